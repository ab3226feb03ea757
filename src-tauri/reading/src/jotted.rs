//! The grammar of a jotted line: labels, sayings, who does what.
//!
//! Owns the labels and abbreviations of note-taking that everybody uses. The order of reading is in `notes`.

use crate::bodies::begins_unit;
use crate::draft::PersonDraft;
use crate::given::{Part, listed_name, person};
use crate::lexicon::meetings::TASK_HEADS;
use crate::lexicon::verbs::{ASSESSING, SUGGESTING};
use crate::page::{Page, Tokens};
use crate::roll::roll;

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
static CHAIR: [&str; 8] = ["chủ trì", "chủ tọa", "ct", "ctrì", "c.trì", "chu tri", "chair", "người chủ trì"];
static THERE: [&str; 25] = [
    "người dự",
    "tham dự họp",
    "phía mình",
    "người tham gia",
    "người tham dự",
    "đủ",
    "gồm",
    "gồm có",
    "có mặt đủ",
    "attendees",
    "tham gia",
    "co mat",
    "tphần",
    "thành viên",
    "dự",
    "dự họp",
    "tham dự",
    "có",
    "có mặt",
    "tp",
    "thành phần",
    "t/p",
    "thành phần dự",
    "cùng dự",
    "mời",
];
static AWAY: [&str; 5] = ["vắng", "vắng mặt", "v", "vang", "absent"];
static RULING: [&str; 6] = ["kl", "kết luận", "thống nhất", "chốt", "chốt lại", "quyết"];
static HEARING: [&str; 24] = [
    "note",
    "lưu ý",
    "đã làm",
    "khó khăn",
    "tiến độ",
    "vướng mắc",
    "vấn đề",
    "mục tiêu",
    "hiện trạng",
    "bối cảnh",
    "các ý chính",
    "tóm tắt",
    "tình hình",
    "báo cáo",
    "trao đổi",
    "ý kiến",
    "yk",
    "nd",
    "nội dung",
    "nội dung chính",
    "thảo luận",
    "tl",
    "diễn biến",
    "các ý kiến",
];

/// Skips list marks: “1)”, “-”, “+”.
pub fn after_marks(page: &Page, at: &Tokens) -> Tokens {
    let numbered = page.is_number(at.start) && matches!(page.word(at.start + 1), "." | ")" | "-" | "/");
    let start = at.start + usize::from(numbered);
    let mark = |i: &usize| page.is_mark(*i) && !matches!(page.word(*i), "(" | "@");
    let marks = (start..at.end).take_while(mark).count();
    start + marks..at.end
}

/// Whether an arrow stands before the line: “→ KT: rà lại 4 tiêu chí”.
pub fn pointed(page: &Page, at: &Tokens) -> bool {
    let before = at.start.checked_sub(1).filter(|_| !page.opens_line(at.start));
    before.is_some_and(|i| matches!(page.word(i), "→" | "⇒" | ">"))
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

/// Whether a sentence is a label of people and what follows it.
pub fn presents(page: &Page, at: &Tokens) -> bool {
    matches!(read(page, &after_marks(page, at)), Jotted::People(..))
}

/// Nothing but items below the first line, and nobody is there or speaks: they are what was decided.
pub fn decided(page: &Page, lines: &[Tokens]) -> bool {
    let item = |at: &Tokens| page.is_mark(at.start) && after_marks(page, at).start > at.start;
    let told = |at: &Tokens| {
        let at = after_marks(page, at);
        !matches!(read(page, &at), Jotted::Text) || spoken(page, &at).is_some_and(|said| said.name.is_some())
    };
    let items = lines.get(1..).unwrap_or_default();
    let marked = items.iter().filter(|at| item(at)).count();
    marked > 2 && marked * 4 >= items.len() * 3 && !items.iter().any(told)
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
    if let Some(colon) = side(page, at) {
        return Jotted::People(Part::Present, colon + 1..at.end);
    }
    if let Some(n) =
        page.any_phrase(at.start, &CHAIR[..2]).filter(|n| person(page, &(at.start + n..at.end)).is_some())
    {
        return Jotted::People(Part::Chair, at.start + n..at.end);
    }
    if let Some(n) = page.any_phrase(at.start, &AWAY) {
        let start = at.start + n + usize::from(page.word(at.start + n) == ":");
        return Jotted::People(Part::Away, start..at.end);
    }
    if page.any_phrase(at.start, &["căn cứ", "theo"]).is_some_and(|n| page.word(at.start + n) == ":") {
        return Jotted::Opinions;
    }
    let head = page.any_phrase(at.start, &HEARING).filter(|n| at.start + n + 1 >= at.end);
    if head.is_some() {
        return Jotted::Opinions;
    }
    ruling(page, at).unwrap_or(Jotted::Text)
}

/// “Phía khách: chị A (GM), anh B”, “Bên mình: C”: the colon behind the name of a side, where nothing but people follows.
fn side(page: &Page, at: &Tokens) -> Option<usize> {
    page.any_phrase(at.start, &["phía", "về phía", "bên", "đại diện"])?;
    let colon = page.colon(at, 9)?;
    roll(page, &(colon + 1..at.end)).map(|_| colon)
}

/// “kl:”, “KL BS A:”, “phân việc:”, “a Dũng chốt: …”.
fn ruling(page: &Page, at: &Tokens) -> Option<Jotted> {
    if let Some(n) = page.any_phrase(at.start, &RULING).max(heads_tasks(page, at.start)) {
        let by = person(page, &(at.start + n..at.end));
        let next = by.as_ref().map_or(at.start + n, |(_, end)| *end);
        let next = next + usize::from(page.word(next) == ".");
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

/// Whether a heading is one of tasks, and not of what was agreed.
pub fn tasks(page: &Page, at: &Tokens) -> bool {
    heads_tasks(page, at.start).is_some() && page.any_phrase(at.start, &RULING).is_none()
}

/// Length of a heading of tasks at token `i`; some are so short that only notes have them.
fn heads_tasks(page: &Page, i: usize) -> Option<usize> {
    const JOTTED: [&str; 4] = ["tuần này", "tiếp theo", "pc", "giao"];
    page.any_phrase(i, &TASK_HEADS).max(page.any_phrase(i, &JOTTED))
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

/// Words of telling that only notes have.
const TELLING: [&str; 21] = [
    "phổ biến",
    "thông qua",
    "triển khai",
    "vướng",
    "kq",
    "bc",
    "b/c",
    "kêu",
    "than",
    "hỏi",
    "nói",
    "báo",
    "bảo",
    "thắc mắc",
    "khen",
    "chê",
    "đồng ý",
    "không đồng ý",
    "ko đồng ý",
    "lo ngại",
    "băn khoăn",
];

/// “đ/c A: đề nghị …”, “A cho biết …”, “a B: …”.
pub fn spoken(page: &Page, at: &Tokens) -> Option<Spoken> {
    if pointed(page, at) {
        return None;
    }
    let (person, end) = person(page, at).or_else(|| bare_speaker(page, at))?;
    let role = (end..at.end.min(end + 4)).take_while(|i| page.shouted(*i)).count();
    let end = page.after_remark(end, at.end.min(end + 10)) + role;
    let colon = page.word(end) == ":";
    let i = end + usize::from(colon);
    let name = person.name.map(|n| n.value);
    let asks = page.any_phrase(
        i,
        &[
            "đề nghị",
            "yêu cầu",
            "lưu ý",
            "lưu ý thêm",
            "đề xuất",
            "kiến nghị",
            "mong muốn",
            "nhắc",
            "nhắc thêm",
            "nhắc nhở",
            "dặn",
            "dặn dò",
            "đn",
            "đnghị",
            "y/c",
            "yc",
            "xin",
        ],
    );
    let gives = || page.any_phrase(i, &["giao", "giao cho", "phân công", "chỉ đạo"]).filter(|_| !colon);
    let asks = asks.or_else(gives).map(|n| n + usize::from(page.word(i + n) == ":"));
    if let Some(n) = asks {
        let suggests = SUGGESTING.contains(&page.norm(&(i..i + n)));
        return Some(Spoken { name, asks: true, suggests, assigns: false, rest: i + n..at.end });
    }
    let tells = ASSESSING.at(page, i).or_else(|| page.any_phrase(i, &TELLING));
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

/// “Khánh lưu ý: …”: a given name before a verb of speaking.
fn bare_speaker(page: &Page, at: &Tokens) -> Option<(PersonDraft, usize)> {
    const SAYS: [&str; 12] = [
        "lưu ý",
        "đề nghị",
        "yêu cầu",
        "đề xuất",
        "kiến nghị",
        "nhắc",
        "kêu",
        "bc",
        "b/c",
        "báo cáo",
        "nêu",
        "cho biết",
    ];
    let next = at.start + 1;
    let found = listed_name(page, &(at.start..next))?;
    page.any_phrase(next, &SAYS).map(|_| found)
}

/// “biểu dương …, lưu ý …”, “đồng ý, giao …”: a request after the telling; where it begins.
pub fn turns_to_request(page: &Page, at: &Tokens) -> Option<usize> {
    let asks = |i: usize| {
        page.any_phrase(i, &["lưu ý", "đề nghị", "yêu cầu", "nhắc", "đề xuất", "kiến nghị", "giao"]).is_some()
    };
    at.clone().skip(1).find(|i| matches!(page.word(i - 1), "," | ";") && asks(*i))
}

/// “Khoa A báo cáo: …”, “CA tỉnh: đề nghị …”: the body that speaks, and whether it asks.
pub fn speaking_body(page: &Page, at: &Tokens) -> Option<(Tokens, bool)> {
    const ASKS: [&str; 5] = ["đề nghị", "xin", "kiến nghị", "đề xuất", "đn"];
    if !(begins_unit(page, at.start) || page.shouted(at.start) && at.len() > 1) {
        return None;
    }
    let limit = at.end.min(at.start + 8);
    let verb = (at.start + 1..limit).find(|i| {
        page.any_phrase(*i, &["báo cáo", "bc", "b/c", ":", "nêu"]).is_some()
            || page.any_phrase(*i, &ASKS).is_some()
    })?;
    let said = verb + usize::from(page.word(verb) == ":");
    Some((at.start..verb, page.any_phrase(said, &ASKS).is_some()))
}

/// “…; vắng: A”: where those who are there end, and where the absent begin.
pub fn away_within(page: &Page, at: &Tokens) -> Option<(usize, usize)> {
    let found =
        (at.start + 1..at.end).find(|i| page.is_mark(i - 1) && page.any_phrase(*i, &AWAY[..2]).is_some())?;
    let next = found + page.any_phrase(found, &AWAY[..2])?;
    Some((found - 1, next + usize::from(page.word(next) == ":")))
}
