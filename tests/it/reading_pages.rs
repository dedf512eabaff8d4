//! `extract` and `annotate` as a person reads them, and what they tell of a page's section and keywords.

use crate::stage::run_in;

const PAGE: &str = r#"<html lang="en"><head><title>Vets lose vials</title><meta property="article:section" content="Crime">
<meta property="article:tag" content="Burglary"><meta property="article:tag" content="burglary"></head><body><article><h1>Vets lose vials</h1>
<p>Thieves took forty vials of ketamine from a surgery in Ludlow on Sunday night, police said. The lock had been cut.</p>
<p>“They knew which cupboard to open,” said Sergeant Pete Dallow, of the rural crime team. Nothing else was taken from the rooms.</p>
</article></body></html>"#;

#[test]
fn a_page_is_printed_to_be_read() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("page.html"), PAGE).unwrap();
    let shown = run_in(folder.path(), &["extract", "page.html", "--show"]);
    for part in ["Vets lose vials", "filed under Crime, Burglary", "Pete Dallow", "section from open-graph"] {
        assert!(shown.stdout.contains(part), "{part}: {}", shown.stdout);
    }
    assert!(!shown.stdout.starts_with('{'));
    let text = run_in(folder.path(), &["extract", "page.html", "--text"]).stdout;
    assert!(text.starts_with("Vets lose vials\n\nThieves took") && !text.contains("filed under"), "{text}");
    let record = run_in(folder.path(), &["extract", "page.html"]).stdout;
    let record: serde_json::Value = serde_json::from_str(&record).unwrap();
    assert_eq!((&record["section"], &record["keywords"]), (&"Crime".into(), &serde_json::json!(["Burglary"])));
}

#[test]
fn a_text_is_judged_with_its_headline() {
    let folder = tempfile::tempdir().unwrap();
    let text = "The surgery lost forty vials on Sunday night. Two men were arrested and charged with burglary on Monday.";
    std::fs::write(folder.path().join("text.txt"), text).unwrap();
    let relevance = |arguments: &[&str]| {
        let ran = run_in(folder.path(), &[&["annotate", "text.txt"], arguments].concat());
        serde_json::from_str::<serde_json::Value>(&ran.stdout).unwrap()["relevance"].clone()
    };
    assert_eq!(relevance(&[]), "none");
    assert_eq!(relevance(&["--title", "Gang stole ketamine to sell at raves", "--language", "en"]), "misuse");
}
