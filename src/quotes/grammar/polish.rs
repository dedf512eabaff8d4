//! Polish.

use super::lexicon::Grammar;

pub(super) const POLISH: Grammar = Grammar {
    says: "alarmowali alarmował alarmowała alarmuje alarmują apelowali apelował apelowała apeluje apelują \
        argumentowali argumentował argumentowała argumentuje argumentują bagatelizuje broni cieszy ciągnie cytuje \
        deklarowali deklarował deklarowała deklaruje deklarują dementuje diagnozuje dodaje dodają dodali dodawał \
        dodawała dodał dodała donieśli doniosła doniósł donosi donosili donosił donosiła donoszą dopowiada \
        dopowiedziała doprecyzowali doprecyzował doprecyzowała dopytywali dopytywał dopytywała dorzuca dorzuciła \
        dowodzi dziwi dziwił dziwiła grzmi gwarantuje gwarantują informowali informował informowała informuje \
        informują komentowali komentował komentowała komentuje komentują konkluduje kontynuuje kończy krzyczał \
        krzyczała krzyczy kwituje lamentuje martwi mruczy mówi mówili mówią mówił mówiła nadmienia nadmieniają \
        nadmienili nadmienił nadmieniła nalega nalegają nalegali nalegał nalegała napisali napisał napisała narzeka \
        narzekał narzekała niepokoi obiecali obiecał obiecała obiecuje obiecują objaśnia objaśnił obrusza ocenia \
        oceniają oceniali oceniał oceniała ocenił oceniła odburknął odnotowuje odnotowują odparli odparł odparła \
        odpiera odpierał odpowiada odpowiadają odpowiadali odpowiadał odpowiadała odpowiedział odpowiedziała \
        odpowiedzieli ogłasza ogłaszają ogłaszali ogłaszał ogłaszała ogłosili ogłosił ogłosiła ogłosiło opisał opisała \
        opisuje opisują opisywał opisywała oponuje opowiada opowiadają opowiadali opowiadał opowiadała opowiedział \
        opowiedziała opowiedzieli orzekł orzekła ostrzega ostrzegają ostrzegali ostrzegał ostrzegała ostrzegli \
        ostrzegł ostrzegła oznajmia oznajmił oznajmiła oświadcza oświadczają oświadczyli oświadczył oświadczyła parska \
        pisze piszą podaje podają podali podawali podawał podawała podał podała podało podejrzewali podejrzewał \
        podejrzewała podkreśla podkreślają podkreślali podkreślał podkreślała podkreślili podkreślił podkreśliła \
        podpowiada podsumowali podsumował podsumowała podsumowuje podsumowują poinformowali poinformował poinformowała \
        poinformowało poprosili poprosił poprosiła poskarżyli poskarżył poskarżyła potakuje potwierdza potwierdzają \
        potwierdzali potwierdzał potwierdzała potwierdzili potwierdził potwierdziła potwierdziło powiedział \
        powiedziała powiedzieli powtarza powtarzają powtarzali powtarzał powtarzała powtórzyli powtórzył powtórzyła \
        pozdrawia precyzował precyzuje precyzują proponuje prosi proszą przekazali przekazał przekazała przekazało \
        przekazuje przekazują przekonuje przekonują przekonywali przekonywał przekonywała przestrzega przestrzegają \
        przestrzegali przestrzegał przestrzegała przypomina przypominają przypominali przypominał przypominała \
        przypomniali przypomniał przypomniała przyznaje przyznają przyznali przyznawali przyznawał przyznawała \
        przyznał przyznała puentuje pyta pytają pytali pytał pytała płacze radzi radzili radził radziła radzą \
        raportowali raportował raportowała referuje relacjonowali relacjonował relacjonowała relacjonuje relacjonują \
        replikuje ripostuje rozkłada rozważa skarży skarżyli skarżył skarżyła skarżą skomentowali skomentował \
        skomentowała spekuluje sprecyzowali sprecyzował sprecyzowała spytali spytał spytała streszcza stwierdza \
        stwierdzają stwierdził stwierdziła stwierdziło sugerowali sugerował sugerowała sugeruje sugerują szacuje \
        szacują szepcze szepnęła szydzi twierdzi twierdzili twierdził twierdziła twierdziły twierdzą tłumaczy \
        tłumaczyli tłumaczył tłumaczyła tłumaczą ubolewa ubolewają ubolewali ubolewał ubolewała uderza ujawnia \
        ujawniają ujawnili ujawnił ujawniła upiera uspokaja uspokajał uspokajała ustaliło utrzymuje utrzymują \
        utrzymywali utrzymywał utrzymywała utyskuje uważa uważają uważali uważał uważała uzasadnia uzasadnił \
        uzasadniła uznał uznała uznało uściśla uściślają uściślili uściślił uściśliła wskazali wskazał wskazała \
        wskazuje wskazują wskazywali wskazywał wskazywała wspomina wspominają wspominali wspominał wspominała \
        wspomniali wspomniał wspomniała wtrąca wyjawia wyjawił wyjawiła wyjaśnia wyjaśniają wyjaśniali wyjaśniał \
        wyjaśniała wyjaśnili wyjaśnił wyjaśniła wylicza wyliczają wyliczali wyliczał wyliczała wyliczyli wyliczył \
        wyliczyła wymienia wypalił wypomina wypomniała wyraża wytknął wytknęła wytłumaczyli wytłumaczył wytłumaczyła \
        wyznaje wyznają wyznali wyznał wyznała wzdycha wzrusza zaalarmowali zaalarmował zaalarmowała zaapelowali \
        zaapelował zaapelowała zachwala zachwyca zachęca zadeklarowali zadeklarował zadeklarowała zagroził \
        zagwarantowali zagwarantował zagwarantowała zaklina zapewnia zapewniają zapewniali zapewniał zapewniała \
        zapewnili zapewnił zapewniła zapowiada zapowiadają zapowiadali zapowiadał zapowiadała zapowiedział \
        zapowiedziała zapowiedziało zapowiedzieli zapytali zapytał zapytała zarzeka zarzekają zarzuca zarzucił \
        zarzuciła zastrzega zastrzegają zastrzegali zastrzegał zastrzegała zastrzegli zastrzegł zastrzegła \
        zasugerowali zasugerował zasugerowała zauważa zauważają zauważali zauważał zauważała zauważyli zauważył \
        zauważyła zaznacza zaznaczają zaznaczali zaznaczał zaznaczała zaznaczyli zaznaczył zaznaczyła zażartowali \
        zażartował zażartowała zdradza zdradzają zdradzili zdradził zdradziła zeznaje zeznają zeznali zeznawali \
        zeznawał zeznawała zeznał zeznała zgadza zwierza zwraca śmiał śmiała śmieje żali żaliła żartowali żartował \
        żartowała żartuje żartują",
    reports: "domyśla dostrzega dowiódł liczy liczyli liczył liczyła liczą ma myślali myślał myślała myśli myślą \
        obawia obawiają obawiali obawiał obawiała obiecywali obiecywał obiecywała oblicza obliczają obliczyli obliczył \
        obliczyła obserwuje obserwują ocenili oczekiwali oczekiwał oczekiwała oczekuje oczekują odkrył odkryła \
        odnotowali odnotował odnotowała oszacowali oszacował oszacowała pamięta pamiętał podejrzewa podejrzewają \
        pokazuje poradzili poradził poradziła prosili prosił prosiła przewiduje przewidują przewidywali przewidywał \
        przewidywała przypuszcza przypuszczają przypuszczali przypuszczał przypuszczała rekomendowali rekomendował \
        rekomendowała rekomenduje rekomendują rozumie spodziewa spodziewają spodziewali spodziewał spodziewała \
        stwierdzili szacowali szacował szacowała szacują sądzi sądzili sądził sądziła sądzą ustala ustalają ustalili \
        ustalił ustaliła ustalono uznaje uznają uznali uznawali uznawał uznawała uznał uznała wie wiedziała wiedzą \
        wierzy wierzyli wierzył wierzyła wierzą wnioskuje wykazali wykazał wykazała wykazało wykazuje wykazują wynika \
        wątpi zakłada zakładają zakładali zakładał zakładała zaleca zalecają zalecali zalecał zalecała zalecili \
        zalecił zaleciła zaobserwowali zaobserwował zaobserwowała zaprzeczają zaprzeczyli zaprzeczyła zauważył \
        zdecydował zrozumiał żałowali żałował żałowała żałuje żałują",
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
