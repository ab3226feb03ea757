//! Number and symbol: `Số: 05/TB-UBND` in State papers, `Số 05-TB/TU` in Party papers.

use crate::desk::Desk;
use crate::fact_sheet::FactSheet;
use crate::wording::{count, one_line};
use thuky_domain::{LETTER, PaperKind};

/// The line of the letterhead, blank where the number or the symbol of the office is not known.
pub(crate) fn line(desk: &Desk) -> String {
    let sheet = desk.sheet;
    let number = sheet.number.map_or_else(
        || desk.missing("paper.number", "Chưa có số văn bản; văn bản để trống chỗ ghi số."),
        count,
    );
    let symbol =
        desk.need("office.symbol", "Chưa có ký hiệu cơ quan trong hồ sơ cơ quan.", &sheet.office.symbol);
    let colon = if desk.rules.is_party() { "" } else { ":" };
    format!("Số{colon} {}", joined(sheet, &number, &symbol))
}

/// Number and symbol when both are known.
#[must_use]
pub fn numbered(sheet: &FactSheet) -> Option<String> {
    let symbol = one_line(&sheet.office.symbol);
    let number = sheet.number?;
    (is_numbered(sheet) && !symbol.is_empty()).then(|| joined(sheet, &count(number), &symbol))
}

/// Whether the paper has a number: a list to be signed has none.
pub(crate) fn is_numbered(sheet: &FactSheet) -> bool {
    sheet.kind != PaperKind::AttendanceList
}

/// The abbreviation in the number: an annex of tasks has that of the paper it goes with; a letter of the State has none.
fn code(sheet: &FactSheet) -> Option<&'static str> {
    match sheet.kind {
        PaperKind::ConclusionNotice | PaperKind::TaskAnnex if sheet.is_conclusion() => Some("KL"),
        PaperKind::TaskAnnex => PaperKind::ConclusionNotice.code(sheet.system),
        kind => kind.code(sheet.system),
    }
}

/// The code under which a paper is counted and what stands after its number; none for what has no number of its own.
pub(crate) fn symbol(sheet: &FactSheet) -> Option<(&'static str, String)> {
    let office = one_line(&sheet.office.symbol);
    match (sheet.kind, code(sheet)) {
        (PaperKind::AttendanceList | PaperKind::TaskAnnex, _) => None,
        (_, Some(code)) => Some((code, sheet.system.symbol(code, &office))),
        (_, None) => Some((LETTER, format!("{office}{}", drafting_unit(sheet)))),
    }
}

/// Number and symbol alone, as other papers cite them.
pub(crate) fn cited(desk: &Desk) -> String {
    line(desk).trim_start_matches("Số").trim_start_matches([':', ' ']).to_owned()
}

fn joined(sheet: &FactSheet, number: &str, symbol: &str) -> String {
    match code(sheet) {
        Some(code) => sheet.system.numbered(number, &sheet.system.symbol(code, symbol)),
        None => format!("{number}/{symbol}{}", drafting_unit(sheet)),
    }
}

/// The unit that drafted a letter, after the symbol of the office: the second part of `Lưu: VT, TH`, where that is a symbol.
fn drafting_unit(sheet: &FactSheet) -> String {
    let archive = one_line(&sheet.office.archive);
    let unit = archive.split(',').nth(1).map(|unit| unit.trim().trim_end_matches('.')).unwrap_or_default();
    let is_symbol = !unit.is_empty() && unit.chars().all(|letter| letter.is_uppercase() || letter == '-');
    if is_symbol { format!("-{unit}") } else { String::new() }
}
