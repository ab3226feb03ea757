//! The reader of conclusion notices.
//!
//! Owns what is special to them: the subject stands under the heading, and everything after “kết luận như sau” is
//! the conclusion until the closing formula. The rest is read as in `parts`.

use crate::coverage::Coverage;
use crate::draft::{Confidence, Draft};
use crate::kind::heading_title;
use crate::page::Page;
use crate::parts;

/// Reads a conclusion notice into a draft.
pub fn read(page: &Page, draft: &mut Draft) {
    let mut covered = Coverage::default();
    let body = parts::begin(page, draft, &mut covered);
    title(page, draft);
    parts::headline(page, draft, &mut covered);
    parts::people(page, &body, draft, &mut covered);
    parts::speeches(page, &body, draft, &mut covered);
    parts::finish(page, &body, draft, covered);
}

/// The heading names the meeting better than its first sentence.
pub fn title(page: &Page, draft: &mut Draft) {
    if let Some(at) = heading_title(page) {
        draft.meeting.title = Some(page.text.extract(&at, Confidence::Likely, "meeting.heading"));
    }
}
