//! What has to happen before a deadline: “ngay sau hội nghị”, “trước kỳ họp …”, “tại phiên họp tới”.
//!
//! Owns the words of events. Its day is not known, so such a deadline has words only.

use super::{Reader, Term};
use crate::draft::DeadlineForm;
use crate::lexicon::meetings::MEETINGS;

/// What something may have to be done before.
const AHEAD: [&str; 26] = [
    "ngày khai",
    "ngày diễn ra",
    "ngày tổ chức",
    "ngày bầu",
    "ngày thi",
    "ngày lễ",
    "lễ",
    "giờ",
    "kỳ thi",
    "kỳ nghỉ",
    "khai mạc",
    "thời điểm",
    "khai giảng",
    "khi",
    "hội thi",
    "ngày hội",
    "buổi",
    "kỳ họp",
    "phiên họp",
    "khi trình",
    "mùa",
    "tết",
    "đại hội",
    "năm học",
    "hội nghị",
    "thềm",
];

/// Which of several meetings.
const TO_COME: [&str; 18] = [
    "tuần tới",
    "tuần sau",
    "tháng tới",
    "tháng sau",
    "quý tới",
    "kỳ tới",
    "kế tiếp",
    "tuần",
    "tới",
    "sau",
    "giữa năm",
    "cuối năm",
    "tiếp theo",
    "gần nhất",
    "quý",
    "tháng",
    "thường kỳ",
    "lần",
];

impl Reader<'_> {
    /// “ngay sau hội nghị”, “trước kỳ họp …”, “tại phiên họp tới”.
    pub(super) fn event(&self) -> Option<Term> {
        let rule = "deadline.event";
        if let Some(next) = self.after(self.first, &["ngay khi", "đến khi", "cho đến khi"]) {
            return self.found(self.clause(next, 8), DeadlineForm::Event, rule);
        }
        if let Some(next) = self.after(self.first, &["ngay sau"]) {
            let end = match self.after(next, &MEETINGS) {
                Some(end) => self.maybe(end, &["này"]),
                None => self.clause(self.after(next, &["khi"])?, 12),
            };
            return self.found(end, DeadlineForm::Event, rule);
        }
        if let Some(next) = self.after(self.first, &["sau khi có", "sau khi được", "sau khi nhận"]) {
            return self.found(self.clause(next, 10), DeadlineForm::Event, rule);
        }
        if let Some(next) = self.after(self.first, &["trước", "trc"]) {
            let ahead = self.after(next, &AHEAD)?;
            return self.found(self.clause(ahead, 10), DeadlineForm::Event, rule);
        }
        self.at_meeting()
    }

    /// “tại phiên họp tới”, “tại giao ban tuần 24”.
    fn at_meeting(&self) -> Option<Term> {
        let next = self.after(self.first, &["tại"])?;
        let meeting = self.after(next, &MEETINGS).or_else(|| self.after(next, &["giao ban", "họp"]))?;
        let meeting = self.maybe(meeting, &["giao ban", "định kỳ", "giao ban định kỳ", "báo cáo"]);
        let end = self.after(meeting, &TO_COME)?;
        let open = end == meeting + 1 && matches!(self.word(meeting), "quý" | "tháng" | "tuần" | "lần");
        self.found(if open { (end + 1).min(self.end) } else { end }, DeadlineForm::Event, "deadline.event")
    }
}
