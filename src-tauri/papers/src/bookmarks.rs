//! The bookmarks that a paper bears, told without opening its file.

use crate::block::Paper;
use crate::mark::{Bookmarks, Mark};

/// Every bookmark of a paper with the field that its paragraph prints, named as in the file.
pub(crate) fn of(paper: &Paper) -> Vec<(String, Mark)> {
    let mut bookmarks = Bookmarks::default();
    let marks = paper.paragraphs().filter_map(|paragraph| paragraph.mark);
    marks.filter_map(|mark| Some((bookmarks.next(mark)?, mark))).collect()
}
