//! People in running text: with honorific and the titles they held that day, in the order given.

use crate::desk::Desk;
use crate::fact_sheet::FactSheet;
use crate::mark::{Mark, Marked};
use crate::rule_set::RuleSet;
use crate::wording::{count, one_line, unclosed, with_commas};
use std::collections::HashMap;
use thuky_domain::text::{capitalised, fold};
use thuky_domain::{Attendee, AttendeeRole, Presence, StatementKind};

/// Someone who speaks or chairs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Voice {
    honorific: String,
    name: String,
    titles: Vec<String>,
    /// Where the attendance knows them.
    mark: Option<Mark>,
}

impl Voice {
    pub(crate) fn of(attendee: &Attendee) -> Self {
        let titles = attendee.positions.iter().map(|title| unclosed(title)).filter(|title| !title.is_empty());
        Self {
            honorific: one_line(&attendee.honorific),
            name: one_line(&attendee.name),
            titles: titles.collect(),
            mark: Some(attendee.mark("name")),
        }
    }

    /// `đồng chí A`; without a name, the office alone.
    fn addressed(&self) -> String {
        [&self.honorific, &self.name].map(String::as_str).join(" ").trim().to_owned()
    }

    /// `đồng chí A, Ủy viên …, Bí thư …`.
    pub(crate) fn full(&self) -> String {
        let person = self.addressed();
        with_commas([person.as_str()].into_iter().chain(self.titles.iter().map(String::as_str)))
    }

    /// `đồng chí A, Bí thư …`: with the last title only.
    pub(crate) fn brief(&self) -> String {
        let person = self.addressed();
        with_commas([person.as_str()].into_iter().chain(self.titles.last().map(String::as_str)))
    }

    /// As the author in a subject: `Chủ tịch UBND thành phố A` (State), `đồng chí A, Bí thư …` (Party).
    pub(crate) fn as_author(&self, rules: RuleSet) -> String {
        match self.titles.last() {
            Some(title) if !rules.is_party() => format!("{title} {}", self.name).trim().to_owned(),
            _ => self.brief(),
        }
    }

    pub(crate) fn is_called(&self, name: &str) -> bool {
        fold(&self.name) == fold(name)
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The field that printing it stands for.
    pub(crate) const fn mark(&self) -> Option<Mark> {
        self.mark
    }
}

/// The chairs who were there.
pub(crate) fn chairs(sheet: &FactSheet) -> Vec<Voice> {
    with_role(sheet, AttendeeRole::Chair)
}

/// Everyone with a part in the meeting who was not away.
pub(crate) fn with_role(sheet: &FactSheet, role: AttendeeRole) -> Vec<Voice> {
    let away = |attendee: &&Attendee| matches!(attendee.presence, Presence::Excused | Presence::Absent);
    let people = sheet.attendees.iter().filter(|attendee| attendee.role == role && !attendee.is_group());
    people.filter(|attendee| !away(attendee)).map(Voice::of).collect()
}

/// The people on record by name, and who of them concluded: looked for once and asked for at every statement.
pub(crate) struct Roll<'a> {
    by_name: HashMap<String, &'a Attendee>,
    concluder: Option<Voice>,
}

impl<'a> Roll<'a> {
    pub(crate) fn of(sheet: &'a FactSheet) -> Self {
        let mut by_name = HashMap::new();
        for attendee in sheet.attendees.iter().filter(|attendee| !attendee.name.is_empty()) {
            by_name.entry(fold(&attendee.name)).or_insert(attendee);
        }
        let mut roll = Self { by_name, concluder: None };
        roll.concluder = concluder(sheet, &roll);
        roll
    }

    /// The voice behind a name, with what the attendance knows of it; `role` only where it knows nothing.
    pub(crate) fn voice(&self, name: &str, role: &str) -> Voice {
        let unknown = || Voice { honorific: String::new(), name: one_line(name), titles: vec![], mark: None };
        let mut voice = self.by_name.get(&fold(name)).map_or_else(unknown, |attendee| Voice::of(attendee));
        if voice.titles.is_empty() && !role.is_empty() {
            voice.titles.push(one_line(role));
        }
        voice
    }

    /// Who concluded, where that is one known person.
    pub(crate) const fn concluder(&self) -> Option<&Voice> {
        self.concluder.as_ref()
    }
}

/// The one speaker of the conclusion, else of the directives, else the only chair. Never a guess between two.
fn concluder(sheet: &FactSheet, roll: &Roll) -> Option<Voice> {
    let concluding = sheet.statements.iter().filter(|said| said.kind == StatementKind::Conclusion);
    let spoken = only(concluding.map(|said| (said.speaker.as_str(), said.role.as_str())));
    let directed = || only(sheet.directives.iter().map(|directive| (directive.speaker.as_str(), "")));
    if let Some((name, role)) = spoken.or_else(directed) {
        return Some(roll.voice(name, role));
    }
    let mut chairs = chairs(sheet);
    (chairs.len() == 1).then(|| chairs.remove(0))
}

/// The one name among speakers, when there is exactly one.
fn only<'a>(speakers: impl Iterator<Item = (&'a str, &'a str)>) -> Option<(&'a str, &'a str)> {
    let mut named = speakers.filter(|(name, _)| !name.is_empty());
    let first = named.next()?;
    let called = fold(first.0);
    named.all(|(name, _)| name == first.0 || fold(name) == called).then_some(first)
}

/// The chairs where no single one is known to have concluded; a blank when nobody chaired.
pub(crate) fn chairs_together(desk: &Desk) -> String {
    let chairs = chairs(desk.sheet);
    if chairs.is_empty() {
        return desk.missing("attendees.chair", "Chưa có người chủ trì cuộc họp.");
    }
    let names: Vec<String> = chairs.iter().map(Voice::addressed).collect();
    crate::wording::listed(&names)
}

/// An attendee in a list: a person with titles, or a group with its size.
pub(crate) fn entry(attendee: &Attendee) -> String {
    let said = if attendee.is_group() { grouped(attendee) } else { Voice::of(attendee).full() };
    match attendee.presence {
        Presence::Substitute => format!("{said}{}", in_brackets(&replacing(&attendee.presence_note))),
        Presence::Excused => {
            format!("{said}{}", in_brackets(&away("vắng có lý do", &attendee.presence_note)))
        }
        Presence::Absent => {
            format!("{said}{}", in_brackets(&away("vắng không lý do", &attendee.presence_note)))
        }
        Presence::Present | Presence::Invited => said,
    }
}

fn grouped(attendee: &Attendee) -> String {
    let size = attendee.group_size.map(|size| format!(" ({} người)", count(size))).unwrap_or_default();
    format!("{}{size}", unclosed(&attendee.group))
}

fn in_brackets(note: &str) -> String {
    format!(" ({note})")
}

fn replacing(note: &str) -> String {
    let note = unclosed(note);
    if note.is_empty() || fold(&note).starts_with("du thay") {
        with_default(note, "dự thay")
    } else {
        format!("dự thay {note}")
    }
}

fn away(kind: &str, note: &str) -> String {
    let note = unclosed(note);
    if note.is_empty() || fold(&note).starts_with("vang") {
        with_default(note, kind)
    } else {
        format!("{kind}: {note}")
    }
}

fn with_default(note: String, words: &str) -> String {
    if note.is_empty() { words.to_owned() } else { note }
}

/// With a capital, for the beginning of a line.
pub(crate) fn line_entry(attendee: &Attendee) -> String {
    capitalised(&entry(attendee))
}
