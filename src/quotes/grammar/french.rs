//! French.

use super::lexicon::Grammar;

pub(super) const FRENCH: Grammar = Grammar {
    says: "abonde accuse accusé acquiesce admet admettait admettent admis affirmait affirme affirment affirmèrent \
        affirmé ajoutait ajoute ajoutent ajouté alarme alertait alerte alertent alerté analysait analyse annonce \
        annoncent annoncé appelle approuve argue argumentait argumente assurait assure assurent assuré assène avance \
        avancé averti avertissait avertit avoue avouent avoué balaie balaye bougonne bredouille calcule certifie \
        certifié chuchote claironne clame clarifie commente commenté conclu conclut concède confessait confesse \
        confiait confie confient confirmait confirme confirment confirmé confié conseille considère constate \
        constatent constaté conteste contesté contredit crie critique critiqué demande demandé dira dis disait disent \
        dit dit-on déclarait déclare déclarent déclaré décrit décrivait décrète défend dément démenti dénonce \
        dénoncent dénoncé déplore déplorent déploré détaille détaillé estimait estime estiment estimé exhorte exige \
        expliquait explique expliquent expliqué fustige fustigé glisse glissé indique indiquent indiqué insistait \
        insiste insisté interpelle interroge invite ironise ironisé juge jugé jurait jure justifie justifié lance \
        lancent lancé lançait lâche lâché martelé martèle maugrée mentionne mentionné minimise murmure murmuré nie nié \
        note noté nuance nuancé objecte objecté observe observé opine ordonne pense persifle pestait peste philosophe \
        plaide plaidé plaisante plaisanté pointe pointé poursuit poursuivi proclame proclamé promet promis propose \
        proposé précise précisent précisé prédit préfère prétend prévenait prévenu prévient prévoit racontait raconte \
        racontent raconté raille rappelait rappelle rappellent rappelé rapporte rapportent rapporté recommandait \
        recommande recommandé reconnaissait reconnaissent reconnaît reconnu rectifie redoute regrette regrettent \
        regretté relate relativise relevé relève remarque remarqué remercie renchéri renchérit reproche requis \
        revendique riait ricane rit réagi réagit récapitule réclame réclamé réfute réjouit réplique répond répondait \
        répondent répondu répète répété résumait résume résumé rétorque rétorqué révèle révélé salue sanglote scande \
        se-désole signale signalé souffle soulignait souligne soulignent souligné soupire soupiré souri sourit \
        soutenait soutenu soutiennent soutient souvient spécifie suggère suppliait supplie susurre synthétise tance \
        temporise tempère tempête tonne tonné tranche tranché témoignait témoigne témoignent témoigné vante vitupère \
        écrit écrivait écrivent évoque",
    reports: "calculé comprend considère craignait craignent craint croient croit croyait devine doutait doute découvert \
        démontre démontrent espère estime imaginait imagine montre montrent montré pensait pense pensent prédit recommande \
        recommandé redoutait redoute ressort sait savait soupçonne suppose suspecte trouve évalue évalué",
    acts: "accuse accusé appelle appelé assimile comparait compare comparé condamne condamné craint critique critiqué \
        demande décrit défend dénonce dénoncé dépeint déplore fustige fustigé parlait parle parlé plaide pointe promet \
        présentait présente présentent présenté prône qualifiait qualifie qualifient qualifié raille raillé redoute \
        regrette relevé relève requiert réclame réclament réclamé résume salue salué vante vanté voit voyait évoque \
        évoqué",
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
    questions: "combien comment pourquoi",
    titles_he: "m monsieur",
    titles_she: "madame mlle mme",
    titles: "adjudant brigadier capitaine colonel commandant commandante commissaire docteur docteure dr dre général \
        lieutenant lieutenante maître me mes pr pre professeur",
    jobs: "accusé accusée acteur actrice addictologue adjoint adjointe adjudant agent agente agriculteur agricultrice \
        aide-soignante alpiniste ambulancier ami amie analyste anesthésiste apiculteur apothicaire artisan assistant \
        assistante auteur auteure autrice auxiliaire avocat avocate barman berger bergère biologiste bourgmestre buraliste \
        bénévole caissier camarade chanteur chanteuse chef cheffe chercheur chercheuse chimiste chirurgien chirurgienne \
        chroniqueur chroniqueuse clinicien clinicienne coauteur codirectrice cofondateur collaborateur collaboratrice \
        colocataire colonel commerçant commerçante commissaire compositeur comédien comédienne conducteur conductrice \
        conseiller conseillère consommateur consommatrice coordinateur coordinatrice copain copine coroner cousin cousine \
        cuisinier curé dealer directeur directrice dirigeant dirigeante docteur douanier douanière dresseur député députée \
        employé employée enquêteur enquêtrice enseignant enseignante entrepreneur ethnologue expert experte festivalier \
        festivalière fondateur fondatrice fêtard gendarme greffier général généraliste gérant gérante habitant habitante \
        historien hébergeur hôtelier infirmier infirmière informaticien ingénieur ingénieure inspecteur inspectrice \
        intervenant intervenante jardinier journaliste juge juriste juré jurée lecteur lectrice livreur locataire \
        logisticienne lycéen lycéenne maire maraîcher militant militante ministre musicien musicienne médecin médecin-chef \
        neurologue notaire officier opposant organisateur organisatrice patient patiente patron patronne paysan paysanne \
        pharmacien pharmacienne pharmacologue photographe pilote plombier policier policière pompier porte-parole praticien \
        praticienne premier procureur procureure productrice professeur professeure proviseur préfet préfète président \
        présidente présidente-directrice prévenu prévenue prêtre psychiatre psychologue psychothérapeute pédiatre \
        pédopsychiatre radiologue recteur rectrice représentant représentante responsable restaurateur retraité retraitée \
        romancier romancière réalisateur réalisatrice réanimateur rédacteur régisseur sage-femme salarié salariée secrétaire \
        sociologue soignant soignante sommelier sous-préfet sous-préfète spécialiste stagiaire syndicaliste sénateur \
        sénatrice teufeur teufeuse titulaire toxicologue toxicomane travailleur travailleuse trésorier témoin urgentiste \
        urologue usager usagère vendeur vendeuse vice-président victime vigneron viticulteur voisin voisine vétérinaire \
        économiste éducateur éducatrice éleveur éleveuse élu élue élève épidémiologiste étudiant étudiante",
    men: "ami compagnon fils frère garçon homme mari oncle père",
    women: "amie compagne femme fille mère soeur sœur tante veuve épouse",
    institutions: "accusation agence assemblée association autorité bureau caisse centre clinique collectif comité \
        commission conseil cour direction défense entité entreprise famille firme fondation fédération gendarmerie \
        gouvernement groupe hôpital institut laboratoire laboratoires mairie maison ministère observatoire office ordre \
        organisation parlement parquet parti plateforme police procureure préfecture rapport réseau secrétariat société \
        syndicat tribunal union université ville étude",
    documents: "analyse bilan chiffres communication communiqué document documents données enquete enquête lettre message note \
        procès-verbal rapport rapports sondage statistiques texte tribune étude études",
    times: "année août après-midi avril dimanche décembre février hier janvier jeudi jour juillet juin lundi mai mardi mars matin \
        mercredi mois novembre nuit octobre samedi semaine septembre soir vendredi",
    particles: "al ben d' de des du el la le van von",
    sources: &[
        "lit-on dans",
        "peut-on lire dans",
        "indique-t-on à",
        "indique-t-on au",
        "aux yeux d'",
        "de l' avis d'",
        "selon",
        "à son avis",
        "à ses yeux",
        "de l' avis du",
        "aux yeux du",
        "d' après",
        "d'après",
        "de l' avis de",
        "de l'avis de",
        "aux yeux de",
        "à en croire",
    ],
    sources_behind: "",
    job_endings: &[],
    elides: true,
    drops_subject: false,
    capital_nouns: false,
};
