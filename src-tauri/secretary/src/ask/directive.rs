//! Everything about one directive: where it stands today, how it came there, and what it was split or merged with.

use crate::ask::{office::custom, register};
use crate::contract::{DirectiveFile, Failure, Relation, TaskLink};
use crate::secretary::Secretary;
use thuky_domain::{Directive, DirectiveId, FollowUp, Meeting, Progress};
use thuky_store::Reader;

/// One directive with its progress, oldest first.
pub(crate) fn file(secretary: &Secretary, id: DirectiveId) -> Result<DirectiveFile, Failure> {
    let reader = secretary.store.reader();
    let directive: Directive = reader.get(id.0)?;
    let meeting: Meeting = reader.get(directive.meeting.0)?;
    let (follow_up, progress) = followed(reader, &directive)?;
    let links = links(reader, &directive, &progress)?;
    let line = register::line(directive, &meeting, &follow_up, secretary.clock.today());
    Ok(DirectiveFile { line, progress, links })
}

/// Where a directive stands, and its steps.
pub(crate) fn followed(
    reader: Reader<'_>,
    directive: &Directive,
) -> Result<(FollowUp, Vec<Progress>), Failure> {
    let progress = steps(reader, directive.id)?;
    let meeting: Meeting = reader.get(directive.meeting.0)?;
    Ok((FollowUp::of(directive, &meeting, &progress, &custom(reader)?), progress))
}

/// The steps of its progress, oldest first.
pub(crate) fn steps(reader: Reader<'_>, id: DirectiveId) -> Result<Vec<Progress>, Failure> {
    Ok(reader.with_text("directive", &id.to_string())?)
}

/// The parts it was split into, by their order.
pub(crate) fn parts(reader: Reader<'_>, id: DirectiveId) -> Result<Vec<Directive>, Failure> {
    Ok(reader.with_text("origin", &id.to_string())?)
}

/// The steps by which others were merged into it.
pub(crate) fn merged(reader: Reader<'_>, id: DirectiveId) -> Result<Vec<Progress>, Failure> {
    Ok(reader.with_text("into", &id.to_string())?)
}

fn links(reader: Reader<'_>, directive: &Directive, progress: &[Progress]) -> Result<Vec<TaskLink>, Failure> {
    let mut links = Vec::new();
    if let Some(origin) = directive.origin {
        links.push(link(Relation::SplitFrom, reader.get(origin.0)?));
    }
    let parts = parts(reader, directive.id)?.into_iter();
    links.extend(parts.map(|part| link(Relation::SplitInto, part)));
    for step in merged(reader, directive.id)? {
        links.push(link(Relation::MergedFrom, reader.get(step.directive.0)?));
    }
    for other in progress.iter().filter_map(|step| step.into) {
        links.push(link(Relation::MergedInto, reader.get(other.0)?));
    }
    Ok(links)
}

fn link(relation: Relation, other: Directive) -> TaskLink {
    TaskLink { relation, directive: other.id, code: other.code, text: other.text, lead: other.lead }
}
