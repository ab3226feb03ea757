//! `thuky-cli`: the same secretary without a window, for automation, for servers without a display, for checks.
//!
//! Exit 0 on success, 1 on a failure (one line on stderr, its kind first), 2 on wrong usage.

#[macro_use]
mod print;

mod arguments;
mod bench;
mod board;
mod check;
mod exchange;
mod frozen;
mod holiday;
mod input;
mod number;
mod office;
mod paper;
mod people;
mod questions;
mod register;
mod reply;
mod returned;
mod run;
mod setting;
mod tally;
mod tasks;
mod template;
mod tracker;
mod vote;
mod word;
mod wording;

use arguments::Arguments;
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    if let Some(read) = thuky_secretary::serve_sources() {
        return read;
    }
    match run::run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{}: {}", word::word(&failure.kind), failure.sentence);
            ExitCode::FAILURE
        }
    }
}
