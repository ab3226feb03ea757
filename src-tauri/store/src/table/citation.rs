//! Citings of documents by meetings.

use super::*;
use thuky_domain::Citation;

impl Table for Citation {
    const NOUN: Noun = Noun::Citation;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "citation",
    columns: &[
        text("id"),
        text("meeting"),
        integer("ordinal"),
        text("document"),
        text("doubt"),
        json("spans"),
    ],
    derived: &[],
    order: "ordinal, id",
    search: unsearched,
};
