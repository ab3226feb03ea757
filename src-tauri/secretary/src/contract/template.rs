//! Word templates on the wire: a file to be taken, what is found in it, the names it may use.

use serde::{Deserialize, Serialize};
use thuky_domain::{PaperKind, System};
use ts_rs::TS;

/// A Word file that is to be the template of a kind of paper.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TemplateFile {
    /// Kind of paper.
    pub kind: PaperKind,
    /// State or Party form; none means the office's own.
    pub system: Option<System>,
    /// Name of the file.
    pub name: String,
    /// Its bytes, in base64.
    pub content: String,
}

/// Something found in a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FindingLine {
    /// Where.
    pub place: String,
    /// What, and what to do.
    pub sentence: String,
}

/// A template looked over and filled with a made-up meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplateReport {
    /// Why it cannot be taken; none when it can.
    pub faults: Vec<FindingLine>,
    /// What people should know of it.
    pub notices: Vec<FindingLine>,
    /// The names it uses.
    pub used: Vec<String>,
    /// The made-up meeting in it as a DOCX file, in base64; empty when it cannot be taken.
    pub docx: String,
}

/// What a name in a template gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FieldShape {
    /// Words inside a paragraph.
    Words,
    /// Paragraphs and tables in the place of a whole paragraph.
    Blocks,
    /// Words of one attendee or task: its table row is repeated.
    Row,
}

/// A name that a template may use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplateFieldLine {
    /// The name, to be written between braces.
    pub name: String,
    /// The same as the tag of a content control.
    pub tag: String,
    /// What it gives.
    pub shape: FieldShape,
    /// What it prints for a made-up meeting.
    pub example: String,
}

/// Which template is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TemplateOrigin {
    /// The example that the program makes.
    Example,
    /// The one in force.
    Kept,
}

/// A template to be handed out as a file.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct TemplateOf {
    /// Kind of paper.
    pub kind: PaperKind,
    /// State or Party form; none means the office's own.
    pub system: Option<System>,
    /// Which.
    pub origin: TemplateOrigin,
}
