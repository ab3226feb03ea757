//! The office's own profile: one row.

use super::*;
use thuky_domain::Office;

impl Table for Office {
    const NOUN: Noun = Noun::Office;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "office",
    columns: &[
        text("id"),
        text("system"),
        text("superior_body"),
        text("body"),
        text("place"),
        text("symbol"),
        json("signers"),
        json("recipients"),
        text("archive"),
        added("before_day", "day-itself"),
    ],
    derived: &[],
    order: "id",
    search: unsearched,
};
