//! Search in everything, with or without marks. The index follows every change in the same transaction.

use crate::change::Change;
use crate::fault::StoreFault;
use crate::reader::Reader;
use crate::row::Row;
use crate::table::TableSpec;
use rusqlite::{Connection, params};
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

/// Brings the search entry of a record up to date; `now` is its row after the change.
pub(crate) fn follow(
    connection: &Connection,
    change: &Change,
    spec: &TableSpec,
    now: Option<&Row>,
) -> Result<(), StoreFault> {
    connection.prepare_cached("DELETE FROM search_entry WHERE id = ?1")?.execute([change.id.to_string()])?;
    let Some(entry) = now.and_then(spec.search) else { return Ok(()) };
    let sql = "INSERT INTO search_entry (noun, id, meeting, title, body) VALUES (?1, ?2, ?3, ?4, ?5)";
    let meeting = change.meeting.map(|id| id.to_string());
    connection.prepare_cached(sql)?.execute(params![
        change.noun.word(),
        change.id.to_string(),
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
    /// # Errors
    /// What SQLite says.
    pub fn search(self, words: &str, limit: u32) -> Result<Vec<SearchHit>, StoreFault> {
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
        noun: noun.parse().map_err(|_| StoreFault::Damaged(format!("unknown noun {noun} in search")))?,
        id: Uuid::parse_str(&row.get::<_, String>(1)?).unwrap_or_default(),
        meeting: row.get::<_, Option<String>>(2)?.and_then(|id| Uuid::parse_str(&id).ok()),
        title: row.get(3)?,
        snippet: row.get(4)?,
    })
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
