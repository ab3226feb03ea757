//! The register as files of other programs.

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::PathBuf;
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_tests::foreign::{Python, converted};
use thuky_tests::{founded, grids, november, put, task};
use uuid::Uuid;

/// An office with an open meeting and a marked one.
pub struct Desk {
    root: TempDir,
    pub secretary: Secretary,
    pub meeting: MeetingId,
    pub marked: MeetingId,
}

impl Desk {
    pub fn laid() -> Self {
        let root = TempDir::new().unwrap();
        let mut secretary = founded(&root.path().join("kho")).unwrap();
        let mut meeting = |title: &str, secrecy: Secrecy| {
            let id = secretary.new_meeting(Nothing {}).unwrap();
            let meeting = Meeting {
                title: title.into(),
                secrecy,
                ..secretary.meeting(MeetingRef { meeting: id }).unwrap().meeting
            };
            put(&mut secretary, meeting).unwrap();
            id
        };
        let open = meeting("Hội nghị giao ban tháng 11", Secrecy::None);
        let marked = meeting("Phiên họp kín", Secrecy::Secret);
        Self { root, secretary, meeting: open, marked }
    }

    /// Gives a task of the open meeting that is due on a day of November.
    pub fn give(&mut self, n: u128, text: &str, lead: &str, due: u32) -> DirectiveId {
        self.give_in(self.meeting, n, text, lead, due)
    }

    pub fn give_in(&mut self, meeting: MeetingId, n: u128, text: &str, lead: &str, due: u32) -> DirectiveId {
        let task = Directive {
            text: text.into(),
            follower: "Trần Văn Lâm".into(),
            product: "Báo cáo".into(),
            ..task(meeting, n, lead, Some(november(due)))
        };
        put(&mut self.secretary, task.clone()).unwrap();
        task.id
    }

    pub fn step(&mut self, directive: DirectiveId, kind: ProgressKind, day: u32, text: &str) {
        let meeting = self.meeting;
        let id = ProgressId(Uuid::from_u128(9000 + directive.0.as_u128() * 10 + u128::from(day)));
        let task = Directive::blank(directive, meeting);
        let step = Progress {
            text: text.into(),
            evidence: "45/BC-SXD ngày 20/11/2026".into(),
            ..Progress::blank(id, &task, kind, november(day))
        };
        self.secretary.add_progress(step).unwrap();
    }

    /// Four tasks: overdue, due soon, done, and one that a spreadsheet would run as a formula.
    pub fn busy() -> Self {
        let mut desk = Self::laid();
        desk.give(1, "rà soát định mức, báo cáo Thường trực", "Sở Xây dựng", 10);
        desk.give(2, "tham mưu kế hoạch; trình trước Tết", "Sở Nội vụ", 28);
        let done = desk.give(3, "lập danh mục dự án", "Sở Xây dựng", 22);
        desk.step(done, ProgressKind::Report, 20, "đã trình danh mục");
        desk.step(done, ProgressKind::Accept, 21, "");
        desk.give(4, "=HYPERLINK(\"http://x\")", "@Sở Y tế", 30);
        let marked = desk.marked;
        desk.give_in(marked, 5, "việc phải giữ kín", "Sở Xây dựng", 12);
        desk
    }

    pub fn export(&self, format: ExportFormat, layout: ExportLayout) -> Vec<u8> {
        self.secretary.export(&ExportRequest { format, layout, ..ExportRequest::default() }).unwrap().1
    }

    pub fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let file = self.root.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        file
    }
}

const OPENED: &str = r"
import sys, json, datetime, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.active
shown = lambda value: value.strftime('%Y-%m-%d') if isinstance(value, datetime.datetime) else value
rows = [[shown(cell.value) for cell in row] for row in sheet.iter_rows()]
types = [cell.data_type for row in sheet.iter_rows() for cell in row]
print(json.dumps({'rows': rows, 'types': types, 'freeze': sheet.freeze_panes, 'filter': sheet.auto_filter.ref,
  'landscape': sheet.page_setup.orientation, 'paper': sheet.page_setup.paperSize, 'fit': sheet.page_setup.fitToHeight,
  'repeat': sheet.print_title_rows, 'foot': sheet.oddFooter.center.text,
  'created': str(book.properties.created)}))
";

fn opened(desk: &Desk, layout: ExportLayout) -> Option<Value> {
    let file = desk.file("so.xlsx", &desk.export(ExportFormat::Xlsx, layout));
    let printed = Python::with("openpyxl")?.says(OPENED, &file, &[]);
    Some(serde_json::from_str(&printed).unwrap())
}

#[test]
fn the_annex_has_its_sixteen_columns_with_days_as_days() {
    let Some(book) = opened(&Desk::busy(), ExportLayout::Annex) else { return };
    let titles: Vec<&str> =
        book["rows"][3].as_array().unwrap().iter().map(|title| title.as_str().unwrap()).collect();
    let wanted = "STT|Số hội nghị|Số TB/KL|Ngày ban hành|Chủ trì theo dõi|Ngành/lĩnh vực|Cơ quan/đơn vị trình|Lĩnh vực chi tiết|Nội dung kết luận/Văn bản trình|Loại thời hạn|Hạn xử lý|Tiến độ|Kết quả thực hiện/Minh chứng|Văn bản triển khai|Mã nhiệm vụ|Ngày cập nhật gần nhất";
    assert_eq!(titles.join("|"), wanted);
    let rows = book["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 8);
    assert_eq!(rows[4][6], "Sở Xây dựng");
    assert_eq!(rows[4][10], "2026-11-10");
    assert_eq!(rows[4][11], "Quá hạn");
    let done = rows.iter().find(|row| row[11] == "Hoàn thành đúng hạn").unwrap();
    assert_eq!(done[12], "đã trình danh mục; 45/BC-SXD ngày 20/11/2026");
    assert_eq!(done[15], "2026-11-21");
}

#[test]
fn a_sheet_is_set_up_for_reading_and_for_print() {
    let Some(book) = opened(&Desk::busy(), ExportLayout::Own) else { return };
    assert_eq!(book["freeze"], "C5");
    assert_eq!(book["filter"], "A4:R8");
    assert_eq!((&book["landscape"], &book["paper"]), (&"landscape".into(), &9.into()));
    assert_eq!(book["repeat"], "$4:$4");
    assert_eq!(book["foot"], "Trang &P/&N");
    assert!(book["rows"][1][0].as_str().unwrap().contains("Số liệu tính đến ngày 24/11/2026"));
    assert!(
        book["rows"][2][0]
            .as_str()
            .unwrap()
            .contains("Không gồm nhiệm vụ của các cuộc họp có dấu chỉ độ mật")
    );
}

#[test]
fn a_text_that_looks_like_a_formula_stays_a_text() {
    let desk = Desk::busy();
    let Some(book) = opened(&desk, ExportLayout::Own) else { return };
    let rows = book["rows"].as_array().unwrap();
    assert!(rows.iter().any(|row| row[1] == "=HYPERLINK(\"http://x\")"));
    let types = book["types"].as_array().unwrap();
    assert!(types.contains(&"s".into()) && !types.contains(&"f".into()), "{types:?}");
    let csv = String::from_utf8(desk.export(ExportFormat::Csv, ExportLayout::Own)).unwrap();
    assert!(csv.contains("\"'=HYPERLINK(\"\"http://x\"\")\",'@Sở Y tế"), "{csv}");
}

#[test]
fn no_cell_of_the_csv_is_a_formula_where_semicolons_part_the_cells() {
    let mut desk = Desk::laid();
    desk.give(1, "rà soát;=1+1; @A1;\"=1+1\"", "Sở A; -2", 10);
    let csv = String::from_utf8(desk.export(ExportFormat::Csv, ExportLayout::Own)).unwrap();
    for cell in csv.split([';', '\t', '\r', '\n']) {
        let shown = cell.trim_start_matches([' ', '"']);
        assert!(!shown.starts_with(['=', '+', '-', '@']), "{csv}");
    }
}

#[test]
fn libreoffice_opens_the_workbook_and_finds_the_same_words() {
    let desk = Desk::busy();
    let file = desk.file("so.xlsx", &desk.export(ExportFormat::Xlsx, ExportLayout::Annex));
    let Some(csv) = converted(&file, "csv") else { return };
    let csv = std::fs::read_to_string(csv).unwrap();
    assert!(
        csv.contains("\"rà soát định mức, báo cáo Thường trực\",Có hạn cụ thể,10/11/2026,Quá hạn"),
        "{csv}"
    );
}

#[test]
fn the_csv_is_read_by_other_programs_with_its_days() {
    let desk = Desk::busy();
    let file = desk.file("so.csv", &desk.export(ExportFormat::Csv, ExportLayout::Own));
    let script = "import sys, csv, json\nprint(json.dumps(list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline='')))))";
    let Some(python) = Python::with("csv") else { return };
    let rows: Vec<Vec<String>> = serde_json::from_str(&python.says(script, &file, &[])).unwrap();
    assert_eq!(rows.len(), 5);
    assert!(rows.iter().all(|row| row.len() == 18));
    assert_eq!((rows[0][0].as_str(), rows[1][6].as_str()), ("Mã", "2026-11-10"));
}

const CALENDAR: &str = r"
import sys, json
from icalendar import Calendar
calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
print(json.dumps([{'uid': str(event['UID']), 'summary': str(event['SUMMARY']), 'about': str(event['DESCRIPTION']),
  'start': str(event.decoded('DTSTART')), 'end': str(event.decoded('DTEND')), 'state': str(event['STATUS']),
  'edition': int(event['SEQUENCE']), 'alarms': len([part for part in event.subcomponents])}
  for event in calendar.walk('VEVENT')]))
";

/// The events of the calendar that is written on a day of November.
fn events(desk: &Desk, day: u32) -> Option<Vec<Value>> {
    let filter = RegisterFilter { day: Some(november(day)), ..RegisterFilter::default() };
    let request = ExportRequest { format: ExportFormat::Ics, filter, ..ExportRequest::default() };
    let file = desk.file("han.ics", &desk.secretary.export(&request).unwrap().1);
    let printed = Python::with("icalendar")?.says(CALENDAR, &file, &[]);
    Some(serde_json::from_str(&printed).unwrap())
}

#[test]
fn deadlines_are_whole_days_of_a_calendar_with_alarms_while_open() {
    let desk = Desk::busy();
    let Some(events) = events(&desk, 24) else { return };
    assert_eq!(events.len(), 4);
    let of = |n: u128| {
        events.iter().find(|event| event["uid"] == format!("{}@thu-ky", Uuid::from_u128(n))).unwrap()
    };
    assert_eq!((&of(2)["start"], &of(2)["end"]), (&"2026-11-28".into(), &"2026-11-29".into()));
    assert_eq!(of(2)["summary"], "Hạn 01.2: Sở Nội vụ: tham mưu kế hoạch; trình trước Tết");
    assert_eq!((&of(2)["alarms"], &of(3)["alarms"]), (&2.into(), &0.into()));
    let text = String::from_utf8(desk.export(ExportFormat::Ics, ExportLayout::Own)).unwrap();
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
}

#[test]
fn a_newer_calendar_replaces_the_events_of_an_older_one() {
    let mut desk = Desk::busy();
    let Some(before) = events(&desk, 24) else { return };
    desk.step(DirectiveId(Uuid::from_u128(2)), ProgressKind::Cancel, 25, "không còn cần");
    let after = events(&desk, 25).unwrap();
    let editions = |events: &[Value]| -> BTreeMap<String, i64> {
        let told = |event: &Value| (event["uid"].to_string(), event["edition"].as_i64().unwrap());
        events.iter().map(told).collect()
    };
    let (older, newer) = (editions(&before), editions(&after));
    assert_eq!(older.len(), 4);
    assert!(older.keys().eq(newer.keys()), "{older:?} {newer:?}");
    assert!(older.values().zip(newer.values()).all(|(older, newer)| older < newer), "{older:?} {newer:?}");
    let cancelled: Vec<&Value> = after.iter().filter(|event| event["state"] == "CANCELLED").collect();
    assert_eq!(cancelled.len(), 1);
    assert_eq!(cancelled[0]["uid"], format!("{}@thu-ky", Uuid::from_u128(2)));
}

#[test]
fn the_same_record_on_the_same_day_makes_the_same_bytes() {
    let desk = Desk::busy();
    for format in [ExportFormat::Xlsx, ExportFormat::Csv, ExportFormat::Ics, ExportFormat::Json] {
        let once = desk.export(format, ExportLayout::Annex);
        assert!(once == desk.export(format, ExportLayout::Annex), "{format:?}");
    }
}

#[test]
fn a_marked_meeting_leaves_in_no_format_and_is_refused_when_asked_for() {
    let desk = Desk::busy();
    let unfolded = |bytes| String::from_utf8(bytes).unwrap().replace("\r\n ", "");
    let mut texts = [ExportFormat::Csv, ExportFormat::Ics, ExportFormat::Json]
        .map(|format| unfolded(desk.export(format, ExportLayout::Own)))
        .to_vec();
    for layout in [ExportLayout::Own, ExportLayout::Annex] {
        texts.push(grids(&desk.export(ExportFormat::Xlsx, layout)).concat().concat().join("\n"));
    }
    for text in texts {
        assert!(text.contains("lập danh mục dự án"), "{text}");
        assert!(!text.contains("việc phải giữ kín") && !text.contains("Phiên họp kín"), "{text}");
    }
    let filter = RegisterFilter { meeting: Some(desk.marked), ..RegisterFilter::default() };
    let asked = desk.secretary.export(&ExportRequest { filter, ..ExportRequest::default() });
    assert_eq!(asked.unwrap_err().kind, FailureKind::Invalid);
}

#[test]
fn the_whole_record_is_one_json_document() {
    let desk = Desk::busy();
    let whole: Value = serde_json::from_slice(&desk.export(ExportFormat::Json, ExportLayout::Own)).unwrap();
    assert_eq!((&whole["format"], &whole["as_of"]), (&"thu-ky-1".into(), &"2026-11-24".into()));
    assert_eq!(whole["meetings"].as_array().unwrap().len(), 1);
    assert_eq!(whole["meetings"][0]["directives"].as_array().unwrap().len(), 4);
    assert_eq!(whole["meetings"][0]["progress"].as_array().unwrap().len(), 2);
    assert!(whole["directory"]["units"].is_array() && whole["office"]["body"].is_string());
}

#[test]
fn the_whole_record_has_the_parts_of_split_tasks_and_what_the_office_noted_of_days() {
    let mut desk = Desk::busy();
    let part = |text: &str| TaskPart { text: text.into(), ..TaskPart::default() };
    let parts = vec![part("rà soát định mức đất"), part("rà soát định mức xây dựng")];
    let split = TaskDeed {
        tasks: vec![DirectiveId(Uuid::from_u128(1))],
        day: None,
        by: String::new(),
        reason: "Hai phòng cùng làm".into(),
        deed: Deed::Split { parts },
    };
    desk.secretary.act_on_tasks(split).unwrap();
    let name = "Nghỉ bão".to_owned();
    let holiday = Holiday { id: Uuid::from_u128(77).into(), day: november(25), kind: HolidayKind::Off, name };
    put(&mut desk.secretary, holiday).unwrap();
    let whole = String::from_utf8(desk.export(ExportFormat::Json, ExportLayout::Own)).unwrap();
    assert!(whole.contains("rà soát định mức đất") && whole.contains("Nghỉ bão"), "{whole}");
}

#[test]
fn a_file_says_that_it_holds_one_field_of_work_only() {
    let desk = Desk::busy();
    let filter = RegisterFilter { field: "Xây dựng".into(), ..RegisterFilter::default() };
    let asked = ExportRequest { format: ExportFormat::Xlsx, filter, ..ExportRequest::default() };
    let sheets = thuky_exchange::read(&desk.secretary.export(&asked).unwrap().1).unwrap();
    let head = sheets[0].at(1, 0).shown();
    assert!(head.contains("lĩnh vực: Xây dựng"), "{head}");
}

#[test]
fn the_command_line_writes_what_the_ending_says_for_its_owner_alone() {
    let desk = Desk::busy();
    let (kho, out) = (desk.root.path().join("kho"), desk.root.path().join("ra"));
    std::fs::create_dir(&out).unwrap();
    drop(desk.secretary);
    for ending in ["xlsx", "csv", "ics", "json"] {
        let file = out.join(format!("so.{ending}"));
        let mut command = thuky_tests::command_line().unwrap();
        let run = command.arg("--data").arg(&kho).args(["export"]).arg(&file).output();
        let Ok(run) = run else { return println!("skipped: thuky-cli is not built") };
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
    assert_eq!(std::fs::read_dir(&out).unwrap().count(), 4);
}
