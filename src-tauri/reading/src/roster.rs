//! The people of a text and the ways it calls them: full name, given name, office.
//!
//! Owns the look-ups, each of them by key: a list of thousands costs no more per question than one of ten.

use crate::draft::{AttendeeDraft, PersonDraft};
use crate::knowledge;
use std::collections::{HashMap, HashSet};
use thuky_domain::text::fold;

/// A known person.
#[derive(Clone, Debug)]
struct Known {
    name: String,
    offices: Vec<String>,
    chair: bool,
    side: bool,
}

/// All known people of a text, chairs first.
#[derive(Clone, Debug, Default)]
pub struct Roster {
    people: Vec<Known>,
    chair: Option<(String, Option<String>)>,
    /// The office of one who chairs where no name is told.
    chair_office: Option<String>,
    by_name: HashMap<String, usize>,
    by_given: HashMap<String, Vec<usize>>,
    /// First holder of an office.
    by_office: HashMap<String, usize>,
    /// First holder of an office that begins with these words.
    by_beginning: HashMap<String, usize>,
    /// Given names that the office's directory knows.
    directory: HashSet<String>,
}

/// Offices are told apart by their first words; more of them are not compared.
const LONGEST: usize = 12;

impl Roster {
    /// From those the text has presented, and the office's directory; on the other side are those whose side is not the host's.
    pub fn new(
        chairs: &[PersonDraft],
        attendees: &[AttendeeDraft],
        host: Option<&str>,
        directory: &knowledge::Known,
    ) -> Self {
        let host = host.map(fold);
        let own = |side: &str| {
            host.as_ref().is_some_and(|host| host.contains(&fold(side)) || fold(side).contains(host))
        };
        let other = |a: &AttendeeDraft| a.side.as_deref().is_some_and(|side| !own(side));
        let first = chairs.iter().find_map(|c| c.name.as_ref().map(|n| (n, c.positions.first())));
        let chair = first.map(|(name, office)| (name.value.clone(), office.map(|o| o.value.clone())));
        let directory = directory.given_names().clone();
        let chair_office = chairs.iter().find_map(|c| c.positions.first()).map(|o| o.value.clone());
        let mut roster = Self { chair, chair_office, directory, ..Self::default() };
        chairs.iter().for_each(|p| roster.meet(p, true, false));
        attendees.iter().for_each(|a| roster.meet(&a.person, false, other(a)));
        roster
    }

    /// Adds a person, or offices of a known one.
    pub fn meet(&mut self, person: &PersonDraft, chair: bool, side: bool) {
        let Some(name) = person.known_as().map(str::to_owned) else { return };
        let offices: Vec<String> = person.positions.iter().map(|p| key(&p.value)).collect();
        let i = self.by_name.get(&name).copied().unwrap_or(self.people.len());
        offices.iter().for_each(|office| self.hold(office, i));
        match self.people.get_mut(i) {
            Some(known) => {
                known.offices.extend(offices);
                known.chair |= chair;
            }
            None => {
                self.by_given.entry(given(&name)).or_default().push(i);
                self.by_name.insert(name.clone(), i);
                self.people.push(Known { name, offices, chair, side });
            }
        }
    }

    fn hold(&mut self, office: &str, i: usize) {
        let first = |map: &mut HashMap<String, usize>, key: &str| {
            let holder = map.entry(key.to_owned()).or_insert(i);
            *holder = i.min(*holder);
        };
        first(&mut self.by_office, office);
        for beginning in beginnings(office) {
            first(&mut self.by_beginning, beginning);
        }
    }

    /// Full name by office: the same one, else a longer or a shorter one. Chairs come first.
    pub fn by_office(&self, office: &str) -> Option<String> {
        let office = key(office);
        let shorter = beginnings(&office).filter_map(|o| self.by_office.get(o));
        let longer = self.by_beginning.get(&office);
        let i = self.by_office.get(&office).or_else(|| shorter.chain(longer).min())?;
        self.people.get(*i).map(|k| k.name.clone())
    }

    /// Who is called by a given name: the full name when only one fits; the given name itself when several do or
    /// only the directory knows it, for `resolve` to settle.
    pub fn called(&self, name: &str) -> Option<String> {
        let fits = self.by_given.get(name).map_or(&[][..], Vec::as_slice);
        match fits {
            [only] => self.people.get(*only).map(|k| k.name.clone()),
            [] => self.directory.contains(name).then(|| name.to_owned()),
            _ => Some(name.to_owned()),
        }
    }

    /// The first who chairs, with an office.
    pub fn chair(&self) -> Option<(String, Option<String>)> {
        self.chair.clone()
    }

    /// The office of the one who chairs, be he named or not.
    pub fn chair_office(&self) -> Option<String> {
        self.chair_office.clone()
    }

    /// Whether this person chairs.
    pub fn chairs(&self, name: &str) -> bool {
        self.known(name).is_some_and(|k| k.chair)
    }

    /// Whether this person sits on the side of the other body.
    pub fn other_side(&self, name: &str) -> bool {
        self.known(name).is_some_and(|k| k.side)
    }

    /// The offices known of a person, in the form of comparing.
    pub fn offices(&self, name: &str) -> &[String] {
        self.known(name).map_or(&[], |k| k.offices.as_slice())
    }

    fn known(&self, name: &str) -> Option<&Known> {
        self.by_name.get(name).and_then(|i| self.people.get(*i))
    }
}

fn given(name: &str) -> String {
    name.split(' ').next_back().unwrap_or(name).to_owned()
}

/// The proper beginnings of an office, word by word.
fn beginnings(office: &str) -> impl Iterator<Item = &str> {
    office.match_indices(' ').take(LONGEST).filter_map(|(at, _)| office.get(..at))
}

/// Areas that have authorities, folded.
pub const AREAS: [&str; 7] = ["tinh", "thanh pho", "huyen", "quan", "thi xa", "xa", "phuong"];

/// Folded, with the usual abbreviations written out; “Chủ tịch quận” is that of its committee.
pub fn key(office: &str) -> String {
    const SHORT: [(&str, &str); 6] = [
        ("hdqt", "hoi dong quan tri"),
        ("hdtv", "hoi dong thanh vien"),
        ("ubnd", "uy ban nhan dan"),
        ("hdnd", "hoi dong nhan dan"),
        ("mttq", "mat tran to quoc"),
        ("btv", "ban thuong vu"),
    ];
    let words = fold(office);
    let long = |word: &str| {
        SHORT.iter().find(|(short, _)| *short == word).map_or(word.to_owned(), |s| s.1.to_owned())
    };
    let long = words.split(' ').map(long).collect::<Vec<_>>().join(" ");
    let area = AREAS.iter().find_map(|area| long.strip_suffix(area));
    let chaired = area.filter(|before| before.ends_with("chu tich ")).map(str::len);
    chaired.map_or(long.clone(), |at| format!("{}uy ban nhan dan {}", &long[..at], &long[at..]))
}
