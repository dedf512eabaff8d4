//! Names of the days of the week in the languages that news is read in: they tell the order of a date's numbers.

use std::collections::HashMap;
use std::sync::LazyLock;

use jiff::civil::{Date, Weekday};

use super::lexer::Item;
use super::months::key;

/// Seven strings a language, Monday first: every form of the name that stands beside dates, abbreviations of three letters
/// and more without their full stop. Two letters are words of some other language. A name of two words has a `_` between.
#[rustfmt::skip]
const WEEKDAYS: &[(&str, [&str; 7])] = &[
    ("ar", ["الاثنين الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]),
    ("bg", ["понеделник", "вторник", "сряда", "четвъртък", "петък", "събота", "неделя"]),
    ("ca", ["dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte", "diumenge"]),
    ("cs", ["pondělí", "úterý", "středa středu", "čtvrtek", "pátek", "sobota sobotu", "neděle neděli"]),
    ("da", ["mandag man", "tirsdag tirs", "onsdag ons", "torsdag tors", "fredag fre", "lørdag lør", "søndag søn"]),
    ("de", ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag"]),
    ("el", ["δευτέρα δευ", "τρίτη τρι", "τετάρτη τετ", "πέμπτη πεμ", "παρασκευή παρ", "σάββατο σαβ", "κυριακή κυρ"]),
    ("en", ["monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri", "saturday sat", "sunday sun"]),
    ("es", ["lunes lun", "martes", "miércoles mié", "jueves jue", "viernes vie", "sábado sáb", "domingo dom"]),
    ("et", ["esmaspäev", "teisipäev", "kolmapäev", "neljapäev", "reede", "laupäev", "pühapäev"]),
    ("fa", ["دوشنبه دو_شنبه", "سهشنبه سه_شنبه", "چهارشنبه چهار_شنبه", "پنجشنبه پنج_شنبه", "جمعه", "", "یکشنبه یک_شنبه"]),
    ("fi", ["maanantai maanantaina", "tiistai tiistaina", "keskiviikko keskiviikkona", "torstai torstaina", "perjantai perjantaina", "lauantai lauantaina", "sunnuntai sunnuntaina"]),
    ("fr", ["lundi lun", "mardi", "mercredi mer", "jeudi jeu", "vendredi ven", "samedi sam", "dimanche dim"]),
    ("he", ["שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת", "ראשון"]),
    ("hi", ["सोमवार", "मंगलवार", "बुधवार", "गुरुवार बृहस्पतिवार", "शुक्रवार", "शनिवार", "रविवार"]),
    ("hr", ["ponedjeljak", "utorak", "srijeda srijedu", "četvrtak", "petak", "subota subotu", "nedjelja nedjelju"]),
    ("hu", ["hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"]),
    ("id", ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"]),
    ("it", ["lunedì lun", "martedì", "mercoledì mer", "giovedì gio", "venerdì ven", "sabato sab", "domenica dom"]),
    ("ja", ["月_曜", "火_曜", "水_曜", "木_曜", "金_曜", "土_曜", "日_曜"]),
    ("ko", ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"]),
    ("lt", ["pirmadienis", "antradienis", "trečiadienis", "ketvirtadienis", "penktadienis", "šeštadienis", "sekmadienis"]),
    ("lv", ["pirmdiena", "otrdiena", "trešdiena", "ceturtdiena", "piektdiena", "sestdiena", "svētdiena"]),
    ("ms", ["isnin", "selasa", "rabu", "khamis", "jumaat", "sabtu", "ahad"]),
    ("nl", ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]),
    ("no", ["mandag man", "tirsdag tirs", "onsdag ons", "torsdag tors", "fredag fre", "lørdag lør", "søndag søn"]),
    ("pl", ["poniedziałek pon", "wtorek", "środa środę", "czwartek", "piątek", "sobota sobotę sob", "niedziela niedzielę"]),
    ("pt", ["segunda seg", "terça ter", "quarta qua", "quinta qui", "sexta sex", "sábado sáb", "domingo dom"]),
    ("ro", ["luni lun", "marți marţi", "miercuri mie", "joi", "vineri vin", "sâmbătă sâm", "duminică dum"]),
    ("ru", ["понедельник", "вторник", "среда среду", "четверг", "пятница пятницу", "суббота субботу", "воскресенье"]),
    ("sk", ["pondelok", "utorok", "streda stredu", "štvrtok", "piatok", "sobota sobotu", "nedeľa nedeľu"]),
    ("sl", ["ponedeljek", "torek", "sreda sredo", "četrtek", "petek", "sobota soboto", "nedelja nedeljo"]),
    ("sr", ["понедељак", "уторак", "среда среду", "четвртак", "петак", "субота суботу", "недеља недељу"]),
    ("sv", ["måndag mån", "tisdag tis", "onsdag ons", "torsdag tors", "fredag fre", "lördag lör", "söndag sön"]),
    ("th", ["จันทร์ วันจันทร์ วันจันทร์ที่", "อังคาร วันอังคาร วันอังคารที่", "พุธ วันพุธ วันพุธที่", "พฤหัสบดี วันพฤหัสบดี วันพฤหัสบดีที่", "ศุกร์ วันศุกร์ วันศุกร์ที่", "เสาร์ วันเสาร์ วันเสาร์ที่", "อาทิตย์ วันอาทิตย์ วันอาทิตย์ที่"]),
    ("tr", ["pazartesi pzt", "salı", "çarşamba çar", "perşembe", "cuma", "cumartesi cmt", "pazar paz"]),
    ("uk", ["понеділок", "вівторок", "середа середу", "четвер", "ятниця ятницю", "субота суботу", "неділя неділю"]),
    ("vi", ["thứ_hai", "thứ_ba", "thứ_tư", "thứ_năm", "thứ_sáu", "thứ_bảy", "chủ_nhật"]),
    ("zh", ["期_一 周_一 週_一", "期_二 周_二 週_二", "期_三 周_三 週_三", "期_四 周_四 週_四", "期_五 周_五 週_五", "期_六 周_六 週_六", "期_日 期_天 周_日 週_日"]),
];

/// The days that a name means in one language or another: `dom` is Sunday in three, `sob` Saturday in one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Weekdays(u8);

impl Weekdays {
    /// Whether the day may be called so.
    pub(super) fn holds(self, day: Date) -> bool {
        self.0 & bit(day.weekday()) != 0
    }
}

fn bit(day: Weekday) -> u8 {
    1 << day.to_monday_zero_offset()
}

static BY_NAME: LazyLock<HashMap<String, Weekdays>> = LazyLock::new(|| {
    let mut names: HashMap<String, Weekdays> = HashMap::new();
    for (number, forms) in WEEKDAYS.iter().flat_map(|(_, days)| (0..7).zip(days)) {
        for form in forms.split(' ').filter(|form| !form.is_empty()) {
            names.entry(key(form)).or_default().0 |= 1 << number;
        }
    }
    names
});

/// Items between a date and the name of its day, at most: `quarta-feira, 05/03/2025`.
const REACH: usize = 5;

/// The day named beside the items `first..=last`: the nearest name before them, else behind.
pub(super) fn beside(items: &[Item], first: usize, last: usize) -> Option<Weekdays> {
    let before = (first.saturating_sub(REACH)..first).rev();
    let behind = last + 1..(last + 1 + REACH).min(items.len());
    named_along(items, before).or_else(|| named_along(items, behind))
}

/// The first name among the items at these places. Beyond another number stands another date.
fn named_along(items: &[Item], places: impl Iterator<Item = usize>) -> Option<Weekdays> {
    let upto_number = places.take_while(|at| !matches!(items.get(*at), Some(Item::Number(..))));
    upto_number.filter_map(|at| named(items, at)).next()
}

fn named(items: &[Item], at: usize) -> Option<Weekdays> {
    let word = |at: usize| if let Some(Item::Word(word)) = items.get(at) { Some(word.as_str()) } else { None };
    let (name, before) = (word(at)?, at.checked_sub(1).and_then(word));
    let pair = before.and_then(|before| BY_NAME.get(&format!("{before}_{name}")));
    pair.or_else(|| BY_NAME.get(name)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_names_seven_days() {
        for (language, days) in WEEKDAYS {
            for (number, forms) in (0..7).zip(days) {
                let known = forms.split(' ').filter(|form| !form.is_empty()).all(|form| BY_NAME[&key(form)].0 & 1 << number != 0);
                assert!(known && (*language == "fa" || !forms.is_empty()), "{language} {forms}");
            }
        }
    }
}
