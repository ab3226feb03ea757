//! Who chaired and who took part.
//!
//! Owns the sentences that present people: “Dự … có”, “Về phía … có”, “A, B đồng chủ trì”, “Chủ trì: …”.

use crate::draft::{AttendeeDraft, Confidence, PersonDraft};
use crate::page::{Page, Sentence, Tokens};
use crate::people::{Entry, Person, first_person, honorifics, people, person_draft, person_drafts};
use crate::speech::asking;

const CHAIRING: [&str; 8] = [
    "đồng chủ trì",
    "cùng chủ trì",
    "chủ trì",
    "đồng chủ tọa",
    "chủ tọa kỳ họp",
    "chủ tọa phiên họp",
    "chủ tọa hội nghị",
    "chủ tọa cuộc họp",
];
const OPENERS: [&str; 36] = [
    "tới dự",
    "tới tham dự",
    "đến tham dự",
    "về tham dự",
    "đồng dự",
    "dự",
    "tham dự",
    "cùng dự",
    "cùng tham dự",
    "tham gia",
    "cùng tham gia",
    "về dự",
    "đến dự",
    "về phía",
    "dự về phía",
    "tiếp",
    "đón tiếp",
    "thành phần",
    "thành phần tham dự",
    "có mặt",
    "cùng đi",
    "đi cùng",
    "cùng làm việc",
    "tham gia đoàn",
    "cùng tiếp",
    "tiếp và làm việc",
    "đại biểu dự",
    "còn có",
    "ngoài ra còn có",
    "phía",
    "tại điểm cầu",
    "tại các điểm cầu",
    "tại đầu cầu",
    "tại các đầu cầu",
    "làm việc với đoàn",
    "tham dự về phía",
];
/// Words after “tiếp” that make another verb of it.
const NO_RECEPTION: [&str; 8] = ["thu", "theo", "tục", "cận", "nhận", "xúc", "đó", "đến"];
/// What is chaired.
const EVENTS: [&str; 7] =
    ["cuộc họp", "hội nghị", "buổi họp", "phiên họp", "buổi làm việc", "cuộc làm việc", "kỳ họp"];
/// Words of the same beginning that tell of no attendance.
const NO_ATTENDANCE: [&str; 6] = ["dự kiến", "dự án", "dự thảo", "dự báo", "dự toán", "dự phòng"];
const CO_CHAIRING: [&str; 4] = ["cùng chủ trì", "đồng chủ trì", "cùng đồng chủ trì", "tham gia chủ trì"];
const WITHIN: [&str; 19] = [
    "sự hiện diện của",
    "sự góp mặt của",
    "có mặt đầy đủ",
    "tham dự còn có",
    "dự họp có",
    "tham dự cuộc họp có",
    "tham dự hội nghị có",
    "cùng dự có",
    "tham dự có",
    "cùng tham dự có",
    "dự có",
    "sự tham dự của",
    "sự tham gia của",
    "sự có mặt của",
    "cùng dự hội nghị có",
    "cùng dự cuộc họp có",
    "cùng dự buổi làm việc có",
    "cùng dự còn có",
    "cùng dự là",
];

/// The chairs that a sentence names.
pub fn chairs(page: &Page, sentence: &Sentence) -> Vec<PersonDraft> {
    let at = &sentence.tokens;
    let Some(verb) = page.find(at, &CHAIRING) else { return delegation_head(page, at) };
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

fn is_task(page: &Page, at: &Tokens, verb: &Tokens) -> bool {
    let joint = page
        .any_phrase(
            verb.end,
            &[
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
            ],
        )
        .is_some();
    let named = verb.start > at.start
        && honorifics(page, at.start) == 0
        && page.any_phrase(verb.start.saturating_sub(2), &["cơ quan", "đơn vị", "được giao"]).is_some()
        && !led_by(page, verb);
    joint || named || (at.start..verb.start).any(|i| asking(page, i).is_some() && page.word(i) != "chỉ")
}

/// “dưới sự chủ trì của”, “do … chủ trì” is read before the verb.
fn led_by(page: &Page, verb: &Tokens) -> bool {
    page.word(verb.end) == "của" || page.phrase(verb.start.saturating_sub(2), "dưới sự").is_some()
}

/// “Chủ trì: …”, “Dự và chủ trì hội nghị có …”.
fn heads_list(page: &Page, verb: &Tokens, at: &Tokens) -> bool {
    (verb.end..at.end.min(verb.end + 7)).any(|i| matches!(page.word(i), ":" | "có" | "gồm" | "là"))
}

fn before(page: &Page, at: &Tokens) -> Vec<PersonDraft> {
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
    let event = page.any_phrase(opens, &EVENTS).unwrap_or(0);
    let opens = if page.word(opens + event) == "," { opens + event } else { opens };
    let Some(start) = first_person(page, &(opens..limit.max(opens))) else { return vec![] };
    let direct = start <= opens + 1;
    if !direct {
        return vec![];
    }
    named_or_only(page, &people(page, &(start..at.end)).entries)
}

/// The named people of a list; without any, the first office.
fn named_or_only(page: &Page, entries: &[Entry]) -> Vec<PersonDraft> {
    let all: Vec<PersonDraft> = person_drafts(page, entries).collect();
    let named: Vec<PersonDraft> = all.iter().filter(|p| p.name.is_some()).cloned().collect();
    if named.is_empty() { all.into_iter().take(1).collect() } else { named }
}

/// “Cùng chủ trì có …”: those who chair beside a chair already told.
pub fn further_chairs(page: &Page, sentence: &Sentence) -> Vec<PersonDraft> {
    let at = &sentence.tokens;
    let Some(n) = page.any_phrase(at.start, &CO_CHAIRING) else { return vec![] };
    let verb = at.start..at.start + n;
    if is_task(page, at, &verb) { vec![] } else { after(page, &verb, at) }
}

/// “do A, c1 làm trưởng đoàn”.
fn delegation_head(page: &Page, at: &Tokens) -> Vec<PersonDraft> {
    let Some(heads) = page.find(at, &["làm trưởng đoàn", "trưởng đoàn công tác làm", "dẫn đầu"])
    else {
        return vec![];
    };
    let Some(by) = (at.start..heads.start).rev().find(|i| page.word(*i) == "do") else { return vec![] };
    named_or_only(page, &people(page, &(by + 1..heads.start)).entries)
}

/// “A, Bí thư Tỉnh ủy làm việc với …”: with no word of chairing, the one person who meets the others.
pub fn session_head(page: &Page, sentence: &Sentence) -> Vec<PersonDraft> {
    const MEETS: [&str; 5] = ["làm việc với", "làm việc cùng", "làm việc tại", "đối thoại với", "họp với"];
    let Some(verb) = page.find(&sentence.tokens, &MEETS) else { return vec![] };
    let before = sentence.tokens.start..verb.start;
    if page.find(&before, &["giữa"]).is_some() {
        return vec![];
    }
    let mut found = self::before(page, &before);
    found.retain(|person| person.name.is_some());
    for name in found.iter_mut().filter_map(|person| person.name.as_mut()) {
        (name.confidence, name.rule) = (Confidence::Doubtful, "chair.session-head".into());
    }
    Some(found).filter(|found| found.len() == 1).unwrap_or_default()
}

/// The people and groups that a sentence presents as taking part.
pub fn attendees(page: &Page, sentence: &Sentence) -> Vec<AttendeeDraft> {
    let at = &sentence.tokens;
    let mut out = vec![];
    if page.any_phrase(at.start, &["dự kiến", "theo kế hoạch", "theo chương trình"]).is_some() {
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
    let verb = page.any_phrase(i, &["tham dự", "cùng dự", "cùng tham dự", "dự", "cùng tham gia"]);
    let opens = |n: usize| (i + n..end.min(i + n + 6)).find(|j| page.is_mark(*j) || page.word(*j) == "có");
    verb.and_then(opens).is_some_and(|j| page.word(j) == "có")
}

fn part_attendees(page: &Page, at: &Tokens) -> Vec<AttendeeDraft> {
    let Some(start) = list_start(page, at) else { return vec![] };
    let side = side(page, &(at.start..start));
    let mut entries = people(page, &(start..at.end)).entries;
    if page.find(&(at.start..start), &["chủ trì"]).is_some() {
        entries.retain(|entry| matches!(entry, Entry::Group(_)));
    }
    entries.iter().map(|entry| attendee(page, entry, side.clone())).collect()
}

/// First token of the list that an opener introduces.
fn list_start(page: &Page, at: &Tokens) -> Option<usize> {
    let first = at.start + usize::from(page.is_mark(at.start));
    let other = page.word(first) == "tiếp" && NO_RECEPTION.contains(&page.word(first + 1))
        || page.any_phrase(first, &NO_ATTENDANCE).is_some();
    let opener = page.any_phrase(first, &OPENERS).filter(|_| !other);
    if let Some(n) = opener {
        let told = (first + n..at.end.min(first + 40)).find(|i| opens_list(page, *i));
        return told.map(|i| i + 1);
    }
    if other {
        return None;
    }
    goes_on(page, first, at.end).or_else(|| page.find(at, &WITHIN).map(|m| m.end))
}

/// “Cùng các đồng chí …, đại diện ….” without a verb goes on with the list of the sentence before.
fn goes_on(page: &Page, first: usize, end: usize) -> Option<usize> {
    const TOGETHER: [&str; 5] =
        ["cùng các", "cùng toàn thể", "cùng đại diện", "cùng lãnh đạo", "cùng với các"];
    page.any_phrase(first, &TOGETHER)?;
    (people(page, &(first + 1..end)).end + 1 >= end).then_some(first + 1)
}

fn opens_list(page: &Page, i: usize) -> bool {
    match page.word(i) {
        "có" | "gồm" | ":" => true,
        "là" => page.any_phrase(i + 1, &["các", "đồng", "ông", "bà", "đại"]).is_some(),
        _ => false,
    }
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
        &["dự", "cùng dự", "tham dự", "cùng tham dự", "đã dự", "đã tham dự", "đến dự", "về dự", "đã đến dự"],
    );
    let directs = page.find(&(list.end..at.end), &["dự chỉ đạo", "dự và chỉ đạo", "dự , chỉ đạo"]).is_some();
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
            AttendeeDraft { person: person_draft(page, person), side, ..AttendeeDraft::default() }
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
    let group = Some(page.text.extract(&page.bytes(at), Confidence::Likely, "attendee.group"));
    AttendeeDraft { group, side, ..AttendeeDraft::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(text: &str) -> Vec<String> {
        let page = Page::new(text);
        let all = page.sentences.iter().flat_map(|s| attendees(&page, s));
        all.filter_map(|a| a.group.map(|g| g.value)).collect()
    }

    #[test]
    fn those_who_come_with_the_chairs_take_part() {
        let text = "Dự và chủ trì hội nghị có đồng chí Lý Văn Sáu – Bí thư Đảng ủy; cùng các đồng chí Trưởng ban, \
                    lãnh đạo các ngành.";
        assert_eq!(groups(text), ["các đồng chí Trưởng ban", "lãnh đạo các ngành"]);
        assert_eq!(groups("Cùng các đồng chí Trưởng ban; Trưởng ấp các ấp.").len(), 2);
    }

    #[test]
    fn a_second_verb_of_attending_begins_a_new_list() {
        let text = "Bộ trưởng Lý Văn Sáu chủ trì cuộc họp, tham dự còn có Thứ trưởng Tạ Hạ và các thành viên Tổ giúp việc.";
        assert_eq!(groups(text), ["các thành viên Tổ giúp việc"]);
    }

    #[test]
    fn whoever_is_expected_at_another_meeting_takes_no_part() {
        assert!(groups("Dự kiến, tham dự hội nghị có khoảng 100 đại biểu các sở.").is_empty());
    }

    #[test]
    fn who_chairs_may_stand_behind_the_event_and_a_comma() {
        let page = Page::new("Chủ trì cuộc họp, TS. Lý Văn Sáu, giám đốc bệnh viện tóm tắt tình hình.");
        let found = chairs(&page, &page.sentences[0]);
        assert_eq!(found[0].known_as(), Some("Lý Văn Sáu"));
        let page = Page::new("Về dự hội nghị có Đồng chí: Lý Văn Sáu - Bí thư Đảng ủy.");
        assert_eq!(attendees(&page, &page.sentences[0])[0].person.known_as(), Some("Lý Văn Sáu"));
    }
}
