//! Adding photographs: PNG or JPEG, kept as they are.

use crate::act::order;
use crate::act::picture::{self, Bounds};
use crate::contract::{Failure, Saved};
use crate::label;
use crate::secretary::Secretary;
use thuky_domain::{MeetingId, Photograph, PhotographId};

/// What a photograph may be.
const BOUNDS: Bounds = Bounds {
    bytes: 20 * 1024 * 1024,
    side: 100_000,
    too_large: "Ảnh lớn hơn 20 MB nên không được thêm. Hãy thu nhỏ ảnh.",
    no_picture: "Tệp không phải ảnh PNG hoặc JPEG nên không được thêm; cuộc họp còn nguyên.",
};

/// Adds a picture to a meeting.
pub(crate) fn add(
    secretary: &mut Secretary,
    meeting: MeetingId,
    caption: &str,
    bytes: &[u8],
) -> Result<Saved, Failure> {
    let (width, height) = picture::size_of(bytes, &BOUNDS)?;
    let ((), saved) = secretary.act(None, |act, clock| {
        let photograph = Photograph {
            id: PhotographId(clock.new_id()),
            meeting,
            ordinal: 0,
            caption: thuky_domain::text::line(caption),
            blob: act.keep_blob(bytes)?,
            width,
            height,
        };
        photograph.check()?;
        act.name(label::act("Thêm", &photograph.clone().into()));
        let photograph = order::placed(act.reader(), photograph)?;
        Ok(act.put(&photograph)?)
    })?;
    Ok(saved)
}
