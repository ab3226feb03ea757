//! Word files that come back from their editors, as they cross the contract: a name and bytes, never a path.

use crate::contract::{Failure, ReturnedFile};
use crate::source_file::whole;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::path::Path;

/// The file at a place.
///
/// # Errors
/// [`crate::contract::FailureKind::Unreadable`].
pub fn returned_at(path: &Path) -> Result<ReturnedFile, Failure> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(ReturnedFile { name, content: STANDARD.encode(whole(path)?) })
}
