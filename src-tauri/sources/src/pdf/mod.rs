//! PDF with a text layer: the characters are gathered with their places, lines are made of them, paragraphs of the
//! lines. A scan, whose pages are pictures, is told apart and refused.
//!
//! The library that decodes fonts gives up on odd files by panicking; that is caught here and told as damage.

mod lines;
mod paragraphs;

use crate::{Found, Hostility, LARGEST_TEXT, Note, SourceFault};
use lines::{Glyph, Line, lines};
use pdf_extract::{Document, MediaBox, OutputDev, OutputError, Transform, output_doc};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Fewer letters a page than this are stamps on a scan.
const FEWEST: usize = 20;

/// Reads the bytes of a PDF file.
pub(crate) fn read(bytes: &[u8]) -> Result<Found, SourceFault> {
    let pages = catch_unwind(AssertUnwindSafe(|| pages(bytes))).unwrap_or(Err(SourceFault::Damaged))?;
    let letters: usize = pages.iter().flatten().map(Line::letters).sum();
    if letters < FEWEST * pages.len().max(1) {
        return Err(SourceFault::NoTextLayer);
    }
    let (text, numbered) = paragraphs::text(pages);
    let mut found = Found { text, ..Found::default() };
    found.notes.extend(numbered.then_some(Note::PageNumbers));
    Ok(found)
}

fn pages(bytes: &[u8]) -> Result<Vec<Vec<Line>>, SourceFault> {
    let mut document = Document::load_mem(bytes).map_err(|_| SourceFault::Damaged)?;
    if document.is_encrypted() && document.decrypt("").is_err() {
        return Err(SourceFault::Encrypted);
    }
    let mut pages = Pages::default();
    let done = output_doc(&document, &mut pages);
    if pages.letters as u64 > LARGEST_TEXT {
        return Err(SourceFault::Hostile(Hostility::Text));
    }
    done.map(|()| pages.done).map_err(|_| SourceFault::Damaged)
}

/// The pages so far, and the characters of the one that is being read.
#[derive(Default)]
struct Pages {
    done: Vec<Vec<Line>>,
    glyphs: Vec<Glyph>,
    letters: usize,
}

impl OutputDev for Pages {
    fn begin_page(
        &mut self,
        _: u32,
        _: &MediaBox,
        _: Option<(f64, f64, f64, f64)>,
    ) -> Result<(), OutputError> {
        self.glyphs.clear();
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        self.done.push(lines(std::mem::take(&mut self.glyphs)));
        Ok(())
    }

    fn output_character(
        &mut self,
        place: &Transform,
        width: f64,
        _spacing: f64,
        font_size: f64,
        text: &str,
    ) -> Result<(), OutputError> {
        self.letters += text.len();
        if self.letters as u64 > LARGEST_TEXT {
            return Err(OutputError::FormatError(std::fmt::Error));
        }
        let size = (place.m22.abs() * font_size).max(0.1);
        let (x, y) = (place.m31, place.m32);
        let end = x + width * place.m11.abs() * font_size;
        self.glyphs.push(Glyph { x, y, end, size, text: text.to_owned() });
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}
