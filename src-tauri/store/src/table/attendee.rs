//! Attendance.

use super::*;
use thuky_domain::Attendee;

impl Table for Attendee {
    const NOUN: Noun = Noun::Attendee;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "attendee",
    columns: &[
        text("id"),
        text("meeting"),
        integer("ordinal"),
        text("person"),
        text("name"),
        text("honorific"),
        json("positions"),
        text("organisation"),
        text("group"),
        integer("group_size"),
        text("side"),
        text("role"),
        text("presence"),
        text("presence_note"),
        json("spans"),
    ],
    derived: &[],
    order: "ordinal, id",
    search,
};

fn search(row: &Row) -> Option<SearchText> {
    Some(SearchText { title: body(row, &["name", "group"]), body: words(row, "positions") })
}
