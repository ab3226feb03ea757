//! Reply forms as files: filled in and saved again by other programs, read by the command line.

use super::replies::{Round, standings};
use std::path::{Path, PathBuf};
use thuky_domain::{DirectiveId, Progress, RowCode};
use thuky_secretary::contract::*;
use thuky_tests::foreign::{Python, converted};
use thuky_tests::package::{changed, packed, parts};
use thuky_tests::{command_line, november};
use uuid::Uuid;

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

/// A form of two tasks leaves, and says nothing as it is; it is filled in by a script and taken; saved again by LibreOffice
/// it is known. What was reported of either task, or none where there is no Python with these modules.
fn filled_in_and_taken(
    format: ReplyFormat,
    modules: &str,
    script: &str,
    endings: [&str; 2],
) -> Option<[Progress; 2]> {
    let mut round = Round::begun();
    let (first, second) = (round.given(1, "Sở Nội vụ"), round.given(2, "Sở Nội vụ"));
    let form = round.form("Sở Nội vụ", format).unwrap();
    let untouched = endings.iter().filter_map(|ending| converted(&form, ending));
    for file in [form.clone()].into_iter().chain(untouched) {
        taken(&round, &file, ReplyStanding::Unanswered);
    }
    Python::with(modules)?.change(script, &form, &[]);
    let kept = taken(&round, &form, ReplyStanding::New);
    assert_eq!(round.keep(&kept).unwrap().added, 2);
    for file in endings.iter().filter_map(|ending| converted(&form, ending)) {
        taken(&round, &file, ReplyStanding::Known);
    }
    assert_eq!(round.keep(&kept).unwrap().added, 0);
    assert_eq!(round.steps(second)[0].percent, Some(50));
    Some([first, second].map(|task| round.steps(task).pop().unwrap()))
}

/// The preview of a file that is taken for the whole form of its unit.
fn taken(round: &Round, file: &Path, standing: ReplyStanding) -> ReplyPreview {
    let preview = round.read(file);
    assert_eq!(standings(&preview), [standing; 2], "{}: {preview:?}", file.display());
    assert_eq!((&*preview.unit, &*preview.notes), ("Sở Nội vụ", &[][..]), "{}", file.display());
    preview
}

#[test]
fn a_workbook_filled_in_by_openpyxl_and_saved_again_by_libreoffice_is_read() {
    let taken = filled_in_and_taken(ReplyFormat::Xlsx, "openpyxl", FILL_XLSX, ["xlsx", "ods"]);
    let Some([report, _]) = taken else { return };
    assert_eq!(report.evidence, "12/TTr-SNV, ngày 19/11/2026");
    assert_eq!((report.day, report.text.as_str()), (november(20), "Đã trình Ban Thường vụ\nkèm dự thảo"));
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
    let taken = filled_in_and_taken(ReplyFormat::Docx, "docx", FILL_DOCX, ["docx", "odt"]);
    let Some([report, _]) = taken else { return };
    assert_eq!(report.evidence, "12/TTr-SNV ngày 19/11/2026, Ban Thường vụ");
    assert_eq!((report.day, report.text.as_str()), (november(20), "Đã trình Ban Thường vụ kèm dự thảo"));
}

/// As Word fills controls in: the invitation goes, and with it what says that it is one.
const FILL_CONTROLS: &str = r#"
import sys, docx
from docx.oxml.ns import qn
document = docx.Document(sys.argv[1])
controls = {}
for control in document.element.iter(qn("w:sdt")):
    code, field = control.find(qn("w:sdtPr")).find(qn("w:tag")).get(qn("w:val")).split(" ")
    controls.setdefault(code, {})[field] = control
first, second = (controls[row.cells[0].text] for row in document.tables[-1].rows[1:])
def put(row, field, text, day=None):
    about, content = row[field].find(qn("w:sdtPr")), row[field].find(qn("w:sdtContent"))
    about.remove(about.find(qn("w:showingPlcHdr")))
    if day: about.find(qn("w:date")).set(qn("w:fullDate"), day)
    run = content.find(qn("w:r"))
    run.remove(run.rPr)
    run.find(qn("w:t")).text = text
choices = [item.get(qn("w:value")) for item in first["state"].iter(qn("w:listItem"))]
assert choices == ["", "Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Có vướng mắc"], choices
put(first, "state", choices[1])
put(first, "percent", "100")
put(first, "day", "20/11/2026", day="2026-11-20T00:00:00Z")
put(first, "text", "Đã trình Ban Thường vụ kèm dự thảo")
put(first, "evidence", "12/TTr-SNV ngày 19/11/2026, Ban Thường vụ")
put(second, "state", choices[4])
put(second, "percent", "50")
put(second, "remark", "Chưa có kinh phí")
put(second, "extension", "15/12/2026", day="2026-12-15T00:00:00Z")
document.save(sys.argv[1])
"#;

#[test]
fn the_controls_of_a_document_filled_in_are_read_field_by_field() {
    let taken = filled_in_and_taken(ReplyFormat::Docx, "docx", FILL_CONTROLS, ["docx", "odt"]);
    let Some([first, second]) = taken else { return };
    assert_eq!(first.evidence, "12/TTr-SNV ngày 19/11/2026, Ban Thường vụ");
    assert_eq!((first.day, first.text.as_str()), (november(20), "Đã trình Ban Thường vụ kèm dự thảo"));
    let told = "Có vướng mắc.\nKhó khăn, kiến nghị: Chưa có kinh phí\nĐề nghị gia hạn đến 15/12/2026.";
    assert_eq!((second.percent, second.text.as_str()), (Some(50), told));
}

/// The part of a document in which its hidden seal stands.
const SEAL: &str = "docProps/custom.xml";

/// A document and what LibreOffice makes of it.
fn and_saved_again(form: PathBuf) -> Vec<PathBuf> {
    let again: Vec<PathBuf> = ["docx", "odt"].iter().filter_map(|ending| converted(&form, ending)).collect();
    [form].into_iter().chain(again).collect()
}

#[test]
fn a_document_of_another_office_is_refused_before_any_row_is_judged_also_saved_again() {
    let mut round = Round::begun();
    round.given(1, "Sở Nội vụ");
    let form = round.form("Sở Nội vụ", ReplyFormat::Docx).unwrap();
    let bytes = std::fs::read(&form).unwrap();
    let other = format!("Mã cơ quan: {}", Uuid::from_u128(77));
    let own = regex::Regex::new("Mã cơ quan: [0-9a-f-]{36}").unwrap();
    std::fs::write(&form, changed(&bytes, SEAL, |seal| own.replace(seal, &other).into_owned())).unwrap();
    for file in and_saved_again(form) {
        let preview = round.read(&file);
        let failure = preview.failure.unwrap();
        assert_eq!((failure.kind, preview.rows.len()), (FailureKind::Foreign, 0), "{}", file.display());
        assert!(failure.sentence.contains("cơ quan khác"), "{failure}");
    }
}

const TAKE_ROWS: &str = r#"
import copy, sys, docx
document = docx.Document(sys.argv[1])
rows = document.tables[-1].rows
rows[2]._tr.addnext(copy.deepcopy(rows[2]._tr))
rows[1]._tr.getparent().remove(rows[1]._tr)
document.save(sys.argv[1])
"#;

#[test]
fn rows_taken_out_of_a_document_or_doubled_are_told_also_saved_again() {
    let mut round = Round::begun();
    let (first, _) = (round.given(1, "Sở Nội vụ"), round.given(2, "Sở Nội vụ"));
    let form = round.form("Sở Nội vụ", ReplyFormat::Docx).unwrap();
    let Some(python) = Python::with("docx") else { return };
    python.change(TAKE_ROWS, &form, &[]);
    for file in and_saved_again(form) {
        let preview = round.read(&file);
        let lost = format!("Phiếu thiếu 1 dòng so với lúc gửi: {}.", RowCode::of(first));
        assert_eq!(preview.notes.last(), Some(&lost), "{}: {:?}", file.display(), preview.notes);
        assert_eq!(standings(&preview), [ReplyStanding::Refused; 2], "{}", file.display());
        assert!(preview.rows[0].reasons[0].contains("nhiều dòng"), "{:?}", preview.rows[0].reasons);
    }
}

#[test]
fn a_document_whose_hidden_seal_is_gone_is_read_by_its_codes_and_that_is_told() {
    let mut round = Round::begun();
    round.given(1, "Sở Nội vụ");
    let form = round.form("Sở Nội vụ", ReplyFormat::Docx).unwrap();
    let bytes = std::fs::read(&form).unwrap();
    let bare = changed(&bytes, "_rels/.rels", |list| {
        regex::Regex::new("<Relationship [^>]*custom-properties[^>]*>")
            .unwrap()
            .replace(list, "")
            .into_owned()
    });
    let kept = parts(&bare).into_iter().filter(|(name, _)| name != SEAL);
    std::fs::write(&form, packed(kept)).unwrap();
    let preview = round.read(&form);
    assert_eq!(standings(&preview), [ReplyStanding::Unanswered]);
    assert!(preview.notes.len() == 1 && preview.notes[0].contains("dấu ẩn"), "{:?}", preview.notes);
}

#[test]
fn a_document_of_many_tasks_bears_all_their_codes_in_lines_that_no_program_cuts() {
    let mut round = Round::begun();
    let tasks: Vec<DirectiveId> = (1..=40).map(|n| round.given(n, "Sở Nội vụ")).collect();
    let form = round.form("Sở Nội vụ", ReplyFormat::Docx).unwrap();
    let seal = thuky_tests::package::text(&std::fs::read(&form).unwrap(), SEAL);
    assert!(tasks.iter().all(|task| seal.contains(&RowCode::of(*task).to_string())));
    let lines = regex::Regex::new("<vt:lpwstr>([^<]*)</vt:lpwstr>").unwrap();
    assert!(lines.captures_iter(&seal).all(|line| line[1].len() <= 255));
    let preview = round.read(&form);
    assert_eq!((preview.rows.len(), preview.notes.len()), (40, 0), "{:?}", preview.notes);
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
    let Some(python) = Python::with("openpyxl") else { return };
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
    python.change(ANSWER, &form, &[]);
    assert_eq!(run(&["reply-read", path])["files"][0]["rows"][0]["standing"], "new");
    assert_eq!(run(&["reply-read", path, "--apply"])["kept"]["added"], 1);
    assert_eq!(run(&["reply-read", path, "--apply"])["kept"], serde_json::Value::Null);
    let told = run(&["directive", &task.to_string()]);
    assert_eq!(told["progress"][0]["text"], "Đang lấy ý kiến");
}
