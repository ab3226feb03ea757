//! The day's board and one's own tasks on the wire: short blocks of the register, each with its whole count.

use crate::contract::RegisterLine;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thuky_domain::{Involvement, MeetingOutline, MeetingPart, Tally, Warning};
use ts_rs::TS;

/// The first lines of some tasks, the most pressing first, and how many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TaskBlock {
    /// The first lines.
    pub lines: Vec<RegisterLine>,
    /// How many there are.
    pub total: u32,
}

/// A meeting whose record is not finished.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnfinishedMeeting {
    /// The meeting.
    pub meeting: MeetingOutline,
    /// What it lacks.
    pub missing: Vec<MeetingPart>,
}

/// The day's board (Hôm nay): what asks for somebody's hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Today {
    /// The day.
    pub day: NaiveDate,
    /// The time the board tells of, `HH:MM`.
    pub at: String,
    /// How many tasks the register has.
    pub tasks: u32,
    /// Tasks whose last day is past.
    pub overdue: TaskBlock,
    /// The overdue ones by how loudly they warn; those that wait for acceptance warn nobody.
    #[ts(type = "{ [warning in Warning]: number }")]
    pub levels: BTreeMap<Warning, u32>,
    /// Tasks due today or soon.
    pub due: TaskBlock,
    /// Of these, how many are due on the day itself.
    pub due_today: u32,
    /// Tasks whose report waits for acceptance.
    pub reported: TaskBlock,
    /// Tasks that need a date.
    pub needs_date: TaskBlock,
    /// The first meetings that are not finished, the newest first.
    pub unfinished: Vec<UnfinishedMeeting>,
    /// How many meetings are not finished.
    pub unfinished_total: u32,
}

/// Whose tasks to list.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MineOf {
    /// The unit or person.
    pub who: String,
    /// Also what is closed.
    pub closed: bool,
    /// At most so many tasks; 0 means 200.
    pub limit: u32,
}

/// One's own tasks (Việc của tôi), by how one is involved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Mine {
    /// The day.
    pub day: NaiveDate,
    /// The time the list tells of, `HH:MM`.
    pub at: String,
    /// The tasks asked for, those led first; of each involvement the most pressing first.
    pub tasks: Vec<OwnTask>,
    /// How many tasks there are of each involvement, whether they are on this page or not.
    #[ts(type = "{ [involvement in Involvement]: number }")]
    pub involvements: BTreeMap<Involvement, u32>,
    /// All of one's tasks counted, open and closed.
    pub tally: Tally,
    /// How many wait for acceptance.
    pub reported: u32,
    /// Everybody who leads, works along in or follows a task, by name.
    pub names: Vec<String>,
}

/// One of one's own tasks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnTask {
    /// How one is involved.
    pub involvement: Involvement,
    /// The task and where it stands.
    pub line: RegisterLine,
}
