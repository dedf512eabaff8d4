//! The ketwatch command: arguments in, exit status out.

use std::process::ExitCode;

use clap::Parser;
use ketwatch::cli::{self, Arguments};

/// Half the peak memory of a crawl with the system's allocator of Linux, which keeps a heap for each thread.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    cli::logging(&arguments);
    cli::run(&arguments).into()
}
