//! Taking edits of a Word file into the record: all that were accepted in one act, under the rules of every record.

use crate::act::record::{find, put_sent};
use crate::ask::returned::{Compared, compared};
use crate::contract::*;
use crate::secretary::Secretary;
use chrono::Datelike;
use std::collections::BTreeSet;
use thuky_domain::Noun;
use thuky_papers::returned::{Edit, edited};
use thuky_store::StoreFault;
use uuid::Uuid;

/// Takes the accepted changes, all or none.
pub(crate) fn accept(
    secretary: &mut Secretary,
    acceptance: &ReturnedAcceptance,
) -> Result<ReturnedAccepted, Failure> {
    let found = compared(secretary, &acceptance.reading)?;
    let edits = chosen(&found, &acceptance.accepted)?;
    let records: BTreeSet<(Noun, Uuid)> = edits.iter().map(|edit| (edit.noun, edit.id)).collect();
    let (name, number) = (&acceptance.reading.file.name, acceptance.accepted.len());
    let ((), saved) = secretary.act(None, |act, clock| {
        act.name(format!("Nhận {number} chỗ sửa từ bản Word: {name}"));
        records.iter().try_for_each(|(noun, id)| {
            let record = find(act.reader(), *noun, *id)?.ok_or(StoreFault::NotFound)?;
            let record = edited(&record, &edits).ok_or_else(twice)?;
            put_sent(act, record, clock.today().year())
        })
    })?;
    let paper = compared(secretary, &acceptance.reading)?.paper;
    Ok(ReturnedAccepted { saved, taken: u32::try_from(number).unwrap_or(u32::MAX), paper })
}

/// What the accepted changes do to the record, each as it was shown.
fn chosen(found: &Compared, accepted: &[AcceptedChange]) -> Result<Vec<Edit>, Failure> {
    if accepted.is_empty() {
        return Err(Failure::new(FailureKind::Invalid, "Chưa chọn chỗ sửa nào để nhận."));
    }
    let mut edits: Vec<Edit> = vec![];
    for change in accepted {
        let shown = |line: &ReturnedChange| {
            (&line.key, &line.before, &line.after) == (&change.key, &change.before, &change.after)
        };
        let place = found.paper.changes.iter().position(|line| line.acceptable && shown(line));
        let own = place.and_then(|place| found.edits.get(place)).ok_or_else(moved_on)?;
        let new: Vec<Edit> = own.iter().filter(|edit| !edits.contains(edit)).cloned().collect();
        edits.extend(new);
    }
    Ok(edits)
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
