//! Polish.

use super::lexicon::Grammar;

pub(super) const POLISH: Grammar = Grammar {
    says: "alarmował alarmuje alarmują apelował apelowała apeluje apelują argumentował argumentowała argumentuje \
        bagatelizuje broni cieszy ciągnie cytuje deklarował deklaruje deklarują dementuje diagnozuje dodaje dodają \
        dodali dodawał dodawała dodał dodała dopowiada dopowiedziała doprecyzował doprecyzowała dorzuca dorzuciła \
        dowodzi dziwi dziwił dziwiła grzmi informował informowała informuje informują komentował komentuje konkluduje \
        kontynuuje kończy krzyczał krzyczała krzyczy kwituje lamentuje martwi mruczy mówi mówili mówią mówił mówiła \
        nadmienia napisał napisała narzeka narzekał narzekała niepokoi obiecał obiecała obiecuje objaśnia objaśnił \
        obrusza ocenia oceniają ocenił oceniła odburknął odnotowuje odparł odparła odpiera odpierał odpowiada \
        odpowiedział odpowiedziała ogłaszają ogłosili ogłosił ogłosiła ogłosiło opisał opisała opisuje opisują \
        opisywał opisywała oponuje opowiada opowiadają opowiadał opowiadała orzekł orzekła ostrzega ostrzegają \
        ostrzegali ostrzegał ostrzegała ostrzegł ostrzegła oznajmia oznajmił oznajmiła oświadcza oświadczył \
        oświadczyła parska pisze podaje podają podali podał podała podało podkreśla podkreślają podkreślali \
        podkreślili podkreślił podkreśliła podpowiada podsumował podsumowała podsumowuje poinformowali poinformował \
        poinformowała poinformowało poprosił poprosiła potakuje potwierdza potwierdzają potwierdzili potwierdził \
        potwierdziła potwierdziło powiedział powiedziała powiedzieli powtarza powtarzał powtarzała powtórzył \
        powtórzyła pozdrawia precyzował precyzuje proponuje prosi przekazali przekazał przekazała przekazało \
        przekazują przekonuje przekonują przekonywał przekonywała przestrzega przestrzegał przypomina przypominają \
        przypominał przypominała przypomniał przyznaje przyznają przyznali przyznał przyznała puentuje pyta pytają \
        pytał pytała płacze radzi radził referuje relacjonował relacjonowała relacjonuje relacjonują replikuje \
        ripostuje rozkłada rozważa skarży skarżył skarżyła skomentował skomentowała spekuluje sprecyzował sprecyzowała \
        streszcza stwierdza stwierdzają stwierdził stwierdziła stwierdziło sugeruje sugerują szacuje szacują szepcze \
        szepnęła szydzi twierdzi twierdzili twierdził twierdziła twierdziły twierdzą tłumaczy tłumaczyli tłumaczył \
        tłumaczyła tłumaczą uderza ujawnia ujawnili ujawnił ujawniła upiera uspokaja uspokajał uspokajała ustaliło \
        utrzymuje utrzymywał utrzymywała utyskuje uważa uważają uważał uważała uzasadnia uzasadnił uzasadniła uznał \
        uznała uznało wskazali wskazał wskazała wskazuje wskazują wspomina wspominają wspominał wspominała wspomniał \
        wspomniała wtrąca wyjawia wyjawił wyjawiła wyjaśnia wyjaśniają wyjaśniali wyjaśnili wyjaśnił wyjaśniła wylicza \
        wymienia wypalił wypomina wypomniała wyraża wytknął wytknęła wyznaje wyznał wyznała wzdycha wzrusza zachwala \
        zachwyca zachęca zadeklarował zadeklarowała zagroził zaklina zapewnia zapewniają zapewniali zapewniał \
        zapewniała zapewnili zapewnił zapewniła zapowiada zapowiadają zapowiedział zapowiedziała zapowiedziało \
        zapowiedzieli zapytał zapytała zarzeka zarzuca zarzucił zarzuciła zastrzega zastrzegł zastrzegła zauważa \
        zauważają zauważył zauważyła zaznacza zaznaczają zaznaczali zaznaczył zaznaczyła zażartował zdradza zdradził \
        zdradziła zeznaje zeznali zeznał zeznała zgadza zwierza zwraca śmiał śmiała śmieje żali żaliła żartował \
        żartuje",
    reports: "domyśla dostrzega dowiódł liczy liczył liczyła ma myślał myśli obawia obawiają obawiała ocenili oczekuje \
        odkrył odkryła pamięta pamiętał podejrzewa podejrzewają pokazuje przewiduje przewidywał przypuszcza rozumie \
        spodziewa spodziewał spodziewała stwierdzili szacują sądzi sądził sądziła sądzą ustalili ustalił ustaliła \
        ustalono uznaje uznali uznał uznała wie wiedziała wierzy wierzył wierzyła wnioskuje wykazali wykazał wykazała \
        wykazało wynika wątpi zakłada zauważył zdecydował zrozumiał",
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
    adverbs: "bardzo dodatkowo dziennikarzom dziś jednak jeszcze już mediom następnie nie nigdy obecnie policjantom \
        potem później redakcji reporterom również się tak także tam teraz też tutaj tylko wczoraj więc wtedy zawsze \
        śledczym",
    auxiliaries: "by byli był była było będzie będą jest ma mają mogą może musi muszą mógł są zostali został została zostało",
    passives: "są zostali został została zostało",
    to: "",
    that: "iż że",
    relatives: "która które którego której który którzy",
    subordinators: "aby bo chociaż co czy dlaczego gdy gdyż jak jeśli kiedy ponieważ żeby",
    questions: "co czy dlaczego gdzie ile jak kiedy kto",
    titles_he: "pan",
    titles_she: "pani",
    titles: "asp aspirant bryg dh doktor dr gen hab insp inspektor inż kap kom komisarz kpt ks lek mec mgr mjr mł \
        młodszy nadbryg nadinsp nadinspektor nadkom nadkomisarz ogn podinsp podinspektor podkom podkomisarz por post \
        ppłk prof profesor płk sierż sierżant st starszy szt",
    jobs: "adwokat adwokata aktor aktorka anestezjolog autor badacz barman biegła biegły biolog bramkarz burmistrz \
        chemik chirurg dentysta dietetyczka dietetyk doktorant doktorantka dyrektor dyrektora dyrektorka dyrektorki \
        dzielnicowy dziennikarka dziennikarz edukator edukatorka ekspert ekspertka emeryt emerytka epidemiolog \
        farmaceuta farmakolog fizyk fotograf fryzjer funkcjonariusz funkcjonariuszka gospodarz historyk inspektor \
        kandydat kapitan kelner kierowca kierowniczka kierowniczki kierownik kierownika kolega koleżanka komendant \
        komendanta komisarz konserwator koordynator koordynatora koordynatorka koordynatorki kuzyn lekarka lekarz \
        lekarze leśniczy literat marszałek mecenas mieszkaniec mieszkanka minister ministra myśliwy naczelnik \
        naczelnika nauczyciel nauczycielka naukowiec neurolog obrońca obrońcy ochroniarz oficer ordynator oskarżona \
        oskarżony pacjent pacjentka pedagog pełnomocnik pielęgniarka pielęgniarz piosenkarz pisarka pisarz podejrzany \
        podinspektor policjant poseł posłanka posłowie położna prezes prezesa prezeska prezeski prezydent prokurator \
        prokuratorka prorektor przedstawiciela przedstawicielki przewodnicząca przewodniczący przewodnik psychiatra \
        psycholog psychoterapeuta psychoterapeutka radca radna radny ratownicy ratowniczka ratownik redaktor rektor \
        reżyser rolnik rybak rzeczniczka rzeczniczki rzecznik rzecznika sanitariusz senator socjolog sołtys sołtyska \
        specjalista specjalistka starosta strażak streetworker student studentka szef szefa szefowa szefowej sąsiad \
        sąsiadka sędzia technik terapeuta terapeutka terapeutki terapeuty toksykolog toksykolożka trener uczennica \
        uczeń urolog urolożka urzędniczka urzędnik weterynarka weterynarz wicedyrektor wicedyrektorka wiceminister \
        wiceprezydent wojewoda wolontariusz wolontariuszka wychowawca wychowawczyni wójt właściciel zastępca zastępcy \
        zastępczyni założyciel założycielka świadek",
    men: "brat chłopak mąż mężczyzna ojciec syn",
    women: "córka dziewczyna kobieta mama matka siostra żona",
    institutions: "agencja centrum fundacja fundacji instytut instytutu klinika kliniki komenda komendy komendzie \
        komisja ministerstwa ministerstwo organizacja ośrodek ośrodka policja poradni poradnia prokuratura prokuratury \
        raport rząd sejm spółka stowarzyszenia stowarzyszenie straż szpital szpitala szpitalu sąd sądu uniwersytet \
        uniwersytetu urząd urzędu związek",
    documents: "analiza analizy badania badanie badaniu badań dane dokumencie dokumentu komunikat komunikatu list \
        oświadczenia oświadczenie raporcie raport raportu raporty sondaż sondażu sprawozdanie statystyki wiadomość",
    times: "czerwca czwartek dziś grudnia kwietnia lipca listopada lutego maja marca niedzielę października piątek poniedziałek rok \
        roku sierpnia sobotę stycznia tydzień wczoraj wrzesień września wtorek środę",
    particles: "de van von",
    sources: &[
        "czytamy w",
        "czytamy we",
        "napisano w",
        "w jego ocenie",
        "w jej ocenie",
        "w ich ocenie",
        "według",
        "jego zdaniem",
        "jej zdaniem",
        "ich zdaniem",
        "zdaniem",
        "jak podaje",
        "w ocenie",
    ],
    sources_behind: "",
    job_endings: &[],
    elides: false,
    drops_subject: true,
    capital_nouns: false,
};
