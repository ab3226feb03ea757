//! The working days of an office: by law, as the office notes them, and taken over from a list.

use crate::register::Month;
use chrono::{Datelike, NaiveDate};
use thuky_domain::*;
use thuky_secretary::contract::*;
use thuky_tests::november;
use uuid::Uuid;

fn holiday(n: u128, day: NaiveDate, kind: HolidayKind, name: &str) -> Holiday {
    Holiday { id: HolidayId(Uuid::from_u128(n)), day, kind, name: name.into() }
}

impl Month {
    fn year(&mut self, year: i32) -> HolidayYear {
        self.secretary.holidays(YearRef { year }).unwrap()
    }

    fn line_of(&mut self, day: NaiveDate) -> Option<HolidayLine> {
        self.year(day.year()).days.into_iter().find(|line| line.marked.day == day)
    }
}

fn list(text: &str) -> HolidayText {
    HolidayText { text: text.into() }
}

#[test]
fn a_year_shows_the_days_off_by_law_and_says_whether_it_is_decided() {
    let mut month = Month::begun();
    let of_2026 = month.year(2026);
    assert!(of_2026.decided && of_2026.days.iter().all(|line| line.noted.is_none()));
    assert_eq!(of_2026.working_days, 261 - 14 + 2, "weekdays, but those off, and two made up for");
    assert!(!month.year(2027).decided);
    assert_eq!(month.line_of(november(24)).unwrap().marked.name, "Ngày Văn hóa Việt Nam 24/11");
}

#[test]
fn what_the_office_notes_wins_until_the_note_is_removed_and_deadlines_follow() {
    let mut month = Month::begun();
    let office = month.secretary.status(Nothing {}).unwrap().office.unwrap();
    let counting = Counting { on_day_off: OnDayOff::RollsOn, ..Counting::default() };
    month.put(Office { counting, ..office }).unwrap();
    let task = month.given(1, "Sở Nội vụ", 24);
    assert_eq!(month.line_on(task, 1).last_day, Some(november(25)));
    let noted = holiday(9, november(24), HolidayKind::MakeUp, "Trực cả ngày");
    month.put(noted.clone()).unwrap();
    assert_eq!(month.line_of(november(24)).unwrap().noted, Some(noted.id));
    assert_eq!(month.line_on(task, 1).last_day, Some(november(24)));
    month.secretary.remove_record(RecordRef { noun: Noun::Holiday, id: noted.id.0 }).unwrap();
    assert_eq!(month.line_of(november(24)).unwrap().noted, None);
    month.secretary.undo(Nothing {}).unwrap();
    assert_eq!(month.line_on(task, 1).last_day, Some(november(24)));
    assert!(month.secretary.verify().unwrap().ok());
}

#[test]
fn a_day_is_noted_once() {
    let mut month = Month::begun();
    month.put(holiday(9, november(20), HolidayKind::Off, "Nghỉ riêng")).unwrap();
    let refused = month.put(holiday(10, november(20), HolidayKind::MakeUp, "")).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("day"));
    month.put(holiday(9, november(20), HolidayKind::MakeUp, "Đổi ý")).unwrap();
}

#[test]
fn a_list_is_looked_at_before_it_is_taken_over_in_one_act() {
    let mut month = Month::begun();
    let text = "Ngày;Loại;Tên\n31/12/2027;nghỉ;Nghỉ cuối năm\n24/11/2026;nghỉ;Ngày Văn hóa\n30/02/2027;nghỉ;?\n08/01/2028;làm bù;Bù cho 31/12";
    let import = month.secretary.read_holidays(list(text)).unwrap();
    assert_eq!((import.days.len(), import.known), (2, 1));
    assert_eq!((import.faults.len(), import.faults[0].line), (1, 4));
    assert!(month.line_of(import.days[0].day).is_none(), "looking at a list keeps nothing");
    month.secretary.keep_holidays(list(text)).unwrap();
    assert!(month.line_of(import.days[0].day).unwrap().noted.is_some());
    let again = month.secretary.read_holidays(list(text)).unwrap();
    assert_eq!((again.days.len(), again.known), (0, 3));
    assert_eq!(month.secretary.keep_holidays(list(text)).unwrap_err().kind, FailureKind::Invalid);
    month.put(holiday(9, november(20), HolidayKind::Off, "")).unwrap();
    month.secretary.undo(Nothing {}).unwrap();
    assert_eq!(month.secretary.undo(Nothing {}).unwrap().label, "Nhập lịch nghỉ: 2 ngày");
    assert!(month.line_of(import.days[0].day).is_none());
}

#[test]
fn a_list_with_another_word_for_a_noted_day_changes_its_note() {
    let mut month = Month::begun();
    month.put(holiday(9, november(20), HolidayKind::Off, "Nghỉ riêng")).unwrap();
    month.secretary.keep_holidays(list("20/11/2026;làm bù;Không nghỉ nữa")).unwrap();
    let line = month.line_of(november(20)).unwrap();
    assert_eq!((line.noted.unwrap().0.as_u128(), line.marked.kind), (9, HolidayKind::MakeUp));
}
