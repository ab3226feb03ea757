//! What a meeting opens with: the tasks of the earlier meetings it was told to carry from, as they stand on its day.
//!
//! Worked out whenever asked; the tasks stay where they were given.

use crate::ask::{grouped, standing};
use crate::contract::{CarriedLine, CarriedMeeting, CarriedOver, Failure};
use crate::secretary::Secretary;
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::HashMap;
use thuky_domain::{Attendee, CarryOver, Chaired, Meeting, MeetingId, PartialDate};
use thuky_store::Reader;

/// What is carried over to a meeting.
pub(crate) fn of(secretary: &Secretary, id: MeetingId) -> Result<CarriedOver, Failure> {
    let reader = secretary.store.reader();
    let meeting: Meeting = reader.get(id.0)?;
    let day = meeting.date.and_then(PartialDate::full).unwrap_or_else(|| secretary.clock.today());
    let earlier = earlier(reader, &meeting)?;
    let mut lines = standing::of_meetings(reader, &earlier, day)?;
    let since = latest(&earlier, day);
    lines.retain(|line| concerns(&meeting, line) && fresh(line, since));
    lines.sort_by_key(pressing);
    let meetings = earlier.iter().map(named).collect();
    Ok(CarriedOver { day, meetings, lines })
}

/// The meetings it carries from, newest first.
fn earlier(reader: Reader<'_>, meeting: &Meeting) -> Result<Vec<Meeting>, Failure> {
    if meeting.carry_over == CarryOver::None && meeting.carried_from.is_empty() {
        return Ok(vec![]);
    }
    let attendees = chairs(reader, meeting)?;
    let with = |meeting: &MeetingId| attendees.get(meeting).map(Vec::as_slice).unwrap_or_default();
    let own = Chaired { meeting, attendees: with(&meeting.id) };
    let mut all = reader.all_narrow::<Meeting>()?;
    all.retain(|other| own.carries_from(&Chaired { meeting: other, attendees: with(&other.id) }));
    Ok(all)
}

/// Who chaired, where that is asked.
fn chairs(reader: Reader<'_>, meeting: &Meeting) -> Result<HashMap<MeetingId, Vec<Attendee>>, Failure> {
    let asked = meeting.carry_over == CarryOver::Chair;
    let chairs = if asked { reader.with_text("role", "chair")? } else { vec![] };
    Ok(grouped(chairs, |attendee: &Attendee| attendee.meeting))
}

/// The day of the last meeting before: what was closed earlier was told there.
fn latest(earlier: &[Meeting], day: NaiveDate) -> Option<NaiveDate> {
    earlier.iter().filter_map(|meeting| meeting.date?.full()).filter(|held| *held <= day).max()
}

fn fresh(line: &CarriedLine, since: Option<NaiveDate>) -> bool {
    line.closed.is_none_or(|closed| since.is_none_or(|since| closed >= since))
}

/// By unit only what the other body leads or works along in; meetings chosen by hand are carried from whole.
fn concerns(meeting: &Meeting, line: &CarriedLine) -> bool {
    let task = &line.line.directive;
    meeting.carry_over != CarryOver::Unit
        || meeting.carried_from.contains(&task.meeting)
        || task.involves(&meeting.counterpart)
}

/// Open ones first, the louder and the earlier due before others, then what was given last.
fn pressing(carried: &CarriedLine) -> impl Ord + use<> {
    let line = &carried.line;
    (
        carried.closed.is_some(),
        Reverse(line.warning),
        line.last_day.is_none(),
        line.last_day,
        Reverse(line.meeting_date),
        line.directive.ordinal,
        line.directive.id,
    )
}

fn named(meeting: &Meeting) -> CarriedMeeting {
    CarriedMeeting { id: meeting.id, title: meeting.title.clone(), date: meeting.date }
}
