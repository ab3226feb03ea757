//! Taking a list of staff into the directory: people, positions and units in one act, so that one undo takes it back whole.

use crate::act::record::put_sent;
use crate::ask::staff::{Roll, named, person};
use crate::ask::workspace;
use crate::clock::Clock;
use crate::contract::*;
use crate::secretary::Secretary;
use chrono::Datelike;
use thuky_domain::*;
use thuky_exchange::staff::StaffRow;
use thuky_store::Act;

/// Takes the lines that are new or joined; whoever is in the directory by now, with the position, is not added again.
pub(crate) fn take(secretary: &mut Secretary, wanted: &StaffToTake) -> Result<StaffTaken, Failure> {
    let directory = workspace::directory(secretary)?;
    let roll = Roll::of(&directory, secretary.clock.today());
    let unknown = |line: &&StaffLine| roll.known(line.row.clone()).fate != StaffFate::Known;
    let lines: Vec<&StaffLine> = wanted.lines.iter().filter(|line| line.is_taken()).filter(unknown).collect();
    if lines.is_empty() {
        return Ok(StaffTaken::default());
    }
    let (taken, saved) = secretary.act(None, |act, clock| {
        act.name(format!("Nhập danh bạ: {} người", lines.len()));
        let mut taking = Taking { act, clock, units: directory.units.clone(), taken: StaffTaken::default() };
        lines.into_iter().try_for_each(|line| taking.line(line))?;
        Ok(taking.taken)
    })?;
    Ok(StaffTaken { saved: Some(saved), ..taken })
}

/// A list on its way into the directory.
struct Taking<'t, 'a, 'c> {
    act: &'t mut Act<'a>,
    clock: &'c dyn Clock,
    units: Vec<Unit>,
    taken: StaffTaken,
}

impl Taking<'_, '_, '_> {
    fn line(&mut self, line: &StaffLine) -> Result<(), Failure> {
        let person = self.person(line)?;
        let StaffRow { title, unit, .. } = &line.row;
        if title.trim().is_empty() {
            return Ok(());
        }
        let position = Position {
            id: PositionId(self.clock.new_id()),
            person,
            unit: self.unit(unit)?,
            title: title.clone(),
            since: None,
            until: None,
            precedence: 0,
        };
        self.taken.positions += 1;
        self.put(position.into())
    }

    /// The person of the directory who is meant, else a new one.
    fn person(&mut self, line: &StaffLine) -> Result<PersonId, Failure> {
        if let Some(known) = line.person.filter(|_| line.fate == StaffFate::Joined) {
            return Ok(self.act.reader().get::<Person>(known.0)?.id);
        }
        let person = person(&line.row, PersonId(self.clock.new_id()));
        let id = person.id;
        self.taken.people += 1;
        self.put(person.into())?;
        Ok(id)
    }

    /// The unit of a name: one of the directory, else a new one.
    fn unit(&mut self, name: &str) -> Result<Option<UnitId>, Failure> {
        if name.trim().is_empty() {
            return Ok(None);
        }
        if let Some(known) = named(&self.units, name) {
            return Ok(Some(known.id));
        }
        let unit = Unit {
            id: UnitId(self.clock.new_id()),
            name: name.to_owned(),
            abbreviations: vec![],
            since: None,
            until: None,
            successor: None,
        };
        self.units.push(unit.clone());
        self.taken.units += 1;
        self.put(unit.clone().into())?;
        Ok(Some(unit.id))
    }

    fn put(&mut self, record: Record) -> Result<(), Failure> {
        put_sent(self.act, record, self.clock.today().year())
    }
}
