//! Tallies: how many tasks there are of each status, and how well time was kept. The parts of a tally always add up.

use crate::status::Status;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A tally (số đếm nhiệm vụ) of some tasks on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tally {
    /// How many there are of each status; those without any are told too.
    #[ts(type = "{ [status in Status]: number }")]
    pub counts: BTreeMap<Status, u32>,
    /// How many there are.
    pub total: u32,
    /// How many are not closed.
    pub open: u32,
    /// How many have been judged by their last day: done on time, done late, or overdue.
    pub judged: u32,
    /// Of a thousand judged, those done on time; none where nothing was judged.
    pub on_time: Option<u32>,
}

impl Tally {
    /// Counts tasks by their statuses.
    #[must_use]
    pub fn of(statuses: impl IntoIterator<Item = Status>) -> Self {
        let mut counts: BTreeMap<Status, u32> = Status::ALL.into_iter().map(|status| (status, 0)).collect();
        statuses.into_iter().for_each(|status| *counts.entry(status).or_default() += 1);
        let sum = |wanted: fn(Status) -> bool| {
            counts.iter().filter(|(status, _)| wanted(**status)).map(|(_, count)| count).sum()
        };
        let judged: u32 =
            sum(|status| matches!(status, Status::DoneOnTime | Status::DoneLate | Status::Overdue));
        let on_time: u32 = sum(|status| status == Status::DoneOnTime);
        Self {
            total: sum(|_| true),
            open: sum(|status| !status.is_closed()),
            judged,
            on_time: share(on_time, judged),
            counts,
        }
    }

    /// How many have this status.
    #[must_use]
    pub fn count(&self, status: Status) -> u32 {
        self.counts.get(&status).copied().unwrap_or_default()
    }
}

/// A part of a whole in thousandths, rounded to the nearest; none of nothing.
fn share(part: u32, whole: u32) -> Option<u32> {
    let (part, whole) = (u64::from(part), u64::from(whole));
    let thousandths = (part * 2000 + whole).checked_div(whole * 2)?;
    u32::try_from(thousandths).ok()
}

/// How long ago a task was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Age {
    /// không quá 30 ngày
    Month,
    /// 31–90 ngày
    Quarter,
    /// 91–180 ngày
    HalfYear,
    /// 181–365 ngày
    Year,
    /// trên 365 ngày
    Older,
    /// không rõ ngày giao
    Unknown,
}

impl Age {
    /// Every age, from the youngest.
    pub const ALL: [Self; 6] =
        [Self::Month, Self::Quarter, Self::HalfYear, Self::Year, Self::Older, Self::Unknown];

    /// The age on a day of what was given on another; what is given later than the day is young.
    #[must_use]
    pub fn on(day: NaiveDate, given: Option<NaiveDate>) -> Self {
        match given.map(|given| (day - given).num_days()) {
            None => Self::Unknown,
            Some(..=30) => Self::Month,
            Some(31..=90) => Self::Quarter,
            Some(91..=180) => Self::HalfYear,
            Some(181..=365) => Self::Year,
            Some(366..) => Self::Older,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_in_time_is_measured_against_all_whose_last_day_judged_them() {
        use Status::{Cancelled, DoneLate, DoneOnTime, DoneUnjudged, InProgress, Overdue};
        let tally =
            Tally::of([DoneOnTime, DoneOnTime, DoneLate, Overdue, DoneUnjudged, InProgress, Cancelled]);
        assert_eq!((tally.total, tally.open, tally.judged, tally.on_time), (7, 2, 4, Some(500)));
        let third = Tally::of([DoneOnTime, DoneLate, Overdue]);
        assert_eq!(third.on_time, Some(333));
        let two_thirds = Tally::of([DoneOnTime, DoneOnTime, Overdue]);
        assert_eq!(two_thirds.on_time, Some(667));
    }

    #[test]
    fn where_nothing_was_judged_there_is_no_share() {
        assert_eq!(Tally::of([Status::InProgress, Status::Regular]).on_time, None);
        assert_eq!(Tally::of([]).counts.len(), Status::ALL.len());
    }

    #[test]
    fn an_age_ends_with_its_last_day() {
        let day = NaiveDate::default() + chrono::Days::new(1000);
        let after = |days: i64| Age::on(day, Some(day - chrono::TimeDelta::days(days)));
        assert_eq!([-5, 0, 30].map(after), [Age::Month; 3]);
        assert_eq!([31, 90, 91, 180].map(after), [Age::Quarter, Age::Quarter, Age::HalfYear, Age::HalfYear]);
        assert_eq!([181, 365, 366].map(after), [Age::Year, Age::Year, Age::Older]);
        assert_eq!(Age::on(day, None), Age::Unknown);
    }
}
