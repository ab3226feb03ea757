//! Progress: what is told of a task after it was given, step by step.
//!
//! Steps are only ever added. What they amount to for a day is [`crate::FollowUp`]'s to say.

use crate::directive::Directive;
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
    /// nhắc việc
    Remind,
    /// chuyển cơ quan chủ trì
    Reassign,
    /// tách thành nhiều nhiệm vụ
    Split,
    /// gộp vào nhiệm vụ khác
    Merge,
    /// mở lại
    Reopen,
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
    /// What was reported; for every decision but an acceptance the reason.
    pub text: String,
    /// How much is done, from 0 to 100.
    pub percent: Option<u8>,
    /// What proves it: number, day and receiving level of the product, in one line.
    pub evidence: String,
    /// The new last day, for an extension.
    pub deadline: Option<NaiveDate>,
    /// The last day before the extension; the secretary fills it in.
    pub previous: Option<NaiveDate>,
    /// Who leads from now on, for a reassignment.
    #[serde(default)]
    pub lead: String,
    /// Who led before the reassignment; the secretary fills it in.
    #[serde(default)]
    pub previous_lead: String,
    /// The task that goes on in its place, for a merge.
    #[serde(default)]
    pub into: Option<DirectiveId>,
}

impl Progress {
    /// A step of a task with nothing told but its kind and day; its place comes when it is added.
    #[must_use]
    pub const fn blank(id: ProgressId, task: &Directive, kind: ProgressKind, day: NaiveDate) -> Self {
        Self {
            id,
            meeting: task.meeting,
            directive: task.id,
            ordinal: 0,
            kind,
            day,
            by: String::new(),
            text: String::new(),
            percent: None,
            evidence: String::new(),
            deadline: None,
            previous: None,
            lead: String::new(),
            previous_lead: String::new(),
            into: None,
        }
    }

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
        self.check_lead()?;
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

    fn check_lead(&self) -> Result<(), Problem> {
        match (self.kind, self.lead.trim().is_empty()) {
            (ProgressKind::Reassign, true) => {
                Err(Problem::new("lead", "Chuyển chủ trì thì phải ghi cơ quan chủ trì mới."))
            }
            (ProgressKind::Reassign, false) | (_, true) => bounded("lead", &self.lead, 500),
            (_, false) => Err(Problem::new("lead", "Chỉ khi chuyển chủ trì mới ghi cơ quan chủ trì mới.")),
        }
    }
}

impl ProgressKind {
    /// The word for it inside a sentence.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Report => "báo cáo",
            Self::Accept => "chấp nhận hoàn thành",
            Self::Return => "trả lại",
            Self::Extend => "gia hạn",
            Self::Cancel => "hủy",
            Self::Remind => "nhắc việc",
            Self::Reassign => "chuyển chủ trì",
            Self::Split => "tách",
            Self::Merge => "gộp",
            Self::Reopen => "mở lại",
        }
    }

    /// Whether the step changes the task itself, and so is never added alone.
    #[must_use]
    pub const fn changes_task(self) -> bool {
        matches!(self, Self::Reassign | Self::Split | Self::Merge)
    }

    /// What to say when the reason is missing; none where no reason is wanted.
    const fn reason_wanted(self) -> Option<&'static str> {
        match self {
            Self::Report | Self::Accept | Self::Remind => None,
            Self::Return => Some("Trả lại thì phải ghi lý do, để đơn vị biết cần làm gì."),
            Self::Extend => Some("Gia hạn thì phải ghi lý do."),
            Self::Cancel => Some("Hủy nhiệm vụ thì phải ghi lý do."),
            Self::Reassign => Some("Chuyển chủ trì thì phải ghi lý do."),
            Self::Split => Some("Tách nhiệm vụ thì phải ghi lý do."),
            Self::Merge => Some("Gộp nhiệm vụ thì phải ghi lý do."),
            Self::Reopen => Some("Mở lại nhiệm vụ thì phải ghi lý do."),
        }
    }
}
