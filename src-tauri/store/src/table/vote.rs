//! Votes of a meeting.

use super::*;
use thuky_domain::Vote;

impl Table for Vote {
    const NOUN: Noun = Noun::Vote;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "vote",
    columns: &[
        text("id"),
        text("meeting"),
        integer("ordinal"),
        text("matter"),
        text("method"),
        integer("present"),
        integer("in_favour"),
        integer("against"),
        integer("abstained"),
    ],
    derived: &[],
    order: "ordinal, id",
    search,
};

fn search(row: &Row) -> Option<SearchText> {
    Some(SearchText { title: word(row, "matter").to_owned(), body: String::new() })
}
