//! The lists of a Word file: the labels of its paragraphs, counted as Word counts them.

use crate::SourceFault;
use crate::label::{Numeral, plain_bullet};
use std::collections::HashMap;
use thuky_package::{Part, Piece, Tag};

/// Word has nine levels.
const LEVELS: usize = 9;

#[derive(Clone, Debug, Default)]
struct Level {
    start: Option<u32>,
    numeral: Numeral,
    bullet: bool,
    /// As in `%1.%2.`.
    text: String,
    /// All numbers in decimal, whatever their own form.
    legal: bool,
}

/// A list: whose levels it has, and where they begin anew.
#[derive(Clone, Debug, Default)]
struct List {
    pattern: String,
    starts: HashMap<usize, u32>,
    begun: [bool; LEVELS],
}

/// All lists, and how far each has counted.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbering {
    patterns: HashMap<String, [Level; LEVELS]>,
    lists: HashMap<String, List>,
    counts: HashMap<String, [Option<u32>; LEVELS]>,
}

/// Where in the part we are.
#[derive(Default)]
struct Place {
    pattern: Option<String>,
    list: Option<String>,
    level: usize,
}

impl Numbering {
    /// Reads the part; an empty one has no lists.
    pub fn read(text: &str) -> Result<Self, SourceFault> {
        let mut numbering = Self::default();
        if text.is_empty() {
            return Ok(numbering);
        }
        let (mut part, mut place) = (Part::new(text), Place::default());
        while let Some(piece) = part.piece()? {
            match piece {
                Piece::Open(tag) => numbering.take(&mut place, &tag),
                Piece::Close(name) if name == "abstractNum" => place.pattern = None,
                Piece::Close(name) if name == "num" => place.list = None,
                _ => {}
            }
        }
        Ok(numbering)
    }

    fn take(&mut self, place: &mut Place, tag: &Tag<'_>) {
        let name = tag.name();
        match name.as_str() {
            "abstractNum" => {
                let id = tag.get("abstractNumId").unwrap_or_default();
                self.patterns.insert(id.clone(), Default::default());
                place.pattern = Some(id);
            }
            "num" => {
                let id = tag.get("numId").unwrap_or_default();
                self.lists.insert(id.clone(), List::default());
                place.list = Some(id);
            }
            "lvl" | "lvlOverride" => place.level = tag.number("ilvl").map_or(LEVELS, |level| level as usize),
            _ => self.take_property(place, &name, tag),
        }
    }

    fn take_property(&mut self, place: &Place, name: &str, tag: &Tag<'_>) {
        if let Some(list) = place.list.as_ref().and_then(|id| self.lists.get_mut(id)) {
            match name {
                "abstractNumId" => list.pattern = tag.get("val").unwrap_or_default(),
                "startOverride" => {
                    list.starts.insert(place.level, tag.number("val").unwrap_or(1));
                }
                _ => {}
            }
            return;
        }
        let levels = place.pattern.as_ref().and_then(|id| self.patterns.get_mut(id));
        let Some(level) = levels.and_then(|levels| levels.get_mut(place.level)) else { return };
        match name {
            "start" => level.start = tag.number("val"),
            "numFmt" => {
                let word = tag.get("val").unwrap_or_default();
                level.bullet = word == "bullet";
                level.numeral = Numeral::of(&word);
            }
            "lvlText" => level.text = tag.get("val").unwrap_or_default(),
            "isLgl" => level.legal = tag.get("val").is_none_or(|value| value != "0"),
            _ => {}
        }
    }

    /// Counts a paragraph of a list and gives the label it prints; empty when the list is not known.
    pub fn next(&mut self, list: &str, at: usize) -> String {
        let Some(list) = self.lists.get_mut(list).filter(|_| at < LEVELS) else { return String::new() };
        let Some(levels) = self.patterns.get(&list.pattern) else { return String::new() };
        let counts = self.counts.entry(list.pattern.clone()).or_default();
        let anew = list.starts.get(&at).filter(|_| !list.begun.get(at).is_some_and(|begun| *begun));
        for (depth, count) in counts.iter_mut().enumerate().skip(at) {
            let start = levels.get(depth).and_then(|level| level.start).unwrap_or(1);
            *count = match (*count, anew) {
                _ if depth > at => None,
                (_, Some(anew)) => Some(*anew),
                (Some(count), None) => Some(count.saturating_add(1)),
                (None, None) => Some(start),
            };
        }
        if let Some(begun) = list.begun.get_mut(at) {
            *begun = true;
        }
        label(levels, counts, at)
    }
}

fn label(levels: &[Level; LEVELS], counts: &[Option<u32>; LEVELS], at: usize) -> String {
    let Some(own) = levels.get(at) else { return String::new() };
    if own.bullet {
        return plain_bullet(&own.text, at).to_owned();
    }
    let mut text = own.text.clone();
    for (depth, (level, count)) in levels.iter().zip(counts).enumerate() {
        let numeral = if own.legal { Numeral::Decimal } else { level.numeral };
        let number = numeral.write(count.or(level.start).unwrap_or(1));
        text = text.replace(&format!("%{}", depth + 1), &number);
    }
    text
}
