//! The register of issued papers as XLSX: one title above each book, void numbers struck through, gaps in their place.

use super::workbook::{A4, excel_day, fitted_height, framed, plain, write};
use crate::TableFault;
use crate::issued::{COLUMNS, IssuedFacts, IssuedLine};
use crate::wording::{day, ends};
use rust_xlsxwriter::{DocProperties, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};
use thuky_domain::{Number, NumberState};

const TITLE: &str = "SỔ ĐĂNG KÝ VĂN BẢN ĐI";
const MARKED: &str = "SỔ ĐĂNG KÝ VĂN BẢN MẬT ĐI";
/// The row of the titles, from 0.
const HEADER: u32 = 3;
/// The last column, from 0.
const LAST: u16 = COLUMNS.len() as u16 - 1;

/// The register as an Excel workbook.
///
/// # Errors
/// [`TableFault::NotWritten`].
pub fn issued(facts: &IssuedFacts) -> Result<Vec<u8>, TableFault> {
    let mut book = Workbook::new();
    let properties =
        DocProperties::new().set_title(title(facts)).set_creation_datetime(&excel_day(facts.day)?);
    book.set_properties(&properties);
    let sheet = book.add_worksheet().set_name("Văn bản đi")?;
    head(sheet, facts)?;
    let mut row = HEADER;
    for papers in &facts.books {
        row += 1;
        sheet.merge_range(row, 0, row, LAST, &papers.title, &band())?;
        for line in &papers.lines {
            row += 1;
            write_line(sheet, row, line)?;
        }
    }
    page(sheet)?;
    Ok(book.save_to_buffer()?)
}

const fn title(facts: &IssuedFacts) -> &'static str {
    if facts.marked { MARKED } else { TITLE }
}

fn band() -> Format {
    framed().set_bold().set_background_color(0xF3_F5F8)
}

fn head(sheet: &mut Worksheet, facts: &IssuedFacts) -> Result<(), XlsxError> {
    let big = plain().set_bold().set_font_size(14).set_align(FormatAlign::Center);
    sheet.merge_range(0, 0, 0, LAST, title(facts), &big)?;
    let span = thuky_domain::text::capitalised(&facts.span);
    let told = ends(&[&facts.office, &span, &format!("Lập ngày {}", day(facts.day))]);
    sheet.merge_range(1, 0, 1, LAST, &told, &plain().set_align(FormatAlign::Center))?;
    let heading = plain()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_border(FormatBorder::Thin)
        .set_background_color(0xE7_ECF3);
    sheet.set_row_height(HEADER, 42.0)?;
    for (column, place) in COLUMNS.iter().zip(0..) {
        sheet.set_column_width(place, column.width)?;
        sheet.write_string_with_format(HEADER, place, column.title, &heading)?;
    }
    Ok(())
}

fn write_line(sheet: &mut Worksheet, row: u32, line: &IssuedLine) -> Result<(), XlsxError> {
    match line {
        IssuedLine::Paper(paper) => write_paper(sheet, row, paper),
        IssuedLine::Gap(sentence) => {
            sheet.merge_range(row, 0, row, LAST, sentence, &framed().set_italic()).map(drop)
        }
    }
}

/// The note of a void number stays legible: it says why.
fn write_paper(sheet: &mut Worksheet, row: u32, paper: &Number) -> Result<(), XlsxError> {
    let struck = paper.state == NumberState::Void;
    let mut cells = Vec::with_capacity(COLUMNS.len());
    for (column, place) in COLUMNS.iter().zip(0..) {
        let format = if struck && place < LAST { framed().set_font_strikethrough() } else { framed() };
        let cell = (column.cell)(paper);
        write(sheet, (row, place), &cell, &format)?;
        cells.push((cell, column.width));
    }
    sheet.set_row_height(row, fitted_height(&cells)).map(drop)
}

fn page(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_freeze_panes(HEADER + 1, 1)?;
    sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    sheet.set_margins(0.4, 0.4, 0.5, 0.5, 0.2, 0.2);
    sheet.set_repeat_rows(HEADER, HEADER)?;
    sheet.set_footer("&CTrang &P/&N");
    Ok(())
}
