//! Who chaired.
//!
//! Owns the forms: “A, B đồng chủ trì”, “Chủ trì: …”, the head of a delegation, the one who meets others. Who concluded is
//! read in `concluder`, those who took part in `attendance`.

use crate::draft::{Confidence, PersonDraft};
use crate::heads::delegation_head;
use crate::lexicon::meetings::{MEETINGS, PRESIDIUM};
use crate::ordering::asking;
use crate::page::{Page, Sentence, Tokens};
use crate::people::{Entry, first_person, honorifics, people, person_drafts};

fn opens_names(page: &Page, i: usize) -> bool {
    matches!(page.word(i), ":" | "gồm" | "có") && page.word(i + 1) != ":" && page.word(i + 1) != "có"
}

const CHAIRING: [&str; 21] = [
    "điều hành kỳ họp",
    "điều hành hội nghị",
    "điều hành đại hội",
    "điều hành buổi họp",
    "điều khiển kỳ họp",
    "điều khiển hội nghị",
    "điều khiển đại hội",
    "đồng chủ trì",
    "cùng chủ trì",
    "chủ trì",
    "đồng chủ tọa",
    "chủ tọa :",
    "chủ tọa kỳ họp",
    "chủ tọa phiên họp",
    "chủ tọa hội nghị",
    "chủ tọa cuộc họp",
    "điều khiển phiên họp",
    "điều khiển cuộc họp",
    "điều khiển buổi họp",
    "điều hành cuộc họp",
    "điều hành phiên họp",
];

const CO_CHAIRING: [&str; 4] = ["cùng chủ trì", "đồng chủ trì", "cùng đồng chủ trì", "tham gia chủ trì"];

/// The chairs that a sentence names.
pub fn chairs(page: &Page, sentence: &Sentence) -> Vec<PersonDraft> {
    let at = &sentence.tokens;
    if let Some(n) = page.any_phrase(at.start, &PRESIDIUM) {
        let opens = (at.start + n..at.end.min(at.start + n + 6)).find(|i| opens_names(page, *i));
        return opens
            .map(|i| named_or_only(page, &people(page, &(i + 1..at.end)).entries))
            .unwrap_or_default();
    }
    let Some(verb) = page.find(at, &CHAIRING).map(|verb| behind_council(page, verb)) else {
        return delegation_head(page, at);
    };
    if is_task(page, at, &verb) {
        return vec![];
    }
    let mut found = vec![];
    if led_by(page, &verb) || at.start + 3 > verb.start && heads_list(page, &verb, at) {
        found = after(page, &verb, at);
    }
    if found.is_empty() {
        found = before(page, &(at.start..verb.start));
    }
    if found.is_empty() { after(page, &verb, at) } else { found }
}

/// “Chủ tịch Hội đồng chủ trì”: the first syllable of “đồng chủ trì” belongs to the council.
fn behind_council(page: &Page, verb: Tokens) -> Tokens {
    let council = verb.start > 0 && page.phrase(verb.start - 1, "hội đồng").is_some();
    verb.start + usize::from(council)..verb.end
}

fn is_task(page: &Page, at: &Tokens, verb: &Tokens) -> bool {
    let named = verb.start > at.start
        && honorifics(page, at.start) == 0
        && page.any_phrase(verb.start.saturating_sub(2), &["cơ quan", "đơn vị", "được giao"]).is_some()
        && !led_by(page, verb);
    let ahead = page.find(&(at.start..verb.start), &["dự kiến"]).is_some();
    leads_work(page, verb.end)
        || named
        || ahead
        || (at.start..verb.start).any(|i| asking(page, i).is_some() && page.word(i) != "chỉ")
}

/// “chủ trì, phối hợp …”, “chủ trì rà soát …”: what stands after the verb makes a task of it.
pub fn leads_work(page: &Page, i: usize) -> bool {
    const WORK: [&str; 10] = [
        "phối hợp",
        ", phối hợp",
        ", cùng",
        "tham mưu",
        ", tham mưu",
        "xây dựng",
        "triển khai",
        "thực hiện",
        "nghiên cứu",
        "rà soát",
    ];
    page.any_phrase(i, &WORK).is_some()
}

/// “dưới sự chủ trì của”, “do … chủ trì” is read before the verb.
fn led_by(page: &Page, verb: &Tokens) -> bool {
    page.word(verb.end) == "của" || page.phrase(verb.start.saturating_sub(2), "dưới sự").is_some()
}

/// “Chủ trì: …”, “Dự và chủ trì hội nghị có …”.
fn heads_list(page: &Page, verb: &Tokens, at: &Tokens) -> bool {
    (verb.end..at.end.min(verb.end + 7)).any(|i| matches!(page.word(i), ":" | "có" | "gồm" | "là"))
}

/// The people of a range who stand before a verb.
pub fn before(page: &Page, at: &Tokens) -> Vec<PersonDraft> {
    let Some(start) = first_person(page, at) else { return vec![] };
    let mut i = start;
    let mut found = vec![];
    while i < at.end {
        let list = people(page, &(i..at.end));
        found = named_or_only(page, &list.entries);
        if list.end >= at.end
            || !found.is_empty()
                && page
                    .any_phrase(
                        list.end,
                        &[
                            "đồng",
                            "cùng",
                            "đã",
                            "dự và",
                            "trực tiếp",
                            "tham dự và",
                            "dự",
                            "có mặt",
                            "tham dự",
                        ],
                    )
                    .is_some()
        {
            break;
        }
        i = first_person(page, &(list.end + 1..at.end)).unwrap_or(at.end);
    }
    found
}

fn after(page: &Page, verb: &Tokens, at: &Tokens) -> Vec<PersonDraft> {
    let limit = at.end.min(verb.end + 12);
    let opens = (verb.end..limit)
        .find(|i| matches!(page.word(*i), ":" | "có" | "gồm" | "là" | "của"))
        .map_or(verb.end, |i| i + 1);
    let event = page.any_phrase(opens, &MEETINGS).unwrap_or(0);
    let opens = if page.word(opens + event) == "," { opens + event } else { opens };
    let Some(start) = first_person(page, &(opens..limit.max(opens))) else { return vec![] };
    let direct = start <= opens + 1;
    let start = start - usize::from(start > opens && page.word(start - 1) == "các");
    if !direct {
        return vec![];
    }
    named_or_only(page, &people(page, &(start..at.end)).entries)
}

/// The named people of a list; without any, the first office.
pub fn named_or_only(page: &Page, entries: &[Entry]) -> Vec<PersonDraft> {
    let all: Vec<PersonDraft> = person_drafts(page, entries).collect();
    let named: Vec<PersonDraft> = all.iter().filter(|p| p.name.is_some()).cloned().collect();
    if named.is_empty() { all.into_iter().take(1).collect() } else { named }
}

/// “Cùng chủ trì có …”, “Tại điểm cầu A, ông B chủ trì”: those who chair beside a chair already told.
pub fn further_chairs(page: &Page, sentence: &Sentence) -> Vec<PersonDraft> {
    let at = &sentence.tokens;
    const SITES: [&str; 4] = ["tại điểm cầu", "tại đầu cầu", "ở điểm cầu", "điểm cầu"];
    if let Some(verb) = page.any_phrase(at.start, &SITES).and_then(|_| page.find(at, &["chủ trì"])) {
        let who = (at.start..verb.start).find(|i| page.word(*i) == ",").map_or(verb.start, |comma| comma + 1);
        return if is_task(page, at, &verb) { vec![] } else { before(page, &(who..verb.start)) };
    }
    let Some(n) = page.any_phrase(at.start, &CO_CHAIRING) else { return vec![] };
    let verb = at.start..at.start + n;
    if is_task(page, at, &verb) { vec![] } else { after(page, &verb, at) }
}

/// The one person of a list who has a name, as a guess.
pub fn only_named(mut found: Vec<PersonDraft>) -> Vec<PersonDraft> {
    found.retain(|person| person.name.is_some());
    for name in found.iter_mut().filter_map(|person| person.name.as_mut()) {
        (name.confidence, name.rule) = (Confidence::Doubtful, "chair.session-head".into());
    }
    Some(found).filter(|found| found.len() == 1).unwrap_or_default()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn head(text: &str) -> Option<String> {
        let page = Page::new(text);
        chairs(&page, &page.sentences[0]).first().and_then(|c| c.known_as().map(str::to_owned))
    }

    #[test]
    fn a_name_whose_third_syllable_may_be_a_family_name_is_no_area() {
        let text = "Giám đốc Bảo tàng tỉnh Lý Thị Kim Sa chủ trì hội nghị.";
        assert_eq!(head(text).as_deref(), Some("Lý Thị Kim Sa"));
    }

    #[test]
    fn who_chairs_may_stand_behind_the_event_and_a_comma() {
        let text = "Chủ trì cuộc họp, TS. Lý Văn Sáu, giám đốc nhà hát kể lại vở diễn.";
        assert_eq!(head(text).as_deref(), Some("Lý Văn Sáu"));
    }

    pub(crate) fn chaired(text: &str) -> Vec<String> {
        let draft = crate::read(text, &crate::Knowledge::default());
        draft.chairs.iter().filter_map(|c| c.known_as().map(str::to_owned)).collect()
    }

    #[test]
    fn who_conducts_a_session_of_any_name_chairs() {
        for session in ["kỳ họp", "hội nghị", "đại hội", "phiên họp", "buổi họp"] {
            let text = format!(
                "Sáng 5/3/2031, HĐND xã Tân Sa họp. Các đồng chí: Lý Văn Sáu - Chủ tịch HĐND; Tạ Hạ - Phó Chủ tịch HĐND xã điều hành {session}."
            );
            assert_eq!(chaired(&text), ["Lý Văn Sáu", "Tạ Hạ"], "{session}");
        }
    }

    #[test]
    fn a_longer_list_of_chairs_takes_the_place_of_a_shorter_one() {
        let text = "Chủ tịch Hội Làm vườn Lý Văn Sáu và các bà Phó Chủ tịch Hội chủ trì tọa đàm.\n\n\
                    Tối 22/11/2031, dưới sự chủ trì của các ông bà: Lý Văn Sáu, Chủ tịch Hội; Tạ Thị Hạ, Phó Chủ tịch Hội, Hội Làm vườn A tổ \
                    chức Hội nghị bàn việc mở chợ hoa.";
        assert_eq!(chaired(text), ["Lý Văn Sáu", "Tạ Thị Hạ"]);
    }

    #[test]
    fn an_office_of_several_goes_to_each_who_chairs() {
        let text = "Tối 27/8/2031, ở nhà cổ A đã diễn ra tọa đàm dưới sự chủ trì của các Phó Viện trưởng: TS Lý Văn Sáu và \
                    TS Tạ Hạ.";
        let draft = crate::read(text, &crate::Knowledge::default());
        assert!(draft.chairs.iter().all(|c| c.positions.len() == 1));
        assert_eq!(draft.chairs.len(), 2);
    }

    #[test]
    fn the_caption_of_a_photograph_may_tell_who_chaired() {
        let text = "Sáng 5/3/2031, UBND quận họp bàn việc cấp nước và duy tu hè phố trong quý II trên địa bàn toàn quận, với sự tham gia của các phường.\n\n\
                    Chủ tịch UBND quận Lý Văn Sáu chủ trì phiên họp\n\nCác phường đã báo cáo tình hình.";
        let draft = crate::read(text, &crate::Knowledge::default());
        assert_eq!(draft.chairs.first().and_then(|c| c.known_as()), Some("Lý Văn Sáu"));
    }

    #[test]
    fn a_chair_may_be_told_by_a_label_inside_a_line() {
        let text = "Vào hồi 8 giờ, ngày 5/3/2031, tại Phòng họp A, Công ty Gốm A họp cổ đông. Chủ tọa: Ông Lý Văn Sáu - Chủ tịch HĐQT.";
        let draft = crate::read(text, &crate::Knowledge::default());
        assert_eq!(draft.chairs[0].known_as(), Some("Lý Văn Sáu"));
        assert_eq!(draft.meeting.place.unwrap().value, "Phòng họp A");
    }

    #[test]
    fn a_presidium_chairs() {
        assert_eq!(
            head("Đoàn Chủ tịch gồm: ông Lý Văn Sáu, bà Tạ Hạ điều hành hội nghị.").as_deref(),
            Some("Lý Văn Sáu")
        );
    }

    #[test]
    fn the_council_before_the_verb_keeps_its_name() {
        let text = "GS. Lý Văn Sáu - Chủ tịch Hội đồng chủ trì. Dự họp có các thợ.";
        let page = Page::new(text);
        let office =
            chairs(&page, &page.sentences[0]).pop().and_then(|c| Some(c.positions.first()?.value.clone()));
        assert_eq!(office.as_deref(), Some("Chủ tịch Hội đồng"));
    }

    #[test]
    fn whoever_chairs_at_a_site_of_a_remote_meeting_chairs_as_well() {
        let text = "Sáng 5/3/2031, Cục trưởng Cục Nghề cổ Lý Văn Sáu chủ trì hội nghị trực tuyến về men tro.\n\nTại điểm cầu Hạ Sa, bà Tạ Thị \
                    Hạ, Phó Chủ tịch UBND huyện chủ trì; tham dự có đại diện Hội Gốm, các làng nghề.";
        let draft = crate::read(text, &crate::Knowledge::default());
        let names: Vec<_> = draft.chairs.iter().filter_map(|c| c.known_as()).collect();
        assert_eq!(names, ["Lý Văn Sáu", "Tạ Thị Hạ"]);
        assert_eq!(draft.attendees.len(), 1);
    }

    #[test]
    fn a_council_is_not_cut_before_the_word_of_chairing() {
        let text = "Ngày 10/5/2031, Hội đồng thi đua Trường Gốm họp phiên thứ 2 do thầy Lê Văn Bình - Hiệu trưởng, Chủ tịch Hội đồng chủ trì.";
        let draft = crate::read(text, &crate::Knowledge::default());
        let held: Vec<_> = draft.chairs[0].positions.iter().map(|p| p.value.as_str()).collect();
        assert_eq!(held, ["Hiệu trưởng", "Chủ tịch Hội đồng"]);
        assert_eq!(draft.meeting.title.unwrap().value, "Hội đồng thi đua Trường Gốm họp phiên thứ 2");
    }
}
