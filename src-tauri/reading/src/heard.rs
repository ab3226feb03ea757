//! Sentences that first tell what was heard: “Sau khi nghe X báo cáo, ý kiến của các đại biểu, đồng chí Z kết luận”.
//!
//! Owns the choice of the one who governs such a sentence. Subjects and verbs are read in `speech`.

use crate::cues::{opinion, verdict};
use crate::page::{Page, Tokens};
use crate::speech::{Speaking, Subject, with_subject};

/// “Sau khi nghe X báo cáo, các Y phát biểu, đồng chí Z kết luận”: whom they heard does not govern the sentence.
pub fn heard_first(page: &Page, at: &Tokens, starts: &[usize]) -> Option<Speaking> {
    if hears(page, at).is_none() && !opens_verdict(page, at) {
        return None;
    }
    let late = (at.start..at.end.min(at.start + 400)).filter(|i| matches!(page.word(*i), "," | ";"));
    let late = late.map(|i| i + 1).filter(|i| starts.last().is_none_or(|last| i > last));
    let starts = starts.iter().copied().chain(late);
    let found: Vec<Speaking> = starts.filter_map(|i| with_subject(page, i, at)).collect();
    let person = |s: &&Speaking| !matches!(s.subject, Some(Subject::Body(_)));
    let verdict = found.iter().rev().find(|s| person(s) && decides(page, s));
    let person = verdict.or_else(|| found.iter().find(person)).cloned();
    person.or_else(|| found.into_iter().rev().find(|s| decides(page, s)))
}

fn hears(page: &Page, at: &Tokens) -> Option<usize> {
    let heard = page.find(&(at.start..at.end.min(at.start + 9)), &["sau khi", "qua nghe"]);
    heard.map(|m| m.len()).or_else(|| page.any_phrase(at.start, &["trên cơ sở", "căn cứ", "xét"]))
}

/// “…, UBND tỉnh có ý kiến chỉ đạo như sau:”: the last to be told governs.
pub fn opens_verdict(page: &Page, at: &Tokens) -> bool {
    page.announces(at) && page.find(at, &["có ý kiến"]).is_some()
}

/// “ý kiến của các đại biểu” after “Sau khi nghe” is what was heard.
pub fn heard(page: &Page, at: &Tokens, said: &Speaking) -> bool {
    hears(page, at).is_some() && matches!(&said.subject, Some(Subject::Body(b)) if opinions(&b.value))
}

fn opinions(body: &str) -> bool {
    body.to_lowercase().contains("ý kiến")
}

/// “… Thường trực … thống nhất kết luận”: a body that decides, not one that was heard.
fn decides(page: &Page, said: &Speaking) -> bool {
    let opinions = matches!(&said.subject, Some(Subject::Body(b)) if opinions(&b.value));
    let decides = ["thống nhất", "yêu cầu", "chỉ đạo", "quyết định", "nhất trí"];
    !opinions
        && (verdict(page, &said.verb)
            || opinion(page, &said.verb)
            || page.any_phrase(said.verb.start, &decides).is_some())
}
