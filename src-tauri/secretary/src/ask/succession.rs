//! Open tasks of units that were merged or renamed: offered to the unit that took over, never moved by themselves.

use crate::ask::register;
use crate::contract::{Failure, Succession};
use crate::secretary::Secretary;
use std::collections::HashMap;
use thuky_domain::{Unit, UnitId};

/// What is to be handed over, by name of the old unit.
pub(crate) fn offered(secretary: &Secretary) -> Result<Vec<Succession>, Failure> {
    let units: Vec<Unit> = secretary.store.reader().all()?;
    let known: HashMap<UnitId, &Unit> = units.iter().map(|unit| (unit.id, unit)).collect();
    let mut offered = Vec::new();
    for unit in &units {
        let Some(heir) = heir(unit, &known) else { continue };
        let tasks = register::open_tasks_of(secretary, unit.names())?;
        if !tasks.is_empty() {
            let (unit, until) = (unit.name.clone(), unit.until);
            offered.push(Succession { unit, successor: heir.name.clone(), until, tasks });
        }
    }
    Ok(offered)
}

/// The unit at the end of the line of successors; none without one, or where the line runs in a circle.
fn heir<'u>(unit: &Unit, known: &HashMap<UnitId, &'u Unit>) -> Option<&'u Unit> {
    let mut heir = *known.get(&unit.successor?)?;
    for _ in 0..known.len() {
        match heir.successor {
            None => return Some(heir),
            Some(next) => heir = *known.get(&next)?,
        }
    }
    None
}
