//! Files made to harm: each is refused with its reason, in little time and memory, and never by a breakdown.

use crate::package::{docx, docx_of, main_part, paragraph};
use proptest::prelude::*;
use thuky_sources::{Hostility, OtherKind, SourceFault, read};
use thuky_tests::package::{legacy, locked, packed};

fn refused(bytes: &[u8]) -> SourceFault {
    read("a.docx", bytes).unwrap_err()
}

#[test]
fn bombs_are_refused_by_what_they_would_become() {
    let huge = "A".repeat(65 << 20);
    assert_eq!(refused(&docx(&paragraph(&huge))), SourceFault::Hostile(Hostility::Bomb));
    let many = "<w:p/>".repeat(2 << 20);
    assert_eq!(refused(&docx(&many)), SourceFault::Hostile(Hostility::Elements));
    let long = paragraph(&"A".repeat(11 << 20));
    assert_eq!(refused(&docx(&long)), SourceFault::Hostile(Hostility::Text));
    let entries = packed((0..5000).map(|number| (number.to_string(), "")));
    assert_eq!(refused(&entries), SourceFault::Hostile(Hostility::Entries));
}

#[test]
fn deep_nesting_is_refused() {
    let deep = |open: &str, close: &str| open.repeat(20_000) + "<w:p/>" + &close.repeat(20_000);
    let tables = deep("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>");
    let controls = deep("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>");
    for body in [tables, controls] {
        assert_eq!(refused(&docx(&body)), SourceFault::Hostile(Hostility::Depth));
    }
}

#[test]
fn document_types_and_unknown_entities_are_refused() {
    let with_type = r#"<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha">]>"#.to_owned()
        + main_part(&paragraph("&a;")).split_once("?>").unwrap().1;
    assert_eq!(refused(&docx_of(with_type.as_bytes())), SourceFault::Hostile(Hostility::Entities));
    assert_eq!(refused(&docx(&paragraph("&b;"))), SourceFault::Hostile(Hostility::Entities));
}

#[test]
fn broken_files_are_told_as_damaged() {
    let whole = main_part(&paragraph("Nội dung"));
    assert_eq!(refused(&docx_of(&whole.as_bytes()[..whole.len() / 2 + 40])), SourceFault::Damaged);
    assert_eq!(refused(&docx_of(b"")), SourceFault::Damaged);
    let good = docx(&paragraph("Nội dung"));
    assert_eq!(refused(&good[..good.len() / 2]), SourceFault::Damaged);
    let mut flipped = good.clone();
    let inside = good.windows(13).position(|w| w == b"word/main.xml").unwrap() + 40;
    flipped[inside] ^= 0xFF;
    assert_eq!(refused(&flipped), SourceFault::Damaged);
    assert_eq!(refused(&packed([("_rels/.rels", "<Relationships/>")])), SourceFault::Damaged);
}

#[test]
fn a_main_part_in_utf16_is_read() {
    let wide: Vec<u8> = "\u{feff}"
        .encode_utf16()
        .chain(main_part(&paragraph("Nội dung")).replace("UTF-8", "UTF-16").encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(read("a.docx", &docx_of(&wide)).unwrap().text, "Nội dung\n");
}

#[test]
fn kinds_that_are_not_read_are_told_apart() {
    assert_eq!(refused(&legacy()), SourceFault::LegacyWord);
    assert_eq!(refused(&locked()), SourceFault::Encrypted);
    assert_eq!(refused(b"{\\rtf1 abc}"), SourceFault::OtherKind(OtherKind::Rtf));
    assert_eq!(refused(b"\x89PNG\r\n"), SourceFault::OtherKind(OtherKind::Picture));
    assert_eq!(refused(&packed([("a.txt", "a")])), SourceFault::OtherKind(OtherKind::Archive));
    assert_eq!(refused(&docx_of(b"<workbook></workbook>")), SourceFault::OtherKind(OtherKind::Spreadsheet));
    let macros = packed([("_rels/.rels", ""), ("word/vbaProject.bin", "x")]);
    assert_eq!(refused(&macros), SourceFault::Macros);
    let mut locked = docx(&paragraph("x"));
    let marks: Vec<usize> =
        (0..locked.len() - 4).filter(|at| matches!(&locked[*at..at + 4], b"PK\x01\x02")).collect();
    marks.iter().for_each(|at| locked[at + 8] |= 1);
    assert_eq!(refused(&locked), SourceFault::Encrypted);
}

fn mutated(good: &[u8], at: usize, with: u8, cut: usize) -> Vec<u8> {
    let mut bytes = good.to_vec();
    let place = at % bytes.len();
    bytes[place] = with;
    bytes.truncate(bytes.len() - cut % 40);
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2000), kind in 0..5_usize) {
        let magic: [&[u8]; 5] = [b"", b"PK\x03\x04", b"%PDF-1.7\n", b"<html>", b"\xFF\xFE"];
        let _ = read("a.html", &[magic[kind], &bytes].concat());
    }

    #[test]
    fn any_small_change_of_a_word_file_is_read_or_refused(at in any::<usize>(), with in any::<u8>(), cut in any::<usize>()) {
        let xml = main_part(&format!("<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>", paragraph("Nội &amp; dung")));
        let _ = read("a.docx", &docx_of(&mutated(xml.as_bytes(), at, with, cut)));
        let _ = read("a.docx", &mutated(&docx_of(xml.as_bytes()), at, with, cut));
    }

    #[test]
    fn any_text_is_read_as_html(text in "(<[a-z]{1,6}( style='mso-list:Ignore')?>|</[a-z]{1,6}>|<td colspan=9 rowspan=9>|<tr>|<table>|<li>|chữ|&nbsp;|<!--|-->){0,60}") {
        let _ = thuky_sources::from_html(&text);
    }
}
