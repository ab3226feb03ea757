//! The reply form of one unit as a workbook: one sheet for people, protected but for the cells to fill in, and one that
//! nobody sees, with the form's seal.
//!
//! The workbook tells nothing but the form: no user, no machine, no time of day.

use crate::TableFault;
use rust_xlsxwriter as x;
use thuky_domain::{Answer, ReplyField, ReplyForm, ReplyLine};

const TITLE: &str = "PHIẾU TRẢ LỜI TÌNH HÌNH THỰC HIỆN NHIỆM VỤ";
const GUIDE: &str = "Chỉ điền các ô màu vàng, mỗi nhiệm vụ một dòng; giữ nguyên mã dòng. Ngày ghi đủ ngày/tháng/năm. Điền xong, lưu và gửi lại chính tệp này.";
/// The row of the headings, from 0: below title, office, three lines of the seal, guide and a blank.
const HEADINGS: u32 = 7;
/// The last column, from 0.
const LAST: u16 = ReplyField::ALL.len() as u16 - 1;
/// Thirteen columns are read on A3; on A4 they are not.
const A3: u8 = 8;
/// Height of a line of text in points; no row is higher than a spreadsheet allows, nor lower than an answer needs.
const LINE: usize = 16;
const HIGHEST: usize = 400;
const LOWEST: usize = 3 * LINE;
/// The most characters of a cell, as Excel has it.
const LONGEST: usize = 32_767;
/// The background of a cell to fill in.
const TO_FILL: u32 = 0x00FF_F8DC;
const SENT: u32 = 0x00F2_F2F2;

/// The form as an XLSX file.
///
/// # Errors
/// [`TableFault::NotWritten`].
pub fn write_reply_form(form: &ReplyForm) -> Result<Vec<u8>, TableFault> {
    book(form).map_err(|error| TableFault::NotWritten(error.to_string()))
}

fn book(form: &ReplyForm) -> Result<Vec<u8>, x::XlsxError> {
    let mut book = x::Workbook::new();
    book.set_properties(&properties(form)?);
    let sheet = book.add_worksheet();
    sheet.set_name("Phiếu trả lời")?;
    write_head(sheet, form)?;
    write_lines(sheet, form)?;
    watch(sheet, form)?;
    lay_out(sheet, form)?;
    write_seal(book.add_worksheet(), form)?;
    book.save_to_buffer()
}

fn properties(form: &ReplyForm) -> Result<x::DocProperties, x::XlsxError> {
    let midnight = x::ExcelDateTime::parse_from_str(&form.day.to_string())?;
    let named = x::DocProperties::new().set_title("Phiếu trả lời").set_author(&form.body);
    Ok(named.set_creation_datetime(&midnight))
}

fn letters() -> x::Format {
    x::Format::new().set_font_name("Times New Roman").set_font_size(12)
}

fn write_head(sheet: &mut x::Worksheet, form: &ReplyForm) -> Result<(), x::XlsxError> {
    sheet.write_string_with_format(0, 0, TITLE, &letters().set_bold().set_font_size(14))?;
    sheet.write_string_with_format(1, 0, format!("Cơ quan theo dõi: {}", form.body), &letters())?;
    for (row, line) in (2..).zip(form.shown_seal()) {
        sheet.write_string_with_format(row, 0, cut(&line), &letters())?;
    }
    sheet.write_string_with_format(HEADINGS - 2, 0, GUIDE, &letters().set_italic())?;
    let heading = framed()
        .set_bold()
        .set_align(x::FormatAlign::Center)
        .set_background_color(x::Color::RGB(0x00D9_E2EC));
    for (column, field) in (0..).zip(ReplyField::ALL) {
        sheet.write_string_with_format(HEADINGS, column, field.heading(), &heading)?;
    }
    Ok(())
}

fn framed() -> x::Format {
    letters().set_border(x::FormatBorder::Thin).set_text_wrap().set_align(x::FormatAlign::Top)
}

/// Every cell is locked but those the unit fills in.
fn format(field: ReplyField) -> x::Format {
    let number = match field.answer() {
        None => return framed().set_background_color(x::Color::RGB(SENT)),
        Some(Answer::Day) => "dd/mm/yyyy",
        Some(Answer::OneOf(_)) if field == ReplyField::Percent => "0",
        Some(_) => "@",
    };
    framed().set_unlocked().set_num_format(number).set_background_color(x::Color::RGB(TO_FILL))
}

fn write_lines(sheet: &mut x::Worksheet, form: &ReplyForm) -> Result<(), x::XlsxError> {
    for (column, field) in (0..).zip(ReplyField::ALL) {
        let format = format(field);
        for (row, line) in (HEADINGS + 1..).zip(&form.lines) {
            if field.is_sent() {
                sheet.write_string_with_format(row, column, cut(&line.sent(field)), &format)?;
            } else {
                sheet.write_blank(row, column, &format)?;
            }
        }
    }
    Ok(())
}

fn cut(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

/// What may be filled in, and what is said to who fills in something else.
fn watch(sheet: &mut x::Worksheet, form: &ReplyForm) -> Result<(), x::XlsxError> {
    let Some(last) = last_row(form) else { return Ok(()) };
    for (column, field) in (0..).zip(ReplyField::ALL) {
        if let Some(rule) = rule(field)? {
            sheet.add_data_validation(HEADINGS + 1, column, last, column, &rule)?;
        }
    }
    Ok(())
}

fn last_row(form: &ReplyForm) -> Option<u32> {
    let lines = u32::try_from(form.lines.len()).ok()?;
    (lines > 0).then_some(HEADINGS + lines)
}

fn rule(field: ReplyField) -> Result<Option<x::DataValidation>, x::XlsxError> {
    let rule = x::DataValidation::new();
    Ok(match field.answer() {
        Some(Answer::OneOf(words)) => {
            Some(told(rule.allow_list_strings(&words)?, field, "Hãy chọn một mục trong danh sách.")?)
        }
        Some(Answer::Day) => Some(dated(rule, field)?),
        Some(Answer::Words) | None => None,
    })
}

/// A day that the spreadsheet does not understand may stay as text: reading it back says what is wrong with it.
fn dated(rule: x::DataValidation, field: ReplyField) -> Result<x::DataValidation, x::XlsxError> {
    let (first, last) = (x::ExcelDateTime::from_ymd(2000, 1, 1)?, x::ExcelDateTime::from_ymd(2199, 12, 31)?);
    let rule = rule.allow_date(x::DataValidationRule::Between(&first, &last));
    let rule = rule.set_error_style(x::DataValidationErrorStyle::Warning);
    told(rule, field, "Hãy ghi một ngày có trong lịch, đủ ngày/tháng/năm, ví dụ 25/11/2026.")
}

fn told(
    rule: x::DataValidation,
    field: ReplyField,
    sentence: &str,
) -> Result<x::DataValidation, x::XlsxError> {
    let rule = rule.set_input_title(field.heading())?.set_input_message(sentence)?;
    rule.set_error_title(field.heading())?.set_error_message(sentence)
}

/// Width of a column, in characters.
const fn width(field: ReplyField) -> u32 {
    match field {
        ReplyField::Task => 34,
        ReplyField::Text => 30,
        ReplyField::Remark => 22,
        ReplyField::Meeting => 18,
        ReplyField::State | ReplyField::EvidenceTo => 15,
        ReplyField::Percent => 11,
        _ => 13,
    }
}

fn lay_out(sheet: &mut x::Worksheet, form: &ReplyForm) -> Result<(), x::XlsxError> {
    for (column, field) in (0..).zip(ReplyField::ALL) {
        sheet.set_column_width(column, width(field))?;
    }
    sheet.set_row_height(HEADINGS, points(2 * LINE))?;
    for (row, line) in (HEADINGS + 1..).zip(&form.lines) {
        sheet.set_row_height(row, height(line))?;
    }
    let options =
        x::ProtectionOptions { format_columns: true, format_rows: true, ..x::ProtectionOptions::new() };
    sheet.protect_with_options(&options).set_freeze_panes(HEADINGS + 1, 2)?;
    let last = last_row(form).unwrap_or(HEADINGS);
    sheet
        .set_landscape()
        .set_paper_size(A3)
        .set_print_fit_to_pages(1, 0)
        .set_repeat_rows(HEADINGS, HEADINGS)?;
    sheet.set_print_area(0, 0, last, LAST)?.set_footer("&C&P/&N").set_margins(0.4, 0.4, 0.5, 0.5, 0.3, 0.3);
    Ok(())
}

/// As high as its longest text needs: programs other than Excel do not see to that.
fn height(line: &ReplyLine) -> u32 {
    let lines = |field: ReplyField| line.sent(field).chars().count() / width(field) as usize + 1;
    let most = ReplyField::ALL.into_iter().map(lines).max().unwrap_or(1);
    points((most * LINE).clamp(LOWEST, HIGHEST))
}

fn points(height: usize) -> u32 {
    u32::try_from(height).unwrap_or_default()
}

fn write_seal(sheet: &mut x::Worksheet, form: &ReplyForm) -> Result<(), x::XlsxError> {
    sheet.set_name("thuky")?.set_very_hidden(true);
    for (row, line) in (0..).zip(form.whole_seal()) {
        sheet.write_string(row, 0, cut(&line))?;
    }
    sheet.protect();
    Ok(())
}
