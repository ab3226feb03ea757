//! The deadline of a directive that was read, and how its date was found from its words.

use crate::ask::draft::taken;
use std::cmp::Ordering;
use thuky_domain::{Custom, Deadline, DeadlineKind, PartialDate, Spans};
use thuky_reading::{DeadlineDraft, DeadlineForm};

/// The deadline as it is recorded. Only an event is waited for; words of time that give no day need one.
pub(super) fn of(spans: &mut Spans, found: &DeadlineDraft) -> Deadline {
    let date = found.date.and_then(PartialDate::full);
    let phrase = taken(spans, "deadline", Some(&found.phrase));
    let kind = match (date, found.days, found.form) {
        (Some(_), ..) => DeadlineKind::Date,
        (None, Some(_), _) => DeadlineKind::OnIssue,
        (None, None, DeadlineForm::Periodic) => DeadlineKind::Regular,
        (None, None, DeadlineForm::Event) => DeadlineKind::Waiting,
        (None, None, _) => DeadlineKind::Date,
    };
    Deadline { kind, date, days: found.days, phrase }
}

/// “Chậm nhất 30/9/2024: ngày cuối tháng”; nothing when the words give no day.
pub(super) fn rule(deadline: &Deadline, rule: &str, custom: &Custom) -> Option<String> {
    let last = custom.last_day_named(deadline)?;
    let reason = match Some(last).cmp(&deadline.date) {
        Ordering::Less => DAY_BEFORE,
        Ordering::Equal => reason(rule),
        Ordering::Greater => ROLLED_ON,
    };
    Some(format!("Chậm nhất {}: {reason}", PartialDate::from(last).short()))
}

const DAY_BEFORE: &str = "cơ quan tính “trước ngày” là hết ngày hôm trước (Cài đặt)";
const ROLLED_ON: &str = "ngày ghi là ngày nghỉ, cơ quan tính đến ngày làm việc tiếp theo (Cài đặt)";

fn reason(rule: &str) -> &'static str {
    match rule {
        "deadline.month" => "ngày cuối tháng",
        "deadline.quarter" => "ngày cuối quý",
        "deadline.year" => "ngày cuối năm",
        "deadline.weekday" => "thứ trong tuần, tính từ ngày họp",
        "deadline.day-of-month" => "ngày trong tháng, tính từ ngày họp",
        "deadline.end-of-period" => "ngày cuối của kỳ, tính từ ngày họp",
        "deadline.span" => "số ngày, tính từ ngày họp",
        _ => "ngày ghi trong văn bản",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use thuky_reading::{Knowledge, read};

    fn kind(words: &str) -> Option<DeadlineKind> {
        let text = format!(
            "Sáng 5/3/2031, UBND xã A họp. Ông Lý Văn Sáu, Chủ tịch UBND xã chủ trì.\n\n\
             Kết luận cuộc họp, ông Lý Văn Sáu yêu cầu Trạm Y tế dọn kho {words}."
        );
        let draft = read(&text, &Knowledge::default());
        let due = draft.directives.first()?.deadline.as_ref()?;
        Some(of(&mut Spans::default(), due).kind)
    }

    #[test]
    fn only_an_event_is_waited_for_and_words_without_a_day_need_one() {
        assert_eq!(kind("trước ngày 9/3/2031"), Some(DeadlineKind::Date));
        assert_eq!(kind("trong vòng 7 ngày làm việc"), Some(DeadlineKind::Date));
        assert_eq!(kind("giữa tháng 3"), Some(DeadlineKind::Date));
        assert_eq!(kind("hằng tuần"), Some(DeadlineKind::Regular));
        assert_eq!(kind("trước mùa mưa"), Some(DeadlineKind::Waiting));
    }
}
