//! Who concluded, where it is told beside the speech itself.
//!
//! Owns the forms: the heading of a notice, a report that relays one, a caption. Who chaired is read in `chairing`, the
//! conclusion itself in `discourse`.

use crate::chairing::{before, only_named};
use crate::cues::whose;
use crate::draft::{Confidence, Draft, Extract, PersonDraft, StatementDraft, StatementKind};
use crate::kind::heading_title;
use crate::lines::LineKind;
use crate::page::{Page, Sentence, Tokens};
use crate::parts::seat;
use crate::people::{first_person, people, person_drafts};
use thuky_domain::text::{fold, one_spaced};

/// Where nobody concludes in the text itself, as far as it is at hand, the heading says who did: “KẾT LUẬN CỦA … TẠI …”.
pub fn by_heading(page: &Page, draft: &mut Draft) {
    let heading = heading_title(page).map(|at| page.token_at(at.start)..page.token_at(at.end));
    let heads = heading.into_iter().chain(page.sentences.iter().take(40).map(|s| s.tokens.clone()));
    if let Some(of) = heads.filter_map(|at| headed(page, &at)).next() {
        conclude(page, &of, draft);
    }
}

/// Whoever these words name has concluded and, where nobody is said to, has chaired.
fn conclude(page: &Page, of: &Tokens, draft: &mut Draft) {
    let told = fold(&one_spaced(page.source(of)));
    let chairs = draft.chairs.iter().filter(|c| c.known_as().is_some_and(|name| told.contains(&fold(name))));
    let chair = chairs.max_by_key(|c| c.known_as().map(str::len)).cloned();
    let Some(person) = chair.or_else(|| Some(by_office(draft, person(page, of)?))) else { return };
    if !draft.statements.iter().any(|s| s.kind == StatementKind::Conclusion) {
        draft.statements.push(StatementDraft {
            speaker: person.known_as().map(str::to_owned),
            role: person.positions.last().map(|p| p.value.clone()),
            kind: StatementKind::Conclusion,
            text: page.text.extract(&page.bytes(of), Confidence::Likely, "notice.heading"),
        });
    }
    if draft.chairs.is_empty() {
        seat(draft, person);
    }
}

/// The words between “kết luận của” and “tại” in a heading.
fn headed(page: &Page, at: &Tokens) -> Option<Tokens> {
    let opens = page.any_phrase(at.start, &["thông báo", "kết luận", "ý kiến kết luận", "về"]).is_some();
    whose(page, at, &["kết luận", "chỉ đạo"]).filter(|whose| opens && !whose.is_empty() && whose.len() < 30)
}

/// “UBND tỉnh vừa có thông báo kết luận của A tại …”: a report that relays a notice tells that A concluded.
pub fn relayed(page: &Page, draft: &mut Draft) {
    let tells = |s: &&Sentence| page.find(&s.tokens, &["thông báo"]).is_some() && page.runs(s.line);
    let told = page.sentences.iter().take(8).filter(tells);
    let mut heads = told.filter_map(|s| whose(page, &s.tokens, &["kết luận"])).filter(|of| of.len() < 30);
    if let Some(of) = heads.next() {
        conclude(page, &of, draft);
    }
}

/// “Kết luận của Giám đốc Bệnh viện”: the chair who holds the office that the heading names alone.
fn by_office(draft: &Draft, told: PersonDraft) -> PersonDraft {
    let held = |chair: &&PersonDraft| {
        let same = |p: &Extract<String>| told.positions.iter().any(|t| fold(&t.value) == fold(&p.value));
        chair.name.is_some() && chair.positions.iter().any(same)
    };
    let chair = draft.chairs.iter().find(held).filter(|_| told.name.is_none()).cloned();
    chair.unwrap_or(told)
}

/// “Bộ trưởng A”, “Chánh Văn phòng X”, “Lãnh đạo UBND tỉnh”; a heading in capitals names nobody new, since they hide where a name begins.
fn person(page: &Page, at: &Tokens) -> Option<PersonDraft> {
    if page.any_phrase(at.start, &["lãnh đạo", "tập thể lãnh đạo"]).is_some() {
        let office = page.text.extract(&page.bytes(at), Confidence::Likely, "notice.leadership");
        return Some(PersonDraft { positions: vec![office], ..PersonDraft::default() });
    }
    let list = people(page, at);
    let person = person_drafts(page, list.entries.get(..1)?).next();
    person.filter(|_| !page.shouted(at.start) && list.end >= at.end)
}

/// “Phó Chủ tịch HĐND tỉnh phát biểu kết luận”, a caption: who concludes, by the name that the text gives the office.
pub fn concluder_shown(page: &Page) -> Option<PersonDraft> {
    let captions = page.sentences.iter().filter(|s| page.line_kind(s.line) == Some(LineKind::Caption));
    captions.filter_map(|s| shown_concluding(page, &s.tokens)).next()
}

fn shown_concluding(page: &Page, at: &Tokens) -> Option<PersonDraft> {
    let verb = page.find(at, &["phát biểu kết luận", "kết luận"])?;
    let found = before(page, &(at.start..verb.start));
    let [person] = found.as_slice() else { return None };
    if person.name.is_some() {
        return only_named(found).pop();
    }
    let office = person.positions.first()?;
    let named = |s: &Sentence| named_in_office(page, &s.tokens, &office.value);
    only_named(page.sentences.iter().filter(|s| page.runs(s.line)).find_map(named).into_iter().collect())
        .pop()
}

/// The first person of a sentence whose first office is this one.
fn named_in_office(page: &Page, at: &Tokens, office: &str) -> Option<PersonDraft> {
    let list = people(page, &(first_person(page, at)?..at.end));
    let holds = |p: &PersonDraft| p.positions.first().is_some_and(|o| fold(&o.value) == fold(office));
    person_drafts(page, &list.entries).find(|p| p.name.is_some() && holds(p))
}

/// “… thông báo kết luận của A tại cuộc họp …”: the one person named there, as a guess.
pub fn whose_conclusion(page: &Page, sentence: &Sentence) -> Vec<PersonDraft> {
    let whose = whose(page, &sentence.tokens, &["kết luận"]).filter(|at| page.word(at.end) == "tại");
    whose.map(|at| only_named(before(page, &at))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::{Draft, Knowledge, StatementKind, read};

    fn told(text: &str) -> Draft {
        read(text, &Knowledge::default())
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
    fn whose_conclusion_is_made_known_chaired_and_not_who_is_to_chair_another_day() {
        let text = "Ngày 5/3/2024, Văn phòng UBND tỉnh có văn bản truyền đạt kết luận của Phó Chủ tịch UBND tỉnh Lý \
                    Văn Sáu tại cuộc họp bàn phương án cấp nước.\n\nDự kiến họp lại ngày 21/3, do Chủ tịch UBND tỉnh chủ trì.";
        let draft = told(text);
        assert_eq!(draft.chairs.first().and_then(|c| c.known_as()), Some("Lý Văn Sáu"));
        assert_eq!(draft.chairs.len(), 1);
        assert!(draft.meeting.date.is_none());
        assert_eq!(draft.meeting.title.unwrap().value, "cuộc họp bàn phương án cấp nước");
    }

    #[test]
    fn who_concludes_has_the_offices_told_before() {
        let text = "Sáng 5/3/2031, Hội Làm vườn A tổ chức tọa đàm.\n\nKhai mạc tọa đàm, bà Tạ Thị Hạ - Chủ tịch Hội Làm vườn nhấn mạnh việc \
                    giữ giống.\n\nPhát biểu kết luận tọa đàm, bà Tạ Thị Hạ đánh giá cao các ý kiến.";
        let chairs = told(text).chairs;
        assert_eq!(chairs[0].positions[0].value, "Chủ tịch Hội Làm vườn");
    }

    #[test]
    fn a_caption_shows_in_what_office_somebody_concluded() {
        let text = "Hội Làm vườn bàn việc mở chợ hoa\n\nTham dự có bà Tạ Hạ - Phó Giám đốc Bảo tàng.\n\n\
                    Phó Chủ tịch Hội Làm vườn phát biểu kết luận tọa đàm.\n\n\
                    Phó Chủ tịch Hội Làm vườn Lý Văn Sáu đánh giá cao cách bày chậu cảnh.";
        let draft = told(text);
        assert_eq!(draft.chairs.iter().map(|c| c.known_as()).collect::<Vec<_>>(), [Some("Lý Văn Sáu")]);
    }
}
