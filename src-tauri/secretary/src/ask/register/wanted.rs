//! What a filter of the register asks for, prepared once for all tasks.

use crate::ask::register::leaf::{Entry, Leaf, Texts};
use crate::ask::register::names::{NameId, Names};
use crate::contract::RegisterFilter;
use chrono::NaiveDate;
use thuky_domain::text::fold;
use thuky_domain::{Status, is_named};

/// A word that is asked for, folded.
pub(super) struct Word {
    text: String,
    /// For each name whether it has the word in it.
    named: Vec<bool>,
}

impl Word {
    fn is_in(&self, texts: &Texts, entry: &Entry) -> bool {
        texts.of(entry).contains(&self.text) || entry.names().any(|name| one_of(Some(&self.named), name))
    }
}

/// A filter, its words folded and its names found.
pub(super) struct Wanted<'f> {
    filter: &'f RegisterFilter,
    words: Vec<Word>,
    /// For each name whether the unit asked for bears it; none where no unit is asked for.
    unit: Option<Vec<bool>>,
    lead: Option<Vec<bool>>,
    follower: Option<Vec<bool>>,
    field: Option<Vec<bool>>,
}

impl<'f> Wanted<'f> {
    pub fn of(filter: &'f RegisterFilter, names: &Names) -> Self {
        let named = |name: &str| (!name.trim().is_empty()).then(|| names.like(name));
        let unit = fold(&filter.unit);
        let word = |word: &str| Word { text: word.to_owned(), named: names.that(|name| name.contains(word)) };
        Self {
            filter,
            words: fold(&filter.words).split_whitespace().map(word).collect(),
            unit: (!unit.is_empty()).then(|| names.that(|name| is_named(name, &unit))),
            lead: named(&filter.lead),
            follower: named(&filter.follower),
            field: named(&filter.field),
        }
    }

    /// What is asked for in the tasks of a leaf; none where none of them can pass.
    pub fn within(&'f self, leaf: &Leaf) -> Option<Within<'f>> {
        self.filter.meeting.is_none_or(|wanted| wanted == leaf.meeting).then(|| {
            let words: Vec<_> = self.words.iter().filter(|word| !leaf.folded.contains(&word.text)).collect();
            let texts = if words.is_empty() { Texts::default() } else { leaf.texts() };
            Within { wanted: self, words, texts }
        })
    }

    /// Whether a task passes but for its words and its status.
    fn passes(&self, entry: &Entry) -> bool {
        one_of(self.lead.as_deref(), entry.lead)
            && one_of(self.follower.as_deref(), entry.follower)
            && one_of(self.field.as_deref(), entry.field)
            && self.concerns_unit(entry)
            && self.in_time(entry.follow_up.last_day())
    }

    fn concerns_unit(&self, entry: &Entry) -> bool {
        let unit = self.unit.as_deref();
        one_of(unit, entry.lead) || entry.coordinating.iter().any(|name| one_of(unit, *name))
    }

    fn in_time(&self, last: Option<NaiveDate>) -> bool {
        let RegisterFilter { from, to, .. } = self.filter;
        from.is_none_or(|from| last.is_some_and(|last| from <= last))
            && to.is_none_or(|to| last.is_some_and(|last| last <= to))
    }

    /// Whether a task of this status, reported or not, is to be listed.
    pub fn lists(&self, status: Status, reported: bool) -> bool {
        let statuses = &self.filter.statuses;
        (statuses.is_empty() || statuses.contains(&status)) && (reported || !self.filter.reported)
    }
}

/// A filter within one leaf.
pub(super) struct Within<'f> {
    wanted: &'f Wanted<'f>,
    /// The words that the meeting's title does not have: each task has to have them itself.
    words: Vec<&'f Word>,
    texts: Texts,
}

impl Within<'_> {
    /// Whether a task passes but for its status.
    pub fn passes(&self, entry: &Entry) -> bool {
        self.wanted.passes(entry) && self.words.iter().all(|word| word.is_in(&self.texts, entry))
    }
}

fn one_of(names: Option<&[bool]>, name: NameId) -> bool {
    names.is_none_or(|names| names.get(name as usize).copied().unwrap_or_default())
}
