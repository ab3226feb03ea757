//! A paper that comes back from Word: what was written into it, set against what was printed and what the record says now.
//!
//! Owns the reading of the edited file within bounds ([`read`]), the resolving of its tracked changes, the finding of each
//! paragraph by its bookmark or, where that is gone, by its text, and the taking back of words into fields ([`changes`]). A change is only offered
//! for taking back when the paper, written again with it, says exactly what the file says. Keeps nothing, changes no
//! file and no record.

mod addition;
mod align;
mod body;
mod change;
mod fact;
mod parts;
mod passage;
mod removal;
mod row;
mod take;
mod value;
mod vote;
mod whole;
mod words;

pub use crate::vote_words::Unclear;
pub use addition::{Addition, Reader};
pub use body::{Deed, Returned, Revision};
pub use change::{Change, ChangeKind, Sureness, changes};
pub use parts::Comment;
pub use take::{Edit, edited};
pub use words::{Difference, differences};

use crate::opened::{OpeningFault, document};
use crate::printed::Printed;
use passage::Passage;
use std::collections::HashSet;
use thuky_package::main_part;

/// Most paragraphs of a file that are compared; our longest papers have a tenth of it.
const MOST_PASSAGES: usize = 20_000;

/// Reads an edited paper.
///
/// # Errors
/// A file that is no Word document, is damaged, hostile or too long.
pub fn read(bytes: &[u8]) -> Result<Returned, OpeningFault> {
    let mut archive = document(bytes)?;
    let main = main_part(&mut archive)?;
    let text = archive.part(&main)?;
    let (atoms, revisions) = body::atoms(&text)?;
    let comments = parts::comments(&mut archive, &main)?;
    let identity = parts::identity(&mut archive)?;
    let returned = Returned { identity, revisions, comments: passage::placed(&atoms, comments), atoms };
    if returned.passages(&[]).len() > MOST_PASSAGES {
        return Err(OpeningFault::TooLong);
    }
    Ok(returned)
}

impl Returned {
    /// Its paragraphs as a paper prints them, with every tracked change accepted.
    pub(crate) fn printed(&self) -> Vec<Printed> {
        let printed = |passage: Passage| Printed { text: passage.text(), mark: passage.mark };
        self.passages(&[]).into_iter().map(printed).collect()
    }

    /// How much of a printed paper stands in this file, by bookmarks and texts, in hundredths.
    #[must_use]
    pub fn likeness(&self, printed: &[Printed]) -> usize {
        let passages = self.passages(&[]);
        let marks: HashSet<&str> = passages.iter().filter_map(|passage| passage.mark.as_deref()).collect();
        let texts: HashSet<String> = passages.iter().map(Passage::text).collect();
        let known = |printed: &&Printed| {
            printed.mark.as_deref().is_some_and(|mark| marks.contains(mark)) || texts.contains(&printed.text)
        };
        printed.iter().filter(known).count() * 100 / printed.len().max(1)
    }
}
