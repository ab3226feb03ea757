//! A list of staff on the wire: who on it is new to the directory, and what was made of them.

use crate::contract::Saved;
use serde::{Deserialize, Serialize};
use thuky_domain::PersonId;
use thuky_exchange::staff::StaffRow;
use ts_rs::TS;

/// A list of staff against the directory. Nothing is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffPreview {
    /// Name of the file.
    pub name: String,
    /// Its people in their order.
    pub lines: Vec<StaffLine>,
}

/// Somebody on a list of staff, against the directory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffLine {
    /// Who, with the whole title as papers print it and the unit as the directory calls it.
    #[serde(flatten)]
    pub row: StaffRow,
    /// What becomes of the line.
    pub fate: StaffFate,
    /// Who of the directory bears the name, when it is one person only.
    pub person: Option<PersonId>,
    /// Why it is left out, or what is to be decided; empty for most.
    pub remark: String,
}

/// What becomes of somebody on a list of staff.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StaffFate {
    /// A person who is not in the directory yet.
    #[default]
    New,
    /// A person of the directory who gets the position.
    Joined,
    /// In the directory, with this position.
    Known,
    /// Somebody of that name holds another position: people say whether it is the same person. Not taken until they do.
    Namesake,
    /// Cannot be taken.
    LeftOut,
}

impl StaffLine {
    /// Whether it enters the directory.
    #[must_use]
    pub const fn is_taken(&self) -> bool {
        matches!(self.fate, StaffFate::New | StaffFate::Joined)
    }
}

/// The lines to take: those that are new or joined enter the directory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffToTake {
    /// The lines, each as it was shown or as people decided.
    pub lines: Vec<StaffLine>,
}

/// What was taken.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffTaken {
    /// People added.
    pub people: u32,
    /// Positions added.
    pub positions: u32,
    /// Units added.
    pub units: u32,
    /// When; none where nothing was to be added.
    pub saved: Option<Saved>,
}
