//! Files that a person chose, as they cross the contract: a name and bytes in base64, never a path.
//!
//! Owns how one is opened and how much of it is taken; what the bytes are is for those who read them to say.

use crate::contract::{Failure, FailureKind, FormFile, FormRules, ReturnedFile, TemplateFile, WordingOf};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use thuky_sources::{LARGEST_FILE, SourceFault};

/// An edited paper, from a file.
///
/// # Errors
/// [`FailureKind::Unreadable`].
pub fn returned_at(path: &Path) -> Result<ReturnedFile, Failure> {
    Ok(ReturnedFile { name: name(path), content: content(path)? })
}

/// A paper whose form is to be checked, from a file.
///
/// # Errors
/// [`FailureKind::Unreadable`].
pub fn form_at(path: &Path, rules: Option<FormRules>) -> Result<FormFile, Failure> {
    Ok(FormFile { name: name(path), content: content(path)?, rules })
}

/// A template for a kind of paper, from a file, not yet looked at.
///
/// # Errors
/// [`FailureKind::Unreadable`].
pub fn template_at(of: WordingOf, path: &Path) -> Result<TemplateFile, Failure> {
    Ok(TemplateFile { kind: of.kind, system: of.system, name: name(path), content: content(path)? })
}

/// The name of a file, without its folder.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The bytes of a file in base64.
pub(crate) fn content(path: &Path) -> Result<String, Failure> {
    Ok(STANDARD.encode(whole(path)?))
}

/// The bytes of a file; of one that is too large one byte more than are taken.
pub(crate) fn whole(path: &Path) -> Result<Vec<u8>, Failure> {
    let file = File::open(path).map_err(|error| Failure::unreadable(path, &error))?;
    let mut bytes = Vec::new();
    let taken = file.take(LARGEST_FILE + 1).read_to_end(&mut bytes);
    taken.map_err(|error| Failure::unreadable(path, &error))?;
    Ok(bytes)
}

/// The bytes of a content as it was sent.
///
/// # Errors
/// [`FailureKind::Invalid`] when it is no base64; [`FailureKind::TooLarge`].
pub(crate) fn bytes(content: &str) -> Result<Vec<u8>, Failure> {
    let fault = |_| Failure::new(FailureKind::Invalid, "Nội dung tệp không đúng dạng base64.");
    let bytes = STANDARD.decode(content).map_err(fault)?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(SourceFault::TooLarge { limit: LARGEST_FILE }.into());
    }
    Ok(bytes)
}
