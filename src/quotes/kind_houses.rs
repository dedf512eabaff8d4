//! Words in the names of organisations that tell for whom somebody speaks, without accents and in lower case.
//! [`super::kind_words`] explains the signs.

use crate::model::SpeakerKind;

/// The table, for all languages together: names of organisations travel.
pub(super) const HOUSE_WORDS: &[(SpeakerKind, &str)] = &[
    (
        SpeakerKind::Clinician,
        "*klinik *klinikum *krankenhaus *mottagning *mottagningen *notaufnahme *sjukhus *sjukhuset *spital \
         *ziekenhuis ambulance ambulances clinic clinica clinical clinicas clinics clinique cliniques ems gasthuis \
         gesellschaft_fur hastane* hopital hopitaux hospitais hospital hospital's hospitalier hospitals icu infirmary kliniek* klinigi \
         klinik klinika kliniken kliniki klinikum krankenhaus* notaufnahme ospedale ospedali policlinic* samu \
         sjukhus* spital spitals surgery sygehus* sykehus* szpital* ward ziekenhuis* больниц* госпитал* клиник*",
    ),
    (
        SpeakerKind::Researcher,
        "*hochschule *instituttet *institutt *labor *universitet academy akademi* college enst* enstitu* facultad faculty fakultes* \
         hochschul* institut institute institutet instituto instituut* instytut* istituto lab laborator* laboratory \
         labs observator* observatory politechnik* rivm sciensano thl trimbos* universidad* universidade* universita universitat universitaten \
         universite universite* universiteit* universites universitet* universities university uniwersytet* институт* \
         университет*",
    ),
    (
        SpeakerKind::Official,
        "*amt cdc fhi food_and_drug_administration health_canada home_office ofsted *behorde *myndigheten *myndighet *tilsynet *virasto *gericht *kammer *ministerium *ministeriums *regierung *tingsratt aemps agence agences agencia \
         agencias agencies agencja agency agenzia aifa amt ansm anvisa ars ayuntamiento* bakanlig* behorde* bfarm \
         asl beslutningsforum board board's bundesamt* bundestag* camara camera_di_commercio comite commission committee commons comune \
         council councils county court courts departement departementet department directorate domstol* ema fda \
         folkhalsomyndigheten gemeente* gemeinde* gericht* gesundheitsamt* gesundheitsbehorde* gobierno gouvernement \
         government governo govt health_agency health_authority hse hukumet* icad icb inspectorate inspektionen \
         integrated_care_board juzgado* kammer kanton* kommun kommunen landtag* mairie medical_council mhra ministere \
         ministeri* ministerie ministerio ministero ministries ministry municipio nhs oms parlament* parlement* \
         parliament* parliamentary partei parti partido partij partito party policy public_health rechtbank* \
         regering* regeringen region regione regierung* riksdag* rki rzad* swissmedic tga therapeutic_goods unesco* unodc world_health sad sadu salud sante sante_publique saude sejm* senat \
         senat* senate socialstyrelsen stadt tingsratt* tribunal tribunale tribunali tribunaux минздрав* министерств* \
         правительств* суд суда",
    ),
    (
        SpeakerKind::Police,
        "*staatsanwaltschaft *zoll aduana* aklagarkammar* aklagarmyndighet* alfandega* bka border_force \
         border_protection cbp constabulary crime_agency crime_unit customs dea dogana douane douanes douanier* \
         drug_enforcement emniyet* europol fbi homeland_security finanza fiscalia gendarmerie guardia guardia_di_finanza gumruk* \
         hauptzollamt* interpol jandarma* komend* lka openbaar_ministerie parquet police polici* policia policj* polis \
         polisen politi politie polizei* polizia procura prokuratur* prosecutors savcilig* sheriff's squadra_mobile \
         staatsanwaltschaft* tull tullen tullverket u_s_attorney's us_attorney's zoll полици* прокуратур* таможн*",
    ),
    (
        SpeakerKind::Services,
        "*beratung *beratungsstelle *forening *hilfe *stiftung addiction addiction_service addiction_services \
         addictions addictologie asociacion associacao association associations associazione beroende* caarud \
         centre_d'accueil centro_de_escucha change_grow_live charities charity comunidad_terapeutica comunita cranstoun csapa dancesafe dependence dernegi \
         detox drogenberat* drogenhilfe* drogeninformation* drop-in drug_and_alcohol drug_checking drug_service drug_services energy_control forening* \
         foundation fundacja* halfway_house harm_reduction helpline hostel* jellinek monar needle_exchange ngo ngos \
         non-profit nonprofit ong outreach rape_crisis recovery reduction rehab* rehabilitation riesgos riscos safer \
         serd sert shelter* stichting stiftung* suchtberat* suchthilfe* support_group techno_plus the_loop transform treatment_center \
         treatment_centre treatment_service turning_point uzalezn* vereniging verslavingszorg* yesilay реабилит* фонд*",
    ),
    (
        SpeakerKind::Industry,
        "azienda* aziende bedrijf bedrijven brand brands brewery companies company corp corporation discografica gmbh holdings inc llc ltd pharmaceuticals plc empresa* entreprise* \
         festival firm firma firmy foretag* isletme* konzern* kulub* kulup* label laboratories nightclub nightclubs \
         pharma* retailer securities sirket* societe spolka startup telehealth unternehmen* компани*",
    ),
    (
        SpeakerKind::Media,
        "*tidningen *zeitung afp agentur ap bbc cnn gazet* gazeta gazete* giornale giornali jornal journal krant* \
         magazine newsletter newspaper periodico podcast radio reuters television tidning* tv zeitung* агентств* \
         газет*",
    ),
    (SpeakerKind::Official, "*direktoratet *styrelsen *verket ajans* kommunen regionen"),
    (
        SpeakerKind::Police,
        "border_force bundeskriminalamt* carabinieri crown_prosecution delegacia* gendarmerie gnr landeskriminalamt* national_crime_agency parket procura prokuratur* psp questura",
    ),
    (SpeakerKind::Other, "gewerkschaft* sindicato sindacato syndicat union vakbond"),
];
