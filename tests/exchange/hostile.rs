//! Spreadsheets that are made to break the reader are refused within bounds.

use crate::old_tracker::workbook;
use tempfile::TempDir;
use thuky_exchange::{TableFault, read};
use thuky_secretary::Intake;
use thuky_secretary::contract::FailureKind;
use thuky_tests::package::{packed, parts};

/// The workbook with something else in the place of one of its parts.
fn with_part(path: &str, content: Vec<u8>) -> Vec<u8> {
    let mut parts = parts(&workbook());
    parts.iter_mut().find(|(name, _)| name == path).unwrap().1 = content;
    packed(parts)
}

/// A million behave alike; fewer are quicker to write.
const MANY: u32 = 60_000;
const SHEET: &str = "xl/worksheets/sheet1.xml";
const HEAD: &str =
    r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#;

fn rows(from: u32, to: u32) -> Vec<u8> {
    let row = |row| format!(r#"<row r="{row}"><c r="A{row}"><v>1</v></c></row>"#);
    let rows: String = (from..to).map(row).collect();
    with_part(SHEET, format!("{HEAD}{rows}</sheetData></worksheet>").into_bytes())
}

#[test]
fn a_part_that_grows_without_end_is_refused() {
    let bomb = with_part("xl/styles.xml", vec![b' '; 200 << 20]);
    assert_eq!(read(&bomb), Err(TableFault::Bomb));
}

#[test]
fn more_rows_than_any_tracker_has_are_refused() {
    assert_eq!(read(&rows(1, MANY)), Err(TableFault::TooManyCells));
}

#[test]
fn one_cell_far_away_does_not_make_a_sheet_of_a_million_rows() {
    assert_eq!(read(&rows(1_048_576, 1_048_577)), Err(TableFault::TooManyCells));
}

#[test]
fn what_is_no_table_is_told_from_what_is_damaged() {
    assert_eq!(read(b"%PDF-1.7"), Err(TableFault::NotATable));
    assert_eq!(read("một đoạn văn".as_bytes()), Err(TableFault::NotATable));
    assert_eq!(read(&workbook()[..2000]), Err(TableFault::Damaged));
    assert_eq!(read(b"a,b\n\xD0\xE9,c\n"), Err(TableFault::Encoding));
    assert_eq!(read(b""), Err(TableFault::NotATable));
}

#[test]
fn any_beginning_of_a_workbook_is_refused_without_harm() {
    let whole = workbook();
    for end in (0..whole.len()).step_by(997) {
        assert!(read(&whole[..end]).is_err());
    }
}

#[test]
fn a_hostile_file_is_refused_by_the_limited_process_and_a_good_one_is_read() {
    let root = TempDir::new().unwrap();
    let program = thuky_tests::command_line().unwrap().get_program().to_owned();
    if !std::path::Path::new(&program).exists() {
        return println!("skipped: thuky-cli is not built");
    }
    let intake = Intake::through(program.into());
    let file = |name: &str, bytes: &[u8]| {
        let file = root.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        intake.table(&file)
    };
    assert_eq!(file("tot.xlsx", &workbook()).unwrap().sheets[0].name, "Phụ lục 2");
    assert_eq!(file("xau.xlsx", &rows(1, MANY)).unwrap_err().kind, FailureKind::TooLarge);
    assert_eq!(file("hong.xlsx", b"PK\x03\x04").unwrap_err().kind, FailureKind::Damaged);
}
