//! Meetings begin blank, or as the one that follows another.

use crate::ask::office;
use crate::contract::Failure;
use crate::secretary::Secretary;
use thuky_domain::{Attendee, AttendeeId, CarryOver, Meeting, MeetingId, Presence, Spans};

/// A new, blank meeting of the office. Drafts of other meetings do not stand in its way.
pub(crate) fn new(secretary: &mut Secretary) -> Result<MeetingId, Failure> {
    let host = office::profile(secretary.store.reader())?.map(|office| office.body).unwrap_or_default();
    let (id, _) = secretary.act(None, |act, clock| {
        let meeting =
            Meeting { host, date: Some(clock.today().into()), ..Meeting::blank(MeetingId(clock.new_id())) };
        act.name("Thêm cuộc họp mới");
        act.put(&meeting)?;
        Ok(meeting.id)
    })?;
    Ok(id)
}

/// The meeting that follows another, today until somebody names its day: the people of the last one are invited, and the
/// tasks of the series, or of the last one where there is no series, are carried over.
pub(crate) fn next(secretary: &mut Secretary, last: MeetingId) -> Result<MeetingId, Failure> {
    let reader = secretary.store.reader();
    let (meeting, attendees): (Meeting, Vec<Attendee>) = (reader.get(last.0)?, reader.of_meeting(last.0)?);
    let (id, _) = secretary.act(None, |act, clock| {
        let next = following(meeting, MeetingId(clock.new_id()));
        let next = Meeting { date: Some(clock.today().into()), ..next };
        act.name("Thêm kỳ họp tiếp theo");
        act.put(&next)?;
        for attendee in attendees {
            act.put(&invited(attendee, AttendeeId(clock.new_id()), next.id))?;
        }
        Ok(next.id)
    })?;
    Ok(id)
}

/// What a meeting has in common with the one before it.
fn following(last: Meeting, id: MeetingId) -> Meeting {
    let in_series = !last.series.is_empty();
    let (carry_over, carried_from) =
        if in_series { (CarryOver::Series, vec![]) } else { (CarryOver::None, vec![last.id]) };
    Meeting {
        kind: last.kind,
        title: last.title,
        host: last.host,
        counterpart: last.counterpart,
        session: last.session,
        starts_at: last.starts_at,
        place: last.place,
        secrecy: last.secrecy,
        urgency: last.urgency,
        series: last.series,
        carry_over,
        carried_from,
        ..Meeting::blank(id)
    }
}

fn invited(last: Attendee, id: AttendeeId, meeting: MeetingId) -> Attendee {
    Attendee {
        id,
        meeting,
        group_size: None,
        presence: Presence::Invited,
        presence_note: String::new(),
        spans: Spans::default(),
        ..last
    }
}
