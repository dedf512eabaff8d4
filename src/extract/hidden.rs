//! Pages whose text no reader without scripts sees: what they say about themselves is all there is to read.
//!
//! Three ways out, in this order. Publishing systems such as Blogger's dynamic views put the text as markup into a
//! `script type="text/template"`, and others into `noscript`: the page is read again with these opened. Server-rendered
//! applications have it in the `articleBody` of their JSON-LD. And a page that calls itself an article but shows no text
//! at all (a paywall, an application) is an article with a headline, perhaps a standfirst, and an empty body: that it
//! appeared counts in a study.

use std::ops::Range;

use super::head::Head;
use super::jsonld::Facts;

/// Words an `articleBody` must have to be taken for the text: shorter ones are teasers.
const LEAST_WORDS: usize = 40;

/// The page with its templates and `noscript` elements opened; `None` where it has none.
pub(super) fn opened(markup: &str) -> Option<String> {
    let mut out = String::with_capacity(markup.len());
    let mut at = 0;
    while let Some(element) = next_hidden(markup, at) {
        out.push_str(markup.get(at..element.start)?);
        out.push_str("<div>");
        let tag_end = element.start + markup.get(element.clone())?.find('>')? + 1;
        out.push_str(markup.get(tag_end..element.end)?);
        out.push_str("</div>");
        at = element.end + markup.get(element.end..)?.find('>')? + 1;
    }
    if at == 0 {
        return None;
    }
    out.push_str(markup.get(at..)?);
    Some(out)
}

/// The next template or `noscript` from byte `from`: from its `<` to the `<` of its end tag.
fn next_hidden(markup: &str, from: usize) -> Option<Range<usize>> {
    let mut at = from;
    loop {
        // Tag by tag: two searches for two names would each run to the page's end again and again.
        let start = at + markup.get(at..)?.find('<')?;
        let rest = markup.get(start..)?;
        if !rest.starts_with("<script") && !rest.starts_with("<noscript") {
            at = start + 1;
            continue;
        }
        let tag_end = start + markup.get(start..)?.find('>')?;
        let tag = markup.get(start..tag_end)?;
        let end_tag = if tag.starts_with("<noscript") { "</noscript" } else { "</script" };
        let end = tag_end + markup.get(tag_end..)?.find(end_tag)?;
        if tag.starts_with("<noscript") || tag.contains("text/template") || tag.contains("text/x-template") {
            return Some(start..end);
        }
        at = end;
    }
}

/// Body and standfirst of a page without visible text, by what it says about itself; `None` for what is no article.
pub(super) fn told(head: &Head<'_>, facts: &Facts) -> Option<(String, Option<String>)> {
    let description = head.first(&["og:description", "description", "twitter:description"]).map(str::to_owned);
    if let Some(body) = facts.body.as_deref().filter(|body| body.split_whitespace().take(LEAST_WORDS).count() == LEAST_WORDS) {
        let paragraphs: Vec<&str> = body.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        return Some((paragraphs.join("\n\n"), None));
    }
    is_marked(head).then_some((String::new(), description))
}

fn is_marked(head: &Head<'_>) -> bool {
    head.first(&["og:type"]).is_some_and(|kind| kind.eq_ignore_ascii_case("article"))
}

/// Whether the page says in its metadata that it is an article.
pub(super) fn is_article(head: &Head<'_>, facts: &Facts) -> bool {
    is_marked(head) || facts.headline.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_opened_and_scripts_stay() {
        let page = "<p>a</p><script>b</script><script type='text/template'><p>c</p></script><noscript><p>d</p></noscript>e";
        assert_eq!(opened(page).as_deref(), Some("<p>a</p><script>b</script><div><p>c</p></div><div><p>d</p></div>e"));
        assert_eq!(opened("<p>a</p><script>b</script>"), None);
        assert_eq!(opened("<script type=text/template>never closed"), None);
    }
}
