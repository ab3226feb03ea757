//! People as notes name them: honorific, given name, a short role.
//!
//! Owns lists such as “a Dũng (TP), c Vân, các trưởng phòng”. Nobody is looked up: a given name stays one.

use crate::absence::presence;
use crate::asked::Asked;
use crate::draft::{AttendeeDraft, Confidence, Draft, PersonDraft, Presence};
use crate::lexicon::bodies::BODY;
use crate::lexicon::given::{CLOSE, HONORIFICS, OFFICES};
use crate::lexicon::titles::TITLES;
use crate::lexicon::verbs::{AGREEING, ASSESSING, DOING};
use crate::normalise::rx;
use crate::onset::does;
use crate::page::{Page, Tokens};
use regex::Regex;
use std::sync::LazyLock;

/// The part that the people of a line take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// They chair.
    Chair,
    /// They are there.
    Present,
    /// They are not.
    Away,
    /// They write.
    Recorder,
}

/// “anh Tâm”, “chú Sáu Hòa”, “a Dũng”: an honorific in small letters of those who know each other, and a given name.
pub fn familiar(page: &Page, i: usize) -> bool {
    let named = page.is_word(i + 1) && page.capital(i + 1) && !page.shouted(i + 1);
    let short = !page.capital(i + 2) || !page.capital(i + 3);
    named && short && !page.capital(i) && CLOSE.contains(&page.word(i))
}

/// Length of the honorific at token `i`; “T.”, “C.” with their full stop.
fn honorific(page: &Page, i: usize) -> Option<usize> {
    let n = page.any_phrase(i, &HONORIFICS)?;
    let dotted = usize::from(page.word(i + n) == ".");
    let single = page.word(i).chars().count() == 1;
    let named = page.capital(i + n + dotted) && page.is_word(i + n + dotted);
    let opens = i == 0 || page.is_mark(i - 1) || page.opens_line(i);
    (named && (!single || dotted == 1 || !page.capital(i) || page.word(i) == "t" || opens))
        .then_some(n + dotted)
}

/// Length of a short office right before a given name: “CT Nghĩa”, “trưởng xóm ô. Bảy”.
fn office(page: &Page, i: usize) -> Option<usize> {
    let n = page.any_phrase(i, &OFFICES)?;
    let named = page.is_word(i + n) && page.capital(i + n) && !page.shouted(i + n);
    (named || honorific(page, i + n).is_some()).then_some(n)
}

/// A person by honorific, office (“đc Bí thư Thoa”) or both and name, and the token after the name.
pub fn person(page: &Page, at: &Tokens) -> Option<(PersonDraft, usize)> {
    let office = office(page, at.start).unwrap_or(0);
    let titled = honorific(page, at.start + office);
    if office == 0 && titled.is_none() {
        return None;
    }
    let addressed = at.start + office + titled.unwrap_or(0);
    let title = TITLES.at(page, addressed).filter(|n| *n > 1 && page.capital(addressed + n));
    let first = addressed + title.unwrap_or(0);
    let length = (first..at.end.min(first + 5))
        .take_while(|i| page.is_word(*i) && page.capital(*i) && !page.shouted(*i))
        .count();
    if length == 0 {
        return None;
    }
    let end = first + length;
    let honorific = titled.map(|_| page.source(&(at.start + office..addressed)).into());
    let name = page.text.extract(&page.bytes(&(first..end)), Confidence::Likely, "notes.name");
    let held = if office > 0 { at.start..at.start + office } else { addressed..first };
    let positions = if !held.is_empty() {
        vec![page.text.extract(&page.bytes(&held), Confidence::Likely, "notes.role")]
    } else {
        vec![]
    };
    Some((PersonDraft { name: Some(name), honorific, positions, ..PersonDraft::default() }, end))
}

/// “Hoa, Bình + Cúc”: the length of what stands between the names of a list.
pub fn parts_names(page: &Page, i: usize) -> Option<usize> {
    matches!(page.word(i), "," | ";" | "+" | "&" | "/" | "và").then_some(1)
}

/// A single syllable with a capital looks like a given name.
pub fn bare_name(page: &Page, i: usize, end: usize) -> bool {
    let letters = page.word(i).chars().count();
    page.is_word(i)
        && page.capital(i)
        && !page.shouted(i)
        && (2..=7).contains(&letters)
        && (i + 1 >= end || !page.capital(i + 1))
        && BODY.at(page, i).is_none()
        && AGREEING.at(page, i).is_none()
        && !does(page, i)
        && page.word(i).chars().all(char::is_alphabetic)
}

/// “[Bình] sửa lỗi đăng nhập”, “Bình: gửi biên bản”: the given name of one who has to do it.
pub fn by_given_name(page: &Page, at: &Tokens) -> Option<Asked> {
    let mark = (at.start + 1..at.end.min(at.start + 5)).find(|i| matches!(page.word(*i), "]" | ":"))?;
    let boxed = page.word(mark) == "]" && page.word(at.start.saturating_sub(1)) == "[";
    let verb = mark + 1;
    let alone = page.word(mark) == ":" && mark == at.start + 1;
    let called = alone && bare_name(page, at.start, mark) && does(page, verb);
    (verb < at.end && (boxed || called)).then_some(Asked { lead: Some(at.start..mark), verb })
}

/// A given name that fills its piece of a list, or stands before a role in parentheses.
pub fn listed_name(page: &Page, at: &Tokens) -> Option<(PersonDraft, usize)> {
    let alone = at.len() == 1 || page.word(at.start + 1) == "(" && page.word(at.end.saturating_sub(1)) == ")";
    (alone && bare_name(page, at.start, at.end)).then(|| {
        let name = page.text.extract(
            &page.bytes(&(at.start..at.start + 1)),
            Confidence::Doubtful,
            "notes.bare-name",
        );
        (PersonDraft { name: Some(name), ..PersonDraft::default() }, at.start + 1)
    })
}

/// “Hoa VP”, “Khang địa chính”: a given name and a short role, in a list of people.
fn with_role(page: &Page, at: &Tokens) -> Option<(PersonDraft, usize)> {
    let role = at.start + 1..at.end;
    let plain = role.clone().all(|i| page.shouted(i) || page.is_word(i) && !page.capital(i));
    let named = bare_name(page, at.start, role.start) && !crate::bodies::begins_unit(page, at.start);
    let short = (1..=3).contains(&role.len()) && DOING.at(page, role.start).is_none();
    let found = || listed_name(page, &(at.start..role.start));
    (named && short && plain).then(found).flatten()
}

/// Whether most pieces of a list are people: then a bare syllable in it is one too.
fn mostly_people(page: &Page, pieces: &[Tokens]) -> bool {
    let people =
        pieces.iter().filter(|p| person(page, p).is_some() || listed_name(page, p).is_some()).count();
    people * 3 >= pieces.len() * 2
}

/// Pieces of a list of people: cut at “,” “;” “+”, not inside parentheses.
fn pieces(page: &Page, at: &Tokens) -> Vec<Tokens> {
    let stops = |first: usize, i: usize| i > first + 1 && (page.opens_line(i + 1) || familiar(page, i + 1));
    let mut out = page.pieces(at, |first, i| match page.word(i) {
        "," | ";" | "+" => Some(1),
        "." => stops(first, i).then_some(1),
        _ => None,
    });
    out.retain(|p| !p.is_empty());
    out
}

/// Whether a line is nothing but people, with roles.
pub fn only_people(page: &Page, at: &Tokens) -> bool {
    let pieces = pieces(page, at);
    !pieces.is_empty()
        && pieces.iter().all(|piece| {
            person(page, piece)
                .is_some_and(|(_, end)| role(page, &(end..piece.end), pieces.len() > 1).is_some())
        })
}

/// “BS Vinh GĐ chủ trì; BS Long PGĐ, KHNV, TCCB, khoa Nội”: people first, then units, and nobody does anything.
pub fn mostly_there(page: &Page, at: &Tokens) -> bool {
    let pieces = pieces(page, at);
    let names = |i: usize| page.capital(i) || page.shouted(i) || crate::bodies::begins_unit(page, i);
    let there = |piece: &Tokens| {
        person(page, piece).map_or_else(
            || piece.len() <= 5 && names(piece.start),
            |(_, end)| role(page, &(end..piece.end), true).is_some(),
        )
    };
    let acts =
        |piece: &Tokens| piece.clone().any(|i| !page.capital(i) && matches!(page.word(i), ":" | "→" | ">"));
    pieces.len() > 2
        && pieces.first().is_some_and(|piece| person(page, piece).is_some())
        && pieces.iter().all(|piece| there(piece) && !acts(piece))
}

/// What follows a name in a list: nothing, “(PHT)”, “- GĐ”, “PGĐ”, “chủ trì”.
/// In a list of several people a few plain words are a role too.
fn role(page: &Page, at: &Tokens, several: bool) -> Option<(Option<Tokens>, bool)> {
    let chair = CHAIRS.is_match(page.norm(at)) && !at.is_empty();
    let inner = at
        .clone()
        .filter(|i| page.is_word(*i) && !matches!(page.word(*i), "chủ" | "trì" | "tọa" | "chu" | "tri"))
        .filter(|i| !(chair && !page.capital(*i) && matches!(page.word(*i), "ct" | "ctrì")));
    let words: Vec<usize> = inner.collect();
    let span = words.first().zip(words.last()).map(|(a, b)| *a..*b + 1);
    let bare = at.is_empty()
        || chair
        || page.is_mark(at.start) && page.word(at.start) != ":"
        || page.shouted(at.start)
        || several && at.len() <= 8 && !page.norm(at).contains([':', '.', '>']);
    let verbal = span.as_ref().is_some_and(|s| {
        s.len() > 5
            || does(page, s.start)
            || ASSESSING.at(page, s.start).is_some()
            || matches!(page.word(s.start), "kêu" | "báo" | "bc" | "xin")
    });
    (bare && !verbal).then_some((span, chair))
}

/// Puts the people of a line into the draft.
pub fn present(page: &Page, mut part: Part, at: &Tokens, draft: &mut Draft) {
    let pieces = pieces(page, at);
    let people = mostly_people(page, &pieces);
    let persons = pieces.iter().filter(|p| person(page, p).is_some()).count();
    let several = pieces.len() > 1;
    for piece in pieces {
        let start = piece.start + usize::from(page.is_mark(piece.start));
        part = if page.word(start) == "vắng" { Part::Away } else { part };
        let piece = start + there(page, start)..piece.end;
        let found = person(page, &piece)
            .or_else(|| listed_name(page, &piece).filter(|_| people || part == Part::Away))
            .or_else(|| with_role(page, &piece).filter(|_| persons > 1 || people));
        match found {
            Some((person, end)) if end < piece.end && page.word(end) == "vắng" => {
                let note = end + 1 + usize::from(page.is_mark(end + 1));
                one(page, Part::Away, person, &(note..piece.end.max(note)), several, draft);
            }
            Some((person, end)) => one(page, part, person, &(end..piece.end), several, draft),
            None if part == Part::Away => {}
            None => group(page, &piece, draft),
        }
        within(page, part, &piece, draft);
    }
}

/// “CĐ xí nghiệp (c. Bùi Hạnh)”, “MTTQ đ/c Sáng”: who stands for a unit, told in parentheses or after it.
fn within(page: &Page, part: Part, piece: &Tokens, draft: &mut Draft) {
    let close = page.word(piece.end.saturating_sub(1)) == ")";
    let open = (piece.start + 1..piece.end).find(|i| page.word(*i) == "(" && close);
    let after_unit = || {
        let next = (piece.start + 1..piece.end.min(piece.start + 5)).find(|i| honorific(page, *i).is_some());
        next.filter(|_| crate::bodies::begins_unit(page, piece.start) || page.shouted(piece.start))
    };
    if part != Part::Present || person(page, piece).is_some() {
        return;
    }
    let Some(start) = open.map(|i| i + 1).or_else(after_unit) else { return };
    let inner = start..piece.end - usize::from(open.is_some());
    let unit = page.source(&(piece.start..start - usize::from(open.is_some())));
    for at in pieces(page, &inner) {
        let Some((person, _)) = person(page, &at) else { continue };
        let person = PersonDraft { organisation: Some(unit.into()), ..person };
        draft.attendees.push(AttendeeDraft { person, ..AttendeeDraft::default() });
    }
}

/// “(a Trung PCT chủ trì)”, “trưởng xóm ô. Bảy chủ trì”: who chairs, told beside another matter, or before those who are
/// there: “c Hương ct, có a Dũng, a Tâm, vắng a Khải”.
pub fn chair_aside(page: &Page, at: &Tokens, draft: &mut Draft) -> bool {
    if !draft.chairs.is_empty() {
        return false;
    }
    if chair_and_others(page, at) {
        present(page, Part::Present, at, draft);
        return true;
    }
    let told = at.len() <= 14 && CHAIRS.is_match(page.norm(at));
    let found = told.then(|| person(page, at)).flatten();
    let Some((person, end)) = found else { return false };
    let mut rest = pieces(page, at).into_iter().filter(|piece| piece.end > end);
    let own = rest.next().map_or(at.end, |piece| piece.end);
    one(page, Part::Chair, person, &(end..own), false, draft);
    rest.for_each(|piece| writes(page, &piece, draft));
    true
}

/// “đ/c Vân ghi”: who writes, told behind who chairs.
fn writes(page: &Page, piece: &Tokens, draft: &mut Draft) {
    const WRITES: [&str; 5] = ["ghi", "ghi biên bản", "ghi chép", "thư ký", "làm thư ký"];
    let Some((writer, end)) = person(page, piece) else { return };
    if page.any_phrase(end, &WRITES) == Some(piece.end - end) {
        one(page, Part::Recorder, writer, &(piece.end..piece.end), false, draft);
    }
}

/// Whether a line tells who chairs and then who else is there, and nothing more.
fn chair_and_others(page: &Page, at: &Tokens) -> bool {
    let pieces = pieces(page, at);
    let Some((first, others)) = pieces.split_first() else { return false };
    let chairs = person(page, first).and_then(|(_, end)| role(page, &(end..first.end), true));
    let there = |piece: &Tokens| {
        let start = piece.start + there(page, piece.start);
        person(page, &(start..piece.end))
            .is_some_and(|(_, end)| role(page, &(end..piece.end), true).is_some())
    };
    chairs.is_some_and(|(_, chairs)| chairs) && !others.is_empty() && others.iter().all(there)
}

/// Length of the words before those who are there, or away.
fn there(page: &Page, i: usize) -> usize {
    const WORDS: [&str; 9] = ["dự có", "dự", "có", "gồm có", "gồm", "cùng", "và có", "và", "vắng"];
    page.any_phrase(i, &WORDS).unwrap_or(0)
}

static CHAIRS: LazyLock<Regex> =
    LazyLock::new(|| rx(r"(chủ trì|chủ tọa|chtrì|ctrì|chu tri|chu toa|(?:^|\s)ct$)"));

fn one(page: &Page, part: Part, mut person: PersonDraft, after: &Tokens, several: bool, draft: &mut Draft) {
    let (office, chairs) =
        role(page, after, several).unwrap_or_else(|| (Some(after.clone()).filter(|a| !a.is_empty()), false));
    let office = office.map(|at| page.text.extract(&page.bytes(&at), Confidence::Likely, "notes.role"));
    if part == Part::Away {
        let note = office.map(|o| o.value);
        let presence = presence(note.as_deref());
        draft.attendees.push(AttendeeDraft {
            person,
            presence,
            presence_note: note.map(Into::into),
            ..AttendeeDraft::default()
        });
        return;
    }
    person.positions.extend(office);
    person.positions.shrink_to_fit();
    if part == Part::Chair || chairs {
        draft.chairs.push(person);
    } else {
        let recorder = part == Part::Recorder;
        draft.attendees.push(AttendeeDraft {
            person,
            recorder,
            presence: Presence::Present,
            ..AttendeeDraft::default()
        });
    }
}

fn many(group: &str) -> bool {
    group.starts_with("các ") || group.starts_with("Các ")
}

/// “các BV huyện A, B, C”: a name of two syllables goes on with the group before it.
fn place_like(page: &Page, at: &Tokens) -> bool {
    at.len() > 1
        && at.clone().all(|i| page.capital(i) && !page.shouted(i))
        && BODY.at(page, at.start).is_none()
}

fn group(page: &Page, at: &Tokens, draft: &mut Draft) {
    let group = page.text.extract(&page.bytes(at), Confidence::Likely, "notes.group");
    let joined = draft.attendees.last_mut().and_then(|a| a.group.as_mut());
    if let Some(known) = joined.filter(|g| many(&g.value) && place_like(page, at)) {
        known.value = format!("{}, {}", known.value, group.value);
        known.span.end = group.span.end;
    } else if (at.len() > 1 || page.shouted(at.start)) && !group.value.is_empty() {
        draft.attendees.push(AttendeeDraft { group: Some(Box::new(group)), ..AttendeeDraft::default() });
    }
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    #[test]
    fn who_writes_may_stand_behind_who_chairs() {
        let text = "Họp đội gốm 05/11/2031 (14h, lò B)\nđ/c Bình BT chủ trì, đ/c Vân ghi\nKL:\n- đ/c Cúc lập sổ\n- đ/c Mận sửa mái kho";
        let draft = crate::read_as(text, crate::SourceKind::RawNotes, &Knowledge::default());
        let chair = draft.chairs.first().unwrap();
        assert_eq!(chair.positions.iter().map(|p| p.value.as_str()).collect::<Vec<_>>(), ["BT"]);
        assert!(draft.attendees.iter().any(|a| a.recorder && a.person.known_as() == Some("Vân")));
    }

    #[test]
    fn an_office_between_honorific_and_given_name_is_no_name() {
        let text = "họp chi ủy sáng 9/3/2031\nđc Bí thư Lam chủ trì, dự có đc Vân PBT, đc Hồng\n- thu quỹ t2 chậm\n- đc Hồng soạn tờ trình, xong trc 12/3\n- đc Vân ktra sổ\n";
        let draft = read(text, &Knowledge::default());
        let chair = draft.chairs.first().unwrap();
        assert_eq!(chair.known_as(), Some("Lam"));
        assert_eq!(chair.positions.first().map(|p| p.value.as_str()), Some("Bí thư"));
        let there: Vec<_> = draft.attendees.iter().filter_map(|a| a.person.known_as()).collect();
        assert_eq!(there, ["Vân", "Hồng"]);
    }

    #[test]
    fn who_chairs_may_stand_before_those_who_are_there_and_those_away() {
        let text = "họp tổ gốm sáng 9/3/2031\na Khoa ctrì, có c Vân, a Lam, vắng e Hồng (ốm)\n- lò 2 còn ẩm\n+ c Vân xếp lại kho, xong trc 12/3\n";
        let draft = read(text, &Knowledge::default());
        let name = |p: &crate::PersonDraft| p.known_as().unwrap_or_default().to_owned();
        assert_eq!(draft.chairs.iter().map(name).collect::<Vec<_>>(), ["Khoa"]);
        let there: Vec<_> = draft.attendees.iter().map(|a| (name(&a.person), a.presence)).collect();
        use crate::Presence::Present;
        assert_eq!(there[..2], [("Vân".to_owned(), Present), ("Lam".to_owned(), Present)]);
        assert_eq!(there[2].0, "Hồng");
        assert_ne!(there[2].1, Present);
    }
}
