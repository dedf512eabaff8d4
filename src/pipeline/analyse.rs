//! From a page or a text to an analysed article: the pure steps in their order.

use jiff::Timestamp;
use thiserror::Error;
use url::Url;

use super::screen::screened_out;
use crate::codebook::{IN_QUOTE, LEAD, Lexicon, Texts, code};
use crate::duplicates::{credits_another, fingerprint};
use crate::extract::{ExtractError, PageInput, extract};
use crate::model::{
    AnalysedArticle, Article, Codes, EventKind, Field, Flag, FlagKind, Judgement, Quote, QuoteKind, Relevance, Source, Sourced,
    Span,
};
use crate::quotes::{find_quotes, unaffiliated_expert};
use crate::text::language::language_of;

/// Why a page gave no article.
#[derive(Debug, Error)]
pub enum AnalyseError {
    /// Extraction refused it.
    #[error(transparent)]
    Extract(#[from] ExtractError),
    /// A step panicked: a defect of ours, kept to this one page.
    #[error("this page made ketwatch fail inside; please report it")]
    Panic,
}

/// What the pipeline makes of a page. A panic in any step is an error of this page, not the end of the run.
///
/// # Errors
/// [`AnalyseError`] for a page without an article in it.
pub fn analyse_page(page: &PageInput, lexicon: &Lexicon) -> Result<AnalysedArticle, AnalyseError> {
    guarded(|| extract(page).map(|article| analyse(article, lexicon)))
}

/// What a page was judged to be, with the rest of the analysis where its text is kept.
pub(super) enum Judged {
    /// Quotes and fingerprint are there too.
    Kept(Box<AnalysedArticle>),
    /// Nobody will read the text: who is quoted in it was not looked for. With the address the article calls its own.
    Dropped(Option<Url>, Judgement),
}

/// The same as [`analyse_page`], but no further than to the judgement where `keeps` says that the text is not kept, which is most of
/// what general news feeds bring; and not even parsed where the judgement is certain before.
pub(super) fn judge_page(page: &PageInput, lexicon: &Lexicon, keeps: impl Fn(Relevance) -> bool) -> Result<Judged, AnalyseError> {
    guarded(|| {
        if !keeps(Relevance::None)
            && let Some(address) = screened_out(page, lexicon)
        {
            return Ok(Judged::Dropped(Some(address), Judgement::Screened));
        }
        let article = extract(page)?;
        Ok(judge(article, lexicon, keeps))
    })
}

fn judge(article: Article, lexicon: &Lexicon, keeps: impl Fn(Relevance) -> bool) -> Judged {
    let codes = coded(&article, lexicon);
    if keeps(codes.relevance) || is_lead(&codes) {
        Judged::Kept(Box::new(read_further(article, codes)))
    } else {
        Judged::Dropped(article.canonical_url, Judgement::Read(codes.relevance))
    }
}

/// The same for an article that was taken out of its page elsewhere.
pub(super) fn judge_article(
    article: Article,
    lexicon: &Lexicon,
    keeps: impl Fn(Relevance) -> bool,
) -> Result<Judged, AnalyseError> {
    guarded(|| Ok(judge(article, lexicon, keeps)))
}

/// What the pipeline makes of plain text: the body as it stands, with the title and language its reader knows.
///
/// # Errors
/// [`AnalyseError::Panic`] alone.
pub fn analyse_text(
    text: &str,
    title: Option<&str>,
    language: Option<&str>,
    lexicon: &Lexicon,
) -> Result<AnalysedArticle, AnalyseError> {
    let article = Article {
        url: None,
        canonical_url: None,
        site: String::new(),
        site_name: None,
        title: title.map(|title| Sourced { value: title.to_owned(), source: Source::Text }),
        authors: Vec::new(),
        section: None,
        keywords: Vec::new(),
        published: None,
        modified: None,
        language: language_of(&format!("{}\n{text}", title.unwrap_or("")), language, None),
        standfirst: None,
        body: text.to_owned(),
        flags: Vec::new(),
        charset: "UTF-8",
    };
    guarded(|| Ok(analyse(article, lexicon)))
}

/// A panic in any step is an error of this one text.
fn guarded<T>(steps: impl FnOnce() -> Result<T, ExtractError>) -> Result<T, AnalyseError> {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(steps)) {
        Ok(result) => Ok(result?),
        Err(_) => Err(AnalyseError::Panic),
    }
}

fn analyse(article: Article, lexicon: &Lexicon) -> AnalysedArticle {
    let codes = coded(&article, lexicon);
    read_further(article, codes)
}

fn coded(article: &Article, lexicon: &Lexicon) -> Codes {
    let texts = Texts {
        title: article.text(Field::Title),
        standfirst: article.text(Field::Standfirst),
        body: article.text(Field::Body),
        language: &article.language.code,
    };
    let mut codes = code(&texts, lexicon);
    // What the page says of itself, unless its writer tells their own story.
    let is_opinion = article.flags.iter().any(|flag| flag.kind == FlagKind::Opinion);
    if is_opinion && codes.relevance != Relevance::None && codes.event != EventKind::FirstPerson {
        codes.event = EventKind::Opinion;
    }
    codes
}

/// Whether somebody should read it though it names no substance.
fn is_lead(codes: &Codes) -> bool {
    codes.evidence.iter().any(|piece| piece.counts_for == LEAD)
}

/// The words of a lead, as the flag has them.
fn lead_words(article: &Article, codes: &Codes) -> String {
    let pieces = codes.evidence.iter().filter(|piece| piece.counts_for == LEAD);
    pieces.map(|piece| piece.span.slice(article.text(piece.field))).collect::<Vec<_>>().join(", ")
}

/// Marks wording that stands in a quotation: the source said it, not the outlet.
fn mark_quoted_wording(codes: &mut Codes, quotes: &[Quote]) {
    let quoted = |span: Span| quotes.iter().any(|quote| quote.kind != QuoteKind::Indirect && quote.span.contains(span));
    for piece in &mut codes.evidence {
        if piece.field == Field::Body && piece.is_wording() && quoted(piece.span) {
            piece.counts_for.push_str(IN_QUOTE);
        }
    }
}

/// In an interview somebody else's "I" is told, not the writer's.
fn without_told_person(codes: &mut Codes, quotes: &[Quote]) {
    if codes.event == EventKind::FirstPerson && quotes.iter().any(|quote| quote.kind == QuoteKind::Turn) {
        codes.event = EventKind::Unknown;
        codes.evidence.retain(|piece| piece.counts_for.strip_prefix("event:") != Some(EventKind::FirstPerson.name()));
    }
}

/// Who is quoted, whose text it is, and the fingerprint its copies are found by.
fn read_further(mut article: Article, mut codes: Codes) -> AnalysedArticle {
    let credit = credits_another(&article.body, &article.site, article.site_name.as_deref()).map(str::to_owned);
    if let Some(words) = credit {
        article.flags.retain(|flag| flag.kind != FlagKind::Reprint);
        article.flags.push(Flag { kind: FlagKind::Reprint, words: Some(words) });
    }
    let title = article.title.as_ref().map(|title| title.value.as_str());
    let quotes = find_quotes(&article.body, &article.language.code);
    let fingerprint = fingerprint(title.unwrap_or(""), &article.body);
    if let Some(expert) = unaffiliated_expert(&quotes) {
        article.flags.push(Flag { kind: FlagKind::UnaffiliatedExpert, words: Some(expert.to_owned()) });
    }
    if is_lead(&codes) {
        let words = lead_words(&article, &codes);
        article.flags.push(Flag { kind: FlagKind::Lead, words: Some(words) });
    }
    mark_quoted_wording(&mut codes, &quotes);
    without_told_person(&mut codes, &quotes);
    AnalysedArticle { codes, quotes, fingerprint, article }
}

/// The moment an article is sorted by: its publication, else when it was fetched.
pub fn moment(article: &Article, fetched: Timestamp) -> Timestamp {
    article.published.as_ref().map_or(fetched, |stamp| stamp.value.instant())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(text: &str, wanted: fn(&str) -> bool) -> Vec<String> {
        let analysed = analyse_text(text, None, Some("en"), &Lexicon::bundled()).unwrap();
        let all = analysed.codes.evidence.into_iter().map(|piece| piece.counts_for);
        all.filter(|counts_for| wanted(counts_for)).collect()
    }

    #[test]
    fn wording_in_a_quotation_is_the_sources() {
        let text = "The town has many ketamine addicts, a report found.\n\n“These addicts need help with ketamine and we give it,” Anna Holm, \
            the mayor, said on Monday. She spoke of people who use drugs.";
        let wording = counts(text, |counts_for| counts_for.starts_with("wording:"));
        assert_eq!(wording, ["wording:stigmatising", "wording:stigmatising_in_quote", "wording:person_first"]);
    }

    #[test]
    fn who_answers_in_an_interview_is_not_its_writer() {
        let told =
            "I took ketamine for six years and my bladder is gone. I lost my job, I lost my friends, and I could not stop.";
        let event =
            |text: &str| analyse_text(text, Some("Ketamine and me"), Some("en"), &Lexicon::bundled()).unwrap().codes.event;
        assert_eq!(event(&[told; 4].join("\n\n")), EventKind::FirstPerson);
        let turns = ["Q: When did it start?", told, "Q: And now?", told, "Q: What helped?", told];
        assert_eq!(event(&turns.join("\n\n").replace("\n\nI ", "\n\nA: I ")), EventKind::Unknown);
    }

    #[test]
    fn a_lead_is_flagged_with_its_words() {
        let text = "Young people lose their bladder to a party drug, urologists say. Most are still at school.";
        let analysed = analyse_text(text, None, Some("en"), &Lexicon::bundled()).unwrap();
        assert_eq!(analysed.codes.relevance, Relevance::None);
        let flag = analysed.article.flags.iter().find(|flag| flag.kind == FlagKind::Lead).unwrap();
        assert_eq!(flag.words.as_deref(), Some("bladder, party drug, Young people"));
        assert!(is_lead(&analysed.codes));
    }
}
