//! Who says what: the governing verb of a sentence, its subject, and the stretches of speech.
//!
//! Owns the grammar of a speaking sentence. How long a speaker stays the speaker is decided in `discourse`.

use crate::according::{according_to, paper_speaks};
use crate::bodies::{begins_unit, unit_end};
use crate::clauses::{candidates, opens_clause};
use crate::draft::{Confidence, Extract, PersonDraft, StatementKind};
use crate::heard::{heard, heard_first, opens_verdict};
use crate::lexicon::meetings::MEETINGS;
use crate::lexicon::papers::MAKING;
use crate::lexicon::titles::TITLES;
use crate::lexicon::verbs::{ADVERBS, ASSESSING, ORDERING, REPORTING, STRONG, SUGGESTING};
use crate::narrated::{narrates, ordered_by_body, told_about};
use crate::onset::does;
use crate::ordering::{asking, asks, hands_to};
use crate::page::{Page, Tokens};
use crate::people::{Entry, NameContext, Person, honorifics, name_at, office_end, people, person_draft};
use crate::section::{asks_for_itself, group_speaks, leadership, opinion_of};

/// Who speaks.
#[derive(Clone, Debug)]
pub enum Subject {
    /// A person given by name.
    Person(PersonDraft),
    /// A person given by office.
    Office(Extract<String>),
    /// A person given by given name only.
    Given(String),
    /// “Chủ tọa”: the chair.
    Chair,
    /// “Đồng chí”, “Ông”: the one who spoke before.
    Same,
    /// A body.
    Body(Extract<String>),
    /// “Thông báo nêu rõ …”: the paper that tells what was concluded.
    Paper,
}

/// A sentence that says that somebody says something.
#[derive(Clone, Debug)]
pub struct Speaking {
    /// Who, when named.
    pub subject: Option<Subject>,
    /// The governing verb.
    pub verb: Tokens,
    /// What it does.
    pub kind: StatementKind,
}

/// The governing verb of a sentence with its subject.
pub fn speaking(page: &Page, at: &Tokens) -> Option<Speaking> {
    let starts = candidates(page, at);
    if let Some(order) = page.find(at, &["tôi đề nghị", "tôi yêu cầu", "tôi giao"]) {
        let subject = starts.iter().find_map(|i| with_subject(page, *i, at)).and_then(|s| s.subject);
        return Some(Speaking { subject, verb: order.start + 1..order.end, kind: StatementKind::Request });
    }
    according_to(page, at)
        .or_else(|| paper_speaks(page, at))
        .or_else(|| heard_first(page, at, &starts))
        .or_else(|| first_to_speak(page, at, &starts))
}

/// The first subject that speaks; “đề nghị Sở A rà soát; Sở B làm rõ …”: a body behind an order without a subject is told to.
fn first_to_speak(page: &Page, at: &Tokens, starts: &[usize]) -> Option<Speaking> {
    let told = starts.iter().find_map(|i| with_subject(page, *i, at).filter(|s| !heard(page, at, s)));
    let body = told.as_ref().is_none_or(|told| matches!(told.subject, Some(Subject::Body(_))));
    let asked = body.then(|| starts.iter().find_map(|i| without_subject(page, *i, at))).flatten();
    let earlier = |asked: &Speaking| told.as_ref().is_none_or(|told| asked.verb.start < told.verb.start);
    let asked = asked.filter(earlier).map(|asked| Speaking {
        subject: starts
            .iter()
            .find_map(|i| acting(page, *i..asked.verb.start))
            .or_else(|| crowd(page, at, asked.verb.start)),
        ..asked
    });
    asked.or(told)
}

/// “Ông A đặt mục tiêu …, yêu cầu các phòng …”: whoever does something before the order gives it.
fn acting(page: &Page, at: Tokens) -> Option<Subject> {
    let (subject, after) = subject(page, at.start, at.end)?;
    let acts = after < at.end && page.is_word(after) && !page.capital(after) && page.word(after) != "được";
    (acts && matches!(subject, Subject::Person(_) | Subject::Office(_))).then_some(subject)
}

/// “Nhiều phường nêu khó khăn, đề nghị …”: several who are not named, and what they say before the order.
fn crowd(page: &Page, at: &Tokens, order: usize) -> Option<Subject> {
    let first = page.first_word(at);
    page.any_phrase(first, &["nhiều", "một số", "đa số", "phần lớn"])?;
    let said = (first + 2..order.min(first + 7)).find(|i| verb(page, *i).is_some())?;
    let text = page.text.extract(&page.bytes(&(first..said)), Confidence::Likely, "speaker.crowd");
    Some(Subject::Body(text))
}

/// A subject at token `i` that governs a verb of speaking.
pub(crate) fn with_subject(page: &Page, i: usize, at: &Tokens) -> Option<Speaking> {
    let end = at.end;
    let (subject, after) = subject(page, i, end)?;
    let after = behind_proxy(page, page.after_remark(after, end.min(after + 14)), end);
    if narrates(page, &subject, after) && !page.announces(at) {
        return None;
    }
    if matches!(subject, Subject::Body(_)) && !opens_clause(page, i, at.start) && !opens_verdict(page, at) {
        return None;
    }
    let told = matches!(subject, Subject::Person(_) | Subject::Given(_) | Subject::Body(_));
    let colon = page.word(after) == ":" && told;
    let opened = after;
    let after = after + usize::from(page.word(after) == "," || colon);
    let mut j = after;
    while let Some(n) = ADVERBS.at(page, j).filter(|_| {
        verb(page, j).is_none_or(|(_, n)| {
            page.word(j + n) != ","
                && ADVERBS.at(page, j).is_some_and(|a| a >= n)
                && verb(page, j + n).is_some()
        })
    }) {
        j += n;
    }
    let found = verb(page, j).or_else(|| (j > after).then(|| verb(page, after)).flatten());
    let told = after + usize::from(page.word(after) == "đã");
    let reports = REPORTING.at(page, told).filter(|_| !matches!(subject, Subject::Body(_)));
    let found = found.or_else(|| reports.map(|n| (StatementKind::Assessment, n)));
    if colon && (found.is_none() || after >= end) {
        return Some(Speaking {
            subject: Some(subject),
            verb: opened..after,
            kind: StatementKind::Assessment,
        });
    }
    if found.is_none() && matches!(subject, Subject::Person(_)) {
        return beyond_office(page, subject, opened..end);
    }
    let (kind, n) = found?;
    let j = [j, after].into_iter().find(|i| verb(page, *i).is_some()).unwrap_or(told);
    (j < end).then_some(Speaking { subject: Some(subject), verb: j..j + n, kind })
}

/// “Bà A thay mặt Ban B đề nghị …”: the token behind those for whom somebody speaks.
fn behind_proxy(page: &Page, i: usize, end: usize) -> usize {
    let body = page.phrase(i, "thay mặt").map(|n| i + n).filter(|body| begins_unit(page, *body));
    body.map_or(i, |body| unit_end(page, &(body..end)))
}

/// “đồng chí A, HUV, PBT Đảng ủy đã ghi nhận …”: an office that no list knows stands before the verb.
fn beyond_office(page: &Page, subject: Subject, at: Tokens) -> Option<Speaking> {
    const SURE: [&str; 16] = [
        "ghi nhận",
        "đánh giá cao",
        "nhấn mạnh",
        "yêu cầu",
        "đề nghị",
        "khẳng định",
        "biểu dương",
        "phát biểu",
        "kết luận",
        "cho biết",
        "cho rằng",
        "giao nhiệm vụ",
        "lưu ý",
        "trình bày",
        "đã báo cáo",
        "đã đánh giá",
    ];
    let office = matches!(page.word(at.start), "," | "-" | "(") || page.capital(at.start);
    let near = at.start..at.end.min(at.start + 26);
    let reports = |i: usize| page.phrase(i, "báo cáo").is_some_and(|n| page.word(i + n) == ":");
    let sure = |i: &usize| (page.any_phrase(*i, &SURE).is_some() || reports(*i)) && !page.capital(*i);
    let found = near.clone().find(sure)?;
    let free = !(near.start..found).any(|i| matches!(page.word(i), ";" | ":" | "." | "“" | "là" | "được"));
    let start = found + usize::from(page.word(found) == "đã");
    let (kind, n) = verb(page, start).filter(|_| office && free)?;
    Some(Speaking { subject: Some(subject), verb: start..start + n, kind })
}

/// A verb of speaking and its length.
fn verb(page: &Page, i: usize) -> Option<(StatementKind, usize)> {
    if let Some(n) = asking(page, i) {
        if page.phrase(i, "lưu ý").is_some() && !asks(page, i + n) {
            return Some((StatementKind::Assessment, n));
        }
        return Some((StatementKind::Request, n));
    }
    let noun = page.phrase(i, "báo cáo").is_some() && i > 0 && MAKING.ends_before(page, i);
    ASSESSING.at(page, i).filter(|_| !noun).map(|n| (StatementKind::Assessment, n))
}

/// What whoever spoke before goes on to stress: “Đồng thời nhấn mạnh …”.
const STRESSING: [&str; 5] = ["nhấn mạnh", "khẳng định", "chỉ rõ", "gợi mở", "quán triệt"];

fn without_subject(page: &Page, i: usize, at: &Tokens) -> Option<Speaking> {
    let mut j = i;
    while let Some(n) = page.any_phrase(
        j,
        &[
            "đồng thời",
            "cũng",
            "và",
            "tôi",
            "chúng tôi",
            "đặc biệt",
            "ngoài ra",
            "bên cạnh đó",
            "cùng với đó",
            "cụ thể",
            "vì vậy",
            "do đó",
            "do vậy",
            "theo đó",
            "từ đó",
        ],
    ) {
        j += n + usize::from(page.word(j + n) == ",");
    }
    if page.any_phrase(j, &["để", "nhằm"]).is_some() {
        return None;
    }
    let links = j > i && i <= at.start + 1;
    if let Some(n) = page.any_phrase(j, &STRESSING).filter(|_| links) {
        return Some(Speaking { subject: None, verb: j..j + n, kind: StatementKind::Assessment });
    }
    let n = asking(page, j)?;
    let order = page.any_phrase(j, &ORDERING).is_some() && hands_to(page, j);
    (order && j < at.end && !SUGGESTING.contains(&page.norm(&(j..j + n)))).then(|| Speaking {
        subject: None,
        verb: j..j + n,
        kind: StatementKind::Request,
    })
}

/// The subject at token `i` and the token after it.
pub(crate) fn subject(page: &Page, i: usize, end: usize) -> Option<(Subject, usize)> {
    let opinion = opinion_of(page, i);
    let i = i + opinion;
    if let Some(told) = delegate(page, i, end) {
        return Some(told);
    }
    let told = |colon: &usize| opinion > 0 || asks_for_itself(page, &(i..*colon));
    if let Some(colon) = group_speaks(page, i).filter(|c| honorifics(page, i) == 0 && told(c)) {
        let text = page.text.extract(&page.bytes(&(i..colon)), Confidence::Likely, "speaker.group");
        return Some((Subject::Body(text), colon));
    }
    let chair =
        ["chủ tọa", "chủ tọa cuộc họp", "chủ trì cuộc họp", "người chủ trì", "đồng chí chủ trì", "chủ trì"];
    if let Some(n) = page.any_phrase(i, &chair).filter(|n| verb(page, i + n).is_some()) {
        return Some((Subject::Chair, i + n));
    }
    if let Some(n) = leadership(page, i)
        .map(|n| n + page.phrase(i + n, "cũng").unwrap_or(0))
        .filter(|n| asking(page, i + n).is_some())
    {
        return Some((Subject::Chair, i + n));
    }
    let titled = honorifics(page, i);
    let from = i + titled;
    let context = if titled > 0 { NameContext::Addressed } else { NameContext::Listed };
    if name_at(page, from, end, context).is_some() || office_with_name(page, from, end) {
        return named(page, i, end);
    }
    if TITLES.at(page, from).is_some() && (titled > 0 || page.capital(from)) {
        let stop = office_end(page, from, end)?;
        let office = page.text.extract(&page.bytes(&(from..stop)), Confidence::Likely, "speaker.office");
        return Some((Subject::Office(office), stop));
    }
    if titled > 0 {
        return addressed(page, from);
    }
    body(page, i, end)
}

/// “Đại biểu A”, of whom no office is told.
fn delegate(page: &Page, i: usize, end: usize) -> Option<(Subject, usize)> {
    let first = i + page.phrase(i, "đại biểu")?;
    let length = name_at(page, first, end, NameContext::Listed).filter(|length| *length > 2)?;
    let person = Person { name: Some(first..first + length), ..Person::default() };
    Some((Subject::Person(person_draft(page, &person)), first + length))
}

fn office_with_name(page: &Page, i: usize, end: usize) -> bool {
    office_end(page, i, end).is_some_and(|stop| {
        let stop = stop + usize::from(page.word(stop) == "-");
        name_at(page, stop + honorifics(page, stop), end, NameContext::AfterOffice).is_some()
    })
}

fn named(page: &Page, i: usize, end: usize) -> Option<(Subject, usize)> {
    let list = people(page, &(i..end));
    let Some(Entry::Person(person)) = list.entries.first() else { return None };
    let offices = |e: &Entry| matches!(e, Entry::Person(p) if p.name.is_none());
    if list.entries.len() > 1 && list.entries.iter().skip(1).all(offices) && verb(page, list.end).is_some() {
        let further = list.entries.iter().skip(1).filter_map(Entry::offices).flatten().cloned();
        let mut person = person.clone();
        person.offices.extend(further);
        return Some((Subject::Person(person_draft(page, &person)), list.end));
    }
    let alone = list.entries.len() == 1 && page.word(person.all.end) != ":";
    let after = if alone { list.end } else { person.all.end };
    (person.name.is_some()).then(|| (Subject::Person(person_draft(page, person)), after))
}

fn addressed(page: &Page, from: usize) -> Option<(Subject, usize)> {
    let given = page.is_word(from) && page.capital(from) && !page.capital(from + 1);
    if given {
        return Some((Subject::Given(page.source(&(from..from + 1)).to_owned()), from + 1));
    }
    let follows = verb(page, from).is_some() || ADVERBS.at(page, from).is_some();
    follows.then_some((Subject::Same, from))
}

fn body(page: &Page, i: usize, end: usize) -> Option<(Subject, usize)> {
    const MANY: [&str; 6] =
        ["các đại biểu", "đại biểu", "các ý kiến", "ý kiến", "đại diện", "các thành viên"];
    let people = page.any_phrase(i, &MEETINGS).or_else(|| page.any_phrase(i, &MANY)).is_some();
    let known = people || begins_unit(page, i);
    let named =
        |j: usize| page.phrase(j, "thông tin").is_some() && matches!(page.word(j - 1), "cổng" | "trang");
    let stop = (i..end.min(i + 14)).find(|j| {
        let adverb = || ADVERBS.at(page, *j).is_some() && page.word(*j) != "tỉnh";
        *j > i && !page.capital(*j) && !named(*j) && (verb(page, *j).is_some() || adverb())
    });
    let deed = |j: usize| STRONG.at(page, j).is_some_and(|n| ASSESSING.at(page, j).is_some_and(|m| n > m));
    let stop = stop.filter(|j| !matches!(page.word(j - 1), "và" | "có") && !deed(*j)).filter(|j| {
        known
            && (people || names_all(page, &(i..*j)) && !ordered_by_body(page, *j))
            && !told_about(page, &(i..*j))
    })?;
    let text = page.text.extract(&page.bytes(&(i..stop)), Confidence::Likely, "speaker.body");
    Some((Subject::Body(text), stop))
}

/// Whether the name of a unit fills the words before a verb of speaking, but for few that do nothing themselves: “Phòng A hoàn
/// thành báo cáo” tells of a deed.
fn names_all(page: &Page, at: &Tokens) -> bool {
    let end = unit_end(page, at);
    let deed = |i: usize| !page.capital(i) && does(page, i) && ADVERBS.at(page, i).is_none();
    end + 2 >= at.end && !(end..at.end).any(deed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_opinion_is_headed_by_its_speaker_whatever_the_next_line_says() {
        let page = Page::new("Ý kiến đ/c Sầm Thị Nhung:\nNhất trí với các ý kiến.");
        let said = speaking(&page, &page.sentences[0].tokens).unwrap();
        assert!(
            matches!(said.subject, Some(Subject::Person(p)) if p.name.as_ref().unwrap().value == "Sầm Thị Nhung")
        );
        assert_eq!(said.kind, StatementKind::Assessment);
    }

    #[test]
    fn the_leadership_of_an_authority_orders_as_the_chair() {
        for text in
            ["Lãnh đạo tỉnh giao Sở A rà soát dự án.", "Lãnh đạo UBND thành phố yêu cầu Sở A rà soát dự án."]
        {
            let page = Page::new(text);
            let said = speaking(&page, &page.sentences[0].tokens).unwrap();
            assert!(matches!(said.subject, Some(Subject::Chair)), "{said:?}");
            assert_eq!(said.kind, StatementKind::Request);
        }
    }

    #[test]
    fn a_body_behind_an_order_without_a_subject_is_told_to() {
        let text = "Sáng 5/3/2024, UBND huyện Tân Sa họp. Ông Lý Văn Sáu, Chủ tịch UBND huyện chủ trì.\n\nÔng Lý Văn Sáu biểu dương các \
                    thôn. Đồng thời, đề nghị Phòng A dựng rạp; Phòng B làm rõ giá vé; Hội C giới thiệu thợ giỏi.";
        let told = crate::read(text, &crate::Knowledge::default());
        let leads: Vec<&str> = told.directives.iter().map(|d| d.lead[0].value.as_str()).collect();
        assert_eq!(leads, ["Phòng A", "Phòng B", "Hội C"]);
    }

    #[test]
    fn an_order_to_a_ban_behind_an_office_is_no_session() {
        let page = Page::new("Ông Lý Văn Sáu, Chủ tịch UBND tỉnh giao Ban Dân tộc dựng rạp.");
        let said = speaking(&page, &page.sentences[0].tokens).unwrap();
        assert_eq!(said.kind, StatementKind::Request);
    }

    #[test]
    fn a_board_that_gives_a_task_to_somebody_asks() {
        let page = Page::new("HĐQT thống nhất giao bà Đàm Thu Uyên đối chiếu công nợ.");
        let said = speaking(&page, &page.sentences[0].tokens).unwrap();
        assert_eq!(said.kind, StatementKind::Request);
    }
}
