//! Steps of progress: added one by one, never changed; a mistake is undone or told by another step.

use crate::act::tidy::tidied;
use crate::ask::directive::{Followed, followed};
use crate::ask::office::custom;
use crate::contract::{Failure, FailureKind, Saved};
use crate::label;
use crate::secretary::Secretary;
use thuky_domain::{Custom, Directive, FollowUp, Problem, Progress};
use thuky_store::Act;

/// Adds a step of progress to a task.
pub(crate) fn add(secretary: &mut Secretary, progress: Progress) -> Result<Saved, Failure> {
    let progress = tidied(progress)?;
    progress.check()?;
    if progress.kind.changes_task() {
        return Err(Problem::new("kind", "Bước này đổi chính nhiệm vụ nên không ghi riêng được.").into());
    }
    let ((), saved) = secretary.act(None, |act, _| {
        let directive: Directive = act.reader().get(progress.directive.0)?;
        act.name(label::step(progress.kind, &directive));
        let custom = custom(act.reader())?;
        add_in(act, &custom, &directive, progress).map(drop)
    })?;
    Ok(saved)
}

/// The step takes its place, its meeting and, as an extension, the day it extends from its task. Tells where the task
/// stood before.
pub(crate) fn add_in(
    act: &mut Act<'_>,
    custom: &Custom,
    directive: &Directive,
    step: Progress,
) -> Result<FollowUp, Failure> {
    if act.reader().find::<Progress>(step.id.0)?.is_some() {
        return Err(only_added());
    }
    let Followed { stands, progress, .. } = followed(act.reader(), directive, custom)?;
    stands.admit(&step)?;
    let previous = step.deadline.and(stands.last_day());
    let ordinal = progress.last().map_or(0, |last| last.ordinal) + 1;
    act.put(&Progress { meeting: directive.meeting, ordinal, previous, ..step })?;
    Ok(stands)
}

/// What is told when somebody wants to change or remove a step.
pub(crate) fn only_added() -> Failure {
    Failure::new(
        FailureKind::Invalid,
        "Báo cáo tiến độ chỉ được thêm, không sửa; hãy hoàn tác hoặc thêm báo cáo mới.",
    )
}
