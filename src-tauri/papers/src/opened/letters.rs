//! How letters look: what one layer of a Word file says of them, and what comes out when all layers are laid together.

use super::theme::Theme;
use super::value::half_points;
use std::sync::Arc;
use thuky_package::Tag;

/// How the letters of a run look on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letters {
    /// Typeface of plain Latin letters.
    pub ascii: Arc<str>,
    /// Typeface of letters with marks.
    pub beyond: Arc<str>,
    /// In half-points.
    pub size: u32,
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// Underlined.
    pub underlined: bool,
    /// Shown in capitals, whatever was typed.
    pub capitals: bool,
    /// Not printed.
    pub hidden: bool,
    /// As six hexadecimal digits; none is the automatic black.
    pub colour: Option<Arc<str>>,
}

/// A typeface by name, or by its part in the theme.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Font {
    Named(Arc<str>),
    Themed(Arc<str>),
}

/// What one layer says; what it leaves open is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct LettersLayer {
    ascii: Option<Font>,
    beyond: Option<Font>,
    size: Option<u32>,
    bold: Option<bool>,
    italic: Option<bool>,
    underlined: Option<bool>,
    capitals: Option<bool>,
    hidden: Option<bool>,
    colour: Option<Arc<str>>,
    /// The character style.
    pub style: Option<String>,
}

impl LettersLayer {
    /// Takes a property of letters; others are passed over.
    pub fn take(&mut self, name: &str, tag: &Tag<'_>) {
        match name {
            "rFonts" => self.take_fonts(tag),
            "rStyle" => self.style = tag.word(),
            "sz" => self.size = half_points(tag, "val").or(self.size),
            "b" => self.bold = Some(tag.is_on()),
            "i" => self.italic = Some(tag.is_on()),
            "u" => self.underlined = Some(tag.is_on()),
            "caps" => self.capitals = Some(tag.is_on()),
            "vanish" => self.hidden = Some(tag.is_on()),
            "color" => self.colour = tag.get("val").map(|colour| colour.to_uppercase().into()),
            _ => {}
        }
    }

    fn take_fonts(&mut self, tag: &Tag<'_>) {
        let font = |theme: &str, name: &str| {
            let themed = tag.get(theme).map(|part| Font::Themed(part.into()));
            themed.or_else(|| tag.get(name).map(|font| Font::Named(font.into())))
        };
        self.ascii = font("asciiTheme", "ascii").or_else(|| self.ascii.take());
        self.beyond = font("hAnsiTheme", "hAnsi").or_else(|| self.beyond.take());
    }

    /// Lays a nearer layer over this one.
    pub fn under(mut self, nearer: &Self) -> Self {
        fn over<T: Clone>(mine: &mut Option<T>, theirs: &Option<T>) {
            if theirs.is_some() {
                mine.clone_from(theirs);
            }
        }
        over(&mut self.ascii, &nearer.ascii);
        over(&mut self.beyond, &nearer.beyond);
        over(&mut self.size, &nearer.size);
        over(&mut self.bold, &nearer.bold);
        over(&mut self.italic, &nearer.italic);
        over(&mut self.underlined, &nearer.underlined);
        over(&mut self.capitals, &nearer.capitals);
        over(&mut self.hidden, &nearer.hidden);
        over(&mut self.colour, &nearer.colour);
        over(&mut self.style, &nearer.style);
        self
    }
}

/// The layers of a run, from the farthest: of the document, of the table, of the paragraph, of the letters, its own.
pub(super) struct LettersLayers<'l> {
    pub document: &'l LettersLayer,
    pub table: &'l LettersLayer,
    pub paragraph: &'l LettersLayer,
    pub character: &'l LettersLayer,
    pub own: &'l LettersLayer,
}

impl LettersLayers<'_> {
    /// What comes out. Without any word on it, Word sets Times New Roman of 10 points.
    pub fn resolved(&self, theme: &Theme) -> Letters {
        let layers = [self.table, self.paragraph, self.character, self.own];
        let all = layers.into_iter().fold(self.document.clone(), LettersLayer::under);
        let font = |font: Option<&Font>| match font {
            Some(Font::Named(name)) => name.clone(),
            Some(Font::Themed(part)) => theme.font(part),
            None => "Times New Roman".into(),
        };
        Letters {
            ascii: font(all.ascii.as_ref()),
            beyond: font(all.beyond.as_ref()),
            size: all.size.unwrap_or(20),
            bold: self.toggled(|layer| layer.bold),
            italic: self.toggled(|layer| layer.italic),
            capitals: self.toggled(|layer| layer.capitals),
            hidden: self.toggled(|layer| layer.hidden),
            underlined: all.underlined.unwrap_or_default(),
            colour: all.colour.filter(|colour| &**colour != "AUTO"),
        }
    }

    /// Switches in styles turn each other about (ISO/IEC 29500-1, 17.7.3); what a run says itself is final.
    fn toggled(&self, switch: fn(&LettersLayer) -> Option<bool>) -> bool {
        let turned = [self.table, self.paragraph, self.character]
            .into_iter()
            .fold(false, |on, layer| on ^ switch(layer).unwrap_or_default());
        switch(self.own).unwrap_or(turned || switch(self.document) == Some(true))
    }
}
