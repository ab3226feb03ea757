//! Word lists: names, titles, bodies, verbs. The lists are data; how they are used is decided by the grammars.
//!
//! Owns [`Phrases`], a list of phrases looked up by their first word, longest first.

pub mod bodies;
pub mod given;
pub mod meetings;
pub mod names;
pub mod papers;
pub mod plain;
pub mod titles;
pub mod verbs;

use crate::page::Page;
use fnv::FnvHashMap;

/// Phrases by first word.
pub struct Phrases {
    by_first: FnvHashMap<&'static str, Vec<Vec<&'static str>>>,
}

impl Phrases {
    /// From lists parted by `|`.
    pub fn new(lists: &[&'static str]) -> Self {
        let mut by_first: FnvHashMap<&'static str, Vec<Vec<&'static str>>> = FnvHashMap::default();
        for phrase in lists.iter().flat_map(|list| list.split('|')) {
            let words: Vec<&'static str> = phrase.split_whitespace().collect();
            if let Some(first) = words.first() {
                by_first.entry(first).or_default().push(words);
            }
        }
        by_first.values_mut().for_each(|list| list.sort_by_key(|words| std::cmp::Reverse(words.len())));
        Self { by_first }
    }

    /// Every phrase, word by word.
    pub fn all(&self) -> impl Iterator<Item = &Vec<&'static str>> {
        self.by_first.values().flatten()
    }

    /// Length in tokens of the longest phrase at token `i`.
    pub fn at(&self, page: &Page, i: usize) -> Option<usize> {
        let candidates = self.by_first.get(page.word(i))?;
        candidates
            .iter()
            .find(|words| words.iter().enumerate().skip(1).all(|(n, w)| page.word(i + n) == *w))
            .map(Vec::len)
    }

    /// Whether a phrase of one to four tokens ends right before token `i`.
    pub fn ends_before(&self, page: &Page, i: usize) -> bool {
        (1..=4).any(|n| i.checked_sub(n).and_then(|start| self.at(page, start)) == Some(n))
    }
}
