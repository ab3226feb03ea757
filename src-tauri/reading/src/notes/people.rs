//! The people of notes: who is there by a line of theirs, and who said what nobody else did.
//!
//! Owns what of them the whole text decides. The forms of a line of people are in `given` and `roll`.

use crate::draft::{AttendeeDraft, Draft, Presence};
use crate::given::{self, Part};
use crate::page::{Page, Tokens};
use crate::roll::{Called, roll};
use std::collections::HashMap;

/// Puts the people of a line into the draft: as a roll, where that names more of them.
pub fn present(page: &Page, part: Part, at: &Tokens, draft: &mut Draft) {
    let mut told = Draft::default();
    given::present(page, part, at, &mut told);
    let named = |who: &&AttendeeDraft| who.person.name.is_some();
    let known = told.attendees.iter().filter(named).count() + told.chairs.len();
    let called = roll(page, at).filter(|called| called.iter().map(|c| &c.who).filter(named).count() > known);
    let Some(called) = called else {
        draft.chairs.append(&mut told.chairs);
        return draft.attendees.append(&mut told.attendees);
    };
    for Called { mut who, chairs } in called {
        who.recorder |= part == Part::Recorder;
        if part == Part::Away && who.presence == Presence::Present {
            who.presence = Presence::Absent;
        }
        if chairs || part == Part::Chair { draft.chairs.push(who.person) } else { draft.attendees.push(who) }
    }
}

/// What nobody else says, the chair says.
pub fn speakers(draft: &mut Draft) {
    let chair = draft.chair();
    draft.directives.iter_mut().filter(|d| d.speaker.is_none()).for_each(|d| d.speaker.clone_from(&chair));
    let unsaid = draft.statements.iter_mut().filter(|s| s.speaker.is_none() && s.role.is_none());
    unsaid.for_each(|s| s.speaker.clone_from(&chair));
    let mut roles: HashMap<&str, &str> = HashMap::new();
    for person in draft.chairs.iter().chain(draft.attendees.iter().map(|a| &a.person)) {
        if let Some((name, role)) = person.known_as().zip(person.positions.first()) {
            roles.entry(name).or_insert(&role.value);
        }
    }
    for statement in draft.statements.iter_mut().filter(|s| s.role.is_none()) {
        let role = statement.speaker.as_deref().and_then(|speaker| roles.get(speaker));
        statement.role = role.map(|role| (*role).to_owned());
    }
}
