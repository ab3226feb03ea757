//! Directives: cutting a request into single tasks, each with lead, coordination, deadline and product.
//!
//! Owns the cutting into parts and what a part hands on to the next. The grammar of a part is in `asked`; who
//! speaks, and whether he may order, is known before.

use crate::asked::{Asked, Order, further, piece};
use crate::bodies::{begins_unit, unit_end};
use crate::conditions::{can_act, ordered_about, with_condition};
use crate::cues::opens_list;
use crate::deadline::deadline;
use crate::draft::{Confidence, DirectiveDraft, DirectiveKind, Extract, PartialDate};
use crate::lexicon::bodies::DETERMINERS;
use crate::lexicon::meetings::MEETINGS;
use crate::narrated::{SO_FAR, agreed, describes, names_report};
use crate::normalise::rx;
use crate::ordering::asking;
use crate::page::{Page, Tokens};
use crate::predicate::{ends_lead, names_alone};
use crate::prelude::{opening, opening_within, opens_adverbial, trigger};
use crate::section::list_mark;
use crate::series::after_series;
use crate::task::{coordinating, done_by, product};
use crate::turns::turned_to;
use crate::units::units;
use crate::until::{both_due, due_ahead, only_due};
use regex::Regex;
use std::sync::LazyLock;

/// Cuts a stretch into directives. `lead` is the lead handed on from before and to after.
pub fn split(
    page: &Page,
    at: &Tokens,
    order: Order,
    lead: &mut Vec<Extract<String>>,
    meeting: Option<PartialDate>,
) -> Vec<DirectiveDraft> {
    if let Some((before, tasks)) = list_within(page, at) {
        let (start, _) = begins(page, &before, true, order);
        let own = piece(page, &(start..before.end), order).and_then(|asked| asked.lead);
        *lead = own.map_or_else(|| std::mem::take(lead), |own| leads(page, &own).0);
        return split(page, &tasks, Order::Listed, lead, meeting);
    }
    let mut out: Vec<(DirectiveDraft, Tokens)> = vec![];
    let telling = reports(page, at, meeting);
    let parts = parts(page, at, order, meeting);
    let (count, mut joined) = (parts.len(), vec![]);
    let calls = |told: bool, joined: &Vec<_>| told || order == Order::Listed || !joined.is_empty();
    for (n, part) in parts.into_iter().enumerate() {
        let (start, told) = begins(page, &part, n == 0, order);
        if only_units(page, &(start..part.end)) && n + 1 < count && calls(told, &joined) {
            joined.extend(leads(page, &(start..part.end)).0);
            continue;
        }
        if n > 0 && names_report(page, start) {
            glue(page, &mut out, &part, meeting);
            continue;
        }
        if !out.is_empty() && (of_the_same(page, &part) || only_due(page, &(start..part.end), meeting)) {
            glue(page, &mut out, &part, meeting);
            continue;
        }
        let goes_on = page.any_phrase(part.start, &["đồng thời"]).is_some();
        let running = !out.is_empty() || order == Order::Told || goes_on;
        if !told && (telling || reports(page, &part, meeting)) {
            continue;
        }
        if let Some(units) = told.then(|| handed_tasks(page, &(start..part.end))).flatten() {
            *lead = leads(page, &units).0;
            continue;
        }
        let due = told || start > part.start && due_ahead(page, &(part.start..start), meeting);
        match piece(page, &(start..part.end), order_of(order, told, due))
            .or_else(|| running.then(|| further(page, &(start..part.end))).flatten())
        {
            Some(asked) if !past(page, asked.verb) => {
                let along = hand_on(page, &asked, lead, &mut joined);
                let alone = asked.lead.is_none();
                let from = if alone { with_condition(page, &part, asked.verb) } else { asked.verb };
                let about = ordered_about(page, &(part.start..start)).filter(|_| start > part.start);
                let about = about.filter(|at| told || can_act(page, at.start));
                let doer = done_by(page, &(from..part.end)).or(about).filter(|_| alone);
                let doer = doer.map(|at| leads(page, &at).0);
                let lead = doer.as_ref().unwrap_or(lead);
                out.push((
                    directive(page, &(from..part.end), &part, lead, along, meeting),
                    part.start..part.end,
                ));
            }
            _ => glue(page, &mut out, &part, meeting),
        }
    }
    out.into_iter().map(|(d, _)| d).filter(|d| d.text.value.contains(' ')).collect()
}

/// The parts of a stretch, each a task of its own or with what belongs to the one before.
fn parts(page: &Page, at: &Tokens, order: Order, meeting: Option<PartialDate>) -> Vec<Tokens> {
    const LABELS: [&str; 5] = ["thêm :", "rõ :", "cụ thể :", "nội dung :", "công việc :"];
    let more = |i: usize| page.any_phrase(i, &LABELS).unwrap_or(0);
    let turned = |part| if order == Order::Told { turned_to(page, part) } else { vec![part] };
    let parts = semicolons(page, at).into_iter().flat_map(turned);
    let parts = parts.flat_map(|part| both_due(page, part, meeting));
    parts.map(|part| part.start + more(part.start)..part.end).collect()
}

/// Where the piece of a part begins, and whether a verb of asking stands before it.
fn begins(page: &Page, part: &Tokens, first: bool, order: Order) -> (usize, bool) {
    let start = match (first, order) {
        (true, Order::Told) => told_from(page, part),
        (true, _) => opening(page, part),
        _ => opening_within(page, part),
    };
    let told = first && order == Order::Told || start > part.start && asking(page, start - 1).is_some();
    trigger(page, start, told)
}

/// “…; trong đó chú trọng …”: a part of what was asked before, and of nobody else.
fn of_the_same(page: &Page, part: &Tokens) -> bool {
    let next = page.phrase(part.start, "trong đó").map(|n| part.start + n);
    next.map(|i| i + usize::from(page.word(i) == ","))
        .is_some_and(|i| !begins_unit(page, i) && !page.capital(i) && asking(page, i).is_none())
}

/// “giao các nhiệm vụ cụ thể cho các sở”: for whom the tasks are that follow.
fn handed_tasks(page: &Page, at: &Tokens) -> Option<Tokens> {
    const MANY: [&str; 4] = ["các nhiệm vụ", "một số nhiệm vụ", "nhiệm vụ cụ thể", "các công việc"];
    let tasks = at.start + page.any_phrase(at.start, &MANY)?;
    let to = (tasks..at.end.min(tasks + 4)).find(|i| page.word(*i) == "cho")? + 1;
    let end = (to..at.end).find(|i| page.word(*i) == ":").unwrap_or(at.end);
    let end = end - usize::from(end == at.end && page.is_mark(end - 1));
    only_units(page, &(to..end)).then_some(to..end)
}

/// Only what stands right behind the verb of asking is told; behind words that say until when whoever acts has to.
const fn order_of(order: Order, told: bool, due: bool) -> Order {
    match order {
        _ if told => Order::Told,
        _ if due => Order::Listed,
        Order::Told => Order::Untold,
        order => order,
    }
}

/// Makes those whom a piece names, after those who were `joined` to it, the lead; who works along with them.
fn hand_on(
    page: &Page,
    asked: &Asked,
    lead: &mut Vec<Extract<String>>,
    joined: &mut Vec<Extract<String>>,
) -> Vec<Extract<String>> {
    let own = asked.lead.as_ref().map(|l| leads(page, l));
    if let Some((own, _)) = own.as_ref().filter(|(own, _)| !calls_again(own, lead)) {
        lead.clone_from(own);
    }
    if !joined.is_empty() {
        let own = if asked.lead.is_some() { lead.as_slice() } else { &[] };
        *lead = joined.drain(..).chain(own.iter().cloned()).collect();
    }
    own.map(|(_, along)| along).unwrap_or_default()
}

/// “các xã tập trung một số nhiệm vụ: rà soát …; tổ chức …”: what stands before the colon, and the tasks behind it.
fn list_within(page: &Page, at: &Tokens) -> Option<(Tokens, Tokens)> {
    let first = (at.start..at.end).find(|i| page.word(*i) == ";").unwrap_or(at.end);
    let colon = (at.start..first).find(|i| page.word(*i) == ":")?;
    let tasks = colon + 1..at.end;
    if only_units(page, &(opening(page, at)..colon)) {
        return None;
    }
    let start = opening(page, &(tasks.start..first));
    let task =
        piece(page, &(start..first), Order::Listed).is_some() && !names_alone(page, &(at.start..colon));
    (task && opens_list(page, &(at.start..tasks.start))).then_some((at.start..colon, tasks))
}

/// “Đến nay, …”, “Năm 2023, …” said in 2024: how things stand, no task.
fn reports(page: &Page, part: &Tokens, meeting: Option<PartialDate>) -> bool {
    const ASIDE: [&str; 19] = [
        "thông qua",
        "nhờ",
        "tuy nhiên",
        "tuy vậy",
        "song",
        "mặc dù",
        "nguyên nhân",
        "bên cạnh những kết quả",
        "bên cạnh kết quả",
        "bên cạnh đó , vẫn",
        "thực tế",
        "biểu quyết",
        "tán thành",
        "không tán thành",
        "không ý kiến",
        "qua kiểm tra",
        "kết quả",
        "nhìn chung",
        "tính đến",
    ];
    let i = list_mark(page, part);
    if page.phrase(i, "song song").is_some() {
        return false;
    }
    let i = i + usize::from(page.word(i) == "trong");
    let year = (page.word(i) == "năm").then(|| page.word(i + 1).parse::<i32>().ok()).flatten();
    let past = year.zip(meeting.and_then(|m| m.year)).is_some_and(|(told, now)| told < now);
    past || page.any_phrase(i, &ASIDE).or_else(|| page.any_phrase(i, &SO_FAR)).is_some()
        || happens(page, part)
        || agreed(page, part)
        || describes(page, &(i..part.end))
}

/// “Tại hội nghị, Huyện ủy khen thưởng 5 tập thể”: what was done there, without a word of duty.
fn happens(page: &Page, part: &Tokens) -> bool {
    const THERE: [&str; 6] = ["cũng tại", "cũng trong", "tại", "nhân dịp", "kết thúc", "trong khuôn khổ"];
    const THEN: [&str; 8] = [
        "dịp này",
        "nhân dịp này",
        "trong dịp này",
        "cũng trong dịp này",
        "cùng ngày",
        "cũng trong ngày",
        "trước đó",
        "tại đây",
    ];
    let next = page.any_phrase(part.start, &THERE).map_or(part.start, |n| part.start + n);
    let event = next > part.start && page.any_phrase(next, &MEETINGS).is_some()
        || page.any_phrase(part.start, &THEN).is_some();
    let ordered = |i: usize| matches!(page.word(i), "phải" | "cần" | "sẽ") || asking(page, i).is_some();
    event && !part.clone().any(ordered)
}

/// A noun list after a semicolon belongs to the task before it.
fn glue(page: &Page, out: &mut [(DirectiveDraft, Tokens)], part: &Tokens, meeting: Option<PartialDate>) {
    let Some((last, tokens)) = out.last_mut() else { return };
    let from = last.text.span.start;
    tokens.end = part.end;
    let bytes = page.bytes(tokens);
    let start = byte_of(page, tokens, from);
    last.text = page.text.extract(&(start..bytes.end), Confidence::Doubtful, "directive.noun-list");
    let dated = last.deadline.take_if(|due| due.date.is_some());
    let due = dated.or_else(|| deadline(page, &bytes, meeting).map(Box::new));
    last.deadline = due.or_else(|| last.deadline.take());
}

fn byte_of(page: &Page, tokens: &Tokens, char_start: u32) -> usize {
    let found = page.token_at_char(char_start).max(tokens.start);
    page.bytes(&(if found < tokens.end { found..found + 1 } else { tokens.clone() })).start
}

/// Parts between semicolons outside quotes and parentheses.
fn semicolons(page: &Page, at: &Tokens) -> Vec<Tokens> {
    let mut out: Vec<Tokens> = vec![];
    for piece in page.pieces(at, |_, i| (page.word(i) == ";").then_some(1)) {
        match out.last_mut().filter(|last| lists_partners(page, last)) {
            Some(last) => last.end = piece.end,
            None => out.push(piece),
        }
    }
    out.retain(|p| p.clone().any(|i| page.is_word(i)));
    out
}

/// “… phối hợp với các Sở: A, B”: nothing but those who work along stands before the mark.
fn lists_partners(page: &Page, at: &Tokens) -> bool {
    let with = page.find(at, &["phối hợp với", "phối hợp cùng", "phối hợp"]);
    with.is_some_and(|with| with.end < at.end && only_units(page, &(with.end..at.end)))
}

/// Behind the verb of asking an adverbial may stand: “yêu cầu trong thời gian tới, các phòng …”.
fn told_from(page: &Page, part: &Tokens) -> usize {
    let start = list_mark(page, part);
    let next = opens_adverbial(page, start).then(|| opening(page, &(start..part.end)));
    next.filter(|next| page.capital(*next) || begins_unit(page, *next)).unwrap_or(start)
}

/// “các phòng; UBND các xã; các Ban X …”: nothing but units.
pub fn only_units(page: &Page, at: &Tokens) -> bool {
    begins_unit(page, at.start) && unit_end(page, at) >= at.end
}

/// “Sở cũng cần …”: the bare head calls the unit of that kind that led before.
fn calls_again(own: &[Extract<String>], before: &[Extract<String>]) -> bool {
    let ([own], [before]) = (own, before) else { return false };
    let bare = !own.value.contains(' ') || own.value == "Văn phòng" || own.value == "Ủy ban";
    let small = own.value.to_lowercase() == own.value;
    let common = small && before.value.to_lowercase().starts_with(&format!("{} ", own.value));
    (bare && before.value.starts_with(&own.value) || common) && before.value.len() > own.value.len()
}

fn past(page: &Page, verb: usize) -> bool {
    page.word(verb) == "đã" || verb > 0 && page.word(verb - 1) == "đã"
}

/// The units of a lead, and those that come “cùng” them.
pub(crate) fn leads(page: &Page, at: &Tokens) -> (Vec<Extract<String>>, Vec<Extract<String>>) {
    let called = after_series(page, at).max(at.start + 1);
    let left = |i: usize| page.word(i) == "còn" && page.word(i + 1) != "lại";
    let state = |i: usize| (left(i) || matches!(page.word(i), "chưa" | "đang" | "sẽ")) && !page.capital(i);
    let mut end = (called..at.end).find(|i| ends_lead(page, *i) || state(*i)).unwrap_or(at.end);
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

pub(crate) fn named(page: &Page, at: &Tokens, rule: &'static str) -> Vec<Extract<String>> {
    if at.is_empty() {
        return vec![];
    }
    let blank = |at: &Tokens| {
        at.is_empty()
            || page.any_phrase(at.start, &["ông / bà", "ông", "bà"]) == Some(at.len())
            || page.any_phrase(at.start, &DETERMINERS) == Some(at.len())
    };
    let list = units(page, at).into_iter().filter(|u| !blank(&u.tokens));
    let values = list.map(|unit| {
        let mut value = page.text.extract(&page.bytes(&unit.tokens), Confidence::Likely, rule);
        if let Some(head) = unit.head {
            value.value = format!("{head} {}", value.value);
        }
        value
    });
    let mut named: Vec<_> = values.filter(|v| !v.value.is_empty()).collect();
    named.shrink_to_fit();
    named
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
        deadline: due.map(Box::new),
        product: product.map(Box::new),
    }
}

static EXHORTS: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"^(phải |cần )?(tiếp tục|phát huy|tăng cường|nâng cao|đẩy mạnh|quán triệt|chú trọng|quan tâm|tập trung|làm tốt|thực hiện tốt|không ngừng|đoàn kết|nỗ lực|phấn đấu|tích cực|chủ động|nêu cao|bám sát|tự học tập)",
    )
});

#[cfg(test)]
mod tests {
    use crate::asked::tests::{pair, told};

    #[test]
    fn leads_may_be_parted_by_semicolons_alone() {
        let text =
            " các phòng, ban huyện; UBND các xã; Ban Quản lý chợ huyện báo cáo số quầy bỏ trống; lập sơ đồ.";
        let leads = ["các phòng, ban huyện", "UBND các xã", "Ban Quản lý chợ huyện"];
        assert_eq!(told(text)[0], pair(&leads, "báo cáo số quầy bỏ trống"));
        assert_eq!(told(text)[1], pair(&leads, "lập sơ đồ"));
    }

    #[test]
    fn halves_that_have_their_own_deadlines_are_two_tasks() {
        let text = " các đội thống kê nhạc cụ trong tháng 11/2024, đồng thời chuẩn bị hội thi xong trước ngày 22/2/2025.";
        assert_eq!(told(text).len(), 2);
    }

    #[test]
    fn those_who_work_along_may_be_called_on_both_sides_of_a_semicolon() {
        let text = " Phòng A phối hợp với các Phòng: Nội vụ, Tư pháp; UBND các phường: Bến Gạo, Cầu Vồng soạn quy chế.";
        assert_eq!(told(text).len(), 1);
    }

    #[test]
    fn those_for_whom_the_tasks_are_lead_them_and_to_hand_them_out_is_none() {
        let text = " cố giữ nhịp. Ông Sáu cũng giao các nhiệm vụ cụ thể cho các phòng, ban. Trong đó, Phòng A cần treo đèn; phân công rõ người trực.";
        let told = told(text);
        assert_eq!(told.len(), 3);
        assert_eq!(told[1], pair(&["Phòng A"], "cần treo đèn"));
        assert_eq!(told[2], pair(&["Phòng A"], "phân công rõ người trực"));
    }
}
