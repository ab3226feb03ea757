//! Ways of looking at the register, by name.

use super::*;
use thuky_domain::View;

impl Table for View {
    const NOUN: Noun = Noun::View;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "view",
    columns: &[
        text("id"),
        text("name"),
        text("words"),
        text("unit"),
        text("follower"),
        text("field"),
        json("statuses"),
        flag("reported"),
        text("group"),
        text("layout"),
    ],
    derived: &[],
    order: "name, id",
    search: unsearched,
};
