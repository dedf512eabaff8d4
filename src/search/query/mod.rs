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
//! Fields are `title standfirst body quote speaker role author` (texts), `site theme substance lang country feed relevance
//! kind` (exact values) and `date` (a day, month or year, or `[from TO until]`). Operators are written in capitals;
//! everything else that is not understood is an error with its place, except lone punctuation, which is passed over.
//! Not covered on purpose: wildcards inside or before a word, regular expressions, spelling distance and weights.

mod error;
mod leaf;
mod node;
mod parse;
mod value;

pub use error::QueryError;
pub(super) use leaf::{TextField, TextLeaf, Wanted};
pub(super) use node::Node;
pub use parse::Query;
pub(super) use value::Value;
