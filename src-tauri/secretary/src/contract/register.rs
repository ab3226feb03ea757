//! The register of directives on the wire: the tasks that were given, where each stands on a day, and one with its progress.

use crate::contract::TaskLink;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thuky_domain::{
    Clear, Directive, DirectiveId, Grouping, MeetingId, PartialDate, Progress, Status, Warning,
};
use ts_rs::TS;

/// Which tasks to list. Everything empty lists all, as they stand today.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RegisterFilter {
    /// The day they are looked at; none for today.
    pub day: Option<NaiveDate>,
    /// Words that the task must contain, with or without marks.
    pub words: String,
    /// Only what this unit leads or works along in; empty for all.
    pub unit: String,
    /// Only what this unit or person leads; empty for all.
    pub lead: String,
    /// Only what this person follows; empty for all.
    pub follower: String,
    /// Only of this field of work; empty for all.
    pub field: String,
    /// Only of this meeting.
    pub meeting: Option<MeetingId>,
    /// Only what has its last day then or later.
    pub from: Option<NaiveDate>,
    /// Only what has its last day then or earlier.
    pub to: Option<NaiveDate>,
    /// Only these statuses; empty for all.
    pub statuses: Vec<Status>,
    /// Only what waits for acceptance.
    pub reported: bool,
    /// How the lines stand together.
    pub group: Grouping,
    /// At most so many lines of each group, in place of a page; 0 for a page.
    pub per_group: u32,
    /// Lines passed over.
    pub offset: u32,
    /// At most so many lines; 0 means 200.
    pub limit: u32,
}

/// The register as it stands on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Register {
    /// The day.
    pub day: NaiveDate,
    /// The lines asked for, the most pressing first.
    pub lines: Vec<RegisterLine>,
    /// How many lines pass, on all pages.
    pub total: u32,
    /// How many there are of each status, whatever status is asked for.
    #[ts(type = "{ [status in Status]: number }")]
    pub counts: BTreeMap<Status, u32>,
    /// How many wait for acceptance, whatever status is asked for.
    pub reported: u32,
    /// Everybody who leads a task, by name.
    pub units: Vec<String>,
    /// Every field of work that a task belongs to, by name.
    pub fields: Vec<String>,
    /// The groups of the lines asked for, in their order; empty without groups.
    pub groups: Vec<RegisterGroup>,
}

/// Lines that stand together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterGroup {
    /// How many of the lines asked for are of this group.
    pub lines: u32,
    /// How many it has on all pages.
    pub total: u32,
    /// How many of those are overdue.
    pub overdue: u32,
}

/// A task and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterLine {
    /// The task.
    pub directive: Directive,
    /// Title of its meeting.
    pub meeting_title: String,
    /// Day of its meeting.
    pub meeting_date: Option<PartialDate>,
    /// Status on the day.
    pub status: Status,
    /// Warning on the day.
    pub warning: Warning,
    /// The last day in time, with extensions.
    pub last_day: Option<NaiveDate>,
    /// What it leaves unsaid.
    pub missing: Vec<Clear>,
    /// Whether a report waits for acceptance.
    pub reported: bool,
    /// Days since the last one, negative while there is time; none without a last day or when closed.
    pub days_over: Option<i32>,
}

/// A reference to a directive.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct DirectiveRef {
    /// Which.
    pub directive: DirectiveId,
}

/// One directive with its progress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DirectiveFile {
    /// The directive and where it stands today.
    pub line: RegisterLine,
    /// Its progress, oldest first.
    pub progress: Vec<Progress>,
    /// The tasks it was split or merged with.
    pub links: Vec<TaskLink>,
}
