//! The schema and its history: numbered SQL, append-only, applied all or nothing.

use crate::engine::APPLICATION_ID;
use crate::fault::StoreFault;
use rusqlite::{Connection, TransactionBehavior};

/// Every migration in order; the first makes version 1. A released one is never edited.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_record.sql"),
    include_str!("migrations/0002_search_due.sql"),
    include_str!("migrations/0003_before_day.sql"),
    include_str!("migrations/0004_speech.sql"),
    include_str!("migrations/0005_progress.sql"),
    include_str!("migrations/0006_register.sql"),
    include_str!("migrations/0007_holiday.sql"),
    include_str!("migrations/0008_tracker_columns.sql"),
    include_str!("migrations/0009_carry_over.sql"),
    include_str!("migrations/0010_number.sql"),
    include_str!("migrations/0011_vote.sql"),
    include_str!("migrations/0012_wording.sql"),
    include_str!("migrations/0013_paper.sql"),
    include_str!("migrations/0014_export.sql"),
    include_str!("migrations/0015_few_trees.sql"),
];

/// Schema version of a database; 0 for an empty one.
pub(crate) fn version(connection: &Connection) -> Result<u32, StoreFault> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Refuses a file that is not ours or newer than ours, without writing to it.
pub(crate) fn admit(connection: &Connection) -> Result<u32, StoreFault> {
    let application: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let tables: u32 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let version = version(connection)?;
    match (application, tables) {
        (0, 0) => Ok(0),
        (APPLICATION_ID, _) if version as usize > MIGRATIONS.len() => Err(StoreFault::Newer(version)),
        (APPLICATION_ID, _) => Ok(version),
        _ => Err(StoreFault::Foreign),
    }
}

/// Brings a database from its version to the newest, in one transaction: all steps or none.
pub(crate) fn migrate(connection: &mut Connection, migrations: &[&str]) -> Result<(), StoreFault> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let from = version(&transaction)? as usize;
    for sql in migrations.iter().skip(from) {
        transaction.execute_batch(sql)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", u32::try_from(migrations.len()).unwrap_or(u32::MAX))?;
    Ok(transaction.commit()?)
}

/// An empty database of this version, in memory.
pub(crate) fn fresh() -> Result<Connection, StoreFault> {
    let mut connection = Connection::open_in_memory()?;
    migrate(&mut connection, MIGRATIONS)?;
    Ok(connection)
}

/// The whole schema as SQL, in a stable order: what a reader of the code opens first.
///
/// # Errors
/// Whatever SQLite says of the migrations.
pub fn schema() -> Result<String, StoreFault> {
    let connection = fresh()?;
    let mut statement = connection.prepare(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_index_%' ORDER BY rowid",
    )?;
    let lines: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(lines.into_iter().map(|sql| sql + ";\n").collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_step_leaves_the_database_as_it_was() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, &["CREATE TABLE a (x INTEGER) STRICT"]).unwrap();
        connection.execute("INSERT INTO a VALUES (7)", []).unwrap();
        let steps = ["CREATE TABLE a (x INTEGER) STRICT", "DROP TABLE a", "CREATE NONSENSE"];
        assert!(migrate(&mut connection, &steps).is_err());
        assert_eq!(version(&connection).unwrap(), 1);
        assert_eq!(connection.query_row("SELECT x FROM a", [], |row| row.get::<_, i64>(0)).unwrap(), 7);
    }

    #[test]
    fn a_workspace_of_the_first_version_keeps_its_sources_and_learns_of_speeches() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "foreign_keys", false).unwrap();
        migrate(&mut connection, &MIGRATIONS[..1]).unwrap();
        let put = "INSERT INTO source VALUES (?1, 'm', ?2, '', 'Họp', '[]', '[]')";
        connection.execute(put, ["1", "press"]).unwrap();
        assert!(connection.execute(put, ["2", "speech"]).is_err());
        migrate(&mut connection, MIGRATIONS).unwrap();
        connection.execute(put, ["2", "speech"]).unwrap();
        assert!(connection.execute(put, ["3", "novel"]).is_err());
        let kept = "SELECT group_concat(kind, ' ') FROM source";
        assert_eq!(connection.query_row(kept, [], |row| row.get::<_, String>(0)).unwrap(), "press speech");
    }

    #[test]
    fn the_table_itself_refuses_progress_that_breaks_its_rules() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "foreign_keys", false).unwrap();
        migrate(&mut connection, MIGRATIONS).unwrap();
        let put = |id: &str, kind: &str, text: &str, percent: Option<u8>, deadline: Option<&str>| {
            let sql = "INSERT INTO progress (id, meeting, directive, ordinal, kind, day, \"by\", text, percent, evidence,
                         deadline, lead, previous_lead)
                       VALUES (?1, 'm', 'd', 1, ?2, '2026-11-24', '', ?3, ?4, '', ?5, '', '')";
            connection.execute(sql, (id, kind, text, percent, deadline))
        };
        assert!(put("1", "report", "", Some(100), None).is_ok());
        assert!(put("2", "report", "", Some(101), None).is_err());
        assert!(put("3", "extend", "chờ kinh phí", None, None).is_err());
        assert!(put("4", "extend", "chờ kinh phí", None, Some("2026-12-01")).is_ok());
        assert!(put("5", "cancel", " ", None, None).is_err());
        assert!(put("6", "forget", "", None, None).is_err());
        assert!(put("7", "remind", "", None, None).is_ok());
        assert!(put("8", "reassign", "sáp nhập", None, None).is_err(), "without the new lead");
        assert!(put("9", "merge", "trùng việc", None, None).is_err(), "without the task that goes on");
    }

    #[test]
    fn progress_from_before_tasks_changed_hands_is_kept() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "foreign_keys", false).unwrap();
        migrate(&mut connection, &MIGRATIONS[..5]).unwrap();
        let put = "INSERT INTO progress VALUES ('1', 'm', 'd', 1, 'extend', '2026-11-24', '', 'chờ', NULL, '', '2026-12-01', NULL)";
        connection.execute(put, []).unwrap();
        migrate(&mut connection, MIGRATIONS).unwrap();
        let kept = "SELECT kind || deadline || lead || previous_lead || ifnull(\"into\", '') FROM progress";
        assert_eq!(
            connection.query_row(kept, [], |row| row.get::<_, String>(0)).unwrap(),
            "extend2026-12-01"
        );
    }

    #[test]
    fn a_foreign_database_is_refused() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("CREATE TABLE theirs (x)").unwrap();
        assert!(matches!(admit(&connection), Err(StoreFault::Foreign)));
    }

    #[test]
    fn a_newer_database_is_refused() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, MIGRATIONS).unwrap();
        connection.pragma_update(None, "user_version", 99).unwrap();
        assert!(matches!(admit(&connection), Err(StoreFault::Newer(99))));
    }
}
