//! Milestones: what has to be reached on the way to the result of a task, and by when.
//!
//! They say where a task stands to people; its status follows from its deadline and its progress alone.

use crate::problem::{Problem, bounded};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A milestone (mốc).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Milestone {
    /// The day by which it is to be reached; none while nobody has said.
    pub day: Option<NaiveDate>,
    /// What is to be reached.
    pub text: String,
    /// The day on which it was.
    pub done: Option<NaiveDate>,
}

impl Milestone {
    /// The rules of a milestone. It may be blank while it is being written.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        bounded("milestones", &self.text, 500)
    }
}
