//! Holidays as the office notes them: one note a day, and a whole list taken over in one act.

use crate::act::tidy::tidied;
use crate::ask::holiday::import;
use crate::contract::{Failure, FailureKind, HolidayText, Saved};
use crate::secretary::Secretary;
use std::collections::BTreeMap;
use thuky_domain::{Holiday, HolidayId, PartialDate, Problem};
use thuky_store::{Act, Reader};

/// Takes over what can be read of a list; a day that was noted already changes its note.
pub(crate) fn keep(secretary: &mut Secretary, list: &HolidayText) -> Result<Saved, Failure> {
    let wanted = import(secretary.store.reader(), &list.text)?.days;
    if wanted.is_empty() {
        return Err(Failure::new(FailureKind::Invalid, "Danh sách không có ngày nào mới để ghi."));
    }
    let ((), saved) = secretary.act(None, |act, clock| {
        act.name(format!("Nhập lịch nghỉ: {} ngày", wanted.len()));
        let noted: BTreeMap<_, _> =
            act.reader().all::<Holiday>()?.into_iter().map(|holiday| (holiday.day, holiday.id)).collect();
        wanted.into_iter().try_for_each(|marked| {
            let id = noted.get(&marked.day).copied().unwrap_or_else(|| HolidayId(clock.new_id()));
            let holiday = tidied(Holiday { id, day: marked.day, kind: marked.kind, name: marked.name })?;
            holiday.check()?;
            Ok(act.put(&holiday)?)
        })
    })?;
    Ok(saved)
}

/// Notes one day.
pub(crate) fn put(act: &mut Act<'_>, holiday: &Holiday) -> Result<(), Failure> {
    if let Some(other) = noted(act.reader(), holiday)? {
        let day = PartialDate::from(other.day).short();
        return Err(Problem::new("day", format!("Ngày {day} đã được ghi. Hãy sửa dòng đã có.")).into());
    }
    Ok(act.put(holiday)?)
}

/// Another note of the same day.
fn noted(reader: Reader<'_>, holiday: &Holiday) -> Result<Option<Holiday>, Failure> {
    let of_day = reader.with_text::<Holiday>("day", &holiday.day.to_string())?;
    Ok(of_day.into_iter().find(|other| other.id != holiday.id))
}
