//! The register as CSV (RFC 4180) in UTF-8 with a byte order mark, so that Excel takes it for what it is.

use crate::formula::guarded;
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
        Cell::Text(text) => guarded(&text),
        Cell::Day(day) => day.to_string(),
        other => other.shown(),
    }
}
