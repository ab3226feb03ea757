//! The bytes of a photograph, for the window.

use crate::contract::{Failure, RecordRef};
use crate::secretary::Secretary;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use thuky_domain::Photograph;

pub(crate) fn bytes(secretary: &Secretary, which: RecordRef) -> Result<String, Failure> {
    let reader = secretary.store.reader();
    let photograph: Photograph = reader.get(which.id)?;
    Ok(STANDARD.encode(reader.blob(&photograph.blob)?))
}
