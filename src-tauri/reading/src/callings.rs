//! Who is meant by the names that people are called by: “a Dũng”, “Hưng”.
//!
//! Owns the search among those in the draft. How such names are written is known in `given`.

use crate::draft::{Draft, PersonDraft};
use std::collections::HashMap;

/// Who is meant by the names that people are called by. A name that comes again is looked for only among those who have
/// joined the draft since, so that a long text is read in a time that grows with its length.
#[derive(Default)]
pub struct Callings(HashMap<String, Calling>);

/// The people already looked at, and at most two whom the name fits.
#[derive(Default)]
struct Calling {
    chairs: usize,
    attendees: usize,
    fits: Vec<String>,
}

impl Callings {
    /// The full name of the only known person who is called so; else the name as it is.
    pub fn called(&mut self, draft: &Draft, name: &str) -> String {
        let calling = self.0.entry(name.to_owned()).or_default();
        let chairs = draft.chairs.iter().skip(calling.chairs);
        let attendees = draft.attendees.iter().skip(calling.attendees).map(|a| &a.person);
        let fits =
            chairs.chain(attendees).filter_map(PersonDraft::known_as).filter(|known| calls(known, name));
        calling.fits.extend(fits.take(2 - calling.fits.len()).map(str::to_owned));
        (calling.chairs, calling.attendees) = (draft.chairs.len(), draft.attendees.len());
        match calling.fits.as_slice() {
            [only] => only.clone(),
            _ => name.to_owned(),
        }
    }
}

/// Whether the last or the first words of a full name call its bearer.
fn calls(known: &str, name: &str) -> bool {
    let rest =
        known.strip_suffix(name).map(str::trim_end).or_else(|| known.strip_prefix(name).map(str::trim_start));
    rest.is_some_and(|rest| rest.len() + name.len() < known.len() || rest.is_empty())
}
