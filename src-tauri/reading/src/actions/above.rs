//! The lines above the items of a list of tasks: its heading, an owner, a heading of how things stand.
//!
//! Owns their wordings. What they hand on to the items is decided in `actions`.

use crate::depth::{PLAIN, depth};
use crate::lexicon::meetings::TASK_HEADS;
use crate::page::{Page, Sentence, Tokens};
use crate::section::{Section, list_mark, section};

/// “Việc cần làm:”, “IV. VIỆC TỔ A TRIỂN KHAI”: a short line; whether it heads the conclusion.
pub fn heads(page: &Page, sentence: &Sentence) -> Option<bool> {
    let start = list_mark(page, &sentence.tokens);
    let told = section(page, sentence).filter(|_| sentence.tokens.len() <= 14);
    let chapter = page.shouted(start) && page.word(start) == "việc" && depth(page, sentence.line) != PLAIN;
    match told {
        Some(Section::Orders(_)) => Some(false),
        Some(Section::Conclusion(rest)) if rest.is_empty() => Some(
            page.find(&sentence.tokens, &["công việc", "việc", "phân công", "nhiệm vụ", "action"]).is_none(),
        ),
        _ if agrees(page, sentence) => Some(true),
        _ => (chapter && sentence.tokens.len() <= 14 || bare(page, &(start..sentence.tokens.end)))
            .then_some(false),
    }
}

/// “…, cuộc họp thống nhất:”, “Chốt lại:”: what was agreed follows.
fn agrees(page: &Page, sentence: &Sentence) -> bool {
    let at = &sentence.tokens;
    let near = at.end.saturating_sub(6).max(at.start)..at.end;
    page.announces(at)
        && page
            .find(&near, &["thống nhất", "nhất trí", "chốt lại", "chốt", "quyết định", "quyết nghị"])
            .is_some()
}

/// “**Nhiệm vụ**:”, “Sẽ làm”, “To-do”: a heading of one word of tasks, in marks or not.
fn bare(page: &Page, at: &Tokens) -> bool {
    let Some(at) = inside(page, at) else { return false };
    let month =
        page.any_phrase(at.start, &["công tác tháng", "công tác tuần", "trọng tâm tháng", "trọng tâm tuần"]);
    month.is_some() && at.len() <= 9 || page.any_phrase(at.start, &TASK_HEADS) == Some(at.len())
}

/// “**Lê Văn Bình:**”, “### Đợt 3 (15/09 - 21/09):”: a short line that ends with a colon, without its marks.
pub fn label(page: &Page, sentence: &Sentence) -> Option<Tokens> {
    let at = &sentence.tokens;
    let start = at.clone().find(|i| !page.is_mark(*i))?;
    let end = at.clone().rev().find(|i| page.word(*i) != "*")?;
    (page.word(end) == ":" && end > start && at.len() <= 24).then_some(start..end)
}

/// “Tiến độ”, “Đã làm”, “Khó khăn”: a heading of how things stand.
pub fn past(page: &Page, sentence: &Sentence) -> bool {
    const PAST: [&str; 14] = [
        "tiến độ",
        "đã làm",
        "kết quả",
        "báo cáo",
        "đánh giá",
        "tình hình",
        "khó khăn",
        "vướng mắc",
        "ý kiến",
        "hoàn thành",
        "tồn tại",
        "tuần qua",
        "done",
        "tham dự",
    ];
    sentence.tokens.len() <= 12 && page.find(&sentence.tokens, &PAST).is_some()
}

/// A range without the marks around it.
pub fn inside(page: &Page, at: &Tokens) -> Option<Tokens> {
    let first = at.clone().find(|i| !page.is_mark(*i))?;
    let last = at.clone().rev().find(|i| !page.is_mark(*i) || page.word(*i) == ")")?;
    Some(first..last + 1)
}
