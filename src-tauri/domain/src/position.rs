//! Positions: which person held which title, where, from when to when.

use crate::id::{PersonId, PositionId, UnitId};
use crate::problem::{Problem, bounded};
use crate::unit::ordered;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A position held by a person. Titles are frozen into meetings and papers as text; this is where they are proposed from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Position {
    /// Identity.
    pub id: PositionId,
    /// Who.
    pub person: PersonId,
    /// Where, when the unit is in the directory.
    pub unit: Option<UnitId>,
    /// The whole title as papers print it: `Phó Chủ tịch UBND tỉnh`.
    pub title: String,
    /// First day, when known.
    pub since: Option<NaiveDate>,
    /// Last day, when it has ended.
    pub until: Option<NaiveDate>,
    /// Order of introduction: 1 stands before 2; 0 when not settled (after all settled ones).
    pub precedence: u32,
}

impl Position {
    /// The rules of a position.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        if self.title.trim().is_empty() {
            return Err(Problem::new("title", "Chưa có chức vụ."));
        }
        ordered(self.since, self.until)?;
        bounded("title", &self.title, 300)
    }

    /// Whether it was held on that day.
    #[must_use]
    pub fn held_on(&self, day: NaiveDate) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Sort key of precedence: settled positions first, by number.
    #[must_use]
    pub const fn rank(&self) -> u32 {
        if self.precedence == 0 { u32::MAX } else { self.precedence }
    }
}
