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
        "addiction_medicine addiction_specialist ambulance_chief anaesth* anesth* cardiolog* chief_of_anesthesiology \
         chief_resident clinical_director clinical_lead clinician* consultant* dentist* dermatolog* diet* doctor doctors \
         emergency_medicine emergency_physician ems_chief family_doctor gastroenterolog* gp gps health_visitor hepatolog* \
         intensivist* internist* medic medical_director medical_lead medical_officer medics midwife midwives mixed_practice \
         nephrolog* neurolog* nurse nurses nursing obstetric* oncolog* orderly paediatric* pain_specialist paramedic* \
         pathologist* pediatr* pharmacist* pharmacy_technician phlebotom* physician* physician_assistant physio* \
         play_specialist practitioner* psychiatr* psycholog* psychotherap* radiograph* radiolog* registrar* surgeon* \
         the_practice therapist* toxicology_registrar urolog* vet veterinar* vets",
    ),
    (
        SpeakerKind::Clinician,
        "de",
        "*arzt *arzte *arzten *arzthelferin *arztin *arztinnen *facharzt *facharztin *mediziner *medizinerin *notarzt \
         *notarztin *oberarzt *oberarztin *pfleger *pflegerin *psychiater *psychiaterin *sanitater *sanitaterin *schwester* \
         *therapeut *therapeutin anasthesist* apotheker* arzt arzte arzten arzteschaft arztin chirurg* diatolog* frauenarzt* \
         gynakolog* hebamme* intensivmedizin* internist* kardiolog* klinikdirektor* klinikleiter* krankenschwester* mediziner* \
         neurolog* notfallmedizin* notfallsanitater* orthopad* pathologe pathologin pflegedienstleit* pflegedirektor* pfleger* \
         physiotherapeut* primar primaria psychiater* psycholog* psychotherapeut* rettungsdienstleiter* sanitater* \
         stationsleit* urolog*",
    ),
    (
        SpeakerKind::Clinician,
        "fr",
        "addictologue* aide-soignant* ambulancier* anesthesiste* cardiologue* chef_de_clinique chef_de_service chef_du_service \
         cheffe_de_service cheffe_du_service chirurgien* dermatologue* dirige_le_service dirige_unite docteur docteure \
         docteurs dre echographiste generaliste* gynecologue* infirmier* infirmiere* interne interne_en internes \
         kinesitherapeute* logopediste medecin* medecin-chef nephrologue* neurologue* nutritionniste* obstetrici* pediatre* \
         pharmacien* pharmaco* praticien* psychiatre* psychologue* radiologue* reanimateur* sage-femme samu secouriste* \
         soignant* therapeute* urgentiste* urologue* veterinaire*",
    ),
    (
        SpeakerKind::Clinician,
        "es",
        "anestesi* cardiolog* cirujan* dentista* dermatolog* doctor doctora doctores enfermer* farmaceutic* \
         fisioterapeut* ginecolog* intensivista* internista* jefa_de_urgencias jefe_de_urgencias matron matrona* \
         medica medicas medico medicos nefrolog* neumolog* neurolog* nutricionista* oncolog* paramedic* pediatr* \
         psicolog* psiquiatr* sanitari* terapeut* toxicolog_clinic* urgenciolog* urolog* veterinari*",
    ),
    (
        SpeakerKind::Clinician,
        "it",
        "anestesist* cardiolog* chirurg* dentist* dermatolog* dirigente_medico dottore dottoressa farmacist* \
         fisioterapist* ginecolog* infermier* internist* medica medici medico medico_del_pronto_soccorso nefrolog* \
         neurolog* nutrizionist* oncolog* ostetric* pediatr* primari* psichiatr* psicolog* psicoterapeut* rianimator* \
         soccorritor* urolog* veterinar*",
    ),
    (
        SpeakerKind::Clinician,
        "pt",
        "anestesi* anestesista* cardiologista* cirurgi* clinico* dermatologista* doutor doutora enfermeir* \
         enfermeira-chefe farmaceutic* fisioterapeuta* ginecologista* infecciologista* intensivista* medica medicas \
         medico medicos nefrolog* neurolog* nutricionista* obstetra* oncologista* paramedic* pediatra* psicolog* \
         psicoterapeuta* psiquiatra* socorrista* tecnica_de_enfermagem tecnico_de_enfermagem tecnico_de_saude \
         urologista* veterinari*",
    ),
    (
        SpeakerKind::Clinician,
        "nl",
        "*arts *artsen *psychiater *psycholoog *therapeut *therapeute ambulancebroeder* ambulancechauffeur* ambulancemedewerker* ambulanceverpleegkundige* ambulancier* \
         anesthesioloog anesthesist* apotheker* arts artsen cardiolo* chirurg* dierenarts* dietist* dietiste dokter* \
         fysiotherapeut* gynaecolo* internist* kinderarts* kinesist* nefroloog neuroloog paramedic* psychiater* \
         psycholoog radiolo* tandarts* urologe urologen uroloog verloskundige* verpleegkundige* verpleegster \
         verpleger",
    ),
    (
        SpeakerKind::Clinician,
        "sv",
        "*anestesi* *laege *laeger *lakare *lakaren *lege ambulanceredder* ambulansarbeider* ambulanssjuk* apotekar* barnlege* \
         barnmorsk* barnmorske* doktor* farmaceut* farmasoyt* fastlege* jordmor* kiropraktor* kirurg* kommunelege* laege \
         laegen lakare* lege legen narkoslakar* overleg* oversygeplejersk* paramedicin* psykiat* psykolog* redder* \
         sjukskotersk* skolskotersk* sygeplejersk* sykehuslege* sykepleier* tandlaeg* tandlak* tannleg* urolog* vardcentral* veterinaer* \
         veterinar*",
    ),
    (
        SpeakerKind::Clinician,
        "pl",
        "anestezjolog* chirurg* dentyst* dietety* farmaceut* fizjoterap* ginekolog* kardiolog* lekark* lekarz* \
         neurolog* onkolog* ordynator* pediatr* pielegniar* polozn* psychiatr* psycholog* psychoterap* ratowni* \
         sanitariusz* stomatolog* urolog* weterynark* weterynarz*",
    ),
    (
        SpeakerKind::Clinician,
        "ru",
        "акушер* анестезиолог* анестезіолог* ветеринар* врач* гинеколог* главврач* доктор доктора кардиолог* лікар* лікарк* \
         медик* медсестр* нарколог* невролог* онколог* педиатр* провизор* психиатр* психолог* психотерапевт* психіатр* \
         реаниматолог* санитар* стоматолог* терапевт* уролог* фармацевт* фельдшер* хирург* хірург*",
    ),
    (
        SpeakerKind::Clinician,
        "tr",
        "acil_tip anestezi* bashekim* cerrah* diyetisyen* doktor* ebe eczaci* eczane hastaliklari_uzmani hekim* \
         hemsire* paramedik* psikiyatr* psikolog* psikoterap* tip_uzmani urolog* urologu uroloji uzman_doktor \
         veteriner*",
    ),
    (
        SpeakerKind::Researcher,
        "en",
        "academic* anthropolog* archaeolog* astronom* author* biologist* botanist* chair_in chemist* co-author* coauthor* \
         criminolog* data_scientist demograph* drug_trends ecolog* economist* engineer_at epidemiolog* ethnograph* fellow \
         forensic* forensic_pathologist* geneticist* geograph* historian* lead_author lectured lecturer* lectures linguist* \
         meta-analysis microbiolog* modeller* neuroscientist* pharmacologist* phd phd_student philosopher* physicist* \
         political_scientist postdoc* principal_investigator professor* psychopharmacolog* reader_in research* scholar* \
         scientist* sociolog* statistic* studies study survey surveys teaches_at toxicolog* trial virolog* wastewater zoolog*",
    ),
    (
        SpeakerKind::Researcher,
        "de",
        "*chemiker *chemikerin *forschenden *forscher *forscherin *forschung *forschungsgruppe *historiker \
         *historikerin *physiker *physikerin *toxikologe *toxikologin *wissenschaftler *wissenschaftlerin \
         arbeitsgruppe arbeitsgruppenleiter* biolog* chemiker* doktorand* dozent* epidemiolog* ethnolog* forensiker* \
         forscher* historiker* kriminolog* linguist* mikrobiolog* pharmakolog* physiker* politolog* postdoc* \
         professor* psychopharmakolog* rechtsmediziner* soziolog* sprachwissenschaftler* statistiker* studie studien \
         studienautor* studienleiter* toxikolog* wissenschaftler*",
    ),
    (
        SpeakerKind::Researcher,
        "fr",
        "anthropologue* auteur_de_l_etude auteure_de_l_etude autrice biologiste* chercheu* chercheuse* chimiste* criminologue* \
         doctorant* economiste* epidemiologiste* ethnologue* etude etudes historien* linguiste* maitre_de_conferences \
         maitresse_de_conferences pharmacologue* physicien* premier_auteur professeur* professeure* scientifique* sociologue* \
         statisticien* toxicochimiste* toxicologue* universitaire*",
    ),
    (
        SpeakerKind::Researcher,
        "es",
        "academic* antropolog* biolog* catedratic* cientific* criminolog* doctoranda doctorando economista* epidemiolog* \
         estudio estudios farmacolog* fisic* forense forenses geograf* historiador* investigador* linguista* microbiolog* \
         politolog* profesor* quimic* sociolog* toxicolog*",
    ),
    (
        SpeakerKind::Researcher,
        "it",
        "antropolog* biolog* botanic* chimic* criminolog* docent* dottorand* economist* epidemiolog* etnolog* farmacolog* \
         fisic* geografo linguist* medico_legale microbiolog* perita periti perito professor* ricercator* ricercatric* \
         scienziat* sociolog* storic* studios* studiosi tossicolog*",
    ),
    (
        SpeakerKind::Researcher,
        "pt",
        "antropolog* biolog* bolsista cientista* criminolog* docente* doutorand* economista* epidemiologista* estudo \
         estudos farmacolog* fisic* historiador* investigador* linguista* microbiolog* pesquisador* professor* \
         quimic* quimica quimico sociolog* toxicologista*",
    ),
    (
        SpeakerKind::Researcher,
        "nl",
        "antropolo* biolo* chemicus criminolo* criminoloog doctoraatsstudent* econoom epidemiolo* epidemioloog \
         farmacolo* forensisch* fysicus historicus hoogleraar* lector linguist* onderzoeker* onderzoekster* postdoc* \
         professor* promovend* scheikundige* socioloo* socioloog studie taalkundige* toxicolo* toxicoloog \
         wetenschapper*",
    ),
    (
        SpeakerKind::Researcher,
        "sv",
        "*forskare *forsker antropolog* biolog* docent* doktorand* epidemiolog* etnolog* farmakolog* forskar* forsker* \
         forsteamanuens* fysiker* historiker* kemiker* kemist* kjemiker* kriminolog* lektor* lingvist* professor* \
         psykologiforsker* rattskemist* rattslakar* retskemiker* retsmedicin* rettsmedisin* samfunnsforsker* sociolog* \
         sprakforsk* sprogforsk* stipendiat* studie* toksikolog* toxikolog*",
    ),
    (
        SpeakerKind::Researcher,
        "pl",
        "antropolog* autor_badania autorka_badania badacz* badani* bieglego biegla biegly biolog* chemik* doktorant* epidemiolog* etnolog* \
         farmakolog* fizyk* historyk* jezykoznaw* kryminolog* lingwist* mikrobiolog* naukow* profesor* socjolo* \
         socjolog* toksykolo* toksykolog*",
    ),
    (
        SpeakerKind::Researcher,
        "ru",
        "автор_исследования автор_статьи авторы_статьи антрополог* аспирант* биолог* дослідн* доцент* исследовани* \
         исследовател* историк* криминолог* криміналіст* кримінолог* лингвист* науков* науковец* науковии_співробітник* \
         науковий_співробітник научная_сотрудница научныи_сотрудник научный_сотрудник професор* профессор* социолог* соціолог* \
         судмедэксперт* токсиколог* учен* фармаколог* физик* химик* эпидемиолог* этнограф*",
    ),
    (
        SpeakerKind::Researcher,
        "tr",
        "akademisyen* antropolog* arastirmac* bilim_insani ekonomist* kimyager* kriminolog* ogretim_gorevlisi ogretim_uyesi \
         profesor* sosyolog* toksikolog*",
    ),
    (
        SpeakerKind::Official,
        "en",
        "ambassador* attorney_general board_chair chair_of_the_committee chancellor* city_council cllr commissioner* \
         committee_chair congress* conservative_member coroner* councillor* councilman councilmember councilwoman \
         county_executive democrat* deputy_mayor director_of_public_health envoy* governor* health_officer health_secretary \
         health_spokesman health_spokeswoman home_secretary hospital_review incident_review inquest inquiry inspection_report \
         judge* justice justices labour_member lawmaker* leader_of_the_council legislator* liberal_democrat local_td \
         magistrate* mayor* medical_examiner member_for member_of_parliament mep meps minister* minister_of ministerial mla mp \
         mps msp official officials parish_council policing_minister politician* premier probation_officer \
         public_health_director reeve regulator* republican* returning_officer secretary secretary_of_state sen senator* \
         shadow_minister* speaker_of_the_house steward_of_racing surgeon_general td tds the_chair trading_standards tribunal \
         under-secretary whip",
    ),
    (
        SpeakerKind::Official,
        "de",
        "*amtsleiter *amtsleiterin *beauftragte *beauftragter *burgermeister *burgermeisterin *dezernent *dezernentin \
         *gemeinderat *minister *minister* *ministerin *politiker *politikerin *ratin *richter *richterin *senator *senatorin \
         *sprecher_des_ministeriums *stadtrat *stadtratin abgeordnet* amtsarzt* amtsarztin bezirkshauptmann* bezirksrat* \
         bundesrat* bundesratin burgermeister* dezernent* gemeindeprasident* gemeinderat* gesundheitsamtsleiter* innenminist* \
         kantonsarzt kantonsarztin kanzler* landeshauptfrau landeshauptmann* landesrat* landrat* minister* nationalrat* \
         nationalratin ortsvorsteher* politiker* regierungsrat* regierungsratin richter* senator* sozialministerin \
         staatssekretar* stadtrat* standerat* vizeburgermeister*",
    ),
    (
        SpeakerKind::Official,
        "fr",
        "adjoint_a adjoint_au_maire adjointe_a adjointe_a_la_sante adjointe_au_maire bourgmestre* conseiller* \
         conseiller_d_etat conseiller_municipal conseillere_d_etat conseillere_municipale coroner* depute deputee deputes \
         echevin* elu elue elus eurodepute* gouverneur* juge juges maire maires mairesse ministre* prefet prefete \
         premier_ministre premiere_ministre president_du_tribunal presidente_du_tribunal secretaire_d_etat senateur* \
         senatrice* sous-prefet sous-prefete syndic vice-prefet",
    ),
    (
        SpeakerKind::Official,
        "es",
        "alcalde* alcaldesa alcaldesa* concejal* concejala consejer* consejera* defensor_del_pueblo \
         delegada_del_gobierno delegado_del_gobierno diputad* director_general directora_general eurodiputad* \
         gerente_del_hospital gobernador* intendent* jueces juez jueza legislador* magistrad* ministr* ministra \
         presidente_municipal regidor* secretari_de_estado secretaria_de secretario_de senador* subdelegad* \
         subsecretari* viceministr*",
    ),
    (
        SpeakerKind::Official,
        "it",
        "assessor* assessora assessore cancellier* commissario_straordinario consiglier* deputat* direttore_generale \
         direttrice_generale eurodeputat* gip giudic* governator* gup magistrat* ministr* prefett* \
         presidente_del_tribunale presidente_della_regione senator* senatric* sindac* sindaca sottosegretari* \
         vicesindac*",
    ),
    (
        SpeakerKind::Official,
        "pt",
        "auditor_da_receita auditor_fiscal auditora_fiscal autarca* bancada chefe_de_gabinete conselheir* da_bancada \
         deputad* deputada desembargador* diretora_da_anvisa eurodeputad* governador* governadora juiz juiza juizes \
         lider_parlamentar ministr* prefeit* presidente_da_camara presidente_da_junta secretaria_de_estado \
         secretario_de_estado secretario_de_saude senador* subsecretari* vereador* vereadora",
    ),
    (
        SpeakerKind::Official,
        "nl",
        "burgemeester* burgemeesteres europarlementari* fractievoorzitter* gedeputeerde* gouverneur* \
         inspecteur-generaal kamerlid minister* minister-president provincieraadslid raadslid rechter* schepen* \
         staatssecretaris* volksvertegenwoordiger* wethouder*",
    ),
    (
        SpeakerKind::Official,
        "sv",
        "*borgarrad *borgmester* *minister borgermester* borgmastar* borgmester* byrad* domare* dommer* folketingsmed* \
         folketingsmedlem* fylkesmann* generaldirektor* helseminister* helserad* kommunaldirektor* kommunalrad* landshovding* \
         minister* ordforer* praehospital_direktor praehospital_leder radman* radmann* regionrad* regionsrad* \
         regionsradsmedlem* riksdagsledamot* socialborgarrad* socialminister* stadsrad* statsforvalter* statsrad* \
         statssekreterar* stortingsmann* stortingsrepresentant* vicestatsminister*",
    ),
    (
        SpeakerKind::Official,
        "pl",
        "burmistrz* dyrekcja eurodepute* glowny_inspektor_sanitarny inspektor_sanitarn* marszal* minist* minister* ministr* \
         naczelnik_gminy posel posel* poslan* poslanka prezydent_miasta radn* sedzi* senator* soltys* starosta* wiceminist* \
         wicewojewod* wojewod* wojt*",
    ),
    (
        SpeakerKind::Official,
        "ru",
        "вице-губернатор* глава_администрации глава_города глава_мвд глава_минздрава глава_района голова_ради губернатор* \
         депутат* замглавы* замминистр* мер министерк* министр* мэр* міністр* міськии_голова міський_голова нардеп* омбудсмен* \
         председатель_комитета сельский_глава сенатор* спикер* судд* судьеи судьи судья сільськии_голова сільський_голова \
         уполномоченн* чиновник*",
    ),
    (SpeakerKind::Official, "tr", "bakan* belediye_baskani hakim* kaymakam* milletvekil* vali valisi"),
    (
        SpeakerKind::Police,
        "en",
        "assistant_chief_constable assistant_u_s_attorney assistant_us_attorney border_officer chief_constable* commander \
         constable* crime_commissioner crown_prosecutor customs dc deputy_chief desk_sergeant det detective* district_attorney \
         drug_squad garda gardai harbour_master harbourmaster insp inspector* investigating_officer investigator* \
         lead_investigator marshal national_crime_agency officer officers pc police* police_chief policeman policewoman \
         port_director prison_governor prison_officer prosecut* prosecuting prosecution sergeant* sgt sheriff* special_agent \
         state_attorney state_trooper superintendent* supt task_force trooper* u_s_attorney undersheriff us_attorney",
    ),
    (
        SpeakerKind::Police,
        "de",
        "*beamte_der_polizei *ermittler *ermittlerin *fahnder *gendarm* *inspektor *inspektorin *kommissar \
         *kommissarin *kriminalist *kripo *polizei *staatsanwalt *staatsanwaltin *zollamtsrat *zollner anklage* \
         bezirksinspektor* chefinspektor* ermittler* fahnder* gendarm* inspektor* kommissar* kontrollinspektor* \
         kriminalbeamt* kripo-chef* oberstaatsanwalt* polizei* polizeichef* polizeidirektor* polizeisprecher* \
         polizist* postenkommandant* revierleiter* staatsanwalt* zoll* zollsprecher*",
    ),
    (
        SpeakerKind::Police,
        "fr",
        "accusation adjudant* avocat_general avocate_generale brigadier* capitaine* chef_d_enquete colonelle commandant* \
         commandante* commissaire* commissaire_divisionnaire douanier* enqueteur* enquetric* gendarme* gendarmes inspecteur* \
         inspectrice* lieutenant* major_de parquet parquetier* policier* policiere* policiers procureur* procureure* \
         procureure_generale source_policiere source_proche sources_policieres sources_proches \
         substitut* vice-procureur*",
    ),
    (
        SpeakerKind::Police,
        "es",
        "aduanas aduaner* agente agente_de_aduanas agentes capitan* carabiner* comandanta comandante* comisari* coronel fiscal \
         fiscales fuentes_de_la_investigacion fuentes_policiales guardia* guardias_civiles inspector* inspectora* inspectores \
         jefe_de_policia mossos oficial oficiales policia* policias sargento* subcomisari* subinspector* teniente* uniformado \
         uniformados vicefiscal*",
    ),
    (
        SpeakerKind::Police,
        "it",
        "agente agenti aggiunta appuntat* brigadier* capitano capo_della_squadra_mobile carabinier* colonnell* comandante* \
         comandante_dei commissari* dirigente_della_mobile dirigente_della_polizia dirigente_della_squadra finanzier* \
         finanzieri fonti_investigative generale_della_guardia inquirent* investigator* ispettor* luogotenent* maggiore \
         maresciall* pm poliziott* procurator* questor* sostituta sostituto_procuratore sovrintendent* tenent* vicequestor*",
    ),
    (
        SpeakerKind::Police,
        "pt",
        "acusacao agente agentes auditor_da_receita_federal auditor_fiscal capitao comandante* comissari* comissaria coronel \
         coronel* delegad* delegada delegado escrivao fontes_da_investigacao fontes_policiais inspector* inspetor* inspetora \
         investigacao investigador_da_policia_civil pj pm policia* policiais procurador* procuradora promotor* promotora \
         sargento* subintendente tenente*",
    ),
    (
        SpeakerKind::Police,
        "nl",
        "*commissaris *inspecteur *officier_van_justitie *rechercheur aanklager* agent agenten brigadier* \
         commissaris* douanier* hoofdinspecteur* hoofdofficier* inspecteur* korpschef* marechaussee* officier* \
         politie* politiechef* procureur* procureur-generaal rechercheur* wijkagent* zonechef*",
    ),
    (
        SpeakerKind::Police,
        "sv",
        "*aklagare *aklagaren *aklager *aklageren *anklager *polis *polisen *politi *politiet aklagar* anklager* etterforsk* \
         forundersokningsledar* kommissari* kriminalinspektor* kriminalkommissari* krimvakt* lensmann* patruljeleder* polis* \
         politi* politiadvokat* politibetjent* politiinspektor* politimester* statsadvokat* told* toll* toller* tollinspektor* \
         tull* tullinspektor* tulltjanste* utredar* vicepolitiinspektor*",
    ),
    (
        SpeakerKind::Police,
        "pl",
        "*komisarz aspirant* celnic* celnik* dzielnicow* funkcjonariusz* inspektor* komendant* komisarz* \
         mlodszy_aspirant nadinspektor* nadkomisarz* oficer_prasowa oficer_prasowy podinspektor* podkomisarz* policj* \
         prokurator* rzeczniczka_policji rzeczniczka_prokuratury rzecznik_policji rzecznik_prokuratury sierzant* \
         sledcz* strazni*",
    ),
    (
        SpeakerKind::Police,
        "ru",
        "борьбе_с_контрабандой генпрокур* гособвинител* дознавател* дізнавач* инспектор* капитан* киберполи* кинолог* кіберполі* леитенант* лейтенант* маиор* \
         майор* митни* обвинител* оперативн* оперативник* оперуполномоч* подполковник* полицеиск* полицейск* полици* \
         полковник* поліцейськ* поліці* правоохрон* прокурор* прокурорк* силовик* следовател* следстви* слідств* слідч* \
         старший_лейтенант старший_следователь таможенник* участков*",
    ),
    (SpeakerKind::Police, "tr", "emniyet_mudur* komiser* polis* polis_memuru savci*"),
    (
        SpeakerKind::Services,
        "en",
        "addiction_counsellor addiction_therapist advocacy_group alcohol_worker campaign_group campaigner* caseworker* \
         charity_worker counsellor* counselor* crisis_worker drug-checking drug_and_alcohol_worker drug_checking drug_educator \
         drug_worker drug_workers drugs_charity drugs_worker drugs_workers family_worker festival_welfare harm_reduction \
         helpline_worker key_worker keyworker* liaison_worker night_shelter outreach* outreach_worker peer_support \
         peer_supporter peer_worker project_leader_with recovery_coach recovery_support recovery_worker service_lead \
         social_worker social_workers street_team street_worker support_worker support_workers trauma_counsellor volunteer* \
         welfare_lead welfare_manager welfare_officer welfare_team welfare_tent young_people's_worker youth_justice \
         youth_worker youth_workers",
    ),
    (
        SpeakerKind::Services,
        "de",
        "*berater *beraterin *sozialarbeiter *sozialarbeiterin *streetworker *streetworkerin *suchtberater \
         *suchtberaterin *suchthelfer *suchttherapeut *suchttherapeutin berater* bewahrungshelfer* \
         drogenbeauftragte_der_caritas drogenberater* jugendarbeiter* praventionsfach* sozialarbeiter* sozialpadagog* \
         streetworker* suchtberat* suchtexpert* suchttherapeut*",
    ),
    (
        SpeakerKind::Services,
        "fr",
        "animateur* animatrice* assistant_social assistante_sociale benevole* charge_de_prevention chargee_de_prevention \
         chef_de_projet_prevention coordinatrice_du_caarud ecoutant* educateur* educatric* educatrice* intervenant* maraudeur* \
         mediateur* mediatrice* moniteur_educateur pair-aidant* reduction_des_risques travailleur_de_rue travailleur_social \
         travailleuse_de_rue travailleuse_sociale",
    ),
    (
        SpeakerKind::Services,
        "es",
        "coordinador_del_programa coordinadora_del_programa educador* educador_social educadora_social integrador* mediador* \
         monitor monitora orientador* padrino reduccion_de_danos tecnica_de_prevencion tecnico_de_prevencion \
         terapeuta_en_adicciones trabajador_social trabajadora_social voluntari*",
    ),
    (
        SpeakerKind::Services,
        "it",
        "assistente_sociale counselor educator* educatore educatric* educatrice mediator* operator* \
         operatore_di_strada operatric* operatrice_di_strada responsabile_del_centro_antiviolenza riduzione_del_danno \
         unita_di_strada volontari*",
    ),
    (
        SpeakerKind::Services,
        "pt",
        "assistente_social educador* educadora_social mediador* reducao_de_danos reducao_de_riscos redutor* \
         redutora_de_danos tecnica_de_reducao tecnica_de_rua tecnico_de_reducao tecnico_de_rua voluntari*",
    ),
    (
        SpeakerKind::Services,
        "nl",
        "ervaringswerker* hulpverlener* jeugdwerker* jongerenwerker* maatschappelijk_werker opvoeder* \
         preventiemedewerk* preventiewerk* preventiewerker* straathoekwerk* straathoekwerker* verslavingsdeskundige* \
         verslavingstherapeut* vrijwilliger* welzijnswerk*",
    ),
    (
        SpeakerKind::Services,
        "sv",
        "*konsulent behandlar* behandlingsassistent* drogforebyggar* drogterapeut* erfaringskonsulent* faltarbetar* \
         faltassistent* familiekonsulent* feltarbeider* fritidsledar* gadeplansmedarbejder* kurator* likemann* likeperson* \
         miljoterapeut* misbrugskonsulent* rusbehandler* ruskonsulent* ruskoordinator* socialarbetar* socialradgiver* \
         socialsekreterar* socialtjanst* sosialarbeider* sosionom* ungdomsarbetar* ungdomskonsulent* ungdomsleder* utekontakt* \
         uteseksjon*",
    ),
    (
        SpeakerKind::Services,
        "pl",
        "asystent_zdrowienia edukator* kierowniczka_osrodk* kierownik_osrodk* partyworker* pedagog pedagog_uliczny \
         pracownica_socjaln* pracownik_socjaln* prezes_fundacji prezeska_fundacji psychoterapeuta_uzaleznien redukcja_szkod \
         specjalista_terapii_uzaleznien specjalistka_terapii_uzaleznien streetworker* terapeut* terapeuta_uzaleznien \
         terapeutka_uzaleznien wolontariusz* wolontariuszk* wychowawc* wychowawczyn*",
    ),
    (
        SpeakerKind::Services,
        "ru",
        "аутрич* волонтер* консультант_по координатор_фонда координатор_фонду равный_консультант социальн* соцпрацівн* \
         соцработник* соцработниц* соціальн*",
    ),
    (SpeakerKind::Services, "tr", "bagimlilik_danisman* danisman* dernek_baskan* gonullu* sosyal_hizmet*"),
];
