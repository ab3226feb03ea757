//! The records of a fact sheet, one by one: found by noun and id, put in the place of their former selves, taken out, put in.

use crate::fact_sheet::{FactSheet, Picture};
use thuky_domain::{Meeting, Noun, PaperKind, Photograph, Record};
use uuid::Uuid;

/// The record, as the sheet has it.
pub(super) fn find(sheet: &FactSheet, noun: Noun, id: Uuid) -> Option<Record> {
    records(sheet).find(|record| record.noun() == noun && record.id() == id)
}

fn records(sheet: &FactSheet) -> impl Iterator<Item = Record> {
    let single: [Record; 2] = [sheet.office.clone().into(), sheet.meeting.clone().into()];
    let directives = sheet.directives.iter().chain(sheet.following.tasks.iter().map(|task| &task.directive));
    single
        .into_iter()
        .chain(sheet.agenda.iter().cloned().map(Record::from))
        .chain(sheet.attendees.iter().cloned().map(Record::from))
        .chain(sheet.statements.iter().cloned().map(Record::from))
        .chain(sheet.figures.iter().cloned().map(Record::from))
        .chain(sheet.documents.iter().cloned().map(Record::from))
        .chain(directives.cloned().map(Record::from))
        .chain(sheet.votes.iter().cloned().map(Record::from))
        .chain(sheet.photographs.iter().filter_map(|picture| photograph(picture, &sheet.meeting)))
}

/// The photograph, as far as a paper knows it.
fn photograph(picture: &Picture, meeting: &Meeting) -> Option<Record> {
    let photograph = Photograph {
        id: picture.photograph?,
        meeting: meeting.id,
        ordinal: 0,
        caption: picture.caption.clone(),
        blob: String::new(),
        width: picture.width,
        height: picture.height,
    };
    Some(photograph.into())
}

/// Puts a record in the place of the one it was.
pub(super) fn replace(sheet: &mut FactSheet, record: Record) {
    match record {
        Record::Office(office) => {
            if sheet.recipients == sheet.office.recipients {
                sheet.recipients.clone_from(&office.recipients);
            }
            let signer = sheet.signer.as_ref();
            let place =
                signer.and_then(|signer| sheet.office.signers.iter().position(|known| known == signer));
            sheet.signer =
                place.map_or_else(|| sheet.signer.clone(), |place| office.signers.get(place).cloned());
            sheet.office = office;
        }
        Record::Meeting(meeting) => sheet.meeting = meeting,
        Record::AgendaItem(new) => put(&mut sheet.agenda, new, |one, other| one.id == other.id),
        Record::Attendee(new) => put(&mut sheet.attendees, new, |one, other| one.id == other.id),
        Record::Statement(new) => put(&mut sheet.statements, new, |one, other| one.id == other.id),
        Record::Figure(new) => put(&mut sheet.figures, new, |one, other| one.id == other.id),
        Record::CitedDocument(new) => put(&mut sheet.documents, new, |one, other| one.id == other.id),
        Record::Directive(new) => {
            for task in sheet.following.tasks.iter_mut().filter(|task| task.directive.id == new.id) {
                task.directive = new.clone();
            }
            put(&mut sheet.directives, new, |one, other| one.id == other.id);
        }
        Record::Vote(new) => put(&mut sheet.votes, new, |one, other| one.id == other.id),
        Record::Photograph(new) => {
            let own = |picture: &&mut Picture| picture.photograph == Some(new.id);
            let caption = sheet.photographs.iter_mut().find(own).map(|picture| &mut picture.caption);
            caption.into_iter().for_each(|caption| caption.clone_from(&new.caption));
        }
        _ => {}
    }
}

fn put<T>(list: &mut [T], new: T, is: impl Fn(&T, &T) -> bool) {
    if let Some(place) = list.iter_mut().find(|known| is(known, &new)) {
        *place = new;
    }
}

/// Takes a record of the meeting out.
pub(super) fn take_out(sheet: &mut FactSheet, noun: Noun, id: Uuid) {
    match noun {
        Noun::AgendaItem => sheet.agenda.retain(|kept| kept.id.0 != id),
        Noun::Attendee => sheet.attendees.retain(|kept| kept.id.0 != id),
        Noun::Statement => sheet.statements.retain(|kept| kept.id.0 != id),
        Noun::Figure => sheet.figures.retain(|kept| kept.id.0 != id),
        Noun::Directive => sheet.directives.retain(|kept| kept.id.0 != id),
        Noun::Vote => sheet.votes.retain(|kept| kept.id.0 != id),
        _ => {}
    }
}

/// The records of a noun that a new one may stand among, in their order.
pub(super) fn order(sheet: &FactSheet, noun: Noun) -> Vec<Uuid> {
    match noun {
        Noun::Attendee => sheet.attendees.iter().map(|kept| kept.id.0).collect(),
        Noun::Directive => sheet.directives.iter().map(|kept| kept.id.0).collect(),
        _ => vec![],
    }
}

/// Puts a new record in before another, or last.
pub(super) fn put_in(sheet: &mut FactSheet, new: Record, before: Option<Uuid>) {
    let order = order(sheet, new.noun());
    let place = order.iter().position(|id| Some(*id) == before).unwrap_or(order.len());
    match new {
        Record::Attendee(new) => sheet.attendees.insert(place, new),
        Record::Directive(new) => sheet.directives.insert(place, new),
        _ => {}
    }
    sheet.attendees.iter_mut().zip(1..).for_each(|(attendee, ordinal)| attendee.ordinal = ordinal);
    sheet.directives.iter_mut().zip(1..).for_each(|(directive, ordinal)| directive.ordinal = ordinal);
}

/// Whether a paper tells a meeting as a whole, so that what is struck from it is struck from the record: an excerpt or a slip leaves
/// out what concerns others.
pub(super) const fn tells_the_meeting(sheet: &FactSheet) -> bool {
    matches!(
        sheet.kind,
        PaperKind::Minutes
            | PaperKind::ConclusionNotice
            | PaperKind::TaskAnnex
            | PaperKind::Invitation
            | PaperKind::AttendanceList
    )
}
