//! A Word template as a file of the machine.

use crate::contract::{Failure, TemplateFile, WordingOf};
use crate::source_file::whole;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::path::Path;

/// A template for a kind of paper from a file, not yet looked at.
///
/// # Errors
/// A file that cannot be read or is too large.
pub fn template_at(of: WordingOf, path: &Path) -> Result<TemplateFile, Failure> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let content = STANDARD.encode(whole(path)?);
    Ok(TemplateFile { kind: of.kind, system: of.system, name, content })
}
