//! Light questions for a first picture: outlines of meetings without their long texts, and whether there is anything at all.

use crate::fault::StoreFault;
use crate::field;
use crate::reader::Reader;
use crate::table::{TableSpec, flag, text, unsearched};
use thuky_domain::MeetingOutline;

/// How the outline is selected; its columns are named after its fields.
static OUTLINE: TableSpec = TableSpec {
    name: "meeting",
    columns: &[text("id"), text("kind"), text("title"), text("date"), flag("chaired"), flag("concluded")],
    derived: &[],
    order: "date IS NULL DESC, date DESC, id DESC",
    search: unsearched,
};

const COLUMNS: &str = "id, kind, title, date,
    EXISTS (SELECT 1 FROM attendee WHERE attendee.meeting = meeting.id AND role = 'chair'),
    conclusion <> '' OR EXISTS (SELECT 1 FROM directive WHERE directive.meeting = meeting.id)";

impl Reader<'_> {
    /// The outlines of the meetings that are neither in the trash nor marked, the newest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn outlines(self) -> Result<Vec<MeetingOutline>, StoreFault> {
        let sql = format!(
            "SELECT {COLUMNS} FROM {} WHERE trashed = 0 AND secrecy = 'none' ORDER BY {}",
            OUTLINE.name, OUTLINE.order
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        let mut outlines = Vec::new();
        while let Some(sql) = rows.next()? {
            outlines.push(field::record(&OUTLINE, sql)?);
        }
        Ok(outlines)
    }

    /// Whether any directive is a task.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn has_tasks(self) -> Result<bool, StoreFault> {
        let sql = "SELECT EXISTS (SELECT 1 FROM directive WHERE kind = 'task')";
        Ok(self.connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }
}
