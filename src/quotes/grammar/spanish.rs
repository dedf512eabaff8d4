//! Spanish.

use super::lexicon::Grammar;

pub(super) const SPANISH: Grammar = Grammar {
    says: "abunda abundó aclara aclaraba aclarado aclaró aconseja acusa acusó adelanta adelantó admite admiten \
        admitido admitió admitía advertido advertía advierte advierten advirtió afirma afirmaba afirmado afirman \
        afirmaron afirmó agrega agregaba agregado agregan agregó alega alegaba alegado alegaron alegó alerta alertado \
        alertan alertó anota anotó anuncia anunciado anunció apostilla apostilló apostó apunta apuntaba apuntado \
        apuntala apuntan apuntó argumenta argumentaba argumentado argumentan argumentó arguye arremete arremetió \
        asegura aseguraba asegurado aseguran aseguraron aseguró asevera aseveró avanzado aventura avisa avisado avisó \
        añade añaden añadido añadió bromea bromeaba bromeó calcula calculan celebra celebró clama clamó coincide \
        coincidió comenta comentaba comentado comentó completa completó comunicó concede concedió concluye concluyó \
        concluía confesaba confesó confiesa confiesan confirma confirmado confirman confirmaron confirmó confió confía \
        considera consideran consideró constata constató contaba contado contesta contestaba contestó contraatacó \
        contrapone contó corrobora corroboró cree critica criticó cuenta cuentan cuestiona declara declarado \
        declararon declaró decía defendió defiende delata denuncia denunciado denuncian denunció deplora describe \
        describió desliza deslizó desmentido desmiente desmintió destaca destacado destacan destacó desveló detalla \
        detallaba detallado detallan detalló dice dicen dicho dictamina dijera dijeron dijo dirá divulgó ejemplifica \
        ejemplificó elogia enfatiza enumera enumeró escribe escribió escribía esgrime especifica espeta espetó estima \
        estiman estimó evaluó evalúa evoca evocó exclama exclamado exclamó exige exigió explica explicaba explicado \
        explican explicaron explicó expone exponen exponía expresa expresado expresó expuso fundamentó garantiza \
        garantizó gime grafica graficó grita gritaba gritó indica indicaba indicado indican indicaron indicó informa \
        informado informan informaron informó insinuó insiste insisten insistido insistió insistía insta instó \
        interpela ironiza ironizaba ironizó jura juró justifica justificó lamenta lamentaba lamentado lamentan lamentó \
        machaca manifestado manifestaron manifestó manifiesta mantiene matiza matizado matizó menciona mencionó \
        murmura murmuró musita musitó narra narrado negaron negó niega niegan nota notificó observa observó opina \
        opinaba opinado opinó pedido pide pidió plantea planteó pondera ponderó precisa precisado precisan precisó \
        predice pregunta preguntaba preguntan preguntó presume presumió previó prevé proclama proclamó profetiza \
        promete prometió pronostica pronunció propone proponen propuso prosigue prosiguió protesta protestó puntualiza \
        puntualizado puntualizó queja quejó reaccionó reafirma rebate rebatió recalca recalcado recalcó recapitula \
        recita reclama reclamó recomendó recomienda reconoce reconocen reconocido reconoció reconocía recordaba \
        recordado recordó recrimina recriminó recuerda recuerdan redondea refiere refirió reflexiona reflexionó refuta \
        refutó reitera reiterado reiteró relata relataba relatado relatan relativiza relató remacha remachó remarca \
        remarcado remarcó remata remató repite replica replicado replicó reporta reportó reprocha reprochó resalta \
        resaltado resaltó reseñó resopla resopló responde responden respondió respondía resume resumió retrucó revela \
        revelado reveló reviró rió rogó ruega ríe sentencia sentenció señala señalaba señalado señalan señalaron \
        señaló sintetiza sintetizó solloza sollozó sonrió sonríe sostenía sostiene sostienen sostuvo subraya subrayado \
        subrayan subrayó sugerido sugiere sugirió suplica suspira suspiró susurra susurró tercia terció testifica \
        testificó titubea tranquiliza tuiteó valora valoró vaticina vaticinó zanja zanjan zanjó",
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
