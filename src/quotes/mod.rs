//! Article to quotations, speakers and speaker kinds.
//!
//! [`find_quotes`] reads the body once: turns of an interview (`turns`), words in marks (`marks`, `direct`), words
//! reported without them (`reports`). Each finding names its source as it stands there; `cast` then knows the people of
//! the article and says whom a surname or a pronoun means, `roles` and `kinds` as what they speak.
//!
//! Rules and small tables, no trained weights: place decides first, words second. Every search is bounded by a window, so
//! that the time is linear in the length of the text, whatever the text is.

mod affiliation;
mod ages;
mod cast;
mod clause_ends;
mod clause_roles;
mod clauses;
mod cues;
mod descriptions;
mod dialogue;
mod direct;
mod find;
mod finding;
mod front_roles;
mod given_name_lists;
mod given_names;
mod grammar;
mod inside;
mod interview;
mod introductions;
mod kind_documents;
mod kind_houses;
mod kind_houses_world;
mod kind_phrases;
mod kind_services;
mod kind_words;
mod kind_words_east;
mod kind_words_more;
mod kind_words_public;
mod kinds;
mod later_roles;
mod marks;
mod mood;
mod name_forms;
mod names;
mod objects;
mod offices;
mod openers;
mod parentheses;
mod participles;
mod phrase_ends;
mod phrases;
mod plain_forms;
mod pronouns;
mod reading;
mod reports;
mod resolve;
mod roles;
mod sightings;
mod source_ends;
mod sources;
mod speaker;
mod taken_up;
mod turkish;
mod turn_labels;
mod turns;
mod unaffiliated;
mod unlabelled;
mod untold;
mod wide;

pub use find::find_quotes;
pub use given_names::is_given_name;
pub use unaffiliated::unaffiliated_expert;

#[cfg(test)]
mod tests;
