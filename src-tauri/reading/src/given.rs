//! People as notes name them: honorific, given name, a short role.
//!
//! Owns lists such as “a Dũng (TP), c Vân, các trưởng phòng”. Nobody is looked up: a given name stays one.

use crate::absence::presence;
use crate::draft::{AttendeeDraft, Confidence, Draft, PersonDraft, Presence};
use crate::lexicon::verbs::{ASSESSING, DOING};
use crate::normalise::rx;
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

const HONORIFICS: [&str; 18] = [
    "đ/c",
    "đc",
    "đồng chí",
    "a",
    "c",
    "e",
    "t",
    "anh",
    "chị",
    "em",
    "thầy",
    "cô",
    "ông",
    "bà",
    "bs",
    "chú",
    "bác",
    "ths",
];

/// Length of the honorific at token `i`; “T.”, “C.” with their full stop.
fn honorific(page: &Page, i: usize) -> Option<usize> {
    let n = page.any_phrase(i, &HONORIFICS)?;
    let dotted = usize::from(page.word(i + n) == ".");
    let single = page.word(i).chars().count() == 1;
    let named = page.capital(i + n + dotted) && page.is_word(i + n + dotted);
    (named && (!single || dotted == 1 || !page.capital(i) || page.word(i) == "t")).then_some(n + dotted)
}

/// A person by honorific and name, and the token after the name and a role in parentheses.
pub fn person(page: &Page, at: &Tokens) -> Option<(PersonDraft, usize)> {
    let n = honorific(page, at.start)?;
    let first = at.start + n;
    let length = (first..at.end.min(first + 5))
        .take_while(|i| page.is_word(*i) && page.capital(*i) && !shouts(page, *i))
        .count();
    if length == 0 {
        return None;
    }
    let end = first + length;
    let honorific = page.source(&(at.start..first)).to_owned();
    let name = page.text.extract(&page.bytes(&(first..end)), Confidence::Likely, "notes.name");
    Some((PersonDraft { name: Some(name), honorific: Some(honorific), ..PersonDraft::default() }, end))
}

/// An abbreviation in capitals is no name: “GĐ”, “PHT”.
pub fn shouts(page: &Page, i: usize) -> bool {
    page.tokens.get(i).is_some_and(|t| t.shouted)
}

/// Pieces of a list of people: cut at “,” “;” “+”, not inside parentheses.
fn pieces(page: &Page, at: &Tokens) -> Vec<Tokens> {
    let (mut out, mut first, mut depth) = (vec![], at.start, 0i32);
    for i in at.clone() {
        match page.word(i) {
            "(" => depth += 1,
            ")" => depth -= 1,
            "," | ";" | "+" if depth <= 0 => {
                out.push(first..i);
                first = i + 1;
            }
            _ => {}
        }
    }
    out.push(first..at.end);
    out.retain(|p| !p.is_empty());
    out
}

/// Whether a line is nothing but people, with roles.
pub fn only_people(page: &Page, at: &Tokens) -> bool {
    let pieces = pieces(page, at);
    !pieces.is_empty()
        && pieces
            .iter()
            .all(|piece| person(page, piece).is_some_and(|(_, end)| role(page, &(end..piece.end)).is_some()))
}

/// What follows a name in a list: nothing, “(PHT)”, “- GĐ”, “PGĐ”, “chủ trì”.
fn role(page: &Page, at: &Tokens) -> Option<(Option<Tokens>, bool)> {
    static CHAIRS: LazyLock<Regex> = LazyLock::new(|| rx(r"(chủ trì|chủ tọa|chtrì)"));
    let chair = CHAIRS.is_match(page.norm(at)) && !at.is_empty();
    let inner = at.clone().filter(|i| page.is_word(*i) && !matches!(page.word(*i), "chủ" | "trì" | "tọa"));
    let words: Vec<usize> = inner.collect();
    let span = words.first().zip(words.last()).map(|(a, b)| *a..*b + 1);
    let bare = at.is_empty()
        || chair
        || page.is_mark(at.start) && page.word(at.start) != ":"
        || shouts(page, at.start);
    let verbal = span.as_ref().is_some_and(|s| {
        s.len() > 5 || DOING.at(page, s.start).is_some() || ASSESSING.at(page, s.start).is_some()
    });
    (bare && !verbal).then_some((span, chair))
}

/// Puts the people of a line into the draft.
pub fn present(page: &Page, part: Part, at: &Tokens, draft: &mut Draft) {
    for piece in pieces(page, at) {
        let start = piece.start + usize::from(page.is_mark(piece.start));
        let piece = start..piece.end;
        match person(page, &piece) {
            Some((person, end)) => one(page, part, person, &(end..piece.end), draft),
            None if part == Part::Away => {}
            None => group(page, &piece, draft),
        }
    }
}

fn one(page: &Page, part: Part, mut person: PersonDraft, after: &Tokens, draft: &mut Draft) {
    let (office, chairs) =
        role(page, after).unwrap_or_else(|| (Some(after.clone()).filter(|a| !a.is_empty()), false));
    let office = office.map(|at| page.text.extract(&page.bytes(&at), Confidence::Likely, "notes.role"));
    if part == Part::Away {
        let note = office.map(|o| o.value);
        let presence = presence("", note.as_deref());
        draft.attendees.push(AttendeeDraft {
            person,
            presence,
            presence_note: note,
            ..AttendeeDraft::default()
        });
        return;
    }
    person.positions.extend(office);
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

fn group(page: &Page, at: &Tokens, draft: &mut Draft) {
    let group = page.text.extract(&page.bytes(at), Confidence::Likely, "notes.group");
    if at.len() > 1 && !group.value.is_empty() {
        draft.attendees.push(AttendeeDraft { group: Some(group), ..AttendeeDraft::default() });
    }
}
