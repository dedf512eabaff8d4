//! Polish.

use super::lexicon::Grammar;

pub(super) const POLISH: Grammar = Grammar {
    says: "apelował apeluje deklarował deklaruje dodaje dodali dodał dodała dziwi informował informowała informuje informują \
        komentował komentuje kończy mówi mówili mówią mówił mówiła napisał napisała ocenia ocenił oceniła odpowiada odpowiedział \
        odpowiedziała ogłosił ogłosiła opisuje opowiada opowiadał opowiadała ostrzega ostrzegł ostrzegła oświadcza oświadczył \
        oświadczyła pisze podaje podał podała podkreśla podkreślił podkreśliła poinformowali poinformował poinformowała potwierdza \
        potwierdził potwierdziła powiedział powiedziała powiedzieli precyzuje przekazał przekazała przekonuje przekonywał \
        przypomina przypomniał przyznaje przyznał przyznała pyta pytał pytała relacjonował relacjonuje stwierdza stwierdził \
        stwierdziła sugeruje twierdzi twierdził twierdziła twierdzą tłumaczy tłumaczył tłumaczyła uspokaja uważa uważał uważała \
        wspomina wyjaśnia wyjaśnił wyjaśniła wylicza wyznaje wyznał zapewnia zapewnił zapewniła zapowiada zapowiedział \
        zapowiedziała zauważa zauważył zauważyła zaznacza zaznaczył zaznaczyła zwraca śmieje żali",
    reports: "liczy ma myślał myśli obawia podejrzewa pokazuje spodziewa sądzi sądził wie wierzy wynika",
    acts: "domaga krytykuje nazwał nazwała nazywa opisuje oskarża oskarżył zaprzecza zaprzeczył żąda",
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
    titles: "asp dr gen hab insp inż kom kpt ks lek mec mgr mł nadinsp nadkom podinsp podkom prof płk sierż st",
    jobs: "adwokat aktor aktorka anestezjolog autor badacz burmistrz chirurg dyrektor dyrektorka ekspert ekspertka farmaceuta \
        inspektor kierowniczka kierownik komendant koordynator koordynatorka lekarka lekarz minister ministra naczelnik naukowiec \
        obrońca ordynator pacjent pacjentka pedagog pełnomocnik pielęgniarka pielęgniarz policjant poseł posłanka prezes prezydent \
        prokurator prokuratorka psychiatra psycholog psychoterapeuta radna radny ratowniczka ratownik rzeczniczka rzecznik senator \
        socjolog specjalista specjalistka streetworker sędzia terapeuta terapeutka toksykolog toksykolożka urolog urolożka \
        wiceminister wojewoda właściciel założyciel założycielka",
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
