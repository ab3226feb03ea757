//! Strangers' tables: what a file is told by its content, its cells read within bounds.

mod archive;
mod bounds;
mod separated;
mod workbook;

use crate::{Sheet, TableFault};
use bounds::LARGEST_FILE;
use thuky_package::Compound;

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
    match Compound::of(bytes) {
        Some(Compound::Locked) => return Err(TableFault::Encrypted),
        Some(Compound::Legacy) => return workbook::xls(bytes),
        None => {}
    }
    if !bytes.starts_with(ZIP) {
        return separated::read(bytes).map(|sheet| vec![sheet]);
    }
    match archive::kind(bytes)? {
        archive::Kind::Excel => workbook::xlsx(bytes),
        archive::Kind::OpenDocument => workbook::ods(bytes),
    }
}
