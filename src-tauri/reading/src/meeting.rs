//! The lead sentence: day, session, place, title, bodies.
//!
//! Owns the grammar of the sentence that says who met whom, when and about what.

use crate::bodies::begins_unit;
use crate::convened::complete;
use crate::convener::{brand, host};
use crate::date::{Dated, clock, dates, session, session_at};
use crate::draft::{Confidence, MeetingDraft};
use crate::held_on::{announced, first_of};
use crate::lexicon::bodies::SECTORS;
use crate::lexicon::meetings::{MEETINGS, VISITS, WORKS_WITH};
use crate::lexicon::titles::TITLES;
use crate::normalise::rx;
use crate::page::{Page, Sentence, Tokens};
use crate::people::honorifics;
use crate::series::after_series;
use crate::setting::opening;
use crate::title::titled;
use crate::years::Years;
use regex::Regex;
use std::sync::LazyLock;

/// Further nouns that tell of a meeting in a lead sentence.
const EVENTS: [&str; 15] = [
    "phiên",
    "họp",
    "giao ban",
    "cuộc",
    "buổi",
    "lễ",
    "chương trình làm việc",
    "diễn đàn",
    "hội đồng",
    "chương trình",
    "đoàn kiểm tra",
    "đoàn giám sát",
    "đoàn khảo sát",
    "đoàn công tác",
    "hội ý",
];
const EVENT_NOUN: [&str; 10] = ["phòng", "cuộc", "phiên", "buổi", "kỳ", "ban", "dự", "chức", "trì", "hội"];
/// What is done with a meeting.
const HOLDS: [&str; 5] = ["tổ chức", "khai mạc", "triệu tập", "tiến hành", "diễn ra"];
/// What is done in place of a meeting.
const DEEDS: [&str; 15] = [
    "nghe báo cáo",
    "cho ý kiến",
    "thẩm tra",
    "làm việc tại",
    "khảo sát",
    "kiểm tra",
    "giám sát",
    "tiếp",
    "thăm",
    "đối thoại",
    "triển khai",
    "thảo luận",
    "giao ban",
    "sơ kết",
    "tổng kết",
];
/// Words before those that make them part of a name.
const NO_DEED: [&str; 8] = ["khi", "cáo", "đoàn", "ban", "tổ", "nghị", "trực", "gián"];
/// What is done at a meeting as often as it is the meeting.
const TELLS: [&str; 2] = ["triển khai", "thảo luận"];
/// Beginnings of sentences that present people and do not name the meeting.
const PRESENTS: [&str; 8] = [
    "dự và chủ trì",
    "tham dự và chủ trì",
    "chủ trì",
    "đồng chủ trì",
    "tham dự",
    "cùng dự",
    "thành phần tham dự",
    "dự hội nghị",
];
static HALL: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r" tại ((?:hội trường|trụ sở|phòng họp|phòng \d|trung tâm hội nghị|nhà văn hóa|văn phòng)[^,;.]*?)(?:[,;.]| đồng chí | ông | bà | đ/c | diễn ra| tiến hành| đã | tổ chức| về | dưới sự |$)",
    )
});

/// The day of the meeting in a sentence: its first date that belongs to no document and no anniversary.
pub fn day(page: &Page, sentence: &Sentence) -> Option<Dated> {
    let cited = crate::documents::citations(page, &sentence.bytes);
    let first = dates(page, &sentence.bytes).into_iter().find(|dated| {
        let before = page.text.norm(&(sentence.bytes.start..dated.bytes.start)).trim_end();
        let quoted = cited.iter().any(|c| c.start <= dated.bytes.start && dated.bytes.start < c.end + 12);
        !quoted
            && !before.contains("dự kiến ")
            && issued(page, page.token_at(dated.bytes.end), sentence.tokens.end).is_none()
            && ![
                "chậm nhất",
                "chậm nhất vào",
                "dự kiến",
                "dự kiến vào",
                "kỷ niệm",
                "từ",
                "đến",
                "trước",
                "hết",
                "kể từ",
            ]
            .iter()
            .any(|w| before.ends_with(w))
    });
    let held = announced(page, sentence, first.as_ref());
    held.or(first).map(|dated| first_of(page, sentence, dated))
}

/// “Ngày 5/3, Văn phòng A có văn bản … kết luận của B tại cuộc họp …”: the day of a paper; the meeting it tells of.
pub fn issued(page: &Page, from: usize, end: usize) -> Option<Tokens> {
    const ISSUES: [&str; 11] = [
        "thông báo kết luận",
        "có văn bản",
        "có thông báo",
        "có công văn",
        "ban hành văn bản",
        "ban hành thông báo",
        "ban hành công văn",
        "ra thông báo",
        "ký thông báo",
        "phát đi thông báo",
        "vừa thông báo kết luận",
    ];
    let paper = page.find(&(from..end.min(from + 28)), &ISSUES)?;
    let at = |i: &usize| {
        let named = page.any_phrase(i + 1, &MEETINGS).is_some() || page.word(i + 1) == "buổi";
        page.word(*i) == "tại" && named
    };
    let named = page.any_phrase(paper.end, &MEETINGS).map(|_| paper.end);
    (paper.end..end).find(at).map(|at| at + 1).or(named).map(|from| from..end)
}

/// Reads the lead sentence.
pub fn meeting(page: &Page, sentence: &Sentence, years: &Years) -> MeetingDraft {
    let mut draft = MeetingDraft::default();
    let norm = page.text.norm(&sentence.bytes);
    let base = sentence.bytes.start;
    let dated = day(page, sentence);
    let head = base..dated.as_ref().map_or(base + 60, |d| d.bytes.end + 30).min(sentence.bytes.end);
    if let Some(dated) = &dated {
        draft.date = dated.date.map(|date| years.complete(page, date, dated));
    } else {
        draft.date = years.today(page, &head);
    }
    let told = dated.as_ref().map_or(head.end, |d| d.bytes.start).max(base);
    let near = page.token_at(told).saturating_sub(10).max(sentence.tokens.start);
    let early = page.tokens.get(near).map_or(base, |t| t.start()).min(told)..told;
    draft.session = session(page.text.norm(&early)).map(|(s, at)| {
        page.text.value(
            s,
            &(early.start + at.start..early.start + at.end),
            Confidence::Sure,
            "meeting.session-word",
        )
    });
    if let Some((time, at)) = clock(norm).filter(|_| draft.session.is_none()) {
        let at = base + at.start..base + at.end;
        draft.session =
            session_at(&time).map(|s| page.text.value(s, &at, Confidence::Likely, "meeting.session-clock"));
        draft.starts_at = Some(page.text.value(time, &at, Confidence::Likely, "meeting.clock"));
    }
    let clause = opening(page, sentence, dated.as_ref(), &mut draft);
    subject(page, &clause, &mut draft);
    if draft.title.is_none() {
        spoken_there(page, &sentence.tokens, &mut draft);
    }
    if draft.place.is_none() {
        draft.place = Some(norm)
            .filter(|n| n.contains(" tại "))
            .and_then(|n| HALL.captures(n))
            .and_then(|c| c.get(1))
            .map(|m| {
                page.text.extract(&(base + m.start()..base + m.end()), Confidence::Likely, "meeting.hall")
            })
            .filter(|hall| named_hall(&hall.value));
    }
    draft
}

/// “chất vấn tại hội trường phiên họp …” tells how, not where.
fn named_hall(hall: &str) -> bool {
    hall.chars().skip(1).any(|c| c.is_uppercase() || c.is_ascii_digit()) && !hall.contains("phiên họp")
}

fn subject(page: &Page, clause: &Tokens, draft: &mut MeetingDraft) {
    if page.any_phrase(clause.start, &PRESENTS).is_some() {
        return;
    }
    if let Some(told) = issued(page, clause.start, clause.end) {
        return titled(page, told, draft);
    }
    told_subject(page, clause, draft);
    complete(page, clause, draft);
}

fn told_subject(page: &Page, clause: &Tokens, draft: &mut MeetingDraft) {
    let find = |phrases: &[&str]| page.find(clause, phrases);
    let works = find(&WORKS_WITH).or_else(|| works_loosely(page, clause));
    let holds = |i: usize| Some(i..i + page.any_phrase(i, &HOLDS)?);
    let holds = clause.clone().filter_map(holds).find(|at| event_held(page, at.end, clause.end).is_some());
    let chairs = find(&["chủ trì"]).filter(|at| event_after(page, at.end, clause.end).is_some());
    let chairs =
        chairs.filter(|at| works.is_none() || page.find(&(clause.start..at.start), &["do"]).is_none());
    let meets = clause
        .clone()
        .find(|i| page.word(*i) == "họp" && *i > clause.start && !EVENT_NOUN.contains(&page.word(i - 1)))
        .map(|i| i..i + 1);
    let visits = clause.clone().find_map(|i| deed(page, clause, i));
    let first = [&works, &holds, &chairs, &meets].iter().filter_map(|at| at.as_ref().map(|a| a.start)).min();
    let meets = meets.or(visits);
    let early = meets.clone().filter(|m| first == Some(m.start));
    if let Some(at) = early {
        host(page, &(clause.start..at.start), draft);
        let told = page.word(at.start - 1) == "đã";
        let from = if draft.host.is_some() && !told { clause.start } else { at.start };
        return titled(page, from..clause.end, draft);
    }
    match (works, holds, chairs, meets) {
        (Some(at), ..) if first == Some(at.start) || !begins_unit(page, at.end + 1) => {
            working_session(page, clause, &at, draft)
        }
        (_, Some(at), ..) if first == Some(at.start) => {
            host(page, &(clause.start..at.start), draft);
            titled(page, event_held(page, at.end, clause.end).unwrap_or(at.end)..clause.end, draft);
        }
        (_, _, Some(at), _) => {
            let from = page.text.span(&page.bytes(clause)).start;
            if draft.date.as_ref().is_some_and(|date| date.span.start < from) {
                host(page, &(clause.start..at.start), draft);
            }
            titled(page, event_after(page, at.end, clause.end).unwrap_or(at.end)..clause.end, draft)
        }
        (Some(at), ..) => working_session(page, clause, &at, draft),
        (_, _, _, Some(at)) => {
            let before = clause.start..at.start;
            host(page, &before, draft);
            let led = page.find(&before, &["do"]).is_some();
            let named = if draft.host.is_some() { !led } else { !led && event(page, clause.start).is_some() };
            titled(page, if named { clause.start } else { at.start }..clause.end, draft);
        }
        _ if event(page, clause.start).is_some_and(|n| n > 1) => {
            host(page, clause, draft);
            titled(page, clause.clone(), draft);
        }
        _ => spoken_at(page, clause, draft),
    }
}

/// “Đó là chỉ đạo của A tại hội nghị …, do B tổ chức”: the meeting in a sentence that tells what was said there.
fn spoken_at(page: &Page, clause: &Tokens, draft: &mut MeetingDraft) {
    let at = |i: &usize| page.word(*i) == "tại" && page.any_phrase(i + 1, &MEETINGS).is_some();
    if let Some(at) = clause.clone().find(at) {
        titled(page, at + 1..clause.end, draft);
    }
}

/// “Ngày 5/3, tại cuộc họp với Sở A về chợ hoa, ông B nhấn mạnh …”: the meeting told before whoever speaks there.
fn spoken_there(page: &Page, sentence: &Tokens, draft: &mut MeetingDraft) {
    let held = |i: usize| page.any_phrase(i, &MEETINGS).or_else(|| page.any_phrase(i, &VISITS)).is_some();
    let at = |i: &usize| page.word(*i) == "tại" && held(i + 1);
    let Some(event) = sentence.clone().find(at).map(|i| i + 1) else { return };
    let addressed = |i: usize| honorifics(page, i) > 0 || TITLES.at(page, i).is_some();
    let speaks = |i: &usize| page.word(*i) == "," && addressed(i + 1);
    let Some(end) = (event..sentence.end).find(speaks) else { return };
    subject(page, &(event..end), draft);
}

/// “làm việc định kỳ với Sở A”: words that tell how between the verb and whom somebody meets.
fn works_loosely(page: &Page, clause: &Tokens) -> Option<Tokens> {
    let verb = page.find(clause, &["làm việc"])?;
    let near = verb.end..clause.end.min(verb.end + 4);
    let with = near.clone().find(|i| page.word(*i) == "với" && begins_unit(page, i + 1))?;
    (verb.end..with).all(|i| page.is_word(i)).then_some(verb.start..with + 1)
}

/// What is done at token `i` and told in place of a meeting: “khảo sát”, “giao ban”, “sơ kết”.
fn deed(page: &Page, clause: &Tokens, i: usize) -> Option<Tokens> {
    let n = page.any_phrase(i, &DEEDS).filter(|_| !page.capital(i))?;
    let at = i..i + n;
    let early = !TELLS.contains(&page.norm(&at)) || i < clause.start + 16;
    (early && !NO_DEED.contains(&page.word(i.wrapping_sub(1)))).then_some(at)
}

/// “Host làm việc với counterpart về …”.
fn working_session(page: &Page, clause: &Tokens, at: &Tokens, draft: &mut MeetingDraft) {
    host(page, &(clause.start..at.start), draft);
    let skipped = SECTORS.at(page, at.end).unwrap_or(0);
    let called = after_series(page, &(at.end..clause.end)).max(at.end + skipped);
    let end = (called..clause.end)
        .find(|i| {
            matches!(page.word(*i), "về" | "nhằm" | "để" | "." | ";" | "liên" | "do" | "xung")
                || page.word(*i) == "," && (!begins_unit(page, i + 1) || page.capital(i + 1))
                || page.phrase(*i, "dưới sự").is_some()
        })
        .unwrap_or(clause.end);
    let other = at.end..end;
    let counted = page.is_number(at.end) && begins_unit(page, at.end + 1);
    if (counted || begins_unit(page, at.end) || brand(page, at.end)) && !other.is_empty() {
        draft.counterpart =
            Some(page.text.extract(&page.bytes(&other), Confidence::Likely, "meeting.counterpart"));
    }
    let noun = (clause.start..at.start)
        .rev()
        .take(3)
        .find(|i| page.any_phrase(*i, &["buổi", "cuộc", "chương trình"]).is_some());
    let plain_host = draft
        .host
        .as_ref()
        .is_some_and(|h| page.text.span(&page.bytes(&(clause.start..at.start))).start == h.span.start);
    let led = page.find(&(clause.start..at.start), &["do"]).is_some();
    let from = noun.unwrap_or(if plain_host && !led { clause.start } else { at.start });
    titled(page, from..clause.end, draft);
}

/// “tổ chức triển khai Nghị quyết …”, “tổ chức hội nghị …”: where the event begins after the verb that holds it.
pub fn event_held(page: &Page, from: usize, end: usize) -> Option<usize> {
    const ACTS: [&str; 11] = [
        "triển khai",
        "sinh hoạt",
        "quán triệt",
        "học tập",
        "sơ kết",
        "tổng kết",
        "gặp mặt",
        "lấy ý kiến",
        "tập huấn",
        "đối thoại",
        "kiểm điểm",
    ];
    let acts = page.any_phrase(from, &ACTS).is_some() && page.word(from - 1) == "chức";
    let deed = page.phrase(from, "triển khai thực hiện").is_some();
    if acts && !deed { Some(from) } else { event_after(page, from, end) }
}

/// “hội nghị”, “đoàn giám sát”: the number of words of the noun that tells of a meeting.
pub fn event(page: &Page, i: usize) -> Option<usize> {
    page.any_phrase(i, &MEETINGS).max(page.any_phrase(i, &EVENTS))
}

/// Where an event begins within the next words.
pub fn event_after(page: &Page, from: usize, end: usize) -> Option<usize> {
    (from..end.min(from + 5)).find(|i| event(page, *i).is_some())
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    #[test]
    fn the_meeting_may_be_told_before_whoever_speaks_there() {
        for (event, other) in [
            ("cuộc họp với các sở, ngành về dự án chợ hoa", Some("các sở, ngành")),
            ("buổi làm việc với UBND xã Tân Sa về men gốm", Some("UBND xã Tân Sa")),
            (
                "buổi làm việc với Ban Quản lý chợ và UBND các xã: Tân Sa, Đồng Hạ, Yên Lộc về giữ chỗ",
                Some("Ban Quản lý chợ và UBND các xã: Tân Sa, Đồng Hạ, Yên Lộc"),
            ),
            ("buổi làm việc với Gomtex Hạ Sa về kết quả bán hàng", Some("Gomtex Hạ Sa")),
            ("hội nghị bàn việc giữ lò cổ", None),
        ] {
            let text = format!(
                "Ngày 9/5/2031, tại {event}, Phó Chủ tịch UBND huyện Lý Văn Sáu nhấn mạnh chợ không được chậm."
            );
            let draft = read(&text, &Knowledge::default());
            assert_eq!(draft.meeting.title.unwrap().value, event);
            assert_eq!(draft.meeting.counterpart.map(|c| c.value).as_deref(), other);
            assert_eq!(draft.statements.len(), 1);
        }
    }
}
