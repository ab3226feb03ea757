//! Who concluded, where it is told beside the speech itself.
//!
//! Owns the forms: the heading of a notice, a report that relays one, a caption. Who chaired is read in `chairing`, the
//! conclusion itself in `discourse`.

use crate::bodies::unit_end;
use crate::chairing::{before, only_named};
use crate::cues::whose;
use crate::draft::{Confidence, Draft, Extract, PersonDraft, SourceKind, StatementDraft, StatementKind};
use crate::floor::Speaker;
use crate::kind::heading_title;
use crate::lexicon::bodies::BODY;
use crate::lines::LineKind;
use crate::page::{Page, Sentence, Tokens};
use crate::parts::seat;
use crate::people::{first_person, people, person_drafts};
use thuky_domain::text::{fold, one_spaced};

/// Where nobody concludes in the text itself, as far as it is at hand, the heading says who did: “KẾT LUẬN CỦA … TẠI …”.
pub fn by_heading(page: &Page, draft: &mut Draft) {
    if let Some(of) = headed_of(page) {
        conclude(page, &of, draft);
    }
}

/// The words of a heading that name whose conclusion it is.
fn headed_of(page: &Page) -> Option<Tokens> {
    let heading = heading_title(page).map(|at| page.token_at(at.start)..page.token_at(at.end));
    let mut heads = heading.into_iter().chain(page.sentences.iter().take(40).map(|s| s.tokens.clone()));
    heads.find_map(|at| headed(page, &at))
}

/// Whoever these words name has concluded and, where nobody is said to, has chaired; a body has held the meeting.
fn conclude(page: &Page, of: &Tokens, draft: &mut Draft) {
    let person = concluded_by(page, of, draft);
    let body = if person.is_some() { None } else { deciding_body(page, of) };
    if person.is_none() && body.is_none() {
        return;
    }
    if !draft.statements.iter().any(|s| s.kind == StatementKind::Conclusion) {
        let office = person.as_ref().and_then(|person| person.positions.last());
        draft.statements.push(StatementDraft {
            speaker: person.as_ref().and_then(PersonDraft::known_as).map(str::to_owned),
            role: office.or(body.as_ref()).map(|role| role.value.clone()),
            kind: StatementKind::Conclusion,
            text: page.text.extract(&page.bytes(of), Confidence::Likely, "notice.heading"),
        });
    }
    draft.meeting.host = draft.meeting.host.take().or(body);
    if let Some(person) = person.filter(|_| draft.chairs.is_empty()) {
        seat(draft, person);
    }
}

/// The person whom these words name: a chair by his name, or whoever holds the office.
fn concluded_by(page: &Page, of: &Tokens, draft: &Draft) -> Option<PersonDraft> {
    let told = fold(&one_spaced(page.source(of)));
    let chairs = draft.chairs.iter().filter(|c| c.known_as().is_some_and(|name| told.contains(&fold(name))));
    let chair = chairs.max_by_key(|c| c.known_as().map(str::len)).cloned();
    chair.or_else(|| Some(by_office(draft, person(page, of)?)))
}

/// “Ban Thường vụ Thành ủy”, “Thường trực Đảng ủy”: a body whose name these words are.
fn deciding_body(page: &Page, of: &Tokens) -> Option<Extract<String>> {
    let named = BODY.at(page, of.start).is_some() && !page.shouted(of.start) && unit_end(page, of) >= of.end;
    named.then(|| page.text.extract(&page.bytes(of), Confidence::Likely, "notice.body"))
}

/// Whoever a notice, or a report that relays one, says has concluded: his is what nobody else is said to ask.
pub fn concluding_speaker(page: &Page, draft: &Draft) -> Option<Speaker> {
    let of = match draft.kind {
        SourceKind::Press => relayed_of(page),
        SourceKind::ConclusionNotice => headed_of(page),
        _ => None,
    }?;
    let person = concluded_by(page, &of, draft);
    let name = person.as_ref().and_then(PersonDraft::known_as).map(str::to_owned);
    let role = person.map_or_else(|| deciding_body(page, &of), |person| person.positions.last().cloned());
    (name.is_some() || role.is_some()).then_some(Speaker {
        name,
        role: role.map(|role| role.value),
        authority: true,
    })
}

/// The words between “kết luận của” and “tại” in a heading.
fn headed(page: &Page, at: &Tokens) -> Option<Tokens> {
    let opens = page.any_phrase(at.start, &["thông báo", "kết luận", "ý kiến kết luận", "về"]).is_some();
    whose(page, at, &["kết luận", "chỉ đạo"]).filter(|whose| opens && !whose.is_empty() && whose.len() < 30)
}

/// “UBND tỉnh vừa có thông báo kết luận của A tại …”: a report that relays a notice tells that A concluded.
pub fn relayed(page: &Page, draft: &mut Draft) {
    if let Some(of) = relayed_of(page) {
        conclude(page, &of, draft);
        let unsure = draft.meeting.title.as_ref().is_none_or(|t| t.confidence == Confidence::Doubtful);
        draft.meeting.title = subject(page, &of).filter(|_| unsure).or(draft.meeting.title.take());
    }
}

/// “… kết luận của A về việc quản lý rừng, ban hành ngày 1/9.”: what was concluded about.
fn subject(page: &Page, of: &Tokens) -> Option<Extract<String>> {
    const ENDS: [&str; 4] = [", ban hành", ", theo đó", ", trong đó", ", ngày"];
    let sentence = page.sentence_at(of.start).filter(|_| page.word(of.end) == "về")?;
    let start = of.end + page.any_phrase(of.end, &["về việc"]).unwrap_or(1);
    let end = (start..sentence.tokens.end)
        .find(|i| matches!(page.word(*i), "." | ";" | ":") || page.any_phrase(*i, &ENDS).is_some())
        .unwrap_or(sentence.tokens.end);
    let told = start + 2 < end;
    told.then(|| page.text.extract(&page.bytes(&(start..end)), Confidence::Likely, "meeting.relayed-subject"))
}

/// Of such a report, with nobody who chairs: A, so that what follows can be his.
pub fn seat_relayed(page: &Page, draft: &mut Draft) {
    let person = relayed_of(page).and_then(|of| concluded_by(page, &of, draft));
    if let Some(person) = person.filter(|_| draft.chairs.is_empty()) {
        seat(draft, person);
    }
}

/// The words of a report that name whose conclusion it relays.
fn relayed_of(page: &Page) -> Option<Tokens> {
    const PAPERS: [&str; 3] = ["thông báo", "văn bản", "công văn"];
    let early: Vec<&Sentence> = page.sentences.iter().take(8).filter(|s| page.runs(s.line)).collect();
    let tells = early.iter().filter(|s| page.find(&s.tokens, &PAPERS).is_some());
    let mut heads = tells.filter_map(|s| whose(page, &s.tokens, &["kết luận", "ý kiến chỉ đạo"]));
    let named = heads.find(|of| !of.is_empty() && of.len() < 30);
    named.or_else(|| early.iter().find_map(|s| has_concluded(page, s)))
}

/// “… cho biết, Phó Chủ tịch A vừa có kết luận tại cuộc họp …”: the words before the verb.
fn has_concluded(page: &Page, sentence: &Sentence) -> Option<Tokens> {
    const HAS: [&str; 4] =
        ["vừa có kết luận", "vừa có ý kiến kết luận", "đã có kết luận", "đã có ý kiến kết luận"];
    let at = &sentence.tokens;
    let verb = page.find(at, &HAS).filter(|verb| matches!(page.word(verb.end), "tại" | "về" | "sau"))?;
    let comma =
        (at.start..verb.start).rev().find(|i| page.word(*i) == ",").map_or(at.start, |comma| comma + 1);
    let of = comma..verb.start;
    person(page, &of).filter(|person| person.name.is_some()).map(|_| of)
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

    #[test]
    fn a_body_concludes_by_a_heading_or_in_a_report_and_sits_in_no_chair() {
        for text in [
            "Thông báo số 7-TB/ĐU\nKết luận của Thường trực Đảng ủy về việc giữ lò gốm\n1. Giao Phòng Men đo cửa lò.",
            "ĐẢNG BỘ XÃ A\nSố 7-KL/ĐU\nKẾT LUẬN\nKết luận của Thường trực Đảng ủy về việc giữ lò gốm\n1. Giao Phòng Men đo cửa lò.",
            "Kết luận số 7-KL/ĐU ngày 3/4/2031 của Thường trực Đảng ủy về việc giữ lò gốm\n1. Giao Phòng Men đo cửa lò.",
            "Giữ nghề gốm\n\nĐây là nội dung thông báo kết luận của Thường trực Đảng ủy về việc giữ lò gốm.\n\nTheo đó, giao Phòng Men đo cửa lò.",
        ] {
            let draft = told(text);
            let concludes = draft.statements.iter().find(|s| s.kind == StatementKind::Conclusion);
            assert_eq!(concludes.unwrap().role.as_deref(), Some("Thường trực Đảng ủy"), "{text}");
            assert!(draft.chairs.is_empty(), "{text}");
            assert_eq!(draft.directives[0].speaker.as_deref(), Some("Thường trực Đảng ủy"), "{text}");
        }
    }

    #[test]
    fn whoever_a_report_says_has_concluded_chaired() {
        for lead in [
            "UBND tỉnh vừa có thông báo kết luận của Chủ tịch UBND tỉnh Lý Văn Sáu sau buổi làm việc với các xã",
            "Văn phòng UBND tỉnh cho biết, Chủ tịch UBND tỉnh Lý Văn Sáu vừa có kết luận tại cuộc họp về lò gốm",
            "Văn phòng UBND tỉnh có văn bản truyền đạt ý kiến chỉ đạo của Chủ tịch UBND tỉnh Lý Văn Sáu về lò gốm",
        ] {
            let draft = told(&format!("Giữ nghề gốm\n\n{lead}.\n\nÔng Sáu yêu cầu Phòng Men đo cửa lò."));
            assert_eq!(draft.chairs.first().and_then(|c| c.known_as()), Some("Lý Văn Sáu"), "{lead}");
            assert!(draft.statements.iter().any(|s| s.kind == StatementKind::Conclusion), "{lead}");
            assert_eq!(draft.directives[0].speaker.as_deref(), Some("Lý Văn Sáu"), "{lead}");
        }
    }

    #[test]
    fn what_was_concluded_about_names_a_meeting_that_is_told_by_nothing_else() {
        for about in ["về việc giữ lò gốm", "về giữ lò gốm, ban hành ngày 3/4"] {
            let draft = told(&format!(
                "Chuyện làng A\n\nHuyện vừa có thông báo kết luận của Ban Thường vụ Huyện ủy {about}."
            ));
            assert_eq!(draft.meeting.title.unwrap().value, "giữ lò gốm", "{about}");
        }
    }
}
