//! One directive as a sentence: who leads, with whom, what, by when, what is delivered, to whom it is reported.
//!
//! What the text of the directive already says is not said again.

use crate::desk::Desk;
use crate::wording::{listed, lowered, one_line, says, unclosed};
use thuky_domain::text::{capitalised, fold};
use thuky_domain::{Deadline, DeadlineKind, Directive, DirectiveKind};

/// Where the lead is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lead {
    /// In the sentence itself.
    Named,
    /// In the line above.
    Above,
}

/// The sentence, without what closes it.
pub(crate) fn written(desk: &Desk, directive: &Directive, lead: Lead) -> String {
    let text = unclosed(&directive.text);
    let head = match lead {
        Lead::Named => with_lead(desk, directive, &text),
        Lead::Above => with_coordinating(directive, &text),
    };
    let tail = [deadline(directive.deadline.as_ref()), product(directive), authority(directive)];
    let unsaid = tail.into_iter().filter(|part| !part.words.is_empty() && !says(&text, &part.fact));
    [head].into_iter().chain(unsaid.map(|part| part.words)).collect::<Vec<_>>().join("; ")
}

/// A fact and the words that tell it.
struct Part {
    fact: String,
    words: String,
}

fn with_lead(desk: &Desk, directive: &Directive, text: &str) -> String {
    let lead = one_line(&directive.lead);
    let opening: String = text.chars().take(lead.chars().count() + 40).collect();
    if says(&opening, &lead) {
        return capitalised(text);
    }
    let order = with_coordinating(directive, text);
    match (directive.kind, lead.is_empty()) {
        (DirectiveKind::Task, true) => {
            let field = format!("directives.{}.lead", directive.ordinal);
            let sentence = format!("Nhiệm vụ thứ {} chưa có cơ quan chủ trì.", directive.ordinal);
            format!("Giao {} {order}", desk.missing(&field, &sentence))
        }
        (DirectiveKind::Task, false) => format!("Giao {lead} {order}"),
        (_, false) => format!("Đề nghị {lead} {order}"),
        (_, true) => capitalised(&order),
    }
}

/// `chủ trì, phối hợp với A, B và C rà soát …`.
fn with_coordinating(directive: &Directive, text: &str) -> String {
    let unsaid: Vec<String> = directive
        .coordinating
        .iter()
        .map(|unit| unclosed(unit))
        .filter(|unit| !unit.is_empty() && !says(text, unit))
        .collect();
    if unsaid.is_empty() {
        return lowered(text);
    }
    format!("chủ trì, phối hợp với {} {}", listed(&unsaid), lowered(without_leading(text)))
}

/// The text without a `chủ trì` that would stand twice.
fn without_leading(text: &str) -> &str {
    ["Chủ trì, ", "chủ trì, ", "Chủ trì ", "chủ trì "]
        .iter()
        .find_map(|start| text.strip_prefix(start))
        .unwrap_or(text)
}

fn deadline(deadline: Option<&Deadline>) -> Part {
    let Some(deadline) = deadline else { return Part { fact: String::new(), words: String::new() } };
    let fact = unclosed(&deadline.written());
    let words = match deadline.kind {
        DeadlineKind::None => String::new(),
        DeadlineKind::Regular => regular(&fact),
        DeadlineKind::Date | DeadlineKind::OnIssue | DeadlineKind::Waiting => due(deadline, &fact),
    };
    Part { fact, words }
}

fn regular(fact: &str) -> String {
    match fact {
        "" => "thực hiện thường xuyên".to_owned(),
        fact if has_verb(fact) => lowered(fact),
        fact => format!("thực hiện {}", lowered(fact)),
    }
}

fn due(deadline: &Deadline, fact: &str) -> String {
    if fact.is_empty() || has_verb(fact) {
        return lowered(fact);
    }
    if !deadline.phrase.is_empty() {
        let runs =
            deadline.kind == DeadlineKind::Waiting || starts(fact, &["từ", "kể từ", "ngay", "hằng", "hàng"]);
        let verb = if runs { "thực hiện" } else { "hoàn thành" };
        return format!("{verb} {}", lowered(fact));
    }
    match deadline.kind {
        DeadlineKind::OnIssue => format!("hoàn thành trong {fact}"),
        _ => format!("hoàn thành chậm nhất {fact}"),
    }
}

/// Whether the words of a deadline already say what happens then.
fn has_verb(phrase: &str) -> bool {
    starts(phrase, &["xong", "hoàn thành", "thực hiện", "báo cáo", "trình", "thời hạn", "định kỳ"])
}

fn starts(phrase: &str, words: &[&str]) -> bool {
    let phrase = fold(phrase);
    words.iter().any(|word| phrase.strip_prefix(&fold(word)).is_some_and(|rest| rest.starts_with(' ')))
}

fn product(directive: &Directive) -> Part {
    let fact = unclosed(&directive.product);
    let words = if fact.is_empty() { String::new() } else { format!("sản phẩm: {}", lowered(&fact)) };
    Part { fact, words }
}

fn authority(directive: &Directive) -> Part {
    let fact = unclosed(&directive.authority);
    let words =
        if fact.is_empty() { String::new() } else { format!("báo cáo {fact} xem xét, quyết định") };
    Part { fact, words }
}
