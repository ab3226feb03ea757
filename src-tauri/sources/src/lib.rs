//! Whatever a secretary has, to plain structured text for the reader: bytes of a file, or rich text of the clipboard.
//!
//! Owns the formats, the encodings from before Unicode, and the limits within which strangers' files are read. Bytes
//! in, text out: no file is opened here and no sentence for people is made. Headings stand alone, list items begin
//! with the label they print, the cells of a table row are parted by tabs.

mod bullet;
mod docx;
mod fault;
mod format;
mod html;
mod layout;
pub mod legacy;
pub mod limited;
mod odt;
mod pdf;
mod plain;

pub use fault::{Hostility, OtherKind, SourceFault};
pub use format::SourceFormat;
pub use legacy::LegacyEncoding;

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The largest file taken, in bytes.
pub const LARGEST_FILE: u64 = 20 * 1024 * 1024;
/// The largest text taken, in bytes of UTF-8.
pub const LARGEST_TEXT: u64 = 10 * 1024 * 1024;
/// How much of the text before conversion is kept to be shown, in characters.
const SHOWN: usize = 2000;

/// A text that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceText {
    /// The text, in Unicode, lines parted by `\n`.
    pub text: String,
    /// What it was.
    pub format: SourceFormat,
    /// The encoding from before Unicode that it was converted from.
    pub encoding: Option<LegacyEncoding>,
    /// How the text looked before conversion: its beginning, or nothing when nothing was converted.
    pub before: String,
    /// What was left out.
    pub notes: Vec<Note>,
    /// What the file says of itself beside its pages: texts that a program has put into it, by name.
    pub properties: Vec<(String, String)>,
}

/// Something that the file has and the text has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// Pictures.
    Pictures,
    /// Tracked deletions that are not yet accepted.
    TrackedDeletions,
    /// Comments in the margin.
    Comments,
    /// Footnotes and endnotes.
    Footnotes,
    /// Text that is hidden on the page.
    HiddenText,
    /// Page numbers.
    PageNumbers,
}

/// What a reader of one format finds.
#[derive(Default)]
struct Found {
    text: String,
    /// The text without conversion of old fonts, when there was any.
    unconverted: Option<(LegacyEncoding, String)>,
    notes: BTreeSet<Note>,
    properties: Vec<(String, String)>,
}

/// Reads the bytes of a file. The name only helps to tell HTML from plain text.
///
/// # Errors
/// Why nothing was read.
pub fn read(name: &str, bytes: &[u8]) -> Result<SourceText, SourceFault> {
    let format = format::of(name, bytes)?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(SourceFault::TooLarge { limit: LARGEST_FILE });
    }
    let found = match format {
        SourceFormat::Text => Found { text: plain::decode(bytes)?, ..Found::default() },
        SourceFormat::Html => html::file(bytes)?,
        SourceFormat::Docx => docx::read(bytes)?,
        SourceFormat::Odt => odt::read(bytes)?,
        SourceFormat::Pdf => pdf::read(bytes)?,
    };
    settle(format, found)
}

/// Reads rich text as the clipboard gives it, from Word or from a browser.
///
/// # Errors
/// [`SourceFault::TooLarge`], [`SourceFault::Empty`] or [`SourceFault::Hostile`].
pub fn from_html(html: &str) -> Result<SourceText, SourceFault> {
    if html.len() as u64 > LARGEST_FILE {
        return Err(SourceFault::TooLarge { limit: LARGEST_FILE });
    }
    settle(SourceFormat::Html, html::read(html)?)
}

/// Reads plain text as the clipboard gives it: only its encoding is looked at.
///
/// # Errors
/// [`SourceFault::TooLarge`] or [`SourceFault::Empty`].
pub fn from_text(text: &str) -> Result<SourceText, SourceFault> {
    settle(SourceFormat::Text, Found { text: text.to_owned(), ..Found::default() })
}

/// Converts what is still in an old encoding and keeps what it looked like.
fn settle(format: SourceFormat, found: Found) -> Result<SourceText, SourceFault> {
    let Found { text, unconverted, notes, properties } = found;
    if text.trim().is_empty() {
        return Err(SourceFault::Empty);
    }
    let (encoding, before, text) = match unconverted {
        Some((encoding, before)) => (Some(encoding), before, text),
        None => match legacy::detect(&text) {
            Some(encoding) => (Some(encoding), text.clone(), legacy::convert(&text, encoding)),
            None => (None, String::new(), text),
        },
    };
    if text.len() as u64 > LARGEST_TEXT {
        return Err(SourceFault::TooLarge { limit: LARGEST_TEXT });
    }
    let (before, notes) = (shown(&before), notes.into_iter().collect());
    Ok(SourceText { text, format, encoding, before, notes, properties })
}

fn shown(before: &str) -> String {
    before.chars().take(SHOWN).collect()
}
