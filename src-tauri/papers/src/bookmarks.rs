//! The bookmarks that a paper bears, told without opening its file.

use crate::block::{Block, Paper, Paragraph};
use crate::mark::{Bookmarks, Mark};

/// Every bookmark of a paper with the field that its paragraph prints, named as in the file.
pub(crate) fn of(paper: &Paper) -> Vec<(String, Mark)> {
    let mut bookmarks = Bookmarks::default();
    let blocks = [&paper.body].into_iter().chain(&paper.annexes).flat_map(|part| &part.blocks);
    let marks = blocks.flat_map(paragraphs).filter_map(|paragraph| paragraph.mark);
    marks.filter_map(|mark| Some((bookmarks.next(mark)?, mark))).collect()
}

/// The paragraphs of a block, in the order of the file.
pub(crate) fn paragraphs(block: &Block) -> Vec<&Paragraph> {
    match block {
        Block::Paragraph(paragraph) => vec![paragraph],
        Block::Table(table) => table.rows.iter().flatten().flatten().collect(),
    }
}
