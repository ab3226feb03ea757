//! Keeping accepted replies: reports of progress under the same rules as any other, all in one act.

use crate::act::{progress, tidy::tidied};
use crate::ask::{directive::steps, office, register};
use crate::clock::Clock;
use crate::contract::{Failure, FailureKind, RepliesKept, RepliesToKeep};
use crate::secretary::Secretary;
use std::collections::HashSet;
use thuky_domain::{Custom, Directive, DirectiveId, ProgressId, Reply, RowCodeFault, RowCodes};
use thuky_store::Act;

/// Keeps all replies or none. What the record tells already is not told again.
pub(crate) fn keep(secretary: &mut Secretary, accepted: &RepliesToKeep) -> Result<RepliesKept, Failure> {
    let replies = &accepted.replies;
    let first = replies.first().ok_or_else(nothing)?;
    let codes = register::answerable(secretary)?;
    let (added, saved) = secretary.act(None, |act, clock| {
        act.name(format!("Nhận trả lời của {}: {} nhiệm vụ", first.by, replies.len()));
        let (custom, answered) = (office::custom(act.reader())?, HashSet::new());
        let mut keeping = Keeping { custom, act, clock, codes, answered };
        replies.iter().map(|reply| keeping.keep(reply)).sum::<Result<u32, Failure>>()
    })?;
    let all = u32::try_from(replies.len()).unwrap_or(u32::MAX);
    Ok(RepliesKept { saved, added, known: all - added })
}

fn nothing() -> Failure {
    Failure::new(FailureKind::Invalid, "Chưa chọn dòng trả lời nào để ghi.")
}

/// Which of two answers holds is for people to say.
fn differing() -> Failure {
    Failure::new(
        FailureKind::Invalid,
        "Nhiệm vụ này có hai câu trả lời khác nhau trong các phiếu đang nhận. Hãy chọn một.",
    )
}

/// Replies on their way into the record.
struct Keeping<'k, 'a> {
    act: &'k mut Act<'a>,
    clock: &'k dyn Clock,
    custom: Custom,
    codes: RowCodes,
    /// The tasks that a reply of this act has answered.
    answered: HashSet<DirectiveId>,
}

impl Keeping<'_, '_> {
    /// How many reports a reply adds: one, or none when it is kept already.
    fn keep(&mut self, reply: &Reply) -> Result<u32, Failure> {
        let told = |failure: Failure| Failure {
            sentence: format!("Dòng {}: {} Không có dòng nào được ghi.", reply.code, failure.sentence),
            ..failure
        };
        let unknown = |fault: RowCodeFault| told(Failure::new(FailureKind::NotFound, fault.to_string()));
        let bearer = self.codes.bearer(reply.code).map_err(unknown)?;
        let task: Directive = self.act.reader().get(bearer.0)?;
        let step = reply.step(ProgressId(self.clock.new_id()), &task, self.clock.today());
        let step = tidied(step)?;
        if steps(self.act.reader(), task.id)?.iter().any(|kept| reply.is_kept_as(&step, kept)) {
            return Ok(0);
        }
        if !self.answered.insert(task.id) {
            return Err(told(differing()));
        }
        step.check().map_err(|problem| told(problem.into()))?;
        progress::add_in(self.act, &self.custom, &task, step).map_err(told)?;
        Ok(1)
    }
}
