//! Units with their time.

use super::*;
use thuky_domain::Unit;

impl Table for Unit {
    const NOUN: Noun = Noun::Unit;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "unit",
    columns: &[
        text("id"),
        text("name"),
        json("abbreviations"),
        text("since"),
        text("until"),
        text("successor"),
    ],
    derived: &[],
    order: "name, id",
    search,
};

fn search(row: &Row) -> Option<SearchText> {
    Some(SearchText { title: word(row, "name").to_owned(), body: words(row, "abbreviations") })
}
