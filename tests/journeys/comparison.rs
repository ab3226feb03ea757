//! Papers side by side: with themselves, with the record, with a file that somebody edited.

use super::frozen::{Archive, side};
use std::io::{Cursor, Read, Write};
use thuky_domain::*;
use thuky_secretary::contract::*;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

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

/// The DOCX with words of its text replaced, as if by hand.
fn edited(docx: &[u8], from: &str, to: &str) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        if entry.name() == "word/document.xml" {
            let xml = String::from_utf8(bytes).unwrap();
            assert!(xml.contains(from), "{from}");
            bytes = xml.replacen(from, to, 1).into_bytes();
        }
        writer.start_file(entry.name(), SimpleFileOptions::default()).unwrap();
        writer.write_all(&bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_hand_edit_of_the_word_file_is_shown_word_by_word() {
    let mut archive = Archive::opened();
    archive.moved_to("Hội trường tầng hai");
    let paper = archive.frozen();
    let own = archive.secretary.paper_file(paper.id).unwrap().1;
    let path = archive.root.path().join("sua-tay.docx");
    std::fs::write(&path, edited(&own, "Hội trường tầng hai", "Hội trường tầng ba")).unwrap();
    let file = archive.secretary.intake().side(&path).unwrap();
    let comparison = archive.compare(side(&paper), file);
    assert_eq!(changed(&comparison, PieceChange::Removed), ["hai"]);
    assert_eq!(changed(&comparison, PieceChange::Added), ["ba"]);
    std::fs::write(&path, b"PK\x03\x04 and no more").unwrap();
    let file = archive.secretary.intake().side(&path).unwrap();
    assert!(archive.secretary.compare_papers(Comparing { left: side(&paper), right: file }).is_err());
}
