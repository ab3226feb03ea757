//! An excerpt of the minutes for one unit: when, where, who chaired, and what the conclusion asks of that unit.

use super::order::{self, Lead};
use super::{minutes, task_cell};
use crate::block::{Block, Marker, Paragraph, Role};
use crate::desk::Desk;
use crate::mark::Marked;
use crate::wording::{one_line, says, sentence};
use thuky_domain::{Directive, DirectiveKind};

/// Everything between the title and the signature.
pub(super) fn text(desk: &Desk) -> Vec<Block> {
    let unit = task_cell::unit(desk);
    let mut blocks = minutes::event(desk);
    let lead_in = format!("Phần kết luận có nội dung liên quan đến {unit}:");
    blocks.push(Paragraph::new(Role::Body, &lead_in).kept().into());
    let told = orders(desk);
    if told.is_empty() {
        let blank =
            desk.missing("paper.tasks", "Kết luận cuộc họp không có nội dung nào giao cho đơn vị này.");
        blocks.push(Paragraph::new(Role::Body, &blank).into());
    }
    blocks.extend(told);
    let close = format!("Các nội dung khác của biên bản không trích{}", desk.rules.ending());
    blocks.push(Paragraph::new(Role::Closing, &close).kept().into());
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
