//! Time to write a paper of 3 and of about 50 pages. Aim: 50 pages within 150 ms.

#[path = "../papers/sample.rs"]
mod sample;

use thuky_domain::{PaperKind, System};
use thuky_papers::{FactSheet, write};

fn main() {
    divan::main();
}

/// The sample with its directives and statements told `times` over.
fn sheet(times: usize) -> FactSheet {
    let mut sheet = sample::rich(PaperKind::Minutes, System::State, sample::day(2026, 6, 3));
    sheet.directives = sheet.directives.repeat(times);
    sheet.statements = sheet.statements.repeat(times);
    sheet.attendees = sheet.attendees.repeat(times.div_ceil(4));
    sheet
}

#[divan::bench(args = [1, 35])]
fn minutes(bencher: divan::Bencher, times: usize) {
    let sheet = sheet(times);
    bencher.bench(|| write(&sheet).unwrap());
}
