//! From characters with their places to the lines of a page, from the top down.

/// A character on the page; y grows upwards, all in points.
pub(super) struct Glyph {
    pub x: f64,
    pub y: f64,
    /// Where it ends.
    pub end: f64,
    pub size: f64,
    pub text: String,
}

/// A line; pieces far apart are parted by a tab.
pub(super) struct Line {
    pub x: f64,
    pub y: f64,
    pub end: f64,
    pub size: f64,
    pub text: String,
}

/// As parts of the letter size: how far apart a word, a column, a line are.
const WORD: f64 = 0.15;
const COLUMN: f64 = 2.0;
const SAME_LINE: f64 = 0.4;

impl Line {
    fn of(glyph: Glyph) -> Self {
        Self { x: glyph.x, y: glyph.y, end: glyph.end, size: glyph.size, text: glyph.text }
    }

    /// How many letters and digits it has; a font without a table of its letters gives none.
    pub fn letters(&self) -> usize {
        self.text.chars().filter(|c| c.is_alphanumeric()).count()
    }

    /// Adds what stands to the right.
    fn extend(&mut self, gap: f64, text: &str, end: f64) {
        if gap > COLUMN * self.size {
            self.text.truncate(self.text.trim_end().len());
            self.text.push('\t');
        } else if gap > WORD * self.size && !self.text.ends_with(' ') && !text.starts_with(' ') {
            self.text.push(' ');
        }
        self.text.push_str(text);
        self.end = self.end.max(end);
    }

    fn level(&self, y: f64, size: f64) -> bool {
        (self.y - y).abs() < SAME_LINE * self.size.max(size)
    }
}

/// The lines of a page.
pub(super) fn lines(glyphs: Vec<Glyph>) -> Vec<Line> {
    let mut pieces: Vec<Line> = vec![];
    for glyph in glyphs {
        match pieces.last_mut() {
            Some(piece) if piece.level(glyph.y, glyph.size) && follows(piece, &glyph) => {
                piece.extend(glyph.x - piece.end, &glyph.text, glyph.end);
            }
            _ => pieces.push(Line::of(glyph)),
        }
    }
    pieces.retain(|piece| !piece.text.trim().is_empty());
    pieces.sort_by(|a, b| b.y.total_cmp(&a.y));
    let mut lines: Vec<Line> = vec![];
    let mut level: Vec<Line> = vec![];
    for piece in pieces {
        if level.first().is_some_and(|first| !first.level(piece.y, piece.size)) {
            lines.extend(joined(std::mem::take(&mut level)));
        }
        level.push(piece);
    }
    lines.extend(joined(level));
    lines
}

/// Whether a character goes on with a piece: to its right, and not far away.
fn follows(piece: &Line, glyph: &Glyph) -> bool {
    let gap = glyph.x - piece.end;
    gap > -0.5 * piece.size && gap < COLUMN * piece.size
}

/// The pieces of one level, from the left to the right, as one line.
fn joined(mut level: Vec<Line>) -> Option<Line> {
    level.sort_by(|a, b| a.x.total_cmp(&b.x));
    let mut pieces = level.into_iter();
    let mut line = pieces.next()?;
    for piece in pieces {
        line.extend(piece.x - line.end, &piece.text, piece.end);
    }
    line.text = line.text.trim().to_owned();
    Some(line)
}
