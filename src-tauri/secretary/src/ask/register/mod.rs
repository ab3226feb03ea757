//! The register: every task that was given, the most pressing first, with the counts that always add up.

mod index;
mod leaf;
mod names;
mod order;
mod wanted;

use crate::contract::{Failure, Register, RegisterFilter, RegisterGroup, RegisterLine};
use crate::secretary::Secretary;
use chrono::NaiveDate;
pub(crate) use index::Index;
use order::{Found, Groups, page};
use std::collections::{BTreeMap, BTreeSet};
use thuky_domain::*;
use thuky_store::Reader;
use wanted::Wanted;

/// Lines told when no limit is given.
const USUAL: u32 = 200;

/// The register as a filter asks for it.
pub(crate) fn list(secretary: &Secretary, filter: &RegisterFilter) -> Result<Register, Failure> {
    let day = filter.day.unwrap_or_else(|| secretary.clock.today());
    let reader = secretary.store.reader();
    let mut index = secretary.register.borrow_mut();
    index.catch_up(reader)?;
    let Sifted { found, counts, reported } = sift(&index, filter, day);
    let total = size(found.len());
    let groups = tallies(&found, filter.group);
    let shown = shown(found, filter);
    let groups = on_page(groups, &shown);
    let line = |found: &Found<'_>| full(reader, found, day);
    let (units, fields) = (named(&index, |entry| entry.lead), named(&index, |entry| entry.field));
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

/// What passes a filter, and what is counted on the way.
struct Sifted<'i> {
    found: Vec<Found<'i>>,
    counts: BTreeMap<Status, u32>,
    reported: u32,
}

fn sift<'i>(index: &'i Index, filter: &RegisterFilter, day: NaiveDate) -> Sifted<'i> {
    let (wanted, groups) = (Wanted::of(filter, &index.names), Groups::of(filter.group, index));
    let counts = Status::ALL.into_iter().map(|status| (status, 0)).collect();
    let mut sifted = Sifted { found: Vec::new(), counts, reported: 0 };
    for leaf in index.leaves.values().filter(|leaf| wanted.opens(leaf.meeting.id)) {
        let words = wanted.beyond_title(leaf);
        for entry in leaf.entries.iter().filter(|entry| wanted.passes(entry, &words)) {
            let (status, reported) = (entry.follow_up.status(day), entry.follow_up.reported());
            *sifted.counts.entry(status).or_default() += 1;
            sifted.reported += u32::from(reported);
            if wanted.lists(status, reported) {
                let key = groups.key(leaf, entry, (status, day));
                sifted.found.push(Found { key, status, leaf, entry });
            }
        }
    }
    sifted
}

/// The lines of the page: so many of all, or so many of each group.
fn shown<'i>(found: Vec<Found<'i>>, filter: &RegisterFilter) -> Vec<Found<'i>> {
    let limit = if filter.limit == 0 { USUAL } else { filter.limit } as usize;
    if filter.per_group == 0 {
        return page(found, filter.offset as usize, limit);
    }
    let mut groups: BTreeMap<u32, Vec<Found<'i>>> = BTreeMap::new();
    found.into_iter().for_each(|line| groups.entry(line.key.group).or_default().push(line));
    groups.into_values().flat_map(|group| page(group, 0, filter.per_group as usize)).collect()
}

/// How many lines each group has on all pages; nothing without groups.
fn tallies(found: &[Found<'_>], grouping: Grouping) -> BTreeMap<u32, RegisterGroup> {
    let mut tallies = BTreeMap::new();
    if grouping == Grouping::None {
        return tallies;
    }
    for line in found {
        let tally: &mut RegisterGroup = tallies.entry(line.key.group).or_default();
        tally.total += 1;
        tally.overdue += u32::from(line.status == Status::Overdue);
    }
    tallies
}

/// The groups that have lines on the page, in their order.
fn on_page(mut tallies: BTreeMap<u32, RegisterGroup>, shown: &[Found<'_>]) -> Vec<RegisterGroup> {
    for line in shown {
        if let Some(tally) = tallies.get_mut(&line.key.group) {
            tally.lines += 1;
        }
    }
    tallies.into_values().filter(|tally| tally.lines > 0).collect()
}

fn full(reader: Reader<'_>, found: &Found<'_>, day: NaiveDate) -> Result<RegisterLine, Failure> {
    let directive = reader.get(found.entry.id.0)?;
    Ok(line(directive, &found.leaf.meeting, &found.entry.follow_up, day))
}

/// A task as the register shows it on a day.
pub(crate) fn line(
    directive: Directive,
    meeting: &Meeting,
    follow_up: &FollowUp,
    day: NaiveDate,
) -> RegisterLine {
    RegisterLine {
        meeting_title: meeting.title.clone(),
        meeting_date: meeting.date,
        status: follow_up.status(day),
        warning: follow_up.warning(day),
        last_day: follow_up.last_day(),
        missing: Clear::missing(&directive),
        reported: follow_up.reported(),
        days_over: follow_up.days_over(day),
        directive,
    }
}

/// Every lead or field there is; names that differ only in marks or case are one.
fn named(index: &Index, name: fn(&leaf::Entry) -> names::NameId) -> Vec<String> {
    let mut borne = vec![false; index.names.len()];
    for entry in index.leaves.values().flat_map(|leaf| &leaf.entries) {
        if let Some(borne) = borne.get_mut(name(entry) as usize) {
            *borne = true;
        }
    }
    let borne = (1..).zip(borne.iter().skip(1)).filter(|(_, borne)| **borne);
    let sorted: BTreeSet<(&str, &str)> =
        borne.map(|(id, _)| (index.names.folded(id), index.names.text(id))).collect();
    let by_name: BTreeMap<&str, &str> = sorted.into_iter().collect();
    by_name.into_values().map(str::to_owned).collect()
}

fn size(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
