//! What is wrong with a cell, and what is made of it all the same.

use super::fact::TrackerFact;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a fault means for its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Gravity {
    /// The row is taken; somebody should look.
    Look,
    /// The row is not taken.
    LeftOut,
}

/// A fault of one cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CellFault {
    /// The fact that the cell should hold.
    pub fact: TrackerFact,
    /// What it means for the row.
    pub gravity: Gravity,
    /// What is wrong and what was made of it, in Vietnamese.
    pub sentence: String,
}

impl CellFault {
    pub(super) fn look(fact: TrackerFact, sentence: impl Into<String>) -> Self {
        Self { fact, gravity: Gravity::Look, sentence: sentence.into() }
    }

    /// A fault for which its row is not taken.
    pub fn left_out(fact: TrackerFact, sentence: impl Into<String>) -> Self {
        Self { fact, gravity: Gravity::LeftOut, sentence: sentence.into() }
    }
}
