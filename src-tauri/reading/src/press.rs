//! The reader of press reports.
//!
//! Owns the order of reading: furniture, documents, lead, people, speeches, figures, and what is left.

use crate::concluder::{relayed, seat_relayed};
use crate::coverage::Coverage;
use crate::draft::Draft;
use crate::page::Page;
use crate::parts;
use crate::table::tables;

/// Reads a press report into a draft.
pub fn read(page: &Page, draft: &mut Draft) {
    let mut covered = Coverage::default();
    let body = parts::begin(page, draft, &mut covered);
    parts::headline(page, draft, &mut covered);
    parts::people(page, &body, draft, &mut covered);
    seat_relayed(page, draft);
    parts::speeches(page, &body, draft, &mut covered);
    relayed(page, draft);
    tables(page, draft, &mut covered);
    draft.in_order();
    parts::finish(page, &body, draft, &covered);
}
