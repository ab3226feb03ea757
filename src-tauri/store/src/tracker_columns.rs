//! What the columns of an office's trackers were taken for, by their titles. A convenience, outside the operation log.

use crate::fault::StoreFault;
use crate::reader::Reader;
use crate::transaction::Act;
use rusqlite::{OptionalExtension, params};

impl Act<'_> {
    /// Remembers a choice of columns, as JSON, for trackers of these titles.
    ///
    /// # Errors
    /// What SQLite says, among it that the columns are no JSON.
    pub fn remember_columns(&mut self, titles: &str, columns: &str) -> Result<(), StoreFault> {
        let sql = "INSERT INTO tracker_columns (titles, columns) VALUES (?1, ?2)
                   ON CONFLICT (titles) DO UPDATE SET columns = excluded.columns";
        self.connection.prepare_cached(sql)?.execute(params![titles, columns])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// The choice of columns last made for trackers of these titles, as JSON.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remembered_columns(self, titles: &str) -> Result<Option<String>, StoreFault> {
        let mut statement =
            self.connection.prepare_cached("SELECT columns FROM tracker_columns WHERE titles = ?1")?;
        Ok(statement.query_row([titles], |row| row.get(0)).optional()?)
    }
}
