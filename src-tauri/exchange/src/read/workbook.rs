//! Workbooks of spreadsheet programs. An XLSX is read cell by cell, so that the bounds hold before anything is laid out.

use super::bounds::{Filling, MOST_ROWS, MOST_SHEETS};
use crate::{Cell, Sheet, TableFault};
use calamine::{Data, DataRef, Dimensions, Ods, Range, Reader, Xls, Xlsx};
use chrono::NaiveDate;
use std::io::Cursor;

/// The sheets of an Excel workbook from 2007 on.
pub(super) fn xlsx(bytes: &[u8]) -> Result<Vec<Sheet>, TableFault> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| TableFault::Damaged)?;
    let names = book.sheet_names();
    let mut filling = Filling::default();
    names.into_iter().take(MOST_SHEETS).map(|name| xlsx_sheet(&mut book, name, &mut filling)).collect()
}

fn xlsx_sheet(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: String,
    filling: &mut Filling,
) -> Result<Sheet, TableFault> {
    let mut sheet = Sheet { name, rows: vec![] };
    fill(book, &mut sheet, filling)?;
    for merged in book.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default() {
        spread(&mut sheet, merged, filling)?;
    }
    Ok(sheet)
}

fn fill(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &mut Sheet, filling: &mut Filling) -> Result<(), TableFault> {
    // A chart on a sheet of its own has no cells.
    let Ok(mut cells) = book.worksheet_cells_reader(&sheet.name) else { return Ok(()) };
    while let Some(cell) = cells.next_cell().map_err(|_| TableFault::Damaged)? {
        let (row, column) = cell.get_position();
        filling.put(sheet, row as usize, column as usize, streamed(cell.get_value()))?;
    }
    Ok(())
}

/// What stands once beside several rows stands in each of them.
fn spread(sheet: &mut Sheet, merged: Dimensions, filling: &mut Filling) -> Result<(), TableFault> {
    let (first, column) = (merged.start.0 as usize, merged.start.1 as usize);
    if merged.start.1 != merged.end.1 {
        return Ok(());
    }
    let cell = sheet.at(first, column).clone();
    let last = (merged.end.0 as usize).min(sheet.rows.len().saturating_sub(1)).min(MOST_ROWS);
    (first + 1..=last).try_for_each(|row| filling.put(sheet, row, column, cell.clone()))
}

fn streamed(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::SharedString(text) => Cell::text(*text),
        other => laid_out(&other.clone().into()),
    }
}

/// The sheets of an Excel workbook from before 2007.
pub(super) fn xls(bytes: &[u8]) -> Result<Vec<Sheet>, TableFault> {
    let mut book = Xls::new(Cursor::new(bytes)).map_err(|_| TableFault::Damaged)?;
    ranges(book.worksheets())
}

/// The sheets of an OpenDocument workbook.
pub(super) fn ods(bytes: &[u8]) -> Result<Vec<Sheet>, TableFault> {
    let mut book = Ods::new(Cursor::new(bytes)).map_err(|_| TableFault::Damaged)?;
    ranges(book.worksheets())
}

fn ranges(worksheets: Vec<(String, Range<Data>)>) -> Result<Vec<Sheet>, TableFault> {
    let mut filling = Filling::default();
    let sheets = worksheets.into_iter().take(MOST_SHEETS);
    sheets.map(|(name, range)| range_sheet(name, &range, &mut filling)).collect()
}

fn range_sheet(name: String, range: &Range<Data>, filling: &mut Filling) -> Result<Sheet, TableFault> {
    let mut sheet = Sheet { name, rows: vec![] };
    let (top, left) = range.start().unwrap_or_default();
    for (row, column, value) in range.used_cells() {
        filling.put(&mut sheet, top as usize + row, left as usize + column, laid_out(value))?;
    }
    Ok(sheet)
}

fn laid_out(value: &Data) -> Cell {
    match value {
        Data::Empty | Data::Error(_) => Cell::Blank,
        Data::String(text) | Data::DurationIso(text) => Cell::text(text.as_str()),
        Data::Int(number) => Cell::text(number.to_string()),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(truth) => Cell::text(if *truth { "x" } else { "" }),
        Data::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            let day = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
            if moment.is_duration() { Cell::Number(moment.as_f64()) } else { day.into() }
        }
        Data::DateTimeIso(text) => {
            let day = text.get(..10).and_then(|day| day.parse().ok());
            day.map_or_else(|| Cell::text(text.as_str()), Cell::Day)
        }
    }
}
