//! Official form, read back from the files: State papers by NĐ 30/2020, Party papers by HD 36 and HD 05, never mixed.

use crate::look::variants;
use crate::opened::Opened;
use crate::sample::{day, rich};
use thuky_domain::{PaperKind, Secrecy, Signer, System, Urgency};
use thuky_papers::FactSheet;

fn state(kind: PaperKind) -> FactSheet {
    rich(kind, System::State, day(2026, 6, 3))
}

fn party(kind: PaperKind) -> FactSheet {
    rich(kind, System::Party, day(2026, 6, 3))
}

#[test]
fn every_paper_is_a4_with_margins_of_20_20_30_and_15_mm() {
    for (name, sheet) in variants() {
        let paper = Opened::paper(&sheet);
        assert!(paper.document().contains(r#"<w:pgSz w:w="11906" w:h="16838"/>"#), "{name}");
        let margins = paper.document().split("<w:pgMar ").nth(1).unwrap().split("/>").next().unwrap();
        for margin in [
            r#"w:top="1134""#,
            r#"w:bottom="1134""#,
            r#"w:left="1701""#,
            r#"w:right="850""#,
            r#"w:header="567""#,
        ] {
            assert!(margins.contains(margin), "{name}: {margins}");
        }
    }
}

#[test]
fn pages_are_numbered_from_the_second_on_in_the_middle_of_the_top() {
    for (name, sheet) in variants() {
        let paper = Opened::paper(&sheet);
        assert_eq!(paper.document().matches("<w:titlePg/>").count(), 1, "{name}");
        assert_eq!(paper.document().matches(r#"<w:headerReference w:type="default""#).count(), 1, "{name}");
        assert!(!paper.document().contains(r#"w:type="first""#), "{name}");
        assert!(paper.part("word/header1.xml").contains("PAGE"), "{name}");
        let style = paper.style("PageNumber");
        assert!(
            style.contains(r#"<w:jc w:val="center"/>"#) && style.contains(r#"<w:sz w:val="28"/>"#),
            "{style}"
        );
    }
}

#[test]
fn the_two_systems_are_never_mixed() {
    for (name, sheet) in variants() {
        let text = Opened::paper(&sheet).text();
        let state_only =
            ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "./.", "Số: ", "Lưu: "];
        let party_only = ["ĐẢNG CỘNG SẢN VIỆT NAM", "-----", "\n*\n", "Lưu Văn phòng"];
        let (own, other): (&[&str], &[&str]) = if sheet.system == System::State {
            (&state_only, &party_only)
        } else {
            (&party_only, &state_only)
        };
        for words in own {
            assert!(text.contains(words), "{name} lacks {words}");
        }
        for words in other {
            assert!(!text.contains(words), "{name} has {words}");
        }
    }
}

#[test]
fn number_and_symbol_are_joined_as_each_system_does() {
    let number = |sheet: &FactSheet| Opened::paper(sheet).in_style("Number");
    assert_eq!(number(&state(PaperKind::ConclusionNotice)), ["Số: 07/TB-VP"]);
    assert_eq!(number(&state(PaperKind::Minutes)), ["Số: 07/BB-VP"]);
    assert_eq!(number(&party(PaperKind::ConclusionNotice)), ["Số 07-TB/VPTU"]);
    assert_eq!(number(&party(PaperKind::Minutes)), ["Số 07-BB/VPTU"]);
    let mut large = party(PaperKind::Minutes);
    large.number = Some(114);
    assert_eq!(number(&large), ["Số 114-BB/VPTU"]);
}

#[test]
fn notices_have_place_and_date_and_minutes_have_none() {
    let mut sheet = state(PaperKind::ConclusionNotice);
    assert_eq!(Opened::paper(&sheet).in_style("PlaceDate"), ["An Bình, ngày 03 tháng 6 năm 2026"]);
    for (date, written) in [
        (day(2026, 1, 5), "An Bình, ngày 05 tháng 01 năm 2026"),
        (day(2026, 2, 28), "An Bình, ngày 28 tháng 02 năm 2026"),
        (day(2026, 3, 9), "An Bình, ngày 09 tháng 3 năm 2026"),
        (day(2026, 12, 31), "An Bình, ngày 31 tháng 12 năm 2026"),
    ] {
        sheet.date = Some(date);
        assert_eq!(Opened::paper(&sheet).in_style("PlaceDate"), [written]);
    }
    assert!(Opened::paper(&state(PaperKind::Minutes)).in_style("PlaceDate").is_empty());
    assert!(Opened::paper(&party(PaperKind::Minutes)).in_style("PlaceDate").is_empty());
}

#[test]
fn type_and_subject_follow_their_system() {
    let state = Opened::paper(&state(PaperKind::ConclusionNotice));
    assert_eq!(state.in_style("PaperType"), ["THÔNG BÁO"]);
    let subject = state.in_style("Subject").concat().replace('\u{a0}', " ");
    assert!(
        subject.starts_with("Kết luận của Chủ tịch UBND thành phố Trần Quang Vinh tại cuộc làm việc của "),
        "{subject}"
    );
    let party = Opened::paper(&party(PaperKind::ConclusionNotice));
    let subject = party.in_style("Subject").concat();
    assert!(
        subject.starts_with(
            "kết luận của Thường trực Thành ủy tại cuộc làm việc với Ban Tuyên giáo và Dân vận Thành ủy về "
        ),
        "{subject}"
    );
    assert_eq!(party.in_style("Dashes"), ["-----"]);
    assert!(state.in_style("SubjectRule").len() == 1 && party.in_style("SubjectRule").is_empty());
}

#[test]
fn sizes_are_those_of_the_tables_of_components() {
    let state = Opened::paper(&state(PaperKind::ConclusionNotice));
    let party = Opened::paper(&party(PaperKind::ConclusionNotice));
    let has = |style: &str, size: u32| style.contains(&format!(r#"<w:sz w:val="{size}"/>"#));
    let bold = |style: &str| style.contains("<w:b/>");
    for (paper, id, size, is_bold) in [
        (&state, "NationalTitle", 26, true),
        (&state, "Motto", 28, true),
        (&state, "SuperiorBody", 26, false),
        (&state, "IssuingBody", 26, true),
        (&state, "PaperType", 28, true),
        (&state, "SignTitle", 28, true),
        (&state, "RecipientsLabel", 24, true),
        (&state, "Recipient", 22, false),
        (&party, "PartyTitle", 30, true),
        (&party, "SuperiorBody", 28, false),
        (&party, "PaperType", 32, true),
        (&party, "SignAuthority", 28, true),
        (&party, "SignTitle", 28, false),
        (&party, "RecipientsLabel", 28, false),
        (&party, "Recipient", 24, false),
    ] {
        let style = paper.style(id);
        assert!(has(&style, size) && bold(&style) == is_bold, "{id}: {style}");
    }
    assert!(party.style("BodyText").contains(r#"w:line="360" w:lineRule="exact""#));
    assert!(party.style("RecipientsLabel").contains("<w:u "), "Party: Nơi nhận is underlined");
    assert!(state.style("RecipientsLabel").contains("<w:i/>"), "State: Nơi nhận is italic");
    for paper in [&state, &party] {
        let body = paper.style("BodyText");
        for rule in [r#"w:firstLine="567""#, r#"<w:jc w:val="both"/>"#, r#"w:before="120""#] {
            assert!(body.contains(rule), "{body}");
        }
    }
}

#[test]
fn authority_is_written_with_a_dot_or_a_slash_whatever_was_typed() {
    let signed = |mut sheet: FactSheet, authority: &str| {
        sheet.signer =
            Some(Signer {
                authority: authority.into(), title: "Phó Bí thư".into(), name: "Lê An".into()
            });
        let paper = Opened::paper(&sheet);
        [paper.in_style("SignAuthority"), paper.in_style("SignTitle"), paper.in_style("SignName")].concat()
    };
    let notice = PaperKind::ConclusionNotice;
    assert_eq!(signed(party(notice), "TM. Ban Thường vụ"), ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê An"]);
    assert_eq!(signed(state(notice), "T/M Ủy ban nhân dân"), ["TM. ỦY BAN NHÂN DÂN", "PHÓ BÍ THƯ", "Lê An"]);
    assert_eq!(signed(state(notice), ""), ["PHÓ BÍ THƯ", "Lê An"]);
}

#[test]
fn minutes_are_signed_by_recorder_and_chair() {
    let state = Opened::paper(&state(PaperKind::Minutes));
    assert_eq!(state.in_style("SignAuthority"), ["THƯ KÝ", "CHỦ TỌA"]);
    let party = Opened::paper(&party(PaperKind::Minutes));
    assert_eq!(party.in_style("SignAuthority"), ["NGƯỜI GHI BIÊN BẢN", "CHỦ TRÌ HỘI NGHỊ"]);
    for paper in [state, party] {
        assert_eq!(paper.in_style("SignName"), ["Cao Thùy Dương", "Trần Quang Vinh"]);
        let styles: Vec<String> = paper.paragraphs().into_iter().map(|paragraph| paragraph.style).collect();
        let place = |style: &str| styles.iter().position(|known| known == style).unwrap();
        assert!(place("RecipientsLabel") > place("SignName"), "Nơi nhận stands below the signatures");
    }
}

#[test]
fn recipients_are_parted_as_each_rule_set_says() {
    let lines = |sheet: &FactSheet| Opened::paper(sheet).in_style("Recipient");
    let notice = PaperKind::ConclusionNotice;
    let state = lines(&state(notice));
    assert_eq!(
        (state[0].as_str(), state[4].as_str()),
        ("- Thường trực Thành ủy (để báo cáo);", "- Lưu: VT, TH.")
    );
    let hd05 = lines(&party(notice));
    assert_eq!(
        (hd05[0].as_str(), hd05[4].as_str()),
        ("- Thường trực Thành ủy (để báo cáo);", "- Lưu Văn phòng Thành ủy.")
    );
    let hd36 = lines(&rich(notice, System::Party, day(2026, 5, 26)));
    assert_eq!(
        (hd36[0].as_str(), hd36[4].as_str()),
        ("- Thường trực Thành ủy (để báo cáo),", "- Lưu Văn phòng Thành ủy.")
    );
}

#[test]
fn the_fields_of_state_minutes_stand_in_the_order_of_form_1_9() {
    let text = Opened::paper(&state(PaperKind::Minutes)).text();
    let fields = [
        "Thời gian bắt đầu: 14 giờ 00, ngày 02 tháng 6 năm 2026.",
        "Địa điểm: Phòng họp số 2",
        "Thành phần tham dự:",
        "Chủ trì (chủ tọa): Đồng chí Trần Quang Vinh, Phó Bí thư Thành ủy, Chủ tịch UBND thành phố.",
        "Thư ký (người ghi biên bản): Đồng chí Cao Thùy Dương",
        "Nội dung (theo diễn biến cuộc làm việc):",
        "Cuộc làm việc kết thúc vào 16 giờ 35 phút, ngày 02 tháng 6 năm 2026./.",
    ];
    let places: Vec<usize> =
        fields.iter().map(|field| text.find(field).unwrap_or_else(|| panic!("{field}"))).collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn marks_stand_under_the_number_secrecy_above_urgency() {
    let mut sheet = state(PaperKind::ConclusionNotice);
    sheet.meeting.secrecy = Secrecy::TopSecret;
    sheet.meeting.urgency = Urgency::Express;
    let paper = Opened::paper(&sheet);
    let styles: Vec<String> = paper.paragraphs().into_iter().map(|paragraph| paragraph.style).collect();
    let place = |style: &str| styles.iter().position(|known| known == style).unwrap();
    assert!(place("Number") < place("SecrecyMark") && place("SecrecyMark") < place("UrgencyMark"));
    assert_eq!(paper.in_style("SecrecyMark"), ["TUYỆT MẬT"]);
    assert_eq!(paper.in_style("UrgencyMark"), ["HỎA TỐC"]);
    assert!(paper.style("SecrecyMark").contains("double") && paper.style("UrgencyMark").contains("single"));
}

#[test]
fn signatures_never_stand_alone_and_no_paragraph_is_there_for_space() {
    for (name, sheet) in variants() {
        let paragraphs = Opened::paper(&sheet).paragraphs();
        let closing = paragraphs.iter().find(|paragraph| paragraph.style == "Closing").unwrap();
        assert!(closing.keep_next, "{name}");
        let drawn = ["Rule", "SubjectRule", "Filler"];
        let empty = paragraphs.iter().filter(|p| p.text.is_empty() && !drawn.contains(&p.style.as_str()));
        assert_eq!(empty.count(), 0, "{name}");
        assert_eq!(paragraphs.iter().filter(|p| p.style == "Filler").count(), 1, "{name}");
    }
}
