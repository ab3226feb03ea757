//! Texts that come in: from a file or from standard input, within the same bounds.

use std::io::Read;
use std::path::Path;
use thuky_secretary::contract::{Failure, FailureKind, TextToRead};
use thuky_secretary::{Intake, LARGEST_FILE};

/// The text of a file, or of standard input for `-`.
pub(crate) fn text(file: &Path) -> Result<TextToRead, Failure> {
    if file != Path::new("-") {
        return Intake::default().file(file);
    }
    let mut bytes = Vec::new();
    let read = std::io::stdin().take(LARGEST_FILE + 1).read_to_end(&mut bytes);
    read.map_err(|error| {
        Failure::new(FailureKind::Unreadable, format!("Không đọc được đầu vào chuẩn ({error})."))
    })?;
    Intake::default().bytes("", &bytes)
}

/// Whether a text is a JSON document rather than prose.
pub(crate) fn is_json(text: &TextToRead) -> bool {
    text.text.trim_start().starts_with('{')
}
