//! Passages: what one paragraph of the paper has become, with its tracked changes accepted or rejected.
//!
//! A bookmark tells its passage through splitting and joining: a passage goes on over paragraphs while its bookmark does,
//! and ends where the next bookmark begins. What stands under no bookmark is a passage by itself.

use super::body::{Atom, Deed, Returned, Revision};
use super::parts::Comment;
use crate::wording::one_line;

/// Bytes of the words a comment is on; a place is told by less.
const LONGEST_PLACE: usize = 2000;

/// A passage of the edited paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Passage {
    /// The bookmark it stands under.
    pub mark: Option<String>,
    /// Its paragraphs, each in one line, none empty.
    pub texts: Vec<String>,
    /// Tracked changes in it, by number.
    pub revisions: Vec<usize>,
    /// Comments on it, by number.
    pub comments: Vec<usize>,
    /// Whether it stands in the same paragraph as the passage before it.
    pub joined: bool,
}

impl Passage {
    /// Its text in one line.
    pub fn text(&self) -> String {
        self.texts.join(" ")
    }

    /// Whether nothing is left of it.
    pub const fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }
}

impl Returned {
    /// The passages, with these tracked changes rejected and all others accepted.
    pub(super) fn passages(&self, rejected: &[usize]) -> Vec<Passage> {
        let mut layout = Layout { returned: self, rejected, done: vec![], open: vec![] };
        layout.begin();
        self.atoms.iter().for_each(|atom| layout.take(atom));
        layout.settle();
        layout.done.retain(|passage| passage.mark.is_some() || !passage.texts.is_empty());
        layout.done
    }
}

struct Layout<'r> {
    returned: &'r Returned,
    rejected: &'r [usize],
    done: Vec<Passage>,
    /// Bookmarks that have begun and not ended.
    open: Vec<String>,
}

impl Layout<'_> {
    /// Begins a passage with an empty paragraph.
    fn begin(&mut self) {
        self.done.push(Passage { texts: vec![String::new()], ..Passage::default() });
    }

    fn take(&mut self, atom: &Atom) {
        match atom {
            Atom::Text(text, by) => {
                self.note(*by);
                if stays(&self.returned.revisions, self.rejected, *by) {
                    self.add(text);
                }
            }
            Atom::End(by) => {
                self.note(*by);
                if stays(&self.returned.revisions, self.rejected, *by) {
                    self.end_paragraph();
                } else {
                    self.end_struck();
                }
            }
            Atom::Mark(name) => self.open_mark(name),
            Atom::MarkEnd(name) => self.end_mark(name),
            Atom::Comment(id) | Atom::CommentEnd(id) => self.comment(id),
        }
    }

    fn add(&mut self, text: &str) {
        let last = self.done.last_mut().and_then(|passage| passage.texts.last_mut());
        last.into_iter().for_each(|line| line.push_str(text));
    }

    fn note(&mut self, by: Option<usize>) {
        let Some(passage) = self.done.last_mut() else { return };
        passage.revisions.extend(by.filter(|by| passage.revisions.last() != Some(by)));
    }

    fn comment(&mut self, id: &str) {
        let place = self.returned.comments.iter().position(|comment| comment.id == id);
        let Some(passage) = self.done.last_mut() else { return };
        passage.comments.extend(place.filter(|place| !passage.comments.contains(place)));
    }

    fn open_mark(&mut self, name: &str) {
        self.open.push(name.to_owned());
        if self.done.last().is_some_and(|last| last.mark.is_some()) {
            let joined = self.done.last().is_some_and(|last| last.texts.len() == 1);
            self.settle();
            self.begin();
            self.done.last_mut().into_iter().for_each(|passage| passage.joined = joined);
        }
        self.done.last_mut().into_iter().for_each(|passage| passage.mark = Some(name.to_owned()));
    }

    /// A bookmark may end at the beginning of the next paragraph, which is then none of its own.
    fn end_mark(&mut self, name: &str) {
        self.open.retain(|open| open != name);
        let over = self.done.last().is_some_and(|last| {
            let empty = last.texts.last().is_some_and(|line| line.trim().is_empty());
            last.mark.as_deref() == Some(name) && last.texts.len() > 1 && empty
        });
        if over {
            self.settle();
            self.begin();
        }
    }

    /// The passage goes on in the next paragraph while its bookmark does.
    fn end_paragraph(&mut self) {
        let goes_on = self
            .done
            .last()
            .is_some_and(|last| last.mark.as_ref().is_some_and(|mark| self.open.contains(mark)));
        if goes_on {
            self.done.last_mut().into_iter().for_each(|passage| passage.texts.push(String::new()));
            return;
        }
        self.settle();
        self.begin();
    }

    /// A paragraph that was struck with its end leaves its passage empty: what goes on in its place is none of it.
    fn end_struck(&mut self) {
        let struck = self.done.last().is_some_and(|last| {
            let open = last.mark.as_ref().is_none_or(|mark| self.open.contains(mark));
            !open && last.texts.iter().all(|line| line.trim().is_empty())
        });
        if struck {
            self.settle();
            self.begin();
        }
    }

    /// Tidies the texts of the passage that is done.
    fn settle(&mut self) {
        let Some(passage) = self.done.last_mut() else { return };
        let lines = passage.texts.iter().map(|text| one_line(text));
        passage.texts = lines.filter(|line| !line.is_empty()).collect();
    }
}

/// Whether what a tracked change put in or took out stands in the text.
fn stays(revisions: &[Revision], rejected: &[usize], by: Option<usize>) -> bool {
    let Some((number, revision)) = by.and_then(|by| Some((by, revisions.get(by)?))) else { return true };
    (revision.deed == Deed::Inserted) != rejected.contains(&number)
}

/// The comments with the words they are on.
pub(super) fn placed(atoms: &[Atom], mut comments: Vec<Comment>) -> Vec<Comment> {
    let mut open: Vec<usize> = vec![];
    for atom in atoms {
        let place = |id: &String| comments.iter().position(|comment| comment.id == *id);
        match atom {
            Atom::Comment(id) => open.extend(place(id)),
            Atom::CommentEnd(id) => {
                let ended = place(id);
                open.retain(|comment| Some(*comment) != ended);
            }
            Atom::Text(text, _) => told(&mut comments, &open, text),
            Atom::End(_) => told(&mut comments, &open, " "),
            Atom::Mark(_) | Atom::MarkEnd(_) => {}
        }
    }
    comments.iter_mut().for_each(|comment| comment.on = one_line(&comment.on));
    comments
}

fn told(comments: &mut [Comment], open: &[usize], text: &str) {
    for place in open {
        let comment = comments.get_mut(*place).filter(|comment| comment.on.len() < LONGEST_PLACE);
        comment.into_iter().for_each(|comment| comment.on.push_str(text));
    }
}
