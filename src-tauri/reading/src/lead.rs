//! Which sentence leads a report: the one that tells who met when.
//!
//! Owns the choice. What the lead says is read in `meeting`.

use crate::asked::Asked;
use crate::bodies::begins_unit;
use crate::chairing::leads_work;
use crate::cues::verdict;
use crate::date::told_by_today;
use crate::draft::StatementKind;
use crate::labels::tells_next;
use crate::lexicon::meetings::MEETINGS;
use crate::lexicon::verbs::STRONG;
use crate::lines::LineKind;
use crate::meeting::{day, event_held, issued};
use crate::page::{Page, Sentence, Tokens};
use crate::speech::speaking;

/// What else tells of a meeting.
const MEETS: [&str; 13] = [
    "làm việc với",
    "làm việc cùng",
    "làm việc tại",
    "chủ trì",
    "diễn ra",
    "giao ban",
    "kiểm tra",
    "giám sát",
    "khảo sát",
    "đối thoại",
    "tiếp xúc",
    "chất vấn",
    "thẩm tra",
];

/// How somebody is told to do what a lead tells plainly.
const PRESSED: [&str; 5] = ["khẩn trương", "chủ động", "tích cực", "kịp thời", "quyết liệt"];

/// The sentence that leads: index into the sentences of the page.
pub fn lead(page: &Page) -> Option<usize> {
    let candidates: Vec<usize> = (0..page.sentences.len())
        .filter(|i| page.sentences.get(*i).is_some_and(|s| readable(page, s) && !tells_next(page, s)))
        .take(25)
        .collect();
    let told = |i: &&usize| {
        page.sentences.get(**i).is_some_and(|s| {
            (meets(page, s) && (today(page, s) || day(page, s).is_some()))
                || candidates.first() == Some(*i)
                    && (opens_with_day(page, s) || issued(page, s.tokens.start, s.tokens.end).is_some())
        })
    };
    let running = |i: &&usize| {
        page.sentences.get(**i).is_some_and(|s| {
            meets(page, s) && page.line_kind(s.line) == Some(LineKind::Body) && !orders(page, s)
        })
    };
    candidates.iter().find(told).or_else(|| candidates.iter().take(3).find(running)).copied()
}

/// Somebody asks in it: a speech, and no lead.
fn orders(page: &Page, sentence: &Sentence) -> bool {
    let first = sentence.tokens.start;
    let pressed = |asked: Asked| asked.lead.is_some() && page.any_phrase(asked.verb, &PRESSED).is_some();
    Asked::whole(page, &sentence.tokens).is_some_and(pressed)
        || speaking(page, &sentence.tokens).is_some_and(|said| said.kind == StatementKind::Request)
        || Asked::duty(page, &sentence.tokens).is_some()
        || STRONG.at(page, first).is_some() && !begins_unit(page, first)
}

/// “Sáng 4/2, Đảng ủy … ra nghị quyết”: the first sentence tells the day at once, whatever its verb.
fn opens_with_day(page: &Page, sentence: &Sentence) -> bool {
    let first = sentence.tokens.start;
    let told = page.any_phrase(first, &["sáng", "chiều", "tối", "ngày"]).is_some();
    told && day(page, sentence).is_some_and(|day| page.token_at(day.bytes.start) <= first + 3)
}

fn meets(page: &Page, sentence: &Sentence) -> bool {
    let at = &sentence.tokens;
    let held = || {
        at.clone().any(|i| {
            page.any_phrase(i, &["tổ chức", "tiến hành"])
                .is_some_and(|n| event_held(page, i + n, at.end).is_some())
        })
    };
    let session = |i: usize| page.word(i) == "họp" && (i == 0 || page.word(i - 1) != "phòng");
    let named = |i: usize| page.any_phrase(i, &MEETINGS).max(page.any_phrase(i, &MEETS));
    let told = at.clone().find_map(|i| Some(i..i + named(i)?)).filter(|m| !ordering(page, m));
    told.is_some() || at.clone().any(session) || held()
}

/// “giao Ban Quản lý …”, “Sở A chủ trì, phối hợp …” are orders and tell of no meeting.
fn ordering(page: &Page, at: &Tokens) -> bool {
    let hands = page.word(at.start) == "giao" && !page.capital(at.start) && page.capital(at.start + 1);
    hands || page.word(at.start) == "chủ" && leads_work(page, at.end)
}

/// “chiều nay” among the first words.
fn today(page: &Page, sentence: &Sentence) -> bool {
    let first = sentence.tokens.start;
    told_by_today(page, &(first..sentence.tokens.end.min(first + 8))).is_some()
}

/// Whether a sentence may lead: running text that is no speech.
fn readable(page: &Page, sentence: &Sentence) -> bool {
    let speech = page
        .any_phrase(sentence.tokens.start, &["kết luận", "phát biểu", "báo cáo tại", "sau khi nghe"])
        .is_some();
    !speech && !opens_conclusion(page, sentence) && page.runs(sentence.line)
}

/// “Giám đốc kết luận cuộc họp:”: what stands below it was said.
fn opens_conclusion(page: &Page, sentence: &Sentence) -> bool {
    let at = &sentence.tokens;
    let concludes = || speaking(page, at).is_some_and(|said| verdict(page, &said.verb));
    page.announces(at) && concludes()
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_units_are_pressed_to_hold_is_their_task_and_no_meeting() {
        for pressed in
            ["khẩn trương tổ chức kiểm tra", "chủ động tổ chức tập huấn", "kịp thời tổ chức sơ kết"]
        {
            let text = format!(
                "Tin mùa lũ\n\nPhó Chủ tịch UBND tỉnh Lê Văn Bình yêu cầu:\n\n\
                 Các sở, ngành, địa phương {pressed} ở các lò gốm ven sông.\n\n\
                 Trên đây là nội dung kết luận tại hội nghị mùa lũ.\n"
            );
            let draft = crate::read(&text, &crate::Knowledge::default());
            assert!(draft.meeting.host.is_none(), "{pressed}");
            assert_eq!(draft.directives.len(), 1, "{pressed}");
        }
    }
}
