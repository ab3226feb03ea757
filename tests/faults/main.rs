//! Faults: the command line on bad input, and a program killed at any moment.

mod days;
mod number;
mod register;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;
use thuky_domain::{Meeting, MeetingId, Unit, UnitId};
use thuky_secretary::contract::{Commands, MeetingRef, Put};
use thuky_tests::{command_line, founded, secretary, shared};
use uuid::Uuid;

const REPORT: &str = include_str!("../../assets/sample/working-session.txt");

fn run(data: &Path, arguments: &[&str]) -> Output {
    command_line().unwrap().arg("--data").arg(data).args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn run_with_input(data: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = command_line()
        .unwrap()
        .arg("--data")
        .arg(data)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn refused(output: &Output, kind: &str) {
    let told = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.starts_with(&format!("{kind}: ")), "{told}");
    assert_eq!(told.trim_end().lines().count(), 1, "{told}");
}

fn imported(data: &Path) -> String {
    let output = run_with_input(data, &["import", "-"], REPORT.as_bytes());
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout).trim_end().lines().last().unwrap().to_owned()
}

#[test]
fn a_reader_that_stops_reading_breaks_nothing() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    imported(&data);
    let mut listing = command_line()
        .unwrap()
        .arg("--data")
        .arg(&data)
        .args(["history", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(listing.stdout.take());
    let ended = listing.wait_with_output().unwrap();
    assert!(ended.status.success(), "{}", text(&ended.stderr));
    assert_eq!(text(&ended.stderr), "");
}

#[test]
fn a_report_goes_through_the_command_line_to_a_paper_and_back_by_undo() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    let id = imported(&data);
    let paper = root.path().join("bien-ban.docx");
    let made = run(&data, &["--system", "party", "paper", &id, "minutes", "-o", paper.to_str().unwrap()]);
    assert!(made.status.success(), "{}", text(&made.stderr));
    assert!(text(&made.stdout).contains("Còn thiếu"));
    assert!(std::fs::read(&paper).unwrap().starts_with(b"PK"));
    let found = run(&data, &["search", "chuyen doi so", "--json"]);
    assert!(text(&found.stdout).contains(&id));
    assert!(run(&data, &["undo"]).status.success());
    assert!(text(&run(&data, &["meetings"]).stdout).starts_with("0 "));
    assert!(run(&data, &["redo"]).status.success());
    assert!(text(&run(&data, &["meetings"]).stdout).contains(&id));
    let report: serde_json::Value =
        serde_json::from_slice(&run(&data, &["verify", "--json"]).stdout).unwrap();
    assert_eq!(report["ok"], true);
}

#[test]
fn bad_input_is_told_in_one_line_and_changes_nothing() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    refused(&run_with_input(&data, &["import", "-"], b""), "empty");
    refused(&run_with_input(&data, &["import", "-"], b"\x00\x01\x02"), "encoding");
    refused(&run_with_input(&data, &["import", "-"], b"caf\xe9 cr\xe8me br\xfbl\xe9e"), "encoding");
    refused(&run_with_input(&data, &["import", "-"], b"PK\x03\x04"), "damaged");
    refused(&run_with_input(&data, &["import", "-"], b"{\\rtf1 a}"), "foreign");
    refused(&run_with_input(&data, &["import", "-"], &vec![b'a'; 50 * 1024 * 1024]), "too-large");
    refused(&run_with_input(&data, &["import", "-"], b"{\"kind\": 7}"), "invalid");
    refused(&run(&data, &["import", "khong-co.txt"]), "unreadable");
    refused(&run(&data, &["undo"]), "nothing-to-undo");
    refused(&run(&data, &["meeting", "01900000-0000-7000-8000-000000000000"]), "not-found");
    assert!(text(&run(&data, &["meetings"]).stdout).starts_with("0 "));
    assert_eq!(run(&data, &["no-such"]).status.code(), Some(2));
    assert_eq!(run(&data, &[]).status.code(), Some(2));
}

#[test]
fn a_report_in_an_old_encoding_is_imported_like_any_other() {
    let root = TempDir::new().unwrap();
    let read = run_with_input(root.path(), &["read", "-", "--json"], b"Th\xb5nh \xf1y h\xe4p");
    assert!(text(&read.stdout).contains("Thành ủy họp"), "{}", text(&read.stderr));
}

#[test]
fn a_paper_of_the_program_can_be_read_back() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    let (id, paper) = (imported(&data), root.path().join("bien-ban.docx"));
    let paper = paper.to_str().unwrap();
    assert!(run(&data, &["--system", "party", "paper", &id, "minutes", "-o", paper]).status.success());
    let read = run(&data, &["read", paper]);
    assert!(text(&read.stdout).contains("Cuộc họp: "), "{}", text(&read.stderr));
    assert!(run(&data, &["import", paper]).status.success());
}

#[test]
fn a_text_without_date_or_chair_is_still_kept() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    let output =
        run_with_input(&data, &["import", "-"], "Một đoạn văn không nói gì về cuộc họp nào.".as_bytes());
    assert!(output.status.success(), "{}", text(&output.stderr));
}

#[test]
fn decomposed_text_is_read_like_composed_text() {
    use unicode::nfd;
    let root = TempDir::new().unwrap();
    let read = |bytes: &[u8]| text(&run_with_input(root.path(), &["read", "-", "--json"], bytes).stdout);
    assert_eq!(read(nfd(REPORT).as_bytes()), read(REPORT.as_bytes()));
}

mod unicode {
    /// The text decomposed, by way of the one letter-by-letter table that matters for this sample.
    pub fn nfd(text: &str) -> String {
        text.replace('ủ', "u\u{309}")
            .replace('ộ', "o\u{323}\u{302}")
            .replace('ệ', "e\u{323}\u{302}")
            .replace('ế', "e\u{302}\u{301}")
    }
}

#[test]
fn a_place_that_cannot_be_written_gets_no_half_paper() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    let id = imported(&data);
    let nowhere = root.path().join("khong-co").join("a.docx");
    refused(&run(&data, &["paper", &id, "minutes", "-o", nowhere.to_str().unwrap()]), "unreadable");
    refused(&run(&data, &["backup", root.path().join("khong-co").to_str().unwrap()]), "unreadable");
    let file = root.path().join("tep");
    std::fs::write(&file, "x").unwrap();
    assert_eq!(run(&file, &["meetings"]).status.code(), Some(1));
}

#[test]
fn backup_and_restore_go_through_the_command_line() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    let id = imported(&data);
    let made: serde_json::Value =
        serde_json::from_slice(&run(&data, &["backup", root.path().to_str().unwrap(), "--json"]).stdout)
            .unwrap();
    assert!(run(&data, &["undo"]).status.success());
    let restored = run(&data, &["restore", made["file"].as_str().unwrap()]);
    assert!(restored.status.success(), "{}", text(&restored.stderr));
    assert!(text(&run(&data, &["meetings"]).stdout).contains(&id));
}

#[test]
fn a_full_disk_is_told_and_what_was_kept_stays() {
    let Some(disk) = SmallDisk::mounted() else {
        return println!("skipped: no small disk can be mounted here");
    };
    let data = disk.0.path().join("kho");
    imported(&data);
    let long = REPORT.to_owned() + &"Nội dung dài thêm để đầy ổ đĩa. ".repeat(40_000);
    let full = (0..20)
        .map(|_| run_with_input(&data, &["import", "-"], long.as_bytes()))
        .find(|output| !output.status.success());
    refused(&full.unwrap(), "no-space");
    let report: serde_json::Value =
        serde_json::from_slice(&run(&data, &["verify", "--json"]).stdout).unwrap();
    assert_eq!(report["ok"], true);
}

/// A file system of 8 MB in memory, where the system lets us mount one.
struct SmallDisk(TempDir);

impl SmallDisk {
    fn mounted() -> Option<Self> {
        let root = TempDir::new().ok()?;
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=8m", "tmpfs"])
            .arg(root.path())
            .stderr(Stdio::null())
            .status()
            .ok()?;
        mounted.success().then_some(Self(root))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

const WRITER: &str = "THUKY_TEST_WRITER";

/// Plays the program that gets killed: saves meetings and says each number once its save is answered.
#[test]
fn writer_that_gets_killed() {
    let Some(folder) = std::env::var_os(WRITER) else { return };
    let mut secretary = secretary(Path::new(&folder)).unwrap();
    for n in 1_u128.. {
        let meeting =
            Meeting { title: format!("Cuộc họp {n}"), ..Meeting::blank(MeetingId(Uuid::from_u128(n))) };
        secretary.put_record(Put { record: meeting.into(), strand: None }).unwrap();
        println!("kept {n}");
    }
}

#[test]
fn nothing_that_was_answered_as_saved_is_missing_after_a_kill() {
    for round in 1..=8 {
        let root = TempDir::new().unwrap();
        drop(founded(root.path()).unwrap());
        let last = last_answered_before_kill(root.path(), round * 13);
        let mut again = secretary(root.path()).unwrap();
        for n in 1..=last {
            again.meeting(MeetingRef { meeting: MeetingId(Uuid::from_u128(n)) }).unwrap();
        }
        assert!(again.verify().unwrap().ok());
    }
}

fn last_answered_before_kill(folder: &Path, answers: usize) -> u128 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "writer_that_gets_killed", "--nocapture"])
        .env(WRITER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut kept = lines.filter_map(|line| line.ok()?.rsplit_once("kept ")?.1.parse().ok());
    let mut last = 0;
    for n in kept.by_ref().take(answers) {
        last = n;
    }
    child.kill().unwrap();
    child.wait().unwrap();
    kept.last().unwrap_or(last)
}

#[test]
fn the_real_report_is_read_as_its_annotation_says() {
    let Some(report) = shared("samples/press-report.txt") else { return };
    let root = TempDir::new().unwrap();
    let output = run(root.path(), &["read", report.to_str().unwrap(), "--json"]);
    let read: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(read["meeting"]["date"], "2023-02-22");
    assert_eq!(read["chairs"].as_array().map(Vec::len), Some(2));
    assert_eq!(
        read["documents"]
            .as_array()
            .map(|documents| documents.iter().filter(|d| !d["number"].is_null()).count()),
        Some(5)
    );
}

#[test]
fn reading_with_a_workspace_uses_its_directory_and_without_one_makes_none() {
    let root = TempDir::new().unwrap();
    let data = root.path().join("kho");
    let note = "Ghi nhanh giao ban sáng 5/3/2026\n- PQLCL: soạn báo cáo quý I, xong trước 20/3".as_bytes();
    let leads = || text(&run_with_input(&data, &["read", "-", "--kind", "raw-notes", "--json"], note).stdout);
    std::fs::create_dir(&data).unwrap();
    assert!(!leads().contains("Phòng Quản lý chất lượng"));
    assert_eq!(std::fs::read_dir(&data).unwrap().count(), 0);

    let unit = Unit {
        id: UnitId(Uuid::from_u128(7)),
        name: "Phòng Quản lý chất lượng".into(),
        abbreviations: vec!["PQLCL".into()],
        since: None,
        until: None,
        successor: None,
    };
    let mut secretary = founded(&data).unwrap();
    secretary.put_record(Put { record: unit.into(), strand: None }).unwrap();
    drop(secretary);
    assert!(leads().contains("Phòng Quản lý chất lượng"));
}
