//! The lists of a Word file: the labels their paragraphs print, counted as Word counts them, and where they stand.

use super::look::ParagraphLayer;
use super::numeral::Numeral;
use super::value::word;
use std::collections::HashMap;
use thuky_package::{PackageFault, Part, Piece, Tag};

/// Word has nine levels.
const LEVELS: usize = 9;

#[derive(Debug, Default)]
struct Level {
    start: Option<u32>,
    numeral: Numeral,
    bullet: bool,
    /// As in `%1.%2.`.
    text: String,
    paragraph: ParagraphLayer,
}

#[derive(Debug, Default)]
struct List {
    pattern: String,
    /// Where its levels begin anew, until they have.
    starts: HashMap<usize, u32>,
}

/// All lists, and how far each has counted.
#[derive(Debug, Default)]
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
    letters: bool,
}

impl Numbering {
    /// Reads the part; an empty one has no lists.
    pub fn read(text: &str) -> Result<Self, PackageFault> {
        let (mut numbering, mut part, mut place) = (Self::default(), Part::new(text), Place::default());
        while !text.is_empty()
            && let Some(piece) = part.piece()?
        {
            match piece {
                Piece::Open(tag) => numbering.take(&mut place, &tag),
                Piece::Close(name) => close(&mut place, &name),
                Piece::Text(_) => {}
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
            "rPr" => place.letters = true,
            _ if place.list.is_some() => self.take_of_list(place, &name, tag),
            _ => self.take_of_level(place, &name, tag),
        }
    }

    fn take_of_list(&mut self, place: &Place, name: &str, tag: &Tag<'_>) {
        let Some(list) = place.list.as_ref().and_then(|id| self.lists.get_mut(id)) else { return };
        match name {
            "abstractNumId" => list.pattern = word(tag).unwrap_or_default(),
            "startOverride" => {
                list.starts.insert(place.level, tag.number("val").unwrap_or(1));
            }
            _ => {}
        }
    }

    fn take_of_level(&mut self, place: &Place, name: &str, tag: &Tag<'_>) {
        let levels = place.pattern.as_ref().and_then(|id| self.patterns.get_mut(id));
        let Some(level) = levels.and_then(|levels| levels.get_mut(place.level)) else { return };
        match name {
            "start" => level.start = tag.number("val"),
            "numFmt" => {
                let word = tag.get("val").unwrap_or_default();
                level.bullet = word == "bullet";
                level.numeral = Numeral::of(&word);
            }
            "lvlText" => level.text = word(tag).unwrap_or_default(),
            "ind" if !place.letters => level.paragraph.take(name, tag),
            _ => {}
        }
    }

    /// What a level of a list says of its paragraphs.
    pub fn paragraph(&self, list: &str, at: usize) -> ParagraphLayer {
        let levels = self.lists.get(list).and_then(|list| self.patterns.get(&list.pattern));
        levels.and_then(|levels| levels.get(at)).map(|level| level.paragraph.clone()).unwrap_or_default()
    }

    /// Counts a paragraph of a list and gives the label it prints; empty when the list is not known.
    pub fn next(&mut self, list: &str, at: usize) -> String {
        let Some(list) = self.lists.get_mut(list) else { return String::new() };
        let Some(levels) = self.patterns.get(&list.pattern) else { return String::new() };
        let Some(level) = levels.get(at) else { return String::new() };
        let counts = self.counts.entry(list.pattern.clone()).or_default();
        let (anew, start) = (list.starts.remove(&at), level.start.unwrap_or(1));
        for (depth, count) in counts.iter_mut().enumerate().skip(at) {
            *count =
                (depth == at).then(|| anew.unwrap_or(count.map_or(start, |count| count.saturating_add(1))));
        }
        label(levels, counts, level)
    }
}

fn label(levels: &[Level; LEVELS], counts: &[Option<u32>; LEVELS], own: &Level) -> String {
    if own.bullet {
        return if own.text.chars().all(is_plain) { own.text.clone() } else { "•".to_owned() };
    }
    levels.iter().zip(counts).enumerate().fold(own.text.clone(), |text, (depth, (level, count))| {
        let number = count.or(level.start).unwrap_or(1);
        text.replace(&format!("%{}", depth + 1), &level.numeral.write(number))
    })
}

/// Not a sign of a symbol font.
const fn is_plain(c: char) -> bool {
    !matches!(c, '\u{e000}'..='\u{f8ff}')
}

fn close(place: &mut Place, name: &str) {
    match name {
        "abstractNum" => place.pattern = None,
        "num" => place.list = None,
        "rPr" => place.letters = false,
        _ => {}
    }
}
