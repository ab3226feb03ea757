//! Statements.

use super::*;
use thuky_domain::Statement;

impl Table for Statement {
    const NOUN: Noun = Noun::Statement;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "statement",
    columns: &[
        text("id"),
        text("meeting"),
        integer("ordinal"),
        text("agenda_item"),
        text("speaker"),
        text("role"),
        text("kind"),
        text("text"),
        json("spans"),
    ],
    derived: &[],
    order: "ordinal, id",
    search,
};

fn search(row: &Row) -> Option<SearchText> {
    Some(SearchText {
        title: body(row, &["speaker", "role"]).replace("\n", ", "),
        body: body(row, &["text"]),
    })
}
