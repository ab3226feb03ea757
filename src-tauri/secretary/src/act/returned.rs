//! Taking edits of a Word file into the record: all that were accepted in one act, under the rules of every record.

use crate::act::draft::known;
use crate::act::order::move_before;
use crate::act::record::{find, put_sent, remove_in};
use crate::ask::returned::{Compared, compared};
use crate::clock::Clock;
use crate::contract::*;
use crate::secretary::Secretary;
use chrono::Datelike;
use std::collections::BTreeSet;
use thuky_domain::{Attendee, AttendeeId, Directive, DirectiveId, Noun, Record};
use thuky_papers::returned::{Change, Edit, edited};
use thuky_store::{Act, StoreFault};
use uuid::Uuid;

/// Takes the accepted changes, all or none.
pub(crate) fn accept(
    secretary: &mut Secretary,
    acceptance: &ReturnedAcceptance,
) -> Result<ReturnedAccepted, Failure> {
    let found = compared(secretary, &acceptance.reading)?;
    let changes = chosen(&found, &acceptance.accepted)?;
    let (name, number) = (&acceptance.reading.file.name, acceptance.accepted.len());
    let ((), saved) = secretary.act(None, |act, clock| {
        act.name(format!("Nhận {number} chỗ sửa từ bản Word: {name}"));
        edit(act, &changes, clock.today().year())?;
        add(act, &changes, clock)?;
        remove(act, &changes)
    })?;
    let paper = compared(secretary, &acceptance.reading)?.paper;
    Ok(ReturnedAccepted { saved, taken: u32::try_from(number).unwrap_or(u32::MAX), paper })
}

/// The accepted changes, each as it was shown.
fn chosen<'c>(found: &'c Compared, accepted: &[AcceptedChange]) -> Result<Vec<&'c Change>, Failure> {
    if accepted.is_empty() {
        return Err(Failure::new(FailureKind::Invalid, "Chưa chọn chỗ sửa nào để nhận."));
    }
    let own = |change: &AcceptedChange| {
        let shown = |line: &ReturnedChange| {
            (&line.key, &line.before, &line.after, &line.adds)
                == (&change.key, &change.before, &change.after, &change.adds)
        };
        let place = found.paper.changes.iter().position(|line| line.acceptable && shown(line));
        place.and_then(|place| found.changes.get(place)).ok_or_else(moved_on)
    };
    accepted.iter().map(own).collect()
}

/// Writes the fields that are edited, each record once.
fn edit(act: &mut Act<'_>, changes: &[&Change], this_year: i32) -> Result<(), Failure> {
    let mut edits: Vec<Edit> = vec![];
    for edit in changes.iter().flat_map(|change| &change.edits) {
        if !edits.contains(edit) {
            edits.push(edit.clone());
        }
    }
    let records: BTreeSet<(Noun, Uuid)> = edits.iter().map(|edit| (edit.noun, edit.id)).collect();
    records.iter().try_for_each(|(noun, id)| {
        let record = kept(act, *noun, *id)?;
        let record = edited(&record, &edits).ok_or_else(twice)?;
        put_sent(act, record, this_year)
    })
}

/// Adds the records of new paragraphs, each before the one that it was written before.
fn add(act: &mut Act<'_>, changes: &[&Change], clock: &dyn Clock) -> Result<(), Failure> {
    changes.iter().filter_map(|change| change.adds.as_ref()).try_for_each(|addition| {
        let id = clock.new_id();
        let record = match addition.record.clone() {
            Record::Attendee(new) => {
                known(act, Attendee { id: AttendeeId(id), ordinal: 0, ..new }, clock)?.into()
            }
            Record::Directive(new) => Directive { id: DirectiveId(id), ordinal: 0, ..new }.into(),
            other => other,
        };
        let noun = record.noun();
        put_sent(act, record, clock.today().year())?;
        addition.before.map_or(Ok(()), |before| move_before(act, noun, id, before))
    })
}

/// Removes the records that were struck.
fn remove(act: &mut Act<'_>, changes: &[&Change]) -> Result<(), Failure> {
    let struck = changes.iter().filter(|change| change.removes).filter_map(|change| change.mark);
    struck.into_iter().try_for_each(|mark| {
        let record = kept(act, mark.noun, mark.id)?;
        remove_in(act, record)
    })
}

fn kept(act: &Act<'_>, noun: Noun, id: Uuid) -> Result<Record, Failure> {
    find(act.reader(), noun, id)?.ok_or_else(|| StoreFault::NotFound.into())
}

fn moved_on() -> Failure {
    Failure::new(
        FailureKind::Invalid,
        "Hồ sơ đã thay đổi từ lúc đọc tệp, hoặc chỗ sửa này không đưa vào hồ sơ được. Chưa ghi gì; hãy đọc lại tệp.",
    )
}

fn twice() -> Failure {
    Failure::new(
        FailureKind::Invalid,
        "Trong các chỗ được chọn có hai chỗ sửa cùng một nội dung theo hai cách. Chưa ghi gì; hãy nhận từng chỗ một.",
    )
}
