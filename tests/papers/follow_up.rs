//! The papers of follow-up: what they say, that their counts add up, and that a list of tasks lies with its header on each page.

use crate::follow_up_sample::{KINDS, full, variants};
use crate::opened::Opened;
use crate::sample::{day, empty, rich};
use thuky_domain::{PaperKind, System, Warning};
use thuky_papers::{FactSheet, file_name, gaps, write};

fn text(kind: PaperKind, system: System) -> String {
    Opened::paper(&full(kind, system)).text()
}

fn fields(sheet: &FactSheet) -> Vec<String> {
    gaps(sheet).into_iter().map(|gap| gap.field).collect()
}

#[test]
fn every_kind_of_paper_is_on_trial() {
    let of_a_meeting = [PaperKind::Minutes, PaperKind::ConclusionNotice, PaperKind::Correction];
    assert!(PaperKind::ALL.iter().all(|kind| KINDS.contains(kind) != of_a_meeting.contains(kind)));
}

#[test]
fn a_full_sheet_has_no_gap_and_no_blank() {
    for (name, sheet) in variants() {
        assert!(gaps(&sheet).is_empty(), "{name}: {:?}", gaps(&sheet));
        assert!(!Opened::paper(&sheet).text().contains("……"), "{name}");
    }
}

#[test]
fn an_empty_sheet_of_every_kind_is_written_with_blanks_and_gaps() {
    for kind in KINDS {
        for system in [System::State, System::Party] {
            let sheet = empty(kind, system);
            assert!(Opened::paper(&sheet).text().contains("……"), "{kind:?}");
            assert!(!gaps(&sheet).is_empty(), "{kind:?}");
        }
    }
    let fields = |kind| fields(&empty(kind, System::State));
    assert!(fields(PaperKind::FollowUpReport).contains(&"paper.period".to_owned()));
    assert!(fields(PaperKind::ReminderSlip).contains(&"paper.unit".to_owned()));
    assert!(fields(PaperKind::AssignmentSlip).contains(&"paper.tasks".to_owned()));
    assert!(fields(PaperKind::TaskAnnex).contains(&"directives".to_owned()));
    assert!(fields(PaperKind::Invitation).contains(&"agenda".to_owned()));
}

#[test]
fn the_two_systems_are_never_mixed() {
    for (name, sheet) in variants() {
        let text = Opened::paper(&sheet).text();
        let other: &[&str] = if sheet.system == System::State {
            &["ĐẢNG CỘNG SẢN VIỆT NAM", "-----", "\n*\n", "Lưu Văn phòng"]
        } else {
            &["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "./.", "Số: ", "Lưu: "]
        };
        for words in other {
            assert!(!text.contains(words), "{name} has {words}");
        }
    }
}

#[test]
fn each_kind_has_its_own_number_or_none() {
    let number = |kind, system| Opened::paper(&full(kind, system)).in_style("Number");
    assert_eq!(number(PaperKind::Invitation, System::State), ["Số: 07/GM-VP"]);
    assert_eq!(number(PaperKind::FollowUpReport, System::Party), ["Số 07-BC/VPTU"]);
    assert_eq!(number(PaperKind::ReminderSlip, System::State), ["Số: 07/PĐĐ-VP"]);
    assert_eq!(number(PaperKind::Excerpt, System::State), ["Số: 07/TrS-VP"]);
    assert_eq!(number(PaperKind::Excerpt, System::Party), ["Số 07-BS/VPTU"]);
    assert!(number(PaperKind::AttendanceList, System::State).is_empty());
    assert!(number(PaperKind::TaskAnnex, System::Party).is_empty());
}

#[test]
fn an_assignment_slip_holds_what_one_unit_leads_and_where_it_works_along_and_nothing_of_others() {
    let slip = text(PaperKind::AssignmentSlip, System::State);
    assert!(slip.contains("Kính gửi: Sở Nội vụ"), "{slip}");
    let order = [
        "Nhiệm vụ chủ trì",
        "Bổ sung kết quả trả lời",
        "Nhiệm vụ phối hợp",
        "Phối hợp với Sở Nội vụ rà soát",
    ];
    let places: Vec<usize> =
        order.iter().map(|words| slip.find(words).unwrap_or_else(|| panic!("{words}: {slip}"))).collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(!slip.contains("Bố trí kinh phí") && !slip.contains("đối thoại trực tiếp"), "{slip}");
    assert!(slip.contains("Đầu mối theo dõi: Phòng Tổng hợp."), "{slip}");
    assert!(slip.contains("- Như trên"), "{slip}");
}

#[test]
fn a_unit_that_was_given_nothing_gets_a_blank_and_a_gap() {
    for kind in [PaperKind::AssignmentSlip, PaperKind::Excerpt] {
        let mut sheet = full(kind, System::State);
        sheet.following.unit = "Sở Y tế".into();
        assert_eq!(fields(&sheet), ["paper.tasks"], "{kind:?}");
    }
}

#[test]
fn a_reminder_tells_its_level_in_words_days_late_product_and_who_decides() {
    let slip = text(PaperKind::ReminderSlip, System::Party);
    for words in [
        "Mức cảnh báo: ĐỎ ĐẶC BIỆT",
        "có 05 nhiệm vụ cần đôn đốc (mức đỏ đặc biệt 02, mức đỏ 02, mức vàng 01)",
        "số liệu tính đến 08 giờ 05, ngày 14 tháng 9 năm 2026",
        "12 ngày",
        "Đến hạn",
        "Còn 02 ngày",
        "Thường trực Thành ủy",
        "(Giao ban tháng 9, 03/9/2026)",
    ] {
        assert!(slip.contains(words), "{words}: {slip}");
    }
    let levels = ["Mức đỏ đặc biệt:", "Mức đỏ:", "Mức vàng:"].map(|level| slip.find(level).unwrap());
    assert!(levels.is_sorted());
}

#[test]
fn a_reminder_in_yellow_does_not_speak_of_red() {
    let mut sheet = full(PaperKind::ReminderSlip, System::State);
    sheet.following.tasks.retain(|task| task.warning == Warning::Yellow);
    let slip = Opened::paper(&sheet).text();
    assert!(slip.contains("Mức cảnh báo: VÀNG") && !slip.contains("đỏ"), "{slip}");
}

#[test]
fn a_product_or_a_level_that_nobody_named_is_a_blank_in_the_reminder() {
    let mut sheet = full(PaperKind::ReminderSlip, System::State);
    sheet.following.tasks[0].directive.product.clear();
    sheet.following.tasks[0].directive.authority.clear();
    assert_eq!(gaps(&sheet).len(), 2, "{:?}", gaps(&sheet));
}

#[test]
fn tasks_of_several_meetings_with_the_same_place_have_each_their_gap() {
    let mut sheet = full(PaperKind::ReminderSlip, System::State);
    for (index, task) in sheet.following.tasks.iter_mut().enumerate() {
        task.directive.product.clear();
        (task.directive.ordinal, task.directive.code) = (1, format!("0{index}.1"));
    }
    assert_eq!(gaps(&sheet).len(), 5);
}

#[test]
fn the_counts_of_a_report_add_up() {
    let report = text(PaperKind::FollowUpReport, System::State);
    for words in [
        "Tổng số nhiệm vụ theo dõi: 11, gồm: kỳ trước chuyển sang 07; giao trong kỳ 04.",
        "Đã hoàn thành: 03, gồm: đúng hạn 01; quá hạn 01; không có thời hạn để đánh giá 01.",
        "Chưa hoàn thành: 07, gồm: trong hạn 03; quá hạn 03; thường xuyên 01.",
        "Đã hủy: 01.",
        "Đã có báo cáo, đang chờ chấp nhận hoàn thành: 01.",
        "từ ngày 01/9/2026 đến ngày 30/9/2026 (số liệu tính đến 08 giờ 05, ngày 14 tháng 9 năm 2026)",
    ] {
        assert!(report.contains(words), "{words}: {report}");
    }
}

#[test]
fn the_table_by_unit_sums_to_the_total_in_every_column() {
    let paper = Opened::paper(&full(PaperKind::FollowUpReport, System::Party));
    let lines: Vec<String> = paper.paragraphs().into_iter().map(|paragraph| paragraph.text).collect();
    let start = lines.iter().position(|line| line == "Khác (*)").unwrap() + 1;
    let end = lines.iter().position(|line| line == "Tổng cộng").unwrap();
    let rows: Vec<&[String]> = lines[start..end - 1].chunks(9).collect();
    let figure = |text: &String| if text == "-" { 0 } else { text.parse::<usize>().unwrap() };
    let sums = &lines[end + 1..end + 8];
    for (column, sum) in sums.iter().enumerate() {
        let added: usize = rows.iter().map(|row| figure(&row[column + 2])).sum();
        assert_eq!(added, sum.parse::<usize>().unwrap(), "column {column}");
    }
    assert_eq!(figure(&sums[0]), sums[1..].iter().map(figure).sum::<usize>());
    assert_eq!(figure(&sums[0]), 11);
}

#[test]
fn a_list_of_tasks_lies_and_its_header_stands_again_on_each_page() {
    let alone = Opened::paper(&full(PaperKind::TaskAnnex, System::State));
    assert!(alone.document().contains(r#"<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>"#));
    assert_eq!(alone.document().matches("<w:tblHeader/>").count(), 1);
    assert!(
        alone.text().starts_with(
            "Phụ lục\nDANH MỤC NHIỆM VỤ\n(Kèm theo Thông báo số 07/TB-VP ngày 03 tháng 6 năm 2026"
        )
    );
}

#[test]
fn annexed_to_a_notice_the_list_is_a_section_of_its_own_before_the_photographs() {
    let mut sheet = full(PaperKind::ConclusionNotice, System::Party);
    sheet.task_annex = true;
    sheet.photographs = vec![crate::look::picture("Quang cảnh")];
    let paper = Opened::paper(&sheet);
    let pages: Vec<&str> =
        paper.document().match_indices("<w:pgSz ").map(|(at, _)| &paper.document()[at..at + 30]).collect();
    assert_eq!(pages.len(), 3);
    assert!(pages[1].contains("16838") && pages[1].find("16838") < pages[1].find("11906"), "{pages:?}");
    assert_eq!(paper.document().matches(r#"<w:pgNumType w:start="1"/>"#).count(), 2);
    assert_eq!(paper.document().matches("<w:titlePg/>").count(), 1);
    assert_eq!(paper.in_style("AnnexLabel"), ["PHỤ LỤC I", "PHỤ LỤC II"]);
}

#[test]
fn a_deadline_in_words_that_name_no_day_is_told_with_its_day() {
    let annex = text(PaperKind::TaskAnnex, System::State);
    assert!(annex.contains("Trong quý III năm 2026 (30/9/2026)"), "{annex}");
    assert!(annex.contains("\nHằng tuần\n"), "{annex}");
    let mut named = full(PaperKind::TaskAnnex, System::State);
    named.directives[0].deadline.as_mut().unwrap().date = Some(day(2026, 9, 10));
    assert!(Opened::paper(&named).text().contains("\nTrước ngày 10/9/2026\n"));
}

#[test]
fn minutes_open_with_the_conclusions_carried_over_and_only_when_there_are_any() {
    let (_, sheet) = variants().into_iter().find(|(name, _)| name == "carried-state").unwrap();
    let text = Opened::paper(&sheet).text();
    let order = [
        "Nội dung (theo diễn biến",
        "TÌNH HÌNH THỰC HIỆN KẾT LUẬN KỲ TRƯỚC",
        "Đến ngày họp có 11 nhiệm vụ của các cuộc họp trước: đã hoàn thành 03; đang thực hiện 04; quá hạn 03; đã hủy 01.",
        "DIỄN BIẾN",
        "\nKẾT LUẬN\n",
    ];
    let places: Vec<usize> =
        order.iter().map(|words| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"))).collect();
    assert!(places.is_sorted(), "{places:?}");
    let plain = Opened::paper(&rich(PaperKind::Minutes, System::State, day(2026, 6, 3))).text();
    assert!(!plain.contains("KỲ TRƯỚC"));
}

#[test]
fn three_hundred_tasks_with_titles_of_forty_lines_are_written() {
    for kind in
        [PaperKind::TaskAnnex, PaperKind::AssignmentSlip, PaperKind::ReminderSlip, PaperKind::FollowUpReport]
    {
        let mut sheet = full(kind, System::State);
        let long = "rà soát, sửa đổi, bổ sung quy định ".repeat(80);
        sheet.directives = (0..300)
            .map(|n| {
                let mut task = sheet.directives[2].clone();
                (task.ordinal, task.text) = (n + 1, if n % 50 == 0 { long.clone() } else { task.text });
                task
            })
            .collect();
        let tasks = sheet.following.tasks.clone();
        sheet.following.tasks = tasks.iter().cycle().take(300).cloned().collect();
        sheet.following.tasks.iter_mut().step_by(50).for_each(|task| {
            task.directive.text.clone_from(&long);
            task.meeting_title.clone_from(&long);
        });
        let bytes = write(&sheet).unwrap();
        assert_eq!(bytes, write(&sheet).unwrap());
        assert!(Opened::bytes(&bytes).document().len() > 100_000, "{kind:?}");
    }
}

#[test]
fn the_file_is_named_by_its_kind_and_unit() {
    assert_eq!(
        file_name(&full(PaperKind::ReminderSlip, System::State)),
        "Phiếu đôn đốc Sở Nội vụ 07-PĐĐ-VP 2026-09-14.docx"
    );
}
