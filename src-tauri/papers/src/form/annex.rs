//! The annex of photographs: each scaled to the print width, with its caption, on pages numbered by themselves.

use super::picture::{EMU, EMU_OF_MM, Room, placed};
use super::{event, symbol};
use crate::block::{Block, Paragraph, Role};
use crate::desk::Desk;
use crate::fact_sheet::{FactSheet, Picture};
use crate::mark::Mark;
use crate::wording::unclosed;
use thuky_domain::PaperKind;

/// Largest print of a picture: as wide as the text and 100 mm high, so that two and their captions share a page.
const fn room(desk: &Desk) -> Room {
    Room { width: desk.page.width() * EMU, height: 100 * EMU_OF_MM }
}

/// The annex; empty without photographs. `number` tells it from the other annexes of the paper.
pub(crate) fn blocks(desk: &Desk, number: &str) -> Vec<Block> {
    let pictures = &desk.sheet.photographs;
    if pictures.is_empty() {
        return vec![];
    }
    let word = event::short_word(&desk.sheet.meeting).to_uppercase();
    let heading = [
        label(desk, number),
        Paragraph::new(Role::AnnexTitle, &format!("HÌNH ẢNH {word}")),
        Paragraph::new(Role::AnnexNote, &note(desk)),
    ];
    heading
        .map(Block::from)
        .into_iter()
        .chain(pictures.iter().flat_map(|picture| shown(picture, room(desk))))
        .collect()
}

/// `Phụ lục`, with its number where there are several.
pub(super) fn label(desk: &Desk, number: &str) -> Paragraph {
    let word = if desk.rules.is_party() { "PHỤ LỤC" } else { "Phụ lục" };
    Paragraph::new(Role::AnnexLabel, format!("{word} {number}").trim_end())
}

/// `(Kèm theo Biên bản số 05/BB-UBND)`.
fn note(desk: &Desk) -> String {
    format!("(Kèm theo {} số {})", noun(desk.sheet), symbol::cited(desk))
}

/// The paper an annex goes with.
pub(super) fn noun(sheet: &FactSheet) -> &'static str {
    match sheet.kind {
        _ if sheet.is_conclusion() => "Kết luận",
        PaperKind::ConclusionNotice | PaperKind::TaskAnnex => "Thông báo",
        PaperKind::FollowUpReport => "Báo cáo",
        kind => kind.name(),
    }
}

/// A picture stands on the page of its caption; without one, on any, and in the place of its caption.
fn shown(picture: &Picture, room: Room) -> Vec<Block> {
    let caption = unclosed(&picture.caption);
    let mark = Mark::caption(picture);
    let photo = Paragraph::new(Role::Photograph, "").pictured(placed(picture, room));
    if caption.is_empty() {
        return vec![photo.printing(mark).into()];
    }
    vec![photo.kept().into(), Paragraph::new(Role::Caption, &caption).printing(mark).into()]
}
