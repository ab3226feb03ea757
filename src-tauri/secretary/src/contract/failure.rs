//! What crosses the boundary when something cannot be done: a kind to decide on, a sentence to show.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Kinds of failure. Programs decide on the kind; nobody reads the sentence to decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FailureKind {
    /// A rule of the domain is broken.
    Invalid,
    /// No such record.
    NotFound,
    /// Another program holds the workspace.
    Locked,
    /// The workspace cannot be written.
    ReadOnly,
    /// The file is not a workspace of this program.
    Foreign,
    /// The workspace was made by a newer version.
    Newer,
    /// The file is damaged.
    Damaged,
    /// No space left.
    NoSpace,
    /// A file cannot be read.
    Unreadable,
    /// A file or folder cannot be written.
    Unwritable,
    /// A file that was written has been edited since, and is not written over.
    Edited,
    /// The input is larger than the program takes.
    TooLarge,
    /// The input is not text in an encoding that is known.
    Encoding,
    /// The input holds nothing to work on.
    Empty,
    /// There is nothing to undo or redo.
    NothingToUndo,
    /// A program that is needed is not on this machine.
    Missing,
    /// A frozen paper is neither changed nor taken back.
    Frozen,
    /// A fault of the program.
    Internal,
}

/// A failure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{sentence}")]
pub struct Failure {
    /// Kind.
    pub kind: FailureKind,
    /// What happened, what was kept and what to do, in Vietnamese.
    pub sentence: String,
    /// The field concerned, when there is one.
    pub field: Option<String>,
}

impl Failure {
    /// A failure of no particular field.
    pub fn new(kind: FailureKind, sentence: impl Into<String>) -> Self {
        Self { kind, sentence: sentence.into(), field: None }
    }
}

impl From<thuky_domain::Problem> for Failure {
    fn from(problem: thuky_domain::Problem) -> Self {
        Self { kind: FailureKind::Invalid, sentence: problem.sentence, field: Some(problem.field) }
    }
}
