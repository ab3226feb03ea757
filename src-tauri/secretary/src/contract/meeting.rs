//! Meetings on the wire: the list, everything about one, and the three ways of changing a record.

use crate::contract::Cited;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thuky_domain::{
    AgendaItem, Attendee, Directive, Figure, Headcount, Meeting, MeetingId, MeetingKind, Noun, PartialDate,
    Photograph, Record, Session, Source, Statement, Vote,
};
use ts_rs::TS;
use uuid::Uuid;

/// Which meetings to list. Everything empty lists all that are not in the trash, newest first.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MeetingFilter {
    /// Words that title, bodies or place must contain, with or without marks.
    pub words: String,
    /// Only this kind.
    pub kind: Option<MeetingKind>,
    /// Not before this day.
    pub from: Option<NaiveDate>,
    /// Not after this day.
    pub to: Option<NaiveDate>,
    /// List the trash instead.
    pub trashed: bool,
}

/// One line of the list of meetings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeetingLine {
    /// Which.
    pub id: MeetingId,
    /// Kind.
    pub kind: MeetingKind,
    /// Title.
    pub title: String,
    /// Day.
    pub date: Option<PartialDate>,
    /// Part of the day.
    pub session: Option<Session>,
    /// Body that holds it.
    pub host: String,
    /// Names of the chairs.
    pub chairs: Vec<String>,
    /// How many people were present.
    pub present: u32,
    /// How many tasks were given.
    pub tasks: u32,
}

/// A reference to a meeting.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct MeetingRef {
    /// Which.
    pub meeting: MeetingId,
}

/// Everything about one meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeetingFile {
    /// The meeting.
    pub meeting: Meeting,
    /// Attendance in order of introduction.
    pub attendees: Vec<Attendee>,
    /// Live counts.
    pub headcount: Headcount,
    /// Agenda.
    pub agenda: Vec<AgendaItem>,
    /// Statements.
    pub statements: Vec<Statement>,
    /// Reported figures.
    pub figures: Vec<Figure>,
    /// Cited documents.
    pub documents: Vec<Cited>,
    /// Photographs.
    pub photographs: Vec<Photograph>,
    /// Votes.
    pub votes: Vec<Vote>,
    /// What does not add up in a vote, by its id, in sentences.
    #[ts(type = "{ [key in string]: string[] }")]
    pub vote_remarks: BTreeMap<String, Vec<String>>,
    /// Directives as they were given; parts of tasks that were split later are in the register alone.
    pub directives: Vec<Directive>,
    /// Texts it was read from.
    pub sources: Vec<Source>,
    /// The last day in time, by id of the directive, where it is not the day the words name: it is counted, or rolls on.
    #[ts(type = "{ [key in string]: string }")]
    pub last_days: BTreeMap<String, NaiveDate>,
}

/// Puts a record: a new id adds it, a known one changes the fields that differ.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Put {
    /// The whole record.
    pub record: Record,
    /// Changes that carry the same strand, one after the other, are undone together: one burst of typing, one undo.
    pub strand: Option<String>,
}

/// A reference to a record of any noun.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct RecordRef {
    /// Its noun.
    pub noun: Noun,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
}

/// One of several changes that are one deed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum RecordChange {
    /// The whole record as it is to be.
    Put {
        /// The record.
        put: Record,
    },
    /// A new record, at a place from 1 or at the end.
    Add {
        /// The record.
        add: Record,
        /// Its place.
        #[serde(default)]
        #[ts(optional)]
        to: Option<u32>,
    },
    /// A record goes.
    Remove {
        /// Which.
        remove: RecordRef,
    },
}

/// Changes that are made together or not at all, and taken back by one undo.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecordChanges {
    /// In the order in which they are made.
    pub changes: Vec<RecordChange>,
}

/// Moves a record to another place among its meeting's records of the same noun.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct Move {
    /// Its noun.
    pub noun: Noun,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// The new place, from 1.
    pub to: u32,
}
