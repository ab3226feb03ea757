//! The office's own knowledge: its people and units, handed in by who asks for a reading.
//!
//! Owns [`Knowledge`] and the places in a text where a known name or unit stands ([`Known`]). What a given name or an
//! abbreviation resolves to is decided in `resolve`; where the knowledge is kept is nobody's business here.

use crate::normalise::Text;
use crate::syllable::is_syllable;
use crate::token::tokens;
use crate::token_list::TokenList;
use std::collections::{HashMap, HashSet};

/// People and units of the office's directory; empty by default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Knowledge {
    /// People, in the order in which they are offered.
    pub people: Vec<KnownPerson>,
    /// Units.
    pub units: Vec<KnownUnit>,
}

/// A person of the directory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownPerson {
    /// Full name without honorific.
    pub name: String,
    /// đồng chí, ông, bà; may be empty.
    pub honorific: String,
    /// Offices held.
    pub positions: Vec<String>,
    /// Never meant by a given name alone.
    pub full_name_only: bool,
}

/// A unit of the directory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownUnit {
    /// Full official name.
    pub name: String,
    /// Other ways of writing it: “Sở KH&ĐT”, “VP”.
    pub abbreviations: Vec<String>,
}

/// Where known names and units stand: first token to number of tokens.
#[derive(Clone, Debug, Default)]
pub struct Known {
    names: HashMap<usize, usize>,
    units: HashMap<usize, usize>,
    given: HashSet<String>,
}

impl Known {
    /// Looks for all known names and units in the tokens of a text.
    pub fn of(knowledge: &Knowledge, text: &Text, tokens: &TokenList) -> Self {
        let names =
            Wordings::new(knowledge.people.iter().map(|p| p.name.as_str()).filter(|n| n.contains(' ')));
        let units = knowledge.units.iter().flat_map(|u| u.abbreviations.iter().chain([&u.name]));
        let units = Wordings::new(units.map(String::as_str));
        let written = |i: usize, n: usize| !names_on(text, tokens, i + n);
        let given = knowledge.people.iter().filter(|p| !p.full_name_only);
        Self {
            given: given.filter_map(|p| p.name.split(' ').next_back()).map(str::to_owned).collect(),
            names: names.places(text, tokens, |i, n| capital(tokens, i) && written(i, n)),
            units: units.places(text, tokens, |i, n| {
                let word = tokens.get(i).map_or("", |t| text.norm(&t.bytes()));
                (i..i + n).any(|j| capital(tokens, j)) || n == 1 && !is_syllable(word)
            }),
        }
    }

    /// Number of tokens of the known name at token `i`.
    pub fn name(&self, i: usize) -> Option<usize> {
        self.names.get(&i).copied()
    }

    /// The given names by which the office's people may be meant.
    pub const fn given_names(&self) -> &HashSet<String> {
        &self.given
    }

    /// Number of tokens of the known unit at token `i`.
    pub fn unit(&self, i: usize) -> Option<usize> {
        self.units.get(&i).copied()
    }
}

fn capital(tokens: &TokenList, i: usize) -> bool {
    tokens.get(i).is_some_and(|t| t.capital())
}

/// Whether the name goes on beyond the known one: “Lê Nam” in “Lê Nam Sơn”.
fn names_on(text: &Text, tokens: &TokenList, after: usize) -> bool {
    let last = after.checked_sub(1).and_then(|last| tokens.get(last));
    let (Some(last), Some(next)) = (last, tokens.get(after)) else { return false };
    let blank = text.source(&(last.end()..next.start())).chars().all(|c| c == ' ');
    let word = text.source(&next.bytes());
    next.capital()
        && !next.shouted()
        && last.end() < next.start()
        && blank
        && is_syllable(&word.to_lowercase())
}

/// Wordings cut into words, by their first.
struct Wordings(HashMap<String, Vec<Vec<String>>>);

impl Wordings {
    fn new<'k>(wordings: impl Iterator<Item = &'k str>) -> Self {
        let mut by_first: HashMap<String, Vec<Vec<String>>> = HashMap::new();
        for words in wordings.map(words).filter(|w| !w.is_empty()) {
            by_first.entry(words.first().cloned().unwrap_or_default()).or_default().push(words);
        }
        by_first.values_mut().for_each(|list| list.sort_by_key(|words| std::cmp::Reverse(words.len())));
        Self(by_first)
    }

    fn places(
        &self,
        text: &Text,
        tokens: &TokenList,
        fits: impl Fn(usize, usize) -> bool,
    ) -> HashMap<usize, usize> {
        let word = |i: usize| tokens.get(i).map_or("", |t| text.norm(&t.bytes()));
        let longest = |i: usize| {
            let same = |words: &&Vec<String>| words.iter().enumerate().all(|(n, w)| word(i + n) == w);
            let found = self.0.get(word(i))?.iter().filter(same).map(Vec::len);
            found.filter(|n| fits(i, *n)).max()
        };
        if self.0.is_empty() {
            return HashMap::new();
        }
        (0..tokens.len()).filter_map(|i| Some((i, longest(i)?))).collect()
    }
}

fn words(wording: &str) -> Vec<String> {
    let text = Text::new(wording);
    let mut cut = TokenList::default();
    tokens(&text.norm, &text.source, &(0..text.source.len()), &mut cut);
    cut.iter().map(|t| text.norm(&t.bytes()).to_owned()).collect()
}
