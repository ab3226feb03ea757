//! An excerpt of the minutes for one unit: when, where, who chaired, and what the conclusion asks of that unit.

use super::order::{self, Lead};
use super::{minutes, task_cell};
use crate::block::{Block, Marker, Paragraph, Role};
use crate::desk::{Desk, Part};
use crate::mark::Marked;
use crate::wording::{one_line, says, sentence};
use thuky_domain::{Directive, DirectiveKind};

/// The parts of an excerpt.
pub(super) const PARTS: [(&str, Part); 5] = [
    ("when", minutes::opening),
    ("place", minutes::place),
    ("chair", minutes::chair),
    ("recorder", minutes::recorder),
    ("orders", concerning),
];

/// Everything between the title and the signature.
pub(super) fn text(desk: &Desk) -> Vec<Block> {
    let mut blocks = desk.arranged(&PARTS);
    blocks.push(Paragraph::new(Role::Closing, &desk.closing("close")).kept().into());
    blocks
}

/// What the conclusion asks of the unit.
fn concerning(desk: &Desk) -> Vec<Block> {
    let mut blocks = vec![Paragraph::new(Role::Body, &desk.phrase("orders")).kept().into()];
    let told = orders(desk);
    if told.is_empty() {
        let blank =
            desk.missing("paper.tasks", "Kết luận cuộc họp không có nội dung nào giao cho đơn vị này.");
        blocks.push(Paragraph::new(Role::Body, &blank).into());
    }
    blocks.extend(told);
    blocks
}

fn orders(desk: &Desk) -> Vec<Block> {
    let unit = one_line(&desk.sheet.following.unit);
    let concerns = |directive: &&Directive| {
        !unit.is_empty()
            && directive.kind != DirectiveKind::Assessment
            && (task_cell::is_unit(&directive.lead, &unit)
                || task_cell::coordinates(directive, &unit)
                || says(&directive.text, &unit))
    };
    let told = |directive: &Directive| {
        let text = sentence(&order::written(desk, directive, Lead::Named));
        Paragraph::new(Role::Item, &text).marked(Marker::Arabic).printing(directive.mark("text")).into()
    };
    desk.sheet.directives.iter().filter(concerns).map(told).collect()
}
