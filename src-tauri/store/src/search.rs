//! Search in everything, with or without marks. What changed since the last search is noted in the same transaction
//! as the change, so that an autosave stays cheap and a search never misses a word.

use crate::change::Change;
use crate::fault::StoreFault;
use crate::reader::Reader;
use crate::table::{SearchText, TableSpec, table};
use rusqlite::{Connection, TransactionBehavior, params};
use thuky_domain::Noun;
use thuky_domain::text::{fold, nfc};
use uuid::Uuid;

/// Stands before a hit in a snippet.
pub const MARK_OPEN: char = '\u{2039}';
/// Stands after a hit in a snippet.
pub const MARK_CLOSE: char = '\u{203A}';

/// One hit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchHit {
    /// Noun of the record.
    pub noun: Noun,
    /// Its id.
    pub id: Uuid,
    /// The meeting it belongs to.
    pub meeting: Option<Uuid>,
    /// Its title.
    pub title: String,
    /// The hit in its surroundings, between [`MARK_OPEN`] and [`MARK_CLOSE`].
    pub snippet: String,
}

/// Lets the index follow a record that came or went.
pub(crate) fn follow(connection: &Connection, change: &Change, spec: &TableSpec) -> Result<(), StoreFault> {
    forget(connection, &change.id.to_string())?;
    let entry = change.after.as_object().and_then(spec.search);
    entry.map_or(Ok(()), |entry| write(connection, change.noun, change.id, change.meeting, &entry))
}

/// Notes that the entry of a record is behind: the next search brings it up to date.
pub(crate) fn put_off(
    connection: &Connection,
    noun: Noun,
    id: Uuid,
    meeting: Option<Uuid>,
) -> Result<(), StoreFault> {
    let sql = "INSERT INTO search_due (id, noun, meeting) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    let meeting = meeting.map(|id| id.to_string());
    connection.prepare_cached(sql)?.execute(params![id.to_string(), noun.word(), meeting])?;
    Ok(())
}

/// Brings every entry that was put off up to date, in one transaction.
pub(crate) fn catch_up(connection: &mut Connection) -> Result<(), StoreFault> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
    for (id, noun, meeting) in due(&transaction)? {
        forget(&transaction, &id.to_string())?;
        let spec = table(noun);
        if let Some(entry) =
            (Reader { connection: &transaction }).row(spec, id)?.as_ref().and_then(spec.search)
        {
            write(&transaction, noun, id, meeting, &entry)?;
        }
    }
    Ok(transaction.commit()?)
}

type Due = (Uuid, Noun, Option<Uuid>);

fn due(connection: &Connection) -> Result<Vec<Due>, StoreFault> {
    let mut statement = connection.prepare_cached("SELECT id, noun, meeting FROM search_due")?;
    let mut rows = statement.query([])?;
    let mut due = Vec::new();
    while let Some(row) = rows.next()? {
        let id = Uuid::parse_str(&row.get::<_, String>(0)?).unwrap_or_default();
        due.push((id, noun_of(&row.get::<_, String>(1)?)?, meeting_of(row.get(2)?)));
    }
    Ok(due)
}

fn forget(connection: &Connection, id: &str) -> Result<(), StoreFault> {
    connection.prepare_cached("DELETE FROM search_entry WHERE id = ?1")?.execute([id])?;
    connection.prepare_cached("DELETE FROM search_due WHERE id = ?1")?.execute([id])?;
    Ok(())
}

fn write(
    connection: &Connection,
    noun: Noun,
    id: Uuid,
    meeting: Option<Uuid>,
    entry: &SearchText,
) -> Result<(), StoreFault> {
    let sql = "INSERT INTO search_entry (noun, id, meeting, title, body) VALUES (?1, ?2, ?3, ?4, ?5)";
    let meeting = meeting.map(|id| id.to_string());
    connection.prepare_cached(sql)?.execute(params![
        noun.word(),
        id.to_string(),
        meeting,
        entry.title,
        entry.body
    ])?;
    Ok(())
}

impl Reader<'_> {
    /// The best hits for some words; every word must occur, the last one may be a beginning. Hits with the marks as
    /// typed stand first. What belongs to a meeting in the trash or under secrecy is not found.
    ///
    /// The index must have caught up: see [`catch_up`].
    ///
    /// # Errors
    /// What SQLite says.
    pub(crate) fn search(self, words: &str, limit: u32) -> Result<Vec<SearchHit>, StoreFault> {
        let Some(query) = match_query(words) else { return Ok(Vec::new()) };
        let sql = "SELECT e.noun, e.id, e.meeting, e.title, snippet(search_index, -1, '\u{2039}', '\u{203A}', '…', 16), e.title || ' ' || e.body
             FROM search_index JOIN search_entry e ON e.rowid = search_index.rowid
             WHERE search_index MATCH ?1
               AND (e.meeting IS NULL OR EXISTS (SELECT 1 FROM meeting m WHERE m.id = e.meeting AND m.trashed = 0 AND m.secrecy = 'none'))
             ORDER BY bm25(search_index, 4.0, 1.0) LIMIT 400";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([query])?;
        let exact = nfc(words).to_lowercase();
        let (mut first, mut rest) = (Vec::new(), Vec::new());
        while let Some(row) = rows.next()? {
            let whole: String = row.get(5)?;
            let hits = if whole.to_lowercase().contains(&exact) { &mut first } else { &mut rest };
            hits.push(hit(row)?);
        }
        first.append(&mut rest);
        first.truncate(limit as usize);
        Ok(first)
    }
}

fn hit(row: &rusqlite::Row<'_>) -> Result<SearchHit, StoreFault> {
    let noun: String = row.get(0)?;
    Ok(SearchHit {
        noun: noun_of(&noun)?,
        id: Uuid::parse_str(&row.get::<_, String>(1)?).unwrap_or_default(),
        meeting: meeting_of(row.get(2)?),
        title: row.get(3)?,
        snippet: row.get(4)?,
    })
}

fn noun_of(word: &str) -> Result<Noun, StoreFault> {
    word.parse().map_err(|_| StoreFault::Damaged(format!("unknown noun {word} in search")))
}

fn meeting_of(id: Option<String>) -> Option<Uuid> {
    id.and_then(|id| Uuid::parse_str(&id).ok())
}

/// The words as an FTS5 query in which no character has a meaning of its own; none when there is no word.
fn match_query(words: &str) -> Option<String> {
    let folded = fold(words);
    let tokens: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty()).collect();
    let last = tokens.last()?;
    let star = if last.chars().count() >= 2 { "*" } else { "" };
    Some(tokens.iter().map(|token| format!("\"{token}\"")).collect::<Vec<_>>().join(" ") + star)
}
