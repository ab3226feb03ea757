//! State of the workspace, the directory, search.

use crate::ask::{grouped, office};
use crate::contract::{Directory, Failure, Hit, PersonEntry, SearchQuery, WorkspaceState};
use crate::secretary::Secretary;
use thuky_domain::{MeetingId, Person, Position};

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
    let hit = |hit: thuky_store::SearchHit| Hit {
        noun: hit.noun,
        id: hit.id,
        meeting: hit.meeting.map(MeetingId),
        title: hit.title,
        snippet: hit.snippet,
    };
    Ok(hits.into_iter().map(hit).collect())
}
