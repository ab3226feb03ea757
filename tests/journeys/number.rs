//! The number book over real files: reserving, using, voiding, the turn of the year and of the term, late numbers, secret
//! papers, and the register of issued papers.

use chrono::NaiveDate;
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_tests::{founded, grids, november, put, secretary};
use uuid::Uuid;

/// An office that keeps its number book from 01/01/2026.
struct Clerk {
    root: TempDir,
    secretary: Secretary,
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

impl Clerk {
    fn of(system: System) -> Self {
        let root = TempDir::new().unwrap();
        let secretary = founded(root.path()).unwrap();
        let mut clerk = Self { root, secretary };
        let office = clerk.office();
        put(&mut clerk.secretary, Office { system, symbol: "UBND".into(), ..office }).unwrap();
        clerk
    }

    fn keeping(system: System) -> Self {
        let mut clerk = Self::of(system);
        let terms = vec![Term { name: "2025-2030".into(), since: day(2026, 1, 1) }];
        clerk
            .policy(NumberPolicy { kept_from: Some(day(2026, 1, 1)), terms, ..NumberPolicy::default() })
            .unwrap();
        clerk
    }

    fn office(&mut self) -> Office {
        self.secretary.status(Nothing {}).unwrap().office.unwrap()
    }

    fn policy(&mut self, number_policy: NumberPolicy) -> Result<Saved, Failure> {
        let office = self.office();
        put(&mut self.secretary, Office { number_policy, ..office })
    }

    fn reserve(&mut self, kind: PaperKind, date: NaiveDate) -> Result<NumberGiven, Failure> {
        self.secretary.reserve_number(NumberRequest::of(None, kind, date))
    }

    fn minutes(&mut self, date: NaiveDate) -> NumberGiven {
        self.reserve(PaperKind::Minutes, date).unwrap()
    }

    fn wanting(&mut self, number: u32, date: NaiveDate) -> Result<NumberGiven, Failure> {
        let request =
            NumberRequest { number: Some(number), ..NumberRequest::of(None, PaperKind::Minutes, date) };
        self.secretary.reserve_number(request)
    }

    fn mark_used(&mut self, given: &NumberGiven) -> Saved {
        self.secretary.use_number(NumberUse { id: given.line.entry.id, date: None }).unwrap()
    }

    fn void(&mut self, given: &NumberGiven, reason: &str) -> Result<Saved, Failure> {
        self.secretary.void_number(NumberVoid { id: given.line.entry.id, reason: reason.into() })
    }

    fn issued(&mut self, filter: IssuedFilter) -> IssuedRegister {
        self.secretary.issued(filter).unwrap()
    }

    fn meeting(&mut self, n: u128, title: &str, secrecy: Secrecy) -> MeetingId {
        let id = MeetingId(Uuid::from_u128(n));
        put(&mut self.secretary, Meeting { title: title.into(), secrecy, ..Meeting::blank(id) }).unwrap();
        id
    }
}

fn kinds(notices: &[NumberNotice]) -> Vec<NumberNoticeKind> {
    notices.iter().map(|notice| notice.kind).collect()
}

#[test]
fn a_book_that_is_not_set_up_gives_no_number_and_says_what_to_do() {
    let mut clerk = Clerk::of(System::State);
    let refused = clerk.reserve(PaperKind::Minutes, november(24)).unwrap_err();
    assert_eq!((refused.kind, refused.field.as_deref()), (FailureKind::Invalid, Some("kept_from")));
    let request = NumberRequest::of(None, PaperKind::Minutes, november(24));
    let offer = clerk.secretary.offer_number(request).unwrap();
    assert_eq!((offer.number, offer.written.as_str(), offer.why), (None, "", refused.sentence));
    let books = clerk.secretary.numbers(NumbersOf::default()).unwrap();
    assert!(books.books.is_empty() && !books.why.is_empty());
}

#[test]
fn state_numbers_run_through_the_year_by_kind_and_begin_again_on_the_first_of_january() {
    let mut clerk = Clerk::keeping(System::State);
    assert_eq!(clerk.minutes(day(2026, 3, 2)).line.written, "01/BB-UBND");
    assert_eq!(clerk.minutes(day(2026, 12, 31)).line.written, "02/BB-UBND");
    assert_eq!(
        clerk.reserve(PaperKind::ConclusionNotice, day(2026, 5, 4)).unwrap().line.written,
        "01/TB-UBND"
    );
    assert_eq!(clerk.minutes(day(2027, 1, 1)).line.written, "01/BB-UBND");
    drop(clerk.secretary);
    let mut reopened = secretary(clerk.root.path()).unwrap();
    let request = NumberRequest::of(None, PaperKind::Minutes, day(2027, 2, 1));
    assert_eq!(reopened.offer_number(request).unwrap().written, "02/BB-UBND");
    let of_2026 = NumbersOf { system: None, span: "2026".into() };
    assert_eq!(reopened.numbers(of_2026).unwrap().spans, ["2027", "2026"]);
    assert!(reopened.verify().unwrap().ok());
}

#[test]
fn one_sequence_for_all_titled_papers_leaves_copies_their_own() {
    let mut clerk = Clerk::keeping(System::State);
    let policy = clerk.office().number_policy;
    clerk.policy(NumberPolicy { grouping: NumberGrouping::Titled, ..policy }).unwrap();
    let mut written = |kind| clerk.reserve(kind, november(24)).unwrap().line.written;
    assert_eq!(written(PaperKind::Minutes), "01/BB-UBND");
    assert_eq!(written(PaperKind::ConclusionNotice), "02/TB-UBND");
    assert_eq!(written(PaperKind::Excerpt), "01/TrS-UBND");
}

#[test]
fn party_numbers_run_through_the_term_and_begin_again_with_a_new_one_in_the_middle_of_a_year() {
    let mut clerk = Clerk::keeping(System::Party);
    assert_eq!(clerk.minutes(day(2026, 3, 2)).line.written, "01-BB/UBND");
    assert_eq!(clerk.minutes(day(2027, 3, 2)).line.written, "02-BB/UBND", "a new year changes nothing");
    let policy = clerk.office().number_policy;
    let next = Term { name: "2030-2035".into(), since: day(2027, 9, 28) };
    let terms = [policy.terms.clone(), vec![next]].concat();
    clerk.policy(NumberPolicy { terms, ..policy }).unwrap();
    assert_eq!(clerk.minutes(day(2027, 9, 27)).line.written, "03-BB/UBND");
    assert_eq!(clerk.minutes(day(2027, 9, 28)).line.written, "01-BB/UBND");
}

#[test]
fn a_term_that_would_move_numbers_already_given_is_refused() {
    let mut clerk = Clerk::keeping(System::Party);
    clerk.minutes(day(2026, 11, 20));
    let policy = clerk.office().number_policy;
    let earlier = Term { name: "2030-2035".into(), since: day(2026, 11, 1) };
    let moved = NumberPolicy { terms: [policy.terms.clone(), vec![earlier]].concat(), ..policy.clone() };
    assert_eq!(clerk.policy(moved).unwrap_err().field.as_deref(), Some("kept_from"));
    let renamed = Term { name: "khóa XVII".into(), since: day(2026, 1, 1) };
    assert!(clerk.policy(NumberPolicy { terms: vec![renamed], ..policy.clone() }).is_err());
    let grouped = NumberPolicy { grouping: NumberGrouping::Titled, ..policy };
    clerk.policy(grouped).unwrap();
}

#[test]
fn an_office_that_moves_in_during_the_year_says_where_each_book_stands() {
    let mut clerk = Clerk::of(System::State);
    let policy = NumberPolicy { kept_from: Some(november(1)), ..NumberPolicy::default() };
    clerk.policy(policy.clone()).unwrap();
    assert_eq!(clerk.reserve(PaperKind::Minutes, november(24)).unwrap_err().field.as_deref(), Some("first"));
    let first = vec![FirstNumber { book: "state/2026/BB".into(), number: 47 }];
    clerk.policy(NumberPolicy { first, ..policy }).unwrap();
    assert_eq!(clerk.minutes(november(24)).line.written, "47/BB-UBND");
    assert_eq!(clerk.wanting(46, november(24)).unwrap_err().field.as_deref(), Some("number"));
    assert_eq!(
        clerk.reserve(PaperKind::Minutes, day(2026, 10, 31)).unwrap_err().field.as_deref(),
        Some("date")
    );
    assert_eq!(clerk.minutes(day(2027, 1, 4)).line.written, "01/BB-UBND");
}

#[test]
fn the_way_of_numbering_changes_only_from_a_day_after_the_numbers_given() {
    let mut clerk = Clerk::keeping(System::State);
    clerk.minutes(november(20));
    let policy = clerk.office().number_policy;
    let grouped = NumberPolicy { grouping: NumberGrouping::Titled, ..policy };
    assert!(clerk.policy(grouped.clone()).is_err());
    let first = vec![FirstNumber { book: "state/2026/titled".into(), number: 2 }];
    let later = NumberPolicy { kept_from: Some(november(21)), first, ..grouped };
    clerk.policy(later).unwrap();
    assert_eq!(clerk.minutes(november(24)).line.written, "02/BB-UBND");
}

#[test]
fn a_number_that_two_books_print_is_told_as_a_double() {
    let mut clerk = Clerk::keeping(System::State);
    clerk.minutes(november(20));
    let policy = clerk.office().number_policy;
    let first = vec![FirstNumber { book: "state/2026/titled".into(), number: 1 }];
    let (grouping, kept_from) = (NumberGrouping::Titled, Some(november(21)));
    clerk.policy(NumberPolicy { grouping, kept_from, first, ..policy }).unwrap();
    clerk.minutes(november(24));
    let books = clerk.secretary.numbers(NumbersOf::default()).unwrap().books;
    let doubled = books.iter().filter(|book| kinds(&book.notices) == [NumberNoticeKind::Double]);
    assert_eq!(doubled.count(), 2);
}

#[test]
fn secret_state_papers_have_a_sequence_of_their_own_and_party_papers_share_theirs() {
    let of = |system, secrecy| {
        let mut clerk = Clerk::keeping(system);
        clerk.minutes(november(20));
        let request = NumberRequest::of(None, PaperKind::Minutes, november(24));
        let given =
            clerk.secretary.reserve_number(NumberRequest { secrecy: Some(secrecy), ..request }).unwrap();
        given.line.entry.number
    };
    assert_eq!(of(System::State, Secrecy::Confidential), 1);
    assert_eq!(of(System::State, Secrecy::None), 2);
    assert_eq!(of(System::Party, Secrecy::Confidential), 2);
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
fn the_register_lists_what_went_out_with_void_numbers_and_gaps_and_leaves_as_a_workbook() {
    let mut clerk = Clerk::keeping(System::State);
    let given: Vec<NumberGiven> = (2..6).map(|date| clerk.minutes(november(date))).collect();
    clerk.wanting(7, november(20)).unwrap();
    clerk.mark_used(&given[0]);
    clerk.mark_used(&given[1]);
    clerk.void(&given[2], "In hỏng").unwrap();
    let register = clerk.issued(IssuedFilter::default());
    assert_eq!((register.used, register.void, register.missing), (2, 1, 4));
    let told: Vec<u32> = register.books[0]
        .rows
        .iter()
        .map(|row| match row {
            IssuedRow::Paper(line) => line.entry.number,
            IssuedRow::Gap(gap) => gap.from * 100 + gap.to,
        })
        .collect();
    assert_eq!(told, [1, 2, 3, 404, 506, 707]);
    let (name, workbook) = clerk.secretary.issued_file(&IssuedFilter::default()).unwrap();
    assert_eq!(name, "so-dang-ky-van-ban-di-2026.xlsx");
    let grid = grids(&workbook).remove(0);
    assert_eq!(grid[3][0], "Số, ký hiệu văn bản");
    assert_eq!(grid[5][0], "01/BB-UBND");
    assert!(grid[7].last().unwrap().contains("Hủy: In hỏng"));
    assert!(grid[8][0].contains("đang giữ"));
}

#[test]
fn the_open_register_says_nothing_of_marked_papers_and_the_subject_of_a_top_secret_one_is_in_none() {
    for system in [System::State, System::Party] {
        let mut clerk = Clerk::keeping(system);
        for (n, secrecy) in [(1, Secrecy::None), (2, Secrecy::Secret), (3, Secrecy::TopSecret)] {
            let meeting = clerk.meeting(n, &format!("Họp kín số {n}"), secrecy);
            let request = NumberRequest::of(Some(meeting), PaperKind::Minutes, november(24));
            clerk.secretary.reserve_number(NumberRequest { issued: true, ..request }).unwrap();
        }
        let open = serde_json::to_string(&clerk.issued(IssuedFilter::default())).unwrap();
        assert!(open.contains("họp kín số 1") && !open.contains("họp kín số 2"), "{open}");
        let filter = IssuedFilter { marked: true, ..IssuedFilter::default() };
        let marked = serde_json::to_string(&clerk.issued(filter)).unwrap();
        assert!(
            marked.contains("họp kín số 2") && !marked.contains("số 1") && !marked.contains("số 3"),
            "{marked}"
        );
    }
}

#[test]
fn issued_papers_are_found_by_words_with_or_without_marks_and_by_kind() {
    let mut clerk = Clerk::keeping(System::State);
    for subject in ["Giao ban tháng 11", "Phòng, chống lụt bão"] {
        let request = NumberRequest::of(None, PaperKind::Minutes, november(24));
        let request = NumberRequest { subject: subject.into(), issued: true, ..request };
        clerk.secretary.reserve_number(request).unwrap();
    }
    let mut found = |filter| clerk.issued(filter).used;
    assert_eq!(found(IssuedFilter { words: "lut bao".into(), ..IssuedFilter::default() }), 1);
    assert_eq!(found(IssuedFilter { words: "02/BB".into(), ..IssuedFilter::default() }), 1);
    assert_eq!(found(IssuedFilter { kind: Some(PaperKind::Excerpt), ..IssuedFilter::default() }), 0);
    assert_eq!(found(IssuedFilter { span: "2025".into(), ..IssuedFilter::default() }), 0);
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

#[test]
fn a_paper_that_bears_no_number_gets_none() {
    let mut clerk = Clerk::keeping(System::State);
    for kind in [PaperKind::AttendanceList, PaperKind::TaskAnnex] {
        assert_eq!(clerk.reserve(kind, november(24)).unwrap_err().field.as_deref(), Some("kind"));
    }
    let undated = NumberRequest { date: None, ..NumberRequest::of(None, PaperKind::Minutes, november(24)) };
    assert_eq!(clerk.secretary.reserve_number(undated).unwrap_err().field.as_deref(), Some("date"));
}

#[test]
fn a_conclusion_of_the_party_and_a_letter_are_counted_under_codes_of_their_own() {
    let mut clerk = Clerk::keeping(System::Party);
    let notice = NumberRequest::of(None, PaperKind::ConclusionNotice, november(24));
    let conclusion = NumberRequest { notice: NoticeVariant::Conclusion, ..notice.clone() };
    let mut written = |request| clerk.secretary.reserve_number(request).unwrap().line.written;
    assert_eq!([written(notice), written(conclusion)], ["01-TB/UBND", "01-KL/UBND"]);

    let mut clerk = Clerk::keeping(System::State);
    let policy = clerk.office().number_policy;
    clerk.policy(NumberPolicy { grouping: NumberGrouping::Titled, ..policy }).unwrap();
    clerk.minutes(november(20));
    let letter =
        NumberRequest { issued: true, ..NumberRequest::of(None, PaperKind::Correction, november(24)) };
    let line = clerk.secretary.reserve_number(letter).unwrap().line;
    assert_eq!((line.written.as_str(), line.type_name.as_str()), ("01/UBND", "Công văn"));
    assert_eq!(
        line.entry.book, "state/2026/CV",
        "a letter bears no type, so it is not among the titled papers"
    );
}
