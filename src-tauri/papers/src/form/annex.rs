//! The annex of photographs: each scaled to the print width, with its caption, on pages numbered by themselves.

use super::{event, symbol};
use crate::block::{Block, Paragraph, Photo, Role};
use crate::desk::Desk;
use crate::fact_sheet::Picture;
use crate::rule_set::TEXT_WIDTH;
use crate::wording::{one_line, unclosed};
use thuky_domain::PaperKind;

/// EMU in a twip.
const EMU: u32 = 635;
/// EMU of a pixel at 96 dots per inch: pictures are never enlarged beyond that.
const EMU_OF_PIXEL: u64 = 9525;
/// Highest print of a picture: 100 mm, so that two and their captions share a page.
const HIGHEST: u64 = 3_600_000;

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
    heading.map(Block::from).into_iter().chain(pictures.iter().flat_map(shown)).collect()
}

/// `Phụ lục`, with its number where there are several.
pub(super) fn label(desk: &Desk, number: &str) -> Paragraph {
    let word = if desk.rules.is_party() { "PHỤ LỤC" } else { "Phụ lục" };
    Paragraph::new(Role::AnnexLabel, format!("{word} {number}").trim_end())
}

/// `(Kèm theo Biên bản số 05/BB-UBND)`.
fn note(desk: &Desk) -> String {
    format!("(Kèm theo {} số {})", noun(desk.sheet.kind), symbol::cited(desk))
}

/// The paper an annex goes with.
const fn noun(kind: PaperKind) -> &'static str {
    match kind {
        PaperKind::ConclusionNotice | PaperKind::TaskAnnex => "Thông báo",
        PaperKind::FollowUpReport => "Báo cáo",
        kind => kind.name(),
    }
}

fn shown(picture: &Picture) -> Vec<Block> {
    let (width, height) = fitted(picture.width, picture.height);
    let caption = unclosed(&picture.caption);
    let photo =
        Photo { bytes: picture.bytes.clone(), width, height, description: one_line(&picture.caption) };
    let caption = (!caption.is_empty()).then(|| Paragraph::new(Role::Caption, &caption).into());
    [Block::Photo(photo)].into_iter().chain(caption).collect()
}

/// Printed size in EMU: as large as fits, in proportion.
fn fitted(width: u32, height: u32) -> (u32, u32) {
    let (across, down) = (u64::from(width.max(1)), u64::from(height.max(1)));
    let widest = u64::from(TEXT_WIDTH * EMU).min(across * EMU_OF_PIXEL);
    let printed = widest.min(HIGHEST * across / down).max(1);
    let high = (printed * down / across).clamp(1, HIGHEST);
    let emu = |size: u64| u32::try_from(size).unwrap_or(TEXT_WIDTH * EMU);
    (emu(printed), emu(high))
}
