//! A line of the text.
//!
//! Owns its shape only; which kind it is of is told in `lines`.

use crate::normalise::Bytes;

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// Nothing but blanks.
    Blank,
    /// Menu, print line, source line, related headlines.
    Debris,
    /// Caption of a photograph.
    Caption,
    /// A headline: a short line without a full stop before the body.
    Headline,
    /// A list item: `- ...`, `1. ...`, `a) ...`.
    Item,
    /// The headings of a table, or the rule below them.
    TableHead,
    /// A row of a table.
    Row,
    /// Running text.
    Body,
}

/// A line. Small, since notes have one for every few words.
#[derive(Clone, Debug)]
pub struct Line {
    start: u32,
    end: u32,
    /// What it is.
    pub kind: LineKind,
}

impl Line {
    /// A line at a place.
    pub fn new(at: &Bytes, kind: LineKind) -> Self {
        let place = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
        Self { start: place(at.start), end: place(at.end), kind }
    }

    /// Its bytes, without the line end.
    pub const fn bytes(&self) -> Bytes {
        self.start as usize..self.end as usize
    }
}
