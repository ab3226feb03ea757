//! Papers side by side: with themselves, with the record, with a file that somebody edited.

use super::frozen::{Archive, side};
use thuky_domain::*;
use thuky_secretary::contract::*;
use thuky_tests::package::{DOCUMENT, rewritten};

/// The sides of the paragraphs that are not the same, joined.
pub(super) fn changed(comparison: &PaperComparison, side: PieceChange) -> Vec<String> {
    let changed = comparison.paragraphs.iter().filter(|found| found.change != ParagraphChange::Same);
    let words = |found: &ComparedParagraph| {
        let pieces = found.pieces.iter().filter(|piece| piece.change == side);
        pieces.map(|piece| piece.text.as_str()).collect()
    };
    changed.map(words).collect()
}

#[test]
fn a_paper_compared_with_itself_differs_in_nothing() {
    let mut archive = Archive::opened();
    let paper = archive.frozen();
    let own = archive.secretary.paper_file(paper.id).unwrap().1;
    for right in [side(&paper), ComparedSide::Record { paper: paper.id }] {
        let comparison = archive.compare(side(&paper), right);
        assert_eq!(comparison.facts, Some(vec![]));
        assert!(comparison.paragraphs.len() > 10);
        assert_eq!(changed(&comparison, PieceChange::Added), Vec::<String>::new());
    }
    let path = archive.root.path().join("ban-sao.docx");
    std::fs::write(&path, own).unwrap();
    let file = archive.secretary.intake().side(&path).unwrap();
    let comparison = archive.compare(side(&paper), file);
    assert_eq!((comparison.facts, comparison.right.as_str()), (None, "ban-sao.docx"));
    assert!(comparison.paragraphs.iter().all(|found| found.change == ParagraphChange::Same));
}

#[test]
fn a_hand_edit_of_the_word_file_is_shown_word_by_word() {
    let mut archive = Archive::opened();
    archive.moved_to("Hội trường tầng hai");
    let paper = archive.frozen();
    let own = archive.secretary.paper_file(paper.id).unwrap().1;
    let path = archive.root.path().join("sua-tay.docx");
    let edited = rewritten(&own, DOCUMENT, "Hội trường tầng hai", "Hội trường tầng ba");
    std::fs::write(&path, edited).unwrap();
    let file = archive.secretary.intake().side(&path).unwrap();
    let comparison = archive.compare(side(&paper), file);
    assert_eq!(changed(&comparison, PieceChange::Removed), ["hai"]);
    assert_eq!(changed(&comparison, PieceChange::Added), ["ba"]);
    std::fs::write(&path, b"PK\x03\x04 and no more").unwrap();
    let file = archive.secretary.intake().side(&path).unwrap();
    assert!(archive.secretary.compare_papers(Comparing { left: side(&paper), right: file }).is_err());
}
