//! The headline.
//!
//! What the page says of itself (JSON-LD `headline`, `og:title`, `twitter:title`, `<title>`) tells which of the visible
//! headings is the headline. The JSON-LD headline is taken where there is one, else the visible heading: the others are often
//! shortened or written for search engines. Without such a heading the page's own word counts, less the outlet's name;
//! where that agrees with nothing shown, the heading right above the text.
//!
//! Of one wording in several spellings the one of the JSON-LD headline is taken if anything else on the page spells it so.

use scraper::Html;
use xxhash_rust::xxh3::xxh3_64;

use crate::model::{Source, Sourced};
use crate::text::fold::fold;

use super::byline::{halved, is_capitalised};
use super::head::Head;
use super::jsonld::Facts;
use super::marks::Marks;
use super::tags::Tag;
use super::tree::{Element, Tree};

/// The headline and where it stands.
pub(super) struct Headline {
    pub(super) title: Sourced<String>,
    /// The block that shows it.
    pub(super) block: Option<usize>,
    /// Whether that is a heading; else some line.
    pub(super) is_heading: bool,
}

/// What the page says its headline is.
pub(super) struct Claims {
    /// Without the outlet's name, best first.
    told: Vec<Sourced<String>>,
    /// The letters of each as it was told.
    whole: Vec<String>,
}

const META_TITLES: &[&str] =
    &["twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title", "headline", "citation_title"];

impl Claims {
    /// Collects them, without the outlet's name.
    pub(super) fn of(tree: &Tree<'_>, head: &Head<'_>, facts: &Facts, outlets: &[String]) -> Claims {
        let (mut told, mut wholes) = (Vec::new(), Vec::new());
        let mut add = |text: Option<&str>, source| {
            let whole = plain(text.unwrap_or(""));
            let value = without_outlet(&whole, outlets);
            if !value.is_empty() && !outlets.iter().any(|outlet| squashed(outlet) == squashed(&value)) {
                told.push(Sourced { value, source });
                wholes.push(squashed(&whole));
            }
        };
        add(facts.headline.as_deref(), Source::JsonLd);
        add(head.first(&["og:title"]), Source::OpenGraph);
        add(head.first(META_TITLES), Source::Meta);
        add(tree.title, Source::TitleElement);
        Claims { told, whole: wholes }
    }

    fn of_source(&self, source: Source) -> Option<&Sourced<String>> {
        self.told.iter().find(|claim| claim.source == source)
    }

    /// The JSON-LD headline, unless it is the visible one cut off or with something behind it; spelt as on the page or as by
    /// two claims where it alone spells it so.
    fn structured(&self, shown: &str) -> Option<&Sourced<String>> {
        let told = self.of_source(Source::JsonLd)?;
        let (letters, claim) = (squashed(shown), squashed(&told.value));
        let is_same = claim == letters;
        if !is_same && (letters.starts_with(&claim) || claim.starts_with(&letters)) {
            return None;
        }
        if is_same && fold(&told.value) == fold(shown) || self.is_shared(told) {
            return Some(told);
        }
        self.spellings(claim).find(|claim| self.is_shared(claim)).or((!is_same).then_some(told))
    }

    /// The claims of these letters.
    fn spellings(&self, letters: String) -> impl Iterator<Item = &Sourced<String>> {
        self.told.iter().filter(move |claim| claim.source != Source::TitleElement && squashed(&claim.value) == letters)
    }

    /// Whether another claim spells it alike, or begins so.
    fn is_shared(&self, claim: &Sourced<String>) -> bool {
        let spelt = fold(&claim.value);
        self.told.iter().filter(|other| fold(&other.value).starts_with(&spelt)).count() > 1
    }

    /// The headline with the straight apostrophes and quotation marks it was typed with: WordPress makes them curly where it
    /// shows them (`wptexturize`). Told by `og:title` and the `title` element both.
    pub(super) fn as_typed(&self, title: Sourced<String>) -> Sourced<String> {
        let typed = title.value.replace(['\u{2018}', '\u{2019}'], "'");
        let is_told = |source| self.of_source(source).is_some_and(|claim| claim.value.starts_with(&typed));
        let is_typed = typed != title.value && is_told(Source::OpenGraph) && is_told(Source::TitleElement);
        if is_typed { Sourced { value: typed, ..title } } else { title }
    }
}

/// The headline as far as it can be told before the text is found.
pub(super) fn find(tree: &Tree<'_>, claims: &Claims) -> Option<Headline> {
    let folded: Vec<(Words, f32)> =
        claims.told.iter().flat_map(|claim| openings(claim).map(|part| (Words::of(part), trust(claim.source)))).collect();
    let mut best: Option<(f32, usize, String)> = None;
    for (index, element) in tree.elements.iter().enumerate() {
        let Some(weight) = heading_weight(element) else { continue };
        let text = heading_text(tree, index, claims);
        if !(2..400).contains(&text.chars().count()) || leads_home(tree, index) {
            continue;
        }
        let words = Words::of(&text);
        let (mut likeness, mut score) = (0.0_f32, 0.0_f32);
        for (claim, trust) in &folded {
            let alike = claim.likeness(&words);
            likeness = likeness.max(alike);
            score = score.max(alike * trust);
        }
        score += weight;
        if likeness >= 0.5 && best.as_ref().is_none_or(|(best, _, _)| score > *best) {
            best = Some((score, index, text));
        }
    }
    if let Some((_, heading, text)) = best {
        let element = &tree.elements[heading];
        let shown = || Sourced { value: without_kicker(&text, element.tag, claims), source: Source::Heading };
        let title = claims.structured(&text).cloned().unwrap_or_else(shown);
        return Some(Headline { title, block: Some(element.first_block), is_heading: true });
    }
    shown_line(tree, claims)
}

/// The claim, and what stands before a separator in it: the rest may be a section and a motto that are nowhere named.
fn openings(claim: &Sourced<String>) -> impl Iterator<Item = &str> {
    let parts = SEPARATORS.iter().take_while(|separator| separator.contains(' ') || !separator.is_ascii());
    let before = parts.filter_map(|separator| Some(claim.value.split_once(separator)?.0));
    std::iter::once(claim.value.as_str()).chain(before.filter(|part| part.chars().count() > 8))
}

/// How far a claim tells which heading is the headline: the `title` element often names the section or the site.
fn trust(source: Source) -> f32 {
    if source == Source::TitleElement { 0.9 } else { 1.0 }
}

/// The text of a heading without the kicker that some systems set inside it, unless the page counts that in elsewhere.
fn heading_text(tree: &Tree<'_>, heading: usize, claims: &Claims) -> String {
    let whole = shown(tree, heading);
    let mut inside = heading + 1..tree.elements[heading].end;
    let Some(kicker) = inside.find(|index| tree.elements[*index].marks.any(Marks::KICKER)) else { return whole };
    let rest = tree.text_behind(kicker, heading);
    let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric() && !OPENING.contains(&c));
    let spellings: Vec<&Sourced<String>> = claims.spellings(squashed(&whole)).collect();
    match spellings.iter().find(|claim| claims.is_shared(claim)).or(spellings.first()) {
        Some(claim) => claim.value.clone(),
        None if rest.chars().count() > 8 => rest.to_owned(),
        None => whole,
    }
}

/// The text of a heading: its parts, which style alone sets apart, are parted; what stands twice, for wide and for narrow
/// screens, stands once.
fn shown(tree: &Tree<'_>, heading: usize) -> String {
    let mut text = String::new();
    for part in tree.texts_of(heading) {
        if part.starts_with(char::is_uppercase) && text.ends_with(|c: char| c.is_alphanumeric()) {
            text.push(' ');
        }
        text.push_str(part);
    }
    halved(&plain(&text)).to_owned()
}

/// Marks that a quotation begins with.
const QUOTES: &[char] = &['"', '\'', '“', '„', '«', '»', '‘', '‚', '「', '『', '‹', '›'];

/// Marks that a headline may begin with.
const OPENING: &[char] =
    &['"', '\'', '“', '„', '«', '»', '‘', '‚', '¿', '¡', '(', '[', '#', '@', '$', '€', '£', '「', '『', '《', '【', '‹', '›'];

/// Whether the heading is a link to the home page, as the outlet's name at the top is.
fn leads_home(tree: &Tree<'_>, heading: usize) -> bool {
    let mut inside = tree.elements.get(heading + 1..tree.elements[heading].end).unwrap_or(&[]).iter();
    let link = inside.find(|element| element.tag == Tag::Link).and_then(|link| link.attr("href"));
    let is_root = |href: &str| href.split_once("://").is_some_and(|(_, rest)| !rest.trim_end_matches('/').contains('/'));
    link.is_some_and(|href| {
        href == "/" || is_root(href) || href.trim_end_matches('/').ends_with("/index.html") && href.len() < 14
    }) || inside.any(|element| element.attr("rel") == Some("home"))
}

/// How much an element looks like a headline; `None` where it does not.
fn heading_weight(element: &Element<'_>) -> Option<f32> {
    if element.marks.any(Marks::HIDDEN | Marks::NEVER) {
        return None;
    }
    let named = element.marks.any(Marks::HEADLINE);
    match element.tag {
        Tag::Heading(1) => Some(if named { 0.4 } else { 0.35 }),
        Tag::Heading(2) => Some(if named { 0.2 } else { 0.1 }),
        Tag::Heading(_) => Some(if named { 0.1 } else { 0.0 }),
        Tag::Other | Tag::Paragraph if named && element.end_block - element.first_block <= 2 => Some(0.05),
        _ => None,
    }
}

/// A line of the page that shows a claim, or what stands after the outlet's name in one: old pages have no headings.
fn shown_line(tree: &Tree<'_>, claims: &Claims) -> Option<Headline> {
    let lines: Vec<(usize, &str)> =
        tree.blocks.iter().enumerate().flat_map(|(at, block)| block.text.lines().take(3).map(move |line| (at, line))).collect();
    for claim in &claims.told {
        let behind = SEPARATORS.iter().filter_map(|separator| Some(claim.value.split_once(separator)?.1));
        let parts = std::iter::once(claim.value.as_str()).chain(behind).chain(longest_part(&claim.value));
        for part in parts.filter(|part| part.chars().count() > 8) {
            let wanted = fold(part);
            if let Some((at, _)) = lines.iter().find(|(_, line)| line.len() < part.len() * 2 && fold(line) == wanted) {
                let title = Sourced { value: part.to_owned(), source: claim.source };
                return Some(Headline { title, block: Some(*at), is_heading: false });
            }
        }
    }
    None
}

/// The longest of three parts and more: site, headline, section.
fn longest_part(claim: &str) -> Option<&str> {
    let separator = SEPARATORS.iter().find(|separator| claim.matches(*separator).count() > 1)?;
    claim.split(separator).max_by_key(|part| part.len())
}

/// The headline of a page where no heading shows what the page claims: the chief heading right above the text, the line that
/// shows a claim, the claim of two sources, another heading above the text, the first claim.
pub(super) fn settle(tree: &Tree<'_>, claims: &Claims, line: Option<Headline>, first_block: usize) -> Option<Sourced<String>> {
    let agreed = || {
        let is_shared = |claim: &&Sourced<String>| {
            claims.told.iter().filter(|other| squashed(&other.value) == squashed(&claim.value)).count() > 1
        };
        claims.told.iter().find(is_shared)
    };
    let structured = || claims.told.iter().find(|claim| matches!(claim.source, Source::JsonLd | Source::OpenGraph));
    let above = Above::of(tree, claims, first_block);
    // A text that begins with the page's first block was not read from its lines.
    let chief = above.chief.filter(|(tag, text)| first_block > 0 && is_likelier(*tag, text, claims));
    let heading = |text: String| Sourced { value: text, source: Source::Heading };
    chief
        .map(|(_, text)| heading(text))
        .or_else(|| line.map(|line| line.title))
        .or_else(|| agreed().or_else(structured).cloned())
        .or_else(|| above.any.map(heading))
        .or_else(|| claims.told.first().cloned())
}

/// Headings above the text.
struct Above {
    /// The last that is named a headline, else the last of the first level, close to the text.
    chief: Option<(Tag, String)>,
    /// The last of the first level, else the last of any.
    any: Option<String>,
}

/// Blocks between a heading and its text, at most; between a chief heading and its text.
const REACH: usize = 25;
const CHIEF_REACH: usize = 8;

impl Above {
    fn of(tree: &Tree<'_>, claims: &Claims, first_block: usize) -> Above {
        let is_heading = |element: &Element<'_>| heading_weight(element).is_some_and(|weight| weight >= 0.1);
        let is_near =
            |element: &Element<'_>, reach| element.first_block <= first_block && element.first_block + reach > first_block;
        let headings = tree.elements.iter().enumerate().filter(|(_, element)| is_heading(element) && is_near(element, REACH));
        let texts: Vec<(&Element<'_>, String)> = headings
            .filter(|(index, _)| !leads_home(tree, *index))
            .map(|(index, element)| (element, heading_text(tree, index, claims)))
            .filter(|(_, text)| (9..400).contains(&text.chars().count()))
            .collect();
        let is_first_level = |element: &Element<'_>| element.tag == Tag::Heading(1);
        let is_chief = |element: &Element<'_>| is_first_level(element) || element.marks.any(Marks::HEADLINE);
        let is_own = |element: &Element<'_>| !element.marks.any(Marks::DROP | Marks::SUSPECT);
        let mut chiefs =
            texts.iter().filter(|(element, _)| is_chief(element) && is_own(element) && is_near(element, CHIEF_REACH));
        let last = chiefs.clone().next_back();
        let chief = chiefs.rfind(|(element, _)| element.marks.any(Marks::HEADLINE)).or(last);
        let any = texts.iter().rfind(|(element, _)| is_first_level(element)).or(texts.last());
        Above { chief: chief.map(|(element, text)| (element.tag, text.clone())), any: any.map(|(_, text)| text.clone()) }
    }
}

/// Whether a heading that agrees with no claim is the headline all the same: the `title` element alone may name the section
/// or the site; against `meta` elements it takes one of the first level that is more than the name of a section.
fn is_likelier(tag: Tag, heading: &str, claims: &Claims) -> bool {
    if claims.of_source(Source::JsonLd).is_some() {
        return false;
    }
    let is_weak = claims.told.iter().all(|claim| claim.source == Source::TitleElement);
    let letters = squashed(heading);
    let is_part = claims.told.iter().any(|claim| squashed(&claim.value).contains(&letters));
    is_weak || tag == Tag::Heading(1) && (is_part || heading.split_whitespace().count() > 2)
}

/// A heading that begins with a kicker or ends with a date holds a claim at its other end. What stands in quotation marks
/// or behind a colon is no such thing: search engines are told less than the whole headline.
fn without_kicker(heading: &str, tag: Tag, claims: &Claims) -> String {
    let folded = fold(heading);
    let is_whole = claims.whole.contains(&squashed(heading));
    let is_kicker = |rest: &str| !(is_whole || rest.starts_with(QUOTES) && rest.trim_end().ends_with(':'));
    let is_date = |rest: &str| tag != Tag::Heading(1) || !rest.starts_with(": ");
    let fits = |claim: &&Sourced<String>| {
        let claim = fold(&claim.value);
        claim.len() > 12
            && claim.len() * 5 > folded.len() * 2
            && claim != folded
            && (folded.strip_suffix(&claim).is_some_and(is_kicker) || folded.strip_prefix(&claim).is_some_and(is_date))
    };
    let same = claims.told.iter().any(|claim| fold(&claim.value) == folded);
    let shorter = claims.told.iter().filter(|claim| claim.source != Source::TitleElement).find(fits);
    if same { heading.to_owned() } else { shorter.map_or_else(|| heading.to_owned(), |claim| claim.value.clone()) }
}

/// Words of a title, for comparing.
struct Words {
    /// A hash of each, sorted.
    words: Vec<u64>,
}

impl Words {
    fn of(text: &str) -> Words {
        let folded = fold(text);
        let mut words = Vec::new();
        for word in folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            // Scripts without blanks are compared by pairs of characters.
            if !word.is_ascii() && word.chars().any(|c| super::block::weight_of(c) > 1) {
                let characters: Vec<char> = word.chars().collect();
                words.extend(characters.windows(2).map(|pair| xxh3_64(pair.iter().collect::<String>().as_bytes())));
            } else {
                words.push(xxh3_64(word.as_bytes()));
            }
        }
        words.sort_unstable();
        words.dedup();
        Words { words }
    }

    /// Shared words by the mean length, 0 to 1.
    fn likeness(&self, other: &Words) -> f32 {
        let shared = self.words.iter().filter(|word| other.words.binary_search(word).is_ok()).count();
        #[expect(clippy::cast_precision_loss, reason = "titles have few words")]
        let likeness = 2.0 * shared as f32 / (self.words.len() + other.words.len()).max(1) as f32;
        likeness
    }
}

/// Separators between a headline and the outlet's name.
const SEPARATORS: &[&str] = &[
    " | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", " › ", "｜", " « ", " > ", " : ", " ~ ", " * ", " -- ", "_",
    "|", "–", "-",
];

/// Without the outlet's name, or what else is no longer than one, at either end.
fn without_outlet(title: &str, outlets: &[String]) -> String {
    let mut title = title.to_owned();
    for _ in 0..3 {
        let Some(shorter) = SEPARATORS.iter().find_map(|separator| less_outlet(&title, separator, outlets)) else { break };
        title = shorter;
    }
    title
}

fn less_outlet(title: &str, separator: &str, outlets: &[String]) -> Option<String> {
    let (before, after) = title.rsplit_once(separator)?;
    // A bare hyphen stands within words too.
    let is_bare = !separator.contains(' ') && separator.is_ascii();
    let is_outlet = |part: &str| if is_bare { is_same(part, outlets) } else { is_outlet(part, outlets) };
    if (is_outlet(after) || names_news(after, is_bare) || squashed(after).is_empty()) && !before.trim().is_empty() {
        return Some(before.trim().to_owned());
    }
    let (before, after) = title.split_once(separator)?;
    (is_outlet(before) && !after.trim().is_empty()).then(|| after.trim().to_owned())
}

/// Ends of the names of news sites in scripts without blanks.
const NEWS_SITES: &[&str] = &["ニュース", "新聞", "新聞網", "新聞デジタル", "新闻", "新闻网"];

/// Whether a short last part of a title is the name of a news site: `BBC News`, `例子新闻网`.
fn names_news(part: &str, is_bare: bool) -> bool {
    let part = part.trim();
    let is_english = || !is_bare && part.ends_with(" News") && part.split(' ').count() <= 3 && is_capitalised(part);
    part.chars().count() < 24 && (NEWS_SITES.iter().any(|end| part.ends_with(end)) || is_english())
}

fn is_same(part: &str, outlets: &[String]) -> bool {
    let part = squashed(part);
    part.chars().count() > 1 && outlets.iter().any(|outlet| squashed(outlet) == part)
}

fn is_outlet(part: &str, outlets: &[String]) -> bool {
    let part = squashed(part);
    part.chars().count() > 1
        && outlets.iter().map(|outlet| squashed(outlet)).any(|outlet| {
            outlet == part
                || (part.len() > 3
                    && outlet.len() > 3
                    && (outlet.starts_with(&part)
                        || part.starts_with(&outlet)
                        || outlet.ends_with(&part)
                        || part.ends_with(&outlet)))
        })
}

/// Its letters and digits alone: spellings differ in punctuation.
pub(super) fn squashed(text: &str) -> String {
    let mut letters = fold(text);
    letters.retain(char::is_alphanumeric);
    letters
}

/// Plain text of what may hold character references or tags a second time, white space folded.
pub(super) fn plain(text: &str) -> String {
    let text = text.trim();
    if !text.contains(['&', '<']) {
        return squeeze(text);
    }
    let fragment = Html::parse_fragment(text.get(..text.len().min(20_000)).unwrap_or(text));
    squeeze(&fragment.root_element().text().collect::<Vec<_>>().concat())
}

/// White space folded, soft hyphens and marks that show nothing gone.
pub(super) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace(['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'], "")
}
