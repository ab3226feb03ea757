//! The record on disk: what it refuses, what it keeps, what its checks find.

mod change;
mod number;
mod paper;
mod wal;

use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use thuky_domain::{Meeting, MeetingId, Person, PersonId};
use thuky_secretary::contract::{Commands, FailureKind, Nothing, Put};
use thuky_store::{Report, Stamp, Store, StoreFault};
use thuky_tests::{founded, secretary};
use uuid::Uuid;

fn stamp(n: u128) -> Stamp {
    let at = chrono::DateTime::parse_from_rfc3339("2026-11-24T08:00:00+07:00").unwrap();
    Stamp { id: Uuid::from_u128(n), at, actor: "người thử".into(), strand: None }
}

fn open(folder: &Path) -> Result<Store, StoreFault> {
    Store::open(folder, Uuid::from_u128(7))
}

fn meeting(n: u128, title: &str) -> Meeting {
    Meeting { title: title.into(), ..Meeting::blank(MeetingId(Uuid::from_u128(n))) }
}

fn keep(store: &mut Store, n: u128, title: &str) {
    store.act::<_, StoreFault>(&stamp(1000 + n), |act| act.put(&meeting(n, title))).unwrap();
}

#[test]
fn the_schema_is_the_one_committed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("store/schema.txt");
    let fresh = thuky_store::schema().unwrap();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &fresh).unwrap();
    }
    assert_eq!(
        fs::read_to_string(path).unwrap_or_default(),
        fresh,
        "UPDATE_GOLDEN=1 cargo test -p thuky-tests --test store"
    );
}

#[test]
fn the_engine_is_past_the_bug_that_corrupts_wal_databases() {
    assert!(rusqlite::version_number() >= thuky_store::ENGINE_FLOOR, "{}", thuky_store::engine_version());
}

#[cfg(unix)]
#[test]
fn folder_and_files_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let root = TempDir::new().unwrap();
    let folder = root.path().join("kho");
    let mut store = open(&folder).unwrap();
    keep(&mut store, 1, "Họp");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    for file in fs::read_dir(&folder).unwrap() {
        assert_eq!(mode(&file.unwrap().path()), 0o600);
    }
    let backup = store.back_up(root.path(), "ban-sao.db").unwrap();
    assert_eq!(mode(&backup.path), 0o600);
}

#[test]
fn a_second_program_is_refused_and_the_first_goes_on() {
    let root = TempDir::new().unwrap();
    let mut store = open(root.path()).unwrap();
    assert!(matches!(open(root.path()), Err(StoreFault::Locked)));
    keep(&mut store, 1, "Họp");
    drop(store);
    open(root.path()).unwrap();
}

#[test]
fn a_whole_workspace_is_found_whole_however_often_it_is_checked_between_changes() {
    let root = TempDir::new().unwrap();
    let mut store = open(root.path()).unwrap();
    let mut stamps = (5000..).map(stamp);
    (1..=20).for_each(|n| keep(&mut store, n, &format!("Họp lần thứ {n}")));
    for _ in 0..3 {
        assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
        (0..20).for_each(|_| drop(store.undo(&stamps.next().unwrap()).unwrap()));
        assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
        (0..20).for_each(|_| drop(store.redo(&stamps.next().unwrap()).unwrap()));
    }
}

#[test]
fn what_is_not_ours_is_refused_and_left_as_it_was() {
    let root = TempDir::new().unwrap();
    let path = root.path().join("thuky.db");
    fs::write(&path, "một tệp văn bản mang tên của kho dữ liệu").unwrap();
    assert!(matches!(open(root.path()), Err(StoreFault::Foreign)));
    assert_eq!(fs::read_to_string(&path).unwrap(), "một tệp văn bản mang tên của kho dữ liệu");

    fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE theirs (x)").unwrap();
    let before = fs::read(&path).unwrap();
    assert!(matches!(open(root.path()), Err(StoreFault::Foreign)));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_newer_workspace_is_refused_and_left_as_it_was() {
    let root = TempDir::new().unwrap();
    drop(open(root.path()).unwrap());
    let path = root.path().join("thuky.db");
    Connection::open(&path)
        .unwrap()
        .execute_batch("PRAGMA journal_mode=DELETE; PRAGMA user_version=99")
        .unwrap();
    let before = fs::read(&path).unwrap();
    assert!(matches!(open(root.path()), Err(StoreFault::Newer(99))));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn the_log_refuses_every_rewriting() {
    let root = TempDir::new().unwrap();
    let mut store = open(root.path()).unwrap();
    keep(&mut store, 1, "Họp");
    drop(store);
    let connection = Connection::open(root.path().join("thuky.db")).unwrap();
    connection.execute_batch("PRAGMA recursive_triggers=ON").unwrap();
    let attacks = [
        "UPDATE operation SET label = 'x'",
        "DELETE FROM operation",
        "UPDATE change SET after = '1'",
        "DELETE FROM change",
        "INSERT OR REPLACE INTO operation SELECT n, id, device, clock, kind, 'x', actor, at, strand, undoes_from, undoes_to, previous, hash FROM operation",
    ];
    for attack in attacks {
        assert!(connection.execute(attack, []).is_err(), "{attack}");
    }
}

fn faults_after(tampering: &str) -> Report {
    let root = TempDir::new().unwrap();
    let mut store = open(root.path()).unwrap();
    keep(&mut store, 1, "Họp về đê điều");
    keep(&mut store, 2, "Họp về ngân sách");
    drop(store);
    let connection = Connection::open(root.path().join("thuky.db")).unwrap();
    connection.execute_batch(tampering).unwrap();
    drop(connection);
    open(root.path()).unwrap().verify().unwrap()
}

#[test]
fn verifying_finds_what_was_changed_behind_the_program() {
    assert!(faults_after("").ok());
    assert!(!faults_after("UPDATE meeting SET title = 'Họp về đê điêu' WHERE title = 'Họp về đê điều'").ok());
    assert!(!faults_after("DELETE FROM meeting WHERE title LIKE '%ngân%'").ok());
    assert!(
        !faults_after("DROP TRIGGER operation_is_fixed; UPDATE operation SET label = 'khác' WHERE n = 1")
            .ok()
    );
    assert!(
        !faults_after("DROP TRIGGER change_is_fixed; UPDATE change SET after = replace(after, 'đê', 'dê')")
            .ok()
    );
}

#[test]
fn a_cut_tail_shows_against_the_head_kept_elsewhere() {
    let root = TempDir::new().unwrap();
    let mut store = open(root.path()).unwrap();
    keep(&mut store, 1, "Họp");
    keep(&mut store, 2, "Họp nữa");
    let head = store.verify().unwrap().head;
    drop(store);
    let connection = Connection::open(root.path().join("thuky.db")).unwrap();
    connection
        .execute_batch("PRAGMA foreign_keys=OFF; DROP TRIGGER operation_is_kept; DROP TRIGGER change_is_kept; DELETE FROM change WHERE operation = 2; DELETE FROM operation WHERE n = 2; DELETE FROM meeting WHERE title = 'Họp nữa'")
        .unwrap();
    drop(connection);
    assert_ne!(open(root.path()).unwrap().verify().unwrap().head, head);
}

#[test]
fn a_backup_is_whole_and_restoring_overwrites_nothing() {
    let root = TempDir::new().unwrap();
    let (folder, backups) = (root.path().join("kho"), root.path().join("sao"));
    fs::create_dir(&backups).unwrap();
    let mut store = open(&folder).unwrap();
    keep(&mut store, 1, "Trước khi sao");
    let backup = store.back_up(&backups, "ban-sao.db").unwrap();
    assert_eq!(backup.report.head, store.verify().unwrap().head);
    keep(&mut store, 2, "Sau khi sao");
    let newest = store.verify().unwrap();
    assert!(matches!(thuky_store::restore(&backup.path, &folder, "cu"), Err(StoreFault::Locked)));
    drop(store);

    thuky_store::restore(&backup.path, &folder, "cu").unwrap();
    let titles: Vec<String> =
        open(&folder).unwrap().reader().all::<Meeting>().unwrap().into_iter().map(|m| m.title).collect();
    assert_eq!(titles, ["Trước khi sao"]);
    fs::create_dir(root.path().join("cu")).unwrap();
    fs::rename(folder.join("cu-thuky.db"), root.path().join("cu/thuky.db")).unwrap();
    assert_eq!(open(&root.path().join("cu")).unwrap().verify().unwrap(), newest);
}

#[test]
fn a_damaged_backup_is_refused_and_the_workspace_stays() {
    let root = TempDir::new().unwrap();
    let folder = root.path().join("kho");
    let mut store = open(&folder).unwrap();
    keep(&mut store, 1, "Họp");
    let backup = store.back_up(root.path(), "ban-sao.db").unwrap();
    drop(store);
    let mut bytes = fs::read(&backup.path).unwrap();
    let at = bytes.windows("Họp".len()).position(|window| window == "Họp".as_bytes()).unwrap();
    bytes[at] ^= 1;
    fs::write(&backup.path, bytes).unwrap();
    assert!(matches!(thuky_store::restore(&backup.path, &folder, "cu"), Err(StoreFault::Damaged(_))));
    assert_eq!(open(&folder).unwrap().reader().all::<Meeting>().unwrap().len(), 1);
    assert!(!folder.join(".thuky.db.part").exists());
}

#[test]
fn a_taken_name_is_never_overwritten_by_a_backup() {
    let root = TempDir::new().unwrap();
    let store = open(&root.path().join("kho")).unwrap();
    fs::write(root.path().join("ban-sao.db"), "quý").unwrap();
    assert!(store.back_up(root.path(), "ban-sao.db").is_err());
    assert_eq!(fs::read_to_string(root.path().join("ban-sao.db")).unwrap(), "quý");
}

#[test]
fn search_finds_with_and_without_marks_and_takes_any_character() {
    let root = TempDir::new().unwrap();
    let mut store = open(root.path()).unwrap();
    keep(&mut store, 1, "Tiến độ Dự án đường cao tốc Đắk Lắk");
    keep(&mut store, 2, "Duong su khieu nai");
    let mut found = |words: &str| -> Vec<String> {
        store.search(words, 10).unwrap().into_iter().map(|hit| hit.title).collect()
    };
    assert_eq!(found("dak lak"), ["Tiến độ Dự án đường cao tốc Đắk Lắk"]);
    assert_eq!(found("ĐƯỜNG cao to"), ["Tiến độ Dự án đường cao tốc Đắk Lắk"]);
    assert_eq!(found("đương"), Vec::<String>::new().into_iter().chain(found("duong")).collect::<Vec<_>>());
    assert_eq!(
        found("đu\u{31b}o\u{31b}\u{300}ng").first().map(String::as_str),
        Some("Tiến độ Dự án đường cao tốc Đắk Lắk")
    );
    for hostile in
        ["\"", "NEAR(", "-x", "body:", "a OR", "*", "(", "'; DROP TABLE meeting", "\u{0}", "", "^", "{}"]
    {
        store.search(hostile, 10).unwrap();
    }
}

#[test]
fn what_is_in_the_trash_or_marked_secret_is_not_found() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    let mut meeting = meeting(9, "Chuyên đề đặc biệt");
    let found = |secretary: &mut thuky_secretary::Secretary| {
        secretary.search(thuky_secretary::contract::SearchQuery { words: "đặc biệt".into() }).unwrap().len()
    };
    secretary.put_record(Put { record: meeting.clone().into(), strand: None }).unwrap();
    assert_eq!(found(&mut secretary), 1);
    meeting.secrecy = thuky_domain::Secrecy::Secret;
    secretary.put_record(Put { record: meeting.clone().into(), strand: None }).unwrap();
    assert_eq!(found(&mut secretary), 0);
    meeting.secrecy = thuky_domain::Secrecy::None;
    meeting.trashed = true;
    secretary.put_record(Put { record: meeting.into(), strand: None }).unwrap();
    assert_eq!(found(&mut secretary), 0);
}

#[test]
fn people_come_in_the_order_of_given_names() {
    let root = TempDir::new().unwrap();
    let mut store = open(root.path()).unwrap();
    for (n, name) in
        ["Vũ Thị Ân", "Đỗ Ánh", "Lê An", "Bùi Văn Đa", "Trần Ăn", "Hà Thị Da"].into_iter().enumerate()
    {
        let person = Person {
            id: PersonId(Uuid::from_u128(n as u128 + 1)),
            name: name.into(),
            honorific: String::new(),
            note: String::new(),
        };
        store.act::<_, StoreFault>(&stamp(n as u128 + 50), |act| act.put(&person)).unwrap();
    }
    let names: Vec<String> =
        store.reader().all::<Person>().unwrap().into_iter().map(|person| person.name).collect();
    assert_eq!(names, ["Lê An", "Đỗ Ánh", "Trần Ăn", "Vũ Thị Ân", "Hà Thị Da", "Bùi Văn Đa"]);
}

#[test]
fn a_failing_act_leaves_no_trace() {
    let root = TempDir::new().unwrap();
    let mut store = open(root.path()).unwrap();
    let before = store.verify().unwrap();
    let result = store.act::<(), StoreFault>(&stamp(1), |act| {
        act.put(&meeting(1, "Họp"))?;
        Err(StoreFault::NotFound)
    });
    assert!(result.is_err());
    assert_eq!(store.verify().unwrap(), before);
}

#[test]
fn an_unclean_end_is_noticed_and_a_clean_one_is_not() {
    let root = TempDir::new().unwrap();
    let mut first = secretary(root.path()).unwrap();
    assert!(!first.status(Nothing {}).unwrap().recovered);
    std::mem::forget(first);
    // The lock of a forgotten store is still held by this process, so a copy of the folder plays the restarted machine.
    let copy = TempDir::new().unwrap();
    for file in fs::read_dir(root.path()).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), copy.path().join(file.file_name())).unwrap();
    }
    assert!(secretary(copy.path()).unwrap().status(Nothing {}).unwrap().recovered);
    assert!(!secretary(copy.path()).unwrap().status(Nothing {}).unwrap().recovered);
    assert_eq!(secretary(root.path()).err().map(|failure| failure.kind), Some(FailureKind::Locked));
}

/// A workspace of version 1 with the sample office, as the program of that time left it.
fn of_version_1(folder: &Path) -> PathBuf {
    fs::create_dir_all(folder).unwrap();
    let path = folder.join("thuky.db");
    fs::write(&path, include_bytes!("version-1.db")).unwrap();
    path
}

fn version_of(path: &Path) -> u32 {
    Connection::open(path).unwrap().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
}

#[test]
fn an_older_workspace_is_upgraded_whole_and_its_file_kept_as_it_was() {
    let root = TempDir::new().unwrap();
    let old = of_version_1(root.path());
    assert_eq!(version_of(&old), 1);
    let store = open(root.path()).unwrap();
    let report = store.verify().unwrap();
    assert!(report.ok(), "{:?}", report.faults);
    assert_eq!(store.reader().all::<Meeting>().unwrap().len(), 3);
    assert_eq!(store.history(None, None, u32::MAX).unwrap().len(), report.operations as usize);
    drop(store);
    let kept: Vec<PathBuf> = fs::read_dir(root.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("truoc-nang-cap-1-"))
        .collect();
    assert_eq!(kept.len(), 1);
    assert_eq!(version_of(&kept[0]), 1);
    let head = "SELECT hash FROM operation ORDER BY n DESC LIMIT 1";
    let hash = |path: &Path| -> String {
        Connection::open(path).unwrap().query_row(head, [], |row| row.get(0)).unwrap()
    };
    assert_eq!(hash(&kept[0]), report.head);
}

#[test]
fn a_backup_of_an_older_version_can_be_restored_and_stays_as_it_is() {
    let root = TempDir::new().unwrap();
    let backup = of_version_1(&root.path().join("sao"));
    let before = fs::read(&backup).unwrap();
    let folder = root.path().join("kho");
    let report = thuky_store::restore(&backup, &folder, "cu").unwrap();
    assert!(report.ok());
    assert_eq!(fs::read(&backup).unwrap(), before);
    assert_eq!(open(&folder).unwrap().reader().all::<Meeting>().unwrap().len(), 3);
    assert!(!folder.join(".thuky.db.part").exists());
}
