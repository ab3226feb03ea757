//! Undo and redo over the log: an undo is a new operation with the changes backwards, so history only grows.

use crate::change::Change;
use crate::fault::StoreFault;
use crate::kept;
use crate::operation::{Direction, Operation, OperationKind, Step, by_number, changes, walk};
use crate::transaction::Act;
use rusqlite::Connection;
use std::collections::BTreeSet;

/// A run of operations that are taken back together.
pub(crate) struct Run {
    pub first: u32,
    pub last: u32,
    pub label: String,
}

/// What an undo would take back: the newest act or redo that is not taken back yet, with the rest of its strand.
pub(crate) fn undoable(connection: &Connection) -> Result<Option<Run>, StoreFault> {
    let mut taken_back = BTreeSet::new();
    let mut run: Option<(Run, Option<String>)> = None;
    walk(connection, Direction::Newest, |operation| {
        if let Some((run, strand)) = &mut run {
            return Ok(extend(run, strand.as_ref(), &operation));
        }
        if operation.kind == OperationKind::Undo {
            taken_back.extend(numbers(&operation));
        } else if !taken_back.contains(&operation.n) {
            let Operation { n, label, strand, .. } = operation;
            let alone = strand.is_none();
            run = Some((Run { first: n, last: n, label }, strand));
            return Ok(if alone { Step::Stop } else { Step::On });
        }
        Ok(Step::On)
    })?;
    Ok(run.map(|(run, _)| run))
}

fn extend(run: &mut Run, strand: Option<&String>, operation: &Operation) -> Step {
    if operation.kind != OperationKind::Act || operation.strand.as_ref() != strand {
        return Step::Stop;
    }
    run.first = operation.n;
    Step::On
}

fn numbers(operation: &Operation) -> impl Iterator<Item = u32> + use<> {
    operation.undoes.into_iter().flat_map(|(from, to)| from..=to)
}

/// What a redo would bring again: the newest undo that was not redone; none once somebody acted after it.
pub(crate) fn redoable(connection: &Connection) -> Result<Option<Run>, StoreFault> {
    let mut redone = BTreeSet::new();
    let mut run = None;
    walk(connection, Direction::Newest, |operation| {
        match operation.kind {
            OperationKind::Act => return Ok(Step::Stop),
            OperationKind::Redo => redone.extend(numbers(&operation)),
            OperationKind::Undo if redone.contains(&operation.n) => {}
            OperationKind::Undo => {
                let undone = operation.undoes.map_or(operation.n, |(_, last)| last);
                let label = label_of_act(connection, undone)?;
                run = Some(Run { first: operation.n, last: operation.n, label });
                return Ok(Step::Stop);
            }
        }
        Ok(Step::On)
    })?;
    Ok(run)
}

/// The label of the act behind a chain of undos and redos.
fn label_of_act(connection: &Connection, n: u32) -> Result<String, StoreFault> {
    let operation = by_number(connection, n)?;
    match operation.undoes {
        Some((_, last)) => label_of_act(connection, last),
        None => Ok(operation.label),
    }
}

/// Applies the changes of a run backwards, newest first; see [`kept`] for what refuses.
pub(crate) fn take_back(act: &mut Act<'_>, run: &Run) -> Result<(), StoreFault> {
    for n in (run.first..=run.last).rev() {
        let backwards: Vec<Change> = changes(act.connection, n)?.iter().rev().map(Change::inverse).collect();
        backwards.iter().try_for_each(kept::admit)?;
        act.make(&backwards)?;
    }
    Ok(())
}
