//! Blobs: bytes named by their SHA-256. The same picture is kept once.

use crate::fault::StoreFault;
use crate::operation::hex;
use crate::reader::Reader;
use crate::transaction::Act;
use rusqlite::{OptionalExtension, params};
use sha2::{Digest, Sha256};

/// The name of bytes: their SHA-256 in lower-case hexadecimal.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

impl Act<'_> {
    /// Keeps bytes and gives their name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn keep_blob(&mut self, bytes: &[u8]) -> Result<String, StoreFault> {
        let name = fingerprint(bytes);
        let sql = "INSERT INTO blob (sha256, bytes) VALUES (?1, ?2) ON CONFLICT (sha256) DO NOTHING";
        self.connection.prepare_cached(sql)?.execute(params![name, bytes])?;
        Ok(name)
    }
}

impl Reader<'_> {
    /// The bytes of that name, checked against it.
    ///
    /// # Errors
    /// [`StoreFault::NotFound`]; [`StoreFault::Damaged`] when the bytes are no longer those.
    pub fn blob(self, name: &str) -> Result<Vec<u8>, StoreFault> {
        let mut statement = self.connection.prepare_cached("SELECT bytes FROM blob WHERE sha256 = ?1")?;
        let bytes: Vec<u8> =
            statement.query_row([name], |row| row.get(0)).optional()?.ok_or(StoreFault::NotFound)?;
        if fingerprint(&bytes) == name {
            return Ok(bytes);
        }
        Err(StoreFault::Damaged(format!("blob {name} does not match its name")))
    }
}
