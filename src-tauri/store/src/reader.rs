//! Questions to the record. Everything here only reads.

use crate::fault::StoreFault;
use crate::field;
use crate::narrow::narrow_list;
use crate::row::{Row, from_sql};
use crate::table::{Table, TableSpec, table};
use rusqlite::{Connection, OptionalExtension, ToSql};
use std::collections::HashMap;
use thuky_domain::Noun;
use uuid::Uuid;

/// How much of a record is read.
#[derive(Clone, Copy)]
enum Width {
    Whole,
    Narrow,
}

/// Reads records. Borrowed from a [`crate::Store`] or, inside a transaction, from a [`crate::Act`].
#[derive(Clone, Copy)]
pub struct Reader<'c> {
    pub(crate) connection: &'c Connection,
}

impl Reader<'_> {
    /// The record with this id.
    ///
    /// # Errors
    /// [`StoreFault::NotFound`] or what SQLite says.
    pub fn get<T: Table>(self, id: Uuid) -> Result<T, StoreFault> {
        self.find(id)?.ok_or(StoreFault::NotFound)
    }

    /// The record with this id, if there is one.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn find<T: Table>(self, id: Uuid) -> Result<Option<T>, StoreFault> {
        Ok(self.select(Width::Whole, "id = ?1", &[&id.to_string()])?.pop())
    }

    /// Whether there is a record of a noun with this id.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn has(self, noun: Noun, id: Uuid) -> Result<bool, StoreFault> {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {} WHERE id = ?1)", table(noun).name);
        Ok(self.connection.prepare_cached(&sql)?.query_row([id.to_string()], |row| row.get(0))?)
    }

    /// Every record of a noun, in its table's order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn all<T: Table>(self) -> Result<Vec<T>, StoreFault> {
        self.select(Width::Whole, "1", &[])
    }

    /// The records of a noun that belong to a meeting, in their order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn of_meeting<T: Table>(self, meeting: Uuid) -> Result<Vec<T>, StoreFault> {
        self.select(Width::Whole, "meeting = ?1", &[&meeting.to_string()])
    }

    /// The records whose column has this text, in their table's order.
    ///
    /// # Errors
    /// What SQLite says, among it a column the table does not have.
    pub fn with_text<T: Table>(self, column: &'static str, text: &str) -> Result<Vec<T>, StoreFault> {
        self.select(Width::Whole, &format!("\"{column}\" = ?1"), &[&text])
    }

    /// Every record of a noun without its long texts and spans, which stand empty: enough to list and to judge by.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn all_narrow<T: Table>(self) -> Result<Vec<T>, StoreFault> {
        self.select(Width::Narrow, "1", &[])
    }

    /// The record with this id, as narrow as [`Reader::all_narrow`] has it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn find_narrow<T: Table>(self, id: Uuid) -> Result<Option<T>, StoreFault> {
        Ok(self.select(Width::Narrow, "id = ?1", &[&id.to_string()])?.pop())
    }

    /// The records of a noun that belong to a meeting, as narrow as [`Reader::all_narrow`] has them.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn narrow_of_meeting<T: Table>(self, meeting: Uuid) -> Result<Vec<T>, StoreFault> {
        self.select(Width::Narrow, "meeting = ?1", &[&meeting.to_string()])
    }

    /// One column of every record of a noun, each text with the meeting it belongs to; no order.
    ///
    /// # Errors
    /// What SQLite says, among it a column the table does not have.
    pub fn texts<T: Table>(self, column: &'static str) -> Result<Vec<(Option<Uuid>, String)>, StoreFault> {
        let sql = format!("SELECT meeting, \"{column}\" FROM {}", table(T::NOUN).name);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        let mut texts = Vec::new();
        while let Some(row) = rows.next()? {
            let meeting: String = row.get(0)?;
            texts.push((Uuid::parse_str(&meeting).ok(), row.get(1)?));
        }
        Ok(texts)
    }

    /// How many tasks were given in each meeting; those that came of other tasks are not counted.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn tasks_given(self) -> Result<HashMap<Uuid, u32>, StoreFault> {
        let sql =
            "SELECT meeting, count(*) FROM directive WHERE kind = 'task' AND origin IS NULL GROUP BY meeting";
        let mut statement = self.connection.prepare_cached(sql)?;
        let counts = statement.query_map([], |row| {
            let meeting: String = row.get(0)?;
            Ok((Uuid::parse_str(&meeting).unwrap_or_default(), row.get(1)?))
        })?;
        Ok(counts.collect::<Result<_, _>>()?)
    }

    fn select<T: Table>(
        self,
        width: Width,
        condition: &str,
        parameters: &[&dyn ToSql],
    ) -> Result<Vec<T>, StoreFault> {
        let spec = table(T::NOUN);
        let sql = format!(
            "SELECT {} FROM {} WHERE {condition} ORDER BY {}",
            match width {
                Width::Whole => spec.select_list(),
                Width::Narrow => narrow_list(T::NOUN),
            },
            spec.name,
            spec.order
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(parameters)?;
        let mut records = Vec::new();
        while let Some(sql) = rows.next()? {
            records.push(field::record(spec, sql)?);
        }
        Ok(records)
    }

    /// The named values of a row: what is logged when it goes.
    pub(crate) fn row(self, spec: &TableSpec, id: Uuid) -> Result<Option<Row>, StoreFault> {
        self.of_row(spec, id, |sql| from_sql(spec, sql))
    }

    /// What is made of the row with this id, if there is one.
    pub(crate) fn of_row<R>(
        self,
        spec: &TableSpec,
        id: Uuid,
        make: impl FnOnce(&rusqlite::Row<'_>) -> Result<R, StoreFault>,
    ) -> Result<Option<R>, StoreFault> {
        let sql = format!("SELECT {} FROM {} WHERE id = ?1", spec.select_list(), spec.name);
        let mut statement = self.connection.prepare_cached(&sql)?;
        statement.query_row([id.to_string()], |sql| Ok(make(sql))).optional()?.transpose()
    }
}
