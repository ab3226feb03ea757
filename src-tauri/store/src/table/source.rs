//! Texts that meetings were read from.

use super::*;
use thuky_domain::Source;

impl Table for Source {
    const NOUN: Noun = Noun::Source;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "source",
    columns: &[
        text("id"),
        text("meeting"),
        text("kind"),
        text("name"),
        text("text"),
        json("unplaced"),
        json("debris"),
    ],
    derived: &[],
    order: "id",
    search: unsearched,
};
