//! Text of columns: CSV in UTF-8 or UTF-16, parted by commas, semicolons or tabs.

use super::bounds::Filling;
use crate::{Cell, Sheet, TableFault};

/// The rows of a text of columns.
pub(super) fn read(bytes: &[u8]) -> Result<Sheet, TableFault> {
    let text = unicode(bytes)?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let (mut sheet, mut filling) = (Sheet::default(), Filling::default());
    let mut record = csv::StringRecord::new();
    let mut row = 0;
    while reader.read_record(&mut record).map_err(|_| TableFault::Damaged)? {
        for (column, text) in record.iter().enumerate() {
            filling.put(&mut sheet, row, column, Cell::text(text))?;
        }
        row += 1;
    }
    if sheet.rows.iter().any(|cells| cells.len() > 1) { Ok(sheet) } else { Err(TableFault::NotATable) }
}

fn unicode(bytes: &[u8]) -> Result<String, TableFault> {
    let wide = |of: fn([u8; 2]) -> u16| {
        let units: Vec<u16> =
            bytes.chunks_exact(2).filter_map(|pair| Some(of(pair.try_into().ok()?))).collect();
        String::from_utf16(units.get(1..).unwrap_or_default()).map_err(|_| TableFault::Encoding)
    };
    match bytes {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] | rest => {
            let text = std::str::from_utf8(rest).map_err(|_| TableFault::Encoding)?;
            if text.contains('\0') { Err(TableFault::NotATable) } else { Ok(text.to_owned()) }
        }
    }
}

/// The one that the first lines have most of.
fn delimiter(text: &str) -> u8 {
    let head: Vec<&str> = text.lines().take(20).collect();
    let count = |mark: u8| head.iter().map(|line| line.bytes().filter(|byte| *byte == mark).count()).sum();
    [b',', b';', b'\t'].into_iter().max_by_key(|mark| -> usize { count(*mark) }).unwrap_or(b',')
}
