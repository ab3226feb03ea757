//! The zip of an office file: its parts taken out, put in, changed as somebody else's program would.

use std::io::{Cursor, Read, Write};
use std::ops::Range;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The part of a DOCX that holds its text.
pub const DOCUMENT: &str = "word/document.xml";

/// The parts of a file with their paths, in its order.
///
/// # Panics
/// When it is no whole zip.
#[must_use]
pub fn parts(file: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut parts = vec![];
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let mut content = vec![];
        part.read_to_end(&mut content).unwrap();
        parts.push((part.name().to_owned(), content));
    }
    parts
}

/// The text of one part.
///
/// # Panics
/// When it is not there.
#[must_use]
pub fn text(file: &[u8], path: &str) -> String {
    let (_, content) = parts(file).into_iter().find(|(name, _)| name == path).unwrap();
    String::from_utf8(content).unwrap()
}

/// A compound container of nothing, as a Word file from before 2007 begins.
#[must_use]
pub fn legacy() -> Vec<u8> {
    [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &[0; 4000]].concat()
}

/// A compound container as Word and Excel write it under a password: with an encrypted package in it.
#[must_use]
pub fn locked() -> Vec<u8> {
    let entry = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes);
    legacy().into_iter().chain(entry).chain([7; 600]).collect()
}

/// A file of these parts.
///
/// # Panics
/// When two parts have one path.
#[must_use]
pub fn packed<P: AsRef<str>, C: AsRef<[u8]>>(parts: impl IntoIterator<Item = (P, C)>) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(vec![]));
    for (path, content) in parts {
        archive.start_file(path.as_ref(), SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_ref()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// The file with the text of one part changed.
///
/// # Panics
/// When the part is not there, or is as it was.
#[must_use]
pub fn changed(file: &[u8], path: &str, change: impl FnOnce(&str) -> String) -> Vec<u8> {
    let mut parts = parts(file);
    let (_, content) = parts.iter_mut().find(|(name, _)| name == path).unwrap();
    let text = change(std::str::from_utf8(content).unwrap());
    assert_ne!(text.as_bytes(), content, "{path} is as it was");
    *content = text.into_bytes();
    packed(parts)
}

/// The file with the first of some words of a part written anew.
///
/// # Panics
/// When they do not stand there.
#[must_use]
pub fn rewritten(file: &[u8], path: &str, from: &str, to: &str) -> Vec<u8> {
    changed(file, path, |text| text.replacen(from, to, 1))
}

/// Where the element around some words of a document begins and ends.
///
/// # Panics
/// When they do not stand there.
#[must_use]
pub fn around(document: &str, element: &str, words: &str) -> Range<usize> {
    let at = document.find(words).unwrap();
    let (open, close) = (format!("<{element}>"), format!("</{element}>"));
    document[..at].rfind(&open).unwrap()..at + document[at..].find(&close).unwrap() + close.len()
}

/// The file without a paragraph (`w:p`) or a row (`w:tr`), the one that has some words.
///
/// # Panics
/// When they do not stand there.
#[must_use]
pub fn without(file: &[u8], element: &str, words: &str) -> Vec<u8> {
    changed(file, DOCUMENT, |document| {
        let gone = around(document, element, words);
        format!("{}{}", &document[..gone.start], &document[gone.end..])
    })
}

/// The file with a new paragraph after the one that has some words.
///
/// # Panics
/// When they do not stand there.
#[must_use]
pub fn with_paragraph(file: &[u8], words: &str, new: &str) -> Vec<u8> {
    changed(file, DOCUMENT, |document| {
        let (before, behind) = document.split_at(around(document, "w:p", words).end);
        format!("{before}<w:p><w:r><w:t>{new}</w:t></w:r></w:p>{behind}")
    })
}
