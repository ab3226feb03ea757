//! The outline of a conclusion and the wording of its orders.

use crate::opened::{Opened, Paragraph};
use crate::sample::{day, rich};
use thuky_domain::{Deadline, DeadlineKind, PaperKind, System};
use thuky_papers::FactSheet;

fn notice() -> FactSheet {
    rich(PaperKind::ConclusionNotice, System::Party, day(2026, 6, 3))
}

fn outline(sheet: &FactSheet) -> Vec<Paragraph> {
    let outlined = |p: &Paragraph| ["Item", "Point"].contains(&p.style.as_str());
    Opened::paper(sheet).paragraphs().into_iter().filter(outlined).collect()
}

fn texts(sheet: &FactSheet) -> Vec<String> {
    outline(sheet).into_iter().map(|paragraph| paragraph.text).collect()
}

/// A sheet with the one directive that is given.
fn only(lead: &str, coordinating: &[&str], text: &str, deadline: Option<Deadline>) -> FactSheet {
    let mut sheet = notice();
    sheet.directives.truncate(1);
    let directive = &mut sheet.directives[0];
    directive.lead = lead.into();
    directive.coordinating = coordinating.iter().map(|unit| (*unit).to_owned()).collect();
    directive.text = text.into();
    directive.deadline = deadline;
    directive.product.clear();
    sheet
}

fn deadline(kind: DeadlineKind, phrase: &str) -> Option<Deadline> {
    Some(Deadline { kind, date: None, days: None, phrase: phrase.into() })
}

#[test]
fn a_notice_gathers_the_tasks_of_one_lead_and_minutes_keep_the_order_given() {
    let gathered = texts(&notice());
    assert_eq!(gathered[0], "Giao Ban Tuyên giáo và Dân vận Thành ủy:");
    assert!(gathered[1].starts_with(
        "Chủ trì, phối hợp với Ủy ban MTTQ Việt Nam thành phố và Liên đoàn Lao động thành phố xây dựng"
    ));
    assert!(
        gathered[4].ends_with("giám sát.") && gathered[5].starts_with("Giao Sở Nội vụ chủ trì"),
        "{gathered:?}"
    );
    let given = texts(&rich(PaperKind::Minutes, System::Party, day(2026, 6, 3)));
    assert_eq!(given.len(), 10);
    assert!(
        given[2]
            .starts_with("Giao Sở Nội vụ chủ trì, phối hợp với Ban Tuyên giáo và Dân vận Thành ủy bổ sung")
    );
}

#[test]
fn the_outline_is_numbered_by_word_not_by_hand() {
    for paragraph in outline(&notice()) {
        assert!(paragraph.list.is_some(), "{}", paragraph.text);
        assert!(!paragraph.text.starts_with(|c: char| c.is_ascii_digit()), "{}", paragraph.text);
    }
}

#[test]
fn points_beyond_the_fourth_follow_the_vietnamese_alphabet() {
    let mut sheet = notice();
    for directive in &mut sheet.directives {
        directive.kind = thuky_domain::DirectiveKind::Task;
        directive.lead = "Sở Nội vụ".into();
        directive.coordinating.clear();
    }
    let numbering = Opened::paper(&sheet);
    let numbering = numbering.part("word/numbering.xml").to_owned();
    let letter = |list: &str| {
        let num =
            numbering.split("<w:num ").find(|num| num.contains(&format!("w:numId=\"{list}\""))).unwrap();
        num.split("<w:startOverride w:val=\"").nth(1).map(|rest| rest.split('"').next().unwrap().to_owned())
    };
    let lists: Vec<Option<String>> =
        outline(&sheet)[1..].iter().map(|paragraph| letter(&paragraph.list.as_ref().unwrap().0)).collect();
    let stretch = |start: &str| Some(start.to_owned());
    let (a, e, g, k) = (stretch("1"), stretch("5"), stretch("7"), stretch("11"));
    assert_eq!(lists, [a.clone(), a.clone(), a.clone(), a, None, e, g.clone(), g.clone(), g, k]);
    assert!(numbering.contains(r#"<w:lvlText w:val="đ)"/>"#));
}

#[test]
fn what_the_text_says_is_not_said_twice() {
    let said = only(
        "Sở Nội vụ",
        &["Sở Tài chính"],
        "Phối hợp với Sở Tài chính rà soát biên chế, hoàn thành trước ngày 10/9",
        deadline(DeadlineKind::Date, "trước ngày 10/9"),
    );
    assert_eq!(
        texts(&said),
        ["Giao Sở Nội vụ phối hợp với Sở Tài chính rà soát biên chế, hoàn thành trước ngày 10/9."]
    );
    let named = only("Sở Nội vụ", &[], "Giao Sở Nội vụ rà soát biên chế;", None);
    assert_eq!(texts(&named), ["Giao Sở Nội vụ rà soát biên chế."]);
}

#[test]
fn deadlines_read_as_official_vietnamese() {
    let written =
        |kind, phrase| texts(&only("Sở Nội vụ", &[], "Rà soát biên chế", deadline(kind, phrase))).concat();
    for (kind, phrase, tail) in [
        (DeadlineKind::Date, "trong quý III năm 2026", "; hoàn thành trong quý III năm 2026."),
        (DeadlineKind::Date, "xong trước ngày 10/9", "; xong trước ngày 10/9."),
        (DeadlineKind::Date, "từ tháng 7", "; thực hiện từ tháng 7."),
        (DeadlineKind::Regular, "", "; thực hiện thường xuyên."),
        (DeadlineKind::Waiting, "sau khi được phê duyệt", "; thực hiện sau khi được phê duyệt."),
        (DeadlineKind::None, "việc chung của các cấp", "."),
    ] {
        assert_eq!(written(kind, phrase), format!("Giao Sở Nội vụ rà soát biên chế{tail}"));
    }
    let days = Deadline { kind: DeadlineKind::OnIssue, date: None, days: Some(10), phrase: String::new() };
    let sheet = only("Sở Nội vụ", &[], "Rà soát biên chế", Some(days));
    assert_eq!(
        texts(&sheet),
        ["Giao Sở Nội vụ rà soát biên chế; hoàn thành trong 10 ngày kể từ ngày ban hành."]
    );
}

#[test]
fn what_was_heard_is_told_only_when_the_record_has_it() {
    let mut sheet = notice();
    assert!(Opened::paper(&sheet).text().contains("Sau khi nghe đại diện lãnh đạo"));
    sheet.agenda.clear();
    sheet.statements.retain(|statement| statement.kind == thuky_domain::StatementKind::Conclusion);
    let text = Opened::paper(&sheet).text();
    assert!(!text.contains("Sau khi nghe"), "{text}");
    assert!(text.contains("Tại cuộc làm việc, đồng chí Trần Quang Vinh, Bí thư Thành ủy kết luận như sau:"));
}

#[test]
fn instructions_of_another_leader_are_told_apart() {
    let mut sheet = notice();
    sheet.directives[1].speaker = "Lê Thị Thu Hà".into();
    let sections = Opened::paper(&sheet).in_style("Section");
    assert_eq!(sections[2], "Ý KIẾN CHỈ ĐẠO CỦA ĐỒNG CHÍ LÊ THỊ THU HÀ, PHÓ BÍ THƯ THƯỜNG TRỰC THÀNH ỦY");
}

#[test]
fn without_a_recorded_assessment_the_concluding_statement_gives_it_but_no_order_twice() {
    let mut sheet = only("Sở Nội vụ", &[], "rà soát biên chế", None);
    sheet.meeting.conclusion.clear();
    sheet.statements[3].text = "Ghi nhận kết quả đã đạt được\nĐề nghị Sở Nội vụ rà soát biên chế.".into();
    let text = Opened::paper(&sheet).text();
    assert!(text.contains("ĐÁNH GIÁ CHUNG\nGhi nhận kết quả đã đạt được.\nYÊU CẦU"), "{text}");
    assert_eq!(text.matches("rà soát biên chế").count(), 1, "{text}");
}
