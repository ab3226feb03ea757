//! The gate for text: every text of a record is kept in NFC without invisible characters, whoever sends it.

use crate::contract::{Failure, FailureKind};
use serde_json::Value;
use thuky_domain::{Record, text};

/// Fields whose text may have several lines.
const PARAGRAPHS: &[&str] = &["proceedings", "conclusion", "text", "note", "sentence"];

/// The record as it is to be kept. A source's text stays as it is but for NFC, because spans point into it.
pub(crate) fn tidied<T: Into<Record> + TryFrom<Record>>(record: T) -> Result<T, Failure> {
    let fault = || Failure::new(FailureKind::Internal, "Dữ liệu không đúng dạng.");
    let record: Record = record.into();
    if matches!(record, Record::Source(_)) {
        return T::try_from(record).map_err(|_| fault());
    }
    let mut value = serde_json::to_value(&record).map_err(|_| fault())?;
    tidy_fields(&mut value);
    let record: Record = serde_json::from_value(value).map_err(|_| fault())?;
    T::try_from(record).map_err(|_| fault())
}

fn tidy_fields(value: &mut Value) {
    match value {
        Value::String(words) => *words = text::line(words),
        Value::Array(items) => items.iter_mut().for_each(tidy_fields),
        Value::Object(fields) => fields.iter_mut().for_each(|(field, value)| match value {
            Value::String(words) if PARAGRAPHS.contains(&field.as_str()) => *words = text::paragraphs(words),
            value => tidy_fields(value),
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
