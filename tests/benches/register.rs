//! The register over a thousand, ten thousand and a hundred thousand tasks: first page with counts in every shape, words
//! as they are typed, the first question after opening, the question after an act.

#[path = "office/mod.rs"]
mod office;

use chrono::{Days, NaiveDate};
use divan::Bencher;
use office::*;
use std::collections::BTreeMap;
use std::sync::Mutex;
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::{
    Commands, DirectiveRef, MeetingFilter, MineOf, Nothing, Put, RegisterFilter, TallyOf,
};

fn main() {
    divan::main();
}

/// An office with so many tasks, open.
fn office_with(tasks: u32) -> (TempDir, Secretary) {
    let root = TempDir::new().unwrap();
    found_with(tasks, root.path());
    let secretary = thuky_tests::secretary(root.path()).unwrap();
    (root, secretary)
}

const SIZES: [u32; 3] = [1_000, 10_000, 100_000];

/// An office of each size, made once.
fn open_office(tasks: u32) -> &'static Mutex<(TempDir, Secretary)> {
    static OFFICES: Mutex<BTreeMap<u32, &'static Mutex<(TempDir, Secretary)>>> = Mutex::new(BTreeMap::new());
    OFFICES
        .lock()
        .unwrap()
        .entry(tasks)
        .or_insert_with(|| Box::leak(Box::new(Mutex::new(office_with(tasks)))))
}

/// Asks the same again and again, after once.
fn asked(bencher: Bencher<'_, '_>, tasks: u32, filter: &RegisterFilter) {
    let mut office = open_office(tasks).lock().unwrap();
    office.1.directives(filter.clone()).unwrap();
    bencher.bench_local(|| office.1.directives(filter.clone()).unwrap());
}

#[divan::bench(args = SIZES)]
fn first_page_and_counts(bencher: Bencher<'_, '_>, tasks: u32) {
    asked(bencher, tasks, &RegisterFilter::default());
}

#[divan::bench(args = SIZES)]
fn counts_alone(bencher: Bencher<'_, '_>, tasks: u32) {
    asked(bencher, tasks, &RegisterFilter { limit: 1, ..RegisterFilter::default() });
}

#[divan::bench(args = SIZES)]
fn words_as_they_are_typed(bencher: Bencher<'_, '_>, tasks: u32) {
    asked(bencher, tasks, &RegisterFilter { words: "ban thu xem".into(), ..RegisterFilter::default() });
}

#[divan::bench(args = SIZES)]
fn words_that_nothing_has(bencher: Bencher<'_, '_>, tasks: u32) {
    asked(bencher, tasks, &RegisterFilter { words: "dien bien".into(), ..RegisterFilter::default() });
}

#[divan::bench(args = SIZES)]
fn of_one_unit_by_words(bencher: Bencher<'_, '_>, tasks: u32) {
    let filter =
        RegisterFilter { unit: "Sở số 7".into(), words: "de an".into(), ..RegisterFilter::default() };
    asked(bencher, tasks, &filter);
}

#[divan::bench(args = SIZES)]
fn grouped_by_lead(bencher: Bencher<'_, '_>, tasks: u32) {
    asked(bencher, tasks, &RegisterFilter { group: Grouping::Lead, ..RegisterFilter::default() });
}

#[divan::bench(args = SIZES)]
fn grouped_by_meeting(bencher: Bencher<'_, '_>, tasks: u32) {
    asked(bencher, tasks, &RegisterFilter { group: Grouping::Meeting, ..RegisterFilter::default() });
}

#[divan::bench(args = SIZES)]
fn a_month_of_the_calendar(bencher: Bencher<'_, '_>, tasks: u32) {
    let first = NaiveDate::default() + Days::new(20_720);
    let filter = RegisterFilter {
        from: Some(first),
        to: Some(first + Days::new(41)),
        group: Grouping::Day,
        per_group: 4,
        ..RegisterFilter::default()
    };
    asked(bencher, tasks, &filter);
}

#[divan::bench(args = SIZES)]
fn the_board(bencher: Bencher<'_, '_>, tasks: u32) {
    let filter = RegisterFilter { group: Grouping::Status, per_group: 30, ..RegisterFilter::default() };
    asked(bencher, tasks, &filter);
}

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn first_question_after_opening(bencher: Bencher<'_, '_>, tasks: u32) {
    let (root, secretary) = office_with(tasks);
    drop(secretary);
    bencher
        .with_inputs(|| thuky_tests::secretary(root.path()).unwrap())
        .bench_local_values(|mut secretary| secretary.directives(RegisterFilter::default()).unwrap().total);
}

#[divan::bench(args = SIZES, sample_count = 20, sample_size = 1)]
fn first_page_after_an_act(bencher: Bencher<'_, '_>, tasks: u32) {
    let office = open_office(tasks);
    let which = DirectiveRef { directive: DirectiveId(id(2, 7)) };
    let mut n = 0;
    let act = || {
        n += 1;
        let mut office = office.lock().unwrap();
        let directive = office.1.directive(which).unwrap().line.directive;
        let record = Directive { product: format!("Báo cáo lần {n}"), ..directive }.into();
        office.1.put_record(Put { record, strand: None }).unwrap();
    };
    bencher
        .with_inputs(act)
        .bench_local_values(|()| office.lock().unwrap().1.directives(RegisterFilter::default()).unwrap());
}

#[divan::bench(args = SIZES)]
fn board_of_the_day(bencher: Bencher<'_, '_>, tasks: u32) {
    let mut office = open_office(tasks).lock().unwrap();
    office.1.today(Nothing {}).unwrap();
    bencher.bench_local(|| office.1.today(Nothing {}).unwrap());
}

#[divan::bench(args = SIZES)]
fn own_tasks_of_a_unit(bencher: Bencher<'_, '_>, tasks: u32) {
    let mut office = open_office(tasks).lock().unwrap();
    let of = MineOf { who: "Sở số 7".into(), ..MineOf::default() };
    office.1.mine(of.clone()).unwrap();
    bencher.bench_local(|| office.1.mine(of.clone()).unwrap());
}

#[divan::bench(args = SIZES)]
fn list_of_meetings(bencher: Bencher<'_, '_>, tasks: u32) {
    let mut office = open_office(tasks).lock().unwrap();
    bencher.bench_local(|| office.1.meetings(MeetingFilter::default()).unwrap());
}

#[divan::bench(args = SIZES)]
fn tallies_of_everything(bencher: Bencher<'_, '_>, tasks: u32) {
    let mut office = open_office(tasks).lock().unwrap();
    office.1.tally(TallyOf::default()).unwrap();
    bencher.bench_local(|| office.1.tally(TallyOf::default()).unwrap());
}
