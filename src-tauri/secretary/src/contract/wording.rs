//! The office's own wording of papers on the wire: the form it may change, its versions, a trial of one before it is kept.

use serde::{Deserialize, Serialize};
use thuky_domain::{Deviation, PaperKind, Problem, System, Wording};
use ts_rs::TS;

/// The wording of a kind of paper.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct WordingOf {
    /// Kind of paper.
    pub kind: PaperKind,
    /// State or Party form; none means the office's own.
    pub system: Option<System>,
}

/// A phrase that may be worded anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PhraseLine {
    /// Its key in a wording.
    pub key: String,
    /// What it is.
    pub title: String,
    /// The usual words.
    pub usual: String,
    /// Facts that only this phrase may name.
    pub facts: Vec<String>,
}

/// A part that may be moved, or left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartLine {
    /// Its key in a wording.
    pub key: String,
    /// What it is.
    pub title: String,
    /// Whether it may be left out.
    pub optional: bool,
}

/// A value of the page, in hundredths of its unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeasureLine {
    /// Its key in a wording.
    pub key: String,
    /// What it is.
    pub title: String,
    /// Its unit.
    pub unit: String,
    /// The usual value.
    pub usual: u32,
    /// Lowest value of the rule.
    pub lowest: u32,
    /// Highest value of the rule; none where it has none.
    pub highest: Option<u32>,
    /// The article.
    pub article: String,
}

/// A fact that a phrase or a template may name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FactLine {
    /// Its name, to be written between braces.
    pub name: String,
    /// What it prints in a made-up meeting.
    pub example: String,
}

/// The wording of a kind with everything there is to know for changing it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WordingFile {
    /// The wording in force; the usual one, version 0, while the office has none of its own.
    pub wording: Wording,
    /// Every version kept, the newest first.
    pub versions: Vec<Wording>,
    /// Where the wording in force departs from the rules.
    pub deviations: Vec<Deviation>,
    /// The article or form that the usual wording comes from.
    pub article: String,
    /// The phrases, in the order of the page.
    pub phrases: Vec<PhraseLine>,
    /// The parts, in their usual order.
    pub parts: Vec<PartLine>,
    /// The values of the page.
    pub measures: Vec<MeasureLine>,
    /// The facts that any phrase may name.
    pub facts: Vec<FactLine>,
}

/// A wording as it would print.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WordingTrial {
    /// A made-up meeting in this wording as a DOCX file, in base64; empty while something is refused.
    pub docx: String,
    /// Why it cannot be kept.
    pub refused: Vec<Problem>,
    /// Where it departs from the rules.
    pub deviations: Vec<Deviation>,
}
