//! The words that leave the office for statuses, warnings and kinds of deadline.

use chrono::NaiveDate;
use thuky_domain::{Deadline, DeadlineKind, Status, Warning};

/// Said in every file: what is never in it.
pub(crate) const WITHOUT_MARKED: &str = "Không gồm nhiệm vụ của các cuộc họp có dấu chỉ độ mật.";

pub(crate) const fn status(status: Status) -> &'static str {
    match status {
        Status::DoneOnTime => "Hoàn thành đúng hạn",
        Status::DoneLate => "Hoàn thành quá hạn",
        Status::DoneUnjudged => "Hoàn thành",
        Status::Regular => "Thường xuyên",
        Status::NeedsDate => "Cần điền hạn",
        Status::Waiting => "Chờ điều kiện",
        Status::Overdue => "Quá hạn",
        Status::DueSoon => "Sắp đến hạn",
        Status::InProgress => "Đang thực hiện",
        Status::Cancelled => "Hủy",
    }
}

pub(crate) const fn warning(warning: Warning) -> &'static str {
    match warning {
        Warning::None => "",
        Warning::Yellow => "Vàng",
        Warning::Red => "Đỏ",
        Warning::DeepRed => "Đỏ đặc biệt",
    }
}

/// The kind of time limit, in the words of the annex.
pub(crate) fn due_kind(deadline: Option<&Deadline>) -> String {
    let Some(deadline) = deadline else { return String::new() };
    match (deadline.kind, deadline.days) {
        (DeadlineKind::Date, _) => "Có hạn cụ thể".to_owned(),
        (DeadlineKind::OnIssue, Some(days)) => format!("Ký ban hành (trong {days} ngày)"),
        (DeadlineKind::OnIssue, None) => "Ký ban hành".to_owned(),
        (DeadlineKind::Regular, _) => "Nhiệm vụ thường xuyên".to_owned(),
        (DeadlineKind::Waiting, _) => "Chờ quyết định/điều kiện".to_owned(),
        (DeadlineKind::None, _) => "Không có thời hạn".to_owned(),
    }
}

/// The texts that there are, as clauses of one line.
pub(crate) fn ends(texts: &[&str]) -> String {
    let there: Vec<&str> = texts.iter().copied().filter(|text| !text.is_empty()).collect();
    there.join("; ")
}

/// `26/11/2026`.
pub(crate) fn day(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}
