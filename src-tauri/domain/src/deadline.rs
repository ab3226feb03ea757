//! By when a task is due, as the text says it and as a day of the calendar.
//!
//! Whether a deadline has passed depends on today and is derived, never stored.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Sort of deadline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DeadlineKind {
    /// một ngày cụ thể
    #[default]
    Date,
    /// số ngày kể từ khi ban hành
    OnIssue,
    /// thường xuyên, định kỳ
    Regular,
    /// chờ một điều kiện
    Waiting,
    /// không có thời hạn, có lý do
    None,
}

/// A deadline (thời hạn).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Deadline {
    /// Sort.
    pub kind: DeadlineKind,
    /// The last day meant; none when the words give no day.
    pub date: Option<NaiveDate>,
    /// Days after issue, for [`DeadlineKind::OnIssue`].
    pub days: Option<u16>,
    /// The words: “trước ngày 10/9”, “hằng tuần”; for [`DeadlineKind::None`] the reason.
    pub phrase: String,
}

impl Deadline {
    /// As papers print it: the words when there are any, else the day.
    #[must_use]
    pub fn written(&self) -> String {
        match (self.phrase.is_empty(), self.date, self.days) {
            (false, _, _) => self.phrase.clone(),
            (true, Some(date), _) => format!("ngày {}", crate::PartialDate::from(date).short()),
            (true, None, Some(days)) => format!("{days} ngày kể từ ngày ban hành"),
            (true, None, None) => String::new(),
        }
    }
}
