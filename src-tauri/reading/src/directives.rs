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
use crate::narrated::{names_report, reports};
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
    let parts = parts(page, at, order, meeting);
    let telling = reports(page, at, meeting) && !approves(page, at);
    let mut cut = Cut { page, order, meeting, telling, lead, joined: vec![], out: vec![] };
    for (n, part) in parts.iter().enumerate() {
        cut.part(part, n == 0, n + 1 == parts.len());
    }
    cut.out.into_iter().map(|(d, _)| d).filter(|d| d.text.value.contains(' ')).collect()
}

/// “Thông qua Báo cáo tháng 6; các phòng hoàn thành …”: what is agreed ends at the semicolon.
fn approves(page: &Page, at: &Tokens) -> bool {
    let start = list_mark(page, at);
    let mark = (start..at.end).find(|i| matches!(page.word(*i), "," | ";" | ":"));
    page.phrase(start, "thông qua").is_some() && mark.is_some_and(|i| page.word(i) == ";")
}

/// A stretch that is being cut.
struct Cut<'a> {
    page: &'a Page<'a>,
    order: Order,
    meeting: Option<PartialDate>,
    /// The whole of it tells how things stand.
    telling: bool,
    lead: &'a mut Vec<Extract<String>>,
    /// Those named in parts of their own, whose task follows.
    joined: Vec<Extract<String>>,
    /// The tasks so far, each with its part.
    out: Vec<(DirectiveDraft, Tokens)>,
}

impl Cut<'_> {
    /// Makes a task of a part, or adds it to the task before or the lead.
    fn part(&mut self, part: &Tokens, first: bool, last: bool) {
        let (start, told) = begins(self.page, part, first, self.order);
        let rest = start..part.end;
        let calls = told || self.order == Order::Listed || !self.joined.is_empty();
        if calls && !last && only_units(self.page, &rest) {
            return self.joined.extend(leads(self.page, &rest).0);
        }
        if self.goes_with_last(part, &rest, first) {
            return glue(self.page, &mut self.out, part, self.meeting);
        }
        if !told && (self.telling || reports(self.page, part, self.meeting)) {
            return;
        }
        if let Some(units) = told.then(|| handed_tasks(self.page, &rest)).flatten() {
            *self.lead = leads(self.page, &units).0;
            return;
        }
        match self.asked(part, &rest, told).filter(|asked| !past(self.page, asked.verb)) {
            Some(asked) => self.task(part, start, told, &asked),
            None => glue(self.page, &mut self.out, part, self.meeting),
        }
    }

    /// The name of a report, a noun list or a day alone belongs to the task before it.
    fn goes_with_last(&self, part: &Tokens, rest: &Tokens, first: bool) -> bool {
        let goes_on = || of_the_same(self.page, part) || only_due(self.page, rest, self.meeting);
        !first && names_report(self.page, rest.start) || !self.out.is_empty() && goes_on()
    }

    /// Who is told to do what in a part.
    fn asked(&self, part: &Tokens, rest: &Tokens, told: bool) -> Option<Asked> {
        let page = self.page;
        let goes_on = page.any_phrase(part.start, &["đồng thời"]).is_some();
        let running = !self.out.is_empty() || self.order == Order::Told || goes_on;
        let ahead = part.start..rest.start;
        let due = told || !ahead.is_empty() && due_ahead(page, &ahead, self.meeting);
        piece(page, rest, order_of(self.order, told, due))
            .or_else(|| running.then(|| further(page, rest)).flatten())
    }

    fn task(&mut self, part: &Tokens, start: usize, told: bool, asked: &Asked) {
        let page = self.page;
        let along = hand_on(page, asked, self.lead, &mut self.joined);
        let alone = asked.lead.is_none();
        let from = if alone { with_condition(page, part, asked.verb) } else { asked.verb };
        let about = ordered_about(page, &(part.start..start)).filter(|_| start > part.start);
        let about = about.filter(|at| told || can_act(page, at.start));
        let doer = done_by(page, &(from..part.end)).or(about).filter(|_| alone);
        let doer = doer.map(|at| leads(page, &at).0);
        let lead = doer.as_ref().unwrap_or(self.lead);
        let directive = directive(page, &(from..part.end), part, lead, along, self.meeting);
        self.out.push((directive, part.clone()));
    }
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
