//! A person's decision in place of the program's.

use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;

use crate::stage::{Ran, Stage, command_in};

fn lines(ran: &Ran) -> Vec<Value> {
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn of_relevance(stage: &Stage, relevance: &str) -> Vec<String> {
    let found = lines(&stage.run(&["search", "--relevance", relevance, "--duplicates", "include", "--limit", "99", "--jsonl"]));
    found.iter().map(|hit| hit["id"].as_str().unwrap().to_owned()).collect()
}

fn shown(stage: &Stage, id: &str) -> Value {
    serde_json::from_str(&stage.run(&["show", id, "--json"]).stdout).unwrap()
}

#[test]
fn wins_everywhere_stays_and_gives_way_again() {
    let stage = Stage::crawled();
    let id = of_relevance(&stage, "misuse").remove(0);
    let before = shown(&stage, &id);
    assert_eq!(before["overruled"], Value::Null);

    let label = ["label", &id, "--relevance", "other", "--theme", "therapy", "--note", "a clinic", "--by", "ana"];
    let ran = stage.run(&label);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    for _ in ["at once", "after reading every page again"] {
        let now = shown(&stage, &id);
        assert_eq!((now["relevance"].as_str(), &now["themes"]), (Some("other"), &serde_json::json!(["therapy"])));
        let own = &now["overruled"];
        assert_eq!((own["by"].as_str(), own["note"].as_str()), (Some("ana"), Some("a clinic")));
        assert_eq!((&own["relevance"], &own["themes"]), (&before["relevance"], &before["themes"]));
        assert_eq!((&own["event"], &own["route"]), (&before["event"], &before["route"]));
        assert!(own["when"].as_str().is_some_and(|when| when.ends_with('Z')));
        assert!(of_relevance(&stage, "other").contains(&id) && !of_relevance(&stage, "misuse").contains(&id));
        let exported = lines(&stage.run(&["export", "--relevance", "other", "--duplicates", "include", "--format", "jsonl"]));
        assert!(exported.iter().any(|record| record["id"] == id.as_str() && record["overruled"]["by"] == "ana"));
        for format in ["md", "ris"] {
            let text = stage.run(&["export", "--relevance", "other", "--duplicates", "include", "--format", format]).stdout;
            assert!(text.contains("other (by ana, 2") && text.contains("; the program said misuse, score "), "{format}: {text}");
        }
        assert!(stage.run(&["show", &id]).stdout.contains("decided by ana on "));
        assert_eq!(stage.run(&["verify"]).status, 0);
        let again: Value = serde_json::from_str(&stage.run(&["reprocess", "--json"]).stdout).unwrap();
        assert_eq!(again["changed"], 0, "{again}");
    }

    assert_eq!(stage.run(&["label", &id, "--clear", "--by", "ben"]).status, 0);
    assert_eq!(shown(&stage, &id), before);
    assert!(of_relevance(&stage, "misuse").contains(&id));
    let log = lines(&stage.run(&["label", &id, "--list", "--json"]));
    let who: Vec<(&str, bool)> = log.iter().map(|line| (line["by"].as_str().unwrap(), line["cleared"] == true)).collect();
    assert_eq!(who, [("ana", false), ("ben", true)]);
}

#[test]
fn a_file_decides_about_many_or_about_none() {
    let stage = Stage::crawled();
    let ids = of_relevance(&stage, "misuse");
    let file = |text: &str| std::fs::write(stage.path("coded.csv"), text).unwrap();
    file(&format!("id,relevance,themes,note,by\n{},passing,use,,ana\n{},misuse,death; supply,sure,ben\n", ids[0], ids[1]));
    let ran = stage.run(&["label", "--file", "coded.csv"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert_eq!(shown(&stage, &ids[0])["relevance"], "passing");
    assert_eq!(shown(&stage, &ids[1])["themes"], serde_json::json!(["death", "supply"]));
    assert_eq!(shown(&stage, &ids[1])["overruled"]["by"], "ben");

    file(&format!("id,relevance\n{},other\n0000000000000000,other\n{},oter\n", ids[2], ids[3]));
    let ran = stage.run(&["label", "--file", "coded.csv"]);
    assert_eq!(ran.status, 2, "{}", ran.stderr);
    assert!(ran.stderr.contains("coded.csv, line 4: relevance: `oter` is no value of it; there is misuse"), "{}", ran.stderr);
    for (rows, why) in
        [("misuse;harm; services;good", "5 cells under 4 headings"), ("other;;\nID;misuse;;", "stands in an earlier line too")]
    {
        file(&format!("id;relevance;themes;note\nID;{rows}\n").replace("ID", &ids[2]));
        let ran = stage.run(&["label", "--file", "coded.csv", "--by", "ana"]);
        assert!(ran.status == 2 && ran.stderr.contains(why), "{}", ran.stderr);
    }
    file(&format!("id,relevance\n{},other\n0000000000000000,other\n", ids[2]));
    let ran = stage.run(&["label", "--file", "coded.csv", "--by", "ana"]);
    assert!(ran.status == 2 && ran.stderr.contains("coded.csv, line 3: 0000000000000000: no such article"), "{}", ran.stderr);
    assert_eq!(shown(&stage, &ids[2])["overruled"], Value::Null);
}

#[test]
fn what_a_person_takes_away_is_shown_as_overruled() {
    let stage = Stage::crawled();
    let id = of_relevance(&stage, "misuse").remove(0);
    let words = |text: &str| text.lines().filter(|line| line.contains("(overruled): ")).count();
    assert_eq!(words(&stage.run(&["show", &id]).stdout), 0);
    let before = shown(&stage, &id);
    assert_eq!(stage.run(&["label", &id, "--relevance", "none", "--by", "ana"]).status, 0);
    let now = shown(&stage, &id);
    assert_eq!((&now["event"], &now["evidence"]), (&"unknown".into(), &before["evidence"]));
    assert_eq!(now["overruled"]["substances"], before["substances"]);
    let labels: std::collections::BTreeSet<&str> =
        now["evidence"].as_array().unwrap().iter().filter_map(|piece| piece["counts_for"].as_str()).collect();
    let text = stage.run(&["show", &id]).stdout;
    assert_eq!(words(&text), labels.len(), "{labels:?} {text}");
}

#[test]
fn copies_that_keep_their_labels_are_named_with_the_command_that_decides_about_them() {
    let stage = Stage::crawled();
    let found = lines(&stage.run(&["search", "--relevance", "misuse", "--limit", "99", "--jsonl"]));
    let id = found.iter().find(|hit| hit["cluster_size"].as_u64() > Some(1)).unwrap()["id"].as_str().unwrap().to_owned();
    let ran = stage.run(&["label", &id, "--relevance", "other", "--note", "it isn't", "--by", "Ana K."]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("the story counts by those still"), "{}", ran.stdout);
    let command = ran.stdout.lines().find_map(|line| line.split_once("every copy: ")).unwrap().1;
    assert!(command.ends_with(r"--relevance other --note 'it isn'\''t' --by 'Ana K.'"), "{command}");
    let story = found.iter().find(|hit| hit["id"] == id.as_str()).unwrap()["story"].clone();
    let still = |stage: &Stage| {
        let found = lines(&stage.run(&["search", "--relevance", "misuse", "--limit", "99", "--jsonl"]));
        found.iter().any(|hit| hit["story"] == story)
    };
    assert!(still(&stage));
    let ids: Vec<&str> = command.split(' ').skip(2).take_while(|word| !word.starts_with('-')).collect();
    let again = [&["label"][..], &ids, &["--relevance", "other", "--by", "ana"]].concat();
    assert!(!ids.is_empty() && !stage.run(&again).stdout.contains("keep their labels"));
    let flow: Value = serde_json::from_str(&stage.run(&["flow", "--relevance", "misuse", "--json"]).stdout).unwrap();
    assert_eq!(flow["excluded_by_person"], 1 + ids.len());
    assert!(!still(&stage));
}

#[test]
fn mistakes_are_usage() {
    let stage = Stage::crawled();
    let id = of_relevance(&stage, "misuse").remove(0);
    let cases: [(&[&str], &str); 7] = [
        (&["label", &id, "--relevance", "none", "--theme", "harm", "--by", "ana"], "neither themes nor substances"),
        (&["label", &id, "--clear", "--by", "ana"], "nothing to take back"),
        (&["label", &id, "--relevance", "other", "--by", " "], "say it with --by NAME"),
        (&["label", &id, "--by", "ana"], "nothing to decide"),
        (&["label", "--relevance", "misuse"], "which article?"),
        (&["label", &id, "--relevance", "bad", "--by", "ana"], "there is misuse, other, passing, none"),
        (&["label", &id, "--theme", "sadness", "--by", "ana"], "--theme: `sadness` is no value of it; there is use, addiction"),
    ];
    for (arguments, message) in cases {
        let ran = stage.run(arguments);
        assert!(ran.status == 2 && ran.stderr.contains(message), "{arguments:?}: {}", ran.stderr);
    }
}

#[test]
fn a_file_tells_all_that_is_wrong_with_it_and_changes_nothing() {
    let stage = Stage::crawled();
    let ids = of_relevance(&stage, "misuse");
    let url = |id: &str| shown(&stage, id)["url"].as_str().unwrap().to_owned();
    let label = |text: &str| {
        std::fs::write(stage.path("coded.csv"), text).unwrap();
        stage.run(&["label", "--file", "coded.csv", "--by", "ana"])
    };
    let cases = [
        (
            format!("id,note,relevance\n{},\"see p. 3,other\n{},fine,passing\n", ids[0], ids[1]),
            vec!["line 2: the quotation mark"],
        ),
        (
            format!("id,relevance\n0000000000000000,other\n{},bad\n", ids[0]),
            vec!["line 2: 0000000000000000: no such article", "line 3: relevance: `bad`"],
        ),
        (format!("id,relevance,relevance\n{},misuse,other\n", ids[0]), vec!["line 2: relevance: two columns of that name"]),
        (format!("id,url,relevance\n{},{},other\n", ids[0], url(&ids[1])), vec!["line 2: ", "are two articles"]),
    ];
    for (text, problems) in cases {
        let ran = label(&text);
        let told = problems.iter().all(|problem| ran.stderr.contains(problem)) && ran.stderr.contains("nothing was changed");
        assert!(ran.status == 2 && told, "{text}: {}", ran.stderr);
    }
    assert_eq!(stage.run(&["label", "--list", "--json"]).stdout, "");

    let ran = label(&format!("id,url,relevance\n,{},other\n{},{},other\n", url(&ids[0]), ids[1], url(&ids[1])));
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert_eq!(shown(&stage, &ids[0])["relevance"], "other");
    let twice = ["label", &ids[2], "--theme", "harm", "--theme", "use", "--theme", "harm", "--substance", "ketamine,ketamine"];
    assert_eq!(stage.run(&[&twice[..], &["--by", "ana"]].concat()).status, 0);
    let set = shown(&stage, &ids[2]);
    assert_eq!((&set["themes"], &set["substances"]), (&serde_json::json!(["use", "harm"]), &serde_json::json!(["ketamine"])));
}

#[test]
fn decisions_wait_for_their_turn() {
    let stage = Stage::crawled();
    let ids = of_relevance(&stage, "misuse");
    let lock = ketwatch::store::lock(&stage.path("index")).unwrap();
    let start = |id: &str| {
        let arguments = ["label", id, "--relevance", "other", "--by", "ana"];
        command_in(stage.folder(), &arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let commands = [start(&ids[0]), start(&ids[1])];
    std::thread::scope(|scope| {
        scope.spawn(move || {
            std::thread::park_timeout(Duration::from_secs(4));
            drop(lock);
        });
        for command in commands {
            let output = command.wait_with_output().unwrap();
            let stderr = String::from_utf8(output.stderr).unwrap();
            assert!(output.status.success() && stderr.contains("waiting up to 30 seconds"), "{stderr}");
        }
    });
    assert_eq!(lines(&stage.run(&["label", "--list", "--json"])).len(), 2);
}

#[test]
fn none_takes_event_and_route_with_it_until_cleared() {
    let stage = Stage::crawled();
    let found = lines(&stage.run(&["search", "-event:unknown", "--limit", "1", "--jsonl"]));
    let id = found[0]["id"].as_str().unwrap();
    let before = shown(&stage, id);
    let event = before["event"].as_str().unwrap();
    assert_ne!(event, "unknown");
    let with_event = || stage.run(&["search", &format!("event:{event}"), "--limit", "99", "--jsonl"]).stdout.contains(id);
    assert!(with_event());
    assert_eq!(stage.run(&["label", id, "--relevance", "none", "--by", "ana"]).status, 0);
    for _ in ["at once", "after reading every page again"] {
        let now = shown(&stage, id);
        assert_eq!((now["event"].as_str(), now["route"].as_str()), (Some("unknown"), Some("unknown")));
        assert!(!with_event());
        let again: Value = serde_json::from_str(&stage.run(&["reprocess", "--json"]).stdout).unwrap();
        assert_eq!(again["changed"], 0, "{again}");
    }
    assert_eq!(stage.run(&["label", id, "--relevance", "other", "--by", "ana"]).status, 0);
    assert_eq!(shown(&stage, id)["event"], event);
    assert_eq!(stage.run(&["label", id, "--clear", "--by", "ana"]).status, 0);
    assert_eq!(shown(&stage, id), before);
    assert_eq!(stage.run(&["verify"]).status, 0);
}
