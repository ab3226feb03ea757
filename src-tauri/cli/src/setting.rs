//! Setting the fields of tasks on the command line: what is not given stays.

use crate::word::one_of;
use chrono::NaiveDate;
use clap::Args;
use thuky_domain::{Deadline, DeadlineKind, Directive, DirectiveId, Priority};
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;

/// The fields of a task that can be set.
#[derive(Args)]
pub(crate) struct TaskFacts {
    /// Cơ quan, người chủ trì
    #[arg(long)]
    pub lead: Option<String>,
    /// Cơ quan phối hợp; dùng được nhiều lần
    #[arg(long)]
    pub coordinating: Vec<String>,
    /// Ngày hạn
    #[arg(long, conflicts_with = "days")]
    pub deadline: Option<NaiveDate>,
    /// Hạn tính bằng số ngày kể từ khi ban hành (hoặc nhận) kết luận
    #[arg(long)]
    pub days: Option<u16>,
    /// Sản phẩm
    #[arg(long)]
    pub product: Option<String>,
    /// Cấp quyết định
    #[arg(long)]
    pub authority: Option<String>,
    /// Người theo dõi
    #[arg(long)]
    pub follower: Option<String>,
    /// Mức ưu tiên
    #[arg(long, value_parser = one_of(&[Priority::Normal, Priority::High, Priority::Top]))]
    pub priority: Option<Priority>,
    /// Lĩnh vực
    #[arg(long)]
    pub field: Option<String>,
}

/// Puts the directives with the fields that are given: all of them or none.
pub(crate) fn set(secretary: &mut Secretary, ids: &[DirectiveId], facts: &TaskFacts) -> Result<(), Failure> {
    let put = |id: &DirectiveId| {
        let task = secretary.directive(DirectiveRef { directive: *id })?.line.directive;
        Ok(RecordChange::Put { put: with(task, facts).into() })
    };
    let changes = ids.iter().map(put).collect::<Result<_, Failure>>()?;
    secretary.change_records(RecordChanges { changes }).map(drop)
}

fn with(directive: Directive, facts: &TaskFacts) -> Directive {
    let or = |given: &Option<String>, kept: String| given.clone().unwrap_or(kept);
    let coordinating = facts.coordinating.clone();
    Directive {
        lead: or(&facts.lead, directive.lead),
        coordinating: if coordinating.is_empty() { directive.coordinating } else { coordinating },
        deadline: deadline(facts).or(directive.deadline),
        product: or(&facts.product, directive.product),
        authority: or(&facts.authority, directive.authority),
        follower: or(&facts.follower, directive.follower),
        priority: facts.priority.unwrap_or(directive.priority),
        field: or(&facts.field, directive.field),
        ..directive
    }
}

fn deadline(facts: &TaskFacts) -> Option<Deadline> {
    let date = facts.deadline.map(|date| Deadline { date: Some(date), ..Deadline::default() });
    let on_issue = |days| Deadline { kind: DeadlineKind::OnIssue, days: Some(days), ..Deadline::default() };
    date.or_else(|| facts.days.map(on_issue))
}
