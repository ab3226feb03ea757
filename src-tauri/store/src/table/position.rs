//! Positions held.

use super::*;
use thuky_domain::Position;

impl Table for Position {
    const NOUN: Noun = Noun::Position;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "position",
    columns: &[
        text("id"),
        text("person"),
        text("unit"),
        text("title"),
        text("since"),
        text("until"),
        integer("precedence"),
    ],
    derived: &[],
    order: "CASE precedence WHEN 0 THEN 4294967295 ELSE precedence END, since DESC, id",
    search: unsearched,
};
