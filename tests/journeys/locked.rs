//! A file under a password is told as such wherever it is given, in one and the same sentence, and nothing is kept of it.

use std::path::{Path, PathBuf};
use tempfile::TempDir;
use thuky_domain::PaperKind;
use thuky_secretary::contract::*;
use thuky_secretary::{Secretary, form_at, form_report, returned_at, template_at};
use thuky_tests::{founded, package};

/// A Word file under a password.
fn locked(folder: &Path) -> PathBuf {
    let path = folder.join("mat-khau.docx");
    std::fs::write(&path, package::locked()).unwrap();
    path
}

/// What each of the ways in says of a file.
fn refusals(secretary: &mut Secretary, path: &Path) -> Vec<Failure> {
    let reading = ReturnedReading { file: returned_at(path).unwrap(), meeting: None, rejected: vec![] };
    let intake = secretary.intake();
    let reply = secretary.preview_reply("mat-khau.docx", intake.reply_at(path)).unwrap();
    vec![
        intake.file(path).map(drop).unwrap_err(),
        intake.table(path).map(drop).unwrap_err(),
        reply.failure.unwrap(),
        form_report(&form_at(path, None).unwrap()).map(drop).unwrap_err(),
        secretary.read_returned(reading).map(drop).unwrap_err(),
    ]
}

#[test]
fn a_file_under_a_password_is_told_in_the_same_words_wherever_it_is_given() {
    let folder = TempDir::new().unwrap();
    let (path, mut secretary) = (locked(folder.path()), founded(&folder.path().join("kho")).unwrap());
    let refusals = refusals(&mut secretary, &path);
    let sentence = &refusals[0].sentence;
    assert!(
        ["mật khẩu", "giữ nguyên", "bỏ mật khẩu"].iter().all(|told| sentence.contains(told)),
        "{sentence}"
    );
    for refusal in &refusals {
        assert_eq!((refusal.kind, &refusal.sentence), (FailureKind::Foreign, sentence));
    }
    let of = WordingOf { kind: PaperKind::Minutes, system: None };
    let template = || template_at(of, &path).unwrap();
    let found = secretary.check_template(template()).unwrap().faults;
    assert_eq!(found.iter().map(|fault| &fault.sentence).collect::<Vec<_>>(), [sentence]);
    assert!(secretary.keep_template(template()).unwrap_err().sentence.ends_with(sentence.as_str()));
}
