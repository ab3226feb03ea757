//! Deadlines as notes jot them: a column of days, a bare day at the end.
//!
//! Owns the two forms that only notes have. Deadlines told in words are read in `deadline`.

use crate::date::dates;
use crate::deadline::in_year_of;
use crate::draft::{Confidence, DeadlineDraft, DeadlineForm, PartialDate};
use crate::headline::dotted;
use crate::normalise::Bytes;
use crate::page::{Page, Tokens};

/// The column of days: “5.12” is one too.
pub fn in_column(page: &Page, at: &Bytes, meeting: Option<PartialDate>) -> DeadlineDraft {
    let due = crate::table::due_in(page, at, meeting);
    let dotted = dotted(page, at).and_then(|d| d.date).filter(|_| due.date.is_none());
    match dotted.map(|date| in_year_of(date, meeting)) {
        Some(date) => DeadlineDraft { form: DeadlineForm::Calendar, date: Some(date), ..due },
        None => due,
    }
}

/// “(25/01)”, “- 13/6” at the end: the day alone is the deadline.
pub fn bare_day(page: &Page, at: &Tokens, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    let bytes = page.bytes(at);
    let dated = dates(page, &bytes).into_iter().last()?;
    let after = page.text.norm(&(dated.bytes.end..bytes.end)).trim_start();
    let closes = after.is_empty() || after.starts_with([')', ',', ';']);
    let date = in_year_of(dated.date.filter(|_| closes)?, meeting);
    let phrase = page.text.extract(&dated.bytes, Confidence::Doubtful, "notes.bare-day");
    let form = DeadlineForm::Calendar;
    Some(DeadlineDraft { form, date: Some(date), days: None, phrase })
}
