//! The number book. Search does not see it: it has a screen of its own, and numbers of marked papers stay there.

use super::*;
use thuky_domain::Number;

impl Table for Number {
    const NOUN: Noun = Noun::Number;
}

/// A reason stands before the state it is for: fields are written one by one, and a void number has its reason already.
pub(super) static TABLE: TableSpec = TableSpec {
    name: "number",
    columns: &[
        text("id"),
        text("meeting"),
        text("book"),
        integer("number"),
        text("reason"),
        text("state"),
        text("system"),
        text("kind"),
        text("code"),
        text("secrecy"),
        text("date"),
        text("symbol"),
        text("subject"),
        text("signer"),
        json("recipients"),
        text("archive"),
        integer("copies"),
        text("note"),
        text("paper"),
    ],
    derived: &[],
    order: "book, number",
    search: unsearched,
};
