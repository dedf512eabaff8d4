//! Country and language codes.

/// ISO 3166-1 alpha-2, with `EU` (exceptionally reserved, for bodies of the Union) and `XK` (Kosovo, in general use).
#[rustfmt::skip]
const COUNTRIES: &[&str] = &[
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ",
    "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ",
    "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ",
    "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "EU", "FI", "FJ", "FK", "FM", "FO", "FR",
    "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY",
    "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP",
    "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY",
    "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ",
    "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM",
    "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW",
    "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ",
    "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ",
    "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW",
];

/// What people write for a country, and its code.
const COUNTRY_HINTS: &[(&str, &str)] = &[
    ("AUSTRALIA", "AU"),
    ("CHINA", "CN"),
    ("EN", "GB"),
    ("ENGLAND", "GB"),
    ("FRANCE", "FR"),
    ("GBR", "GB"),
    ("GERMANY", "DE"),
    ("IRELAND", "IE"),
    ("JA", "JP"),
    ("KO", "KR"),
    ("SCOTLAND", "GB"),
    ("SPAIN", "ES"),
    ("SWEDEN", "SE"),
    ("UK", "GB"),
    ("USA", "US"),
    ("ZH", "CN"),
];

/// ISO 639-1.
#[rustfmt::skip]
const LANGUAGES: &[&str] = &[
    "aa", "ab", "ae", "af", "ak", "am", "an", "ar", "as", "av", "ay", "az", "ba", "be", "bg", "bh", "bi", "bm", "bn", "bo", "br", "bs",
    "ca", "ce", "ch", "co", "cr", "cs", "cu", "cv", "cy", "da", "de", "dv", "dz", "ee", "el", "en", "eo", "es", "et", "eu",
    "fa", "ff", "fi", "fj", "fo", "fr", "fy", "ga", "gd", "gl", "gn", "gu", "gv", "ha", "he", "hi", "ho", "hr", "ht", "hu", "hy", "hz",
    "ia", "id", "ie", "ig", "ii", "ik", "io", "is", "it", "iu", "ja", "jv", "ka", "kg", "ki", "kj", "kk", "kl", "km", "kn", "ko", "kr", "ks", "ku", "kv", "kw", "ky",
    "la", "lb", "lg", "li", "ln", "lo", "lt", "lu", "lv", "mg", "mh", "mi", "mk", "ml", "mn", "mr", "ms", "mt", "my",
    "na", "nb", "nd", "ne", "ng", "nl", "nn", "no", "nr", "nv", "ny", "oc", "oj", "om", "or", "os", "pa", "pi", "pl", "ps", "pt",
    "qu", "rm", "rn", "ro", "ru", "rw", "sa", "sc", "sd", "se", "sg", "si", "sk", "sl", "sm", "sn", "so", "sq", "sr", "ss", "st", "su", "sv", "sw",
    "ta", "te", "tg", "th", "ti", "tk", "tl", "tn", "to", "tr", "ts", "tt", "tw", "ty", "ug", "uk", "ur", "uz", "ve", "vi", "vo", "wa", "wo",
    "xh", "yi", "yo", "za", "zh", "zu",
];

/// What people write for a language, and its code: country codes and English names.
const LANGUAGE_HINTS: &[(&str, &str)] = &[
    ("chinese", "zh"),
    ("cn", "zh"),
    ("cz", "cs"),
    ("dk", "da"),
    ("dutch", "nl"),
    ("english", "en"),
    ("french", "fr"),
    ("gb", "en"),
    ("german", "de"),
    ("gr", "el"),
    ("italian", "it"),
    ("iw", "he"),
    ("japanese", "ja"),
    ("jp", "ja"),
    ("polish", "pl"),
    ("portuguese", "pt"),
    ("spanish", "es"),
    ("swedish", "sv"),
    ("ua", "uk"),
    ("us", "en"),
    ("vn", "vi"),
];

/// The country code in upper case, or what to write instead.
pub(super) fn country(text: &str) -> Result<String, String> {
    let code = text.to_ascii_uppercase();
    if COUNTRIES.binary_search(&code.as_str()).is_ok() {
        return Ok(code);
    }
    let hint = hint(COUNTRY_HINTS, &code).map_or_else(
        || "write the two letters of ISO 3166-1, such as \"GB\" or \"US\"".to_owned(),
        |code| format!("write \"{code}\""),
    );
    Err(format!("`{text}` is no country code; {hint}"))
}

/// The language tag in its usual letter case (`pt-BR`, `zh-Hant`), or what to write instead.
///
/// The first part must be a code of ISO 639-1, or have the three letters of ISO 639-3; of the rest of BCP 47 only the
/// shape of its parts is checked.
pub(super) fn language(text: &str) -> Result<String, String> {
    well_formed(text).ok_or_else(|| {
        let hint = hint(LANGUAGE_HINTS, &text.to_ascii_lowercase())
            .map_or_else(|| "write a BCP 47 tag, such as \"en\" or \"pt-BR\"".to_owned(), |code| format!("write \"{code}\""));
        format!("`{text}` is no language code; {hint}")
    })
}

fn hint(table: &[(&str, &'static str)], text: &str) -> Option<&'static str> {
    table.binary_search_by_key(&text, |(wrong, _)| wrong).ok().and_then(|at| table.get(at)).map(|(_, code)| *code)
}

fn well_formed(text: &str) -> Option<String> {
    let mut parts = text.split('-');
    let primary = parts.next()?.to_ascii_lowercase();
    let known = match primary.len() {
        2 => LANGUAGES.binary_search(&primary.as_str()).is_ok(),
        3 => primary.bytes().all(|b| b.is_ascii_lowercase()),
        _ => false,
    };
    let mut tag = known.then_some(primary)?;
    for part in parts {
        tag.push('-');
        tag.push_str(&subtag(part)?);
    }
    Some(tag)
}

/// Script `Hant`, region `BR` or `419`, variant `1996`; other parts in lower case.
fn subtag(part: &str) -> Option<String> {
    if part.is_empty() || part.len() > 8 || !part.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return None;
    }
    let lower = part.to_ascii_lowercase();
    let letters = part.bytes().all(|b| b.is_ascii_alphabetic());
    Some(match part.len() {
        2 => part.to_ascii_uppercase(),
        4 if letters => lower.chars().enumerate().map(|(at, c)| if at == 0 { c.to_ascii_uppercase() } else { c }).collect(),
        _ => lower,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_for_their_searches() {
        assert!(COUNTRIES.is_sorted() && LANGUAGES.is_sorted());
        assert!(COUNTRY_HINTS.is_sorted() && LANGUAGE_HINTS.is_sorted());
    }

    #[test]
    fn countries_are_checked_and_hinted_at() {
        assert_eq!(country("gb"), Ok("GB".to_owned()));
        assert!(country("UK").unwrap_err().ends_with("write \"GB\""));
        assert!(country("QQ").unwrap_err().contains("ISO 3166-1"));
        assert!(country("").is_err());
    }

    #[test]
    fn languages_are_checked_and_hinted_at() {
        for (text, tag) in [("en", "en"), ("PT-br", "pt-BR"), ("zh-hant-tw", "zh-Hant-TW"), ("es-419", "es-419"), ("yue", "yue")]
        {
            assert_eq!(language(text), Ok(tag.to_owned()));
        }
        assert!(language("jp").unwrap_err().ends_with("write \"ja\""));
        for text in ["", "e", "en_GB", "en-", "english", "xq", "en-toolongpart"] {
            assert!(language(text).is_err(), "{text}");
        }
    }
}
