//! Where a task stands, by the words of an old tracker.

use crate::Cell;
use serde::{Deserialize, Serialize};
use thuky_domain::text::fold;
use thuky_domain::{Deadline, DeadlineKind};
use ts_rs::TS;

/// Where a task stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Nothing is said, or what the day of the deadline says anyway.
    #[default]
    Open,
    /// Đã hoàn thành
    Done,
    /// Hủy, thôi không làm
    Cancelled,
    /// Words that are not known.
    Unknown,
}

/// Of the words that follow a phrase, these deny it.
const NOT: [&str; 4] = ["chua", "khong", "dang", "chuan bi"];
const DONE: [&str; 5] = ["hoan thanh", "da xong", "xong", "da trinh", "da ban hanh"];
const CANCELLED: [&str; 4] = ["huy", "thoi khong", "da dung", "khong thuc hien nua"];
const OPEN: [&str; 12] = [
    "dang",
    "chua",
    "thuong xuyen",
    "cho ",
    "qua han",
    "sap den han",
    "trong han",
    "can dien han",
    "can han",
    "cham",
    "moi giao",
    "den han",
];

impl Standing {
    /// Of the words of a cell.
    pub(super) fn of(cell: &Cell) -> Self {
        let words = fold(&cell.shown());
        let denied = NOT.iter().any(|word| words.starts_with(word));
        let says = |list: &[&str]| list.iter().any(|word| words.contains(word));
        if words.is_empty() {
            Self::Open
        } else if !denied && CANCELLED.iter().any(|word| words.starts_with(word)) {
            Self::Cancelled
        } else if !denied && says(&DONE) || words == "100%" || words == "1" || words == "x" {
            Self::Done
        } else if denied || says(&OPEN) || words.ends_with('%') {
            Self::Open
        } else {
            Self::Unknown
        }
    }
}

/// The kind of time limit that the words of a cell name, with the days after issue.
pub(super) fn deadline(cell: &Cell) -> Option<Deadline> {
    let words = thuky_domain::text::line(&cell.shown());
    let folded = fold(&words);
    let has = |word: &str| folded.contains(word);
    let kind = if has("thuong xuyen") || has("dinh ky") || has("hang thang") || has("hang quy") {
        DeadlineKind::Regular
    } else if has("ky ban hanh") || has("ngay ban hanh") || has("ke tu ngay") {
        DeadlineKind::OnIssue
    } else if has("cho ") || has("dieu kien") {
        DeadlineKind::Waiting
    } else if has("khong co") || has("khong xac dinh") || has("khong han") {
        DeadlineKind::None
    } else if has("cu the") || has("co han") || has("co thoi han") {
        DeadlineKind::Date
    } else {
        return None;
    };
    let phrase = if kind == DeadlineKind::Date { String::new() } else { words };
    let days = (kind == DeadlineKind::OnIssue).then(|| days_in(&folded)).flatten();
    Some(Deadline { kind, date: None, days, phrase })
}

/// The first number of the words.
fn days_in(words: &str) -> Option<u16> {
    words.split(|letter: char| !letter.is_ascii_digit()).find(|part| !part.is_empty())?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_tracker_say_where_a_task_stands() {
        let cases = [
            ("Đã hoàn thành", Standing::Done),
            ("Hoàn thành quá hạn", Standing::Done),
            ("Chưa hoàn thành", Standing::Open),
            ("đang xử lý", Standing::Open),
            ("Quá hạn", Standing::Open),
            ("Hủy", Standing::Cancelled),
            ("", Standing::Open),
            ("50%", Standing::Open),
            ("chuyển phòng khác", Standing::Unknown),
        ];
        for (words, standing) in cases {
            assert_eq!(Standing::of(&Cell::text(words)), standing, "{words}");
        }
    }

    #[test]
    fn the_four_kinds_of_time_limit_are_known() {
        let kind = |words| deadline(&Cell::text(words)).map(|deadline| (deadline.kind, deadline.days));
        assert_eq!(kind("Có hạn cụ thể"), Some((DeadlineKind::Date, None)));
        assert_eq!(kind("Ký ban hành (trong 10 ngày)"), Some((DeadlineKind::OnIssue, Some(10))));
        assert_eq!(kind("Nhiệm vụ thường xuyên"), Some((DeadlineKind::Regular, None)));
        assert_eq!(kind("Chờ quyết định/điều kiện"), Some((DeadlineKind::Waiting, None)));
        assert_eq!(kind("khác"), None);
    }
}
