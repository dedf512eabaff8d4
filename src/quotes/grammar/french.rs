//! French.

use super::lexicon::Grammar;

pub(super) const FRENCH: Grammar = Grammar {
    says: "abonde accuse accusé acquiesce admet admettaient admettait admettent admis affirmaient affirmait affirme \
        affirment affirmèrent affirmé ajoutaient ajoutait ajoute ajoutent ajoutèrent ajouté alarme alertaient alertait \
        alerte alertent alertèrent alerté analysait analyse annonce annoncent annoncé annonçaient annonçait appelle \
        approuve arguaient arguait argue arguent argumentaient argumentait argumente argumentent argumentèrent \
        argumenté arguèrent argué assuraient assurait assure assurent assurèrent assuré assène attestaient attestait \
        atteste attestent attestèrent attesté avance avancent avancèrent avancé avançaient avançait averti \
        avertissaient avertissait avertissent avertit avouaient avouait avoue avouent avouèrent avoué balaie balaye \
        bougonne bredouille calculaient calculait calcule calculent calculèrent certifiaient certifiait certifie \
        certifient certifièrent certifié chuchote claironne clamaient clamait clame clament clamèrent clamé clarifie \
        commentaient commentait commente commentent commentèrent commenté conclu concluaient concluait concluent \
        conclut concède concèdent concédaient concédait concédé confessaient confessait confesse confessent \
        confessèrent confessé confiaient confiait confie confient confirmaient confirmait confirme confirment \
        confirmèrent confirmé confièrent confié conseille considère considèrent considéraient considérait considéré \
        constataient constatait constate constatent constatèrent constaté conteste contesté contredit crie critique \
        critiqué demande demandé dira dirent dis disaient disait disent dit dit-on déclaraient déclarait déclare \
        déclarent déclarèrent déclaré décrit décrivait décrète défend dément démenti dénonce dénoncent dénoncé \
        déploraient déplorait déplore déplorent déplorèrent déploré détaillaient détaillait détaille détaillent \
        détaillèrent détaillé estimaient estimait estime estiment estimèrent estimé exhorte exige expliquaient \
        expliquait explique expliquent expliquèrent expliqué fustige fustigé glisse glissé indiquaient indiquait \
        indique indiquent indiquèrent indiqué informaient informait informe informent informèrent insistaient \
        insistait insiste insistent insistèrent insisté interpelle interroge invite ironise ironisé juge jugeaient \
        jugeait jugent jugé juraient jurait jure jurent jurèrent justifie justifié lance lancent lancé lançait \
        lâchaient lâchait lâche lâchent lâchèrent lâché maintenaient maintenait maintenu maintiennent maintient \
        martelaient martelait martelèrent martelé martèle martèlent maugrée mentionnaient mentionnait mentionne \
        mentionnent mentionnèrent mentionné minimise murmuraient murmurait murmure murmurent murmurèrent murmuré \
        niaient niait nie nient nièrent nié notaient notait note notent notèrent noté nuance nuancent nuancèrent \
        nuancé nuançait objectaient objectait objecte objectent objectèrent objecté observaient observait observe \
        observent observèrent observé opine ordonne pensaient pense pensèrent pensé persifle pestait peste philosophe \
        plaidaient plaidait plaide plaident plaidèrent plaidé plaisante plaisanté pointaient pointait pointe pointent \
        pointèrent pointé poursuit poursuivi proclame proclamé promet promettaient promettait promettent promis \
        proposaient proposait propose proposent proposèrent proposé précisaient précisait précise précisent précisé \
        prédisait prédisent prédit préfère prétend prétendaient prétendait prétendent prétendu prévenaient prévenait \
        prévenu préviennent prévient prévoient prévoit prévoyaient prévoyait racontaient racontait raconte racontent \
        racontèrent raconté raille rappelaient rappelait rappelle rappellent rappelé rapportaient rapportait rapporte \
        rapportent rapportèrent rapporté recommandait recommande recommandé reconnaissaient reconnaissait \
        reconnaissent reconnait reconnaît reconnu rectifie redoute regrettaient regrettait regrette regrettent \
        regrettèrent regretté relataient relatait relate relatent relativise relatèrent relaté relevaient relevait \
        relevé relève relèvent remarquaient remarquait remarque remarquent remarquèrent remarqué remercie renchéri \
        renchérit reproche requis revendique riait ricane rit réaffirmaient réaffirmait réaffirme réaffirment \
        réaffirmé réagi réagit récapitule réclame réclamé réfute réjouit réplique répond répondaient répondait \
        répondent répondu répète répètent répétaient répétait répété résumait résume résumé rétorquaient rétorquait \
        rétorque rétorquent rétorquèrent rétorqué révèle révèlent révélaient révélait révélé salue sanglote scande \
        se-désole signalaient signalait signale signalent signalèrent signalé souffle soulignaient soulignait souligne \
        soulignent soulignèrent souligné soupiraient soupirait soupire soupirent soupirèrent soupiré souri sourit \
        soutenaient soutenait soutenu soutiennent soutient souvient spécifiaient spécifiait spécifie spécifient \
        spécifièrent spécifié stipulaient stipulait stipule stipulent stipulèrent stipulé suggère suggèrent \
        suggéraient suggérait suggéré suppliait supplie susurre synthétise tance temporise tempère tempête tonne tonné \
        tranche tranché témoignaient témoignait témoigne témoignent témoignèrent témoigné vante vitupère écrit \
        écrivaient écrivait écrivent évoque",
    reports: "calculé comprend considère craignaient craignait craignent craint croient croit croyaient croyait cru \
        devinaient devinait devine devinent devinèrent deviné doutaient doutait doute doutent doutèrent douté \
        découvert découvre découvrent déduisait déduisent déduit démontraient démontrait démontre démontrent \
        démontrèrent démontré espère espèrent espéraient espérait espéré estime imaginaient imaginait imagine \
        imaginent imaginèrent imaginé montraient montrait montre montrent montrèrent montré pensait pense pensent \
        prédit présumaient présumait présume présument présumèrent présumé recommande recommandé redoutait redoute \
        ressort sait savaient savait savent songe songeaient songeait songent songé soupçonnaient soupçonnait \
        soupçonne soupçonnent soupçonnèrent soupçonné su supposaient supposait suppose supposent supposèrent supposé \
        suspecte trouve établi établissent établit évaluaient évaluait évalue évaluent évaluèrent évalué",
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
