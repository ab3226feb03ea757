//! Reading speed: a report of about 10 KB, a megabyte of them, and what one plain pattern costs on the same text.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use thuky_reading::{Knowledge, read};

fn main() {
    divan::main();
}

fn report(bytes: usize) -> String {
    let case = include_str!("../reading/cases/02-tinh-uy-huyen-uy.txt");
    case.repeat(bytes / case.len() + 1)
}

#[divan::bench(args = [10_000, 100_000, 1_000_000])]
fn reading(bencher: Bencher<'_, '_>, bytes: usize) {
    let text = report(bytes);
    bencher.counter(BytesCount::of_str(&text)).bench(|| read(black_box(&text), &Knowledge::default()));
}

#[divan::bench(args = [10_000, 1_000_000])]
fn one_plain_pattern(bencher: Bencher<'_, '_>, bytes: usize) {
    let text = report(bytes);
    let Ok(pattern) = regex::Regex::new(r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}") else { return };
    bencher.counter(BytesCount::of_str(&text)).bench(|| pattern.find_iter(black_box(&text)).count());
}
