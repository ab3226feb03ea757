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
        added_json("counting", r#"{"start":"issue","days":"calendar","on_day_off":"stays"}"#),
        added_json("thresholds", r#"{"due_soon":7,"yellow":3,"deep_red":3}"#),
        added_json(
            "number_policy",
            r#"{"kept_from":null,"grouping":"per-kind","late":"refused","terms":[],"first":[]}"#,
        ),
        added("kind", "body"),
        later(json("logo")),
    ],
    derived: &[],
    order: "id",
    search: unsearched,
};
