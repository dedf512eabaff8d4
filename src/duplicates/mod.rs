//! Fingerprints of texts and their comparison.
