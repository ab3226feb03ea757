//! Plain text: which encoding its bytes are in.
//!
//! UTF-8 and UTF-16, with or without a byte order mark. Anything else is given as the characters of Windows-1252,
//! provided that these are Vietnamese text of an old encoding; what is neither is refused with the place.

use crate::{SourceFault, legacy};
use encoding_rs::WINDOWS_1252;

/// The characters of a text file: Unicode, or the Windows-1252 view of an old encoding.
pub(crate) fn decode(bytes: &[u8]) -> Result<String, SourceFault> {
    let fault = match unicode(bytes) {
        Ok(text) => return Ok(text),
        Err(fault) => fault,
    };
    let SourceFault::EncodingUnknown { .. } = fault else { return Err(fault) };
    let view = one_byte(bytes);
    legacy::detect(&view).map(|_| view).ok_or(fault)
}

/// Each byte as its character of Windows-1252; none is lost.
pub(crate) fn one_byte(bytes: &[u8]) -> String {
    WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()
}

/// The text of bytes that are Unicode.
pub(crate) fn unicode(bytes: &[u8]) -> Result<String, SourceFault> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        plain if wide(plain, 1) => utf16(plain, u16::from_le_bytes),
        plain if wide(plain, 0) => utf16(plain, u16::from_be_bytes),
        plain => utf8(plain),
    }
}

fn utf8(bytes: &[u8]) -> Result<String, SourceFault> {
    match std::str::from_utf8(bytes) {
        _ if bytes.contains(&0) => Err(SourceFault::NotText),
        Ok(text) => Ok(text.to_owned()),
        Err(_) if binary(bytes) => Err(SourceFault::NotText),
        Err(error) => Err(SourceFault::EncodingUnknown { at: error.valid_up_to() }),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, SourceFault> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text = String::from_utf16(&pairs.iter().map(|pair| unit(*pair)).collect::<Vec<_>>());
    text.ok().filter(|text| rest.is_empty() && !text.contains('\0')).ok_or(SourceFault::NotText)
}

/// Whether bytes are clearly UTF-16 whose high bytes stand at odd (1) or even (0) places: nearly all of them name
/// the pages that Vietnamese text is made of, and most are 0.
fn wide(bytes: &[u8], high: usize) -> bool {
    let highs = || bytes.iter().skip(high).step_by(2).take(4096);
    let all = highs().count();
    let zero = highs().filter(|byte| **byte == 0).count();
    let known = highs().filter(|byte| matches!(**byte, 0 | 1 | 3 | 0x1E | 0x20)).count();
    bytes.len().is_multiple_of(2) && all >= 4 && zero * 2 > all && known * 100 >= all * 98
}

/// More control characters than any text has, old encodings that spend some of them included.
fn binary(bytes: &[u8]) -> bool {
    let control = |byte: &&u8| **byte < 0x20 && !matches!(**byte, b'\t' | b'\n' | b'\r' | 0x0B | 0x0C);
    bytes.iter().filter(control).count() * 20 > bytes.len()
}
