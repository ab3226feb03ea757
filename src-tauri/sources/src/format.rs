//! What a file is, told by its content.

use crate::{OtherKind, SourceFault};
use serde::{Deserialize, Serialize};
use thuky_package::{Archive, Compound};

/// The formats that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceFormat {
    /// Plain text.
    Text,
    /// Word (Office Open XML).
    Docx,
    /// OpenDocument text.
    Odt,
    /// A web page, or rich text of the clipboard.
    Html,
    /// PDF with a text layer.
    Pdf,
}

impl SourceFormat {
    /// Whether reading can be driven to use much memory, stack or time, so that it belongs into a limited process.
    #[must_use]
    pub const fn needs_limits(self) -> bool {
        !matches!(self, Self::Text)
    }
}

const ZIP: &[u8] = b"PK\x03\x04";

/// First bytes of kinds that are not read.
const OTHERS: &[(&[u8], OtherKind)] = &[
    (b"{\\rtf", OtherKind::Rtf),
    (b"\x89PNG", OtherKind::Picture),
    (b"\xFF\xD8\xFF", OtherKind::Picture),
    (b"GIF8", OtherKind::Picture),
    (b"II*\0", OtherKind::Picture),
    (b"MM\0*", OtherKind::Picture),
    (b"Rar!", OtherKind::Archive),
    (b"7z\xBC\xAF", OtherKind::Archive),
    (b"\x1F\x8B", OtherKind::Archive),
    (b"PK\x05\x06", OtherKind::Archive),
];

/// What the bytes of a file are.
pub(crate) fn of(name: &str, bytes: &[u8]) -> Result<SourceFormat, SourceFault> {
    let head = bytes.get(..1024).unwrap_or(bytes);
    if let Some((_, kind)) = OTHERS.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Err(SourceFault::OtherKind(*kind));
    }
    if let Some(compound) = Compound::of(bytes) {
        return Err(refused(compound));
    }
    if head.starts_with(ZIP) {
        return zipped(bytes);
    }
    if contains(head, b"%PDF-") {
        return Ok(SourceFormat::Pdf);
    }
    Ok(if html(name, head) { SourceFormat::Html } else { SourceFormat::Text })
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

const fn refused(compound: Compound) -> SourceFault {
    match compound {
        Compound::Locked => SourceFault::Encrypted,
        Compound::Legacy => SourceFault::LegacyWord,
    }
}

fn zipped(bytes: &[u8]) -> Result<SourceFormat, SourceFault> {
    let mut archive = Archive::open(bytes)?;
    if archive.has("_rels/.rels") {
        return Ok(SourceFormat::Docx);
    }
    if !archive.has("mimetype") {
        return Err(if archive.has("word/document.xml") {
            SourceFault::Damaged
        } else {
            SourceFault::OtherKind(OtherKind::Archive)
        });
    }
    let kind = archive.part("mimetype")?;
    match kind.trim().strip_prefix("application/vnd.oasis.opendocument.") {
        Some("text" | "text-template") => Ok(SourceFormat::Odt),
        Some("spreadsheet") => Err(SourceFault::OtherKind(OtherKind::Spreadsheet)),
        Some("presentation") => Err(SourceFault::OtherKind(OtherKind::Presentation)),
        _ => Err(SourceFault::OtherKind(OtherKind::Archive)),
    }
}

/// By its first tag, or by its name when there is a tag at all.
fn html(name: &str, head: &[u8]) -> bool {
    let text = crate::plain::unicode(head).unwrap_or_else(|_| crate::plain::one_byte(head)).to_lowercase();
    let start = text.trim_start_matches('\u{FEFF}').trim_start();
    let name = name.to_lowercase();
    let named = [".html", ".htm", ".xhtml"].iter().any(|ending| name.ends_with(ending));
    let begins =
        ["<!doctype html", "<html", "<head", "<body", "<meta"].iter().any(|tag| start.starts_with(tag));
    begins || start.starts_with('<') && (named || text.contains("<html")) || named && text.contains("</")
}
