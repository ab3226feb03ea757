//! Progress: what is told of a task after it was given, step by step.
//!
//! Steps are only ever added. What they amount to for a day is [`crate::FollowUp`]'s to say.

use crate::id::{DirectiveId, MeetingId, ProgressId};
use crate::problem::{Problem, bounded};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Kind of step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProgressKind {
    /// đơn vị báo cáo
    #[default]
    Report,
    /// chấp nhận hoàn thành
    Accept,
    /// trả lại, chưa đạt
    Return,
    /// gia hạn
    Extend,
    /// hủy
    Cancel,
}

/// A step of progress (báo cáo tiến độ).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Progress {
    /// Identity.
    pub id: ProgressId,
    /// The meeting the task was given at.
    pub meeting: MeetingId,
    /// The task.
    pub directive: DirectiveId,
    /// Order among the steps of the task, from 1.
    pub ordinal: u32,
    /// Kind.
    pub kind: ProgressKind,
    /// The day it happened; for a report, the day that is judged against the deadline.
    pub day: NaiveDate,
    /// Who reported or decided; may be empty.
    pub by: String,
    /// What was reported; for a return, an extension or a cancelling the reason.
    pub text: String,
    /// How much is done, from 0 to 100.
    pub percent: Option<u8>,
    /// What proves it: number, day and receiving level of the product, in one line.
    pub evidence: String,
    /// The new last day, for an extension.
    pub deadline: Option<NaiveDate>,
    /// The last day before the extension; the secretary fills it in.
    pub previous: Option<NaiveDate>,
}

impl Progress {
    /// The rules of a step by itself.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        if let Some(sentence) = self.kind.reason_wanted().filter(|_| self.text.trim().is_empty()) {
            return Err(Problem::new("text", sentence));
        }
        if self.percent.is_some_and(|percent| percent > 100) {
            return Err(Problem::new("percent", "Mức hoàn thành phải từ 0 đến 100 phần trăm."));
        }
        self.check_deadline()?;
        bounded("text", &self.text, 20_000)?;
        bounded("by", &self.by, 300)?;
        bounded("evidence", &self.evidence, 1_000)
    }

    fn check_deadline(&self) -> Result<(), Problem> {
        match (self.kind, self.deadline) {
            (ProgressKind::Extend, None) => {
                Err(Problem::new("deadline", "Gia hạn thì phải có hạn mới. Hãy chọn ngày."))
            }
            (ProgressKind::Extend, Some(_)) | (_, None) => Ok(()),
            (_, Some(_)) => Err(Problem::new(
                "deadline",
                "Chỉ khi gia hạn mới ghi hạn mới. Hãy chọn Gia hạn, hoặc bỏ ngày này.",
            )),
        }
    }
}

impl ProgressKind {
    /// What to say when the reason is missing; none where no reason is wanted.
    const fn reason_wanted(self) -> Option<&'static str> {
        match self {
            Self::Report | Self::Accept => None,
            Self::Return => Some("Trả lại thì phải ghi lý do, để đơn vị biết cần làm gì."),
            Self::Extend => Some("Gia hạn thì phải ghi lý do."),
            Self::Cancel => Some("Hủy nhiệm vụ thì phải ghi lý do."),
        }
    }
}
