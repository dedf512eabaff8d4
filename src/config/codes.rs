//! Country and language codes.

/// ISO 3166-1, alpha-2 and alpha-3, with `EU` (exceptionally reserved, for bodies of the Union) and `XK` (Kosovo, in
/// general use).
#[rustfmt::skip]
const COUNTRIES: &[(&str, &str)] = &[
    ("AD", "AND"), ("AE", "ARE"), ("AF", "AFG"), ("AG", "ATG"), ("AI", "AIA"), ("AL", "ALB"), ("AM", "ARM"), ("AO", "AGO"),
    ("AQ", "ATA"), ("AR", "ARG"), ("AS", "ASM"), ("AT", "AUT"), ("AU", "AUS"), ("AW", "ABW"), ("AX", "ALA"), ("AZ", "AZE"),
    ("BA", "BIH"), ("BB", "BRB"), ("BD", "BGD"), ("BE", "BEL"), ("BF", "BFA"), ("BG", "BGR"), ("BH", "BHR"), ("BI", "BDI"),
    ("BJ", "BEN"), ("BL", "BLM"), ("BM", "BMU"), ("BN", "BRN"), ("BO", "BOL"), ("BQ", "BES"), ("BR", "BRA"), ("BS", "BHS"),
    ("BT", "BTN"), ("BV", "BVT"), ("BW", "BWA"), ("BY", "BLR"), ("BZ", "BLZ"), ("CA", "CAN"), ("CC", "CCK"), ("CD", "COD"),
    ("CF", "CAF"), ("CG", "COG"), ("CH", "CHE"), ("CI", "CIV"), ("CK", "COK"), ("CL", "CHL"), ("CM", "CMR"), ("CN", "CHN"),
    ("CO", "COL"), ("CR", "CRI"), ("CU", "CUB"), ("CV", "CPV"), ("CW", "CUW"), ("CX", "CXR"), ("CY", "CYP"), ("CZ", "CZE"),
    ("DE", "DEU"), ("DJ", "DJI"), ("DK", "DNK"), ("DM", "DMA"), ("DO", "DOM"), ("DZ", "DZA"), ("EC", "ECU"), ("EE", "EST"),
    ("EG", "EGY"), ("EH", "ESH"), ("ER", "ERI"), ("ES", "ESP"), ("ET", "ETH"), ("EU", "EUE"), ("FI", "FIN"), ("FJ", "FJI"),
    ("FK", "FLK"), ("FM", "FSM"), ("FO", "FRO"), ("FR", "FRA"), ("GA", "GAB"), ("GB", "GBR"), ("GD", "GRD"), ("GE", "GEO"),
    ("GF", "GUF"), ("GG", "GGY"), ("GH", "GHA"), ("GI", "GIB"), ("GL", "GRL"), ("GM", "GMB"), ("GN", "GIN"), ("GP", "GLP"),
    ("GQ", "GNQ"), ("GR", "GRC"), ("GS", "SGS"), ("GT", "GTM"), ("GU", "GUM"), ("GW", "GNB"), ("GY", "GUY"), ("HK", "HKG"),
    ("HM", "HMD"), ("HN", "HND"), ("HR", "HRV"), ("HT", "HTI"), ("HU", "HUN"), ("ID", "IDN"), ("IE", "IRL"), ("IL", "ISR"),
    ("IM", "IMN"), ("IN", "IND"), ("IO", "IOT"), ("IQ", "IRQ"), ("IR", "IRN"), ("IS", "ISL"), ("IT", "ITA"), ("JE", "JEY"),
    ("JM", "JAM"), ("JO", "JOR"), ("JP", "JPN"), ("KE", "KEN"), ("KG", "KGZ"), ("KH", "KHM"), ("KI", "KIR"), ("KM", "COM"),
    ("KN", "KNA"), ("KP", "PRK"), ("KR", "KOR"), ("KW", "KWT"), ("KY", "CYM"), ("KZ", "KAZ"), ("LA", "LAO"), ("LB", "LBN"),
    ("LC", "LCA"), ("LI", "LIE"), ("LK", "LKA"), ("LR", "LBR"), ("LS", "LSO"), ("LT", "LTU"), ("LU", "LUX"), ("LV", "LVA"),
    ("LY", "LBY"), ("MA", "MAR"), ("MC", "MCO"), ("MD", "MDA"), ("ME", "MNE"), ("MF", "MAF"), ("MG", "MDG"), ("MH", "MHL"),
    ("MK", "MKD"), ("ML", "MLI"), ("MM", "MMR"), ("MN", "MNG"), ("MO", "MAC"), ("MP", "MNP"), ("MQ", "MTQ"), ("MR", "MRT"),
    ("MS", "MSR"), ("MT", "MLT"), ("MU", "MUS"), ("MV", "MDV"), ("MW", "MWI"), ("MX", "MEX"), ("MY", "MYS"), ("MZ", "MOZ"),
    ("NA", "NAM"), ("NC", "NCL"), ("NE", "NER"), ("NF", "NFK"), ("NG", "NGA"), ("NI", "NIC"), ("NL", "NLD"), ("NO", "NOR"),
    ("NP", "NPL"), ("NR", "NRU"), ("NU", "NIU"), ("NZ", "NZL"), ("OM", "OMN"), ("PA", "PAN"), ("PE", "PER"), ("PF", "PYF"),
    ("PG", "PNG"), ("PH", "PHL"), ("PK", "PAK"), ("PL", "POL"), ("PM", "SPM"), ("PN", "PCN"), ("PR", "PRI"), ("PS", "PSE"),
    ("PT", "PRT"), ("PW", "PLW"), ("PY", "PRY"), ("QA", "QAT"), ("RE", "REU"), ("RO", "ROU"), ("RS", "SRB"), ("RU", "RUS"),
    ("RW", "RWA"), ("SA", "SAU"), ("SB", "SLB"), ("SC", "SYC"), ("SD", "SDN"), ("SE", "SWE"), ("SG", "SGP"), ("SH", "SHN"),
    ("SI", "SVN"), ("SJ", "SJM"), ("SK", "SVK"), ("SL", "SLE"), ("SM", "SMR"), ("SN", "SEN"), ("SO", "SOM"), ("SR", "SUR"),
    ("SS", "SSD"), ("ST", "STP"), ("SV", "SLV"), ("SX", "SXM"), ("SY", "SYR"), ("SZ", "SWZ"), ("TC", "TCA"), ("TD", "TCD"),
    ("TF", "ATF"), ("TG", "TGO"), ("TH", "THA"), ("TJ", "TJK"), ("TK", "TKL"), ("TL", "TLS"), ("TM", "TKM"), ("TN", "TUN"),
    ("TO", "TON"), ("TR", "TUR"), ("TT", "TTO"), ("TV", "TUV"), ("TW", "TWN"), ("TZ", "TZA"), ("UA", "UKR"), ("UG", "UGA"),
    ("UM", "UMI"), ("US", "USA"), ("UY", "URY"), ("UZ", "UZB"), ("VA", "VAT"), ("VC", "VCT"), ("VE", "VEN"), ("VG", "VGB"),
    ("VI", "VIR"), ("VN", "VNM"), ("VU", "VUT"), ("WF", "WLF"), ("WS", "WSM"), ("XK", "XKX"), ("YE", "YEM"), ("YT", "MYT"),
    ("ZA", "ZAF"), ("ZM", "ZMB"), ("ZW", "ZWE"),
];

/// The code that lists give to sources of no known country (reserved for users by ISO 3166-1).
const NO_COUNTRY: &str = "ZZ";

/// What people write for a country, and its code.
const COUNTRY_HINTS: &[(&str, &str)] = &[
    ("AUSTRALIA", "AU"),
    ("CHINA", "CN"),
    ("EN", "GB"),
    ("ENGLAND", "GB"),
    ("FRANCE", "FR"),
    ("GERMANY", "DE"),
    ("IRELAND", "IE"),
    ("JA", "JP"),
    ("KO", "KR"),
    ("SCOTLAND", "GB"),
    ("SPAIN", "ES"),
    ("SWEDEN", "SE"),
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

/// The country code in upper case, `None` for the code of no country, or what to write instead.
///
/// Three-letter codes are taken for their two-letter ones, and `UK`, which is reserved for it, for `GB`: lists that are
/// handed around have them, and they can mean nothing else.
pub(super) fn country(text: &str) -> Result<Option<String>, String> {
    let code = text.to_ascii_uppercase();
    if code == NO_COUNTRY {
        return Ok(None);
    }
    let known = |(two, three): &&(&str, &str)| *two == code || *three == code || (*two == "GB" && code == "UK");
    if let Some((two, _)) = COUNTRIES.iter().find(known) {
        return Ok(Some((*two).to_owned()));
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
        for (text, code) in [("gb", "GB"), ("UK", "GB"), ("IND", "IN"), ("XK", "XK")] {
            assert_eq!(country(text), Ok(Some(code.to_owned())));
        }
        assert_eq!(country("ZZ"), Ok(None));
        assert!(country("England").unwrap_err().ends_with("write \"GB\""));
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
