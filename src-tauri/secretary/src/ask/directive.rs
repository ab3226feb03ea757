//! Everything about one directive: where it stands today and how it came there.

use crate::ask::{office::before_day, register};
use crate::contract::{DirectiveFile, Failure};
use crate::secretary::Secretary;
use thuky_domain::{Directive, DirectiveId, FollowUp, Meeting, Progress};
use thuky_store::Reader;

/// One directive with its progress, oldest first.
pub(crate) fn file(secretary: &Secretary, id: DirectiveId) -> Result<DirectiveFile, Failure> {
    let reader = secretary.store.reader();
    let directive: Directive = reader.get(id.0)?;
    let meeting: Meeting = reader.get(directive.meeting.0)?;
    let progress = steps(reader, id)?;
    let follow_up = FollowUp::of(&directive, &progress, before_day(reader)?);
    let line = register::line(directive, &meeting, &follow_up, secretary.clock.today());
    Ok(DirectiveFile { line, progress })
}

/// The steps of its progress, oldest first.
pub(crate) fn steps(reader: Reader<'_>, id: DirectiveId) -> Result<Vec<Progress>, Failure> {
    Ok(reader.with_text("directive", &id.to_string())?)
}
