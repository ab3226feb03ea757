//! Reply forms as files: filled in and saved again by other programs, read by the command line.

use super::replies::{Round, november, standings};
use std::path::{Path, PathBuf};
use std::process::Command;
use thuky_secretary::contract::*;
use thuky_tests::command_line;

#[test]
fn a_file_that_is_no_reply_form_is_told_and_nothing_is_kept() {
    let round = Round::begun();
    for (bytes, kind) in [
        ("PK\x03\x04 ngắt giữa chừng", FailureKind::Damaged),
        ("Kính gửi Văn phòng\n", FailureKind::Foreign),
        ("a;b;c\n1;2;3\n", FailureKind::Foreign),
    ] {
        let path = round.root.path().join("la.xlsx");
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(round.read(&path).failure.unwrap().kind, kind);
    }
}

/// A Python that has a library, or none.
pub(super) fn python(library: &str) -> Option<&'static str> {
    let has = |program: &&str| {
        let run = Command::new(program).args(["-c", &format!("import {library}")]).output();
        run.is_ok_and(|run| run.status.success())
    };
    let found = ["python3", "/usr/bin/python3"].into_iter().find(has);
    if found.is_none() {
        println!("skipped: python3 has no {library}");
    }
    found
}

/// Saves a file again by LibreOffice; none when it is not here.
fn saved_again(file: &Path, ending: &str) -> Option<PathBuf> {
    let folder = file.parent()?.join("lại");
    let profile = format!("-env:UserInstallation=file://{}", file.parent()?.join("profile").display());
    let run = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", ending, "--outdir"])
        .args([&folder, file])
        .output();
    let saved = folder.join(file.file_name()?).with_extension(ending);
    if !run.is_ok_and(|run| run.status.success()) || !saved.exists() {
        println!("skipped: soffice is not here");
        return None;
    }
    Some(saved)
}

const FILL_XLSX: &str = r#"
import sys, datetime, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["Phiếu trả lời"]
assert book["thuky"].sheet_state == "veryHidden" and sheet.protection.sheet and sheet.freeze_panes == "C9"
assert book.properties.creator == "TỈNH ỦY LAM GIANG" and book.properties.lastModifiedBy in (None, "TỈNH ỦY LAM GIANG")
rules = {rule.formula1: rule for rule in sheet.data_validations.dataValidation}
assert any("Đã hoàn thành" in rule for rule in rules) and all(rule.error for rule in rules.values())
heads = {cell.value: cell.column for cell in sheet[8]}
free = [name for name, column in heads.items() if not sheet.cell(9, column).protection.locked]
assert set(heads) - set(free) == {"Mã dòng", "Nhiệm vụ", "Cuộc họp", "Thời hạn"}, free
def put(row, name, value): sheet.cell(row, heads[name]).value = value
put(9, "Tình trạng", "Đã hoàn thành")
put(9, "Mức hoàn thành (%)", 100)
put(9, "Ngày hoàn thành", datetime.date(2026, 11, 20))
put(9, "Kết quả thực hiện", "Đã trình Ban Thường vụ\nkèm dự thảo")
put(9, "Số văn bản", "12/TTr-SNV")
put(9, "Ngày văn bản", "19/11/2026")
put(10, "Tình trạng", "Đang thực hiện")
put(10, "Mức hoàn thành (%)", 50)
book.save(sys.argv[1])
"#;

#[test]
fn a_workbook_filled_in_by_openpyxl_and_saved_again_by_libreoffice_is_read() {
    let mut round = Round::begun();
    let (first, second) = (round.given(1, "Sở Nội vụ"), round.given(2, "Sở Nội vụ"));
    let form = round.form("Sở Nội vụ", ReplyFormat::Xlsx).unwrap();
    let Some(python) = python("openpyxl") else { return };
    let run = Command::new(python).args(["-c", FILL_XLSX]).arg(&form).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let files = [Some(form.clone()), saved_again(&form, "xlsx"), saved_again(&form, "ods")];
    for (file, standing) in
        files.iter().flatten().zip([ReplyStanding::New, ReplyStanding::Known, ReplyStanding::Known])
    {
        let preview = round.read(file);
        assert_eq!(standings(&preview), [standing; 2], "{preview:?}");
        assert_eq!(
            (preview.unit.as_str(), preview.notes.as_slice()),
            ("Sở Nội vụ", &[][..]),
            "{}",
            file.display()
        );
        if standing == ReplyStanding::New {
            assert_eq!(round.keep(&preview).unwrap().added, 2);
        }
    }
    let report = round.steps(first).pop().unwrap();
    assert_eq!(report.evidence, "12/TTr-SNV, ngày 19/11/2026");
    assert_eq!((report.day, report.text.as_str()), (november(20), "Đã trình Ban Thường vụ\nkèm dự thảo"));
    assert_eq!(round.steps(second)[0].percent, Some(50));
}

const FILL_DOCX: &str = r#"
import sys, docx
document = docx.Document(sys.argv[1])
table = document.tables[-1]
heads = [cell.text for cell in table.rows[0].cells]
def put(row, name, text): table.rows[row].cells[heads.index(name)].paragraphs[0].add_run(text)
put(1, "Tình trạng", "Đã hoàn thành")
put(1, "Ngày hoàn thành", "20/11/2026")
put(1, "Kết quả thực hiện", "Đã trình Ban Thường vụ")
table.rows[1].cells[heads.index("Kết quả thực hiện")].add_paragraph("kèm dự thảo")
put(1, "Số, ngày, nơi nhận văn bản", "12/TTr-SNV ngày 19/11/2026, Ban Thường vụ")
put(2, "Mức hoàn thành (%)", "50%")
document.save(sys.argv[1])
"#;

#[test]
fn a_document_filled_in_by_others_and_saved_again_by_libreoffice_is_read() {
    let mut round = Round::begun();
    let (first, second) = (round.given(1, "Sở Nội vụ"), round.given(2, "Sở Nội vụ"));
    let form = round.form("Sở Nội vụ", ReplyFormat::Docx).unwrap();
    assert_eq!(standings(&round.read(&form)), [ReplyStanding::Unanswered; 2]);
    let Some(python) = python("docx") else { return };
    let run = Command::new(python).args(["-c", FILL_DOCX]).arg(&form).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let files = [Some(form.clone()), saved_again(&form, "docx"), saved_again(&form, "odt")];
    for (file, standing) in
        files.iter().flatten().zip([ReplyStanding::New, ReplyStanding::Known, ReplyStanding::Known])
    {
        let preview = round.read(file);
        assert_eq!(standings(&preview), [standing; 2], "{preview:?}");
        assert_eq!(
            (preview.unit.as_str(), preview.notes.as_slice()),
            ("Sở Nội vụ", &[][..]),
            "{}",
            file.display()
        );
        if standing == ReplyStanding::New {
            assert_eq!(round.keep(&preview).unwrap().added, 2);
        }
    }
    let report = round.steps(first).pop().unwrap();
    assert_eq!(report.evidence, "12/TTr-SNV ngày 19/11/2026, Ban Thường vụ");
    assert_eq!((report.day, report.text.as_str()), (november(20), "Đã trình Ban Thường vụ kèm dự thảo"));
    assert_eq!(round.steps(second)[0].percent, Some(50));
}

const ANSWER: &str = r#"
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
book["Phiếu trả lời"]["H9"] = "Đang lấy ý kiến"
book.save(sys.argv[1])
"#;

#[test]
fn the_command_line_makes_a_form_previews_it_and_applies_it_once() {
    let mut round = Round::begun();
    let task = round.given(1, "Sở Nội vụ");
    let Round { root, secretary, .. } = round;
    drop(secretary);
    let Some(python) = python("openpyxl") else { return };
    let form = root.path().join("phieu.xlsx");
    let run = |words: &[&str]| {
        let mut command = command_line().unwrap();
        let run = command
            .args(["--json", "--today", "2026-11-24", "--data"])
            .arg(root.path().join("kho"))
            .args(words);
        let output = run.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap()
    };
    let path = form.to_str().unwrap();
    run(&["reply-form", "Sở Nội vụ", "-o", path]);
    assert!(Command::new(python).args(["-c", ANSWER, path]).status().unwrap().success());
    assert_eq!(run(&["reply-read", path])["files"][0]["rows"][0]["standing"], "new");
    assert_eq!(run(&["reply-read", path, "--apply"])["kept"]["added"], 1);
    assert_eq!(run(&["reply-read", path, "--apply"])["kept"], serde_json::Value::Null);
    let told = run(&["directive", &task.to_string()]);
    assert_eq!(told["progress"][0]["text"], "Đang lấy ý kiến");
}
