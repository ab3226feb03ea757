//! State of the workspace, the directory, search.

use crate::ask::{grouped, office};
use crate::contract::{Directory, Failure, Hit, MeetingName, PersonEntry, SearchQuery, WorkspaceState};
use crate::secretary::Secretary;
use std::collections::BTreeMap;
use thuky_domain::{Meeting, MeetingId, Noun, Person, Position};
use thuky_store::{Reader, SearchHit};
use uuid::Uuid;

/// Hits shown at most.
const HITS: u32 = 100;

pub(crate) fn status(secretary: &Secretary) -> Result<WorkspaceState, Failure> {
    Ok(WorkspaceState {
        office: office::profile(secretary.store.reader())?,
        today: secretary.clock.today(),
        has_tasks: secretary.store.reader().has_tasks()?,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        undo: secretary.store.undoable()?,
        redo: secretary.store.redoable()?,
        recovered: secretary.store.recovered(),
    })
}

pub(crate) fn directory(secretary: &Secretary) -> Result<Directory, Failure> {
    let reader = secretary.store.reader();
    let mut held = grouped(reader.all()?, |position: &Position| position.person);
    let entry =
        |person: Person| PersonEntry { positions: held.remove(&person.id).unwrap_or_default(), person };
    Ok(Directory { people: reader.all::<Person>()?.into_iter().map(entry).collect(), units: reader.all()? })
}

pub(crate) fn search(secretary: &mut Secretary, query: &SearchQuery) -> Result<Vec<Hit>, Failure> {
    let hits = secretary.store.search(&query.words, HITS)?;
    let mut names = BTreeMap::new();
    hits.into_iter().map(|hit| told(secretary.store.reader(), &mut names, hit)).collect()
}

type Names = BTreeMap<Uuid, MeetingName>;

fn told(reader: Reader<'_>, names: &mut Names, hit: SearchHit) -> Result<Hit, Failure> {
    let of = match hit.meeting {
        Some(meeting) if hit.noun != Noun::Meeting => Some(named(reader, names, meeting)?),
        _ => None,
    };
    let SearchHit { noun, id, meeting, title, snippet } = hit;
    Ok(Hit { noun, id, meeting: meeting.map(MeetingId), title, snippet, of })
}

/// Each meeting is read once, however many of its records are hit.
fn named(reader: Reader<'_>, names: &mut Names, meeting: Uuid) -> Result<MeetingName, Failure> {
    if let Some(name) = names.get(&meeting) {
        return Ok(name.clone());
    }
    let Meeting { title, date, .. } = reader.get(meeting)?;
    let name = MeetingName { title, date };
    names.insert(meeting, name.clone());
    Ok(name)
}
