//! Working days, deadlines that are counted, fields of a task and questions for the chair, on the command line.

use super::{imported, refused, run, run_with_input, text};
use serde_json::Value;
use std::path::Path;
use tempfile::TempDir;

fn told(data: &Path, arguments: &[&str]) -> Value {
    let output = run(data, &[&["--json"], arguments].concat());
    assert!(output.status.success(), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_list_of_holidays_is_shown_first_and_kept_only_when_told_so() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    let list = "31/12/2026;nghỉ;Nghỉ cuối năm\n32/1/2027;nghỉ;?\n".as_bytes();
    let days = |data: &Path| told(data, &["holidays", "--year", "2026"])["days"].as_array().unwrap().len();
    let before = days(&data);
    let shown = run_with_input(&data, &["holidays", "import", "-"], list);
    assert!(text(&shown.stdout).contains("Dòng 2: “32/1/2027” không phải là một ngày"));
    assert_eq!(days(&data), before);
    let kept = run_with_input(&data, &["holidays", "import", "-", "--apply"], list);
    assert!(kept.status.success(), "{}", text(&kept.stderr));
    assert_eq!(days(&data), before + 1);
    refused(&run_with_input(&data, &["holidays", "import", "-", "--apply"], list), "invalid");
}

#[test]
fn days_after_issue_are_counted_once_the_meeting_knows_its_day_of_issue() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    let meeting = imported(&data);
    let tasks = told(&data, &["directives", "--meeting", &meeting]);
    let id = tasks[0]["id"].as_str().unwrap();
    let set = ["directive", id, "set", "--days", "10", "--priority", "top", "--field", "Nội vụ"];
    let line = told(&data, &set)["line"].clone();
    assert_eq!((&line["status"], &line["last_day"]), (&"waiting".into(), &Value::Null));
    assert_eq!(line["directive"]["priority"], "top");
    told(&data, &["meeting", &meeting, "--issued", "2026-11-16"]);
    let line = told(&data, &["--today", "2026-11-27", "directive", id])["line"].clone();
    assert_eq!((&line["status"], &line["last_day"]), (&"overdue".into(), &"2026-11-26".into()));
    assert_eq!(told(&data, &["directives", "--field", "noi vu"]).as_array().unwrap().len(), 1);
    refused(&run(&data, &["meeting", &meeting, "--received", "2026-11-15"]), "invalid");
}

#[test]
fn the_questions_for_the_chair_name_every_unclear_task() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    let meeting = imported(&data);
    let tasks = told(&data, &["directives", "--meeting", &meeting]);
    let unclear = |task: &&Value| !task["missing"].as_array().unwrap().is_empty();
    let asked = told(&data, &["questions", &meeting]);
    let count = tasks.as_array().unwrap().iter().filter(unclear).count();
    assert!(count > 0, "the report leaves something unsaid");
    assert_eq!(asked["unclear"].as_array().unwrap().len(), count);
    let page = text(&run(&data, &["questions", &meeting]).stdout);
    assert!(page.starts_with("CÂU HỎI XIN Ý KIẾN CHỦ TRÌ") && page.contains("  - "));
}

#[test]
fn a_field_of_several_tasks_is_set_for_all_or_none_and_taken_back_by_one_undo() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    let meeting = imported(&data);
    let tasks = told(&data, &["directives", "--meeting", &meeting]);
    let ids: Vec<&str> =
        tasks.as_array().unwrap().iter().take(2).map(|task| task["id"].as_str().unwrap()).collect();
    let of_field = |data: &Path| told(data, &["directives", "--field", "Nội vụ"]).as_array().unwrap().len();
    told(&data, &["directive", &ids.join(","), "set", "--field", "Nội vụ"]);
    assert_eq!(of_field(&data), 2);
    told(&data, &["undo"]);
    assert_eq!(of_field(&data), 0);
    let strange = format!("{},00000000-0000-7000-8000-000000000000", ids[0]);
    refused(&run(&data, &["directive", &strange, "set", "--field", "Nội vụ"]), "not-found");
    assert_eq!(of_field(&data), 0);
}
