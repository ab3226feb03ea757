//! The list of meetings, and everything about one.

use crate::ask::office::custom;
use crate::contract::{Cited, Failure, MeetingFile, MeetingFilter, MeetingLine};
use crate::secretary::Secretary;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use thuky_domain::text::fold;
use thuky_domain::*;
use thuky_store::Reader;

/// The meetings that pass a filter, newest first.
pub(crate) fn list(secretary: &Secretary, filter: &MeetingFilter) -> Result<Vec<MeetingLine>, Failure> {
    let reader = secretary.store.reader();
    let tasks = reader.tasks_given()?;
    let meetings = reader.all_narrow::<Meeting>()?.into_iter().filter(|meeting| passes(filter, meeting));
    let of = |meeting: Meeting| {
        let attendees = reader.narrow_of_meeting(meeting.id.0)?;
        let tasks = tasks.get(&meeting.id.0).copied().unwrap_or_default();
        Ok(line(meeting, &attendees, tasks))
    };
    meetings.map(of).collect()
}

fn line(meeting: Meeting, attendees: &[Attendee], tasks: u32) -> MeetingLine {
    let chairs = attendees.iter().filter(|attendee| attendee.role == AttendeeRole::Chair);
    MeetingLine {
        id: meeting.id,
        kind: meeting.kind,
        title: meeting.title,
        date: meeting.date,
        session: meeting.session,
        host: meeting.host,
        chairs: chairs.map(|chair| chair.label().to_owned()).collect(),
        present: Headcount::of(attendees).present,
        tasks,
    }
}

fn passes(filter: &MeetingFilter, meeting: &Meeting) -> bool {
    let haystack = fold(&[&*meeting.title, &meeting.host, &meeting.counterpart, &meeting.place].join(" "));
    let words = fold(&filter.words);
    let day = meeting.date.and_then(PartialDate::full);
    meeting.trashed == filter.trashed
        && filter.kind.is_none_or(|kind| kind == meeting.kind)
        && filter.from.is_none_or(|from| day.is_some_and(|day| from <= day))
        && filter.to.is_none_or(|to| day.is_some_and(|day| day <= to))
        && words.split(' ').all(|word| haystack.contains(word))
}

/// The last days in time that are not the days the words name.
fn last_days(meeting: &Meeting, directives: &[Directive], custom: &Custom) -> BTreeMap<String, NaiveDate> {
    let last = |directive: &Directive| {
        let deadline = directive.deadline.as_ref()?;
        let day = custom.last_day(deadline, meeting).filter(|day| Some(*day) != deadline.date)?;
        Some((directive.id.to_string(), day))
    };
    directives.iter().filter_map(last).collect()
}

/// What does not add up, by vote.
fn vote_remarks(votes: &[Vote], headcount: &Headcount) -> BTreeMap<String, Vec<String>> {
    let told = |vote: &Vote| (vote.id.to_string(), vote.remarks(headcount));
    votes.iter().map(told).filter(|(_, remarks)| !remarks.is_empty()).collect()
}

/// Everything about one meeting.
pub(crate) fn file(secretary: &Secretary, id: MeetingId) -> Result<MeetingFile, Failure> {
    let reader = secretary.store.reader();
    whole(reader, id, &custom(reader)?)
}

/// Everything about one meeting, its last days by the custom.
pub(super) fn whole(reader: Reader<'_>, id: MeetingId, custom: &Custom) -> Result<MeetingFile, Failure> {
    let meeting: Meeting = reader.get(id.0)?;
    let attendees: Vec<Attendee> = reader.of_meeting(id.0)?;
    let mut directives: Vec<Directive> = reader.of_meeting(id.0)?;
    directives.retain(|directive| directive.origin.is_none());
    let (headcount, votes) = (Headcount::of(&attendees), reader.of_meeting(id.0)?);
    Ok(MeetingFile {
        vote_remarks: vote_remarks(&votes, &headcount),
        votes,
        headcount,
        attendees,
        agenda: reader.of_meeting(id.0)?,
        statements: reader.of_meeting(id.0)?,
        figures: reader.of_meeting(id.0)?,
        documents: cited(reader, id)?,
        photographs: reader.of_meeting(id.0)?,
        last_days: last_days(&meeting, &directives, custom),
        meeting,
        directives,
        sources: reader.of_meeting(id.0)?,
    })
}

/// What a meeting cites, in its order.
pub(super) fn cited(reader: Reader<'_>, meeting: MeetingId) -> Result<Vec<Cited>, Failure> {
    let citations: Vec<Citation> = reader.of_meeting(meeting.0)?;
    citations
        .into_iter()
        .map(|citation| Ok(Cited { document: reader.get(citation.document.0)?, citation }))
        .collect()
}
