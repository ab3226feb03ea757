//! The order of records within their meeting: new ones come last, moved ones make room.

use crate::contract::{Failure, FailureKind, Move, Saved};
use crate::label;
use crate::secretary::Secretary;
use thuky_domain::*;
use thuky_store::{Act, Reader, Table};
use uuid::Uuid;

/// A record that has its place among its meeting's records of the same noun.
pub(crate) trait Ordered: Table {
    fn id(&self) -> Uuid;
    fn meeting(&self) -> Uuid;
    fn ordinal(&mut self) -> &mut u32;
}

macro_rules! ordered {
    ($($name:ident),*) => {$(
        impl Ordered for $name {
            fn id(&self) -> Uuid { self.id.0 }
            fn meeting(&self) -> Uuid { self.meeting.0 }
            fn ordinal(&mut self) -> &mut u32 { &mut self.ordinal }
        }
    )*};
}

ordered!(AgendaItem, Attendee, Statement, Figure, Citation, Photograph, Directive, Vote);

/// The record with a place: last, when it has none yet.
pub(crate) fn placed<T: Ordered>(reader: Reader<'_>, mut record: T) -> Result<T, Failure> {
    if *record.ordinal() == 0 {
        let last = reader.of_meeting::<T>(record.meeting())?.pop();
        *record.ordinal() = last.map_or(0, |mut last| *last.ordinal()) + 1;
    }
    Ok(record)
}

/// Moves a record to another place.
pub(crate) fn move_record(secretary: &mut Secretary, moved: Move) -> Result<Saved, Failure> {
    let ((), saved) = secretary.act(None, |act, _| {
        act.name(format!("Xếp lại {}", label::noun(moved.noun)));
        move_in(act, moved)
    })?;
    Ok(saved)
}

/// Moves a record inside an act.
pub(crate) fn move_in(act: &mut Act<'_>, moved: Move) -> Result<(), Failure> {
    match moved.noun {
        Noun::AgendaItem => shift::<AgendaItem>(act, moved),
        Noun::Attendee => shift::<Attendee>(act, moved),
        Noun::Statement => shift::<Statement>(act, moved),
        Noun::Figure => shift::<Figure>(act, moved),
        Noun::Citation => shift::<Citation>(act, moved),
        Noun::Photograph => shift::<Photograph>(act, moved),
        Noun::Directive => shift::<Directive>(act, moved),
        Noun::Vote => shift::<Vote>(act, moved),
        _ => Err(Failure::new(FailureKind::Invalid, "Mục này không có thứ tự trong cuộc họp.")),
    }
}

/// Moves somebody who was there or a directive before another, inside an act; where that one is gone, it stays last.
pub(crate) fn move_before(act: &mut Act<'_>, noun: Noun, id: Uuid, other: Uuid) -> Result<(), Failure> {
    let place = match noun {
        Noun::Attendee => place::<Attendee>(act.reader(), id, other)?,
        _ => place::<Directive>(act.reader(), id, other)?,
    };
    let to = place.and_then(|place| u32::try_from(place + 1).ok());
    to.map_or(Ok(()), |to| move_in(act, Move { noun, id, to }))
}

/// The place of another record among all but this one.
fn place<T: Ordered>(reader: Reader<'_>, id: Uuid, other: Uuid) -> Result<Option<usize>, Failure> {
    let record: T = reader.get(id)?;
    let records = reader.of_meeting::<T>(record.meeting())?;
    Ok(records.iter().filter(|record| record.id() != id).position(|record| record.id() == other))
}

fn shift<T: Ordered>(act: &mut Act<'_>, moved: Move) -> Result<(), Failure> {
    let record: T = act.reader().get(moved.id)?;
    let mut records = act.reader().of_meeting::<T>(record.meeting())?;
    records.retain(|other| other.id() != moved.id);
    let to = (moved.to.max(1) as usize - 1).min(records.len());
    records.insert(to, record);
    for (mut record, ordinal) in records.into_iter().zip(1..) {
        *record.ordinal() = ordinal;
        act.put(&record)?;
    }
    Ok(())
}
