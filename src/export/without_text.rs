//! Records without the publishers' words, for a share that the law allows.

use serde_json::Value;

use super::{ArticleRecord, QuoteRecord, QuoteRow};

/// Fields of a record that are text.
pub const TEXT_FIELDS: &[&str] = &["body", "standfirst", "text"];

/// What is text in the records inside an article record.
const INNER: &[(&str, &str)] = &[("quotes", "text"), ("evidence", "text"), ("wording", "text"), ("flags", "words")];

impl ArticleRecord {
    /// Empties every text, whatever the record is written as afterwards. Headline, labels, counts and spans stay.
    pub fn withhold_text(&mut self) {
        self.body.clear();
        self.standfirst = None;
        self.quotes.iter_mut().for_each(withhold);
        self.evidence.iter_mut().chain(&mut self.wording).for_each(|evidence| evidence.text.clear());
        self.flags.iter_mut().for_each(|flag| flag.words = None);
    }
}

/// Words of the longest role that is a description and not a clause of the text ("whose son died last year …").
const LONGEST_ROLE: usize = 6;

fn withhold(quote: &mut QuoteRecord) {
    quote.text.clear();
    let is_short = |text: &String| text.split_whitespace().count() <= LONGEST_ROLE;
    quote.role = quote.role.take().filter(is_short);
    quote.mention = quote.mention.take().filter(is_short);
}

impl QuoteRow {
    /// Empties the quote's text.
    pub fn withhold_text(&mut self) {
        withhold(&mut self.quote);
    }
}

/// Takes the emptied fields away, so that nobody takes "withheld" for "empty".
pub fn drop_text_fields(record: &mut Value) {
    let Some(fields) = record.as_object_mut() else { return };
    fields.retain(|name, _| !TEXT_FIELDS.contains(&name.as_str()));
    for (list, text) in INNER {
        let items = fields.get_mut(*list).and_then(Value::as_array_mut).into_iter().flatten();
        items.filter_map(Value::as_object_mut).for_each(|item| item.retain(|name, _| name != text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_text_goes_and_the_rest_stays_in_its_order() {
        let mut record = json!({"id": "1", "title": "t", "standfirst": null, "body": "", "word_count": 9,
            "evidence": [{"start": 1, "text": "", "term": "k"}], "quotes": [{"kind": "direct", "text": "", "start": 3}],
            "flags": [{"kind": "corrected", "words": null}]});
        drop_text_fields(&mut record);
        let expected = r#"{"id":"1","title":"t","word_count":9,"evidence":[{"start":1,"term":"k"}],"quotes":[{"kind":"direct","start":3}],"flags":[{"kind":"corrected"}]}"#;
        assert_eq!(record.to_string(), expected);
    }
}
