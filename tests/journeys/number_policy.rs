//! The books the policy of the office makes: by kind, by year and by term, secret papers apart, begun in the middle of a year.

use super::number::{Clerk, day, kinds};
use thuky_domain::*;
use thuky_secretary::contract::*;
use thuky_tests::{november, secretary};

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
