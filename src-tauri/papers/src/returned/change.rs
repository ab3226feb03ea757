//! What the edited file says otherwise: set against what was printed and against what the record prints now.

use super::addition::{Addition, Reader, with_additions};
use super::align::{Found, Pair, pairs, same};
use super::body::Returned;
use super::passage::Passage;
use super::removal::{self, Gone, with_removals};
use super::row::told_by_rows;
use super::take::{Edit, Now, Wanted};
use super::whole::{alike, is_number};
use super::words::merged;
use crate::fact_sheet::FactSheet;
use crate::mark::Mark;
use crate::printed::Printed;
use crate::vote_words::Unclear;
use crate::wording::unclosed;
use std::collections::{HashMap, HashSet};
use thuky_domain::Noun;

/// What was done to a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// It has other words.
    Edited,
    /// It has become several.
    Split,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It stands in another place, with its words.
    Moved,
}

/// How surely a paragraph is the one it is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sureness {
    /// Its bookmark tells.
    Sure,
    /// Its bookmark is gone; its words or its place tell.
    ByText,
}

/// A paragraph that says something else than was printed, and else than the record says now.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Tells it from the others of the file.
    pub key: String,
    /// What was done.
    pub kind: ChangeKind,
    /// The field that the paragraph prints; none for words of the form itself.
    pub mark: Option<Mark>,
    /// How surely it is that field's.
    pub sureness: Sureness,
    /// Whether record and file have both changed the same words since it was printed.
    pub conflict: bool,
    /// The text as it was printed.
    pub printed: String,
    /// The text as the record has it now.
    pub now: String,
    /// The text to be taken: the file's, with what the record changed elsewhere in it.
    pub written: String,
    /// What taking it back changes in the record; empty when it cannot be taken back, or is taken back as a whole.
    pub edits: Vec<Edit>,
    /// Whether taking it back removes the record of its mark.
    pub removes: bool,
    /// The record that taking it back adds.
    pub adds: Option<Addition>,
    /// Why its words were read and not understood, where that is why it cannot be taken back.
    pub unclear: Option<Unclear>,
    /// The paragraph above a new one, by its place among those that the record prints now.
    pub(super) below: Option<usize>,
    /// Tracked changes in it, by number.
    pub revisions: Vec<usize>,
    /// Comments on it, by number.
    pub comments: Vec<usize>,
}

/// All changes of an edited paper, in its order. `base` is what was printed; without it, what the record prints now. `read` reads
/// new paragraphs.
#[must_use]
pub fn changes(
    sheet: &FactSheet,
    base: Option<&[Printed]>,
    returned: &Returned,
    rejected: &[usize],
    read: Reader<'_>,
) -> Vec<Change> {
    let mut sheet = sheet.clone();
    sheet.photographs.iter_mut().for_each(|picture| picture.bytes.clear());
    let printed = crate::printed(&sheet);
    let passages = returned.passages(rejected);
    let base = base.unwrap_or(&printed);
    let known: HashSet<String> = base.iter().map(|base| unclosed(&base.text)).collect();
    let comparison = Comparison {
        base,
        passages: &passages,
        fresh: printed.iter().map(|now| unclosed(&now.text)).filter(|text| !known.contains(text)).collect(),
        file: passages.iter().map(|passage| unclosed(&passage.text())).collect(),
        by_name: printed.iter().filter_map(|now| Some((now.mark.as_deref()?, now))).collect(),
        now: Now { sheet: &sheet, printed: &printed, votes: votes(&passages) },
    };
    let pairs = pairs(base, &passages);
    let gone = comparison.gone(&pairs);
    let found = comparison.changes(&pairs, &gone);
    let found = with_removals(found, &comparison.now, &gone);
    told_by_rows(with_additions(found, &comparison.now, read))
}

/// What the file says of votes, by bookmark.
fn votes(passages: &[Passage]) -> HashMap<&str, String> {
    let of_vote = |name: &str| Mark::named(name).is_some_and(|mark| mark.noun == Noun::Vote);
    let marked = passages.iter().filter_map(|passage| Some((passage.mark.as_deref()?, passage)));
    marked.filter(|(name, _)| of_vote(name)).map(|(name, passage)| (name, passage.text())).collect()
}

struct Comparison<'c> {
    base: &'c [Printed],
    passages: &'c [Passage],
    now: Now<'c>,
    by_name: HashMap<&'c str, &'c Printed>,
    /// What the record prints now and did not when the paper was written.
    fresh: HashSet<String>,
    /// What the file says.
    file: HashSet<String>,
}

impl Comparison<'_> {
    fn changes(&self, pairs: &[Pair], gone: &Gone) -> Vec<Change> {
        let (mut found, mut last) = (vec![], None);
        for (place, pair) in pairs.iter().enumerate() {
            let (base, passage) = self.both(pair);
            match (base, passage) {
                (Some(base), passage) if self.is_gone(base, passage, gone) => {
                    found.extend(self.removed(base, passage, gone, place));
                }
                (Some(base), Some(passage)) => found.extend(match self.kept(base, passage, *pair) {
                    Some(change) if change.is_untaken_split() => {
                        self.parted(change, base, passage, last, place)
                    }
                    change => change.into_iter().collect(),
                }),
                (None, Some(passage)) => found.extend(self.added(passage, last, place.to_string())),
                (_, None) => {}
            }
            last = base.filter(|base| !self.is_gone(base, passage, gone)).or(last);
        }
        found
    }

    /// A paragraph whose bookmark was drawn over new ones beside it, which are told by themselves.
    fn parted(
        &self,
        change: Change,
        base: &Printed,
        passage: &Passage,
        last: Option<&Printed>,
        place: usize,
    ) -> Vec<Change> {
        let Some(own) = passage.texts.iter().position(|text| same(text, &base.text)) else {
            return vec![change];
        };
        let new = passage.texts.iter().enumerate().filter(|(at, _)| *at != own);
        let told = new.filter_map(|(at, text)| {
            let new = Passage { mark: None, texts: vec![text.clone()], ..passage.clone() };
            self.added(&new, if at < own { last } else { Some(base) }, format!("{place}-{at}"))
        });
        told.collect()
    }

    fn both(&self, pair: &Pair) -> (Option<&Printed>, Option<&Passage>) {
        let base = pair.base.and_then(|base| self.base.get(base));
        (base, pair.passage.and_then(|passage| self.passages.get(passage)))
    }

    /// Whether a paragraph was taken out, or, of a record that was struck, emptied.
    fn is_gone(&self, base: &Printed, passage: Option<&Passage>, gone: &Gone) -> bool {
        passage.is_none_or(|passage| passage.is_empty() && gone.strikes(base))
    }

    /// What is gone from the file, as the record prints it now.
    fn gone(&self, pairs: &[Pair]) -> Gone {
        let records = removal::struck(self.base, self.passages, pairs);
        let mut gone = Gone { records, ..Gone::default() };
        for pair in pairs {
            let (Some(base), passage) = self.both(pair) else { continue };
            if !self.is_gone(base, passage, &gone) {
                continue;
            }
            match &base.mark {
                Some(_) => gone.marks.extend(self.now_of(base).and_then(|now| now.mark.clone())),
                None => drop(gone.words.insert(unclosed(&base.text))),
            }
        }
        gone
    }

    /// What the record prints now in the place of a paragraph. Parts of a longer text are renumbered when one before them comes or goes.
    fn now_of(&self, base: &Printed) -> Option<&Printed> {
        let name = base.mark.as_deref()?;
        let same_name = self.by_name.get(name).copied();
        if same_name.is_some_and(|now| now.text == base.text) {
            return same_name;
        }
        self.of_field(name).find(|now| now.text == base.text).or(same_name)
    }

    /// All that the record prints now of the field of a bookmark.
    fn of_field(&self, name: &str) -> impl Iterator<Item = &Printed> {
        let field = |name: &str| Mark::named(name).map(|mark| (mark.noun, mark.id, mark.field));
        let own = field(name);
        self.now.printed.iter().filter(move |now| own.is_some() && now.mark.as_deref().and_then(field) == own)
    }

    /// Whether the record prints these texts in the field of a bookmark by now and did not when the paper was written.
    fn agrees(&self, name: &str, texts: &[String]) -> bool {
        let there = |text: &String| self.of_field(name).any(|now| same(&now.text, text));
        !texts.is_empty() && self.has_all(texts) && texts.iter().all(there)
    }

    fn kept(&self, base: &Printed, passage: &Passage, pair: Pair) -> Option<Change> {
        let file = passage.text();
        let split = passage.texts.len() > 1;
        let name = base.mark.as_deref();
        let same = |one: &str, other: &str| {
            name.map_or_else(|| same(one, other), |name| self.now.same(name, one, other))
        };
        if same(&file, &base.text) && !split {
            return (pair.found == Found::Moved).then(|| self.moved(base, passage));
        }
        let Some(name) = name else { return self.fixed(base, passage) };
        let now = self.now_of(base);
        let text = now.map(|now| now.text.as_str()).unwrap_or_default();
        if same(text, &file) && !split || self.agrees(name, &passage.texts) {
            return None;
        }
        let joined = merged(&base.text, &file, text).filter(|_| now.is_some() && !split);
        let conflict = now.is_none() || !same(text, &base.text) && joined.is_none();
        let written = if split { passage.texts.clone() } else { vec![joined.unwrap_or(file)] };
        if !split && written.first().is_some_and(|written| same(written, text)) {
            return None;
        }
        let name_now = now.and_then(|now| now.mark.as_deref()).unwrap_or(name);
        let edits = self.now.edits(name_now, Wanted::Instead(&written));
        let unclear = edits.as_ref().err().copied();
        let kind = if split { ChangeKind::Split } else { ChangeKind::Edited };
        Some(Change {
            key: name.to_owned(),
            conflict,
            edits: edits.unwrap_or_default(),
            unclear,
            now: text.to_owned(),
            ..blank(kind, Some(base), Some(passage), written.join("\n"), pair.found)
        })
    }

    /// Words of the form itself: no field is behind them.
    fn fixed(&self, base: &Printed, passage: &Passage) -> Option<Change> {
        let file = passage.text();
        let known = self.now.printed.iter().any(|now| now.mark.is_none() && same(&now.text, &file));
        let key = format!("form-{}", base.text);
        (!known).then(|| Change {
            key,
            now: base.text.clone(),
            ..blank(ChangeKind::Edited, Some(base), Some(passage), file, Found::ByText)
        })
    }

    fn moved(&self, base: &Printed, passage: &Passage) -> Change {
        let key = base.mark.clone().unwrap_or_else(|| format!("form-{}", base.text));
        let now = base.text.clone();
        Change {
            key,
            now,
            ..blank(ChangeKind::Moved, Some(base), Some(passage), passage.text(), Found::Moved)
        }
    }

    fn removed(
        &self,
        base: &Printed,
        passage: Option<&Passage>,
        gone: &Gone,
        place: usize,
    ) -> Option<Change> {
        if base.text.is_empty() || is_number(base) {
            return None;
        }
        let Some(name) = base.mark.as_deref() else { return self.form_removed(base, place) };
        let now = self.now_of(base)?;
        let conflict = !same(&now.text, &base.text);
        if conflict && !gone.strikes(base) {
            return None;
        }
        let name_now = now.mark.as_deref().unwrap_or(name);
        Some(Change {
            key: name.to_owned(),
            conflict,
            edits: self.now.edits(name_now, without(name_now)).unwrap_or_default(),
            now: now.text.clone(),
            ..blank(ChangeKind::Removed, Some(base), passage, String::new(), self.by_marks())
        })
    }

    /// Words of the form that were taken out and stand nowhere else, while the record prints more of them than the file has.
    fn form_removed(&self, base: &Printed, place: usize) -> Option<Change> {
        let written = self.passages.iter().filter(|passage| passage.mark.is_none());
        let written = written.filter(|passage| alike(&Printed { mark: None, text: passage.text() }, base));
        let printed = self.now.printed.iter().filter(|now| now.mark.is_none() && alike(now, base));
        let elsewhere = self.file.contains(&unclosed(&base.text));
        (printed.count() > written.count() && !elsewhere).then(|| Change {
            key: format!("form-{place}"),
            now: base.text.clone(),
            ..blank(ChangeKind::Removed, Some(base), None, String::new(), self.by_marks())
        })
    }

    /// How surely something is missing: a file without any bookmark tells it by its words alone.
    fn by_marks(&self) -> Found {
        if self.passages.iter().any(|passage| passage.mark.is_some()) { Found::ByMark } else { Found::ByText }
    }

    /// A new paragraph may go on with the text of the one before it.
    fn added(&self, passage: &Passage, last: Option<&Printed>, place: String) -> Option<Change> {
        if passage.texts.is_empty() || self.has_all(&passage.texts) {
            return None;
        }
        let name = last.and_then(|base| self.now_of(base)).and_then(|now| now.mark.as_deref());
        let edits = name.and_then(|name| self.now.edits(name, Wanted::After(&passage.texts)).ok());
        let edits = edits.unwrap_or_default();
        let mark = last.and_then(|base| Mark::named(base.mark.as_deref()?)).filter(|_| !edits.is_empty());
        let written = passage.texts.join("\n");
        Some(Change {
            key: format!("new-{place}"),
            mark,
            edits,
            below: last.and_then(|base| self.place_of(base)),
            ..blank(ChangeKind::Added, None, Some(passage), written, Found::ByText)
        })
    }

    /// Where the record prints now what a paragraph printed, or, where it no longer does, what stood above.
    fn place_of(&self, base: &Printed) -> Option<usize> {
        let end = self.base.iter().position(|known| std::ptr::eq(known, base))?;
        let now = self.base.get(..=end)?.iter().rev().find_map(|base| match base.mark {
            Some(_) => self.now_of(base),
            None => self.now.printed.iter().find(|now| now.mark.is_none() && alike(now, base)),
        })?;
        self.now.printed.iter().position(|printed| std::ptr::eq(printed, now))
    }

    /// Whether the record prints these texts by now and did not when the paper was written.
    fn has_all(&self, texts: &[String]) -> bool {
        texts.iter().all(|text| self.fresh.contains(&unclosed(text)))
    }
}

impl Change {
    /// Whether a paragraph became several and cannot be taken back so.
    fn is_untaken_split(&self) -> bool {
        self.kind == ChangeKind::Split && self.edits.is_empty()
    }
}

/// What is wanted where a paragraph was taken out: a caption is nothing but its words.
fn without(name: &str) -> Wanted<'static> {
    const NO_WORDS: &[String] = &[String::new()];
    let caption = Mark::named(name).is_some_and(|mark| mark.noun == Noun::Photograph);
    Wanted::Instead(if caption { NO_WORDS } else { &[] })
}

/// A change with what its paragraph and its passage tell.
fn blank(
    kind: ChangeKind,
    base: Option<&Printed>,
    passage: Option<&Passage>,
    written: String,
    found: Found,
) -> Change {
    let marked = base.and_then(|base| base.mark.as_deref());
    let sureness = if found == Found::ByText { Sureness::ByText } else { Sureness::Sure };
    Change {
        key: String::new(),
        kind,
        mark: marked.and_then(Mark::named),
        sureness,
        conflict: false,
        printed: base.map(|base| base.text.clone()).unwrap_or_default(),
        now: String::new(),
        written,
        edits: vec![],
        removes: false,
        adds: None,
        below: None,
        unclear: None,
        revisions: passage.map(|passage| passage.revisions.clone()).unwrap_or_default(),
        comments: passage.map(|passage| passage.comments.clone()).unwrap_or_default(),
    }
}
