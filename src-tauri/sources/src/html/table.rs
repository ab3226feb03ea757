//! The tables of a page: end tags may be missing, and a cell may reach down into later rows.

use crate::layout::Layout;

const WIDEST: usize = 32;
const TALLEST: usize = 1000;

#[derive(Default)]
struct Table {
    row_open: bool,
    /// For each column, how many more rows a cell from above reaches into.
    from_above: Vec<usize>,
}

/// The open tables, inner ones last.
#[derive(Default)]
pub(super) struct Tables(Vec<Table>);

impl Tables {
    pub fn depth(&self) -> usize {
        self.0.len()
    }

    pub fn begin(&mut self) {
        self.0.push(Table::default());
    }

    pub fn row(&mut self, layout: &mut Layout) {
        self.end_row(layout);
        if let Some(table) = self.0.last_mut() {
            table.row_open = true;
            layout.begin_row();
        }
    }

    pub fn cell(&mut self, layout: &mut Layout, columns: usize, rows: usize) {
        if self.0.last().is_some_and(|table| !table.row_open) {
            self.row(layout);
        }
        let Some(table) = self.0.last_mut() else { return };
        while table.from_above.get(layout.columns()).is_some_and(|rows| *rows > 0) {
            let at = layout.columns();
            layout.begin_cell();
            table.from_above.iter_mut().skip(at).take(1).for_each(|rows| *rows -= 1);
        }
        let (at, columns) = (layout.columns(), columns.clamp(1, WIDEST));
        layout.begin_cell();
        layout.cover(columns - 1);
        if table.from_above.len() < at + columns {
            table.from_above.resize(at + columns, 0);
        }
        let reach = rows.clamp(1, TALLEST) - 1;
        table.from_above.iter_mut().skip(at).take(columns).for_each(|rows| *rows = reach);
    }

    pub fn end_row(&mut self, layout: &mut Layout) {
        let Some(table) = self.0.last_mut().filter(|table| table.row_open) else { return };
        table.row_open = false;
        let at = layout.columns();
        table.from_above.iter_mut().skip(at).for_each(|rows| *rows = rows.saturating_sub(1));
        layout.end_row();
    }

    pub fn end(&mut self, layout: &mut Layout) {
        self.end_row(layout);
        self.0.pop();
    }
}
