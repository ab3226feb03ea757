//! Keeping a reviewed draft: a whole meeting in one act, so that one undo takes it back whole.

use crate::act::{citation, record};
use crate::clock::Clock;
use crate::contract::{Draft, Failure};
use crate::label;
use crate::secretary::Secretary;
use chrono::Datelike;
use thuky_domain::*;
use thuky_store::Act;

/// Keeps a draft as a new meeting, or adds it to the meeting whose source was read again.
pub(crate) fn keep(secretary: &mut Secretary, draft: Draft) -> Result<MeetingId, Failure> {
    let draft = if draft.again { behind(draft) } else { draft };
    let (id, _) = secretary.act(None, |act, clock| {
        let deed = if draft.again { "Bổ sung từ văn bản" } else { "Ghi từ văn bản" };
        act.name(label::act(deed, &draft.meeting.clone().into()));
        keep_in(act, draft, clock)
    })?;
    Ok(id)
}

/// The draft with every record to stand behind those that are kept; the review numbers its own from 1.
fn behind(mut draft: Draft) -> Draft {
    draft.attendees.iter_mut().for_each(|attendee| attendee.ordinal = 0);
    draft.statements.iter_mut().for_each(|statement| statement.ordinal = 0);
    draft.figures.iter_mut().for_each(|figure| figure.ordinal = 0);
    draft.documents.iter_mut().for_each(|cited| cited.citation.ordinal = 0);
    draft.directives.iter_mut().for_each(|directive| directive.ordinal = 0);
    draft
}

fn keep_in(act: &mut Act<'_>, draft: Draft, clock: &dyn Clock) -> Result<MeetingId, Failure> {
    let meeting = draft.meeting.id;
    let year = clock.today().year();
    let put = |act: &mut Act<'_>, record: Record| record::put_sent(act, record, year);
    if !draft.again {
        put(act, draft.meeting.into())?;
    }
    put(act, draft.source.into())?;
    for attendee in draft.attendees {
        let attendee = known(act, attendee, clock)?;
        put(act, attendee.into())?;
    }
    let statements = draft.statements.into_iter().map(Record::from);
    let figures = draft.figures.into_iter().map(Record::from);
    let directives = draft.directives.into_iter().map(Record::from);
    statements.chain(figures).chain(directives).try_for_each(|record| put(act, record))?;
    draft.documents.into_iter().try_for_each(|cited| citation::put_in(act, cited))?;
    Ok(meeting)
}

/// The attendee with the person of the directory: the one of that name, or a new one with the titles held that day,
/// so that no name has to be typed twice. When several bear the name, nobody is chosen.
pub(crate) fn known(
    act: &mut Act<'_>,
    mut attendee: Attendee,
    clock: &dyn Clock,
) -> Result<Attendee, Failure> {
    if attendee.name.is_empty() || attendee.person.is_some() {
        return Ok(attendee);
    }
    let name = text::line(&attendee.name);
    let namesakes = act.reader().with_text::<Person>("name", &name)?;
    attendee.person = match namesakes.as_slice() {
        [] => Some(introduced(act, &attendee, name, clock)?),
        [person] => Some(person.id),
        _ => None,
    };
    Ok(attendee)
}

fn introduced(
    act: &mut Act<'_>,
    attendee: &Attendee,
    name: String,
    clock: &dyn Clock,
) -> Result<PersonId, Failure> {
    let person = Person {
        id: PersonId(clock.new_id()),
        name,
        honorific: attendee.honorific.clone(),
        note: String::new(),
    };
    act.put(&person)?;
    for (title, precedence) in attendee.positions.iter().zip(1..) {
        let id = PositionId(clock.new_id());
        let title = text::line(title);
        act.put(&Position {
            id,
            person: person.id,
            unit: None,
            title,
            since: None,
            until: None,
            precedence,
        })?;
    }
    Ok(person.id)
}
