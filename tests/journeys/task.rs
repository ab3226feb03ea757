//! What a task is besides its words: priority, field of work, milestones.

use crate::register::Month;
use thuky_domain::*;
use thuky_secretary::contract::*;
use thuky_tests::november;

#[test]
fn priority_field_and_milestones_are_kept_told_in_history_and_undone() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 20);
    let before = month.file(task).line.directive;
    assert_eq!((before.priority, before.field.as_str()), (Priority::Normal, ""));
    let milestones = vec![
        Milestone { day: Some(november(10)), text: "trình dự thảo".into(), done: Some(november(9)) },
        Milestone { text: "lấy ý kiến".into(), ..Milestone::default() },
    ];
    let field = "Cải cách hành chính".to_owned();
    let after = Directive { priority: Priority::Top, field, milestones, ..before.clone() };
    month.put(after.clone()).unwrap();
    assert_eq!(month.file(task).line.directive, after);
    let history = month.secretary.history(HistoryOf::default()).unwrap();
    let told = history[0].changes.iter().find(|change| change.field == "milestones").unwrap();
    assert_eq!(told.after, "trình dự thảo, lấy ý kiến");
    month.secretary.undo(Nothing {}).unwrap();
    assert_eq!(month.file(task).line.directive, before);
    assert!(month.secretary.verify().unwrap().ok());
}

#[test]
fn the_register_is_narrowed_to_a_field_of_work_and_names_those_there_are() {
    let mut month = Month::begun();
    for (n, field) in [(1, "Đất đai"), (2, "dat dai"), (3, "Y tế"), (4, "")] {
        let task = month.given(n, "Sở Nội vụ", 20);
        let directive = month.file(task).line.directive;
        month.put(Directive { field: field.into(), ..directive }).unwrap();
    }
    let filter = RegisterFilter { field: "Đất đai".into(), ..RegisterFilter::default() };
    let register = month.secretary.directives(filter).unwrap();
    assert_eq!((register.total, register.counts.values().sum()), (2, 2));
    assert_eq!(register.fields, ["Đất đai", "Y tế"]);
}

#[test]
fn milestones_change_no_status() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 30);
    let directive = month.file(task).line.directive;
    let missed = Milestone { day: Some(november(2)), text: "trình dự thảo".into(), done: None };
    month.put(Directive { milestones: vec![missed], ..directive }).unwrap();
    assert_eq!(month.status_on(task, 5), Status::InProgress);
}
