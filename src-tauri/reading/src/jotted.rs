//! The grammar of a jotted line: labels, sayings, who does what.
//!
//! Owns the labels and abbreviations of note-taking that everybody uses. The order of reading is in `notes`.

use crate::bodies::{begins_unit, unit_end};
use crate::draft::PersonDraft;
use crate::given::{Part, person, shouts};
use crate::lexicon::verbs::{ASSESSING, DOING, STRONG, SUGGESTING};
use crate::page::{Page, Tokens};

/// What a line is.
pub enum Jotted {
    /// A label of people, and what stands after it.
    People(Part, Tokens),
    /// “KL …”: the conclusion begins.
    Conclusion {
        /// By whom, when told.
        by: Option<PersonDraft>,
        /// What follows in the line.
        rest: Tokens,
    },
    /// “ý kiến:”, “nội dung:”.
    Opinions,
    /// Anything else.
    Text,
}
static CHAIR: [&str; 5] = ["chủ trì", "chủ tọa", "ct", "ctrì", "c.trì"];
static THERE: [&str; 11] =
    ["dự", "dự họp", "tham dự", "có", "có mặt", "tp", "thành phần", "t/p", "thành phần dự", "cùng dự", "mời"];
static AWAY: [&str; 3] = ["vắng", "vắng mặt", "v"];
static RULING: [&str; 9] =
    ["kl", "kết luận", "chốt", "phân việc", "phân công", "giao việc", "nhiệm vụ", "pc", "giao"];
static HEARING: [&str; 9] =
    ["ý kiến", "yk", "nd", "nội dung", "nội dung chính", "thảo luận", "tl", "diễn biến", "các ý kiến"];

/// Skips list marks: “1)”, “-”, “+”.
pub fn after_marks(page: &Page, at: &Tokens) -> Tokens {
    let numbered = page.is_number(at.start) && matches!(page.word(at.start + 1), "." | ")" | "-" | "/");
    let start = at.start + usize::from(numbered);
    let marks = (start..at.end).take_while(|i| page.is_mark(*i) && page.word(*i) != "(").count();
    start + marks..at.end
}

/// “T2”, “thứ”, “ngày”: words of a heading line that belong to the date.
pub fn weekday(word: &str) -> bool {
    let numbered = word.len() == 2
        && word.starts_with(['t', 's', 'c'])
        && word.ends_with(|c: char| ('2'..='7').contains(&c));
    numbered || matches!(word, "ngày" | "sáng" | "chiều" | "tối" | "thứ" | "lúc" | "cn")
}

/// Whether a line says where the conclusion begins.
pub fn concludes(page: &Page, at: &Tokens) -> bool {
    matches!(read(page, &after_marks(page, at)), Jotted::Conclusion { .. })
}

/// What a line without its list marks is.
pub fn read(page: &Page, at: &Tokens) -> Jotted {
    for (words, part) in
        [(&CHAIR[..], Part::Chair), (&THERE[..], Part::Present), (&["thư ký", "tk"][..], Part::Recorder)]
    {
        if let Some(n) = page.any_phrase(at.start, words).filter(|n| page.word(at.start + n) == ":") {
            return Jotted::People(part, at.start + n + 1..at.end);
        }
    }
    if let Some(n) = page.any_phrase(at.start, &AWAY) {
        let start = at.start + n + usize::from(page.word(at.start + n) == ":");
        return Jotted::People(Part::Away, start..at.end);
    }
    let head = page.any_phrase(at.start, &HEARING).filter(|n| at.start + n + 1 >= at.end);
    if head.is_some() {
        return Jotted::Opinions;
    }
    ruling(page, at).unwrap_or(Jotted::Text)
}

/// “kl:”, “KL BS A:”, “phân việc:”, “a Dũng chốt: …”.
fn ruling(page: &Page, at: &Tokens) -> Option<Jotted> {
    if let Some(n) = page.any_phrase(at.start, &RULING) {
        let by = person(page, &(at.start + n..at.end));
        let next = by.as_ref().map_or(at.start + n, |(_, end)| *end);
        let colon = page.word(next) == ":";
        let rest = next + usize::from(colon)..at.end;
        return (colon || next >= at.end).then(|| Jotted::Conclusion { by: by.map(|(p, _)| p), rest });
    }
    let (by, next) = person(page, at)?;
    let n = page.any_phrase(next, &["chốt", "kl", "kết luận"])?;
    let next = next + n;
    let rest = next + usize::from(page.word(next) == ":")..at.end;
    Some(Jotted::Conclusion { by: Some(by), rest })
}

/// Somebody says something.
pub struct Spoken {
    /// Who.
    pub name: Option<String>,
    /// It asks.
    pub asks: bool,
    /// It only suggests.
    pub suggests: bool,
    /// The words could as well give that person a task.
    pub assigns: bool,
    /// What stands after the verb.
    pub rest: Tokens,
}

/// “đ/c A: đề nghị …”, “A cho biết …”, “a B: …”.
pub fn spoken(page: &Page, at: &Tokens) -> Option<Spoken> {
    let (person, end) = person(page, at)?;
    let colon = page.word(end) == ":";
    let i = end + usize::from(colon);
    let name = person.name.map(|n| n.value);
    let asks = page.any_phrase(
        i,
        &["đề nghị", "yêu cầu", "lưu ý", "đề xuất", "kiến nghị", "mong muốn", "nhắc", "đn", "y/c"],
    );
    if let Some(n) = asks {
        let suggests = SUGGESTING.contains(&page.norm(&(i..i + n)));
        return Some(Spoken { name, asks: true, suggests, assigns: false, rest: i + n..at.end });
    }
    let tells = ASSESSING
        .at(page, i)
        .or_else(|| page.any_phrase(i, &["phổ biến", "thông qua", "triển khai", "vướng", "kq", "bc", "b/c"]));
    if let Some(n) = tells {
        let reports = matches!(page.word(i), "báo" | "bc" | "b/c" | "triển" | "thông");
        return Some(Spoken {
            name,
            asks: false,
            suggests: false,
            assigns: reports && colon,
            rest: i + n..at.end,
        });
    }
    colon.then_some(Spoken { name, asks: false, suggests: false, assigns: true, rest: i..at.end })
}

/// “biểu dương …, lưu ý …”: a request after the telling.
pub fn turns_to_request(page: &Page, at: &Tokens) -> bool {
    let asks = |i: usize| {
        page.any_phrase(i, &["lưu ý", "đề nghị", "yêu cầu", "nhắc", "đề xuất", "kiến nghị"]).is_some()
    };
    at.clone().skip(1).any(|i| matches!(page.word(i - 1), "," | ";") && asks(i))
}

/// The lead of a line: before “: ”, or before the first verb.
fn lead_end(page: &Page, at: &Tokens) -> Option<(usize, usize)> {
    let limit = at.end.min(at.start + 9);
    if let Some(colon) = (at.start + 1..limit).find(|i| page.word(*i) == ":") {
        return Some((colon, colon + 1));
    }
    if let Some((_, end)) = person(page, at) {
        return verbal(page, end).then_some((end, end));
    }
    if DOING.at(page, at.start).is_some() || STRONG.at(page, at.start).is_some() {
        return None;
    }
    let unit = begins_unit(page, at.start)
        || at.start + 1 < at.end && shouts(page, at.start)
        || page.word(at.start + 1) == ".";
    (at.start + 1..limit).find(|i| verbal(page, *i)).filter(|_| unit).map(|i| (i, i))
}

fn verbal(page: &Page, i: usize) -> bool {
    !page.capital(i)
        && (DOING.at(page, i).is_some()
            || STRONG.at(page, i).is_some()
            || matches!(page.word(i), "k" | "ko" | "không"))
}

/// Whether a line gives somebody something to do. In the conclusion every line with a lead does; elsewhere it
/// must also begin with a verb or have a deadline.
pub fn ordered(page: &Page, at: &Tokens, concluding: bool) -> bool {
    let (lead, task) = lead_and_task(page, at);
    let due = crate::deadline::deadline(page, &page.bytes(&task), None).is_some();
    let verb = verbal(page, task.start) || page.any_phrase(task.start, &["tuyệt đối", "cấm"]).is_some();
    let reports = page.norm(&lead.clone().unwrap_or(at.start..at.start)).contains("báo cáo");
    if reports {
        return false;
    }
    concluding && (lead.is_some() || verb || due)
        || verb && (lead.is_some() || due || order(page, at).is_some())
        || due && lead.is_some()
}

/// “yêu cầu …”, “giao …” at the beginning.
pub fn order(page: &Page, at: &Tokens) -> Option<usize> {
    page.any_phrase(at.start, &["yêu cầu", "đề nghị", "giao cho", "giao", "nhắc", "y/c", "đn"])
}

/// Lead and task of a line.
pub fn lead_and_task(page: &Page, at: &Tokens) -> (Option<Tokens>, Tokens) {
    let start = at.start + order(page, at).unwrap_or(0);
    let at = start..at.end;
    match lead_end(page, &at) {
        Some((end, task))
            if page
                .any_phrase(at.start, &["lưu ý", "chú ý", "về", "nhắc", "tiến độ", "năm học mới"])
                .is_none() =>
        {
            (Some(at.start..end), task..at.end)
        }
        Some((_, task)) if page.word(task.saturating_sub(1)) == ":" => (None, task..at.end),
        _ => (None, at),
    }
}

/// “P.A + P.B”: each is a lead.
pub fn leads(page: &Page, at: &Tokens) -> Vec<Tokens> {
    let mut out = vec![];
    let mut first = at.start;
    for i in at.clone() {
        if matches!(page.word(i), "+" | "&") {
            out.push(first..i);
            first = i + 1;
        }
    }
    out.push(first..at.end);
    out.retain(|p| !p.is_empty());
    out
}

/// “phối hợp X”: to the next comma, verb or mark.
pub fn along(page: &Page, at: &Tokens) -> Option<Tokens> {
    let found = page.find(at, &["phối hợp với", "phối hợp cùng", "phối hợp", "ph với", "cùng với"])?;
    let stop = (found.end + 1..at.end.min(found.end + 10))
        .find(|i| page.is_mark(*i) && page.word(*i) != "." || verbal(page, *i));
    let end = stop.unwrap_or(at.end).max(unit_end(page, &(found.end..found.end + 1)));
    (found.end < end).then_some(found.end..end.min(at.end))
}

/// “Khoa A báo cáo: …”: the body that reports.
pub fn reporting_body(page: &Page, at: &Tokens) -> Option<Tokens> {
    if !begins_unit(page, at.start) {
        return None;
    }
    let limit = at.end.min(at.start + 8);
    let verb = (at.start + 1..limit)
        .find(|i| page.any_phrase(*i, &["báo cáo", "bc", "b/c", ":", "đề nghị", "nêu"]).is_some())?;
    Some(at.start..verb)
}
