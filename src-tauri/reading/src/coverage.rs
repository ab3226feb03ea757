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
    placed: HashSet<u32>,
    people: HashSet<u32>,
    spoken: HashSet<u32>,
}

impl Coverage {
    /// The sentence stands in the record.
    pub fn place(&mut self, sentence: &Sentence) {
        self.placed.insert(key(sentence));
    }

    /// The sentence is a list of people.
    pub fn people(&mut self, sentence: &Sentence) {
        self.people.insert(key(sentence));
    }

    /// Whether its people have been read.
    pub fn holds_people(&self, sentence: &Sentence) -> bool {
        self.people.contains(&key(sentence))
    }

    /// The sentence is part of a speech.
    pub fn spoken(&mut self, sentence: &Sentence) {
        self.spoken.insert(key(sentence));
    }

    /// Whether it stands in the record.
    pub fn is_placed(&self, sentence: &Sentence) -> bool {
        self.placed.contains(&key(sentence))
    }

    /// Whether figures are looked for: not in the lead, in lists of people and in orders.
    pub fn takes_figures(&self, sentence: &Sentence) -> bool {
        !self.people.contains(&key(sentence))
            && (!self.is_placed(sentence) || self.spoken.contains(&key(sentence)))
    }
}

/// Fills `debris` and `unplaced`: a sentence that no value touches is unplaced. Asks no token and no matching copy.
pub fn settle(page: &Page, draft: &mut Draft) {
    let m = &draft.meeting;
    let names = [&m.title, &m.host, &m.counterpart];
    let headline: Vec<TextSpan> = names.into_iter().flatten().map(|value| value.span).collect();
    let furniture = |kind| matches!(kind, LineKind::Debris | LineKind::Headline | LineKind::TableHead);
    let lines = page
        .lines
        .iter()
        .filter(|l| furniture(l.kind))
        .map(|l| page.text.span(&page.text.trim_blanks(&l.bytes())));
    draft.debris = lines.filter(|span| !headline.iter().any(|h| touch(*span, *h))).collect();
    let mut taken = draft.spans();
    taken.extend_from_slice(&draft.debris);
    merge(&mut taken);
    let free = page.sentences.iter().map(|s| page.text.span(&s.bytes)).filter(|s| !covered(&taken, *s));
    draft.unplaced = free.collect();
}

/// The first byte, in half the size: there are as many as sentences.
fn key(sentence: &Sentence) -> u32 {
    u32::try_from(sentence.bytes.start).unwrap_or(u32::MAX)
}

const fn touch(a: TextSpan, b: TextSpan) -> bool {
    a.start < b.end && b.start < a.end
}

/// Puts spans in order and makes those that overlap one, in their place: there are as many as values.
fn merge(spans: &mut Vec<TextSpan>) {
    spans.retain(|s| s.start < s.end);
    spans.sort_unstable();
    spans.dedup_by(|next, last| {
        let meets = next.start <= last.end;
        last.end = if meets { last.end.max(next.end) } else { last.end };
        meets
    });
}

fn covered(taken: &[TextSpan], sentence: TextSpan) -> bool {
    let next = taken.partition_point(|s| s.end <= sentence.start);
    taken.get(next).is_some_and(|s| touch(*s, sentence))
}
