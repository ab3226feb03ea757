//! The papers themselves: which blocks, in which order, in which words.
//!
//! One file per component of official form. Nothing here knows a file format.

mod annex;
mod attendance;
mod conclusion;
mod event;
mod letterhead;
mod minutes;
mod notice;
mod order;
mod people;
mod proceedings;
mod recipients;
mod signatures;
pub(crate) mod symbol;
mod title;

use crate::block::{Block, Keep, Paper, Properties};
use crate::desk::Desk;
use crate::wording::one_line;
use thuky_domain::{PaperKind, Secrecy};

/// The whole paper.
pub(crate) fn compose(desk: &Desk) -> Paper {
    let mut blocks = vec![letterhead::table(desk)];
    blocks.extend(title::blocks(desk));
    blocks.extend(match desk.sheet.kind {
        PaperKind::Minutes => minutes::text(desk),
        PaperKind::ConclusionNotice => notice::text(desk),
    });
    hold_last(&mut blocks);
    blocks.push(signatures::table(desk));
    Paper { rules: desk.rules, blocks, annex: annex::blocks(desk), properties: properties(desk) }
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
        title: format!("{}{number}", sheet.kind.name()),
        subject: if secret { String::new() } else { one_line(&sheet.meeting.title) },
        creator: one_line(&sheet.office_name()),
        date: sheet.dated(),
    }
}
