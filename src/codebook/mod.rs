//! Article to relevance, themes, substances and their evidence.
