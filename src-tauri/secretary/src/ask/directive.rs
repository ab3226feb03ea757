//! Everything about one directive: where it stands today and how it came there.

use crate::ask::{meeting::before_day, register};
use crate::contract::{DirectiveFile, Failure};
use crate::secretary::Secretary;
use thuky_domain::{Directive, DirectiveId, FollowUp, Meeting, Progress};

/// One directive with its progress, oldest first.
pub(crate) fn file(secretary: &Secretary, id: DirectiveId) -> Result<DirectiveFile, Failure> {
    let reader = secretary.store.reader();
    let directive: Directive = reader.get(id.0)?;
    let meeting: Meeting = reader.get(directive.meeting.0)?;
    let progress: Vec<Progress> = reader.with_text("directive", &id.to_string())?;
    let follow_up = FollowUp::of(&directive, &progress, before_day(reader)?);
    let line = register::line(directive, &meeting, &follow_up, secretary.clock.today());
    Ok(DirectiveFile { line, progress })
}
