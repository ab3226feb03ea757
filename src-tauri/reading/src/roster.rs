//! The people of a text and the ways it calls them: full name, given name, office.

use crate::draft::{AttendeeDraft, PersonDraft};

/// A known person.
#[derive(Clone, Debug)]
struct Known {
    name: String,
    offices: Vec<String>,
    chair: bool,
    side: bool,
}

/// All known people of a text.
#[derive(Clone, Debug, Default)]
pub struct Roster {
    people: Vec<Known>,
    chair: Option<(String, Option<String>)>,
}

impl Roster {
    /// From those the text has presented.
    pub fn new(chairs: &[PersonDraft], attendees: &[AttendeeDraft]) -> Self {
        let first = chairs.iter().find_map(|c| c.name.as_ref().map(|n| (n, c.positions.first())));
        let chair = first.map(|(name, office)| (name.value.clone(), office.map(|o| o.value.clone())));
        let mut roster = Self { chair, ..Self::default() };
        chairs.iter().for_each(|p| roster.meet(p, true, false));
        attendees.iter().for_each(|a| roster.meet(&a.person, false, a.side.is_some()));
        roster
    }

    /// Adds a person, or offices of a known one.
    pub fn meet(&mut self, person: &PersonDraft, chair: bool, side: bool) {
        let Some(name) = person.name.as_ref().map(|n| n.value.clone()) else { return };
        let offices = person.positions.iter().map(|p| key(&p.value));
        match self.people.iter_mut().find(|k| k.name == name) {
            Some(known) => {
                known.offices.extend(offices);
                known.chair |= chair;
            }
            None => self.people.push(Known { name, offices: offices.collect(), chair, side }),
        }
    }

    /// Full name by office.
    pub fn by_office(&self, office: &str) -> Option<String> {
        let office = key(office);
        let same = |k: &&Known| k.offices.contains(&office);
        let longer = |k: &&Known| {
            k.offices
                .iter()
                .any(|o| o.starts_with(&format!("{office} ")) || office.starts_with(&format!("{o} ")))
        };
        let chair = |k: &&Known| k.chair;
        let all = || self.people.iter();
        let found = all()
            .filter(same)
            .find(chair)
            .or_else(|| all().find(same))
            .or_else(|| all().filter(longer).find(chair))
            .or_else(|| all().find(longer));
        found.map(|k| k.name.clone())
    }

    /// Full name by given name.
    pub fn by_given_name(&self, given: &str) -> Option<String> {
        self.people
            .iter()
            .find(|k| k.name.split(' ').next_back() == Some(given) || k.name == given)
            .map(|k| k.name.clone())
    }

    /// The first who chairs, with an office.
    pub fn chair(&self) -> Option<(String, Option<String>)> {
        self.chair.clone()
    }

    /// Whether this person chairs.
    pub fn chairs(&self, name: &str) -> bool {
        self.people.iter().any(|k| k.name == name && k.chair)
    }

    /// Whether this person sits on the side of the other body.
    pub fn other_side(&self, name: &str) -> bool {
        self.people.iter().any(|k| k.name == name && k.side)
    }

    /// The offices known of a person, in the form of comparing.
    pub fn offices(&self, name: &str) -> &[String] {
        self.people.iter().find(|k| k.name == name).map_or(&[], |k| k.offices.as_slice())
    }
}

/// Folded, with the usual abbreviations written out.
pub fn key(office: &str) -> String {
    const SHORT: [(&str, &str); 6] = [
        ("hdqt", "hoi dong quan tri"),
        ("hdtv", "hoi dong thanh vien"),
        ("ubnd", "uy ban nhan dan"),
        ("hdnd", "hoi dong nhan dan"),
        ("mttq", "mat tran to quoc"),
        ("btv", "ban thuong vu"),
    ];
    let words = thuky_domain::text::fold(office);
    let long = |word: &str| {
        SHORT.iter().find(|(short, _)| *short == word).map_or(word.to_owned(), |s| s.1.to_owned())
    };
    words.split(' ').map(long).collect::<Vec<_>>().join(" ")
}
