//! Pictures on the page: as large as fits, in proportion, never enlarged beyond 96 dots per inch.

use crate::block::Photo;
use crate::fact_sheet::Picture;
use crate::wording::one_line;

/// EMU in a twip.
pub(super) const EMU: u32 = 635;
/// EMU in a millimetre.
pub(super) const EMU_OF_MM: u32 = 36_000;
/// EMU of a pixel at 96 dots per inch.
const EMU_OF_PIXEL: u64 = 9525;

/// The largest print of a picture, in EMU.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    pub(super) width: u32,
    pub(super) height: u32,
}

/// The picture as it is printed in a room.
pub(super) fn placed(picture: &Picture, room: Room) -> Photo {
    let (width, height) = fitted(picture.width, picture.height, room);
    Photo { bytes: picture.bytes.clone(), width, height, description: one_line(&picture.caption) }
}

/// Printed size in EMU.
fn fitted(width: u32, height: u32, room: Room) -> (u32, u32) {
    let (across, down) = (u64::from(width.max(1)), u64::from(height.max(1)));
    let highest = u64::from(room.height);
    let widest = u64::from(room.width).min(across * EMU_OF_PIXEL);
    let printed = widest.min(highest * across / down).max(1);
    let high = (printed * down / across).clamp(1, highest);
    let emu = |size: u64| u32::try_from(size).unwrap_or(room.width);
    (emu(printed), emu(high))
}
