//! Who and what a short wording may stand for: the people of the text and of the office, and the office's units.
//!
//! Owns the comparing: given names by their last words, hints such as “(VP)” by offices and their initials.

use crate::draft::{Draft, PersonDraft};
use crate::knowledge::{Knowledge, KnownPerson};
use std::collections::HashMap;
use thuky_domain::text::fold;

/// What a wording stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing known.
    None,
    /// Exactly one full name.
    One(String),
    /// Several; they are offered in given order.
    Several(Vec<String>),
}

#[derive(Clone, Debug)]
struct Candidate {
    name: String,
    offices: Vec<String>,
}

/// People and units to choose from.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    present: HashMap<String, Vec<Candidate>>,
    office: HashMap<String, Vec<Candidate>>,
    units: HashMap<String, Vec<String>>,
}

/// Honorifics of notes, which stand before a given name.
const HONORIFICS: [&str; 16] = [
    "đồng chí",
    "đ/c",
    "đc",
    "anh",
    "chị",
    "em",
    "a",
    "c",
    "e",
    "thầy",
    "cô",
    "ông",
    "bà",
    "bs",
    "chú",
    "bác",
];

impl Directory {
    /// The people that a draft names in full, then those of the office.
    pub fn new(knowledge: &Knowledge, draft: &Draft) -> Self {
        let mut directory = Self::default();
        let present =
            draft.chairs.iter().chain(draft.attendees.iter().map(|a| &a.person)).filter_map(presented);
        present.for_each(|c| enter(&mut directory.present, c));
        let office = knowledge.people.iter().filter(|p| !p.full_name_only).map(candidate);
        office.for_each(|c| enter(&mut directory.office, c));
        for unit in &knowledge.units {
            for short in &unit.abbreviations {
                let units = directory.units.entry(fold(short)).or_default();
                units.push(unit.name.clone());
                units.dedup();
            }
        }
        directory
    }

    /// Whether there is no abbreviation to resolve.
    pub fn knows_no_unit(&self) -> bool {
        self.units.is_empty()
    }

    /// The unit that an abbreviation stands for.
    pub fn unit(&self, wording: &str) -> Found {
        self.units.get(&fold(wording)).map_or(Found::None, |units| match units.as_slice() {
            [only] => Found::One(only.clone()),
            several => Found::Several(several.to_vec()),
        })
    }

    /// The person meant by a given name of one or two words; `hint` is what the text says of them.
    pub fn person(&self, wording: &str, hint: Option<&str>) -> Found {
        let words = wording.split(' ').count();
        if words > 2 || !wording.chars().next().is_some_and(char::is_uppercase) {
            return Found::None;
        }
        let last = wording.split(' ').next_back().unwrap_or(wording).to_lowercase();
        let tail = format!(" {}", wording.to_lowercase());
        let fitting = |people: &HashMap<String, Vec<Candidate>>| -> Vec<Candidate> {
            let called = people.get(&last).into_iter().flatten();
            called.filter(|c| c.name.to_lowercase().ends_with(&tail)).cloned().collect()
        };
        let present = fitting(&self.present);
        let fits = if present.is_empty() { fitting(&self.office) } else { present };
        narrowed(fits, &hint.map(|hint| self.hints(hint)).unwrap_or_default())
    }

    /// “đ/c Hà”, “c Lan (VP)”: an honorific, a given name, perhaps a hint.
    pub fn addressed(&self, wording: &str) -> Found {
        let low = wording.to_lowercase();
        let titled = HONORIFICS.iter().find_map(|h| {
            let rest = wording.get(h.len()..).filter(|_| low.starts_with(h))?;
            rest.strip_prefix(". ").or_else(|| rest.strip_prefix(' '))
        });
        let Some(rest) = titled else { return Found::None };
        let (name, hint) = rest.split_once(" (").unwrap_or((rest, ""));
        let hint = hint.trim_end_matches(')');
        self.person(name, Some(hint).filter(|h| !h.is_empty()))
    }

    /// The hint as written, and the unit it stands for.
    fn hints(&self, hint: &str) -> Vec<String> {
        let unit = if let Found::One(unit) = self.unit(hint) { Some(unit) } else { None };
        std::iter::once(hint).chain(unit.as_deref()).map(fold).collect()
    }
}

fn enter(people: &mut HashMap<String, Vec<Candidate>>, new: Candidate) {
    let last = new.name.split(' ').next_back().unwrap_or_default().to_lowercase();
    let called = people.entry(last).or_default();
    if !called.iter().any(|c| c.name == new.name) {
        called.push(new);
    }
}

fn presented(person: &PersonDraft) -> Option<Candidate> {
    let name = person.known_as().filter(|n| n.contains(' '))?.to_owned();
    Some(Candidate { name, offices: person.positions.iter().map(|p| fold(&p.value)).collect() })
}

fn candidate(person: &KnownPerson) -> Candidate {
    Candidate { name: person.name.clone(), offices: person.positions.iter().map(|p| fold(p)).collect() }
}

/// The candidates that the hint fits, if it fits any.
fn narrowed(fits: Vec<Candidate>, hints: &[String]) -> Found {
    let hinted: Vec<Candidate> =
        fits.iter().filter(|c| hints.iter().any(|hint| holds(c, hint))).cloned().collect();
    let fits = if hinted.is_empty() { fits } else { hinted };
    let mut names = fits.into_iter().map(|c| c.name);
    match (names.next(), names.next()) {
        (None, _) => Found::None,
        (Some(only), None) => Found::One(only),
        (Some(first), Some(second)) => Found::Several([first, second].into_iter().chain(names).collect()),
    }
}

/// An office that holds the hint, or a run of whose initials is the hint: “PHT”, “VP”.
fn holds(candidate: &Candidate, hint: &str) -> bool {
    let initials = |office: &str| office.split(' ').filter_map(|w| w.chars().next()).collect::<String>();
    candidate
        .offices
        .iter()
        .any(|o| o.contains(hint) || hint.contains(o.as_str()) || initials(o).contains(hint))
}
