//! The reader of raw notes.
//!
//! Owns the order: the first line tells what, when and where; lines of people; then lines of work, one by one. What
//! the abbreviations of a house mean is not known here: units and people stay as they are written.

use crate::coverage::Coverage;
use crate::date::{clock, dates, session, session_at};
use crate::directives::named;
use crate::draft::{
    Confidence, DirectiveDraft, DirectiveKind, Draft, Extract, PersonDraft, StatementDraft, StatementKind,
};
use crate::given::{self, Part};
use crate::jotted::{self, Jotted};
use crate::page::{Page, Sentence, Tokens};
use crate::parts;

/// Reads raw notes into a draft.
pub fn read(page: &Page, draft: &mut Draft) {
    let mut covered = Coverage::default();
    let lines = lines(page);
    let body: Vec<&Sentence> = page.sentences.iter().collect();
    draft.documents = crate::documents::documents(page, &body);
    let mut notes =
        Notes { page, ruled: lines.iter().any(|l| jotted::concludes(page, l)), ..Notes::of(page) };
    for (n, line) in lines.iter().enumerate() {
        if n == 0 {
            head(page, line, draft);
        } else {
            notes.line(line, draft);
        }
    }
    infer_chair(draft, notes.closing.as_ref());
    speakers(draft);
    page.sentences.iter().for_each(|s| covered.place(s));
    parts::finish(page, &[], draft, covered);
}

/// Whole lines as ranges of tokens: notes have no sentences.
fn lines(page: &Page) -> Vec<Tokens> {
    let mut out: Vec<(usize, Tokens)> = vec![];
    for sentence in &page.sentences {
        match out.last_mut() {
            Some((line, at)) if *line == sentence.line => at.end = sentence.tokens.end,
            _ => out.push((sentence.line, sentence.tokens.clone())),
        }
    }
    out.into_iter().map(|(_, at)| at).filter(|at| !at.is_empty()).collect()
}

/// “Họp X chiều 5/9/2023 - phòng Y”: title, day, session, place.
fn head(page: &Page, at: &Tokens, draft: &mut Draft) {
    let bytes = page.bytes(at);
    let norm = page.text.norm(&bytes);
    let dated = dates(page, &bytes).into_iter().next();
    let word = session(norm).map(|(s, r)| (s, bytes.start + r.start..bytes.start + r.end));
    let told = clock(norm).map(|(t, r)| (t, bytes.start + r.start..bytes.start + r.end));
    let starts = [
        dated.as_ref().map(|d| d.bytes.start),
        word.as_ref().map(|w| w.1.start),
        told.as_ref().map(|t| t.1.start),
    ];
    let end = starts.into_iter().flatten().min().unwrap_or(bytes.end);
    let mut last = page.token_at(end).min(at.end);
    while last > at.start + 1 && (page.is_mark(last - 1) || jotted::weekday(page.word(last - 1))) {
        last -= 1;
    }
    let title = page.text.extract(&page.bytes(&(at.start..last)), Confidence::Likely, "notes.title");
    draft.meeting.title = Some(title).filter(|t| !t.value.is_empty());
    if let Some(dated) = &dated {
        let place = page.token_at(dated.bytes.end)..at.end;
        draft.meeting.date =
            dated.date.map(|d| page.text.value(d, &dated.bytes, Confidence::Likely, "notes.date"));
        draft.meeting.place = place_after(page, &place);
    }
    draft.meeting.session =
        word.map(|(s, at)| page.text.value(s, &at, Confidence::Sure, "notes.session")).or_else(|| {
            let (time, at) = told.as_ref()?;
            session_at(time).map(|s| page.text.value(s, at, Confidence::Likely, "notes.session-clock"))
        });
    draft.meeting.starts_at = told.map(|(t, at)| page.text.value(t, &at, Confidence::Likely, "notes.clock"));
}

fn place_after(page: &Page, at: &Tokens) -> Option<Extract<String>> {
    let marked = matches!(page.word(at.start), "-" | "," | "tại");
    let place = page.text.extract(&page.bytes(at), Confidence::Likely, "notes.place");
    (marked && at.len() > 1 && at.len() < 12).then_some(place).filter(|p| !p.value.is_empty())
}

/// State while the lines are read.
struct Notes<'a> {
    page: &'a Page,
    /// Somewhere the notes say where the conclusion begins: before it people report.
    ruled: bool,
    /// It has begun.
    concluding: bool,
    /// Lines under a label of people.
    people: Option<Part>,
    /// Work has begun: a line of names only is no longer a list of people.
    working: bool,
    /// Who concludes.
    closing: Option<PersonDraft>,
}

impl<'a> Notes<'a> {
    fn of(page: &'a Page) -> Self {
        Self { page, ruled: false, concluding: false, people: None, working: false, closing: None }
    }

    fn line(&mut self, at: &Tokens, draft: &mut Draft) {
        let at = jotted::after_marks(self.page, at);
        match jotted::read(self.page, &at) {
            Jotted::People(part, list) => {
                self.people = Some(part).filter(|_| list.is_empty());
                given::present(self.page, part, &list, draft);
            }
            Jotted::Conclusion { by, rest } => self.conclusion(&at, by, &rest, draft),
            Jotted::Opinions => (self.concluding, self.working, self.people) = (false, true, None),
            Jotted::Text => self.text(&at, draft),
        }
    }

    fn conclusion(&mut self, at: &Tokens, by: Option<PersonDraft>, rest: &Tokens, draft: &mut Draft) {
        (self.concluding, self.working, self.people) = (true, true, None);
        if let Some(by) = by {
            let name = by.name.as_ref().map(|n| n.value.clone());
            self.closing = Some(by);
            self.state(name, StatementKind::Conclusion, at, draft);
        }
        if rest.is_empty() {
            return;
        }
        let (known, closing) = (draft.directives.len(), self.closing.as_ref().and_then(|p| p.name.as_ref()));
        let name = closing.map(|n| n.value.clone());
        self.text(rest, draft);
        if draft.directives.len() > known {
            self.state(name, StatementKind::Request, rest, draft);
        }
    }

    fn text(&mut self, at: &Tokens, draft: &mut Draft) {
        let only_people = given::only_people(self.page, at);
        if let Some(part) = self.people.or(Some(Part::Present)).filter(|_| !self.working && only_people) {
            return given::present(self.page, part, at, draft);
        }
        self.working = true;
        self.people = None;
        let orders = self.concluding || !self.ruled;
        if let Some(said) = jotted::spoken(self.page, at).filter(|s| !(orders && s.assigns)) {
            let authority = said.asks && !said.suggests;
            self.state(
                said.name.clone(),
                if said.asks { StatementKind::Request } else { StatementKind::Assessment },
                at,
                draft,
            );
            if !said.asks && jotted::turns_to_request(self.page, &said.rest) {
                self.state(said.name.clone(), StatementKind::Request, &said.rest, draft);
            }
            if authority {
                self.task(&said.rest, said.name, draft);
            }
        } else if orders && jotted::ordered(self.page, at, self.concluding) {
            if jotted::order(self.page, at).is_some() {
                self.state(None, StatementKind::Request, at, draft);
            }
            self.task(at, None, draft);
        } else {
            let body = jotted::reporting_body(self.page, at);
            self.report(body, at, draft);
        }
    }

    fn report(&self, body: Option<Tokens>, at: &Tokens, draft: &mut Draft) {
        let Some(body) = body else { return };
        let role = self.page.text.extract(&self.page.bytes(&body), Confidence::Likely, "notes.body").value;
        let text = self.page.text.extract(&self.page.bytes(at), Confidence::Likely, "notes.report");
        draft.statements.push(StatementDraft {
            speaker: None,
            role: Some(role),
            kind: StatementKind::Assessment,
            text,
        });
    }

    fn state(&self, speaker: Option<String>, kind: StatementKind, at: &Tokens, draft: &mut Draft) {
        let text = self.page.text.extract(&self.page.bytes(at), Confidence::Likely, "notes.said");
        draft.statements.push(StatementDraft { speaker, role: None, kind, text });
    }

    fn task(&self, at: &Tokens, speaker: Option<String>, draft: &mut Draft) {
        let (lead, task) = jotted::lead_and_task(self.page, at);
        let text = self.page.text.extract(&self.page.bytes(&task), Confidence::Likely, "notes.task");
        if !text.value.contains(' ') {
            return;
        }
        let due = crate::deadline::deadline(
            self.page,
            &self.page.bytes(&task),
            draft.meeting.date.as_ref().map(|d| d.value),
        );
        let lead = lead.map(|at| jotted::leads(self.page, &at)).unwrap_or_default();
        draft.directives.push(DirectiveDraft {
            speaker,
            text,
            kind: DirectiveKind::Task,
            lead: lead.iter().flat_map(|at| named(self.page, at, "notes.lead")).collect(),
            coordinating: jotted::along(self.page, &task)
                .map(|at| named(self.page, &at, "notes.along"))
                .unwrap_or_default(),
            deadline: due,
            product: crate::task::product(self.page, &task),
        });
    }
}

/// Without a word of chairing, the one who concludes is taken for the chair.
fn infer_chair(draft: &mut Draft, closing: Option<&PersonDraft>) {
    let (true, Some(closing)) = (draft.chairs.is_empty(), closing) else { return };
    let name = |p: &PersonDraft| p.name.as_ref().map(|n| n.value.clone());
    let known = draft.attendees.iter().find(|a| name(&a.person) == name(closing)).map(|a| a.person.clone());
    let chair = known.unwrap_or_else(|| closing.clone());
    draft.attendees.retain(|a| name(&a.person) != name(&chair));
    draft.chairs.push(chair);
}

/// What nobody else says, the chair says.
fn speakers(draft: &mut Draft) {
    let chair = draft.chairs.first().and_then(|c| c.name.as_ref()).map(|n| n.value.clone());
    draft.directives.iter_mut().filter(|d| d.speaker.is_none()).for_each(|d| d.speaker.clone_from(&chair));
    let unsaid = draft.statements.iter_mut().filter(|s| s.speaker.is_none() && s.role.is_none());
    unsaid.for_each(|s| s.speaker.clone_from(&chair));
    let roles: Vec<(String, String)> = draft
        .chairs
        .iter()
        .chain(draft.attendees.iter().map(|a| &a.person))
        .filter_map(|p| Some((p.name.as_ref()?.value.clone(), p.positions.first()?.value.clone())))
        .collect();
    for statement in draft.statements.iter_mut().filter(|s| s.role.is_none()) {
        statement.role =
            roles.iter().find(|(n, _)| Some(n) == statement.speaker.as_ref()).map(|(_, r)| r.clone());
    }
}
