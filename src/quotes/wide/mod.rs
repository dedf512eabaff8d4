//! Chinese, Japanese and Korean: no blanks and capitals to go by, so particles, marks and the last noun of a phrase decide.
//!
//! Chinese names the source before the words (`陳冠宇說：「…」`, `林書豪表示，…`) or behind them (`「…」他說。`); Japanese and
//! Korean put the verb last (`…と説明した`, `…고 밝혔다`) and mark the source with は or 은/는/이/가. All three put what
//! somebody is before the name or between the name and its form of address, and the head of a phrase last.

mod chinese;
mod chinese_people;
mod chinese_phrases;
mod chinese_words;
mod experience;
mod japanese;
mod japanese_phrases;
mod japanese_words;
mod kind_words;
mod kinds;
mod korean;
mod korean_phrases;
mod korean_words;
mod nouns;
mod people;
mod phrase;
mod read;
mod sentences;
mod words;

pub(super) use read::{is_wide_language, wide_quotes};

#[cfg(test)]
mod tests;
