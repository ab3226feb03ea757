//! Who has to do it, as minutes and notes among colleagues tell it: “Hân sửa lại luồng”, “Mượn loa: Thục”,
//! “Viết test case (Ngân, 18/03)”, “Lộc – gửi báo giá – 5/12”.
//!
//! Owns the forms in which somebody stands before a task or behind it. By a given name only those are meant who take part;
//! units and people with an honorific are read in `errand`.

use crate::bodies::{begins_unit, unit_end, whole};
use crate::draft::Draft;
use crate::due;
use crate::errand::{after_arrow, heading, pointed_at, verbal};
use crate::given::parts_names;
use crate::lexicon::given::HONORIFICS;
use crate::lexicon::verbs::{ASSESSING, STATIVE};
use crate::onset::{does, task_start};
use crate::page::{Page, Tokens};
use crate::people::{honorifics, office_end};
use crate::roll::named;
use crate::syllable::is_syllable;
use std::collections::HashSet;
use thuky_domain::text::fold;

/// The names by which those of a meeting are called: the full one, the last two syllables, the last.
#[derive(Default)]
pub struct Callable(HashSet<String>);

impl Callable {
    /// Those of a draft.
    pub fn of(draft: &Draft) -> Self {
        let people = draft.chairs.iter().chain(draft.attendees.iter().map(|a| &a.person));
        let called = people.filter_map(|person| person.known_as()).flat_map(names);
        Self(called.collect())
    }

    /// Whether a range is nothing but the name of somebody who takes part.
    pub fn calls(&self, page: &Page, at: &Tokens) -> bool {
        self.end(page, at.start, at.end) == Some(at.end)
    }

    /// The end of the longest name at token `i` that calls somebody, honorific included.
    pub fn end(&self, page: &Page, i: usize, end: usize) -> Option<usize> {
        let clipped = page.shouted(i) && page.word(i).chars().count() <= 4 && !page.shouted(i + 1);
        let close = page.any_phrase(i, &HONORIFICS).unwrap_or(0);
        let close = close + usize::from(close > 0 && page.word(i + close) == ".");
        let titled = honorifics(page, i).max(close).max(usize::from(clipped || page.word(i) == "@"));
        let first = i + titled;
        let capital = page.capital(first) || page.word(i) == "@";
        let called = |last: &usize| self.0.contains(&fold(page.source(&(first..*last))));
        (first + 1..=end.min(first + 5)).rev().filter(|_| capital).find(called)
    }
}

/// “Lê Văn Bình”, “Văn Bình”, “Bình”.
fn names(full: &str) -> Vec<String> {
    let words: Vec<&str> = full.split(' ').collect();
    let lengths = [1, 2, words.len()].into_iter();
    lengths.filter_map(|n| Some(fold(&words.get(words.len().checked_sub(n)?..)?.join(" ")))).collect()
}

/// The end of somebody at token `i`: one who takes part, “Mr. Toàn”, “Team AI”, “Dev team”, “Phòng Kế toán”, “Bên A”.
pub fn actor_end(page: &Page, i: usize, end: usize, callable: &Callable) -> Option<usize> {
    callable.end(page, i, end).or_else(|| addressed(page, i, end)).or_else(|| side(page, i, end)).or_else(
        || {
            let somebody =
                matches!(page.word(i), "đồng" | "đ/c") || page.word(i) == "tổ" && page.word(i + 1) == "chức";
            let unit = begins_unit(page, i) && i < end && !somebody;
            unit.then(|| by_verb(page, i, end)).filter(|last| *last > i).or_else(|| lettered(page, i))
        },
    )
}

/// “GVCN thu …”, “QA kiểm thử …”: letters that stand for somebody, before a verb.
fn lettered(page: &Page, i: usize) -> Option<usize> {
    let letters = page.shouted(i) && page.is_word(i) && page.word(i).chars().count() >= 2;
    (letters && verbal(page, i + 1)).then_some(i + 1)
}

/// “Mr. Toàn”, “cô Hương”: an honorific and a name of up to four syllables.
fn addressed(page: &Page, i: usize, end: usize) -> Option<usize> {
    let first = i + honorifics(page, i);
    let length = (first..end.min(first + 4)).take_while(|j| page.capital(*j) && page.is_word(*j)).count();
    (first > i && length > 0).then_some(first + length)
}

/// “Team cơ điện sắp xếp …”: a unit ends by its own grammar, or where a verb in the next few words begins.
fn by_verb(page: &Page, i: usize, end: usize) -> usize {
    let own = unit_end(page, &(i..end));
    let will = (i + 1..end.min(i + 8)).take_while(|j| !page.is_mark(*j));
    let will = will.clone().find(|j| matches!(page.word(*j), "sẽ" | "phải" | "cần"));
    if let Some(will) = will.filter(|will| *will > own) {
        return will;
    }
    let dashed = |j: usize| page.word(j) == "-" && page.capital(j + 1) && !does(page, j + 1);
    let stop = (i..end.min(i + 9)).find(|j| page.is_mark(*j) && !dashed(*j)).unwrap_or(end.min(i + 9));
    let ended = own >= end
        || page.is_mark(own) && !dashed(own)
        || verbal(page, own)
        || matches!(page.word(own), "sẽ" | "cần" | "và");
    let verb = || task_start(page, &(i..stop)).filter(|verb| *verb > own);
    if ended { own } else { verb().unwrap_or(own) }
}

/// The end of a side at token `i`: “Bên A”, “Dev team”, “cả nhóm”.
pub fn side(page: &Page, i: usize, end: usize) -> Option<usize> {
    const ALL: [&str; 12] = [
        "cả tổ",
        "cả nhóm",
        "cả đội",
        "cả lớp",
        "cả phòng",
        "cả team",
        "cả khoa",
        "mọi người",
        "tất cả mọi người",
        "toàn khoa",
        "toàn đội",
        "toàn nhóm",
    ];
    let party = page.word(i) == "bên" && page.word(i + 1).len() == 1 && page.capital(i + 1);
    let team = page.capital(i) && page.word(i + 1) == "team";
    let all = page.any_phrase(i, &ALL).filter(|n| i + n <= end);
    all.or_else(|| ((party || team) && i + 2 <= end).then_some(2)).map(|n| i + n)
}

/// A task with those who have to do it.
#[derive(Clone, Debug)]
pub struct Charge {
    /// Who.
    pub lead: Vec<Tokens>,
    /// What.
    pub task: Tokens,
    /// What stands beside the name: a day, as a rule.
    pub aside: Option<Tokens>,
}

/// Reads who has to do a task, where somebody is named for it.
pub fn charge(page: &Page, at: &Tokens, callable: &Callable) -> Option<Charge> {
    let stop = usize::from(at.len() > 1 && matches!(page.word(at.end - 1), "." | ";"));
    let at = &(at.start..at.end - stop);
    let ahead = before(page, at, callable);
    let sure = ahead.as_ref().is_some_and(|c| c.lead.iter().all(|lead| personal(page, lead, callable)));
    let told =
        || bracketed(page, at, callable).or_else(|| behind(page, at, callable)).map(|c| pointed(page, c));
    columns(page, at, callable)
        .or_else(|| ahead.clone().filter(|_| sure))
        .or_else(told)
        .or(ahead)
        .or_else(|| after_topic(page, at).and_then(|rest| before(page, &rest, callable)))
        .filter(|charge| charge.task.clone().filter(|i| page.is_word(*i)).count() > 1)
}

/// “Thu BHYT: GVCN thu …”: what stands behind a topic.
pub fn after_topic(page: &Page, at: &Tokens) -> Option<Tokens> {
    page.colon(at, 10).map(|colon| colon + 1..at.end)
}

/// “Nước đục => lắp bộ lọc (a Lợi)”: what the arrow points at.
fn pointed(page: &Page, charge: Charge) -> Charge {
    Charge { task: pointed_at(page, &charge.task).unwrap_or(charge.task), ..charge }
}

/// “Lộc – gửi lại báo giá – 5/12”, “Sửa màu nút - Mai Anh - 6/12”: cut at dashes between blanks, at strokes and arrows.
fn columns(page: &Page, at: &Tokens, callable: &Callable) -> Option<Charge> {
    let cells = page.pieces(at, |_, i| parts_cells(page, i));
    let first = cells.first()?.clone();
    if first.clone().any(|i| whole(page, i).is_some_and(|n| i + n > first.end)) {
        return None;
    }
    let led = cells
        .iter()
        .take(3)
        .position(|cell| who(page, cell, callable).is_some())
        .filter(|_| cells.len() > 1)?;
    let lead = who(page, cells.get(led)?, callable)?;
    let last = cells.last().filter(|cell| cells.len() > 2 && due::alone(page, cell)).cloned();
    let end = last.as_ref().map_or(cells.len(), |_| cells.len() - 1);
    let task = if led == 0 {
        cells.get(1)?.start..cells.get(end - 1)?.end
    } else {
        at.start..cells.get(led - 1)?.end
    };
    let done = led > 0 || !page.capital(task.start) || does(page, task.start);
    let rest = cells.get(led + 1..end).filter(|rest| led > 0 && !rest.is_empty());
    (rest.is_none() && done).then_some(Charge { lead, task, aside: last })
}

fn parts_cells(page: &Page, i: usize) -> Option<usize> {
    let spaced = i > 0 && !page.touches_next(i) && !page.touches_next(i - 1);
    let mark = page.word(i) == "|" || page.word(i) == "-" && spaced;
    after_arrow(page, i).map(|next| next - i).or(mark.then_some(1))
}

/// “Hân sửa lại luồng”, “Khải và Chi: dựng giao diện”, “[Ngân] viết test”, “@Bách chốt ngân sách”.
pub fn before(page: &Page, at: &Tokens, callable: &Callable) -> Option<Charge> {
    let open = usize::from(page.word(at.start) == "[");
    let (mut lead, mut i) = (vec![], at.start + open);
    let aliased = page.capital(i) && page.word(i + 1) == "-" && !page.touches_next(i);
    i += if aliased && actor_end(page, i + 2, at.end, callable).is_some() { 2 } else { 0 };
    while let Some(end) = actor_end(page, i, at.end, callable) {
        lead.push(i..end);
        i = after_office(page, page.after_remark(end, at.end.min(end + 10)), at.end);
        if !matches!(page.word(i), "," | "+" | "&" | "và" | "/")
            || actor_end(page, i + 1, at.end, callable).is_none()
        {
            break;
        }
        i += 1;
    }
    i += page.any_phrase(i, &["chủ trì ,", "phụ trách ,"]).unwrap_or(0);
    let marked = matches!(page.word(i), ":" | "]") || page.word(i) == "-" && does(page, i + 1);
    let i = i + usize::from(marked);
    let will = matches!(page.word(i), "sẽ" | "cần");
    let i = i + usize::from(will);
    let called = lead.iter().all(|lead| personal(page, lead, callable));
    let told = called || verbal(page, i) || matches!(page.word(i), "khi") || will;
    let done = marked || page.is_word(i) && !page.capital(i) && !tells(page, i) && told;
    (!lead.is_empty() && i < at.end && done).then_some(Charge { lead, task: i..at.end, aside: None })
}

/// “Đ/c Ước - Bí thư Chi đoàn: …”, “đ/c Ước, Bí thư Chi đoàn lập …”: the token behind the office of whoever is named.
fn after_office(page: &Page, i: usize, end: usize) -> usize {
    let office = matches!(page.word(i), "-" | ",").then(|| office_end(page, i + 1, end)).flatten();
    office.filter(|next| page.word(*next) == ":" || verbal(page, *next)).unwrap_or(i)
}

/// Whether it is somebody who takes part, or a person with an honorific.
fn personal(page: &Page, at: &Tokens, callable: &Callable) -> bool {
    callable.calls(page, at) || honorifics(page, at.start) > 0
}

/// The tasks of a charge: cut at “;”, each with its own people or those of the one before it.
pub fn parted(page: &Page, charge: Charge, callable: &Callable) -> Vec<Charge> {
    let mut pieces = page.pieces(&charge.task, |_, i| (page.word(i) == ";").then_some(1)).into_iter();
    let first = pieces.next().unwrap_or_else(|| charge.task.clone());
    let mut out = vec![Charge { task: first, ..charge }];
    for piece in pieces.filter(|piece| piece.len() > 1) {
        let lead = out.last().map(|last| last.lead.clone()).unwrap_or_default();
        let due = due::only(page, &piece);
        match before(page, &piece, callable).filter(|_| !due) {
            Some(own) => out.push(own),
            None if !due && verbal(page, piece.start) => out.push(Charge { lead, task: piece, aside: None }),
            None => out.iter_mut().last().into_iter().for_each(|last| last.task.end = piece.end),
        }
    }
    out
}

/// What somebody says or did is no task.
fn tells(page: &Page, i: usize) -> bool {
    const SAYS: [&str; 12] = [
        "đề nghị",
        "đề xuất",
        "kiến nghị",
        "hỏi",
        "góp ý",
        "xin",
        "yêu cầu",
        "bị",
        "vắng",
        "thắc mắc",
        "sinh",
        "phụ trách bởi",
    ];
    STATIVE.contains(&page.word(i)) || ASSESSING.at(page, i).is_some() || page.any_phrase(i, &SAYS).is_some()
}

/// “Viết lại test case (Ngân, 18/03)”, “Mua bánh (phụ trách: Lan + Tú)”.
fn bracketed(page: &Page, at: &Tokens, callable: &Callable) -> Option<Charge> {
    let last = (at.start + 1..at.end).rev().find(|i| matches!(page.word(*i), ")" | "]"))?;
    let mark = if page.word(last) == ")" { "(" } else { "[" };
    let open = (at.start + 1..last).rev().find(|i| page.word(*i) == mark)?;
    let label = page.any_phrase(open + 1, &OWNER).unwrap_or(0);
    let inner = open + 1 + label + usize::from(label > 0 && page.word(open + 1 + label) == ":")..last;
    let comma = inner
        .clone()
        .rev()
        .find(|i| matches!(page.word(*i), "," | ";" | "-") && due::alone(page, &(i + 1..last)));
    let named = inner.start..comma.unwrap_or(last);
    let lead = who(page, &named, callable)?;
    let after = inside(page, &(last + 1..at.end));
    if after.as_ref().is_some_and(|after| !due::alone(page, after)) {
        return None;
    }
    let aside = comma.map(|comma| comma + 1..last).or(after);
    Some(Charge { lead, task: at.start..open, aside })
}

/// A range without the marks around it.
fn inside(page: &Page, at: &Tokens) -> Option<Tokens> {
    let first = at.clone().find(|i| !page.is_mark(*i))?;
    let last = at.clone().rev().find(|i| !page.is_mark(*i))?;
    Some(first..last + 1)
}

/// Words before those who have to do it.
pub const OWNER: [&str; 7] =
    ["phụ trách", "người phụ trách", "owner", "pic", "giao", "người làm", "thực hiện"];

/// “Mượn loa của khoa Nhạc: Thục”, “Thiết kế poster: Ngà (xong trước 18/3)”.
fn behind(page: &Page, at: &Tokens, callable: &Callable) -> Option<Charge> {
    let colon = (at.start + 2..at.end).rev().find(|i| page.word(*i) == ":")?;
    let open = (colon + 1..at.end).find(|i| matches!(page.word(*i), "(" | "-")).unwrap_or(at.end);
    let lead = who(page, &(colon + 1..open), callable)?;
    let aside = inside(page, &(open..at.end));
    Some(Charge { lead, task: at.start..colon, aside })
}

/// A range that is nothing but people and units.
pub fn who(page: &Page, at: &Tokens, callable: &Callable) -> Option<Vec<Tokens>> {
    let parts = page.pieces(at, |_, i| parts_names(page, i));
    let called = |part: &Tokens| {
        actor_end(page, part.start, part.end, callable).is_some_and(|end| {
            let held = page.after_remark(end, part.end);
            let plain = |i: usize| page.is_word(i) && !page.capital(i);
            let role = (held..part.end).all(plain) && part.end <= held + 2 && !verbal(page, held);
            held >= part.end || role && honorifics(page, part.start) > 0
        })
    };
    if !at.is_empty() && parts.iter().all(called) {
        return Some(parts);
    }
    let sure = |part: &Tokens| called(part) || sure(page, part);
    let named = |part: &Tokens| called(part) || named(page, part);
    let units = heading(page, at).filter(|parts| parts.iter().all(sure));
    units.or_else(|| parts.iter().all(named).then_some(parts))
}

/// A single word that is neither a Vietnamese syllable nor an abbreviation calls nobody: “Website”, “Server”.
fn sure(page: &Page, part: &Tokens) -> bool {
    part.len() > 1 || page.shouted(part.start) || is_syllable(page.word(part.start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::{AttendeeDraft, Confidence, PersonDraft};

    fn told(line: &str) -> Option<(String, String, String)> {
        let page = Page::new(line);
        let known = |name: &str| {
            let name = Some(page.text.value(name.to_owned(), &(0..0), Confidence::Sure, "test"));
            AttendeeDraft {
                person: PersonDraft { name, ..PersonDraft::default() },
                ..AttendeeDraft::default()
            }
        };
        let draft = Draft {
            attendees: ["Lê Văn Bình", "Trần Thu Cúc"].map(known).to_vec(),
            ..Draft::default()
        };
        let charge = charge(&page, &(0..page.tokens.len()), &Callable::of(&draft))?;
        let lead: Vec<&str> = charge.lead.iter().map(|at| page.source(at)).collect();
        let aside = charge.aside.map_or("", |at| page.source(&at));
        Some((lead.join(" | "), page.source(&charge.task).to_owned(), aside.to_owned()))
    }

    fn charged(lead: &str, task: &str, aside: &str) -> Option<(String, String, String)> {
        Some((lead.to_owned(), task.to_owned(), aside.to_owned()))
    }

    #[test]
    fn whoever_has_to_do_it_stands_before_the_task() {
        assert_eq!(told("Bình khâu lại phông màn"), charged("Bình", "khâu lại phông màn", ""));
        assert_eq!(told("Thu Cúc và Bình: dựng rạp"), charged("Thu Cúc | Bình", "dựng rạp", ""));
        assert_eq!(told("Đội đèn sẽ treo thử"), charged("Đội đèn", "treo thử", ""));
        assert_eq!(told("Cúc – thuê ghế – 5/12"), charged("Cúc", "thuê ghế", "5/12"));
    }

    #[test]
    fn whoever_has_to_do_it_stands_behind_the_task() {
        assert_eq!(told("Thuê ghế (Cúc, 18/03)"), charged("Cúc", "Thuê ghế", "18/03"));
        assert_eq!(
            told("Mượn trống của trường: Bình (trước 5/2)"),
            charged("Bình", "Mượn trống của trường", "trước 5/2")
        );
        assert_eq!(told("Ghế thiếu => mượn thêm (Bình)"), charged("Bình", "mượn thêm", ""));
    }

    #[test]
    fn what_somebody_says_or_did_is_no_task_and_a_remark_names_nobody() {
        assert_eq!(told("Bình đề nghị mua trống"), None);
        assert_eq!(told("Cúc đã thuê ghế"), None);
        assert_eq!(told("Thuê ghế (loại nhựa xanh)"), None);
    }

    #[test]
    fn a_dash_inside_the_fixed_name_of_a_unit_parts_no_columns() {
        let text = "BIÊN BẢN HỌP XÓM\nThời gian: 8 giờ ngày 6/4/2031\nChủ trì: Ông Lê Văn Bình - Trưởng xóm\nIII. KẾT LUẬN\n\
            - Trung tâm Văn hóa - Thông tin và Thể thao phối hợp Hội Gốm tổ chức hội vật.\n";
        let draft = crate::read(text, &crate::Knowledge::default());
        assert_eq!(draft.directives[0].lead[0].value, "Trung tâm Văn hóa - Thông tin và Thể thao");
    }
}
