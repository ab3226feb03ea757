//! The papers themselves: which blocks, in which order, in which words.
//!
//! One file per component of official form. Nothing here knows a file format.

mod annex;
mod assignment_slip;
mod attendance;
mod attendance_list;
mod carry_over;
mod conclusion;
mod correction;
pub(crate) mod event;
mod excerpt;
pub(crate) mod field;
mod follow_up_report;
pub(crate) mod grid;
mod invitation;
mod letterhead;
mod minutes;
mod notice;
mod order;
pub(crate) mod people;
mod picture;
mod proceedings;
mod recipients;
mod reminder_slip;
pub(crate) mod reply_form;
mod signatures;
pub(crate) mod symbol;
mod task_annex;
pub(crate) mod task_cell;
mod title;
mod vote;

use crate::block::{Block, Keep, Page, Paper, Part, Properties};
use crate::desk::{self, Desk};
use crate::identity::Identity;
use crate::wording::one_line;
use thuky_domain::{PaperKind, Secrecy, Wording};

/// The whole paper.
pub(crate) fn compose(desk: &Desk) -> Paper {
    let body = match desk.sheet.kind {
        PaperKind::TaskAnnex => Part { page: Page::Landscape, blocks: task_annex::blocks(desk, "") },
        _ => Part { page: Page::Portrait, blocks: body(desk) },
    };
    Paper { rules: desk.rules, sheet: desk.page, body, annexes: annexes(desk), properties: properties(desk) }
}

fn body(desk: &Desk) -> Vec<Block> {
    let mut blocks = head(desk);
    if desk.sheet.kind != PaperKind::Correction {
        blocks.extend(title::blocks(desk));
    }
    blocks.extend(text(desk));
    if desk.sheet.kind != PaperKind::AttendanceList {
        hold_last(&mut blocks);
        blocks.push(signatures::table(desk));
    }
    blocks
}

/// The letterhead.
pub(crate) fn head(desk: &Desk) -> Vec<Block> {
    vec![letterhead::table(desk)]
}

/// The closing sentence, with the end that the rules want.
pub(crate) fn closing(desk: &Desk) -> String {
    match desk.sheet.kind {
        PaperKind::ConclusionNotice | PaperKind::Correction => notice::close(desk),
        _ => desk.closing("close"),
    }
}

/// Everything between the title and the signatures.
pub(crate) fn text(desk: &Desk) -> Vec<Block> {
    match desk.sheet.kind {
        PaperKind::Minutes => minutes::text(desk),
        PaperKind::ConclusionNotice | PaperKind::TaskAnnex => notice::text(desk),
        PaperKind::Excerpt => excerpt::text(desk),
        PaperKind::Invitation => invitation::text(desk),
        PaperKind::AttendanceList => attendance_list::text(desk),
        PaperKind::AssignmentSlip => assignment_slip::text(desk),
        PaperKind::ReminderSlip => reminder_slip::text(desk),
        PaperKind::FollowUpReport => follow_up_report::text(desk),
        PaperKind::Correction => correction::text(desk),
    }
}

/// Signatures and recipients.
pub(crate) fn signed(desk: &Desk) -> Vec<Block> {
    vec![signatures::table(desk)]
}

/// The lines of recipients.
pub(crate) fn recipient_lines(desk: &Desk) -> Vec<Block> {
    recipients::cell(desk).into_iter().map(Block::from).collect()
}

/// The parts of a kind, by their keys.
pub(crate) const fn parts(kind: PaperKind) -> &'static [(&'static str, desk::Part)] {
    match kind {
        PaperKind::Minutes => &minutes::PARTS,
        PaperKind::ConclusionNotice => &notice::PARTS,
        PaperKind::Excerpt => &excerpt::PARTS,
        PaperKind::Invitation => &invitation::PARTS,
        PaperKind::AttendanceList => &attendance_list::PARTS,
        PaperKind::AssignmentSlip => &assignment_slip::PARTS,
        PaperKind::TaskAnnex => &[("list", |desk| task_annex::blocks(desk, ""))],
        PaperKind::ReminderSlip => &reminder_slip::PARTS,
        PaperKind::FollowUpReport => &follow_up_report::PARTS,
        PaperKind::Correction => &correction::PARTS,
    }
}

/// The list of tasks lies, the photographs stand; a Roman number tells them apart where both are annexed.
pub(crate) fn annexes(desk: &Desk) -> Vec<Part> {
    let tasks = desk.sheet.task_annex && desk.sheet.kind == PaperKind::ConclusionNotice;
    let (first, second) = if tasks && !desk.sheet.photographs.is_empty() { ("I", "II") } else { ("", "") };
    let tasks = if tasks { task_annex::blocks(desk, first) } else { vec![] };
    let parts = [(Page::Landscape, tasks), (Page::Portrait, annex::blocks(desk, second))];
    let filled = parts.into_iter().filter(|(_, blocks)| !blocks.is_empty());
    filled.map(|(page, blocks)| Part { page, blocks }).collect()
}

/// The last paragraph of the text goes with the signatures: these never stand alone on a page.
fn hold_last(blocks: &mut [Block]) {
    if let Some(Block::Paragraph(last)) = blocks.last_mut() {
        last.keep = Keep::WithNext;
    }
}

/// A secret meeting's title stays out of what a file manager shows.
fn properties(desk: &Desk) -> Properties {
    let sheet = desk.sheet;
    let number = symbol::numbered(sheet).map(|number| format!(" {number}")).unwrap_or_default();
    let secret = sheet.meeting.secrecy != Secrecy::None;
    Properties {
        title: format!("{}{number}", sheet.name()),
        subject: if secret { String::new() } else { one_line(&sheet.meeting.title) },
        creator: one_line(&sheet.office_name()),
        date: sheet.dated(),
        wording: sheet
            .wording
            .as_ref()
            .filter(|wording| !wording.is_usual())
            .map(Wording::told)
            .unwrap_or_default(),
        own: sheet.identity.as_ref().map(Identity::properties).unwrap_or_default(),
    }
}
