//! The form check asked of the secretary and on the command line: our own papers pass, a wrong one is told line by line,
//! a corrected copy leaves the original as it is.

use super::{REPORT, kept};
use std::path::{Path, PathBuf};
use std::process::Output;
use thuky_domain::PaperKind;
use thuky_secretary::contract::*;
use thuky_secretary::{form_at, form_copy, form_report};
use thuky_tests::package::{DOCUMENT, rewritten};
use thuky_tests::{command_line, founded};

/// A conclusion notice of a meeting, as the office would export it.
fn notice(root: &Path) -> PathBuf {
    let mut secretary = founded(&root.join("kho")).unwrap();
    let meeting = kept(&mut secretary, REPORT).meeting.id;
    let request = PaperRequest::of(Some(meeting), PaperKind::ConclusionNotice);
    let (_, bytes) = secretary.paper(&request).unwrap();
    let path = root.join("thong-bao.docx");
    std::fs::write(&path, bytes).unwrap();
    path
}

/// The same with a narrow margin.
fn narrowed(file: &Path) -> PathBuf {
    let good = std::fs::read(file).unwrap();
    let path = file.with_file_name("hep.docx");
    std::fs::write(&path, rewritten(&good, DOCUMENT, r#"w:left="1701""#, r#"w:left="1134""#)).unwrap();
    path
}

fn run(words: &[&str]) -> Output {
    command_line().unwrap().args(words).output().unwrap()
}

#[test]
fn a_paper_of_the_office_passes_and_a_narrow_margin_does_not() {
    let root = tempfile::tempdir().unwrap();
    let good = notice(root.path());
    let report = form_report(&form_at(&good, None).unwrap()).unwrap();
    assert_eq!((report.rules, report.findings.as_slice()), (FormRules::Hd05, &[][..]));
    let wrong = form_at(&narrowed(&good), None).unwrap();
    let report = form_report(&wrong).unwrap();
    let [finding] = report.findings.as_slice() else { panic!("{:?}", report.findings) };
    assert_eq!((finding.rule.as_str(), finding.severity), ("hd05-PT-PG-1", FormSeverity::Fault));
    assert_eq!((finding.found.as_str(), finding.expected.as_str()), ("trái 20 mm", "trái 30 mm"));
    let (name, bytes, rules) = form_copy(&wrong).unwrap();
    assert_eq!(
        (name.as_str(), rules.as_slice()),
        ("hep (đã sửa thể thức).docx", &["hd05-PT-PG-1".to_owned()][..])
    );
    assert_eq!(thuky_tests::words(&bytes), thuky_tests::words(&std::fs::read(&good).unwrap()));
}

#[test]
fn the_command_line_tells_one_finding_a_line_and_fails_on_a_fault() {
    let root = tempfile::tempdir().unwrap();
    let good = notice(root.path());
    let wrong = narrowed(&good);
    assert!(run(&["check", good.to_str().unwrap()]).status.success());
    let copy = root.path().join("sua.docx");
    let output = run(&["check", wrong.to_str().unwrap(), "--fix", copy.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.starts_with("hd05-PT-PG-1\tlề trang\ttrái 20 mm\ttrái 30 mm\n"), "{said}");
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("invalid: Văn bản có 1 lỗi thể thức."));
    assert!(run(&["check", copy.to_str().unwrap()]).status.success());
    let json = run(&["--json", "check", good.to_str().unwrap(), "--rule-set", "nd30"]);
    let report: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!((&report["rules"], &report["why"]), (&"nd30".into(), &"do người dùng chọn".into()));
    assert!(report["findings"].as_array().unwrap().iter().any(|finding| finding["rule"] == "nd30-ST-01"));
}

#[test]
fn what_is_no_word_file_is_refused_and_what_is_right_is_not_corrected() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("bang.docx");
    std::fs::write(&path, "a;b;c").unwrap();
    assert_eq!(form_report(&form_at(&path, None).unwrap()).unwrap_err().kind, FailureKind::Foreign);
    let good = form_at(&notice(root.path()), None).unwrap();
    assert_eq!(form_copy(&good).unwrap_err().kind, FailureKind::Empty);
}
