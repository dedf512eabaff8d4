//! Spanish.

use super::lexicon::Grammar;

pub(super) const SPANISH: Grammar = Grammar {
    says: "abunda abundó aclara aclaraba aclaraban aclarado aclaran aclararon aclaró aconseja acusa acusó adelanta \
        adelantaba adelantaban adelantan adelantaron adelantó admite admiten admitido admitieron admitió admitía \
        admitían aduce aducen aducía aducían adujeron adujo advertido advertía advertían advierte advierten \
        advirtieron advirtió afirma afirmaba afirmaban afirmado afirman afirmaron afirmó agrega agregaba agregaban \
        agregado agregan agregaron agregó alega alegaba alegaban alegado alegan alegaron alegó alerta alertaba \
        alertaban alertado alertan alertaron alertó anota anotaba anotaban anotan anotaron anotó anuncia anunciaba \
        anunciaban anunciado anuncian anunciaron anunció apostilla apostilló apostó apunta apuntaba apuntaban apuntado \
        apuntala apuntan apuntaron apuntó argumenta argumentaba argumentaban argumentado argumentan argumentaron \
        argumentó arguye arremete arremetió asegura aseguraba aseguraban asegurado aseguran aseguraron aseguró asevera \
        aseveraba aseveraban aseveran aseveraron aseveró atestigua atestiguaba atestiguaban atestiguan atestiguaron \
        atestiguó augura auguraba auguraban auguran auguraron auguró avanzado aventura avisa avisaba avisaban avisado \
        avisan avisaron avisó añade añaden añadido añadieron añadió añadía añadían barrunta barruntaba barruntaban \
        barruntan barruntaron barruntó bromea bromeaba bromeaban bromean bromearon bromeó calcula calculaba calculaban \
        calculan calcularon celebra celebró certifica certificaba certificaban certifican certificaron certificó clama \
        clamó coincide coincidió comenta comentaba comentaban comentado comentan comentaron comentó completa completó \
        comunicó concede concedió concluye concluyen concluyeron concluyó concluía concluían confesaba confesaban \
        confesaron confesó confiaba confiaban confiaron confiesa confiesan confirma confirmaba confirmaban confirmado \
        confirman confirmaron confirmó confió confía considera consideraba consideraban consideran consideraron \
        consideró constata constataba constataban constatan constataron constató contaba contaban contado contaron \
        contesta contestaba contestaban contestan contestaron contestó contraatacó contrapone contó corrobora \
        corroboraba corroboraban corroboran corroboraron corroboró cree creyeron creían critica criticó cuenta cuentan \
        cuestiona declara declaraba declaraban declarado declaran declararon declaró decía decían defendieron defendió \
        defendía defendían defiende defienden delata denuncia denunciado denuncian denunció deplora describe describen \
        describieron describió describía describían desliza deslizó desmentido desmentía desmentían desmiente \
        desmienten desmintieron desmintió destaca destacaba destacaban destacado destacan destacaron destacó desveló \
        detalla detallaba detallaban detallado detallan detallaron detalló dice dicen dicho dictamina dijera dijeron \
        dijo dirá divulgó ejemplifica ejemplificó elogia enfatiza enfatizaba enfatizaban enfatizan enfatizaron \
        enfatizó enumera enumeró escribe escribió escribía esgrime especifica espeta espetó estima estimaba estimaban \
        estiman estimaron estimó evaluó evalúa evoca evocó exclama exclamado exclamó exige exigió explica explicaba \
        explicaban explicado explican explicaron explicó expone exponen exponía exponían expresa expresaba expresaban \
        expresado expresan expresaron expresó expusieron expuso fundamentó garantiza garantizaba garantizaban \
        garantizan garantizaron garantizó gime grafica graficó grita gritaba gritó indica indicaba indicaban indicado \
        indican indicaron indicó informa informaba informaban informado informan informaron informó insinuaba \
        insinuaban insinuan insinuaron insinuó insinúa insiste insisten insistido insistieron insistió insistía \
        insistían insta instó interpela ironiza ironizaba ironizaban ironizan ironizaron ironizó jura juraba juraban \
        juran juraron juró justifica justificaba justificaban justifican justificaron justificó lamenta lamentaba \
        lamentaban lamentado lamentan lamentaron lamentó machaca manifestaba manifestaban manifestado manifestaron \
        manifestó manifiesta manifiestan mantenía mantenían mantiene mantienen mantuvieron mantuvo matiza matizaba \
        matizaban matizado matizan matizaron matizó menciona mencionaba mencionaban mencionan mencionaron mencionó \
        murmura murmuró musita musitó narra narraba narraban narrado narran narraron narró negaba negaban negaron negó \
        niega niegan nota notificó objeta objetaba objetaban objetan objetaron objetó observa observaba observaban \
        observan observaron observó opina opinaba opinaban opinado opinan opinaron opinó pedido pedía pedían pide \
        piden pidieron pidió plantea planteaba planteaban plantean plantearon planteó pondera ponderó precisa \
        precisaba precisaban precisado precisan precisaron precisó predice pregona pregonaba pregonaban pregonan \
        pregonaron pregonó pregunta preguntaba preguntaban preguntan preguntaron preguntó presume presumió preveía \
        preveían previeron previó prevé prevén proclama proclamó profetiza promete prometen prometieron prometió \
        prometía prometían pronostica pronunció propone proponen proponía proponían propusieron propuso prosigue \
        prosiguió protesta protestó puntualiza puntualizaba puntualizaban puntualizado puntualizan puntualizaron \
        puntualizó queja quejó ratifica ratificaba ratificaban ratifican ratificaron ratificó razona razonaba \
        razonaban razonan razonaron razonó reaccionó reafirma rebate rebatió recalca recalcaba recalcaban recalcado \
        recalcan recalcaron recalcó recapitula recita reclama reclamó recomendaba recomendaban recomendaron recomendó \
        recomienda recomiendan reconoce reconocen reconocido reconocieron reconoció reconocía reconocían recordaba \
        recordaban recordado recordaron recordó recrimina recriminó recuerda recuerdan redondea refería referían \
        refiere refieren refirieron refirió reflexiona reflexionó refuta refutó reitera reiteraba reiteraban reiterado \
        reiteran reiteraron reiteró relata relataba relataban relatado relatan relataron relativiza relató remacha \
        remachó remarca remarcaba remarcaban remarcado remarcan remarcaron remarcó remata remató rememora rememoraba \
        rememoraban rememoran rememoraron rememoró repetía repetían repite repiten repitieron repitió replica \
        replicaba replicaban replicado replican replicaron replicó reporta reportaba reportaban reportan reportaron \
        reportó reprocha reprochó resalta resaltaba resaltaban resaltado resaltan resaltaron resaltó reseñó resopla \
        resopló responde responden respondieron respondió respondía respondían resume resumen resumieron resumió \
        resumía resumían retrucó revela revelaba revelaban revelado revelan revelaron reveló reviró rió rogó ruega ríe \
        sentencia sentenciaba sentenciaban sentencian sentenciaron sentenció señala señalaba señalaban señalado \
        señalan señalaron señaló sintetiza sintetizó solloza sollozó sonrió sonríe sostenía sostenían sostiene \
        sostienen sostuvieron sostuvo subraya subrayaba subrayaban subrayado subrayan subrayaron subrayó sugerido \
        sugería sugerían sugiere sugieren sugirieron sugirió suplica suspira suspiró susurra susurró teoriza teorizaba \
        teorizaban teorizan teorizaron teorizó tercia terció testifica testificaba testificaban testifican \
        testificaron testificó titubea tranquiliza tuiteó valora valoró vaticina vaticinaba vaticinaban vaticinan \
        vaticinaron vaticinó zanja zanjan zanjó",
    reports: "asume asumen asumieron asumió asumía asumían calcula calculan calculó cifra cifró comproba comprobaba \
        comprobaban comproban comprobaron comprobó comprueba concreta concretaba concretaban concretan concretaron \
        concretó confía confían considera cree creen creyó creía deduce deducen deducía deducían dedujeron dedujo \
        demostraron demostró demuestra demuestran descarta descartaba descartaban descartan descartaron descartó \
        desconfía determina determinaba determinaban determinan determinaron determinó duda dudaba dudaban dudan \
        dudaron dudó entendieron entendió entendía entendían entiende entienden espera esperaba esperaban esperan \
        esperaron esperó establece establecen establecieron estableció establecía establecían estima estiman evidencia \
        evidenciaba evidenciaban evidencian evidenciaron evidenció imagina imaginaba imaginaban imaginan imaginaron \
        imaginó intuye intuyen intuyeron intuyó intuía intuían mostraron mostró muestra muestran opina pensaba \
        pensaban pensaron pensó piensa piensan presupone prevé refleja reflejaba reflejaban reflejan reflejaron \
        reflejó sabe saben sabía sabían sospecha sospechaba sospechaban sospechan sospecharon sospechó supieron supo \
        supone suponen suponía suponían supusieron supuso teme temen temieron temió temía temían ve",
    acts: "acusa acusó atribuye atribuyó bautizó califica calificaba calificó cataloga celebra compara comparó condena \
        condenó critica critican criticó defendió defendía defiende define definió denuncia denuncian denunció describe \
        describen describió elogia elogió exige exigió habla hablaba habló lamenta lamentó llama llamó menciona negó niega \
        pedido pide piden pidieron pidió presenta presentó promete prometió propone propuso rechaza rechazó reclama reclaman \
        reclamó recomienda reconoció repudió resume retrata tacha tachó tilda tildó vincula",
    wills: "decidió espera planea pretende promete prometió quería quiere quieren rechazó",
    participles: "afirmando agregando asegurando añadiendo diciendo explicando indicando señalando",
    he: "él",
    she: "ella",
    they: "ellas ellos",
    others: "nosotros usted ustedes yo",
    first_person: "nosotros yo",
    articles: "alguna algunas algunos algún ambos aquel cada cuatro dos el esa ese esos esta estas este estos la las lo los mi mis muchas \
        muchos nuestra nuestro otra otras otro otros su sus tres un una unas unos varias varios",
    prepositions: "a al ante bajo con contra de del desde durante en entre frente hacia hasta mediante para por según sin \
        sobre tras",
    conjunctions: "e ni o pero sino u y",
    adverbs: "además ahora allí anoche antes aquí asimismo así ayer aún bien casi después entonces finalmente hoy incluso luego mejor \
        mientras muy más no nunca posteriormente pues recientemente siempre sin solo sólo también tampoco tarde todavía ya",
    auxiliaries: "debe deben debía era eran es estaba estaban está están fue fueron ha haber había habían han hay he hemos le les me nos \
        podría podía puede pueden se sea ser será serán sería son te tenía tiene tienen tuvo va van",
    passives: "era eran es fue fueron sido son",
    to: "",
    that: "que",
    relatives: "cual cuales cuya cuyo donde quien quienes",
    subordinators: "aunque como cuando cuánto cómo dónde mientras porque quién qué si",
    questions: "cuándo cuánto cómo dónde quién qué",
    titles_he: "don señor sr",
    titles_she: "doña señora sra srta",
    titles: "cabo capitán comandante comisaria comisario coronel doctor doctora dr dra fiscal general inspector inspectora juez jueza \
        magistrado padre sargento subinspector teniente",
    jobs: "abogada abogado abuela abuelo actor actriz acusada acusado aficionado agente albañil alcalde alcaldesa \
        alumna alumno analista anciana anciano anestesista arquitecta arquitecto artista asesor asesora asistente \
        aspirante autor autora auxiliar ayudante bailarina bióloga biólogo bombera bombero cajera camarera camarero \
        camillero camionero cantante carabinero catedrática catedrático celadora chófer científica científico cirujana \
        cirujano clienta cliente coautor coautora cocinera cocinero colega columnista comadrona comandante comerciante \
        comisario compañera compañero compositor concejal concejala conductor conductora consejera consejero \
        consumidor consumidora coordinador coordinadora criminóloga decana decano delegada delegado dermatóloga \
        detenida detenido diputada diputado directivo director directora dirigente discográfica docente doctora dueña \
        dueño economista editora educador educadora empleada empleado empresario encargada encargado encuestador \
        enfermera enfermero entrenador enóloga epidemióloga epidemiólogo escritor escritora especialista estudiante \
        exconsumidor exfiscal exministro experta experto familiar farmacéutica farmacéutico farmacóloga farmacólogo \
        fiscal fiscala forense funcionaria funcionario fundador fundadora ganadera ganadero gerente gobernador guía \
        hermanastro historiador hostelero huésped imputado ingeniera ingeniero inspectora instructor intendenta \
        intendente internista investigador investigadora jardinera jefa jefe jornalero joven jubilada jubilado juez \
        jueza licenciada locutora maestra maestro magistrada matrona microbióloga ministra ministro monitora mánager \
        médica médico músico neuróloga neurólogo oficial oncóloga operario orientadora paciente padrino panadera \
        paramédico pareja pediatra peluquera periodista perita pescador pintor policía portavoz portera portero \
        presidenta presidente prima primo procurador procuradora productor productora profesor profesora propietaria \
        propietario psicoanalista psicóloga psicólogo psiquiatra párroca párroco químico rector rectora redactora \
        referente repartidor representante residente responsable sacerdote sanitaria sanitario sargento secretaria \
        secretario senador senadora sobrina sobrino socia socio sociólogo socorrista subdelegada subdelegado \
        subdirector subsecretario suegra superviviente taxista terapeuta testigo titular toxicóloga toxicólogo \
        toxicómano trabajador trabajadora transportista técnica técnico urgencióloga uróloga urólogo usuaria usuario \
        vecina vecino vendedor vendedora veterinaria veterinario viajero vicepresidente vigilante visitador vocera \
        vocero voluntaria voluntario",
    men: "abuelo amigo chico hermano hijo hombre joven marido muchacho novio padre tío",
    women: "abuela amiga chica esposa hermana hija madre muchacha mujer novia tía viuda",
    institutions: "agencia agrupación asociación ayuntamiento banco centro clínica colegio comisión comité compañía congreso \
        consejería consejo corporación corte departamento diputación empresa entidad estudio federación firma fiscalía \
        fuentes fundación gobierno grupo guardia hospital informe instituto junta juzgado laboratorio ministerio \
        observatorio oenegé ong organismo organización partido plataforma policía presidencia secretaría sindicato sociedad \
        tribunal universidad unión",
    documents: "acta análisis auto carta cifras comunicado datos documento documentos encuesta escrito estudio estudios informe \
        informes investigación mensaje nota sondeo texto",
    times: "abril agosto año diciembre domingo día enero febrero hoy jueves julio junio lunes madrugada martes marzo \
        mayo mañana mediodía mes miércoles noche noviembre octubre semana septiembre sábado tarde veces verano vez \
        viernes",
    particles: "de del i la las los san santa van von y",
    sources: &[
        "se lee en",
        "según se lee en",
        "reza",
        "según",
        "de acuerdo con",
        "a juicio de",
        "a juicio del",
        "a su entender",
        "a su juicio",
        "en opinión de",
        "en opinión del",
        "en palabras de",
        "en palabras del",
        "en su opinión",
    ],
    sources_behind: "",
    job_endings: &[],
    elides: false,
    drops_subject: true,
    capital_nouns: false,
};
