//! Keeping accepted replies: reports of progress under the same rules as any other, all in one act.

use crate::act::{progress, tidy::tidied};
use crate::ask::{directive::steps, reply_form};
use crate::clock::Clock;
use crate::contract::{Failure, FailureKind, RepliesKept, RepliesToKeep};
use crate::secretary::Secretary;
use thuky_domain::{Directive, ProgressId, Reply, RowCodeFault, RowCodes};
use thuky_store::Act;

/// Keeps all replies or none. What the record tells already is not told again.
pub(crate) fn keep(secretary: &mut Secretary, accepted: &RepliesToKeep) -> Result<RepliesKept, Failure> {
    let replies = &accepted.replies;
    let first = replies.first().ok_or_else(nothing)?;
    let (added, saved) = secretary.act(None, |act, clock| {
        act.name(format!("Nhận trả lời của {}: {} nhiệm vụ", first.by, replies.len()));
        let codes = reply_form::open_tasks(act.reader())?.iter().map(|task| task.id).collect();
        let kept = replies.iter().map(|reply| keep_in(act, clock, &codes, reply));
        kept.sum::<Result<u32, Failure>>()
    })?;
    let all = u32::try_from(replies.len()).unwrap_or(u32::MAX);
    Ok(RepliesKept { saved, added, known: all - added })
}

fn nothing() -> Failure {
    Failure::new(FailureKind::Invalid, "Chưa chọn dòng trả lời nào để ghi.")
}

/// How many reports a reply adds: one, or none when it is kept already.
fn keep_in(act: &mut Act<'_>, clock: &dyn Clock, codes: &RowCodes, reply: &Reply) -> Result<u32, Failure> {
    let told = |failure: Failure| Failure {
        sentence: format!("Dòng {}: {} Không có dòng nào được ghi.", reply.code, failure.sentence),
        ..failure
    };
    let unknown = |fault: RowCodeFault| told(Failure::new(FailureKind::NotFound, fault.to_string()));
    let task: Directive = act.reader().get(codes.bearer(reply.code).map_err(unknown)?.0)?;
    let step = tidied(reply.step(ProgressId(clock.new_id()), &task, clock.today()))?;
    if steps(act.reader(), task.id)?.iter().any(|kept| reply.is_kept_as(&step, kept)) {
        return Ok(0);
    }
    step.check().map_err(|problem| told(problem.into()))?;
    progress::add_in(act, &task, step).map_err(told)?;
    Ok(1)
}
