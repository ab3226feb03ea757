//! The walk over the main part of an edited paper, into a plain row of atoms: texts, ends of paragraphs, bookmarks, comments.
//!
//! Tracked changes are not resolved here: each text says by which one it came or went.

use super::parts::Comment;
use crate::identity::Identity;
use crate::opened::OpeningFault;
use std::collections::HashMap;
use thuky_package::{Part, Piece, Tag};

/// What a tracked change did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Words were put in.
    Inserted,
    /// Words were taken out.
    Deleted,
}

/// A tracked change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// What it did.
    pub deed: Deed,
    /// Who made it, as Word has it.
    pub author: String,
    /// When, as Word has it (ISO 8601); may be empty.
    pub at: String,
    /// The words.
    pub text: String,
}

/// An edited paper.
#[derive(Clone, Debug)]
pub struct Returned {
    /// What the file says of where it comes from.
    pub identity: Option<Identity>,
    /// Its tracked changes, in the order of the page.
    pub revisions: Vec<Revision>,
    /// Its comments.
    pub comments: Vec<Comment>,
    pub(super) atoms: Vec<Atom>,
}

/// A piece of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Atom {
    Text(String, Option<usize>),
    /// A paragraph ends.
    End(Option<usize>),
    /// A bookmark of ours begins.
    Mark(String),
    /// It ends.
    MarkEnd(String),
    Comment(String),
    CommentEnd(String),
}

struct Walk {
    atoms: Vec<Atom>,
    revisions: Vec<Revision>,
    /// Tracked changes around the present place.
    open: Vec<usize>,
    /// Bookmarks by their number in the file.
    marks: HashMap<String, String>,
    /// Open elements that are not read.
    skipped: usize,
    /// Open properties of a paragraph.
    properties: usize,
    /// By which tracked change the open paragraph ends, or no longer ends.
    end: Option<usize>,
    text: usize,
}

/// The atoms and the tracked changes of a main part.
pub(super) fn atoms(text: &str) -> Result<(Vec<Atom>, Vec<Revision>), OpeningFault> {
    let mut walk = Walk {
        atoms: vec![],
        revisions: vec![],
        open: vec![],
        marks: HashMap::new(),
        skipped: 0,
        properties: 0,
        end: None,
        text: 0,
    };
    let mut part = Part::new(text);
    while let Some(piece) = part.piece()? {
        if !matches!(part.root(), "" | "document") {
            return Err(OpeningFault::NotWord);
        }
        walk.take(piece);
    }
    Ok((walk.atoms, walk.revisions))
}

/// Elements with everything in them that is no text of the page. Text boxes are none of ours and float anywhere.
fn unread(name: &str) -> bool {
    matches!(
        name,
        "Fallback"
            | "instrText"
            | "delInstrText"
            | "sectPr"
            | "txbxContent"
            | "rt"
            | "tblPr"
            | "trPr"
            | "tcPr"
    ) || name.ends_with("PrChange")
}

impl Walk {
    fn take(&mut self, piece: Piece<'_>) {
        match piece {
            Piece::Open(_) if self.skipped > 0 => self.skipped += 1,
            Piece::Close(_) if self.skipped > 0 => self.skipped -= 1,
            Piece::Open(tag) => self.open(&tag),
            Piece::Close(name) => self.close(&name),
            Piece::Text(text) if self.skipped == 0 && self.text > 0 => self.add(&text),
            Piece::Text(_) => {}
        }
    }

    fn open(&mut self, tag: &Tag<'_>) {
        let name = tag.name();
        if unread(&name) {
            self.skipped = 1;
            return;
        }
        match name.as_str() {
            "pPr" => self.properties += 1,
            "ins" | "moveTo" => self.open_revision(tag, Deed::Inserted),
            "del" | "moveFrom" => self.open_revision(tag, Deed::Deleted),
            _ if self.properties > 0 => {}
            "t" | "delText" => self.text += 1,
            "tab" | "ptab" | "br" | "cr" => self.add(" "),
            "noBreakHyphen" => self.add("-"),
            "bookmarkStart" => self.open_mark(tag),
            "bookmarkEnd" => {
                let name = tag.get("id").and_then(|id| self.marks.remove(&id));
                self.atoms.extend(name.map(Atom::MarkEnd));
            }
            "commentRangeStart" => self.atoms.extend(tag.get("id").map(Atom::Comment)),
            "commentRangeEnd" | "commentReference" => self.atoms.extend(tag.get("id").map(Atom::CommentEnd)),
            _ => {}
        }
    }

    fn open_mark(&mut self, tag: &Tag<'_>) {
        let (Some(id), Some(name)) = (tag.get("id"), tag.get("name")) else { return };
        if crate::mark::Mark::named(&name).is_some() {
            let name = name.to_ascii_uppercase();
            self.atoms.push(Atom::Mark(name.clone()));
            self.marks.insert(id, name);
        }
    }

    /// Word writes a change of several words as several elements; those of one author and time that touch are one.
    fn open_revision(&mut self, tag: &Tag<'_>, deed: Deed) {
        let get = |name: &str| tag.get(name).unwrap_or_default();
        let (author, at) = (get("author"), get("date"));
        let goes_on = self.revisions.last().is_some_and(|last| {
            (last.deed, &last.author, &last.at) == (deed, &author, &at)
                && matches!(self.atoms.last(), Some(Atom::Text(_, Some(by))) if by + 1 == self.revisions.len())
        });
        if !goes_on {
            self.revisions.push(Revision { deed, author, at, text: String::new() });
        }
        self.open.push(self.revisions.len() - 1);
    }

    fn close(&mut self, name: &str) {
        match name {
            "p" => self.atoms.push(Atom::End(self.end.take())),
            "pPr" => self.properties = self.properties.saturating_sub(1),
            "t" | "delText" => self.text = self.text.saturating_sub(1),
            "ins" | "moveTo" | "del" | "moveFrom" => {
                let closed = self.open.pop();
                if self.properties > 0 {
                    self.end = closed;
                }
            }
            _ => {}
        }
    }

    fn add(&mut self, text: &str) {
        let by = self.open.last().copied();
        if let Some(revision) = by.and_then(|by| self.revisions.get_mut(by)) {
            revision.text.push_str(text);
        }
        match self.atoms.last_mut() {
            Some(Atom::Text(known, last)) if *last == by => known.push_str(text),
            _ => self.atoms.push(Atom::Text(text.to_owned(), by)),
        }
    }
}
