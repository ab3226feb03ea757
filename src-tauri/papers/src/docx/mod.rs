//! The Word adapter: from blocks to the bytes of a file. docx-rs is known only here.
//!
//! [`build`] lays the blocks out with docx-rs, [`finish`] puts what it writes in the strict order of ISO/IEC 29500,
//! [`package`] adds the parts we write ourselves and zips them. Nothing here decides a word, a number or a date.

mod build;
mod control;
mod finish;
mod numbering;
pub(crate) mod order;
mod package;
mod pictures;
mod properties;
mod styles;
mod tree;

use crate::block::{Control, Paper};
use crate::fault::PaperFault;
use build::Taken;
use finish::Finisher;
pub(crate) use package::{OFFICE, RELATIONSHIPS, packed, word_type};
use pictures::{Pictures, RelatedPicture};
use styles::Styles;

/// The file.
pub(crate) fn write(paper: &Paper) -> Result<Vec<u8>, PaperFault> {
    package::pack(&package::parts(built(paper)?, paper)?)
}

/// The parts of a paper that another document takes up.
pub(crate) struct Built<'p> {
    pub(crate) document: String,
    pub(crate) styles: Styles,
    pub(crate) numbering: String,
    pictures: Pictures<'p>,
}

impl<'p> Built<'p> {
    /// The pictures, in the order of printing; equal ones have one path.
    pub(crate) fn pictures(&self) -> impl Iterator<Item = RelatedPicture<'p>> {
        self.pictures.related()
    }
}

/// The header with the number of the page.
pub(crate) fn header() -> Result<String, PaperFault> {
    finish::part(&build::header()).ok_or(PaperFault::Part("header"))
}

/// Builds the blocks of a paper without making a file of it.
pub(crate) fn built(paper: &Paper) -> Result<Built<'_>, PaperFault> {
    let mut taken = Taken::default();
    let document = document(paper, &mut taken).ok_or(PaperFault::Part("document"))?;
    let numbering = taken.lists.define(paper.rules, paper.sheet.first_line);
    Ok(Built {
        document,
        styles: styles::part(paper.rules, &paper.sheet)?,
        numbering: finish::part(&numbering).ok_or(PaperFault::Part("numbering"))?,
        pictures: taken.pictures,
    })
}

/// The document, block by block into its frame: a long paper never stands whole as docx-rs values.
fn document<'p>(paper: &'p Paper, taken: &mut Taken<'p>) -> Option<String> {
    let frame = finish::part(&build::frame(paper))?;
    let mut between = frame.split(PARAGRAPH);
    let mut out = between.next()?.to_owned();
    let mut finisher = Finisher::describing(descriptions(paper), controls(paper));
    for (part, end) in paper.parts().zip(between) {
        for block in &part.blocks {
            finisher.append(&build::block(block, taken), &mut out)?;
        }
        out.push_str(PARAGRAPH);
        out.push_str(end);
    }
    Some(out)
}

/// How a paragraph of the frame begins.
const PARAGRAPH: &str = "<w:p>";

/// Descriptions of the pictures, in the order of printing.
fn descriptions(paper: &Paper) -> Vec<&str> {
    let pictures = paper.paragraphs().filter_map(|paragraph| paragraph.run.picture.as_ref());
    pictures.map(|picture| picture.description.as_str()).collect()
}

/// The controls, in the order of printing.
fn controls(paper: &Paper) -> Vec<&Control> {
    paper.paragraphs().filter_map(|paragraph| paragraph.control.as_ref()).collect()
}
