//! Sentences under a heading of tasks that sound as if somebody spoke, and give a task.
//!
//! Owns those forms; who has the floor is known in `discourse`.

use crate::asked::{Asked, begins_named};
use crate::bodies::{begins_unit, unit_end};
use crate::cues::LISTS;
use crate::floor::Floor;
use crate::onset::task_start;
use crate::page::{Page, Sentence, Tokens};
use crate::speech::{Speaking, Subject};

/// Under a heading of tasks, whoever is not the one who concludes is told what to do: “Cô A: soạn giáo án”,
/// “Ông B trực tiếp chỉ đạo …”.
pub fn assigns(page: &Page, said: &Speaking, sentence: &Sentence, listed: bool, floor: &Floor) -> bool {
    let Some(subject) = &said.subject else { return led_before(page, said, sentence) };
    if matches!(subject, Subject::Body(_)) && hands_out(page, said, sentence) {
        return false;
    }
    let labelled = page.word(said.verb.start) == ":" && matches!(subject, Subject::Person(_));
    labelled || listed && !floor.holds(subject)
}

/// “HĐQT thống nhất giao …”, “Chi bộ phân công đ/c …”: the body that meets gives a task to somebody, or opens a list.
pub fn hands_out(page: &Page, said: &Speaking, sentence: &Sentence) -> bool {
    const HANDS: [&str; 5] = ["thống nhất giao", "quyết định giao", "quyết nghị giao", "giao", "ủy quyền"];
    let to = said.verb.end;
    let somebody = begins_named(page, to) || begins_unit(page, to);
    let hands = page.any_phrase(said.verb.start, &HANDS).is_some() && somebody;
    let lists = LISTS.is_match(page.text.norm(&sentence.bytes));
    matches!(said.subject, Some(Subject::Body(_))) && (hands || lists)
}

/// “Chi ủy viên … gặp gỡ, yêu cầu …”, “Quán triệt …; phân công …”: a task stands before the verb of asking.
fn led_before(page: &Page, said: &Speaking, sentence: &Sentence) -> bool {
    Asked::whole(page, &sentence.tokens).is_some_and(|asked| asked.verb < said.verb.start)
}

/// “… nhấn mạnh các xã phải …”: what is stressed is somebody's duty.
pub fn owes(page: &Page, said: &Speaking, sentence: &Sentence) -> bool {
    const STRESSES: [&str; 9] = [
        "lưu ý",
        "nhắc nhở",
        "theo",
        "nhấn mạnh",
        "khẳng định",
        "cho rằng",
        "chỉ rõ",
        "quán triệt",
        "thống nhất",
    ];
    page.any_phrase(said.verb.start, &STRESSES).is_some()
        && Asked::duty(page, &(said.verb.end..sentence.tokens.end)).is_some()
}

/// A whole sentence in a list of conclusions that gives no task tells how things stand.
pub fn evaluates(page: &Page, sentence: &Sentence) -> bool {
    let last = page.word(sentence.tokens.end.saturating_sub(1));
    sentence.tokens.len() > 8 && last != ":"
}

/// “Đối với các doanh nghiệp, bà đề nghị …”: the units before the order, for tasks that name none.
pub fn addressed(page: &Page, at: &Tokens) -> Option<Tokens> {
    let start = at.start + page.any_phrase(at.start, &["đối với", "về phía", "riêng đối với", "riêng"])?;
    let comma = (start..at.end).find(|i| page.word(*i) == ",")?;
    let units = start..comma;
    let plain = units.len() <= 12 && task_start(page, &units).is_none();
    (begins_unit(page, start) && (plain || unit_end(page, &units) >= comma)).then_some(units)
}
