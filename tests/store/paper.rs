//! Frozen papers on disk: every way to alter one is refused, and what was altered behind the program is found.

use super::{keep, open, stamp};
use rusqlite::Connection;
use std::path::Path;
use tempfile::TempDir;
use thuky_domain::{MeetingId, Noun, Paper, PaperId, PaperKind, System};
use thuky_store::{Report, Store, StoreFault};
use uuid::Uuid;

const DOCX: &[u8] = "một tệp Word".as_bytes();
const FACTS: &[u8] = br#"{"facts":{},"format":"thu-ky-facts-1","request":{}}"#;

fn paper(n: u128, file: String, facts: String, head: (u32, String)) -> Paper {
    Paper {
        id: PaperId(Uuid::from_u128(n)),
        meeting: Some(MeetingId(Uuid::from_u128(1))),
        kind: PaperKind::Minutes,
        system: System::Party,
        rule_set: "Hướng dẫn 05-HD/VPTW".into(),
        unit: String::new(),
        number: Some(5),
        symbol: "05-BB/TU".into(),
        date: None,
        signer: String::new(),
        subject: "Họp về đê điều".into(),
        file_name: "Biên bản.docx".into(),
        file,
        facts,
        gaps: vec![],
        head: head.0,
        head_hash: head.1,
        at: "2026-11-24T08:00:00+07:00".into(),
        by: "người thử".into(),
        version: 1,
        corrects: None,
        reason: String::new(),
    }
}

/// Two meetings, then a paper of the first frozen, then one more meeting.
fn with_a_frozen_paper(folder: &Path) -> Store {
    let mut store = open(folder).unwrap();
    keep(&mut store, 1, "Họp về đê điều");
    keep(&mut store, 2, "Họp về ngân sách");
    store
        .act::<_, StoreFault>(&stamp(77), |act| {
            let (file, facts) = (act.keep_blob(DOCX)?, act.keep_blob(FACTS)?);
            let paper = paper(9, file, facts, act.reader().head()?);
            act.put(&paper)
        })
        .unwrap();
    keep(&mut store, 3, "Họp về sau");
    store
}

fn kept(folder: &Path) -> (Paper, Vec<u8>, Vec<u8>) {
    let store = open(folder).unwrap();
    let paper: Paper = store.reader().get(Uuid::from_u128(9)).unwrap();
    let (file, facts) =
        (store.reader().blob(&paper.file).unwrap(), store.reader().blob(&paper.facts).unwrap());
    (paper, file, facts)
}

const COLUMNS: &str =
    "id, meeting, kind, system, rule_set, unit, number, symbol, date, signer, subject, file_name, file,
  facts, gaps, head, head_hash, at, \"by\", version, corrects, reason";

/// Every way SQL has to write over a row or its bytes.
fn attacks() -> Vec<String> {
    let columns = COLUMNS;
    let changed = columns.replace("number,", "99,");
    let other = columns.replacen("id,", "'other',", 1).replace("version,", "2,").replace("corrects,", "'1',");
    vec![
        "UPDATE paper SET number = 99".into(),
        "UPDATE OR REPLACE paper SET number = 99".into(),
        "UPDATE OR REPLACE paper SET id = 'other'".into(),
        "UPDATE OR IGNORE paper SET subject = ''".into(),
        "UPDATE paper SET file = facts".into(),
        "DELETE FROM paper".into(),
        format!("DELETE FROM paper WHERE id = '{}'", Uuid::from_u128(9)),
        format!("INSERT OR REPLACE INTO paper ({columns}) SELECT {changed} FROM paper"),
        format!("REPLACE INTO paper ({columns}) SELECT {changed} FROM paper"),
        format!("INSERT INTO paper ({columns}) SELECT {changed} FROM paper WHERE true ON CONFLICT (id) DO UPDATE SET number = 99"),
        format!("INSERT OR REPLACE INTO paper ({columns}) SELECT {other} FROM paper"),
        "DELETE FROM blob".into(),
        "UPDATE blob SET bytes = x'00'".into(),
        "UPDATE OR REPLACE blob SET sha256 = 'other'".into(),
        "INSERT OR REPLACE INTO blob SELECT sha256, x'00' FROM blob".into(),
        "INSERT INTO blob SELECT sha256, bytes FROM blob WHERE true ON CONFLICT (sha256) DO UPDATE SET bytes = x'00'".into(),
    ]
}

fn attacked(folder: &Path, pragmas: &str, attacks: &[String]) {
    let connection = Connection::open(folder.join("thuky.db")).unwrap();
    connection.execute_batch(pragmas).unwrap();
    for attack in attacks {
        assert!(connection.execute(attack, []).is_err(), "{pragmas}: {attack}");
    }
}

#[test]
fn no_sql_alters_a_frozen_paper_or_its_bytes() {
    let root = TempDir::new().unwrap();
    drop(with_a_frozen_paper(root.path()));
    let before = kept(root.path());
    attacked(
        root.path(),
        "PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA trusted_schema=OFF",
        &attacks(),
    );
    assert_eq!(kept(root.path()), before);
    assert_eq!(before.1, DOCX);
    assert!(open(root.path()).unwrap().verify().unwrap().ok());
}

#[test]
fn replacing_a_frozen_paper_is_refused_even_where_delete_triggers_are_not_asked() {
    let root = TempDir::new().unwrap();
    drop(with_a_frozen_paper(root.path()));
    let before = kept(root.path());
    let of_papers: Vec<String> = attacks().into_iter().filter(|attack| !attack.contains("blob")).collect();
    attacked(root.path(), "PRAGMA foreign_keys=OFF; PRAGMA recursive_triggers=OFF", &of_papers);
    assert_eq!(kept(root.path()), before);
}

#[test]
fn the_program_itself_can_neither_change_nor_remove_nor_take_back_a_frozen_paper() {
    let root = TempDir::new().unwrap();
    let mut store = with_a_frozen_paper(root.path());
    let frozen: Paper = store.reader().get(Uuid::from_u128(9)).unwrap();
    let changed = Paper { number: Some(99), ..frozen.clone() };
    assert!(store.act::<_, StoreFault>(&stamp(80), |act| act.put(&changed)).is_err());
    assert!(store.act::<_, StoreFault>(&stamp(81), |act| act.remove::<Paper>(frozen.id.0)).is_err());
    store.undo(&stamp(82)).unwrap();
    let before = store.verify().unwrap();
    assert!(matches!(store.undo(&stamp(83)), Err(StoreFault::Kept(Noun::Paper))));
    assert_eq!(store.verify().unwrap(), before);
    assert_eq!(store.reader().get::<Paper>(frozen.id.0).unwrap(), frozen);
}

#[test]
fn a_frozen_paper_is_corrected_once_and_only_with_a_reason() {
    let root = TempDir::new().unwrap();
    let mut store = with_a_frozen_paper(root.path());
    let first: Paper = store.reader().get(Uuid::from_u128(9)).unwrap();
    let next = |n: u128, reason: &str| Paper {
        id: PaperId(Uuid::from_u128(n)),
        version: 2,
        corrects: Some(first.id),
        reason: reason.into(),
        ..first.clone()
    };
    let mut put =
        |n: u128, reason: &str| store.act::<_, StoreFault>(&stamp(100 + n), |act| act.put(&next(n, reason)));
    assert!(put(10, " ").is_err(), "without a reason");
    assert!(put(11, "ghi sai số người dự").is_ok());
    assert!(put(12, "lần nữa").is_err(), "corrected already");
}

fn faults_after(tampering: &str) -> Report {
    let root = TempDir::new().unwrap();
    drop(with_a_frozen_paper(root.path()));
    let connection = Connection::open(root.path().join("thuky.db")).unwrap();
    connection.execute_batch(&format!("PRAGMA foreign_keys=OFF; {tampering}")).unwrap();
    drop(connection);
    open(root.path()).unwrap().verify().unwrap()
}

fn finds(tampering: &str, words: &str) {
    let report = faults_after(tampering);
    assert!(report.faults.iter().any(|fault| fault.contains(words)), "{tampering}: {:?}", report.faults);
}

#[test]
fn verifying_finds_every_damage_to_a_frozen_paper() {
    assert!(faults_after("").ok());
    let file = "(SELECT file FROM paper)";
    finds("DROP TRIGGER paper_is_fixed", "guard paper_is_fixed");
    finds(
        "DROP TRIGGER paper_comes_once; CREATE TRIGGER paper_comes_once BEFORE INSERT ON paper BEGIN SELECT 1; END",
        "guard paper_comes_once",
    );
    finds("DROP TRIGGER paper_is_fixed; UPDATE paper SET number = 6", "the table is not what the log says");
    finds("DROP TRIGGER paper_is_kept; DELETE FROM paper", "the table is not what the log says");
    finds(
        &format!("DROP TRIGGER blob_of_paper_is_kept; DELETE FROM blob WHERE sha256 = {file}"),
        "its file is gone",
    );
    finds(
        &format!("DROP TRIGGER blob_of_paper_is_fixed; UPDATE blob SET bytes = x'00' WHERE sha256 = {file}"),
        "its file is not what was frozen",
    );
    finds(
        "DROP TRIGGER blob_of_paper_is_fixed; UPDATE blob SET bytes = x'00' WHERE sha256 = (SELECT facts FROM paper)",
        "its facts are not what was frozen",
    );
}

#[test]
fn a_log_whose_tail_was_cut_before_the_freezing_is_found_by_the_frozen_paper() {
    finds(
        "DROP TRIGGER operation_is_kept; DROP TRIGGER change_is_kept; DELETE FROM change WHERE operation >= 2;
         DELETE FROM operation WHERE n >= 2; DELETE FROM meeting WHERE title <> 'Họp về đê điều'",
        "the log it was frozen on had another operation 2",
    );
}
