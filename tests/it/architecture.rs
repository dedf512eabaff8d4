//! The shape of the source: which room may know which, who alone uses a crate, how long a file is.
//!
//! The rules are the tables below. Read are the paths in the source (`crate::room`, `super::super`, `tantivy::`), with
//! comments and test modules left out: a room's own tests may borrow what they like.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;

const GROUND: &[&str] = &["model", "text"];
const OUTSIDE: &[&str] = &["model", "text", "config"];

/// The rooms, in reading order, and what each may import besides itself. `cli`, the last, may import every room.
const ROOMS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("text", &["model"]),
    ("config", GROUND),
    // Pure steps know no other step.
    ("feeds", GROUND),
    ("extract", GROUND),
    ("codebook", GROUND),
    ("quotes", GROUND),
    ("duplicates", GROUND),
    // The outside world: the pipeline keeps store, archive and index in step, they do not know one another.
    ("crawl", OUTSIDE),
    ("archive", OUTSIDE),
    ("store", OUTSIDE),
    ("search", OUTSIDE),
    // Joining.
    (
        "pipeline",
        &[
            "model",
            "text",
            "config",
            "feeds",
            "extract",
            "codebook",
            "quotes",
            "duplicates",
            "crawl",
            "archive",
            "store",
            "search",
        ],
    ),
    ("study", &["model", "text", "store", "search", "archive"]),
    ("export", GROUND),
    ("web", &["model", "text", "config", "store", "search", "study", "export"]),
    ("newsroom", GROUND),
];

/// Crates that only some rooms may use.
const CRATES: &[(&str, &[&str])] = &[
    ("axum", &["newsroom", "web"]),
    ("clap", &["cli", "main.rs"]),
    ("csv", &["export"]),
    ("feed_rs", &["feeds"]),
    ("reqwest", &["crawl"]),
    ("rusqlite", &["store"]),
    ("scraper", &["extract"]),
    ("tantivy", &["search"]),
    ("toml", &["config"]),
];

/// Rooms that get bytes, times and writers as arguments.
const PURE: &[&str] = &["model", "text", "feeds", "extract", "codebook", "quotes", "duplicates", "export"];

/// What they may not reach for, and why. `std::net` is not there: an IP address is a value.
const IMPURE: &[(&str, &str)] = &[
    (r"\btokio\b", "tokio"),
    (r"\breqwest\b", "the network"),
    (r"\bstd::(fs|env|process)\b", "the file system or the process"),
    (r"\b(Path|PathBuf)\b", "paths"),
    (r"\b(Timestamp|Zoned|SystemTime|Instant)::now\b", "the clock"),
    (r"\bTcp(Stream|Listener)\b", "the network"),
];

/// Lines a file may have without its tests.
const LONGEST_FILE: usize = 500;

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(sources);
static ROOM_PATH: LazyLock<Regex> = LazyLock::new(|| regex(r"\b(?:crate|ketwatch)::(\{|\w+)"));
static TEST_MODULE: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?ms)^#\[cfg\(test\)\]\n(?:#\[[^\n]*\n)*(?:mod \w+;\n|mod \w+ \{\n.*?^\}\n?)"));

/// One file of `src/`.
struct Source {
    /// Path below `src/`, with `/`.
    name: String,
    /// First folder of the path, or the file name for the files of `src/` itself.
    room: String,
    /// Text without test modules, comments still in.
    text: String,
    /// Text without test modules and comments.
    code: String,
}

#[test]
fn rooms_import_only_what_the_table_allows() {
    check(|source| {
        let foreign = imported_rooms(&source.code).into_iter().filter(|room| *room != source.room);
        foreign.filter(|room| !may_import(&source.room, room)).map(|room| format!("imports {room}")).collect()
    });
}

#[test]
fn only_the_table_names_rooms() {
    check(|source| {
        let known = source.name == source.room || source.room == "cli" || ROOMS.iter().any(|(room, _)| *room == source.room);
        (!known).then(|| format!("room {} has no line in ROOMS", source.room)).into_iter().collect()
    });
}

#[test]
fn no_path_climbs_out_of_its_room() {
    check(|source| {
        let depth = source.name.matches('/').count();
        let climb = "super::".repeat(depth + usize::from(!source.name.ends_with("/mod.rs")));
        let leaves = depth > 0 && source.code.contains(&climb);
        leaves.then(|| format!("{climb} leads out of the room; write crate::room")).into_iter().collect()
    });
}

#[test]
fn crates_stay_in_their_rooms() {
    check(|source| {
        let foreign = CRATES.iter().filter(|(_, rooms)| !rooms.contains(&source.room.as_str()));
        foreign.filter(|(name, _)| uses_crate(&source.code, name)).map(|(name, _)| format!("uses {name}")).collect()
    });
}

#[test]
fn pure_rooms_get_bytes_times_and_writers_as_arguments() {
    let rules: Vec<_> = IMPURE.iter().map(|(pattern, what)| (regex(pattern), what)).collect();
    check(|source| {
        let broken = rules.iter().filter(|(path, _)| PURE.contains(&source.room.as_str()) && path.is_match(&source.code));
        broken.map(|(_, what)| format!("knows {what}")).collect()
    });
}

#[test]
fn files_are_short() {
    check(|source| {
        let longest = if source.name == "main.rs" { 60 } else { LONGEST_FILE };
        let lines = source.text.lines().count();
        (lines > longest).then(|| format!("{lines} lines, {longest} are allowed")).into_iter().collect()
    });
}

#[test]
fn mod_files_hold_docs_and_declarations_only() {
    let declarations = regex(r"(?s)\A(\s*((pub(\([a-z]+\))? )?(mod \w+|use [^;]+);|#!?\[[^\]]*\]))*\s*\z");
    check(|source| {
        let is_map = source.name == "lib.rs" || source.name.ends_with("/mod.rs");
        let holds_logic = is_map && !declarations.is_match(&source.code);
        holds_logic.then(|| "holds more than docs, mod and use".to_owned()).into_iter().collect()
    });
}

#[test]
fn every_room_says_what_it_is() {
    check(|source| {
        let is_map = source.name == "lib.rs" || source.name.ends_with("/mod.rs");
        let silent = is_map && !source.text.trim_start().starts_with("//!");
        silent.then(|| "has no doc at its top".to_owned()).into_iter().collect()
    });
}

#[test]
fn grouped_and_nested_imports_are_seen() {
    let code = "use crate::{model::{Span, Quote}, store};\nfn f() { crate::search::open() } use crate::text::words;";
    assert_eq!(imported_rooms(code), ["model", "search", "store", "text"]);
}

#[test]
fn a_module_of_the_same_name_is_no_crate() {
    assert!(uses_crate("let w = csv::Writer::new();", "csv"));
    assert!(uses_crate("use toml;", "toml"));
    assert!(uses_crate("#[derive(clap::Args)]", "clap"));
    assert!(!uses_crate("use crate::export::csv::write; super::csv::write()", "csv"));
    assert!(!uses_crate("let feeds_toml = newsroom_toml::list();", "toml"));
}

#[test]
fn test_modules_and_comments_are_left_out() {
    let text = "fn a() {} // crate::store\n#[cfg(test)]\nmod tests {\n    use crate::cli;\n}\nfn b() {}\n";
    assert_eq!(without_tests(text), "fn a() {} // crate::store\nfn b() {}\n");
    assert_eq!(without_comments("fn a() {} // crate::store\n/// doc\nb"), "fn a() {} \n\nb\n");
}

/// Asks every source file for its offences and fails with all of them.
fn check(offences: impl Fn(&Source) -> Vec<String>) {
    assert!(SOURCES.len() > 20, "only {} files under src/", SOURCES.len());
    let found: Vec<String> = SOURCES
        .iter()
        .flat_map(|source| offences(source).into_iter().map(|what| format!("src/{}: {what}", source.name)))
        .collect();
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

fn may_import(room: &str, other: &str) -> bool {
    match room {
        "cli" => true,
        // The library's root names its rooms by `mod`; the binary calls `cli` alone.
        "main.rs" => other == "cli",
        _ => ROOMS.iter().any(|(name, allowed)| *name == room && allowed.contains(&other)),
    }
}

/// The rooms named after `crate::` (in the binary after `ketwatch::`), sorted.
fn imported_rooms(code: &str) -> Vec<String> {
    let mut rooms: Vec<String> = Vec::new();
    for found in ROOM_PATH.captures_iter(code) {
        let whole = found.get(0).expect("group 0 is the match");
        match found.get(1).map(|name| name.as_str()) {
            Some("{") => rooms.extend(first_names(code.get(whole.end()..).unwrap_or(""))),
            Some(name) => rooms.push(name.to_owned()),
            None => {}
        }
    }
    rooms.sort();
    rooms.dedup();
    rooms
}

/// The first name of each path in the inside of `{…}`: `model::{Span}, store}` gives `model`, `store`.
fn first_names(group: &str) -> Vec<String> {
    let (mut depth, mut outer) = (0_u32, String::new());
    for letter in group.chars() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            _ if depth == 0 => outer.push(letter),
            _ => {}
        }
    }
    let names = outer.split(',').filter_map(|path| path.split("::").next());
    names.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

/// Whether a path of the code begins with the crate's name, or the crate is imported whole.
fn uses_crate(code: &str, name: &str) -> bool {
    let inside = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == ':';
    let begins_path = |(at, _): (usize, &str)| !code.get(..at).unwrap_or("").ends_with(inside);
    code.match_indices(&format!("{name}::")).any(begins_path)
        || code.contains(&format!("use {name};"))
        || code.contains(&format!("use {name} as "))
}

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the patterns of this file are valid")
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    files.iter().map(|file| source(&root, file)).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("src/ can be listed") {
        let path = entry.expect("src/ can be listed").path();
        if is_test(&path) {
            continue;
        }
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// A test module that was given a file or folder of its own.
fn is_test(path: &Path) -> bool {
    path.file_stem().and_then(|stem| stem.to_str()).is_some_and(|stem| stem == "tests" || stem.ends_with("_tests"))
}

fn source(root: &Path, file: &Path) -> Source {
    let name = file.strip_prefix(root).expect("found below src/").to_string_lossy().replace('\\', "/");
    let room = name.split('/').next().unwrap_or(&name).to_owned();
    let text = without_tests(&fs::read_to_string(file).expect("source files are UTF-8"));
    let code = without_comments(&text);
    Source { name, room, text, code }
}

/// Leaves out `#[cfg(test)]` modules at the top level, as rustfmt lays them out: from the attribute to a `}` of its own.
fn without_tests(text: &str) -> String {
    TEST_MODULE.replace_all(text, "").into_owned()
}

/// Line comments go. That a `//` inside a string takes the rest of its line along hides no import.
fn without_comments(text: &str) -> String {
    text.lines().fold(String::new(), |code, line| code + line.split("//").next().unwrap_or("") + "\n")
}
