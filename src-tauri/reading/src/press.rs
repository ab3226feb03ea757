//! The reader of press reports.
//!
//! Owns the order of reading: furniture, documents, lead, people, speeches, figures, and what is left.

use crate::concluder::relayed;
use crate::coverage::Coverage;
use crate::draft::Draft;
use crate::page::Page;
use crate::parts;

/// Reads a press report into a draft.
pub fn read(page: &Page, draft: &mut Draft) {
    let mut covered = Coverage::default();
    let body = parts::begin(page, draft, &mut covered);
    parts::headline(page, draft, &mut covered);
    parts::people(page, &body, draft, &mut covered);
    parts::speeches(page, &body, draft, &mut covered);
    relayed(page, draft);
    parts::finish(page, &body, draft, &covered);
}
