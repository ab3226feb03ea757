//! Everything about one directive: where it stands today, how it came there, and what it was split or merged with.

use crate::ask::{office::custom, register};
use crate::contract::{DirectiveFile, Failure, Relation, TaskLink};
use crate::secretary::Secretary;
use thuky_domain::{Custom, Directive, DirectiveId, FollowUp, Meeting, Progress};
use thuky_store::{Reader, StoreFault};

/// A directive as it is followed up.
pub(crate) struct Followed {
    /// Its meeting, without the long texts.
    pub meeting: Meeting,
    /// Where it stands, whatever the day.
    pub stands: FollowUp,
    /// Its steps, oldest first.
    pub progress: Vec<Progress>,
}

/// One directive with its progress, oldest first.
pub(crate) fn file(secretary: &Secretary, id: DirectiveId) -> Result<DirectiveFile, Failure> {
    let custom = custom(secretary.store.reader())?;
    Ok(standing(secretary, id, &custom)?.0)
}

/// One directive with its progress, and where it stands whatever the day.
pub(crate) fn standing(
    secretary: &Secretary,
    id: DirectiveId,
    custom: &Custom,
) -> Result<(DirectiveFile, FollowUp), Failure> {
    let reader = secretary.store.reader();
    let directive: Directive = reader.get(id.0)?;
    let Followed { meeting, stands, progress } = followed(reader, &directive, custom)?;
    let links = links(reader, &directive, &progress)?;
    let line = register::line(directive, &meeting.title, meeting.date, &stands, secretary.clock.today());
    Ok((DirectiveFile { line, progress, links }, stands))
}

/// How a directive is followed up.
pub(crate) fn followed(
    reader: Reader<'_>,
    directive: &Directive,
    custom: &Custom,
) -> Result<Followed, Failure> {
    let progress = steps(reader, directive.id)?;
    let meeting: Meeting = reader.find_narrow(directive.meeting.0)?.ok_or(StoreFault::NotFound)?;
    let stands = FollowUp::of(directive, &meeting, &progress, custom);
    Ok(Followed { meeting, stands, progress })
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
