//! Following a task up: what its steps of progress amount to, and what may come next.
//!
//! Pure functions of the directive, its progress, the day and the office's custom. Nothing here is stored.

use crate::custom::{Custom, Thresholds};
use crate::deadline::DeadlineKind;
use crate::directive::{Directive, DirectiveKind};
use crate::meeting::Meeting;
use crate::problem::Problem;
use crate::progress::{Progress, ProgressKind};
use crate::status::{Status, Warning};
use chrono::{Days, NaiveDate};

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
    thresholds: Thresholds,
}

impl FollowUp {
    /// What the steps of a meeting's task amount to, given in their order.
    #[must_use]
    pub fn of(directive: &Directive, meeting: &Meeting, progress: &[Progress], custom: &Custom) -> Self {
        let deadline = directive.deadline.as_ref();
        let start = Self {
            kind: directive.kind,
            deadline: deadline.map(|deadline| deadline.kind),
            last_day: deadline.and_then(|deadline| custom.last_day(deadline, meeting)),
            waiting: None,
            end: None,
            thresholds: custom.thresholds,
        };
        progress.iter().fold(start, |stands, step| stands.after(step, custom))
    }

    fn after(mut self, step: &Progress, custom: &Custom) -> Self {
        match step.kind {
            ProgressKind::Report => self.waiting = Some(step.day),
            ProgressKind::Return => self.waiting = None,
            ProgressKind::Accept => self.end = Some(End::Accepted(self.waiting.take().unwrap_or(step.day))),
            ProgressKind::Cancel => (self.waiting, self.end) = (None, Some(End::Cancelled)),
            ProgressKind::Extend if self.is_dated() => {
                self.last_day = step.deadline.map(|day| custom.rolled(day));
            }
            ProgressKind::Split | ProgressKind::Merge => {
                (self.waiting, self.end) = (None, Some(End::Replaced))
            }
            ProgressKind::Reopen => self.end = None,
            ProgressKind::Extend | ProgressKind::Remind | ProgressKind::Reassign => {}
        }
        self
    }

    /// Whether the deadline is of a kind that comes down to a day.
    const fn is_dated(&self) -> bool {
        matches!(self.deadline, Some(DeadlineKind::Date | DeadlineKind::OnIssue))
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
            (None, _, Some(last)) => self.dated(last, day),
            (None, Some(DeadlineKind::Regular), _) => Status::Regular,
            (None, None | Some(DeadlineKind::Date), _) => Status::NeedsDate,
            (None, Some(DeadlineKind::Waiting | DeadlineKind::OnIssue), _) => Status::Waiting,
            (None, Some(DeadlineKind::None), _) => Status::InProgress,
        }
    }

    /// The warning on a day. What is closed, undated or waits for acceptance warns nobody.
    #[must_use]
    pub fn warning(&self, day: NaiveDate) -> Warning {
        let (yellow, deep_red) = (-i32::from(self.thresholds.yellow), i32::from(self.thresholds.deep_red));
        match self.days_over(day).filter(|_| !self.reported()) {
            Some(over) if over >= deep_red => Warning::DeepRed,
            Some(0..) => Warning::Red,
            Some(over) if over >= yellow => Warning::Yellow,
            _ => Warning::None,
        }
    }

    fn dated(&self, last: NaiveDate, day: NaiveDate) -> Status {
        let soon = day.checked_add_days(Days::new(self.thresholds.due_soon.into()));
        if last < day {
            Status::Overdue
        } else if soon.is_none_or(|soon| last <= soon) {
            Status::DueSoon
        } else {
            Status::InProgress
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
