//! Sentences of every language in the manner of several outlets.
