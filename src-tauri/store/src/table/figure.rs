//! Reported figures.

use super::*;
use thuky_domain::Figure;

impl Table for Figure {
    const NOUN: Noun = Noun::Figure;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "figure",
    columns: &[
        text("id"),
        text("meeting"),
        integer("ordinal"),
        text("text"),
        text("sentence"),
        json("spans"),
    ],
    derived: &[],
    order: "ordinal, id",
    search,
};

fn search(row: &Row) -> Option<SearchText> {
    Some(SearchText { title: word(row, "text").to_owned(), body: body(row, &["sentence"]) })
}
