//! History: the operation log, told to people.

use crate::contract::{ChangeLine, Failure, HistoryLine, HistoryOf};
use crate::label::shortened;
use crate::secretary::Secretary;
use serde_json::Value;
use thuky_store::{Change, Operation, OperationKind};

/// Operations told when no limit is given.
const USUAL: u32 = 200;

pub(crate) fn lines(secretary: &Secretary, of: &HistoryOf) -> Result<Vec<HistoryLine>, Failure> {
    let limit = if of.limit == 0 { USUAL } else { of.limit };
    let entries = secretary.store.history(of.id, of.meeting.map(|meeting| meeting.0), limit)?;
    Ok(entries.into_iter().map(|(operation, changes)| line(operation, &changes)).collect())
}

fn line(operation: Operation, changes: &[Change]) -> HistoryLine {
    let prefix = match operation.kind {
        OperationKind::Act => "",
        OperationKind::Undo => "Hoàn tác: ",
        OperationKind::Redo => "Làm lại: ",
    };
    HistoryLine {
        n: operation.n,
        at: operation.at,
        label: format!("{prefix}{}", operation.label),
        changes: changes.iter().map(change_line).collect(),
    }
}

fn change_line(change: &Change) -> ChangeLine {
    ChangeLine {
        noun: change.noun,
        id: change.id,
        field: change.field.clone(),
        before: readable(&change.before),
        after: readable(&change.after),
    }
}

/// A value for the eye: texts as they are, splices by their text, the rest as JSON; never long.
fn readable(value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Object(fields) => {
            match ["text", "name", "title", "group"].iter().find_map(|field| fields.get(*field)?.as_str()) {
                Some(text) => text.to_owned(),
                None => value.to_string(),
            }
        }
        Value::Array(items) => items.iter().map(readable).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    };
    shortened(&text, 200)
}
