//! The `meta` and `link` elements of a page, by name.

use super::tags::Tag;
use super::tree::Tree;

/// The page's `meta` and `link rel` values in document order, names in lower case.
#[derive(Default)]
pub(super) struct Head<'a> {
    metas: Vec<(String, &'a str)>,
    links: Vec<(String, &'a str)>,
    /// `<html lang>`.
    pub(super) language: Option<&'a str>,
}

/// Read at most so many; pages have below 200.
const MAX_ENTRIES: usize = 2_000;

impl<'a> Head<'a> {
    /// Collects them.
    pub(super) fn of(tree: &Tree<'a>) -> Head<'a> {
        let mut head = Head::default();
        for (index, element) in tree.elements.iter().enumerate() {
            match element.tag {
                Tag::Html => head.language = head.language.or(element.attr("lang")).or(element.attr("xml:lang")),
                Tag::Meta if head.metas.len() < MAX_ENTRIES => {
                    let Some(content) = element.attr("content").map(str::trim).filter(|content| !content.is_empty()) else {
                        continue;
                    };
                    let of_page = element.attr("itemprop").is_none() || tree.is_of_main_item(index);
                    let names = ["property", "name", "http-equiv"].iter().chain(of_page.then_some(&"itemprop"));
                    head.metas.extend(names.filter_map(|name| Some((element.attr(name)?.trim().to_ascii_lowercase(), content))));
                }
                Tag::Rel if head.links.len() < MAX_ENTRIES => {
                    if let (Some(rel), Some(href)) = (element.attr("rel"), element.attr("href")) {
                        head.links.extend(rel.split_whitespace().map(|rel| (rel.to_ascii_lowercase(), href)));
                    }
                }
                _ => {}
            }
        }
        head
    }

    /// The first value of the first of these names that has one.
    pub(super) fn first(&self, names: &[&str]) -> Option<&'a str> {
        names.iter().find_map(|name| self.all(name).next())
    }

    /// Every value of a name.
    pub(super) fn all<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'a str> + 's {
        self.metas.iter().filter(move |(key, _)| key == name).map(|(_, content)| *content)
    }

    /// The addresses of the `link` elements of that relation.
    pub(super) fn links<'s>(&'s self, rel: &'s str) -> impl Iterator<Item = &'a str> + 's {
        self.links.iter().filter(move |(key, _)| key == rel).map(|(_, href)| *href)
    }
}
