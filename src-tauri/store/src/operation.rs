//! The operation log: who did what when, each entry sealed by a hash that also covers the one before.

use crate::change::{Change, Form};
use crate::fault::StoreFault;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Who acts, when, under which new id: what the store cannot know by itself.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// Id of the operation to be.
    pub id: Uuid,
    /// Now.
    pub at: chrono::DateTime<chrono::FixedOffset>,
    /// Who.
    pub actor: String,
    /// Consecutive operations of one strand are undone together.
    pub strand: Option<String>,
}

/// Kind of operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationKind {
    /// Somebody did something.
    Act,
    /// Operations were taken back.
    Undo,
    /// An undo was taken back.
    Redo,
}

impl OperationKind {
    const fn word(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    fn from_word(word: &str) -> Self {
        match word {
            "undo" => Self::Undo,
            "redo" => Self::Redo,
            _ => Self::Act,
        }
    }
}

/// An entry of the log.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Counter, from 1 without gaps.
    pub n: u32,
    /// Identity.
    pub id: Uuid,
    /// Device that wrote it.
    pub device: String,
    /// Hybrid logical clock in milliseconds: never runs backwards, even when the wall clock does.
    pub clock: i64,
    /// Kind.
    pub kind: OperationKind,
    /// What was done, in Vietnamese.
    pub label: String,
    /// Who did it.
    pub actor: String,
    /// When, ISO 8601 with zone.
    pub at: String,
    /// Strand.
    pub strand: Option<String>,
    /// First and last operation that this one takes back.
    pub undoes: Option<(u32, u32)>,
    /// Hash of the operation before.
    pub previous: String,
    /// SHA-256 over everything above and the changes.
    pub hash: String,
}

const COLUMNS: &str =
    "n, id, device, clock, kind, label, actor, at, strand, undoes_from, undoes_to, previous, hash";

impl Operation {
    fn from_sql(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (from, to): (Option<u32>, Option<u32>) = (row.get(9)?, row.get(10)?);
        Ok(Self {
            n: row.get(0)?,
            id: Uuid::parse_str(&row.get::<_, String>(1)?).unwrap_or_default(),
            device: row.get(2)?,
            clock: row.get(3)?,
            kind: OperationKind::from_word(&row.get::<_, String>(4)?),
            label: row.get(5)?,
            actor: row.get(6)?,
            at: row.get(7)?,
            strand: row.get(8)?,
            undoes: from.zip(to),
            previous: row.get(11)?,
            hash: row.get(12)?,
        })
    }

    /// The hash this entry must have, with these changes.
    pub(crate) fn seal(&self, changes: &[Change]) -> String {
        let changes: Vec<Value> = changes.iter().map(sealed_change).collect();
        let sealed = json!([
            self.n,
            self.id.to_string(),
            self.device,
            self.clock,
            self.kind.word(),
            self.label,
            self.actor,
            self.at,
            self.strand,
            self.undoes,
            self.previous,
            changes
        ]);
        hex(&Sha256::digest(sealed.to_string().as_bytes()))
    }
}

fn sealed_change(change: &Change) -> Value {
    json!([
        change.noun.word(),
        change.id.to_string(),
        change.meeting,
        change.field,
        change.form.word(),
        change.before,
        change.after
    ])
}

/// Bytes as lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The newest entry.
pub(crate) fn head(connection: &Connection) -> Result<Option<Operation>, StoreFault> {
    let sql = format!("SELECT {COLUMNS} FROM operation ORDER BY n DESC LIMIT 1");
    Ok(connection.prepare_cached(&sql)?.query_row([], Operation::from_sql).optional()?)
}

/// One entry by its counter.
pub(crate) fn by_number(connection: &Connection, n: u32) -> Result<Operation, StoreFault> {
    let sql = format!("SELECT {COLUMNS} FROM operation WHERE n = ?1");
    connection
        .prepare_cached(&sql)?
        .query_row([n], Operation::from_sql)
        .optional()?
        .ok_or(StoreFault::NotFound)
}

/// Visits the log from an entry on, up or down, until the visitor says stop.
pub(crate) fn walk(
    connection: &Connection,
    direction: Direction,
    mut visit: impl FnMut(Operation) -> Result<Step, StoreFault>,
) -> Result<(), StoreFault> {
    let order = if direction == Direction::Newest { "DESC" } else { "ASC" };
    let mut statement = connection.prepare(&format!("SELECT {COLUMNS} FROM operation ORDER BY n {order}"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if visit(Operation::from_sql(row)?)? == Step::Stop {
            break;
        }
    }
    Ok(())
}

/// Which end of the log a walk begins at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Newest,
    Oldest,
}

/// Whether a walk goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    On,
    Stop,
}

/// The newest entries that touch a record, a meeting, or anything.
pub(crate) fn list(
    connection: &Connection,
    id: Option<Uuid>,
    meeting: Option<Uuid>,
    limit: u32,
) -> Result<Vec<Operation>, StoreFault> {
    let sql = format!(
        "SELECT {COLUMNS} FROM operation
         WHERE (?1 IS NULL OR n IN (SELECT operation FROM change WHERE id = ?1))
           AND (?2 IS NULL OR n IN (SELECT operation FROM change WHERE id = ?2
                                    UNION ALL SELECT operation FROM change WHERE meeting = ?2 AND meeting <> id))
         ORDER BY n DESC LIMIT ?3"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(
        params![id.map(|id| id.to_string()), meeting.map(|id| id.to_string()), limit],
        Operation::from_sql,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The changes of an entry, in their order.
pub(crate) fn changes(connection: &Connection, n: u32) -> Result<Vec<Change>, StoreFault> {
    let sql = "SELECT noun, id, meeting, field, form, before, after FROM change WHERE operation = ?1 ORDER BY ordinal";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([n])?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        changes.push(change_from_sql(row)?);
    }
    Ok(changes)
}

fn change_from_sql(row: &Row<'_>) -> Result<Change, StoreFault> {
    let noun: String = row.get(0)?;
    let value = |text: Option<String>| text.map_or(Ok(Value::Null), |text| serde_json::from_str(&text));
    Ok(Change {
        noun: noun.parse().map_err(|_| StoreFault::Damaged(format!("unknown noun {noun} in the log")))?,
        id: Uuid::parse_str(&row.get::<_, String>(1)?).unwrap_or_default(),
        meeting: row.get::<_, Option<String>>(2)?.and_then(|id| Uuid::parse_str(&id).ok()),
        field: row.get(3)?,
        form: Form::from_word(&row.get::<_, String>(4)?),
        before: value(row.get(5)?)?,
        after: value(row.get(6)?)?,
    })
}

/// Appends an entry with its changes.
pub(crate) fn append(
    connection: &Connection,
    operation: &Operation,
    changes: &[Change],
) -> Result<(), StoreFault> {
    let (from, to) = operation.undoes.unzip();
    let sql = format!(
        "INSERT INTO operation ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
    );
    connection.prepare_cached(&sql)?.execute(params![
        operation.n,
        operation.id.to_string(),
        operation.device,
        operation.clock,
        operation.kind.word(),
        operation.label,
        operation.actor,
        operation.at,
        operation.strand,
        from,
        to,
        operation.previous,
        operation.hash,
    ])?;
    changes
        .iter()
        .zip(1_u32..)
        .try_for_each(|(change, ordinal)| append_change(connection, operation.n, ordinal, change))
}

fn append_change(connection: &Connection, n: u32, ordinal: u32, change: &Change) -> Result<(), StoreFault> {
    let sql = "INSERT INTO change (operation, ordinal, noun, id, meeting, field, form, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let value = |value: &Value| (!value.is_null()).then(|| value.to_string());
    connection.prepare_cached(sql)?.execute(params![
        n,
        ordinal,
        change.noun.word(),
        change.id.to_string(),
        change.meeting.map(|id| id.to_string()),
        change.field,
        change.form.word(),
        value(&change.before),
        value(&change.after),
    ])?;
    Ok(())
}
