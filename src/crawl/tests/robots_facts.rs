//! The facts of Google's robots.txt test suite (github.com/google/robotstxt, `robots_test.cc`), as a table.
//!
//! A case is a file and a crawler's name; each of its addresses is one fact: open or closed. [`EXCEPTIONS`] are those in
//! which we differ, with the reason; a change in either direction fails the test. Of the suite's other checks those of
//! line ends and byte-order marks are here as facts of the same form; splitting of addresses is the crate `url`'s affair,
//! and `Sitemap` lines are not used.

use jiff::Timestamp;
use url::Url;

use super::super::robots::{HostRules, RobotsRecord};

struct Case {
    about: &'static str,
    file: String,
    agent: &'static str,
    open: Vec<String>,
    closed: Vec<String>,
}

/// A case with its addresses parted by blanks; those of one host are given as paths.
fn case(about: &'static str, file: &str, agent: &'static str, open: &str, closed: &str) -> Case {
    let list = |text: &str| text.split(' ').filter(|path| !path.is_empty()).map(str::to_owned).collect();
    Case { about, file: file.to_owned(), agent, open: list(open), closed: list(closed) }
}

const GROUPS: &str = "allow: /foo/bar/\n\nuser-agent: FooBot\ndisallow: /\nallow: /x/\nuser-agent: BarBot\ndisallow: /\n\
                      allow: /y/\n\n\nallow: /w/\nuser-agent: BazBot\n\nuser-agent: FooBot\nallow: /z/\ndisallow: /\n";
const UPPER: &str = "USER-AGENT: FooBot\nALLOW: /x/\nDISALLOW: /\n";
const CAMEL: &str = "uSeR-aGeNt: FooBot\nAlLoW: /x/\ndIsAlLoW: /\n";
const ONLY_SPECIFIC: &str = "user-agent: FooBot\nallow: /\nuser-agent: BarBot\ndisallow: /\nuser-agent: BazBot\ndisallow: /\n";
const UP_TO_BLANK: &str = "User-Agent: *\nDisallow: /\nUser-Agent: Foo Bar\nAllow: /x/\nDisallow: /\n";

fn lines_and_groups() -> Vec<Case> {
    let closed = "user-agent: FooBot\ndisallow: /\n";
    let two_words = |name: &str| format!("User-Agent: {name}\nAllow: /x/\nDisallow: /\n");
    let global = "user-agent: *\nallow: /\nuser-agent: FooBot\ndisallow: /\n";
    vec![
        case("no file, no address", "", "FooBot", "(none)", ""),
        case("no name", closed, "", "(none)", ""),
        case("no address", closed, "FooBot", "", "(none)"),
        case("nothing at all", "", "", "(none)", ""),
        case("key, colon, value", closed, "FooBot", "", "/x/y"),
        case("unknown keys", "foo: FooBot\nbar: /\n", "FooBot", "/x/y", ""),
        case("no colons", "user-agent FooBot\ndisallow /\n", "FooBot", "", "/x/y"),
        case("two groups of one name", GROUPS, "FooBot", "/x/b /z/d", "/y/c /foo/bar/"),
        case("blank lines in a group", GROUPS, "BarBot", "/y/c /w/a", "/z/d /foo/bar/"),
        case("names that share a group", GROUPS, "BazBot", "/z/d", "/foo/bar/"),
        case("upper-case keys", UPPER, "FooBot", "/x/y", "/a/b"),
        case("lower-case keys", &UPPER.to_lowercase(), "FooBot", "/x/y", "/a/b"),
        case("mixed keys", CAMEL, "FooBot", "/x/y", "/a/b"),
        case("upper-case name", &two_words("FOO BAR"), "Foo", "/x/y", "/a/b"),
        case("lower-case name", &two_words("foo bar"), "Foo", "/x/y", "/a/b"),
        case("mixed name", &two_words("FoO bAr"), "Foo", "/x/y", "/a/b"),
        case("upper-case name for foo", &two_words("FOO BAR"), "foo", "/x/y", "/a/b"),
        case("lower-case name for foo", &two_words("foo bar"), "foo", "/x/y", "/a/b"),
        case("mixed name for foo", &two_words("FoO bAr"), "foo", "/x/y", "/a/b"),
        case("name up to a blank", UP_TO_BLANK, "Foo", "/x/y", ""),
        case("no such name", UP_TO_BLANK, "Foo Bar", "", "/x/y"),
        case("no groups", "", "FooBot", "/x/y", ""),
        case("own group before the general one", global, "FooBot", "", "/x/y"),
        case("general group", global, "BarBot", "/x/y", ""),
        case("no group fits", ONLY_SPECIFIC, "QuxBot", "/x/y", ""),
        case("paths in their case", "user-agent: FooBot\ndisallow: /x/\n", "FooBot", "", "/x/y"),
        case("paths in another case", "user-agent: FooBot\ndisallow: /X/\n", "FooBot", "/x/y", ""),
    ]
}

/// The rules of FooBot, and what they open and close.
fn rules(about: &'static str, rules: &str, open: &str, closed: &str) -> Case {
    case(about, &format!("user-agent: FooBot\n{rules}\n"), "FooBot", open, closed)
}

fn longest_match() -> Vec<Case> {
    let two = "User-agent: *\nDisallow: /x/\nUser-agent: FooBot\nDisallow: /y/\n";
    vec![
        rules("longer closes", "disallow: /x/page.html\nallow: /x/", "", "/x/page.html"),
        rules("longer opens", "allow: /x/page.html\ndisallow: /x/", "/x/page.html", "/x/"),
        rules("empty rules", "disallow: \nallow: ", "/x/page.html", ""),
        rules("equal roots", "disallow: /\nallow: /", "/x/page.html", ""),
        rules("final slash", "disallow: /x\nallow: /x/", "/x/", "/x"),
        rules("equal pages", "disallow: /x/page.html\nallow: /x/page.html", "/x/page.html", ""),
        rules("longer star closes", "allow: /page\ndisallow: /*.html", "/page", "/page.html"),
        rules("longer path opens", "allow: /x/page.\ndisallow: /*.html", "/x/page.html", "/x/y.html"),
        case("general group counts no more", two, "FooBot", "/x/page", "/y/page"),
    ]
}

fn encoding_and_signs() -> Vec<Case> {
    let query = "/foo/bar?qux=taz&baz=http://foo.bar?tar&par";
    vec![
        rules("query", &format!("Disallow: /\nAllow: {query}"), query, ""),
        rules("letters in the rule", "Disallow: /\nAllow: /foo/bar/ツ", "/foo/bar/%E3%83%84", "/foo/bar/ツ"),
        rules("octets in the rule", "Disallow: /\nAllow: /foo/bar/%E3%83%84", "/foo/bar/%E3%83%84", "/foo/bar/ツ"),
        rules("octets without need", "Disallow: /\nAllow: /foo/bar/%62%61%7A", "/foo/bar/%62%61%7A", "/foo/bar/baz"),
        rules("star inside", "Disallow: /foo/bar/quz\nAllow: /foo/*/qux", "/foo/quz /foo//quz /foo/bax/quz", "/foo/bar/quz"),
        rules("end mark", "Disallow: /foo/bar$\nAllow: /foo/bar/qux", "/foo/bar/qux /foo/bar/ /foo/bar/baz", "/foo/bar"),
        rules("remarks", "# Disallow: /\nDisallow: /foo/quz#qux\nAllow: /", "/foo/bar", "/foo/quz"),
        case(
            "index.html",
            "User-Agent: *\nAllow: /allowed-slash/index.html\nDisallow: /\n",
            "foobot",
            "/allowed-slash/ /allowed-slash/index.html",
            "/allowed-slash/index.htm /anyother-url",
        ),
        rules("pattern that is an address", "disallow: http://www.example.com", "/x", ""),
        rules("plain pattern", "disallow: /a/b/c", "", "/a/b/c"),
        rules("letter beyond ASCII", "disallow: /á", "", "/%C3%A1"),
        rules("lower-case octet", "disallow: /%aa", "", "/%AA"),
    ]
}

/// Google cuts lines after 8 times 2,083 bytes, the longest address that Internet Explorer took.
fn long_lines() -> Vec<Case> {
    let long = |letter: &str, key: &str| format!("/x/{}", letter.repeat(2083 * 8 - "/x/".len() - key.len() + 1 - 3));
    let (closed, a, b) = (long("a", "disallow: "), long("a", "allow: "), long("b", "allow: "));
    let mut cut = rules("long disallow", &format!("disallow: {closed}/qux"), "/fux", "");
    cut.closed.push(format!("{closed}/fux"));
    let mut open = rules("long allow", &format!("disallow: /\nallow: {a}/qux\nallow: {b}/qux"), "", "/");
    open.open.extend([format!("{a}/qux"), format!("{b}/fux")]);
    vec![cut, open]
}

fn documentation() -> Vec<Case> {
    let only = |about, pattern: &str, open, closed| rules(about, &format!("disallow: /\nallow: {pattern}"), open, closed);
    let fish = "/fish /fish.html /fish/salmon.html /fishheads /fishheads/yummy.html /fish.html?id=anything";
    vec![
        only("prefix", "/fish", fish, "/bar /Fish.asp /catfish /?id=fish"),
        only("prefix and star", "/fish*", fish, "/bar /Fish.bar /catfish /?id=fish"),
        only(
            "folder",
            "/fish/",
            "/fish/ /fish/salmon /fish/?salmon /fish/salmon.html /fish/?id=anything",
            "/bar /fish /fish.html /Fish/Salmon.html",
        ),
        only(
            "ending",
            "/*.php",
            "/filename.php /folder/filename.php /folder/filename.php?parameters //folder/any.php.file.html /filename.php/ \
             /index?f=filename.php/",
            "/bar /php/ /index?php /windows.PHP",
        ),
        only(
            "ending with mark",
            "/*.php$",
            "/filename.php /folder/filename.php",
            "/bar /filename.php?parameters /filename.php/ /filename.php5 /php/ /filename?php /aaaphpaaa //windows.PHP",
        ),
        only("star inside", "/fish*.php", "/fish.php /fishheads/catfish.php?parameters", "/bar /Fish.PHP"),
        rules("allow is longer", "allow: /p\ndisallow: /", "/page", ""),
        rules("as long", "allow: /folder\ndisallow: /folder", "/folder/page", ""),
        rules("disallow is longer", "allow: /page\ndisallow: /*.htm", "", "/page.htm"),
        rules("root alone", "allow: /$\ndisallow: /", "/", "/page.html"),
    ]
}

/// The suite counts the lines understood; here the last of them must count.
fn line_ends_and_marks() -> Vec<Case> {
    let lines = "User-Agent: foo\nAllow: /some/path\nUser-Agent: bar\n\n\nDisallow: /\n";
    let mixed = "User-Agent: foo\nAllow: /some/path\r\nUser-Agent: bar\n\r\n\nDisallow: /";
    let ends = |about, file: &str| case(about, file, "bar", "", "/a");
    let marks = |about, file: &str, open, closed| case(about, file, "foo", open, closed);
    vec![
        ends("Unix line ends", lines),
        ends("Windows line ends", &lines.replace('\n', "\r\n")),
        ends("old Macintosh line ends", &lines.replace('\n', "\r")),
        ends("no last line end", lines.trim_end()),
        ends("mixed line ends", mixed),
        marks("byte-order mark", "\u{feff}User-Agent: foo\nDisallow: /\n", "", "/a"),
        marks("mark within", "User-Agent: foo\n\u{feff}Disallow: /\n", "/a", ""),
    ]
}

/// The case, its address and why our answer is another one.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "letters in the rule",
        "/foo/bar/ツ",
        "Google leaves it to the caller to encode addresses; RFC 9309, section 2.2.2 has both sides encoded before they are compared",
    ),
    (
        "octets in the rule",
        "/foo/bar/ツ",
        "Google leaves it to the caller to encode addresses; RFC 9309, section 2.2.2 has both sides encoded before they are compared",
    ),
    (
        "octets without need",
        "/foo/bar/baz",
        "RFC 9309, section 2.2.2: octets that stand for unreserved characters are decoded before they are compared",
    ),
    (
        "index.html",
        "/allowed-slash/",
        "Google's own: in RFC 9309, section 2.2.2 a rule for index.html says nothing of its folder; the stricter reading",
    ),
    ("long disallow", "/x/aa…/fux", "a rule counts as it was written; no site has addresses of 16 KiB"),
    ("long allow", "/x/bb…/fux", "a rule counts as it was written; no site has addresses of 16 KiB; the stricter reading"),
];

fn is_open(case: &Case, address: &str) -> bool {
    let fetched = Timestamp::UNIX_EPOCH;
    let record = RobotsRecord { host: "foo.bar".to_owned(), fetched, status: 200, body: case.file.clone().into_bytes() };
    let HostRules::Rules(rules) = HostRules::of(&record, case.agent) else { panic!("a file was there") };
    // Addresses without a path cannot be asked for; the suite asks all the same.
    if address == "(none)" {
        return rules.is_allowed("");
    }
    rules.is_url_allowed(&Url::parse(&format!("http://foo.bar{address}")).unwrap())
}

fn shown(address: &str) -> String {
    let end: String = address.chars().skip(address.chars().count().saturating_sub(4)).collect();
    let start: String = address.chars().take(5).collect();
    if address.len() > 200 { format!("{start}…{end}") } else { address.to_owned() }
}

#[test]
fn facts_of_googles_suite_hold_but_for_the_exceptions() {
    let cases = [lines_and_groups(), longest_match(), encoding_and_signs(), long_lines(), documentation(), line_ends_and_marks()];
    let cases: Vec<Case> = cases.into_iter().flatten().collect();
    let facts = cases.iter().flat_map(|case| {
        let open = case.open.iter().map(|address| (true, address));
        let closed = case.closed.iter().map(|address| (false, address));
        open.chain(closed).map(move |(fact, address)| (case, fact, address))
    });
    let facts: Vec<(&Case, bool, &String)> = facts.collect();
    let others = facts.iter().filter(|(case, fact, address)| is_open(case, address) != *fact);
    let others: Vec<(&str, String)> = others.map(|(case, _, address)| (case.about, shown(address))).collect();
    let excepted: Vec<(&str, String)> = EXCEPTIONS.iter().map(|(case, address, _)| (*case, (*address).to_owned())).collect();
    assert_eq!(others, excepted);
    assert_eq!(facts.len(), 152);
}
