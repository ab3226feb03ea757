//! Cited documents; their likeness finds the one that is already there.

use super::*;
use thuky_domain::CitedDocument;

impl Table for CitedDocument {
    const NOUN: Noun = Noun::CitedDocument;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "cited_document",
    columns: &[text("id"), text("type"), text("number"), text("date"), text("issuer"), text("title")],
    derived: &[Derived { name: "likeness", make: likeness }],
    order: "date DESC, id",
    search,
};

fn likeness(row: &Row) -> SqlValue {
    let document = serde_json::from_value::<CitedDocument>(Value::Object(row.clone()));
    SqlValue::Text(document.map(|document| document.likeness()).unwrap_or_default())
}

fn search(row: &Row) -> Option<SearchText> {
    let title = format!("{} {}", word(row, "type"), word(row, "number"));
    Some(SearchText { title, body: body(row, &["issuer", "title"]) })
}
