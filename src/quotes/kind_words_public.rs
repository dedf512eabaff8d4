//! Role words of those who are no experts, by language; [`super::kind_words`] explains the signs.

use crate::model::SpeakerKind;

/// The table: kind, language, words.
pub(super) const PUBLIC_WORDS: &[(SpeakerKind, &str, &str)] = &[
    (
        SpeakerKind::LivedExperience,
        "en",
        "addict addicts attendee_of_the_group client clients clinical_trial_participant ex-addict ex-user \
         former_addict former_user former_users in_recovery participant participants patient patients people_who_use \
         recovering_addict recovering_user service_user service_users survivor survivors trial_participant user users \
         who_snorted who_took who_used who_uses",
    ),
    (
        SpeakerKind::LivedExperience,
        "de",
        "*abhangige *abhangiger *erkrankte *konsument *konsumentin *konsumierende *patient *patientin *suchtige \
         betroffene* konsument* patient patienten patientin proband* probandin studienteilnehmer* suchtige* \
         teilnehmerin_der_studie user",
    ),
    (
        SpeakerKind::LivedExperience,
        "fr",
        "ancien_consommateur ancienne_consommatrice consommat* dependant dependante ex-consommat* \
         participant_a_l_essai participante patient patiente patients toxicomane* usager usager* usagere*",
    ),
    (
        SpeakerKind::LivedExperience,
        "es",
        "adict* consumidor* drogadict* exadict* exconsumidor* exusuari* paciente* participante_del_ensayo usuari*",
    ),
    (
        SpeakerKind::LivedExperience,
        "it",
        "consumator* consumatric* ex-dipendente ex-tossicodipendente ex_consumator* partecipante_allo_studio pazient* \
         tossicodipendent* utente utenti",
    ),
    (
        SpeakerKind::LivedExperience,
        "pt",
        "consumidor* dependente ex-consumidor* ex-usuari* paciente* participante_do_estudo toxicodependente* usuari* \
         utente* utilizador*",
    ),
    (
        SpeakerKind::LivedExperience,
        "nl",
        "*gebruiker *gebruikster client clienten deelneemster deelnemer ervaringsdeskundige* ex-gebruiker* \
         ex-verslaafde* gebruiker* patient patiente verslaafde*",
    ),
    (
        SpeakerKind::LivedExperience,
        "sv",
        "*bruger *brugere *brukare *pasient *pasienten anvandar* beroende brugeren brukar* bruker brukeren deltagar* \
         missbrukar* pasient* patient patienten ruspavirk* tidigare_missbrukar* tidigere_bruker* tidligere_bruger* \
         tidligere_bruker*",
    ),
    (SpeakerKind::LivedExperience, "pl", "byla_uzytkowni* byly_uzytkowni* narkoman* pacjent* uczestni* uzalezni* uzytkown*"),
    (
        SpeakerKind::LivedExperience,
        "ru",
        "бывший_потребитель зависим* испытания наркоман* пациент* пацієнт* потребител* участник_исследования \
         участница участница_исследования",
    ),
    (SpeakerKind::LivedExperience, "tr", "bagimli* hasta hastasi kullanici*"),
    (
        SpeakerKind::Family,
        "en",
        "aunt bereaved best_friend best_man best_mate boyfriend brother brother-in-law childhood_friend children \
         college_friend cousin dad daughter daughters eldest_daughter ex-boyfriend ex-girlfriend ex-husband \
         ex-partner ex-wife family father father-in-law fiance fiancee flatmate friend friends girlfriend goddaughter \
         godfather godmother godson gran grandad granddaughter grandfather grandma grandmother grandpa grandson \
         granny half-brother half-sister his_girlfriend housemate husband in-law* landlady lifelong_friend \
         lost_her_brother lost_her_daughter lost_her_son lost_his_brother lost_his_daughter lost_his_son \
         lost_their_daughter lost_their_son loved_ones mam mates mom mother mother-in-law mother_of mum mum_of nan \
         nephew niece parent parents partner relative relatives roommate school_friend sister sister-in-law son sons \
         stepbrother stepdad stepdaughter stepfather stepmother stepmum stepsister stepson twin uncle \
         who_was_my_flatmate widow widower wife youngest_brother",
    ),
    (
        SpeakerKind::Family,
        "de",
        "*bruder *freundin *mutter *schwester *sohn *tochter *vater angehorige* bruder cousin ehefrau ehegattin ehemann eltern \
         enkel* familie freund freunde freundin geschwister lebensgefahrt* mama mitbewohner* mutter neffe nichte oma onkel opa \
         papa schwager* schwester schwiegermutter schwiegervater sohn tante tochter vater verlobte* witwe witwer",
    ),
    (
        SpeakerKind::Family,
        "fr",
        "ami amie amis beau-frere beau-pere belle-mere belle-soeur compagne compagnon conjoint* copain copine cousin \
         cousine demi-frere epouse epoux famille fiance fiancee fille fils frere grand-mere grand-pere maman mari \
         mere neveu niece oncle papa parents pere petit_ami petite_amie proche proches soeur tante veuf veuve",
    ),
    (
        SpeakerKind::Family,
        "es",
        "abuela abuelo amiga amigo amigos companera_sentimental cunada cunado esposa expareja familia familiar familiares \
         hermana hermanastr* hermano hija hijastr* hijo madre mama mami marido nieta nieto novia novio padre padres papa \
         pareja prima primo sobrina sobrino suegra suegro tia tio viuda viudo yerno",
    ),
    (
        SpeakerKind::Family,
        "it",
        "amica amici amico cognata cognato compagna compagna_di compagno cugina cugino famiglia familiari fidanzata \
         fidanzato figlia figlio fratello genitori madre mamma marito moglie nipote nonna nonno padre papa parenti \
         sorella suocera suocero vedova vedovo zia zio",
    ),
    (
        SpeakerKind::Family,
        "pt",
        "amiga amigo amigos avo avos companheira companheiro cunhada cunhado enteado esposa familia familiar \
         familiares filha filho irma irmao mae mamae marido namorada namorado neta neto noiva noivo pai pais papai \
         prima primo sobrinha sobrinho sogra sogro tia tio viuva viuvo",
    ),
    (
        SpeakerKind::Family,
        "nl",
        "achterneef broer dochter echtgenoot echtgenote familie grootmoeder grootvader kleinzoon mama moeder \
         nabestaanden neef nicht oma oom opa ouders partner schoonbroer schoonmoeder schoonzus stiefvader tante vader \
         verloofde vriend vriendin weduwe weduwnaar zoon zus",
    ),
    (
        SpeakerKind::Family,
        "sv",
        "anka bestefar* bestemor* broder* brodre* bror datter datter* dotter dotter* etterlatte* familj familjen far \
         faren farfar* farmor* foraeldre* foraldrar foreldre* fru hustru hustru* kaereste kaereste* kjaereste* kone \
         konen kusin* lillasyster* mamma mamma* mand moder modern mor moren morfar* mormor* onkel* pappa pappa* sambo \
         samboer* son sonen sonn sonnen soster soster* storasyster* syster systern tante* van vaninna",
    ),
    (
        SpeakerKind::Family,
        "pl",
        "babcia brat brata bratowa ciocia corka corki dziadek kuzyn* mama matka matki maz narzeczon* ojca ojciec \
         partner partnerka przyjaciel przyjaciolka rodzice rodzicow rodzina siostra siostry syn synowa szwagier \
         szwagierka tata tesciowa wdowa wnuczka wnuk wujek zona",
    ),
    (
        SpeakerKind::Family,
        "ru",
        "бабушка батько брат братом вдова дедушка донька дочь друг дружина дядя жена жених кузин* мама мамой матери мати мать \
         матір муж невеста невістка отец отца папа племянник* племянница подруга приятель родители родич* семья сестра сестрой \
         син сын сыном тесть тетя теща чоловік",
    ),
    (SpeakerKind::Family, "tr", "ablasi aile ailesi anne annesi arkadasi baba babasi esi kardesi kizi oglu"),
    (
        SpeakerKind::Legal,
        "en",
        "attorney* barrister* counsel court-appointed_lawyer criminal_defence defence defence_lawyer defending \
         defense_attorney defense_lawyer for_the_defence for_the_defense kc law_professor lawyer* lawyer_for \
         legal_aid mitigating notary public_defender* qc representing solicitor* trial_lawyer",
    ),
    (
        SpeakerKind::Legal,
        "de",
        "*anwalt *anwaltin *rechtsanwalt *rechtsanwaltin *verteidiger *verteidigerin anwalt* notar notare notaren notarin notars opferanwalt* \
         pflichtverteidiger* rechtsanwalt* rechtsbeistand* strafverteidiger* verteidiger* verteidigung",
    ),
    (
        SpeakerKind::Legal,
        "fr",
        "avocat avocate avocates avocats batonnier* defend defendait defense juriste* maitre notaire* plaide",
    ),
    (
        SpeakerKind::Legal,
        "es",
        "abogad* defensa defensor defensor* defensor_publico defensora defensora_publica jurista* letrad* notari* \
         querella representante_legal",
    ),
    (
        SpeakerKind::Legal,
        "it",
        "avvocat* avvocata avvocatessa difende difensor* difesa giurist* legale legale_di legali notaio patrocinator*",
    ),
    (SpeakerKind::Legal, "pt", "advogad* defensor* defensoria defesa jurista* notari*"),
    (
        SpeakerKind::Legal,
        "nl",
        "advocaat advocate advocaten jurist* notaris* pleiter raadsman raadsvrouw strafpleiter* verdediging",
    ),
    (
        SpeakerKind::Legal,
        "sv",
        "*forsvarare advokat* bistandsadvokat* forsvarar* forsvarer* forsvarsadvokat* jurist* malsagandebitrade*",
    ),
    (SpeakerKind::Legal, "pl", "adwokat* adwokatk* mecenas* notariusz* obronc* obronczyni pelnomocni* radca_prawny"),
    (SpeakerKind::Legal, "ru", "адвокат* защитник*"),
    (SpeakerKind::Legal, "tr", "avukat*"),
    (
        SpeakerKind::Industry,
        "en",
        "analyst* bar_owner brewmaster* businessman businesswoman ceo cfo club_owner co-owner \
         distributor* drugmaker drugmaker* executive_officer financial_officer insurer insurers investor* landlord_of \
         licensed_vintners manufacturer* merchandis* operating_officer organiser* organizer* owner \
         owners pharmaceutical_company promoter* publican publicans retailer* sales_rep* shareholder* shopkeeper \
         spokesman_for_the_company spokeswoman_for_the_company supplier* trade_body vintners wholesaler*",
    ),
    (
        SpeakerKind::Industry,
        "de",
        "*betreiber *handler *hersteller *inhaber *inhaberin *unternehmer *verleih *wirt apothekenbesitzer* \
         betreiber* clubbetreiber* firmenchef* gastronom* gastwirt* geschaftsmann* hersteller* hotelier* inhaber* \
         investor* konzernsprecher* unternehmenssprecher* unternehmer* veranstalter* verleger* wirtin",
    ),
    (
        SpeakerKind::Industry,
        "fr",
        "chef_d_entreprise commercant* directeur_commercial directrice_commerciale entrepreneur* exploitant* \
         fabricant* fournisseur* gerant gerante hotelier* industriel* laboratoire_pharmaceutique organisateur* \
         organisatric* patron patronne pdg restaurateur* transporteur*",
    ),
    (
        SpeakerKind::Industry,
        "es",
        "comerciante* distribuidor* duen* duena dueno empresari* fabricante* hostelero* laboratorios organizador* promotor \
         promotora propietari* transportista* visitador_medico visitadora_medica",
    ),
    (
        SpeakerKind::Industry,
        "it",
        "albergator* amministratore_delegato azionist* commerciant* distributor* esercent* fornitor* gestor* \
         imprenditor* imprenditric* negoziant* organizzator* organizzatric* produttor* ristorator* titolar* \
         trasportator*",
    ),
    (
        SpeakerKind::Industry,
        "pt",
        "comerciante* distribuidor* dona dono empresari* fabricante* fornecedor* lojista* organizador* produtor_de_eventos \
         produtora_de_eventos promotor_de_eventos proprietari* transportador*",
    ),
    (
        SpeakerKind::Industry,
        "nl",
        "*eigenaar *eigenares bedrijfsleider* eigenaar eigenares fabrikant* handelsfederatie* horeca-uitbater* leverancier* \
         ondernemer* organisator* sectorfederatie* uitbater* winkelier* woordvoerder_van_het_bedrijf",
    ),
    (
        SpeakerKind::Industry,
        "sv",
        "*agare *agaren *eier *ejer *ejeren agare arrangor* butiksagar* daglig_leder eier eieren entreprenor* forlaggar* \
         forlegger* grosserer* klubbagar* krogar* leverandor* restaurator* tillverkar* vd verkstallande_direktor* \
         virksomhedsejer*",
    ),
    (
        SpeakerKind::Industry,
        "pl",
        "biznesmen* dystrybutor* handlowiec* hurtownik* organizator* producent* przedsiebiorc* przewozni* \
         restaurator* wlascici* wlasciciel*",
    ),
    (
        SpeakerKind::Industry,
        "ru",
        "бизнесмен* виробник* владел* власни* гендиректор* организатор* поставщик* предпринимател* производител* ресторатор* \
         хозяин_клуба хозяйка_клуба",
    ),
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
        "accused actor actress artist* astronaut author_of_the_novel barber barista barmaid barman bartender* beekeeper \
         bouncer builder bus_driver caretaker carpenter chef choreographer clerk climber clubber* coach comedian commuter \
         composer cook curator* defendant* designer* director_of_the_play doorman driver electrician fan fans farmer* \
         festivalgoer* fisherman fishermen football* forester gardener groom guide hairdresser headteacher headteacher* \
         horse_trainer innkeeper interpreter jockey juror* landlord librarian* lifeguard lineman locksmith mail_carrier man \
         mechanic men mountain_guide musician* neighbor* neighbour* novelist painter passenger passer-by pensioner* \
         photographer plumber poet postman priest principal pupil* ranger* raver* rector resident* retired* sailor \
         schoolteacher sculptor shepherd singer* skipper soldier spectator* stable_hand student students suspect* tattooist \
         taxi_driver teacher* teenager* tourist* trainer translator truck_driver undertaker vicar viewer* waiter waitress \
         witness* woman women",
    ),
    (
        SpeakerKind::Other,
        "de",
        "*besucher *besucherin *fahrer *fahrerin *lehrer *lehrerin angeklagt* anrainer* anwohner* autor autorin bademeister* \
         barkeeper* bauer bauerin bergretter* beschuldigt* bibliothekar* buchhandler* dirigent* fahrgast feuerwehrmann* \
         forster* frau gartner* gast gaste hausmeister* hirte hutte* intendant* jager* jugendliche* kellner* koch kochin \
         kunstler* landwirt* lehrer* lenker* mann mieter* musiker* nachbar* passant* pensionist* pfarrer* postbote* regisseur* \
         rektor* rentner* sanger* schauspieler* schiedsrichter* schriftsteller* schuler* spazierganger* steuerberater* \
         student* taxifahrer* trainer* turmer* turstehe* verkaufer* wirtin zeug* zuschauer*",
    ),
    (
        SpeakerKind::Other,
        "fr",
        "accuse acteur actrice agriculteur* alpiniste* artiste* automobiliste* berger* bergere* bibliothecaire* boulanger* \
         chanteu* chauffeur* cineaste* comedien* compositeur* conducteur* cuisinier* danseu* ecrivain* eleve* enseignant* \
         etudiant* femme guide* habitant* homme instituteur* jardinier* maraicher* metteur_en_scene metteuse_en_scene \
         musicien* paysan* pecheur* photographe* poete* pompier* prevenu prevenue professeur_des_ecoles professeure_des_ecoles \
         proviseur* realisateur* realisatric* retraite retraitee romancier* serveu* spectateur* suspect temoin* vendeu* \
         viticulteur* voisin*",
    ),
    (
        SpeakerKind::Other,
        "es",
        "actor actriz acusad* agricultor* albanil alumna alumno artista* barrendero bibliotecari* bombero* cajer* camarer* \
         camionero cantante* chofer cocinera cocinero compositor* cura director_del_instituto directora_del_instituto \
         escritor* estudiante* fotograf* ganader* guia hombre jardiner* joven jubilad* limpiador* maestra maestro mujer music* \
         panader* parroco pastor* pescador* pintor* poeta profesor_de_instituto profesora_de_instituto repartidor* taxista* \
         testig* turista* vecin*",
    ),
    (
        SpeakerKind::Other,
        "it",
        "agricoltor* alpinist* artist* attor* attric* autist* bagnin* barist* bibliotecari* camerier* cantant* \
         casaling* cassier* contadin* cuoc* custode direttore_d_orchestra donna fotograf* giardinier* guida impiegat* \
         imputat* indagat* insegnant* maestr* musicist* operai* parroc* passant* pastor* pensionat* pescator* pittor* \
         poet* preside ragazza ragazzi ragazzo regist* registe scrittor* scrittric* student* tassist* testimon* \
         turist* uomo vicin*",
    ),
    (
        SpeakerKind::Other,
        "pt",
        "agricultor* aluna aluno aposentad* arguid* artista* ator atriz bibliotecari* bombeiro* cabeleireir* camionista* \
         camponesa cantor* cozinheir* dona_de_casa empregad* escritor* estudante* fotograf* garcom garconete homem jardineir* \
         jovem moradora moradores motorista* mulher music* padeir* padre pastor* pescador* pintor* poeta professor_da_escola \
         reformad* reu suspeit* taxista* testemunha* turista* vendedor* vizinh*",
    ),
    (
        SpeakerKind::Other,
        "nl",
        "*chauffeur acteur* bakker* barkeeper* bewoner* boer* boswachter* brandweer* buschauffeur* buurman buurvrouw \
         chauffeur* componist* dichter* directeur_van_de_school fietser* fotograaf* gepensioneerde* getuige* gids kapper* \
         kelner* kok kunstenaar* leerkracht* leerling* leraar* lerares* man muzikant* onderwijzer* passant* pastoor postbode* \
         regisseu* schilder* schrijfster* schrijver* student* toerist* trainer* tuinman verdachte* visser* vrouw zanger* \
         zwemmer*",
    ),
    (
        SpeakerKind::Other,
        "sv",
        "*chauffor *elev *sjafor artist* atalad* bartender* bibliotekar* bonde bonden brandman* brannmann* busschauffor* elev \
         elever fiskar* fisker* forfattar* forfatter* fotograf* gartner* granne* kock* komponist* konduktor* kvinde kvinna \
         kvinnan laerer* landmand* larar* man mand mannen misstankt* musiker* nabo* naboer passager* pensionar* pensjonert* \
         pensjonist* portvakt* prast* prest* regissor* rektor* sangare* skogvokter* student* trainer* tranar* turist* \
         vaktmastar* vittne*",
    ),
    (
        SpeakerKind::Other,
        "pl",
        "aktor* artyst* bibliotekar* dyrektor_rezerwatu dyrektor_szkoly emeryt* fotograf* fryzjer* gorni* kelner* \
         kierowc* kobieta ksiadz kucharz* lesnicz* listonosz* malarz* mezczyzna muzyk* nauczyciel* ogrodni* oskarzon* \
         pasterz* piosenkar* pisarz* podejrzan* poet* ratownik_gopr rezyser* rolni* rybak* sasiad* strazak* student* \
         swiad* taksowkarz* turyst* uczen uczennic*",
    ),
    (
        SpeakerKind::Other,
        "ru",
        "актер актриса бакенщик* библиотекар* боец боєць водител* вчител* військов* женщина жители житель жительница \
         задержанн* капитан_судна лесник* лингвист_любитель мужчина музыкант* обвиняем* осужденн* пасажир* пассажир* певец \
         певица пенсионер* писател* повар* подозреваем* подсудим* пожилой* поэт* продавец продавщиц* режиссер* рыбак* \
         свидетел* сосед* студент* сусід* таксист* тренер* турист* учител* учительниц* фермер* фотограф* художник* школьник*",
    ),
    (SpeakerKind::Other, "tr", "komsu* ogrenci* sanatci* sanigi sanik sarkici* supheli*"),
];
