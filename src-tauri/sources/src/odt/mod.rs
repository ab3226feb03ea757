//! OpenDocument text, read by the same walk as Word files: what is printed becomes text.

mod lists;

use crate::layout::Layout;
use crate::{Found, Hostility, LARGEST_TEXT, Note, SourceFault};
use lists::Lists;
use std::collections::BTreeSet;
use thuky_package::{Archive, Part, Piece, Tag, named_texts};

/// How many blanks or columns one element may stand for.
const MOST_REPEATED: usize = 64;
/// The part in which the file says what it is.
const ABOUT: &str = "meta.xml";

/// Reads the bytes of an OpenDocument text.
pub(crate) fn read(bytes: &[u8]) -> Result<Found, SourceFault> {
    let mut archive = Archive::open(bytes)?;
    let manifest = "META-INF/manifest.xml";
    if archive.has(manifest) && archive.part(manifest)?.contains("encryption-data") {
        return Err(SourceFault::Encrypted);
    }
    let mut body = Body::default();
    for name in ["styles.xml", "content.xml"] {
        if name == "content.xml" || archive.has(name) {
            body.read(&archive.part(name)?)?;
        }
    }
    // The pages are read whatever stands beside them.
    let about = archive.part(ABOUT).unwrap_or_default();
    let properties = named_texts(&about, "user-defined").unwrap_or_default();
    Ok(Found { text: body.layout.finish(), notes: body.notes, properties, ..Found::default() })
}

#[derive(Default)]
struct Body {
    layout: Layout,
    lists: Lists,
    notes: BTreeSet<Note>,
    /// Open elements that are not read.
    skipped: usize,
    /// Whether the text of the document has begun; styles stand before it.
    begun: bool,
    /// Open paragraphs.
    paragraphs: usize,
}

impl Body {
    fn read(&mut self, text: &str) -> Result<(), SourceFault> {
        let mut part = Part::new(text);
        while let Some(piece) = part.piece()? {
            match piece {
                Piece::Open(_) if self.skipped > 0 => self.skipped += 1,
                Piece::Close(_) if self.skipped > 0 => self.skipped -= 1,
                Piece::Open(tag) if self.begun => self.open(&tag),
                Piece::Open(tag) => self.open_style(&tag),
                Piece::Close(name) => self.close(&name),
                Piece::Text(text) if self.skipped == 0 && self.paragraphs > 0 => {
                    self.layout.text(&text.replace(['\n', '\r', '\t'], " "));
                }
                Piece::Text(_) => {}
            }
            if self.layout.len() as u64 > LARGEST_TEXT {
                return Err(SourceFault::Hostile(Hostility::Text));
            }
        }
        if part.root().starts_with("document") { Ok(()) } else { Err(SourceFault::Damaged) }
    }

    fn open_style(&mut self, tag: &Tag<'_>) {
        match tag.name().as_str() {
            "body" => self.begun = true,
            "master-styles" => self.skipped = 1,
            name => self.lists.style(name, tag),
        }
    }

    fn open(&mut self, tag: &Tag<'_>) {
        let count = |name: &str| tag.number(name).map_or(1, |n| (n as usize).min(MOST_REPEATED));
        match tag.name().as_str() {
            "h" | "p" => self.begin_paragraph(&tag.name()),
            "list" => self.lists.begin(tag),
            "list-item" => self.lists.begin_item(tag),
            "table-row" => self.layout.begin_row(),
            "table-cell" | "covered-table-cell" => {
                (0..count("number-columns-repeated")).for_each(|_| self.layout.begin_cell())
            }
            "s" => self.layout.text(&" ".repeat(count("c"))),
            "tab" => self.layout.text("\t"),
            "line-break" => self.layout.text("\n"),
            "image" => drop(self.notes.insert(Note::Pictures)),
            // Nobody has filled it in yet.
            "content-control" if tag.get("showing-place-holder").as_deref() == Some("true") => {
                self.skipped = 1
            }
            name => self.open_unread(name),
        }
    }

    /// Elements with everything in them that the page does not print, and what to note of them.
    fn open_unread(&mut self, name: &str) {
        let note = match name {
            "tracked-changes" => Some(Note::TrackedDeletions),
            "annotation" => Some(Note::Comments),
            "note" => Some(Note::Footnotes),
            "hidden-text" | "hidden-paragraph" => Some(Note::HiddenText),
            "forms" | "script" | "title" | "desc" | "sequence-decls" => None,
            _ => return,
        };
        self.notes.extend(note);
        self.skipped = 1;
    }

    fn begin_paragraph(&mut self, name: &str) {
        if name == "h" {
            self.layout.gap();
        }
        self.paragraphs += 1;
        self.layout.begin_line();
        let label = self.lists.label();
        self.layout.label(&label);
    }

    fn close(&mut self, name: &str) {
        match name {
            "h" | "p" if self.paragraphs > 0 => {
                self.paragraphs -= 1;
                self.layout.end_line();
            }
            "list" => self.lists.end(),
            "table-row" => self.layout.end_row(),
            "body" => self.begun = false,
            _ => {}
        }
    }
}
