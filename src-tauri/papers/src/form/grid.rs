//! Tables with lines, as papers of follow-up have them: a header that stands again on each page, rows, groups of rows.

use crate::block::{Block, Cell, Lines, Paragraph, Role, Table};
use crate::mark::Mark;

/// A column: its heading and its share of the width, in hundredths.
pub(crate) type Column<'a> = (&'a str, u32);

/// A table being filled.
pub(crate) struct Grid {
    table: Table,
}

impl Grid {
    /// A table of a width in twips with nothing in it but its header.
    pub(crate) fn new(width: u32, columns: &[Column]) -> Self {
        let mut widths: Vec<u32> = columns.iter().map(|(_, share)| width * share / 100).collect();
        let used: u32 = widths.iter().sum();
        if let Some(last) = widths.last_mut() {
            *last += width.saturating_sub(used);
        }
        let head = columns.iter().map(|(text, _)| vec![Paragraph::new(Role::TableHead, text)]).collect();
        Self { table: Table { columns: widths, rows: vec![head], lines: Lines::All } }
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: Vec<Cell>) {
        self.table.rows.push(cells);
    }

    /// Adds a row that names what follows.
    pub(crate) fn group(&mut self, text: &str) {
        self.table.rows.push(vec![vec![Paragraph::new(Role::TableGroup, text)]]);
    }

    /// The table with the room below it.
    pub(crate) fn blocks(self) -> [Block; 2] {
        [Block::Table(self.table), Paragraph::new(Role::TableSpace, "").into()]
    }
}

/// A cell of text.
pub(crate) fn text(text: &str) -> Cell {
    vec![Paragraph::new(Role::TableText, text)]
}

/// A cell of text that prints a field.
pub(super) fn printing(text: &str, mark: impl Into<Option<Mark>>) -> Cell {
    vec![Paragraph::new(Role::TableText, text).printing(mark)]
}

/// A cell of text and what is told below it.
pub(super) fn noted(mut cell: Cell, note: &str) -> Cell {
    if !note.is_empty() {
        cell.push(Paragraph::new(Role::TableText, note));
    }
    cell
}

/// A cell with something short in the middle.
pub(crate) fn middle(text: &str) -> Cell {
    vec![Paragraph::new(Role::TableNumber, text)]
}

/// A cell with a count; none is a dash, so that the eye finds what there is.
pub(crate) fn counted(number: u32) -> Cell {
    middle(&if number == 0 { "-".to_owned() } else { number.to_string() })
}

/// A cell of a total.
pub(crate) fn total(text: &str) -> Cell {
    vec![Paragraph::new(Role::TableHead, text)]
}
