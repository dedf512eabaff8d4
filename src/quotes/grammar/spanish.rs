//! Spanish.

use super::lexicon::Grammar;

pub(super) const SPANISH: Grammar = Grammar {
    says: "aclara aclaró aconseja acusa acusó admite admitió advierte advirtió afirma afirmaba afirman afirmaron afirmó agrega agregó \
        alega alegó alerta alertó anuncia anunció apunta apuntó argumenta argumentó asegura aseguraba aseguran aseguraron aseguró \
        asevera aseveró añade añadió comenta comentó concluye concluyó confesó confiesa confirma confirmó considera consideró \
        contaba contado contesta contestó contó cree critica criticó cuenta cuestiona declara declararon declaró decía defendió \
        defiende denuncia denunció describe describió destaca destacó detalla detalló dice dicen dicho dijeron dijo enfatiza \
        escribe escribió especifica estima estimó exclama exclamó exige exigió explica explicaba explicado explican explicó expone \
        expresa expresó indica indicaron indicó informa informó insiste insistió ironiza lamenta lamentó manifestó manifiesta \
        mantiene matiza matizó menciona narra negó niega nota opina opinó ordena pedido pide pidió precisa precisó pregunta \
        preguntó promete prometió pronostica propone propuso puntualiza recalca recalcó recomienda reconoce reconoció recordó \
        recuerda reitera reiteró relata relató remarca repite replica replicó reprocha resalta resaltó responde respondió resume \
        revela reveló sentencia señala señalaba señalaron señaló sostiene sostuvo subraya subrayó sugiere sugirió testifica valora \
        zanja",
    reports: "calcula calculan confía considera cree creen creyó creía demuestra duda entiende espera esperan estima muestra pensaba \
        piensa sabe sospecha supo supone teme temen",
    acts: "acusa acusó califica calificó condena condenó critica criticó defendió defiende denuncia denunció describe describió exige \
        exigió habla habló lamenta lamentó llama llamó negó niega pedido pide pidió promete prometió propone propuso rechaza \
        rechazó reclama reclamó recomienda reconoció",
    wills: "decidió espera planea pretende promete prometió quería quiere quieren rechazó",
    participles: "afirmando agregando asegurando añadiendo diciendo explicando indicando señalando",
    he: "él",
    she: "ella",
    they: "ellas ellos",
    others: "nosotros usted ustedes yo",
    first_person: "nosotros yo",
    articles: "alguna algunas algunos algún ambos aquel cada cuatro dos el esa ese esos esta estas este estos la las lo los mi mis muchas \
        muchos nuestra nuestro otra otras otro otros su sus tres un una unas unos varias varios",
    prepositions: "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras",
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
    titles_he: "don señor sr",
    titles_she: "doña señora sra srta",
    titles: "cabo capitán comandante comisaria comisario coronel doctor doctora dr dra fiscal general inspector inspectora juez jueza \
        magistrado padre sargento subinspector teniente",
    jobs: "abogada abogado actor actriz agente alcalde alcaldesa analista anestesista asesor asesora autor autora camionero \
        cantante catedrática catedrático científica científico comandante comisario compañera compañero concejal concejala \
        consejera consejero coordinador coordinadora decana decano delegada delegado diputada diputado director directora \
        discográfica doctora economista educador educadora empresario enfermera enfermero epidemióloga epidemiólogo escritor \
        especialista experta experto farmacéutica farmacéutico fiscal forense fundador fundadora gerente gobernador investigador \
        investigadora jefa jefe juez jueza magistrada ministra ministro médica médico oficial paciente pareja periodista \
        portavoz presidenta presidente prima primo procurador profesor profesora psicóloga psicólogo psiquiatra párroco rector \
        representante responsable sacerdote secretaria secretario senador senadora sociólogo subdirector toxicóloga toxicólogo \
        trabajador trabajadora técnica técnico uróloga urólogo vecina vecino vicepresidente vocera vocero voluntaria voluntario",
    men: "abuelo amigo hermano hijo hombre joven marido novio padre tío",
    women: "abuela amiga esposa hermana hija madre mujer novia tía viuda",
    institutions: "agencia asociación ayuntamiento banco centro clínica colegio comisión comité compañía congreso consejería consejo corte \
        departamento diputación empresa estudio federación fiscalía fuentes fundación gobierno grupo guardia hospital informe \
        instituto junta juzgado ministerio organización partido policía presidencia sindicato sociedad tribunal universidad unión",
    documents: "acta análisis auto carta cifras comunicado datos documento documentos encuesta escrito estudio estudios informe \
        informes investigación mensaje nota sondeo texto",
    times: "abril agosto año diciembre domingo día enero febrero hoy jueves julio junio lunes madrugada martes marzo mayo mañana \
        mediodía mes miércoles noche noviembre octubre semana septiembre sábado tarde verano viernes",
    particles: "de del i la las los san santa van von y",
    sources: &["según", "de acuerdo con", "a juicio de", "en opinión de", "en palabras de"],
    sources_behind: "",
    job_endings: &[],
    elides: false,
    drops_subject: true,
    capital_nouns: false,
};
