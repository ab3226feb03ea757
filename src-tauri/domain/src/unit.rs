//! Units: bodies, departments and offices, each with the span of time in which its name is right.

use crate::id::UnitId;
use crate::problem::{Problem, bounded};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A unit. A paper prints the name that was valid on its own date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Unit {
    /// Identity.
    pub id: UnitId,
    /// Full official name.
    pub name: String,
    /// Abbreviations and other ways of writing it.
    pub abbreviations: Vec<String>,
    /// First day of existence, when known.
    pub since: Option<NaiveDate>,
    /// Last day of existence, when it has ended.
    pub until: Option<NaiveDate>,
    /// The unit that took over.
    pub successor: Option<UnitId>,
}

impl Unit {
    /// The rules of a unit.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        if self.name.trim().is_empty() {
            return Err(Problem::new("name", "Chưa có tên cơ quan, đơn vị."));
        }
        if self.successor == Some(self.id) {
            return Err(Problem::new("successor", "Một đơn vị không thể kế thừa chính mình."));
        }
        ordered(self.since, self.until)?;
        bounded("name", &self.name, 300)
    }

    /// Its name and every other way of writing it.
    pub fn names(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.name).chain(&self.abbreviations)
    }

    /// Whether the unit existed on that day.
    #[must_use]
    pub fn exists_on(&self, day: NaiveDate) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// A span of days must not end before it begins.
pub(crate) fn ordered(since: Option<NaiveDate>, until: Option<NaiveDate>) -> Result<(), Problem> {
    match (since, until) {
        (Some(since), Some(until)) if until < since => {
            Err(Problem::new("until", "Ngày kết thúc đứng trước ngày bắt đầu."))
        }
        _ => Ok(()),
    }
}
