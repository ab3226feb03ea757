//! The walk over the main part of a Word file. No element is kept and nothing calls itself, however deep it nests.

use super::styles::{self, ListPlace, Styles};
use crate::bullet::plain_bullet;
use crate::layout::Layout;
use crate::legacy::{self, LegacyEncoding};
use crate::{Found, Hostility, LARGEST_TEXT, Note, OtherKind, SourceFault};
use std::collections::BTreeSet;
use thuky_package::{Label, Lists, Part, Piece, Tag};

/// Whether fonts from before Unicode tell the encoding of their runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fonts {
    Heeded,
    Ignored,
}

#[derive(Default)]
struct Paragraph {
    style: Option<String>,
    place: ListPlace,
}

#[derive(Default)]
struct Run {
    font: Option<String>,
    style: Option<String>,
    hidden: bool,
}

/// Text of one old font that waits for what follows it: letters and their marks may stand in two runs.
#[derive(Default)]
struct Waiting {
    text: String,
    encoding: Option<(LegacyEncoding, bool)>,
}

struct Body<'s> {
    styles: &'s Styles,
    lists: Lists<()>,
    fonts: Fonts,
    layout: Layout,
    notes: BTreeSet<Note>,
    converted: Option<LegacyEncoding>,
    paragraphs: Vec<Paragraph>,
    runs: Vec<Run>,
    waiting: Waiting,
    /// Open elements that are not read.
    skipped: usize,
    /// Open properties of paragraphs.
    properties: usize,
    /// Open elements of text.
    text: usize,
    /// Open content controls, and of each whether it shows only its invitation to fill it in.
    controls: Vec<bool>,
}

/// The text of a main part, and the encoding that runs were converted from.
pub(super) fn read(
    text: &str,
    styles: &Styles,
    lists: Lists<()>,
    fonts: Fonts,
) -> Result<(Found, Option<LegacyEncoding>), SourceFault> {
    let mut body = Body {
        styles,
        lists,
        fonts,
        layout: Layout::default(),
        notes: BTreeSet::new(),
        converted: None,
        paragraphs: vec![],
        runs: vec![],
        waiting: Waiting::default(),
        skipped: 0,
        properties: 0,
        text: 0,
        controls: vec![],
    };
    let mut part = Part::new(text);
    while let Some(piece) = part.piece()? {
        root(part.root())?;
        body.take(piece);
        if body.layout.len() as u64 > LARGEST_TEXT {
            return Err(SourceFault::Hostile(Hostility::Text));
        }
    }
    Ok((Found { text: body.layout.finish(), notes: body.notes, ..Found::default() }, body.converted))
}

fn root(name: &str) -> Result<(), SourceFault> {
    match name {
        "" | "document" => Ok(()),
        "workbook" => Err(SourceFault::OtherKind(OtherKind::Spreadsheet)),
        "presentation" => Err(SourceFault::OtherKind(OtherKind::Presentation)),
        _ => Err(SourceFault::Damaged),
    }
}

/// Elements with everything in them that the page does not print.
fn unread(name: &str) -> bool {
    matches!(
        name,
        "del"
            | "delText"
            | "moveFrom"
            | "Fallback"
            | "instrText"
            | "delInstrText"
            | "sectPr"
            | "pPrChange"
            | "rPrChange"
            | "tblPrChange"
            | "trPrChange"
            | "tcPrChange"
            | "rt"
    )
}

impl Body<'_> {
    fn take(&mut self, piece: Piece<'_>) {
        match piece {
            Piece::Open(_) if self.skipped > 0 => self.skipped += 1,
            Piece::Close(_) if self.skipped > 0 => self.skipped -= 1,
            Piece::Open(tag) => self.open(&tag),
            Piece::Close(name) => self.close(&name),
            Piece::Text(text) if self.skipped == 0 && self.text > 0 => self.add(&text),
            Piece::Text(_) => {}
        }
    }

    fn open(&mut self, tag: &Tag<'_>) {
        let name = tag.name();
        if unread(&name) || name == "rPr" && self.properties > 0 {
            if matches!(name.as_str(), "del" | "moveFrom") && self.properties == 0 {
                self.notes.insert(Note::TrackedDeletions);
            }
            self.skipped = 1;
        } else if self.properties > 0 {
            self.open_property(&name, tag);
        } else {
            self.open_content(&name, tag);
        }
    }

    fn open_property(&mut self, name: &str, tag: &Tag<'_>) {
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        match name {
            "pStyle" => paragraph.style = tag.get("val"),
            "numId" => paragraph.place.list = tag.get("val"),
            "ilvl" => paragraph.place.level = tag.number("val").map(|level| level as usize),
            "outlineLvl" if tag.get("val").is_some_and(|level| level != "9") => self.layout.gap(),
            _ => {}
        }
    }

    fn open_content(&mut self, name: &str, tag: &Tag<'_>) {
        match name {
            "p" => {
                self.settle();
                self.paragraphs.push(Paragraph::default());
                self.layout.begin_line();
            }
            "pPr" => self.properties += 1,
            "r" => self.runs.push(Run::default()),
            "t" => self.text += 1,
            "tr" => self.layout.begin_row(),
            "tc" => self.layout.begin_cell(),
            "gridSpan" => self.layout.cover(tag.number("val").unwrap_or(1).saturating_sub(1) as usize),
            "rFonts" | "rStyle" | "vanish" => self.open_run_property(name, tag),
            "tab" | "ptab" => self.add("\t"),
            "br" | "cr" => self.add("\n"),
            "noBreakHyphen" => self.add("-"),
            "softHyphen" if self.encoding().is_some() => self.add("\u{AD}"),
            "sym" => self.add("•"),
            "sdt" => self.controls.push(false),
            "showingPlcHdr" => self.controls.last_mut().into_iter().for_each(|shown| *shown = tag.is_on()),
            _ => self.note(name),
        }
    }

    fn open_run_property(&mut self, name: &str, tag: &Tag<'_>) {
        let Some(run) = self.runs.last_mut() else { return };
        match name {
            "rFonts" => run.font = styles::font(tag),
            "rStyle" => run.style = tag.get("val"),
            _ => run.hidden = tag.is_on(),
        }
    }

    fn note(&mut self, name: &str) {
        let note = match name {
            "blip" | "imagedata" => Note::Pictures,
            "footnoteReference" | "endnoteReference" => Note::Footnotes,
            "commentReference" => Note::Comments,
            _ => return,
        };
        self.notes.insert(note);
    }

    fn close(&mut self, name: &str) {
        match name {
            "p" => {
                self.settle();
                self.paragraphs.pop();
                self.layout.end_line();
            }
            "pPr" => {
                self.properties = self.properties.saturating_sub(1);
                self.begin_paragraph();
            }
            "r" => {
                self.runs.pop();
            }
            "t" => self.text = self.text.saturating_sub(1),
            "tr" => self.layout.end_row(),
            "sdt" => drop(self.controls.pop()),
            _ => {}
        }
    }

    /// Its properties are known: sets a heading off, and counts a list item.
    fn begin_paragraph(&mut self) {
        let Some(paragraph) = self.paragraphs.last() else { return };
        let style = paragraph.style.as_deref();
        if style.is_some() && self.styles.heading(style) {
            self.layout.gap();
        }
        let by_style = self.styles.place(style);
        let list = paragraph.place.list.clone().or(by_style.list);
        let level = paragraph.place.level.or(by_style.level).unwrap_or(0);
        if let Some(list) = list.filter(|list| list != "0") {
            let label = match self.lists.next(&list, level) {
                Some(Label::Number(text)) => text,
                Some(Label::Bullet(set)) => plain_bullet(set, level).to_owned(),
                None => String::new(),
            };
            self.layout.label(&label);
        }
    }

    /// The encoding of the open run by its font, and whether that font shows capitals.
    fn encoding(&self) -> Option<(LegacyEncoding, bool)> {
        let run = self.runs.last().filter(|_| self.fonts == Fonts::Heeded)?;
        let paragraph = self.paragraphs.last().and_then(|paragraph| paragraph.style.as_deref());
        let font = run.font.clone().or_else(|| self.styles.font(run.style.as_deref(), paragraph))?;
        LegacyEncoding::of_font(&font).map(|encoding| (encoding, legacy::capital_font(&font)))
    }

    fn add(&mut self, text: &str) {
        if self.runs.last().is_some_and(|run| run.hidden) {
            self.notes.insert(Note::HiddenText);
            return;
        }
        if self.paragraphs.is_empty() || self.controls.contains(&true) {
            return;
        }
        let encoding = self.encoding();
        if encoding != self.waiting.encoding {
            self.settle();
            self.waiting.encoding = encoding;
        }
        if encoding.is_some() { self.waiting.text.push_str(text) } else { self.layout.text(text) }
    }

    /// Converts what waits and lays it down.
    fn settle(&mut self) {
        let Waiting { text, encoding } = std::mem::take(&mut self.waiting);
        let Some((encoding, capital)) = encoding else { return };
        let plain = legacy::convert_run(&text, encoding, capital);
        if plain != text && self.converted.is_none() {
            self.converted = Some(encoding);
        }
        self.layout.text(&plain);
    }
}
