//! Taking words back into fields: which values would make the paper say what the edited file says.
//!
//! Values are proposed from where each field stands in the paragraph, and tried: the paper is written again with them, and only
//! a value with which it says exactly that is offered.

use super::align::same;
use super::fact;
use super::value::{self, Kind, Leaf};
use super::vote;
use super::words::{Hunk, common, hunks, tokens};
use crate::fact_sheet::FactSheet;
use crate::mark::{Mark, Marked};
use crate::printed::Printed;
use crate::vote_words::{self, Unclear, VoteCell};
use crate::wording::{one_line, unclosed};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::HashMap;
use thuky_domain::{Noun, Record, Vote};
use uuid::Uuid;

/// One value of a record, as it was and as it is to be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edit {
    /// The noun of the record.
    pub noun: Noun,
    /// The record.
    pub id: Uuid,
    /// Where the value is in the record (RFC 6901).
    pub pointer: String,
    /// Which paragraph of a longer text, or which entry of a list; none for the whole value.
    pub part: Option<usize>,
    /// What was there; null for a paragraph that is new.
    pub before: Value,
    /// What is to be there; of a paragraph, the list of those in its place.
    pub after: Value,
}

/// The record with the edits that are its own; none when it no longer has what they replace.
#[must_use]
pub fn edited(record: &Record, edits: &[Edit]) -> Option<Record> {
    let mut value = serde_json::to_value(record).ok()?;
    let mut own: Vec<&Edit> =
        edits.iter().rev().filter(|edit| (edit.noun, edit.id) == (record.noun(), record.id())).collect();
    own.sort_by_key(|edit| (std::cmp::Reverse(edit.part), edit.before.is_null()));
    for edit in own {
        let place = value.pointer_mut(&edit.pointer)?;
        *place = match edit.part {
            Some(part) => spliced(place, part, &edit.before, &edit.after)?,
            None if *place == edit.before => edit.after.clone(),
            None => return None,
        };
    }
    serde_json::from_value(value).ok()
}

/// A text or list with one of its parts replaced, or others put before it.
fn spliced(value: &Value, part: usize, before: &Value, after: &Value) -> Option<Value> {
    let after: Vec<String> = serde_json::from_value(after.clone()).ok()?;
    let mut lines: Vec<String> = match value {
        Value::String(text) => text.split('\n').map(str::to_owned).collect(),
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => return None,
    };
    let counted =
        |line: &&usize| value.is_array() || lines.get(**line).is_some_and(|line| !one_line(line).is_empty());
    let places: Vec<usize> = (0..lines.len()).collect();
    let place = places.iter().filter(counted).nth(part).copied();
    match (place, before.as_str()) {
        (Some(place), Some(was)) if lines.get(place).is_some_and(|line| one_line(line) == was) => {
            drop(lines.splice(place..=place, after));
        }
        (place, None) => {
            let place = place.unwrap_or(lines.len());
            drop(lines.splice(place..place, after));
        }
        _ => return None,
    }
    Some(if value.is_array() { lines.into() } else { lines.join("\n").trim_matches('\n').into() })
}

/// What stands in the place of a paragraph.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wanted<'t> {
    /// These paragraphs; none when it was taken out.
    Instead(&'t [String]),
    /// It stays, and these come after it.
    After(&'t [String]),
}

/// The record as it is now, and what its paper prints.
pub(super) struct Now<'s> {
    /// The facts, without the bytes of pictures.
    pub sheet: &'s FactSheet,
    pub printed: &'s [Printed],
    /// What the file says of votes, by bookmark.
    pub votes: HashMap<&'s str, String>,
}

impl Now<'_> {
    /// The edits that make the paper print what is wanted in the place of a bookmark; empty when there are none.
    ///
    /// # Errors
    /// Why what is wanted is not understood.
    pub fn edits(&self, name: &str, wanted: Wanted<'_>) -> Result<Vec<Edit>, Unclear> {
        let proposals = match self.vote(name) {
            Some((vote, cell)) => self.of_vote(vote, cell, name, wanted)?,
            None => self.proposals(name, wanted).unwrap_or_default(),
        };
        Ok(proposals.into_iter().find(|edits| self.holds(name, wanted, edits)).unwrap_or_default())
    }

    /// Whether two texts under a bookmark tell the same.
    pub fn same(&self, name: &str, one: &str, other: &str) -> bool {
        let of_vote = |(vote, cell)| vote_words::same(vote, cell, &unclosed(one), &unclosed(other));
        same(one, other) || self.vote(name).is_some_and(of_vote)
    }

    /// The vote that a bookmark tells, and which of its fields.
    fn vote(&self, name: &str) -> Option<(&Vote, VoteCell)> {
        let mark = Mark::named(name).filter(|mark| mark.noun == Noun::Vote)?;
        let vote = self.sheet.votes.iter().find(|vote| vote.id.0 == mark.id)?;
        Some((vote, VoteCell::of(mark.field)?))
    }

    fn of_vote(
        &self,
        vote: &Vote,
        cell: VoteCell,
        name: &str,
        wanted: Wanted<'_>,
    ) -> Result<Vec<Vec<Edit>>, Unclear> {
        let Some(printed) = self.printed(name) else { return Ok(vec![]) };
        let said = |cell: VoteCell| self.votes.get(vote.mark(cell.field()).name()?.as_str()).cloned();
        match wanted {
            Wanted::Instead([one]) => vote::proposals(vote, cell, &printed, one, said),
            Wanted::Instead([]) | Wanted::After(_) => Ok(vec![]),
            Wanted::Instead(_) => Err(Unclear::Words),
        }
    }

    /// What is printed now under a bookmark.
    fn printed(&self, name: &str) -> Option<String> {
        let printed = self.printed.iter().find(|printed| printed.mark.as_deref() == Some(name))?;
        Some(unclosed(&printed.text))
    }

    fn proposals(&self, name: &str, wanted: Wanted<'_>) -> Option<Vec<Vec<Edit>>> {
        let mark = Mark::named(name)?;
        let record = fact::find(self.sheet, mark.noun, mark.id)?;
        let value = serde_json::to_value(&record).ok()?;
        let text = self.printed(name)?;
        let leaves = value::leaves(mark);
        let fine = value::fine(leaves.clone(), &value);
        let paragraph = Paragraph::of(mark, &value, &text, leaves);
        Some(match wanted {
            Wanted::After([one]) if text.is_empty() => paragraph.rewritten(&unclosed(one)),
            Wanted::After(new) => paragraph.added(new).into_iter().collect(),
            Wanted::Instead([one]) => {
                let one = unclosed(one);
                let finely = Paragraph::of(mark, &value, &text, fine).rewritten(&one);
                let carried = paragraph.carried(&one);
                finely.into_iter().chain(paragraph.rewritten(&one)).chain(carried).collect()
            }
            Wanted::Instead(several) => paragraph.parted(several).into_iter().collect(),
        })
    }

    /// Whether the paper, written with the edits, says what is wanted there.
    fn holds(&self, name: &str, wanted: Wanted<'_>, edits: &[Edit]) -> bool {
        let Some(mark) = Mark::named(name).filter(|_| !edits.is_empty()) else { return false };
        let Some(record) =
            fact::find(self.sheet, mark.noun, mark.id).and_then(|record| edited(&record, edits))
        else {
            return false;
        };
        let mut sheet = self.sheet.clone();
        fact::replace(&mut sheet, record);
        let then = crate::printed(&sheet);
        match wanted {
            Wanted::Instead([one]) | Wanted::After([one]) if edits.iter().all(|edit| edit.part.is_none()) => {
                let there = |printed: &&Printed| printed.mark.as_deref() == Some(name);
                then.iter().find(there).is_some_and(|printed| self.same(name, &printed.text, one))
            }
            _ => row(&then, mark).map(|(_, text)| text).eq(self.row_with(name, mark, wanted)),
        }
    }

    /// The paragraphs of a field as they are to be.
    fn row_with(&self, name: &str, mark: Mark, wanted: Wanted<'_>) -> Vec<String> {
        let told = |texts: &[String]| texts.iter().map(|text| unclosed(text)).collect::<Vec<_>>();
        row(self.printed, mark)
            .flat_map(|(known, text)| match wanted {
                Wanted::Instead(texts) if known == name => told(texts),
                Wanted::After(texts) if known == name => [vec![text], told(texts)].concat(),
                _ => vec![text],
            })
            .collect()
    }
}

/// The paragraphs that print a field for the first time, by the names of their bookmarks.
fn row(printed: &[Printed], mark: Mark) -> impl Iterator<Item = (&str, String)> {
    let of_field = move |other: Mark| (other.noun, other.id, other.field) == (mark.noun, mark.id, mark.field);
    printed.iter().filter_map(move |printed| {
        let name = printed.mark.as_deref()?;
        let first = name.matches('_').count() == 2 && Mark::named(name).is_some_and(of_field);
        first.then(|| (name, unclosed(&printed.text)))
    })
}

/// A field within the text of a paragraph.
struct Segment {
    leaf: Leaf,
    from: usize,
    to: usize,
}

/// A paragraph as it is printed now, and the fields in it.
struct Paragraph<'p> {
    mark: Mark,
    value: &'p Value,
    text: &'p str,
    segments: Vec<Segment>,
}

impl<'p> Paragraph<'p> {
    fn of(mark: Mark, value: &'p Value, text: &'p str, leaves: Vec<Leaf>) -> Self {
        let mut paragraph = Self { mark, value, text, segments: vec![] };
        for leaf in leaves {
            let found = paragraph.find(&leaf);
            paragraph.segments.extend(found.map(|(from, to)| Segment { leaf, from, to }));
        }
        paragraph
    }

    /// Where a field stands, in none of those already found.
    fn find(&self, leaf: &Leaf) -> Option<(usize, usize)> {
        let value = self.value.pointer(&leaf.pointer)?;
        let free = |(from, to): &(usize, usize)| {
            self.segments.iter().all(|known| *to <= known.from || known.to <= *from)
        };
        let forms = value::forms(leaf.kind, value, self.mark.part);
        if self.text.is_empty() && self.segments.is_empty() {
            return forms.is_empty().then_some((0, 0));
        }
        let blank = value::blank(leaf.kind).to_owned();
        let forms = if forms.is_empty() { vec![blank] } else { forms };
        forms.iter().filter_map(|form| value::place(self.text, form)).find(free)
    }

    /// The edits with which the paragraph might read so: of one field, the marked one first, else of all that differ.
    fn rewritten(&self, wanted: &str) -> Vec<Vec<Edit>> {
        let single = self.segments.iter().filter_map(|segment| {
            let words = between(wanted, self.text.get(..segment.from)?, self.text.get(segment.to..)?)?;
            Some(vec![self.edit(segment, words)?])
        });
        single.chain(self.by_hunks(wanted)).collect()
    }

    /// Where each difference lies within one field, the edits of these.
    fn by_hunks(&self, wanted: &str) -> Option<Vec<Edit>> {
        let printed = tokens(self.text);
        let mut starts = vec![0];
        for token in &printed {
            starts.push(starts.last().copied().unwrap_or(0) + token.len());
        }
        let mut rest = hunks(&printed, &tokens(wanted));
        let mut edits = vec![];
        for segment in &self.segments {
            let (own, others): (Vec<Hunk>, Vec<Hunk>) = rest.into_iter().partition(|hunk| {
                let at = |place: usize| starts.get(place).copied().unwrap_or(usize::MAX);
                segment.from <= at(hunk.from) && at(hunk.to) <= segment.to
            });
            rest = others;
            if !own.is_empty() {
                edits.push(self.edit(segment, &self.with(segment, &own, &starts)?)?);
            }
        }
        rest.is_empty().then_some(edits)
    }

    /// The words of a field after some differences in it.
    fn with(&self, segment: &Segment, own: &[Hunk], starts: &[usize]) -> Option<String> {
        let (mut words, mut at) = (String::new(), segment.from);
        for hunk in own {
            words.push_str(self.text.get(at..*starts.get(hunk.from)?)?);
            words.push_str(&hunk.after);
            at = *starts.get(hunk.to)?;
        }
        words.push_str(self.text.get(at..segment.to)?);
        Some(words)
    }

    /// The differences carried over into the marked field, where the form prints its words in another order or with words between.
    fn carried(&self, wanted: &str) -> Option<Vec<Edit>> {
        let leaf = value::leaves(self.mark).into_iter().next().filter(|leaf| leaf.kind == Kind::Line)?;
        let was = self.value.pointer(&leaf.pointer)?;
        let words = carried_over(was.as_str()?, self.text, wanted)?;
        Some(vec![self.edit_of(&leaf, None, was.clone(), words.into())])
    }

    fn edit(&self, segment: &Segment, words: &str) -> Option<Edit> {
        let whole = self.value.pointer(&segment.leaf.pointer)?;
        let kind = segment.leaf.kind;
        let marked = self.segments.first().is_some_and(|first| first.from == segment.from);
        let several = words.contains(';') && (!marked || matches!(kind, Kind::Deadline | Kind::List));
        if several {
            return None;
        }
        if kind == Kind::Parts {
            let before = Value::String(value::parts(whole).get(self.mark.part)?.clone());
            let after = value::read(kind, words, &before)?;
            return Some(self.edit_of(
                &segment.leaf,
                Some(self.mark.part),
                before,
                Value::Array(vec![after]),
            ));
        }
        let after = value::read(kind, words, whole)?;
        (after != *whole).then(|| self.edit_of(&segment.leaf, None, whole.clone(), after))
    }

    fn edit_of(&self, leaf: &Leaf, part: Option<usize>, before: Value, after: Value) -> Edit {
        Edit { noun: self.mark.noun, id: self.mark.id, pointer: leaf.pointer.clone(), part, before, after }
    }

    /// The marked field, where it is printed in parts.
    fn parts(&self) -> Option<&Segment> {
        self.segments.first().filter(|segment| segment.leaf.kind == Kind::Parts)
    }

    /// None or several paragraphs in the place of one part of a longer text.
    fn parted(&self, wanted: &[String]) -> Option<Vec<Edit>> {
        let segment = self.parts()?;
        let before = value::parts(self.value.pointer(&segment.leaf.pointer)?).get(self.mark.part)?.clone();
        let mut texts: Vec<String> = wanted.to_vec();
        if let Some(first) = texts.first_mut() {
            *first = first.strip_prefix(self.text.get(..segment.from)?)?.to_owned();
        }
        let (before, after) = (Value::String(before), Value::from(texts));
        Some(vec![self.edit_of(&segment.leaf, Some(self.mark.part), before, after)])
    }

    /// New paragraphs after one part of a longer text.
    fn added(&self, new: &[String]) -> Option<Vec<Edit>> {
        let part = Some(self.mark.part + 1);
        let entry = |text: &String| text.trim_start_matches("- ").to_owned();
        let new: Vec<String> = match self.mark.noun {
            Noun::Office => new.iter().map(|text| unclosed(&entry(text))).collect(),
            _ => new.to_vec(),
        };
        Some(vec![self.edit_of(&self.parts()?.leaf, part, Value::Null, new.into())])
    }
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    text.strip_prefix(before)?.strip_suffix(after)
}

/// A value with the differences between two texts that print it; none where a difference is not between words of the value.
fn carried_over(value: &str, printed: &str, wanted: &str) -> Option<String> {
    let (own, shown, new) = (tokens(value), tokens(printed), tokens(wanted));
    let places = common(&shown, &own);
    let of_own = |place: usize| places.iter().find(|(shown, _)| *shown == place).map(|(_, own)| *own);
    let (mut words, mut at) = (String::new(), 0);
    for hunk in hunks(&shown, &new) {
        let from = of_own(hunk.from.checked_sub(1)?)? + 1;
        let to = if hunk.to == shown.len() { own.len() } else { of_own(hunk.to)? };
        words.push_str(&own.get(at..from)?.concat());
        words.push_str(&hunk.after);
        at = to;
    }
    words.push_str(&own.get(at..)?.concat());
    (words != value).then_some(words)
}
