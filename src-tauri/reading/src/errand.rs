//! One jotted errand: who has to do it, and what.
//!
//! Owns the places where notes put the one who has to do it: before a colon, an arrow or the verb, after a topic, or
//! in parentheses at the end. Whether a line is an errand at all is decided in `notes`.

use crate::bodies::{begins_unit, unit_end};
use crate::given::{bare_name, parts_names, person};
use crate::lexicon::bodies::{ACTORS, BODY, DETERMINERS};
use crate::lexicon::verbs::{DOING, STRONG};
use crate::onset::does;
use crate::page::{Page, Tokens};

/// Who has to do what.
#[derive(Clone, Debug, Default)]
pub struct Errand {
    /// Those who have to do it.
    pub lead: Vec<Tokens>,
    /// Those who work along.
    pub along: Option<Tokens>,
    /// What.
    pub task: Tokens,
    /// An arrow points at it: whatever stands there is to be done.
    pub pointed: bool,
}

/// Words before a colon that name a matter and nobody.
const MATTERS: [&str; 27] = [
    "lưu ý",
    "chú ý",
    "về",
    "nhắc",
    "tiến độ",
    "năm học mới",
    "kinh phí",
    "hồ sơ",
    "kế hoạch",
    "công tác",
    "nội dung",
    "vị trí",
    "văn nghệ",
    "tình hình",
    "thời gian",
    "địa điểm",
    "báo cáo",
    "căn cứ",
    "rủi ro",
    "khó khăn",
    "vướng mắc",
    "kết quả",
    "họp lại",
    "giải ngân",
    "phương án",
    "chuyện",
    "việc",
];

/// Matters of which is told, not ordered.
const REPORTED: [&str; 9] =
    ["bàn", "tình hình", "khó khăn", "vướng mắc", "kết quả", "rủi ro", "căn cứ", "tồn tại", "số liệu"];

/// Reads an errand.
pub fn errand(page: &Page, at: &Tokens) -> Errand {
    let start = at.start + order(page, at).unwrap_or(0);
    let at = start..at.end;
    let colon = || page.colon(&at, 13);
    let told = match (arrow(page, &at), colon()) {
        (Some((mark, _)), Some(colon)) if colon < mark => after_colon(page, &at, colon),
        (Some(arrow), _) => led_by_arrow(page, &at, arrow),
        (None, Some(colon)) => after_colon(page, &at, colon),
        (None, None) => None,
    };
    told.or_else(|| then_verb(page, &at)).unwrap_or_else(|| at_the_end(page, &at))
}

/// “->”, “=>”, “→” inside a range: its first token and the one after it.
fn arrow(page: &Page, at: &Tokens) -> Option<(usize, usize)> {
    at.clone().skip(1).find_map(|i| after_arrow(page, i).map(|next| (i, next)))
}

/// “=>”, “→”, “->” at a token: the one after it.
pub fn after_arrow(page: &Page, i: usize) -> Option<usize> {
    match page.word(i) {
        "→" | "⇒" => Some(i + 1),
        "=" | "-" if page.word(i + 1) == ">" && page.touches_next(i) => Some(i + 2),
        _ => None,
    }
}

fn led_by_arrow(page: &Page, at: &Tokens, (mark, next): (usize, usize)) -> Option<Errand> {
    let rest = next..at.end;
    let told = who(page, &(at.start..mark))
        .filter(|_| then_verb(page, &rest).is_none())
        .map(|lead| Errand { lead, task: rest.clone(), ..Errand::default() })
        .or_else(|| taken_on(page, &(at.start..mark), &rest))
        .or_else(|| labelled(page, &rest))
        .or_else(|| then_verb(page, &rest))
        .or_else(|| verbal(page, next).then(|| Errand { task: rest.clone(), ..Errand::default() }));
    told.map(|errand| Errand { pointed: true, ..errand })
}

/// “sửa máy cũ -> Tuấn lo”: what stands before the arrow, taken on by whoever stands behind it.
fn taken_on(page: &Page, task: &Tokens, rest: &Tokens) -> Option<Errand> {
    const TAKES: [&str; 6] = ["lo", "phụ trách", "làm", "xử lý", "thực hiện", "nhận"];
    let end = one(page, rest)?;
    let takes = page.any_phrase(end, &TAKES) == Some(rest.end - end);
    let who = rest.start..end;
    takes.then(|| Errand { lead: vec![who], task: task.clone(), ..Errand::default() })
}

/// What an arrow inside a stretch points at.
pub fn pointed_at(page: &Page, at: &Tokens) -> Option<Tokens> {
    arrow(page, at).map(|(_, next)| next..at.end).filter(|rest| !rest.is_empty())
}

/// “→ KT: rà lại 4 tiêu chí”: who stands before the colon after an arrow.
fn labelled(page: &Page, at: &Tokens) -> Option<Errand> {
    let colon = page.colon(at, 9)?;
    let lead = who(page, &(at.start..colon))?;
    Some(Errand { lead, task: colon + 1..at.end, ..Errand::default() })
}

/// A line that is nothing but units or people, be there a colon after them or not.
pub fn heading(page: &Page, at: &Tokens) -> Option<Vec<Tokens>> {
    let at = at.start..at.end - usize::from(at.len() > 1 && page.word(at.end - 1) == ":");
    let matter = page.any_phrase(at.start, &MATTERS).is_some();
    let lead = who(page, &at).filter(|_| !matter && at.len() <= 12)?;
    let numbered = lead.iter().all(|part| page.is_word(part.start));
    numbered.then_some(lead)
}

fn after_colon(page: &Page, at: &Tokens, colon: usize) -> Option<Errand> {
    let (left, right) = (at.start..colon, colon + 1..at.end);
    if let Some(told) = then_verb(page, &left) {
        return Some(Errand { task: told.task.start..at.end, ..told });
    }
    let matter = page.any_phrase(left.start, &MATTERS).is_some();
    if let Some((mark, next)) = arrow(page, &right) {
        let lead = joined(page, &left).filter(|_| !matter && then_verb(page, &(next..right.end)).is_none());
        return lead
            .map(|(lead, along)| Errand { lead, along, task: right.start..right.end, pointed: true })
            .or_else(|| led_by_arrow(page, &right, (mark, next)));
    }
    let topic = person(page, &left).is_none() && !(begins_unit(page, left.start) && page.capital(left.start));
    if let Some(told) = then_verb(page, &right).filter(|told| topic && certain(page, told)) {
        return Some(told);
    }
    if person(page, &left).is_none() && person(page, &right).is_some() {
        return then_verb(page, &right).or(Some(Errand { task: right, ..Errand::default() }));
    }
    if let Some((lead, along)) = joined(page, &left).filter(|_| !matter) {
        return Some(Errand { lead, along, task: right, pointed: false });
    }
    then_verb(page, &right).or_else(|| {
        let short = left.len() <= 6 && !matter && verbal(page, right.start);
        Some(Errand { lead: if short { vec![left] } else { vec![] }, task: right, ..Errand::default() })
    })
}

/// Those who lead are people by honorific, units or abbreviations: after a topic they are the ones meant.
fn certain(page: &Page, errand: &Errand) -> bool {
    errand
        .lead
        .iter()
        .all(|at| person(page, at).is_some() || page.shouted(at.start) || begins_unit(page, at.start))
}

/// “CA tỉnh p/h phường”: those who lead and those who work along.
fn joined(page: &Page, at: &Tokens) -> Option<(Vec<Tokens>, Option<Tokens>)> {
    let with = page
        .find(&(at.start + 1..at.end), &["phối hợp với", "phối hợp", "p/h", "ph", "cùng với", "cùng", "với"]);
    let Some(with) = with else { return Some((who(page, at)?, None)) };
    Some((who(page, &(at.start..with.start))?, Some(with.end..at.end)))
}

/// “BQLDA cử …”, “c Hà chủ trì, …”: those who lead and the verb after them.
fn then_verb(page: &Page, at: &Tokens) -> Option<Errand> {
    let mut lead = vec![];
    let mut i = at.start;
    loop {
        let end = one(page, &(i..at.end))?;
        lead.push(i..end);
        i = end;
        if matches!(page.word(i), "+" | "," | "và" | "&") && one(page, &(i + 1..at.end)).is_some() {
            i += 1;
        } else {
            break;
        }
    }
    let chairs = page.any_phrase(i, &["chủ trì ,", "phụ trách ,", "chính ,"]).unwrap_or(0);
    let verb = if doing(page, i + chairs) { i + chairs } else { i };
    (verb < at.end && doing(page, verb)).then(|| Errand { lead, task: verb..at.end, ..Errand::default() })
}

fn doing(page: &Page, i: usize) -> bool {
    verbal(page, i) || page.is_word(i) && !page.capital(i) && page.shouted(i.saturating_sub(1))
}

/// “mua túi (c Lụa)”, “quay phim (Tú + Bảy) - 18/6”: who stands in parentheses at the end, or before the day.
fn at_the_end(page: &Page, at: &Tokens) -> Errand {
    let last = (at.start..at.end).rev().find(|i| page.word(*i) == ")");
    let close = last.filter(|i| at.end - i <= 6 && !(i + 1..at.end).any(|j| page.is_word(j)));
    let open = close.and_then(|c| (at.start + 1..c).rev().find(|i| page.word(*i) == "("));
    let lead = open.zip(close).and_then(|(o, c)| who(page, &(o + 1..c))).unwrap_or_default();
    Errand { lead, task: at.clone(), ..Errand::default() }
}

/// A range that is nothing but people and units, parted by “+”, “,”, “và”.
fn who(page: &Page, at: &Tokens) -> Option<Vec<Tokens>> {
    let parts = page.pieces(at, |_, i| parts_names(page, i));
    let all = parts
        .iter()
        .all(|part| one(page, part).is_some_and(|end| end >= part.end || role(page, &(end..part.end))));
    all.then_some(parts)
}

/// “(UV)”, “TCKH” after a name.
fn role(page: &Page, at: &Tokens) -> bool {
    at.len() <= 6 && (page.word(at.start) == "(" || at.clone().all(|i| page.shouted(i)))
}

/// The end of a person or unit at the beginning of a range.
fn one(page: &Page, at: &Tokens) -> Option<usize> {
    if at.is_empty() {
        return None;
    }
    if page.word(at.start) == "@" && at.len() > 1 {
        return Some(at.start + 2);
    }
    if let Some((_, end)) = person(page, at) {
        return Some(page.after_remark(end, at.end.min(end + 12)));
    }
    let limit = at.end.min(at.start + 9);
    if page.shouted(at.start) || page.capital(at.start) && page.word(at.start + 1) == "." {
        let end = (at.start + 1..limit)
            .find(|i| verbal(page, *i) || separates(page, *i) || by_case(page, at.start, *i));
        let end = end.unwrap_or(at.end.min(at.start + 5));
        return Some(page.after_remark(end, at.end.min(end + 12)));
    }
    if let Some(n) =
        page.any_phrase(at.start, &["mọi người", "tất cả", "anh em", "các bạn", "ace", "cả phòng", "cả nhà"])
    {
        return Some(at.start + n);
    }
    if begins_unit(page, at.start) || page.any_phrase(at.start, &["cả", "toàn thể"]).is_some() {
        let many = page.any_phrase(at.start, &DETERMINERS).unwrap_or(0);
        let head = at.start + many + BODY.at(page, at.start + many).unwrap_or(1);
        let head = head + named_by_first_verb(page, head);
        let end = (head..limit.max(head)).find(|i| verbal(page, *i) || separates(page, *i));
        return end.or_else(|| (at.len() <= 8).then_some(at.end)).or(Some(unit_end(page, at)));
    }
    let actor = ACTORS.at(page, at.start).filter(|n| verbal(page, at.start + n));
    actor.map(|n| at.start + n).or_else(|| bare_name(page, at.start, at.end).then_some(at.start + 1))
}

/// “tổ truyền thông viết”, “đội bốc xếp chia”: of two verbs right after the head the first belongs to the name.
fn named_by_first_verb(page: &Page, i: usize) -> usize {
    let first = STRONG.at(page, i).or_else(|| DOING.at(page, i)).filter(|_| !page.capital(i));
    let first = first.filter(|_| page.phrase(i, "tổ chức").is_none());
    first.filter(|n| verbal(page, i + n) && *n > 1).unwrap_or(0)
}

/// After an abbreviation the first word in small letters is what it does, unless it says of what place it is.
fn by_case(page: &Page, start: usize, i: usize) -> bool {
    let place = ["tỉnh", "huyện", "xã", "phường", "thành", "quận", "thị", "trường", "sở", "các"]
        .contains(&page.word(i));
    i > start && page.is_word(i) && !page.capital(i) && !place && page.shouted(i - 1)
}

fn separates(page: &Page, i: usize) -> bool {
    matches!(page.word(i), "+" | "," | ";" | ":" | "(" | "và" | "->" | "→" | "=" | "&")
        || page.word(i) == "-" && page.word(i + 1) == ">"
}

/// A verb of doing at token `i`.
pub fn verbal(page: &Page, i: usize) -> bool {
    !page.capital(i)
        && (does(page, i)
            || matches!(
                page.word(i),
                "k" | "ko"
                    | "không"
                    | "kg"
                    | "hok"
                    | "đừng"
                    | "cấm"
                    | "phải"
                    | "cần"
                    | "tự"
                    | "nên"
                    | "sẽ"
                    | "sớm"
                    | "chịu"
                    | "đi"
                    | "qua"
            ))
}

/// “yêu cầu …”, “giao …” at the beginning.
pub fn order(page: &Page, at: &Tokens) -> Option<usize> {
    page.any_phrase(at.start, &["yêu cầu", "đề nghị", "giao cho", "giao", "nhắc", "y/c", "yc", "đn"])
}

/// “phối hợp X”: to the next comma, verb or mark.
pub fn along(page: &Page, at: &Tokens) -> Option<Tokens> {
    let found = page
        .find(at, &["phối hợp với", "phối hợp cùng", "phối hợp", "p/h với", "p/h", "ph với", "cùng với"])?;
    let stop = (found.end + 1..at.end.min(found.end + 10))
        .find(|i| page.is_mark(*i) && page.word(*i) != "." || verbal(page, *i));
    let goes_on = |i: &usize| {
        page.word(*i) == "," && (page.shouted(i + 1) || begins_unit(page, i + 1)) && !verbal(page, i + 1)
    };
    let stop = stop.filter(goes_on).map_or(stop, |comma| {
        (comma + 1..at.end.min(comma + 8))
            .find(|i| page.is_mark(*i) && page.word(*i) != "." || verbal(page, *i))
    });
    let end = stop.unwrap_or(at.end).max(unit_end(page, &(found.end..found.end + 1)));
    (found.end < end).then_some(found.end..end.min(at.end))
}

/// Whether a line gives somebody something to do. In the conclusion every line with a lead, a verb or a day does;
/// elsewhere two of them are needed.
pub fn ordered(page: &Page, at: &Tokens, errand: &Errand, concluding: bool) -> bool {
    let task = &errand.task;
    let due = crate::deadline::deadline(page, &page.bytes(task), None).is_some();
    let verb = verbal(page, task.start) || page.any_phrase(task.start, &["tuyệt đối", "cấm"]).is_some();
    let led = !errand.lead.is_empty();
    let again =
        page.any_phrase(at.start, &["họp lại", "họp tiếp", "next meeting", "lần sau", "hẹn"]).is_some();
    let reports = page.any_phrase(at.start, &REPORTED).is_some();
    let told = reports || ["đã", "còn", "đang", "mới", "chưa"].contains(&page.word(task.start));
    let heard =
        page.any_phrase(task.start, &["bc", "b/c", "báo cáo"]).is_some_and(|n| page.is_mark(task.start + n));
    if again
        || told
        || heard
        || errand.lead.iter().any(|l| page.norm(l).contains("báo cáo") || page.norm(l).ends_with(" báo"))
    {
        return false;
    }
    let forbids =
        page.any_phrase(task.start, &["tuyệt đối", "cấm", "không được", "ko được", "k được"]).is_some();
    let ordering = order(page, at).is_some_and(|n| page.is_word(at.start + n));
    let bare = led && page.norm(at).is_ascii() && task.len() > 3;
    bare || forbids
        || ordering && (led || verb)
        || concluding && (led || verb || due || opens_with_verb(page, task))
        || verb && (led || due || order(page, at).is_some())
        || due && led
}

/// “Xây dựng quy trình”: an item that opens with a verb in a capital, and is no name.
fn opens_with_verb(page: &Page, task: &Tokens) -> bool {
    let i = task.start;
    does(page, i) && !page.shouted(i) && !page.capital(i + 1) && task.len() > 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(line: &str) -> (String, String) {
        let page = Page::new(line);
        let errand = errand(&page, &(0..page.tokens.len()));
        let lead: Vec<&str> = errand.lead.iter().map(|at| page.source(at)).collect();
        (lead.join(" | "), page.source(&errand.task).to_owned())
    }

    fn pair(lead: &str, task: &str) -> (String, String) {
        (lead.to_owned(), task.to_owned())
    }

    #[test]
    fn who_has_to_do_it_stands_before_a_colon_an_arrow_or_the_verb() {
        assert_eq!(told("P.KT: soạn hồ sơ thầu"), pair("P.KT", "soạn hồ sơ thầu"));
        assert_eq!(told("a Tú + c Mơ -> dọn kho cũ"), pair("a Tú | c Mơ", "dọn kho cũ"));
        assert_eq!(told("VPĐK cử người trực"), pair("VPĐK", "cử người trực"));
        assert_eq!(told("@thaovy update bảng công nợ"), pair("@thaovy", "update bảng công nợ"));
    }

    #[test]
    fn what_stands_before_an_arrow_is_taken_on_behind_it() {
        assert_eq!(told("sửa máy cũ -> a Tú lo"), pair("a Tú", "sửa máy cũ"));
        assert_eq!(told("thay mái kho → P.KT phụ trách"), pair("P.KT", "thay mái kho"));
        assert_eq!(told("chi đoàn tổ chức thăm làng gốm"), pair("chi đoàn", "tổ chức thăm làng gốm"));
    }

    #[test]
    fn who_has_to_do_it_stands_after_a_topic_or_in_parentheses_at_the_end() {
        assert_eq!(told("hồ sơ vay vốn: c Mơ chủ trì, nộp ngân hàng").0, "c Mơ");
        assert_eq!(told("mua 3 cuộn dây (a Tú)").0, "a Tú");
        assert_eq!(told("quay phim (a Tú + c Mơ) - 18/6").0, "a Tú | c Mơ");
    }
}
