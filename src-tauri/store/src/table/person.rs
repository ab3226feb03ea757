//! People, ordered by given name through a precomputed ICU key.

use super::*;
use thuky_domain::Person;

impl Table for Person {
    const NOUN: Noun = Noun::Person;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "person",
    columns: &[text("id"), text("name"), text("honorific"), text("note")],
    derived: &[Derived { name: "sort_key", make: sort_key }],
    order: "sort_key, id",
    search,
};

fn sort_key(row: &Row) -> SqlValue {
    SqlValue::Blob(thuky_domain::name_order::sort_key(word(row, "name")))
}

fn search(row: &Row) -> Option<SearchText> {
    Some(SearchText { title: word(row, "name").to_owned(), body: body(row, &["note"]) })
}
