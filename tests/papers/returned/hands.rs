//! Law of papers that come back: whatever hands did to marked paragraphs (other words, paragraphs taken out, put in, joined,
//! moved), each change names the field that was touched, each touched field is told once, and no other is told at all.

use super::{changes, printed, struck_from, taken, write};
use crate::kinds_sample::votes;
use crate::look::picture;
use crate::sample::{day, rich};
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::{BTreeMap, BTreeSet};
use thuky_domain::{MinutesVariant, PaperKind, System};
use thuky_papers::returned::{Change, ChangeKind, Edit, read};
use thuky_papers::{FactSheet, Mark};
use thuky_tests::package::{DOCUMENT, changed, text};

/// What somebody does to the page.
#[derive(Clone, Debug)]
enum Stroke {
    /// Another word in the place of one, or before it.
    Word(Index, Index, String, bool),
    TakeOut(Index),
    /// A new paragraph after one.
    PutIn(Index, String),
    /// A paragraph goes on where the one before it ends.
    Join(Index),
    /// A paragraph goes before another.
    Move(Index, Index),
}

/// Words have no digits: a day that several paragraphs print could be written in two ways.
fn stroke() -> impl Strategy<Value = Stroke> {
    let word = || "[a-zăâđêôơưàảãáạằẩẫếệịỏốộờựỹ]{2,7}";
    let words = prop::collection::vec(word(), 6..9).prop_map(|words| words.join(" "));
    let place = any::<Index>;
    prop_oneof![
        6 => (place(), place(), word(), any::<bool>()).prop_map(|(at, nth, word, new)| Stroke::Word(at, nth, word, new)),
        2 => place().prop_map(Stroke::TakeOut),
        2 => (place(), words).prop_map(|(at, words)| Stroke::PutIn(at, words)),
        1 => place().prop_map(Stroke::Join),
        1 => (place(), place()).prop_map(|(from, to)| Stroke::Move(from, to)),
    ]
}

/// A paragraph of the page.
#[derive(Clone, Debug, PartialEq)]
struct Piece {
    /// Its markup up to the end of its properties.
    open: String,
    /// What it holds, bookmark and all.
    inner: String,
    /// The bookmark that it bears.
    mark: Option<String>,
    /// Whether it stands in a cell.
    cell: bool,
    /// Whether it goes on in the paragraph before it.
    joined: bool,
}

/// Markup between paragraphs, or a paragraph.
#[derive(Clone, Debug)]
enum Part {
    Markup(String),
    Paragraph(Piece),
}

/// The main part of a paper, cut by hand, without the reader that is on trial.
struct Page {
    parts: Vec<Part>,
    /// Bookmarks whose paragraphs have other words or are gone.
    touched: BTreeSet<String>,
    /// New paragraphs, and the bookmark before each.
    new: Vec<String>,
    moves: usize,
}

impl Page {
    fn of(document: &str) -> Self {
        let (mut parts, mut rest, mut depth) = (vec![], document, 0_usize);
        while let Some(at) = rest.find("<w:p>") {
            let end = at + rest[at..].find("</w:p>").unwrap() + "</w:p>".len();
            depth = depth + rest[..at].matches("<w:tbl>").count() - rest[..at].matches("</w:tbl>").count();
            parts.push(Part::Markup(rest[..at].to_owned()));
            parts.push(Part::Paragraph(Piece::of(&rest[at..end], depth > 0)));
            rest = &rest[end..];
        }
        parts.push(Part::Markup(rest.to_owned()));
        Self { parts, touched: BTreeSet::new(), new: vec![], moves: 0 }
    }

    fn document(&self) -> String {
        let mut document = String::new();
        for part in &self.parts {
            match part {
                Part::Markup(markup) => document.push_str(markup),
                Part::Paragraph(piece) if piece.joined => {
                    document.truncate(document.len() - "</w:p>".len());
                    document.push_str(&format!("{}</w:p>", piece.inner));
                }
                Part::Paragraph(piece) => document.push_str(&format!("{}{}</w:p>", piece.open, piece.inner)),
            }
        }
        document
    }

    /// Places of marked paragraphs; those outside tables alone where whole paragraphs come, go and move. A field that is printed
    /// again is not written in two ways: only its first paragraph is edited.
    fn marked(&self, cells: bool) -> Vec<usize> {
        let fits = |piece: &Piece| {
            let first = piece.mark.as_ref().is_some_and(|mark| mark.matches('_').count() == 2);
            first && (cells || !piece.cell)
        };
        (0..self.parts.len()).filter(|at| self.piece(*at).is_some_and(fits)).collect()
    }

    fn piece(&self, at: usize) -> Option<&Piece> {
        match self.parts.get(at) {
            Some(Part::Paragraph(piece)) => Some(piece),
            _ => None,
        }
    }

    /// What goes on in a paragraph stands by itself again when that one changes its place.
    fn free(&mut self, from: usize) {
        let next = self.parts[from..].iter_mut().find_map(|part| match part {
            Part::Paragraph(piece) => Some(piece),
            Part::Markup(_) => None,
        });
        next.into_iter().for_each(|piece| piece.joined = false);
    }

    fn act(&mut self, stroke: &Stroke) {
        let places = self.marked(matches!(stroke, Stroke::Word(..)));
        if places.len() < 3 {
            return;
        }
        match stroke {
            Stroke::Word(at, nth, word, new) => self.word(*at.get(&places), nth, word, *new),
            Stroke::TakeOut(at) => drop(self.take_out(*at.get(&places))),
            Stroke::PutIn(at, words) => self.put_in(*at.get(&places), words),
            Stroke::Join(at) => self.join(*at.get(&places)),
            Stroke::Move(from, to) => self.shift(*from.get(&places), *to.get(&places)),
        }
    }

    fn word(&mut self, at: usize, nth: &Index, word: &str, new: bool) {
        let Some(Part::Paragraph(piece)) = self.parts.get_mut(at) else { return };
        if let Some(inner) = piece.with_word(nth, word, new) {
            piece.inner = inner;
            self.touched.extend(piece.mark.clone());
        }
    }

    fn take_out(&mut self, at: usize) -> Part {
        self.free(at + 1);
        if let Some(Piece { mark, .. }) = self.piece(at).filter(|piece| piece.says()) {
            self.touched.extend(mark.clone());
        }
        std::mem::replace(&mut self.parts[at], Part::Markup(String::new()))
    }

    fn put_in(&mut self, at: usize, words: &str) {
        self.free(at + 1);
        let inner = format!("<w:r><w:t>{words}</w:t></w:r>");
        let piece = Piece { open: "<w:p>".to_owned(), inner, mark: None, cell: false, joined: false };
        self.parts.insert(at + 1, Part::Paragraph(piece));
        self.new.push(words.to_owned());
    }

    /// Only what stands side by side is joined.
    fn join(&mut self, at: usize) {
        let bare = |part: &Part| matches!(part, Part::Markup(markup) if markup.is_empty());
        let before = self.parts[..at].iter().rposition(|part| !bare(part));
        let beside = before.and_then(|before| self.piece(before)).is_some_and(|piece| piece.mark.is_some());
        if let Some(Part::Paragraph(piece)) = self.parts.get_mut(at).filter(|_| beside) {
            piece.joined = true;
        }
    }

    fn shift(&mut self, from: usize, to: usize) {
        let gone = self.touched.clone();
        let mut part = self.take_out(from);
        self.touched = gone;
        self.free(to);
        if let Part::Paragraph(piece) = &mut part {
            piece.joined = false;
        }
        self.parts.insert(to, part);
        self.moves += 1;
    }
}

impl Piece {
    fn of(markup: &str, cell: bool) -> Self {
        let inside = markup.find("</w:pPr>").map_or("<w:p>".len(), |at| at + "</w:pPr>".len());
        let inner = markup[inside..].strip_suffix("</w:p>").unwrap().to_owned();
        let mark = inner.split_once("w:name=\"TK_").and_then(|(_, rest)| rest.split('"').next());
        let mark = mark.map(|mark| format!("TK_{mark}"));
        Self { open: markup[..inside].to_owned(), inner, mark, cell, joined: false }
    }

    fn says(&self) -> bool {
        self.inner.contains("<w:t")
    }

    /// Its markup with another word in its first text.
    fn with_word(&self, nth: &Index, word: &str, new: bool) -> Option<String> {
        let start = self.inner.find("<w:t ").or_else(|| self.inner.find("<w:t>"))?;
        let start = start + self.inner[start..].find('>')? + 1;
        let end = start + self.inner[start..].find("</w:t>")?;
        let mut words: Vec<&str> = self.inner[start..end].split(' ').collect();
        let at = nth.index(words.len());
        if new {
            words.insert(at, word);
        } else {
            words[at] = word;
        }
        Some(format!("{}{}{}", &self.inner[..start], words.join(" "), &self.inner[end..]))
    }
}

fn sheets() -> Vec<FactSheet> {
    let both = [System::State, System::Party];
    let minutes = |system, minutes| FactSheet {
        minutes,
        votes: votes(),
        photographs: vec![picture("Quang cảnh cuộc làm việc"), picture("Chủ trì phát biểu kết luận")],
        ..rich(PaperKind::Minutes, system, day(2026, 6, 3))
    };
    let variants = both.into_iter().flat_map(|system| MinutesVariant::ALL.map(|it| minutes(system, it)));
    let notices = both.map(|system| rich(PaperKind::ConclusionNotice, system, day(2026, 6, 3)));
    variants.chain(notices).collect()
}

/// The field that a bookmark prints.
fn field(name: &str) -> (thuky_domain::Noun, uuid::Uuid, &'static str) {
    let Mark { noun, id, field, .. } = Mark::named(name).unwrap();
    (noun, id, field)
}

/// Changes by the bookmark they name; new paragraphs and moved ones are told apart.
fn by_mark(found: &[Change]) -> BTreeMap<&str, &Change> {
    let named = |change: &&Change| !matches!(change.kind, ChangeKind::Added | ChangeKind::Moved);
    found.iter().filter(named).map(|change| (change.key.as_str(), change)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn every_change_names_what_was_touched_and_nothing_else_is_told(
        sheet in any::<Index>(), strokes in prop::collection::vec(stroke(), 1..9)
    ) {
        let sheets = sheets();
        let sheet = sheet.get(&sheets);
        let (base, bytes) = (printed(sheet), write(sheet).unwrap());
        let document = text(&bytes, DOCUMENT);
        let mut page = Page::of(&document);
        prop_assert_eq!(&page.document(), &document);
        strokes.iter().for_each(|stroke| page.act(stroke));
        prop_assume!(page.document() != document);
        let file = changed(&bytes, DOCUMENT, |_| page.document());
        let found = changes(sheet, Some(&base), &read(&file).unwrap(), &[]);
        let named = by_mark(&found);
        let mut told: BTreeSet<String> = named.keys().map(|name| (*name).to_owned()).collect();
        let struck = found.iter().filter(|change| change.removes).filter_map(|change| change.mark);
        let struck: BTreeSet<_> = struck.map(|mark| (mark.noun, mark.id)).collect();
        let of_struck = |name: &&String| struck.contains(&(field(name).0, field(name).1));
        told.extend(page.touched.iter().filter(of_struck).cloned());
        prop_assert_eq!(&told, &page.touched, "{:#?}", found);
        let (added, moved): (Vec<&Change>, Vec<&Change>) = found
            .iter()
            .filter(|change| !named.contains_key(change.key.as_str()))
            .partition(|change| change.kind == ChangeKind::Added);
        prop_assert_eq!(named.len() + added.len() + moved.len(), found.len(), "each is told once: {:#?}", found);
        prop_assert!(moved.len() <= page.moves && moved.iter().all(|change| change.edits.is_empty()), "{moved:#?}");
        for words in &page.new {
            let there = found.iter().filter(|change| change.written.contains(words.as_str())).count();
            prop_assert_eq!(there, 1, "{}: {:#?}", words, found);
        }
        let own = |name: &str, edit: &Edit| (edit.noun, edit.id) == (field(name).0, field(name).1);
        for (name, change) in &named {
            prop_assert!(change.edits.iter().all(|edit| own(name, edit)), "{change:#?}");
        }
        prop_assert!(added.len() <= page.new.len(), "{:?} {found:#?}", page.moves);
        let sheet = &struck_from(sheet, &found);
        let taken = taken(sheet, &found.iter().flat_map(|change| change.edits.clone()).collect::<Vec<_>>());
        let again = changes(&taken, Some(&base), &read(&file).unwrap(), &[]);
        let open: BTreeSet<&str> = found
            .iter()
            .filter(|change| change.edits.is_empty() && !change.removes)
            .map(|it| it.key.as_str())
            .collect();
        let left = again.iter().filter(|change| !open.contains(change.key.as_str())).collect::<Vec<_>>();
        prop_assert!(left.is_empty(), "{left:#?}");
    }
}
