//! The walk over a part that holds paragraphs: the main one, a header, a footer. Nothing calls itself, however deep the
//! part nests; each element is seen once.

use super::OpeningFault;
use super::element::{is_line, of_emu, unread, vml_length};
use super::letters::{Letters, LettersLayer, LettersLayers};
use super::look::ParagraphLayer;
use super::numbering::{self, Numbering};
use super::paragraph::{DrawnLine, OpenedParagraph, OpenedRun};
use super::section::Section;
use super::styles::Styles;
use super::table::Tables;
use super::theme::Theme;
use std::sync::Arc;
use thuky_package::{Part, Piece, Tag};

/// More than any paper has.
const MOST_PARAGRAPHS: usize = 250_000;
/// In bytes.
const LONGEST_TEXT: usize = 16 << 20;

/// What the parts of a document have in common.
#[derive(Debug, Default)]
pub(super) struct Shared {
    pub styles: Styles,
    pub numbering: Numbering,
    pub theme: Theme,
}

/// What an open element means for those in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Within {
    Content,
    Text,
    Instruction,
    Properties,
    Borders,
    Stops,
    Letters,
    Section,
    Table,
    Skipped,
}

/// A paragraph that is open; its place among the finished ones is kept for it.
struct Open {
    place: usize,
    layer: ParagraphLayer,
}

#[derive(Default)]
struct Run {
    layer: LettersLayer,
    text: String,
    page_number: bool,
}

/// The walk.
pub(super) struct Body<'s> {
    shared: &'s mut Shared,
    within: Vec<Within>,
    paragraphs: Vec<OpenedParagraph>,
    sections: Vec<Section>,
    section: Section,
    open: Vec<Open>,
    runs: Vec<Run>,
    tables: Tables,
    boxes: usize,
    instruction: String,
    /// Width of the drawing that is open, in twips.
    drawing: Option<i32>,
    text: usize,
    /// Where the piece begins in the text of the part, in bytes.
    at: usize,
}

/// The next piece and where it begins.
fn next<'x>(part: &mut Part<'x>) -> Result<Option<(usize, Piece<'x>)>, OpeningFault> {
    let at = part.position();
    Ok(part.piece()?.map(|piece| (at, piece)))
}

/// The paragraphs and sections of a part.
pub(super) fn read(
    text: &str,
    root: &str,
    shared: &mut Shared,
) -> Result<(Vec<OpenedParagraph>, Vec<Section>), OpeningFault> {
    let mut body = Body {
        shared,
        within: vec![],
        paragraphs: vec![],
        sections: vec![],
        section: Section::default(),
        open: vec![],
        runs: vec![],
        tables: Tables::default(),
        boxes: 0,
        instruction: String::new(),
        drawing: None,
        text: 0,
        at: 0,
    };
    let mut part = Part::new(text);
    while let Some((at, piece)) = next(&mut part)? {
        if !part.root().is_empty() && part.root() != root {
            return Err(OpeningFault::NotWord);
        }
        body.at = at;
        body.take(piece);
        if body.paragraphs.len() > MOST_PARAGRAPHS || body.text > LONGEST_TEXT {
            return Err(OpeningFault::TooLong);
        }
    }
    Ok((body.paragraphs, body.sections))
}

impl Body<'_> {
    fn take(&mut self, piece: Piece<'_>) {
        match piece {
            Piece::Open(tag) => {
                let name = tag.name();
                let within = self.open(&name, &tag);
                self.within.push(within);
            }
            Piece::Close(name) => {
                if self.within.pop() != Some(Within::Skipped) {
                    self.close(&name);
                }
            }
            Piece::Text(text) => match self.within.last() {
                Some(Within::Text) => self.add(&text),
                Some(Within::Instruction) => self.instruction.push_str(&text),
                _ => {}
            },
        }
    }

    fn open(&mut self, name: &str, tag: &Tag<'_>) -> Within {
        let parent = self.within.last().copied().unwrap_or(Within::Content);
        if parent == Within::Skipped || unread(name) {
            return Within::Skipped;
        }
        match parent {
            Within::Properties => self.open_property(name, tag),
            Within::Borders | Within::Stops => {
                if let Some(open) = self.open.last_mut() {
                    if parent == Within::Borders {
                        open.layer.take_border(name, tag)
                    } else {
                        open.layer.take_stop(tag)
                    }
                }
                parent
            }
            Within::Letters => {
                if let Some(run) = self.runs.last_mut() {
                    run.layer.take(name, tag);
                }
                parent
            }
            Within::Section => {
                self.section.take(name, tag);
                parent
            }
            Within::Table => {
                self.tables.take(name, tag);
                parent
            }
            _ => self.open_content(name, tag),
        }
    }

    fn open_property(&mut self, name: &str, tag: &Tag<'_>) -> Within {
        match name {
            // The look of the mark at the end, which nobody sees.
            "rPr" => Within::Skipped,
            "sectPr" => self.begin_section(),
            "pBdr" => Within::Borders,
            "tabs" => Within::Stops,
            _ => {
                if let Some(open) = self.open.last_mut() {
                    open.layer.take(name, tag);
                }
                Within::Properties
            }
        }
    }

    fn open_content(&mut self, name: &str, tag: &Tag<'_>) -> Within {
        match name {
            "p" => self.begin_paragraph(),
            "pPr" => return Within::Properties,
            "r" => self.runs.push(Run::default()),
            "rPr" => return Within::Letters,
            "t" => return Within::Text,
            "instrText" => return Within::Instruction,
            "fldSimple" => self.mark_page_number(&tag.get("instr").unwrap_or_default()),
            "tbl" => self.tables.begin(),
            "tr" => self.tables.begin_row(),
            "tc" => self.tables.begin_cell(),
            "tblPr" | "tblGrid" | "tcPr" => return Within::Table,
            "sectPr" => return self.begin_section(),
            "txbxContent" => self.boxes += 1,
            _ => self.open_drawn(name, tag),
        }
        Within::Content
    }

    fn open_drawn(&mut self, name: &str, tag: &Tag<'_>) {
        match name {
            "tab" | "ptab" => self.add("\t"),
            "br" if tag.get("type").as_deref() == Some("page") => self.add("\u{c}"),
            "br" | "cr" => self.add("\n"),
            "noBreakHyphen" => self.add("-"),
            "sym" => self.add("•"),
            "pgNum" => self.mark_page_number("PAGE"),
            "extent" => self.drawing = tag.get("cx").and_then(|cx| cx.parse::<i64>().ok()).map(of_emu),
            "prstGeom" if is_line(&tag.get("prst").unwrap_or_default()) => self.draw(self.drawing),
            "line" => self.draw(vml_length(tag)),
            "shape"
                if tag
                    .get("type")
                    .is_some_and(|kind| matches!(kind.as_str(), "#_x0000_t32" | "#_x0000_t20")) =>
            {
                self.draw(None);
            }
            "blip" | "imagedata" => {
                if let Some(paragraph) = self.last() {
                    paragraph.pictured = true;
                }
            }
            _ => {}
        }
    }

    fn last(&mut self) -> Option<&mut OpenedParagraph> {
        let place = self.open.last()?.place;
        self.paragraphs.get_mut(place)
    }

    fn draw(&mut self, length: Option<i32>) {
        if let Some(paragraph) = self.last() {
            paragraph.lines.push(DrawnLine { length });
        }
    }

    fn add(&mut self, text: &str) {
        if let Some(run) = self.runs.last_mut() {
            run.text.push_str(text);
        }
    }

    fn begin_section(&mut self) -> Within {
        self.section.start = Some(self.at);
        Within::Section
    }

    fn begin_paragraph(&mut self) {
        let place = self.paragraphs.len();
        self.open.push(Open { place, layer: ParagraphLayer::default() });
        self.paragraphs.push(OpenedParagraph {
            ordinal: place + 1,
            start: self.at,
            style: String::new(),
            label: String::new(),
            text: String::new(),
            runs: vec![],
            look: ParagraphLayer::default().resolved(),
            cell: self.tables.cell(),
            boxed: self.boxes > 0,
            section: self.sections.len(),
            lines: vec![],
            pictured: false,
            page_number: None,
        });
    }

    fn close(&mut self, name: &str) {
        match name {
            "p" => self.end_paragraph(),
            "r" => self.end_run(),
            "tbl" => self.tables.end(),
            "sectPr" => self.sections.push(std::mem::take(&mut self.section)),
            "txbxContent" => self.boxes = self.boxes.saturating_sub(1),
            "instrText" => {
                let instruction = std::mem::take(&mut self.instruction);
                self.mark_page_number(&instruction);
            }
            _ => {}
        }
    }

    /// Marks the run, or where none is open the paragraph, as one that prints the page number.
    fn mark_page_number(&mut self, instruction: &str) {
        if instruction.split_whitespace().next().is_none_or(|word| !word.eq_ignore_ascii_case("PAGE")) {
            return;
        }
        if let Some(run) = self.runs.last_mut() {
            run.page_number = true;
        } else {
            let letters = Arc::new(self.letters(&LettersLayer::default()));
            if let Some(paragraph) = self.last() {
                paragraph.page_number = Some(letters);
            }
        }
    }

    fn letters(&mut self, own: &LettersLayer) -> Letters {
        let styles = &mut self.shared.styles;
        let style = self.open.last().and_then(|open| open.layer.style.as_deref());
        let paragraph = styles.look("paragraph", style);
        let table = self.tables.style().map(|style| styles.look("table", style)).unwrap_or_default();
        let character = styles.letters_of(own.style.as_deref());
        let layers = LettersLayers {
            document: &styles.letters,
            table: &table.letters,
            paragraph: &paragraph.letters,
            character: &character,
            own,
        };
        layers.resolved(&self.shared.theme)
    }

    fn end_run(&mut self) {
        let Some(run) = self.runs.pop() else { return };
        if run.text.is_empty() && !run.page_number {
            return;
        }
        let letters = self.letters(&run.layer);
        self.text += run.text.len();
        let Some(paragraph) = self.last() else { return };
        if letters.hidden {
            return;
        }
        paragraph.text.push_str(&run.text);
        match paragraph.runs.last_mut().filter(|last| *last.letters == letters) {
            Some(last) => last.text.push_str(&run.text),
            None => paragraph.runs.push(OpenedRun { text: run.text, letters: Arc::new(letters) }),
        }
        if run.page_number {
            paragraph.page_number = paragraph.runs.last().map(|run| run.letters.clone());
        }
    }

    fn end_paragraph(&mut self) {
        let Some(Open { place, layer }) = self.open.pop() else { return };
        let Shared { styles, numbering, .. } = &mut *self.shared;
        let style = styles.look("paragraph", layer.style.as_deref());
        let table = self.tables.style().map(|style| styles.look("table", style)).unwrap_or_default();
        let level = layer.level.or(style.paragraph.level).unwrap_or_default();
        let chosen = layer.list.as_ref().or(style.paragraph.list.as_ref()).filter(|list| *list != "0");
        let of_list = chosen.and_then(|list| numbering.look(list, level)).cloned().unwrap_or_default();
        // A list that the style names stands below what the style says; one that the paragraph names, above.
        let (by_style, by_itself) = if layer.list.is_some() {
            (ParagraphLayer::default(), of_list)
        } else {
            (of_list, ParagraphLayer::default())
        };
        let layers = [&table.paragraph, &style.below_list, &by_style, &style.paragraph, &by_itself, &layer];
        let all = layers.into_iter().fold(styles.paragraph.clone(), ParagraphLayer::under);
        let label =
            chosen.and_then(|list| numbering.next(list, level)).map(numbering::plain).unwrap_or_default();
        if let Some(paragraph) = self.paragraphs.get_mut(place) {
            (paragraph.look, paragraph.label) = (all.resolved(), label);
            paragraph.style = layer.style.unwrap_or_default();
        }
    }
}
