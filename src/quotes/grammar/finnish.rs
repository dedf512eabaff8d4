//! Finnish: the source stands behind the words ("…, sanoo Laine") or before "mukaan"; nouns have no article.

use super::lexicon::Grammar;

pub(super) const FINNISH: Grammar = Grammar {
    says: "arvelee arveli arvioi arvostelee epäilee epäili esitti esittää hihkaisee huokaa huokaisee huomauttaa huomautti \
        huudahtaa ihmettelee ihmetteli ilmoittaa ilmoitti jatkaa jatkoi kehottaa kehotti kertoi kertoivat kertoo kertovat \
        kieltää kiisti kiistää kirjoittaa kirjoitti kommentoi korostaa korosti kritisoi kuiskaa kuvaa kuvailee kuvaili kysyi \
        kysyy lisäsi lisää lupaa lupasi mainitsee mainitsi muistelee muisteli muistuttaa muistutti myönsi myöntää nauraa \
        naurahtaa naurahti nauroi painottaa painotti pohti pohtii päivittelee raportoi sanoi sanoivat sanoo sanovat selitti \
        selittää selvensi summaa tarkensi tarkentaa tiedottaa tiedotti tiivistää toivoi toivoo toteaa totesi totesivat \
        tunnustaa vaati vaatii vahvistaa vahvisti vakuuttaa vakuutti valittaa varoittaa varoitti vastaa vastasi väitti \
        väittää",
    reports: "ajattelee arvelee epäilee epäili katsoi katsoo luulee odottaa olettaa osoittaa osoitti pelkää tietää toivoi \
        toivoo uskoi uskoo",
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
