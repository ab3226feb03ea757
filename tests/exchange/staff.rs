//! A list of staff: told against the directory first, taken in one act, one undo, and nobody twice.

use tempfile::TempDir;
use thuky_domain::*;
use thuky_exchange::{Cell, Sheet};
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_tests::{command_line, founded};

const LIST: &[&[&str]] = &[
    &["DANH SÁCH CÁN BỘ CHỦ CHỐT"],
    &["TT", "Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại"],
    &["1", "Đ/c Lý Văn Sáu", "Giám đốc", "Sở Nội vụ", "0900 000 001"],
    &["2", "TẠ THỊ HẠ", "Trưởng phòng", "Phòng Nội vụ", ""],
    &["3", "Vi Văn Ba", "Phó Giám đốc", "Sở Nội vụ", ""],
];

fn office() -> (TempDir, Secretary) {
    let root = TempDir::new().unwrap();
    let secretary = founded(root.path()).unwrap();
    (root, secretary)
}

fn table(rows: &[&[&str]]) -> TableFile {
    let cells = |row: &&[&str]| row.iter().map(|text| Cell::text(*text)).collect();
    let sheet = Sheet { name: "Danh sách".into(), rows: rows.iter().map(cells).collect() };
    TableFile { name: "danh-sach.xlsx".into(), sheets: vec![Sheet::default(), sheet] }
}

fn preview(secretary: &Secretary, rows: &[&[&str]]) -> Vec<StaffLine> {
    secretary.preview_staff(&table(rows)).unwrap().lines
}

fn take(secretary: &mut Secretary, rows: &[&[&str]]) -> StaffTaken {
    let lines = preview(secretary, rows);
    secretary.take_staff(StaffToTake { lines }).unwrap()
}

fn fates(lines: &[StaffLine]) -> Vec<StaffFate> {
    lines.iter().map(|line| line.fate).collect()
}

fn directory(secretary: &mut Secretary) -> Directory {
    secretary.directory(Nothing {}).unwrap()
}

#[test]
fn a_list_becomes_people_with_whole_titles_in_their_units() {
    let (_root, mut secretary) = office();
    let taken = take(&mut secretary, LIST);
    assert_eq!((taken.people, taken.positions, taken.units), (3, 3, 2));
    let Directory { people, units } = directory(&mut secretary);
    let titles: Vec<_> =
        people.iter().map(|entry| (&*entry.person.name, &*entry.positions[0].title)).collect();
    assert_eq!(
        titles,
        [
            ("Vi Văn Ba", "Phó Giám đốc Sở Nội vụ"),
            ("Tạ Thị Hạ", "Trưởng phòng Nội vụ"),
            ("Lý Văn Sáu", "Giám đốc Sở Nội vụ")
        ]
    );
    let first = people.iter().find(|entry| entry.person.name == "Lý Văn Sáu").unwrap();
    assert_eq!((&*first.person.honorific, &*first.person.note), ("đồng chí", "Điện thoại: 0900 000 001"));
    let unit = units.iter().find(|unit| unit.name == "Sở Nội vụ").unwrap();
    assert_eq!(first.positions[0].unit, Some(unit.id));
}

#[test]
fn taking_a_list_twice_adds_nobody_and_one_undo_takes_it_back_whole() {
    let (_root, mut secretary) = office();
    take(&mut secretary, LIST);
    assert_eq!(fates(&preview(&secretary, LIST)), [StaffFate::Known; 3]);
    let again = take(&mut secretary, LIST);
    assert_eq!((again.people, again.saved), (0, None));
    secretary.undo(Nothing {}).unwrap();
    let Directory { people, units } = directory(&mut secretary);
    assert!(people.is_empty() && units.is_empty());
}

#[test]
fn who_is_known_without_a_position_gets_it_and_a_namesake_waits_for_people_to_say() {
    let (_root, mut secretary) = office();
    take(
        &mut secretary,
        &[&["TT", "Họ và tên", "Đơn vị"], &["1", "Lý Văn Sáu", "Sở Nội vụ"], &["2", "Tạ Thị Hạ"]],
    );
    take(&mut secretary, &[&["Họ và tên", "Chức vụ"], &["Vi Văn Ba", "Kế toán Trường Lam Sơn"]]);
    let lines = preview(&secretary, LIST);
    assert_eq!(fates(&lines), [StaffFate::Joined, StaffFate::Joined, StaffFate::Namesake]);
    assert!(lines[2].remark.contains("Kế toán Trường Lam Sơn"), "{}", lines[2].remark);
    let taken = take(&mut secretary, LIST);
    assert_eq!((taken.people, taken.positions), (0, 2));

    let other = StaffLine { fate: StaffFate::New, ..lines[2].clone() };
    secretary.take_staff(StaffToTake { lines: vec![other] }).unwrap();
    let named = |people: &[PersonEntry]| people.iter().filter(|e| e.person.name == "Vi Văn Ba").count();
    assert_eq!(named(&directory(&mut secretary).people), 2);
    secretary.undo(Nothing {}).unwrap();

    let same = StaffLine { fate: StaffFate::Joined, ..lines[2].clone() };
    secretary.take_staff(StaffToTake { lines: vec![same] }).unwrap();
    let people = directory(&mut secretary).people;
    let kept = people.iter().find(|entry| entry.person.name == "Vi Văn Ba").unwrap();
    assert_eq!((named(&people), kept.positions.len()), (1, 2));
}

#[test]
fn who_stands_twice_on_a_list_is_taken_once_and_with_another_title_is_asked_about() {
    let (_root, secretary) = office();
    let lines = preview(
        &secretary,
        &[
            &["Họ và tên", "Chức vụ"],
            &["Lý Văn Sáu", "Bí thư"],
            &["Lý Văn Sáu", "Bí thư"],
            &["Lý Văn Sáu", "Văn thư"],
        ],
    );
    assert_eq!(fates(&lines), [StaffFate::New, StaffFate::LeftOut, StaffFate::Namesake]);
}

#[test]
fn two_titles_under_one_name_do_not_both_go_to_one_person_unless_people_say_so() {
    let (_root, mut secretary) = office();
    take(&mut secretary, &[&["TT", "Họ và tên", "Đơn vị"], &["1", "Lý Văn Sáu", ""]]);
    let list: &[&[&str]] =
        &[&["Họ và tên", "Chức vụ"], &["Lý Văn Sáu", "Bí thư"], &["Lý Văn Sáu", "Văn thư"]];
    assert_eq!(fates(&preview(&secretary, list)), [StaffFate::Joined, StaffFate::Namesake]);
}

#[test]
fn what_was_looked_at_twice_is_taken_once() {
    let (_root, mut secretary) = office();
    let lines = preview(&secretary, LIST);
    secretary.take_staff(StaffToTake { lines: lines.clone() }).unwrap();
    let again = secretary.take_staff(StaffToTake { lines }).unwrap();
    assert_eq!((again.people, again.saved), (0, None));
}

#[test]
fn a_unit_is_known_by_its_abbreviation() {
    let (_root, mut secretary) = office();
    take(&mut secretary, LIST);
    let unit = directory(&mut secretary).units.into_iter().find(|unit| unit.name == "Sở Nội vụ").unwrap();
    let known = Unit { abbreviations: vec!["SNV".into()], ..unit };
    secretary.put_record(Put { record: known.into(), strand: None }).unwrap();
    let taken =
        take(&mut secretary, &[&["Họ và tên", "Chức vụ", "Đơn vị"], &["Mạc Tư", "Chuyên viên", "SNV"]]);
    assert_eq!(taken.units, 0);
    let people = directory(&mut secretary).people;
    let added = people.iter().find(|entry| entry.person.name == "Mạc Tư").unwrap();
    assert_eq!(added.positions[0].title, "Chuyên viên Sở Nội vụ");
}

#[test]
fn a_table_that_lists_nobody_is_refused_and_nothing_is_kept() {
    let (_root, mut secretary) = office();
    let failure =
        secretary.preview_staff(&table(&[&["Nội dung", "Hạn"], &["Rà soát", "05/01"]])).unwrap_err();
    assert!(failure.sentence.contains("không có gì được ghi"), "{}", failure.sentence);
    assert!(directory(&mut secretary).people.is_empty());
}

#[test]
fn the_command_line_takes_a_list_in_and_shows_it_first_when_asked() {
    let (root, secretary) = office();
    drop(secretary);
    let csv = root.path().join("danh-sach.csv");
    std::fs::write(&csv, "Họ và tên;Chức vụ;Đơn vị\nLý Văn Sáu;Giám đốc;Sở Nội vụ\n").unwrap();
    let import = |further: &[&str]| {
        let mut command = command_line().unwrap();
        command.arg("--data").arg(root.path()).args(["people", "import"]).arg(&csv).args(further);
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    let shown = import(&["--preview"]);
    assert!(shown.contains("Lý Văn Sáu [Giám đốc Sở Nội vụ]"), "{shown}");
    assert_eq!(import(&[]), "Đã thêm 1 người, 1 chức vụ, 1 đơn vị\n");
    assert_eq!(import(&[]), "Đã thêm 0 người, 0 chức vụ, 0 đơn vị\n");
}
