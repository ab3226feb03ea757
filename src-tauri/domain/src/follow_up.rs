//! Following a task up: what its steps of progress amount to, and what may come next.
//!
//! Pure functions of the directive, its progress, the day and the office's custom. Nothing here is stored.

use crate::deadline::{BeforeDay, DeadlineKind};
use crate::directive::{Directive, DirectiveKind};
use crate::problem::Problem;
use crate::progress::{Progress, ProgressKind};
use crate::status::{Status, Warning};
use chrono::{Days, NaiveDate};

/// Days before the last one in which a task is due soon.
pub const DUE_SOON: u64 = 7;
/// Days before the last one in which a task warns in yellow.
pub const YELLOW: i32 = 3;
/// Days after the last one from which a task warns in deep red.
pub const DEEP_RED: i32 = 3;

const REPLACED: &str = "Nhiệm vụ này đã được tách hoặc gộp; hãy ghi vào nhiệm vụ thay cho nó.";
const CANCELLED: &str = "Nhiệm vụ này đã hủy, không ghi thêm tiến độ được nữa. Nếu làm tiếp, hãy mở lại.";
const ACCEPTED: &str =
    "Nhiệm vụ này đã được chấp nhận hoàn thành, không ghi thêm tiến độ được nữa. Nếu làm tiếp, hãy mở lại.";
const NOT_REPORTED: &str =
    "Chưa có báo cáo nào chờ chấp nhận. Hãy ghi báo cáo của đơn vị trước, rồi chấp nhận hoặc trả lại.";
const WAITS: &str = "Có báo cáo đang chờ chấp nhận. Hãy chấp nhận hoặc trả lại trước, rồi mới tách hoặc gộp.";

/// How a task ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// Accepted on the strength of a report of this day.
    Accepted(NaiveDate),
    Cancelled,
    /// Split into others or merged into another, which go on in its place.
    Replaced,
}

/// Where a task stands, whatever the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    kind: DirectiveKind,
    deadline: Option<DeadlineKind>,
    last_day: Option<NaiveDate>,
    /// Day of the report that waits for acceptance.
    waiting: Option<NaiveDate>,
    end: Option<End>,
}

impl FollowUp {
    /// What the steps of a task amount to, given in their order.
    #[must_use]
    pub fn of(directive: &Directive, progress: &[Progress], before: BeforeDay) -> Self {
        let deadline = directive.deadline.as_ref();
        let dated = deadline.filter(|deadline| deadline.kind == DeadlineKind::Date);
        let start = Self {
            kind: directive.kind,
            deadline: deadline.map(|deadline| deadline.kind),
            last_day: dated.and_then(|deadline| deadline.last_day(before)),
            waiting: None,
            end: None,
        };
        progress.iter().fold(start, Self::after)
    }

    fn after(mut self, step: &Progress) -> Self {
        match step.kind {
            ProgressKind::Report => self.waiting = Some(step.day),
            ProgressKind::Return => self.waiting = None,
            ProgressKind::Accept => self.end = Some(End::Accepted(self.waiting.take().unwrap_or(step.day))),
            ProgressKind::Cancel => (self.waiting, self.end) = (None, Some(End::Cancelled)),
            ProgressKind::Extend if self.deadline == Some(DeadlineKind::Date) => {
                self.last_day = step.deadline
            }
            ProgressKind::Split | ProgressKind::Merge => {
                (self.waiting, self.end) = (None, Some(End::Replaced))
            }
            ProgressKind::Reopen => self.end = None,
            ProgressKind::Extend | ProgressKind::Remind | ProgressKind::Reassign => {}
        }
        self
    }

    /// The last day in time, with extensions; none where no day is set.
    #[must_use]
    pub const fn last_day(&self) -> Option<NaiveDate> {
        self.last_day
    }

    /// Whether a report waits for acceptance.
    #[must_use]
    pub const fn reported(&self) -> bool {
        self.waiting.is_some()
    }

    /// Whether nothing more is awaited.
    #[must_use]
    pub const fn closed(&self) -> bool {
        self.end.is_some()
    }

    /// Whether other tasks go on in its place. It is not listed any more, so that nothing is counted twice.
    #[must_use]
    pub fn replaced(&self) -> bool {
        self.end == Some(End::Replaced)
    }

    /// The status on a day: the first that holds.
    #[must_use]
    pub fn status(&self, day: NaiveDate) -> Status {
        match (self.end, self.deadline, self.last_day) {
            (Some(End::Cancelled | End::Replaced), ..) => Status::Cancelled,
            (Some(End::Accepted(reported)), _, last) => judged(reported, last),
            (None, Some(DeadlineKind::Regular), _) => Status::Regular,
            (None, None, _) | (None, Some(DeadlineKind::Date), None) => Status::NeedsDate,
            (None, Some(DeadlineKind::Waiting | DeadlineKind::OnIssue), _) => Status::Waiting,
            (None, Some(DeadlineKind::None), _) => Status::InProgress,
            (None, Some(DeadlineKind::Date), Some(last)) => dated(last, day),
        }
    }

    /// The warning on a day. What is closed, undated or waits for acceptance warns nobody.
    #[must_use]
    pub fn warning(&self, day: NaiveDate) -> Warning {
        match self.days_over(day).filter(|_| !self.reported()) {
            Some(DEEP_RED..) => Warning::DeepRed,
            Some(0..) => Warning::Red,
            Some(over) if over >= -YELLOW => Warning::Yellow,
            _ => Warning::None,
        }
    }

    /// Days since the last one, negative while there is time; none when closed or without a last day.
    #[must_use]
    pub fn days_over(&self, day: NaiveDate) -> Option<i32> {
        let last = self.last_day.filter(|_| self.end.is_none())?;
        i32::try_from((day - last).num_days()).ok()
    }

    /// Whether a step may come next.
    ///
    /// # Errors
    /// The first rule it would break.
    pub fn admit(&self, step: &Progress) -> Result<(), Problem> {
        let refused = |field, sentence: &str| Err(Problem::new(field, sentence));
        if self.kind != DirectiveKind::Task {
            return refused("directive", "Chỉ nhiệm vụ giao mới có báo cáo tiến độ.");
        }
        match (self.end, step.kind) {
            (Some(End::Replaced), _) => refused("kind", REPLACED),
            (Some(End::Accepted(_) | End::Cancelled), ProgressKind::Reopen) => Ok(()),
            (Some(End::Cancelled), _) => refused("kind", CANCELLED),
            (Some(End::Accepted(_)), _) => refused("kind", ACCEPTED),
            (None, ProgressKind::Reopen) => refused("kind", "Nhiệm vụ này còn đang mở."),
            (None, ProgressKind::Accept | ProgressKind::Return) if !self.reported() => {
                refused("kind", NOT_REPORTED)
            }
            (None, ProgressKind::Split | ProgressKind::Merge) if self.reported() => refused("kind", WAITS),
            (None, ProgressKind::Extend) => self.admit_extension(step.deadline),
            (None, _) => Ok(()),
        }
    }

    fn admit_extension(&self, wanted: Option<NaiveDate>) -> Result<(), Problem> {
        let Some(last) = self.last_day else {
            return Err(Problem::new(
                "deadline",
                "Nhiệm vụ này chưa có ngày hạn để gia hạn. Hãy ghi thời hạn trước.",
            ));
        };
        if wanted.is_some_and(|day| day > last) {
            return Ok(());
        }
        let last = crate::PartialDate::from(last).short();
        Err(Problem::new("deadline", format!("Hạn mới phải sau hạn đang có ({last}).")))
    }
}

fn judged(reported: NaiveDate, last: Option<NaiveDate>) -> Status {
    match last {
        None => Status::DoneUnjudged,
        Some(last) if reported <= last => Status::DoneOnTime,
        Some(_) => Status::DoneLate,
    }
}

fn dated(last: NaiveDate, day: NaiveDate) -> Status {
    if last < day {
        Status::Overdue
    } else if day.checked_add_days(Days::new(DUE_SOON)).is_none_or(|soon| last <= soon) {
        Status::DueSoon
    } else {
        Status::InProgress
    }
}
