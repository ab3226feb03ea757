//! Reply forms on the wire: which form to make, what a file that came back says against the record, what is taken of it.

use crate::contract::{Failure, Saved};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thuky_domain::{DirectiveId, Reply, ReplyField};
use ts_rs::TS;

/// The kinds of file a reply form comes as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReplyFormat {
    /// A workbook (Excel).
    #[default]
    Xlsx,
    /// A document (Word).
    Docx,
}

/// A reply form to make.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReplyFormRequest {
    /// The unit it is for, as its tasks name it.
    pub unit: String,
    /// Kind of file.
    pub format: ReplyFormat,
}

/// A file that was dropped on the page.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReplyFile {
    /// Its name.
    pub name: String,
    /// Its bytes, in base64.
    pub content: String,
}

/// How a row that came back stands against the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReplyStanding {
    /// It tells something new.
    New,
    /// The task moved on since the form was made: to be decided by a person, or too late.
    Conflict,
    /// It cannot be taken: its code, its unit or a cell is not right.
    Refused,
    /// The record tells the same already.
    Known,
    /// Nothing was filled in.
    Unanswered,
}

/// A cell that was filled in, or sent and has changed since, beside what the record has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReplyPreviewField {
    /// The column.
    pub field: ReplyField,
    /// As the form has it.
    pub replied: String,
    /// As the record has it: the task as it is now, and its last report.
    pub recorded: String,
    /// Whether the two differ.
    pub differs: bool,
}

/// A row that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReplyPreviewRow {
    /// Its number, as people count it in the file.
    pub place: u32,
    /// Its code, as the file has it.
    pub code: String,
    /// The task it is about; none when the code leads to none.
    pub directive: Option<DirectiveId>,
    /// What is to be done, as the record has it, else as the file has it.
    pub task: String,
    /// How it stands.
    pub standing: ReplyStanding,
    /// Why it is refused or in conflict, in Vietnamese.
    pub reasons: Vec<String>,
    /// Cell by cell.
    pub fields: Vec<ReplyPreviewField>,
    /// What is taken when the row is accepted; none when it cannot be.
    pub reply: Option<Reply>,
}

/// What a file that came back says against the record. Nothing of it is kept yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReplyPreview {
    /// Name of the file.
    pub name: String,
    /// The unit that was asked; empty when the form does not say.
    pub unit: String,
    /// The day the form was made.
    pub day: Option<NaiveDate>,
    /// What is to be known of the whole file, in Vietnamese.
    pub notes: Vec<String>,
    /// Its rows.
    pub rows: Vec<ReplyPreviewRow>,
    /// Why nothing of the file can be taken.
    pub failure: Option<Failure>,
}

/// Replies that a person accepted.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RepliesToKeep {
    /// In the order of their rows.
    pub replies: Vec<Reply>,
}

/// What became of accepted replies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RepliesKept {
    /// Time and areas of the commit.
    pub saved: Saved,
    /// Reports added.
    pub added: u32,
    /// Replies that the record told already.
    pub known: u32,
}
