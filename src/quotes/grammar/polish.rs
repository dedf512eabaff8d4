//! Polish.

use super::lexicon::Grammar;

pub(super) const POLISH: Grammar = Grammar {
    says: "alarmował alarmuje apelował apelowała apeluje argumentował argumentowała argumentuje bagatelizuje broni cieszy \
        ciągnie cytuje deklarował deklaruje dementuje diagnozuje dodaje dodali dodawał dodawała dodał dodała dopowiada \
        dopowiedziała doprecyzował dorzuca dorzuciła dowodzi dziwi dziwił dziwiła grzmi informował informowała informuje \
        informują komentował komentuje konkluduje kontynuuje kończy krzyczał krzyczała krzyczy kwituje lamentuje martwi \
        mruczy mówi mówili mówią mówił mówiła nadmienia napisał napisała narzeka narzekał narzekała niepokoi obiecał \
        obiecała obiecuje objaśnia objaśnił obrusza ocenia ocenił oceniła odburknął odnotowuje odparł odparła odpiera \
        odpierał odpowiada odpowiedział odpowiedziała ogłaszają ogłosił ogłosiła opisał opisała opisuje opisywał opisywała \
        oponuje opowiada opowiadał opowiadała orzekł orzekła ostrzega ostrzegają ostrzegał ostrzegała ostrzegł ostrzegła \
        oznajmia oznajmił oznajmiła oświadcza oświadczył oświadczyła parska pisze podaje podał podała podkreśla podkreślił \
        podkreśliła podpowiada podsumował podsumowała podsumowuje poinformowali poinformował poinformowała poprosił \
        poprosiła potakuje potwierdza potwierdził potwierdziła powiedział powiedziała powiedzieli powtarza powtarzał \
        powtarzała powtórzył powtórzyła pozdrawia precyzował precyzuje proponuje prosi przekazał przekazała przekonuje \
        przekonują przekonywał przekonywała przestrzega przestrzegał przypomina przypominał przypominała przypomniał \
        przyznaje przyznają przyznał przyznała puentuje pyta pytają pytał pytała płacze radzi radził referuje relacjonował \
        relacjonowała relacjonuje replikuje ripostuje rozkłada rozważa skarży skarżył skarżyła skomentował skomentowała \
        spekuluje sprecyzował streszcza stwierdza stwierdzają stwierdził stwierdziła sugeruje szacuje szepcze szepnęła \
        szydzi twierdzi twierdził twierdziła twierdziły twierdzą tłumaczy tłumaczył tłumaczyła tłumaczą uderza ujawnia \
        ujawnił ujawniła upiera uspokaja uspokajał uspokajała utrzymuje utrzymywał utrzymywała utyskuje uważa uważają uważał \
        uważała uzasadnia uzasadnił uzasadniła uznał uznała wskazał wskazała wskazuje wspomina wspominał wspominała \
        wspomniał wspomniała wtrąca wyjawia wyjawił wyjawiła wyjaśnia wyjaśniali wyjaśnił wyjaśniła wylicza wymienia wypalił \
        wypomina wyraża wyznaje wyznał wyznała wzdycha wzrusza zachwala zachwyca zachęca zadeklarował zadeklarowała zagroził \
        zaklina zapewnia zapewniają zapewniali zapewniał zapewniała zapewnił zapewniła zapowiada zapowiedział zapowiedziała \
        zapytał zapytała zarzeka zarzuca zastrzega zastrzegł zastrzegła zauważa zauważają zauważył zauważyła zaznacza \
        zaznaczali zaznaczył zaznaczyła zażartował zdradza zdradził zdradziła zeznaje zeznał zeznała zgadza zwierza zwraca \
        śmiał śmiała śmieje żali żaliła żartował żartuje",
    reports: "domyśla dostrzega dowiódł liczy liczył liczyła ma myślał myśli obawia obawiają obawiała ocenili oczekuje \
        odkrył odkryła pamięta pamiętał podejrzewa podejrzewają pokazuje przewiduje przewidywał przypuszcza rozumie \
        spodziewa spodziewał spodziewała stwierdzili szacują sądzi sądził sądziła sądzą uznaje uznali uznał uznała wie \
        wiedziała wierzy wierzył wierzyła wnioskuje wykazał wykazała wykazało wynika wątpi zakłada zauważył zdecydował \
        zrozumiał",
    acts: "chwali domaga domagał domagała gani krytykował krytykowała krytykuje mówi nazwał nazwała nazywa określa określił \
        określiła opisuje oskarża oskarżył piętnuje porównał porównała porównuje potępia potępił przedstawia zachwala \
        zaprzecza zaprzeczył zarzuca zarzucił żąda",
    wills: "chce chciał odmówił planuje zamierza",
    participles: "dodając mówiąc podkreślając twierdząc",
    he: "on",
    she: "ona",
    they: "one oni",
    others: "ja my",
    first_person: "ja my",
    articles: "dwa dwaj dwie dwóch ich jeden jedna jego jej każdy kilka moja mój nasz nasza niektórzy ta te ten to trzej wielu",
    prepositions: "bez dla do ku między na nad o od po pod podczas poza przed przez przy u w we według wobec wśród z za zdaniem ze",
    conjunctions: "a ale ani i lub oraz",
    adverbs: "bardzo dodatkowo dziś jednak jeszcze już następnie nie nigdy obecnie potem później również się tak także tam teraz też \
        tutaj tylko wczoraj więc wtedy zawsze",
    auxiliaries: "by byli był była było będzie będą jest ma mają mogą może musi muszą mógł są zostali został została zostało",
    passives: "są zostali został została zostało",
    to: "",
    that: "iż że",
    relatives: "która które którego której który którzy",
    subordinators: "aby bo chociaż co czy dlaczego gdy gdyż jak jeśli kiedy ponieważ żeby",
    titles_he: "pan",
    titles_she: "pani",
    titles: "asp aspirant doktor dr gen hab insp inspektor inż kom komisarz kpt ks lek mec mgr mł młodszy nadinsp nadinspektor \
        nadkom nadkomisarz podinsp podinspektor podkom podkomisarz prof profesor płk sierż sierżant st starszy",
    jobs: "adwokat aktor aktorka anestezjolog autor badacz barman biegła biegły biolog bramkarz burmistrz chemik chirurg \
        dentysta dietetyczka dietetyk doktorant doktorantka dyrektor dyrektorka dzielnicowy dziennikarka dziennikarz edukator \
        edukatorka ekspert ekspertka emeryt emerytka epidemiolog farmaceuta farmakolog fizyk fotograf fryzjer funkcjonariusz \
        funkcjonariuszka gospodarz historyk inspektor kandydat kapitan kelner kierowca kierowniczka kierownik kolega koleżanka \
        komendant komisarz konserwator koordynator koordynatorka kuzyn lekarka lekarz lekarze leśniczy literat marszałek \
        mecenas mieszkaniec mieszkanka minister ministra myśliwy naczelnik nauczyciel nauczycielka naukowiec neurolog obrońca \
        ochroniarz oficer ordynator oskarżona oskarżony pacjent pacjentka pedagog pełnomocnik pielęgniarka pielęgniarz \
        piosenkarz pisarka pisarz podejrzany podinspektor policjant poseł posłanka posłowie położna prezes prezeska prezydent \
        prokurator prokuratorka prorektor przewodnicząca przewodniczący przewodnik psychiatra psycholog psychoterapeuta \
        psychoterapeutka radca radna radny ratownicy ratowniczka ratownik redaktor rektor reżyser rolnik rybak rzeczniczka \
        rzecznik sanitariusz senator socjolog sołtys sołtyska specjalista specjalistka starosta strażak streetworker student \
        studentka szef szefowa sąsiad sąsiadka sędzia technik terapeuta terapeutka toksykolog toksykolożka trener uczennica \
        uczeń urolog urolożka urzędniczka urzędnik weterynarka weterynarz wicedyrektor wicedyrektorka wiceminister \
        wiceprezydent wojewoda wolontariusz wolontariuszka wychowawca wychowawczyni wójt właściciel zastępca zastępczyni \
        założyciel założycielka świadek",
    men: "brat chłopak mąż mężczyzna ojciec syn",
    women: "córka dziewczyna kobieta mama matka siostra żona",
    institutions: "agencja centrum fundacja instytut komenda komisja ministerstwo organizacja policja prokuratura raport rząd sejm spółka \
        stowarzyszenie straż szpital sąd uniwersytet urząd związek",
    documents: "analiza badania badanie dane komunikat list oświadczenie raport raporty sondaż sprawozdanie statystyki wiadomość",
    times: "czerwca czwartek dziś grudnia kwietnia lipca listopada lutego maja marca niedzielę października piątek poniedziałek rok \
        roku sierpnia sobotę stycznia tydzień wczoraj wrzesień września wtorek środę",
    particles: "de van von",
    sources: &["według", "jego zdaniem", "jej zdaniem", "ich zdaniem", "zdaniem", "jak podaje", "w ocenie"],
    sources_behind: "",
    job_endings: &[],
    elides: false,
    drops_subject: true,
    capital_nouns: false,
};
