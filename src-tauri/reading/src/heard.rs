//! Sentences that first tell what was heard: “Sau khi nghe X báo cáo, ý kiến của các đại biểu, đồng chí Z kết luận”.
//!
//! Owns the choice of the one who governs such a sentence. Subjects and verbs are read in `speech`.

use crate::bodies::{begins_unit, unit_end};
use crate::cues::{opinion, verdict};
use crate::draft::{Confidence, StatementKind};
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
    let found: Vec<Speaking> = starts.clone().filter_map(|i| with_subject(page, i, at)).collect();
    let person = |s: &&Speaking| !matches!(s.subject, Some(Subject::Body(_)));
    let verdict = found.iter().rev().find(|s| person(s) && decides(page, s));
    let person = verdict.or_else(|| found.iter().find(person)).cloned();
    let decided = person.or_else(|| found.into_iter().rev().find(|s| decides(page, s)));
    decided.or_else(|| starts.clone().find_map(|i| ruling(page, i, at.end)))
}

/// “…, Ban A quyết định …”: a body that takes a decision on what it heard.
fn ruling(page: &Page, i: usize, end: usize) -> Option<Speaking> {
    const RULES: [&str; 5] =
        ["quyết định", "đã quyết định", "đồng ý chủ trương", "thống nhất chủ trương", "quyết nghị"];
    begins_unit(page, i).then_some(())?;
    let verb = unit_end(page, &(i..end));
    let length = page.any_phrase(verb, &RULES).filter(|_| verb < end)?;
    let body = page.text.extract(&page.bytes(&(i..verb)), Confidence::Likely, "speaker.body");
    let subject = Some(Subject::Body(body));
    Some(Speaking { subject, verb: verb..verb + length, kind: StatementKind::Assessment })
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

/// “Sau khi nghe X báo cáo, Ban A quyết định …”: a body rules on what was heard, or says at once that it concludes.
pub fn body_rules(page: &Page, at: &Tokens, said: &Speaking) -> bool {
    let body = matches!(said.subject, Some(Subject::Body(_)));
    let told = || page.find(at, &["xem xét , kết luận"]).is_some();
    body && (verdict(page, &said.verb) || told() || hears(page, at).is_some() && decides(page, said))
}

/// “… Thường trực … thống nhất kết luận”: a body that decides, not one that was heard.
fn decides(page: &Page, said: &Speaking) -> bool {
    let opinions = matches!(&said.subject, Some(Subject::Body(b)) if opinions(&b.value));
    let decides = ["thống nhất", "yêu cầu", "chỉ đạo", "quyết định", "đã quyết định", "nhất trí", "đồng ý"];
    !opinions
        && (verdict(page, &said.verb)
            || opinion(page, &said.verb)
            || page.any_phrase(said.verb.start, &decides).is_some())
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, StatementKind, read};

    #[test]
    fn a_body_that_decides_on_what_it_heard_concludes() {
        for rules in [
            "Sau khi nghe Sở A báo cáo, Ban Thường vụ Tỉnh ủy quyết định giữ hai lò.",
            "Sau khi nghe Sở A báo cáo, Ban Thường vụ Tỉnh ủy thống nhất chủ trương giữ hai lò.",
            "Ban Thường vụ Tỉnh ủy kết luận: Hai lò đã nứt, cần thợ giỏi vá lại.",
            "Tại phiên họp, Ban Thường vụ Tỉnh ủy đã xem xét, kết luận một số nội dung sau:",
        ] {
            let text = format!(
                "Chuyện lò gốm\n\nNgày 3/4/2031, Ban Thường vụ Tỉnh ủy họp bàn việc giữ nghề.\n\n{rules}\n"
            );
            let said = read(&text, &Knowledge::default()).statements;
            let concludes = said.iter().find(|s| s.kind == StatementKind::Conclusion);
            assert_eq!(concludes.and_then(|s| s.role.as_deref()), Some("Ban Thường vụ Tỉnh ủy"), "{rules}");
        }
    }
}
