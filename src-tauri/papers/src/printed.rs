//! What a paper prints, paragraph by paragraph, with the bookmark of each: what an edited file is compared with.

use crate::block::Paper;
use crate::mark::Bookmarks;
use crate::wording::one_line;
use serde::{Deserialize, Serialize};

/// A paragraph as it is printed, without automatic numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printed {
    /// The name of its bookmark, where it prints a field.
    pub mark: Option<String>,
    /// Its text in one line.
    pub text: String,
}

/// Every paragraph that has a text or prints a field, in the order of the file.
pub(crate) fn of(paper: &Paper) -> Vec<Printed> {
    let mut bookmarks = Bookmarks::default();
    let printed = paper.paragraphs().map(|paragraph| Printed {
        mark: paragraph.mark.and_then(|mark| bookmarks.next(mark)),
        text: one_line(&format!("{} {}", paragraph.run.text, paragraph.run.below)),
    });
    printed.filter(|printed| printed.mark.is_some() || !printed.text.is_empty()).collect()
}
