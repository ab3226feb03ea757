//! Reading speed: a report of about 10 KB up to ten megabytes of them, and the floor: one plain pattern over the same text.
//!
//! The first call is dearer than the rest by what compiles the patterns; divan's warm-up hides that.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use thuky_reading::{Knowledge, read};

const SIZES: [usize; 4] = [10_000, 100_000, 1_000_000, 10_000_000];

fn main() {
    divan::main();
}

fn report(bytes: usize) -> String {
    let case = include_str!("../reading/cases/02-tinh-uy-huyen-uy.txt");
    case.repeat(bytes / case.len() + 1)
}

/// Minutes with so many people in their list, every one of another name.
fn attendance(people: usize) -> String {
    let name = |n: usize| format!("- Ông Nguyễn Văn {} - Trưởng phòng Nghiệp vụ số {n}\n", given(n));
    "BIÊN BẢN\nThành phần:\n".to_owned() + &(0..people).map(name).collect::<String>()
}

/// A given name of its own for each number, in letters.
fn given(mut n: usize) -> String {
    let mut name = String::from("A");
    while n > 0 {
        name.extend(char::from_digit(u32::try_from(n % 26).unwrap_or(0) + 10, 36));
        n /= 26;
    }
    name
}

#[divan::bench(args = SIZES, max_time = 5)]
fn reading(bencher: Bencher<'_, '_>, bytes: usize) {
    let text = report(bytes);
    bencher.counter(BytesCount::of_str(&text)).bench(|| read(black_box(&text), &Knowledge::default()));
}

#[divan::bench(args = [100, 1_000, 10_000], max_time = 5)]
fn long_attendance(bencher: Bencher<'_, '_>, people: usize) {
    let text = attendance(people);
    bencher.counter(BytesCount::of_str(&text)).bench(|| read(black_box(&text), &Knowledge::default()));
}

#[divan::bench(args = SIZES, max_time = 5)]
fn one_plain_pattern(bencher: Bencher<'_, '_>, bytes: usize) {
    let text = report(bytes);
    let Ok(pattern) = regex::Regex::new(r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}") else { return };
    bencher.counter(BytesCount::of_str(&text)).bench(|| pattern.find_iter(black_box(&text)).count());
}
