//! One autosave against the least that could keep the same text: one UPDATE with the same durability.

use divan::Bencher;
use rusqlite::Connection;
use tempfile::TempDir;
use thuky_domain::Meeting;
use thuky_secretary::Secretary;
use thuky_secretary::contract::{Commands, MeetingRef, Nothing, Put};

fn main() {
    divan::main();
}

fn meeting_of(secretary: &mut Secretary, length: usize) -> Meeting {
    let meeting = secretary.new_meeting(Nothing {}).unwrap();
    let mut meeting = secretary.meeting(MeetingRef { meeting }).unwrap().meeting;
    meeting.proceedings = "Nội dung cuộc họp. ".repeat(length / 24);
    secretary.put_record(Put { record: meeting.clone().into(), strand: None }).unwrap();
    meeting
}

/// The program: checks, changes one field, logs before and after, seals, notes it for search, commits to disk.
#[divan::bench(args = [240, 24_000])]
fn autosave(bencher: Bencher<'_, '_>, length: usize) {
    let root = TempDir::new().unwrap();
    let mut secretary = thuky_tests::founded(root.path()).unwrap();
    let mut meeting = meeting_of(&mut secretary, length);
    let mut n = 0;
    bencher.bench_local(|| {
        n += 1;
        meeting.title = format!("Họp lần {n}");
        secretary.put_record(Put { record: meeting.clone().into(), strand: Some("gõ".into()) }).unwrap()
    });
}

/// The floor: one UPDATE of one row of the same size, committed with the same pragmas.
#[divan::bench(args = [240, 24_000])]
fn raw_sqlite(bencher: Bencher<'_, '_>, length: usize) {
    let root = TempDir::new().unwrap();
    let connection = Connection::open(root.path().join("raw.db")).unwrap();
    connection
        .execute_batch(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
             CREATE TABLE meeting (id INTEGER PRIMARY KEY, title TEXT, proceedings TEXT)",
        )
        .unwrap();
    let text = "Nội dung cuộc họp. ".repeat(length / 24);
    connection.execute("INSERT INTO meeting VALUES (1, '', ?1)", [text]).unwrap();
    let mut n = 0;
    bencher.bench_local(|| {
        n += 1;
        let mut update = connection.prepare_cached("UPDATE meeting SET title = ?1 WHERE id = 1").unwrap();
        update.execute([format!("Họp lần {n}")]).unwrap()
    });
}

/// Search in a thousand meetings.
#[divan::bench]
fn search(bencher: Bencher<'_, '_>) {
    let root = TempDir::new().unwrap();
    let mut secretary = thuky_tests::founded(root.path()).unwrap();
    for _ in 0..1000 {
        meeting_of(&mut secretary, 240);
    }
    bencher.bench_local(|| {
        secretary.search(thuky_secretary::contract::SearchQuery { words: "noi dung".into() }).unwrap()
    });
}
