//! Page bytes to an article.
//!
//! [`extract`] decodes a page, parses it once, flattens the tree into arrays of elements and text blocks, prunes what is
//! no part of any article, chooses the element whose text weighs most, decides block by block what belongs to the
//! article, and reads the metadata.
//!
//! One rule holds for [`crate::model::Article::body`]: headline, standfirst, byline, date line, captions, promotion, "read more"
//! lines, comments, tags, author biographies, newsletter forms and related lists are out; subheads, list items, quoted
//! blocks and the text of embedded posts are in. The standfirst has a field of its own. Layout tables are read;
//! the rows of data tables are a paragraph each. Text that only a script would write into the page is not seen.
//!
//! A page that stands in an article's place is an error that says so ([`ExtractError`]): a bot check, a consent page, a
//! subscription offer without anything of the article, a page that sends its reader on.
//!
//! [`Glance`] looks at a page without parsing it, for callers who read only what may be about their topic.
//!
//! No rule knows a site; names that publishing systems give their elements are rows of the tables in `names`.

mod address;
mod affiliation;
mod astray;
mod authors;
mod block;
mod body;
mod byline;
mod container;
mod dated;
mod differs;
mod flags;
mod glance;
mod guard;
mod head;
mod hidden;
mod hydration;
mod jsonld;
mod kind;
mod lenient;
mod lookup;
mod marks;
mod names;
mod notes;
mod odd;
mod page;
mod phrases;
mod prune;
mod published;
mod refresh;
mod richtext;
mod selection;
mod standfirst;
mod standing;
mod structured;
mod subjects;
mod tags;
mod teasers;
mod title;
mod tree;
mod walls;
mod whose;
mod words;

pub use glance::{Glance, MARK};
pub use page::{EntryHints, ExtractError, PageInput, extract};

#[cfg(test)]
mod tests;
