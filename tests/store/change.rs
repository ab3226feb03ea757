//! What one save writes: the changed fields of a record in one stroke, taken back and brought again likewise; and an
//! entry of the log that is like no other.

use crate::{open, stamp};
use chrono::NaiveDate;
use tempfile::TempDir;
use thuky_domain::{Meeting, MeetingId};
use thuky_store::{Store, StoreFault};
use uuid::Uuid;

fn issued_and_received(issued: u32, received: u32) -> Meeting {
    let day = |day| NaiveDate::from_ymd_opt(2026, 9, day);
    Meeting { issued: day(issued), received: day(received), ..Meeting::blank(MeetingId(Uuid::from_u128(3))) }
}

fn kept(store: &Store) -> Meeting {
    store.reader().get(Uuid::from_u128(3)).unwrap()
}

#[test]
fn days_that_hold_each_other_can_move_together_and_back() {
    let root = TempDir::new().unwrap();
    let mut store = open(root.path()).unwrap();
    let [early, late] = [issued_and_received(2, 4), issued_and_received(17, 21)];
    for (n, meeting) in [&early, &late, &early].into_iter().enumerate() {
        store.act::<_, StoreFault>(&stamp(n as u128 + 1), |act| act.put(meeting)).unwrap();
        assert_eq!(kept(&store), *meeting);
    }
    let mut stamps = (10..).map(stamp);
    for expected in [&late, &early] {
        store.undo(&stamps.next().unwrap()).unwrap();
        assert_eq!(kept(&store), *expected);
    }
    for expected in [&late, &early] {
        store.redo(&stamps.next().unwrap()).unwrap();
        assert_eq!(kept(&store), *expected);
    }
    assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
}

#[test]
fn two_operations_of_one_id_are_found_by_the_check() {
    let root = TempDir::new().unwrap();
    let mut store = open(root.path()).unwrap();
    for meeting in [issued_and_received(2, 4), issued_and_received(2, 5)] {
        assert!(store.verify().unwrap().ok());
        store.act::<_, StoreFault>(&stamp(1), |act| act.put(&meeting)).unwrap();
    }
    assert_eq!(store.verify().unwrap().faults, ["the log is broken at operation 2"]);
}
