//! Frozen papers on the wire: freezing, correcting, listing, comparing.

use crate::contract::{PaperRequest, Saved};
use serde::{Deserialize, Serialize};
use thuky_domain::{ComparedParagraph, MeetingId, Paper, PaperId};
use ts_rs::TS;

/// A paper to be frozen.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Freezing {
    /// The paper.
    pub request: PaperRequest,
    /// The fields of the gaps that somebody has seen and wants left blank: number and date are among them.
    pub reviewed: Vec<String>,
    /// The frozen paper that it corrects; none for a first version.
    #[serde(default)]
    pub corrects: Option<Corrects>,
}

/// What is corrected, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Corrects {
    /// The frozen paper.
    pub paper: PaperId,
    /// The reason.
    pub reason: String,
}

/// A paper that has just been frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Frozen {
    /// The paper.
    pub paper: Paper,
    /// When it was on disk.
    pub saved: Saved,
}

/// Whose frozen papers.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
pub struct PapersOf {
    /// The meeting; none for all frozen papers there are.
    pub meeting: Option<MeetingId>,
}

/// Names a frozen paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperRef {
    /// Which.
    pub paper: PaperId,
}

/// A frozen paper in a list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FrozenPaper {
    /// The paper.
    pub paper: Paper,
    /// The beginning of its file's SHA-256.
    pub fingerprint: String,
    /// The frozen paper that corrects it.
    pub corrected_by: Option<PaperId>,
    /// What it was asked for with; none when this version can no longer ask so.
    pub request: Option<PaperRequest>,
    /// What the record tells otherwise by now; none when it was not looked at.
    pub differs: Option<Vec<FactDifference>>,
}

/// What became of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FactChange {
    /// A field has another value.
    Changed,
    /// Only the right side has it.
    Added,
    /// Only the left side has it.
    Removed,
}

/// A fact that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FactDifference {
    /// What became of it.
    pub change: FactChange,
    /// What the fact is about, in Vietnamese: the meeting, an attendee.
    pub part: String,
    /// Which of them; empty where there is only one.
    pub of: String,
    /// Name of the field in Vietnamese; empty for a whole record.
    pub field: String,
    /// On the left.
    pub left: String,
    /// On the right.
    pub right: String,
}

/// One side of a comparison.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "side", rename_all = "kebab-case")]
pub enum ComparedSide {
    /// A frozen paper.
    Frozen {
        /// Which.
        paper: PaperId,
    },
    /// That paper as the record would make it now.
    Record {
        /// Which.
        paper: PaperId,
    },
    /// A file of somebody's, which may have been edited by hand.
    File {
        /// Its name.
        name: String,
        /// Its bytes, in base64.
        content: String,
    },
}

/// Two papers to compare.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Comparing {
    /// What was before.
    pub left: ComparedSide,
    /// What came after.
    pub right: ComparedSide,
}

/// Two papers side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperComparison {
    /// What stands on the left, in words.
    pub left: String,
    /// What stands on the right, in words.
    pub right: String,
    /// Facts that differ; none when a side is a file, which has words only.
    pub facts: Option<Vec<FactDifference>>,
    /// The words, paragraph by paragraph.
    pub paragraphs: Vec<ComparedParagraph>,
    /// What a file holds that was not compared, such as pictures and comments.
    pub left_out: Vec<String>,
}
