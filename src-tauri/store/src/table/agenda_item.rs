//! Items of an agenda.

use super::*;
use thuky_domain::AgendaItem;

impl Table for AgendaItem {
    const NOUN: Noun = Noun::AgendaItem;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "agenda_item",
    columns: &[
        text("id"),
        text("meeting"),
        integer("ordinal"),
        text("title"),
        text("presenter"),
        text("proceedings"),
    ],
    derived: &[],
    order: "ordinal, id",
    search,
};

fn search(row: &Row) -> Option<SearchText> {
    Some(SearchText { title: word(row, "title").to_owned(), body: body(row, &["presenter", "proceedings"]) })
}
