//! An office with as many tasks as a bench wants.

use chrono::{Days, NaiveDate};
use std::path::Path;
use thuky_domain::*;
use thuky_store::{Stamp, Store, StoreFault};
use uuid::Uuid;

pub const TASKS_OF_A_MEETING: u32 = 20;

pub fn id(kind: u128, n: u32) -> Uuid {
    Uuid::from_u128((kind << 64) + u128::from(n) + 1)
}

pub fn meeting(n: u32) -> Meeting {
    let day = NaiveDate::default() + Days::new(20_000 + u64::from(n));
    Meeting {
        title: format!("Họp giao ban lần {n}"),
        date: Some(day.into()),
        proceedings: "Nội dung cuộc họp. ".repeat(500),
        ..Meeting::blank(MeetingId(id(1, n)))
    }
}

pub fn task(n: u32) -> Directive {
    let date = (!n.is_multiple_of(5)).then(|| NaiveDate::default() + Days::new(20_700 + u64::from(n % 90)));
    Directive {
        ordinal: n % TASKS_OF_A_MEETING + 1,
        code: format!("{:02}.{}", n / TASKS_OF_A_MEETING, n % TASKS_OF_A_MEETING + 1),
        text: format!("rà soát, hoàn thiện đề án số {n} và báo cáo Ban Thường vụ xem xét"),
        lead: format!("Sở số {}", n % 25),
        deadline: Some(Deadline {
            date,
            phrase: "trước ngày ghi trong văn bản".into(),
            ..Deadline::default()
        }),
        product: "Báo cáo".into(),
        ..Directive::blank(DirectiveId(id(2, n)), MeetingId(id(1, n / TASKS_OF_A_MEETING)))
    }
}

pub fn report(n: u32) -> Progress {
    let day = NaiveDate::default() + Days::new(20_700);
    Progress {
        text: "đã gửi dự thảo".into(),
        percent: Some(60),
        ordinal: 1,
        ..Progress::blank(ProgressId(id(3, n)), &task(n), ProgressKind::Report, day)
    }
}

/// Founds an office with so many tasks, half of them reported.
pub fn found_with(tasks: u32, folder: &Path) {
    drop(thuky_tests::founded(folder).unwrap());
    let mut store = Store::open(folder, Uuid::nil()).unwrap();
    let at = chrono::DateTime::parse_from_rfc3339("2026-11-24T08:00:00+07:00").unwrap();
    let stamp = Stamp { id: id(4, 0), at, actor: String::new(), strand: None };
    store
        .act::<_, StoreFault>(&stamp, |act| {
            (0..tasks / TASKS_OF_A_MEETING).try_for_each(|n| act.put(&meeting(n)))?;
            (0..tasks).try_for_each(|n| act.put(&task(n)))?;
            (0..tasks).step_by(2).try_for_each(|n| act.put(&report(n)))
        })
        .unwrap();
}
