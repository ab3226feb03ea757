//! The zip of an office file, read within bounds: entries are counted, a part is inflated no further than its limit,
//! and nothing is ever written to disk.

use crate::{Compound, Hostility, PackageFault};
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

const MOST_ENTRIES: usize = 4096;
/// Of one part and of all parts together, in bytes.
const LARGEST_PART: u64 = 64 << 20;
/// How many times larger a part may be than its packed form.
const LARGEST_RATIO: u64 = 2000;

/// An open archive.
pub struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    left: u64,
}

impl<'b> Archive<'b> {
    /// Opens the archive of a file.
    ///
    /// # Errors
    /// A file that is no archive, is locked, or has too many entries.
    pub fn open(bytes: &'b [u8]) -> Result<Self, PackageFault> {
        if Compound::of(bytes) == Some(Compound::Locked) {
            return Err(PackageFault::Encrypted);
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| PackageFault::Damaged)?;
        if zip.len() > MOST_ENTRIES {
            return Err(PackageFault::Hostile(Hostility::Entries));
        }
        Ok(Self { zip, left: LARGEST_PART })
    }

    /// Whether there is a part of this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// The names of the parts, in the order of the archive; folders are none.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = vec![];
        for place in 0..self.zip.len() {
            let name = self.zip.name_for_index(place).unwrap_or_default();
            if !name.ends_with('/') {
                names.push(name.to_owned());
            }
        }
        names
    }

    /// Whether a part's name passes.
    pub fn any(&self, passes: impl Fn(&str) -> bool) -> bool {
        self.zip.file_names().any(passes)
    }

    /// The bytes of a part, its checksum tested.
    ///
    /// # Errors
    /// A part that is not there, is damaged, or would grow too large.
    pub fn bytes(&mut self, name: &str) -> Result<Vec<u8>, PackageFault> {
        let file = self.zip.by_name(name).map_err(|error| fault(&error))?;
        if file.size() > self.left || file.size() > LARGEST_RATIO * file.compressed_size().max(1) {
            return Err(PackageFault::Hostile(Hostility::Bomb));
        }
        let mut bytes = Vec::new();
        file.take(self.left + 1).read_to_end(&mut bytes).map_err(|error| PackageFault::from(&error))?;
        let size = bytes.len() as u64;
        self.left = self.left.checked_sub(size).ok_or(PackageFault::Hostile(Hostility::Bomb))?;
        Ok(bytes)
    }

    /// The text of a part: UTF-8 or UTF-16, as XML may be.
    ///
    /// # Errors
    /// As [`Archive::bytes`], and a part that is no text.
    pub fn part(&mut self, name: &str) -> Result<String, PackageFault> {
        text(self.bytes(name)?).ok_or(PackageFault::Damaged)
    }
}

fn text(bytes: Vec<u8>) -> Option<String> {
    let text = match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).ok()?,
        _ => String::from_utf8(bytes).ok()?,
    };
    (!text.contains('\0')).then_some(text)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text = String::from_utf16(&pairs.iter().map(|pair| unit(*pair)).collect::<Vec<_>>());
    text.ok().filter(|_| rest.is_empty())
}

fn fault(error: &ZipError) -> PackageFault {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => PackageFault::Encrypted,
        _ => PackageFault::Damaged,
    }
}
