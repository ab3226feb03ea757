//! The working days of the office: a year of marked days, and what a list of them would change.

use crate::contract::{Failure, HolidayImport, HolidayLine, HolidayYear};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;
use thuky_domain::{Holiday, MarkedDay, WorkingDays, holiday_list, statutory};
use thuky_store::Reader;

/// The marked days of a year: the office's own, and those by law that it has not noted otherwise.
pub(crate) fn year(reader: Reader<'_>, year: i32) -> Result<HolidayYear, Failure> {
    let noted = reader.all::<Holiday>()?;
    let working_days = working_days(&WorkingDays::with(&noted), year);
    let by_law = statutory::of_year(year).cloned().map(|marked| HolidayLine { marked, noted: None });
    let own = noted.into_iter().filter(|holiday| holiday.day.year() == year).map(line);
    let days: BTreeMap<NaiveDate, HolidayLine> =
        by_law.chain(own).map(|line| (line.marked.day, line)).collect();
    let decided = year <= statutory::DECIDED;
    Ok(HolidayYear { year, decided, working_days, days: days.into_values().collect() })
}

fn line(holiday: Holiday) -> HolidayLine {
    let Holiday { id, day, kind, name } = holiday;
    HolidayLine { marked: MarkedDay { day, kind, name }, noted: Some(id) }
}

fn working_days(days: &WorkingDays, year: i32) -> u32 {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).into_iter().flat_map(|day| day.iter_days());
    let of_year = first.take_while(|day| day.year() == year);
    u32::try_from(of_year.filter(|day| days.is_working(*day)).count()).unwrap_or_default()
}

/// What taking a list over would do. A day that is so already, by law or by the office's own note, is left alone.
pub(crate) fn import(reader: Reader<'_>, text: &str) -> Result<HolidayImport, Failure> {
    let noted: BTreeMap<NaiveDate, Holiday> =
        reader.all::<Holiday>()?.into_iter().map(|holiday| (holiday.day, holiday)).collect();
    let (mut days, mut known, mut faults) = (vec![], 0, vec![]);
    for read in holiday_list::read(text) {
        match read {
            Err(fault) => faults.push(fault),
            Ok(marked) if is_so(&marked, noted.get(&marked.day)) => known += 1,
            Ok(marked) => days.push(marked),
        }
    }
    Ok(HolidayImport { days, known, faults })
}

fn is_so(marked: &MarkedDay, noted: Option<&Holiday>) -> bool {
    match noted {
        Some(holiday) => (holiday.kind, &holiday.name) == (marked.kind, &marked.name),
        None => statutory::marked(marked.day).is_some_and(|by_law| by_law.kind == marked.kind),
    }
}
