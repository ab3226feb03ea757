//! The number book on disk: a number is given once and what went out stays, whatever SQL is tried.

use rusqlite::Connection;
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::contract::*;
use thuky_tests::{founded, keep_numbers, november};

/// A workspace with three numbers: reserved, used, void.
fn book() -> (TempDir, Connection) {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    keep_numbers(&mut secretary, november(1)).unwrap();
    let request = NumberRequest::of(None, PaperKind::Minutes, november(24));
    let given = [(); 3].map(|()| secretary.reserve_number(request.clone()).unwrap().line.entry.id);
    secretary.use_number(NumberUse { id: given[1], date: None }).unwrap();
    secretary.void_number(NumberVoid { id: given[2], reason: "in hỏng".into() }).unwrap();
    drop(secretary);
    let connection = Connection::open(root.path().join("thuky.db")).unwrap();
    (root, connection)
}

#[test]
fn no_sql_gives_a_number_twice_or_brings_one_back() {
    let columns = "meeting, book, number, reason, state, system, kind, code, secrecy, date, symbol, subject, signer, recipients, archive, copies, note, paper";
    let (_root, connection) = book();
    let copy = |verb: &str, id: &str| format!("{verb} INTO number SELECT {id}, {columns} FROM number");
    let attacks = [
        copy("INSERT", "'other' || id"),
        copy("INSERT OR REPLACE", "'other' || id"),
        copy("INSERT OR REPLACE", "id"),
        copy("REPLACE", "'other' || id"),
        "UPDATE number SET number = 9 WHERE number = 2".into(),
        "UPDATE OR REPLACE number SET number = 2 WHERE number = 1".into(),
        "UPDATE OR REPLACE number SET id = (SELECT id FROM number WHERE number = 2) WHERE number = 1".into(),
        "UPDATE number SET state = 'reserved' WHERE number = 2".into(),
        "UPDATE number SET state = 'void' WHERE number = 2".into(),
        "DELETE FROM number WHERE number = 2".into(),
        "DELETE FROM number WHERE number = 3".into(),
    ];
    for recursive in ["OFF", "ON"] {
        connection.execute_batch(&format!("PRAGMA recursive_triggers={recursive}")).unwrap();
        for attack in &attacks {
            assert!(connection.execute(attack, []).is_err(), "{attack}");
        }
    }
    let left: String = connection
        .query_row("SELECT group_concat(number || state, ' ') FROM number", [], |row| row.get(0))
        .unwrap();
    assert_eq!(left, "1reserved 2used 3void");
}

#[test]
fn a_paper_once_named_by_a_number_is_named_for_good() {
    let (_root, connection) = book();
    connection.execute("UPDATE number SET paper = 'a' WHERE number = 2", []).unwrap();
    for attack in ["UPDATE number SET paper = 'b'", "UPDATE number SET paper = NULL"] {
        assert!(connection.execute(&format!("{attack} WHERE number = 2"), []).is_err(), "{attack}");
    }
}
