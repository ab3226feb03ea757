//! Type of the paper and subject.

use super::super::component::Component;
use super::super::examined::Examined;
use super::super::finding::Place;
use super::super::rule::Verdict;

/// A paper names its type, or is a letter with its subject under the number.
pub(in super::super) fn typed(examined: &Examined<'_>, verdict: &mut Verdict) {
    let letter = examined.has(Component::LetterSubject) || examined.has(Component::Addressee);
    if examined.kind.is_none() && !letter && !examined.is_annex() {
        verdict.breach(
            Place::of(Component::PaperType.name()),
            "không thấy tên loại văn bản",
            "tên loại in hoa, đậm, canh giữa",
        );
    }
}

/// The type is followed by its subject.
pub(in super::super) fn subject(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(kind) = examined.first(Component::PaperType) else { return };
    let says_it = kind.text.split_whitespace().count() > 4;
    if !examined.has(Component::Subject) && !says_it {
        verdict.breach(
            examined.place(kind),
            "không có trích yếu dưới tên loại",
            "trích yếu nội dung, đậm, canh giữa",
        );
    }
}

/// Party subjects begin with a small letter.
pub(in super::super) fn begins_small(examined: &Examined<'_>, verdict: &mut Verdict) {
    const NAMED: [&str; 4] = ["Đại hội", "Hội nghị Trung ương", "Nghị quyết Đại hội", "Chỉ thị"];
    let Some(subject) = examined.first(Component::Subject) else { return };
    let text = subject.text.trim();
    let whole = text
        .split_whitespace()
        .next()
        .is_some_and(|word| word.chars().nth(1).is_some_and(char::is_uppercase));
    if text.starts_with(char::is_uppercase) && !whole && !NAMED.iter().any(|name| text.starts_with(name)) {
        let first: String = text.chars().take(12).collect();
        verdict.breach(examined.place(subject), format!("“{first}…”"), "trích yếu bắt đầu bằng chữ thường");
    }
}

/// The subject of a State letter begins with `V/v`.
pub(in super::super) fn letter_subject(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(line) = examined.first(Component::LetterSubject) else { return };
    if !line.text.trim().starts_with("V/v ") {
        let start: String = line.text.trim().chars().take(10).collect();
        verdict.breach(examined.place(line), format!("“{start}…”"), "bắt đầu bằng “V/v”");
    }
}

/// The subject of a Party letter begins with `về việc`.
pub(in super::super) fn party_letter_subject(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(line) = examined.first(Component::LetterSubject) else { return };
    if !line.text.trim().to_lowercase().starts_with("về việc") {
        let start: String = line.text.trim().chars().take(10).collect();
        verdict.breach(examined.place(line), format!("“{start}…”"), "bắt đầu bằng “về việc”");
    }
}
