//! Days off, in lieu and made up for, as the office notes them.

use super::*;
use thuky_domain::Holiday;

impl Table for Holiday {
    const NOUN: Noun = Noun::Holiday;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "holiday",
    columns: &[text("id"), text("day"), text("kind"), text("name")],
    derived: &[],
    order: "day",
    search: unsearched,
};
