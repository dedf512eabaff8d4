//! Common given names of the languages that are read, folded as [`fold`](crate::text::fold::fold) does, in alphabetical order.
//!
//! Written from general knowledge, not taken from a register; a name that is missing costs a guess, a wrong one costs more.

/// Names of women.
pub(super) const WOMEN: &str = "\
    abigail ada adele adriana adrianna agata agathe aggie agnes agnese agneta agnieszka aicha aileen aimee aine aisha \
    aishling aisling aissatou akiko alba alberta alejandra aleksandra alena alessandra alessia alexandra alexia alia alice \
    alicia alicja alina aliona alison alita alla allison alma althea alva alyssa amalia amanda amandine amaya amber amelia \
    amelie amina amira amparo amy ana anais ananya anastasia andree andreea anette angela angele angelica angelika \
    angeliki angelina angelique anika anisa anita anja anke ann anna anna-lena annabel annaliese anne anne-sophie anneke \
    anneli annelies annemarie annette anni annick annie annika annina anouk ansa antje antoinette antonella antonia anu \
    anuradha anusha aoife aparna apolline april arabella araceli arantxa ariane arianna arlene asa ashley ashwini asia \
    aslihan asma assumpta astrid asuncion athena aude audrey aurelia aurelie aurora ava avril ayesha ayla aylin ayse \
    aysegul ayten azra bahar barbara barbro bea beata beate beatrice beatrix beatriz becky begona belen belinda bella \
    benedetta benedicte berenice berit bernadette bernice berta bertha beryl beth bethan bethany betsy bettina betty \
    beverley beverly bianca biljana birgit birgitta birgitte birsen birte blanca blandine blanka blythe bogna bogumila \
    bonnie bozena brandy branka brenda bridget brigid brigida brigitta brigitte briony britt britta brittany bronagh \
    bronwen bronwyn brooke bryony caitlin caitriona camila camilla camille candace candice caoimhe capucine cara carina \
    carla carlotta carly carme carmela carmen carol carola carole carolin carolina caroline carolyn carrie cassandra \
    catarina caterina catherine cathrine cathy catriona cecile cecilia cecilie celeste celia celina celine cemile ceren \
    chantal charlene charlotte chelsea cherie cherry cheryl chiara chinonso chioma chloe christa christel christelle \
    christi christiane christina christine christy ciara cicely cigdem cindy cinzia claire clara clare clarissa claudette \
    claudia claudine clemence clementine clodagh cloe colette colleen concetta concha conchita connie constance constanze \
    consuelo cora coralie cordelia corina corinna corinne cornelia courtney cristina crystal csilla cynthia dagmar dagny \
    daisy dalia damaris damla danica daniela danielle danuta daphne daria darina darja darlene dawn deanna debbie debora \
    deborah debra deepa deepika deirdre delia delphine denise derya desiree diana diane dilek dina dinah divya dolores \
    dominika donatella donna dora doreen dorina doris dorit dorota dorotea dorothea dorothee dorothy dorte dorthe dragana \
    dubravka dunja dymphna ebba ebony ebru ece edda edel edina edit edita edith edna edwige edwina edyta eeva eileen \
    eilidh eimear eira eithne ela elaine eleanor elena eleni eleonora eleonore elfriede eliana elif elin elina eline elisa \
    elisabet elisabeth elisabetta elise eliza elizabeth elke ella elle ellen ellie elodie eloise elsa elsbeth else elsie \
    elspeth elvira elwira elzbieta ema emel emeline emer emilia emilie emily emine emma emmanuelle enid erica erika erin \
    erna ernestine esin esma esme esmeralda esperanza esra estefania estela estelle ester esther estrella ethel etta \
    eugenia eugenie eunice eva evangelina evangeline eve evelien evelin evelina eveline evelyn evi ewa fabiana fabienne \
    fadila fadime faith fanny farah farida farzana fatema fatiha fatima fatma fatou fay faye federica felicia felicitas \
    felicity femke fenella fern fernanda ffion fidelma filipa filippa filiz fiona flavia fleur flora florence floriane \
    flurina frances francesca francine francisca francoise franka franziska frauke freda frederike frederique freja freya \
    frida frieda friederike fulvia funda gabriela gabriella gabrielle gaelle gaia gail gala galina gamze gayle gemma \
    genevieve georgia georgiana georgie georgina geraldine gerda gerlinde germaine gerrie gertrud gertrude giada gillian \
    gina ginevra ginger ginny giorgia giovanna gisela gisele giulia giuliana giuseppina gizem gladys gloria goldie gonul \
    grace gracia graciela grainne grazia graziella grazyna greet greta gretchen gretel griet gro guadalupe gudrun \
    guillermina gulay gulcan gulsen gulsum gundula gunilla gunvor gwen gwendolyn gwyneth hacer hadley hafsa halima halina \
    hande hanka hanna hannah hanne hannele harriet hatice hatun hazel heather hedda hedvig hedwig heidi heike helen helena \
    helene helga helle helmi heloise henrietta henriette henrike herta hester hilal hilary hilda hilde hildegard hilkka \
    hillary holly honor honora hope hortense huda hulya humaira ida ieva ilaria ildiko ilka ilona ilse ilze imane imelda \
    imke imogen ina indira indra ineke ines inez inga inge ingeborg ingrid ingvild inka inmaculada inna ioana iona ione \
    ipek ira irem irena irene irina iris irja irma irmgard isa isabel isabell isabella isabelle isadora isha ishbel isla \
    ismene isobel ita itziar ivana iveta ivette ivy iwona izabela izaskun jacinta jackie jaclyn jacqueline jacqui jada \
    jadwiga jagoda jale jana janaina jane janet janette janice janina janine janna jannike jara jasmin jasmina jasmine \
    jasna jayne jeanette jeanne jeannette jelena jemima jen jenna jennie jennifer jenny jess jessica jette jill jillian \
    jitka jo joan joana joanna joanne jocelyn jocelyne jodie joelle johanna johanne jola jolanda jolanta jolene jolien \
    jolyn jorunn josefa josefin josefina josefine josephine josette josie jovana joy joyce juana juanita judit judith judy \
    julia juliana juliane julianna julie juliet julieta juliette june justina justine justyna jutta jytte kadija kadri \
    kadriye kaisa kaja kamila kamilla kaori karen karin karina karla karolien karolin karolina karoline kasia katalin \
    katarina katarzyna kate katelyn katerina kateryna katharina katherine kathi kathleen kathrin kathryn kathy kati katia \
    katie katinka katja katlijn katri katrien katrin katrina katrine katy kavita kay kayla kayleigh keiko keira keisha \
    kendra keri kerri kerstin keziah khadija kiera kimberley kimberly kinga kiran-jit kirsi kirsten kirstie kirstin kirsty \
    klara klaudia krista kristel kristen kristi kristiina kristin kristina kristine krisztina krystyna ksenia ksenija \
    kubra lada laetitia laia laila lakshmi lamia lara larissa latifa latoya laura laure lauren lauriane lavinia layla lea \
    leah leanne leela leena leila leire lena lene leni lenka leonie leonor leonora leontine leora leticia letizia leyla \
    lia liana libby lidia lidija lien liesbeth lieselotte lieve ligia lila lili lilian liliana liliane lilith lillemor \
    lillian lilly lily lin lina linda lindsay lindsey line linnea lisa lisanne lisbet lisbeth lise liselotte lison \
    lissette liv livia liz liza lizzie ljiljana ljubica lois lola lone lorena lorenza loreto loretta lori lorna lorraine \
    lotta lotte lottie louisa louise louiza lourdes luana lubica lucia luciana lucie lucila lucile lucille lucinda lucja \
    lucrezia lucy ludmila ludmilla luigia luisa luise lujza luna luz lydia lydie lyn lynda lynette lynn lynne mabel \
    macarena madalena maddalena madeleine madeline madelyn madison maeve magali magda magdalena maggie maia maida maire \
    mairead maisie maite maja malala malgorzata malgosia malika malin malwina mandy manon manuela mara marcela marceline \
    marcella marcia mareike maren margaret margarete margaretha margarida margarita margaux margherita margit margo margot \
    margrethe margriet marguerite mari maria mariam mariama mariana mariangela marianna marianne maribel maricarmen marie \
    marie-claire marie-france marie-helene marie-josee marie-laure marie-louise mariel mariela mariella marielle marietta \
    marija marika marike marilyn marina marion marisa marisol marit marita mariya marjan marjo marjolein marjorie marjut \
    marketa marketta marla marleen marlene marleny marlies marlis marlous marta marte martha marthe martina martine \
    martyna mary maryam maryline maryse marzena marzia mathilda mathilde matilda matilde maud maude maura maureen mavis \
    maxine maya mechthild medea meera megan meghan mehreen melanie melda melek melike melina melinda melis melissa meltem \
    mercedes meredith merete meritxell merja merle merve meryem mette mia micaela michaela michela micheline michelle \
    mieke mikaela mila milagros mildred milena milica militza millicent millie mina mindy mira miranda mireia mireille \
    mirela mirella miriam mirja mirjam mirka miroslava mirta misaki missy moa moira mollie molly mona monica monika \
    monique montse montserrat morag morgane morven moya muge muireann mujgan muna muriel myfanwy myra myriam myrna myrthe \
    myrtle nadege nadezhda nadia nadine nadja nagehan naima naja nalan namrata nana nance nancy nandini naomi nasrin \
    nastassja natacha natalia natalie natascha natasha nathalie navya nazan nazli neha nela nell nelleke nellie nelly nena \
    neri nerys nese nessa neve nevena ngozi nia niamh nicola-jane nicole nicoletta nicolette nieves nikki nilay nilgun \
    nilufer nina ninette nirmala nisha noelia noelle noemi noemie nona noor nora norah noreen norma nuala nur nuran nuray \
    nurhan nuria nurit oana odette odile ofelia ofra oihane oksana olaya olena olga olimpia olive olivia olwen olympe oona \
    oonagh ophelia ophelie oriana orla orlaith ornella orsolya ottilie ottoline outi oya ozge ozlem paige pallavi paloma \
    pam pamela paola paolina pascale patricia patrizia patrycja patsy paula paulette paulina pauline peggy pelin penelope \
    penny pernilla pernille perpetua petra petronella petula phoebe phyllis pia pien piia pilar pinar pippa piroska polina \
    polly pooja poonam poppy pranvera preeti prisca priscilla priscille priti priya priyanka prudence prunella purnima \
    rachael rachel rachele rachida radha radka radmila rafaela raffaella ragna ragnhild raija raisa rajni ramona rana \
    rania raquel rasha rashida raya reba rebeca rebecca rebecka rebekah rebekka reena regina regine reina reinhild rekha \
    remedios rena renata renate renee renske reshma reyhan rhian rhiannon rhoda rhona rhonda ria rieke riikka rikke rita \
    ritva roberta rocio roisin romana romane romina romy rona ronja rosa rosalba rosalia rosalie rosalind rosaline rosana \
    rosanna rosanne rosaria rosario rose roseann rosella roselyne rosemarie rosemary rosetta rosie rosina rosita roswitha \
    rowena roxana roxane roxanne roya ruby rukhsana rukiye ruta ruth ruthie rymma sabina sabine sabrina sadie saffron \
    sahar saima saiorse saliha salla sally salma salome samantha samina samira sanam sandhya sandra sandrine sanja sanna \
    sanne saoirse sara sarah sarita saskia satu saundra savannah seda seija selda selin selina selma sema senta serafina \
    serap serena sevda sevgi sevil sevim shabana shabnam shahida shakira shalini shamima shanti sharmila sharon shauna \
    shaunagh shazia sheela sheena sheila shelley shereen sheri sherry shirin shirley shona shreya shruti sian sibel \
    sibylle sidonie sidsel siegrid sienna sif sigal signe signy sigrid sigrun siiri silja silje silke silvana silvia \
    silvie simona simonetta sina sinead siobhan siri sirin sirpa sissel siv sladana slavica snezana sofia sofie sofiya \
    solange soledad solene soline solveig sonal sonali songul sonia sonja sophia sophie soraya stacey stacy stefana \
    stefania stefanie steffi stella stephania stephanie stina stine sue suellen sukran sukriye sulamith sumaya sunita \
    sunniva susan susana susanna susannah susanne susie suvi suzan suzana suzanna suzanne suzette svanhild svea svenja \
    svetlana swati sybil sylvana sylvia sylvie sylwia tabea tabitha taina talia tallulah tamar tamara tamsin tania tanja \
    tansy tanya tara tarja taru tasha tatiana tatjana tatyana tea teodora teresa terese teresita tereza tess tessa thea \
    thekla thelma theodora theresa therese theresia thi thora thurid tiffany tiina tijana tilda tilly tina tine tineke \
    tiziana tonje tonya torill tosca tove toyah tracey traci tricia trine trini trinity trish trisha trude trudi trudy \
    truus tuba tugba tuija tulay tuula tuulikki tyra ulku ulla ulrica ulrike una urd ursel ursula urszula usha uta ute \
    vaishali valentina valeria valerie vanda vandana vanessa vanja vasiliki vasudha veerle vega vera verena verity verona \
    veronica veronika veronique vesna vibeke vicki vickie vicky victoria vida vidya vigdis viktoria viktorie vildan vilde \
    vilma vincenza vinciane viola violaine violet violeta violetta violette virginia virginie vittoria viviana viviane \
    vivien vivienne vlasta wahida walburga waleria wanda wanjiru wenche wendela wendeline wendy weronika wiebke wieslawa \
    wiktoria wilhelmina wilhelmine willemijn wilma winifred winnie winona wioletta wojciecha xenia ximena xiomara yael \
    yaiza yamina yana yara yarden yasemin yasmeen yasmin yasmina yasmine yekaterina yelena yeliz yesenia yevgenia yildiz \
    ylva yoko yolanda yolande yonca yulia yuliya yusra yvette yvonne zahra zainab zaira zandra zara zarina zaynab zdenka \
    zehra zeinab zelda zelia zenaida zenobia zerrin zeynep zina zinaida zita zlata zoe zofia zohra zoja zora zorica zsofia \
    zsuzsanna zubeida zubeyde zuleika zuleyha zulma zuzana zuzanna zyta александра алена алина алиса алла анастасия \
    анжелика анна антонина арина валентина валерия варвара вера вероника виктория галина дарина дарья диана евгения \
    екатерина елена елизавета жанна зинаида зоя инна ирина карина катерина кира клавдия ксения лариса лидия лилия любовь \
    людмила майя мар'яна маргарита марина мария надежда надія наталия наталья наталія нина оксана олена олеся ольга оля \
    полина раиса римма светлана світлана снежана соломія софия софья таисия тамара татьяна тетяна ульяна юлия юлія яна \
    ярослава ірина";

/// Names of men.
pub(super) const MEN: &str = "\
    aad aaron abbas abdallah abdel abdelaziz abdelkader abderrahim abderrahman abdul abdulkadir abdullah abdulrahman abebe \
    abel abhishek abraham abram achille achim achraf adalberto adam adama adel adem aden adhemar adil aditya adnan adolf \
    adolfo adri adrian adriano adrien ahmed aidan aiden aime aivars ajay ajit akash akim akin alain alan alasdair alastair \
    albert alberto albin aldo alec aled alejandro aleks aleksandar aleksander aleksandr aleksei aleksey aleksi alen \
    alessandro alessio alexander alexandre alexandros alexandru alexei alexey alf alfie alfons alfonso alfred alfredo \
    algirdas ali alistair allan allen alois alojzy alonso aloysius alphonse alvaro alvin amadeo amadeus amadou amar \
    ambrose amedeo amin amir amit amos anand anatol anatole anatoli anatoly anders andras andre andreas andrei andrej \
    andres andrew andrey andries andrius andrzej andy aneirin angel angelo angus anil anish ansel anselm anselmo ansgar \
    anssi antal anthony antoine anton antonello antoni antonin antonino antonio antonios antony antti anwar aram arash \
    archibald archie ari arild aristide arjan arjen arjun arkadiusz arkady armand armando armin arnaldo arnaud arndt arne \
    arno arnold arnoldo arnt aron artem arthur artur arturo arvid arvind asbjorn asger ashok ashraf asif asim aslak asle \
    atilla atle attila aubin august auguste augustin augusto aurel aurelien aurelio austin avi aviv axel aymeric ayoub \
    aziz balazs baldwin balthazar baptiste bard baris barnabas barnaby barney barry bart bartek bartholomew bartlomiej \
    bartolome bartosz bas bashir basil bastiaan bastian bastien beat ben benedek benedict benedikt bengt benito benjamin \
    bennett benno benoit bent beppe berat berk berkay bernard bernardino bernardo bernd bernhard bernie berry bert bertel \
    berthold bertil bertram bertrand bertus beto bilal bill billy birger bjarke bjarne bjoern bjorn bjornar blaise blas \
    blazej bo bo-goran bob bobby bodo bogdan boguslaw boleslaw bongani bora boris borislav borja borys boubacar bozidar \
    brad bradley brahim bram brandon branislav branko braulio brecht brendan brent brett brian brice broder bronislaw \
    bruce bruno bryan bryce buck bud bulent burak burc burhan burkhard byron caetano caleb callum calum calvin cameron \
    camilo candido caner carl carles carlo carlos carlton carmelo carmine carsten carwyn casimir casper catalin cathair \
    cathal cecil cedric celal celestino celso cem cemal cengiz cenk cesar cesare chad chaim charbel charles charlie charly \
    chet chetan chidi chinedu christian christof christoph christophe christopher christos chuck chukwuma cian ciaran \
    cihan ciro claas claes clarence claudio claus clay clayton clemens clement clemente cliff clifford clint clive clyde \
    cody colin colm colum conall conan connor conor conrad constant constantin coos corentin corey cormac cornelis \
    cornelius cosimo cosmin craig cristian cristiano cristobal cristopher curt curtis cyril cyrille cyrus czeslaw daan dag \
    dagfinn daithi dale dalibor damian damiano damien damir damjan damon dan daniel daniele danil danilo danny dante darek \
    dario darius dariusz darko darragh darrell darren darryl dave david davide davor dawid dawood dean declan deepak \
    demetrio demetrius denes denis dennis denny derek dermot derrick desmond detlef detlev devin dick diederik diego \
    diego-luis dieter dietmar dietrich dilip dimitar dimitri dimitrios dimitris dinesh dino diogo dion dirk dmitri dmitrii \
    dmitriy dmitry dogan domenico domingo dominic dominick dominik donal donald donato donovan dorian doug dougal douglas \
    dov dragan drago duane duarte duncan dusan dustin dwayne dwight dylan dymitr eamon eamonn earl ebbe ebenezer eberhard \
    eckart eckhard ed eddie eddy edgar edgard edgardo edmond edmund edmundo edoardo edouard eduard eduardo edvard edvin \
    edward edwin eelco eelis eemil eero efrain egbert egil egon ehud eike eilif einar einari eino eirik eivind ekkehard \
    ekrem elbert eldar eli elia elias elie eligio elijah elio elisha elliot elliott ellis elmar elmer eloi eloy elvin \
    elvis emanuel emanuele emeka emerson emil emile emiliano emilio emin emir emlyn emmanuel emmet emrah emre ender endre \
    eneko engelbert engin enis ennio enno enoch enrico enrique enver enzo eoghan eoin ephraim erasmus ercan erdal erdogan \
    erhan eric erich erick erik erkan erkki erkut erland erlend erling ermanno ernest ernesto ernie ernst erol errol erwan \
    erwin esa esko espen esteban etienne ettore euan eugen eugene eugenio eugeniusz eusebio eustace evan evander evangelos \
    evaristo evert evgeni evgeny ewald ewan ewout eyal ezekiel ezequiel ezio ezra fabian fabiano fabien fabio fabrice \
    fabricio fabrizio fadi fadil fahad faisal falko farhad farid farouk farrell faruk fatih fausto fedde federico fedor \
    felipe felix ferdinand ferdinando ferenc fergal fergus ferit fermin fernand fernando ferran ferruccio fidel fikret \
    filip filipe filippo finbar finlay finley finn fintan fiodor fionn firat fito flavio flemming florent florentin \
    florian florin floris floyd folkert forrest francesco francis francisco franciszek franck francois frank frankie \
    franklin franky frans frantisek franz fraser fred freddie freddy frederic frederick frederico frederik fredric fredrik \
    fridolin friedhelm friedrich frits fritz fulvio fyodor gabor gabriel gabriele gael gaetan gaetano galen gareth garret \
    garrett garry gary gaspar gaspard gaspare gaston gaute gauthier gavin gavril geert genadi genaro gene gennadi gennady \
    gennaro geoff geoffrey geoffroy georg george georges georgi georgios ger gerald gerard gerardo gerd gerhard gerhart \
    germain german gernot gero gerold gerrit gerry gert gervais ghassan ghislain giacomo giampaolo giampiero gian \
    giancarlo gianfranco gianluca gianluigi gianmarco gianni giannis gianpiero gideon gil gilbert gilberto giles gilles \
    gino gioacchino giorgio giorgos giovanni girolamo giuliano giulio giuseppe gjermund glauco glen glenn glyn gokhan \
    goncalo gonzalo goran gordon gosta goswin gotz graeme graham grant greg gregg gregor gregorio gregory grigori grzegorz \
    gualtiero guenter guenther guglielmo guido guilherme guillaume guillem guillermo gunnar gunter gunther gurkan gus \
    gustaf gustav gustave gustavo guy gwilym gyorgy gyula haakon hadi hadrien hakan hakeem hakim hakon halil halim halvor \
    hamed hamid hamish hamza hank hannes hanno hannu hans hans-georg hans-jurgen hans-peter hansjorg harald hari harish \
    harlan harley harm harold haroon harri harris harrison harry hartmut haruki harvey hasan hashim hassan haukur hayden \
    hector hedley heikki heiko hein heiner heinrich heinz helge hellmut helmut helmuth hendrik hennadii henning henri \
    henrik henrique henry henryk herb herbert heribert heriberto herman hermann hermes hernan hernando herve hieronim \
    hikmet hilario hilbert hilmar hilmi hipolito hiram hiroshi hjalmar holger horace horacio horst howard howell hubert \
    huberto hugh hugo humberto humphrey hunter huseyin hussain hussein huw hyacinthe hywel iago iain ian ibrahim idris \
    ieuan ifor ignacio ignacy ignasi ignatius ignazio igor ihor iiro ike iker ilan ilari ilhan ilias ilija ilja ilker \
    ilkka illtyd ilmari ilya imad imanol immanuel imran imre indalecio ingemar ingmar ingo ingolf inigo innocenzo ioan \
    ioannis ion ireneusz irvin irving irwin isaac isaak isaiah isak isidoro isidro iskander ismael ismail israel issa \
    istvan italo itamar ivan ivar iver ives ivica ivo ivor iwan izaak jaakko jaap jacek jack jacky jaco jacob jacobo \
    jacobus jacopo jacques jaime jake jakob jakov jakub jalal jamal james jamil jan jan-erik jan-olof jan-willem janek \
    janez janis janko janne jannik jannis janos januario janusz jard jared jarek jari jarl jarle jarmo jarno jaromir \
    jaroslav jaroslaw jarrod jarvis jason jasper javed javi javier jay jean jean-baptiste jean-claude jean-francois \
    jean-jacques jean-louis jean-luc jean-michel jean-paul jean-philippe jean-pierre jeff jefferson jeffrey jelle jens \
    jens-peter jeong jere jeremiah jeremie jeremy jermaine jeroen jerome jeronimo jerry jerzy jesper jesus jethro jim \
    jimmie jimmy jiri jiro jo-ake joachim joakim joan-josep joao joaquim joaquin jochem jochen joe joel joep joerg johan \
    johann johannes john johnathan johnnie johnny jon jonah jonas jonatan jonathan jonny jonty joop joost joran jordi jorg \
    jorge jorgen joris jorma jorn jos jose joseba josef josep joseph josh joshua josiah josip jost josue jouko jouni jovan \
    jozef jozsef juan juanjo juca juha juhani juho jukka jules julian julien julio julius junaid jurek jurgen juri juris \
    jurriaan jussi justin justo justyn jyrki kaan kacper kadir kai kaj kalevi kalle kamal kamil kamran karam kareem karel \
    karim karl karl-heinz karlheinz karol karoly karsten kaspar kasper kazimierz keanu kees keijo keir keith kelechi kemal \
    ken kenan kendall kennet kenneth kenny kent kerem kerstan kestutis kevan keven kevin khaled khalid khalil kieran \
    kieron kilian kimmo kimon kiran kirill kirk kiyoshi kjartan kjeld kjell kjetil klaas klaus klemens knud knut kobus \
    koen kofi kojo kolbjorn koldo konrad konstantin konstantinos konstantyn koray korbinian kornel kosta kostas krasimir \
    kresten krishna krishnan kristaps kristen-ole krister kristian kristijan kristjan kristof kristoffer krystian \
    krzysztof kumar kunal kurt kwabena kwame kweku kyle kyosti kyriakos kyrylo lachlan ladislao ladislav lamar lambert \
    lance lando landon larry lars lars-erik lasse laszlo laurens laurent lauri laurits lauritz lautaro lawrence lazar \
    lazaro leandro lech leendert leif leland len lennart lennox lenny leo leon leonard leonardo leoncio leone leonel \
    leonhard leonid leonidas leopold leopoldo leos leroy les leslaw lester leszek leuan levent levi lewis liam liborio \
    lieuwe linas lincoln lino linus lionel lior lirim ljubomir lloyd loek loic lonnie lorcan lorenz lorenzo lothar lou \
    louie louis lovro luc luca lucas luciano lucien lucio lucjan ludek ludger ludo ludovic ludovico ludvig ludwig ludwik \
    luigi luis luiz luka lukas lukasz luke lutfi luther lutz lwazi lyle lyndon lyubomir maarten maciej mack mads mael \
    magne magnus mahdi mahesh mahir mahmood mahmoud mahmut malachy malcolm malik mamadou mandla manel manfred manfredo \
    manfried manish mannie manny manoj manolis manolo mansoor mansour manu manuel manus marc marc-andre marc-antoine \
    marcel marcelino marcellin marcello marcelo marcial marcin marcio marco marcos marcus marek marian mariano marijn \
    marin marino mario marius mariusz mark markku marko markus marlon marnix marquis marshall mart marten martial martin \
    martino martti marty marvin marwan masahiro masood massimiliano massimo masud mat mate mateo mateusz mathias mathieu \
    mathis mati matias matija matous mats matt matteo matthew matthias matthieu matthijs matti mattia mattias maurice \
    mauricio maurits maurizio mauro max maxence maxim maxime maximilian maximiliano maxwell mehdi mehmed mehmet meindert \
    meinhard meir mel melchior melvin melvyn menno mentor merlin mert mervyn mesut metin meurig micah michael michal \
    michel michelangelo mick mickael mickey miguel mihai mihail mihaly mika mikael mike mikel mikey mikhail mikkel mikko \
    miklos mikolaj milan milen miles milivoj miljenko milo milos miloslav milosz milton mimmo miquel mircea mirco mirek \
    mirko miro miron miroslav miroslaw mirza misha mitch mitchell mladen moath modesto mogens mohamad mohamed mohammad \
    mohammed mohan mohandas mohsin moise moises momcilo mordechai moritz morris morten mortimer moses moshe mostafa mourad \
    moussa muhammad muhammed mukesh munir murad murat murdo murray mustafa mustapha muzaffer mykhailo mykola myles nadav \
    nadeem nader nadim naeem nando napoleon narcis narendra naseem nasir nasser nat nathan nathanael nathaniel naveed \
    navid nawaz nazim neal nebojsa necati necmettin ned neil nelson nemanja nenad nereo nestor neville nevzat niall \
    niccolo nicholas nick nickolas nicky niclas nico nicodemus nicolaas nicolai nicolas nicolau nicolo niek niels nigel \
    nihat niilo nikhil nikita nikku niklas niko nikodem nikola nikolai nikolaj nikolaos nikolaus nikolay nikos nils \
    nils-erik nino nitin noah noam noel nolan norbert norberto nordin norm norman norris nuno nurettin nuri obinna octave \
    octavian octavio oddbjorn oddvar odin oisin okan oktay olaf olav ole oleg oleh oleksandr oleksii oleksiy olgierd oli \
    oliver olivier oliviero olle olli ollie olof oluwaseun oluwaseyi omar omer omid onder onni onofre onur orcun oren \
    orest orhan oriol orlando osama oscar oskar osman osmo osvaldo oswald oswaldo otakar othmar otis otmar otso ottavio \
    ottmar otto ove owain owen oystein ozan ozgur ozzie paavo pablo paco paddy padraic padraig pal-erik panagiotis pancho \
    pankaj paolo parker parsa pascal pascoal pasi pasquale patric patrice patricio patrick patrik patryk patxi paul paulin \
    paulino paulius paulo pavel pavlo pavlos pawel payam pearse peder pedro peer pekka pelle pentti pepe per per-erik \
    percival percy perry pertti pervez pete peter petr petri petro petru petrus petter phelim phil philip philipp philippe \
    phillip philo pierce pierluigi piero pierpaolo pierre pierre-yves piet pieter pieterjan pietro pim pino piotr pit \
    placido plamen pontus poul pradeep prakash pramod pranav prasad prashant preben predrag prem preston primo primoz \
    pritam prokop prosper przemyslaw quentin quico quim quincy quinten quintin quirin rachid radek radim radko radomir \
    radoslav radoslaw radovan radu rafael rafaele rafal raffaele raghu ragnar rahim rahul raimo raimon raimond raimondo \
    raimund rainer raivo raj rajan rajeev rajesh rajiv rajko rakesh ralf ralph ram ramazan ramesh rami ramiro ramon ramsey \
    randall randolph randy ranjit raoul raphael rashad rashid rasim rasmus rastislav raul rauno ravi ray raymond raymund \
    razvan recep reda redouan reg reggie reginald regis reidar reijo reinaldo reiner reinhard reinhold reinier reino \
    rejean rembert remco remi remigio remigiusz remko remo remy renaat renato renaud rene renzo reuben reuven rex reynaldo \
    reza rhodri rhys ricard ricardas ricardo riccardo richard richie rick rickard ricky rico rigoberto rik rikard rikhard \
    rinaldo ringo rino risto rizwan rob robbert robbie robert robertas roberto robin-hood robrecht rocco rocky rod roddy \
    roderick roderik rodney rodolfo rodrigo rodrigue roel roeland roelof rogelio roger rogerio rohan rohit roland rolando \
    rolf romain roman romano romeo romualdo romulo ron ronald ronaldo ronan ronen ronnie ronny roope rory rory-james ross \
    roy royston ruairi ruaridh ruben rubens rudi rudiger rudolf rudolfo rudolph rudy rufino rufus rui runar rune rupert \
    ruslan russ russell rustam ruud ryan ryszard saad sabahattin sabri sachin sadik sadiq saeed saif sait sakari sal salah \
    saleem saleh salih salim salman salomon salvador salvatore sam-erik sami samir sampo samson samu samuel samuele samuli \
    sander sandor sandro sanjay sanjeev sanjit santiago santino santos sasa sascha satish saul saverio scott seamus sean \
    sebastiaan sebastian sebastiano sebastien sefa segundo selahattin selami selcuk selim semih semyon senad seosamh seppo \
    serdar serge sergei sergej sergey sergi sergio serhat serhii serhiy serkan servaas seth severin severino seyed seymour \
    sezgin shahid shahrokh shane shankar shaul shaun shawn sheldon sherif sherman sherwin shimon shlomo shyam sid \
    siddharth sidney siebe siegbert siegfried siegmund sigbjorn sigmund sigurd sigve silas silvano silverio silvester \
    silvestre silvio simao simeon simo simon simone simplice sinan sinisa sipho sitki siyabonga sjaak sjoerd slavko \
    slavomir slawomir slobodan snorre sofiane sofoklis sohail solomon sonny sophus soren spencer spiros spyros srdjan \
    sridhar stale stan stanislao stanislas stanislav stanislaw stanko stanley stavros steen stef stefan stefano stefanos \
    steffen stein steinar stelios stellan sten stephan stephane stephen sterling steve steven stevie stewart stian stig \
    stijn stoyan stuart subhash sudhir suleiman suleyman sunil suresh svein sven sven-erik svend sverker sverre sylvain \
    sylvester sylvestre szabolcs szczepan szymon tadeo tadeusz tage taha tahar tahir takeshi takis talal tamas tamer \
    tancredi taner tapani tapio tarek tarik tariq taro tarun tauno tavish tayfun taylan ted teddy teemu tendai tengiz teo \
    teodor teodoro teofil terence terje terrance terrell terrence teun teuvo thabiso thabo thaddeus themba theo theodor \
    theodore theodoros theophile theunis thiago thibaud thibault thibaut thierry thijs thilo thobias thom thomas thor \
    thorbjorn thore thorsteinn thorsten thorvald thys tiago tiberio tibor tiede tim timo timothee timothy timur tino tito \
    titus tobia tobias tobiasz tod todd todor toivo tolga tom tomas tomasz tomaz tomislav tommaso tommi tommy tonci \
    toni-erik tonino tonis tor toralf torben torbjorn tord tore torgeir torgny torkel tormod torolf torstein torsten \
    toshiro travis trent trevor tristan trond truls trygve tsvetan tudor tue tullio tunc tuncay tuomas tuomo turan turgut \
    turkka tycho tygo tyler tymon tyrell tyrone tyson tzvi uberto udo ugo ugur ulf ulises ulisse ulrich ulrik ulvi ulysses \
    umar umberto umit umut urbain urban urbano uri urs uwe uzair vaclav vadim vadym vahid vaino vaios valdemar valdis \
    valentin valentino valerian valerio valery valter vanni varun vasco vasil vasile vasilis vasily vassilis vasyl vebjorn \
    vedat vegard veikko velimir venceslas vern vernon vesa vicent vicente victor vidal vidar viggo vigleik vijay vikas \
    vikram viktor vilhelm viliam viljami viljo ville vilmos vinay vince vincent vincente vincenz vincenzo vinicius vinod \
    vinzenz virgil virgilio vishal visvanathan vit vitali vitalii vitaliy vitaly vitezslav vito vitor vittorino vittorio \
    vivek vjekoslav vlad vladan vladimir vladislav vladyslav vlastimil vojtech volkan volker volkmar volodymyr vratislav \
    vural vyacheslav waclaw wade waldemar waldo walenty wali walid wallace walt walter walther wander ward warner warren \
    warwick waseem wayne weidong welf wenceslao wendelin wendell wenzel werner wes wesley wessel wibe wieland wieslaw \
    wiktor wil wilbert wilbur wiley wilf wilfred wilfredo wilfrid wilfried wilhelm will willard willem willi william \
    willibald willie willy wilmer wilson wim win winfried winston witold wladimir wladyslaw wojciech wolf wolfgang wolfram \
    woody wout wouter wyatt xabier xander xavi xavier yagiz yahya yakov yakup yalcin yan yann yannick yannis yaron \
    yaroslav yasar yasin yasir yasser yassin yavuz yehuda yeison yevgeny yigal yigit yilmaz ymir yngvar yngve yohann yoni \
    yordan yorgos york yosef youcef youri youssef yuki yunus yuri yuriy yusuf yvan yves yvon zachariah zachary zack zafer \
    zaheer zahid zaid zak zakaria zakir zbigniew zbynek zdenek zdravko zdzislaw zeev zeki zeljko zeno zenon zev ziad zico \
    zinedine zlatan zlatko zoltan zoran zubair zulfikar zurab zygmunt александр алексей анатолий андрей андрій антон \
    аркадий арсений артем артур богдан борис вадим валентин валерий василий василь виктор виталий владимир владислав \
    володимир всеволод вячеслав віктор геннадий георгий герман глеб григорий даниил данил денис дмитрий дмитро евгений \
    егор ефим захар иван игорь илья кирилл константин лев леонид макар максим марат марк матвей микола михаил михайло \
    никита николай олег олександр олексій павел павло петр петро роман руслан савва семен сергей сергій станислав степан \
    тарас тимофей тимур федор филипп эдуард эльдар юрий юрій яков ярослав іван ігор";

/// Names of women and men.
pub(super) const BOTH: &str = "\
    addison adrianne alex alexis andrea ariel ash ashton aubrey avery bailey billie blair blake bobbie brook carey casey \
    chris claude dana dara darcy deniz devon dominique drew eden evren fran gray harper indigo jamie jesse jessie jody \
    jordan kelly kerry kim kris lane laurence laurie lee leigh leslie logan loren marley michele mickie morgan nicola noa \
    paris pat peyton phoenix quinn reese riley robin rowan sacha sage sam sandy sasha saxon shannon shay skyler sydney \
    tanner taylor terry toby toni tony tracy val vivian wren yuval валя женя саша";
