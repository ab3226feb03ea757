//! The roll of a meeting as people type it: “Lâm Bích Ngân - Tester”, “Lương Chấn Hưng – 2312077”, “Mr. Thuận (PM), Ms. Diễm”,
//! “Phó ban: anh Thân Văn Tạo”.
//!
//! Owns the forms of a list that holds nothing but people with what they are, and groups. Where offices are told in
//! full the list is read in `people`; what part the people take is up to who asks.

use crate::absence::presence;
use crate::draft::{AttendeeDraft, Confidence, PersonDraft, Presence};
use crate::lexicon::bodies::BODY;
use crate::lexicon::meetings::PARTS;
use crate::lexicon::names::PLACES;
use crate::lexicon::titles::TITLES;
use crate::lexicon::verbs::{AGREEING, ASSESSING, DOING, STRONG};
use crate::onset::does;
use crate::page::{Page, Tokens};
use crate::people::{NameContext, honorifics, name_at, office_end};
use crate::syllable::is_syllable;

/// Somebody of a roll.
pub struct Called {
    /// The person, or the group.
    pub who: AttendeeDraft,
    /// Told beside the name to chair.
    pub chairs: bool,
}

/// Everybody in a range, where it holds nothing but people and groups and names somebody.
pub fn roll(page: &Page, at: &Tokens) -> Option<Vec<Called>> {
    let stop = usize::from(at.len() > 1 && matches!(page.word(at.end - 1), "." | ";" | ","));
    let at = at.start..at.end - stop;
    let at = after_address(page, &at);
    let held = office_before(page, &at);
    let from = held.as_ref().map_or(at.start, |held| held.end + 1);
    let pieces = pieces(page, &(from..at.end));
    let dashed = at.clone().any(|i| page.word(i) == "-" && parts(page, i));
    let of_many = held.as_ref().is_some_and(|held| page.find(held, &["các", "những"]).is_some());
    let several = pieces.len() > 1 && !dashed && !of_many;
    let found: Option<Vec<Called>> = pieces.iter().map(|piece| one(page, piece, several)).collect();
    let mut found = found.filter(|found| found.iter().any(|called| called.who.person.name.is_some()))?;
    if let Some(held) = held {
        let office = page.text.extract(&page.bytes(&held), Confidence::Likely, "roll.office");
        found.iter_mut().for_each(|called| called.who.person.positions.insert(0, office.clone()));
    }
    Some(found)
}

/// “các Ô/Bà: …”, “các đồng chí: …”: the list behind an address to many.
fn after_address(page: &Page, at: &Tokens) -> Tokens {
    let colon = page.colon(at, 7);
    let colon = colon.filter(|colon| {
        page.word(at.start) == "các"
            && HONORIFICS_OF_MANY.iter().any(|w| page.norm(&(at.start..*colon)).contains(w))
    });
    colon.map_or(at.start, |colon| colon + 1)..at.end
}

const HONORIFICS_OF_MANY: [&str; 8] = ["ông", "bà", "ô/", "đồng chí", "đ/c", "anh", "thầy", "bạn"];

/// “Trưởng ban: …”, “GVCN: …”: an office before a colon.
pub fn office_before(page: &Page, at: &Tokens) -> Option<Tokens> {
    let colon = page.colon(at, 7)?;
    let held = at.start..colon;
    if page.any_phrase(at.start, &["đại diện"]).is_some() {
        return None;
    }
    let short = held.len() == 1 && page.shouted(at.start) && BODY.at(page, at.start).is_none();
    (short || office_end(page, at.start, colon) == Some(colon)).then_some(held)
}

/// Cut where the next person or group begins, so that offices after a comma stay with their holder.
fn pieces(page: &Page, at: &Tokens) -> Vec<Tokens> {
    let parts = |i: usize| matches!(page.word(i), "," | ";" | "+" | "&" | "và" | "cùng");
    let cut = |i: usize| page.word(i) == "@" || parts(i) && begins(page, i + 1, at.end);
    let mut pieces = page.pieces(at, |_, i| cut(i).then_some(1));
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

fn begins(page: &Page, i: usize, end: usize) -> bool {
    let titled = || {
        office_end(page, i, end)
            .is_some_and(|e| e < end && name_at(page, e, end, NameContext::AfterOffice).is_some())
    };
    group(page, i)
        || calling(page, i) > 0
        || name(page, i, end, true).is_some() && TITLES.at(page, i).is_none()
        || titled()
}

/// “toàn thể giáo viên”, “31 phụ huynh”, “đại diện các hộ”, “Trưởng các Ban: …”.
pub fn group(page: &Page, i: usize) -> bool {
    const HEADS: [&str; 14] = [
        "toàn thể",
        "toàn bộ",
        "tất cả",
        "các",
        "đại diện",
        "lãnh đạo",
        "cùng",
        "một số",
        "tập thể",
        "cả",
        "trưởng các",
        "giám đốc các",
        "thủ trưởng các",
        "chủ tịch các",
    ];
    let counted = page.is_number(i) && page.is_word(i + 1) && !page.capital(i + 1);
    page.any_phrase(i, &HEADS).is_some() || counted
}

/// Honorific and name at token `i`: where the name begins and ends. Beside others a name may be one or two syllables.
fn name(page: &Page, i: usize, end: usize, several: bool) -> Option<Tokens> {
    let titled = calling(page, i) + clipped(page, i, end);
    let first = i + titled;
    let full = name_at(page, first, end, NameContext::Listed);
    let addressed = (titled > 0).then(|| name_at(page, first, end, NameContext::Addressed)).flatten();
    let short = || (titled > 0 || several).then(|| given(page, first, end)).flatten();
    full.or(addressed).or_else(short).map(|length| first..first + length)
}

/// An honorific, or what people of a parish, a class or a family call each other.
fn calling(page: &Page, i: usize) -> usize {
    const CALLED: [&str; 12] =
        ["cha xứ", "cha phó", "cha", "sơ", "sư cô", "bạn", "em", "bác", "chú", "dì", "cậu", "cụ"];
    let named = |n: &usize| page.capital(i + n) && !page.shouted(i + n);
    honorifics(page, i).max(page.any_phrase(i, &CALLED).filter(named).unwrap_or(0))
}

/// “BS Cao Thế Nhân”, “ĐDT Chử Thị Sen”: letters before a name that stand for a degree or a trade.
fn clipped(page: &Page, i: usize, end: usize) -> usize {
    let letters = page.shouted(i) && page.word(i).chars().count() <= 4 && BODY.at(page, i).is_none();
    let named = || {
        let full = name_at(page, i + 1, end, NameContext::Addressed).is_some();
        (full || given(page, i + 1, end).is_some()) && !page.shouted(i + 1)
    };
    usize::from(letters && honorifics(page, i) == 0 && named())
}

/// Whether a range is nothing but a name, be it a given one.
pub fn named(page: &Page, at: &Tokens) -> bool {
    let place = PLACES.at(page, at.start).is_some();
    !place && name(page, at.start, at.end, true).is_some_and(|name| name.end == at.end)
}

/// “Thục”, “Duy Anh”: one or two syllables with capitals that name no body, office or deed.
fn given(page: &Page, i: usize, end: usize) -> Option<usize> {
    let syllable = |j: usize| {
        j < end && page.capital(j) && !page.shouted(j) && page.is_word(j) && is_syllable(page.word(j))
    };
    let length = (i..i + 4).take_while(|j| syllable(*j)).count();
    let verbs = [&*DOING, &*STRONG, &*AGREEING, &*ASSESSING];
    let other = BODY.at(page, i).or_else(|| TITLES.at(page, i)).is_some();
    let next = i + length;
    let nick = || (next..end.min(next + 4)).take_while(|j| !page.is_mark(*j)).all(|j| !page.capital(j));
    let closed = next >= end || page.is_mark(next) || page.word(next) == "và" || nick() && !does(page, next);
    let known = other || length == 1 && verbs.iter().any(|list| list.at(page, i).is_some());
    ((1..=3).contains(&length) && closed && !known).then_some(length)
}

fn one(page: &Page, at: &Tokens, several: bool) -> Option<Called> {
    if group(page, at.start) {
        let group = page.text.extract(&page.bytes(at), Confidence::Likely, "roll.group");
        let who = AttendeeDraft { group: Some(Box::new(group)), ..AttendeeDraft::default() };
        return Some(Called { who, chairs: false });
    }
    let office = office_end(page, at.start, at.end).filter(|e| *e < at.end);
    let office = office.filter(|e| name(page, *e, at.end, false).is_some());
    let first = office.or_else(|| after_calling(page, at)).or_else(|| dashed(page, at)).unwrap_or(at.start);
    let name = name(page, first, at.end, several)?;
    let mut tail = Tail { offices: vec![], chairs: false, recorder: false, away: None };
    let held = at.start + if first > at.start { calling(page, at.start) } else { 0 };
    let dash = usize::from(first > held && page.word(first - 1) == "-");
    tail.offices.extend((first > held).then_some(held..first - dash));
    let nick = (name.end..at.end).find(|i| page.is_mark(*i)).unwrap_or(at.end);
    if several && (1..=3).contains(&(nick - name.end)) {
        tail.take(page, &(name.end..nick))?;
        tail.read(page, &(nick..at.end))?;
    } else {
        tail.read(page, &(name.end..at.end))?;
    }
    let honorific = (name.start > first).then(|| page.source(&(first..name.start)).into());
    let (confidence, rule) =
        if name.len() > 2 { (Confidence::Likely, "roll.name") } else { (Confidence::Doubtful, "roll.given") };
    let text = |at: &Tokens| page.text.extract(&page.bytes(at), Confidence::Likely, "roll.office");
    let person = PersonDraft {
        name: Some(page.text.extract(&page.bytes(&name), confidence, rule)),
        honorific,
        positions: tail.offices.iter().map(text).collect(),
        ..PersonDraft::default()
    };
    let note = tail.away.as_ref().map(|at| text(at).value);
    let presence = note.as_ref().map_or(Presence::Present, |note| presence(Some(note)));
    let presence_note = note.map(Into::into);
    let who =
        AttendeeDraft { person, presence, presence_note, recorder: tail.recorder, ..Default::default() };
    Some(Called { who, chairs: tail.chairs })
}

/// “Cảnh sát khu vực – Trung úy Lã Quang Huy”: an honorific and a full name behind a dash close the piece.
fn dashed(page: &Page, at: &Tokens) -> Option<usize> {
    let dash = (at.start + 1..at.end.min(at.start + 9)).find(|i| page.word(*i) == "-" && parts(page, *i))?;
    let first = dash + 1 + honorifics(page, dash + 1);
    let length = name_at(page, first, at.end, NameContext::Addressed)?;
    let closes = first + length >= at.end || page.word(first + length) == "(";
    let called = first > dash + 1 && name(page, at.start, dash, true).is_none();
    (closes && called).then_some(dash + 1)
}

/// “Hàng Minh Đức”: an item that is nothing but three or four capitalised syllables, be the first a family name or not.
pub fn alone(page: &Page, at: &Tokens) -> Option<AttendeeDraft> {
    let syllable = |i: usize| page.capital(i) && !page.shouted(i) && is_syllable(page.word(i));
    let other = BODY.at(page, at.start).or_else(|| TITLES.at(page, at.start)).is_some()
        || honorifics(page, at.start) > 0;
    let told = (3..=4).contains(&at.len())
        && at.clone().all(syllable)
        && !other
        && PLACES.at(page, at.start).is_none();
    let name = Some(page.text.extract(&page.bytes(at), Confidence::Doubtful, "roll.alone"));
    let person = PersonDraft { name, ..PersonDraft::default() };
    told.then_some(AttendeeDraft { person, ..AttendeeDraft::default() })
}

/// “ông Chánh trương Bùi Đức Nghĩa”: a full name behind an honorific and what no list knows for an office.
fn after_calling(page: &Page, at: &Tokens) -> Option<usize> {
    let called = at.start + calling(page, at.start);
    let full = |i: usize| name_at(page, i, at.end, NameContext::Listed).filter(|n| *n > 1);
    let closes = |i: usize| full(i).is_some_and(|n| i + n >= at.end || page.word(i + n) == "(");
    let found = (called + 1..at.end.min(called + 5)).find(|i| closes(*i));
    let held = |first: usize| (called..first).any(|i| !page.capital(i));
    found.filter(|first| called > at.start && full(called).is_none() && held(*first))
}

/// What stands after a name: “(PM)”, “- Tester”, “– 2312045 – Nhóm trưởng”.
struct Tail {
    offices: Vec<Tokens>,
    chairs: bool,
    recorder: bool,
    away: Option<Tokens>,
}

impl Tail {
    /// Reads it to its end; none where something else than an office stands there.
    fn read(&mut self, page: &Page, at: &Tokens) -> Option<()> {
        let mut i = at.start;
        while i < at.end {
            if let Some(close) = page.closing(i, at.end) {
                page.pieces(&(i + 1..close), |_, j| (page.word(j) == ",").then_some(1))
                    .iter()
                    .try_for_each(|told| self.take(page, told))?;
                i = close + 1;
                continue;
            }
            let label = page.any_phrase(i, &["chức vụ :", "chức danh :"]).is_some();
            if !parts(page, i) && !label {
                return None;
            }
            let from = if label { i } else { i + 1 };
            let end = (from + if label { 3 } else { 0 }..at.end)
                .find(|j| parts(page, *j) || page.word(*j) == "(")
                .unwrap_or(at.end);
            self.take(page, &(from..end))?;
            i = end;
        }
        Some(())
    }

    /// One stretch of it: an office, a part, a number of a list, or nothing.
    fn take(&mut self, page: &Page, at: &Tokens) -> Option<()> {
        const NOTHING: [&str; 6] = ["đã ký", "ký", "có mặt", "có", "x", "đúng giờ"];
        let label = page.any_phrase(at.start, &["chức vụ", "chức danh", "vai trò", "vị trí"]).unwrap_or(0);
        let colon = usize::from(label > 0 && page.word(at.start + label) == ":");
        let at = at.start + label + colon..at.end;
        let norm = page.norm(&at);
        let counted =
            at.clone().all(|i| page.is_number(i) || matches!(page.word(i), "mssv" | "msv" | ":" | "."));
        if counted || NOTHING.contains(&norm) {
            return Some(());
        }
        if let Some(away) = at.clone().find(|i| page.word(*i) == "vắng") {
            self.away = Some(away + 1..at.end);
        } else if PARTS.contains(&norm) || norm == "host" {
            self.chairs |= norm.contains("chủ t") || norm == "host";
            self.recorder |= !self.chairs;
        } else if at.len() <= 10 && !tells(page, &at) {
            self.offices.push(at);
        } else {
            return None;
        }
        Some(())
    }
}

/// A dash between blanks, a colon, a comma, a stroke.
fn parts(page: &Page, i: usize) -> bool {
    let glued = i > 0 && page.touches_next(i - 1) && page.touches_next(i);
    matches!(page.word(i), "," | ":" | "|") || page.word(i) == "-" && !glued
}

/// Whether a piece tells what is done, and names nobody.
fn tells(page: &Page, at: &Tokens) -> bool {
    does(page, at.start) && !page.capital(at.start)
        || at.clone().any(|i| matches!(page.word(i), "sẽ" | "đã" | "." | ";"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(line: &str) -> Vec<(String, String)> {
        let page = Page::new(line);
        let called = roll(&page, &(0..page.tokens.len())).unwrap_or_default();
        let office = |who: &AttendeeDraft| {
            let offices: Vec<&str> = who.person.positions.iter().map(|p| p.value.as_str()).collect();
            offices.join(" / ")
        };
        let name = |who: &AttendeeDraft| {
            who.person.known_as().or(who.group.as_ref().map(|g| g.value.as_str())).unwrap_or("").to_owned()
        };
        called.iter().map(|called| (name(&called.who), office(&called.who))).collect()
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected.iter().map(|(name, office)| ((*name).to_owned(), (*office).to_owned())).collect()
    }

    #[test]
    fn a_name_stands_before_a_trade_a_number_of_a_list_or_both() {
        assert_eq!(told("Lê Văn Bình - Thợ lò"), pairs(&[("Lê Văn Bình", "Thợ lò")]));
        assert_eq!(told("Trần Thị Cúc – 2031045 – Trưởng lớp"), pairs(&[("Trần Thị Cúc", "Trưởng lớp")]));
        assert_eq!(told("Phạm Văn Dũng (Thợ men, Thợ lò)"), pairs(&[("Phạm Văn Dũng", "Thợ men / Thợ lò")]));
    }

    #[test]
    fn given_names_need_an_honorific_or_company() {
        assert_eq!(told("Mr. Bình (PM), Ms. Cúc"), pairs(&[("Bình", "PM"), ("Cúc", "")]));
        assert_eq!(told("Bình, Thu Cúc và Dũng"), pairs(&[("Bình", ""), ("Thu Cúc", ""), ("Dũng", "")]));
        assert!(told("Nung gốm").is_empty() && told("Bình").is_empty());
        assert!(told("Server, Website").is_empty());
    }

    #[test]
    fn an_office_before_a_colon_is_that_of_all_behind_it() {
        let expected = pairs(&[("Lê Văn Bình", "Ủy viên"), ("Trần Thị Cúc", "Ủy viên")]);
        assert_eq!(told("Ủy viên: anh Lê Văn Bình, chị Trần Thị Cúc"), expected);
    }

    #[test]
    fn groups_and_those_of_no_known_office_may_stand_among_them() {
        let line = "ông Trùm kèn Lê Văn Bình, bác Trần Thị Cúc (thủ quỹ), toàn thể ca viên";
        let expected =
            pairs(&[("Lê Văn Bình", "Trùm kèn"), ("Trần Thị Cúc", "thủ quỹ"), ("toàn thể ca viên", "")]);
        assert_eq!(told(line), expected);
    }
}
