//! Headings inside minutes and notices: “Kết luận của chủ trì”, “Phân công nhiệm vụ:”, “Ý kiến thảo luận”.
//!
//! Owns what a heading opens. What follows it is read in `discourse`.

use crate::bodies::{begins_unit, unit_end};
use crate::cues::opens_conclusion;
use crate::depth::{CHAPTER, PLAIN, depth, opens_deeper};
use crate::lexicon::bodies::AREAS;
use crate::lexicon::meetings::MEETINGS;
use crate::lexicon::titles::TITLES;
use crate::lexicon::verbs::{COMPOUNDS, STRONG, SUGGESTING};
use crate::normalise::rx;
use crate::onset::task_start;
use crate::ordering::asking;
use crate::page::{Page, Sentence, Tokens};
use crate::people::honorifics;
use crate::persons::{begins_named, persons};
use regex::Regex;
use std::sync::LazyLock;

/// What a heading opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Section {
    /// The chair concludes; tokens after the heading, if the text goes on in the same line.
    Conclusion(Tokens),
    /// The chair gives tasks.
    Orders(Tokens),
    /// Members speak.
    Opinions,
    /// How things stand is told.
    Assessment,
}

static HEAD: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"^\W*(?:(?:phần )?[ivxabcd\d]{1,4}(?:\.\d{1,2})*[.)/:-]\s*|[ivx\d]{1,4}\s+)?(?:((?:(?:người )?chủ (?:tọa|trì) |ý kiến |nội dung |phần |phát biểu |tổng hợp )?kết luận(?:(?:,| và) (?:chỉ đạo|phân công|giao)(?: nhiệm vụ| công việc| việc)?)?|(?:ý kiến )?chỉ đạo của (?:chủ tọa|chủ trì|lãnh đạo|(?:tổng )?giám đốc|hiệu trưởng|chủ tịch|bí thư))|((?:nội dung )?phân công(?: nhiệm vụ| công việc)?|giao nhiệm vụ|giao việc|(?:các |những |công )?việc (?:cần|phải) (?:làm|triển khai)|kế hoạch hành động|(?:hành động|công việc|nhiệm vụ|các bước) tiếp theo|action items|next steps|to do|nhiệm vụ (?:trọng tâm|thời gian tới|tuần|tháng|quý)|phân việc|triển khai (?:nhiệm vụ|công việc)|công việc (?:tuần|tháng|thời gian tới)|tổ chức thực hiện|phương hướng(?:, nhiệm vụ)?|kế hoạch (?:tuần|tháng|công tác tháng|thời gian tới)|(?:nội dung )?quyết nghị|nghị quyết|(?:các |những )?(?:nội dung|vấn đề)(?: đã)? thống nhất)|((?:các )?ý kiến|thảo luận|nội dung|diễn biến|biểu quyết|thông qua biên bản|thông qua nghị quyết))\b([^:.;,]{0,60})(:|$)",
    )
});

static TELLS: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"^\W*(?:[ivx\d]{1,4}(?:\.\d{1,2})*[.)/-]?\s*|[a-zđ][.)]\s*)?(?:về |phần )?(?:công tác )?(?:đánh giá(?: chung| (?:về )?(?:kết quả|tình hình|công tác|những|việc|tuần|tháng|quý))?|nhận xét(?: chung)?|kết quả|(?:một số )?(?:tồn tại|hạn chế|ưu điểm|khuyết điểm)|tình hình)\b[^.;:]{0,110}(?:$|:)",
    )
});

/// “Qua nghe ý kiến các hộ, đ/c chủ trì kết luận:”: the end of a line that lets the chair conclude by the office alone.
const CHAIR_CONCLUDES: [&str; 4] =
    ["chủ trì kết luận:", "chủ tọa kết luận:", "chủ trì kết luận như sau:", "chủ tọa kết luận như sau:"];

/// The section that a sentence opens as a heading.
pub fn section(page: &Page, sentence: &Sentence) -> Option<Section> {
    let norm = page.text.norm(&sentence.bytes);
    let order = ["yêu cầu", "đề nghị", "giao "].iter().any(|w| norm.contains(w));
    if TELLS.is_match(norm) && !order {
        return Some(Section::Assessment);
    }
    if CHAIR_CONCLUDES.iter().any(|words| norm.trim_end().ends_with(words)) {
        return Some(Section::Conclusion(sentence.tokens.end..sentence.tokens.end));
    }
    let c = HEAD.captures(norm)?;
    if opinion_of(page, list_mark(page, &sentence.tokens)) > 0 {
        return None;
    }
    let rest = page.token_at(sentence.bytes.start + c.get(0)?.end())..sentence.tokens.end;
    let speaks = c.get(4).is_some_and(|m| speaks(m.as_str().trim()));
    if c.get(1).is_some() {
        return (!speaks).then_some(Section::Conclusion(rest));
    }
    if c.get(2).is_some() {
        return Some(Section::Orders(rest));
    }
    rest.is_empty().then_some(Section::Opinions)
}

/// “(Kết luận) hội nghị đồng chí A yêu cầu:”, “(Kết luận) như sau:”: more than whose conclusion it is, or of what meeting.
fn speaks(rest: &str) -> bool {
    let of = rest.starts_with("của ");
    let bare = MEETINGS.iter().chain(&["họp"]).any(|meeting| rest == *meeting);
    let meets = ["cuộc họp", "hội nghị"].iter().any(|meeting| rest.contains(meeting));
    rest.contains("như sau") || meets && !of && !bare
}

/// “Ý kiến đ/c A: …”, “Phát biểu của ông B: …”: the words before the one who speaks.
pub fn opinion_of(page: &Page, i: usize) -> usize {
    const OPINION: [&str; 7] = [
        "ý kiến của",
        "ý kiến",
        "ý kiến phát biểu của",
        "phát biểu của",
        "tham luận của",
        "báo cáo của",
        "ý kiến phát biểu",
    ];
    let whose = |n: &usize| honorifics(page, i + n) > 0 || group_speaks(page, i + n).is_some();
    page.any_phrase(i, &OPINION).filter(whose).unwrap_or(0)
}

/// “(Ý kiến của) đại diện Tổ Công đoàn: …”: the colon behind a group whose opinion follows in the same line.
pub fn group_speaks(page: &Page, i: usize) -> Option<usize> {
    let end = page.sentence_at(i)?.tokens.end;
    let colon = page.colon(&(i..end), 14).filter(|colon| colon + 2 < end)?;
    let another = honorifics(page, colon + 1) > 0 || TITLES.at(page, colon + 1).is_some();
    let group = page.any_phrase(i, &["đại diện", "các thành viên", "các đồng chí", "tập thể"]).is_some();
    (!another && (group || begins_unit(page, i))).then_some(colon)
}

/// “Lãnh đạo tỉnh”, “lãnh đạo UBND thành phố”: so a report calls those who speak for the authority that met.
pub fn leadership(page: &Page, i: usize) -> Option<usize> {
    let led =
        page.any_phrase(i, &["lãnh đạo", "vị lãnh đạo", "người đứng đầu", "người đứng đầu chính quyền"])?;
    let led = led + page.phrase(i + led, "ubnd").unwrap_or_default();
    let whose = page.any_phrase(i + led, &AREAS);
    let whose = led + whose.or_else(|| page.any_phrase(i + led, &["tập đoàn", "tổng công ty"]))?;
    Some(whose + (i + whose..i + whose + 4).take_while(|j| page.capital(*j)).count())
}

/// “Tổ công đoàn Khoa Dược: đề nghị …”: a unit before a colon and what it asks for behind it.
pub fn asks_for_itself(page: &Page, unit: &Tokens) -> bool {
    let asks = SUGGESTING.iter().chain(&["đề nghị"]).any(|verb| page.phrase(unit.end + 1, verb).is_some());
    let plain = unit.len() <= 8 && unit.clone().all(|i| page.is_word(i) || page.is_number(i));
    asks && plain && begins_unit(page, unit.start)
}

/// “1. Ghi nhận, đánh giá cao …”: an item that tells how things stand to its end.
pub fn praises(page: &Page, sentence: &Sentence) -> bool {
    const PRAISE: [&str; 12] = [
        "ghi nhận",
        "đánh giá cao",
        "biểu dương",
        "hoan nghênh",
        "cơ bản thống nhất với",
        "thống nhất với báo cáo",
        "cơ bản nhất trí",
        "nhất trí với",
        "thời gian qua",
        "trong thời gian qua",
        "nhìn chung",
        "qua báo cáo",
    ];
    page.any_phrase(list_mark(page, &sentence.tokens), &PRAISE).is_some()
}

/// An item that is nothing but units heads the items below it: “2- Văn phòng X”, “Đối với UBND các huyện:”,
/// “Phòng A chủ trì, Phòng B phối hợp:”.
pub struct Heading {
    /// Who leads.
    pub lead: Tokens,
    /// Who works along.
    pub along: Tokens,
}

/// The heading that a sentence is.
pub fn heading_units(page: &Page, sentence: &Sentence) -> Option<Heading> {
    let at = &sentence.tokens;
    let start = behind_orders(page, at);
    let colon = page.announces(at);
    if opens_conclusion(page.text.norm(&sentence.bytes)) {
        return None;
    }
    let end = at.end - usize::from(colon);
    let item = depth(page, sentence.line) != PLAIN;
    let people = begins_named(page, start);
    let bounded = start < end && end - start < 40 && (people || begins_unit(page, start));
    if !bounded || !(item || colon) || !opens_deeper(page, sentence.line) || !last_of_line(page, sentence) {
        return None;
    }
    let leads = page
        .find(&(start..end), &["chủ trì", "chịu trách nhiệm", "phối hợp", "cùng phối hợp", "chỉ đạo"])
        .filter(|m| {
            colon && !page.capital(m.start) && COMPOUNDS.at(page, m.start.saturating_sub(2)).is_none()
        });
    let stop = leads.as_ref().map_or(end, |m| m.start);
    let whole = unit_end(page, &(start..stop)) >= stop
        || stop - start <= if colon { 30 } else { 16 }
            && task_start(page, &(start..stop)).is_none()
            && !ends_sentence(page, at.end);
    let beside = (start + 1..stop).find_map(|i| beside(page, i, end));
    let along = leads.map(|m| partners(page, &(m.end..end))).or(beside).unwrap_or(end..end);
    let stop =
        if people { persons(page, &(start..stop)).filter(|(_, after)| *after >= stop)?.0 } else { stop };
    let stop = (start + 1..stop).find(|i| page.word(*i) == "(").unwrap_or(stop);
    (whole || people).then_some(Heading { lead: start..stop, along })
}

/// “HĐQT thống nhất giao …”: the token of what the body decides.
fn decided_by(page: &Page, start: usize) -> usize {
    let verb = (start + 1..start + 9)
        .find(|i| page.any_phrase(*i, &["thống nhất giao", "quyết định giao"]).is_some());
    verb.filter(|v| begins_unit(page, start) && unit_end(page, &(start..*v)) >= *v).unwrap_or(start)
}

/// “Về giá củi: Yêu cầu Khoa B”: where those who are told begin, behind a matter and the words of an order.
fn behind_orders(page: &Page, at: &Tokens) -> usize {
    const ORDERS: [&str; 13] = [
        "thống nhất giao",
        "quyết định giao",
        "ủy quyền cho",
        "ủy quyền",
        "giao cho",
        "giao",
        "đề nghị",
        "yêu cầu",
        "đối với",
        "về phía",
        "phân công",
        "riêng đối với",
        "riêng",
    ];
    let mut start = list_mark(page, at);
    let label =
        page.phrase(start, "về").and_then(|_| (start..at.end.min(start + 14)).find(|i| page.word(*i) == ":"));
    start = label.filter(|i| i + 1 < at.end).map_or(start, |i| i + 1);
    start = decided_by(page, start);
    while let Some(n) = page.any_phrase(start, &ORDERS) {
        start += n;
    }
    start
}

/// “(phối hợp: Khoa B)”: those who work along, in brackets behind those who lead.
fn beside(page: &Page, open: usize, end: usize) -> Option<Tokens> {
    let first = open + 1 + page.any_phrase(open + 1, &["phối hợp với", "phối hợp :", "phối hợp"])?;
    let close = page.closing(open, end)?;
    (page.word(open) == "(" && begins_unit(page, first)).then_some(first..close)
}

/// “, Nhà máy B phối hợp”: the units without the verb.
fn partners(page: &Page, at: &Tokens) -> Tokens {
    let start = (at.start..at.end).find(|i| begins_unit(page, *i)).unwrap_or(at.end);
    let end = page.find(&(start..at.end), &["cùng phối hợp", "phối hợp", "tham mưu", "thực hiện"]);
    let end = end.map_or(at.end, |m| m.start);
    start..end.max(start)
}

/// “Nơi nhận: …”, be it in a cell of a table.
pub fn addressees(page: &Page, at: &Tokens) -> bool {
    let first = at.clone().find(|i| page.is_word(*i));
    first.is_some_and(|i| page.phrase(i, "nơi nhận :").is_some())
}

/// A text cut out of its paper: its first line is an item.
pub fn begins_with_items(page: &Page) -> bool {
    page.sentences.first().is_some_and(|first| depth(page, first.line) != PLAIN)
}

/// “Điều 3.”: the token after it.
pub fn article(page: &Page, at: &Tokens) -> Option<usize> {
    let numbered = page.word(at.start) == "điều" && page.is_number(at.start + 1);
    let closed = matches!(page.word(at.start + 2), "." | ":");
    (numbered && closed && at.start + 3 <= at.end).then_some(at.start + 3)
}

/// First token after number and marks of a list item.
pub fn list_mark(page: &Page, at: &Tokens) -> usize {
    let lettered = page.is_word(at.start) && matches!(page.word(at.start + 1), ")" | "." | "-" | "/");
    let marked = usize::from(page.is_number(at.start) || lettered && page.word(at.start).len() <= 4);
    let first = article(page, at).unwrap_or(at.start + marked);
    let first = first + (first..at.end).take_while(|i| page.is_mark(*i)).count();
    let bracketed = page.word(first + 1) == ")" && page.word(first.saturating_sub(1)) == "(";
    first + if bracketed && page.word(first).chars().count() <= 2 { 2 } else { 0 }
}

fn last_of_line(page: &Page, sentence: &Sentence) -> bool {
    page.lines
        .get(sentence.line)
        .is_none_or(|l| page.text.norm(&(sentence.bytes.end..l.bytes().end)).trim().is_empty())
}

fn ends_sentence(page: &Page, end: usize) -> bool {
    matches!(page.word(end.saturating_sub(1)), "." | ";" | "!")
}

/// “Trong thời gian tới, Phòng A cần tập trung:”, “Về lò nung, giao Phòng B chủ trì:”: behind its topic the line names who
/// has to do what stands below.
fn led(page: &Page, at: &Tokens) -> bool {
    let told = |next: usize| {
        let task = || task_start(page, &(next..at.end)).is_some_and(|task| task > next);
        begins_unit(page, next) && task() || asking(page, next).is_some()
    };
    at.clone().any(|i| matches!(page.word(i), "," | ":") && told(i + 1))
}

/// A line that only names a topic: “II. Tổ chức thực hiện”, “1. Công tác đào tạo” above its items.
pub fn topic(page: &Page, sentence: &Sentence) -> bool {
    let at = &sentence.tokens;
    let start = list_mark(page, at);
    let depth = depth(page, sentence.line);
    let bare = !ends_sentence(page, at.end) && last_of_line(page, sentence) && at.len() <= 36;
    let about =
        page.word(start) == "về" && (start..at.end).find(|i| page.word(*i) == ":") == Some(at.end - 1);
    let ordered = !about && (start..at.end).any(|i| asking(page, i).is_some());
    let task = STRONG.at(page, start).is_some();
    let noun = page.any_phrase(start, &["tổ chức thực hiện", "nhiệm vụ", "về", "công tác"]).is_some();
    let colon = page.announces(at);
    let below = opens_deeper(page, sentence.line);
    bare && !ordered
        && !(colon && led(page, &(start..at.end - 1)))
        && (depth == CHAPTER && (below || !colon)
            || depth != PLAIN && below && (noun || !task && !begins_unit(page, start)))
}
