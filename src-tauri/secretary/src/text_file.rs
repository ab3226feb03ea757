//! Text files from outside: which encoding, how large, whether text at all.
//!
//! UTF-8 and UTF-16 are taken, with or without a byte order mark for the first. Anything else is refused with its
//! reason rather than shown as rubbish.

use crate::contract::{Failure, FailureKind, TextToRead};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The largest text taken, in bytes.
pub const LARGEST_TEXT: u64 = 10 * 1024 * 1024;

/// Reads a text file.
///
/// # Errors
/// [`FailureKind::Unreadable`], [`FailureKind::TooLarge`], [`FailureKind::Empty`] or [`FailureKind::Encoding`].
pub fn read_text_file(path: &Path) -> Result<TextToRead, Failure> {
    let file = File::open(path).map_err(|error| Failure::unreadable(path, &error))?;
    let mut bytes = Vec::new();
    file.take(LARGEST_TEXT + 1).read_to_end(&mut bytes).map_err(|error| Failure::unreadable(path, &error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(TextToRead { text: decode(&bytes)?, name, kind: None, conversion: None })
}

/// The text of some bytes.
///
/// # Errors
/// [`FailureKind::TooLarge`], [`FailureKind::Empty`] or [`FailureKind::Encoding`].
pub fn decode(bytes: &[u8]) -> Result<String, Failure> {
    if bytes.len() as u64 > LARGEST_TEXT {
        let limit = LARGEST_TEXT / 1024 / 1024;
        return Err(Failure::new(
            FailureKind::TooLarge,
            format!("Văn bản lớn hơn {limit} MB nên không được đọc. Hãy tách lấy phần cần đọc."),
        ));
    }
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest)?,
        plain => utf8(plain)?,
    };
    if text.trim().is_empty() {
        return Err(Failure::new(FailureKind::Empty, "Văn bản trống, không có gì để đọc."));
    }
    Ok(text)
}

fn utf8(bytes: &[u8]) -> Result<String, Failure> {
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => Ok(text.to_owned()),
        Ok(_) => Err(not_text()),
        Err(_) if bytes.contains(&0) => Err(not_text()),
        Err(error) => Err(Failure::new(
            FailureKind::Encoding,
            format!(
                "Tệp không dùng bảng mã Unicode (byte thứ {} không hợp lệ UTF-8); có thể là TCVN3, VNI hoặc Windows-1258. Tệp được giữ nguyên; hãy mở bằng Word hay Notepad và lưu lại dạng UTF-8.",
                error.valid_up_to() + 1
            ),
        )),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Failure> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text = String::from_utf16(&pairs.iter().map(|pair| unit(*pair)).collect::<Vec<_>>());
    text.ok().filter(|text| rest.is_empty() && !text.contains('\0')).ok_or_else(|| {
        Failure::new(
            FailureKind::Encoding,
            "Tệp mang dấu UTF-16 nhưng nội dung không hợp lệ. Tệp được giữ nguyên; hãy lưu lại dạng UTF-8.",
        )
    })
}

fn not_text() -> Failure {
    Failure::new(
        FailureKind::Encoding,
        "Tệp không phải văn bản thuần (có byte 0), nên không được đọc. Tệp được giữ nguyên; với tệp Word, hãy chép và dán nội dung.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16_of(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(unit).collect()
    }

    #[test]
    fn unicode_is_read_in_its_three_usual_dresses() {
        let text = "Chiều 22/2, Thường trực Thành ủy";
        assert_eq!(decode(text.as_bytes()).unwrap(), text);
        assert_eq!(decode(format!("\u{feff}{text}").as_bytes()).unwrap(), text);
        assert_eq!(decode(&utf16_of(text, u16::to_le_bytes)).unwrap(), text);
        assert_eq!(decode(&utf16_of(text, u16::to_be_bytes)).unwrap(), text);
    }

    #[test]
    fn what_is_not_unicode_text_is_refused_with_its_reason() {
        let kind = |bytes: &[u8]| decode(bytes).unwrap_err().kind;
        assert_eq!(kind(b""), FailureKind::Empty);
        assert_eq!(kind(b" \n\t"), FailureKind::Empty);
        assert_eq!(kind(b"PK\x03\x04\0\0\xff"), FailureKind::Encoding);
        assert_eq!(kind(b"Th\xb5nh \xf1y"), FailureKind::Encoding);
        assert_eq!(kind(&[0xFF, 0xFE, 0x41]), FailureKind::Encoding);
        assert_eq!(kind(&vec![b'a'; 10 * 1024 * 1024 + 1]), FailureKind::TooLarge);
    }
}
