//! Role words that tell a speaker's kind, without accents and in lower case, by language.
//!
//! `word` is the whole word, `stem*` its beginning, `*ending` its end, `two_words` a phrase. The longest piece wins, a whole
//! word before any piece, a phrase before all. What somebody is decides before where: [`super::kind_houses`] has the latter.

use crate::model::SpeakerKind;

/// Offices that say who leads, not what; on their own they speak for a business.
pub(super) const LEADERS: &[&str] = &[
    "boss",
    "chief",
    "cofounder",
    "dirigeant",
    "entrepreneur",
    "executive",
    "founder",
    "geschaftsfuhrer",
    "geschaftsfuhrerin",
    "vorstand",
];

/// Experts: kind, language, words. [`super::kind_words_public`] has everybody else.
pub(super) const EXPERT_WORDS: &[(SpeakerKind, &str, &str)] = &[
    (
        SpeakerKind::Clinician,
        "en",
        "addiction_medicine anaesth* anesth* cardiolog* clinical_director clinical_lead clinician* consultant* \
         dentist* dermatolog* doctor doctors emergency_medicine family_doctor gastroenterolog* gp gps hepatolog* \
         intensivist* internist* medic medical_director medical_officer medics midwife midwives mixed_practice \
         nephrolog* neurolog* nurse nurses nursing obstetric* oncolog* paediatric* pain_specialist paramedic* \
         pediatr* pharmacist* physician* play_specialist practitioner* psychiatr* psycholog* psychotherap* radiolog* \
         registrar* surgeon* the_practice therapist* urolog* vet veterinar* vets",
    ),
    (
        SpeakerKind::Clinician,
        "de",
        "*arzt *arzte *arzten *arztin *arztinnen *mediziner *medizinerin *pfleger *pflegerin *sanitater *sanitaterin \
         *therapeut *therapeutin anasthesist* apotheker* arzt arzte arzten arztin chirurg* hebamme* intensivmedizin* \
         internist* kardiolog* krankenschwester* mediziner* neurolog* pfleger* psychiater* psycholog* \
         psychotherapeut* sanitater* urolog*",
    ),
    (
        SpeakerKind::Clinician,
        "fr",
        "addictologue* anesthesiste* chef_de_clinique chef_de_service cheffe_de_service chirurgien* docteur docteure \
         docteurs generaliste* infirmier* infirmiere* medecin* nephrologue* neurologue* pediatre* pharmacien* \
         praticien* psychiatre* psychologue* sage-femme soignant* therapeute* urgentiste* urologue* veterinaire*",
    ),
    (
        SpeakerKind::Clinician,
        "es",
        "anestesi* cirujan* doctor doctora doctores enfermer* farmaceutic* internista* jefa_de_urgencias \
         jefe_de_urgencias matrona* medica medicas medico medicos nefrolog* neurolog* pediatr* psicolog* psiquiatr* \
         terapeut* urgenciolog* urolog* veterinari*",
    ),
    (
        SpeakerKind::Clinician,
        "it",
        "anestesist* chirurg* dottore dottoressa farmacist* infermier* medica medici medico nefrolog* neurolog* \
         pediatr* primari* psichiatr* psicolog* rianimator* soccorritor* urolog* veterinar*",
    ),
    (
        SpeakerKind::Clinician,
        "pt",
        "anestesi* cirurgi* doutor doutora enfermeir* farmaceutic* medica medicas medico medicos nefrolog* neurolog* \
         pediatra* psicolog* psiquiatra* socorrista* urologista* veterinari*",
    ),
    (
        SpeakerKind::Clinician,
        "nl",
        "*arts *artsen anesthesioloog anesthesist* apotheker* arts artsen chirurg* dierenarts* dokter* internist* \
         nefroloog neuroloog psychiater* psycholoog urologen uroloog verpleegkundige*",
    ),
    (
        SpeakerKind::Clinician,
        "sv",
        "*laege *lakare *lakaren *lege apotekar* barnmorsk* doktor* kirurg* laege laegen lakare* lege legen overleg* \
         psykiat* psykolog* sjukskotersk* sygeplejersk* sykepleier* urolog* veterinar*",
    ),
    (
        SpeakerKind::Clinician,
        "pl",
        "anestezjolog* chirurg* farmaceut* lekark* lekarz* neurolog* ordynator* pielegniar* psychiatr* psycholog* \
         ratowni* urolog* weterynarz*",
    ),
    (
        SpeakerKind::Clinician,
        "ru",
        "анестезиолог* ветеринар* врач* главврач* доктор доктора медсестр* нарколог* психиатр* психолог* \
         реаниматолог* терапевт* уролог* фельдшер* хирург*",
    ),
    (
        SpeakerKind::Clinician,
        "tr",
        "bashekim* cerrah* doktor* eczaci* hastaliklari_uzmani hekim* hemsire* psikiyatr* psikolog* tip_uzmani \
         urolog* urologu uroloji veteriner*",
    ),
    (
        SpeakerKind::Researcher,
        "en",
        "academic* anthropolog* author* biologist* chemist* co-author* coauthor* criminolog* data_scientist \
         drug_trends economist* epidemiolog* fellow forensic* historian* lead_author lecturer* linguist* modeller* \
         neuroscientist* pharmacologist* phd professor* research* scholar* scientist* sociolog* statistic* studies \
         study survey surveys toxicolog* trial wastewater",
    ),
    (
        SpeakerKind::Researcher,
        "de",
        "*forschenden *forscher *forscherin *wissenschaftler *wissenschaftlerin chemiker* dozent* epidemiolog* \
         forscher* kriminolog* pharmakolog* professor* soziolog* studie studien toxikolog* wissenschaftler*",
    ),
    (
        SpeakerKind::Researcher,
        "fr",
        "chercheu* chercheuse* chimiste* doctorant* epidemiologiste* etude etudes pharmacologue* professeur* \
         scientifique* sociologue* toxicologue* universitaire*",
    ),
    (
        SpeakerKind::Researcher,
        "es",
        "academic* catedratic* cientific* criminolog* epidemiolog* estudio estudios farmacolog* investigador* \
         profesor* quimic* sociolog* toxicolog*",
    ),
    (
        SpeakerKind::Researcher,
        "it",
        "chimic* docent* epidemiolog* farmacolog* professor* ricercator* ricercatric* scienziat* sociolog* studiosi \
         tossicolog*",
    ),
    (
        SpeakerKind::Researcher,
        "pt",
        "cientista* docente* epidemiologista* estudo estudos farmacolog* investigador* pesquisador* professor* \
         quimic* sociolog* toxicologista*",
    ),
    (
        SpeakerKind::Researcher,
        "nl",
        "chemicus criminoloog epidemioloog hoogleraar* lector onderzoeker* professor* socioloog studie taalkundige* \
         toxicoloog wetenschapper*",
    ),
    (
        SpeakerKind::Researcher,
        "sv",
        "*forskare *forsker docent* epidemiolog* forskar* forsker* kemist* kriminolog* lektor* professor* sociolog* \
         studie* toxikolog*",
    ),
    (
        SpeakerKind::Researcher,
        "pl",
        "badacz* badani* chemik* epidemiolog* farmakolog* kryminolog* naukow* profesor* socjolog* toksykolog*",
    ),
    (
        SpeakerKind::Researcher,
        "ru",
        "доцент* исследовани* исследовател* профессор* социолог* токсиколог* учен* химик* эпидемиолог*",
    ),
    (
        SpeakerKind::Researcher,
        "tr",
        "akademisyen* arastirmac* bilim_insani kimyager* ogretim_gorevlisi ogretim_uyesi profesor* toksikolog*",
    ),
    (
        SpeakerKind::Official,
        "en",
        "ambassador* attorney_general chancellor* cllr commissioner* congress* coroner* councillor* councilman \
         councilmember councilwoman democrat* director_of_public_health envoy* governor* health_officer \
         health_spokesman health_spokeswoman hospital_review incident_review inquest inquiry inspection_report judge* justice justices lawmaker* legislator* magistrate* mayor* \
         medical_examiner member_for mep meps minister* ministerial mla mp mps msp official officials politician* \
         premier probation_officer public_health_director regulator* republican* secretary sen senator* tribunal",
    ),
    (
        SpeakerKind::Official,
        "de",
        "*beauftragte *beauftragter *burgermeister *burgermeisterin *minister *ministerin *politiker *politikerin \
         *richter *richterin *senator *senatorin abgeordnet* burgermeister* dezernent* gesundheitsamtsleiter* \
         kanzler* landesrat* landrat* minister* politiker* richter* senator* staatssekretar* stadtrat*",
    ),
    (
        SpeakerKind::Official,
        "fr",
        "conseiller* depute deputee deputes elu elue elus eurodepute* juge juges maire maires ministre* prefet \
         prefete senateur* senatrice*",
    ),
    (
        SpeakerKind::Official,
        "es",
        "alcalde* alcaldesa* concejal* consejer* diputad* eurodiputad* gobernador* jueces juez jueza magistrad* \
         ministr* senador*",
    ),
    (
        SpeakerKind::Official,
        "it",
        "assessor* assessore consiglier* deputat* eurodeputat* gip giudic* governator* magistrat* ministr* prefett* \
         senator* senatric* sindac* sottosegretari*",
    ),
    (
        SpeakerKind::Official,
        "pt",
        "auditor_fiscal auditora_fiscal autarca* deputad* eurodeputad* governador* juiz juiza juizes ministr* \
         prefeit* senador* vereador*",
    ),
    (
        SpeakerKind::Official,
        "nl",
        "burgemeester* europarlementari* gedeputeerde* kamerlid minister* rechter* staatssecretaris* wethouder*",
    ),
    (
        SpeakerKind::Official,
        "sv",
        "*borgarrad *minister borgermester* borgmastar* domare* dommer* generaldirektor* kommunalrad* landshovding* \
         minister* ordforer* riksdagsledamot* socialborgarrad* stortingsrepresentant*",
    ),
    (
        SpeakerKind::Official,
        "pl",
        "burmistrz* minister* ministr* posel poslan* poslanka radn* sedzi* senator* wiceminist* wojewod*",
    ),
    (
        SpeakerKind::Official,
        "ru",
        "губернатор* депутат* замминистр* министр* мэр* сенатор* судьеи судьи судья уполномоченн* чиновник*",
    ),
    (SpeakerKind::Official, "tr", "bakan* belediye_baskani hakim* kaymakam* milletvekil* vali valisi"),
    (
        SpeakerKind::Police,
        "en",
        "assistant_u_s_attorney assistant_us_attorney constable* crown_prosecutor customs dc det detective* \
         district_attorney garda gardai insp inspector* investigator* marshal officer officers pc police* policeman \
         policewoman port_director prosecut* prosecuting prosecution sergeant* sgt sheriff* special_agent \
         state_attorney superintendent* supt trooper* u_s_attorney us_attorney",
    ),
    (
        SpeakerKind::Police,
        "de",
        "*ermittler *ermittlerin *fahnder *kommissar *kommissarin *polizei *staatsanwalt *staatsanwaltin *zollamtsrat \
         *zollner anklage* ermittler* fahnder* inspektor* kommissar* polizei* polizist* staatsanwalt* zoll*",
    ),
    (
        SpeakerKind::Police,
        "fr",
        "accusation adjudant* avocat_general avocate_generale brigadier* capitaine* commandant* commissaire* \
         douanier* enqueteur* enquetric* gendarme* inspecteur* inspectrice* lieutenant* parquet policier* policiere* \
         procureur* procureure*",
    ),
    (
        SpeakerKind::Police,
        "es",
        "aduaner* agente agentes capitan* carabiner* comandante* comisari* coronel fiscal fiscales guardia* \
         inspector* inspectora* oficial oficiales policia* sargento* subinspector* teniente* uniformado uniformados",
    ),
    (
        SpeakerKind::Police,
        "it",
        "agente agenti capitano carabinier* colonnell* comandante* commissari* finanzier* inquirent* investigator* \
         ispettor* maggiore maresciall* pm poliziott* procurator* questor* tenent*",
    ),
    (
        SpeakerKind::Police,
        "pt",
        "acusacao agente agentes capitao comandante* comissari* coronel* delegad* inspector* inspetor* investigacao \
         policia* policiais procurador* promotor* sargento* tenente*",
    ),
    (
        SpeakerKind::Police,
        "nl",
        "agent agenten commissaris* douanier* hoofdinspecteur* inspecteur* marechaussee* officier* politie* \
         rechercheur*",
    ),
    (
        SpeakerKind::Police,
        "sv",
        "*aklagare *aklagaren *polis *polisen aklagar* kommissari* kriminalinspektor* polis* politi* statsadvokat* \
         tulltjanste*",
    ),
    (
        SpeakerKind::Police,
        "pl",
        "aspirant* celnic* celnik* inspektor* komisarz* nadkomisarz* podkomisarz* policj* prokurator* sledcz*",
    ),
    (
        SpeakerKind::Police,
        "ru",
        "капитан* леитенант* лейтенант* маиор* майор* обвинител* оперативник* подполковник* полицеиск* полицейск* полковник* \
         прокурор* силовик* следовател* следстви* таможенник*",
    ),
    (SpeakerKind::Police, "tr", "emniyet_mudur* komiser* polis* savci*"),
    (
        SpeakerKind::Services,
        "en",
        "addiction_counsellor advocacy_group campaign_group campaigner* caseworker* counsellor* counselor* drug_checking drug_worker drug_workers drugs_worker \
         drugs_workers harm_reduction key_worker keyworker* outreach* outreach_worker peer_support recovery_coach \
         recovery_worker social_worker social_workers street_team support_worker support_workers volunteer* \
         welfare_team welfare_tent young_people's_worker youth_worker youth_workers",
    ),
    (
        SpeakerKind::Services,
        "de",
        "*berater *beraterin *sozialarbeiter *sozialarbeiterin berater* sozialarbeiter* sozialpadagog* streetworker*",
    ),
    (
        SpeakerKind::Services,
        "fr",
        "benevole* educateur* educatric* intervenant* reduction_des_risques travailleur_social travailleuse_sociale",
    ),
    (
        SpeakerKind::Services,
        "es",
        "educador* monitor monitora reduccion_de_danos trabajador_social trabajadora_social voluntari*",
    ),
    (SpeakerKind::Services, "it", "assistente_sociale educator* educatric* operator* operatric* riduzione_del_danno volontari*"),
    (SpeakerKind::Services, "pt", "assistente_social educador* reducao_de_danos reducao_de_riscos voluntari*"),
    (
        SpeakerKind::Services,
        "nl",
        "hulpverlener* jongerenwerker* maatschappelijk_werker preventiewerker* straathoekwerker* vrijwilliger*",
    ),
    (
        SpeakerKind::Services,
        "sv",
        "behandlar* faltarbetar* faltassistent* kurator* ruskonsulent* socialarbetar* socialsekreterar* \
         sosialarbeider*",
    ),
    (SpeakerKind::Services, "pl", "edukator* redukcja_szkod streetworker* terapeut* wolontariusz* wolontariuszk*"),
    (SpeakerKind::Services, "ru", "волонтер* соцработник*"),
    (SpeakerKind::Services, "tr", "gonullu* sosyal_hizmet*"),
];
