//! A list of staff on the wire: who on it is new to the directory, and what was made of them.

use crate::contract::Saved;
use serde::{Deserialize, Serialize};
use thuky_domain::PersonId;
use ts_rs::TS;

/// A list of staff against the directory. Nothing is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffPreview {
    /// Name of the file.
    pub name: String,
    /// Its people in their order.
    pub lines: Vec<StaffLine>,
}

/// Somebody on a list of staff.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffLine {
    /// Row of the sheet, from 1.
    pub number: u32,
    /// Full name, without honorific.
    pub name: String,
    /// How papers address the person; empty when not told.
    pub honorific: String,
    /// The whole title as papers print it; empty when not told.
    pub title: String,
    /// Name of the unit; empty when not told.
    pub unit: String,
    /// Remark.
    pub note: String,
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
