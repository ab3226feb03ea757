//! Strangers' tables: what a file is told by its content, its cells read within bounds.

mod archive;
mod bounds;
mod separated;
mod workbook;

use crate::{Sheet, TableFault};
use bounds::LARGEST_FILE;

const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
const ZIP: &[u8] = b"PK\x03\x04";
const PICTURE_OR_PAGE: &[&[u8]] = &[b"%PDF-", b"{\\rtf", b"\x89PNG", b"\xFF\xD8\xFF"];

/// The sheets of an XLSX, XLS, ODS or CSV file that hold anything.
///
/// # Errors
/// Why nothing was read.
pub fn read(bytes: &[u8]) -> Result<Vec<Sheet>, TableFault> {
    if bytes.len() > LARGEST_FILE {
        return Err(TableFault::TooLarge);
    }
    let mut sheets = sheets(bytes)?;
    sheets.retain(|sheet| sheet.rows.iter().flatten().any(|cell| !cell.is_blank()));
    if sheets.is_empty() { Err(TableFault::Empty) } else { Ok(sheets) }
}

fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, TableFault> {
    if PICTURE_OR_PAGE.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(TableFault::NotATable);
    }
    if bytes.starts_with(OLE) {
        return if is_locked(bytes) { Err(TableFault::Encrypted) } else { workbook::xls(bytes) };
    }
    if !bytes.starts_with(ZIP) {
        return separated::read(bytes).map(|sheet| vec![sheet]);
    }
    match archive::kind(bytes)? {
        archive::Kind::Excel => workbook::xlsx(bytes),
        archive::Kind::OpenDocument => workbook::ods(bytes),
    }
}

/// A modern workbook with a password is wrapped in an OLE file.
fn is_locked(bytes: &[u8]) -> bool {
    let wide: Vec<u8> = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]).collect();
    bytes.windows(wide.len()).any(|window| window == wide)
}
