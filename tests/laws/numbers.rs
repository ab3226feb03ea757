//! Laws of the number book: whatever is done in whatever order, a number is given once, what went out stays, and every
//! number between the first and the last is accounted for.

use chrono::NaiveDate;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_tests::{founded, put};

#[derive(Clone, Debug)]
enum Doing {
    Reserve { kind: PaperKind, secrecy: Secrecy, date: NaiveDate, number: Option<u32>, issued: bool },
    Use(usize),
    Void(usize),
    Undo,
    Redo,
}

fn doing() -> impl Strategy<Value = Doing> {
    let kind =
        prop::sample::select(vec![PaperKind::Minutes, PaperKind::ConclusionNotice, PaperKind::Excerpt]);
    let secrecy = prop::sample::select(vec![Secrecy::None, Secrecy::None, Secrecy::Secret]);
    let date =
        (2026..2028, 1..13_u32, 1..28_u32).prop_map(|(y, m, d)| NaiveDate::from_ymd_opt(y, m, d).unwrap());
    let reserve = (kind, secrecy, date, prop::option::weighted(0.3, 1..12_u32), prop::bool::weighted(0.2));
    prop_oneof![
        4 => reserve.prop_map(|(kind, secrecy, date, number, issued)| Doing::Reserve { kind, secrecy, date, number, issued }),
        2 => any::<prop::sample::Index>().prop_map(|at| Doing::Use(at.index(64))),
        1 => any::<prop::sample::Index>().prop_map(|at| Doing::Void(at.index(64))),
        2 => Just(Doing::Undo),
        1 => Just(Doing::Redo),
    ]
}

fn policy(grouping: NumberGrouping, late: LateNumbers, next: u32) -> NumberPolicy {
    let first = vec![FirstNumber { book: "state/2026/BB".into(), number: next }];
    let term =
        |name: &str, year| Term { name: name.into(), since: NaiveDate::from_ymd_opt(year, 6, 1).unwrap() };
    let terms = vec![term("2020-2025", 2020), term("2026-2031", 2026)];
    NumberPolicy { kept_from: NaiveDate::from_ymd_opt(2026, 1, 1), grouping, late, terms, first }
}

/// Every number of every year and term.
fn all(secretary: &mut Secretary, system: System) -> Vec<NumberBookSheet> {
    let books = |secretary: &mut Secretary, span: String| {
        secretary.numbers(NumbersOf { system: Some(system), span }).unwrap()
    };
    let spans = books(secretary, String::new()).spans;
    spans.into_iter().flat_map(|span| books(secretary, span).books).collect()
}

/// Does it, as far as the rules let it.
fn attempt(secretary: &mut Secretary, system: System, doing: &Doing) {
    let entries: Vec<NumberId> =
        all(secretary, system).into_iter().flat_map(|book| book.lines).map(|line| line.entry.id).collect();
    let chosen = |at: usize| entries.get(at % entries.len().max(1)).copied();
    match doing.clone() {
        Doing::Reserve { kind, secrecy, date, number, issued } => {
            let request = NumberRequest {
                system: Some(system),
                secrecy: Some(secrecy),
                number,
                issued,
                ..NumberRequest::of(None, kind, date)
            };
            let _ = secretary.reserve_number(request);
        }
        Doing::Use(at) => drop(chosen(at).map(|id| secretary.use_number(NumberUse { id, date: None }))),
        Doing::Void(at) => {
            drop(chosen(at).map(|id| secretary.void_number(NumberVoid { id, reason: "in hỏng".into() })));
        }
        Doing::Undo => drop(secretary.undo(Nothing {})),
        Doing::Redo => drop(secretary.redo(Nothing {})),
    }
}

/// Numbers of a book that are given, and those told as missing, are all from the first to the last.
fn accounted(book: &NumberBookSheet, first: u32) {
    let given: Vec<u32> = book.lines.iter().map(|line| line.entry.number).collect();
    let gaps = book.notices.iter().filter(|notice| notice.kind == NumberNoticeKind::Gap);
    let missing: Vec<u32> = gaps.flat_map(|gap| gap.from..=gap.to).collect();
    let mut every = [given.clone(), missing].concat();
    every.sort_unstable();
    let last = given.last().copied().unwrap_or(first - 1);
    assert_eq!(every, (first..=last).collect::<Vec<u32>>(), "{}", book.title);
    assert_eq!(book.next, Some(last + 1));
    let papers: BTreeSet<_> = book.lines.iter().map(|line| &line.written).collect();
    assert!(book.lines.iter().all(|line| line.entry.book == book.book) && papers.len() == given.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_number_is_given_once_stays_once_it_went_out_and_all_numbers_add_up(
        system in prop::sample::select(vec![System::State, System::Party]),
        grouping in prop::sample::select(vec![NumberGrouping::PerKind, NumberGrouping::Titled]),
        late in prop::sample::select(vec![LateNumbers::Refused, LateNumbers::Allowed]),
        next in 1..6_u32,
        doings in prop::collection::vec(doing(), 1..30),
    ) {
        let root = TempDir::new().unwrap();
        let mut secretary = founded(root.path()).unwrap();
        let office = secretary.status(Nothing {}).unwrap().office.unwrap();
        put(&mut secretary, Office { system, number_policy: policy(grouping, late, next), ..office }).unwrap();
        let mut out: BTreeMap<(String, u32), NumberId> = BTreeMap::new();
        for doing in &doings {
            let before: BTreeMap<NumberId, NumberState> = all(&mut secretary, system)
                .iter().flat_map(|book| &book.lines).map(|line| (line.entry.id, line.entry.state)).collect();
            attempt(&mut secretary, system, doing);
            let books = all(&mut secretary, system);
            for book in books.iter().filter(|book| !book.book.starts_with("party/2020")) {
                accounted(book, if book.book == "state/2026/BB" { next } else { 1 });
            }
            let lines: Vec<&NumberLine> = books.iter().flat_map(|book| &book.lines).collect();
            for line in &lines {
                let (entry, key) = (&line.entry, (line.entry.book.clone(), line.entry.number));
                if entry.state == NumberState::Used {
                    let owner = *out.entry(key).or_insert(entry.id);
                    prop_assert_eq!(owner, entry.id, "a number that went out is given again");
                }
                if before.get(&entry.id) == Some(&NumberState::Used) {
                    prop_assert!(entry.state != NumberState::Reserved);
                }
            }
            let here: BTreeSet<NumberId> = lines.iter().map(|line| line.entry.id).collect();
            prop_assert!(out.values().all(|id| here.contains(id)), "a number that went out is gone");
        }
        let report = secretary.verify().unwrap();
        prop_assert!(report.ok(), "{:?}", report.faults);
    }

    #[test]
    fn the_register_tells_every_number_once_as_issued_void_or_missing(
        grouping in prop::sample::select(vec![NumberGrouping::PerKind, NumberGrouping::Titled]),
        doings in prop::collection::vec(doing(), 1..25),
    ) {
        let root = TempDir::new().unwrap();
        let mut secretary = founded(root.path()).unwrap();
        let office = secretary.status(Nothing {}).unwrap().office.unwrap();
        let number_policy = policy(grouping, LateNumbers::Allowed, 1);
        put(&mut secretary, Office { system: System::State, number_policy, ..office }).unwrap();
        doings.iter().for_each(|doing| attempt(&mut secretary, System::State, doing));
        for marked in [false, true] {
            let books = all(&mut secretary, System::State);
            let last = |book: &NumberBookSheet| book.lines.last().map_or(0, |line| line.entry.number);
            let of_year = |year: &str| -> u32 {
                let there = books.iter().filter(|book| book.book.contains(year) && book.book.ends_with("secret") == marked);
                there.map(last).sum()
            };
            for year in ["2026", "2027"] {
                let filter = IssuedFilter { span: year.into(), marked, ..IssuedFilter::default() };
                let register = secretary.issued(filter).unwrap();
                let IssuedRegister { used, void, missing, .. } = register;
                prop_assert_eq!(used + void + missing, of_year(year));
            }
        }
    }
}
