//! Photographs; their bytes are blobs.

use super::*;
use thuky_domain::Photograph;

impl Table for Photograph {
    const NOUN: Noun = Noun::Photograph;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "photograph",
    columns: &[
        text("id"),
        text("meeting"),
        integer("ordinal"),
        text("caption"),
        text("blob"),
        integer("width"),
        integer("height"),
    ],
    derived: &[],
    order: "ordinal, id",
    search,
};

fn search(row: &Row) -> Option<SearchText> {
    Some(SearchText { title: word(row, "caption").to_owned(), body: String::new() })
}
