//! Whether a text says of itself that another outlet had it first.

use crate::text::fold::fold;

/// Paragraphs at either end of a text in which a credit stands.
const ENDS: usize = 2;

/// Longest credit in bytes, folded: a paragraph that reports on something "first published" elsewhere is longer.
const LONGEST: usize = 240;

/// How credits begin, folded, by language.
#[rustfmt::skip]
const CREDITS: &[&str] = &[
    // English
    "first published by", "first published in", "first published on", "first appeared in", "first appeared on",
    "originally published by", "originally published in", "originally published on", "originally appeared in",
    "originally appeared on", "republished from", "republished with permission", "reprinted from", "reprinted with permission",
    "this story was produced by", "this article is republished",
    // German, Dutch, Swedish, Danish, Norwegian
    "zuerst erschienen", "erschien zuerst", "zuerst veroffentlicht", "ursprunglich erschienen", "eerder verschenen",
    "verscheen eerder", "oorspronkelijk gepubliceerd", "ursprungligen publicerad", "forst publicerad", "forst publicerades",
    "oprindeligt bragt", "oprindelig bragt", "opprinnelig publisert", "forst publisert",
    // French, Spanish, Portuguese, Italian
    "initialement publie", "publie initialement", "d'abord publie", "paru initialement", "publicado originalmente",
    "publicada originalmente", "originalmente publicado", "originalmente publicada", "publicado por primera vez",
    "pubblicato originariamente", "pubblicato originalmente", "originariamente pubblicato",
    // Polish, Russian, Ukrainian, Turkish
    "pierwotnie opublikowan", "pierwotnie ukaza", "впервые опубликован", "первоначально опубликован", "вперше опублікован",
    "ilk olarak yayimlan", "ilk kez yayimlan",
    // Chinese, Japanese, Korean
    "原載於", "原载于", "首發於", "首发于", "初出", "で最初に掲載", "처음 게재",
];

/// Whether a short paragraph at the text's beginning or end says that the text was first published elsewhere.
pub fn credits_another(body: &str) -> bool {
    let paragraphs: Vec<&str> = body.split("\n\n").collect();
    let tail = paragraphs.len().saturating_sub(ENDS).max(ENDS.min(paragraphs.len()));
    let ends = paragraphs.iter().take(ENDS).chain(paragraphs.iter().skip(tail));
    ends.filter(|paragraph| paragraph.len() <= LONGEST).any(|paragraph| {
        let folded = fold(paragraph);
        CREDITS.iter().any(|credit| folded.contains(credit))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credits_stand_at_the_ends_and_are_short() {
        assert!(credits_another("This article was first published by the Harbour Courier.\n\nA clinic has doubled its list."));
        assert!(credits_another("Ein Text.\n\nNoch einer.\n\nDieser Beitrag ist zuerst erschienen in der Nordwind-Zeitung."));
        assert!(credits_another("Un texte.\n\nDeux.\n\nTrois.\n\nCet article a été initialement publié par la Gazette."));
        assert!(!credits_another("One.\n\nTwo.\n\nThe study was first published in 2019.\n\nFour.\n\nFive."));
        let report = format!("The data, first published in a journal, {}", "show that many more people ask for help ".repeat(8));
        assert!(!credits_another(&report));
        assert!(!credits_another(""));
    }

    #[test]
    fn credits_are_written_folded() {
        assert!(CREDITS.iter().all(|credit| fold(credit) == *credit));
    }
}
