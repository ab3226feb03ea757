//! Papers that were written to files, remembered outside the operation log: an undo does not unwrite a file.

use crate::fault::StoreFault;
use crate::operation::head;
use crate::reader::Reader;
use crate::transaction::Act;
use rusqlite::{Row, ToSql, params};
use uuid::Uuid;

/// A paper that was written to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// SHA-256 of its bytes, in lower-case hexadecimal.
    pub sha256: String,
    /// Where it was written.
    pub path: String,
    /// SHA-256 of what was asked for and printed.
    pub fingerprint: String,
    /// The meeting it is of; none for one across meetings.
    pub meeting: Option<Uuid>,
    /// What was asked for, as JSON.
    pub request: String,
    /// What was printed, as JSON.
    pub printed: String,
    /// When.
    pub at: String,
    /// Head of the operation log at that time; empty while nothing was logged.
    pub head: String,
}

impl Act<'_> {
    /// Remembers a file that was written; the head of the log is added here.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remember_export(&mut self, export: &Export) -> Result<(), StoreFault> {
        let sql = "INSERT INTO export (sha256, path, fingerprint, meeting, request, printed, at, head)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                   ON CONFLICT (sha256, path) DO UPDATE SET at = excluded.at, head = excluded.head";
        let head = head(self.connection)?.map(|entry| entry.hash).unwrap_or_default();
        let meeting = export.meeting.map(|meeting| meeting.to_string());
        let Export { sha256, path, fingerprint, request, printed, at, .. } = export;
        let values = params![sha256, path, fingerprint, meeting, request, printed, at, head];
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }
}

impl Reader<'_> {
    /// The newest export of these bytes.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn export_of(self, sha256: &str) -> Result<Option<Export>, StoreFault> {
        Ok(self.exports("sha256 = ?1", &[&sha256], 1)?.pop())
    }

    /// The newest export that asked for and printed the same.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn export_printing(self, fingerprint: &str) -> Result<Option<Export>, StoreFault> {
        Ok(self.exports("fingerprint = ?1", &[&fingerprint], 1)?.pop())
    }

    /// The newest exports, of one meeting or of all.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn newest_exports(self, meeting: Option<Uuid>, limit: u32) -> Result<Vec<Export>, StoreFault> {
        match meeting {
            Some(meeting) => self.exports("meeting = ?1", &[&meeting.to_string()], limit),
            None => self.exports("1", &[], limit),
        }
    }

    fn exports(self, condition: &str, of: &[&dyn ToSql], limit: u32) -> Result<Vec<Export>, StoreFault> {
        let sql = format!(
            "SELECT sha256, path, fingerprint, meeting, request, printed, at, head FROM export
             WHERE {condition} ORDER BY at DESC, rowid DESC LIMIT {limit}"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_map(of, export)?.collect::<Result<_, _>>()?)
    }
}

fn export(row: &Row<'_>) -> rusqlite::Result<Export> {
    let meeting: Option<String> = row.get(3)?;
    Ok(Export {
        sha256: row.get(0)?,
        path: row.get(1)?,
        fingerprint: row.get(2)?,
        meeting: meeting.and_then(|meeting| Uuid::parse_str(&meeting).ok()),
        request: row.get(4)?,
        printed: row.get(5)?,
        at: row.get(6)?,
        head: row.get(7)?,
    })
}
