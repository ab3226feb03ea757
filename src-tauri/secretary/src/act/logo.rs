//! The logo of the office's letterhead: chosen, kept as a blob, taken away by putting the office without it.

use crate::act::picture::{self, Bounds};
use crate::ask::office::profile;
use crate::contract::{Failure, FailureKind, Saved};
use crate::secretary::Secretary;
use thuky_domain::{Logo, Office, Problem};

/// A letterhead prints a logo 2 cm high: more than this is a photograph.
const BOUNDS: Bounds = Bounds {
    bytes: 2 * 1024 * 1024,
    side: 4000,
    too_large: "Logo lớn hơn 2 MB hoặc 4000 điểm ảnh mỗi chiều nên không được dùng. Hãy thu nhỏ ảnh.",
    no_picture: "Tệp không phải ảnh PNG hoặc JPEG nên không được dùng làm logo; hồ sơ cơ quan còn nguyên.",
};

/// Puts a logo above the office's name.
pub(crate) fn set(secretary: &mut Secretary, bytes: &[u8]) -> Result<Saved, Failure> {
    let (width, height) = picture::size_of(bytes, &BOUNDS)?;
    let unfounded = || Failure::new(FailureKind::NotFound, "Chưa có hồ sơ cơ quan để đặt logo.");
    let office = profile(secretary.store.reader())?.ok_or_else(unfounded)?;
    if !office.kind.has_logo() {
        let sentence =
            "Chỉ doanh nghiệp và trường học in logo trên đầu văn bản. Hãy chọn loại cơ quan trước.";
        return Err(Problem::new("logo", sentence).into());
    }
    let ((), saved) = secretary.act(None, |act, _| {
        act.name("Đặt logo của cơ quan");
        let logo = Some(Logo { blob: act.keep_blob(bytes)?, width, height });
        Ok(act.put(&Office { logo, ..office })?)
    })?;
    Ok(saved)
}
