//! The register as XLSX: days as days, the header in sight and on every printed page, colours that only repeat words.

use crate::wording::{WITHOUT_MARKED, day, ends};
use crate::{Cell, ExportLayout, RegisterFacts, TableFault, TaskFacts};
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};
use thuky_domain::Status;

/// The row of the titles, from 0.
const HEADER: u32 = 3;
/// Height of a line and of the tallest row that Excel allows, in points.
const LINE: f64 = 13.0;
const TALLEST: f64 = 409.0;
/// The number that Excel has for A4.
pub(super) const A4: u8 = 9;

impl From<XlsxError> for TableFault {
    fn from(error: XlsxError) -> Self {
        Self::NotWritten(error.to_string())
    }
}

/// The register as an Excel workbook.
///
/// # Errors
/// [`TableFault::NotWritten`].
pub fn xlsx(facts: &RegisterFacts, layout: ExportLayout) -> Result<Vec<u8>, TableFault> {
    let mut book = Workbook::new();
    let created = excel_day(facts.day)?;
    book.set_properties(&DocProperties::new().set_title(layout.title()).set_creation_datetime(&created));
    let sheet = book.add_worksheet().set_name("Nhiệm vụ")?;
    head(sheet, facts, layout)?;
    for (task, place) in facts.tasks.iter().zip(1..) {
        line(sheet, layout, place, task)?;
    }
    let last_row = HEADER + u32::try_from(facts.tasks.len()).unwrap_or(u32::MAX - HEADER);
    page(sheet, layout, last_row)?;
    Ok(book.save_to_buffer()?)
}

fn last_column(layout: ExportLayout) -> u16 {
    u16::try_from(layout.columns().len().saturating_sub(1)).unwrap_or(u16::MAX)
}

pub(super) fn plain() -> Format {
    Format::new().set_font_name("Times New Roman").set_font_size(10)
}

fn head(sheet: &mut Worksheet, facts: &RegisterFacts, layout: ExportLayout) -> Result<(), XlsxError> {
    let title = plain().set_bold().set_font_size(14).set_align(FormatAlign::Center);
    sheet.merge_range(0, 0, 0, last_column(layout), layout.title(), &title)?;
    let as_of = format!("Số liệu tính đến ngày {}", day(facts.day));
    sheet.write_string_with_format(1, 0, ends(&[&facts.office, &as_of, &facts.selection]), &plain())?;
    let count = format!("{} nhiệm vụ. {WITHOUT_MARKED}", facts.tasks.len());
    sheet.write_string_with_format(2, 0, count, &plain().set_italic())?;
    let title = plain()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_border(FormatBorder::Thin)
        .set_background_color(0xE7_ECF3);
    sheet.set_row_height(HEADER, 3.0 * LINE + 3.0)?;
    for (column, place) in layout.columns().iter().zip(0..) {
        sheet.set_column_width(place, column.width)?;
        sheet.write_string_with_format(HEADER, place, column.title, &title)?;
    }
    Ok(())
}

fn line(sheet: &mut Worksheet, layout: ExportLayout, place: u32, task: &TaskFacts) -> Result<(), XlsxError> {
    let mut cells = Vec::with_capacity(layout.columns().len());
    for (column, across) in layout.columns().iter().zip(0..) {
        let coloured = column.title == layout.status_column();
        let format = if coloured { toned(task.status) } else { framed() };
        let cell = (column.cell)(place, task);
        write(sheet, (HEADER + place, across), &cell, &format)?;
        cells.push((cell, column.width));
    }
    sheet.set_row_height(HEADER + place, fitted_height(&cells)).map(drop)
}

/// The height of a row with these cells, each with the width of its column.
pub(super) fn fitted_height(cells: &[(Cell, f64)]) -> f64 {
    let lines = cells.iter().map(|(cell, width)| lines_of(cell, *width)).max().unwrap_or(1);
    (f64::from(lines) * LINE + 3.0).min(TALLEST)
}

/// How many lines a cell takes. Not every program finds the height of a row by itself, so it is written; a word that
/// does not fit goes to the next line, which costs about a tenth.
fn lines_of(cell: &Cell, width: f64) -> u32 {
    let text = cell.shown();
    let needed =
        |line: &str| f64::from(u32::try_from(line.chars().count()).unwrap_or(u32::MAX)) / (width * 1.3);
    text.split('\n').map(|line| (1..64).find(|lines| f64::from(*lines) >= needed(line)).unwrap_or(64)).sum()
}

pub(super) fn framed() -> Format {
    plain().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Thin)
}

/// The colour repeats what the words of the cell say, so that a print in black loses nothing.
fn toned(status: Status) -> Format {
    let colour = match status {
        Status::DoneOnTime | Status::DoneLate | Status::DoneUnjudged => 0xDD_EFE0,
        Status::Overdue => 0xF8_D7D4,
        Status::DueSoon => 0xFC_EFC7,
        Status::NeedsDate => 0xFB_E3CF,
        Status::Waiting | Status::Cancelled => 0xEC_ECEC,
        Status::Regular | Status::InProgress => 0xFF_FFFF,
    };
    framed().set_background_color(colour)
}

pub(super) fn write(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    format: &Format,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Blank => sheet.write_blank(row, column, format)?,
        Cell::Text(text) => sheet.write_string_with_format(row, column, fitting(text), format)?,
        Cell::Number(number) => sheet.write_number_with_format(row, column, *number, format)?,
        Cell::Day(day) => match excel_day(*day) {
            Ok(at) => {
                let format = format.clone().set_num_format("dd/mm/yyyy;@").set_align(FormatAlign::Center);
                sheet.write_datetime_with_format(row, column, &at, &format)?
            }
            // Excel knows no day before 1900 and none after 9999; such a day is written as words.
            Err(_) => sheet.write_string_with_format(row, column, cell.shown(), format)?,
        },
    };
    Ok(())
}

pub(super) fn excel_day(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    ExcelDateTime::from_ymd(
        u16::try_from(day.year()).unwrap_or_default(),
        small(day.month()),
        small(day.day()),
    )
}

/// A cell of Excel holds no more than 32,767 characters.
fn fitting(text: &str) -> String {
    text.chars().take(32_767).collect()
}

fn page(sheet: &mut Worksheet, layout: ExportLayout, last_row: u32) -> Result<(), XlsxError> {
    sheet.set_freeze_panes(HEADER + 1, 2)?;
    sheet.autofilter(HEADER, 0, last_row, last_column(layout))?;
    sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    sheet.set_margins(0.3, 0.3, 0.4, 0.5, 0.2, 0.2);
    sheet.set_repeat_rows(HEADER, HEADER)?;
    sheet.set_footer("&CTrang &P/&N");
    Ok(())
}
