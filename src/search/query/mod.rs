//! The query language.
//!
//! ```text
//! query   = and { "OR" and }
//! and     = not { [ "AND" ] not }
//! not     = { "NOT" | "-" } ( "(" query ")" | field ":" ( value | "(" query ")" ) | phrase | word )
//! phrase  = '"' words '"' [ "~" number ]
//! word    = letters [ "*" ]
//! ```
//!
//! Fields are `title standfirst body quote speaker role author section keyword` (texts), `site theme substance event route
//! lang country feed relevance kind` (exact values) and `date` (a day, month or year, or `[from TO until]`). Operators are written in capitals; `&&`, `||`
//! and `!word` of other engines are understood too.
//!
//! A slip that leaves no doubt (a mark that is not closed, an operator without anything before or after it) is mended and
//! told as a [`QueryHint`]; what cannot be understood (an unknown field, no date) is a [`QueryError`] with its place. Lone
//! punctuation is passed over.
//! Not covered on purpose: wildcards inside or before a word, regular expressions, spelling distance and weights.

mod date;
mod error;
mod leaf;
mod node;
mod parse;
mod scan;
mod typed;
mod value;

pub use error::{QueryError, QueryHint};
pub(super) use leaf::{TextField, TextLeaf, Wanted};
pub(super) use node::Node;
pub use parse::Query;
pub(super) use value::Value;
