//! Italian.

use super::lexicon::Grammar;

pub(super) const ITALIAN: Grammar = Grammar {
    says: "accusa accusato afferma affermano affermato affermò aggiunge aggiunse aggiunto ammesso ammette ammonisce annuncia \
        annunciato assicura assicurato avverte avvertito chiarisce chiarito chiede chiesto cita commenta commentato comunica \
        comunicato conclude concluso conferma confermato confessa confida considera contesta continua critica denuncia denunciato \
        descritto descrive detto dice diceva dichiara dichiarato dichiarò dicono difende disse domanda esclama esorta evidenzia fa \
        giura illustra incalza informa insiste invita ironizza lamenta lancia mette nega negato nota obietta osserva osservato \
        parla precisa precisato promesso promette propone prosegue puntualizza raccomanda racconta raccontano raccontato raccontò \
        rammenta replica replicato ribadisce ribadito ribatte riconosce ricorda ricordato riferisce riferiscono riferito rileva \
        rimarca riporta risponde rispose risposto rivela rivelato sbotta scherza scritto scrive segnala segnalato sintetizza \
        sospira sostenuto sostiene sottolinea sottolineato spiega spiegano spiegato spiegò stima suggerisce taglia testimonia urla",
    reports: "calcola capisce crede credono dimostra dubita immagina mostra pensa pensano pensava ritengono ritiene sa sembra sospetta \
        spera sperano teme temono",
    acts: "accusa accusato chiama chiede chiesto condanna critica definisce definito denuncia denunciato descritto descrive difende \
        invoca lamenta nega negato parla promesso promette propone respinge",
    wills: "intende promette punta rifiuta spera vogliono voleva vuole",
    participles: "affermando aggiungendo dicendo precisando ricordando sottolineando spiegando",
    he: "egli lui",
    she: "ella lei",
    they: "loro",
    others: "io noi voi",
    first_person: "io noi",
    articles: "alcune alcuni altre altri degli dei delle due gli i il l' la le lo mia mio molte molti nostra nostro ogni quattro quel \
        quella quelle questa queste questi questo sua sue suo suoi tre tutte tutti un un' una uno",
    prepositions: "a ad agli ai al all' alla alle allo con contro d' da dagli dai dal dall' dalla dalle de' degli dei del dell' della delle \
        dello dentro di dopo durante entro fino fra in negli nei nel nell' nella nelle nello per presso prima secondo senza sopra \
        sotto su sugli sui sul sull' sulla sulle tra verso",
    conjunctions: "e ed ma né o però",
    adverbs: "adesso anche ancora appena bene così domani dopo già ieri infatti infine inoltre invece mai meglio molto non oggi ora più \
        poi proprio pure quindi sempre solo soltanto spesso subito successivamente",
    auxiliaries: "abbiamo aveva avevano avrebbe ci deve devono dovrebbe era erano fu furono gli ha hanno ho le mi possono potrebbe può \
        sarebbe sarà si sia sono stata stato va vanno vengono vi viene è",
    passives: "era erano sono stata stato viene è",
    to: "",
    that: "che",
    relatives: "cui quale quali",
    subordinators: "anche chi come cosa dove mentre perché poiché quando quanto se",
    titles_he: "don sig signor",
    titles_she: "sig.ra signora",
    titles: "avv avvocato capitano colonnello comandante commissario dott dott.ssa dottor dottore dottoressa generale giudice \
        ispettore maggiore maresciallo prof professor professoressa suor tenente",
    jobs: "agente amica amico amministratore assessora assessore attore attrice autore autrice avvocata avvocato biologa biologo \
        cantante capo cofondatore commissario compagna compagno consigliera consigliere coordinatore coordinatrice deputata \
        deputato difensore direttore direttrice dirigente docente don dottoressa economista educatore educatrice epidemiologa \
        epidemiologo esperta esperto farmacista fondatore fondatrice giornalista giudice infermiera infermiere ingegnere legale \
        medica medico ministra ministro operatore operatrice organizzatore organizzatrice ostetrica parroco paziente pm \
        portavoce prefetto presidente primaria primario procuratore procuratrice professoressa psichiatra psicologa psicologo \
        psicoterapeuta questore referente responsabile rettore ricercatore ricercatrice sacerdote segretaria segretario senatore \
        senatrice sindaca sindaco sociologa sociologo specialista tecnico titolare tossicologa tossicologo ufficiale urologa \
        urologo veterinaria veterinario vicepresidente vicina vicino volontaria volontario",
    men: "amico figlio fratello marito nonno padre ragazzo uomo zio",
    women: "amica donna figlia madre moglie nonna ragazza sorella vedova zia",
    institutions: "agenzia associazione azienda camera carabinieri centro clinica comitato commissione comune consiglio corte federazione \
        fondazione governo gruppo istituto ministero organizzazione ospedale osservatorio partito polizia procura questura \
        rapporto regione senato sindacato società studio tribunale unione università",
    documents: "analisi comunicato dati documenti documento indagine lettera messaggio nota ordinanza rapporto relazione ricerca \
        sondaggio statistiche studi studio verbale",
    times: "agosto anno aprile dicembre domenica febbraio gennaio giovedì giugno ieri luglio lunedì maggio martedì marzo mattina \
        mercoledì mese notte novembre oggi ottobre pomeriggio sabato sera settembre settimana venerdì",
    particles: "d' da dal de del della di la lo van von",
    sources: &["secondo", "stando a", "a detta di", "a giudizio di", "a parere di"],
    sources_behind: "",
    job_endings: &[],
    elides: true,
    drops_subject: true,
    capital_nouns: false,
};
