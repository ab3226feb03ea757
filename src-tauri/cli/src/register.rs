//! The register of directives on the command line: the list, and how one directive with its progress is printed.

use crate::print;
use crate::word::one_of;
use clap::Args;
use serde::Serialize;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;

/// Which tasks of the register.
#[derive(Args)]
pub(crate) struct Selection {
    /// Chỉ việc của đơn vị này, chủ trì hoặc phối hợp
    #[arg(long, default_value = "")]
    unit: String,
    /// Chỉ những việc có tình trạng này; dùng được nhiều lần
    #[arg(long, value_parser = one_of(&Status::ALL))]
    status: Vec<Status>,
    /// Chỉ những việc quá hạn
    #[arg(long)]
    overdue: bool,
    /// Chỉ việc của cuộc họp này
    #[arg(long)]
    meeting: Option<MeetingId>,
    /// Chỉ việc thuộc lĩnh vực này
    #[arg(long, default_value = "")]
    field: String,
}

impl Selection {
    /// All that it selects, on one page.
    pub fn filter(&self) -> RegisterFilter {
        let also = self.overdue.then_some(Status::Overdue);
        RegisterFilter {
            unit: self.unit.clone(),
            statuses: self.status.iter().copied().chain(also).collect(),
            meeting: self.meeting,
            field: self.field.clone(),
            limit: u32::MAX,
            ..RegisterFilter::default()
        }
    }
}

/// A directive in the shape that other programs are promised.
#[derive(Serialize)]
struct Listed<'l> {
    id: DirectiveId,
    code: &'l str,
    meeting: MeetingId,
    kind: DirectiveKind,
    text: &'l str,
    speaker: &'l str,
    lead: &'l str,
    coordinating: &'l [String],
    product: &'l str,
    deadline: Option<ListedDeadline<'l>>,
    follower: &'l str,
    status: Status,
    warning: Warning,
    missing: &'l [Clear],
}

#[derive(Serialize)]
struct ListedDeadline<'l> {
    kind: DeadlineKind,
    date: Option<chrono::NaiveDate>,
    phrase: &'l str,
}

impl<'l> Listed<'l> {
    fn of(line: &'l RegisterLine) -> Self {
        let directive = &line.directive;
        let deadline = |deadline: &'l Deadline| ListedDeadline {
            kind: deadline.kind,
            date: deadline.date,
            phrase: &deadline.phrase,
        };
        Self {
            id: directive.id,
            code: &directive.code,
            meeting: directive.meeting,
            kind: directive.kind,
            text: &directive.text,
            speaker: &directive.speaker,
            lead: &directive.lead,
            coordinating: &directive.coordinating,
            product: &directive.product,
            deadline: directive.deadline.as_ref().map(deadline),
            follower: &directive.follower,
            status: line.status,
            warning: line.warning,
            missing: &line.missing,
        }
    }
}

/// Lists the register.
pub(crate) fn list(secretary: &mut Secretary, selection: &Selection, json: bool) -> Result<(), Failure> {
    let register = secretary.directives(selection.filter())?;
    if json {
        print::json(&register.lines.iter().map(Listed::of).collect::<Vec<_>>());
    } else {
        register.lines.iter().for_each(print_line);
        say!("{} nhiệm vụ, số liệu tính đến {}", register.total, day(Some(register.day)));
    }
    Ok(())
}

pub(crate) fn print_line(line: &RegisterLine) {
    let directive = &line.directive;
    say!(
        "{}  {:<6} {:<20} {:<12} [{}] {}",
        directive.id,
        directive.code,
        line.status.word(),
        day(line.last_day),
        directive.lead,
        directive.text
    );
}

fn print_milestone(milestone: &Milestone) {
    let due = milestone.day.map_or_else(String::new, |due| format!(" {}", day(Some(due))));
    let done = milestone.done.map_or_else(String::new, |done| format!(", đạt {}", day(Some(done))));
    say!("  mốc{due}: {}{done}", milestone.text);
}

/// Prints a directive with its progress.
pub(crate) fn print_file(file: &DirectiveFile) {
    print_line(&file.line);
    if file.line.reported {
        say!("Có báo cáo chờ chấp nhận");
    }
    file.line.directive.milestones.iter().for_each(print_milestone);
    for link in &file.links {
        say!("  {} {} {}  {}", relation(link.relation), link.code, link.directive, link.text);
    }
    for step in &file.progress {
        let percent = step.percent.map(|percent| format!(" {percent}%")).unwrap_or_default();
        let extended = step.deadline.map(|to| format!(" từ {} đến {}", day(step.previous), day(Some(to))));
        let handed =
            (!step.lead.is_empty()).then(|| format!(" từ {} sang {}", step.previous_lead, step.lead));
        say!(
            "  {} {}{percent}{}: {} {}",
            day(Some(step.day)),
            step.kind.word(),
            extended.or(handed).unwrap_or_default(),
            step.text,
            step.evidence
        );
    }
}

pub(crate) fn day(day: Option<chrono::NaiveDate>) -> String {
    day.map_or_else(|| "không có hạn".to_owned(), |day| PartialDate::from(day).short())
}

const fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::SplitFrom => "tách từ",
        Relation::SplitInto => "đã tách thành",
        Relation::MergedFrom => "gộp từ",
        Relation::MergedInto => "đã gộp vào",
    }
}
