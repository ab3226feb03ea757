//! The order of the register's lines: by group, then the louder first, the earlier due, what was given last, by code.

use crate::ask::register::index::Index;
use crate::ask::register::leaf::{Entry, Leaf};
use chrono::{Datelike, NaiveDate};
use std::cmp::{Ordering, Reverse};
use std::collections::HashMap;
use thuky_domain::{Grouping, MeetingId, PartialDate, Status, Warning};

/// A line that is to be listed, before it is read in full. There may be as many as there are tasks, so it is small.
#[derive(Clone, Copy)]
pub(crate) struct Found<'i> {
    pressing: u64,
    /// Where its group stands.
    pub group: u32,
    pub status: Status,
    pub leaf: &'i Leaf,
    pub entry: &'i Entry,
}

impl Found<'_> {
    /// Which of two lines stands first.
    pub fn order(&self, other: &Self) -> Ordering {
        let apart = |line: &Self| (line.entry.numbers, line.entry.id);
        (self.group, self.pressing)
            .cmp(&(other.group, other.pressing))
            .then_with(|| apart(self).cmp(&apart(other)))
    }
}

/// One number for how pressing a line is, the most pressing the smallest: from the top 2 bits of the warning, 32 of the
/// last day and 30 of the day it was given, so that many lines are compared quickly.
fn pressing(warning: Warning, last: Option<NaiveDate>, given: Option<PartialDate>) -> u64 {
    const GIVEN: u64 = (1 << 30) - 1;
    let loud = Warning::DeepRed as u64 - warning as u64;
    let last = last.map_or(u32::MAX, |day| day.num_days_from_ce().unsigned_abs());
    loud << 62 | u64::from(last) << 30 | (GIVEN - given.map_or(0, day_number).min(GIVEN))
}

/// Days in their order; those without a year come before all others.
fn day_number(day: PartialDate) -> u64 {
    let year = day.year.map_or(0, |year| u64::from(year.unsigned_abs()) + 1);
    (year << 9) + u64::from(day.month << 5) + u64::from(day.day) + 1
}

/// Where each group stands, for one way of grouping.
pub(super) enum Groups {
    None,
    Lead(Vec<u32>),
    Follower(Vec<u32>),
    Meeting(HashMap<MeetingId, u32>),
    Month,
    Day,
    Status,
}

impl Groups {
    pub fn of(grouping: Grouping, index: &Index) -> Self {
        match grouping {
            Grouping::None => Self::None,
            Grouping::Lead => Self::Lead(index.names.places()),
            Grouping::Follower => Self::Follower(index.names.places()),
            Grouping::Meeting => Self::Meeting(newest_first(index)),
            Grouping::Month => Self::Month,
            Grouping::Day => Self::Day,
            Grouping::Status => Self::Status,
        }
    }

    fn place(&self, leaf: &Leaf, entry: &Entry, status: Status) -> u32 {
        let named = |places: &[u32], name: u32| places.get(name as usize).copied().unwrap_or(u32::MAX);
        let last = entry.follow_up.last_day();
        match self {
            Self::None => 0,
            Self::Lead(places) => named(places, entry.lead),
            Self::Follower(places) => named(places, entry.follower),
            Self::Meeting(places) => places.get(&leaf.meeting).copied().unwrap_or(u32::MAX),
            Self::Month => last.map_or(u32::MAX, |day| day.year().unsigned_abs() * 12 + day.month0()),
            Self::Day => last.map_or(u32::MAX, |day| day.num_days_from_ce().unsigned_abs()),
            Self::Status => urgency(status),
        }
    }

    /// The line of a task that has a status on a day.
    pub fn line<'i>(&self, leaf: &'i Leaf, entry: &'i Entry, status: Status, day: NaiveDate) -> Found<'i> {
        let pressing = pressing(entry.follow_up.warning(day), entry.follow_up.last_day(), leaf.date);
        Found { pressing, group: self.place(leaf, entry, status), status, leaf, entry }
    }
}

fn newest_first(index: &Index) -> HashMap<MeetingId, u32> {
    let mut meetings: Vec<&Leaf> = index.leaves.values().collect();
    meetings.sort_unstable_by_key(|leaf| (Reverse(leaf.date), Reverse(leaf.meeting)));
    meetings.iter().map(|leaf| leaf.meeting).zip(0..).collect()
}

/// What calls for somebody comes first, what is over last.
const fn urgency(status: Status) -> u32 {
    match status {
        Status::Overdue => 0,
        Status::DueSoon => 1,
        Status::InProgress => 2,
        Status::NeedsDate => 3,
        Status::Waiting => 4,
        Status::Regular => 5,
        Status::DoneOnTime => 6,
        Status::DoneLate => 7,
        Status::DoneUnjudged => 8,
        Status::Cancelled => 9,
    }
}

/// The first lines in order, so many after those passed over, brought to their places without sorting the rest.
pub(super) fn page<'f, 'i>(found: &'f mut [Found<'i>], offset: usize, limit: usize) -> &'f [Found<'i>] {
    let end = offset.saturating_add(limit).min(found.len());
    if end < found.len() {
        found.select_nth_unstable_by(end, Found::order);
    }
    let (first, _) = found.split_at_mut(end);
    first.sort_unstable_by(Found::order);
    first.get(offset..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_louder_comes_first_then_the_earlier_due_then_what_was_given_last() {
        let day = |n| NaiveDate::from_ymd_opt(2026, 11, n);
        let given = |text: &str| text.parse::<PartialDate>().ok();
        let order = [
            (Warning::DeepRed, day(20), given("2026-10-01")),
            (Warning::Red, day(1), given("2026-10-01")),
            (Warning::None, day(1), given("2026-10-02")),
            (Warning::None, day(1), given("2026-10-01")),
            (Warning::None, day(1), given("1999-12-31")),
            (Warning::None, day(1), given("--12-31")),
            (Warning::None, day(1), None),
            (Warning::None, day(2), given("2026-10-02")),
            (Warning::None, None, given("2026-10-02")),
        ];
        assert!(order.map(|(warning, last, given)| pressing(warning, last, given)).is_sorted());
    }
}
