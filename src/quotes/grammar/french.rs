//! French.

use super::lexicon::Grammar;

pub(super) const FRENCH: Grammar = Grammar {
    says: "accuse accusé admet admis affirmait affirme affirment affirmé ajoutait ajoute ajouté alerte alerté analyse annonce annoncé \
        appelle approuve argue argumente assurait assure assurent assuré assène avance avancé averti avertit avoue avoué clame \
        commente commenté conclu conclut concède confie confirme confirmé confié conseille considère constate constaté conteste \
        contesté crie critique critiqué demande demandé dis disait disent dit déclarait déclare déclarent déclaré décrit \
        décrivait défend dément démenti dénonce dénoncé déplore déploré estimait estime estiment estimé exhorte exige expliquait \
        explique expliquent expliqué glisse glissé indique indiquent indiqué insiste insisté interroge invite juge jugé jure \
        justifie lance lancé lâche martèle mentionne note noté nuance observe observé plaide plaidé poursuit poursuivi proclame \
        promet promis propose proposé précise précisent précisé prétend prévenu prévient prévoit racontait raconte racontent \
        raconté rappelle rappelé rapporte rapporté reconnaît reconnu rectifie redoute regrette regretté relate relativise relevé \
        relève remarque remercie réplique répond répondait répondent répondu répète répété résume résumé rétorque révèle révélé \
        salue signale signalé souffle soulignait souligne soulignent souligné soupire soupiré soutenu soutient suggère tempère \
        tranche témoigne témoigné écrit écrivait écrivent évoque",
    reports: "comprend considère craint croient croit croyait doute découvert démontre espère imagine montre montrent montré pensait \
        pense pensent ressort sait suppose trouve",
    acts: "accuse accusé appelle appelé condamne condamné craint critique critiqué demande décrit défend dénonce dénoncé déplore \
        parle parlé plaide promet prône qualifie qualifié redoute regrette relevé relève réclame réclamé salue évoque évoqué",
    wills: "compte envisage espère promet promis refuse refusé souhaite veulent veut voulait",
    participles: "affirmant ajoutant assurant disant déclarant dénonçant estimant expliquant indiquant précisant rappelant soulignant \
        évoquant",
    he: "il",
    she: "elle",
    they: "elles ils",
    others: "j' je nous on vous",
    first_person: "j' je nous",
    articles: "au aucun aucune aux ce certaines certains ces cet cette chaque d'autres des deux du l' la le les leur leurs ma mes mon nos \
        notre plusieurs quatre quelques sa ses son trois un une",
    prepositions: "après au aux avant avec chez contre d' dans de depuis derrière des devant du durant en entre envers hors jusqu' jusque \
        lors malgré par parmi pendant pour près sans sauf selon sous sur vers via à",
    conjunctions: "car et mais ni or ou",
    adverbs: "ainsi alors aujourd'hui auparavant aussi aussitôt beaucoup bien cependant d'abord d'ailleurs donc déjà désormais encore \
        enfin ensuite hier ici jamais là mieux même n' ne notamment par pas plus pourtant puis régulièrement seulement souvent \
        surtout tard toujours tout toutefois très également",
    auxiliaries: "a ai as aura auraient aurait avaient avait avoir avons devait devra devrait doit doivent en est fut l'a m' ont peut \
        peuvent pourra pourrait s' se sera seraient serait soit sont t' va vont y étaient était été être",
    passives: "est fut sont étaient était été",
    to: "",
    that: "qu' que",
    relatives: "dont laquelle lequel lesquels où qui",
    subordinators: "afin alors comme comment lorsqu' lorsque parce pourquoi puisqu' puisque quand quoique s'il si tandis",
    titles_he: "m monsieur",
    titles_she: "madame mlle mme",
    titles: "adjudant brigadier capitaine colonel commandant commandante commissaire docteur docteure dr général lieutenant \
        lieutenante maître me pr professeur",
    jobs: "acteur actrice addictologue adjoint adjointe agent ami amie analyste anesthésiste auteur auteure avocat avocate \
        chanteur chanteuse chef cheffe chercheur chercheuse chirurgien chirurgienne cofondateur colocataire commissaire \
        conseiller conseillère coordinateur coordinatrice cousin cousine curé directeur directrice docteur député députée \
        enquêteur expert experte fondateur fondatrice gendarme général gérant gérante historien infirmier infirmière inspecteur \
        inspectrice journaliste juge maire ministre médecin organisateur organisatrice patient patiente patron patronne \
        pharmacien pharmacienne porte-parole premier procureur procureure professeur professeure préfet préfète président \
        présidente prêtre psychiatre psychologue représentant représentante responsable secrétaire sociologue spécialiste \
        sénateur sénatrice toxicologue témoin urgentiste urologue usager usagère vice-président victime voisin voisine \
        vétérinaire économiste éducateur éducatrice élu élue épidémiologiste",
    men: "ami compagnon fils frère garçon homme mari oncle père",
    women: "amie compagne femme fille mère soeur sœur tante veuve épouse",
    institutions: "accusation agence assemblée association autorité bureau centre clinique comité commission conseil cour direction défense \
        entreprise famille fondation fédération gendarmerie gouvernement groupe hôpital institut laboratoire mairie maison \
        ministère observatoire office ordre organisation parlement parquet parti police préfecture rapport société syndicat \
        tribunal union université ville étude",
    documents: "analyse bilan chiffres communication communiqué document documents données enquete enquête lettre message note \
        procès-verbal rapport rapports sondage statistiques texte tribune étude études",
    times: "année août après-midi avril dimanche décembre février hier janvier jeudi jour juillet juin lundi mai mardi mars matin \
        mercredi mois novembre nuit octobre samedi semaine septembre soir vendredi",
    particles: "al ben d' de des du el la le van von",
    sources: &["selon", "d' après", "d'après", "de l' avis de", "de l'avis de", "aux yeux de", "à en croire"],
    sources_behind: "",
    job_endings: &[],
    elides: true,
    drops_subject: false,
    capital_nouns: false,
};
