//! The zip around a workbook: unpacked once to nothing, so that what is read afterwards is known to be small.

use crate::TableFault;
use std::io::{Cursor, Read, copy, sink};
use zip::ZipArchive;
use zip::result::ZipError;

const MOST_ENTRIES: usize = 2048;
/// Of all parts together, in bytes.
const LARGEST_UNPACKED: u64 = 96 << 20;

/// The workbooks that come as an archive.
pub(super) enum Kind {
    Excel,
    OpenDocument,
}

/// What an archive holds, once it is known to stay small.
pub(super) fn kind(bytes: &[u8]) -> Result<Kind, TableFault> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| fault(&error))?;
    if zip.len() > MOST_ENTRIES {
        return Err(TableFault::Bomb);
    }
    let has = |name| zip.index_for_name(name).is_some();
    let kind = if has("xl/workbook.xml") {
        Kind::Excel
    } else if has("content.xml") && mimetype(&mut zip)?.ends_with("opendocument.spreadsheet") {
        Kind::OpenDocument
    } else {
        return Err(TableFault::NotATable);
    };
    stays_small(&mut zip)?;
    Ok(kind)
}

fn mimetype(zip: &mut ZipArchive<Cursor<&[u8]>>) -> Result<String, TableFault> {
    let mut kind = String::new();
    let part = zip.by_name("mimetype").map_err(|error| fault(&error))?;
    part.take(256).read_to_string(&mut kind).map_err(|_| TableFault::Damaged)?;
    Ok(kind.trim().to_owned())
}

/// What an archive says of its sizes may be wrong, so every part is unpacked and measured.
fn stays_small(zip: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), TableFault> {
    let mut left = LARGEST_UNPACKED;
    for place in 0..zip.len() {
        let part = zip.by_index(place).map_err(|error| fault(&error))?;
        if part.size() > left {
            return Err(TableFault::Bomb);
        }
        let size = copy(&mut part.take(left + 1), &mut sink()).map_err(|_| TableFault::Damaged)?;
        left = left.checked_sub(size).ok_or(TableFault::Bomb)?;
    }
    Ok(())
}

fn fault(error: &ZipError) -> TableFault {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => TableFault::Encrypted,
        _ => TableFault::Damaged,
    }
}
