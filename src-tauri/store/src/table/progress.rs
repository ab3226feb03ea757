//! Steps of progress of tasks.

use super::*;
use thuky_domain::Progress;

impl Table for Progress {
    const NOUN: Noun = Noun::Progress;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "progress",
    columns: &[
        text("id"),
        text("meeting"),
        text("directive"),
        integer("ordinal"),
        text("kind"),
        text("day"),
        text("by"),
        text("text"),
        integer("percent"),
        text("evidence"),
        text("deadline"),
        text("previous"),
        added("lead", ""),
        added("previous_lead", ""),
        later(text("into")),
    ],
    derived: &[],
    order: "ordinal, id",
    search: unsearched,
};
