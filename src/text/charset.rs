//! From bytes to text, decoded once.
//!
//! Pages follow the browsers' order (WHATWG, "determining the character encoding"), feeds that of RFC 7303 with one
//! addition learnt from real feeds: a label counts only where the bytes decode by it without an error. Of what has no
//! label at all, valid UTF-8 is UTF-8 and the rest is guessed by chardetng. EBCDIC is not read; UTF-32 in feeds only.
//!
//! Two departures from the browsers, which show such pages broken: a single-byte label (`iso-8859-1` is many servers'
//! default) is disbelieved where the bytes are valid UTF-8 beyond ASCII, which text in a single-byte encoding practically
//! never is, and so is one by which they do not decode (pages saved as UTF-8 with their old `meta`); and the label UTF-8
//! where most of what is not ASCII is no UTF-8. A few broken bytes (a description cut by counting bytes, a copyright sign of
//! another program) leave a page that is declared UTF-8 what it is.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, X_USER_DEFINED};

/// Decoded text and how its encoding was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte-order mark.
    pub text: String,
    /// WHATWG name of the encoding (`UTF-32` for the one encoding WHATWG has no name for).
    pub encoding: &'static str,
    /// The rule that chose it: `bom`, `pattern`, `http`, `meta`, `xml`, `utf-8`, `guess`.
    pub rule: &'static str,
}

/// Bytes of a page that are searched for a `meta` element (WHATWG, "prescan").
const PRESCAN: usize = 1024;

/// Bytes of a page searched for a `meta` element that came late, before anything is guessed.
const LATE_PRESCAN: usize = 64 * 1024;

/// Bytes the guess looks at: enough letters for a decision, and bounded.
const GUESS: usize = 256 * 1024;

/// Decodes an HTML page. `content_type` is the HTTP header, `top_level_domain` helps the guess (`jp`).
///
/// Bytes that make no sense in the encoding become U+FFFD.
pub fn decode_html(bytes: &[u8], content_type: Option<&str>, top_level_domain: Option<&str>) -> Decoded {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return decode_by(encoding, "bom", after(bytes, length));
    }
    if let Some(encoding) = utf16_markup(bytes) {
        return decode_by(encoding, "pattern", bytes);
    }
    let (encoding, rule) = html_encoding(bytes, content_type, top_level_domain);
    decode_by(encoding, rule, bytes)
}

fn html_encoding(bytes: &[u8], content_type: Option<&str>, tld: Option<&str>) -> (&'static Encoding, &'static str) {
    let labelled = [(content_type.and_then(header_charset), "http"), (meta_charset(head(bytes, PRESCAN)), "meta")];
    let look = Look::of(bytes, labelled.iter().any(|(encoding, _)| *encoding == Some(UTF_8)));
    for (encoding, rule) in labelled {
        if let Some(encoding) = encoding.filter(|encoding| !look.disproves(encoding, bytes)) {
            return (encoding, rule);
        }
    }
    if look == Look::Utf8 {
        return (UTF_8, "utf-8");
    }
    // A label beyond the 1,024 bytes is still better than a guess, if the bytes agree with it.
    let agrees = |encoding: &&'static Encoding| {
        decode_strictly(encoding, bytes).is_some() || (*encoding == UTF_8 && Look::of(bytes, true) == Look::Nearly)
    };
    let late = meta_charset(head(bytes, LATE_PRESCAN)).filter(agrees);
    late.map_or_else(|| guess(bytes, tld), |encoding| (encoding, "meta"))
}

/// Decodes a feed. `content_type` is the HTTP header, `top_level_domain` helps the guess (`jp`).
///
/// The XML declaration is left in the text.
pub fn decode_feed(bytes: &[u8], content_type: Option<&str>, top_level_domain: Option<&str>) -> Decoded {
    if let Some(text) = decode_utf32(bytes) {
        return Decoded { text, encoding: "UTF-32", rule: "pattern" };
    }
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return decode_by(encoding, "bom", after(bytes, length));
    }
    let told = [(utf16_pattern(bytes), "pattern"), (content_type.and_then(header_charset), "http"), (xml_charset(bytes), "xml")];
    let as_utf8 = told.iter().find(|(encoding, _)| *encoding == Some(UTF_8));
    let look = Look::of(bytes, as_utf8.is_some());
    for (encoding, rule) in told.into_iter().chain([((look == Look::Utf8).then_some(UTF_8), "utf-8")]) {
        if let Some(encoding) = encoding
            && !look.disproves(encoding, bytes)
            && let Some(text) = decode_strictly(encoding, bytes)
        {
            return Decoded { text: text.into_owned(), encoding: encoding.name(), rule };
        }
    }
    let declared = as_utf8.filter(|_| look == Look::Nearly).map(|(_, rule)| (UTF_8, *rule));
    let (encoding, rule) = declared.unwrap_or_else(|| guess(bytes, top_level_domain));
    decode_by(encoding, rule, bytes)
}

/// The encoding a `Content-Type` header names.
pub fn header_charset(content_type: &str) -> Option<&'static Encoding> {
    content_type.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| for_label(value.trim_matches(['"', '\'', ' ', '\t']).as_bytes()))?
    })
}

/// WHATWG maps labels of unsafe encodings to "replacement", which decodes to one U+FFFD: no label is better.
fn for_label(label: &[u8]) -> Option<&'static Encoding> {
    Encoding::for_label(label).filter(|encoding| *encoding != REPLACEMENT)
}

fn decode_by(encoding: &'static Encoding, rule: &'static str, bytes: &[u8]) -> Decoded {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Decoded { text: text.into_owned(), encoding: encoding.name(), rule }
}

fn decode_strictly(encoding: &'static Encoding, bytes: &[u8]) -> Option<Cow<'static, str>> {
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    Some(Cow::Owned(text.into_owned()))
}

fn head(bytes: &[u8], length: usize) -> &[u8] {
    bytes.get(..length).unwrap_or(bytes)
}

fn after(bytes: &[u8], length: usize) -> &[u8] {
    bytes.get(length..).unwrap_or_default()
}

/// ISO-2022-JP is ASCII with escapes, so it is valid UTF-8 too.
fn is_utf8(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok() && !(bytes.contains(&0x1b) && bytes.windows(2).any(|pair| pair == b"\x1b$"))
}

/// What the bytes look like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// UTF-8 without an error.
    Utf8,
    /// UTF-8 with broken characters.
    Nearly,
    /// Another encoding.
    Other,
}

impl Look {
    /// Of a text that is declared UTF-8, more may be broken.
    fn of(bytes: &[u8], is_declared: bool) -> Look {
        if is_utf8(bytes) {
            return Look::Utf8;
        }
        let (good, broken) = counted(bytes);
        let is_nearly = broken > 0 && (good >= broken * 10 || (is_declared && good >= broken));
        if is_nearly { Look::Nearly } else { Look::Other }
    }

    /// Whether the bytes speak against that label.
    fn disproves(self, label: &'static Encoding, bytes: &[u8]) -> bool {
        if label == UTF_16BE || label == UTF_16LE {
            // Markup in UTF-16 has a zero in every ASCII character.
            return !bytes.contains(&0);
        }
        match self {
            Look::Utf8 => {
                label != UTF_8 && !bytes.is_ascii() && (label.is_single_byte() || decode_strictly(label, bytes).is_none())
            }
            // A character cut in two by a program that counts bytes does not make it another encoding.
            Look::Nearly => label.is_single_byte(),
            Look::Other => label == UTF_8,
        }
    }
}

/// The encoding by the look of the bytes; UTF-8 with a few broken characters is still UTF-8.
fn guess(bytes: &[u8], tld: Option<&str>) -> (&'static Encoding, &'static str) {
    if Look::of(bytes, false) == Look::Nearly {
        return (UTF_8, "utf-8");
    }
    let tld = tld.map(str::to_ascii_lowercase).filter(|tld| !tld.contains('.') && tld.is_ascii());
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(informative(bytes), true);
    (detector.guess(tld.as_deref().map(str::as_bytes), Utf8Detection::Allow), "guess")
}

/// The bytes from a little before the first that is not ASCII: scripts and styles before it would use the budget up.
fn informative(bytes: &[u8]) -> &[u8] {
    let first = bytes.iter().position(|byte| !byte.is_ascii() || *byte == 0x1b).unwrap_or(0);
    head(after(bytes, first.saturating_sub(64)), GUESS)
}

/// Characters beyond ASCII that are whole UTF-8, and broken places. Legacy encodings have next to none of the first:
/// Chinese in GBK one to some eight broken places, the others fewer.
fn counted(bytes: &[u8]) -> (usize, usize) {
    let (mut good, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    (good, broken)
}

/// UTF-16 without a byte-order mark shows in its first two characters, which are ASCII in XML and JSON.
fn utf16_pattern(bytes: &[u8]) -> Option<&'static Encoding> {
    match *head(bytes, 4) {
        [0, b'<' | b'{', 0, low] if low != 0 => Some(UTF_16BE),
        [b'<' | b'{', 0, low, 0] if low != 0 => Some(UTF_16LE),
        _ => None,
    }
}

/// UTF-16 without a byte-order mark in a page: markup is ASCII for the most part, so that every second byte is zero.
fn utf16_markup(bytes: &[u8]) -> Option<&'static Encoding> {
    let (pairs, _) = head(bytes, PRESCAN).as_chunks::<2>();
    let zeros = |place: usize| pairs.iter().filter(|pair| pair[place] == 0 && pair[1 - place] != 0).count();
    let is_most = |count: usize| pairs.len() >= 16 && count * 4 > pairs.len() * 3;
    if is_most(zeros(0)) { Some(UTF_16BE) } else { is_most(zeros(1)).then_some(UTF_16LE) }
}

/// UTF-32 by its byte-order mark or by the zeros around the first `<`.
fn decode_utf32(bytes: &[u8]) -> Option<String> {
    let read: fn([u8; 4]) -> u32 = match *head(bytes, 4) {
        [0, 0, 0xfe, 0xff] | [0, 0, 0, b'<' | b'{'] => u32::from_be_bytes,
        [0xff, 0xfe, 0, 0] | [b'<' | b'{', 0, 0, 0] => u32::from_le_bytes,
        _ => return None,
    };
    let (units, _) = bytes.as_chunks::<4>();
    let text: String = units.iter().map(|unit| char::from_u32(read(*unit)).unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    Some(text.trim_start_matches('\u{feff}').to_owned())
}

/// The encoding of the XML declaration; UTF-16 there is a lie, else the declaration could not have been read.
fn xml_charset(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.trim_ascii_start();
    let declaration = head(start, PRESCAN).strip_prefix(b"<?xml")?;
    let end = declaration.iter().position(|byte| *byte == b'>')?;
    let declaration = head(declaration, end);
    let name = find(declaration, b"encoding")?;
    let value = after(declaration, name + b"encoding".len()).trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let (quote, value) = value.split_first()?;
    let close = value.iter().position(|byte| byte == quote)?;
    for_label(head(value, close)).map(ascii_compatible)
}

fn ascii_compatible(encoding: &'static Encoding) -> &'static Encoding {
    if encoding == UTF_16BE || encoding == UTF_16LE {
        UTF_8
    } else if encoding == X_USER_DEFINED {
        WINDOWS_1252
    } else {
        encoding
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window.eq_ignore_ascii_case(what))
}

/// The encoding the first `meta` element names (WHATWG, "prescan a byte stream"), else the XML declaration's.
fn meta_charset(bytes: &[u8]) -> Option<&'static Encoding> {
    let mut rest = bytes;
    while let Some(start) = rest.iter().position(|byte| *byte == b'<') {
        rest = after(rest, start);
        if rest.starts_with(b"<!--") {
            // The two dashes may be those that opened the comment.
            let end = after(rest, 2).windows(3).position(|window| window == b"-->")?;
            rest = after(rest, end + 5);
        } else if is_meta(rest) {
            let (attributes, left) = attributes(after(rest, 5));
            if let Some(encoding) = meta_encoding(&attributes) {
                return Some(ascii_compatible(encoding));
            }
            rest = left;
        } else {
            rest = after(rest, 1);
        }
    }
    xml_charset(bytes)
}

fn is_meta(tag: &[u8]) -> bool {
    head(tag, 5).eq_ignore_ascii_case(b"<meta") && tag.get(5).is_some_and(|byte| byte.is_ascii_whitespace() || *byte == b'/')
}

fn meta_encoding(attributes: &[Attribute<'_>]) -> Option<&'static Encoding> {
    let value = |wanted: &[u8]| attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| *value);
    if let Some(encoding) = value(b"charset").and_then(for_label) {
        return Some(encoding);
    }
    let is_declaration = value(b"http-equiv").is_some_and(|kind| kind.trim_ascii().eq_ignore_ascii_case(b"content-type"));
    value(b"content").filter(|_| is_declaration).and_then(content_charset)
}

/// `text/html; charset=…` as a `meta` element writes it.
fn content_charset(content: &[u8]) -> Option<&'static Encoding> {
    let name = find(content, b"charset")?;
    let value = after(content, name + b"charset".len()).trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let value = value.strip_prefix(b"\"").or_else(|| value.strip_prefix(b"'")).unwrap_or(value);
    let end = value.iter().position(|byte| matches!(byte, b'"' | b'\'' | b';') || byte.is_ascii_whitespace());
    for_label(head(value, end.unwrap_or(value.len())))
}

/// A name in lower case and its value.
type Attribute<'a> = (Vec<u8>, &'a [u8]);

/// The attributes of a tag and the bytes after it.
fn attributes(mut rest: &[u8]) -> (Vec<Attribute<'_>>, &[u8]) {
    let mut found = Vec::new();
    loop {
        let start = rest.iter().position(|byte| !byte.is_ascii_whitespace() && *byte != b'/').unwrap_or(rest.len());
        rest = after(rest, start);
        if rest.is_empty() || rest.starts_with(b">") {
            return (found, rest);
        }
        let ends_name = |byte: &u8| matches!(byte, b'=' | b'>' | b'/') || byte.is_ascii_whitespace();
        // At least one byte, so that a stray `=` cannot hold the loop.
        let end = after(rest, 1).iter().position(ends_name).map_or(rest.len(), |end| end + 1);
        let name = head(rest, end).to_ascii_lowercase();
        let (value, left) = attribute_value(after(rest, end));
        found.push((name, value));
        rest = left;
    }
}

fn attribute_value(rest: &[u8]) -> (&[u8], &[u8]) {
    let Some(value) = rest.trim_ascii_start().strip_prefix(b"=") else { return (b"", rest) };
    let value = value.trim_ascii_start();
    let (body, end, skip) = match value.first() {
        Some(quote @ (b'"' | b'\'')) => {
            let body = after(value, 1);
            (body, body.iter().position(|byte| byte == quote), 1)
        }
        _ => (value, value.iter().position(|byte| byte.is_ascii_whitespace() || *byte == b'>'), 0),
    };
    let end = end.unwrap_or(body.len());
    (head(body, end), after(body, end + skip))
}

#[cfg(test)]
mod tests {
    use encoding_rs::{BIG5, EUC_JP, EUC_KR, GB18030, ISO_2022_JP, KOI8_R, SHIFT_JIS, WINDOWS_1251};

    use super::*;

    const JAPANESE: &str =
        "<p>厚生労働省は、ケタミンの乱用による救急搬送が増えていると発表した。専門家は注意を呼びかけている。</p>";
    const RUSSIAN: &str = "<p>Специалисты предупреждают о росте злоупотребления кетамином среди молодёжи.</p>";

    fn encoded(encoding: &'static Encoding, text: &str) -> Vec<u8> {
        encoding.encode(text).0.into_owned()
    }

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    fn check_html(bytes: &[u8], content_type: Option<&str>, text: &str, encoding: &str, rule: &str) {
        let decoded = decode_html(bytes, content_type, None);
        assert_eq!((decoded.text.as_str(), decoded.encoding, decoded.rule), (text, encoding, rule));
    }

    fn check_feed(bytes: &[u8], content_type: Option<&str>, text: &str, encoding: &str, rule: &str) {
        let decoded = decode_feed(bytes, content_type, None);
        assert_eq!((decoded.text.as_str(), decoded.encoding, decoded.rule), (text, encoding, rule));
    }

    #[test]
    fn utf_16_shows_without_a_mark_in_markup() {
        let page = "\n<!doctype html><html><meta charset=utf-8><p>ketamin</p><p>kétamine</p></html>";
        check_html(&utf16(page, u16::to_le_bytes), Some("text/html; charset=utf-8"), page, "UTF-16LE", "pattern");
        check_html(&utf16(page, u16::to_be_bytes), None, page, "UTF-16BE", "pattern");
        let with_zeros = b"<p>\0A\0 page\0 with zeros in its words, as some programs write them.</p>";
        assert_eq!(decode_html(with_zeros, None, None).encoding, "UTF-8");
    }

    #[test]
    fn byte_order_mark_beats_the_header() {
        check_html(b"\xef\xbb\xbfgr\xc3\xbcn", Some("text/html; charset=iso-8859-1"), "grün", "UTF-8", "bom");
        let mut bytes = vec![0xff, 0xfe];
        bytes.extend(utf16("grün", u16::to_le_bytes));
        check_html(&bytes, None, "grün", "UTF-16LE", "bom");
    }

    #[test]
    fn header_beats_meta() {
        let page = "<meta charset=utf-8><p>Кетамин</p>";
        check_html(&encoded(WINDOWS_1251, page), Some("text/html;Charset=\"windows-1251\""), page, "windows-1251", "http");
    }

    #[test]
    fn meta_is_read_in_both_forms() {
        let short = format!("<html><head><!-- <meta charset=big5> --><META name=x charset='koi8-r'>{RUSSIAN}");
        check_html(&encoded(KOI8_R, &short), None, &short, "KOI8-R", "meta");
        let long = format!("<meta content=\"text/html; charset=Shift_JIS\" http-equiv=Content-Type />{JAPANESE}");
        check_html(&encoded(SHIFT_JIS, &long), None, &long, "Shift_JIS", "meta");
    }

    #[test]
    fn meta_cannot_be_utf16_or_user_defined() {
        check_html("<meta charset=utf-16>é".as_bytes(), None, "<meta charset=utf-16>é", "UTF-8", "meta");
        check_html(b"<meta charset=x-user-defined>\xe9", None, "<meta charset=x-user-defined>é", "windows-1252", "meta");
    }

    #[test]
    fn header_utf16_needs_zeros() {
        check_html("<p>é".as_bytes(), Some("text/html; charset=utf-16"), "<p>é", "UTF-8", "utf-8");
        check_html(&utf16("<p>é", u16::to_le_bytes), Some("text/html; charset=utf-16"), "<p>é", "UTF-16LE", "http");
    }

    #[test]
    fn meta_beyond_the_first_kilobyte_counts_only_before_a_guess() {
        let page = format!("<head>{}<meta charset=windows-1251></head>{RUSSIAN}", " ".repeat(2000));
        check_html(&encoded(WINDOWS_1251, &page), None, &page, "windows-1251", "meta");
        check_html(page.as_bytes(), None, &page, "UTF-8", "utf-8");
    }

    #[test]
    fn unlabelled_pages_are_guessed() {
        for (encoding, text) in [(SHIFT_JIS, JAPANESE), (EUC_JP, JAPANESE), (WINDOWS_1251, RUSSIAN), (ISO_2022_JP, JAPANESE)] {
            let text = text.repeat(3);
            check_html(&encoded(encoding, &text), None, &text, encoding.name(), "guess");
        }
    }

    #[test]
    fn utf8_label_of_a_legacy_page_is_disbelieved() {
        let page = format!("<meta charset=utf-8>{}", RUSSIAN.repeat(3));
        check_html(&encoded(WINDOWS_1251, &page), None, &page, "windows-1251", "guess");
        let nearly = [page.as_bytes(), b"\xff"].concat();
        check_html(&nearly, None, &format!("{page}\u{fffd}"), "UTF-8", "meta");
    }

    #[test]
    fn one_broken_character_does_not_change_the_encoding() {
        let mut bytes = RUSSIAN.as_bytes().to_vec();
        bytes.push(0xd0);
        check_html(&bytes, None, &format!("{RUSSIAN}\u{fffd}"), "UTF-8", "utf-8");
    }

    #[test]
    fn a_declared_utf8_page_outlives_a_few_broken_bytes() {
        for (page, rule) in [
            (&b"<meta charset=utf-8><meta name=description content='He said \xe2\x80'><p>Caf\xc3\xa9"[..], "meta"),
            (b"<meta charset=utf-8><p>de la k\xc3\xa9tamine, 20\xb5g <p>\xc3\xa9t\xc3\xa9", "meta"),
            (b"<meta charset=utf-8>\xe2\x80\x9cwe wait\xe2\x80\x9d<footer>\xa9 2024", "meta"),
        ] {
            check_html(page, None, &String::from_utf8_lossy(page), "UTF-8", rule);
            check_html(page, Some("text/html; charset=utf-8"), &String::from_utf8_lossy(page), "UTF-8", "http");
        }
        let feed = b"<?xml version='1.0' encoding='utf-8'?><rss>k\xc3\xa9tamine \xe9";
        check_feed(feed, None, &String::from_utf8_lossy(feed), "UTF-8", "xml");
        // None of it is UTF-8.
        check_html(b"<meta charset=utf-8><p>gr\xfcn", None, "<meta charset=utf-8><p>grün", "windows-1252", "guess");
        let chinese = format!("<meta charset=utf-8>{}", "警方表示,滥用氯胺酮的案件正在增加,专家呼吁公众提高警惕。".repeat(3));
        assert_eq!(decode_html(&encoded(GB18030, &chinese), None, None).text, chinese);
    }

    #[test]
    fn replacement_labels_are_no_labels() {
        assert_eq!(header_charset("text/html; charset=iso-2022-kr"), None);
        assert_eq!(header_charset("text/html; charset=none"), None);
        assert_eq!(header_charset("text/html"), None);
        assert_eq!(header_charset("text/html; boundary=x; CHARSET = utf8"), Some(UTF_8));
    }

    #[test]
    fn feed_labels_count_only_if_they_decode() {
        let feed = "<?xml version='1.0' encoding='utf-8'?><rss>a — b</rss>";
        check_feed(feed.as_bytes(), Some("text/xml; charset=euc-kr"), feed, "UTF-8", "xml");
    }

    #[test]
    fn server_default_label_does_not_spoil_utf8() {
        let feed = "<?xml version='1.0' encoding='utf-8'?><rss>ä</rss>";
        check_feed(feed.as_bytes(), Some("text/xml; charset=us-ascii"), feed, "UTF-8", "xml");
        check_html("<p>ä".as_bytes(), Some("text/html; charset=iso-8859-1"), "<p>ä", "UTF-8", "utf-8");
        let saved = format!("<meta charset=gbk><p>{}", "警方表示，滥用氯胺酮的案件正在增加");
        check_html(saved.as_bytes(), None, &saved, "UTF-8", "utf-8");
        check_html(b"<p>\xe4", Some("text/html; charset=iso-8859-1"), "<p>ä", "windows-1252", "http");
    }

    #[test]
    fn wrong_utf8_label_of_a_legacy_feed_is_ignored() {
        let feed = format!("<?xml version=\"1.0\" encoding=\"euc-kr\"?><title>{}</title>", "케타민 오남용 급증");
        check_feed(&encoded(EUC_KR, &feed), Some("text/xml; charset=utf-8"), &feed, "EUC-KR", "xml");
        let bare = format!("<rss>{}</rss>", "警方表示,滥用氯胺酮的案件正在增加,专家呼吁公众提高警惕。".repeat(3));
        assert_eq!(decode_feed(&encoded(GB18030, &bare), Some("text/xml; charset=utf-8"), None).text, bare);
        let traditional = format!("<rss>{}</rss>", "警方表示,濫用氯胺酮的案件正在增加,專家呼籲公眾提高警覺。".repeat(3));
        assert_eq!(decode_feed(&encoded(BIG5, &traditional), None, Some("tw")).text, traditional);
    }

    #[test]
    fn wide_encodings_show_in_the_first_bytes() {
        let feed = "<?xml version='1.0' encoding='utf-16'?><rss>ä</rss>";
        check_feed(&utf16(feed, u16::to_be_bytes), None, feed, "UTF-16BE", "pattern");
        check_feed(&utf16(feed, u16::to_le_bytes), Some("text/xml; charset=utf-8"), feed, "UTF-16LE", "pattern");
        let wide: Vec<u8> = feed.chars().flat_map(|c| u32::from(c).to_be_bytes()).collect();
        check_feed(&wide, None, feed, "UTF-32", "pattern");
    }

    #[test]
    fn utf16_declared_in_ascii_bytes_is_a_lie() {
        let feed = "<?xml version='1.0' encoding='utf-16'?><rss>ä</rss>";
        check_feed(feed.as_bytes(), None, feed, "UTF-8", "xml");
    }

    #[test]
    fn no_bytes_panic() {
        for bytes in [
            &b""[..],
            b"<",
            b"<meta",
            b"<meta ",
            b"<meta =",
            b"<!--",
            b"<meta charset=\"",
            b"<?xml encoding",
            b"\xff\xfe",
            b"\0<",
        ] {
            decode_html(bytes, Some("text/html; charset"), Some("CO.UK"));
            decode_feed(bytes, Some("; charset=;"), Some("日本"));
        }
    }
}
