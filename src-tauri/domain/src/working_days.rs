//! The days on which an office works, and counting by them.
//!
//! Owns what makes a day a working one: the office's own word, else law and table, else the day of the week. Which days
//! are counted for a deadline is [`crate::Custom`]'s to say.

use crate::holiday::{Holiday, HolidayKind};
use crate::statutory;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The working days of an office.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkingDays {
    noted: BTreeMap<NaiveDate, HolidayKind>,
}

impl WorkingDays {
    /// Those of an office that has noted these days.
    #[must_use]
    pub fn with(noted: &[Holiday]) -> Self {
        Self { noted: noted.iter().map(|holiday| (holiday.day, holiday.kind)).collect() }
    }

    /// Whether the office works on a day.
    #[must_use]
    pub fn is_working(&self, day: NaiveDate) -> bool {
        let noted = self.noted.get(&day).copied();
        let kind = noted.or_else(|| statutory::marked(day).map(|marked| marked.kind));
        kind.map_or_else(|| !statutory::is_weekend(day), HolidayKind::is_working)
    }

    /// The day itself when it is a working one, else the next that is (BLDS 2015, Điều 148); none at the end of time.
    #[must_use]
    pub fn on_or_after(&self, day: NaiveDate) -> Option<NaiveDate> {
        day.iter_days().find(|day| self.is_working(*day))
    }

    /// The working day that comes so many after a day, which itself is not counted (BLDS 2015, Điều 147).
    #[must_use]
    pub fn add(&self, day: NaiveDate, count: u16) -> Option<NaiveDate> {
        let Some(more) = usize::from(count).checked_sub(1) else { return self.on_or_after(day) };
        day.succ_opt()?.iter_days().filter(|day| self.is_working(*day)).nth(more)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        NaiveDate::parse_from_str(text, "%d/%m/%Y").unwrap()
    }

    #[test]
    fn days_are_counted_over_weekends_holidays_days_in_lieu_and_swaps() {
        for (from, count, to) in [
            ("22/02/2023", 5, "01/03/2023"),
            ("31/12/2025", 5, "09/01/2026"),
            ("13/02/2026", 5, "27/02/2026"),
            ("24/04/2026", 5, "06/05/2026"),
            ("20/11/2026", 5, "30/11/2026"),
            ("09/01/2026", 1, "10/01/2026"),
        ] {
            assert_eq!(WorkingDays::default().add(day(from), count), Some(day(to)), "{from} + {count}");
        }
    }

    #[test]
    fn a_last_day_on_a_day_off_rolls_to_the_next_working_day() {
        let rolled = |text| WorkingDays::default().on_or_after(day(text)).unwrap();
        assert_eq!(rolled("24/11/2026"), day("25/11/2026"));
        assert_eq!(rolled("14/02/2026"), day("23/02/2026"));
        assert_eq!(rolled("10/01/2026"), day("10/01/2026"));
    }

    #[test]
    fn the_word_of_the_office_wins_over_law_and_week() {
        let noted = |n, text, kind| Holiday {
            id: Uuid::from_u128(n).into(),
            day: day(text),
            kind,
            name: String::new(),
        };
        let days = WorkingDays::with(&[
            noted(1, "24/11/2026", HolidayKind::MakeUp),
            noted(2, "25/11/2026", HolidayKind::Off),
        ]);
        assert!(days.is_working(day("24/11/2026")) && !days.is_working(day("25/11/2026")));
        assert_eq!(days.add(day("23/11/2026"), 2), Some(day("26/11/2026")));
    }
}
