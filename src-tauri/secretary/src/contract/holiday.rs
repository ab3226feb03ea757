//! The working days of the office on the wire: a year of marked days, and a list to be taken over.

use serde::{Deserialize, Serialize};
use thuky_domain::holiday_list::LineFault;
use thuky_domain::{HolidayId, MarkedDay};
use ts_rs::TS;

/// A year of the calendar.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct YearRef {
    /// Which.
    pub year: i32,
}

/// The marked days of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HolidayYear {
    /// The year.
    pub year: i32,
    /// Whether the authorities have decided it; else it is a forecast from the law.
    pub decided: bool,
    /// How many days of it are working days.
    pub working_days: u32,
    /// Its marked days, in order.
    pub days: Vec<HolidayLine>,
}

/// A marked day as it holds for the office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HolidayLine {
    /// The day, its kind and what for.
    #[serde(flatten)]
    pub marked: MarkedDay,
    /// The office's own note; none when it is so by law.
    pub noted: Option<HolidayId>,
}

/// A list of holidays as it was pasted or opened.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct HolidayText {
    /// A line a day: day, kind, name.
    pub text: String,
}

/// What taking a list over would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HolidayImport {
    /// The days it would note, in the order of the list.
    pub days: Vec<MarkedDay>,
    /// How many days are so already.
    pub known: u32,
    /// The lines that cannot be taken over.
    pub faults: Vec<LineFault>,
}
