//! Rows of a table that were taken out: each is told as one change, not cell by cell.

use super::change::{Change, ChangeKind};
use thuky_domain::Noun;

/// The changes, those of a table's row that was taken out as one.
pub(super) fn told_by_rows(found: Vec<Change>) -> Vec<Change> {
    let mut told: Vec<Change> = vec![];
    for change in found {
        match told.last_mut().filter(|_| change.in_removed_row()) {
            Some(last) if last.in_removed_row() && last.is_of(&change) => last.join(&change),
            _ => told.push(change),
        }
    }
    told
}

impl Change {
    /// Whether it is what was taken out of a record that tables print in rows.
    fn in_removed_row(&self) -> bool {
        let rows = self.mark.is_some_and(|mark| matches!(mark.noun, Noun::Vote | Noun::Directive));
        self.kind == ChangeKind::Removed && rows && self.edits.is_empty() && !self.removes
    }

    fn is_of(&self, other: &Self) -> bool {
        let record = |change: &Self| change.mark.map(|mark| (mark.noun, mark.id));
        record(self) == record(other)
    }
}
