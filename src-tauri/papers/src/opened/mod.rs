//! A stranger's Word document, opened within bounds and resolved as Word resolves it: every paragraph with the look that
//! comes out of defaults, theme, styles, lists and its own formatting, and every section with its pages.
//!
//! Owns how the layers of a Word file come together. Does not judge what it finds and knows no official form.

mod body;
mod element;
mod fault;
mod letters;
mod look;
mod numbering;
mod paragraph;
mod section;
mod styles;
mod table;
mod theme;
mod value;

pub use fault::{LOCKED, OpeningFault};
pub use letters::Letters;
pub use look::{Alignment, LineHeight, ParagraphLook};
pub use paragraph::{DrawnLine, OpenedCell, OpenedParagraph, OpenedRun};
pub use section::{Edge, Heading, Pages, Section};

use body::Shared;
use std::collections::BTreeMap;
use styles::Styles;
use theme::Theme;
use thuky_package::{Archive, Compound, Relation, beside, main_part, relations};

/// A Word document, opened.
#[derive(Clone, Debug, Default)]
pub struct OpenedPaper {
    /// The paragraphs of the main part, tables and text boxes included, in order.
    pub paragraphs: Vec<OpenedParagraph>,
    /// Its sections, at least one.
    pub sections: Vec<Section>,
    /// The paragraphs of headers and footers, by the name of their part.
    pub headings: BTreeMap<String, Vec<OpenedParagraph>>,
}

impl OpenedPaper {
    /// Opens the bytes of a file.
    ///
    /// # Errors
    /// A file that is no Word document, is locked, carries macros, is damaged or made to do harm.
    pub fn open(bytes: &[u8]) -> Result<Self, OpeningFault> {
        let mut archive = archive(bytes)?;
        let main = main_part(&mut archive)?;
        let text = archive.part(&main)?;
        let mut shared = Shared {
            styles: Styles::read(&beside(&mut archive, &main, "/styles")?)?,
            numbering: numbering::read(&beside(&mut archive, &main, "/numbering")?)?,
            theme: Theme::read(&beside(&mut archive, &main, "/theme")?)?,
        };
        let (paragraphs, sections) = body::read(&text, "document", &mut shared)?;
        let related = relations(&mut archive, &main)?;
        let sections = settled(sections, &related);
        let headings = headings(&mut archive, &sections, &mut shared)?;
        Ok(Self { paragraphs, sections, headings })
    }

    /// The section a paragraph belongs to.
    #[must_use]
    pub fn section_of(&self, paragraph: &OpenedParagraph) -> Option<&Section> {
        self.sections.get(paragraph.section).or_else(|| self.sections.last())
    }
}

/// The package of a Word document without macros.
pub(crate) fn archive(bytes: &[u8]) -> Result<Archive<'_>, OpeningFault> {
    let archive = document(bytes)?;
    if archive.any(|name| name.ends_with("vbaProject.bin")) {
        return Err(OpeningFault::Macros);
    }
    Ok(archive)
}

/// The package of a Word document.
pub(crate) fn document(bytes: &[u8]) -> Result<Archive<'_>, OpeningFault> {
    match Compound::of(bytes) {
        Some(Compound::Legacy) => return Err(OpeningFault::LegacyWord),
        None if !bytes.starts_with(b"PK") => return Err(OpeningFault::NotWord),
        Some(Compound::Locked) | None => {}
    }
    let archive = Archive::open(bytes)?;
    if archive.any(|name| name == "mimetype") {
        return Err(OpeningFault::NotWord);
    }
    Ok(archive)
}

fn settled(found: Vec<Section>, related: &[Relation]) -> Vec<Section> {
    let parts: BTreeMap<&str, &str> =
        related.iter().map(|relation| (relation.id.as_str(), relation.target.as_str())).collect();
    let part = |id: &str| parts.get(id).map(|part| (*part).to_owned());
    let mut sections: Vec<Section> = vec![];
    for mut section in found {
        section.settle(part, sections.last());
        sections.push(section);
    }
    if sections.is_empty() {
        sections.push(Section::default());
    }
    sections
}

fn headings(
    archive: &mut Archive<'_>,
    sections: &[Section],
    shared: &mut Shared,
) -> Result<BTreeMap<String, Vec<OpenedParagraph>>, OpeningFault> {
    let mut read = BTreeMap::new();
    for heading in sections.iter().flat_map(|section| &section.headings) {
        if read.contains_key(&heading.part) || !archive.has(&heading.part) {
            continue;
        }
        let root = if heading.edge == Edge::Header { "hdr" } else { "ftr" };
        let (paragraphs, _) = body::read(&archive.part(&heading.part)?, root, shared)?;
        read.insert(heading.part.clone(), paragraphs);
    }
    Ok(read)
}
