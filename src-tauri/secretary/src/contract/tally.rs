//! Tallies on the wire: the tasks given in a period, counted by status, by unit, by field and by age.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thuky_domain::{Age, Tally};
use ts_rs::TS;

/// Which tasks to count: those given in a period. Everything empty counts all, as they stand today.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TallyOf {
    /// The day they are looked at; none for today.
    pub day: Option<NaiveDate>,
    /// Given on this day or later.
    pub from: Option<NaiveDate>,
    /// Given on this day or earlier.
    pub to: Option<NaiveDate>,
}

/// The tallies of a period. Every breakdown adds up to the whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TallySheet {
    /// The day.
    pub day: NaiveDate,
    /// The time the sheet tells of, `HH:MM`.
    pub at: String,
    /// First day of the period.
    pub from: Option<NaiveDate>,
    /// Last day of the period.
    pub to: Option<NaiveDate>,
    /// All tasks of the period.
    pub whole: Tally,
    /// By who leads, those with the most tasks first; an empty name last, where that is unclear.
    pub units: Vec<TallyLine>,
    /// By field of work; an empty name last, where none is written.
    pub fields: Vec<TallyLine>,
    /// By kind of the meeting.
    pub kinds: Vec<TallyLine>,
    /// The open ones by how long ago they were given.
    pub ages: Vec<AgeLine>,
    /// Tasks of the register that are not in the period.
    pub outside: Outside,
}

/// The tally of one unit, one field or one kind of meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TallyLine {
    /// The unit, the field or the kind.
    pub name: String,
    /// Its tasks.
    pub tally: Tally,
}

/// Open tasks of one age.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgeLine {
    /// The age.
    pub age: Age,
    /// How many are open.
    pub open: u32,
    /// Of these, how many are overdue.
    pub overdue: u32,
}

/// Tasks that a period leaves out, so that the sums can be checked against the register.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Outside {
    /// Given before the period.
    pub before: u32,
    /// Given after it.
    pub after: u32,
    /// Given on a day that is not known; counted in when no period is asked for.
    pub undated: u32,
}
