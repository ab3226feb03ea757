//! The text as it is laid down: paragraphs become lines, rows of a table become lines whose cells are parted by
//! tabs. Two narrow columns of several lines, as in a letterhead or under signatures, are laid side by side.
//!
//! Knows no format: readers tell it what they meet.

/// The most columns that a merged cell is taken to cover.
const WIDEST: usize = 32;
/// In two columns side by side: how long a line and how many lines.
const NARROW: usize = 120;
const LOW: usize = 12;

/// A line that is being written.
#[derive(Default)]
struct Line {
    label: String,
    text: String,
}

/// A cell: its lines.
type Cell = Vec<String>;

/// A row that is being filled.
#[derive(Default)]
struct Row {
    cells: Vec<Cell>,
    /// Columns that the last cell covers beside its own.
    covered: usize,
}

/// The text so far.
#[derive(Default)]
pub(crate) struct Layout {
    out: String,
    open: Vec<Line>,
    /// Rows that are being filled, those of outer tables first; none between two rows of a table.
    rows: Vec<Row>,
}

impl Layout {
    pub fn begin_line(&mut self) {
        self.open.push(Line::default());
    }

    /// The label that the open line prints before its text.
    pub fn label(&mut self, label: &str) {
        if let Some(line) = self.open.last_mut() {
            line.label = label.trim().to_owned();
        }
    }

    /// Adds to the open line; opens one when there is none.
    pub fn text(&mut self, text: &str) {
        if self.open.is_empty() {
            self.begin_line();
        }
        if let Some(line) = self.open.last_mut() {
            line.text.push_str(text);
        }
    }

    /// What stands in the open line.
    pub fn open_text(&self) -> &str {
        self.open.last().map_or("", |line| line.text.as_str())
    }

    pub fn end_line(&mut self) {
        let Some(line) = self.open.pop() else { return };
        let mut label = line.label;
        for piece in line.text.split(['\n', '\r']) {
            let text = tidy(piece);
            if !text.is_empty() && !label.is_empty() {
                self.put(&format!("{label} {text}"));
                label.clear();
            } else {
                self.put(&text);
            }
        }
    }

    /// An empty line, to set a heading off.
    pub fn gap(&mut self) {
        if self.rows.is_empty() {
            self.put("");
        }
    }

    pub fn begin_row(&mut self) {
        self.rows.push(Row::default());
    }

    /// Opens a cell, behind the columns that the last one covers.
    pub fn begin_cell(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.cells.extend((0..row.covered).map(|_| vec![]));
            row.cells.push(vec![]);
            row.covered = 0;
        }
    }

    /// Covers more columns with the open cell.
    pub fn cover(&mut self, columns: usize) {
        if let Some(row) = self.rows.last_mut() {
            row.covered = columns.min(WIDEST);
        }
    }

    /// How many columns of the open row are taken.
    pub fn columns(&self) -> usize {
        self.rows.last().map_or(0, |row| row.cells.len() + row.covered)
    }

    pub fn end_row(&mut self) {
        let Some(row) = self.rows.pop() else { return };
        let inside = !self.rows.is_empty();
        for line in side_by_side(&row.cells) {
            self.put(&if inside { line.replace('\t', " ") } else { line });
        }
    }

    /// The whole text, with no two empty lines on end.
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end_line();
        }
        while !self.rows.is_empty() {
            self.end_row();
        }
        self.out.truncate(self.out.trim_end().len());
        self.out.push('\n');
        self.out
    }

    /// How much has been laid down, in bytes.
    pub fn len(&self) -> usize {
        self.out.len() + self.open.last().map_or(0, |line| line.text.len())
    }

    fn put(&mut self, line: &str) {
        if let Some(row) = self.rows.last_mut() {
            if row.cells.is_empty() {
                row.cells.push(vec![]);
            }
            if let Some(cell) = row.cells.last_mut().filter(|_| !line.is_empty()) {
                cell.push(line.to_owned());
            }
        } else if !line.is_empty() || !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push_str(line);
            self.out.push('\n');
        }
    }
}

/// No blanks at the ends, one tab where there are several.
fn tidy(text: &str) -> String {
    let pieces = text.split('\t').map(|piece| piece.trim_matches([' ', '\u{A0}']));
    pieces.filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join("\t")
}

/// The lines of a row.
fn side_by_side(row: &[Cell]) -> Vec<String> {
    match row {
        _ if row.iter().all(Vec::is_empty) => vec![],
        [only, rest @ ..] if rest.iter().all(Vec::is_empty) => only.clone(),
        [left, right] if narrow(left) && narrow(right) => beside(left, right),
        cells => {
            vec![cells.iter().map(|cell| cell.join(" ").replace('\t', " ")).collect::<Vec<_>>().join("\t")]
        }
    }
}

fn narrow(cell: &Cell) -> bool {
    cell.len() <= LOW && cell.iter().all(|line| line.chars().count() <= NARROW)
}

fn beside(left: &Cell, right: &Cell) -> Vec<String> {
    let line = |cell: &Cell, at: usize| cell.get(at).map(|line| line.replace('\t', " ")).unwrap_or_default();
    (0..left.len().max(right.len()))
        .map(|at| match (line(left, at), line(right, at)) {
            (one, none) if none.is_empty() => one,
            (none, one) if none.is_empty() => one,
            (left, right) => format!("{left}\t{right}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lay(layout: &mut Layout, rows: &[&[&[&str]]]) {
        for row in rows {
            layout.begin_row();
            for cell in *row {
                layout.begin_cell();
                for line in *cell {
                    layout.begin_line();
                    layout.text(line);
                    layout.end_line();
                }
            }
            layout.end_row();
        }
    }

    #[test]
    fn the_cells_of_a_row_are_parted_by_tabs() {
        let mut layout = Layout::default();
        lay(
            &mut layout,
            &[&[&["TT"], &["Họ và tên"], &["Chức vụ"]], &[&["1"], &["Lê An"], &["Giám đốc", "kiêm"]]],
        );
        assert_eq!(layout.finish(), "TT\tHọ và tên\tChức vụ\n1\tLê An\tGiám đốc kiêm\n");
    }

    #[test]
    fn a_letterhead_is_laid_side_by_side() {
        let mut layout = Layout::default();
        lay(&mut layout, &[&[&["SỞ A", "Số: 1"], &["CỘNG HÒA", "Độc lập", "Hà Nội"]]]);
        assert_eq!(layout.finish(), "SỞ A\tCỘNG HÒA\nSố: 1\tĐộc lập\nHà Nội\n");
    }

    #[test]
    fn a_label_stands_before_its_text_and_never_alone() {
        let mut layout = Layout::default();
        for text in ["Việc", " ", "", ""] {
            layout.begin_line();
            layout.label("1.");
            layout.text(text);
            layout.end_line();
        }
        assert_eq!(layout.finish(), "1. Việc\n");
    }
}
