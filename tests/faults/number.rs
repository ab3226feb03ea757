//! The number book on the command line.

use super::{refused, run, run_with_input, text};
use serde_json::Value;
use std::path::Path;
use tempfile::TempDir;
use thuky_secretary::contract::Commands;
use thuky_tests::founded;

fn told(data: &Path, arguments: &[&str]) -> Value {
    let output = run(data, &[&["--json", "--system", "state", "--today", "2026-11-24"], arguments].concat());
    assert!(output.status.success(), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn refuses(data: &Path, arguments: &[&str]) {
    refused(&run(data, &[&["--system", "state", "--today", "2026-11-24"], arguments].concat()), "invalid");
}

/// An office without a number book.
fn office(root: &TempDir) -> std::path::PathBuf {
    let data = root.path().join("kho");
    drop(founded(&data).unwrap());
    data
}

fn keep_from(data: &Path, day: &str) {
    let policy = format!("{{\"kept_from\": \"{day}\"}}");
    let kept = run_with_input(data, &["number", "policy", "--set", "-"], policy.as_bytes());
    assert!(kept.status.success(), "{}", text(&kept.stderr));
}

#[test]
fn a_number_goes_through_the_command_line_from_reservation_to_the_register() {
    let root = TempDir::new().unwrap();
    let data = office(&root);
    refuses(&data, &["number", "reserve", "minutes"]);
    assert!(text(&run(&data, &["number", "next", "minutes"]).stdout).starts_with("Không cấp số"));
    keep_from(&data, "2026-01-01");
    assert_eq!(told(&data, &["number", "next", "minutes"])["written"], "01/BB-TU");
    let first = told(&data, &["number", "reserve", "minutes", "--subject", "Giao ban"])["line"].clone();
    let second = told(&data, &["number", "reserve", "minutes", "--issued"])["line"].clone();
    let third = told(&data, &["number", "reserve", "minutes", "--number", "5"]);
    assert_eq!(third["notices"][0]["kind"], "gap");
    told(&data, &["number", "use", first["id"].as_str().unwrap(), "--date", "2026-11-25"]);
    told(&data, &["number", "void", second["id"].as_str().unwrap(), "--reason", "in hỏng"]);
    let register = told(&data, &["issued"]);
    assert_eq!(
        (&register["used"], &register["void"], &register["missing"]),
        (&1.into(), &1.into(), &3.into())
    );
    assert_eq!(register["books"][0]["rows"][0]["date"], "2026-11-25");
    let printed = text(&run(&data, &["--system", "state", "issued"]).stdout);
    assert!(printed.contains("đã hủy: in hỏng") && printed.contains("bỏ trống"), "{printed}");
    let file = root.path().join("so.xlsx");
    told(&data, &["issued", "-o", file.to_str().unwrap()]);
    assert!(std::fs::read(&file).unwrap().starts_with(b"PK"));
    let book = told(&data, &["number", "book", "2026"]);
    assert_eq!(book["books"][0]["next"], 6);
}

#[test]
fn what_the_book_does_not_allow_is_told_in_one_line_and_changes_nothing() {
    let root = TempDir::new().unwrap();
    let data = office(&root);
    keep_from(&data, "2026-01-01");
    let given = told(&data, &["number", "reserve", "minutes", "--issued"])["line"].clone();
    let id = given["id"].as_str().unwrap();
    let before = told(&data, &["history"]).as_array().unwrap().len();
    refuses(&data, &["number", "reserve", "minutes", "--number", "1"]);
    refuses(&data, &["number", "reserve", "minutes", "--number", "100000"]);
    refuses(&data, &["number", "reserve", "minutes", "--date", "2025-12-31"]);
    refuses(&data, &["number", "reserve", "task-annex"]);
    refuses(&data, &["number", "void", id, "--reason", " "]);
    refuses(&data, &["number", "use", id]);
    refuses(&data, &["undo"]);
    let strange = "00000000-0000-7000-8000-000000000000";
    refused(&run(&data, &["number", "void", strange, "--reason", "?"]), "not-found");
    refused(&run_with_input(&data, &["number", "policy", "--set", "-"], b"{\"kept_from\": 7}"), "invalid");
    let moved = b"{\"kept_from\": \"2026-01-01\", \"grouping\": \"titled\"}";
    refused(&run_with_input(&data, &["number", "policy", "--set", "-"], moved), "invalid");
    assert_eq!(told(&data, &["history"]).as_array().unwrap().len(), before);
}

#[test]
fn a_number_reserved_late_in_the_year_is_not_used_for_a_paper_of_the_next() {
    let root = TempDir::new().unwrap();
    let data = office(&root);
    keep_from(&data, "2026-01-01");
    let given = told(&data, &["number", "reserve", "minutes", "--date", "2026-12-31"])["line"].clone();
    let id = given["id"].as_str().unwrap();
    refuses(&data, &["number", "use", id, "--date", "2027-01-04"]);
    let next = told(&data, &["number", "next", "minutes", "--date", "2027-01-04"]);
    assert_eq!((&next["number"], &next["book"]), (&1.into(), &"Biên bản, năm 2027".into()));
}

#[test]
fn whoever_holds_the_record_gets_no_number_twice_from_two_programs() {
    let root = TempDir::new().unwrap();
    let data = office(&root);
    keep_from(&data, "2026-01-01");
    let mut window = thuky_tests::secretary(&data).unwrap();
    refused(&run(&data, &["--system", "state", "number", "reserve", "minutes"]), "locked");
    let offer = window.numbers(thuky_secretary::contract::NumbersOf::default()).unwrap();
    assert!(offer.books.iter().all(|book| book.lines.is_empty()));
}
