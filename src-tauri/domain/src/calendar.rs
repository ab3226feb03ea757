//! Dates as offices write them.
//!
//! Owns [`PartialDate`] (a date whose year may be unknown), [`Session`] of a day and the written forms of
//! dates and times. Counting of working days and deadlines lives elsewhere.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use ts_rs::TS;

/// A day of the calendar whose year the text may not tell. Written `2023-02-22` or `--02-22` (ISO 8601).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, TS)]
#[ts(type = "string")]
pub struct PartialDate {
    /// The year, or none when nothing tells it. It is never guessed.
    pub year: Option<i32>,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
}

/// A text that is no day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” không phải là một ngày có trong lịch")]
pub struct NoSuchDay(pub String);

impl PartialDate {
    /// A day that exists; without a year, 29 February does.
    #[must_use]
    pub fn new(year: Option<i32>, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year.unwrap_or(2000), month, day).map(|_| Self { year, month, day })
    }

    /// The whole date, when the year is known.
    #[must_use]
    pub fn full(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year?, self.month, self.day)
    }

    /// As in letterheads (NĐ 30/2020, Phụ lục I): `ngày 05 tháng 01 năm 2020`. A zero stands before days below 10 and
    /// before months 1 and 2 only; what is unknown is a visible blank.
    #[must_use]
    pub fn written(self) -> String {
        let year = self.year.map_or_else(|| "……".to_owned(), |year| year.to_string());
        format!("ngày {:02} tháng {} năm {year}", self.day, written_month(self.month))
    }

    /// As in running text: `08/9/2021`, with the zeros of [`PartialDate::written`].
    #[must_use]
    pub fn short(self) -> String {
        let year = self.year.map(|year| format!("/{year}")).unwrap_or_default();
        format!("{:02}/{}{year}", self.day, written_month(self.month))
    }
}

fn written_month(month: u32) -> String {
    if month <= 2 { format!("{month:02}") } else { month.to_string() }
}

impl From<NaiveDate> for PartialDate {
    fn from(date: NaiveDate) -> Self {
        Self { year: Some(date.year()), month: date.month(), day: date.day() }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}-{:02}-{:02}", self.month, self.day),
            None => write!(f, "--{:02}-{:02}", self.month, self.day),
        }
    }
}

impl FromStr for PartialDate {
    type Err = NoSuchDay;

    fn from_str(text: &str) -> Result<Self, NoSuchDay> {
        parse_iso(text).ok_or_else(|| NoSuchDay(text.to_owned()))
    }
}

fn parse_iso(text: &str) -> Option<PartialDate> {
    let (year, rest) = match text.strip_prefix("--") {
        Some(rest) => (None, rest),
        None => {
            let (year, rest) = text.split_once('-')?;
            (Some(year.parse().ok().filter(|_| year.len() == 4)?), rest)
        }
    };
    let (month, day) = rest.split_once('-')?;
    PartialDate::new(year, month.parse().ok()?, day.parse().ok()?)
}

impl Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A day as people and spreadsheets write it in a cell: `5/1/2026`, `05-01-2026`, `5.1.2026` in the order of Vietnam, or
/// `2026-01-05`. The year has to be there, whole.
#[must_use]
pub fn written_day(text: &str) -> Option<NaiveDate> {
    let numbers: Vec<&str> = text.split(['/', '-', '.']).map(str::trim).collect();
    let (year, month, day) = match numbers.as_slice() {
        [year, month, day] if year.len() == 4 => (year, month, day),
        [day, month, year] if year.len() == 4 => (year, month, day),
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// The part of a day in which a meeting is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Session {
    /// sáng
    Morning,
    /// chiều
    Afternoon,
    /// tối
    Evening,
}

impl Session {
    /// The Vietnamese word: sáng, chiều, tối.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Morning => "sáng",
            Self::Afternoon => "chiều",
            Self::Evening => "tối",
        }
    }
}

/// A clock time `HH:MM` as papers write it: `8 giờ 05 phút`; on the hour, `14 giờ 00`.
#[must_use]
pub fn written_time(clock: &str) -> Option<String> {
    let (hour, minute) = clock_time(clock)?;
    Some(if minute == 0 { format!("{hour} giờ 00") } else { format!("{hour} giờ {minute:02} phút") })
}

/// Hour and minute of a text `HH:MM`, when it is a time of day.
#[must_use]
pub fn clock_time(clock: &str) -> Option<(u32, u32)> {
    let (hour, minute) = clock.split_once(':')?;
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some((hour, minute))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_stand_before_days_below_ten_and_the_first_two_months_only() {
        let written = |y, m, d| PartialDate { year: Some(y), month: m, day: d }.written();
        assert_eq!(written(2020, 1, 5), "ngày 05 tháng 01 năm 2020");
        assert_eq!(written(2026, 6, 12), "ngày 12 tháng 6 năm 2026");
        assert_eq!(written(2026, 10, 9), "ngày 09 tháng 10 năm 2026");
        assert_eq!(PartialDate { year: None, month: 2, day: 22 }.written(), "ngày 22 tháng 02 năm ……");
        assert_eq!(PartialDate { year: Some(2021), month: 9, day: 8 }.short(), "08/9/2021");
    }

    #[test]
    fn a_day_in_a_cell_needs_its_whole_year() {
        for text in ["05/01/2026", "5/1/2026", "5.1.2026", "05-01-2026", "2026-01-05", "5 / 1 / 2026"] {
            assert_eq!(written_day(text), NaiveDate::from_ymd_opt(2026, 1, 5), "{text}");
        }
        for text in ["", "5/1", "5/1/26", "31/02/2026", "13/13/2026", "tháng 1/2026"] {
            assert_eq!(written_day(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        assert!("2023-02-29".parse::<PartialDate>().is_err());
        assert!("--06-31".parse::<PartialDate>().is_err());
        assert!("23-02-22".parse::<PartialDate>().is_err());
        assert_eq!("--02-29".parse::<PartialDate>().map(|d| d.to_string()), Ok("--02-29".to_owned()));
    }

    #[test]
    fn clock_times_are_written_with_hours_and_minutes() {
        assert_eq!(written_time("08:05").as_deref(), Some("8 giờ 05 phút"));
        assert_eq!(written_time("14:00").as_deref(), Some("14 giờ 00"));
        assert_eq!(written_time("24:00"), None);
    }
}
