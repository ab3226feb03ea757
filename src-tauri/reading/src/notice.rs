//! The reader of conclusion notices.
//!
//! Owns what is special to them: the subject stands under the heading, and everything after “kết luận như sau” is
//! the conclusion until the closing formula. The rest is read as in `parts`.

use crate::coverage::Coverage;
use crate::cues::whose;
use crate::draft::{Confidence, Draft, PersonDraft, StatementDraft, StatementKind};
use crate::kind::heading_title;
use crate::page::{Page, Sentence, Tokens};
use crate::parts;
use crate::people::{people, person_drafts};
use thuky_domain::text::fold;

/// Reads a conclusion notice into a draft.
pub fn read(page: &Page, draft: &mut Draft) {
    let mut covered = Coverage::default();
    let body = parts::begin(page, draft, &mut covered);
    title(page, draft);
    parts::headline(page, draft, &mut covered);
    crate::hosts::from_title(page, draft);
    crate::hosts::fuller_name(page, draft);
    no_meeting(page, draft);
    parts::people(page, &body, draft, &mut covered);
    parts::speeches(page, &body, draft, &mut covered);
    concluder(page, draft);
    parts::finish(page, &body, draft, &covered);
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

/// Where nobody concludes in the text itself, as far as it is at hand, the heading says who did: “KẾT LUẬN CỦA … TẠI …”.
/// Without a word of chairing he chairs.
fn concluder(page: &Page, draft: &mut Draft) {
    let heading = heading_title(page).map(|at| page.token_at(at.start)..page.token_at(at.end));
    let heads = heading.into_iter().chain(page.sentences.iter().take(40).map(|s| s.tokens.clone()));
    let Some(of) = heads.filter_map(|at| headed(page, &at)).next() else { return };
    let told = fold(&thuky_domain::text::one_spaced(page.source(&of)));
    let chairs = draft.chairs.iter().filter(|c| c.known_as().is_some_and(|name| told.contains(&fold(name))));
    let chair = chairs.max_by_key(|c| c.known_as().map(str::len)).cloned();
    let Some(person) = chair.or_else(|| person(page, &of)) else { return };
    if !draft.statements.iter().any(|s| s.kind == StatementKind::Conclusion) {
        draft.statements.push(StatementDraft {
            speaker: person.known_as().map(str::to_owned),
            role: person.positions.last().map(|p| p.value.clone()),
            kind: StatementKind::Conclusion,
            text: page.text.extract(&page.bytes(&of), Confidence::Likely, "notice.heading"),
        });
    }
    if draft.chairs.is_empty() {
        parts::seat(draft, person);
    }
}

/// The words between “kết luận của” and “tại” in a heading.
fn headed(page: &Page, at: &Tokens) -> Option<Tokens> {
    let opens = page.any_phrase(at.start, &["thông báo", "kết luận", "ý kiến kết luận", "về"]).is_some();
    whose(page, at, &["kết luận", "chỉ đạo"]).filter(|whose| opens && !whose.is_empty() && whose.len() < 30)
}

/// “Bộ trưởng A”, “Chánh Văn phòng X”; a heading in capitals names nobody new, since they hide where a name begins.
fn person(page: &Page, at: &Tokens) -> Option<PersonDraft> {
    let list = people(page, at);
    let person = person_drafts(page, list.entries.get(..1)?).next();
    person.filter(|_| !page.shouted(at.start) && list.end >= at.end)
}

/// The heading names the meeting better than its first sentence.
pub fn title(page: &Page, draft: &mut Draft) {
    if let Some(at) = heading_title(page) {
        draft.meeting.title = Some(page.text.extract(&at, Confidence::Likely, "meeting.heading"));
    }
}

#[cfg(test)]
mod tests {
    use crate::{Draft, Knowledge, SourceKind, StatementKind, read};

    fn told(text: &str) -> Draft {
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
    fn a_heading_cut_off_from_its_conclusion_says_who_concluded() {
        let draft = told(
            "THÔNG BÁO\nKẾT LUẬN CỦA PHÓ CHỦ TỊCH LÊ VĂN BÌNH\nTẠI CUỘC HỌP VỀ LÒ NUNG\n\
             Ngày 18 và 19 tháng 9 năm 2031, Phó Chủ tịch Lê Văn Bình và Phó Chủ tịch Trần Văn Cường đã chủ trì cuộc họp.",
        );
        let said = draft.statements.first().unwrap();
        assert_eq!((said.kind, said.speaker.as_deref()), (StatementKind::Conclusion, Some("Lê Văn Bình")));
        assert_eq!(draft.meeting.date.unwrap().value.to_string(), "2031-09-18");
        assert_eq!(draft.chairs.len(), 2);
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
}
