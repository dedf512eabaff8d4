//! What a query means.

use jiff::civil::Date;

use super::{TextLeaf, Value};

/// A query as a tree, no deeper than the parser's limit.
#[derive(Clone, Debug, PartialEq)]
pub(in super::super) enum Node {
    /// Everything.
    All,
    /// A word, prefix or phrase.
    Text(TextLeaf),
    /// An exact value of a field.
    Value(Value),
    /// Published on one of these days, both inclusive.
    Days(Option<Date>, Option<Date>),
    /// All of them.
    And(Vec<Node>),
    /// One of them.
    Or(Vec<Node>),
    /// Not this.
    Not(Box<Node>),
}

impl Node {
    /// Calls `sink` with every word, prefix and phrase that is looked for, those after NOT left out.
    pub(in super::super) fn texts<'n>(&'n self, sink: &mut impl FnMut(&'n TextLeaf)) {
        match self {
            Node::Text(leaf) => sink(leaf),
            Node::And(nodes) | Node::Or(nodes) => nodes.iter().for_each(|node| node.texts(sink)),
            Node::All | Node::Value(_) | Node::Days(..) | Node::Not(_) => {}
        }
    }
}
