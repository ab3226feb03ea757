//! A draft: what was read from a text, made of the same records a meeting is made of, waiting to be kept.

use crate::contract::MeetingLine;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thuky_domain::{
    Attendee, Citation, CitedDocument, Directive, Figure, Meeting, Source, SourceKind, Statement, TextSpan,
};
use ts_rs::TS;

/// A text to read.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TextToRead {
    /// The text itself.
    pub text: String,
    /// Name of the file it came from; empty when pasted.
    pub name: String,
    /// The kind of text, when the user overrides the reader's own judgement.
    pub kind: Option<SourceKind>,
    /// How it was made Unicode, when it was not: to be shown before it is read.
    #[serde(default)]
    pub conversion: Option<Conversion>,
    /// What the file has and the text has not, in Vietnamese: pictures, comments in the margin.
    #[serde(default)]
    pub left_out: Vec<String>,
}

impl TextToRead {
    /// A text that was pasted or typed.
    #[must_use]
    pub fn pasted(text: &str) -> Self {
        Self { text: text.to_owned(), name: String::new(), kind: None, conversion: None, left_out: vec![] }
    }
}

/// A text that came in a legacy Vietnamese encoding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Conversion {
    /// Name of the encoding, as people know it: TCVN3 (ABC), VNI, Windows-1258.
    pub encoding: String,
    /// The beginning of the text as it looked before.
    pub before: String,
}

/// What was pasted: the plain text, and the rich text when the clipboard had one.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Pasted {
    /// Plain text.
    pub text: String,
    /// HTML as the other program wrote it; may be empty. Only its words and structure are taken.
    pub html: String,
}

/// How sure the reader is of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// The text says so.
    Sure,
    /// The text most likely says so.
    Likely,
    /// Look again.
    Doubtful,
}

/// A place in the source that a person should look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Doubt {
    /// Where.
    pub span: TextSpan,
    /// What is doubtful, in Vietnamese.
    pub sentence: String,
}

/// A probable fault of typing in the source. It is offered, never applied by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Correction {
    /// Where.
    pub span: TextSpan,
    /// As the source has it.
    pub written: String,
    /// As it should most likely be.
    pub proposed: String,
    /// What is wrong, in Vietnamese.
    pub sentence: String,
}

/// A cited document with its citing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Cited {
    /// The citing by this meeting.
    pub citation: Citation,
    /// The document, shared by all meetings.
    pub document: CitedDocument,
}

/// A draft of a meeting. Nothing of it is stored until it is kept; every record already has its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Draft {
    /// The text, with the sentences that found no place.
    pub source: Source,
    /// The meeting.
    pub meeting: Meeting,
    /// Who was there.
    pub attendees: Vec<Attendee>,
    /// What was said.
    pub statements: Vec<Statement>,
    /// Reported figures.
    pub figures: Vec<Figure>,
    /// Cited documents.
    pub documents: Vec<Cited>,
    /// Directives of the conclusion.
    pub directives: Vec<Directive>,
    /// Places to look at.
    pub doubts: Vec<Doubt>,
    /// How sure the reader is, by id of the record.
    pub confidence: BTreeMap<String, Confidence>,
    /// Faults of typing that may be corrected in what was read.
    pub corrections: Vec<Correction>,
    /// How the date of a deadline was found from its words, in Vietnamese, by id of the directive.
    pub deadline_rules: BTreeMap<String, String>,
    /// Kept meetings that this text seems to be about.
    pub alike: Vec<MeetingLine>,
    /// Whether the source of a kept meeting was read again: the draft then holds only what that meeting lacks, and
    /// keeping it adds to the meeting.
    pub again: bool,
}

impl Draft {
    /// A draft with nothing in it yet but its source and its meeting.
    #[must_use]
    pub const fn blank(source: Source, meeting: Meeting) -> Self {
        Self {
            source,
            meeting,
            attendees: vec![],
            statements: vec![],
            figures: vec![],
            documents: vec![],
            directives: vec![],
            doubts: vec![],
            confidence: BTreeMap::new(),
            corrections: vec![],
            deadline_rules: BTreeMap::new(),
            alike: vec![],
            again: false,
        }
    }
}
