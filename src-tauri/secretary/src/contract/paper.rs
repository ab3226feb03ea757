//! Papers on the wire.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thuky_domain::{Gap, MeetingId, PaperKind, System};
use ts_rs::TS;

/// A paper to make of a meeting.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PaperRequest {
    /// The meeting.
    pub meeting: MeetingId,
    /// Kind of paper.
    pub kind: PaperKind,
    /// State or Party form; none means the office's own.
    pub system: Option<System>,
    /// Number of the paper; none prints a blank.
    pub number: Option<u32>,
    /// Date of the paper; none prints a blank.
    pub date: Option<NaiveDate>,
    /// Which of the office's signers, from 0; none prints blanks.
    pub signer: Option<usize>,
    /// Whether the photographs are annexed.
    pub photographs: bool,
}

/// A paper as it would be exported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperPreview {
    /// The DOCX file itself, in base64.
    pub docx: String,
    /// Suggested name of the file.
    pub file_name: String,
    /// Facts that are missing and print as blanks.
    pub gaps: Vec<Gap>,
    /// The body of rules the form follows.
    pub rule_set: String,
}

/// A file that was written where the user chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Exported {
    /// Its name.
    pub file_name: String,
    /// The folder it is in.
    pub folder: String,
}
