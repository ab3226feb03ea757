//! Moving in with an old tracker: preview, correction, one act, one undo, and nothing twice.

use crate::old_tracker::{HEADER, ROWS, workbook};
use tempfile::TempDir;
use thuky_domain::*;
use thuky_exchange::{Cell, Sheet};
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_secretary::tracker::TrackerFact;
use thuky_tests::foreign::converted;
use thuky_tests::{founded, secretary as secretary_of};

fn reading_of(bytes: &[u8]) -> TrackerReading {
    let sheet = thuky_exchange::read(bytes).unwrap().remove(0);
    TrackerReading { name: "so-theo-doi-2026.xlsx".into(), sheet, header: None, columns: None }
}

fn office() -> (TempDir, Secretary) {
    let root = TempDir::new().unwrap();
    let secretary = founded(root.path()).unwrap();
    (root, secretary)
}

fn all(secretary: &mut Secretary) -> Register {
    secretary.directives(RegisterFilter { limit: u32::MAX, ..RegisterFilter::default() }).unwrap()
}

/// A small tracker: titles, then rows of words.
fn sheet(rows: &[&[&str]]) -> TrackerReading {
    let cells = |row: &&[&str]| row.iter().map(|text| Cell::text(*text)).collect();
    let sheet = Sheet { name: "Sổ".into(), rows: rows.iter().map(cells).collect() };
    TrackerReading { name: "so.csv".into(), sheet, header: None, columns: None }
}

fn count(preview: &TrackerPreview, fact: TrackerFact, words: &str) -> usize {
    let faults = preview.lines.iter().flat_map(|line| &line.faults);
    faults.filter(|fault| fault.fact == fact && fault.sentence.contains(words)).count()
}

#[test]
fn the_defects_of_a_real_tracker_are_named_cell_by_cell_before_anything_is_kept() {
    let (_root, mut secretary) = office();
    let preview = secretary.preview_tracker(reading_of(&workbook())).unwrap();
    assert_eq!(preview.header, Some(HEADER as usize));
    assert_eq!((preview.counts.tasks, preview.counts.meetings), (ROWS, 19));
    assert_eq!(count(&preview, TrackerFact::Deadline, "không có ngày; cần điền hạn"), 65);
    assert_eq!(count(&preview, TrackerFact::Result, "không có minh chứng"), 78);
    assert_eq!(count(&preview, TrackerFact::Follower, "là cơ quan, không phải người"), 11);
    assert_eq!(count(&preview, TrackerFact::Deadline, "có thể là 20/11/2026"), 2);
    assert_eq!(count(&preview, TrackerFact::Deadline, "“31/11/2026” không phải là một ngày"), 1);
    assert_eq!(count(&preview, TrackerFact::Updated, "không có ngày; được đưa vào là đã báo cáo"), 1);
    assert_eq!(all(&mut secretary).total, 0);
}

#[test]
fn a_tracker_becomes_meetings_and_tasks_that_stand_where_they_stood() {
    let (_root, mut secretary) = office();
    let taken = secretary.take_tracker(reading_of(&workbook())).unwrap();
    assert_eq!((taken.counts.tasks, taken.counts.meetings), (ROWS, 19));
    let register = all(&mut secretary);
    assert_eq!((register.total, register.counts.values().sum::<u32>()), (ROWS, ROWS));
    let done: u32 = [Status::DoneOnTime, Status::DoneLate, Status::DoneUnjudged]
        .map(|s| register.counts[&s])
        .iter()
        .sum();
    assert_eq!((done, register.reported), (145, 1));
    assert_eq!(register.counts[&Status::Regular], 39);
    let line = register.lines.iter().find(|line| line.directive.code == "NV-070").unwrap();
    assert_eq!(line.meeting_title, "Hội nghị Ban Thường vụ lần 7");
    assert_eq!(
        (line.directive.lead.as_str(), line.directive.follower.as_str()),
        ("Sở Nội vụ", "Trần Văn Lâm")
    );
    assert_eq!(line.status, Status::DoneOnTime);
    let file = secretary.meeting(MeetingRef { meeting: line.directive.meeting }).unwrap();
    assert_eq!(file.documents[0].document.number, "107-TB/TU");
    let span = line.directive.spans["text"];
    let source: Vec<char> = file.sources[0].text.chars().collect();
    let told: String = source[span.range()].iter().collect();
    assert_eq!(told, line.directive.text);
    assert!(
        file.sources[0].text.contains("Lĩnh vực chi tiết"),
        "what has no place in a task is kept in the source"
    );
}

#[test]
fn taking_the_same_tracker_twice_adds_nothing_and_more_rows_add_only_themselves() {
    let (_root, mut secretary) = office();
    let mut reading = reading_of(&workbook());
    secretary.take_tracker(reading.clone()).unwrap();
    let again = secretary.take_tracker(reading.clone()).unwrap();
    assert_eq!((again.counts.tasks, again.counts.known, again.saved), (0, ROWS, None));
    let mut fresh = reading.sheet.rows.last().unwrap().clone();
    fresh[8] = Cell::text("việc giao thêm");
    reading.sheet.rows.push(fresh);
    let more = secretary.take_tracker(reading).unwrap();
    assert_eq!((more.counts.tasks, more.counts.meetings), (1, 0));
    assert_eq!(all(&mut secretary).total, ROWS + 1);
}

#[test]
fn one_undo_takes_a_tracker_back_whole_and_it_can_be_taken_again() {
    let (root, mut secretary) = office();
    secretary.take_tracker(reading_of(&workbook())).unwrap();
    let undone = secretary.undo(Nothing {}).unwrap();
    assert_eq!(undone.label, "Chuyển sổ theo dõi cũ: 185 nhiệm vụ");
    assert_eq!(all(&mut secretary).total, 0);
    assert!(secretary.meetings(MeetingFilter::default()).unwrap().is_empty());
    assert_eq!(secretary.take_tracker(reading_of(&workbook())).unwrap().counts.tasks, ROWS);
    assert!(secretary.verify().unwrap().ok());
    drop(secretary);
    assert_eq!(all(&mut secretary_of(root.path()).unwrap()).total, ROWS);
}

#[test]
fn a_corrected_column_is_remembered_for_trackers_of_the_same_titles() {
    let (root, mut secretary) = office();
    let rows: &[&[&str]] = &[&["Việc", "Ai làm", "Hạn"], &["rà soát quy hoạch", "Sở Xây dựng", "05/12/2026"]];
    let reading = sheet(rows);
    assert_eq!(secretary.preview_tracker(reading.clone()).unwrap().header, None);
    let columns = vec![Some(TrackerFact::Text), Some(TrackerFact::Lead), Some(TrackerFact::Deadline)];
    let corrected = TrackerReading { header: Some(0), columns: Some(columns.clone()), ..reading.clone() };
    assert_eq!(secretary.take_tracker(corrected).unwrap().counts.tasks, 1);
    drop(secretary);
    let mut secretary = secretary_of(root.path()).unwrap();
    let preview = secretary.preview_tracker(TrackerReading { header: Some(0), ..reading }).unwrap();
    assert_eq!((preview.columns, preview.remembered), (columns, true));
    let line = all(&mut secretary).lines.remove(0);
    assert_eq!(line.meeting_title, "Sổ theo dõi cũ: so.csv");
    assert_eq!(line.last_day.unwrap().to_string(), "2026-12-05");
}

#[test]
fn what_is_told_of_a_task_that_is_not_done_silences_no_warning() {
    let (_root, mut secretary) = office();
    let titles: &[&str] = &["Nội dung nhiệm vụ", "Cơ quan chủ trì", "Hạn xử lý", "Tiến độ", "Kết quả"];
    let row: &[&str] = &["lập quy hoạch", "Sở Xây dựng", "20/11/2026", "Đang thực hiện", "đang lấy ý kiến"];
    secretary.take_tracker(sheet(&[titles, row])).unwrap();
    let line = all(&mut secretary).lines.remove(0);
    assert_eq!((line.status, line.reported, line.warning), (Status::Overdue, false, Warning::DeepRed));
    let file = secretary.directive(DirectiveRef { directive: line.directive.id }).unwrap();
    assert_eq!(file.progress[0].text, "đang lấy ý kiến");
}

#[test]
fn rows_that_cannot_be_taken_are_told_and_a_row_that_stands_twice_is_taken_once() {
    let (_root, mut secretary) = office();
    let titles: &[&str] = &["Nội dung", "Đơn vị chủ trì", "Hạn"];
    let (task, blank): (&[&str], &[&str]) = (&["họp dân", "UBND xã", ""], &["", "UBND xã", "1/12/2026"]);
    let preview = secretary.preview_tracker(sheet(&[titles, &["I. Quý IV"], task, task, blank])).unwrap();
    let fates: Vec<TrackerFate> = preview.lines.iter().map(|line| line.fate).collect();
    assert_eq!(fates, [TrackerFate::Task, TrackerFate::LeftOut, TrackerFate::LeftOut]);
    assert_eq!(preview.counts.headings, 1);
    assert!(preview.lines[1].faults[0].sentence.contains("Trùng với dòng 3"));
}

#[test]
fn a_task_keeps_the_code_it_had_and_no_two_bear_the_same() {
    let (_root, mut secretary) = office();
    let titles: &[&str] = &["Nội dung", "Đơn vị chủ trì", "Mã nhiệm vụ", "Hội nghị"];
    let row = |text, code, conference| [text, "Sở Xây dựng", code, conference];
    let rows = [
        row("việc một", "01.2", "A"),
        row("việc hai", "", "A"),
        row("việc ba", "01.2", "A"),
        row("việc bốn", "", "B"),
    ];
    let rows: Vec<&[&str]> = std::iter::once(titles).chain(rows.iter().map(|row| row.as_slice())).collect();
    secretary.take_tracker(sheet(&rows)).unwrap();
    let lines = all(&mut secretary).lines;
    let code =
        |text: &str| lines.iter().find(|line| line.directive.text == text).unwrap().directive.code.clone();
    assert_eq!(
        ["một", "hai", "ba", "bốn"].map(|n| code(&format!("việc {n}"))),
        ["01.2", "01.1", "01.3", "02.1"]
    );
}

#[test]
fn a_row_that_breaks_a_rule_is_left_out_with_its_reason_and_stops_no_other() {
    let (_root, mut secretary) = office();
    let (name, result) = ("Sở ".repeat(200), "đã làm xong phần việc này. ".repeat(800));
    let reading = sheet(&[
        &["Nội dung nhiệm vụ", "Cơ quan chủ trì", "Tiến độ", "Kết quả"],
        &["rà soát quy hoạch", "Sở Xây dựng", "", ""],
        &["rà soát định mức", &name, "", ""],
        &["rà soát biên chế", "Sở Nội vụ", "Đã hoàn thành", &result],
    ]);
    let preview = secretary.preview_tracker(reading.clone()).unwrap();
    let fates: Vec<_> = preview.lines.iter().map(|line| line.fate).collect();
    assert_eq!(fates, [TrackerFate::Task, TrackerFate::LeftOut, TrackerFate::LeftOut]);
    assert_eq!(count(&preview, TrackerFact::Lead, "quá giới hạn 500"), 1);
    assert_eq!(count(&preview, TrackerFact::Result, "quá giới hạn 20000"), 1);
    let taken = secretary.take_tracker(reading).unwrap();
    assert_eq!((taken.counts.tasks, taken.counts.left_out, all(&mut secretary).total), (1, 2, 1));
}

#[test]
fn a_meeting_in_the_trash_is_not_the_one_that_new_rows_go_to() {
    let (_root, mut secretary) = office();
    let titles: &[&str] = &["Nội dung nhiệm vụ", "Cơ quan chủ trì", "Tên hội nghị"];
    let first: &[&str] = &["rà soát quy hoạch", "Sở Xây dựng", "Giao ban tháng 10"];
    secretary.take_tracker(sheet(&[titles, first])).unwrap();
    let meeting = secretary.meetings(MeetingFilter::default()).unwrap().remove(0).id;
    secretary.remove_record(RecordRef { noun: Noun::Meeting, id: meeting.0 }).unwrap();
    let second: &[&str] = &["rà soát định mức", "Sở Nội vụ", "Giao ban tháng 10"];
    let taken = secretary.take_tracker(sheet(&[titles, first, second])).unwrap();
    assert_eq!((taken.counts.tasks, taken.counts.meetings, taken.counts.known), (1, 1, 1));
    assert_eq!(all(&mut secretary).total, 1);
}

#[test]
fn other_programs_formats_give_the_same_tasks() {
    let root = TempDir::new().unwrap();
    let file = root.path().join("so.xlsx");
    std::fs::write(&file, workbook()).unwrap();
    let (_office, mut secretary) = office();
    let tasks = |preview: TrackerPreview| -> Vec<(String, Option<Deadline>)> {
        preview.lines.into_iter().map(|line| (line.text, line.deadline)).collect()
    };
    let wanted = tasks(secretary.preview_tracker(reading_of(&workbook())).unwrap());
    assert_eq!(wanted.len(), ROWS as usize);
    for ending in ["xls", "ods", "csv"] {
        let Some(converted) = converted(&file, ending) else { return };
        let bytes = std::fs::read(converted).unwrap();
        assert_eq!(tasks(secretary.preview_tracker(reading_of(&bytes)).unwrap()), wanted, "{ending}");
    }
}

#[test]
fn our_own_annex_comes_back_as_the_tasks_that_left() {
    let (_one, mut giving) = office();
    giving.take_tracker(reading_of(&workbook())).unwrap();
    let request = ExportRequest { layout: ExportLayout::Annex, ..ExportRequest::default() };
    let (_, bytes) = giving.export(&request).unwrap();
    let (_other, mut taking) = office();
    assert_eq!(taking.take_tracker(reading_of(&bytes)).unwrap().counts.tasks, ROWS);
    let told = |secretary: &mut Secretary| {
        let lines = all(secretary).lines.into_iter();
        let mut told: Vec<_> =
            lines.map(|line| (line.directive.code, line.directive.text, line.last_day)).collect();
        told.sort();
        told
    };
    assert_eq!(told(&mut giving), told(&mut taking));
}

#[test]
fn our_own_register_taken_into_the_workspace_it_left_adds_nothing() {
    let root = TempDir::new().unwrap();
    let mut secretary = secretary_of(root.path()).unwrap();
    secretary.load_sample(Nothing {}).unwrap();
    let tasks = all(&mut secretary).total;
    assert!(tasks > 0);
    for layout in [ExportLayout::Annex, ExportLayout::Own] {
        let (_, bytes) = secretary.export(&ExportRequest { layout, ..ExportRequest::default() }).unwrap();
        let counts = secretary.take_tracker(reading_of(&bytes)).unwrap().counts;
        assert_eq!((counts.tasks, counts.known), (0, tasks), "{layout:?}");
    }
    assert_eq!(all(&mut secretary).total, tasks);
}

#[test]
fn the_command_line_previews_first_and_takes_on_apply() {
    let (root, secretary) = office();
    drop(secretary);
    let file = root.path().join("so.xlsx");
    std::fs::write(&file, workbook()).unwrap();
    let run = |more: &[&str]| {
        let mut command = thuky_tests::command_line().unwrap();
        let output =
            command.arg("--data").arg(root.path()).args(["tracker", "import"]).arg(&file).args(more).output();
        output.ok().map(|output| String::from_utf8(output.stdout).unwrap())
    };
    let Some(preview) = run(&[]) else { return println!("skipped: thuky-cli is not built") };
    assert!(preview.contains("Sẽ thêm 185 nhiệm vụ trong 19 cuộc họp mới"), "{preview}");
    assert!(run(&["--apply"]).unwrap().contains("Đã thêm 185 nhiệm vụ"));
    assert!(run(&["--map", "P=", "--apply"]).unwrap().contains("185 đã có"));
}
