//! Meetings, newest first.

use super::*;
use thuky_domain::Meeting;

impl Table for Meeting {
    const NOUN: Noun = Noun::Meeting;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "meeting",
    columns: &[
        text("id"),
        text("kind"),
        text("title"),
        text("host"),
        text("counterpart"),
        text("date"),
        text("session"),
        text("starts_at"),
        text("ends_at"),
        text("place"),
        text("proceedings"),
        text("conclusion"),
        later(text("issued")),
        later(text("received")),
        text("secrecy"),
        text("urgency"),
        added("series", ""),
        added("carry_over", "none"),
        added_json("carried_from", "[]"),
        flag("trashed"),
        json("spans"),
    ],
    derived: &[],
    order: "date IS NULL DESC, date DESC, id DESC",
    search,
};

/// Marked meetings and those in the trash are not found by search.
fn search(row: &Row) -> Option<SearchText> {
    let hidden = word(row, "secrecy") != "none" || row.get("trashed") == Some(&Value::Bool(true));
    let fields = ["host", "counterpart", "place", "proceedings", "conclusion"];
    (!hidden).then(|| SearchText { title: word(row, "title").to_owned(), body: body(row, &fields) })
}
