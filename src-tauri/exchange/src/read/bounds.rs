//! How much of a table is taken: far more than any tracker has, far less than a machine can bear.

use crate::{Cell, Sheet, TableFault};

/// The largest file taken, in bytes.
pub(super) const LARGEST_FILE: usize = 20 << 20;
/// The most rows of a sheet.
pub(super) const MOST_ROWS: usize = 20_000;
/// The most columns of a sheet.
const MOST_COLUMNS: usize = 256;
/// The most filled cells of a file.
const MOST_CELLS: usize = 600_000;
/// The most sheets of a file.
pub(super) const MOST_SHEETS: usize = 64;
/// The most characters of a cell, as Excel has it.
const LONGEST_CELL: usize = 32_767;

/// Puts cells in their places and counts them.
#[derive(Default)]
pub(super) struct Filling {
    filled: usize,
}

impl Filling {
    /// Puts a cell into a sheet.
    pub fn put(
        &mut self,
        sheet: &mut Sheet,
        row: usize,
        column: usize,
        cell: Cell,
    ) -> Result<(), TableFault> {
        if cell.is_blank() {
            return Ok(());
        }
        self.filled += 1;
        if row >= MOST_ROWS || column >= MOST_COLUMNS || self.filled > MOST_CELLS {
            return Err(TableFault::TooManyCells);
        }
        if sheet.rows.len() <= row {
            sheet.rows.resize_with(row + 1, Vec::new);
        }
        if let Some(cells) = sheet.rows.get_mut(row) {
            cells.resize(cells.len().max(column + 1), Cell::Blank);
            cells.splice(column..=column, [cut(cell)]);
        }
        Ok(())
    }
}

fn cut(cell: Cell) -> Cell {
    match cell {
        Cell::Text(text) if text.len() > LONGEST_CELL => {
            Cell::Text(text.chars().take(LONGEST_CELL).collect())
        }
        cell => cell,
    }
}
