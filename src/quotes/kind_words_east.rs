//! Role words of Finnish and Czech, as in [`super::kind_words`].

use crate::model::SpeakerKind;

/// Kind, language, words.
pub(super) const EASTERN_WORDS: &[(SpeakerKind, &str, &str)] = &[
    (
        SpeakerKind::Clinician,
        "fi",
        "*hoitaja *laakari *psykiatri *psykologi *terapeutti apteekkari ensihoitaj* ensihoitaja* farmaseut* hoitaja* laakari* \
         proviisori* psykiat* psykolog* sairaanhoitaj* urologi* ylilaakari*",
    ),
    (
        SpeakerKind::Clinician,
        "cs",
        "anesteziolog* chirurg* doktor* farmaceut* lekar* lekarnik* primar* psychiatr* psycholog* terapeut* urolog* veterinar* zachranar* zdravotni_sestra zdravotnik*",
    ),
    (
        SpeakerKind::Researcher,
        "fi",
        "*tutkija dosentti* kielentutkij* tutkimuspaallik* kemisti* professori* sosiologi* toksikologi* tutkij*",
    ),
    (
        SpeakerKind::Researcher,
        "cs",
        "badatel* chemik* docent* epidemiolog* farmakolog* kriminolog* profesor* sociolo* sociolog* toxikolog* vedec* vedkyn* \
         vyzkumni*",
    ),
    (
        SpeakerKind::Official,
        "fi",
        "*ministeri *neuvos *tuomari kansanedustaj* kaupunginjohtaj* ministeri* pormestar* presidentti tuomari* \
         valtuutettu*",
    ),
    (
        SpeakerKind::Official,
        "cs",
        "hejtman* ministr* namest* narodni_protidrogov* poslan* primator* senator* soudc* soudkyn* starost*",
    ),
    (SpeakerKind::Police, "fi", "*komisario *konstaapeli *syyttaja poliisi* syyttaj* tulli* tutkinnanjohtaj*"),
    (
        SpeakerKind::Police,
        "cs",
        "celni* kriminalist* policejn* policist* statni_zastup* vysetrovatel* zalobc* zalobkyn* zastupc* zastupkyn*",
    ),
    (
        SpeakerKind::Services,
        "fi",
        "*tyontekija etsiva_nuorisotyontekija kokemusasiantuntij* ohjaaja* sosiaalityontekij* toiminnanjohtaj* vapaaehtoi*",
    ),
    (
        SpeakerKind::Services,
        "cs",
        "adiktolo* adiktolog* kurator* pracovnik_prevence socialni_pracovni* streetworker* \
         terenni_pracovni*",
    ),
    (SpeakerKind::LivedExperience, "fi", "kayttaja* potilaa* potila* riippuva*"),
    (SpeakerKind::LivedExperience, "cs", "pacient* uzivatel* zavisl*"),
    (SpeakerKind::Family, "fi", "aiti* isa isan omainen poika poikaystava sisar* sisko* tytar* tyttoystava vaimo* vanhem* veli*"),
    (
        SpeakerKind::Family,
        "cs",
        "bratr* dcer* kamarad* manzel* matk* mama maminka otec otce pritel pritelkyne rodic* rodina sestra syn*",
    ),
    (SpeakerKind::Legal, "fi", "asianajaj* puolustus*"),
    (SpeakerKind::Legal, "cs", "advokat* obhajc* obhajkyn* pravni*"),
    (SpeakerKind::Industry, "fi", "omistaj* ravintoloits* toimitusjohtaj* yrittaj*"),
    (SpeakerKind::Industry, "cs", "jednatel* majitel* podnikatel* poradatel* vyrobc*"),
    (SpeakerKind::Media, "fi", "toimittaj*"),
    (SpeakerKind::Media, "cs", "novinar* redaktor* reporter*"),
    (
        SpeakerKind::Other,
        "fi",
        "*kuljettaja arkistonhoitaj* baarimik* kirjailij* mies muusikko naapuri* nainen nayttelij* opettaj* opiskelij* vanhus",
    ),
    (SpeakerKind::Other, "cs", "barman* herec herecka muz soused* student* svedek svedkyn* ucitel* zena zpeva*"),
];
