//! The zip of an office file, read within bounds: entries are counted, a part is inflated no further than its limit,
//! and nothing is ever written to disk.

use crate::{Hostility, SourceFault, plain};
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

const MOST_ENTRIES: usize = 4096;
/// Of one part and of all parts together, in bytes.
const LARGEST_PART: u64 = 64 << 20;
/// How many times larger a part may be than its packed form.
const LARGEST_RATIO: u64 = 2000;

/// An open archive.
pub(crate) struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    left: u64,
}

impl<'b> Archive<'b> {
    pub fn open(bytes: &'b [u8]) -> Result<Self, SourceFault> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SourceFault::Damaged)?;
        if zip.len() > MOST_ENTRIES {
            return Err(SourceFault::Hostile(Hostility::Entries));
        }
        Ok(Self { zip, left: LARGEST_PART })
    }

    /// Whether there is a part of this name.
    pub fn has(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// Whether a part's name passes.
    pub fn any(&self, passes: impl Fn(&str) -> bool) -> bool {
        self.zip.file_names().any(passes)
    }

    /// The text of a part, its checksum tested.
    pub fn part(&mut self, name: &str) -> Result<String, SourceFault> {
        let file = self.zip.by_name(name).map_err(|error| fault(&error))?;
        if file.size() > self.left || file.size() > LARGEST_RATIO * file.compressed_size().max(1) {
            return Err(SourceFault::Hostile(Hostility::Bomb));
        }
        let mut bytes = Vec::new();
        file.take(self.left + 1).read_to_end(&mut bytes).map_err(|error| SourceFault::from(&error))?;
        let size = bytes.len() as u64;
        self.left = self.left.checked_sub(size).ok_or(SourceFault::Hostile(Hostility::Bomb))?;
        plain::unicode(&bytes).map_err(|_| SourceFault::Damaged)
    }
}

fn fault(error: &ZipError) -> SourceFault {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => SourceFault::Encrypted,
        _ => SourceFault::Damaged,
    }
}
