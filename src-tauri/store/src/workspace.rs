//! The workspace folder: one database, one lock, one writer.

use crate::engine::{assert_engine, open_reader, open_writer};
use crate::fault::StoreFault;
use crate::files::{make_private_folder, open_private};
use crate::lock::Lock;
use crate::migration::admit;
use crate::operation::{self, Operation, OperationKind, Stamp};
use crate::reader::Reader;
use crate::search::{self, SearchHit};
use crate::transaction::Act;
use crate::undo::{self, Run};
use crate::upgrade;
use crate::verify::{Report, verify};
use crate::wal;
use crate::{Change, operation::head};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};
use thuky_domain::Noun;
use uuid::Uuid;

pub(crate) const DATABASE: &str = "thuky.db";
pub(crate) const LOCK: &str = "thuky.lock";

/// An open workspace.
pub struct Store {
    pub(crate) writer: Connection,
    reader: Connection,
    device: String,
    folder: PathBuf,
    lock: Lock,
}

/// What was taken back or brought again.
#[derive(Clone, Debug)]
pub struct Undone {
    /// Label of the act.
    pub label: String,
    /// Nouns that changed.
    pub nouns: Vec<Noun>,
    /// Meeting that the changes belong to.
    pub meeting: Option<Uuid>,
}

impl Store {
    /// Opens the workspace in a folder, made if missing. `device` names this machine in a new workspace's log.
    ///
    /// # Errors
    /// [`StoreFault::Locked`], [`StoreFault::Foreign`], [`StoreFault::Newer`], [`StoreFault::Damaged`],
    /// [`StoreFault::ReadOnly`], [`StoreFault::NoSpace`] or [`StoreFault::Io`]; nothing is changed then.
    pub fn open(folder: &Path, device: Uuid) -> Result<Self, StoreFault> {
        assert_engine()?;
        make_private_folder(folder)?;
        let lock = Lock::take(&folder.join(LOCK))?;
        let path = folder.join(DATABASE);
        refuse_other_files(&path)?;
        let known = if path.exists() { admit(&open_reader(&path)?)? } else { 0 };
        open_private(&path)?;
        let mut writer = open_writer(&path)?;
        if upgrade::is_due(known) {
            upgrade::upgrade(&mut writer, &path, known)?;
        }
        let device = device_of(&writer, device)?;
        wal::make_room(&writer, &path)?;
        let reader = open_reader(&path)?;
        let store = Self { writer, reader, device, folder: folder.to_owned(), lock };
        if store.recovered() {
            store.quick_check()?;
        }
        Ok(store)
    }

    /// Whether the last program ended without closing the workspace.
    #[must_use]
    pub const fn recovered(&self) -> bool {
        self.lock.unclean()
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What tells this workspace from others, wherever its folder is.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.device
    }

    /// Reads what is committed.
    #[must_use]
    pub const fn reader(&self) -> Reader<'_> {
        Reader { connection: &self.reader }
    }

    /// Runs one act in one immediate transaction. When `work` succeeds and changed something, the changes become one
    /// entry of the log; this returns only after the commit is on disk, with the nouns that changed.
    ///
    /// # Errors
    /// The failure of `work`, or of the commit: nothing is then kept.
    pub fn act<T, E: From<StoreFault>>(
        &mut self,
        stamp: &Stamp,
        work: impl FnOnce(&mut Act<'_>) -> Result<T, E>,
    ) -> Result<(T, Vec<Noun>), E> {
        let transaction = self
            .writer
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreFault::from)?;
        let mut act = Act::new(&transaction);
        let result = work(&mut act)?;
        let Act { changes, label, .. } = act;
        let nouns = nouns_of(&changes);
        log(&transaction, &self.device, stamp, OperationKind::Act, label, None, &changes)?;
        transaction.commit().map_err(StoreFault::from)?;
        Ok((result, nouns))
    }

    /// Label of what an undo would take back.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn undoable(&self) -> Result<Option<String>, StoreFault> {
        Ok(undo::undoable(&self.reader)?.map(|run| run.label))
    }

    /// Label of what a redo would bring again.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn redoable(&self) -> Result<Option<String>, StoreFault> {
        Ok(undo::redoable(&self.reader)?.map(|run| run.label))
    }

    /// Takes back the newest act that is not taken back yet.
    ///
    /// # Errors
    /// [`StoreFault::NothingToUndo`], or what SQLite says: nothing is then changed.
    pub fn undo(&mut self, stamp: &Stamp) -> Result<Undone, StoreFault> {
        self.take_back(stamp, OperationKind::Undo, undo::undoable)
    }

    /// Brings again what the newest undo took back.
    ///
    /// # Errors
    /// [`StoreFault::NothingToUndo`], or what SQLite says: nothing is then changed.
    pub fn redo(&mut self, stamp: &Stamp) -> Result<Undone, StoreFault> {
        self.take_back(stamp, OperationKind::Redo, undo::redoable)
    }

    fn take_back(
        &mut self,
        stamp: &Stamp,
        kind: OperationKind,
        find: fn(&Connection) -> Result<Option<Run>, StoreFault>,
    ) -> Result<Undone, StoreFault> {
        let transaction = self.writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let run = find(&transaction)?.ok_or(StoreFault::NothingToUndo)?;
        let mut act = Act::new(&transaction);
        undo::take_back(&mut act, &run)?;
        let changes = act.changes;
        log(
            &transaction,
            &self.device,
            stamp,
            kind,
            run.label.clone(),
            Some((run.first, run.last)),
            &changes,
        )?;
        transaction.commit()?;
        let meeting = changes.iter().find_map(|change| change.meeting);
        Ok(Undone { label: run.label, nouns: nouns_of(&changes), meeting })
    }

    /// The newest entries of the log with their changes; see [`crate::Operation`].
    ///
    /// # Errors
    /// What SQLite says.
    pub fn history(
        &self,
        id: Option<Uuid>,
        meeting: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<(Operation, Vec<Change>)>, StoreFault> {
        let operations = operation::list(&self.reader, id, meeting, limit)?;
        operations
            .into_iter()
            .map(|entry| operation::changes(&self.reader, entry.n).map(|changes| (entry, changes)))
            .collect()
    }

    /// The best hits for some words, among all that is committed; see [`SearchHit`].
    ///
    /// # Errors
    /// What SQLite says.
    pub fn search(&mut self, words: &str, limit: u32) -> Result<Vec<SearchHit>, StoreFault> {
        search::catch_up(&mut self.writer)?;
        self.reader().search(words, limit)
    }

    /// Checks everything; see [`Report`]. A connection of its own remembers nothing: FTS5 checks its index by what the
    /// connection saw of it last, and finds damage where another has merged the index since.
    ///
    /// # Errors
    /// What SQLite says when it cannot even be read.
    pub fn verify(&self) -> Result<Report, StoreFault> {
        verify(&open_reader(&self.folder.join(DATABASE))?)
    }

    fn quick_check(&self) -> Result<(), StoreFault> {
        let found: String = self.reader.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if found == "ok" { Ok(()) } else { Err(StoreFault::Damaged(found)) }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        let _ = self.writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    }
}

/// Whether a folder holds a workspace; nothing is opened.
#[must_use]
pub fn holds_workspace(folder: &Path) -> bool {
    folder.join(DATABASE).exists()
}

/// Refuses a file that does not begin as SQLite files do, before SQLite is asked.
fn refuse_other_files(path: &Path) -> Result<(), StoreFault> {
    let Ok(mut file) = std::fs::File::open(path) else { return Ok(()) };
    let mut start = [0; 16];
    match file.read(&mut start).map_err(|error| StoreFault::io(path, error))? {
        0 => Ok(()),
        _ if &start == b"SQLite format 3\0" => Ok(()),
        _ => Err(StoreFault::Foreign),
    }
}

fn device_of(writer: &Connection, proposed: Uuid) -> Result<String, StoreFault> {
    let kept = || {
        writer.query_row("SELECT value FROM workspace WHERE key = 'device'", [], |row| row.get(0)).optional()
    };
    if let Some(device) = kept()? {
        return Ok(device);
    }
    writer.execute("INSERT INTO workspace (key, value) VALUES ('device', ?1)", [proposed.to_string()])?;
    Ok(proposed.to_string())
}

fn nouns_of(changes: &[Change]) -> Vec<Noun> {
    let nouns: BTreeSet<Noun> = changes.iter().map(|change| change.noun).collect();
    nouns.into_iter().collect()
}

/// Seals the changes as the next entry of the log; nothing changed, nothing logged.
fn log(
    connection: &Connection,
    device: &str,
    stamp: &Stamp,
    kind: OperationKind,
    label: String,
    undoes: Option<(u32, u32)>,
    changes: &[Change],
) -> Result<(), StoreFault> {
    if changes.is_empty() {
        return Ok(());
    }
    let before = head(connection)?;
    let clock = stamp.at.timestamp_millis().max(before.as_ref().map_or(0, |before| before.clock + 1));
    let mut entry = Operation {
        n: before.as_ref().map_or(1, |before| before.n + 1),
        id: stamp.id,
        device: device.to_owned(),
        clock,
        kind,
        label,
        actor: stamp.actor.clone(),
        at: stamp.at.to_rfc3339(),
        strand: stamp.strand.clone(),
        undoes,
        previous: before.map(|before| before.hash).unwrap_or_default(),
        hash: String::new(),
    };
    entry.hash = entry.seal(changes);
    operation::append(connection, &entry, changes)
}
