//! A paragraph of an opened document: its text, how it looks, and where it stands.

use super::letters::Letters;
use super::look::ParagraphLook;
use std::sync::Arc;

/// Text in one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedRun {
    /// As printed; tabs and line ends stay.
    pub text: String,
    /// How its letters look.
    pub letters: Arc<Letters>,
}

/// The cell of a table that a paragraph stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenedCell {
    /// Which table of the document, from 0.
    pub table: usize,
    /// Which row, from 0.
    pub row: usize,
    /// Which column of the grid it begins in, from 0.
    pub column: usize,
    /// Its width in twips; 0 where the file does not tell.
    pub width: i32,
}

/// A line that is drawn, anchored to a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DrawnLine {
    /// Its length in twips, where the file tells.
    pub length: Option<i32>,
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedParagraph {
    /// Its place among all paragraphs of its part, from 1.
    pub ordinal: usize,
    /// Where it begins in the text of its part, in bytes.
    pub(crate) start: usize,
    /// The id of its style; empty for the usual one.
    pub style: String,
    /// The label its list prints before it.
    pub label: String,
    /// The printed text.
    pub text: String,
    /// The same, by look.
    pub runs: Vec<OpenedRun>,
    /// How it is set.
    pub look: ParagraphLook,
    /// The cell it stands in.
    pub cell: Option<OpenedCell>,
    /// It stands in a text box.
    pub boxed: bool,
    /// Which section it belongs to, from 0.
    pub section: usize,
    /// Lines drawn at it.
    pub lines: Vec<DrawnLine>,
    /// It holds a picture.
    pub pictured: bool,
    /// How its page number looks, when it prints one.
    pub page_number: Option<Arc<Letters>>,
}

impl OpenedParagraph {
    /// Whether nothing is printed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty() && self.label.is_empty() && !self.pictured
    }

    /// The letters that are seen, with their looks.
    pub fn printed(&self) -> impl Iterator<Item = &OpenedRun> {
        self.runs.iter().filter(|run| !run.text.trim().is_empty())
    }
}
