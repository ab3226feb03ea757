//! Tasks change hands, are split, merged, taken up again, one or many at once; nothing of them is lost.

use super::register::{Month, field};
use chrono::Days;
use std::collections::BTreeSet;
use thuky_domain::*;
use thuky_secretary::contract::*;
use thuky_tests::november;
use uuid::Uuid;

impl Month {
    fn act(&mut self, tasks: &[DirectiveId], deed: Deed) -> Result<Saved, Failure> {
        let (day, by) = (Some(november(24)), "Chánh Văn phòng".to_owned());
        self.secretary.act_on_tasks(TaskDeed {
            tasks: tasks.to_vec(),
            day,
            by,
            reason: "theo ý kiến của Thường trực".into(),
            deed,
        })
    }

    fn listed(&mut self) -> Vec<(DirectiveId, Status)> {
        let register = self.register(RegisterFilter::default());
        register.lines.iter().map(|line| (line.directive.id, line.status)).collect()
    }

    fn sight(&mut self) -> String {
        let register = self.register(RegisterFilter::default());
        let ids = [1, 2, 3].map(|n| DirectiveId(Uuid::from_u128(n)));
        let files = ids.map(|directive| self.secretary.directive(DirectiveRef { directive }).ok());
        serde_json::to_string(&(register, files)).unwrap()
    }
}

fn part(lead: &str, text: &str) -> TaskPart {
    TaskPart { lead: lead.into(), text: text.into(), deadline: None }
}

#[test]
fn a_task_that_changes_hands_keeps_the_old_lead_in_its_course_and_in_its_minutes() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 28);
    let directive = month.file(task).line.directive;
    month.put(Directive { coordinating: vec!["Sở Y tế".into()], ..directive }).unwrap();
    month.done(task, ProgressKind::Report, 10).unwrap();
    month.act(&[task], Deed::Reassign { lead: "Sở Y tế".into() }).unwrap();
    let file = month.file(task);
    assert_eq!(
        (&*file.line.directive.lead, &*file.line.directive.coordinating),
        ("Sở Y tế", &["Sở Nội vụ".into()][..])
    );
    let turn = file.progress.last().unwrap();
    assert_eq!((&*turn.previous_lead, &*turn.lead), ("Sở Nội vụ", "Sở Y tế"));
    assert!(file.line.reported, "the report goes on waiting");
    let of = |month: &mut Month, lead: &str| {
        month.register(RegisterFilter { lead: lead.into(), ..RegisterFilter::default() }).total
    };
    assert_eq!((of(&mut month, "so y te"), of(&mut month, "so noi vu")), (1, 0));
    let given = file.line.directive.as_given();
    assert_eq!((&*given.lead, &*given.coordinating), ("Sở Nội vụ", &["Sở Y tế".into()][..]));
}

#[test]
fn editing_a_task_in_its_meeting_forgets_neither_its_origin_nor_who_was_named() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 28);
    month.act(&[task], Deed::Reassign { lead: "Sở Y tế".into() }).unwrap();
    let directive = month.file(task).line.directive;
    let sent = Directive { given: None, product: "Báo cáo".into(), ..directive.clone() };
    month.put(sent).unwrap();
    assert_eq!(month.file(task).line.directive.given, directive.given);
}

#[test]
fn the_parts_of_a_task_go_on_in_its_place_with_its_last_day_and_know_where_they_came_from() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 20);
    month.extended(task, 28).unwrap();
    month.act(&[task], Deed::Field { field: "Tổ chức bộ máy".into() }).unwrap();
    let parts = vec![part("", "rà soát biên chế"), part("Sở Tài chính", "cân đối kinh phí")];
    month.act(&[task], Deed::Split { parts }).unwrap();
    let register = month.register(RegisterFilter::default());
    let leads: Vec<&str> = register.lines.iter().map(|line| &*line.directive.lead).collect();
    assert_eq!(leads, ["Sở Nội vụ", "Sở Tài chính"]);
    assert!(register.lines.iter().all(|line| line.last_day == Some(november(28))));
    assert!(register.lines.iter().all(|line| line.directive.field == "Tổ chức bộ máy"));
    let codes: BTreeSet<&str> = register.lines.iter().map(|line| &*line.directive.code).collect();
    assert_eq!(codes, BTreeSet::from(["01.2", "01.3"]));
    let whole = month.file(task);
    assert_eq!(whole.progress.len(), 2, "its progress stays");
    assert!(whole.links.iter().map(|link| link.relation).eq([Relation::SplitInto, Relation::SplitInto]));
    let first = month.file(register.lines[0].directive.id);
    assert_eq!((first.links[0].relation, first.links[0].directive), (Relation::SplitFrom, task));
}

#[test]
fn parts_are_followed_up_and_stand_neither_among_the_directives_of_the_meeting_nor_in_its_minutes() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 20);
    month.act(&[task], Deed::Split { parts: vec![part("", "việc một"), part("", "việc hai")] }).unwrap();
    let file = month.secretary.meeting(MeetingRef { meeting: month.meeting }).unwrap();
    assert!(file.directives.iter().map(|directive| directive.id).eq([task]));
    assert_eq!(month.secretary.meetings(MeetingFilter::default()).unwrap()[0].tasks, 1);
}

#[test]
fn tasks_that_are_merged_leave_the_register_and_their_units_work_along() {
    let mut month = Month::begun();
    let kept = month.given(1, "Sở Nội vụ", 28);
    let (second, third) = (month.given(2, "Sở Y tế", 27), month.given(3, "Sở Nội vụ", 26));
    month.done(second, ProgressKind::Report, 5).unwrap();
    assert_eq!(field(month.act(&[second, third], Deed::Merge { into: kept })), "kind");
    month.done(second, ProgressKind::Return, 6).unwrap();
    month.act(&[second, third], Deed::Merge { into: kept }).unwrap();
    assert!(month.listed().iter().map(|(id, _)| *id).eq([kept]));
    let file = month.file(kept);
    assert_eq!(file.line.directive.coordinating, ["Sở Y tế"]);
    assert!(file.links.iter().all(|link| link.relation == Relation::MergedFrom) && file.links.len() == 2);
    let merged = month.file(second);
    assert_eq!((merged.progress.len(), merged.links[0].directive), (3, kept));
    assert_eq!(field(month.done(second, ProgressKind::Report, 25)), "kind");
    assert_eq!(field(month.act(&[second], Deed::Reopen)), "kind");
}

#[test]
fn what_was_accepted_or_cancelled_by_mistake_is_taken_up_again_with_a_reason() {
    let mut month = Month::begun();
    let task = month.given(1, "Sở Nội vụ", 28);
    assert_eq!(field(month.act(&[task], Deed::Reopen)), "kind");
    month.done(task, ProgressKind::Report, 20).unwrap();
    month.done(task, ProgressKind::Accept, 21).unwrap();
    month.act(&[task], Deed::Reopen).unwrap();
    assert_eq!(month.status_on(task, 24), Status::DueSoon);
    assert_eq!(field(month.done(task, ProgressKind::Accept, 25)), "kind");
    month.done(task, ProgressKind::Report, 29).unwrap();
    month.done(task, ProgressKind::Accept, 30).unwrap();
    assert_eq!(month.status_on(task, 30), Status::DoneLate);
    month.act(&[task], Deed::Reopen).unwrap();
    month.act(&[task], Deed::Cancel).unwrap();
    month.act(&[task], Deed::Reopen).unwrap();
    assert_eq!(month.status_on(task, 24), Status::DueSoon);
    assert_eq!(month.file(task).progress.len(), 8);
}

#[test]
fn a_deed_about_many_tasks_is_done_to_all_or_to_none_and_one_undo_takes_it_back() {
    let mut month = Month::begun();
    let tasks =
        [month.given(1, "Sở Nội vụ", 20), month.given(2, "Sở Y tế", 27), month.given(3, "Sở Y tế", 29)];
    let before = month.sight();
    let refused = month.act(&tasks, Deed::Extend { deadline: november(28) }).unwrap_err();
    assert!(refused.sentence.starts_with("Nhiệm vụ 01.3:"), "{refused}");
    assert_eq!(month.sight(), before);
    let deeds = [
        Deed::Extend { deadline: november(30) },
        Deed::Reassign { lead: "Sở Xây dựng".into() },
        Deed::Follow { follower: "Trần Văn Bình".into() },
        Deed::Field { field: "Tổ chức bộ máy".into() },
        Deed::Remind,
        Deed::Cancel,
    ];
    for deed in deeds {
        month.act(&tasks, deed.clone()).unwrap();
        assert_ne!(month.sight(), before, "{deed:?}");
        month.secretary.undo(Nothing {}).unwrap();
        assert_eq!(month.sight(), before, "{deed:?}");
    }
    month.act(&tasks[1..], Deed::Merge { into: tasks[0] }).unwrap();
    month.secretary.undo(Nothing {}).unwrap();
    let parts = vec![part("", "việc một"), part("", "việc hai")];
    month.act(&tasks[..1], Deed::Split { parts }).unwrap();
    month.secretary.undo(Nothing {}).unwrap();
    assert_eq!(month.sight(), before);
    assert!(month.secretary.verify().unwrap().ok());
}

#[test]
fn counts_add_up_through_splitting_and_merging() {
    let mut month = Month::begun();
    let tasks =
        [month.given(1, "Sở Nội vụ", 20), month.given(2, "Sở Y tế", 27), month.given(3, "Sở Y tế", 29)];
    let parts = vec![part("", "việc một"), part("", "việc hai"), part("", "việc ba")];
    month.act(&tasks[..1], Deed::Split { parts }).unwrap();
    month.act(&tasks[1..2], Deed::Merge { into: tasks[2] }).unwrap();
    let register = month.register(RegisterFilter::default());
    assert_eq!(register.total, 4);
    assert_eq!(register.counts.values().sum::<u32>(), 4);
    assert_eq!(register.counts[&Status::Cancelled], 0, "what goes on elsewhere was not given up");
}

#[test]
fn what_goes_on_in_the_place_of_another_is_never_removed() {
    let mut month = Month::begun();
    let (task, kept) = (month.given(1, "Sở Nội vụ", 20), month.given(2, "Sở Y tế", 27));
    month.act(&[task], Deed::Split { parts: vec![part("", "việc một"), part("", "việc hai")] }).unwrap();
    let other = month.given(3, "Sở Y tế", 28);
    month.act(&[other], Deed::Merge { into: kept }).unwrap();
    let ids: Vec<DirectiveId> = month.listed().into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids.len(), 3, "two parts, and what another was merged into");
    for id in ids {
        let removal = month.secretary.remove_record(RecordRef { noun: Noun::Directive, id: id.0 });
        assert!(removal.unwrap_err().sentence.contains("hủy nhiệm vụ"));
    }
}

#[test]
fn a_deed_that_lacks_something_is_refused_with_its_field() {
    let mut month = Month::begun();
    let (task, other) = (month.given(1, "Sở Nội vụ", 20), month.given(2, "Sở Y tế", 20));
    assert_eq!(field(month.act(&[], Deed::Remind)), "tasks");
    assert_eq!(field(month.act(&[task], Deed::Split { parts: vec![part("", "một mình")] })), "parts");
    assert_eq!(
        field(month.act(&[task, other], Deed::Split { parts: vec![part("", "a"), part("", "b")] })),
        "tasks"
    );
    assert_eq!(field(month.act(&[task], Deed::Merge { into: task })), "into");
    assert_eq!(field(month.act(&[task], Deed::Reassign { lead: " ".into() })), "lead");
    assert_eq!(field(month.act(&[task], Deed::Reassign { lead: "SỞ NỘI VỤ".into() })), "lead");
    let silent = TaskDeed {
        tasks: vec![task],
        day: None,
        by: String::new(),
        reason: String::new(),
        deed: Deed::Cancel,
    };
    assert_eq!(field(month.secretary.act_on_tasks(silent)), "text");
    let alone = month.file(task).line.directive;
    let step = Progress::blank(ProgressId(Uuid::from_u128(9)), &alone, ProgressKind::Reassign, november(24));
    let step = Progress { lead: "Sở Y tế".into(), text: "lý do".into(), ..step };
    assert_eq!(field(month.secretary.add_progress(step)), "kind");
}

#[test]
fn open_tasks_of_a_unit_that_was_merged_are_offered_to_the_unit_at_the_end_of_the_line() {
    let mut month = Month::begun();
    let unit = |n: u128, name: &str, successor: Option<u128>| Unit {
        id: UnitId(Uuid::from_u128(n)),
        name: name.into(),
        abbreviations: vec![format!("VT{n}")],
        since: None,
        until: successor.map(|_| november(1)),
        successor: successor.map(|n| UnitId(Uuid::from_u128(n))),
    };
    for unit in [
        unit(73, "Sở Xây dựng", None),
        unit(72, "Sở Giao thông", Some(73)),
        unit(71, "Ban Quản lý", Some(72)),
    ] {
        month.put(unit).unwrap();
    }
    let (first, second) = (month.given(1, "Ban quản lý", 20), month.given(2, "VT71", 20));
    let done = month.given(3, "Ban Quản lý", 20);
    month.done(done, ProgressKind::Cancel, 5).unwrap();
    let offered = month.secretary.successions(Nothing {}).unwrap();
    assert_eq!((offered.len(), &*offered[0].unit, &*offered[0].successor), (1, "Ban Quản lý", "Sở Xây dựng"));
    assert_eq!(offered[0].tasks, [first, second]);
    month.act(&offered[0].tasks, Deed::Reassign { lead: offered[0].successor.clone() }).unwrap();
    assert!(month.secretary.successions(Nothing {}).unwrap().is_empty());
    month.put(unit(73, "Sở Xây dựng", Some(71))).unwrap();
    assert!(month.secretary.successions(Nothing {}).unwrap().is_empty(), "a circle leads nowhere");
}

#[test]
fn the_register_stands_in_groups_with_their_tallies_and_as_a_calendar() {
    let mut month = Month::begun();
    for (n, lead, due) in
        [(1, "Sở Y tế", 10), (2, "Đảng ủy", 28), (3, "Sở Y tế", 28), (4, "sở y tế", 28), (5, "", 30)]
    {
        month.given(n, lead, due);
    }
    let by = |group| RegisterFilter { group, ..RegisterFilter::default() };
    let leads = month.register(RegisterFilter { limit: 3, ..by(Grouping::Lead) });
    let order: Vec<&str> = leads.lines.iter().map(|line| &*line.directive.lead).collect();
    assert_eq!(order, ["Đảng ủy", "Sở Y tế", "Sở Y tế"]);
    let tally = |lines, total, overdue| RegisterGroup { lines, total, overdue };
    assert_eq!(leads.groups, [tally(1, 1, 0), tally(2, 3, 1)]);
    let (from, to) = (Some(november(24)), Some(november(24) + Days::new(6)));
    let calendar = month.register(RegisterFilter { from, to, per_group: 2, ..by(Grouping::Day) });
    assert_eq!(calendar.groups, [tally(2, 3, 0), tally(1, 1, 0)]);
    assert_eq!((calendar.total, calendar.lines.len()), (4, 3));
    let board = month.register(RegisterFilter { per_group: 1, ..by(Grouping::Status) });
    let columns: Vec<Status> = board.lines.iter().map(|line| line.status).collect();
    assert_eq!(columns, [Status::Overdue, Status::DueSoon]);
}

#[test]
fn a_way_of_looking_is_kept_under_its_name_changed_and_taken_back() {
    let mut month = Month::begun();
    let view = View {
        id: ViewId(Uuid::from_u128(5)),
        name: "Quá hạn của Sở Y tế".into(),
        words: String::new(),
        unit: "Sở Y tế".into(),
        follower: String::new(),
        field: "Biên chế".into(),
        statuses: vec![Status::Overdue],
        reported: false,
        group: Grouping::Meeting,
        layout: Layout::Board,
    };
    assert_eq!(field(month.put(View { name: " ".into(), ..view.clone() })), "name");
    month.put(view.clone()).unwrap();
    assert_eq!(month.secretary.views(Nothing {}).unwrap(), std::slice::from_ref(&view));
    month.secretary.remove_record(RecordRef { noun: Noun::View, id: view.id.0 }).unwrap();
    assert!(month.secretary.views(Nothing {}).unwrap().is_empty());
    month.secretary.undo(Nothing {}).unwrap();
    assert_eq!(month.secretary.views(Nothing {}).unwrap(), [view]);
    assert!(month.secretary.verify().unwrap().ok());
}
