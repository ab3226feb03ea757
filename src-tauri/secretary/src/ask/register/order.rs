//! The order of the register's lines: by group, then the louder first, the earlier due, what was given last, by code.

use crate::ask::register::index::Index;
use crate::ask::register::leaf::{Entry, Leaf};
use chrono::{Datelike, NaiveDate};
use std::cmp::Reverse;
use std::collections::HashMap;
use thuky_domain::{DirectiveId, Grouping, MeetingId, PartialDate, Status, Warning};

/// A line that is to be listed, before it is read in full.
pub(super) struct Found<'i> {
    pub key: Key,
    pub status: Status,
    pub leaf: &'i Leaf,
    pub entry: &'i Entry,
}

/// By what a line is sorted; its group is the first of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub group: u32,
    warning: Reverse<Warning>,
    last_day: i32,
    given: Reverse<Option<PartialDate>>,
    numbers: (u32, u32),
    id: DirectiveId,
}

/// Where each group stands, for one way of grouping.
pub(super) enum Groups {
    None,
    Lead(Vec<u32>),
    Follower(Vec<u32>),
    Meeting(HashMap<MeetingId, u32>),
    Month,
    Day,
    Status,
}

/// After every day there is.
const UNDATED: i32 = i32::MAX;

impl Groups {
    pub fn of(grouping: Grouping, index: &Index) -> Self {
        match grouping {
            Grouping::None => Self::None,
            Grouping::Lead => Self::Lead(index.names.places()),
            Grouping::Follower => Self::Follower(index.names.places()),
            Grouping::Meeting => Self::Meeting(newest_first(index)),
            Grouping::Month => Self::Month,
            Grouping::Day => Self::Day,
            Grouping::Status => Self::Status,
        }
    }

    fn place(&self, leaf: &Leaf, entry: &Entry, status: Status) -> u32 {
        let named = |places: &[u32], name: u32| places.get(name as usize).copied().unwrap_or(u32::MAX);
        let last = entry.follow_up.last_day();
        match self {
            Self::None => 0,
            Self::Lead(places) => named(places, entry.lead),
            Self::Follower(places) => named(places, entry.follower),
            Self::Meeting(places) => places.get(&leaf.meeting.id).copied().unwrap_or(u32::MAX),
            Self::Month => last.map_or(u32::MAX, |day| day.year().unsigned_abs() * 12 + day.month0()),
            Self::Day => last.map_or(u32::MAX, |day| day.num_days_from_ce().unsigned_abs()),
            Self::Status => urgency(status),
        }
    }

    pub fn key(&self, leaf: &Leaf, entry: &Entry, (status, day): (Status, NaiveDate)) -> Key {
        Key {
            group: self.place(leaf, entry, status),
            warning: Reverse(entry.follow_up.warning(day)),
            last_day: entry.follow_up.last_day().map_or(UNDATED, |day| day.num_days_from_ce()),
            given: Reverse(leaf.meeting.date),
            numbers: entry.numbers,
            id: entry.id,
        }
    }
}

fn newest_first(index: &Index) -> HashMap<MeetingId, u32> {
    let mut meetings: Vec<&Leaf> = index.leaves.values().collect();
    meetings.sort_unstable_by_key(|leaf| (Reverse(leaf.meeting.date), Reverse(leaf.meeting.id)));
    meetings.iter().map(|leaf| leaf.meeting.id).zip(0..).collect()
}

/// What calls for somebody comes first, what is over last.
const fn urgency(status: Status) -> u32 {
    match status {
        Status::Overdue => 0,
        Status::DueSoon => 1,
        Status::InProgress => 2,
        Status::NeedsDate => 3,
        Status::Waiting => 4,
        Status::Regular => 5,
        Status::DoneOnTime => 6,
        Status::DoneLate => 7,
        Status::DoneUnjudged => 8,
        Status::Cancelled => 9,
    }
}

/// The first lines in order, so many after those passed over, without sorting the rest.
pub(super) fn page(mut found: Vec<Found<'_>>, offset: usize, limit: usize) -> Vec<Found<'_>> {
    let end = offset.saturating_add(limit);
    if end < found.len() {
        found.select_nth_unstable_by_key(end, |line| line.key);
        found.truncate(end);
    }
    found.sort_unstable_by_key(|line| line.key);
    found.drain(..offset.min(found.len()));
    found
}
