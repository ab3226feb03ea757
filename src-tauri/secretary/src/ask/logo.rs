//! The bytes of the office's logo, for the window and for papers.

use crate::ask::office::profile;
use crate::contract::Failure;
use crate::secretary::Secretary;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use thuky_domain::Office;
use thuky_papers::Picture;
use thuky_store::Reader;

/// In base64; none without a logo.
pub(crate) fn bytes(secretary: &Secretary) -> Result<Option<String>, Failure> {
    let reader = secretary.store.reader();
    let logo = profile(reader)?.and_then(|office| office.logo);
    logo.map(|logo| Ok(STANDARD.encode(reader.blob(&logo.blob)?))).transpose()
}

/// As a letterhead prints it; none where the kind of office has none.
pub(crate) fn picture(reader: Reader<'_>, office: &Office) -> Result<Option<Picture>, Failure> {
    let Some(logo) = office.logo.as_ref().filter(|_| office.kind.has_logo()) else { return Ok(None) };
    let caption = format!("Logo {}", office.body);
    let bytes = reader.blob(&logo.blob)?;
    Ok(Some(Picture { photograph: None, caption, bytes, width: logo.width, height: logo.height }))
}
