//! Adding photographs: PNG or JPEG, kept as they are.

use crate::act::order;
use crate::contract::{Failure, FailureKind, Saved};
use crate::label;
use crate::secretary::Secretary;
use imagesize::ImageType;
use thuky_domain::{MeetingId, Photograph, PhotographId};

/// The largest picture taken, in bytes.
const LARGEST: usize = 20 * 1024 * 1024;

/// Adds a picture to a meeting.
pub(crate) fn add(
    secretary: &mut Secretary,
    meeting: MeetingId,
    caption: &str,
    bytes: &[u8],
) -> Result<Saved, Failure> {
    let (width, height) = size_of(bytes)?;
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

fn size_of(bytes: &[u8]) -> Result<(u32, u32), Failure> {
    if bytes.len() > LARGEST {
        return Err(Failure::new(
            FailureKind::TooLarge,
            "Ảnh lớn hơn 20 MB nên không được thêm. Hãy thu nhỏ ảnh.",
        ));
    }
    let fault = || {
        Failure::new(
            FailureKind::Invalid,
            "Tệp không phải ảnh PNG hoặc JPEG nên không được thêm; cuộc họp còn nguyên.",
        )
    };
    if !matches!(imagesize::image_type(bytes), Ok(ImageType::Png | ImageType::Jpeg)) {
        return Err(fault());
    }
    let size = imagesize::blob_size(bytes).map_err(|_| fault())?;
    match (u32::try_from(size.width), u32::try_from(size.height)) {
        (Ok(width), Ok(height)) if width > 0 && height > 0 => Ok((width, height)),
        _ => Err(fault()),
    }
}
