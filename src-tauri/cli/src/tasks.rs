//! What is done about tasks on the command line: a step of progress of one, or a deed about several at once.

use crate::setting::TaskFacts;
use crate::{print, register, setting};
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use std::str::FromStr;
use thuky_domain::{DirectiveId, Problem, Progress, ProgressId, ProgressKind};
use thuky_secretary::contract::*;
use thuky_secretary::{Clock, Secretary, SystemClock};

/// One directive or several.
#[derive(Clone)]
pub(crate) struct Tasks(pub Vec<DirectiveId>);

impl Tasks {
    /// Ids parted by commas.
    pub fn written(ids: &str) -> Result<Self, <DirectiveId as FromStr>::Err> {
        ids.split(',').map(DirectiveId::from_str).collect::<Result<_, _>>().map(Self)
    }
}

/// What can be done with one directive.
#[derive(Subcommand)]
pub(crate) enum DirectiveDeed {
    /// Xem
    Show,
    /// Sửa những mục được ghi, giữ nguyên mục khác
    Set(Box<TaskFacts>),
    /// Đơn vị báo cáo
    Report(StepFacts),
    /// Chấp nhận hoàn thành theo báo cáo đang chờ
    Accept(StepFacts),
    /// Trả lại báo cáo đang chờ; cần lý do
    Return(StepFacts),
    /// Gia hạn; cần hạn mới và lý do
    Extend(StepFacts),
    /// Hủy; cần lý do
    Cancel(StepFacts),
    /// Ghi là đã nhắc đơn vị
    Remind(StepFacts),
    /// Mở lại việc đã chấp nhận hoặc đã hủy; cần lý do
    Reopen(StepFacts),
    /// Chuyển cơ quan chủ trì; cần lý do
    Reassign {
        /// Cơ quan chủ trì mới
        #[arg(long)]
        lead: String,
        #[command(flatten)]
        facts: StepFacts,
    },
    /// Giao người theo dõi
    Follow {
        /// Người theo dõi
        #[arg(long)]
        follower: String,
    },
    /// Tách một nhiệm vụ; cần lý do
    Split {
        /// Một phần: “việc cần làm” hoặc “chủ trì | việc cần làm”; dùng nhiều lần
        #[arg(long = "part", required = true)]
        parts: Vec<String>,
        #[command(flatten)]
        facts: StepFacts,
    },
    /// Gộp vào một nhiệm vụ khác; cần lý do
    Merge {
        /// Mã nhiệm vụ còn lại
        #[arg(long)]
        into: DirectiveId,
        #[command(flatten)]
        facts: StepFacts,
    },
}

/// What a step of progress tells.
#[derive(Args)]
pub(crate) struct StepFacts {
    /// Nội dung báo cáo, lời nhắc, hoặc lý do
    #[arg(long, default_value = "")]
    pub text: String,
    /// Người báo cáo hoặc quyết định
    #[arg(long, default_value = "")]
    pub by: String,
    /// Ngày báo cáo hoặc quyết định; không ghi thì là hôm nay
    #[arg(long)]
    pub day: Option<NaiveDate>,
    /// Đã làm được bao nhiêu phần trăm
    #[arg(long)]
    pub percent: Option<u8>,
    /// Minh chứng: số hiệu, ngày, cấp nhận
    #[arg(long, default_value = "")]
    pub evidence: String,
    /// Hạn mới, khi gia hạn
    #[arg(long)]
    pub deadline: Option<NaiveDate>,
}

/// Does what is asked, when something is, and shows the directives.
pub(crate) fn run(
    secretary: &mut Secretary,
    clock: SystemClock,
    ids: &[DirectiveId],
    deed: Option<&DirectiveDeed>,
    json: bool,
) -> Result<(), Failure> {
    if let Some(deed) = deed {
        act(secretary, clock, ids, deed)?;
    }
    let file = |id: &DirectiveId| secretary.directive(DirectiveRef { directive: *id });
    let files: Vec<DirectiveFile> = ids.iter().map(file).collect::<Result<_, _>>()?;
    match files.as_slice() {
        [file] => print::either(file, json, register::print_file),
        files => print::either(&files, json, |files| files.iter().for_each(register::print_file)),
    }
    Ok(())
}

fn act(
    secretary: &mut Secretary,
    clock: SystemClock,
    ids: &[DirectiveId],
    deed: &DirectiveDeed,
) -> Result<(), Failure> {
    match deed {
        DirectiveDeed::Show => Ok(()),
        DirectiveDeed::Set(facts) => setting::set(secretary, ids, facts),
        DirectiveDeed::Report(facts) => add(secretary, clock, ids, (ProgressKind::Report, facts)),
        DirectiveDeed::Accept(facts) => add(secretary, clock, ids, (ProgressKind::Accept, facts)),
        DirectiveDeed::Return(facts) => add(secretary, clock, ids, (ProgressKind::Return, facts)),
        DirectiveDeed::Extend(facts) => {
            let missing = || Problem::new("deadline", "Gia hạn thì phải có hạn mới (--deadline).");
            let deadline = facts.deadline.ok_or_else(missing)?;
            all(secretary, ids, Deed::Extend { deadline }, Some(facts))
        }
        DirectiveDeed::Cancel(facts) => all(secretary, ids, Deed::Cancel, Some(facts)),
        DirectiveDeed::Remind(facts) => all(secretary, ids, Deed::Remind, Some(facts)),
        DirectiveDeed::Reopen(facts) => all(secretary, ids, Deed::Reopen, Some(facts)),
        DirectiveDeed::Reassign { lead, facts } => {
            all(secretary, ids, Deed::Reassign { lead: lead.clone() }, Some(facts))
        }
        DirectiveDeed::Follow { follower } => {
            all(secretary, ids, Deed::Follow { follower: follower.clone() }, None)
        }
        DirectiveDeed::Split { parts, facts } => {
            let parts = parts.iter().map(|part| part_of(part)).collect();
            all(secretary, ids, Deed::Split { parts }, Some(facts))
        }
        DirectiveDeed::Merge { into, facts } => all(secretary, ids, Deed::Merge { into: *into }, Some(facts)),
    }
}

/// A step that is told of each task by itself.
fn add(
    secretary: &mut Secretary,
    clock: SystemClock,
    ids: &[DirectiveId],
    (kind, facts): (ProgressKind, &StepFacts),
) -> Result<(), Failure> {
    let [id] = ids else {
        return Err(Problem::new("ids", "Báo cáo, chấp nhận và trả lại ghi cho từng nhiệm vụ một.").into());
    };
    let task = secretary.directive(DirectiveRef { directive: *id })?.line.directive;
    let day = facts.day.unwrap_or_else(|| clock.today());
    secretary.add_progress(Progress {
        by: facts.by.clone(),
        text: facts.text.clone(),
        percent: facts.percent,
        evidence: facts.evidence.clone(),
        deadline: facts.deadline,
        ..Progress::blank(ProgressId(clock.new_id()), &task, kind, day)
    })?;
    Ok(())
}

fn all(
    secretary: &mut Secretary,
    ids: &[DirectiveId],
    deed: Deed,
    facts: Option<&StepFacts>,
) -> Result<(), Failure> {
    secretary.act_on_tasks(TaskDeed {
        tasks: ids.to_vec(),
        day: facts.and_then(|facts| facts.day),
        by: facts.map(|facts| facts.by.clone()).unwrap_or_default(),
        reason: facts.map(|facts| facts.text.clone()).unwrap_or_default(),
        deed,
    })?;
    Ok(())
}

/// “Sở Nội vụ | rà soát định mức”, or only what is to be done.
fn part_of(written: &str) -> TaskPart {
    match written.split_once('|') {
        Some((lead, text)) => TaskPart { lead: lead.trim().into(), text: text.trim().into(), deadline: None },
        None => TaskPart { text: written.trim().into(), ..TaskPart::default() },
    }
}
