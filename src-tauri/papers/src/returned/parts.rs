//! The parts beside the page: comments of reviewers, and the properties that say where the file comes from.

use crate::identity::Identity;
use crate::wording::one_line;
use std::collections::HashMap;
use thuky_package::{Archive, PackageFault, Part, Piece, beside, properties};

/// A comment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comment {
    /// Who made it, as Word has it.
    pub author: String,
    /// When, as Word has it (ISO 8601); may be empty.
    pub at: String,
    /// What it says, in one line.
    pub text: String,
    /// The words it is on.
    pub on: String,
    pub(super) id: String,
}

/// Most comments of a file that are told.
const MOST_COMMENTS: usize = 500;

/// The comments of a document, their places not yet known.
pub(super) fn comments(archive: &mut Archive<'_>, main: &str) -> Result<Vec<Comment>, PackageFault> {
    let text = beside(archive, main, "/comments")?;
    let mut found: Vec<Comment> = vec![];
    if text.is_empty() {
        return Ok(found);
    }
    let mut part = Part::new(&text);
    while let Some(piece) = part.piece()? {
        match piece {
            Piece::Open(tag) if tag.name() == "comment" => {
                let get = |name: &str| tag.get(name).unwrap_or_default();
                let (author, at, id) = (get("author"), get("date"), get("id"));
                found.push(Comment { author, at, id, ..Comment::default() });
            }
            Piece::Text(text) => {
                found.last_mut().into_iter().for_each(|comment| comment.text.push_str(&text))
            }
            Piece::Close(name) if name == "p" => {
                found.last_mut().into_iter().for_each(|comment| comment.text.push(' '));
            }
            Piece::Open(_) | Piece::Close(_) => {}
        }
    }
    found.truncate(MOST_COMMENTS);
    found.iter_mut().for_each(|comment| comment.text = one_line(&comment.text));
    Ok(found)
}

/// The identity of a file that we wrote.
pub(super) fn identity(archive: &mut Archive<'_>) -> Result<Option<Identity>, PackageFault> {
    let properties: HashMap<String, String> = properties(archive)?.into_iter().collect();
    Ok(Identity::told(|name| properties.get(name).cloned()))
}
