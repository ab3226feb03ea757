//! Papers that come back from Word, on the wire: the file, what it says otherwise than the record, what is accepted of it.

use crate::contract::Saved;
use serde::{Deserialize, Serialize};
use thuky_domain::{MeetingId, Noun, PaperKind};
use ts_rs::TS;
use uuid::Uuid;

/// A file that was chosen or dropped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReturnedFile {
    /// Its name.
    pub name: String,
    /// Its bytes, in base64.
    pub content: String,
}

/// A file to be read against the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReturnedReading {
    /// The file.
    pub file: ReturnedFile,
    /// The meeting it is taken to be of, where the file itself does not say.
    #[serde(default)]
    pub meeting: Option<MeetingId>,
    /// Tracked changes that count as not made, by number.
    #[serde(default)]
    pub rejected: Vec<u32>,
}

/// What was done to a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReturnedKind {
    /// It has other words.
    Edited,
    /// It has become several.
    Split,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It stands in another place.
    Moved,
}

/// Words that two texts share, or in which they differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangedWords {
    /// As the record has it.
    pub before: String,
    /// As the file has it.
    pub after: String,
    /// Whether both have it.
    pub same: bool,
}

/// A paragraph in which the file says otherwise than the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReturnedChange {
    /// Tells it from the others of the file.
    pub key: String,
    /// What was done.
    pub kind: ReturnedKind,
    /// The noun of the record whose field the paragraph prints; none for words of the form itself.
    pub noun: Option<Noun>,
    /// The record.
    pub id: Option<Uuid>,
    /// The fields that accepting it changes; without any, the field that the paragraph prints. None of a whole record.
    pub fields: Vec<String>,
    /// The record by its name.
    pub name: String,
    /// As it was printed.
    pub printed: String,
    /// As the record has it now.
    pub before: String,
    /// As it is to be.
    pub after: String,
    /// Both, word by word.
    pub words: Vec<ChangedWords>,
    /// Whether the record has changed the same words since the paper was written.
    pub conflict: bool,
    /// Whether the paragraph was found by its words or its place, its bookmark being gone.
    pub by_text: bool,
    /// Whether accepting it removes the record.
    pub removes: bool,
    /// What accepting it adds to the record, as it was read, in Vietnamese; empty when it adds nothing.
    pub adds: String,
    /// Whether it can be accepted into the record.
    pub acceptable: bool,
    /// Why it cannot, in Vietnamese; empty when it can.
    pub reason: String,
    /// Tracked changes in it, by number.
    pub revisions: Vec<u32>,
    /// Comments on it, by number.
    pub comments: Vec<u32>,
}

/// A tracked change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReturnedRevision {
    /// Whether words were put in; else they were taken out.
    pub inserted: bool,
    /// Who made it.
    pub author: String,
    /// When (ISO 8601); may be empty.
    pub at: String,
    /// The words.
    pub text: String,
    /// Whether it counts as not made.
    pub rejected: bool,
}

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReturnedComment {
    /// Who made it.
    pub author: String,
    /// When (ISO 8601); may be empty.
    pub at: String,
    /// What it says.
    pub text: String,
    /// The words it is on.
    pub on: String,
}

/// What an edited paper says against the record. Nothing of it is kept yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReturnedPaper {
    /// Name of the file.
    pub name: String,
    /// The meeting of the paper.
    pub meeting: Option<MeetingId>,
    /// Which paper.
    pub kind: PaperKind,
    /// When it was written; none when that is not known any more.
    pub exported_at: Option<String>,
    /// What is to be known of the whole file, in Vietnamese.
    pub notes: Vec<String>,
    /// What it says otherwise, in its order.
    pub changes: Vec<ReturnedChange>,
    /// Its tracked changes.
    pub revisions: Vec<ReturnedRevision>,
    /// Its comments.
    pub comments: Vec<ReturnedComment>,
}

/// A change that a person accepts, as it was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AcceptedChange {
    /// Its key.
    pub key: String,
    /// As the record had it.
    pub before: String,
    /// As it is to be.
    pub after: String,
    /// What it adds.
    pub adds: String,
}

/// Changes of a file to be taken into the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReturnedAcceptance {
    /// The file, as it was read.
    pub reading: ReturnedReading,
    /// What is accepted.
    pub accepted: Vec<AcceptedChange>,
}

/// What became of accepted changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReturnedAccepted {
    /// Time and areas of the commit.
    pub saved: Saved,
    /// How many were taken.
    pub taken: u32,
    /// What the file still says otherwise.
    pub paper: ReturnedPaper,
}
