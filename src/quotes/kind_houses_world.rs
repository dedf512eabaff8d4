//! Agencies, forces, services and makers by their own names, country by country, without accents and in lower case:
//! what [`super::kind_houses`] cannot tell from a word that many names share. [`super::kind_words`] explains the signs.
//!
//! Names as the bodies give them on their own sites: medicines and health authorities, drug forces, prosecutors, national
//! drug charities, drug makers.

use crate::model::SpeakerKind;

/// The table; a body that [`super::kind_houses`] would take for another kind stands here as a phrase, which decides first.
pub(super) const WORLD_HOUSES: &[(SpeakerKind, &str)] = &[
    (
        SpeakerKind::Official,
        "aadk adli_tip_kurumu advisory_council_on anmat anses ansm arcsa attorney-general's_department barnahus belediye* \
         board_of_pharmacy bpom bundesinstitut* byretten camara_municipal care_quality_commission chief_medical_officer \
         cofepris conselleria* consejeria* coroner's coronial_court crown_office delegacion_del_gobierno \
         department_for_education department_of_health digemid direcao-geral_da_saude direccion_general_de_salud eduskunta \
         eody euda emcdda european_commission evira fagg famhp fimea folketinget food_safety general_medical_council ggd \
         halmed haute_autorite* health_canada health_department health_ministry health_products health_protection \
         health_sciences_authority health_security_agency helsedirektorat* helsetilsyn* high_alert icad igj infarmed \
         inspectie_gezondheidszorg institut_national_d'excellence instituto_da_conservacao instituto_da_droga \
         instituto_nacional_de_medicina_legal instituto_para_os_comportamentos invima istituto_superiore \
         jazmp junta_de_andalucia junta_de_castilla kantonsarzt* karajaoikeus kbpn korkein_oikeus krajowe_centrum kuratorium* \
         laegemiddelstyrelsen legemiddelverket lakemedelsverket mahkeme* mairie medical_board \
         medical_examiner* medsafe ministerul* miniszteri* nadlesnictw* nafdac narodni_monitorovaci nebih nfz \
         nngyk nvwa ogyei oireachtas office_for_health ombudsman* osservatorio_nazionale pharmac \
         pharmacy_board pharmaceuticals_board prefectur* prefeitura* prefettur* provincia_autonoma public_health_agency regeringskansliet \
         region_hovedstaden regionradet rektorat* riigikogu samhsa sanepid* sante_canada secretaria_de_salud secretaria_da_saude \
         secretaria_de_saude secretaria_de_estado secretaria_municipal security_bureau sedronar servico_nacional_de_saude \
         servicio_de_salud servizio_sanitario sicad sous-prefecture stadtverwaltung* statens_serum statni_veterinarni stortinget \
         sukl sundhedsministeriet sundhedsstyrelsen sztab_kryzysow* tbmm terveysministerio titck tribunal_de tweede_kamer \
         ukhsa urpl valilig* valvira world_health_organisation world_health_organization zdravotni_ustav zorginstituut \
         εοφ δικαστηρι* δημος εοδυ περιφερεια υπουργει* держліксл* минздрав* мінздоров* міноборон* міносвіт* минюст* мінюст* \
         минобороны минобрнауки минпросвещени* минсельхоз* минтранс* моз росздравнадзор* роспотребнадзор* управление_здравоохранени* \
         администраци* мэрия мерія міськрад* облздрав* департамент_здравоохранени* мчс дснс",
    ),
    (
        SpeakerKind::Police,
        "*fahndungsamt *fahndung *kriminalamt *polizei *polizeidirektion *polizeiinspektion *polizeiprasidium \
         anklagemyndighet* attorney's_office aklagare australian_federal_police bnn brigada_central bundespolizei* carabinier* celni_sprav* \
         central_narcotics_bureau cbsp centralne_biuro coast_guard correctional_service crown_prosecut* \
         customs_and_excise department_of_justice diicot district_attorney* drugs_squad economische_recherche ertzaintza \
         federale_recherche fiod fiscal_general garda gardai generalstaatsanwalt* guarda_nacional highway_patrol \
         homeland_security judicial_police juzgado_de_guardia keskusrikospoliisi kmar koninklijke_marechaussee \
         krajska_policie krajowa_administracja_skarbowa kriminalpolis* kriminalvard* kripos kustbevakning* marechaussee \
         metropolitan_police ministere_public ministerio_publico mossos mossos_d'esquadra national_police nationale_recherche \
         narodni_protidrog* narcotics_bureau narcotics_control ncb nca nctc ndlea ofast okokrim oncb oficina_del_fiscal openbaar_ministerie \
         parchet* pdea pdrm police_scotland policejni* policja* poliisi* polisi politidirektorat* pnp polizeisprecher* \
         port_authority procuraduria* prosecuting_attorney* prosecution_service psni qps rajavartio* rendorseg* \
         rijkswacht royal_malaysian scottish_police secret_service sherif* sheriffs sluzba_celna state_police state_troopers \
         statni_zastupitelstv* straz_graniczn* syyttaja* tolletaten tollvesenet troopers tullikamari tulli u_s_attorney* ugyeszseg* \
         us_attorney* zollfahndung* zollverwaltung* αστυνομι* εισαγγελ* ελας λιμεναρχει* λιμενικ* генпрокур* гувд гунп гумвд мвд мвс \
         нацпол* офіс_генпрокурора прикордонн* росгварди* сбу следком* следственн* слідч* служба_безпеки умвд уфсб фсб прокуратур* митниц* \
         митн* нацполіц*",
    ),
    (
        SpeakerKind::Services,
        "a-klinikka* apdes ai_laket aids-hilfe arche armee_du_salut bladder_alliance caritas check_it checkit \
         crew_2000 croce_rossa croix-rouge croix_rouge cruz_roja czerwony_krzyz diakonie drug_foundation ehyt \
         fixpunkt foreningen frelsens_haer frelsesarmeen irti_huumeista kirkens_bymisjon \
         knowyourstuff* kosmicare medecins_du_monde medicos_del_mundo medicos_do_mundo narcotics_anonymous nuit_blanche \
         paihdelinkki podane_rece podane_ruce proyecto_hombre punainen_risti red_cross rode_kors rode_kruis roda_korset \
         rotes_kreuz roten_kreuz* salvation_army samaritans samskipnad* sananim saferparty saferdance \
         st_john_ambulance stowarzyszeni* studierendenwerk* studentenwerk* tactus verslavingszorg* victim_support \
         we_are_with_you youth_service youth_services κεθεα οκανα красн*_крест* благодійн*",
    ),
    (
        SpeakerKind::Researcher,
        "drugscience eawag espad forensic_science_institute harvard imperial_college king's_college karolinska* \
         johns_hopkins mcgill monitoring_centre monitoring_center national_drug_and_alcohol_research ndarc ofdt osservatorio_europeo \
         poison_center poison_centre poison_control rand_corporation sintef stanford ucl utrecht_university yale",
    ),
    (
        SpeakerKind::Industry,
        "astrazeneca atai awakn better_u biopharma biosciences biotech compass_pathways dechra field_trip \
         glaxosmithkline gsk janssen johnson_johnson joyous kellanova kellogg kellogg's ketamine_wellness merck mindbloom novamind novartis \
         nue_life pfizer sanofi takeda therapeutics virbac zoetis poste_italiane postes_canada royal_mail deutsche_post \
         correos inpost оао ооо зао",
    ),
    (
        SpeakerKind::Media,
        "advertiser ansa chronicle courier dagblad* daily_mail daily_telegraph el_mundo el_pais euronews evening_standard \
         folha france_info gazette helsingin_sanomat herald il_messaggero la_nacion la_repubblica la_vanguardia le_figaro \
         le_monde le_parisien liberation nos_journaal nrk ouest-france ria_novosti rundfunk* svt the_guardian the_independent the_sun \
         the_times tass tribune ukrinform washington_post wyborcza xinhua yle zdf тасс укрінформ интерфакс интерфакс-украина",
    ),
];
