//! The lists of a Word file, counted as Word counts them: what stands before each of their paragraphs.
//!
//! What a level says of how its paragraphs look is kept for the reader, who says what of it counts; how a bullet is
//! written is for the reader too.

use crate::numeral::Numeral;
use crate::{PackageFault, Part, Piece, Tag};
use std::collections::HashMap;

/// Word has nine levels.
const LEVELS: usize = 9;

#[derive(Clone, Debug, Default)]
struct Level<L> {
    start: Option<u32>,
    numeral: Numeral,
    bullet: bool,
    /// As in `%1.%2.`.
    text: String,
    /// All numbers in decimal, whatever their own form.
    legal: bool,
    look: L,
}

/// The levels that lists have in common, and how far these have counted together.
#[derive(Clone, Debug, Default)]
struct Pattern<L> {
    levels: [Level<L>; LEVELS],
    counts: [Option<u32>; LEVELS],
}

#[derive(Clone, Debug, Default)]
struct List {
    pattern: String,
    /// Where its levels begin anew, until they have.
    starts: [Option<u32>; LEVELS],
}

/// All lists; `L` is what the reader keeps of the look of a level.
#[derive(Clone, Debug, Default)]
pub struct Lists<L> {
    patterns: HashMap<String, Pattern<L>>,
    lists: HashMap<String, List>,
}

/// What stands before a paragraph of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label<'l> {
    /// A number with what is written around it.
    Number(String),
    /// A sign as it was set; one of a symbol font is no character of any text.
    Bullet(&'l str),
}

/// Where in the part we are.
#[derive(Default)]
struct Place {
    pattern: Option<String>,
    list: Option<String>,
    level: usize,
    letters: bool,
}

impl<L: Default> Lists<L> {
    /// Reads the part `numbering`; an empty one has no lists. Properties of a level that are not of its counting go to
    /// `look`, by their name.
    ///
    /// # Errors
    /// XML that is not well-formed, or is hostile.
    pub fn read(text: &str, look: impl Fn(&mut L, &str, &Tag<'_>)) -> Result<Self, PackageFault> {
        let (mut lists, mut part, mut place) = (Self::default(), Part::new(text), Place::default());
        while !text.is_empty()
            && let Some(piece) = part.piece()?
        {
            match piece {
                Piece::Open(tag) => lists.take(&mut place, &tag, &look),
                Piece::Close(name) => close(&mut place, &name),
                Piece::Text(_) => {}
            }
        }
        Ok(lists)
    }

    fn take(&mut self, place: &mut Place, tag: &Tag<'_>, look: impl Fn(&mut L, &str, &Tag<'_>)) {
        let name = tag.name();
        match name.as_str() {
            "abstractNum" => {
                let id = tag.get("abstractNumId").unwrap_or_default();
                self.patterns.insert(id.clone(), Pattern::default());
                place.pattern = Some(id);
            }
            "num" => {
                let id = tag.get("numId").unwrap_or_default();
                self.lists.insert(id.clone(), List::default());
                place.list = Some(id);
            }
            "lvl" | "lvlOverride" => place.level = tag.number("ilvl").map_or(LEVELS, |level| level as usize),
            "rPr" => place.letters = true,
            _ if place.letters => {}
            _ if place.list.is_some() => self.take_of_list(place, &name, tag),
            _ => self.take_of_level(place, &name, tag, look),
        }
    }

    fn take_of_list(&mut self, place: &Place, name: &str, tag: &Tag<'_>) {
        let Some(list) = place.list.as_ref().and_then(|id| self.lists.get_mut(id)) else { return };
        match name {
            "abstractNumId" => list.pattern = tag.word().unwrap_or_default(),
            "startOverride" => {
                if let Some(start) = list.starts.get_mut(place.level) {
                    *start = Some(tag.number("val").unwrap_or(1));
                }
            }
            _ => {}
        }
    }

    fn take_of_level(
        &mut self,
        place: &Place,
        name: &str,
        tag: &Tag<'_>,
        look: impl Fn(&mut L, &str, &Tag<'_>),
    ) {
        let pattern = place.pattern.as_ref().and_then(|id| self.patterns.get_mut(id));
        let Some(level) = pattern.and_then(|pattern| pattern.levels.get_mut(place.level)) else { return };
        match name {
            "start" => level.start = tag.number("val"),
            "numFmt" => {
                let word = tag.get("val").unwrap_or_default();
                level.bullet = word == "bullet";
                level.numeral = Numeral::of(&word);
            }
            "lvlText" => level.text = tag.word().unwrap_or_default(),
            "isLgl" => level.legal = tag.is_on(),
            _ => look(&mut level.look, name, tag),
        }
    }

    /// What the reader kept of the look of a level; none when the list or the level is not known.
    #[must_use]
    pub fn look(&self, list: &str, at: usize) -> Option<&L> {
        let pattern = self.patterns.get(&self.lists.get(list)?.pattern)?;
        pattern.levels.get(at).map(|level| &level.look)
    }

    /// Counts a paragraph of a list, and what stands before it; none when the list or the level is not known.
    pub fn next(&mut self, list: &str, at: usize) -> Option<Label<'_>> {
        let list = self.lists.get_mut(list)?;
        let Pattern { levels, counts } = self.patterns.get_mut(&list.pattern)?;
        let level = levels.get(at)?;
        let (anew, start) = (list.starts.get_mut(at).and_then(Option::take), level.start.unwrap_or(1));
        for (depth, count) in counts.iter_mut().enumerate().skip(at) {
            *count =
                (depth == at).then(|| anew.unwrap_or(count.map_or(start, |count| count.saturating_add(1))));
        }
        Some(if level.bullet { Label::Bullet(&level.text) } else { number(levels, counts, level) })
    }
}

fn number<'l, L>(levels: &[Level<L>], counts: &[Option<u32>], own: &Level<L>) -> Label<'l> {
    let text =
        levels.iter().zip(counts).enumerate().fold(own.text.clone(), |text, (depth, (level, count))| {
            let numeral = if own.legal { Numeral::Decimal } else { level.numeral };
            let number = count.or(level.start).unwrap_or(1);
            text.replace(&format!("%{}", depth + 1), &numeral.write(number))
        });
    Label::Number(text)
}

fn close(place: &mut Place, name: &str) {
    match name {
        "abstractNum" => place.pattern = None,
        "num" => place.list = None,
        "rPr" => place.letters = false,
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PART: &str = r#"<numbering><abstractNum abstractNumId="0">
<lvl ilvl="0"><start val="1"/><numFmt val="upperRoman"/><lvlText val="%1."/></lvl>
<lvl ilvl="1"><start val="3"/><numFmt val="lowerLetter"/><lvlText val="%1.%2)"/><pPr><ind left="720"/></pPr></lvl>
<lvl ilvl="2"><isLgl/><numFmt val="decimal"/><lvlText val="%1.%2.%3"/></lvl>
<lvl ilvl="3"><isLgl val="0"/><numFmt val="bullet"/><lvlText val="&#xF0B7;"/></lvl></abstractNum>
<num numId="1"><abstractNumId val="0"/></num>
<num numId="2"><abstractNumId val="0"/><lvlOverride ilvl="0"><startOverride val="9"/></lvlOverride></num></numbering>"#;

    fn lists() -> Lists<Vec<String>> {
        Lists::read(PART, |names: &mut Vec<String>, name, _| names.push(name.to_owned())).unwrap()
    }

    fn number(text: &str) -> Option<Label<'static>> {
        Some(Label::Number(text.to_owned()))
    }

    #[test]
    fn a_level_counts_from_its_start_and_anew_under_each_item_above_it() {
        let mut lists = lists();
        let labels = [(0, "I."), (1, "I.c)"), (1, "I.d)"), (0, "II."), (1, "II.c)")];
        for (at, label) in labels {
            assert_eq!(lists.next("1", at), number(label));
        }
    }

    #[test]
    fn a_legal_level_writes_every_number_in_decimal() {
        let mut lists = lists();
        lists.next("1", 0);
        assert_eq!(lists.next("1", 2), number("1.3.1"));
    }

    #[test]
    fn lists_of_one_pattern_count_on_and_begin_anew_once_where_told() {
        let mut lists = lists();
        let labels = [("1", "I."), ("2", "IX."), ("2", "X."), ("1", "XI.")];
        for (list, label) in labels {
            assert_eq!(lists.next(list, 0), number(label));
        }
    }

    #[test]
    fn a_bullet_stays_as_it_was_set() {
        assert_eq!(lists().next("1", 3), Some(Label::Bullet("\u{f0b7}")));
    }

    #[test]
    fn what_is_not_of_the_counting_is_kept_for_the_reader() {
        assert_eq!(lists().look("1", 1), Some(&vec!["pPr".to_owned(), "ind".to_owned()]));
    }

    #[test]
    fn lists_and_levels_that_are_not_there_have_no_label() {
        let mut lists = lists();
        assert_eq!(lists.look("3", 0), None);
        assert_eq!(lists.next("3", 0), None);
        assert_eq!(lists.next("1", 9), None);
        assert_eq!(Lists::<()>::read("", |(), _, _| {}).unwrap().next("1", 0), None);
    }
}
