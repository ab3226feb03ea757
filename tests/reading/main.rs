//! The reader against composed press reports with gold annotations, and against the real report when it is at hand.
//!
//! Owns the cases, their gold and the thresholds. The rules of comparing are in `scorer`.

mod scorer;

use scorer::{Tally, score};
use serde_json::Value;
use std::path::{Path, PathBuf};
use thuky_reading::{read, schema_json};

struct Case {
    id: String,
    text: String,
    gold: Value,
}

fn load(folder: &Path) -> Vec<Case> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder.join("gold")).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|gold| case(folder, gold)).collect()
}

fn case(folder: &Path, gold: &Path) -> Case {
    let id = gold.file_stem().unwrap().to_str().unwrap().to_owned();
    let text = std::fs::read_to_string(folder.join("cases").join(format!("{id}.txt"))).unwrap();
    Case { gold: serde_json::from_str(&std::fs::read_to_string(gold).unwrap()).unwrap(), id, text }
}

fn own() -> Vec<Case> {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("reading"))
}

fn press() -> Vec<Case> {
    own().into_iter().filter(|c| c.gold["kind"] == "press").collect()
}

fn list<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value[field].as_array().map_or(&[], Vec::as_slice)
}

/// The values of one key, without optional items, sorted.
fn required(value: &Value, field: &str, key: &str) -> Vec<String> {
    let items = list(value, field).iter().filter(|i| i["optional"] != true);
    let mut out: Vec<String> = items.filter_map(|i| i[key].as_str()).map(str::to_owned).collect();
    out.sort();
    out
}

#[test]
fn there_are_at_least_ten_press_reports() {
    assert!(press().len() >= 10);
}

#[test]
fn names_of_chairs_and_attendees_are_exact() {
    for case in press() {
        let draft = schema_json(&read(&case.text));
        for field in ["chairs", "attendees"] {
            assert_eq!(
                required(&draft, field, "name"),
                required(&case.gold, field, "name"),
                "{} {field}",
                case.id
            );
        }
    }
}

#[test]
fn dates_and_sessions_of_meetings_are_exact_and_no_year_is_invented() {
    for case in press() {
        let draft = schema_json(&read(&case.text));
        for key in ["date", "session"] {
            assert_eq!(draft["meeting"][key], case.gold["meeting"][key], "{} {key}", case.id);
        }
    }
}

#[test]
fn documents_are_found_with_number_date_and_issuer() {
    for case in press() {
        let draft = schema_json(&read(&case.text));
        for key in ["type", "number", "date", "issuer"] {
            assert_eq!(
                required(&draft, "documents", key),
                required(&case.gold, "documents", key),
                "{} {key}",
                case.id
            );
        }
    }
}

#[test]
fn directives_are_counted_and_led_as_the_gold_says() {
    for case in press() {
        let draft = schema_json(&read(&case.text));
        let due = list(&case.gold, "instructions").iter().filter(|i| i["optional"] != true).count();
        assert_eq!(list(&draft, "instructions").len(), due, "{}", case.id);
        let tally = score(&case.gold, &draft);
        assert!(tally.f1("lead") >= 0.74, "{} lead {:.2}", case.id, tally.f1("lead"));
    }
}

#[test]
fn a_day_out_of_the_calendar_and_a_doubled_slash_are_doubted() {
    let case = own().into_iter().find(|c| c.id.starts_with("07")).unwrap();
    let doubts: Vec<String> = read(&case.text).doubts.into_iter().map(|d| d.sentence).collect();
    assert!(doubts.iter().any(|d| d.contains("31/6/2023")), "{doubts:?}");
    assert!(doubts.iter().any(|d| d.contains("19/01//2023")), "{doubts:?}");
}

#[test]
fn the_mean_over_the_press_reports_keeps_its_level() {
    let mut total = Tally::default();
    press().iter().for_each(|c| total.add(&score(&c.gold, &schema_json(&read(&c.text)))));
    println!("{total}");
    assert!(total.mean() >= 0.95, "{:.3}", total.mean());
    assert!(total.precision("names") >= 0.97);
}

#[test]
fn the_mean_over_the_other_kinds_keeps_its_level() {
    let cases: Vec<Case> = own().into_iter().filter(|c| c.gold["kind"] != "press").collect();
    let mut total = Tally::default();
    for case in &cases {
        let draft = schema_json(&read(&case.text));
        assert_eq!(draft["kind"], case.gold["kind"], "{}", case.id);
        total.add(&score(&case.gold, &draft));
    }
    println!("{total}");
    assert!(cases.is_empty() || total.mean() >= 0.80, "{:.3}", total.mean());
}

#[test]
fn the_real_report_is_read_as_promised() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/samples");
    if !folder.join("cases/press-report.txt").exists() {
        println!("bỏ qua: không có thư mục shared/samples cạnh kho mã");
        return;
    }
    let case = case(&folder, &folder.join("gold/press-report.json"));
    let draft = read(&case.text);
    let json = schema_json(&draft);
    assert_eq!(required(&json, "chairs", "name"), required(&case.gold, "chairs", "name"));
    assert_eq!(required(&json, "attendees", "name"), required(&case.gold, "attendees", "name"));
    assert_eq!(required(&json, "documents", "number"), required(&case.gold, "documents", "number"));
    assert_eq!(json["meeting"]["date"], case.gold["meeting"]["date"]);
    assert!(draft.directives.len().abs_diff(12) <= 1, "{}", draft.directives.len());
    let tally = score(&case.gold, &json);
    println!("{tally}");
    assert!(tally.mean() >= 0.95, "{:.3}", tally.mean());
}
