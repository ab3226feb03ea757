//! Which of the facts gathered for a paper it does not tell: those without which it would read the same.
//!
//! Every paper of a meeting is given the whole meeting. An invitation tells nothing of what was said there, so what is
//! said later does not make it wrong. What a paper tells is found by taking a fact away, never by a list of kinds.

use crate::desk::Desk;
use crate::fact_sheet::FactSheet;
use crate::form;
use thuky_domain::Erratum;

/// A fact by its path, and how it is taken away.
type Part = (&'static str, fn(&mut FactSheet));

const PARTS: &[Part] = &[
    ("attendees", |sheet| sheet.attendees.clear()),
    ("agenda", |sheet| sheet.agenda.clear()),
    ("statements", |sheet| sheet.statements.clear()),
    ("figures", |sheet| sheet.figures.clear()),
    ("documents", |sheet| sheet.documents.clear()),
    ("directives", |sheet| sheet.directives.clear()),
    ("votes", |sheet| sheet.votes.clear()),
    ("photographs", |sheet| sheet.photographs.clear()),
    ("logo", |sheet| sheet.logo = None),
    ("erratum", |sheet| sheet.erratum = Erratum::default()),
    ("recipients", |sheet| sheet.recipients.clear()),
    ("signer", |sheet| sheet.signer = None),
    ("following.tasks", |sheet| sheet.following.tasks.clear()),
    ("following.as_of", |sheet| sheet.following.as_of = None),
    ("following.from", |sheet| sheet.following.from = None),
    ("following.to", |sheet| sheet.following.to = None),
    ("following.unit", |sheet| sheet.following.unit.clear()),
    ("meeting.title", |sheet| sheet.meeting.title.clear()),
    ("meeting.host", |sheet| sheet.meeting.host.clear()),
    ("meeting.counterpart", |sheet| sheet.meeting.counterpart.clear()),
    ("meeting.date", |sheet| sheet.meeting.date = None),
    ("meeting.session", |sheet| sheet.meeting.session = None),
    ("meeting.starts_at", |sheet| sheet.meeting.starts_at.clear()),
    ("meeting.ends_at", |sheet| sheet.meeting.ends_at.clear()),
    ("meeting.place", |sheet| sheet.meeting.place.clear()),
    ("meeting.proceedings", |sheet| sheet.meeting.proceedings.clear()),
    ("meeting.conclusion", |sheet| sheet.meeting.conclusion.clear()),
    ("office.superior_body", |sheet| sheet.office.superior_body.clear()),
    ("office.body", |sheet| sheet.office.body.clear()),
    ("office.place", |sheet| sheet.office.place.clear()),
    ("office.symbol", |sheet| sheet.office.symbol.clear()),
    ("office.signers", |sheet| sheet.office.signers.clear()),
    ("office.recipients", |sheet| sheet.office.recipients.clear()),
    ("office.archive", |sheet| sheet.office.archive.clear()),
    ("date", |sheet| sheet.date = None),
    ("number", |sheet| sheet.number = None),
];

/// The facts that the paper does not tell, as paths in its sheet such as `directives` and `meeting.place`.
#[must_use]
pub fn untold(sheet: &FactSheet) -> Vec<&'static str> {
    let mut settled = sheet.settled();
    settled.photographs.iter_mut().for_each(|picture| picture.bytes.clear());
    let whole = form::compose(&Desk::new(&settled));
    let tells = |take: fn(&mut FactSheet)| {
        let mut without = settled.clone();
        take(&mut without);
        form::compose(&Desk::new(&without)) != whole
    };
    PARTS.iter().filter(|(_, take)| !tells(*take)).map(|(path, _)| *path).collect()
}
