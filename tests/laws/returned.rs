//! Law of papers that come back from Word: each marked paragraph whose words somebody changed is shown once, with its new
//! words, and nothing else is; and what is taken into the record, the paper then prints.

use proptest::prelude::*;
use proptest::sample::Index;
use regex::Regex;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use thuky_domain::PaperKind;
use thuky_secretary::contract::*;
use thuky_secretary::{Secretary, returned_at};
use thuky_tests::founded;
use thuky_tests::package::{DOCUMENT, changed, text};

const REPORT: &str = include_str!("../../assets/sample/working-session.txt");
const KINDS: [PaperKind; 3] = [PaperKind::Minutes, PaperKind::ConclusionNotice, PaperKind::TaskAnnex];

/// What somebody does to a word of a paragraph.
#[derive(Clone, Debug)]
enum Stroke {
    Insert(Index, String),
    Delete(Index),
    Replace(Index, String),
}

/// Strokes in one of the texts of a marked paragraph.
#[derive(Clone, Debug)]
struct Edit {
    paragraph: Index,
    text: Index,
    strokes: Vec<Stroke>,
}

/// Words have no digits: a day that several paragraphs print could be written in two ways.
fn stroke() -> impl Strategy<Value = Stroke> {
    let word = || prop_oneof!["[a-zăâđêôơưàảãáạằẩẫếệịỏốộờựỹ]{1,7}[,;]?", "[A-ZĂĐƯ][a-zàấệỏữỳ]{1,5}"];
    prop_oneof![
        (any::<Index>(), word()).prop_map(|(at, word)| Stroke::Insert(at, word)),
        any::<Index>().prop_map(Stroke::Delete),
        (any::<Index>(), word()).prop_map(|(at, word)| Stroke::Replace(at, word)),
    ]
}

fn edit() -> impl Strategy<Value = Edit> {
    let strokes = prop::collection::vec(stroke(), 1..4);
    (any::<Index>(), any::<Index>(), strokes).prop_map(|(paragraph, text, strokes)| Edit {
        paragraph,
        text,
        strokes,
    })
}

/// The text after the strokes; its last words are not deleted.
fn written(text: &str, strokes: &[Stroke]) -> String {
    let mut words: Vec<&str> = text.split(' ').collect();
    for stroke in strokes {
        match stroke {
            Stroke::Insert(at, word) => words.insert(at.index(words.len() + 1), word),
            Stroke::Replace(at, word) => *at.get_mut(&mut words) = word,
            Stroke::Delete(at) if words.len() > 2 => drop(words.remove(at.index(words.len()))),
            Stroke::Delete(_) => {}
        }
    }
    words.join(" ")
}

/// The main part of a paper, read without the reader that is on trial.
struct Page {
    bookmark: Regex,
    text: Regex,
    space: Regex,
    tag: Regex,
}

impl Page {
    fn new() -> Self {
        let regex = |pattern: &str| Regex::new(pattern).unwrap();
        Self {
            bookmark: regex(r#"<w:bookmarkStart [^>]*w:name="(TK_[^"]+)"[^>]*>"#),
            text: regex("<w:t(?: [^>]*)?>([^<]+)</w:t>"),
            space: regex("<w:(?:tab|br)/>"),
            tag: regex("<[^>]+>"),
        }
    }

    /// The bookmark of each marked paragraph, and where its markup stands.
    fn marked(&self, page: &str) -> Vec<(String, Range<usize>)> {
        let found = self.bookmark.captures_iter(page).map(|bookmark| {
            let start = page[..bookmark.get(0).unwrap().start()].rfind("<w:p>").unwrap();
            let end = start + page[start..].find("</w:p>").unwrap();
            (bookmark[1].to_owned(), start..end)
        });
        found.collect()
    }

    /// What each marked paragraph says.
    fn says(&self, page: &str) -> BTreeMap<String, String> {
        let said = |paragraph: &str| {
            let spaced = self.space.replace_all(paragraph, " ");
            let text = self.tag.replace_all(&spaced, "").replace("&quot;", "\"").replace("&amp;", "&");
            open(&text)
        };
        self.marked(page).into_iter().map(|(mark, place)| (mark, said(&page[place]))).collect()
    }

    /// The page after an edit. A field that is printed again is not written in two ways: only its first paragraph is edited.
    fn edited(&self, page: &str, edit: &Edit) -> String {
        let mut marked = self.marked(page);
        marked.retain(|(mark, _)| mark.matches('_').count() == 2);
        let (_, place) = edit.paragraph.get(&marked);
        let texts = self.text.captures_iter(&page[place.clone()]).map(|text| text.get(1).unwrap().range());
        let texts: Vec<Range<usize>> = texts.collect();
        if texts.is_empty() {
            return page.to_owned();
        }
        let text = edit.text.get(&texts);
        let (from, to) = (place.start + text.start, place.start + text.end);
        format!("{}{}{}", &page[..from], written(&page[from..to], &edit.strokes), &page[to..])
    }
}

/// A text in one line, without the marks that close it, which are the form's own.
fn open(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.trim_end_matches(['.', ';', ',', ':', '/', ' ']).to_owned()
}

fn page(file: &[u8]) -> String {
    text(file, DOCUMENT)
}

/// An office whose report was read, with a paper of every kind on trial in a file.
struct Desk {
    _root: TempDir,
    secretary: Secretary,
    papers: Vec<(PaperRequest, PathBuf, Vec<u8>)>,
    /// What is undone next before anything was taken.
    floor: Option<String>,
}

impl Desk {
    fn new() -> Self {
        let root = TempDir::new().unwrap();
        let mut secretary = founded(&root.path().join("kho")).unwrap();
        let draft = secretary.read_text(TextToRead::pasted(REPORT)).unwrap();
        let meeting = secretary.keep_draft(draft).unwrap();
        let papers = KINDS.map(|kind| {
            let path = root.path().join(format!("{kind:?}.docx"));
            let request = PaperRequest::of(Some(meeting), kind);
            secretary.write_paper(&request, &path).unwrap();
            let file = std::fs::read(&path).unwrap();
            (request, path, file)
        });
        let floor = secretary.status(Nothing {}).unwrap().undo;
        Self { _root: root, secretary, papers: papers.into(), floor }
    }

    /// Takes back what the trial before this one took into the record.
    fn tidy(&mut self) {
        while self.secretary.status(Nothing {}).unwrap().undo != self.floor {
            self.secretary.undo(Nothing {}).unwrap();
        }
    }
}

fn reading(path: &Path) -> ReturnedReading {
    ReturnedReading { file: returned_at(path).unwrap(), meeting: None, rejected: vec![] }
}

fn accepted(change: &ReturnedChange) -> AcceptedChange {
    AcceptedChange {
        key: change.key.clone(),
        before: change.before.clone(),
        after: change.after.clone(),
        adds: change.adds.clone(),
    }
}

fn keys(changes: &[ReturnedChange]) -> BTreeSet<&str> {
    changes.iter().map(|change| change.key.as_str()).collect()
}

#[test]
fn every_edited_paragraph_is_shown_once_with_its_new_words_and_what_is_taken_is_printed() {
    let (reader, desk) = (Page::new(), RefCell::new(Desk::new()));
    let (taken, left) = (Cell::new(0), Cell::new(0));
    let edits = prop::collection::vec(edit(), 1..8);
    proptest!(ProptestConfig::with_cases(32), |(kind in 0..KINDS.len(), edits in edits)| {
        let desk = &mut *desk.borrow_mut();
        desk.tidy();
        let (request, path, file) = &desk.papers[kind];
        let sent = reader.says(&page(file));
        let edited = edits.iter().fold(page(file), |page, edit| reader.edited(&page, edit));
        let wanted: BTreeMap<String, String> =
            reader.says(&edited).into_iter().filter(|(mark, text)| sent[mark] != *text).collect();
        prop_assume!(!wanted.is_empty());
        std::fs::write(path, changed(file, DOCUMENT, |_| edited)).unwrap();
        let changes = desk.secretary.read_returned(reading(path)).unwrap().changes;
        let shown = changes.iter().map(|change| (change.key.clone(), open(&change.after)));
        prop_assert_eq!(shown.collect::<BTreeMap<_, _>>(), wanted.clone());
        prop_assert_eq!(changes.len(), wanted.len());
        let (offered, refused): (Vec<_>, Vec<_>) = changes.into_iter().partition(|change| change.acceptable);
        prop_assert!(refused.iter().all(|change| !change.reason.is_empty()));
        taken.set(taken.get() + offered.len());
        left.set(left.get() + refused.len());
        if offered.is_empty() {
            return Ok(());
        }
        let acceptance =
            ReturnedAcceptance { reading: reading(path), accepted: offered.iter().map(accepted).collect() };
        let done = desk.secretary.accept_returned(acceptance).unwrap();
        prop_assert_eq!(keys(&done.paper.changes), keys(&refused));
        let printed = reader.says(&page(&desk.secretary.paper(request).unwrap().1));
        for key in keys(&offered) {
            prop_assert_eq!(&printed[key], &wanted[key]);
        }
    });
    let (taken, left) = (taken.get(), left.get());
    assert!(taken > left / 4, "{taken} taken, {left} left");
}
