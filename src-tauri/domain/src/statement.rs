//! What was said, and by whom.

use crate::id::{AgendaItemId, MeetingId, StatementId};
use crate::problem::{Problem, bounded};
use crate::source::Spans;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Kind of statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StatementKind {
    /// ghi nhận, đánh giá, báo cáo
    #[default]
    Assessment,
    /// đề nghị, yêu cầu, kiến nghị
    Request,
    /// kết luận
    Conclusion,
}

/// A statement (ý kiến phát biểu).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Statement {
    /// Identity.
    pub id: StatementId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Order in the meeting, from 1.
    pub ordinal: u32,
    /// The agenda item it belongs to.
    pub agenda_item: Option<AgendaItemId>,
    /// Full name, or empty when only the office is known.
    pub speaker: String,
    /// Office of the speaker as the text has it.
    pub role: String,
    /// Kind.
    pub kind: StatementKind,
    /// What was said, in paragraphs.
    pub text: String,
    /// Places in the source.
    pub spans: Spans,
}

impl Statement {
    /// The rules of a statement.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        bounded("speaker", &self.speaker, 120)?;
        bounded("role", &self.role, 300)?;
        bounded("text", &self.text, 200_000)
    }
}
