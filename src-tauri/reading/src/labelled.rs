//! The people whom a label introduces: “Chủ trì: …”, “Thành phần: …”, “Vắng: …”.
//!
//! Owns the order in which the forms of such a list are tried. The labels and their state are in `labels`, the forms in
//! `people`, `roll` and `short_names`.

use crate::absence::{absent, after_count, away_from, away_in_brackets, stayed_away};
use crate::bodies::begins_unit;
use crate::draft::{AttendeeDraft, Draft, PersonDraft, Presence};
use crate::label::Label;
use crate::labels::text;
use crate::page::{Page, Tokens};
use crate::parts::Listed;
use crate::people::{
    Entry, NameContext, first_person, honorifics, name_at, people, person_draft, person_drafts,
};
use crate::roll::{Called, alone, group, office_before, roll};
use crate::section::list_mark;
use crate::short_names::short_names;

/// Those who chair.
pub fn chairs(page: &Page, at: &Tokens, draft: &mut Draft) {
    let mut found: Vec<PersonDraft> = person_drafts(page, &people(page, at).entries).collect();
    if found.iter().all(|person| person.name.is_none()) {
        let called = || Some(roll(page, at)?.into_iter().map(|called| called.who.person).collect());
        found = short_names(page, at).or_else(called).unwrap_or(found);
    }
    let known =
        |p: &PersonDraft| draft.chairs.iter().any(|c| c.name.is_some() && c.known_as() == p.known_as());
    found.retain(|p| !known(p));
    draft.chairs.extend(found);
}

/// Those who stayed away.
pub fn away(page: &Page, at: &Tokens) -> Vec<AttendeeDraft> {
    let found = absent(page, at);
    let called = roll(page, at).filter(|called| called.len() > found.len());
    let stayed = |called: Called| {
        let who = called.who;
        let presence = if who.presence == Presence::Present { Presence::Absent } else { who.presence };
        AttendeeDraft { presence, ..who }
    };
    called.map_or(found, |called| called.into_iter().map(stayed).filter(|who| who.group.is_none()).collect())
}

/// “Thợ nặn: A, B, C”: the names after the colon, unless an office or a person stands before it.
pub fn after_kind(page: &Page, at: &Tokens) -> Tokens {
    let of = page.find(at, &["sự tham dự của", "sự tham gia của", "sự có mặt của"]);
    let at = &(of.map_or(at.start, |of| of.end)..at.end);
    let colon = page.colon(at, 24);
    let all = page.any_phrase(at.start, &ALL).is_some();
    let kind = colon.filter(|colon| all || first_person(page, &(at.start..*colon)).is_none());
    let name = |i: usize| name_at(page, i + honorifics(page, i), at.end, NameContext::Listed);
    let called = |i: usize| honorifics(page, i) > 0 && page.capital(i + honorifics(page, i));
    let named = kind.filter(|colon| name(colon + 1).is_some() || called(colon + 1));
    named.map_or(at.start, |colon| colon + 1)..at.end
}

/// Words that tell that nobody is missing, and of no side.
pub const ALL: [&str; 5] = ["đầy đủ", "đủ", "có đủ", "toàn thể", "gồm"];

/// “Tổng số: 23 thợ; Có mặt: 21”: how many they are, and nobody by name.
const COUNTS: [&str; 5] = ["tổng số :", "sĩ số :", "quân số :", "tổng số thành viên :", "tổng số đại biểu :"];

/// Those who are there, and the absent whom the same list names.
pub fn present(page: &Page, label: Label, at: &Tokens, draft: &mut Draft, listed: &mut Listed) {
    if page.any_phrase(list_mark(page, at), &COUNTS).is_some() {
        return;
    }
    let stays =
        away_from(page, at).filter(|i| *i > at.start + 1 && matches!(page.word(i - 1), ";" | "," | "."));
    if let Some(i) = stays {
        draft.attendees.extend(away(page, &after_count(page, i, at.end)));
        return present(page, label, &(at.start..i - 1), draft, listed);
    }
    let (named, groups) = without_groups(page, at);
    if let Some(found) = short_names(page, &named) {
        let group =
            |at: &Tokens| AttendeeDraft { group: text(page, at).map(Box::new), ..AttendeeDraft::default() };
        draft.attendees.extend(groups.iter().map(group));
        let recorder = label == Label::Recorder;
        return found.into_iter().for_each(|person| {
            listed
                .admit(&mut draft.attendees, AttendeeDraft { person, recorder, ..AttendeeDraft::default() });
        });
    }
    let marked = at.start > 0 && !page.opens_line(at.start) && page.word(at.start - 1) != ":";
    if let Some(who) = alone(page, at).filter(|_| marked) {
        return listed.admit(&mut draft.attendees, who);
    }
    if let Some(called) = called(page, at) {
        return called.into_iter().for_each(|called| take(called, label, draft, listed));
    }
    let at = &after_kind(page, at);
    let away = away_from(page, at);
    draft.attendees.extend(away.map(|i| absent(page, &after_count(page, i, at.end))).unwrap_or_default());
    let at = at.start..away.map_or(at.end, |i| i - 1);
    admit_named(page, label, &at, draft, listed);
}

/// Those named in a stretch, and the absent in its brackets.
fn admit_named(page: &Page, label: Label, at: &Tokens, draft: &mut Draft, listed: &mut Listed) {
    let brackets = away_in_brackets(page, at);
    if let Some((brackets, away)) = &brackets {
        draft.attendees.extend(stayed_away(
            page,
            &(brackets.start + 1..*away),
            &(away + 1..brackets.end - 1),
        ));
    }
    let (before, after) = brackets.map_or((at.end, at.end), |(brackets, _)| (brackets.start, brackets.end));
    for part in [at.start..before, after..at.end] {
        let found = with_units(page, &part, people(page, &part).entries);
        let told = found.iter().filter(|e| !matches!(e, Entry::Group(at) if counted(page, at)));
        let told = told.flat_map(|e| apart(page, e));
        told.map(|e| attendee(page, &e, label)).for_each(|a| listed.admit(&mut draft.attendees, a));
    }
}

/// A roll that names more people than the list of those with offices would, or gives them the office before the colon.
fn called(page: &Page, at: &Tokens) -> Option<Vec<Called>> {
    let called = roll(page, at).or_else(|| roll(page, &after_kind(page, at)))?;
    let named = called.iter().filter(|called| called.who.person.name.is_some()).count();
    let list = people(page, &after_kind(page, at));
    let whole = list.end + 1 >= at.end && list.entries.iter().all(|e| matches!(e, Entry::Person(_)));
    let told = person_drafts(page, &list.entries).filter(|person| person.name.is_some()).count();
    let more = named > told && !(whole && told > 0);
    let odd = list.entries.iter().any(|e| matches!(e, Entry::Group(at) if !group(page, at.start)));
    (more || named == told && (odd || office_before(page, at).is_some())).then_some(called)
}

fn take(called: Called, label: Label, draft: &mut Draft, listed: &mut Listed) {
    let Called { mut who, chairs } = called;
    who.recorder |= label == Label::Recorder;
    if chairs && draft.chairs.iter().all(|chair| chair.known_as() != who.person.known_as()) {
        draft.chairs.push(who.person);
    } else {
        listed.admit(&mut draft.attendees, who);
    }
}

/// “A (Lead), B (Dev), đại diện khách hàng”: the list, and the groups at its end.
fn without_groups(page: &Page, at: &Tokens) -> (Tokens, Vec<Tokens>) {
    let mut pieces = page.pieces(at, |_, i| crate::given::parts_names(page, i));
    let group = |at: &Tokens| {
        let first = at.clone().find(|i| page.is_word(*i));
        first.is_some_and(|i| {
            page.any_phrase(i, &["đại diện", "lãnh đạo", "toàn thể", "toàn bộ", "các"]).is_some()
        })
    };
    let kept = pieces.iter().rposition(|piece| !group(piece)).map_or(0, |last| last + 1);
    let groups = pieces.split_off(kept);
    (at.start..pieces.last().map_or(at.start, |last| last.end), groups)
}

/// “Bà A - Phòng B”: what stands after the dash of a single person is the office.
fn with_units(page: &Page, at: &Tokens, mut entries: Vec<Entry>) -> Vec<Entry> {
    let several = at.clone().any(|i| page.word(i) == ";");
    if let (false, [Entry::Person(person), rest @ ..]) = (several, entries.as_mut_slice())
        && person.name.is_some()
        && rest.iter().all(|e| matches!(e, Entry::Group(_)))
        && matches!(page.word(person.all.end), "-" | "," | ":")
    {
        let groups =
            rest.iter().filter_map(|e| if let Entry::Group(at) = e { Some(at.clone()) } else { None });
        person.offices.extend(groups);
        entries.truncate(1);
    }
    entries
}

/// “Toàn thể thợ men: có mặt 5/6”: the group without its count.
fn without_count(page: &Page, at: &Tokens) -> Tokens {
    let count =
        page.find(at, &["có mặt"]).filter(|m| m.start > at.start + 1 && page.word(m.start - 1) == ":");
    at.start..count.map_or(at.end, |m| m.start - 1)
}

/// “Phòng Kế hoạch, Phòng Vật tư, Xưởng 2”: units one after the other are as many groups.
fn apart(page: &Page, entry: &Entry) -> Vec<Entry> {
    let Entry::Group(at) = entry else { return vec![entry.clone()] };
    let pieces = page.pieces(at, |_, i| matches!(page.word(i), "," | ";").then_some(1));
    let named = |piece: &Tokens| page.capital(piece.start) && piece.len() <= 8;
    let series = at.clone().any(|i| page.word(i) == ":");
    let units = !series && pieces.len() > 1 && pieces.iter().all(named) && begins_unit(page, at.start);
    if units { pieces.into_iter().map(Entry::Group).collect() } else { vec![entry.clone()] }
}

/// “Tổng số đảng viên: 17”, “có mặt: 15”: a count of those present names no group.
fn counted(page: &Page, at: &Tokens) -> bool {
    page.is_number(at.end.saturating_sub(1))
        && page.find(at, &["tổng số", "mặt", "vắng", "sĩ số", "quân số", "số lượng"]).is_some()
}

fn attendee(page: &Page, entry: &Entry, label: Label) -> AttendeeDraft {
    let recorder = label == Label::Recorder;
    let (person, group) = match entry {
        Entry::Person(p) if p.name.is_none() => (Default::default(), text(page, &p.all)),
        Entry::Person(p) => (person_draft(page, p), None),
        Entry::Group(at) => (Default::default(), text(page, &without_count(page, at))),
    };
    let group = group.map(Box::new);
    AttendeeDraft { person, group, presence: Presence::Present, recorder, ..AttendeeDraft::default() }
}
