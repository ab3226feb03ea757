//! Where in a template something stands, as a person would find it in Word.

use thuky_domain::text::shortened;

/// A place while a template is walked through.
#[derive(Clone, Debug, Default)]
pub(super) struct Place {
    story: String,
    paragraph: usize,
    tables: usize,
    /// The table and row that are open.
    row: Option<(usize, usize)>,
}

impl Place {
    /// Begins a part.
    pub(super) fn story(&mut self, name: &str) {
        *self = Self { story: name.to_owned(), ..Self::default() };
    }

    /// The next paragraph.
    pub(super) const fn paragraph(&mut self) {
        self.paragraph += 1;
    }

    /// Goes into a table; gives back where one was before.
    pub(super) const fn enter_table(&mut self) -> Option<(usize, usize)> {
        self.tables += 1;
        self.row.replace((self.tables, 0))
    }

    /// The next row of the open table.
    pub(super) const fn row(&mut self) {
        if let Some((_, row)) = &mut self.row {
            *row += 1;
        }
    }

    /// Leaves a table.
    pub(super) const fn out_of_table(&mut self, before: Option<(usize, usize)>) {
        self.row = before;
    }

    /// The place in words, with the beginning of what stands there.
    pub(super) fn told(&self, text: &str) -> String {
        let at = match self.row {
            Some((table, row)) => format!("bảng {table}, dòng {row}"),
            None => format!("đoạn {}", self.paragraph.max(1)),
        };
        let text = shortened(&text.replace('\u{1}', " "), 40);
        let quoted = if text.is_empty() { String::new() } else { format!(" (“{text}”)") };
        format!("{}, {at}{quoted}", self.story)
    }
}
