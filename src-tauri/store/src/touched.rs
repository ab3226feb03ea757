//! What changed since an entry of the log: how anything kept in memory is brought up to date.

use crate::fault::StoreFault;
use crate::reader::Reader;
use rusqlite::Row;
use thuky_domain::Noun;
use uuid::Uuid;

/// A noun that changed, and the meeting in which it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Touched {
    /// The noun.
    pub noun: Noun,
    /// The meeting; none for what belongs to no meeting, and for what went from one meeting to another.
    pub meeting: Option<Uuid>,
}

impl Reader<'_> {
    /// Counter of the newest entry of the log; 0 while there is none.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn newest_operation(self) -> Result<u32, StoreFault> {
        let sql = "SELECT coalesce(max(n), 0) FROM operation";
        Ok(self.connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }

    /// What the entries after this one changed, undos and redos among them.
    ///
    /// # Errors
    /// What SQLite says, or a noun in the log that nobody knows.
    pub fn touched_since(self, operation: u32) -> Result<Vec<Touched>, StoreFault> {
        let sql =
            "SELECT DISTINCT noun, iif(field = 'meeting', NULL, meeting) FROM change WHERE operation > ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([operation])?;
        let mut touched = Vec::new();
        while let Some(row) = rows.next()? {
            touched.push(touched_in(row)?);
        }
        Ok(touched)
    }
}

fn touched_in(row: &Row<'_>) -> Result<Touched, StoreFault> {
    let noun: String = row.get(0)?;
    let meeting: Option<String> = row.get(1)?;
    Ok(Touched {
        noun: noun.parse().map_err(|_| StoreFault::Damaged(format!("unknown noun {noun} in the log")))?,
        meeting: meeting.and_then(|id| Uuid::parse_str(&id).ok()),
    })
}
