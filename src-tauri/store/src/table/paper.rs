//! Frozen papers; their files and facts are blobs.

use super::*;
use thuky_domain::Paper;

impl Table for Paper {
    const NOUN: Noun = Noun::Paper;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "paper",
    columns: &[
        text("id"),
        text("meeting"),
        text("kind"),
        text("system"),
        text("rule_set"),
        text("unit"),
        integer("number"),
        text("symbol"),
        text("date"),
        text("signer"),
        text("subject"),
        text("file_name"),
        text("file"),
        text("facts"),
        json("gaps"),
        integer("head"),
        text("head_hash"),
        text("at"),
        text("by"),
        integer("version"),
        text("corrects"),
        text("reason"),
    ],
    derived: &[],
    order: "at, id",
    search: unsearched,
};
