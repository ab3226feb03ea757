//! The words that leave the office for statuses, warnings and kinds of deadline.

use chrono::NaiveDate;
use thuky_domain::text::capitalised;
use thuky_domain::{Deadline, DeadlineKind, PartialDate, Status, Warning};

/// Said in every file: what is never in it.
pub(crate) const WITHOUT_MARKED: &str = "Không gồm nhiệm vụ của các cuộc họp có dấu chỉ độ mật.";

/// The status, as a cell says it.
pub(crate) fn status(status: Status) -> String {
    capitalised(status.word())
}

/// The warning, as a cell says it.
pub(crate) fn warning(warning: Warning) -> String {
    capitalised(warning.word())
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

/// As in running text.
pub(crate) fn day(day: NaiveDate) -> String {
    PartialDate::from(day).short()
}
