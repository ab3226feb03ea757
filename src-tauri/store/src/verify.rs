//! Is the workspace whole? SQLite's own checks, the chain of the log, and the log replayed against the tables:
//! the last finds what the others cannot, a bit that flipped inside a value. Frozen papers are checked besides.

use crate::change::Change;
use crate::fault::StoreFault;
use crate::frozen;
use crate::operation::{Direction, Step, changes, walk};
use crate::reader::Reader;
use crate::row::{Row, completed};
use crate::table::table;
use rusqlite::Connection;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use thuky_domain::Noun;
use uuid::Uuid;

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Everything that is wrong; empty when the workspace is whole.
    pub faults: Vec<String>,
    /// Records by noun.
    pub counts: BTreeMap<Noun, u64>,
    /// Operations in the log.
    pub operations: u32,
    /// Hash of the newest operation: keep it elsewhere, and a cut tail shows.
    pub head: String,
}

impl Report {
    /// The report of a whole database whose newest operation has this hash.
    ///
    /// # Errors
    /// [`StoreFault::Damaged`] otherwise.
    pub(crate) fn ending_with(self, head: &str) -> Result<Self, StoreFault> {
        match self.faults.first() {
            Some(fault) => Err(StoreFault::Damaged(fault.clone())),
            None if self.head != head => {
                Err(StoreFault::Damaged("the copy ends with another operation".to_owned()))
            }
            None => Ok(self),
        }
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn ok(&self) -> bool {
        self.faults.is_empty()
    }
}

/// Checks a whole database.
pub(crate) fn verify(connection: &Connection) -> Result<Report, StoreFault> {
    let mut report = Report::default();
    structure(connection, &mut report)?;
    let replayed = log(connection, &mut report)?;
    tables(connection, &replayed, &mut report)?;
    report.faults.extend(frozen::faults(connection)?);
    Ok(report)
}

/// Checks what every version has in common: the file and the chain of the log, not the tables.
pub(crate) fn verify_log(connection: &Connection) -> Result<Report, StoreFault> {
    let mut report = Report::default();
    structure(connection, &mut report)?;
    log(connection, &mut report)?;
    Ok(report)
}

/// SQLite's own checks.
fn structure(connection: &Connection, report: &mut Report) -> Result<(), StoreFault> {
    let mut statement = connection.prepare("PRAGMA integrity_check(20)")?;
    let lines: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    report.faults.extend(lines.into_iter().filter(|line| line != "ok"));
    let mut statement = connection.prepare("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 20")?;
    let tables: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    report.faults.extend(tables.into_iter().map(|table| format!("{table}: a reference leads nowhere")));
    Ok(())
}

type Records = BTreeMap<Uuid, (Noun, Row)>;

/// Walks the log from the beginning: counters without gaps, no id twice, seals right, and what the records must be by now.
fn log(connection: &Connection, report: &mut Report) -> Result<Records, StoreFault> {
    let (mut records, mut ids) = (Records::new(), BTreeSet::new());
    walk(connection, Direction::Oldest, |operation| {
        let changes = changes(connection, operation.n)?;
        let sealed = operation.previous == report.head
            && operation.n == report.operations + 1
            && ids.insert(operation.id)
            && operation.seal(&changes) == operation.hash;
        if !sealed {
            report.faults.push(format!("the log is broken at operation {}", operation.n));
        }
        report.operations = operation.n;
        report.head = operation.hash;
        report.faults.extend(changes.iter().filter_map(|change| replay(&mut records, change).err()));
        Ok(Step::On)
    })?;
    Ok(records)
}

fn replay(records: &mut Records, change: &Change) -> Result<(), Unreplayable> {
    let fault = || format!("{} {}: the log contradicts itself", change.noun, change.id);
    match (&change.before, &change.after) {
        (Value::Null, Value::Object(row)) if change.field.is_empty() => {
            records.insert(change.id, (change.noun, completed(table(change.noun), row.clone())));
        }
        (Value::Object(_), Value::Null) if change.field.is_empty() => {
            records.remove(&change.id);
        }
        _ => {
            let (_, row) = records.get_mut(&change.id).ok_or_else(fault)?;
            let value =
                row.get(&change.field).and_then(|present| change.applied_to(present)).ok_or_else(fault)?;
            row.insert(change.field.clone(), value);
        }
    }
    Ok(())
}

/// A finding of the replay, as a line of the report.
type Unreplayable = String;

/// The tables hold exactly what the log says.
fn tables(connection: &Connection, replayed: &Records, report: &mut Report) -> Result<(), StoreFault> {
    let reader = Reader { connection };
    for (id, (noun, row)) in replayed {
        let kept = reader.row(table(*noun), *id)?;
        if kept.as_ref() != Some(row) {
            report.faults.push(format!("{noun} {id}: the table is not what the log says"));
        }
    }
    for noun in Noun::ALL {
        let sql = format!("SELECT count(*) FROM {}", table(*noun).name);
        let count: i64 = connection.query_row(&sql, [], |row| row.get(0))?;
        let count = u64::try_from(count).unwrap_or_default();
        if count != replayed.values().filter(|(other, _)| other == noun).count() as u64 {
            report.faults.push(format!("{noun}: the table has {count} rows that the log does not explain"));
        }
        report.counts.insert(*noun, count);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::change::{Change, Form};
    use crate::row::row_of;
    use crate::{Stamp, Store, StoreFault};
    use serde_json::Value;
    use thuky_domain::{Noun, Office, OfficeId, System};
    use uuid::Uuid;

    fn stamp(n: u128) -> Stamp {
        let at = chrono::DateTime::parse_from_rfc3339("2026-11-26T09:00:00+07:00").unwrap();
        Stamp { id: Uuid::from_u128(n), at, actor: String::new(), strand: None }
    }

    #[test]
    fn a_record_logged_before_a_column_came_is_whole_and_comes_back_whole() {
        let root = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(root.path(), Uuid::from_u128(1)).unwrap();
        let mut old = row_of(&Office::blank(OfficeId(Uuid::from_u128(2)), System::Party)).unwrap();
        ["before_day", "counting", "thresholds", "number_policy"]
            .into_iter()
            .for_each(|later| drop(old.remove(later)));
        let id = Uuid::from_u128(2);
        let (noun, field, after) = (Noun::Office, String::new(), Value::Object(old));
        let change = Change { noun, id, meeting: None, field, form: Form::Whole, before: Value::Null, after };
        store.act(&stamp(3), |act| act.make(&[change])).unwrap();
        assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
        store.undo(&stamp(4)).unwrap();
        store.redo(&stamp(5)).unwrap();
        let kept: Result<Office, StoreFault> = store.reader().get(id);
        assert_eq!(kept.unwrap(), Office::blank(OfficeId(id), System::Party));
        assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
    }
}
