//! Missing facts, attendance, names of files, dates of effect.

use crate::opened::Opened;
use crate::sample::{day, empty, rich};
use thuky_domain::{PaperKind, Presence, Secrecy, System};
use thuky_papers::{FactSheet, RuleSet, file_name, gaps};

fn fields(sheet: &FactSheet) -> Vec<String> {
    gaps(sheet).into_iter().map(|gap| gap.field).collect()
}

#[test]
fn a_full_sheet_has_no_gap_and_no_blank() {
    for (name, sheet) in crate::look::variants() {
        assert!(gaps(&sheet).is_empty(), "{name}: {:?}", gaps(&sheet));
        assert!(!Opened::paper(&sheet).text().contains("……"), "{name}");
    }
}

#[test]
fn an_empty_sheet_prints_blanks_and_lists_every_gap_in_the_order_of_the_page() {
    assert_eq!(
        fields(&empty(PaperKind::ConclusionNotice, System::State)),
        [
            "office.body",
            "office.place",
            "paper.date",
            "paper.number",
            "office.symbol",
            "attendees.chair",
            "meeting.title",
            "meeting.date",
            "meeting.place",
            "meeting.conclusion",
            "office.archive",
            "signer.title",
            "signer.name",
        ]
    );
    let minutes = empty(PaperKind::Minutes, System::Party);
    for field in
        ["meeting.starts_at", "meeting.ends_at", "attendees", "attendees.recorder", "meeting.proceedings"]
    {
        assert!(fields(&minutes).iter().any(|known| known == field), "{field}");
    }
    let text = Opened::paper(&minutes).text();
    assert!(text.contains("Số ……-BB/……") && text.contains("…… giờ ……, ngày …… tháng …… năm ……"), "{text}");
}

#[test]
fn a_year_that_nothing_tells_is_never_guessed() {
    let mut sheet = rich(PaperKind::Minutes, System::State, day(2026, 6, 3));
    sheet.meeting.date = thuky_domain::PartialDate::new(None, 2, 22);
    assert_eq!(fields(&sheet), ["meeting.date"]);
    assert!(Opened::paper(&sheet).text().contains("ngày 22 tháng 02 năm ……"));
}

#[test]
fn a_task_without_a_lead_is_a_gap_and_an_exhortation_is_not() {
    let mut sheet = rich(PaperKind::ConclusionNotice, System::State, day(2026, 6, 3));
    sheet.directives[4].lead.clear();
    assert_eq!(fields(&sheet), ["directives.5.lead"]);
    assert!(Opened::paper(&sheet).text().contains("Giao …… bố trí kinh phí"));
}

#[test]
fn attendance_is_grouped_as_an_office_writes_it() {
    let bullets = Opened::paper(&rich(PaperKind::Minutes, System::State, day(2026, 6, 3))).text();
    let order = [
        "Đồng chí Lê Thị Thu Hà, Phó Bí thư Thường trực Thành ủy;",
        "Phó Giám đốc Sở Nội vụ (dự thay Giám đốc Sở Nội vụ);",
        "Lãnh đạo một số sở, ngành (06 người).",
        "Phía Sở Dân tộc và Tôn giáo:",
        "Chuyên viên các phòng (06 người).",
        "Khách mời:",
        "Vắng mặt:",
        "Đồng chí Vũ Minh Khôi, Giám đốc Sở Tài chính (vắng có lý do: đi công tác).",
        "Tổng số có mặt: 22 người (trong đó dự thay 01); vắng mặt: 01 người (có lý do).",
    ];
    let places: Vec<usize> =
        order.iter().map(|line| bullets.find(line).unwrap_or_else(|| panic!("{line}"))).collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn people_are_not_counted_while_a_group_is_uncounted_or_the_roll_not_called() {
    let mut sheet = rich(PaperKind::Minutes, System::State, day(2026, 6, 3));
    sheet.attendees[11].group_size = None;
    assert!(!Opened::paper(&sheet).text().contains("Tổng số có mặt"));
    sheet.attendees[11].group_size = Some(6);
    sheet.attendees[1].presence = Presence::Invited;
    let text = Opened::paper(&sheet).text();
    assert!(!text.contains("Tổng số có mặt") && text.contains("Được mời (chưa điểm danh):"), "{text}");
}

#[test]
fn figures_already_told_are_not_listed_again() {
    let text = Opened::paper(&rich(PaperKind::Minutes, System::State, day(2026, 6, 3))).text();
    assert_eq!(text.matches("42 mô hình").count(), 1);
    assert_eq!(text.matches("7/8 vụ việc").count(), 1);
}

#[test]
fn the_party_rule_set_changes_on_27_may_2026() {
    assert_eq!(RuleSet::in_force(System::Party, Some(day(2026, 5, 26))), RuleSet::PartyHd36);
    assert_eq!(RuleSet::in_force(System::Party, Some(day(2026, 5, 27))), RuleSet::PartyHd05);
    assert_eq!(RuleSet::in_force(System::Party, None), RuleSet::PartyHd05);
    assert_eq!(RuleSet::in_force(System::State, Some(day(2023, 2, 22))), RuleSet::StateNd30);
    let mut undated = rich(PaperKind::Minutes, System::Party, day(2026, 5, 27));
    undated.date = None;
    assert_eq!(undated.rule_set(), RuleSet::PartyHd36, "the meeting was the day before");
}

#[test]
fn names_of_files_are_possible_on_windows() {
    let mut sheet = rich(PaperKind::ConclusionNotice, System::State, day(2026, 6, 3));
    sheet.meeting.title = "Họp: \"quý I/2026\" <nhanh>? CON\\NUL |*. ..".into();
    assert_eq!(
        file_name(&sheet),
        "Thông báo kết luận 07-TB-VP 2026-06-03 Họp- quý I-2026 nhanh CON-NUL.docx"
    );
    sheet.meeting.title = "rất dài ".repeat(200);
    let long = file_name(&sheet);
    assert!(
        long.chars().count() <= 120 && (long.ends_with(" rất.docx") || long.ends_with(" dài.docx")),
        "{long}"
    );
    assert_eq!(file_name(&empty(PaperKind::Minutes, System::Party)), "Biên bản.docx");
}

#[test]
fn a_secret_title_is_neither_in_the_name_nor_in_the_properties() {
    let mut sheet = rich(PaperKind::Minutes, System::State, day(2026, 6, 3));
    sheet.meeting.secrecy = Secrecy::Confidential;
    sheet.meeting.title = "Phương án bí mật".into();
    assert_eq!(file_name(&sheet), "Biên bản 07-BB-VP 2026-06-03.docx");
    assert!(!Opened::paper(&sheet).part("docProps/core.xml").contains("bí mật"));
}

#[test]
fn the_file_says_which_office_made_it_and_when_and_nothing_else() {
    let core = Opened::paper(&rich(PaperKind::Minutes, System::Party, day(2026, 6, 3)));
    let core = core.part("docProps/core.xml");
    for said in [
        "<dc:title>Biên bản 07-BB/VPTU</dc:title>",
        "<dc:creator>Văn phòng Thành ủy An Bình</dc:creator>",
        "2026-06-03T00:00:00Z</dcterms:created>",
        "<dc:language>vi-VN</dc:language>",
    ] {
        assert!(core.contains(said), "{core}");
    }
}

#[test]
fn nobody_is_said_to_be_missing_or_counted_when_nothing_is_recorded_about_it() {
    let mut sheet = rich(PaperKind::Minutes, System::State, day(2026, 6, 3));
    sheet.attendees.retain(|attendee| attendee.presence == Presence::Present && !attendee.is_group());
    let text = Opened::paper(&sheet).text();
    assert!(!text.contains("Tổng số") && !text.contains("Vắng") && !text.contains("vắng"), "{text}");
}
