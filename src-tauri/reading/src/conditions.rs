//! Tasks under a condition, in the passive, or about something: forms in which neither unit nor verb stands first.
//!
//! Owns those forms. The plain forms are read in `asked`.

use crate::asked::Asked;
use crate::bodies::{begins_unit, task_start};
use crate::lexicon::meetings::MEETINGS;
use crate::lexicon::verbs::STRONG;
use crate::page::{Page, Tokens};

/// “Việc ban hành … phải được Phòng A hoàn tất …”: who does it stands after the modal.
pub fn passive(page: &Page, at: &Tokens) -> Option<Asked> {
    let modal =
        page.find(&(at.start..at.end.min(at.start + 25)), &["phải được", "cần được", "sẽ do", "do"])?;
    let units = modal.end..at.end;
    let task = task_start(page, &units).filter(|t| *t > modal.end && *t <= modal.end + 20)?;
    let matter = page.any_phrase(at.start, &["việc", "công tác", "nội dung"]);
    let verb = at.start + matter.filter(|n| STRONG.at(page, at.start + n).is_some()).unwrap_or(0);
    (matter.is_some() && begins_unit(page, modal.end)).then_some(Asked { lead: Some(modal.end..task), verb })
}

/// “Sản phẩm nào không đạt thì kiên quyết thu hồi …”: the verb after the condition.
pub fn conditional(page: &Page, at: &Tokens) -> Option<usize> {
    let limit = at.end.min(at.start + 14);
    let then = (at.start + 2..limit).find(|i| page.word(*i) == "thì")?;
    let asks = page.find(&(at.start..then), &["nào", "nếu", "khi", "ai"]).is_some();
    (asks && STRONG.at(page, then + 1).is_some()).then_some(then + 1)
}

/// “đối với các Sở phải …”, “từ tháng 10 phải …”, “tại Bộ phận A cần có …”: who or what it is about stands before the
/// modal.
pub fn concerning(page: &Page, at: &Tokens) -> Option<Asked> {
    const ABOUT: [&str; 5] = ["đối với", "từ tháng", "từ ngày", "từ nay", "từ năm"];
    const WITHIN: [&str; 5] = ["tại", "ở", "trong tình hình", "trong điều kiện", "trong bối cảnh"];
    let limit = at.end.min(at.start + 20);
    if let Some(n) = page.any_phrase(at.start, &ABOUT) {
        let modal = modal_within(page, at.start, limit)?;
        let about = at.start + n..modal;
        let plain = page.word(at.start) == "đối" && begins_unit(page, about.start);
        let lead = (plain && !about.clone().any(|i| page.is_mark(i))).then_some(about);
        return Some(Asked { lead, verb: modal });
    }
    let n = page.any_phrase(at.start, &WITHIN)?;
    let modal = modal_within(page, at.start, limit)?;
    let clear = !(at.start..modal).any(|i| page.is_mark(i) && page.word(i) != "-");
    clear.then_some(Asked { lead: None, verb: if n > 1 { modal } else { at.start } })
}

/// “phải”, “cần” in a stretch, and not the noun “nhu cầu”, “cần thiết”.
pub fn modal_within(page: &Page, start: usize, end: usize) -> Option<usize> {
    (start..end).find(|i| {
        matches!(page.word(*i), "phải" | "cần")
            && !matches!(page.word(i.saturating_sub(1)), "nhu" | "hậu")
            && page.word(i + 1) != "thiết"
    })
}

/// “Hội nghị giao ban được xác định là …”, “Thực hiện … là một nội dung”: the words are spoken of, nobody is told to act.
pub fn spoken_of(page: &Page, at: &Tokens) -> bool {
    const NAMES: [&str; 9] = [
        "là một",
        "là nội dung",
        "là nhiệm vụ",
        "là cơ sở",
        "là dịp",
        "là điều kiện",
        "là yêu cầu",
        "là việc làm",
        "được xác định là",
    ];
    let event = page.any_phrase(at.start, &MEETINGS).is_some();
    let named = page.find(at, &NAMES).map(|m| m.start);
    let clause = named.and_then(|m| (at.start..m).find(|i| matches!(page.word(*i), ";" | "xác" | "rằng")));
    event || named.is_some() && clause.is_none() && !begins_unit(page, at.start)
}

/// Where the text of a task begins that has a condition before its verb: “nếu phát hiện …, phải …”, “trên cơ sở …, tập
/// trung …”.
pub fn with_condition(page: &Page, part: &Tokens, verb: usize) -> usize {
    const CONDITIONS: [&str; 7] =
        ["nếu", "khi", "trường hợp", "trên cơ sở", "căn cứ", "bằng các", "trong trường hợp"];
    let first = (part.start..verb).find(|i| page.is_word(*i)).unwrap_or(verb);
    if page.any_phrase(first, &CONDITIONS).is_some() { first } else { verb }
}
