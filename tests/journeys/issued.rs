//! The register of issued papers: what went out, void numbers and gaps, marked papers in a register of their own.

use super::number::Clerk;
use thuky_domain::*;
use thuky_secretary::contract::*;
use thuky_tests::{grids, november};

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
