//! An old tracker on the wire: its sheets, what each column holds, what its rows tell and what was made of them.

use crate::contract::Saved;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thuky_domain::Deadline;
use thuky_exchange::Sheet;
use thuky_exchange::tracker::{CellFault, Standing, TrackerFact};
use ts_rs::TS;

/// A spreadsheet that was opened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TableFile {
    /// Name of the file.
    pub name: String,
    /// Its sheets that hold anything.
    pub sheets: Vec<Sheet>,
}

/// A sheet, and how it is to be taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TrackerReading {
    /// Name of the file.
    pub name: String,
    /// The sheet.
    pub sheet: Sheet,
    /// The row of the titles, from 0; none lets it be found.
    #[serde(default)]
    pub header: Option<usize>,
    /// What each column holds, from the left; none takes what was chosen for such titles before, else a guess.
    #[serde(default)]
    pub columns: Option<Vec<Option<TrackerFact>>>,
}

/// What a tracker would become. Nothing is stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TrackerPreview {
    /// The row of the titles, from 0; none when no row looks like titles.
    pub header: Option<usize>,
    /// The titles from the left.
    pub titles: Vec<String>,
    /// What each column is taken for.
    pub columns: Vec<Option<TrackerFact>>,
    /// Whether the columns are those chosen before for such titles.
    pub remembered: bool,
    /// The rows.
    pub lines: Vec<TrackerLine>,
    /// The counts of the lines.
    pub counts: TrackerCounts,
}

/// How many of what a tracker holds. The lines are tasks, known or left out, and nothing else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrackerCounts {
    /// Meetings that would be added.
    pub meetings: u32,
    /// Tasks that would be added.
    pub tasks: u32,
    /// Rows that were taken before.
    pub known: u32,
    /// Rows that cannot be taken.
    pub left_out: u32,
    /// Rows with one filled cell, passed over as headings.
    pub headings: u32,
    /// Cells that somebody should look at.
    pub faults: u32,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TrackerFate {
    /// It becomes a task.
    Task,
    /// It was taken before.
    Known,
    /// It cannot be taken.
    LeftOut,
}

/// One row of a tracker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TrackerLine {
    /// Its number in the sheet, from 1.
    pub number: u32,
    /// What becomes of it.
    pub fate: TrackerFate,
    /// The meeting it will belong to.
    pub meeting: String,
    /// What is to be done.
    pub text: String,
    /// Who has to do it.
    pub lead: String,
    /// Who follows it.
    pub follower: String,
    /// By when.
    pub deadline: Option<Deadline>,
    /// Where it stands.
    pub standing: Standing,
    /// The day it was last told of.
    pub updated: Option<NaiveDate>,
    /// What was told of its result.
    pub result: String,
    /// What is wrong with its cells.
    pub faults: Vec<CellFault>,
}

/// What was made of a tracker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TrackerTaken {
    /// The counts.
    pub counts: TrackerCounts,
    /// When it was saved; none when there was nothing new.
    pub saved: Option<Saved>,
}
