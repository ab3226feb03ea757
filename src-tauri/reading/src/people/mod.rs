//! People: names, offices and lists of both.
//!
//! Owns the grammar of a person and of a list of people. What part the people took is decided by who asks.

mod list;
mod name;
mod office;

pub use list::people;
pub use name::{NameContext, name_at};
pub use office::{lists_places, office_end, organisation, stops};

use crate::draft::{Confidence, PersonDraft};
use crate::lexicon::titles::{HONORIFIC, HONORIFICS, TITLES};
use crate::page::{Page, Tokens};

/// A person in the text.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// The name, when given.
    pub name: Option<Tokens>,
    /// The honorific as shown.
    pub honorific: Option<String>,
    /// Offices in order.
    pub offices: Vec<Tokens>,
    /// Everything from honorific to last office.
    pub all: Tokens,
}

/// An entry of a list of people.
#[derive(Clone, Debug)]
pub enum Entry {
    /// A person, named or known by office only.
    Person(Person),
    /// An unnamed group.
    Group(Tokens),
}

/// Length of the honorifics at token `i`, several in a row and their full stops included.
pub fn honorifics(page: &Page, i: usize) -> usize {
    let mut j = i + clipped_honorific(page, i);
    while let Some(n) = HONORIFIC.at(page, j) {
        j += n;
        j += usize::from(page.word(j) == "." && page.touches_next(j - 1));
    }
    j - i
}

/// “Ô. A”, “- B. C”: ông and bà cut short, with their full stop.
fn clipped_honorific(page: &Page, i: usize) -> usize {
    let after_mark = i > 0 && page.is_mark(i - 1) && page.word(i - 1) != ".";
    let clipped = page.word(i) == "ô" || page.word(i) == "b" && after_mark;
    let named = page.word(i + 1) == "." && page.touches_next(i) && page.capital(i + 2) && page.capital(i + 3);
    if clipped && named { 2 } else { 0 }
}

/// Whether a singular honorific, a title or a name begins at token `i`.
pub fn begins_person(page: &Page, i: usize, end: usize) -> bool {
    honorifics(page, i) > 0
        || TITLES.at(page, i).is_some()
        || name_at(page, i, end, NameContext::Listed).is_some()
}

/// Where the first person of a range begins.
pub fn first_person(page: &Page, at: &Tokens) -> Option<usize> {
    at.clone().find(|i| {
        let fresh = *i == at.start || !page.capital(i - 1) || page.is_mark(i - 1);
        HONORIFICS.at(page, *i).is_some() || fresh && begins_person(page, *i, at.end)
    })
}

/// The drafts of the people of a list.
pub fn person_drafts(page: &Page, entries: &[Entry]) -> impl Iterator<Item = PersonDraft> {
    let people = entries.iter().filter_map(|e| if let Entry::Person(p) = e { Some(p) } else { None });
    people.map(|person| person_draft(page, person))
}

/// The draft of a person.
pub fn person_draft(page: &Page, person: &Person) -> PersonDraft {
    let text = |at: &Tokens, rule| page.text.extract(&page.bytes(at), Confidence::Likely, rule);
    let positions: Vec<_> = person.offices.iter().map(|at| text(at, "people.office")).collect();
    PersonDraft {
        name: person
            .name
            .as_ref()
            .map(|at| page.text.extract(&page.bytes(at), Confidence::Sure, "people.name")),
        honorific: person.honorific.clone(),
        organisation: person.offices.last().and_then(|at| organisation(page, at)),
        positions,
    }
}
