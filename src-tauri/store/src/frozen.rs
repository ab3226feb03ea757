//! Frozen papers, checked: the triggers that guard them, their bytes and facts, and the log they were frozen on.
//!
//! That a row says what it said when it was frozen is checked with every other row, by replaying the log.

use crate::fault::StoreFault;
use crate::migration::fresh;
use crate::operation::by_number;
use crate::reader::Reader;
use rusqlite::Connection;
use std::collections::BTreeMap;
use thuky_domain::Paper;

impl Reader<'_> {
    /// Counter and hash of the newest operation; 0 and nothing for an empty log.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn head(self) -> Result<(u32, String), StoreFault> {
        let head = crate::operation::head(self.connection)?;
        Ok(head.map(|operation| (operation.n, operation.hash)).unwrap_or_default())
    }
}

/// Everything that is wrong with the frozen papers of a database and with what guards them.
pub(crate) fn faults(connection: &Connection) -> Result<Vec<String>, StoreFault> {
    let mut faults = guards(connection)?;
    let reader = Reader { connection };
    for paper in reader.all::<Paper>()? {
        faults.extend(
            faults_of(reader, &paper)?.into_iter().map(|fault| format!("paper {}: {fault}", paper.id)),
        );
    }
    Ok(faults)
}

/// The triggers that this version's schema has and the database has not, or has otherwise.
fn guards(connection: &Connection) -> Result<Vec<String>, StoreFault> {
    let kept = triggers(connection)?;
    let gone = triggers(&fresh()?)?.into_iter().filter(|(name, sql)| kept.get(name) != Some(sql));
    Ok(gone.map(|(name, _)| format!("the guard {name} is gone")).collect())
}

fn triggers(connection: &Connection) -> Result<BTreeMap<String, String>, StoreFault> {
    let mut statement = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")?;
    let triggers = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(triggers.collect::<Result<_, _>>()?)
}

fn faults_of(reader: Reader<'_>, paper: &Paper) -> Result<Vec<String>, StoreFault> {
    let mut faults = Vec::new();
    for (what, are, name) in [("file", "is", &paper.file), ("facts", "are", &paper.facts)] {
        match reader.blob(name) {
            Ok(_) => {}
            Err(StoreFault::NotFound) => faults.push(format!("its {what} {are} gone")),
            Err(StoreFault::Damaged(_)) => faults.push(format!("its {what} {are} not what was frozen")),
            Err(other) => return Err(other),
        }
    }
    if !on_the_log(reader, paper)? {
        faults.push(format!("the log it was frozen on had another operation {}", paper.head));
    }
    Ok(faults)
}

/// Whether the log still has the operation that was its newest when the paper was frozen.
fn on_the_log(reader: Reader<'_>, paper: &Paper) -> Result<bool, StoreFault> {
    if paper.head == 0 {
        return Ok(paper.head_hash.is_empty());
    }
    match by_number(reader.connection, paper.head) {
        Ok(operation) => Ok(operation.hash == paper.head_hash),
        Err(StoreFault::NotFound) => Ok(false),
        Err(other) => Err(other),
    }
}
