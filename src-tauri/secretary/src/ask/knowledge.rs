//! What the office knows of people and units, handed to the reader of texts.

use crate::ask::workspace;
use crate::contract::{Failure, PersonEntry};
use crate::secretary::Secretary;
use chrono::NaiveDate;
use thuky_domain::Unit;
use thuky_reading::{Knowledge, KnownPerson, KnownUnit};

/// The whole directory, with the positions held today.
pub(crate) fn of_the_office(secretary: &Secretary) -> Result<Knowledge, Failure> {
    let directory = workspace::directory(secretary)?;
    let today = secretary.clock.today();
    Ok(Knowledge {
        people: directory.people.into_iter().map(|entry| person(entry, today)).collect(),
        units: directory.units.into_iter().map(unit).collect(),
    })
}

fn person(entry: PersonEntry, today: NaiveDate) -> KnownPerson {
    let held = entry.positions.into_iter().filter(|position| position.held_on(today));
    KnownPerson {
        name: entry.person.name,
        honorific: entry.person.honorific,
        positions: held.map(|position| position.title).collect(),
        full_name_only: false,
    }
}

fn unit(unit: Unit) -> KnownUnit {
    KnownUnit { name: unit.name, abbreviations: unit.abbreviations }
}
