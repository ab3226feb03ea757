//! Figures reported at a meeting, kept as text with their sentence: “7/8 vụ việc” is no date and no sum.

use crate::id::{FigureId, MeetingId};
use crate::problem::{Problem, bounded};
use crate::source::Spans;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A reported figure (số liệu).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Figure {
    /// Identity.
    pub id: FigureId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Order in the meeting, from 1.
    pub ordinal: u32,
    /// The figure as written, with its unit: `7/8 vụ việc`.
    pub text: String,
    /// The sentence it stands in.
    pub sentence: String,
    /// Places in the source.
    pub spans: Spans,
}

impl Figure {
    /// The rules of a figure.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        bounded("text", &self.text, 1000)?;
        bounded("sentence", &self.sentence, 10_000)
    }
}
