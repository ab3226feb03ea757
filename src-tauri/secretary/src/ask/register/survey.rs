//! All tasks of the register as they stand on a day, for questions that count them or choose a few of them.

use crate::ask::register::index::Index;
use crate::ask::register::leaf::Entry;
use crate::ask::register::order::{Found, page};
use crate::ask::register::{full, sift, size};
use crate::contract::{Failure, RegisterFilter, RegisterLine};
use crate::secretary::Secretary;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use thuky_domain::PartialDate;
use thuky_domain::text::fold;
use thuky_store::Reader;

/// The register on a day.
pub(crate) struct Survey<'i> {
    /// Its tasks, in no order.
    pub tasks: Vec<Found<'i>>,
    /// The day.
    pub day: NaiveDate,
    index: &'i Index,
    reader: Reader<'i>,
}

/// Lets a question look at all tasks of the register.
pub(crate) fn survey<T>(
    secretary: &Secretary,
    day: NaiveDate,
    question: impl FnOnce(&Survey<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let reader = secretary.store.reader();
    let mut index = secretary.register.borrow_mut();
    index.catch_up(reader)?;
    let tasks = sift(&index, &RegisterFilter::default(), day).found;
    question(&Survey { tasks, day, index: &index, reader })
}

impl<'i> Survey<'i> {
    /// How many tasks are wanted.
    pub fn count(&self, wanted: impl Fn(&Found<'i>) -> bool) -> u32 {
        size(self.tasks.iter().filter(|task| wanted(task)).count())
    }

    /// The first lines of the tasks wanted, the most pressing first.
    pub fn first(
        &self,
        wanted: impl Fn(&Found<'i>) -> bool,
        limit: usize,
    ) -> Result<Vec<RegisterLine>, Failure> {
        let mut found: Vec<Found<'i>> = self.tasks.iter().filter(|task| wanted(task)).copied().collect();
        page(&mut found, 0, limit).iter().map(|task| self.line(task)).collect()
    }

    /// A task in full.
    pub fn line(&self, task: &Found<'_>) -> Result<RegisterLine, Failure> {
        full(self.reader, task, self.day)
    }

    /// Who leads a task, as it is written there.
    pub fn lead(&self, task: &Found<'_>) -> &'i str {
        self.index.names.text(task.entry.lead)
    }

    /// The field of work of a task, as it is written there.
    pub fn field(&self, task: &Found<'_>) -> &'i str {
        self.index.names.text(task.entry.field)
    }

    /// For each name of the register, by its id, whether it is wanted, told by its folded form.
    pub fn names(&self, wanted: impl Fn(&str) -> bool) -> Vec<bool> {
        self.index.names.that(wanted)
    }

    /// Everybody who leads, works along in or follows a task; names that differ only in marks or case are one.
    pub fn involved(&self) -> Vec<String> {
        let entries = self.tasks.iter().map(|task| task.entry);
        let texts = entries
            .flat_map(Entry::names)
            .map(|id| self.index.names.text(id))
            .filter(|name| !name.is_empty());
        let by_name: BTreeMap<String, &str> = texts.map(|name| (fold(name), name)).collect();
        by_name.into_values().map(str::to_owned).collect()
    }
}

impl Found<'_> {
    /// Whether a report waits for acceptance.
    pub fn reported(&self) -> bool {
        self.entry.follow_up.reported()
    }

    /// The day it was given: that of its meeting.
    pub fn given(&self) -> Option<NaiveDate> {
        self.leaf.date.and_then(PartialDate::full)
    }
}
