//! The reader of minutes.
//!
//! Owns what is special to them: labelled lines, lists and tables of people, the table of tasks, absent people,
//! the recorder. Opinions and conclusions are read as speeches, as in `parts`.

use crate::coverage::Coverage;
use crate::draft::{Confidence, Draft};
use crate::labels::labels;
use crate::lexicon::bodies::BODY;
use crate::notice::title;
use crate::page::Page;
use crate::parts;
use crate::table::tables;

/// Reads minutes into a draft.
pub fn read(page: &Page, draft: &mut Draft) {
    let mut covered = Coverage::default();
    let body = parts::begin(page, draft, &mut covered);
    title(page, draft);
    parts::headline(page, draft, &mut covered);
    labels(page, draft, &mut covered);
    tables(page, draft, &mut covered);
    chairs_of_the_table(draft);
    parts::people(page, &body, draft, &mut covered);
    host(page, draft);
    parts::speeches(page, &body, draft, &mut covered);
    parts::finish(page, &body, draft, covered);
}

/// A chair who also stands in the table of people takes the longer list of offices from there.
fn chairs_of_the_table(draft: &mut Draft) {
    for chair in &mut draft.chairs {
        let name = chair.name.as_ref().map(|n| n.value.clone());
        let row = draft
            .attendees
            .iter()
            .find(|a| name.is_some() && a.person.name.as_ref().map(|n| n.value.clone()) == name);
        if let Some(row) = row.filter(|r| r.person.positions.len() > chair.positions.len()) {
            chair.positions.clone_from(&row.person.positions);
            chair.organisation.clone_from(&row.person.organisation);
        }
    }
}

/// Without a host in the text, “Họp Ban Chỉ huy …” names it.
fn host(page: &Page, draft: &mut Draft) {
    let Some(title) = draft.meeting.title.as_ref().filter(|_| draft.meeting.host.is_none()) else { return };
    let Some(at) = page.sentences.iter().find(|s| page.text.span(&s.bytes).end > title.span.start) else {
        return;
    };
    let mut i = at.tokens.start;
    i += page
        .any_phrase(i, &["biên bản họp", "biên bản cuộc họp", "họp", "cuộc họp", "phiên họp"])
        .unwrap_or(0);
    let held = i > at.tokens.start && BODY.at(page, i).is_some();
    let stop = (i + 1..at.tokens.end).find(|j| {
        let end =
            page.any_phrase(*j, &["năm", "tháng", "tuần", "quý", "v/v", "về", "thường kỳ", "ngày", "lần"]);
        page.is_mark(*j) && page.word(*j) != "," && page.word(*j) != "-" || end.is_some()
    });
    let unit = i..stop.unwrap_or(at.tokens.end);
    if held && unit.len() > 1 {
        draft.meeting.host =
            Some(page.text.extract(&page.bytes(&unit), Confidence::Doubtful, "meeting.host-of-title"));
    }
}
