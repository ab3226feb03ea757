//! The register on the command line: what other programs are promised, and what is refused.

use super::{imported, refused, run, text};
use serde_json::Value;
use std::path::Path;
use tempfile::TempDir;

const SHAPE: [&str; 14] = [
    "code",
    "coordinating",
    "deadline",
    "follower",
    "id",
    "kind",
    "lead",
    "meeting",
    "missing",
    "product",
    "speaker",
    "status",
    "text",
    "warning",
];

fn listed(data: &Path, arguments: &[&str]) -> Vec<Value> {
    let output = run(data, &[&["--json", "directives"], arguments].concat());
    assert!(output.status.success(), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn status_of(data: &Path, id: &str, step: &[&str]) -> Value {
    let output = run(data, &[&["--json", "directive", id], step].concat());
    assert!(output.status.success(), "{}", text(&output.stderr));
    let file: Value = serde_json::from_slice(&output.stdout).unwrap();
    file["line"]["status"].clone()
}

#[test]
fn the_register_is_listed_in_the_shape_that_is_promised() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    let meeting = imported(&data);
    let all = listed(&data, &["--meeting", &meeting]);
    assert!(!all.is_empty());
    assert!(all.iter().any(|line| line["deadline"].is_object()), "the report gives a day");
    for line in &all {
        let mut keys: Vec<&String> = line.as_object().unwrap().keys().collect();
        keys.sort();
        assert_eq!(keys, SHAPE);
        if let Some(deadline) = line["deadline"].as_object() {
            assert!(deadline.keys().eq(["date", "kind", "phrase"]));
        }
        assert_eq!((&line["kind"], line["meeting"].as_str()), (&"task".into(), Some(meeting.as_str())));
    }
    let lead = all.iter().find_map(|line| line["lead"].as_str().filter(|lead| !lead.is_empty())).unwrap();
    let of_lead = listed(&data, &["--unit", lead]);
    assert!(!of_lead.is_empty() && of_lead.len() < all.len(), "{lead} leads some, not all");
    assert_eq!(listed(&data, &["--unit", "Sở Không Có"]), Vec::<Value>::new());
}

#[test]
fn statuses_follow_the_day_that_is_taken_for_today() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    imported(&data);
    let overdue = |today| listed(&data, &["--overdue", "--today", today]).len();
    assert_eq!(overdue("2026-01-01"), 0);
    let late = overdue("2036-01-01");
    assert!(late > 0, "the report gives tasks with a day");
    assert_eq!(listed(&data, &["--status", "overdue", "--today", "2036-01-01"]).len(), late);
}

#[test]
fn a_directive_is_reported_extended_and_accepted_on_the_command_line() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    imported(&data);
    let dated = listed(&data, &["--overdue", "--today", "2036-01-01"]);
    let id = dated[0]["id"].as_str().unwrap();
    refused(&run(&data, &["directive", id, "accept"]), "invalid");
    refused(&run(&data, &["directive", id, "extend", "--deadline", "2040-01-01"]), "invalid");
    let extended = ["extend", "--deadline", "2040-01-01", "--text", "chờ kinh phí", "--today", "2036-01-01"];
    assert_eq!(status_of(&data, id, &extended), "in-progress");
    let report = ["report", "--percent", "100", "--evidence", "12-BC/VP, 03/01/2040", "--day", "2040-01-02"];
    assert_eq!(status_of(&data, id, &[&report[..], &["--today", "2040-01-02"]].concat()), "overdue");
    assert_eq!(status_of(&data, id, &["accept"]), "done-late");
    let shown = text(&run(&data, &["directive", id]).stdout);
    assert!(shown.contains("hoàn thành quá hạn") && shown.contains("chờ kinh phí"), "{shown}");
    assert!(run(&data, &["undo"]).status.success());
    assert_eq!(status_of(&data, id, &["show", "--today", "2040-01-01"]), "due-soon");
}

#[test]
fn an_unknown_directive_is_not_found_and_an_unknown_status_is_wrong_usage() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    let nobody = "01900000-0000-7000-8000-000000000000";
    refused(&run(&data, &["directive", nobody]), "not-found");
    refused(&run(&data, &["directive", nobody, "report"]), "not-found");
    assert_eq!(run(&data, &["directives", "--status", "lost"]).status.code(), Some(2));
}

#[test]
fn several_directives_are_handed_over_split_and_merged_on_the_command_line_and_one_undo_takes_each_back() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    imported(&data);
    let ids: Vec<String> =
        listed(&data, &[]).iter().take(3).map(|line| line["id"].as_str().unwrap().to_owned()).collect();
    let all = ids.join(",");
    let number = || listed(&data, &[]).len();
    let before = number();
    refused(&run(&data, &["directive", &all, "report"]), "invalid");
    let handed = ["--json", "directive", &all, "reassign", "--lead", "Sở Kiểm thử", "--text", "sáp nhập"];
    let output = run(&data, &handed);
    let files: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(files.as_array().unwrap().len(), 3, "{}", text(&output.stderr));
    assert_eq!(listed(&data, &["--unit", "so kiem thu"]).len(), 3);
    assert!(run(&data, &["undo"]).status.success());
    assert_eq!(listed(&data, &["--unit", "so kiem thu"]).len(), 0);
    let parts =
        ["split", "--part", "Sở Một | việc một", "--part", "việc hai", "--text", "hai việc khác nhau"];
    assert!(run(&data, &[&["directive", &ids[0]], &parts[..]].concat()).status.success());
    assert_eq!(number(), before + 1);
    let merge = ["directive", &ids[1], "merge", "--into", &ids[2], "--text", "trùng nhau"];
    assert!(run(&data, &merge).status.success());
    assert_eq!(number(), before);
    assert!(text(&run(&data, &["directive", &ids[1]]).stdout).contains("đã gộp vào"));
}

#[test]
fn sizes_and_timings_are_told_as_json() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    imported(&data);
    let told: Value = serde_json::from_slice(&run(&data, &["bench"]).stdout).unwrap();
    assert!(told["sizes"]["tasks"].as_u64().unwrap() > 0);
    assert!(told["milliseconds"]["register-first-page"].is_number());
}
