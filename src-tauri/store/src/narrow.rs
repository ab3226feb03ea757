//! Narrow reads: records without what only their own page shows, so that long lists stay quick.

use crate::table::{Column, Kind, table};
use thuky_domain::Noun;

/// The columns of a table for a SELECT, with empty values in place of the long ones.
pub(crate) fn narrow_list(noun: Noun) -> String {
    let value = |column: &Column| match (long(noun).contains(&column.name), column.kind) {
        (false, _) => format!("\"{}\"", column.name),
        (true, Kind::Json) => "'{}'".to_owned(),
        (true, _) => "''".to_owned(),
    };
    table(noun).columns.iter().map(value).collect::<Vec<_>>().join(", ")
}

/// The long columns of a noun: texts without use in a list, and the spans.
const fn long(noun: Noun) -> &'static [&'static str] {
    match noun {
        Noun::Meeting => &["proceedings", "conclusion", "spans"],
        Noun::Directive => &["spans"],
        Noun::Progress => &["by", "text", "evidence"],
        _ => &[],
    }
}
