//! The reader of conclusion notices.
//!
//! Owns what is special to them: the subject stands under the heading, and everything after “kết luận như sau” is
//! the conclusion until the closing formula. Who concluded is read in `concluder`, the rest as in `parts`.

use crate::concluder::by_heading;
use crate::coverage::Coverage;
use crate::cues::opens_conclusion;
use crate::depth::opens_items;
use crate::draft::{Confidence, Draft};
use crate::held_on::day_of_event;
use crate::kind::heading_title;
use crate::label::{Label, label};
use crate::labels::labels;
use crate::page::{Page, Sentence};
use crate::parts;
use crate::table::tables;
use crate::title::in_heading;

/// Reads a conclusion notice into a draft.
pub fn read(page: &Page, draft: &mut Draft) {
    let mut covered = Coverage::default();
    let body = parts::begin(page, draft, &mut covered);
    title(page, draft);
    parts::headline(page, draft, &mut covered);
    day_of_event(page, draft);
    crate::hosts::from_title(page, draft);
    crate::hosts::fuller_name(page, draft);
    no_meeting(page, draft);
    labels(page, listed_above(page), draft, &mut covered);
    parts::people(page, &body, draft, &mut covered);
    parts::speeches(page, &body, draft, &mut covered);
    by_heading(page, draft);
    tables(page, draft, &mut covered);
    draft.in_order();
    parts::finish(page, &body, draft, &covered);
}

/// From “Thời gian: …”, “Chủ trì: …”, “Thành phần tham dự:” with its list below, or “Vắng: …”, to the line that opens the conclusion.
fn listed_above<'p>(page: &'p Page) -> &'p [Sentence] {
    let opens = |s: &Sentence| opens_conclusion(page.text.norm(&s.bytes));
    let heads = |s: &Sentence| {
        let alone = |end| page.token_at(s.bytes.start + end) >= s.tokens.end;
        label(page, s).is_some_and(|(label, end)| {
            let told = label.settles() || label == Label::Chair && page.opens_line(s.tokens.start);
            told && !alone(end)
                || label == Label::Away
                || label.heads_list() && alone(end) && opens_items(page, s.line)
        })
    };
    let end = page.sentences.iter().position(opens).unwrap_or(0);
    let above = page.sentences.get(..end).unwrap_or_default();
    above.iter().position(heads).and_then(|start| above.get(start..)).unwrap_or_default()
}

/// “Ngày 9/11, UBND tỉnh ban hành Công văn …”: the day of a letter is the day of no meeting.
fn no_meeting(page: &Page, draft: &mut Draft) {
    const MEETS: [&str; 7] = ["họp", "hội nghị", "làm việc", "chủ trì", "phiên", "kỳ họp", "hội thảo"];
    let Some(date) = draft.meeting.date.as_ref() else { return };
    let told = page.sentences.iter().find(|s| page.text.span(&s.bytes).end > date.span.start);
    let issues = |s: &&Sentence| page.find(&s.tokens, &["công văn", "văn bản"]).is_some();
    if told.filter(issues).is_some_and(|s| page.find(&s.tokens, &MEETS).is_none()) {
        (draft.meeting.date, draft.meeting.session) = (None, None);
    }
}

/// The heading names the meeting better than its first sentence.
pub fn title(page: &Page, draft: &mut Draft) {
    let day = draft.meeting.date.as_ref().map(|date| date.value);
    let Some(heading) = heading_title(page) else { return };
    let named = in_heading(page, &heading, day);
    if let Some(at) = named.or_else(|| draft.meeting.title.is_none().then_some(heading)) {
        draft.meeting.title = Some(page.text.extract(&at, Confidence::Likely, "meeting.heading"));
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use crate::{Draft, Knowledge, SourceKind, StatementKind, read};

    pub(crate) fn told(text: &str) -> Draft {
        read(text, &Knowledge::default())
    }

    #[test]
    fn a_letter_of_orders_is_read_without_a_meeting() {
        let draft = told(
            "Ngày 9/11/2031, UBND tỉnh ban hành Công văn số 5/UBND-KT.\nCông văn viết: UBND tỉnh đã đọc đơn của hai làng gốm, cân nhắc giá củi, Ủy ban nhân dân tỉnh có ý kiến chỉ đạo như sau:\n\
             Giao Sở B chủ trì phối hợp với ba xã ven đê kiểm đếm lò nung. Yêu cầu gửi Văn phòng trước ngày 14/11/2031.",
        );
        assert_eq!(draft.kind, SourceKind::ConclusionNotice);
        assert!(draft.meeting.date.is_none());
        let tasks: Vec<_> = draft.directives.iter().map(|d| d.text.value.as_str()).collect();
        assert_eq!(tasks.len(), 2, "{tasks:?}");
        assert_eq!(draft.directives.first().unwrap().lead.first().unwrap().value, "Sở B");
        assert!(draft.statements.iter().all(|s| s.kind == StatementKind::Request));
    }

    #[test]
    fn what_was_heard_is_not_what_is_said_and_a_dash_may_part_office_and_name() {
        let draft = told(
            "Ngày 12/3/2031, UBND phường A tổ chức cuộc họp dưới sự chủ trì của Chủ tịch UBND phường – Hồ Văn Úc.\n\
             Sau khi nghe Văn phòng báo cáo, ý kiến phát biểu của các chủ lò, Chủ tịch UBND phường - Hồ Văn Úc kết luận:\n\
             1. Giao Phòng B rà soát kho củi.",
        );
        assert_eq!(draft.chairs.first().and_then(|c| c.known_as()), Some("Hồ Văn Úc"));
        assert!(draft.statements.iter().all(|s| s.speaker.as_deref() == Some("Hồ Văn Úc")));
        assert_eq!(draft.directives.len(), 1);
    }

    #[test]
    fn items_cut_out_of_their_paper_are_orders_of_somebody_unnamed() {
        let draft = told(
            "1. Các phòng chủ động sắp xếp bàn ghế.\n2. Giao Thanh tra Sở là nơi giữ sổ mượn xe.\n\
             3. Về kho men: giao đ/c Bình – PGĐ Sở: chủ trì làm việc với thợ.\n\
             4. Giao Phòng A gửi sổ mượn trước ngày 8/3/2031.",
        );
        assert_eq!(draft.kind, SourceKind::ConclusionNotice);
        let leads: Vec<_> = draft.directives.iter().flat_map(|d| &d.lead).map(|l| l.value.as_str()).collect();
        assert_eq!(leads, ["Các phòng", "Thanh tra Sở", "đ/c Bình – PGĐ Sở", "Phòng A"]);
        assert!(draft.statements.is_empty() && draft.chairs.is_empty());
    }

    #[test]
    fn a_line_that_names_who_has_to_do_what_stands_below_hands_on_its_lead() {
        for head in [
            "Trong mùa tới, Phòng A cần tập trung:",
            "Về lò nung, giao Phòng A chủ trì:",
            "Phòng A khẩn trương:",
        ] {
            let draft = told(&format!(
                "THÔNG BÁO KẾT LUẬN\nNgày 6/4/2031, Chủ tịch UBND huyện Lê Văn Bình chủ trì họp. Chủ tịch UBND huyện kết luận như sau:\n\
                 1. {head}\n1.1. Cụ thể hóa quy chế chia củi.\n1.2. Sửa mái kho men.\n2. Giao Phòng B gác kho."
            ));
            let told = |d: &crate::DirectiveDraft| {
                (d.lead.first().map(|l| l.value.clone()).unwrap_or_default(), d.text.value.clone())
            };
            let tasks: Vec<_> = draft.directives.iter().map(told).collect();
            let pair = |lead: &str, text: &str| (lead.to_owned(), text.to_owned());
            let wanted = [
                pair("Phòng A", "Cụ thể hóa quy chế chia củi"),
                pair("Phòng A", "Sửa mái kho men"),
                pair("Phòng B", "gác kho"),
            ];
            assert_eq!(tasks, wanted, "{head}");
        }
    }

    #[test]
    fn what_stands_in_brackets_behind_the_heading_of_a_unit_is_not_its_name() {
        let draft = told(
            "THÔNG BÁO KẾT LUẬN\nNgày 6/4/2031, Chủ tịch UBND huyện Lê Văn Bình chủ trì họp. Chủ tịch UBND huyện kết luận như sau:\n\
             1. Phòng Kinh tế (Cơ quan Giữ sổ Ban Vận động):\n- Tham mưu phương án chia bãi xe.",
        );
        assert_eq!(draft.directives[0].lead[0].value, "Phòng Kinh tế");
    }

    const HEAD: &str = "THÔNG BÁO KẾT LUẬN\nNgày 6/4/2031, Chủ tịch UBND huyện Lê Văn Bình chủ trì họp. Chủ tịch UBND huyện kết luận như sau:\n";

    pub(crate) fn leads(draft: &Draft) -> Vec<String> {
        let joined = |d: &crate::DirectiveDraft| {
            d.lead.iter().map(|l| l.value.as_str()).collect::<Vec<_>>().join(" + ")
        };
        draft.directives.iter().map(joined).collect()
    }

    #[test]
    fn a_title_in_capitals_names_nobody_who_has_to_do_what_stands_below() {
        for title in [
            "MỘT SỐ NHIỆM VỤ TRỌNG TÂM",
            "CÁC GIẢI PHÁP CHỦ YẾU",
            "NHỮNG CÔNG VIỆC TRƯỚC MẮT",
            "CÁC NỘI DUNG KHÁC",
        ] {
            let draft = told(&format!(
                "{HEAD}II. {title}\n1. Giao Phòng A hướng dẫn các xã dựng rạp.\n2. Tập trung sửa mái bếp.\n"
            ));
            assert_eq!(leads(&draft), ["Phòng A", ""], "{title}");
        }
    }

    #[test]
    fn a_paragraph_hands_whom_it_names_on_to_a_list_only_behind_a_colon() {
        let list = "a) Sửa mái bếp.\nb) Gác kho men.";
        assert_eq!(leads(&told(&format!("{HEAD}Phòng A phải khẩn trương:\n{list}"))), ["Phòng A", "Phòng A"]);
        let passed = told(&format!("{HEAD}1. Về lò nung\nGiao Phòng A trình giá củi.\n2. Về kho\n{list}"));
        assert_eq!(leads(&passed), ["Phòng A", "", ""]);
    }

    #[test]
    fn a_body_may_conclude_with_one_voice() {
        for verb in ["thống nhất kết luận", "nhất trí kết luận", "thống nhất kết luận như sau"]
        {
            let draft = told(&format!(
                "THÔNG BÁO\nKẾT LUẬN\ncủa Ban Thường vụ Huyện ủy tại phiên họp tháng 4/2031\nNgày 6/4/2031, Ban Thường vụ Huyện ủy họp.\n\
                 Sau khi nghe các cơ quan báo cáo, Ban Thường vụ Huyện ủy {verb}:\n1. Đảng ủy xã A nghiêm túc kiểm điểm.\n\
                 2. Phân công đồng chí Hà Thị Mận, Phó Bí thư Thường trực Huyện ủy làm Trưởng Ban Tổ chức; đồng chí Lê Văn Tám, \
                 Phó Bí thư, Chủ tịch UBND huyện làm Phó Trưởng ban."
            ));
            assert!(draft.statements.iter().any(|s| s.kind == StatementKind::Conclusion), "{verb}");
            assert_eq!(
                leads(&draft),
                ["Đảng ủy xã A", "đồng chí Hà Thị Mận", "đồng chí Lê Văn Tám"],
                "{verb}"
            );
        }
    }

    #[test]
    fn those_present_and_those_away_may_be_listed_above_the_conclusion() {
        let draft = told(
            "THÔNG BÁO\nKết luận của Giám đốc Lò gốm tại cuộc họp về củi\nNgày 6/4/2031, Giám đốc Lò gốm Lê Văn Bình chủ trì họp.\n\
             Thành phần tham dự:\n- Phó Giám đốc Trần Thị Cúc;\n- Trưởng các Ban: Kỹ thuật, Pháp chế.\nVắng: ông Hồ Văn Úc (ốm).\n\
             Giám đốc Lò gốm có ý kiến chỉ đạo như sau:\n1. Ban Kỹ thuật đo lại cửa lò.",
        );
        let names: Vec<_> = draft.attendees.iter().filter_map(|a| a.person.known_as()).collect();
        assert_eq!(names, ["Trần Thị Cúc", "Hồ Văn Úc"]);
        let groups: Vec<_> =
            draft.attendees.iter().filter_map(|a| a.group.as_ref()).map(|g| &g.value).collect();
        assert_eq!(groups, ["Trưởng các Ban: Kỹ thuật, Pháp chế"]);
        let speakers: Vec<_> = draft.statements.iter().filter_map(|s| s.speaker.as_deref()).collect();
        assert!(speakers.len() == draft.statements.len() && speakers.iter().all(|s| *s == "Lê Văn Bình"));
        assert_eq!(leads(&draft), ["Ban Kỹ thuật"]);
    }

    #[test]
    fn a_report_that_relays_a_notice_tells_who_concluded_and_what_has_to_be_done() {
        for (lead, said) in [
            (
                "vừa ban hành Thông báo số 118-TB/TU, kết luận của",
                "Sau khi nghe báo cáo, đồng chí Bí thư Thành ủy kết luận: Đẩy mạnh",
            ),
            ("có thông báo kết luận của", "Bí thư Thành ủy kết luận, về lò nung: Đẩy mạnh"),
            ("vừa có thông báo kết luận của", "Theo đó, Bí thư Thành ủy yêu cầu: Đẩy mạnh"),
            (
                "đã ban hành Thông báo số 118-TB/TU về kết luận của",
                "Đồng chí Bí thư Thành ủy kết luận như sau: Đẩy mạnh",
            ),
        ] {
            let draft = told(&format!(
                "Chuyện lò gốm\n\nThành ủy A {lead} đồng chí Lê Văn Bình, Bí thư Thành ủy tại buổi làm việc với Phường Men.\n\n\
                 {said} bán lọ. Rà soát giá củi; công khai sổ nợ.\n\nTiếp tục sửa lò; hỗ trợ thợ trẻ.\n\nPhòng B tổng hợp số lọ."
            ));
            assert_eq!(draft.kind, SourceKind::Press);
            assert_eq!(draft.chairs.first().and_then(|c| c.known_as()), Some("Lê Văn Bình"), "{lead}");
            assert!(draft.statements.iter().any(|s| s.kind == StatementKind::Conclusion), "{lead}");
            assert_eq!(leads(&draft), ["", "", "", "", "", "Phòng B"], "{said}");
        }
    }

    #[test]
    fn a_notice_may_name_its_chair_by_leadership_and_its_guests_between_two_offices() {
        let draft = told(
            "THÔNG BÁO\nKết luận của Lãnh đạo UBND tỉnh tại cuộc họp về củi\nNgày 6/4/2031, Lãnh đạo UBND tỉnh chủ trì họp. \
             Tham dự có các đồng chí: Giám đốc Sở Củi, Trần Thị Cúc, Phó Trưởng ban; Phó Giám đốc Sở Men Hồ Văn Úc, Ủy viên.\n\
             Lãnh đạo UBND tỉnh kết luận như sau:\n1. Sở Củi rà soát giá.",
        );
        assert_eq!(draft.chairs.first().unwrap().positions.first().unwrap().value, "Lãnh đạo UBND tỉnh");
        let offices =
            |a: &crate::AttendeeDraft| a.person.positions.iter().map(|p| p.value.clone()).collect::<Vec<_>>();
        let told: Vec<_> =
            draft.attendees.iter().map(|a| (a.person.known_as().unwrap_or(""), offices(a))).collect();
        let wanted = [
            ("Trần Thị Cúc", vec!["Giám đốc Sở Củi".to_owned(), "Phó Trưởng ban".to_owned()]),
            ("Hồ Văn Úc", vec!["Phó Giám đốc Sở Men".to_owned(), "Ủy viên".to_owned()]),
        ];
        assert_eq!(told, wanted);
    }

    #[test]
    fn a_conclusion_opens_whoever_the_sentence_says_or_does_not_say_speaks() {
        for sentence in [
            "Căn cứ kết quả cuộc họp do ông Lê Văn Bình - Chủ tịch xã chủ trì về củi, Chủ tịch xã kết luận, chỉ đạo như sau:",
            "Sau khi trao đổi, cuộc họp đã thống nhất các nội dung sau:",
            "Sau khi nghe báo cáo, đồng chí Chủ trì kết luận:",
        ] {
            let draft = told(&format!(
                "THÔNG BÁO\nKết luận về củi\n\n{sentence}\n1. Giao Phòng B gác kho.\n2. Đội Củi rà soát sổ."
            ));
            assert_eq!(leads(&draft), ["Phòng B", "Đội Củi"], "{sentence}");
        }
    }

    #[test]
    fn a_conclusion_of_a_committee_and_the_opinion_of_a_chair_are_notices() {
        let party = "ĐẢNG ỦY XÃ TÂN SA\n*\nSố 45-KL/ĐU\n\nKẾT LUẬN\ncủa Ban Thường vụ Đảng ủy xã về hội gốm\n\n\
            Tại hội nghị ngày 10/5/2031, Ban Thường vụ Đảng ủy xã kết luận:\n1. Chi bộ Gốm dựng rạp.";
        let draft = told(party);
        assert_eq!(draft.kind, SourceKind::ConclusionNotice);
        assert_eq!(draft.meeting.title.unwrap().value, "KẾT LUẬN của Ban Thường vụ Đảng ủy xã về hội gốm");
        let opinion = "THÔNG BÁO\nÝ kiến chỉ đạo của Chủ tịch xã tại cuộc họp tuần 9\n\nNgày 10/5/2031, Chủ tịch xã Lê Văn Bình chủ trì họp. \
            Chủ tịch xã chỉ đạo:\n1. Phòng B\na) Rà soát sổ.\nb) Gác kho.";
        let draft = told(opinion);
        assert_eq!(draft.kind, SourceKind::ConclusionNotice);
        assert_eq!(leads(&draft), ["Phòng B", "Phòng B"]);
    }

    #[test]
    fn when_where_and_who_chaired_may_be_labelled_above_a_conclusion() {
        let draft = told(
            "THÔNG BÁO KẾT LUẬN CUỘC HỌP\nVề việc nung gốm\n\nThời gian: 14h00 ngày 25/8/2031\nĐịa điểm: Lò B\nChủ trì: Ông Lê Văn Bình - Chủ lò\n\
             Thành phần: các thợ cả.\n\nChủ lò kết luận:\n1. Phòng Gốm (phối hợp: Đội Củi)\n- Rà soát sổ.\n2. Đội Men được đề nghị lập sổ.",
        );
        assert_eq!(draft.meeting.date.as_ref().unwrap().value.to_string(), "2031-08-25");
        assert_eq!(draft.meeting.place.as_ref().unwrap().value, "Lò B");
        assert_eq!(draft.chairs.first().and_then(|c| c.known_as()), Some("Lê Văn Bình"));
        assert_eq!(leads(&draft), ["Phòng Gốm", "Đội Men"]);
        assert_eq!(draft.directives[0].coordinating[0].value, "Đội Củi");
    }

    #[test]
    fn when_where_and_under_whom_they_met_may_stand_behind_labels() {
        let draft = told(
            "THÔNG BÁO\nKết luận của Giám đốc tại cuộc họp về củi\nThời gian: 14h00 ngày 6/4/2031\nĐịa điểm: Phòng họp số 2\n\
             Chủ trì: Ông Lê Văn Bình - Giám đốc\nSau khi nghe các phòng báo cáo, Giám đốc kết luận như sau:\n1. Phòng Men đo cửa lò.",
        );
        assert_eq!(draft.meeting.date.unwrap().value.to_string(), "2031-04-06");
        assert_eq!(draft.meeting.place.unwrap().value, "Phòng họp số 2");
        assert_eq!(draft.chairs[0].known_as(), Some("Lê Văn Bình"));
    }

    #[test]
    fn items_may_follow_the_heading_of_a_conclusion_at_once() {
        for above in ["Nội dung cụ thể như sau:", "Cuộc họp có các làng nghề tham gia."] {
            let draft = told(&format!(
                "THÔNG BÁO\nKết luận của Giám đốc Lê Văn Bình tại cuộc họp về củi\n{above}\n1. Các làng:\n- Đo lại cửa lò.\n2. Phòng Men rà soát kho."
            ));
            assert_eq!(leads(&draft), ["Các làng", "Phòng Men"], "{above}");
            assert!(draft.directives.iter().all(|d| d.speaker.as_deref() == Some("Lê Văn Bình")), "{above}");
        }
    }

    #[test]
    fn a_long_matter_may_stand_before_who_has_to_settle_it() {
        for matter in [
            "Đối với kiến nghị của ông Lý Văn Sáu, trú tại xóm 4, xã Phú Lạc về việc cấp đất:",
            "Về đơn của bà Tạ Hạ, thôn Men, phản ánh khói lò:",
            "Liên quan đến phản ánh của các hộ xóm 6, xã Lò về mùi khói từ hai lò mới dựng:",
        ] {
            let draft = told(&format!(
                "{HEAD}1. {matter} Giao Phòng A kiểm tra hồ sơ.\n2. {matter} UBND xã Men tổ chức hòa giải."
            ));
            assert_eq!(leads(&draft), ["Phòng A", "UBND xã Men"], "{matter}");
        }
    }

    #[test]
    fn a_notice_may_call_the_conclusion_an_opinion() {
        let draft = told(
            "Thông báo ý kiến chỉ đạo của Giám đốc Lê Văn Bình tại cuộc họp về củi\n1. Phòng Men rà soát cửa lò.\n2. Về mái bếp: Đồng ý thay ngói. Giao Phòng Kho mua ngói.",
        );
        assert_eq!(draft.kind, SourceKind::ConclusionNotice);
        assert_eq!(leads(&draft), ["Phòng Men", "Phòng Kho"]);
        assert!(draft.directives.iter().all(|d| d.speaker.as_deref() == Some("Lê Văn Bình")));
    }
}
