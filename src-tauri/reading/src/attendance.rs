//! Who took part.
//!
//! Owns the sentences that present people: “Dự … có”, “Về phía … có”, “A, B dự hội nghị”. Who chaired is read in `chairing`.

use crate::draft::{AttendeeDraft, Confidence};
use crate::guests::{OPENERS, list_start, no_attendance};
use crate::lexicon::meetings::PRESIDIUM;
use crate::page::{Page, Sentence, Tokens};
use crate::people::{Entry, Person, first_person, honorifics, people, person_draft};

/// Forms of taking part and saying something, which is no chairing.
const DIRECTS: [&str; 7] = [
    "dự chỉ đạo",
    "dự và chỉ đạo",
    "dự , chỉ đạo",
    "dự và phát biểu chỉ đạo",
    "dự , phát biểu chỉ đạo",
    "dự và phát biểu",
    "dự , phát biểu",
];
/// The people and groups that a sentence presents as taking part.
pub fn attendees(page: &Page, sentence: &Sentence) -> Vec<AttendeeDraft> {
    let at = &sentence.tokens;
    let mut out = vec![];
    let planned = page.any_phrase(at.start, &["dự kiến", "theo kế hoạch", "theo chương trình"]).is_some();
    if planned || page.any_phrase(at.start, &PRESIDIUM).is_some() {
        return out;
    }
    for part in parts(page, at) {
        out.extend(part_attendees(page, &part));
    }
    if out.is_empty() {
        out = people_then_verb(page, at);
    }
    out
}

/// “Đến dự hội nghị có:” with nothing behind it: those who came stand in the items below.
pub fn opens_list_below(page: &Page, sentence: &Sentence) -> bool {
    let first = page.first_word(&sentence.tokens);
    let opens = page.any_phrase(first, &OPENERS).is_some() && !no_attendance(page, first);
    opens && page.announces(&sentence.tokens)
}

/// The people and groups of an item below such a line.
pub fn listed_below(page: &Page, sentence: &Sentence) -> Vec<AttendeeDraft> {
    let at = &sentence.tokens;
    let first = page.first_word(at);
    let list = people(page, &(first..at.end));
    let whole = list.end + 1 >= at.end;
    list.entries.iter().filter(|_| whole).map(|entry| attendee(page, entry, None)).collect()
}

/// A sentence may present several sides: each “về phía” begins a part.
fn parts(page: &Page, at: &Tokens) -> Vec<Tokens> {
    let begins =
        |i: &usize| page.any_phrase(*i, &["về phía", "phía"]).is_some() || told_anew(page, *i, at.end);
    let mut starts: Vec<usize> =
        at.clone().filter(|i| *i > at.start + 2 && page.is_mark(i - 1) && begins(i)).collect();
    starts.insert(0, at.start);
    starts.push(at.end);
    starts.iter().zip(starts.iter().skip(1)).map(|(a, b)| *a..*b).collect()
}

/// “…; tham dự còn có …” in the sentence that names the chairs.
fn told_anew(page: &Page, i: usize, end: usize) -> bool {
    let verb = page.any_phrase(
        i,
        &["tham dự", "cùng dự", "cùng tham dự", "dự", "cùng tham gia", "mời dự", "mời tham dự", "khách mời"],
    );
    let opens = |n: usize| (i + n..end.min(i + n + 6)).find(|j| page.is_mark(*j) || page.word(*j) == "có");
    verb.and_then(opens).is_some_and(|j| page.word(j) == "có")
}

fn part_attendees(page: &Page, at: &Tokens) -> Vec<AttendeeDraft> {
    let Some(start) = list_start(page, at) else { return vec![] };
    let side = side(page, &(at.start..start));
    let about =
        |i: &usize| page.any_phrase(*i, &["để bàn", "để nghe", "nhằm", "bàn về", "về việc"]).is_some();
    let end = (start..at.end).find(about).unwrap_or(at.end);
    let mut entries = people(page, &(start..end)).entries;
    if page.find(&(at.start..start), &["chủ trì"]).is_some() {
        entries.retain(|entry| matches!(entry, Entry::Group(_)));
    }
    entries.iter().map(|entry| attendee(page, entry, side.clone())).collect()
}

/// “về phía X có”: X.
fn side(page: &Page, at: &Tokens) -> Option<String> {
    let marker = page.find(at, &["về phía"]).or_else(|| page.find(at, &["phía"]))?;
    let end = (marker.end..at.end).find(|i| {
        matches!(page.word(*i), "," | "có" | "gồm" | ":")
            || page.any_phrase(*i, &["tham dự", "cùng dự", "dự"]).is_some()
    })?;
    let bytes = page.bytes(&(marker.end..end));
    let text = page.text.extract(&bytes, Confidence::Likely, "attendee.side").value;
    (!text.is_empty()).then_some(text)
}

/// “Các đồng chí: A, c1; B, c2 dự hội nghị.”
fn people_then_verb(page: &Page, at: &Tokens) -> Vec<AttendeeDraft> {
    if first_person(page, &(at.start..at.end.min(at.start + 2))).is_none() {
        return vec![];
    }
    let list = people(page, at);
    let verb = page.any_phrase(
        list.end,
        &[
            "tiếp và làm việc với",
            "tiếp đoàn",
            "tiếp đón",
            "dự",
            "cùng dự",
            "tham dự",
            "cùng tham dự",
            "đã dự",
            "đã tham dự",
            "đến dự",
            "về dự",
            "đã đến dự",
        ],
    );
    let directs = page.find(&(list.end..at.end), &DIRECTS).is_some();
    let last = directs || verb.is_some_and(|n| at.end.saturating_sub(list.end + n) <= 7);
    let busy = page.find(&(list.end..at.end), &["chủ trì", "phát biểu", "chỉ đạo"]).is_some();
    if !last || busy && !directs {
        return vec![];
    }
    list.entries.iter().map(|entry| attendee(page, entry, None)).collect()
}

fn attendee(page: &Page, entry: &Entry, side: Option<String>) -> AttendeeDraft {
    match entry {
        Entry::Person(person) if person.name.is_some() || one_of_several_offices(page, person) => {
            AttendeeDraft {
                person: person_draft(page, person),
                side: side.map(Into::into),
                ..AttendeeDraft::default()
            }
        }
        Entry::Person(person) => group(page, &person.all, side),
        Entry::Group(at) => group(page, at, side),
    }
}

/// “đồng chí Bí thư, Chủ tịch HĐND”: one person without a name; offices without an address are those of many.
fn one_of_several_offices(page: &Page, person: &Person) -> bool {
    person.offices.len() > 1 && honorifics(page, person.all.start) > 0
}

fn group(page: &Page, at: &Tokens, side: Option<String>) -> AttendeeDraft {
    let group = page.text.extract(&page.bytes(at), Confidence::Likely, "attendee.group");
    AttendeeDraft { group: Some(Box::new(group)), side: side.map(Into::into), ..AttendeeDraft::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Knowledge, read};

    fn groups(text: &str) -> Vec<String> {
        let page = Page::new(text);
        let all = page.sentences.iter().flat_map(|s| attendees(&page, s));
        all.filter_map(|a| a.group.map(|g| g.value)).collect()
    }

    #[test]
    fn those_who_come_with_the_chairs_take_part() {
        let text = "Dự và chủ trì tọa đàm có ông Lý Văn Sáu – Giám đốc Nhà hát; cùng các đồng chí Tổ trưởng, đại diện \
                    các đội múa.";
        assert_eq!(groups(text), ["các đồng chí Tổ trưởng", "đại diện các đội múa"]);
        assert_eq!(groups("Cùng các đồng chí Tổ trưởng; Trưởng bản các bản.").len(), 2);
    }

    #[test]
    fn a_list_of_guests_may_have_no_word_before_it() {
        let text = "Dự hội nghị đại diện lãnh đạo Hội Nhà báo, Nhà hát huyện; các Ban Múa, Hát Nhà văn hóa, lãnh đạo và hơn 40 nghệ nhân.";
        assert_eq!(groups(text)[0], "đại diện lãnh đạo Hội Nhà báo, Nhà hát huyện");
        assert_eq!(groups("Tham dự cuộc họp lãnh đạo các thôn có liên quan; các đội thợ.").len(), 2);
        assert_eq!(groups("Cùng dự buổi làm việc toàn thể nghệ nhân của xã.").len(), 1);
        let page = Page::new("Dự hội nghị đồng chí Lý Văn Sáu, Giám đốc Nhà hát; đại diện các đội múa.");
        assert_eq!(attendees(&page, &page.sentences[0]).len(), 2);
        for text in [
            "Dự hội nghị, các đại biểu nghe kể chuyện nghề.",
            "Tham dự hội nghị đại diện các đội múa phát biểu về nghề.",
        ] {
            assert!(groups(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn those_who_came_may_stand_in_items_below() {
        let text = "Sáng 5/3/2031, Hội Làm vườn A tổ chức tọa đàm.\n\nĐến dự tọa đàm có:\n- Ông Lý Văn Sáu - Giám đốc Nhà hát\n- Bà Tạ Thị \
                    Hạ, Trưởng Ban Múa\n- Cùng các đồng chí đại diện các đội múa\n\nTọa đàm bàn:\n- Giữ giống hoa";
        let draft = crate::read_as(text, crate::SourceKind::Press, &Knowledge::default());
        let names: Vec<_> = draft.attendees.iter().filter_map(|a| a.person.known_as()).collect();
        assert_eq!(names, ["Lý Văn Sáu", "Tạ Thị Hạ"]);
        assert_eq!(draft.attendees.len(), 3);
    }

    #[test]
    fn members_of_a_delegation_guests_and_those_who_meet_under_the_chair_take_part() {
        let text = "Đoàn khảo sát cầu ngói do ông Lý Văn Sáu dẫn đầu, thành viên đoàn khảo sát gồm Phòng Hạ tầng huyện, đại diện \
                    Trường nghề huyện.";
        assert_eq!(groups(text), ["Phòng Hạ tầng huyện", "đại diện Trường nghề huyện"]);
        let text = "Mời họp cùng Thư viện có đại diện Hội Nhà báo huyện; các bà Tổ trưởng dân phố.";
        assert_eq!(groups(text).len(), 2);
        let text = "Bà Tạ Hạ - Giám đốc Bảo tàng chủ trì buổi họp cùng các thành viên Câu lạc bộ cờ.";
        assert_eq!(groups(text), ["các thành viên Câu lạc bộ cờ"]);
    }

    #[test]
    fn a_second_verb_of_attending_begins_a_new_list() {
        let text = "Hiệu trưởng Lý Văn Sáu chủ trì đại hội, cùng tham gia có Trưởng khoa Tạ Hạ và các thành viên Tổ kịch.";
        assert_eq!(groups(text), ["các thành viên Tổ kịch"]);
    }

    #[test]
    fn who_only_speaks_there_attends() {
        let page = Page::new("Nhà giáo Lý Văn Sáu, Phó Giám đốc Bảo tàng dự và phát biểu chỉ đạo.");
        assert_eq!(attendees(&page, &page.sentences[0]).len(), 1);
        let page = Page::new("Về dự lễ hội có Đồng chí: Lý Văn Sáu - Giám đốc Nhà hát.");
        assert_eq!(attendees(&page, &page.sentences[0])[0].person.known_as(), Some("Lý Văn Sáu"));
    }

    #[test]
    fn whoever_is_expected_at_another_meeting_takes_no_part() {
        assert!(groups("Dự kiến, tham dự tọa đàm có chừng 35 đại biểu các câu lạc bộ.").is_empty());
    }

    #[test]
    fn leaders_and_delegates_of_other_houses_who_are_met_take_part() {
        for (text, first) in [
            (
                "Ông Lý Văn Sáu chủ trì phiên họp với lãnh đạo các đội: Gốm, Men; Nhà hát huyện về việc dựng rạp.",
                "lãnh đạo các đội: Gốm, Men",
            ),
            (
                "Đoàn công tác có buổi làm việc với đại diện 9 làng nghề ven sông nhằm bàn việc giữ lò.",
                "đại diện 9 làng nghề ven sông nhằm bàn việc giữ lò",
            ),
        ] {
            assert_eq!(groups(text)[0].split(" nhằm").next(), first.split(" nhằm").next(), "{text}");
        }
        assert!(
            groups("Đoàn Chủ tịch điều hành đại hội gồm ông Lý Văn Sáu – Giám đốc; bà Tạ Hạ – Tổ trưởng.")
                .is_empty()
        );
    }

    #[test]
    fn a_draft_or_a_project_that_an_item_is_about_opens_no_list_of_people() {
        for about in ["Về dự thảo Quy chế lò gốm:", "Dự toán kho men:", "Về dự án cầu A:", "Về dự trù củi:"]
        {
            let text = format!(
                "THÔNG BÁO KẾT LUẬN\nNgày 6/4/2031, Giám đốc Lò gốm Lê Văn Bình chủ trì họp. Giám đốc kết luận như sau:\n1. {about}\n\
                 a) Phòng Men đo cửa lò.\nb) Tổ Lò mua củi."
            );
            assert!(read(&text, &Knowledge::default()).attendees.is_empty(), "{about}");
        }
    }

    #[test]
    fn bodies_with_whom_somebody_chairs_a_meeting_were_there() {
        for about in ["để bàn việc giữ nghề", "về việc giữ nghề"] {
            let text = format!(
                "Ngày 6/4/2031, Bộ trưởng Lê Văn Bình đã chủ trì phiên họp với các Bộ, viện nghề, UBND tỉnh A {about}."
            );
            let draft = read(&text, &Knowledge::default());
            let groups: Vec<_> =
                draft.attendees.iter().filter_map(|a| a.group.as_ref()).map(|g| g.value.as_str()).collect();
            assert_eq!(groups, ["các Bộ, viện nghề, UBND tỉnh A"], "{about}");
            assert!(draft.meeting.counterpart.is_none(), "{about}");
        }
    }
}
