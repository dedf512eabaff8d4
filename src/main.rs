//! The ketwatch command: arguments in, exit status out.

use std::process::ExitCode;

use clap::Parser;
use ketwatch::cli::{self, Arguments};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    cli::logging(&arguments);
    cli::run(&arguments).into()
}
