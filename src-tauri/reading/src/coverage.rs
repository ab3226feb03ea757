//! What became of every sentence: placed, page furniture, or unplaced.
//!
//! Owns the promise that nothing is lost.

use crate::draft::{Draft, TextSpan};
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

    /// Whether its people have been read.
    pub fn holds_people(&self, sentence: &Sentence) -> bool {
        self.people.contains(&sentence.bytes.start)
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

    /// Fills `debris` and `unplaced`: a sentence that no value touches is unplaced.
    pub fn finish(self, page: &Page, draft: &mut Draft) {
        let m = &draft.meeting;
        let names = [&m.title, &m.host, &m.counterpart];
        let headline: Vec<TextSpan> = names.into_iter().flatten().map(|value| value.span).collect();
        let furniture = |kind| matches!(kind, LineKind::Debris | LineKind::Headline | LineKind::TableHead);
        let lines = page
            .lines
            .iter()
            .filter(|l| furniture(l.kind))
            .map(|l| page.text.span(&page.text.trim_blanks(&l.bytes)));
        draft.debris = lines.filter(|span| !headline.iter().any(|h| touch(*span, *h))).collect();
        let taken = merged(draft.spans().into_iter().chain(draft.debris.iter().copied()));
        let free = page.sentences.iter().map(|s| page.text.span(&s.bytes)).filter(|s| !covered(&taken, *s));
        draft.unplaced = free.collect();
    }
}

const fn touch(a: TextSpan, b: TextSpan) -> bool {
    a.start < b.end && b.start < a.end
}

/// Spans in order, those that overlap made one.
fn merged(spans: impl Iterator<Item = TextSpan>) -> Vec<TextSpan> {
    let mut all: Vec<TextSpan> = spans.filter(|s| s.start < s.end).collect();
    all.sort_unstable();
    let mut out: Vec<TextSpan> = vec![];
    for span in all {
        match out.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => out.push(span),
        }
    }
    out
}

fn covered(taken: &[TextSpan], sentence: TextSpan) -> bool {
    let next = taken.partition_point(|s| s.end <= sentence.start);
    taken.get(next).is_some_and(|s| touch(*s, sentence))
}
