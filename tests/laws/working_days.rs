//! Laws of working days: adding them lands on one, never goes back, and counts each once.

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use std::collections::BTreeSet;
use thuky_domain::*;
use uuid::Uuid;

fn day() -> impl Strategy<Value = NaiveDate> {
    (0..40_000_u64).prop_map(|n| NaiveDate::from_ymd_opt(1995, 1, 1).unwrap() + Days::new(n))
}

fn noted() -> impl Strategy<Value = Vec<Holiday>> {
    let kind = prop::sample::select(vec![HolidayKind::Off, HolidayKind::InLieu, HolidayKind::MakeUp]);
    let holiday = (1..u128::MAX, day(), kind).prop_map(|(n, day, kind)| Holiday {
        id: HolidayId(Uuid::from_u128(n)),
        day,
        kind,
        name: String::new(),
    });
    prop::collection::vec(holiday, 0..40)
}

proptest! {
    #[test]
    fn adding_lands_on_a_working_day_after_as_many_of_them(noted in noted(), from in day(), count in 1..60_u16) {
        let days = WorkingDays::with(&noted);
        let to = days.add(from, count).unwrap();
        prop_assert!(days.is_working(to) && from < to);
        let between = from.iter_days().skip(1).take_while(|day| *day <= to);
        prop_assert_eq!(between.filter(|day| days.is_working(*day)).count(), usize::from(count));
    }

    #[test]
    fn adding_is_monotone_in_the_day_and_in_the_count(
        noted in noted(), from in day(), later in 0..30_u64, count in 0..60_u16, more in 0..30_u16
    ) {
        let days = WorkingDays::with(&noted);
        let to = days.add(from, count).unwrap();
        prop_assert!(to <= days.add(from + Days::new(later), count).unwrap());
        prop_assert!(to <= days.add(from, count + more).unwrap());
        prop_assert!(count == 0 || days.add(to, more) == days.add(from, count + more));
    }

    #[test]
    fn rolling_on_lands_on_the_first_working_day_that_is_not_before(noted in noted(), from in day()) {
        let days = WorkingDays::with(&noted);
        let to = days.on_or_after(from).unwrap();
        prop_assert!(days.is_working(to) && from <= to);
        prop_assert!(from.iter_days().take_while(|day| *day < to).all(|day| !days.is_working(day)));
    }
}

/// The days on which an independent table says otherwise than the week.
fn elsewhere(years: std::ops::Range<i32>) -> BTreeSet<NaiveDate> {
    let lines = include_str!("holidays.txt").lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line[1..].parse().ok())
        .filter(|day: &NaiveDate| years.contains(&day.year()))
        .collect()
}

/// The days on which we say otherwise than the week.
fn ours(years: std::ops::Range<i32>) -> BTreeSet<NaiveDate> {
    let days = WorkingDays::default();
    let first = NaiveDate::from_ymd_opt(years.start, 1, 1).unwrap();
    let of_years = first.iter_days().take_while(|day| years.contains(&day.year()));
    of_years.filter(|day| days.is_working(*day) == statutory::is_weekend(*day)).collect()
}

fn told(days: &BTreeSet<NaiveDate>, others: &BTreeSet<NaiveDate>) -> String {
    days.difference(others).map(|day| day.format("%d/%m/%Y").to_string()).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_decided_years_are_as_an_independent_table_has_them_but_for_one_swap() {
    let (ours, theirs) = (ours(2023..2027), elsewhere(2023..2027));
    assert_eq!(told(&theirs, &ours), "");
    assert_eq!(
        told(&ours, &theirs),
        "02/01/2026 10/01/2026",
        "announced by 12729/VPCP-KGVX, not in their table"
    );
}

#[test]
fn the_forecast_of_later_years_is_that_of_the_independent_table() {
    let (ours, theirs) = (ours(2027..2036), elsewhere(2027..2036));
    assert_eq!((told(&theirs, &ours), told(&ours, &theirs)), (String::new(), String::new()));
}
