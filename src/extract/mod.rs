//! Page bytes to an article.
