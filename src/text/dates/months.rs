//! Month names of the languages that news is read in.

use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Twelve strings a language: every form of the month's name that stands in dates, the genitive and abbreviations
/// included. Abbreviations are without their full stop. A form that means another month in another language of the table
/// is left out (`listopad` is October in Croatian, November in Czech and Polish, which have more readers here).
#[rustfmt::skip]
const MONTHS: &[(&str, [&str; 12])] = &[
    ("ar", ["يناير جانفي كانونالثاني", "فبراير فيفري شباط", "مارس آذار", "أبريل ابريل إبريل أفريل نيسان", "مايو ماي أيار", "يونيو يونيه جوان حزيران", "يوليو يوليه يوليوز جويلية تموز", "أغسطس اغسطس أوت غشت آب", "سبتمبر شتنبر أيلول", "أكتوبر اكتوبر تشرينالأول", "نوفمبر نونبر تشرينالثاني", "ديسمبر دجنبر كانونالأول"]),
    ("bg", ["януари яну", "февруари фев", "март", "април апр", "май", "юни", "юли", "август авг", "септември сеп септ", "октомври окт", "ноември ное", "декември дек"]),
    ("ca", ["gener gen", "febrer", "març", "abril", "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre", "desembre des"]),
    ("cs", ["leden ledna led", "únor února úno", "březen března bře", "duben dubna dub", "květen května kvě", "červen června čvn", "červenec července čvc", "srpen srpna srp", "září zář", "říjen října říj", "listopad listopadu lis", "prosinec prosince pro"]),
    ("da", ["januar jan", "februar feb", "marts mar", "april apr", "maj", "juni jun", "juli jul", "august aug", "september sep sept", "oktober okt", "november nov", "december dec"]),
    ("de", ["januar jan jänner jän", "februar feb febr feber", "märz mär mrz maerz", "april apr", "mai", "juni jun", "juli jul", "august aug", "september sep sept", "oktober okt", "november nov", "dezember dez"]),
    ("el", ["ιανουάριος ιανουαρίου ιαν", "φεβρουάριος φεβρουαρίου φεβ φεβρ", "μάρτιος μαρτίου μαρ μαρτ", "απρίλιος απριλίου απρ", "μάιος μαΐου μάι μαι", "ιούνιος ιουνίου ιουν ιον", "ιούλιος ιουλίου ιουλ ιολ", "αύγουστος αυγούστου αυγ", "σεπτέμβριος σεπτεμβρίου σεπ σεπτ", "οκτώβριος οκτωβρίου οκτ", "νοέμβριος νοεμβρίου νοε νοεμ", "δεκέμβριος δεκεμβρίου δεκ"]),
    ("en", ["january jan", "february feb febr", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept", "october oct", "november nov", "december dec"]),
    ("es", ["enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul", "agosto ago", "septiembre setiembre sept set", "octubre oct", "noviembre nov", "diciembre dic"]),
    ("et", ["jaanuar jaan", "veebruar veebr", "märts", "aprill", "mai", "juuni", "juuli", "august", "september", "oktoober", "november", "detsember dets"]),
    ("fa", ["ژانویه", "فوریه", "مارس", "آوریل", "مه می", "ژوئن", "ژوئیه جولای", "اوت آگوست", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"]),
    ("fi", ["tammikuu tammikuuta tammikuun tammi", "helmikuu helmikuuta helmikuun helmi", "maaliskuu maaliskuuta maaliskuun maalis", "huhtikuu huhtikuuta huhtikuun huhti", "toukokuu toukokuuta toukokuun touko", "kesäkuu kesäkuuta kesäkuun kesä", "heinäkuu heinäkuuta heinäkuun heinä", "elokuu elokuuta elokuun elo", "syyskuu syyskuuta syyskuun syys", "lokakuu lokakuuta lokakuun loka", "marraskuu marraskuuta marraskuun marras", "joulukuu joulukuuta joulukuun joulu"]),
    ("fr", ["janvier janv", "février févr fév", "mars", "avril avr", "mai", "juin", "juillet juil", "août aout", "septembre sept", "octobre oct", "novembre nov", "décembre déc"]),
    ("he", ["ינואר ינו", "פברואר פבר", "מרץ מרס", "אפריל אפר", "מאי", "יוני", "יולי", "אוגוסט אוג", "ספטמבר ספט", "אוקטובר אוק", "נובמבר נוב", "דצמבר דצמ"]),
    ("hi", ["जनवरी", "फरवरी फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर सितम्बर", "अक्टूबर अक्तूबर", "नवंबर नवम्बर", "दिसंबर दिसम्बर"]),
    ("hr", ["siječanj siječnja", "veljača veljače", "ožujak ožujka", "travanj travnja", "svibanj svibnja", "lipanj lipnja", "srpanj srpnja", "kolovoz kolovoza", "rujan rujna", "", "studeni studenoga studenog", "prosinac prosinca"]),
    ("hu", ["január jan", "február febr", "március márc", "április ápr", "május máj", "június jún", "július júl", "augusztus aug", "szeptember szept", "október okt", "november nov", "december dec"]),
    ("id", ["januari jan", "februari feb pebruari", "maret mar", "april apr", "mei", "juni jun", "juli jul", "agustus agu agt", "september sep", "oktober okt", "november nov nopember", "desember des"]),
    ("it", ["gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu", "luglio lug", "agosto ago", "settembre set sett", "ottobre ott", "novembre nov", "dicembre dic"]),
    ("lt", ["sausis sausio", "vasaris vasario", "kovas kovo", "balandis balandžio", "gegužė gegužės", "birželis birželio", "liepa liepos", "rugpjūtis rugpjūčio", "rugsėjis rugsėjo", "spalis spalio", "lapkritis lapkričio", "gruodis gruodžio"]),
    ("lv", ["janvāris janvārī", "februāris februārī", "marts martā", "aprīlis aprīlī", "maijs maijā", "jūnijs jūnijā", "jūlijs jūlijā", "augusts augustā", "septembris septembrī", "oktobris oktobrī", "novembris novembrī", "decembris decembrī"]),
    ("ms", ["januari jan", "februari feb", "mac", "april apr", "mei", "jun", "julai jul", "ogos ogo", "september sep", "oktober okt", "november nov", "disember dis"]),
    ("nl", ["januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul", "augustus aug", "september sep sept", "oktober okt", "november nov", "december dec"]),
    ("no", ["januar jan", "februar feb", "mars", "april apr", "mai", "juni jun", "juli jul", "august aug", "september sep sept", "oktober okt", "november nov", "desember des"]),
    ("pl", ["styczeń stycznia sty", "luty lutego lut", "marzec marca mar", "kwiecień kwietnia kwi", "maj maja", "czerwiec czerwca cze", "lipiec lipca lip", "sierpień sierpnia sie", "wrzesień września wrz", "październik października paź", "listopad listopada lis", "grudzień grudnia gru"]),
    ("pt", ["janeiro jan", "fevereiro fev", "março mar", "abril abr", "maio mai", "junho jun", "julho jul", "agosto ago", "setembro set", "outubro out", "novembro nov", "dezembro dez"]),
    ("ro", ["ianuarie ian", "februarie feb", "martie mart", "aprilie apr", "mai", "iunie iun", "iulie iul", "august aug", "septembrie sept", "octombrie oct", "noiembrie noi nov", "decembrie dec"]),
    ("ru", ["январь января янв", "февраль февраля фев февр", "март марта мар", "апрель апреля апр", "май мая", "июнь июня июн", "июль июля июл", "август августа авг", "сентябрь сентября сен сент", "октябрь октября окт", "ноябрь ноября ноя нояб", "декабрь декабря дек"]),
    ("sk", ["január januára", "február februára", "marec marca", "apríl apríla", "máj mája", "jún júna", "júl júla", "august augusta", "september septembra", "október októbra", "november novembra", "december decembra"]),
    ("sl", ["januar januarja", "februar februarja", "marec marca", "april aprila", "maj maja", "junij junija", "julij julija", "avgust avgusta avg", "september septembra", "oktober oktobra", "november novembra", "december decembra"]),
    ("sr", ["јануар јануара јан", "фебруар фебруара феб", "март марта", "април априла", "мај маја", "јун јуна", "јул јула", "август августа", "септембар септембра", "октобар октобра", "новембар новембра", "децембар децембра"]),
    ("sv", ["januari jan", "februari feb", "mars", "april apr", "maj", "juni jun", "juli jul", "augusti aug", "september sep sept", "oktober okt", "november nov", "december dec"]),
    ("th", ["มกราคม มค", "กุมภาพันธ์ กพ", "มีนาคม มีค", "เมษายน เมย", "พฤษภาคม พค", "มิถุนายน มิย", "กรกฎาคม กค", "สิงหาคม สค", "กันยายน กย", "ตุลาคม ตค", "พฤศจิกายน พย", "ธันวาคม ธค"]),
    ("tr", ["ocak oca", "şubat şub", "mart mar", "nisan nis", "mayıs may", "haziran haz", "temmuz tem", "ağustos ağu", "eylül eyl", "ekim eki", "kasım kas", "aralık ara"]),
    ("uk", ["січень січня січ", "лютий лютого лют", "березень березня бер", "квітень квітня квіт", "травень травня трав", "червень червня черв", "липень липня лип", "серпень серпня серп", "вересень вересня вер", "жовтень жовтня жовт", "листопад листопада лист", "грудень грудня груд"]),
];

/// Persian solar months, Farvardin first.
#[rustfmt::skip]
const PERSIAN: [&str; 12] = ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];

/// A month by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Month {
    /// January is 1.
    Gregorian(i8),
    /// Farvardin is 1.
    Persian(i8),
}

static BY_NAME: LazyLock<HashMap<String, Month>> = LazyLock::new(|| {
    let gregorian =
        MONTHS.iter().flat_map(|(_, names)| (1..).zip(names)).map(|(number, forms)| (*forms, Month::Gregorian(number)));
    let persian = (1..).zip(PERSIAN).map(|(number, name)| (name, Month::Persian(number)));
    let forms = gregorian.chain(persian).flat_map(|(forms, month)| forms.split(' ').map(move |form| (form, month)));
    // Later forms do not overwrite earlier ones: the Levantine آذار stays March.
    forms.filter(|(form, _)| !form.is_empty()).fold(HashMap::new(), |mut names, (form, month)| {
        names.entry(key(form)).or_insert(month);
        names
    })
});

/// The month of that name, given by its [`key`].
pub(super) fn month_named(key: &str) -> Option<Month> {
    // Hebrew writes "in" as a prefix: במרץ.
    BY_NAME.get(key).or_else(|| BY_NAME.get(key.strip_prefix('ב')?)).copied()
}

/// One spelling for forms that differ in case, accents and dots.
///
/// Only Latin, Greek, Cyrillic, Hebrew and Arabic lose their marks: in Thai and Devanagari marks are vowels.
pub(super) fn key(word: &str) -> String {
    word.nfkc()
        .flat_map(char::to_lowercase)
        .nfd()
        .filter(|c| !(is_combining_mark(*c) && u32::from(*c) < 0x0900))
        .nfc()
        .map(|c| match c {
            'ı' => 'i',
            'ς' => 'σ',
            'ي' => 'ی',
            'ك' => 'ک',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_means_two_months() {
        for (language, names) in MONTHS {
            for (number, forms) in (1..).zip(names) {
                for form in forms.split(' ').filter(|form| !form.is_empty()) {
                    assert_eq!(month_named(&key(form)), Some(Month::Gregorian(number)), "{language} {form}");
                }
            }
        }
    }

    #[test]
    fn names_are_found_in_capitals_and_without_accents() {
        for (name, number) in [("FÉVRIER", 2), ("aout", 8), ("KASIM", 11), ("Kasım", 11), ("ΙΑΝΟΥΆΡΙΟΣ", 1), ("במרץ", 3)]
        {
            assert_eq!(month_named(&key(name)), Some(Month::Gregorian(number)), "{name}");
        }
        assert_eq!(month_named("article"), None);
    }
}
