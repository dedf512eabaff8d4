//! Finnish: the source stands behind the words ("…, sanoo Laine") or before "mukaan"; nouns have no article.

use super::lexicon::Grammar;

pub(super) const FINNISH: Grammar = Grammar {
    says: "arvelee arveli arvioi arvioivat arvostelee ennakoi ennakoivat epäilee epäilevät epäili epäilivät esitti \
        esittivät esittävät esittää hehkuttaa hehkutti hihkaisee huokaa huokaisee huokasi huomauttaa huomauttavat \
        huomautti huomauttivat huudahtaa ihmettelee ihmetteli ilmoittaa ilmoittavat ilmoitti ilmoittivat jatkaa jatkoi \
        kehottaa kehotti kertoi kertoivat kertoo kertovat kieltää kiisti kiistivät kiistävät kiistää kirjoittaa \
        kirjoittavat kirjoitti kirjoittivat kommentoi korostaa korostavat korosti korostivat kritisoi kritisoivat \
        kuiskaa kuvaa kuvailee kuvailevat kuvaili kuvailivat kysyi kysyy linjaa linjasi lisäsi lisää lisäävät lupaa \
        lupaavat lupasi lupasivat mainitsee mainitsevat mainitsi mainitsivat muistelee muisteli muistuttaa \
        muistuttavat muistutti muistuttivat myönsi myönsivät myöntävät myöntää nauraa naurahtaa naurahti nauroi \
        painottaa painottavat painotti painottivat paljastaa paljastavat paljasti paljastivat perustelee perustelevat \
        perusteli perustelivat pohti pohtii päivittelee raportoi raportoivat sanoi sanoivat sanoo sanovat selitti \
        selittivät selittävät selittää selvensi summaa tarkensi tarkensivat tarkentaa tarkentavat tiedottaa tiedotti \
        tiivisti tiivistää todistaa todistavat todisti todistivat toivoi toivoivat toivoo toivovat toteaa toteavat \
        totesi totesivat tunnustaa tunnustavat tunnusti tunnustivat tähdensi tähdentävät tähdentää täsmensi täsmentää \
        vaati vaatii vahvistaa vahvistavat vahvisti vahvistivat vakuuttaa vakuuttavat vakuutti vakuuttivat valittaa \
        valittavat valitti valittivat varoittaa varoittavat varoitti varoittivat vastaa vastaavat vastasi vastasivat \
        vitsailee vitsaili väitti väittivät väittävät väittää",
    reports: "ajattelee ajattelevat ajatteli arvelee epäilee epäili havaitsi havaitsivat huomasi huomasivat katsoi \
        katsoivat katsoo katsovat laskee laskevat laski luulee luulevat luuli odottaa odottavat odotti olettaa \
        olettavat oletti osoittaa osoittavat osoitti osoittivat pelkäsi pelkäsivät pelkää pelkäävät päättelee päätteli \
        suosittelee suosittelevat suositteli tiesi tiesivät tietävät tietää toivoi toivoo uskoi uskoivat uskoo uskovat \
        ymmärtää",
    acts: "arvostelee arvosteli kehui kehuu kritisoi kutsuu kuvaa kuvailee kuvaili moitti nimitti nimittää syytti syyttää \
        vertaa vertasi ylisti",
    wills: "aikoo haluaa suunnittelee vaati vaatii",
    participles: "",
    he: "",
    she: "",
    they: "he",
    others: "hän me minä sinä te",
    first_person: "me minä",
    articles: "eräs heidän hänen jokin joku kaikki kaksi kolme meidän minun moni muutama neljä nämä tuo tämä useat yksi",
    prepositions: "ennen ilman kanssa kautta kohti luona vastaan yli",
    conjunctions: "eli ja mutta sekä tai vaan vai",
    adverbs: "ei eilen enää hyvin jo juuri kuitenkin lisäksi myöhemmin myös nyt samalla silti sitten taas tänään usein vain \
        vielä yhä",
    auxiliaries: "eivät en oli olisi olivat olla on ovat pitäisi pitää saa voi voidaan voisi voivat",
    passives: "",
    to: "",
    that: "että",
    relatives: "joka jonka jossa josta jotka",
    subordinators: "jos koska kuinka kun miksi miten mitä vaikka",
    questions: "kuinka miksi milloin missä miten mitä",
    titles_he: "herra",
    titles_she: "neiti rouva",
    titles: "dosentti kapteeni komisario konstaapeli majuri prof professori rikoskomisario tohtori tri ylikomisario \
        ylikonstaapeli",
    jobs: "aktiivi arkistonhoitaja asianajaja asiantuntija johtaja kansanedustaja kaupunginjohtaja kielentutkija kirjailija \
        koordinaattori lääkäri ministeri muusikko näyttelijä ohjaaja opettaja opiskelija oppilas pormestari potilas \
        presidentti professori psykiatri psykologi puheenjohtaja päällikkö rehtori sairaanhoitaja sihteeri \
        sosiaalityöntekijä syyttäjä taiteilija tiedottaja toimittaja toimitusjohtaja tuomari tutkija tutkinnanjohtaja \
        urologi vanhus yliaktuaari ylilääkäri",
    men: "isä mies poika poikaystävä veli",
    women: "nainen sisko tyttö tyttöystävä tytär vaimo äiti",
    institutions: "hallitus huumepoliisi keskus käräjäoikeus laitos liitto ministeriö poliisi raportti sairaala seura säätiö \
        thl tulli virasto yhdistys yliopisto",
    documents: "kysely raportti selvitys tiedote tilasto tutkimus",
    times: "elokuu heinäkuu helmikuu huhtikuu iltana joulukuu keskiviikko keskiviikkona kesä kesäkuu lauantai lauantaina \
        lokakuu maaliskuu maanantai maanantaina marraskuu perjantai perjantaina sunnuntai sunnuntaina syksy syyskuu talvi \
        tammikuu tiistai tiistaina torstai torstaina toukokuu viikko vuosi",
    particles: "af de la van von",
    sources: &["hänen mukaansa", "heidän mukaansa", "hänen mielestään"],
    sources_behind: "mielestä mukaan",
    job_endings: &[
        "ajaja",
        "asiantuntija",
        "edustaja",
        "hoitaja",
        "johtaja",
        "lääkäri",
        "ministeri",
        "ohjaaja",
        "opettaja",
        "päällikkö",
        "tutkija",
        "työntekijä",
    ],
    elides: false,
    drops_subject: false,
    capital_nouns: false,
};
