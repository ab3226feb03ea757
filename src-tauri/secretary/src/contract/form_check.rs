//! The form check on the wire.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A body of rules a document can be held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FormRules {
    /// Nghị định 30/2020/NĐ-CP.
    Nd30,
    /// Hướng dẫn 36-HD/VPTW.
    Hd36,
    /// Hướng dẫn 05-HD/VPTW.
    Hd05,
}

impl FormRules {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Nd30, Self::Hd36, Self::Hd05];
}

/// A Word file to be checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FormFile {
    /// Its name.
    pub name: String,
    /// Its bytes, in base64.
    pub content: String,
    /// The rules it is held against; none means those it tells itself.
    #[serde(default)]
    pub rules: Option<FormRules>,
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FormSeverity {
    /// A rule is broken.
    Fault,
    /// It differs from one source or from custom.
    Warning,
    /// Worth a look: sources differ.
    Hint,
}

/// What the check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FormFinding {
    /// The rule, such as `nd30-ST-07.zero`.
    pub rule: String,
    /// Its source and the place in it.
    pub article: String,
    /// How sure the rule is known: `A` read in the instrument, `B` agreed, `C` one source, `M` custom, `X` open.
    pub confidence: String,
    /// How much it matters.
    pub severity: FormSeverity,
    /// What part of the paper it is about.
    pub part: String,
    /// The paragraphs of the main part where it was found, from 1; none for pages and for what is missing.
    pub paragraphs: Vec<u32>,
    /// The first words of the first of them.
    pub quote: String,
    /// What stands there.
    pub found: String,
    /// What should stand there.
    pub expected: String,
    /// Whether a corrected copy puts it right.
    pub correctable: bool,
}

/// The check of one document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FormReport {
    /// Name of the file.
    pub name: String,
    /// The rules it was held against.
    pub rules: FormRules,
    /// The name of their instrument.
    pub rule_set: String,
    /// Why these.
    pub why: String,
    /// The type of paper, as it names itself; empty for a letter.
    pub kind: String,
    /// How many rules were applied.
    pub applied: u32,
    /// What was found, faults first.
    pub findings: Vec<FormFinding>,
}

/// A corrected copy: no word differs from the original.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FormCorrection {
    /// Suggested name of the copy.
    pub file_name: String,
    /// Its bytes, in base64.
    pub content: String,
    /// The rules that were broken before and are kept now.
    pub corrected: Vec<String>,
    /// The check of the copy.
    pub report: FormReport,
}
