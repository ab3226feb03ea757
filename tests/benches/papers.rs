//! Time to write a paper of 3 and of about 50 pages, and to check its form. Aim: 50 pages within 150 ms.

#![expect(clippy::unwrap_used, reason = "a bench that cannot go on has nothing to measure")]

#[path = "../papers/sample/mod.rs"]
mod sample;

use thuky_domain::{PaperKind, System};
use thuky_papers::{FactSheet, check_form, write};

fn main() {
    divan::main();
}

/// The sample with its directives and statements told `times` over.
fn sheet(times: usize) -> FactSheet {
    let mut sheet = sample::rich(PaperKind::Minutes, System::State, sample::day(2026, 6, 3));
    sheet.directives = told(&sheet.directives, times);
    sheet.statements = told(&sheet.statements, times);
    sheet.attendees = told(&sheet.attendees, times.div_ceil(4));
    sheet
}

fn told<T: Clone>(facts: &[T], times: usize) -> Vec<T> {
    facts.iter().cycle().take(facts.len() * times).cloned().collect()
}

#[divan::bench]
fn three_pages(bencher: divan::Bencher) {
    let sheet = sheet(1);
    bencher.bench(|| write(&sheet).unwrap());
}

#[divan::bench]
fn fifty_pages(bencher: divan::Bencher) {
    let sheet = sheet(44);
    bencher.bench(|| write(&sheet).unwrap());
}

#[divan::bench]
fn three_pages_checked(bencher: divan::Bencher) {
    let paper = write(&sheet(1)).unwrap();
    bencher.bench(|| check_form(&paper, None).unwrap());
}

#[divan::bench]
fn fifty_pages_checked(bencher: divan::Bencher) {
    let paper = write(&sheet(44)).unwrap();
    bencher.bench(|| check_form(&paper, None).unwrap());
}
