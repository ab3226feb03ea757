//! The styles of a Word file: what each says with all it is based on, and what the document says of everything.

use super::letters::LettersLayer;
use super::look::ParagraphLayer;
use std::collections::HashMap;
use std::sync::Arc;
use thuky_package::{PackageFault, Part, Piece, Tag};

/// How far styles are followed to the ones they are based on.
const FARTHEST: usize = 32;

/// What a style says, with all it is based on.
#[derive(Debug, Default)]
pub(super) struct StyleLook {
    pub letters: LettersLayer,
    /// What is said farther off than the list; the list's own indents come between.
    pub below_list: ParagraphLayer,
    /// What is said from the list on.
    pub paragraph: ParagraphLayer,
}

#[derive(Debug, Default)]
struct Style {
    based_on: Option<String>,
    letters: LettersLayer,
    paragraph: ParagraphLayer,
}

/// All styles.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
    usual: HashMap<String, String>,
    looks: HashMap<String, Arc<StyleLook>>,
    /// What the document says of all letters.
    pub letters: LettersLayer,
    /// What the document says of all paragraphs.
    pub paragraph: ParagraphLayer,
}

/// Where in the part we are.
#[derive(Default)]
struct Place {
    style: Option<String>,
    /// Open elements that say nothing of the style itself, such as those of a part of a table.
    skipped: usize,
    letters: bool,
    borders: bool,
}

impl Styles {
    /// Reads the part; an empty one has no styles.
    pub fn read(text: &str) -> Result<Self, PackageFault> {
        let (mut styles, mut part, mut place) = (Self::default(), Part::new(text), Place::default());
        while !text.is_empty()
            && let Some(piece) = part.piece()?
        {
            match piece {
                Piece::Open(_) if place.skipped > 0 => place.skipped += 1,
                Piece::Open(tag) => styles.open(&mut place, &tag),
                Piece::Close(_) if place.skipped > 0 => place.skipped -= 1,
                Piece::Close(name) => close(&mut place, &name),
                Piece::Text(_) => {}
            }
        }
        Ok(styles)
    }

    fn open(&mut self, place: &mut Place, tag: &Tag<'_>) {
        let name = tag.name();
        match name.as_str() {
            "style" => place.style = Some(self.begin(tag)),
            "tblStylePr" | "tblPr" | "trPr" | "tcPr" | "latentStyles" | "pPrChange" | "rPrChange" => {
                place.skipped = 1;
            }
            "rPr" => place.letters = true,
            "pBdr" => place.borders = true,
            _ => self.take(place, &name, tag),
        }
    }

    fn begin(&mut self, tag: &Tag<'_>) -> String {
        let id = tag.get("styleId").unwrap_or_default();
        if matches!(tag.get("default").as_deref(), Some("1" | "true" | "on")) {
            let kind = tag.get("type").unwrap_or_else(|| "paragraph".to_owned());
            self.usual.insert(kind, id.clone());
        }
        self.styles.insert(id.clone(), Style::default());
        id
    }

    fn take(&mut self, place: &Place, name: &str, tag: &Tag<'_>) {
        let (letters, paragraph) = match &place.style {
            None => (&mut self.letters, &mut self.paragraph),
            Some(id) => {
                let Some(style) = self.styles.get_mut(id) else { return };
                if name == "basedOn" {
                    style.based_on = tag.word();
                }
                (&mut style.letters, &mut style.paragraph)
            }
        };
        match (place.letters, place.borders) {
            (true, _) => letters.take(name, tag),
            (_, true) => paragraph.take_border(name, tag),
            _ if name == "tab" => paragraph.take_stop(tag),
            _ => paragraph.take(name, tag),
        }
    }

    /// What a style says; without an id, that of everything of its kind (`paragraph`, `table`).
    pub fn look(&mut self, kind: &str, id: Option<&str>) -> Arc<StyleLook> {
        let known = id.filter(|id| self.styles.contains_key(*id));
        let id = known.map(str::to_owned).or_else(|| self.usual.get(kind).cloned()).unwrap_or_default();
        if let Some(look) = self.looks.get(&id) {
            return look.clone();
        }
        let look = Arc::new(self.laid(&id));
        self.looks.insert(id, look.clone());
        look
    }

    /// What a character style says; nothing without one.
    pub fn letters_of(&mut self, id: Option<&str>) -> LettersLayer {
        id.filter(|id| self.styles.contains_key(*id))
            .map(|id| self.look("character", Some(id)).letters.clone())
            .unwrap_or_default()
    }

    fn laid(&self, id: &str) -> StyleLook {
        let mut chain = vec![];
        let mut at = self.styles.get(id);
        while let Some(style) = at.filter(|_| chain.len() < FARTHEST) {
            chain.push(style);
            at = style.based_on.as_ref().and_then(|id| self.styles.get(id));
        }
        let mut look = StyleLook::default();
        for style in chain.into_iter().rev() {
            look.letters = look.letters.under(&style.letters);
            if style.paragraph.list.is_some() {
                look.below_list = look.below_list.under(&std::mem::take(&mut look.paragraph));
            }
            look.paragraph = look.paragraph.under(&style.paragraph);
        }
        look
    }
}

fn close(place: &mut Place, name: &str) {
    match name {
        "style" => place.style = None,
        "rPr" => place.letters = false,
        "pBdr" => place.borders = false,
        _ => {}
    }
}
