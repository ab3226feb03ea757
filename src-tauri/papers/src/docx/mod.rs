//! The Word adapter: from blocks to the bytes of a file. docx-rs is known only here.
//!
//! [`build`] lays the blocks out with docx-rs, [`finish`] puts its parts in the strict order of ISO/IEC 29500,
//! [`package`] adds the parts we write ourselves and zips them. Nothing here decides a word, a number or a date.

mod build;
mod finish;
mod numbering;
pub(crate) mod order;
mod package;
mod properties;
mod styles;
mod tree;

use crate::block::{Block, Paper, Photo};
use crate::fault::PaperFault;
pub(crate) use package::packed;

/// The file.
pub(crate) fn write(paper: &Paper) -> Result<Vec<u8>, PaperFault> {
    let parts = build::document(paper).build();
    package::pack(&package::parts(parts, paper)?)
}

/// The parts of a paper that another document takes up.
pub(crate) struct Built {
    pub(crate) document: String,
    pub(crate) styles: String,
    pub(crate) numbering: String,
}

/// Builds the blocks of a paper without making a file of it.
pub(crate) fn built(paper: &Paper) -> Result<Built, PaperFault> {
    let parts = build::document(paper).build();
    let finished = |name: &'static str, bytes: &[u8]| {
        finish::part(bytes, &descriptions(paper)).ok_or(PaperFault::Part(name))
    };
    Ok(Built {
        document: finished("document", &parts.document)?,
        styles: styles::part(paper.rules, &paper.sheet).ok_or(PaperFault::Part("styles"))?.to_string(),
        numbering: finished("numbering", &parts.numberings)?,
    })
}

/// Descriptions of the pictures, in the order of printing.
fn descriptions(paper: &Paper) -> Vec<String> {
    let parts = [&paper.body].into_iter().chain(&paper.annexes);
    let blocks = parts.flat_map(|part| &part.blocks);
    blocks.flat_map(pictures).map(|photo| photo.description.clone()).collect()
}

/// The pictures of a block, those in the cells of a table too.
fn pictures(block: &Block) -> Vec<&Photo> {
    match block {
        Block::Paragraph(paragraph) => paragraph.run.picture.iter().collect(),
        Block::Table(table) => {
            let paragraphs = table.rows.iter().flatten().flatten();
            paragraphs.filter_map(|paragraph| paragraph.run.picture.as_ref()).collect()
        }
    }
}
