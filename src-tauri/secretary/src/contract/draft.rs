//! A draft: what was read from a text, made of the same records a meeting is made of, waiting to be kept.

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
    /// What the file was; nothing when pasted.
    #[serde(default)]
    pub format: Option<SourceFormat>,
    /// The encoding from before Unicode that it was converted from.
    #[serde(default)]
    pub encoding: Option<LegacyEncoding>,
    /// How the beginning of the text looked before it was converted; empty when it was not.
    #[serde(default)]
    pub before: String,
}

impl TextToRead {
    /// A text that was pasted or typed.
    #[must_use]
    pub fn pasted(text: &str) -> Self {
        let text = text.to_owned();
        Self { text, name: String::new(), kind: None, format: None, encoding: None, before: String::new() }
    }
}

/// What a text was before it was text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SourceFormat {
    /// Plain text.
    Text,
    /// Word.
    Docx,
    /// OpenDocument.
    Odt,
    /// A web page, or rich text of the clipboard.
    Html,
    /// PDF.
    Pdf,
}

impl From<thuky_sources::SourceFormat> for SourceFormat {
    fn from(format: thuky_sources::SourceFormat) -> Self {
        match format {
            thuky_sources::SourceFormat::Text => Self::Text,
            thuky_sources::SourceFormat::Docx => Self::Docx,
            thuky_sources::SourceFormat::Odt => Self::Odt,
            thuky_sources::SourceFormat::Html => Self::Html,
            thuky_sources::SourceFormat::Pdf => Self::Pdf,
        }
    }
}

/// An encoding from before Unicode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LegacyEncoding {
    /// TCVN3 (ABC).
    Tcvn3,
    /// VNI for Windows.
    Vni,
    /// Windows-1258.
    Windows1258,
    /// VISCII.
    Viscii,
}

impl LegacyEncoding {
    /// Its name as people know it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tcvn3 => "TCVN3 (ABC)",
            Self::Vni => "VNI",
            Self::Windows1258 => "Windows-1258",
            Self::Viscii => "VISCII",
        }
    }
}

impl From<thuky_sources::LegacyEncoding> for LegacyEncoding {
    fn from(encoding: thuky_sources::LegacyEncoding) -> Self {
        match encoding {
            thuky_sources::LegacyEncoding::Tcvn3 => Self::Tcvn3,
            thuky_sources::LegacyEncoding::Vni => Self::Vni,
            thuky_sources::LegacyEncoding::Windows1258 => Self::Windows1258,
            thuky_sources::LegacyEncoding::Viscii => Self::Viscii,
        }
    }
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
}
