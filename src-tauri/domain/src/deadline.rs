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

/// How an office reads “trước ngày X”: custom differs, so it is a setting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BeforeDay {
    /// X is still in time.
    #[default]
    DayItself,
    /// The day before X is the last.
    DayBefore,
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

    /// The last day that is in time: the day of the words, or the one before it where the words say “trước ngày X” and
    /// the office reads that so. “Trước 17 giờ ngày X” names an hour of X and always means X.
    #[must_use]
    pub fn last_day(&self, before: BeforeDay) -> Option<NaiveDate> {
        let day = self.date?;
        let earlier = before == BeforeDay::DayBefore && says_before(&self.phrase);
        if earlier { day.pred_opt() } else { Some(day) }
    }
}

/// Whether the words say “trước” of a day, not of an hour.
fn says_before(phrase: &str) -> bool {
    let folded = crate::text::fold(phrase);
    let mut words = folded.split([' ', ',']).skip_while(|word| !matches!(*word, "truoc" | "trc")).skip(1);
    let next = words.next().unwrap_or_default();
    let hour = next.contains(['h', 'g', ':']) && next.starts_with(|c: char| c.is_ascii_digit())
        || matches!(words.next(), Some("gio" | "h" | "g"));
    !next.is_empty() && !hour
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last(phrase: &str, before: BeforeDay) -> Option<String> {
        let date = NaiveDate::from_ymd_opt(2025, 9, 1);
        Deadline { date, phrase: phrase.to_owned(), ..Deadline::default() }
            .last_day(before)
            .map(|day| day.to_string())
    }

    #[test]
    fn before_a_day_means_the_day_itself_or_the_day_before_as_the_office_has_it() {
        for phrase in ["trước ngày 01/9/2025", "Xong trước 1/9", "trc 1/9", "hoàn thành trước thứ Hai"]
        {
            assert_eq!(last(phrase, BeforeDay::DayItself).as_deref(), Some("2025-09-01"), "{phrase}");
            assert_eq!(last(phrase, BeforeDay::DayBefore).as_deref(), Some("2025-08-31"), "{phrase}");
        }
    }

    #[test]
    fn other_words_and_hours_mean_the_day_itself_in_every_office() {
        for phrase in
            ["", "chậm nhất ngày 01/9/2025", "trước 17 giờ ngày 1/9", "trước 9h00 ngày 1/9", "trc 16h 1/9"]
        {
            assert_eq!(last(phrase, BeforeDay::DayBefore).as_deref(), Some("2025-09-01"), "{phrase}");
        }
    }

    #[test]
    fn without_a_day_there_is_no_last_day() {
        assert_eq!(Deadline::default().last_day(BeforeDay::DayBefore), None);
    }
}
