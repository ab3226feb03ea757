//! The styles of a Word file: which font and which list a paragraph has by its style, and whether it is a heading.

use crate::SourceFault;
use std::collections::HashMap;
use thuky_package::{Part, Piece, Tag};

/// How far styles are followed to the ones they are based on.
const FARTHEST: usize = 32;

/// The list a paragraph belongs to: a number of `numbering.xml` and a level. Either may be left to the style.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ListPlace {
    pub list: Option<String>,
    pub level: Option<usize>,
}

#[derive(Default)]
struct Style {
    based_on: Option<String>,
    font: Option<String>,
    place: ListPlace,
    heading: bool,
}

/// All styles.
#[derive(Default)]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
    usual: Option<String>,
    font: Option<String>,
}

/// The font of a run's letters that are no ASCII, when told there.
pub(super) fn font(tag: &Tag<'_>) -> Option<String> {
    let themed = tag.get("hAnsiTheme").or_else(|| tag.get("asciiTheme"));
    themed.or_else(|| tag.get("hAnsi")).or_else(|| tag.get("ascii"))
}

impl Styles {
    /// Reads the part; an empty one has no styles.
    pub fn read(text: &str) -> Result<Self, SourceFault> {
        let mut styles = Self::default();
        if text.is_empty() {
            return Ok(styles);
        }
        let (mut part, mut open) = (Part::new(text), None);
        while let Some(piece) = part.piece()? {
            match piece {
                Piece::Open(tag) if tag.name() == "style" => open = Some(styles.begin(&tag)),
                Piece::Open(tag) => styles.take(open.as_deref(), &tag),
                Piece::Close(name) if name == "style" => open = None,
                _ => {}
            }
        }
        Ok(styles)
    }

    fn begin(&mut self, tag: &Tag<'_>) -> String {
        let id = tag.get("styleId").unwrap_or_default();
        let paragraph = tag.get("type").is_none_or(|kind| kind == "paragraph");
        if paragraph && matches!(tag.get("default").as_deref(), Some("1" | "true" | "on")) {
            self.usual = Some(id.clone());
        }
        self.styles.insert(id.clone(), Style::default());
        id
    }

    fn take(&mut self, open: Option<&str>, tag: &Tag<'_>) {
        let name = tag.name();
        let Some(style) = open.and_then(|id| self.styles.get_mut(id)) else {
            if name == "rFonts" {
                self.font = font(tag);
            }
            return;
        };
        let value = || tag.get("val");
        match name.as_str() {
            "basedOn" => style.based_on = value(),
            "rFonts" => style.font = font(tag),
            "numId" => style.place.list = value(),
            "ilvl" => style.place.level = value().and_then(|level| level.parse().ok()),
            "outlineLvl" => style.heading = true,
            _ => {}
        }
    }

    /// What the styles from this one on down say first.
    fn first<T>(&self, id: Option<&str>, said: impl Fn(&Style) -> Option<T>) -> Option<T> {
        let mut at = id.or(self.usual.as_deref());
        for _ in 0..FARTHEST {
            let style = self.styles.get(at?)?;
            if let Some(found) = said(style) {
                return Some(found);
            }
            at = style.based_on.as_deref();
        }
        None
    }

    /// The font by style: of the run, else of the paragraph, else of the document.
    pub fn font(&self, run: Option<&str>, paragraph: Option<&str>) -> Option<String> {
        let of_run = run.and_then(|id| self.first(Some(id), |style| style.font.clone()));
        of_run.or_else(|| self.first(paragraph, |style| style.font.clone())).or_else(|| self.font.clone())
    }

    /// The list by style.
    pub fn place(&self, paragraph: Option<&str>) -> ListPlace {
        let named = |style: &Style| style.place.list.is_some().then(|| style.place.clone());
        self.first(paragraph, named).unwrap_or_default()
    }

    /// Whether the style is one of headings.
    pub fn heading(&self, paragraph: Option<&str>) -> bool {
        self.first(paragraph, |style| style.heading.then_some(())).is_some()
    }
}
