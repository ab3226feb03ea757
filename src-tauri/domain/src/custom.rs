//! The custom of an office in following up: how it counts days, and when it warns.
//!
//! Owns which day is the last in time for a deadline. What follows from it is [`crate::FollowUp`]'s to say.

use crate::deadline::{BeforeDay, Deadline, DeadlineKind};
use crate::holiday::Holiday;
use crate::meeting::Meeting;
use crate::office::Office;
use crate::problem::Problem;
use crate::working_days::WorkingDays;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// From when the days of a deadline are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClockStart {
    /// từ ngày ban hành văn bản
    #[default]
    Issue,
    /// từ ngày nhận được văn bản
    Receipt,
}

/// Which days are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CountedDays {
    /// mọi ngày
    #[default]
    Calendar,
    /// ngày làm việc
    Working,
}

/// What becomes of a last day that is a day off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OnDayOff {
    /// giữ nguyên
    #[default]
    Stays,
    /// lùi đến ngày làm việc tiếp theo (Điều 148 Bộ luật Dân sự)
    RollsOn,
}

/// How an office counts days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Counting {
    /// From when.
    pub start: ClockStart,
    /// Which.
    pub days: CountedDays,
    /// What becomes of a last day that is a day off.
    pub on_day_off: OnDayOff,
}

impl Counting {
    /// In the words of the office.
    #[must_use]
    pub fn written(&self) -> String {
        let start = match self.start {
            ClockStart::Issue => "từ ngày ban hành",
            ClockStart::Receipt => "từ ngày nhận",
        };
        let days = match self.days {
            CountedDays::Calendar => "mọi ngày",
            CountedDays::Working => "ngày làm việc",
        };
        let on_day_off = match self.on_day_off {
            OnDayOff::Stays => "hạn rơi vào ngày nghỉ thì giữ nguyên",
            OnDayOff::RollsOn => "hạn rơi vào ngày nghỉ thì lùi đến ngày làm việc",
        };
        [start, days, on_day_off].join(", ")
    }
}

/// When an office warns, in calendar days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Thresholds {
    /// Days before the last one in which a task is due soon.
    pub due_soon: u8,
    /// Days before the last one in which a task warns in yellow.
    pub yellow: u8,
    /// Days after the last one from which a task warns in deep red.
    pub deep_red: u8,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { due_soon: 7, yellow: 3, deep_red: 3 }
    }
}

impl Thresholds {
    /// In the words of the office.
    #[must_use]
    pub fn written(&self) -> String {
        let Self { due_soon, yellow, deep_red } = self;
        format!("sắp đến hạn {due_soon} ngày, vàng {yellow} ngày, đỏ đặc biệt quá {deep_red} ngày")
    }

    /// The rules of thresholds.
    ///
    /// # Errors
    /// Deep red on the last day itself, which is still in time.
    pub fn check(&self) -> Result<(), Problem> {
        if self.deep_red == 0 {
            return Err(Problem::new(
                "thresholds",
                "Đỏ đặc biệt chỉ bắt đầu khi đã quá hạn, từ 1 ngày trở lên.",
            ));
        }
        Ok(())
    }
}

/// The custom of an office.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Custom {
    /// What “trước ngày X” means.
    pub before_day: BeforeDay,
    /// How days are counted.
    pub counting: Counting,
    /// When it warns.
    pub thresholds: Thresholds,
    /// When it works.
    pub working_days: WorkingDays,
}

impl Custom {
    /// The custom of an office that has noted these holidays.
    #[must_use]
    pub fn of(office: &Office, noted: &[Holiday]) -> Self {
        Self {
            before_day: office.before_day,
            counting: office.counting,
            thresholds: office.thresholds,
            working_days: WorkingDays::with(noted),
        }
    }

    /// The last day in time for what a meeting set a deadline; none where no day follows from it.
    #[must_use]
    pub fn last_day(&self, deadline: &Deadline, meeting: &Meeting) -> Option<NaiveDate> {
        match deadline.kind {
            DeadlineKind::Date => self.last_day_named(deadline),
            DeadlineKind::OnIssue => self.counted(self.start(meeting)?, deadline.days?),
            DeadlineKind::Regular | DeadlineKind::Waiting | DeadlineKind::None => None,
        }
    }

    /// The day from which a meeting's deadlines are counted, once it is known.
    #[must_use]
    pub const fn start(&self, meeting: &Meeting) -> Option<NaiveDate> {
        match self.counting.start {
            ClockStart::Issue => meeting.issued,
            ClockStart::Receipt => meeting.received,
        }
    }

    /// A day as the last one in time.
    #[must_use]
    pub fn rolled(&self, day: NaiveDate) -> NaiveDate {
        match self.counting.on_day_off {
            OnDayOff::Stays => day,
            OnDayOff::RollsOn => self.working_days.on_or_after(day).unwrap_or(day),
        }
    }

    /// The last day in time for a day that the words name. What has to be done before a day never rolls on to it.
    #[must_use]
    pub fn last_day_named(&self, deadline: &Deadline) -> Option<NaiveDate> {
        let last = deadline.last_day(self.before_day)?;
        Some(if Some(last) == deadline.date { self.rolled(last) } else { last })
    }

    fn counted(&self, start: NaiveDate, days: u16) -> Option<NaiveDate> {
        match self.counting.days {
            CountedDays::Calendar => Some(self.rolled(start.checked_add_days(Days::new(days.into()))?)),
            CountedDays::Working => self.working_days.add(start, days),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn november(day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(2026, 11, day)
    }

    fn counting(days: CountedDays, on_day_off: OnDayOff) -> Custom {
        let counting = Counting { days, on_day_off, ..Counting::default() };
        Custom { counting, ..Custom::default() }
    }

    fn issued(day: u32) -> Meeting {
        Meeting { issued: november(day), ..Meeting::blank(Uuid::from_u128(1).into()) }
    }

    fn after(days: u16) -> Deadline {
        Deadline { kind: DeadlineKind::OnIssue, days: Some(days), ..Deadline::default() }
    }

    #[test]
    fn days_after_issue_are_counted_as_the_office_counts() {
        let last = |days, roll| counting(days, roll).last_day(&after(4), &issued(20));
        assert_eq!(last(CountedDays::Calendar, OnDayOff::Stays), november(24));
        assert_eq!(last(CountedDays::Calendar, OnDayOff::RollsOn), november(25));
        assert_eq!(last(CountedDays::Working, OnDayOff::Stays), november(27));
    }

    #[test]
    fn without_the_day_of_the_start_there_is_no_last_day() {
        let receipt = Counting { start: ClockStart::Receipt, ..Counting::default() };
        let custom = Custom { counting: receipt, ..Custom::default() };
        assert_eq!(custom.last_day(&after(4), &issued(20)), None);
        let received = Meeting { received: november(21), ..issued(20) };
        assert_eq!(custom.last_day(&after(4), &received), november(25));
    }

    #[test]
    fn a_named_day_off_rolls_on_but_never_to_the_day_it_must_be_before() {
        let named =
            |phrase: &str| Deadline { date: november(22), phrase: phrase.into(), ..Deadline::default() };
        let rolls = counting(CountedDays::Calendar, OnDayOff::RollsOn);
        assert_eq!(rolls.last_day(&named("chậm nhất 22/11"), &issued(1)), november(23));
        let before = Custom { before_day: BeforeDay::DayBefore, ..rolls };
        assert_eq!(before.last_day(&named("trước ngày 22/11"), &issued(1)), november(21));
    }
}
