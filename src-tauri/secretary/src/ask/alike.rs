//! Which kept meetings a text that was just read may be about, so that no meeting is recorded twice unawares.

use crate::ask::meeting;
use crate::contract::{Draft, Failure, MeetingFilter, MeetingLine};
use crate::secretary::Secretary;
use std::collections::BTreeSet;
use thuky_domain::Source;
use thuky_domain::text::fold;

/// At most so many are shown.
const SHOWN: usize = 3;
/// Share of the shorter title's words that must occur in the other.
const MOST: usize = 70;

/// The meetings kept from the same text, or held on the same day under much the same title.
pub(crate) fn meetings(secretary: &Secretary, draft: &Draft) -> Result<Vec<MeetingLine>, Failure> {
    let same_text: BTreeSet<_> = secretary
        .store
        .reader()
        .with_text::<Source>("text", &draft.source.text)?
        .into_iter()
        .map(|source| source.meeting)
        .collect();
    let lines = meeting::list(secretary, &MeetingFilter::default())?;
    let alike = |line: &MeetingLine| same_text.contains(&line.id) || same_day_and_title(line, draft);
    Ok(lines.into_iter().filter(alike).take(SHOWN).collect())
}

fn same_day_and_title(line: &MeetingLine, draft: &Draft) -> bool {
    draft.meeting.date.is_some()
        && line.date == draft.meeting.date
        && much_the_same(&line.title, &draft.meeting.title)
}

fn much_the_same(one: &str, other: &str) -> bool {
    let words = |title: &str| fold(title).split_whitespace().map(str::to_owned).collect::<BTreeSet<_>>();
    let (one, other) = (words(one), words(other));
    let shorter = one.len().min(other.len());
    shorter > 0 && one.intersection(&other).count() * 100 >= shorter * MOST
}
