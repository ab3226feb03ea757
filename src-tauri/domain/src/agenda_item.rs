//! An item of the agenda and what happened under it.

use crate::id::{AgendaItemId, MeetingId};
use crate::problem::{Problem, bounded};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An agenda item (nội dung chương trình).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgendaItem {
    /// Identity.
    pub id: AgendaItemId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Order in the agenda, from 1.
    pub ordinal: u32,
    /// What is dealt with.
    pub title: String,
    /// Who presents it.
    pub presenter: String,
    /// What happened, in paragraphs.
    pub proceedings: String,
}

impl AgendaItem {
    /// The rules of an agenda item.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        bounded("title", &self.title, 2000)?;
        bounded("proceedings", &self.proceedings, 500_000)
    }
}
