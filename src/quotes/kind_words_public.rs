//! Role words of those who are no experts, by language; [`super::kind_words`] explains the signs.

use crate::model::SpeakerKind;

/// The table: kind, language, words.
pub(super) const PUBLIC_WORDS: &[(SpeakerKind, &str, &str)] = &[
    (
        SpeakerKind::LivedExperience,
        "en",
        "addict addicts ex-addict ex-user former_addict former_user former_users in_recovery patient patients \
         recovering_addict recovering_user survivor survivors user users who_took who_used who_uses",
    ),
    (
        SpeakerKind::LivedExperience,
        "de",
        "*abhangige *abhangiger *konsument *konsumentin *patient *patientin *suchtige betroffene* konsument* patient \
         patienten patientin suchtige*",
    ),
    (
        SpeakerKind::LivedExperience,
        "fr",
        "consommat* dependant dependante patient patiente patients toxicomane* usager* usagere*",
    ),
    (SpeakerKind::LivedExperience, "es", "adict* consumidor* drogadict* exadict* paciente* usuari*"),
    (SpeakerKind::LivedExperience, "it", "consumator* consumatric* ex-tossicodipendente pazient* tossicodipendent*"),
    (SpeakerKind::LivedExperience, "pt", "consumidor* dependente paciente* toxicodependente* usuari* utente* utilizador*"),
    (SpeakerKind::LivedExperience, "nl", "ervaringsdeskundige* ex-gebruiker* gebruiker* patient patiente verslaafde*"),
    (SpeakerKind::LivedExperience, "sv", "anvandar* beroende bruker brukeren missbrukar* patient patienten ruspavirk*"),
    (SpeakerKind::LivedExperience, "pl", "narkoman* pacjent* uzalezni* uzytkown*"),
    (SpeakerKind::LivedExperience, "ru", "зависим* наркоман* пациент* потребител*"),
    (SpeakerKind::LivedExperience, "tr", "bagimli* hasta hastasi kullanici*"),
    (
        SpeakerKind::Family,
        "en",
        "aunt best_friend boyfriend brother brother-in-law children cousin dad daughter daughters ex-husband \
         ex-partner ex-wife family father father-in-law fiance fiancee flatmate friend friends girlfriend godfather \
         godmother gran grandad grandfather grandma grandmother grandpa granny half-brother half-sister housemate \
         husband landlady lost_her_brother lost_her_daughter lost_her_son lost_his_brother lost_his_daughter \
         lost_his_son lost_their_daughter lost_their_son mam mom mother mother-in-law mum nan nephew niece parent \
         parents partner relative relatives roommate sister sister-in-law son sons stepbrother stepdad stepdaughter \
         stepfather stepmother stepmum stepsister stepson twin uncle widow widower wife",
    ),
    (
        SpeakerKind::Family,
        "de",
        "angehorige* bruder cousin ehefrau ehemann eltern familie freund freunde freundin mitbewohner* mutter oma \
         onkel opa schwester sohn tante tochter vater witwe witwer",
    ),
    (
        SpeakerKind::Family,
        "fr",
        "ami amie amis compagne compagnon cousin cousine epouse epoux famille fille fils frere mari mere oncle \
         parents pere proche proches soeur tante veuf veuve",
    ),
    (
        SpeakerKind::Family,
        "es",
        "amiga amigo amigos esposa familia familiar familiares hermana hermano hija hijo madre marido novia novio \
         padre padres pareja prima primo tia tio viuda viudo",
    ),
    (
        SpeakerKind::Family,
        "it",
        "amica amici amico compagna compagno famiglia fidanzata fidanzato figlia figlio fratello genitori madre mamma \
         marito moglie padre papa sorella vedova vedovo zia zio",
    ),
    (
        SpeakerKind::Family,
        "pt",
        "amiga amigo amigos esposa familia familiares filha filho irma irmao mae marido namorada namorado pai pais \
         tia tio viuva viuvo",
    ),
    (
        SpeakerKind::Family,
        "nl",
        "broer dochter echtgenoot echtgenote familie moeder nabestaanden oom ouders tante vader vriend vriendin \
         weduwe weduwnaar zoon zus",
    ),
    (
        SpeakerKind::Family,
        "sv",
        "anka bror datter dotter familj familjen far faren foraldrar fru hustru kaereste mamma mand mor moren pappa \
         sambo son sonn soster syster van vaninna",
    ),
    (
        SpeakerKind::Family,
        "pl",
        "brat corka mama matka matki maz ojca ojciec przyjaciel przyjaciolka rodzice rodzina siostra syn tata wdowa \
         zona",
    ),
    (
        SpeakerKind::Family,
        "ru",
        "брат вдова дочь друг жена мама матери мать муж отец отца папа подруга родители семья сестра сын",
    ),
    (SpeakerKind::Family, "tr", "ablasi aile ailesi anne annesi arkadasi baba babasi esi kardesi kizi oglu"),
    (
        SpeakerKind::Legal,
        "en",
        "attorney* barrister* counsel defence defence_lawyer defending defense_attorney defense_lawyer \
         for_the_defence for_the_defense lawyer* mitigating notary representing solicitor*",
    ),
    (SpeakerKind::Legal, "de", "*anwalt *anwaltin *verteidiger *verteidigerin anwalt* rechtsanwalt* verteidiger* verteidigung"),
    (SpeakerKind::Legal, "fr", "avocat avocate avocates avocats defend defendait defense maitre"),
    (SpeakerKind::Legal, "es", "abogad* defensa defensor defensora letrad*"),
    (SpeakerKind::Legal, "it", "avvocat* difende difensor* difesa legale legali"),
    (SpeakerKind::Legal, "pt", "advogad* defensor* defesa"),
    (SpeakerKind::Legal, "nl", "advocaat advocate advocaten raadsman raadsvrouw verdediging"),
    (SpeakerKind::Legal, "sv", "*forsvarare advokat* forsvarar* forsvarer*"),
    (SpeakerKind::Legal, "pl", "adwokat* mecenas* obronc*"),
    (SpeakerKind::Legal, "ru", "адвокат* защитник*"),
    (SpeakerKind::Legal, "tr", "avukat*"),
    (
        SpeakerKind::Industry,
        "en",
        "analyst* ceo cfo co-owner drugmaker* executive_officer financial_officer investor* manufacturer* \
         operating_officer organiser* organizer* owner owners promoter* retailer* shareholder* shopkeeper supplier* \
         wholesaler*",
    ),
    (
        SpeakerKind::Industry,
        "de",
        "*betreiber *handler *inhaber *inhaberin betreiber* hersteller* inhaber* investor* unternehmer* veranstalter*",
    ),
    (
        SpeakerKind::Industry,
        "fr",
        "entrepreneur* exploitant* fabricant* gerant gerante organisateur* organisatric* patron patronne",
    ),
    (SpeakerKind::Industry, "es", "duena dueno empresari* fabricante* organizador* propietari*"),
    (SpeakerKind::Industry, "it", "gestor* imprenditor* imprenditric* organizzator* organizzatric* produttor* titolar*"),
    (SpeakerKind::Industry, "pt", "dona dono empresari* fabricante* organizador* promotor_de_eventos proprietari*"),
    (SpeakerKind::Industry, "nl", "eigenaar eigenares fabrikant* ondernemer* organisator* uitbater*"),
    (SpeakerKind::Industry, "sv", "*agare *agaren agare arrangor* eier eieren entreprenor* klubbagar* tillverkar*"),
    (SpeakerKind::Industry, "pl", "organizator* producent* przedsiebiorc* wlascici*"),
    (SpeakerKind::Industry, "ru", "владел* организатор* предпринимател* производител*"),
    (SpeakerKind::Industry, "tr", "isletme_sahibi isletmeci* organizator* sahibi"),
    (
        SpeakerKind::Media,
        "en",
        "blogger* broadcaster* columnist* correspondent* editor* edits_the host interviewer* journalist* newsletter \
         newsreader podcaster* presenter* reporter*",
    ),
    (SpeakerKind::Media, "de", "interviewer* journalist* kolumnist* moderator* redakteur* reporter*"),
    (SpeakerKind::Media, "fr", "animateur_radio chroniqueu* journaliste* redacteur* redactric*"),
    (SpeakerKind::Media, "es", "corresponsal* periodista* presentador* redactor*"),
    (SpeakerKind::Media, "it", "conduttor* cronist* giornalist* redattor*"),
    (SpeakerKind::Media, "pt", "apresentador* jornalista* redator* reporter*"),
    (SpeakerKind::Media, "nl", "journalist* presentator* redacteur* verslaggever*"),
    (SpeakerKind::Media, "sv", "journalist* programledar* redaktor* reporter*"),
    (SpeakerKind::Media, "pl", "dziennikar* redaktor* reporter*"),
    (SpeakerKind::Media, "ru", "журналист* корреспондент* редактор*"),
    (SpeakerKind::Media, "tr", "gazeteci* muhabir*"),
    (
        SpeakerKind::Other,
        "en",
        "accused actor actress artist* bartender* chef clubber* cook curator* defendant* designer* driver fan fans \
         farmer* guide headteacher juror* landlord man men musician* neighbor* neighbour* priest pupil* raver* \
         resident* singer* spectator* student students suspect* teacher* teenager* tourist* vicar viewer* witness* \
         woman women",
    ),
    (
        SpeakerKind::Other,
        "de",
        "*lehrer *lehrerin angeklagt* beschuldigt* frau kunstler* lehrer* mann nachbar* sanger* schauspieler* \
         schuler* student* zeug*",
    ),
    (
        SpeakerKind::Other,
        "fr",
        "accuse acteur actrice artiste* chanteu* eleve* etudiant* femme habitant* homme prevenu prevenue suspect \
         temoin* voisin*",
    ),
    (
        SpeakerKind::Other,
        "es",
        "actor actriz acusad* artista* camionero cantante* chofer estudiante* hombre joven mujer testig* vecin*",
    ),
    (
        SpeakerKind::Other,
        "it",
        "artist* attor* attric* cantant* donna imputat* indagat* ragazza ragazzi ragazzo student* testimon* uomo \
         vicin*",
    ),
    (
        SpeakerKind::Other,
        "pt",
        "arguid* artista* ator atriz cantor* estudante* homem jovem mulher reu suspeit* testemunha* vizinh*",
    ),
    (
        SpeakerKind::Other,
        "nl",
        "acteur* bewoner* buurman buurvrouw getuige* gids kunstenaar* man student* verdachte* vrouw zanger*",
    ),
    (
        SpeakerKind::Other,
        "sv",
        "artist* atalad* granne* kvinde kvinna kvinnan man mand mannen misstankt* sangare* student* vittne*",
    ),
    (SpeakerKind::Other, "pl", "aktor* artyst* kobieta mezczyzna oskarzon* piosenkar* podejrzan* sasiad* student* swiad*"),
    (
        SpeakerKind::Other,
        "ru",
        "актер актриса женщина мужчина обвиняем* певец певица подозреваем* подсудим* свидетел* сосед* студент*",
    ),
    (SpeakerKind::Other, "tr", "komsu* ogrenci* sanatci* sanigi sanik sarkici* supheli*"),
];
