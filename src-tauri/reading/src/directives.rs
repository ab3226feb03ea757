//! Directives: cutting a request into single tasks, each with lead, coordination, deadline and product.
//!
//! Owns the grammar `task := trigger? lead? verb phrase`. Who speaks, and whether he may order, is known before.

use crate::bodies::{begins_unit, task_start, unit_end, units};
use crate::deadline::deadline;
use crate::draft::{Confidence, DirectiveDraft, DirectiveKind, Extract, PartialDate};
use crate::lexicon::verbs::{COMPOUNDS, DOING, STRONG};
use crate::normalise::rx;
use crate::page::{Page, Tokens};
use crate::people::{NameContext, honorifics, name_at};
use crate::speech::asking;
use crate::task::{coordinating, product};
use regex::Regex;
use std::sync::LazyLock;

/// Whether an order verb stands right before the stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// “đề nghị …”: what follows is lead and task, whatever its words.
    Told,
    /// A sentence that goes on: only what looks like a task is one.
    Untold,
}

/// A piece of a request: its lead, if it names one, and its verb phrase.
#[derive(Clone, Debug)]
pub struct Asked {
    lead: Option<Tokens>,
    verb: usize,
}

impl Asked {
    /// The reading of a whole sentence that has no order verb.
    pub fn whole(page: &Page, at: &Tokens) -> Option<Self> {
        let start = opening(page, at);
        let asked = piece(page, &(start..at.end), Order::Untold)?;
        (asked.lead.is_some() || start > at.start || STRONG.at(page, start).is_some()).then_some(asked)
    }

    /// “các địa phương cần …”: a unit and a modal.
    pub fn duty(page: &Page, at: &Tokens) -> Option<Self> {
        let start = at.start + at.clone().take_while(|i| page.is_mark(*i)).count();
        let asked = piece(page, &(start..at.end), Order::Untold)?;
        let modal = page.any_phrase(asked.verb, &["cần", "phải", "cần phải", "có trách nhiệm"]).is_some();
        (asked.lead.is_some() && modal).then_some(asked)
    }
}

/// Cuts a stretch into directives. `lead` is the lead handed on from before and to after.
pub fn split(
    page: &Page,
    at: &Tokens,
    order: Order,
    lead: &mut Vec<Extract<String>>,
    meeting: Option<PartialDate>,
) -> Vec<DirectiveDraft> {
    let mut out: Vec<(DirectiveDraft, Tokens)> = vec![];
    for (n, part) in semicolons(page, at).into_iter().enumerate() {
        let start =
            if n == 0 && order == Order::Told { after_marks(page, &part) } else { opening(page, &part) };
        let told = n == 0 && order == Order::Told || start > part.start && asking(page, start - 1).is_some();
        let (start, told) = trigger(page, start, told);
        let part_order = if told { Order::Told } else { Order::Untold };
        if !out.is_empty() && only_due(page, &(start..part.end), meeting) {
            glue(page, &mut out, &part, meeting);
            continue;
        }
        let running = !out.is_empty() || order == Order::Told;
        match piece(page, &(start..part.end), part_order)
            .or_else(|| running.then(|| further(page, &(start..part.end))).flatten())
        {
            Some(asked) if !past(page, asked.verb) => {
                let own = asked.lead.as_ref().map(|l| leads(page, l));
                if let Some((own, _)) = &own {
                    lead.clone_from(own);
                }
                let along = own.map(|(_, along)| along).unwrap_or_default();
                out.push((
                    directive(page, &(asked.verb..part.end), &part, lead, along, meeting),
                    part.start..part.end,
                ));
            }
            _ => glue(page, &mut out, &part, meeting),
        }
    }
    out.into_iter().map(|(d, _)| d).filter(|d| d.text.value.contains(' ')).collect()
}

/// “; hoàn thành trước …”, “; báo cáo kết quả … trong tháng …” only say until when the task before is due.
fn only_due(page: &Page, at: &Tokens, meeting: Option<PartialDate>) -> bool {
    const DUE: [&str; 9] =
        ["hoàn thành", "xong", "báo cáo", "thời hạn", "hạn", "chậm nhất", "thời gian", "kết quả", "hoàn tất"];
    at.len() <= 22
        && page.any_phrase(at.start, &DUE).is_some()
        && page.find(at, &[","]).is_none()
        && deadline(page, &page.bytes(at), meeting).is_some()
}

/// A part of a running list by the wider list of verbs: verb first, or after a unit that ends in a name.
fn further(page: &Page, at: &Tokens) -> Option<Asked> {
    let start = at.start;
    if DOING.at(page, start).is_some() && !page.capital(start) {
        return Some(Asked { lead: None, verb: start });
    }
    let told = |i: &usize| DOING.at(page, *i).is_some() || STRONG.at(page, *i).is_some();
    let bounded = |i: &usize| page.capital(i - 1) || page.is_number(i - 1) || unit_end(page, at) == *i;
    let verb = (start + 1..at.end.min(start + 16)).filter(|i| !page.capital(*i)).find(|i| told(i) && bounded(i))?;
    (begins_unit(page, start) && !crosses_clause(page, &(start..verb)))
        .then_some(Asked { lead: Some(start..verb), verb })
}

/// “Thượng tá A kiểm tra …”: a person by rank or honorific and name.
fn begins_named(page: &Page, i: usize) -> bool {
    let n = honorifics(page, i);
    n > 0 && name_at(page, i + n, i + n + 6, NameContext::Addressed).is_some()
}

/// A noun list after a semicolon belongs to the task before it.
fn glue(page: &Page, out: &mut [(DirectiveDraft, Tokens)], part: &Tokens, meeting: Option<PartialDate>) {
    let Some((last, tokens)) = out.last_mut() else { return };
    let from = last.text.span.start;
    tokens.end = part.end;
    let bytes = page.bytes(tokens);
    let start = byte_of(page, tokens, from);
    last.text = page.text.extract(&(start..bytes.end), Confidence::Doubtful, "directive.noun-list");
    last.deadline = last.deadline.take().or_else(|| deadline(page, &bytes, meeting));
}

fn byte_of(page: &Page, tokens: &Tokens, char_start: usize) -> usize {
    let found = tokens.clone().find(|i| page.text.span(&page.bytes(&(*i..*i + 1))).start >= char_start);
    found.map_or(page.bytes(tokens).start, |i| page.bytes(&(i..i + 1)).start)
}

/// Parts between semicolons outside quotes and parentheses.
fn semicolons(page: &Page, at: &Tokens) -> Vec<Tokens> {
    let (mut out, mut first, mut depth) = (vec![], at.start, 0i32);
    for i in at.clone() {
        match page.word(i) {
            "(" | "“" => depth += 1,
            ")" | "”" => depth = (depth - 1).max(0),
            ";" if depth == 0 => {
                out.push(first..i);
                first = i + 1;
            }
            _ => {}
        }
    }
    out.push(first..at.end);
    out.retain(|p| p.clone().any(|i| page.is_word(i)));
    out
}

fn after_marks(page: &Page, at: &Tokens) -> usize {
    at.start + at.clone().take_while(|i| page.is_mark(*i)).count()
}

/// Skips list marks, connectives and adverbials: “Đồng thời, …”, “Đối với …, …”, “ngay sau hội nghị, …”.
fn opening(page: &Page, at: &Tokens) -> usize {
    const LINKS: [&str; 22] = [
        "đồng thời",
        "bên cạnh đó",
        "cùng với đó",
        "ngoài ra",
        "trước mắt",
        "trong đó",
        "và",
        "cụ thể",
        "mặt khác",
        "song song với đó",
        "trước hết",
        "một là",
        "hai là",
        "ba là",
        "bốn là",
        "thứ nhất",
        "thứ hai",
        "thứ ba",
        "còn",
        "riêng",
        "nhất là",
        "đặc biệt",
    ];
    let mut i = at.start;
    while i < at.end {
        let listed = page.is_number(i) && matches!(page.word(i + 1), "." | ")")
            || page.is_word(i) && page.word(i).chars().count() == 1 && page.word(i + 1) == ")";
        let link = page.any_phrase(i, &LINKS).filter(|n| page.word(i + n) == "," || !begins_unit(page, i));
        if listed {
            i += 2;
        } else if page.is_mark(i) {
            i += 1;
        } else if let Some(n) = link {
            i += n;
        } else {
            break;
        }
    }
    adverbial(page, &(i..at.end)).unwrap_or(i)
}

/// The token after the comma of a leading adverbial, if a task follows there.
fn adverbial(page: &Page, at: &Tokens) -> Option<usize> {
    let i = at.start;
    let own = begins_unit(page, i) || STRONG.at(page, i).is_some();
    let told = page
        .any_phrase(
            i,
            &[
                "ngay sau",
                "trên cơ sở",
                "trước mắt",
                "từ nay",
                "trong",
                "đối với",
                "về",
                "để",
                "nhằm",
                "căn cứ vào",
                "với",
                "riêng",
                "sau",
                "cùng với",
                "bên cạnh",
                "khi",
                "nếu",
                "trường hợp",
                "từ",
                "tại",
                "ngay từ",
                "phát huy những",
                "thời gian tới",
                "liên quan",
            ],
        )
        .is_some();
    if own && !told {
        return None;
    }
    let label = page.any_phrase(i, &["về", "đối với", "riêng", "trong"]).is_some();
    let commas = (i..at.end.min(i + 30))
        .filter(|j| (page.word(*j) == "," || label && page.word(*j) == ":" && *j < i + 12) && *j + 1 < at.end);
    commas
        .map(|j| j + 1)
        .find(|j| begins_unit(page, *j) || STRONG.at(page, *j).is_some() || asking(page, *j).is_some())
}

/// An order verb at the beginning of a part.
fn trigger(page: &Page, i: usize, told: bool) -> (usize, bool) {
    let order = page.any_phrase(i, &["đề nghị", "yêu cầu", "giao cho", "giao", "phân công", "lưu ý"]);
    match order.filter(|_| !told && asking(page, i).is_some()) {
        Some(n) => (i + n, true),
        None => (i, told),
    }
}

/// Reads lead and verb phrase of a part.
fn piece(page: &Page, at: &Tokens, order: Order) -> Option<Asked> {
    let start = at.start + usize::from(page.word(at.start) == "cho");
    if start >= at.end {
        return None;
    }
    let verb_first = STRONG.at(page, start).is_some()
        && COMPOUNDS.at(page, start).is_none()
        && !(page.capital(start) && names_a_unit(page, start));
    let agrees = page
        .any_phrase(
            start,
            &[
                "thống nhất với",
                "thống nhất chủ trương",
                "thống nhất nội dung",
                "cơ bản thống nhất",
                "đồng ý",
                "ghi nhận",
                "đánh giá cao",
            ],
        )
        .is_some();
    if agrees && order == Order::Untold {
        return None;
    }
    if verb_first {
        return Some(Asked { lead: None, verb: start });
    }
    if let Some(modal) = concerning(page, &(start..at.end)) {
        return Some(Asked { lead: None, verb: modal });
    }
    if begins_named(page, start) {
        return named_then_task(page, &(start..at.end), order);
    }
    if begins_unit(page, start) {
        return unit_then_task(page, &(start..at.end), order);
    }
    (order == Order::Told && page.is_word(start)).then_some(Asked { lead: None, verb: start })
}

/// “đối với … phải …”: the token of the modal.
fn concerning(page: &Page, at: &Tokens) -> Option<usize> {
    page.phrase(at.start, "đối với")?;
    (at.start..at.end.min(at.start + 20))
        .find(|i| matches!(page.word(*i), "phải" | "cần") && page.word(i - 1) != "nhu")
}

fn named_then_task(page: &Page, at: &Tokens, order: Order) -> Option<Asked> {
    let first = at.start + honorifics(page, at.start);
    let name = first + name_at(page, first, at.end, NameContext::Addressed)?;
    let office = (page.word(name) == "," || page.word(name) == "-")
        .then(|| crate::people::office_end(page, name + 1, at.end))
        .flatten();
    let i = office.unwrap_or(name);
    let i = i + usize::from(matches!(page.word(i), "," | ":" | "-"));
    let doing = STRONG.at(page, i).is_some() || DOING.at(page, i).is_some();
    (i < at.end && (doing || order == Order::Told && page.is_word(i)))
        .then_some(Asked { lead: Some(at.start..name), verb: i })
}

/// “Tổ chức đảng …”, “Phòng …” at the beginning of a sentence.
fn names_a_unit(page: &Page, i: usize) -> bool {
    page.capital(i + 1) && !page.tokens.get(i + 1).is_some_and(|t| t.shouted)
}

fn unit_then_task(page: &Page, at: &Tokens, order: Order) -> Option<Asked> {
    let grammar = unit_end(page, at);
    let lexicon =
        task_start(page, at).filter(|t| *t <= grammar + 10 || ends_lead(page, grammar) && *t <= grammar + 25);
    let marked = lexicon.filter(|t| !crosses_clause(page, &(at.start..*t)));
    let verb = match (marked, order) {
        (Some(task), _) => task,
        (None, Order::Told) if grammar > at.start && grammar < at.end => grammar,
        _ => return None,
    };
    Some(Asked { lead: (verb > at.start).then_some(at.start..verb), verb })
}

/// A lead holds no verb of being, no quote and no full stop.
fn crosses_clause(page: &Page, at: &Tokens) -> bool {
    at.clone().any(|i| {
        matches!(page.word(i), "là" | "đã" | "“" | "." | "được" | "do" | "như" | "mà" | "khi" | "nhưng")
            && !page.capital(i)
    }) && page.find(at, &["được giao"]).is_none()
}

fn past(page: &Page, verb: usize) -> bool {
    page.word(verb) == "đã" || verb > 0 && page.word(verb - 1) == "đã"
}

/// The units of a lead, and those that come “cùng” them.
fn leads(page: &Page, at: &Tokens) -> (Vec<Extract<String>>, Vec<Extract<String>>) {
    let mut end = at.clone().skip(1).find(|i| ends_lead(page, *i)).unwrap_or(at.end);
    while end > at.start
        && (page.is_mark(end - 1)
            || matches!(page.word(end - 1), "cũng" | "sẽ" | "cùng" | "đều" | "để" | "và" | "thì"))
    {
        end -= 1;
    }
    let with = (at.start + 1..end).find(|i| {
        page.word(*i) == "cùng" && begins_unit(page, i + 1 + usize::from(page.word(i + 1) == "với"))
    });
    let lead = at.start..with.unwrap_or(end);
    let along = with.map_or(end..end, |i| i + 1 + usize::from(page.word(i + 1) == "với")..end);
    (named(page, &lead, "directive.lead"), named(page, &along, "directive.with"))
}

/// “… trong thời gian tới”, “… theo chức năng, nhiệm vụ” say when and how, not who.
fn ends_lead(page: &Page, i: usize) -> bool {
    const ADVERBIALS: [&str; 12] = [
        "trong thời gian",
        "trong tháng",
        "theo chức",
        "trên cơ sở",
        "thời gian tới",
        "trong năm",
        "theo nhiệm vụ",
        "trong quá trình",
        "căn cứ",
        "ngay sau",
        "từ nay",
        "với vai trò",
    ];
    matches!(page.word(i), ":" | "(") || page.any_phrase(i, &ADVERBIALS).is_some()
}

pub(crate) fn named(page: &Page, at: &Tokens, rule: &'static str) -> Vec<Extract<String>> {
    if at.is_empty() {
        return vec![];
    }
    let list = units(page, at).into_iter().filter(|u| !u.tokens.is_empty());
    list.map(|unit| {
        let mut value = page.text.extract(&page.bytes(&unit.tokens), Confidence::Likely, rule);
        if let Some(head) = unit.head {
            value.value = format!("{head} {}", value.value);
        }
        value
    })
    .filter(|v| !v.value.is_empty())
    .collect()
}

fn directive(
    page: &Page,
    at: &Tokens,
    part: &Tokens,
    lead: &[Extract<String>],
    mut along: Vec<Extract<String>>,
    meeting: Option<PartialDate>,
) -> DirectiveDraft {
    let bytes = page.bytes(at);
    let norm = page.text.norm(&bytes);
    let text = page.text.extract(&bytes, Confidence::Likely, "directive.task");
    along.extend(coordinating(page, at));
    let due = deadline(page, &page.bytes(part), meeting);
    let product = product(page, at);
    let general = due.is_none() && product.is_none() && along.is_empty() && EXHORTS.is_match(norm);
    DirectiveDraft {
        speaker: None,
        text,
        kind: if general { DirectiveKind::Exhortation } else { DirectiveKind::Task },
        lead: lead.to_vec(),
        coordinating: along,
        deadline: due,
        product,
    }
}

static EXHORTS: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"^(phải |cần )?(tiếp tục|phát huy|tăng cường|nâng cao|đẩy mạnh|quán triệt|chú trọng|quan tâm|tập trung|làm tốt|thực hiện tốt|không ngừng|đoàn kết|nỗ lực|phấn đấu|tích cực|chủ động|nêu cao|bám sát|tự học tập)",
    )
});
