//! Several changes that are one deed: joining two records, splitting one, making another sort of one. All or none, and
//! one undo takes all back.

use crate::act::{order, record};
use crate::contract::{Failure, FailureKind, Move, RecordChange, RecordChanges, Saved};
use crate::label;
use crate::secretary::Secretary;
use chrono::Datelike;
use thuky_store::{Act, StoreFault};

/// Makes all the changes, in their order.
pub(crate) fn change(secretary: &mut Secretary, deed: RecordChanges) -> Result<Saved, Failure> {
    let Some(first) = deed.changes.first().cloned() else {
        return Err(Failure::new(FailureKind::Invalid, "Không có thay đổi nào để ghi."));
    };
    let ((), saved) = secretary.act(None, |act, clock| {
        act.name(named(act, &first)?);
        let year = clock.today().year();
        deed.changes.into_iter().try_for_each(|change| change_in(act, change, year))
    })?;
    Ok(saved)
}

fn named(act: &Act<'_>, change: &RecordChange) -> Result<String, Failure> {
    Ok(match change {
        RecordChange::Put { put } => label::act("Sửa", put),
        RecordChange::Add { add, .. } => label::act("Thêm", add),
        RecordChange::Remove { remove } => {
            let record = record::find(act.reader(), remove.noun, remove.id)?;
            label::act("Bỏ", &record.ok_or(StoreFault::NotFound)?)
        }
    })
}

fn change_in(act: &mut Act<'_>, change: RecordChange, this_year: i32) -> Result<(), Failure> {
    match change {
        RecordChange::Put { put } => record::put_sent(act, put, this_year),
        RecordChange::Add { add, to } => {
            let (noun, id) = (add.noun(), add.id());
            record::put_sent(act, add, this_year)?;
            to.map_or(Ok(()), |to| order::move_in(act, Move { noun, id, to }))
        }
        RecordChange::Remove { remove } => {
            let found = record::find(act.reader(), remove.noun, remove.id)?;
            record::remove_in(act, found.ok_or(StoreFault::NotFound)?)
        }
    }
}
