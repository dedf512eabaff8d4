//! Every export format through the real binary, read back by simple checks of its own.

use std::collections::{BTreeMap, HashSet};
use std::io::Read;

use serde_json::Value;

use crate::stage::Stage;

/// Runs an export that succeeds and gives its standard output.
fn exported(stage: &Stage, arguments: &[&str]) -> String {
    let ran = stage.run(&[&["export"], arguments].concat());
    assert_eq!(ran.status, 0, "{arguments:?}: {}", ran.stderr);
    ran.stdout
}

/// The article records of the default filters.
fn records(stage: &Stage) -> Vec<Value> {
    exported(stage, &["--format", "jsonl"]).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn manifest(stage: &Stage, name: &str) -> Value {
    serde_json::from_slice(&std::fs::read(stage.path(name)).unwrap()).unwrap()
}

fn sha256(bytes: &[u8]) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes);
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn every_file_format_has_a_manifest_that_fits() {
    let stage = Stage::crawled();
    let articles = records(&stage).len();
    for format in ["csv", "jsonl", "xlsx", "ris", "bibtex", "csl-json", "md"] {
        exported(&stage, &["--format", format, "--output", "out", "--manifest", "out.manifest"]);
        let manifest = manifest(&stage, "out.manifest");
        assert_eq!(manifest["format"], format);
        assert_eq!(manifest["rows"].as_u64(), Some(articles as u64), "{format}");
        assert_eq!(manifest["sha256"], sha256(&std::fs::read(stage.path("out")).unwrap()), "{format}");
        assert_eq!(manifest["sha256_of"], "output");
    }
}

#[test]
fn a_manifest_names_own_terms_and_persons_decisions() {
    let stage = Stage::crawled();
    let of = |stage: &Stage| {
        exported(stage, &["--format", "csv", "--output", "out", "--manifest", "out.manifest"]);
        manifest(stage, "out.manifest")
    };
    let before = of(&stage);
    assert_eq!((&before["own_terms"], &before["overruled"]), (&serde_json::json!({}), &Value::from(0)));
    assert!(before["circumstances_version"].as_u64().is_some_and(|version| version > 0));

    let config = std::fs::read_to_string(stage.path("feeds.toml")).unwrap();
    let topic = "\n[topic]\nterms = [{ term = \"wonkdust\", tier = \"core\" }]\n";
    std::fs::write(stage.path("feeds.toml"), config + topic).unwrap();
    assert_eq!(stage.run(&["reprocess"]).status, 0);
    let id = records(&stage)[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(stage.run(&["label", &id, "--theme", "death", "--by", "ana"]).status, 0);
    let after = of(&stage);
    let marks: Vec<(&String, &Value)> = after["own_terms"].as_object().unwrap().iter().collect();
    let [(mark, articles)] = marks.as_slice() else { panic!("{after}") };
    assert_eq!((*articles, &after["overruled"]), (&after["articles_exported"], &Value::from(1)));
    assert!(stage.run(&["show", &id]).stdout.contains(&format!(", own terms {mark}")));
    assert!(exported(&stage, &["--format", "md"]).contains(&format!(", own terms {mark}")));
}

#[test]
fn ris_has_a_reference_for_each_article() {
    let stage = Stage::crawled();
    let text = exported(&stage, &["--format", "ris"]);
    let records = records(&stage);
    let references: Vec<&str> = text.split("ER  - \r\n\r\n").filter(|part| !part.is_empty()).collect();
    assert_eq!(references.len(), records.len());
    for (reference, record) in references.iter().zip(&records) {
        assert!(reference.starts_with("TY  - NEWS\r\n"), "{reference}");
        for line in reference.split_terminator("\r\n") {
            let (tag, rest) = line.split_at(2);
            assert!(rest.starts_with("  - ") && tag.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()), "{line}");
        }
        let title = record["title"].as_str().unwrap();
        assert!(reference.contains(&format!("\r\nTI  - {title}\r\n")), "{reference}");
        assert!(reference.contains(&format!("\r\nAN  - {}\r\n", record["id"].as_str().unwrap())), "{reference}");
        if let Some(day) = record["published"].as_str() {
            let date = day[..10].replace('-', "/");
            assert!(reference.contains(&format!("\r\nDA  - {date}/\r\n")), "{reference}");
        }
    }
}

#[test]
fn bibtex_has_unique_keys_and_braces_that_balance() {
    let stage = Stage::crawled();
    let text = exported(&stage, &["--format", "bibtex"]);
    let entries: Vec<&str> = text.split("\n\n").filter(|entry| !entry.is_empty()).collect();
    let keys: HashSet<&str> = entries.iter().map(|entry| entry.split_once([',']).unwrap().0).collect();
    assert_eq!(keys.len(), records(&stage).len());
    for entry in &entries {
        assert!(entry.starts_with("@article{") && entry.ends_with("\n}"), "{entry}");
        for line in entry.lines().skip(1).filter(|line| *line != "}") {
            let depth: i32 = line.chars().map(|c| i32::from(c == '{') - i32::from(c == '}')).sum();
            assert_eq!(depth, 0, "{line}");
        }
    }
    assert_eq!(text, exported(&stage, &["--format", "bibtex"]), "the same call gives the same keys");
}

#[test]
fn csl_json_holds_the_dates_and_no_text() {
    let stage = Stage::crawled();
    let items: Vec<Value> = serde_json::from_str(&exported(&stage, &["--format", "csl-json"])).unwrap();
    let records = records(&stage);
    assert_eq!(items.len(), records.len());
    for (item, record) in items.iter().zip(&records) {
        assert_eq!(item["type"], "article-newspaper");
        assert_eq!(item["title"], record["title"]);
        assert_eq!(item["accessed"]["date-parts"][0].as_array().map(Vec::len), Some(3));
        let parts: Option<Vec<i64>> =
            record["published"].as_str().map(|day| day[..10].split('-').map(|n| n.parse().unwrap()).collect());
        let issued: Option<Vec<i64>> = serde_json::from_value(item["issued"]["date-parts"][0].clone()).unwrap_or(None);
        assert_eq!(issued, parts);
        assert_eq!(item["author"].as_array().map_or(0, Vec::len), record["authors"].as_array().unwrap().len());
    }
    let none = exported(&stage, &["nothinghasthisword", "--format", "csl-json"]);
    assert_eq!(none, "[\n]\n");
}

#[test]
fn markdown_has_a_heading_for_each_article_and_every_quote() {
    let stage = Stage::crawled();
    let records = records(&stage);
    let quotes: usize = records.iter().map(|record| record["quotes"].as_array().unwrap().len()).sum();
    let text = exported(&stage, &["--format", "md"]);
    assert_eq!(text.lines().filter(|line| line.starts_with("## ")).count(), records.len());
    assert_eq!(text.lines().filter(|line| line.starts_with("> — ")).count(), quotes);
    let of_quotes = exported(&stage, &["--format", "md", "--quotes"]);
    assert_eq!(of_quotes.lines().filter(|line| line.starts_with("> — ")).count(), quotes);
}

#[test]
fn a_text_folder_has_a_file_for_each_article_and_their_list() {
    let stage = Stage::crawled();
    let arguments = ["--format", "txt-folder", "--output", "texts", "--manifest", "texts.json"];
    exported(&stage, &arguments);
    let list = std::fs::read(stage.path("texts/index.csv")).unwrap();
    let manifest = manifest(&stage, "texts.json");
    assert_eq!(manifest["sha256_of"], "index.csv");
    assert_eq!(manifest["sha256"], sha256(&list));
    let mut reader = csv::Reader::from_reader(list.as_slice());
    let rows: Vec<BTreeMap<String, String>> = reader.deserialize().map(Result::unwrap).collect();
    let records = records(&stage);
    assert_eq!(rows.len(), records.len());
    assert_eq!(std::fs::read_dir(stage.path("texts")).unwrap().count(), rows.len() + 1);
    for (row, record) in rows.iter().zip(&records) {
        let bytes = std::fs::read(stage.path("texts").join(&row["file"])).unwrap();
        assert_eq!(row["sha256"], sha256(&bytes));
        let text = String::from_utf8(bytes).unwrap();
        let (header, body) = text.split_once("\n\n").unwrap();
        assert!(header.starts_with("Title: ") && header.contains(&format!("\nID: {}\n", row["id"])), "{header}");
        assert!(body.trim_end().ends_with(record["body"].as_str().unwrap()), "{text}");
    }
    let again = stage.run(&[&["export"][..], &arguments].concat());
    assert_eq!(again.status, 2);
    assert!(again.stderr.contains("texts is not empty; name a new folder"), "{}", again.stderr);
    assert!(
        !std::fs::read_dir(stage.folder()).unwrap().any(|entry| entry
            .unwrap()
            .file_name()
            .to_string_lossy()
            .starts_with(".ketwatch-"))
    );
}

/// The parts of a workbook by name, read by the list at its end.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let number =
        |at: usize, width: usize| bytes[at..at + width].iter().rev().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte));
    let end = bytes.len() - 22;
    let mut at = number(end + 16, 4);
    let mut parts = BTreeMap::new();
    for _ in 0..number(end + 10, 2) {
        assert_eq!(&bytes[at..at + 4], b"PK\x01\x02");
        let (length, header) = (number(at + 28, 2), number(at + 42, 4));
        let name = String::from_utf8(bytes[at + 46..at + 46 + length].to_vec()).unwrap();
        assert_eq!(&bytes[header..header + 4], b"PK\x03\x04");
        let mut text = String::new();
        flate2::read::DeflateDecoder::new(&bytes[header + 30 + length..]).read_to_string(&mut text).unwrap();
        let mut crc = flate2::Crc::new();
        crc.update(text.as_bytes());
        assert_eq!((crc.sum() as usize, text.len()), (number(at + 16, 4), number(at + 24, 4)), "{name}");
        parts.insert(name, text);
        at += 46 + length;
    }
    parts
}

#[test]
fn a_workbook_has_the_rows_and_a_sheet_that_says_what_it_is() {
    let stage = Stage::crawled();
    exported(&stage, &["ketamine", "--format", "xlsx", "--quotes", "--output", "quotes.xlsx"]);
    let parts = parts(&std::fs::read(stage.path("quotes.xlsx")).unwrap());
    assert!(parts["xl/workbook.xml"].contains("<sheet name=\"quotes\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"about\""));
    let rows = exported(&stage, &["ketamine", "--format", "jsonl", "--quotes"]).lines().count();
    assert_eq!(parts["xl/worksheets/sheet1.xml"].matches("<row ").count(), rows + 1);
    let about = &parts["xl/worksheets/sheet2.xml"];
    assert!(about.contains(">ketamine</t>") && about.contains(&format!("<v>{rows}</v>")), "{about}");
    for part in parts.keys().filter(|part| part.ends_with(".xml") && *part != "[Content_Types].xml") {
        assert!(parts["[Content_Types].xml"].contains(&format!("PartName=\"/{part}\"")), "{part}");
    }
}

#[test]
fn without_text_no_sentence_leaves() {
    let stage = Stage::crawled();
    let records = records(&stage);
    let told = records.iter().flat_map(|record| {
        let standfirst = record["standfirst"].as_str().map(str::to_owned);
        let paragraphs = record["body"].as_str().unwrap().split("\n\n").map(str::to_owned);
        paragraphs
            .chain(standfirst)
            .filter(|text| text.chars().count() > 60)
            .map(|text| text.chars().take(60).collect::<String>())
    });
    let told: Vec<String> = told.collect();
    assert!(told.len() > 20);
    let all = [
        &["--format", "csv"][..],
        &["--format", "jsonl"],
        &["--format", "ris"],
        &["--format", "bibtex"],
        &["--format", "csl-json"],
        &["--format", "md"],
        &["--format", "csv", "--quotes"],
        &["--format", "jsonl", "--quotes"],
        &["--format", "md", "--quotes"],
    ];
    for arguments in all {
        let out = exported(&stage, &[arguments, &["--no-text"]].concat());
        for sentence in &told {
            let is_headline =
                records.iter().any(|record| record["title"].as_str().is_some_and(|title| title.contains(sentence.as_str())));
            assert!(is_headline || !out.contains(sentence.as_str()), "{arguments:?} tells {sentence:?}");
        }
    }
    let line = exported(&stage, &["--format", "jsonl", "--no-text"]);
    let record: Value = serde_json::from_str(line.lines().next().unwrap()).unwrap();
    assert!(record.get("body").is_none() && record.get("word_count").is_some(), "{record}");
    exported(&stage, &["--format", "csv", "--no-text", "--output", "out.csv", "--manifest", "out.json"]);
    assert_eq!(manifest(&stage, "out.json")["texts"], "withheld");
}

#[test]
fn what_a_format_cannot_hold_is_refused() {
    let stage = Stage::crawled();
    let check = |arguments: &[&str], message: &str| {
        let ran = stage.run(&[&["export"], arguments].concat());
        assert_eq!(ran.status, 2, "{arguments:?}");
        assert!(ran.stderr.contains(message) && ran.stdout.is_empty(), "{arguments:?}: {}", ran.stderr);
    };
    check(&["--format", "ris", "--quotes"], "csv, jsonl, xlsx and md can hold quotes");
    check(&["--format", "md", "--fields", "title"], "csv, jsonl and xlsx have fields to choose");
    check(&["--format", "txt-folder"], "name a new one with --output");
    check(&["--format", "txt-folder", "--output", "t", "--no-text"], "txt-folder is the texts");
    check(&["--format", "csv", "--no-text", "--fields", "id,body"], "`body` is text");
    check(&["--format", "jsonl", "--bom"], "csv and txt-folder");
    assert!(!stage.path("t").exists());
}

#[test]
fn totals_tell_articles_and_stories() {
    let stage = Stage::crawled();
    let ran = stage.run(&["export", "--duplicates", "include", "--output", "all.csv", "--manifest", "all.json"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let records: Vec<Value> = exported(&stage, &["--format", "jsonl", "--duplicates", "include"])
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let stories: HashSet<&str> = records.iter().map(|record| record["cluster"].as_str().unwrap()).collect();
    let (articles, stories) = (records.len() as u64, stories.len() as u64);
    assert!(stories < articles, "the newsroom has copies");
    assert!(ran.stderr.ends_with(&format!("wrote {articles} articles of {stories} stories to all.csv\n")), "{}", ran.stderr);
    let manifest = manifest(&stage, "all.json");
    for step in ["in_store", "matching", "exported"] {
        assert_eq!(manifest[format!("articles_{step}")], articles, "{step}");
        assert_eq!(manifest[format!("stories_{step}")], stories, "{step}");
    }
    for record in &records {
        let copies = records.iter().filter(|other| other["cluster"] == record["cluster"]).count();
        assert_eq!(record["cluster_size"], copies, "{}", record["id"]);
    }
    let copied = records.iter().find(|record| record["cluster_size"].as_u64() > Some(1)).unwrap();
    let shown: Value = serde_json::from_str(&stage.run(&["show", copied["id"].as_str().unwrap(), "--json"]).stdout).unwrap();
    assert_eq!(&shown, copied, "one schema everywhere");
}

#[test]
fn an_export_of_nothing_says_why() {
    let stage = Stage::crawled();
    let check = |arguments: &[&str], why: &str| {
        let ran = stage.run(&[&["export", "--format", "csv", "--fields", "id"], arguments].concat());
        assert_eq!((ran.status, ran.stdout.as_str()), (0, "id\r\n"), "{arguments:?}: {}", ran.stderr);
        assert!(ran.stderr.contains("nothing matched: ") && ran.stderr.contains(why), "{arguments:?}: {}", ran.stderr);
    };
    check(&["nothinghasthisword"], "has what the query asks for");
    check(&["ketamine", "--country", "NZ"], "passes the filters (country: NZ; duplicates: exclude)");
    check(&["--theme", "death", "--site", "nowhere.example"], "duplicates: exclude); nothing here has site: nowhere.example");
    let found = stage.run(&["search", "--country", "NZ", "--language", "en"]).stdout;
    assert!(found.contains("Nothing here has country: NZ."), "{found}");
    check(&["bladder", "--theme", "veterinary"], "none does both");
    let quiet = stage.run(&["--quiet", "export", "nothinghasthisword", "--format", "csv"]);
    assert_eq!((quiet.status, quiet.stderr.as_str()), (0, ""));
}

#[test]
fn the_format_may_be_told_by_the_file_or_by_fields() {
    let stage = Stage::crawled();
    assert_eq!(exported(&stage, &["--fields", "id, title,id"]).lines().next(), Some("id,title"));
    exported(&stage, &["--output", "articles.CSL.json"]);
    assert!(std::fs::read_to_string(stage.path("articles.CSL.json")).unwrap().starts_with("[\n{"));
    assert_eq!(exported(&stage, &["--output", "-", "--format", "ris"]), exported(&stage, &["--format", "ris"]));
    for (arguments, message) in [
        (&[][..], "say what to write with --format: csv, jsonl"),
        (&["--output", "articles.json"], "whose ending tells it"),
        (&["--fields", "titel"], "(did you mean `title`?)"),
        (&["--fields", "speaker"], "add --quotes"),
        (&["--format", "csv", "--output", "nowhere/articles.csv"], "there is no folder nowhere; make it first"),
        (&["--format", "csv", "--output", "."], "is a folder; name a file in it"),
    ] {
        let ran = stage.run(&[&["export"], arguments].concat());
        assert!(ran.status == 2 && ran.stderr.contains(message), "{arguments:?}: {} {}", ran.status, ran.stderr);
    }
}

#[test]
fn experts_are_the_same_in_every_form() {
    let stage = Stage::crawled();
    let of = |arguments: &[&str]| stage.run(&[&["experts"], arguments].concat()).stdout;
    let all: Vec<Value> = serde_json::from_str(&of(&["--json"])).unwrap();
    let lines: Vec<Value> = of(&["--jsonl"]).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(all, lines);
    assert!(of(&["--csv"]).starts_with("speaker,speaker_kind,roles,affiliations,unaffiliated,quotes,articles,stories,"));
    let first: Vec<Value> = serde_json::from_str(&of(&["--json", "--sort", "name", "--limit", "2"])).unwrap();
    let mut names: Vec<String> = all.iter().map(|expert| expert["speaker"].as_str().unwrap().to_lowercase()).collect();
    names.sort();
    assert_eq!(first.iter().map(|expert| expert["speaker"].as_str().unwrap().to_lowercase()).collect::<Vec<_>>(), names[..2]);
    for expert in &all {
        assert!(
            expert["stories"].as_u64() <= expert["articles"].as_u64() && expert["articles"].as_u64() <= expert["quotes"].as_u64()
        );
        assert!(!expert["example"].as_str().unwrap().is_empty(), "{expert}");
    }
    let list = of(&["--limit", "1"]).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(list.ends_with("The first 1 are shown; --limit 0 shows all."), "{list}");
}
