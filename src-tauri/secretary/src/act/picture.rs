//! A picture as it comes in: PNG or JPEG by its first bytes, within bounds. It is kept as it is, never made anew.

use crate::contract::{Failure, FailureKind};
use imagesize::ImageType;

/// What is asked of a picture, and the sentences for one that does not answer.
pub(crate) struct Bounds {
    /// The most bytes.
    pub bytes: usize,
    /// The most pixels along a side.
    pub side: usize,
    /// Said of one that is too large.
    pub too_large: &'static str,
    /// Said of what is no picture.
    pub no_picture: &'static str,
}

/// Width and height in pixels.
pub(crate) fn size_of(bytes: &[u8], bounds: &Bounds) -> Result<(u32, u32), Failure> {
    let too_large = || Failure::new(FailureKind::TooLarge, bounds.too_large);
    let no_picture = || Failure::new(FailureKind::Invalid, bounds.no_picture);
    if bytes.len() > bounds.bytes {
        return Err(too_large());
    }
    if !matches!(imagesize::image_type(bytes), Ok(ImageType::Png | ImageType::Jpeg)) {
        return Err(no_picture());
    }
    let size = imagesize::blob_size(bytes).map_err(|_| no_picture())?;
    if size.width.max(size.height) > bounds.side {
        return Err(too_large());
    }
    match (u32::try_from(size.width), u32::try_from(size.height)) {
        (Ok(width), Ok(height)) if width > 0 && height > 0 => Ok((width, height)),
        _ => Err(no_picture()),
    }
}
