//! November in an office, told once: nine tasks are given, answered, sent back, put off, reminded of, handed on and
//! accepted; then the month is counted, carried over, and taken back act by act.

use super::desk::{Desk, december};
use std::collections::BTreeMap;
use thuky_domain::*;
use thuky_secretary::contract::*;
use thuky_tests::{grids, november};
use uuid::Uuid;

/// A notice of 5 November on the briefing of 2 November; everybody in it is made up.
const NOTICE: &str = include_str!("month_notice.txt");

const STAFF: &str = "rà soát biên chế";
const RULES: &str = "quy chế làm việc mẫu";
const COURSE: &str = "danh sách cán bộ dự lớp";
const EPIDEMIC: &str = "phòng dịch mùa đông";
const AMBULANCE: &str = "trạm cấp cứu";
const BRIDGE: &str = "cầu Bến Sậy";
const MARKETS: &str = "kiểm tra các chợ";
const FUNDS: &str = "kinh phí lớp bồi dưỡng";
const SPENDING: &str = "giải ngân hằng tháng";

/// The month as it was lived, to the morning of its last day.
fn november_lived() -> Desk {
    let mut desk = Desk::founded();
    desk.on(5);
    the_notice_is_kept(&mut desk);
    desk.on(9);
    let form = slip_and_form_leave(&mut desk);
    desk.on(13);
    the_form_comes_back(&mut desk, &form);
    what_is_late_is_pressed(&mut desk);
    desk.on(27);
    desk.step(RULES, ProgressKind::Report, "Đã trình dự thảo quy chế");
    desk.step(COURSE, ProgressKind::Report, "Đã gửi lại danh sách, đủ số điện thoại");
    desk.on(30);
    desk.step(RULES, ProgressKind::Accept, "");
    the_next_briefing_opens(&mut desk);
    desk
}

fn the_notice_is_kept(desk: &mut Desk) {
    let draft = desk.ask().read_text(TextToRead::pasted(NOTICE)).unwrap();
    let meeting = desk.act(|secretary| secretary.keep_draft(draft));
    let kept = desk.meeting(meeting);
    desk.put(Meeting { series: "Giao ban tháng".into(), issued: Some(november(5)), ..kept });
}

/// What goes to the Home Affairs department: what it has to do, and the form to answer on.
fn slip_and_form_leave(desk: &mut Desk) -> Vec<u8> {
    let meeting = desk.line(STAFF).directive.meeting;
    let request = PaperRequest::of(Some(meeting), PaperKind::AssignmentSlip);
    let slip = desk.paper(&PaperRequest { unit: "Sở Nội vụ".into(), ..request });
    let form = desk.form("Sở Nội vụ");
    let cells = grids(&form).concat().concat().join("\n");
    for own in [STAFF, RULES, COURSE] {
        assert!(slip.contains(own) && cells.contains(own), "{own}");
    }
    for other in [EPIDEMIC, AMBULANCE, BRIDGE, MARKETS, FUNDS, SPENDING] {
        assert!(!slip.contains(other) && !cells.contains(other), "{other}");
    }
    form
}

/// All three rows are taken in at once; then one is accepted and one sent back.
fn the_form_comes_back(desk: &mut Desk, form: &[u8]) {
    let (staff, rules, course) = (desk.task(STAFF), desk.task(RULES), desk.task(COURSE));
    let preview = desk.answered(
        form,
        &[
            (staff, ReplyField::State, "Đã hoàn thành"),
            (staff, ReplyField::Day, "12/11/2026"),
            (staff, ReplyField::Text, "Đã trình phương án biên chế"),
            (staff, ReplyField::EvidenceNumber, "88/TTr-SNV"),
            (rules, ReplyField::State, "Đang thực hiện"),
            (rules, ReplyField::Percent, "30"),
            (course, ReplyField::State, "Đã hoàn thành"),
            (course, ReplyField::Day, "11/11/2026"),
            (course, ReplyField::Text, "Đã gửi danh sách 40 người"),
        ],
    );
    let replies: Vec<Reply> = preview.rows.iter().filter_map(|row| row.reply.clone()).collect();
    let kept = desk.act(|secretary| secretary.keep_replies(RepliesToKeep { replies }));
    assert_eq!((kept.added, kept.known), (3, 0));
    desk.step(STAFF, ProgressKind::Accept, "");
    desk.step(COURSE, ProgressKind::Return, "Còn thiếu số điện thoại liên hệ");
}

/// One is accepted though late, one put off, one handed on, one reminded of.
fn what_is_late_is_pressed(desk: &mut Desk) {
    desk.on(16);
    desk.step(EPIDEMIC, ProgressKind::Report, "Đã ban hành phương án");
    desk.on(17);
    desk.step(EPIDEMIC, ProgressKind::Accept, "");
    desk.on(19);
    desk.deed(&[BRIDGE], "Chờ kết quả khoan địa chất", Deed::Extend { deadline: december(11) });
    desk.deed(&[FUNDS], "Đúng chức năng hơn", Deed::Reassign { lead: "Kho bạc tỉnh".into() });
    desk.on(25);
    let slip = PaperRequest::of(None, PaperKind::ReminderSlip);
    let slip = desk.paper(&PaperRequest { unit: "Sở Công Thương".into(), ..slip });
    assert!(slip.contains(MARKETS) && slip.contains("07 ngày"), "{slip}");
    desk.deed(&[MARKETS], "Gửi phiếu đôn đốc", Deed::Remind);
}

const NEXT: MeetingId = MeetingId(Uuid::from_u128(30));

/// The next briefing of the series gives one task more.
fn the_next_briefing_opens(desk: &mut Desk) {
    desk.put(Meeting {
        title: "Giao ban tháng 12".into(),
        kind: MeetingKind::Briefing,
        series: "Giao ban tháng".into(),
        date: Some(november(30).into()),
        carry_over: CarryOver::Series,
        ..Meeting::blank(NEXT)
    });
    let deadline = Deadline { date: Some(december(15)), ..Deadline::default() };
    desk.put(Directive {
        text: "Chuẩn bị hội nghị tổng kết năm".into(),
        lead: "Văn phòng".into(),
        deadline: Some(deadline),
        ..Directive::blank(DirectiveId(Uuid::from_u128(31)), NEXT)
    });
}

/// How many tasks of each status the month ends with, reckoned by hand from what happened in it.
fn reckoned() -> BTreeMap<Status, u32> {
    use Status::*;
    let some = [
        (DoneOnTime, 2),
        (DoneLate, 1),
        (Regular, 1),
        (NeedsDate, 1),
        (Overdue, 1),
        (DueSoon, 2),
        (InProgress, 2),
    ];
    Status::ALL.into_iter().map(|status| (status, 0)).chain(some).collect()
}

#[test]
fn a_notice_gives_each_task_its_lead_and_last_day_and_praise_gives_none() {
    let mut desk = Desk::founded();
    desk.on(5);
    the_notice_is_kept(&mut desk);
    let given = [
        (STAFF, "Sở Nội vụ", Some(november(13)), Status::InProgress),
        (RULES, "Sở Nội vụ", Some(november(27)), Status::InProgress),
        (COURSE, "Sở Nội vụ", Some(december(4)), Status::InProgress),
        (EPIDEMIC, "Sở Y tế", Some(november(12)), Status::DueSoon),
        (AMBULANCE, "Sở Y tế", None, Status::NeedsDate),
        (BRIDGE, "Sở Xây dựng", Some(november(20)), Status::InProgress),
        (MARKETS, "Sở Công Thương", Some(november(18)), Status::InProgress),
        (FUNDS, "Sở Tài chính", Some(november(30)), Status::InProgress),
        (SPENDING, "Sở Tài chính", None, Status::Regular),
    ];
    for (task, lead, last, status) in given {
        let line = desk.line(task);
        assert_eq!((&*line.directive.lead, line.last_day, line.status), (lead, last, status), "{task}");
    }
    assert_eq!(desk.line(STAFF).directive.coordinating, ["Sở Tài chính"]);
    assert_eq!(desk.ask().directives(RegisterFilter::default()).unwrap().total, 9);
}

#[test]
fn at_the_end_of_the_month_each_task_stands_as_its_course_made_it() {
    let mut desk = november_lived();
    let stands = [
        (STAFF, Status::DoneOnTime, Warning::None, false),
        (RULES, Status::DoneOnTime, Warning::None, false),
        (COURSE, Status::DueSoon, Warning::None, true),
        (EPIDEMIC, Status::DoneLate, Warning::None, false),
        (AMBULANCE, Status::NeedsDate, Warning::None, false),
        (BRIDGE, Status::InProgress, Warning::None, false),
        (MARKETS, Status::Overdue, Warning::DeepRed, false),
        (FUNDS, Status::DueSoon, Warning::Red, false),
        (SPENDING, Status::Regular, Warning::None, false),
    ];
    for (task, status, warning, reported) in stands {
        let line = desk.line(task);
        assert_eq!((line.status, line.warning, line.reported), (status, warning, reported), "{task}");
    }
    let course = |desk: &mut Desk, words: &str| {
        let directive = desk.task(words);
        desk.ask().directive(DirectiveRef { directive }).unwrap().progress
    };
    let staff = course(&mut desk, STAFF);
    assert_eq!((staff[0].day, &*staff[0].by), (november(12), "Sở Nội vụ"));
    assert!(staff[0].evidence.contains("88/TTr-SNV"));
    assert_eq!(course(&mut desk, COURSE)[1].text, "Còn thiếu số điện thoại liên hệ");
    let bridge = course(&mut desk, BRIDGE).remove(0);
    assert_eq!((bridge.previous, bridge.deadline), (Some(november(20)), Some(december(11))));
    let funds = course(&mut desk, FUNDS).remove(0);
    assert_eq!((&*funds.previous_lead, &*funds.lead), ("Sở Tài chính", "Kho bạc tỉnh"));
}

#[test]
fn a_day_off_on_the_way_is_what_keeps_a_task_in_time() {
    let mut desk = november_lived();
    assert_eq!(desk.line(RULES).status, Status::DoneOnTime);
    let day = november(24);
    let worked =
        Holiday { id: HolidayId(Uuid::from_u128(24)), day, kind: HolidayKind::MakeUp, name: String::new() };
    desk.put(worked);
    let line = desk.line(RULES);
    assert_eq!((line.last_day, line.status), (Some(november(26)), Status::DoneLate));
}

#[test]
fn the_next_meeting_opens_with_every_task_of_the_last_as_it_became_and_none_moves() {
    let mut desk = november_lived();
    let carried = desk.ask().carried_over(MeetingRef { meeting: NEXT }).unwrap();
    assert_eq!((carried.day, carried.lines.len()), (november(30), 9));
    let closed: Vec<_> = carried.lines.iter().filter_map(|line| line.closed).collect();
    assert_eq!(closed.len(), 3);
    assert!(carried.lines[..6].iter().all(|line| line.closed.is_none()), "open ones first");
    assert!(carried.lines[0].line.directive.text.contains(MARKETS), "the loudest before all");
    let own = desk.ask().meeting(MeetingRef { meeting: NEXT }).unwrap().directives;
    assert!(own.iter().map(|task| task.id).eq([DirectiveId(Uuid::from_u128(31))]));
    let minutes = PaperRequest::of(Some(NEXT), PaperKind::Minutes);
    let minutes = desk.paper(&PaperRequest { carry_over: true, ..minutes });
    assert!(minutes.contains(BRIDGE) && minutes.contains("88/TTr-SNV"), "{minutes}");
}

#[test]
fn register_board_tally_workbook_and_report_of_the_last_day_tell_the_same_numbers() {
    let mut desk = november_lived();
    let register = desk.ask().directives(RegisterFilter::default()).unwrap();
    assert_eq!((register.total, &register.counts, register.reported), (10, &reckoned(), 1));
    let today = desk.ask().today(Nothing {}).unwrap();
    let board = [today.overdue.total, today.due.total, today.due_today, today.reported.total];
    assert_eq!((today.tasks, board, today.needs_date.total), (10, [1, 2, 1, 1], 1));
    let (from, to) = (Some(november(1)), Some(november(30)));
    let sheet = desk.ask().tally(TallyOf { day: None, from, to }).unwrap();
    assert_eq!((sheet.whole.total, sheet.whole.open, &sheet.whole.counts), (10, 7, &reckoned()));
    assert_eq!(sheet.units.iter().map(|line| line.tally.total).sum::<u32>(), 10);
    assert_eq!(told_in_the_workbook(&mut desk), reckoned());
    let report = PaperRequest::of(None, PaperKind::FollowUpReport);
    let report = desk.paper(&PaperRequest { from, to, ..report });
    for words in [
        "Tổng số nhiệm vụ theo dõi: 10, gồm: giao trong kỳ 10.",
        "Đã hoàn thành: 03, gồm: đúng hạn 02; quá hạn 01.",
        "Chưa hoàn thành: 07, gồm: trong hạn 04; quá hạn 01; thường xuyên 01; chưa có thời hạn 01.",
        "đang chờ chấp nhận hoàn thành: 01.",
    ] {
        assert!(report.contains(words), "{words}: {report}");
    }
}

/// How many rows of the exported workbook say each status.
fn told_in_the_workbook(desk: &mut Desk) -> BTreeMap<Status, u32> {
    let (_, bytes) = desk.ask().export(&ExportRequest::default()).unwrap();
    let cells = grids(&bytes).concat().concat();
    let says = |status: Status| {
        let word = text::capitalised(status.word());
        cells.iter().filter(|cell| cell.split(" (").next() == Some(&word)).count()
    };
    Status::ALL.into_iter().map(|status| (status, u32::try_from(says(status)).unwrap())).collect()
}

#[test]
fn undoing_every_act_of_the_month_one_by_one_leaves_the_record_as_it_was_before_each() {
    let mut desk = november_lived();
    let end = desk.record();
    assert!(desk.ask().verify().unwrap().ok());
    desk.opened();
    let before = std::mem::take(&mut desk.before);
    for (place, record) in before.iter().enumerate().rev() {
        desk.ask().undo(Nothing {}).unwrap();
        assert_eq!(&desk.record(), record, "act {place}");
    }
    assert_eq!(desk.ask().undo(Nothing {}).unwrap_err().kind, FailureKind::NothingToUndo);
    assert!(desk.ask().meetings(MeetingFilter::default()).unwrap().is_empty());
    let report = desk.ask().verify().unwrap();
    assert!(report.ok(), "{report:?}");
    (0..before.len()).for_each(|_| drop(desk.ask().redo(Nothing {}).unwrap()));
    assert_eq!(desk.record(), end);
    let report = desk.ask().verify().unwrap();
    assert!(report.ok(), "{report:?}");
}
