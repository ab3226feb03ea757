//! Holidays as an office notes them: days off, days off in lieu and make-up working days.
//!
//! A noted day wins over what the law and the table that comes with the program say of it ([`crate::WorkingDays`]).

use crate::id::HolidayId;
use crate::problem::{Problem, bounded};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Kind of marked day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HolidayKind {
    /// nghỉ
    #[default]
    Off,
    /// nghỉ bù
    InLieu,
    /// làm bù, hoặc ngày nghỉ mà cơ quan vẫn làm việc
    MakeUp,
}

impl HolidayKind {
    /// The word for it, in lists and on the screen.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Off => "nghỉ",
            Self::InLieu => "nghỉ bù",
            Self::MakeUp => "làm bù",
        }
    }

    /// Whether the office works on such a day.
    #[must_use]
    pub const fn is_working(self) -> bool {
        matches!(self, Self::MakeUp)
    }
}

/// A day that the office has noted. There is at most one for a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Holiday {
    /// Identity.
    pub id: HolidayId,
    /// The day.
    pub day: NaiveDate,
    /// Kind.
    pub kind: HolidayKind,
    /// What for.
    pub name: String,
}

impl Holiday {
    /// The rules of a holiday.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        bounded("name", &self.name, 300)
    }
}

/// A day that is marked, whoever marked it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MarkedDay {
    /// The day.
    pub day: NaiveDate,
    /// Kind.
    pub kind: HolidayKind,
    /// What for.
    pub name: String,
}
