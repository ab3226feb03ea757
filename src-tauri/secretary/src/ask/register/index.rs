//! The register kept in memory between questions, so that each is answered without reading every task again.
//!
//! It is a copy, never the truth: before each question the operation log tells what changed, and the leaves of
//! those meetings are read anew. Closing the program forgets it.

use crate::ask::office::custom;
use crate::ask::register::leaf::Leaf;
use crate::ask::register::names::Names;
use crate::contract::Failure;
use std::collections::{BTreeMap, BTreeSet};
use thuky_domain::{Meeting, MeetingId, Noun};
use thuky_store::{Reader, Touched};

/// The leaves of the register as of an entry of the operation log.
#[derive(Default)]
pub(crate) struct Index {
    pub leaves: BTreeMap<MeetingId, Leaf>,
    pub names: Names,
    /// The newest operation that is in it; none before the first question.
    seen: Option<u32>,
}

impl Index {
    /// Brings the copy up to date with what is committed.
    pub fn catch_up(&mut self, reader: Reader<'_>) -> Result<(), Failure> {
        let newest = reader.newest_operation()?;
        match self.seen {
            Some(seen) if seen == newest => return Ok(()),
            Some(seen) => match behind(&reader.touched_since(seen)?) {
                Some(meetings) => self.renew(reader, &meetings)?,
                None => self.rebuild(reader)?,
            },
            None => self.rebuild(reader)?,
        }
        self.seen = Some(newest);
        Ok(())
    }

    fn renew(&mut self, reader: Reader<'_>, meetings: &BTreeSet<MeetingId>) -> Result<(), Failure> {
        self.seen = None;
        let custom = custom(reader)?;
        for id in meetings {
            self.leaves.remove(id);
            if let Some(meeting) = reader.find_narrow::<Meeting>(id.0)? {
                let leaf = Leaf::read(reader, &meeting, &custom, &mut self.names)?;
                self.leaves.extend(leaf.map(|leaf| (*id, leaf)));
            }
        }
        Ok(())
    }

    fn rebuild(&mut self, reader: Reader<'_>) -> Result<(), Failure> {
        *self = Self::default();
        let custom = custom(reader)?;
        for meeting in reader.all_narrow::<Meeting>()? {
            let id = meeting.id;
            let leaf = Leaf::read(reader, &meeting, &custom, &mut self.names)?;
            self.leaves.extend(leaf.map(|leaf| (id, leaf)));
        }
        Ok(())
    }
}

/// The meetings whose leaves are behind; none when everything is, as when the office changes its custom.
fn behind(touched: &[Touched]) -> Option<BTreeSet<MeetingId>> {
    touched
        .iter()
        .filter(|touched| matters(touched.noun))
        .map(|touched| touched.meeting.map(MeetingId))
        .collect()
}

/// Whether the register is made of a noun; a new one is taken to matter until somebody says here that it does not.
const fn matters(noun: Noun) -> bool {
    !matches!(
        noun,
        Noun::Person
            | Noun::Unit
            | Noun::Position
            | Noun::Source
            | Noun::AgendaItem
            | Noun::Attendee
            | Noun::Statement
            | Noun::Figure
            | Noun::CitedDocument
            | Noun::Citation
            | Noun::Photograph
            | Noun::View
            | Noun::Vote
    )
}
