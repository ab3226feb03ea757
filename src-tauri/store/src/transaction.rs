//! A transaction that writes records and remembers, field by field, what they were before.

use crate::change::{Change, Form, difference};
use crate::fault::StoreFault;
use crate::reader::Reader;
use crate::row::{Row, completed, row_of, to_sql};
use crate::search;
use crate::table::{Table, TableSpec, table};
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
        let id = id_of(&row)?;
        match self.reader().row(table(T::NOUN), id)? {
            None => self.record_and_apply(whole(T::NOUN, id, &row, Value::Null, Value::Object(row.clone()))),
            Some(kept) => self.change_fields(T::NOUN, id, &kept, &row),
        }
    }

    /// Removes a record.
    ///
    /// # Errors
    /// [`StoreFault::NotFound`], or what SQLite says when others still refer to it.
    pub fn remove<T: Table>(&mut self, id: Uuid) -> Result<(), StoreFault> {
        let row = self.reader().row(table(T::NOUN), id)?.ok_or(StoreFault::NotFound)?;
        self.record_and_apply(whole(T::NOUN, id, &row, Value::Object(row.clone()), Value::Null))
    }

    fn change_fields(&mut self, noun: Noun, id: Uuid, kept: &Row, wanted: &Row) -> Result<(), StoreFault> {
        let meeting = meeting_of(noun, id, kept);
        let differing =
            table(noun).columns.iter().filter(|column| kept.get(column.name) != wanted.get(column.name));
        let changes: Vec<Change> = differing
            .map(|column| {
                let (form, before, after) =
                    difference(&kept[column.name], wanted.get(column.name).unwrap_or(&Value::Null));
                Change { noun, id, meeting, field: column.name.to_owned(), form, before, after }
            })
            .collect();
        changes.into_iter().try_for_each(|change| self.record_and_apply(change))
    }

    /// Writes a change to its table, its search entry and the list that becomes the log entry.
    pub(crate) fn record_and_apply(&mut self, change: Change) -> Result<(), StoreFault> {
        let spec = table(change.noun);
        match (change.field.is_empty(), &change.before, &change.after) {
            (true, Value::Null, Value::Object(row)) => {
                insert(self.connection, spec, &completed(spec, row.clone()))?;
            }
            (true, Value::Object(_), Value::Null) => delete(self.connection, spec, change.id)?,
            (true, _, _) => {
                return Err(StoreFault::Damaged("a change of a whole record without the record".to_owned()));
            }
            (false, _, _) => self.update(spec, &change)?,
        }
        search::follow(self.connection, &change, spec)?;
        self.changes.push(change);
        Ok(())
    }

    fn update(&self, spec: &TableSpec, change: &Change) -> Result<(), StoreFault> {
        let mut row = self.reader().row(spec, change.id)?.ok_or(StoreFault::NotFound)?;
        let present = row.get(&change.field).unwrap_or(&Value::Null);
        let value = change.applied_to(present).ok_or_else(|| disagreement(change))?;
        row.insert(change.field.clone(), value);
        let column = spec
            .columns
            .iter()
            .find(|column| column.name == change.field)
            .ok_or_else(|| disagreement(change))?;
        let mut assignments = vec![(column.name, to_sql(column, &row)?)];
        assignments.extend(spec.derived.iter().map(|derived| (derived.name, (derived.make)(&row))));
        write_fields(self.connection, spec, change.id, &assignments)
    }
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
        meeting: meeting_of(noun, id, row),
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

/// The meeting a record belongs to; a meeting belongs to itself.
fn meeting_of(noun: Noun, id: Uuid, row: &Row) -> Option<Uuid> {
    if noun == Noun::Meeting {
        Some(id)
    } else {
        row.get("meeting").and_then(Value::as_str).and_then(|id| Uuid::parse_str(id).ok())
    }
}

fn insert(connection: &Connection, spec: &TableSpec, row: &Row) -> Result<(), StoreFault> {
    let derived = spec.derived.iter().map(|derived| derived.name);
    let names: Vec<String> = spec
        .columns
        .iter()
        .map(|column| column.name)
        .chain(derived)
        .map(|name| format!("\"{name}\""))
        .collect();
    let mut values: Vec<SqlValue> =
        spec.columns.iter().map(|column| to_sql(column, row)).collect::<Result<_, _>>()?;
    values.extend(spec.derived.iter().map(|derived| (derived.make)(row)));
    let marks: Vec<String> = (1..=values.len()).map(|n| format!("?{n}")).collect();
    let sql = format!("INSERT INTO {} ({}) VALUES ({})", spec.name, names.join(", "), marks.join(", "));
    connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}

fn delete(connection: &Connection, spec: &TableSpec, id: Uuid) -> Result<(), StoreFault> {
    connection
        .prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", spec.name))?
        .execute([id.to_string()])?;
    Ok(())
}

fn write_fields(
    connection: &Connection,
    spec: &TableSpec,
    id: Uuid,
    fields: &[(&str, SqlValue)],
) -> Result<(), StoreFault> {
    let assignments: Vec<String> =
        fields.iter().zip(2..).map(|((name, _), n)| format!("\"{name}\" = ?{n}")).collect();
    let sql = format!("UPDATE {} SET {} WHERE id = ?1", spec.name, assignments.join(", "));
    let values =
        std::iter::once(SqlValue::Text(id.to_string())).chain(fields.iter().map(|(_, value)| value.clone()));
    connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}
