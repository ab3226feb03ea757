//! The lines of notes and their pieces.
//!
//! Owns where a line begins and ends, and what its shape alone tells. What it says is read in `notes`.

use crate::errand::{self, Errand};
use crate::jotted;
use crate::page::{Page, Tokens};

/// Whole lines as ranges of tokens: notes have no sentences, unless they are told in running text, or a sentence is a
/// label and its people.
pub fn lines(page: &Page) -> Vec<Tokens> {
    const RUNNING: usize = 60;
    let mut out: Vec<(usize, Tokens)> = vec![];
    for sentence in &page.sentences {
        let line = page.lines.get(sentence.line).map_or(0..0, |l| l.bytes());
        let running = page.token_at(line.end) - page.token_at(line.start) > RUNNING;
        let apart = running || jotted::presents(page, &sentence.tokens);
        match out.last_mut() {
            Some((line, at)) if *line == sentence.line && !apart => at.end = sentence.tokens.end,
            _ => out.push((sentence.line, sentence.tokens.clone())),
        }
    }
    let mut lines: Vec<Tokens> = out.into_iter().map(|(_, at)| at).filter(|at| !at.is_empty()).collect();
    lines.shrink_to_fit();
    lines
}

/// Pieces between semicolons and full stops outside parentheses.
pub fn segments(page: &Page, at: &Tokens) -> Vec<Tokens> {
    let mut out = page.pieces(at, |_, i| match page.word(i) {
        ";" => Some(1),
        _ => page.opens_line(i).then_some(0),
    });
    out.retain(|p| p.clone().filter(|i| page.is_word(*i) || page.is_number(*i)).count() > 1);
    out
}

/// A range without the marks of Markdown at its end.
pub fn unmarked(page: &Page, at: &Tokens) -> Tokens {
    let marks = at.clone().rev().take_while(|i| matches!(page.word(*i), "*" | "_" | "`")).count();
    at.start..at.end - marks
}

/// “[x] …”: the box of what is done.
pub fn ticked_box(page: &Page, at: &Tokens) -> usize {
    let ticked = page.word(at.start) == "x" && page.word(at.start + 1) == "]";
    if ticked { 2 } else { 0 }
}

/// An item of three words or more that is no heading and tells of nothing that was.
pub fn task_like(page: &Page, at: &Tokens) -> bool {
    let words = at.clone().filter(|i| page.is_word(*i)).count();
    let marked = at.start.checked_sub(1).is_some_and(|i| page.is_mark(i) || page.word(i) == "]")
        && !page.opens_line(at.start);
    let was = page.any_phrase(at.start, &["đã", "đang", "chưa", "còn", "không có"]).is_some();
    words > 2 && marked && !was && page.word(at.end - 1) != ":"
}

/// The errand of a line, without a lead that is nobody.
pub fn errand_of(page: &Page, at: &Tokens) -> Errand {
    let errand = errand::errand(page, at);
    let unled = || Errand { task: at.clone(), ..Errand::default() };
    if errand.lead.iter().any(|lead| nobody(page, lead)) { unled() } else { errand }
}

/// “Được”, “Cần”: a word that opens a sentence and calls nobody.
fn nobody(page: &Page, at: &Tokens) -> bool {
    const OPENING: [&str; 30] = [
        "note", "lưu", "được", "cần", "nên", "phải", "do", "khi", "nếu", "để", "theo", "vì", "tuy", "còn",
        "hiện", "buổi", "xe", "máy", "hàng", "đèn", "khách", "tiền", "giá", "phí", "kho", "nhà", "điện",
        "nước", "bài", "lỗi",
    ];
    at.len() == 1 && OPENING.contains(&page.source(at).to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    #[test]
    fn every_item_below_a_heading_of_tasks_is_one_and_those_who_take_part_are_called_by_name() {
        let text = "Họp hội diều 17/07/2031\nTham gia: @Sang @Thảo, Minh Khang\n**Tiến độ**\n- Sang xong khung\n\
            **Việc tuần này**\n- Mượn keo của xưởng: Thảo\n- Minh Khang vẽ cánh trước 20/7\n- Phơi giấy dán\n";
        let draft = read(text, &Knowledge::default());
        let names: Vec<&str> = draft.attendees.iter().filter_map(|a| a.person.known_as()).collect();
        assert_eq!(names, ["Sang", "Thảo", "Minh Khang"]);
        let tasks: Vec<(&str, Option<&str>)> = draft
            .directives
            .iter()
            .map(|d| (d.text.value.as_str(), d.lead.first().map(|l| l.value.as_str())))
            .collect();
        let expected = [
            ("Mượn keo của xưởng", Some("Thảo")),
            ("vẽ cánh trước 20/7", Some("Minh Khang")),
            ("Phơi giấy dán", None),
        ];
        assert_eq!(tasks, expected);
    }
}
