//! The tantivy index: derived, rebuildable.
