//! Between a record and its row: serde gives a record as named JSON values, a table says how each is kept.

use crate::fault::StoreFault;
use crate::table::{Column, Kind, TableSpec};
use rusqlite::types::{Value as SqlValue, ValueRef};
use serde_json::{Map, Value};

/// A record as named values, in the shape the contract has them.
pub(crate) type Row = Map<String, Value>;

/// The named values of a record.
pub(crate) fn row_of(record: &impl serde::Serialize) -> Result<Row, StoreFault> {
    match serde_json::to_value(record)? {
        Value::Object(row) => Ok(row),
        other => Err(shape(&format!("not an object: {other}"))),
    }
}

/// A row of the log as its table has it today: with the columns that came after it was written.
pub(crate) fn completed(table: &TableSpec, mut row: Row) -> Row {
    for column in table.columns {
        if let Some(formerly) = column.formerly {
            row.entry(column.name).or_insert_with(|| formerly.value());
        }
    }
    row
}

fn shape(text: &str) -> StoreFault {
    StoreFault::Shape(serde::de::Error::custom(text))
}

/// The value of a column as SQLite keeps it.
pub(crate) fn to_sql(column: &Column, row: &Row) -> Result<SqlValue, StoreFault> {
    let value = row.get(column.name).ok_or_else(|| shape(column.name))?;
    Ok(match (column.kind, value) {
        (_, Value::Null) => SqlValue::Null,
        (Kind::Text, Value::String(text)) => SqlValue::Text(text.clone()),
        (Kind::Integer, Value::Number(number)) => {
            SqlValue::Integer(number.as_i64().ok_or_else(|| shape(column.name))?)
        }
        (Kind::Flag, Value::Bool(flag)) => SqlValue::Integer(i64::from(*flag)),
        (Kind::Json, value) => SqlValue::Text(value.to_string()),
        _ => return Err(shape(column.name)),
    })
}

/// A row of SQLite, selected with the columns of its table, as named values.
pub(crate) fn from_sql(table: &TableSpec, sql: &rusqlite::Row<'_>) -> Result<Row, StoreFault> {
    let mut row = Row::new();
    for (index, column) in table.columns.iter().enumerate() {
        row.insert(column.name.to_owned(), value_from_sql(column, sql.get_ref(index)?)?);
    }
    Ok(row)
}

/// The columns in which a row of SQLite, selected with the columns of its table, is not as wanted, each with the value it
/// has there. A text that is as wanted is not taken out of the row: most are, and one may be long.
pub(crate) fn differing(
    table: &TableSpec,
    wanted: &Row,
    sql: &rusqlite::Row<'_>,
) -> Result<Vec<(&'static Column, Value)>, StoreFault> {
    let mut fields = Vec::new();
    for (index, column) in table.columns.iter().enumerate() {
        let (kept, wanted) = (sql.get_ref(index)?, wanted.get(column.name));
        if !is_text(column, kept, wanted) {
            let kept = value_from_sql(column, kept)?;
            fields.extend((Some(&kept) != wanted).then_some((column, kept)));
        }
    }
    Ok(fields)
}

/// Whether a text column has the very text.
fn is_text(column: &Column, kept: ValueRef<'_>, wanted: Option<&Value>) -> bool {
    match (column.kind, kept, wanted) {
        (Kind::Text, ValueRef::Text(kept), Some(Value::String(wanted))) => kept == wanted.as_bytes(),
        _ => false,
    }
}

fn value_from_sql(column: &Column, value: ValueRef<'_>) -> Result<Value, StoreFault> {
    Ok(match (column.kind, value) {
        (_, ValueRef::Null) => Value::Null,
        (Kind::Text, ValueRef::Text(text)) => Value::String(String::from_utf8_lossy(text).into_owned()),
        (Kind::Integer, ValueRef::Integer(number)) => number.into(),
        (Kind::Flag, ValueRef::Integer(number)) => Value::Bool(number != 0),
        (Kind::Json, ValueRef::Text(text)) => serde_json::from_slice(text)?,
        _ => return Err(shape(column.name)),
    })
}
