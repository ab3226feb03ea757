//! What tables say of a task: what, with whom, by when, what is delivered, who decides. A missing fact is a blank and a gap.

use crate::block::Cell;
use crate::desk::Desk;
use crate::followed::FollowedTask;
use crate::form::grid;
use crate::mark::Marked;
use crate::wording::{listed, one_line, says, unclosed};
use thuky_domain::text::{capitalised, fold};
use thuky_domain::{Directive, DirectiveKind, PartialDate};

/// The tasks of the meeting, in their order.
pub(crate) fn tasks<'a>(desk: &'a Desk) -> impl Iterator<Item = &'a Directive> {
    desk.sheet.directives.iter().filter(|directive| directive.kind == DirectiveKind::Task)
}

/// Whether a unit is the one meant, marks and case apart.
pub(super) fn is_unit(name: &str, unit: &str) -> bool {
    fold(&unclosed(name)) == fold(&unclosed(unit))
}

/// Whether a unit works along in a task.
pub(super) fn coordinates(directive: &Directive, unit: &str) -> bool {
    directive.coordinating.iter().any(|name| is_unit(name, unit))
}

/// The unit the paper is for.
pub(super) fn unit(desk: &Desk) -> String {
    desk.need("paper.unit", "Chưa chọn đơn vị nhận văn bản.", &desk.sheet.following.unit)
}

pub(crate) fn work(directive: &Directive) -> String {
    capitalised(&unclosed(&directive.text))
}

pub(crate) fn lead(desk: &Desk, directive: &Directive) -> String {
    capitalised(&needed(desk, directive, "lead", "cơ quan chủ trì", &directive.lead))
}

pub(crate) fn product(desk: &Desk, directive: &Directive) -> String {
    capitalised(&needed(desk, directive, "product", "sản phẩm", &directive.product))
}

pub(crate) fn follower(desk: &Desk, directive: &Directive) -> String {
    needed(desk, directive, "follower", "người theo dõi", &directive.follower)
}

pub(crate) fn authority(desk: &Desk, directive: &Directive) -> String {
    capitalised(&needed(desk, directive, "authority", "cấp quyết định", &directive.authority))
}

pub(crate) fn coordinating(directive: &Directive) -> String {
    let units: Vec<String> = directive.coordinating.iter().map(|unit| unclosed(unit)).collect();
    listed(&units.into_iter().filter(|unit| !unit.is_empty()).collect::<Vec<_>>())
}

/// The words of the deadline, with the day they mean where they do not name it.
pub(crate) fn deadline(desk: &Desk, directive: &Directive) -> String {
    let words = directive.deadline.as_ref().map(|deadline| unclosed(&deadline.written())).unwrap_or_default();
    let words = capitalised(&needed(desk, directive, "deadline", "thời hạn", &words));
    let day = directive.deadline.as_ref().and_then(|deadline| deadline.date).map(PartialDate::from);
    match day {
        Some(day) if !names(&words, day) => format!("{words} ({})", day.short()),
        _ => words,
    }
}

/// Whether words name a day, with or without its zeros and its year.
fn names(words: &str, day: PartialDate) -> bool {
    let PartialDate { month, day, .. } = day;
    [format!("{day}/{month}"), format!("{day:02}/{month:02}"), format!("{day}/{month:02}")]
        .iter()
        .any(|written| says(words, written))
}

/// The last day in time of a followed task, with extensions; without one, the words of its deadline.
pub(super) fn last_day(desk: &Desk, task: &FollowedTask) -> String {
    match task.last_day {
        Some(day) => PartialDate::from(day).short(),
        None => deadline(desk, &task.directive),
    }
}

/// What is to be done and where it was given.
pub(super) fn followed(task: &FollowedTask) -> Cell {
    let day = task.meeting_date.map(|date| format!(", {}", date.short())).unwrap_or_default();
    let title = one_line(&task.meeting_title);
    let source = if title.is_empty() { String::new() } else { format!("({title}{day})") };
    grid::noted(grid::printing(&work(&task.directive), task.directive.mark("text")), &source)
}

fn needed(desk: &Desk, directive: &Directive, field: &str, name: &str, fact: &str) -> String {
    let which = which(directive);
    let sentence = format!("{which} chưa có {name}.");
    desk.need(&format!("{}.{field}", place(desk, directive)), &sentence, &unclosed(fact))
}

/// How a gap tells the task: by its code, which tells tasks of many meetings apart, else by its place.
fn which(directive: &Directive) -> String {
    match one_line(&directive.code) {
        code if code.is_empty() => format!("Nhiệm vụ thứ {}", directive.ordinal),
        code => format!("Nhiệm vụ {code}"),
    }
}

/// Where the task stands: in the conclusion of the meeting, or anywhere in the register.
fn place(desk: &Desk, directive: &Directive) -> String {
    let elsewhere = desk.sheet.kind.across_meetings() || directive.meeting != desk.sheet.meeting.id;
    if elsewhere { format!("tasks.{}", directive.id) } else { format!("directives.{}", directive.ordinal) }
}
