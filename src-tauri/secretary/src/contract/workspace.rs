//! The workspace on the wire: its state, the directory, search, history and undo.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thuky_domain::{MeetingId, Noun, Office, OfficeKind, PartialDate, Person, Position, System, Unit};
use ts_rs::TS;
use uuid::Uuid;

/// State of the workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorkspaceState {
    /// The office, once founded.
    pub office: Option<Office>,
    /// Today, as the program takes it.
    pub today: NaiveDate,
    /// Whether any task was given: the window then opens on the day's board.
    pub has_tasks: bool,
    /// Version of the program.
    pub version: String,
    /// What an undo would take back.
    pub undo: Option<String>,
    /// What a redo would bring again.
    pub redo: Option<String>,
    /// Whether the previous run ended without closing the workspace.
    pub recovered: bool,
}

/// What a first start asks for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FoundOffice {
    /// State or Party.
    pub system: System,
    /// Direct superior body; may be empty.
    pub superior_body: String,
    /// The office itself.
    pub body: String,
    /// Place name.
    pub place: String,
    /// Symbol in numbers of papers.
    pub symbol: String,
    /// What sort of body it is.
    #[serde(default)]
    pub kind: OfficeKind,
}

/// What a change answers, after it is safely on disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Saved {
    /// Time of the commit, `HH:MM:SS` on this machine's clock.
    pub at: String,
    /// Nouns that changed: questions made of them are to be asked again.
    pub areas: Vec<Noun>,
}

/// A backup that took the place of the workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Restored {
    /// Its name.
    pub file_name: String,
    /// Meetings in it.
    pub meetings: u32,
}

/// What an undo or a redo did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Undone {
    /// The action, in Vietnamese.
    pub label: String,
    /// Time and areas of the commit.
    pub saved: Saved,
    /// The meeting concerned, when there is one.
    pub meeting: Option<MeetingId>,
}

/// A person with the positions held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonEntry {
    /// The person.
    pub person: Person,
    /// Positions by precedence, then newest first.
    pub positions: Vec<Position>,
}

/// The directory: people in Vietnamese name order, units by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Directory {
    /// People.
    pub people: Vec<PersonEntry>,
    /// Units.
    pub units: Vec<Unit>,
}

/// Words to search for, with or without marks.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SearchQuery {
    /// The words.
    pub words: String,
}

/// One hit of a search.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Hit {
    /// Noun of the record.
    pub noun: Noun,
    /// Id of the record.
    #[ts(type = "string")]
    pub id: Uuid,
    /// The meeting it belongs to, when there is one.
    pub meeting: Option<MeetingId>,
    /// Its title.
    pub title: String,
    /// The words in their surroundings; hits stand between U+2039 and U+203A.
    pub snippet: String,
    /// The same meeting in name and day, where the hit is not the meeting itself.
    pub of: Option<MeetingName>,
}

/// How a meeting is told apart from others in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeetingName {
    /// Title.
    pub title: String,
    /// Day.
    #[ts(type = "string | null")]
    pub date: Option<PartialDate>,
}

/// Whose history to tell; nothing given tells the whole workspace's, newest first.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct HistoryOf {
    /// Only this noun and id.
    #[ts(type = "string | null")]
    pub id: Option<Uuid>,
    /// Only this meeting and what belongs to it.
    pub meeting: Option<MeetingId>,
    /// At most so many operations; 0 means 200.
    pub limit: u32,
}

/// One change of one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeLine {
    /// Noun of the record.
    pub noun: Noun,
    /// Id of the record.
    #[ts(type = "string")]
    pub id: Uuid,
    /// Name of the field; empty when the whole record came or went.
    pub field: String,
    /// Value before, shortened for reading.
    pub before: String,
    /// Value after, shortened for reading.
    pub after: String,
}

/// One operation of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryLine {
    /// Counter in the log.
    pub n: u32,
    /// When, ISO 8601 with zone.
    pub at: String,
    /// What was done, in Vietnamese.
    pub label: String,
    /// Its changes.
    pub changes: Vec<ChangeLine>,
}
