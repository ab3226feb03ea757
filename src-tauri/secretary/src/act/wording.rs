//! The office's own wording of papers: each keeping is a new version, so that older ones can be looked at and taken up again.

use crate::act::tidy::tidied;
use crate::ask::wording::standing;
use crate::clock::Clock;
use crate::contract::{Failure, FailureKind, Saved};
use crate::secretary::Secretary;
use thuky_domain::{Wording, WordingId};
use thuky_store::Act;

/// Keeps a wording as the next version of its kind and system.
pub(crate) fn keep(secretary: &mut Secretary, wording: Wording) -> Result<Saved, Failure> {
    let wording = tidied(wording)?;
    if let Some(problem) = thuky_papers::refused(&wording).into_iter().next() {
        return Err(problem.into());
    }
    let ((), saved) = secretary.act(None, |act, clock| {
        if let Some(template) = &wording.template {
            act.reader().blob(template)?;
        }
        next(act, clock, wording)
    })?;
    Ok(saved)
}

/// Writes a wording as the next version, unless it says what the one in force says.
pub(crate) fn next(act: &mut Act<'_>, clock: &dyn Clock, wording: Wording) -> Result<(), Failure> {
    let kept = standing(act.reader(), wording.kind, wording.system)?;
    if wording.says_as(&kept) {
        return Err(Failure::new(FailureKind::Invalid, "Câu chữ không có gì khác bản đang dùng."));
    }
    let (id, day, version) = (WordingId(clock.new_id()), clock.today(), kept.version + 1);
    let wording = Wording { id, day, version, ..wording };
    act.name(format!("Đặt câu chữ {}, bản {}", wording.kind.name(), wording.version));
    Ok(act.put(&wording)?)
}

/// Why a wording is neither changed nor removed like another record.
pub(crate) fn only_kept() -> Failure {
    Failure::new(
        FailureKind::Invalid,
        "Bản câu chữ đã ghi được giữ nguyên để văn bản cũ còn đối chiếu. Hãy ghi một bản mới.",
    )
}
