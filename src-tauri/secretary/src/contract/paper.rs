//! Papers on the wire.

use crate::contract::FormRules;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thuky_domain::{
    Deviation, Erratum, Gap, MeetingId, MinutesVariant, NoticeVariant, Noun, PaperKind, System,
};
use ts_rs::TS;
use uuid::Uuid;

/// A paper to make.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PaperRequest {
    /// The meeting; none for a paper across all meetings.
    pub meeting: Option<MeetingId>,
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
    /// The unit it is for; empty for none or all.
    #[serde(default)]
    pub unit: String,
    /// First day of the period a report is on.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// Last day of the period a report is on.
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// Whether the list of tasks is annexed to a conclusion notice.
    #[serde(default)]
    pub task_annex: bool,
    /// Whether minutes open with what was carried over.
    #[serde(default)]
    pub carry_over: bool,
    /// How much minutes tell.
    #[serde(default)]
    pub minutes: MinutesVariant,
    /// As what a Party body issues its conclusion.
    #[serde(default)]
    pub notice: NoticeVariant,
    /// Whether the signer certifies the chair's signature under the minutes of a Party body.
    #[serde(default)]
    pub certified: bool,
    /// What a correction tells.
    #[serde(default)]
    pub erratum: Option<Erratum>,
}

impl PaperRequest {
    /// A paper with nothing chosen but its kind, of a meeting or across all.
    #[must_use]
    pub const fn of(meeting: Option<MeetingId>, kind: PaperKind) -> Self {
        Self {
            meeting,
            kind,
            system: None,
            number: None,
            date: None,
            signer: None,
            photographs: false,
            unit: String::new(),
            from: None,
            to: None,
            task_annex: false,
            carry_over: false,
            minutes: MinutesVariant::Full,
            notice: NoticeVariant::Notice,
            certified: false,
            erratum: None,
        }
    }
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
    /// The same, as the form check knows it.
    pub form: FormRules,
    /// The paragraphs that print a field of the record.
    pub marks: Vec<PaperMark>,
    /// Which version of the office's own wording it was made with; empty for the usual wording.
    pub wording: String,
    /// Where that wording departs from the rules.
    pub deviations: Vec<Deviation>,
}

/// A paragraph of a paper that prints a field of the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperMark {
    /// The bookmark in the file.
    pub bookmark: String,
    /// The noun of the record.
    pub noun: Noun,
    /// The record.
    pub id: Uuid,
    /// The field, as the record names it.
    pub field: String,
}

/// The program of this machine that makes PDFs out of Word files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConverterState {
    /// Whether there is one.
    pub found: bool,
}

/// A paper that was handed over to be printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Printed {
    /// Whether as a PDF; else as the Word file.
    pub as_pdf: bool,
}

/// A file that was written where the user chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Exported {
    /// Its name.
    pub file_name: String,
    /// The folder it is in.
    pub folder: String,
}
