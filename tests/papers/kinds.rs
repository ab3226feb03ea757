//! The variants of papers: what each says and leaves out, in each system.

use crate::kinds_sample::{LOGO, company, corrected, school, variants, votes};
use crate::opened::Opened;
use crate::sample::{day, empty, rich};
use thuky_domain::{MinutesVariant, Misprint, NoticeVariant, OfficeKind, PaperKind, System};
use thuky_papers::{FactSheet, PaperFault, Picture, file_name, gaps, write};

fn named(name: &str) -> FactSheet {
    variants().into_iter().find(|(known, _)| known == name).unwrap().1
}

fn text(name: &str) -> String {
    Opened::paper(&named(name)).text()
}

fn assert_order(text: &str, order: &[&str]) {
    let places: Vec<usize> =
        order.iter().map(|words| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"))).collect();
    assert!(places.is_sorted(), "{places:?}: {text}");
}

#[test]
fn a_full_sheet_of_every_variant_has_no_gap_and_no_blank() {
    for (name, sheet) in variants() {
        assert!(gaps(&sheet).is_empty(), "{name}: {:?}", gaps(&sheet));
        assert!(!Opened::paper(&sheet).text().contains("……"), "{name}");
    }
}

#[test]
fn the_two_systems_are_never_mixed() {
    for (name, sheet) in variants() {
        let text = Opened::paper(&sheet).text();
        let other: &[&str] = if sheet.system == System::State {
            &["ĐẢNG CỘNG SẢN VIỆT NAM", "-----", "\n*\n", "Lưu Văn phòng", "KẾT LUẬN\ncủa"]
        } else {
            &["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "./.", "Số: ", "Lưu: ", "V/v"]
        };
        for words in other {
            assert!(!text.contains(words), "{name} has {words}");
        }
    }
}

#[test]
fn a_correction_is_a_letter_without_type_and_title() {
    let state = text("correction-state");
    assert_order(
        &state,
        &[
            "Số: 07/VP-TH\nV/v đính chính Thông báo số 07/TB-VP\n",
            "Kính gửi:\n- Thường trực Thành ủy;",
            "- UBND các xã, phường.\n",
            "Ngày 03 tháng 6 năm 2026, Văn phòng Ủy ban nhân dân đã ban hành Thông báo số 07/TB-VP về kết luận tại",
            "Do sơ suất trong khâu soạn thảo, Văn phòng Ủy ban nhân dân đính chính như sau:",
            "Tại dòng 5 từ trên xuống, trang 1: đã in là “ngày 02 tháng 5 năm 2026”, nay sửa là “ngày 02 tháng 6 năm 2026”.",
            "Các nội dung khác của Thông báo số 07/TB-VP không thay đổi.",
            "biết, thực hiện./.",
            "Nơi nhận:\n- Như trên;\n- Lưu: VT, TH.",
        ],
    );
    let paper = Opened::paper(&named("correction-state"));
    assert!(paper.in_style("PaperType").is_empty() && paper.in_style("Subject").is_empty());
    assert!(!state.contains("CÔNG VĂN"), "{state}");
}

#[test]
fn the_subject_of_a_letter_is_worded_as_each_rule_set_says() {
    let subject = |name: &str| Opened::paper(&named(name)).in_style("LetterSubject");
    assert_eq!(subject("correction-state"), ["V/v đính chính Thông báo số 07/TB-VP"]);
    assert_eq!(subject("correction-hd36"), ["đính chính Thông báo số 07-TB/VPTU"]);
    assert_eq!(subject("correction-hd05"), ["về việc đính chính Thông báo số 07-TB/VPTU"]);
    let style = |name: &str| Opened::paper(&named(name)).style("LetterSubject");
    assert!(style("correction-hd05").contains("<w:i/>") && !style("correction-state").contains("<w:i/>"));
    assert!(text("correction-hd05").contains("Số 07-CV/VPTU"));
}

#[test]
fn a_correction_names_what_it_lacks_and_one_passage_is_not_numbered() {
    let blank = empty(PaperKind::Correction, System::State);
    let fields: Vec<String> = gaps(&blank).into_iter().map(|gap| gap.field).collect();
    for field in ["type_name", "number", "date", "subject", "misprints", "addressees"] {
        assert!(fields.contains(&format!("erratum.{field}")), "{field}: {fields:?}");
    }
    let mut one = corrected(System::State, rich(PaperKind::Correction, System::State, day(2026, 6, 9)));
    one.erratum.misprints =
        vec![Misprint { printed: "lần thứ lần thứ hai".into(), ..Misprint::default() }];
    one.erratum.addressees = vec!["Sở Nội vụ".into()];
    let paper = Opened::paper(&one);
    assert!(paper.in_style("Item").is_empty());
    assert!(paper.text().contains("\nĐã in là “lần thứ lần thứ hai”, nay bỏ nội dung này.\n"));
    assert!(paper.text().contains("\nKính gửi: Sở Nội vụ\n"));
}

#[test]
fn a_correction_goes_on_from_the_number_to_the_subject_as_the_corrected_paper_prints_it() {
    let mut sheet = named("correction-state");
    for (type_name, subject, read) in [
        (
            "Thông báo",
            "Kết luận của đồng chí Lê Thu Hà tại buổi giao ban",
            "về kết luận của đồng chí Lê Thu Hà",
        ),
        ("Kết luận", "của Ban Chấp hành tại hội nghị lần thứ ba", "của Ban Chấp hành tại"),
        ("Biên bản", "Cuộc làm việc với Sở Nội vụ", "về cuộc làm việc"),
        ("Giấy mời", "Dự hội nghị sơ kết", "dự hội nghị"),
        ("Thông báo", "Dự án cấp nước", "về dự án"),
        ("Công văn", "V/v đính chính Thông báo số 05/TB-VP", "về việc đính chính"),
        ("Công văn", "về việc đính chính", "về việc đính chính"),
    ] {
        sheet.erratum.type_name = type_name.into();
        sheet.erratum.subject = subject.into();
        let text = Opened::paper(&sheet).text();
        let whole = format!("đã ban hành {type_name} số 07/TB-VP {read}");
        assert!(text.contains(&whole), "{whole}: {text}");
    }
}

#[test]
fn short_minutes_tell_who_was_there_and_what_was_concluded_and_nothing_of_the_course() {
    for word in ["state", "hd36", "hd05"] {
        let sheet = named(&format!("short-{word}"));
        let short = Opened::paper(&sheet).text();
        assert!(!short.contains("DIỄN BIẾN") && !short.contains("phát biểu:"), "{short}");
        let full = Opened::paper(&FactSheet { minutes: MinutesVariant::Full, ..sheet }).text();
        assert!(full.contains("DIỄN BIẾN"));
        let concluded = |text: &str| text.split("\nKẾT LUẬN\n").nth(1).unwrap().to_owned();
        assert_eq!(concluded(&short), concluded(&full));
        let attended = |text: &str| text.split("Nội dung").next().unwrap().to_owned();
        assert_eq!(attended(&short), attended(&full));
    }
}

#[test]
fn votes_are_told_with_their_share_of_those_present() {
    let told = text("voted-state");
    assert_order(
        &told,
        &[
            "DIỄN BIẾN",
            "\nBIỂU QUYẾT\n",
            "giai đoạn 2026 - 2030: biểu quyết bằng hình thức giơ tay; tán thành 13/13 đại biểu có mặt, đạt tỷ lệ 100%.",
            "tán thành 11/13 đại biểu có mặt, đạt tỷ lệ 84,62%; không tán thành 01; không có ý kiến 01.",
            "bỏ phiếu kín; tán thành 12/13 đại biểu có mặt, đạt tỷ lệ 92,31%; không tán thành 01.",
            "\nKẾT LUẬN\n",
        ],
    );
    let tally = text("votes-hd05");
    assert_order(
        &tally,
        &[
            "NỘI DUNG TRÌNH",
            "KẾT QUẢ BIỂU QUYẾT",
            "đã biểu quyết 03 nội dung",
            "Bỏ phiếu kín\n13\n12(92,31%)\n01(7,69%)\n0\n",
        ],
    );
    assert!(!tally.contains("DIỄN BIẾN"));
}

#[test]
fn votes_that_do_not_add_up_are_printed_as_told_and_named() {
    let mut sheet = rich(PaperKind::Minutes, System::State, day(2026, 6, 3));
    sheet.votes = votes();
    sheet.votes[1].against = 4;
    sheet.votes[2].present = 0;
    let named: Vec<String> = gaps(&sheet).into_iter().map(|gap| gap.sentence).collect();
    assert_eq!(
        named,
        [
            "Lần biểu quyết thứ 2: Tổng số phiếu (16) nhiều hơn số người có mặt biểu quyết (13).",
            "Lần biểu quyết thứ 3 chưa có số người có mặt."
        ]
    );
    let text = Opened::paper(&sheet).text();
    assert!(
        text.contains("tán thành 11/13 đại biểu có mặt, đạt tỷ lệ 84,62%; không tán thành 04;"),
        "{text}"
    );
    assert!(text.contains("tán thành 12/…… đại biểu có mặt; không tán thành 01."), "{text}");
    sheet.votes.clear();
    sheet.minutes = MinutesVariant::Votes;
    assert_eq!(gaps(&sheet)[0].field, "votes");
}

#[test]
fn a_party_body_may_issue_its_conclusion_as_such_and_a_state_office_may_not() {
    let party = text("conclusion-hd05");
    assert_order(
        &party,
        &[
            "Số 07-KL/VPTU",
            "\nKẾT LUẬN\ncủa Thường trực Thành ủy tại ",
            "Thường trực Thành ủy kết luận như sau:",
            "Căn cứ Kết luận này, ",
        ],
    );
    assert!(party.contains("(Kèm theo Kết luận số 07-KL/VPTU, ngày"), "{party}");
    assert!(file_name(&named("conclusion-hd05")).starts_with("Kết luận 07-KL-VPTU"));
    let state = FactSheet {
        notice: NoticeVariant::Conclusion,
        ..rich(PaperKind::ConclusionNotice, System::State, day(2026, 6, 3))
    };
    assert!(Opened::paper(&state).text().contains("Số: 07/TB-VP"));
}

#[test]
fn an_unsealed_signature_of_the_chair_is_certified_in_party_minutes_only() {
    let certified =
        "Xác nhận chữ ký của đồng chí Trần Quang Vinh\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nĐặng Thị Mỹ Hạnh";
    assert!(text("voted-hd05").replace('\u{a0}', " ").contains(certified));
    assert!(!text("voted-state").contains("Xác nhận chữ ký"));
}

#[test]
fn a_company_and_a_school_write_under_their_own_letterhead() {
    let paper = Opened::paper(&company(PaperKind::ConclusionNotice));
    assert!(
        paper.text().starts_with("\nCÔNG TY CỔ PHẦN THỦY SẢN LAM GIANG\n"),
        "the logo, then the name: {}",
        paper.text()
    );
    assert!(paper.text().contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    assert_eq!(paper.parts.keys().filter(|path| path.starts_with("word/media/")).count(), 1);
    assert!(paper.document().contains(r#"cx="648000" cy="648000""#), "18 mm high");
    assert!(paper.document().contains(r#"descr="Logo""#));
    let school = Opened::paper(&school(PaperKind::Minutes));
    assert!(school.document().contains(r#"cx="1620000" cy="405000""#), "45 mm wide");
    assert!(school.text().contains("SỞ GIÁO DỤC VÀ ĐÀO TẠO AN BÌNH\nTRƯỜNG TRUNG HỌC"));
    let notice = Opened::paper(&self::school(PaperKind::ConclusionNotice)).text();
    assert!(notice.contains("- Lưu: VT.\n"), "{notice}");
    let of_companies = variants().into_iter().filter(|(name, _)| name.ends_with("company"));
    let signed: Vec<(String, String)> = of_companies
        .filter_map(|(name, sheet)| {
            let text = Opened::paper(&sheet).text();
            text.split_once("Nơi nhận").map(|(_, below)| (name, below.to_owned()))
        })
        .collect();
    assert!(signed.len() > 5, "{signed:?}");
    for (name, below) in signed {
        for word in ["UBND", "TM.", "Ủy ban nhân dân"] {
            assert!(!below.contains(word), "{name} has {word}");
        }
    }
}

#[test]
fn a_logo_is_printed_by_companies_and_schools_in_state_form_only() {
    let media = |sheet: &FactSheet| {
        Opened::paper(sheet).parts.keys().filter(|path| path.starts_with("word/media/")).count()
    };
    let sheet = company(PaperKind::Invitation);
    assert_eq!(media(&sheet), 1);
    let mut body = sheet.clone();
    body.office.kind = OfficeKind::Body;
    assert_eq!(media(&body), 0);
    assert_eq!(media(&FactSheet { system: System::Party, ..sheet.clone() }), 0);
    let logo = |bytes: &[u8], width| {
        Some(Picture { photograph: None, caption: String::new(), bytes: bytes.to_vec(), width, height: 9 })
    };
    for broken in [logo(b"GIF89a", 9), logo(LOGO, 0)] {
        assert!(matches!(write(&FactSheet { logo: broken, ..sheet.clone() }), Err(PaperFault::Logo)));
    }
}

#[test]
fn the_logo_and_the_photographs_of_one_paper_keep_their_own_files_and_descriptions() {
    let mut sheet = company(PaperKind::Minutes);
    sheet.photographs = vec![crate::look::picture("Quang cảnh")];
    let paper = Opened::paper(&sheet);
    assert_eq!(paper.parts.keys().filter(|path| path.starts_with("word/media/")).count(), 2);
    let (logo, photograph) =
        (paper.document().find(r#"descr="Logo""#), paper.document().find(r#"descr="Quang cảnh""#));
    assert!(logo.unwrap() < photograph.unwrap());
    assert_eq!(paper.part("word/_rels/document.xml.rels").matches("/image\"").count(), 2);
}
