//! The tables that are open while a document is walked through, and the cell that stands there.

use super::paragraph::OpenedCell;
use super::value::twips;
use thuky_package::Tag;

/// Word has 63.
const MOST_COLUMNS: usize = 64;

/// A table that is open.
#[derive(Debug, Default)]
struct Table {
    number: usize,
    style: Option<String>,
    grid: Vec<i32>,
    /// Rows begun.
    rows: usize,
    column: usize,
    span: usize,
    width: i32,
}

/// The open tables, the innermost last.
#[derive(Debug, Default)]
pub(super) struct Tables {
    open: Vec<Table>,
    begun: usize,
}

impl Tables {
    pub fn begin(&mut self) {
        self.open.push(Table { number: self.begun, ..Table::default() });
        self.begun += 1;
    }

    pub fn end(&mut self) {
        self.open.pop();
    }

    pub fn begin_row(&mut self) {
        if let Some(table) = self.open.last_mut() {
            table.rows += 1;
            (table.column, table.span) = (0, 0);
        }
    }

    pub fn begin_cell(&mut self) {
        if let Some(table) = self.open.last_mut() {
            table.column += table.span;
            (table.span, table.width) = (1, 0);
        }
    }

    /// Takes a property of the innermost table or of its open cell.
    pub fn take(&mut self, name: &str, tag: &Tag<'_>) {
        let Some(table) = self.open.last_mut() else { return };
        match name {
            "tblStyle" => table.style = tag.word(),
            "gridCol" if table.grid.len() < MOST_COLUMNS => {
                table.grid.push(twips(tag, "w").unwrap_or_default())
            }
            "gridSpan" => table.span = tag.number("val").unwrap_or(1) as usize,
            "tcW" if tag.get("type").as_deref() == Some("dxa") => {
                table.width = twips(tag, "w").unwrap_or_default();
            }
            _ => {}
        }
    }

    /// The style of the innermost table; none outside of tables.
    pub fn style(&self) -> Option<Option<&str>> {
        self.open.last().map(|table| table.style.as_deref())
    }

    /// The open cell of the innermost table.
    pub fn cell(&self) -> Option<OpenedCell> {
        let table = self.open.last()?;
        let by_grid = || table.grid.iter().skip(table.column).take(table.span).sum();
        Some(OpenedCell {
            table: table.number,
            row: table.rows.saturating_sub(1),
            column: table.column,
            width: if table.width > 0 { table.width } else { by_grid() },
        })
    }
}
