//! The write-ahead log: it has room before the first save, and what it leaves when the power goes is whole.

use crate::{keep, open};
use std::fs;
use tempfile::TempDir;
use thuky_domain::Meeting;
use uuid::Uuid;

#[test]
fn saving_writes_into_room_that_the_log_has_and_closing_leaves_no_log() {
    let root = TempDir::new().unwrap();
    let mut store = open(root.path()).unwrap();
    let log = root.path().join("thuky.db-wal");
    let length = || fs::metadata(&log).unwrap().len();
    let before = length();
    (1..=200).for_each(|n| keep(&mut store, n, &format!("Họp lần thứ {n}")));
    assert_eq!(length(), before);
    drop(store);
    assert!(!log.exists());
}

#[test]
fn what_a_power_cut_leaves_is_whole_though_the_log_ends_in_room_never_used() {
    let (root, left) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut store = open(root.path()).unwrap();
    for n in 1..=20 {
        keep(&mut store, n, &format!("Họp lần thứ {n}"));
        for file in ["thuky.db", "thuky.db-wal"] {
            fs::copy(root.path().join(file), left.path().join(file)).unwrap();
        }
        let found = open(left.path()).unwrap();
        let kept: Meeting = found.reader().get(Uuid::from_u128(n)).unwrap();
        assert_eq!(kept.title, format!("Họp lần thứ {n}"));
        assert_eq!(found.verify().unwrap().faults, Vec::<String>::new());
        drop(found);
        fs::remove_file(left.path().join("thuky.db")).unwrap();
    }
}
