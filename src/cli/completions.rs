//! `completions` and `man`.

use std::io::Write;

use anyhow::Result;
use clap::CommandFactory;

use super::arguments::Arguments;
use super::exit::Exit;

/// Writes a completion script.
pub(crate) fn completions(shell: clap_complete::Shell) -> Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "ketwatch", &mut script);
    std::io::stdout().write_all(&script)?;
    Ok(Exit::Done)
}

/// Writes the manual: the page of the program, then one of each command.
pub(crate) fn manual() -> Result<Exit> {
    let mut page = Vec::new();
    let mut command = Arguments::command();
    command.build();
    render(&command, &mut page)?;
    std::io::stdout().write_all(&page)?;
    Ok(Exit::Done)
}

fn render(command: &clap::Command, page: &mut Vec<u8>) -> Result<()> {
    clap_mangen::Man::new(command.clone()).render(page)?;
    for inner in command.get_subcommands().filter(|inner| inner.get_name() != "help") {
        render(inner, page)?;
    }
    Ok(())
}
