//! Spanish.

use super::lexicon::Grammar;

pub(super) const SPANISH: Grammar = Grammar {
    says: "abunda abundó aclara aclaraba aclaró aconseja acusa acusó adelanta adelantó admite admiten admitió admitía \
        advertía advierte advierten advirtió afirma afirmaba afirman afirmaron afirmó agrega agregaba agregan agregó \
        alega alegaba alegaron alegó alerta alertan alertó anota anotó anuncia anunció apostilla apostilló apostó \
        apunta apuntaba apuntala apuntan apuntó argumenta argumentaba argumentan argumentó arguye arremete arremetió \
        asegura aseguraba aseguran aseguraron aseguró asevera aseveró aventura avisa avisó añade añaden añadió bromea \
        bromeaba bromeó calcula calculan celebra celebró clama clamó coincide coincidió comenta comentaba comentó \
        completa completó comunicó concede concedió concluye concluyó concluía confesaba confesó confiesa confiesan \
        confirma confirman confirmaron confirmó confió confía considera consideran consideró constata constató contaba \
        contado contesta contestaba contestó contraatacó contrapone contó corrobora corroboró cree critica criticó \
        cuenta cuentan cuestiona declara declararon declaró decía defendió defiende delata denuncia denuncian denunció \
        deplora describe describió desliza deslizó desmiente desmintió destaca destacan destacó desveló detalla \
        detallaba detallan detalló dice dicen dicho dictamina dijera dijeron dijo dirá divulgó ejemplifica ejemplificó \
        elogia enfatiza enumera enumeró escribe escribió escribía esgrime especifica espeta espetó estima estiman \
        estimó evaluó evalúa evoca evocó exclama exclamó exige exigió explica explicaba explicado explican explicaron \
        explicó expone exponen exponía expresa expresó expuso fundamentó garantiza garantizó gime grafica graficó \
        grita gritaba gritó indica indicaba indican indicaron indicó informa informan informaron informó insinuó \
        insiste insisten insistió insistía insta instó interpela ironiza ironizaba ironizó jura juró justifica \
        justificó lamenta lamentaba lamentan lamentó machaca manifestaron manifestó manifiesta mantiene matiza matizó \
        menciona mencionó murmura murmuró musita musitó narra negaron negó niega niegan nota notificó observa observó \
        opina opinaba opinó pedido pide pidió plantea planteó pondera ponderó precisa precisan precisó predice \
        pregunta preguntaba preguntan preguntó presume presumió previó prevé proclama proclamó profetiza promete \
        prometió pronostica pronunció propone proponen propuso prosigue prosiguió protesta protestó puntualiza \
        puntualizó queja quejó reaccionó reafirma rebate rebatió recalca recalcó recapitula recita reclama reclamó \
        recomendó recomienda reconoce reconocen reconoció reconocía recordaba recordó recrimina recriminó recuerda \
        recuerdan redondea refiere refirió reflexiona reflexionó refuta refutó reitera reiteró relata relataba relatan \
        relativiza relató remacha remachó remarca remarcó remata remató repite replica replicó reporta reportó \
        reprocha reprochó resalta resaltó reseñó resopla resopló responde responden respondió respondía resume resumió \
        retrucó revela reveló reviró rió rogó ruega ríe sentencia sentenció señala señalaba señalan señalaron señaló \
        sintetiza sintetizó solloza sollozó sonrió sonríe sostenía sostiene sostienen sostuvo subraya subrayan subrayó \
        sugiere sugirió suplica suspira suspiró susurra susurró tercia terció testifica testificó titubea tranquiliza \
        tuiteó valora valoró vaticina vaticinó zanja zanjan zanjó",
    reports: "asume calcula calculan calculó cifra cifró comprobó comprueba confía confían considera cree creen creyó creía \
        deduce dedujo demuestra descarta descartó desconfía determina determinó duda entiende espera esperaba esperan \
        establece estableció estima estiman imagina intuye muestra opina pensaba piensa presupone prevé sabe sabía sabían \
        sospecha sospechaba supo supone teme temen temía ve",
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
    times: "abril agosto año diciembre domingo día enero febrero hoy jueves julio junio lunes madrugada martes marzo mayo mañana \
        mediodía mes miércoles noche noviembre octubre semana septiembre sábado tarde verano viernes",
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
