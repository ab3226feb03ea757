//! The register as CSV (RFC 4180) in UTF-8 with a byte order mark, so that Excel takes it for what it is.

use crate::{Cell, ExportLayout, RegisterFacts, TableFault};

/// The register as CSV: titles, then a line for each task; days as `2026-11-26`.
///
/// # Errors
/// [`TableFault::NotWritten`].
pub fn csv(facts: &RegisterFacts, layout: ExportLayout) -> Result<Vec<u8>, TableFault> {
    let columns = layout.columns();
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(b"\xEF\xBB\xBF".to_vec());
    let fault = |error: csv::Error| TableFault::NotWritten(error.to_string());
    writer.write_record(columns.iter().map(|column| column.title)).map_err(fault)?;
    for (task, place) in facts.tasks.iter().zip(1..) {
        let cells = columns.iter().map(|column| written((column.cell)(place, task)));
        writer.write_record(cells).map_err(fault)?;
    }
    writer.into_inner().map_err(|error| TableFault::NotWritten(error.to_string()))
}

fn written(cell: Cell) -> String {
    match cell {
        Cell::Text(text) => harmless(text),
        Cell::Day(day) => day.to_string(),
        other => other.shown(),
    }
}

/// What begins a formula, also in the wide letters that some spreadsheets take for the narrow ones.
const BEGINS_FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A text that a spreadsheet would run as a formula gets an apostrophe before it and stays a text. White space before
/// the formula hides it from nobody but the reader.
fn harmless(text: String) -> String {
    let runs = text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(BEGINS_FORMULA);
    if runs { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_stays_a_text_also_behind_white_space_and_in_wide_letters() {
        for text in ["=1+1", " =1+1", "\u{a0}@A1", "\n=1+1", "＝1+1", "- báo cáo"] {
            assert_eq!(harmless(text.to_owned()), format!("'{text}"));
        }
        assert_eq!(harmless("rà soát = đối chiếu".to_owned()), "rà soát = đối chiếu");
    }
}
