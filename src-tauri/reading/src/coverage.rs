//! What became of every sentence: placed, page furniture, or unplaced.
//!
//! Owns the promise that nothing is lost.

use crate::draft::Draft;
use crate::lines::LineKind;
use crate::page::{Page, Sentence};
use std::collections::HashSet;

/// Sentences by their first byte.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    placed: HashSet<usize>,
    people: HashSet<usize>,
    spoken: HashSet<usize>,
}

impl Coverage {
    /// The sentence stands in the record.
    pub fn place(&mut self, sentence: &Sentence) {
        self.placed.insert(sentence.bytes.start);
    }

    /// The sentence is a list of people.
    pub fn people(&mut self, sentence: &Sentence) {
        self.people.insert(sentence.bytes.start);
    }

    /// The sentence is part of a speech.
    pub fn spoken(&mut self, sentence: &Sentence) {
        self.spoken.insert(sentence.bytes.start);
    }

    /// Whether it stands in the record.
    pub fn is_placed(&self, sentence: &Sentence) -> bool {
        self.placed.contains(&sentence.bytes.start)
    }

    /// Whether figures are looked for: not in the lead, in lists of people and in orders.
    pub fn takes_figures(&self, sentence: &Sentence) -> bool {
        !self.people.contains(&sentence.bytes.start)
            && (!self.is_placed(sentence) || self.spoken.contains(&sentence.bytes.start))
    }

    /// Fills `debris` and `unplaced`.
    pub fn finish(mut self, page: &Page, draft: &mut Draft) {
        let figured: HashSet<_> = draft.figures.iter().map(|f| f.sentence.start).collect();
        draft.debris = page
            .lines
            .iter()
            .filter(|l| l.kind == LineKind::Debris)
            .map(|l| page.text.span(&page.text.trim_blanks(&l.bytes)))
            .collect();
        for sentence in &page.sentences {
            let furniture = page
                .lines
                .get(sentence.line)
                .is_some_and(|l| matches!(l.kind, LineKind::Debris | LineKind::Caption));
            let span = page.text.span(&sentence.bytes);
            if furniture || figured.contains(&span.start) {
                self.placed.insert(sentence.bytes.start);
            }
            if !self.is_placed(sentence) {
                draft.unplaced.push(span);
            }
        }
    }
}
