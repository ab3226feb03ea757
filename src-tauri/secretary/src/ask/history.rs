//! History: the operation log, told to people.
//!
//! Records are told by their names, never by their ids or their shape. The words of enumerations stay as they are on the
//! wire: the window has Vietnamese words for them.

use crate::act::record::find;
use crate::contract::{ChangeLine, Failure, HistoryLine, HistoryOf};
use crate::label;
use crate::secretary::Secretary;
use serde::de::DeserializeOwned;
use serde_json::Value;
use thuky_domain::text::shortened;
use thuky_domain::{Counting, Deadline, Logo, Noun, NumberPolicy, Thresholds};
use thuky_store::{Change, Operation, OperationKind, Reader};
use uuid::Uuid;

/// Operations told when no limit is given.
const USUAL: u32 = 200;

pub(crate) fn lines(secretary: &Secretary, of: &HistoryOf) -> Result<Vec<HistoryLine>, Failure> {
    let limit = if of.limit == 0 { USUAL } else { of.limit };
    let entries = secretary.store.history(of.id, of.meeting.map(|meeting| meeting.0), limit)?;
    let reader = secretary.store.reader();
    entries.into_iter().map(|(operation, changes)| line(reader, operation, &changes)).collect()
}

fn line(reader: Reader<'_>, operation: Operation, changes: &[Change]) -> Result<HistoryLine, Failure> {
    let prefix = match operation.kind {
        OperationKind::Act => "",
        OperationKind::Undo => "Hoàn tác: ",
        OperationKind::Redo => "Làm lại: ",
    };
    Ok(HistoryLine {
        n: operation.n,
        at: operation.at,
        label: format!("{prefix}{}", operation.label),
        changes: changes.iter().map(|change| change_line(reader, change)).collect::<Result<_, _>>()?,
    })
}

fn change_line(reader: Reader<'_>, change: &Change) -> Result<ChangeLine, Failure> {
    let told = |value: &Value| match referred(&change.field) {
        Some(noun) => names_of(reader, noun, value),
        None => Ok(readable(value)),
    };
    Ok(ChangeLine {
        noun: change.noun,
        id: change.id,
        field: change.field.clone(),
        before: told(&change.before)?,
        after: told(&change.after)?,
    })
}

/// The noun that a field refers to by id.
fn referred(field: &str) -> Option<Noun> {
    match field {
        "person" => Some(Noun::Person),
        "unit" | "successor" => Some(Noun::Unit),
        "agenda_item" => Some(Noun::AgendaItem),
        "document" => Some(Noun::CitedDocument),
        "origin" | "into" => Some(Noun::Directive),
        "carried_from" => Some(Noun::Meeting),
        _ => None,
    }
}

/// The names of the records that are referred to.
fn names_of(reader: Reader<'_>, noun: Noun, value: &Value) -> Result<String, Failure> {
    let Value::Array(ids) = value else { return name_of(reader, noun, value) };
    let names: Vec<String> = ids.iter().map(|id| name_of(reader, noun, id)).collect::<Result<_, _>>()?;
    Ok(names.join("; "))
}

/// The name of a record that is referred to; one that is gone by now is told by its noun.
fn name_of(reader: Reader<'_>, noun: Noun, id: &Value) -> Result<String, Failure> {
    let Some(id) = id.as_str().and_then(|id| Uuid::parse_str(id).ok()) else { return Ok(String::new()) };
    let record = find(reader, noun, id)?;
    Ok(record.map_or_else(|| label::noun(noun).to_owned(), |record| label::name(&record)))
}

/// A value for the eye: texts as they are, records by what names them; never long.
fn readable(value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Object(fields) if fields.contains_key("phrase") => written(value, Deadline::written),
        Value::Object(fields) if fields.contains_key("on_day_off") => written(value, Counting::written),
        Value::Object(fields) if fields.contains_key("deep_red") => written(value, Thresholds::written),
        Value::Object(fields) if fields.contains_key("kept_from") => written(value, NumberPolicy::written),
        Value::Object(fields) if fields.contains_key("blob") => written(value, Logo::written),
        Value::Object(fields) => NAMING
            .iter()
            .filter_map(|field| fields.get(*field)?.as_str())
            .find(|text| !text.is_empty())
            .unwrap_or_default()
            .to_owned(),
        Value::Array(items) => items.iter().map(readable).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    };
    shortened(&text, 200)
}

/// Fields that tell a record from its like, the best first.
const NAMING: [&str; 9] =
    ["text", "name", "title", "group", "body", "number", "caption", "doubt", "evidence"];

/// A value that can say itself.
fn written<T: DeserializeOwned>(value: &Value, written: fn(&T) -> String) -> String {
    serde_json::from_value(value.clone()).map(|value| written(&value)).unwrap_or_default()
}
