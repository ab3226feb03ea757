//! A transaction that writes records and remembers, field by field, what they were before.

use crate::change::{Change, Form, difference};
use crate::fault::StoreFault;
use crate::reader::Reader;
use crate::row::{Row, completed, differing, row_of, to_sql};
use crate::search;
use crate::table::{Column, Table, TableSpec, quoted, table};
use rusqlite::types::Value as SqlValue;
use rusqlite::{Connection, params_from_iter};
use serde_json::Value;
use thuky_domain::Noun;
use uuid::Uuid;

/// One act in progress. Dropped without an end, it leaves no trace.
pub struct Act<'c> {
    pub(crate) connection: &'c Connection,
    pub(crate) changes: Vec<Change>,
    pub(crate) label: String,
}

impl<'c> Act<'c> {
    pub(crate) const fn new(connection: &'c Connection) -> Self {
        Self { connection, changes: Vec::new(), label: String::new() }
    }

    /// Says in Vietnamese what is being done; history and the undo menu show it.
    pub fn name(&mut self, label: impl Into<String>) {
        self.label = label.into();
    }

    /// Reads, with this act's own writes in sight.
    #[must_use]
    pub const fn reader(&self) -> Reader<'c> {
        Reader { connection: self.connection }
    }

    /// Adds a record, or changes the fields in which it differs from the one kept.
    ///
    /// # Errors
    /// What SQLite says; the act can then only be given up.
    pub fn put<T: Table>(&mut self, record: &T) -> Result<(), StoreFault> {
        let row = row_of(record)?;
        let (id, spec) = (id_of(&row)?, table(T::NOUN));
        match self.reader().of_row(spec, id, |sql| differing(spec, &row, sql))? {
            None => self.come_or_go(whole(T::NOUN, id, &row, Value::Null, Value::Object(row.clone()))),
            Some(fields) => self.set_fields(&row, changes_of(T::NOUN, id, fields, &row)),
        }
    }

    /// Removes a record.
    ///
    /// # Errors
    /// [`StoreFault::NotFound`], or what SQLite says when others still refer to it.
    pub fn remove<T: Table>(&mut self, id: Uuid) -> Result<(), StoreFault> {
        let row = self.reader().row(table(T::NOUN), id)?.ok_or(StoreFault::NotFound)?;
        self.come_or_go(whole(T::NOUN, id, &row, Value::Object(row.clone()), Value::Null))
    }

    /// Makes changes that the log tells, in their order: those of fields of one record in one stroke.
    pub(crate) fn make(&mut self, changes: &[Change]) -> Result<(), StoreFault> {
        changes.chunk_by(are_fields_of_one).try_for_each(|together| match together {
            [change] if change.field.is_empty() => self.come_or_go(change.clone()),
            fields => self.make_fields(fields),
        })
    }

    fn make_fields(&mut self, changes: &[Change]) -> Result<(), StoreFault> {
        let Some(Change { noun, id, .. }) = changes.first() else { return Ok(()) };
        let mut row = self.reader().row(table(*noun), *id)?.ok_or(StoreFault::NotFound)?;
        for change in changes {
            let present = row.get(&change.field).unwrap_or(&Value::Null);
            let value = change.applied_to(present).ok_or_else(|| disagreement(change))?;
            row.insert(change.field.clone(), value);
        }
        self.set_fields(&row, changes.to_vec())
    }

    /// Writes a record that comes or goes whole to its table, its search entry and the list that becomes the log entry.
    fn come_or_go(&mut self, change: Change) -> Result<(), StoreFault> {
        let spec = table(change.noun);
        match (&change.before, &change.after) {
            (Value::Null, Value::Object(row)) => {
                insert(self.connection, spec, &completed(spec, row.clone()))?;
            }
            (Value::Object(_), Value::Null) => delete(self.connection, spec, change.id)?,
            _ => return Err(StoreFault::Damaged("a change of a whole record without the record".to_owned())),
        }
        search::follow(self.connection, &change, spec)?;
        self.changes.push(change);
        Ok(())
    }

    /// Writes the changed fields of a record in one stroke, so that fields that hold each other can change together.
    fn set_fields(&mut self, row: &Row, changes: Vec<Change>) -> Result<(), StoreFault> {
        let Some(Change { noun, id, meeting, .. }) = changes.first() else { return Ok(()) };
        let spec = table(*noun);
        let columns =
            changes.iter().map(|change| spec.column(&change.field).ok_or_else(|| disagreement(change)));
        update(self.connection, spec, *id, &columns.collect::<Result<Vec<_>, _>>()?, row)?;
        search::put_off(self.connection, *noun, *id, *meeting)?;
        self.changes.extend(changes);
        Ok(())
    }
}

/// The changes of the fields that differ, each given with the value it had.
fn changes_of(noun: Noun, id: Uuid, fields: Vec<(&'static Column, Value)>, wanted: &Row) -> Vec<Change> {
    let moved = fields.iter().find(|(column, _)| column.name == "meeting").map(|(_, kept)| kept);
    let meeting = meeting_of(noun, id, moved.or_else(|| wanted.get("meeting")));
    let change = |(column, kept): &(&Column, Value)| {
        let (form, before, after) = difference(kept, wanted.get(column.name).unwrap_or(&Value::Null));
        Change { noun, id, meeting, field: column.name.to_owned(), form, before, after }
    };
    fields.iter().map(change).collect()
}

/// Whether a change and the next are of fields of one record.
fn are_fields_of_one(change: &Change, next: &Change) -> bool {
    change.id == next.id && !change.field.is_empty() && !next.field.is_empty()
}

fn disagreement(change: &Change) -> StoreFault {
    StoreFault::Damaged(format!(
        "{} {} {}: the log and the table disagree",
        change.noun, change.id, change.field
    ))
}

fn whole(noun: Noun, id: Uuid, row: &Row, before: Value, after: Value) -> Change {
    Change {
        noun,
        id,
        meeting: meeting_of(noun, id, row.get("meeting")),
        field: String::new(),
        form: Form::Whole,
        before,
        after,
    }
}

fn id_of(row: &Row) -> Result<Uuid, StoreFault> {
    let id = row.get("id").and_then(Value::as_str).unwrap_or_default();
    Uuid::parse_str(id).map_err(|error| StoreFault::Shape(serde::de::Error::custom(error)))
}

/// The meeting a record belongs to, given what stands in its field `meeting`; a meeting belongs to itself.
fn meeting_of(noun: Noun, id: Uuid, field: Option<&Value>) -> Option<Uuid> {
    if noun == Noun::Meeting {
        Some(id)
    } else {
        field.and_then(Value::as_str).and_then(|id| Uuid::parse_str(id).ok())
    }
}

/// Some columns of a row and all that are derived from it, each with what SQLite keeps in it.
fn kept_columns(
    spec: &TableSpec,
    columns: &[&'static Column],
    row: &Row,
) -> Result<Vec<(&'static str, SqlValue)>, StoreFault> {
    let derived = spec.derived.iter().map(|derived| Ok((derived.name, (derived.make)(row))));
    columns.iter().map(|column| Ok((column.name, to_sql(column, row)?))).chain(derived).collect()
}

fn insert(connection: &Connection, spec: &TableSpec, row: &Row) -> Result<(), StoreFault> {
    let (names, values): (Vec<_>, Vec<_>) =
        kept_columns(spec, &spec.columns.iter().collect::<Vec<_>>(), row)?.into_iter().unzip();
    let marks: Vec<String> = (1..=values.len()).map(|n| format!("?{n}")).collect();
    let names = quoted(names.into_iter());
    let sql = format!("INSERT INTO {} ({names}) VALUES ({})", spec.name, marks.join(", "));
    connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}

fn delete(connection: &Connection, spec: &TableSpec, id: Uuid) -> Result<(), StoreFault> {
    connection
        .prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", spec.name))?
        .execute([id.to_string()])?;
    Ok(())
}

/// Writes some columns of a row, and what is derived from it, in one UPDATE.
fn update(
    connection: &Connection,
    spec: &TableSpec,
    id: Uuid,
    columns: &[&'static Column],
    row: &Row,
) -> Result<(), StoreFault> {
    let (names, values): (Vec<_>, Vec<_>) = kept_columns(spec, columns, row)?.into_iter().unzip();
    let assignments: Vec<String> =
        names.iter().zip(2..).map(|(name, n)| format!("\"{name}\" = ?{n}")).collect();
    let sql = format!("UPDATE {} SET {} WHERE id = ?1", spec.name, assignments.join(", "));
    let values = std::iter::once(SqlValue::Text(id.to_string())).chain(values);
    connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}
