//! The marks of a paper: every field that is printed has a bookmark that tells it.

use crate::opened::{Opened, each_tag, value};
use crate::validity::trial;
use std::collections::BTreeSet;
use thuky_papers::Mark;

/// Name and number of every bookmark of a paper.
fn bookmarks(opened: &Opened) -> Vec<(String, String)> {
    let mut found = vec![];
    each_tag(opened.document(), |tag, _| {
        if let Some(tag) = tag.filter(|tag| tag.name().as_ref() == b"w:bookmarkStart") {
            found.push((value(tag, "w:name"), value(tag, "w:id")));
        }
    });
    found
}

#[test]
fn every_bookmark_tells_its_field_and_no_two_share_a_name_or_a_number() {
    for (name, sheet) in trial() {
        let found = bookmarks(&Opened::paper(&sheet));
        let (names, numbers): (BTreeSet<_>, BTreeSet<_>) = found.iter().cloned().unzip();
        assert!(found.len() > 3 || sheet.template.is_some(), "{name}: {found:?}");
        assert_eq!((names.len(), numbers.len()), (found.len(), found.len()), "{name}");
        assert!(names.iter().all(|name| Mark::named(name).is_some() && name.len() <= 40), "{names:?}");
    }
}

#[test]
fn the_bookmark_of_a_field_is_the_same_in_every_paper_that_prints_it() {
    let of_title =
        |found: Vec<(String, String)>| found.into_iter().find(|(name, _)| name.starts_with("TK_MT"));
    let titles: BTreeSet<String> = trial()
        .iter()
        .filter(|(_, sheet)| !sheet.kind.across_meetings())
        .filter_map(|(_, sheet)| of_title(bookmarks(&Opened::paper(sheet))))
        .map(|(name, _)| name)
        .collect();
    assert_eq!(titles.len(), 1, "{titles:?}");
}

#[test]
fn the_bookmarks_told_without_opening_the_file_are_those_in_it() {
    for (name, sheet) in trial() {
        let told: Vec<String> = thuky_papers::bookmarks(&sheet).into_iter().map(|(name, _)| name).collect();
        let found: Vec<String> =
            bookmarks(&Opened::paper(&sheet)).into_iter().map(|(name, _)| name).collect();
        assert_eq!(told, found, "{name}");
    }
}
