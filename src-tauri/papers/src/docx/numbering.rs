//! Automatic numbers of the outline: `I.`, `1.`, `a)` in the order of the Vietnamese alphabet, and dashes.
//!
//! Word counts a b c d e f; official papers count a b c d đ e g h i k l m. So a list of points is made of stretches:
//! each stretch is a numbering that starts at its first letter, and `đ)` is one by itself.

use crate::block::Marker;
use crate::rule_set::RuleSet;
use docx_rs::{self as w, BuildXML};

/// Id 1 is taken by docx-rs for a list of its own.
const OUTLINE: usize = 2;
const DASHES: usize = 3;
const LETTERS: usize = 4;
const LETTER_DD: usize = 5;
/// First id of the numberings that a paper makes for its points.
const FIRST_POINTS: usize = 10;

/// The lists of one paper.
#[derive(Default)]
pub(super) struct Lists {
    /// Start value of each stretch of letters (`a` is 1), in the order they were opened.
    stretches: Vec<usize>,
}

impl Lists {
    /// Numbering and level of a marker; letters must come in order from 0 within a list.
    pub(super) fn place(&mut self, marker: Marker) -> (usize, usize) {
        match marker {
            Marker::Roman => (OUTLINE, 0),
            Marker::Arabic => (OUTLINE, 1),
            Marker::Dash => (DASHES, 0),
            Marker::Letter(4) => (LETTER_DD, 0),
            Marker::Letter(index) => {
                self.stretches.extend(opens_stretch(index));
                (FIRST_POINTS + self.stretches.len().saturating_sub(1), 0)
            }
        }
    }

    /// The definitions of what the paper uses, as docx-rs writes them.
    pub(super) fn define(&self, rules: RuleSet, first_line: u32) -> Vec<u8> {
        let level = |place, format: &str, text: &str| level(place, format, text, first_line);
        let roman = level(0, "upperRoman", &format!("%1{}", rules.after_roman()));
        let numberings = w::Numberings::new()
            .add_abstract_numbering(
                w::AbstractNumbering::new(OUTLINE).add_level(roman).add_level(level(1, "decimal", "%2.")),
            )
            .add_abstract_numbering(w::AbstractNumbering::new(DASHES).add_level(level(0, "bullet", "-")))
            .add_abstract_numbering(w::AbstractNumbering::new(LETTERS).add_level(level(
                0,
                "lowerLetter",
                "%1)",
            )))
            .add_abstract_numbering(w::AbstractNumbering::new(LETTER_DD).add_level(level(0, "none", "đ)")));
        let numberings = [OUTLINE, DASHES, LETTER_DD]
            .into_iter()
            .fold(numberings, |known, list| known.add_numbering(w::Numbering::new(list, list)));
        let stretch = |known: w::Numberings, (index, start): (usize, &usize)| {
            let start = w::LevelOverride::new(0).start(*start);
            known.add_numbering(w::Numbering::new(FIRST_POINTS + index, LETTERS).add_override(start))
        };
        self.stretches.iter().enumerate().fold(numberings, stretch).build()
    }
}

/// The Latin place of the letter when a new stretch begins with it: a, e, g, k, x.
const fn opens_stretch(index: usize) -> Option<usize> {
    match index {
        0 => Some(1),
        5 => Some(5),
        6 => Some(7),
        9 => Some(11),
        21 => Some(24),
        _ => None,
    }
}

/// A level whose number stands at the first-line indent and whose further lines begin at the margin.
fn level(level: usize, format: &str, text: &str, first_line: u32) -> w::Level {
    let first_line = i32::try_from(first_line).unwrap_or_default();
    w::Level::new(
        level,
        w::Start::new(1),
        w::NumberFormat::new(format),
        w::LevelText::new(text),
        w::LevelJc::new("left"),
    )
    .suffix(w::LevelSuffixType::Space)
    .indent(Some(0), Some(w::SpecialIndentType::FirstLine(first_line)), None, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_follow_the_vietnamese_alphabet() {
        let alphabet = "abcdđeghiklmnopqrstuvxy";
        let mut lists = Lists::default();
        let mut next = vec![];
        let counted: String = (0..alphabet.chars().count())
            .map(|index| match lists.place(Marker::Letter(index)) {
                (LETTER_DD, _) => 'đ',
                (list, _) => {
                    next.resize(lists.stretches.len(), 0);
                    let place = lists.stretches[list - FIRST_POINTS] + next[list - FIRST_POINTS];
                    next[list - FIRST_POINTS] += 1;
                    char::from(b'`' + u8::try_from(place).unwrap())
                }
            })
            .collect();
        assert_eq!(counted, alphabet);
    }
}
