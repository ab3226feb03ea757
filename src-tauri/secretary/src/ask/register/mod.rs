//! The register: every task that was given, the most pressing first, with the counts that always add up.

mod index;
mod leaf;
mod names;
mod order;
mod survey;
mod wanted;

use crate::contract::{Failure, Register, RegisterFilter, RegisterGroup, RegisterLine};
use crate::secretary::Secretary;
use chrono::NaiveDate;
pub(crate) use index::Index;
use leaf::{Entry, Leaf};
use names::NameId;
pub(crate) use order::Found;
use order::{Groups, page};
use std::collections::{BTreeMap, BTreeSet, HashMap};
pub(crate) use survey::{Survey, survey};
use thuky_domain::*;
use thuky_store::Reader;
use wanted::Wanted;

/// Lines told when no limit is given.
pub(crate) const USUAL: u32 = 200;

/// The register as a filter asks for it.
pub(crate) fn list(secretary: &Secretary, filter: &RegisterFilter) -> Result<Register, Failure> {
    let day = filter.day.unwrap_or_else(|| secretary.clock.today());
    let reader = secretary.store.reader();
    let mut index = secretary.register.borrow_mut();
    index.catch_up(reader)?;
    let Sifted { found, counts, reported, leads, fields } = sift(&index, filter, day);
    let total = size(found.len());
    let groups = tallies(&found, filter.group);
    let shown = shown(found, filter);
    let groups = on_page(groups, &shown);
    let counts = Status::ALL.into_iter().zip(counts).collect();
    let line = |found: &Found<'_>| full(reader, found, day);
    let (units, fields) = (named(&index, &leads), named(&index, &fields));
    let lines = shown.iter().map(line).collect::<Result<_, _>>()?;
    Ok(Register { day, lines, total, counts, reported, units, fields, groups })
}

/// The open tasks that somebody of these names leads.
pub(crate) fn open_tasks_of<'n>(
    secretary: &Secretary,
    names: impl Iterator<Item = &'n String>,
) -> Result<Vec<DirectiveId>, Failure> {
    let today = secretary.clock.today();
    let mut index = secretary.register.borrow_mut();
    index.catch_up(secretary.store.reader())?;
    let mut leading = vec![false; index.names.len()];
    for name in names.filter(|name| !name.is_empty()) {
        let like = index.names.like(name);
        leading.iter_mut().zip(like).for_each(|(leads, like)| *leads |= like);
    }
    let entries = index.leaves.values().flat_map(|leaf| &leaf.entries);
    let led = entries.filter(|entry| leading.get(entry.lead as usize) == Some(&true));
    Ok(led.filter(|entry| !entry.follow_up.status(today).is_closed()).map(|entry| entry.id).collect())
}

/// The tasks that somebody outside may answer about, by their row codes: those that are listed, and those that others
/// stand in for, of which a form may still be on its way.
pub(crate) fn answerable(secretary: &Secretary) -> Result<RowCodes, Failure> {
    let mut index = secretary.register.borrow_mut();
    index.catch_up(secretary.store.reader())?;
    Ok(index.leaves.values().flat_map(Leaf::tasks).collect())
}

/// What passes a filter, and what is counted on the way.
struct Sifted<'i> {
    found: Vec<Found<'i>>,
    /// In the order of [`Status::ALL`].
    counts: [u32; Status::ALL.len()],
    reported: u32,
    /// For each name whether it leads a task, whatever is asked for.
    leads: Vec<bool>,
    /// For each name whether it is the field of a task.
    fields: Vec<bool>,
}

fn sift<'i>(index: &'i Index, filter: &RegisterFilter, day: NaiveDate) -> Sifted<'i> {
    let (wanted, groups) = (Wanted::of(filter, &index.names), Groups::of(filter.group, index));
    let (leads, fields) = (vec![false; index.names.len()], vec![false; index.names.len()]);
    let counts = [0; Status::ALL.len()];
    // At once as long as it can become: grown step by step it would leave as much free memory behind as it takes.
    let found = Vec::with_capacity(index.leaves.values().map(|leaf| leaf.entries.len()).sum());
    let mut sifted = Sifted { found, counts, reported: 0, leads, fields };
    for leaf in index.leaves.values() {
        let within = wanted.within(leaf);
        for entry in &leaf.entries {
            bear(&mut sifted.leads, entry.lead);
            bear(&mut sifted.fields, entry.field);
            if within.as_ref().is_none_or(|within| !within.passes(entry)) {
                continue;
            }
            let (status, reported) = sifted.count(entry, day);
            if wanted.lists(status, reported) {
                sifted.found.push(groups.line(leaf, entry, status, day));
            }
        }
    }
    sifted
}

/// Notes that a task has a name.
fn bear(borne: &mut [bool], name: NameId) {
    if let Some(borne) = borne.get_mut(name as usize) {
        *borne = true;
    }
}

impl Sifted<'_> {
    /// Counts a task under its status, and tells that and whether a report of it waits.
    fn count(&mut self, entry: &Entry, day: NaiveDate) -> (Status, bool) {
        let (status, reported) = (entry.follow_up.status(day), entry.follow_up.reported());
        if let Some(count) = self.counts.get_mut(status as usize) {
            *count += 1;
        }
        self.reported += u32::from(reported);
        (status, reported)
    }
}

/// The lines of the page: so many of all, or so many of each group.
fn shown<'i>(mut found: Vec<Found<'i>>, filter: &RegisterFilter) -> Vec<Found<'i>> {
    let limit = if filter.limit == 0 { USUAL } else { filter.limit } as usize;
    if filter.per_group == 0 {
        return page(&mut found, filter.offset as usize, limit).to_vec();
    }
    found.sort_unstable_by_key(|line| line.group);
    let groups = found.chunk_by_mut(|one, other| one.group == other.group);
    groups.flat_map(|group| page(group, 0, filter.per_group as usize).iter().copied()).collect()
}

/// How many lines each group has on all pages; nothing without groups.
fn tallies(found: &[Found<'_>], grouping: Grouping) -> HashMap<u32, RegisterGroup> {
    let mut tallies = HashMap::new();
    if grouping == Grouping::None {
        return tallies;
    }
    for line in found {
        let tally: &mut RegisterGroup = tallies.entry(line.group).or_default();
        tally.total += 1;
        tally.overdue += u32::from(line.status == Status::Overdue);
    }
    tallies
}

/// The groups that have lines on the page, in their order.
fn on_page(tallies: HashMap<u32, RegisterGroup>, shown: &[Found<'_>]) -> Vec<RegisterGroup> {
    let groups = shown.chunk_by(|one, other| one.group == other.group);
    let tally = |lines: &[Found<'_>]| {
        let tally = tallies.get(&lines.first()?.group)?;
        Some(RegisterGroup { lines: size(lines.len()), ..*tally })
    };
    groups.filter_map(tally).collect()
}

fn full(reader: Reader<'_>, found: &Found<'_>, day: NaiveDate) -> Result<RegisterLine, Failure> {
    let directive = reader.get(found.entry.id.0)?;
    let Found { leaf, entry, .. } = found;
    Ok(line(directive, &leaf.title, leaf.date, &entry.follow_up, day))
}

/// A task as the register shows it on a day, with the title and the day of its meeting.
pub(crate) fn line(
    directive: Directive,
    meeting_title: &str,
    meeting_date: Option<PartialDate>,
    follow_up: &FollowUp,
    day: NaiveDate,
) -> RegisterLine {
    RegisterLine {
        meeting_title: meeting_title.to_owned(),
        meeting_date,
        status: follow_up.status(day),
        warning: follow_up.warning(day),
        last_day: follow_up.last_day(),
        missing: Clear::missing(&directive),
        reported: follow_up.reported(),
        days_over: follow_up.days_over(day),
        directive,
    }
}

/// The leads or fields that tasks have; names that differ only in marks or case are one.
fn named(index: &Index, borne: &[bool]) -> Vec<String> {
    let borne = (1..).zip(borne.iter().skip(1)).filter(|(_, borne)| **borne);
    let sorted: BTreeSet<(&str, &str)> =
        borne.map(|(id, _)| (index.names.folded(id), index.names.text(id))).collect();
    let by_name: BTreeMap<&str, &str> = sorted.into_iter().collect();
    by_name.into_values().map(str::to_owned).collect()
}

pub(crate) fn size(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
