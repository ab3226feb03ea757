//! Versions of the office's own wording of papers; the bytes of a template are a blob.

use super::*;
use thuky_domain::Wording;

impl Table for Wording {
    const NOUN: Noun = Noun::Wording;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "wording",
    columns: &[
        text("id"),
        text("kind"),
        text("system"),
        integer("version"),
        text("day"),
        text("note"),
        json("phrases"),
        json("order"),
        json("left_out"),
        json("recipients"),
        json("signer"),
        json("page"),
        text("template"),
        text("template_name"),
    ],
    derived: &[],
    order: "kind, system, version",
    search: unsearched,
};
