//! Directives.

use super::*;
use thuky_domain::Directive;

impl Table for Directive {
    const NOUN: Noun = Noun::Directive;
}

pub(super) static TABLE: TableSpec = TableSpec {
    name: "directive",
    columns: &[
        text("id"),
        text("meeting"),
        integer("ordinal"),
        text("code"),
        text("kind"),
        text("text"),
        text("speaker"),
        text("lead"),
        json("coordinating"),
        json("deadline"),
        text("product"),
        text("authority"),
        text("follower"),
        added("priority", "normal"),
        added("field", ""),
        added_json("milestones", "[]"),
        json("spans"),
        later(text("origin")),
        later(json("given")),
    ],
    derived: &[],
    order: "ordinal, id",
    search,
};

fn search(row: &Row) -> Option<SearchText> {
    let body =
        format!("{}\n{}", body(row, &["lead", "product", "speaker", "field"]), words(row, "coordinating"));
    Some(SearchText { title: word(row, "text").to_owned(), body })
}
