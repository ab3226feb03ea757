//! Directives: the conclusion of the chair, split into single instructions.

use crate::deadline::Deadline;
use crate::id::{DirectiveId, MeetingId};
use crate::problem::{Problem, bounded};
use crate::source::Spans;
use crate::text::fold;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Kind of directive. Only tasks are followed up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DirectiveKind {
    /// nhiệm vụ giao
    #[default]
    Task,
    /// lời động viên, yêu cầu chung
    Exhortation,
    /// đánh giá
    Assessment,
}

/// A directive (ý kiến chỉ đạo).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Directive {
    /// Identity.
    pub id: DirectiveId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Order in the conclusion, from 1.
    pub ordinal: u32,
    /// Origin code such as `03.2`: second directive of the third conclusion of the year; given once, never changed.
    pub code: String,
    /// Kind.
    pub kind: DirectiveKind,
    /// What is to be done, beginning with the verb.
    pub text: String,
    /// Who gave it.
    pub speaker: String,
    /// The one unit or person who has to do it; empty while unclear.
    pub lead: String,
    /// Who works along.
    pub coordinating: Vec<String>,
    /// By when; none while nobody has said.
    pub deadline: Option<Deadline>,
    /// The paper or thing to be delivered.
    pub product: String,
    /// Who decides on the result.
    pub authority: String,
    /// Who keeps an eye on it in the secretariat.
    pub follower: String,
    /// Places in the source.
    pub spans: Spans,
}

impl Directive {
    /// A task with nothing filled in.
    #[must_use]
    pub fn blank(id: DirectiveId, meeting: MeetingId) -> Self {
        let text = String::new;
        Self {
            id,
            meeting,
            ordinal: 0,
            code: text(),
            kind: DirectiveKind::Task,
            text: text(),
            speaker: text(),
            lead: text(),
            coordinating: vec![],
            deadline: None,
            product: text(),
            authority: text(),
            follower: text(),
            spans: Spans::new(),
        }
    }

    /// The rules of a directive.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        if !self.lead.is_empty() && self.coordinating.iter().any(|unit| fold(unit) == fold(&self.lead)) {
            return Err(Problem::new(
                "coordinating",
                format!("{} đã là cơ quan chủ trì, không thể vừa chủ trì vừa phối hợp.", self.lead),
            ));
        }
        bounded("text", &self.text, 20_000)?;
        for (field, text) in [
            ("lead", &self.lead),
            ("product", &self.product),
            ("authority", &self.authority),
            ("follower", &self.follower),
        ] {
            bounded(field, text, 500)?;
        }
        self.coordinating.iter().try_for_each(|unit| bounded("coordinating", unit, 500))
    }
}
