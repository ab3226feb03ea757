//! The number book over real files: reserving, using, voiding, late numbers, undo, and what the paper prints.

use chrono::NaiveDate;
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_tests::{founded, keep_numbers, november, put};
use uuid::Uuid;

/// An office that keeps its number book from 01/01/2026.
pub(super) struct Clerk {
    pub root: TempDir,
    pub secretary: Secretary,
}

pub(super) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

impl Clerk {
    pub fn of(system: System) -> Self {
        let root = TempDir::new().unwrap();
        let secretary = founded(root.path()).unwrap();
        let mut clerk = Self { root, secretary };
        let office = clerk.office();
        put(&mut clerk.secretary, Office { system, symbol: "UBND".into(), ..office }).unwrap();
        clerk
    }

    pub fn keeping(system: System) -> Self {
        let mut clerk = Self::of(system);
        keep_numbers(&mut clerk.secretary, day(2026, 1, 1)).unwrap();
        clerk
    }

    pub fn office(&mut self) -> Office {
        self.secretary.status(Nothing {}).unwrap().office.unwrap()
    }

    pub fn policy(&mut self, number_policy: NumberPolicy) -> Result<Saved, Failure> {
        let office = self.office();
        put(&mut self.secretary, Office { number_policy, ..office })
    }

    pub fn reserve(&mut self, kind: PaperKind, date: NaiveDate) -> Result<NumberGiven, Failure> {
        self.secretary.reserve_number(NumberRequest::of(None, kind, date))
    }

    pub fn minutes(&mut self, date: NaiveDate) -> NumberGiven {
        self.reserve(PaperKind::Minutes, date).unwrap()
    }

    pub fn wanting(&mut self, number: u32, date: NaiveDate) -> Result<NumberGiven, Failure> {
        let request =
            NumberRequest { number: Some(number), ..NumberRequest::of(None, PaperKind::Minutes, date) };
        self.secretary.reserve_number(request)
    }

    pub fn mark_used(&mut self, given: &NumberGiven) -> Saved {
        self.secretary.use_number(NumberUse { id: given.line.entry.id, date: None }).unwrap()
    }

    pub fn void(&mut self, given: &NumberGiven, reason: &str) -> Result<Saved, Failure> {
        self.secretary.void_number(NumberVoid { id: given.line.entry.id, reason: reason.into() })
    }

    pub fn issued(&mut self, filter: IssuedFilter) -> IssuedRegister {
        self.secretary.issued(filter).unwrap()
    }

    pub fn meeting(&mut self, n: u128, title: &str, secrecy: Secrecy) -> MeetingId {
        let id = MeetingId(Uuid::from_u128(n));
        put(&mut self.secretary, Meeting { title: title.into(), secrecy, ..Meeting::blank(id) }).unwrap();
        id
    }
}

pub(super) fn kinds(notices: &[NumberNotice]) -> Vec<NumberNoticeKind> {
    notices.iter().map(|notice| notice.kind).collect()
}

#[test]
fn a_number_is_reserved_for_the_paper_of_a_meeting_with_what_the_register_will_tell() {
    let mut clerk = Clerk::keeping(System::State);
    let office = clerk.office();
    let signer = Signer { name: "Trần Văn Bình".into(), ..Signer::default() };
    let recipients = vec!["Sở Nội vụ".to_owned()];
    put(&mut clerk.secretary, Office { signers: vec![signer], recipients, ..office }).unwrap();
    let meeting = clerk.meeting(9, "Giao ban tháng 11", Secrecy::None);
    let request = NumberRequest::of(Some(meeting), PaperKind::Minutes, november(24));
    let request = NumberRequest { signer: Some(0), ..request };
    let given = clerk.secretary.reserve_number(request.clone()).unwrap();
    let entry = given.line.entry;
    assert_eq!(
        (entry.meeting, entry.state, given.line.meeting_title.as_str()),
        (Some(meeting), NumberState::Reserved, "Giao ban tháng 11")
    );
    assert_eq!((entry.subject.as_str(), entry.signer.as_str()), ("Cuộc giao ban tháng 11", "Trần Văn Bình"));
    assert_eq!(
        (entry.recipients.as_slice(), entry.archive.as_str()),
        (&["Sở Nội vụ".to_owned()][..], "Văn phòng")
    );
    let again = clerk.secretary.offer_number(request).unwrap();
    assert_eq!((again.number, again.held.len()), (Some(2), 1));
    assert_eq!(again.held[0].entry.id, entry.id);
}

#[test]
fn a_taken_number_is_refused_whatever_became_of_it() {
    let mut clerk = Clerk::keeping(System::State);
    let (kept, used, void) =
        (clerk.minutes(november(2)), clerk.minutes(november(3)), clerk.minutes(november(4)));
    clerk.mark_used(&used);
    clerk.void(&void, "In hỏng").unwrap();
    for number in [&kept, &used, &void].map(|given| given.line.entry.number) {
        assert_eq!(clerk.wanting(number, november(24)).unwrap_err().field.as_deref(), Some("number"));
    }
    assert_eq!(clerk.minutes(november(24)).line.entry.number, 4);
    assert!(clerk.secretary.use_number(NumberUse { id: used.line.entry.id, date: None }).is_err());
    assert!(clerk.void(&void, "Lần nữa").is_err());
}

#[test]
fn whatever_a_number_is_refused_for_the_next_one_is_told_with_it() {
    let mut clerk = Clerk::keeping(System::State);
    let policy = clerk.office().number_policy;
    let first = vec![FirstNumber { book: "state/2026/BB".into(), number: 3 }];
    clerk.policy(NumberPolicy { first, ..policy }).unwrap();
    clerk.minutes(november(2));
    clerk.wanting(5, november(3)).unwrap();
    for (why, number) in [("no number", 0), ("too large", 100_000), ("taken", 3), ("before", 2), ("late", 4)]
    {
        let refused = clerk.wanting(number, november(4)).unwrap_err();
        assert!(refused.sentence.ends_with("Số tiếp theo là 06."), "{why}: {refused}");
    }
}

#[test]
fn a_paper_that_bears_a_number_given_before_is_told_so() {
    let mut clerk = Clerk::keeping(System::State);
    let meeting = clerk.meeting(9, "Giao ban tháng 11", Secrecy::None);
    let request = NumberRequest::of(Some(meeting), PaperKind::Minutes, november(24));
    let own = clerk.secretary.reserve_number(request.clone()).unwrap();
    let bearing = |clerk: &mut Clerk, number: u32| {
        let request = NumberRequest { borne: Some(number), ..request.clone() };
        clerk.secretary.offer_number(request).unwrap().refused
    };
    assert_eq!(bearing(&mut clerk, own.line.entry.number), "");
    clerk.mark_used(&own);
    assert_eq!(
        bearing(&mut clerk, own.line.entry.number),
        "Số 01/BB-UBND đã dùng, không cấp lại. Số tiếp theo là 02."
    );
    assert_eq!(bearing(&mut clerk, 2), "");
}

#[test]
fn a_number_is_void_only_for_a_reason() {
    let mut clerk = Clerk::keeping(System::State);
    let given = clerk.minutes(november(24));
    assert_eq!(clerk.void(&given, "  ").unwrap_err().field.as_deref(), Some("reason"));
    clerk.void(&given, "Không ban hành nữa").unwrap();
}

#[test]
fn numbers_ahead_leave_a_gap_that_is_told_and_a_late_number_only_where_the_office_allows_it() {
    let mut clerk = Clerk::keeping(System::State);
    clerk.minutes(november(2));
    let ahead = clerk.wanting(4, november(10)).unwrap();
    assert_eq!(kinds(&ahead.notices), [NumberNoticeKind::Gap]);
    assert_eq!((ahead.notices[0].from, ahead.notices[0].to), (2, 3));
    assert_eq!(clerk.wanting(3, november(5)).unwrap_err().field.as_deref(), Some("number"));
    let policy = clerk.office().number_policy;
    clerk.policy(NumberPolicy { late: LateNumbers::Allowed, ..policy }).unwrap();
    assert_eq!(kinds(&clerk.wanting(3, november(5)).unwrap().notices), [NumberNoticeKind::Late]);
    let against = clerk.wanting(2, november(11)).unwrap().notices;
    assert_eq!(kinds(&against), [NumberNoticeKind::Late, NumberNoticeKind::Backwards]);
    let books = clerk.secretary.numbers(NumbersOf::default()).unwrap().books;
    let minutes = books.iter().find(|book| book.book == "state/2026/BB").unwrap();
    assert_eq!(
        kinds(&minutes.notices),
        [NumberNoticeKind::Backwards; 2],
        "both later papers are dated before the second"
    );
    assert_eq!(clerk.wanting(1, november(1)).unwrap_err().kind, FailureKind::Invalid);
}

#[test]
fn a_next_number_with_an_earlier_date_is_given_and_told() {
    let mut clerk = Clerk::keeping(System::State);
    clerk.minutes(november(20));
    let given = clerk.minutes(november(19));
    assert_eq!((given.line.entry.number, kinds(&given.notices)), (2, vec![NumberNoticeKind::Backwards]));
}

#[test]
fn a_reservation_is_taken_back_by_undo_and_a_used_number_never() {
    let mut clerk = Clerk::keeping(System::State);
    clerk.minutes(november(20));
    clerk.secretary.undo(Nothing {}).unwrap();
    let given = clerk.minutes(november(21));
    assert_eq!(given.line.entry.number, 1);
    clerk.mark_used(&given);
    let refused = clerk.secretary.undo(Nothing {}).unwrap_err();
    assert_eq!(refused.kind, FailureKind::Invalid);
    assert!(refused.sentence.contains("hủy số"), "{}", refused.sentence);
    clerk.void(&given, "Văn bản thu hồi").unwrap();
    clerk.secretary.undo(Nothing {}).unwrap();
    let rows = &clerk.issued(IssuedFilter::default()).books[0].rows;
    assert!(matches!(&rows[0], IssuedRow::Paper(line) if line.entry.state == NumberState::Used));
    assert!(clerk.secretary.verify().unwrap().ok());
}

#[test]
fn a_paper_that_is_out_already_takes_and_uses_its_number_in_one_act_that_stays() {
    let mut clerk = Clerk::keeping(System::State);
    let request = NumberRequest::of(None, PaperKind::Minutes, november(24));
    let given = clerk.secretary.reserve_number(NumberRequest { issued: true, ..request }).unwrap();
    assert_eq!(given.line.entry.state, NumberState::Used);
    assert!(clerk.secretary.undo(Nothing {}).is_err());
}

#[test]
fn a_reserved_number_does_not_follow_its_paper_into_another_year() {
    let mut clerk = Clerk::keeping(System::State);
    let given = clerk.minutes(day(2026, 12, 30));
    let used = NumberUse { id: given.line.entry.id, date: Some(day(2027, 1, 4)) };
    assert_eq!(clerk.secretary.use_number(used).unwrap_err().field.as_deref(), Some("date"));
    let used = NumberUse { id: given.line.entry.id, date: Some(day(2026, 12, 31)) };
    clerk.secretary.use_number(used).unwrap();
}

#[test]
fn nobody_writes_or_removes_a_number_by_hand_but_the_register_may_be_completed() {
    let mut clerk = Clerk::keeping(System::State);
    let given = clerk.minutes(november(24));
    clerk.mark_used(&given);
    let entry = Number { state: NumberState::Used, ..given.line.entry };
    put(&mut clerk.secretary, Number { copies: Some(12), note: "gửi tay".into(), ..entry.clone() }).unwrap();
    for forged in [
        Number { number: 7, ..entry.clone() },
        Number { state: NumberState::Reserved, ..entry.clone() },
        Number { subject: "khác".into(), ..entry.clone() },
        Number { id: NumberId(Uuid::from_u128(77)), ..entry.clone() },
    ] {
        assert!(put(&mut clerk.secretary, forged).is_err());
    }
    let which = RecordRef { noun: Noun::Number, id: entry.id.0 };
    assert!(clerk.secretary.remove_record(which).is_err());
}

#[test]
fn a_number_is_written_as_its_paper_prints_it() {
    for system in [System::State, System::Party] {
        let mut clerk = Clerk::keeping(system);
        let meeting = clerk.meeting(9, "Giao ban", Secrecy::None);
        let request = NumberRequest::of(Some(meeting), PaperKind::ConclusionNotice, november(24));
        let given = clerk.secretary.reserve_number(request).unwrap();
        let number = Some(given.line.entry.number);
        let paper = PaperRequest {
            number,
            date: Some(november(24)),
            ..PaperRequest::of(Some(meeting), PaperKind::ConclusionNotice)
        };
        let (_, docx) = clerk.secretary.paper(&paper).unwrap();
        assert!(thuky_tests::words(&docx).contains(&given.line.written), "{}", given.line.written);
    }
}
