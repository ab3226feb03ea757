//! A section of a Word file: its paper, its margins, and which headers and footers stand on its pages. In twips.

use super::value::twips;
use thuky_package::Tag;

/// Which pages a header or footer stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pages {
    /// All that have none of their own.
    Usual,
    /// The first of the section.
    First,
    /// Those with even numbers.
    Even,
}

/// Above or below the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// In the top margin.
    Header,
    /// In the bottom margin.
    Footer,
}

/// A header or footer of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Where.
    pub edge: Edge,
    /// On which pages.
    pub pages: Pages,
    /// The name of its part in the package.
    pub part: String,
}

/// A section. What a file leaves open is as Word has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Width of the paper.
    pub width: i32,
    /// Height of the paper.
    pub height: i32,
    /// Top margin.
    pub top: i32,
    /// Bottom margin.
    pub bottom: i32,
    /// Left margin.
    pub left: i32,
    /// Right margin.
    pub right: i32,
    /// From the upper edge to the header.
    pub header: i32,
    /// The first page has headers and footers of its own, or none.
    pub title_page: bool,
    /// Where its pages begin to count anew.
    pub page_start: Option<u32>,
    /// Where its properties begin in the text of the main part, in bytes; none where the file has none.
    pub(crate) start: Option<usize>,
    /// Headers and footers; those of earlier sections go on until a section has its own.
    pub headings: Vec<Heading>,
}

impl Default for Section {
    fn default() -> Self {
        Self {
            width: 12_240,
            height: 15_840,
            top: 1440,
            bottom: 1440,
            left: 1440,
            right: 1440,
            header: 720,
            title_page: false,
            page_start: None,
            start: None,
            headings: vec![],
        }
    }
}

impl Section {
    /// Takes a property; a heading's part is its relation id until [`Section::settle`].
    pub(super) fn take(&mut self, name: &str, tag: &Tag<'_>) {
        let put = |field: &mut i32, name: &str| *field = twips(tag, name).unwrap_or(*field);
        match name {
            "pgSz" => {
                put(&mut self.width, "w");
                put(&mut self.height, "h");
            }
            "pgMar" => {
                put(&mut self.top, "top");
                put(&mut self.bottom, "bottom");
                put(&mut self.left, "left");
                put(&mut self.right, "right");
                put(&mut self.header, "header");
            }
            "titlePg" => self.title_page = tag.is_on(),
            "pgNumType" => self.page_start = tag.number("start"),
            "headerReference" => self.head(Edge::Header, tag),
            "footerReference" => self.head(Edge::Footer, tag),
            _ => {}
        }
    }

    fn head(&mut self, edge: Edge, tag: &Tag<'_>) {
        let pages = match tag.get("type").as_deref() {
            Some("first") => Pages::First,
            Some("even") => Pages::Even,
            _ => Pages::Usual,
        };
        if !self.has(edge, pages) {
            self.headings.push(Heading { edge, pages, part: tag.get("id").unwrap_or_default() });
        }
    }

    fn has(&self, edge: Edge, pages: Pages) -> bool {
        self.headings.iter().any(|heading| heading.edge == edge && heading.pages == pages)
    }

    /// Names the parts of its headings and takes over those of the section before.
    pub(super) fn settle(&mut self, part: impl Fn(&str) -> Option<String>, before: Option<&Self>) {
        self.headings.retain_mut(|heading| match part(&heading.part) {
            Some(name) => {
                heading.part = name;
                true
            }
            None => false,
        });
        for heading in before.map(|section| section.headings.as_slice()).unwrap_or_default() {
            if !self.has(heading.edge, heading.pages) {
                self.headings.push(heading.clone());
            }
        }
    }

    /// Width of the text.
    #[must_use]
    pub const fn text_width(&self) -> i32 {
        self.width - self.left - self.right
    }

    /// Whether the pages lie.
    #[must_use]
    pub const fn lies(&self) -> bool {
        self.width > self.height
    }
}
