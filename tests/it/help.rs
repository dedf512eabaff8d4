//! The help: every command explained, with examples that the program itself understands, on 80 columns.

use clap::{Command, CommandFactory, Parser};
use ketwatch::cli::Arguments;

use crate::stage::run_in;

/// Columns of the terminal that everything is to fit on.
const COLUMNS: usize = 80;

/// Every command with its path (`feeds add`), the program first.
fn commands() -> Vec<(String, Command)> {
    let mut program = Arguments::command();
    program.build();
    let mut waiting = vec![(String::new(), program)];
    let mut found = Vec::new();
    while let Some((path, command)) = waiting.pop() {
        for inner in command.get_subcommands().filter(|inner| inner.get_name() != "help") {
            waiting.push((format!("{path} {}", inner.get_name()).trim().to_owned(), inner.clone()));
        }
        found.push((path, command));
    }
    found
}

fn examples(command: &mut Command) -> Vec<String> {
    let help = command.render_long_help().to_string();
    let after = help.split_once("Examples:\n").map(|(_, after)| after.to_owned()).unwrap_or_default();
    let is_example = |line: &&str| line.starts_with("  ") && line.contains("ketwatch ");
    after.lines().filter(is_example).map(|line| line.trim().to_owned()).collect()
}

/// The arguments of the program in a line of the shell: from its name to a pipe, a redirection or a comment.
fn arguments(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quote, mut is_word) = (Vec::new(), String::new(), None, false);
    for letter in line.chars() {
        match (quote, letter) {
            (Some(mark), _) if letter == mark => quote = None,
            (Some(_), _) => word.push(letter),
            (None, '\'' | '"') => (quote, is_word) = (Some(letter), true),
            (None, ' ') => {
                if is_word {
                    words.push(std::mem::take(&mut word));
                }
                is_word = false;
            }
            (None, _) => {
                is_word = true;
                word.push(letter);
            }
        }
    }
    if is_word {
        words.push(word);
    }
    let start = words.iter().position(|word| word == "ketwatch" || word.ends_with("/ketwatch")).unwrap_or(0);
    words.into_iter().skip(start).take_while(|word| !matches!(word.as_str(), "|" | ">" | "#")).collect()
}

#[test]
fn every_command_has_two_examples_that_are_understood() {
    for (path, mut command) in commands() {
        let examples = examples(&mut command);
        assert!(examples.len() >= 2, "`{path}` has {} examples", examples.len());
        for example in examples {
            let words = arguments(&example);
            Arguments::try_parse_from(&words).unwrap_or_else(|error| panic!("{example}: {words:?}: {error}"));
            let is_own = words.join(" ").contains(&format!(" {path}")) || path.is_empty();
            assert!(is_own, "`{path}` has an example of another command: {example}");
        }
    }
}

#[test]
fn the_examples_of_the_readme_are_understood() {
    let readme = include_str!("../../README.md");
    let digest = include_str!("../../docs/digest.md");
    let lines = readme.lines().chain(digest.lines());
    let commands = lines.filter_map(|line| line.strip_prefix("    ")).map(str::trim).filter(|line| line.starts_with("ketwatch "));
    let mut count = 0;
    for line in commands {
        let words = arguments(line.split(" && ").next().unwrap_or(line));
        Arguments::try_parse_from(&words).unwrap_or_else(|error| panic!("{line}: {words:?}: {error}"));
        count += 1;
    }
    assert!(count > 15, "{count}");
}

#[test]
fn help_fits_on_80_columns_and_the_short_one_is_short() {
    for (path, mut command) in commands() {
        for help in [command.render_help(), command.render_long_help()] {
            for line in help.to_string().lines() {
                assert!(line.chars().count() <= COLUMNS, "`{path}`: {} columns: {line}", line.chars().count());
            }
        }
        let (short, long) = (command.render_help().to_string(), command.render_long_help().to_string());
        assert!(short.lines().count() < long.lines().count() && !short.contains("Examples:"), "`{path}`:\n{short}");
    }
}

#[test]
fn the_program_alone_shows_its_help() {
    let folder = tempfile::TempDir::new().unwrap();
    for arguments in [&[][..], &["feeds"]] {
        let ran = run_in(folder.path(), arguments);
        assert_eq!(ran.status, 2);
        assert!(ran.stderr.contains("Usage:") && ran.stderr.contains("Commands:"), "{}", ran.stderr);
    }
    let helped = run_in(folder.path(), &["help", "feeds", "add"]);
    assert!(helped.status == 0 && helped.stdout.contains("ketwatch feeds add https://"), "{}", helped.stdout);
}

#[test]
fn slips_are_answered_with_what_was_meant() {
    let folder = tempfile::TempDir::new().unwrap();
    for (arguments, meant) in [
        (&["serach", "ketamine"][..], "'search'"),
        (&["feeds", "chek"], "'check'"),
        (&["feeds", "add", "--nmae", "A", "https://a.example/"], "'--name'"),
        (&["search", "--theme", "deth"], "'death'"),
        (&["digest", "--format", "htm"], "'html'"),
    ] {
        let ran = run_in(folder.path(), arguments);
        assert_eq!(ran.status, 2);
        assert!(ran.stderr.contains(meant), "{arguments:?}: {}", ran.stderr);
    }
}

#[test]
fn manual_and_completions_are_complete() {
    let folder = tempfile::TempDir::new().unwrap();
    let manual = run_in(folder.path(), &["man"]).stdout;
    let scripts = ["bash", "zsh", "fish"].map(|shell| run_in(folder.path(), &["completions", shell]).stdout);
    for (path, command) in commands() {
        let name = path.split(' ').next_back().unwrap_or_default();
        assert!(manual.contains(name), "the manual does not name `{path}`");
        for argument in command.get_arguments().filter_map(|argument| argument.get_long()) {
            assert!(manual.contains(&argument.replace('-', "\\-")), "the manual does not name --{argument} of `{path}`");
            assert!(scripts.iter().all(|script| script.contains(argument)), "a script does not name --{argument} of `{path}`");
        }
    }
    for value in ["surveillance", "esketamine", "clinician", "passing", "csl-json"] {
        assert!(scripts.iter().all(|script| script.contains(value)), "no script completes {value}");
    }
}
