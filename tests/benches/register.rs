//! The first page of the register with its counts, over a thousand and ten thousand tasks.

use chrono::{Days, NaiveDate};
use divan::Bencher;
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::{Commands, RegisterFilter};
use thuky_store::{Stamp, Store, StoreFault};
use uuid::Uuid;

fn main() {
    divan::main();
}

const TASKS_OF_A_MEETING: u32 = 20;

fn id(kind: u128, n: u32) -> Uuid {
    Uuid::from_u128((kind << 64) + u128::from(n) + 1)
}

fn meeting(n: u32) -> Meeting {
    let day = NaiveDate::default() + Days::new(20_000 + u64::from(n));
    Meeting {
        title: format!("Họp giao ban lần {n}"),
        date: Some(day.into()),
        proceedings: "Nội dung cuộc họp. ".repeat(500),
        ..Meeting::blank(MeetingId(id(1, n)))
    }
}

fn task(n: u32) -> Directive {
    let date = (!n.is_multiple_of(5)).then(|| NaiveDate::default() + Days::new(20_700 + u64::from(n % 90)));
    Directive {
        ordinal: n % TASKS_OF_A_MEETING + 1,
        code: format!("{:02}.{}", n / TASKS_OF_A_MEETING, n % TASKS_OF_A_MEETING + 1),
        text: format!("rà soát, hoàn thiện đề án số {n} và báo cáo Ban Thường vụ xem xét"),
        lead: format!("Sở số {}", n % 25),
        deadline: Some(Deadline {
            date,
            phrase: "trước ngày ghi trong văn bản".into(),
            ..Deadline::default()
        }),
        product: "Báo cáo".into(),
        ..Directive::blank(DirectiveId(id(2, n)), MeetingId(id(1, n / TASKS_OF_A_MEETING)))
    }
}

fn report(n: u32) -> Progress {
    Progress {
        id: ProgressId(id(3, n)),
        meeting: MeetingId(id(1, n / TASKS_OF_A_MEETING)),
        directive: DirectiveId(id(2, n)),
        ordinal: 1,
        kind: ProgressKind::Report,
        day: NaiveDate::default() + Days::new(20_700),
        by: String::new(),
        text: "đã gửi dự thảo".into(),
        percent: Some(60),
        evidence: String::new(),
        deadline: None,
        previous: None,
    }
}

/// An office with so many tasks, half of them reported.
fn office_with(tasks: u32) -> (TempDir, Secretary) {
    let root = TempDir::new().unwrap();
    drop(thuky_tests::founded(root.path()).unwrap());
    let mut store = Store::open(root.path(), Uuid::nil()).unwrap();
    let at = chrono::DateTime::parse_from_rfc3339("2026-11-24T08:00:00+07:00").unwrap();
    let stamp = Stamp { id: id(4, 0), at, actor: String::new(), strand: None };
    store
        .act::<_, StoreFault>(&stamp, |act| {
            (0..tasks / TASKS_OF_A_MEETING).try_for_each(|n| act.put(&meeting(n)))?;
            (0..tasks).try_for_each(|n| act.put(&task(n)))?;
            (0..tasks).step_by(2).try_for_each(|n| act.put(&report(n)))
        })
        .unwrap();
    drop(store);
    let secretary = thuky_tests::secretary(root.path()).unwrap();
    (root, secretary)
}

#[divan::bench(args = [1_000, 10_000])]
fn first_page_and_counts(bencher: Bencher<'_, '_>, tasks: u32) {
    let (_root, mut secretary) = office_with(tasks);
    bencher.bench_local(|| secretary.directives(RegisterFilter::default()).unwrap());
}

#[divan::bench(args = [1_000, 10_000])]
fn of_one_unit_by_words(bencher: Bencher<'_, '_>, tasks: u32) {
    let (_root, mut secretary) = office_with(tasks);
    let filter =
        RegisterFilter { unit: "Sở số 7".into(), words: "de an".into(), ..RegisterFilter::default() };
    bencher.bench_local(|| secretary.directives(filter.clone()).unwrap());
}
