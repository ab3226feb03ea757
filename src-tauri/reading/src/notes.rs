//! The reader of raw notes.
//!
//! Owns the order: the first line tells what, when and where; lines of people; then lines of work, one by one. What
//! the abbreviations of a house mean is not known here: units and people stay as they are written.

use crate::callings::Callings;
use crate::columns::columns;
use crate::coverage::Coverage;
use crate::date::dates;
use crate::depth::{Depth, PLAIN, depth, opens_deeper};
use crate::directives::named;
use crate::doer::{self, Callable, Charge};
use crate::draft::{
    Confidence, DirectiveDraft, DirectiveKind, Draft, PersonDraft, StatementDraft, StatementKind,
};
use crate::due;
use crate::errand::{self, Errand};
use crate::given::{self, Part};
use crate::headline::{head, second};
use crate::jotted::{self, Jotted, Spoken};
use crate::onset::does;
use crate::page::{Page, Tokens};
use crate::parts;
use std::collections::BTreeSet;

mod lines;
mod people;

use lines::{errand_of, lines, segments, task_like, ticked_box, unmarked};
use people::{present, speakers};

/// Reads raw notes into a draft.
pub fn read(page: &Page, draft: &mut Draft) {
    draft.documents = crate::documents::documents(page, &page.sentences.iter().collect::<Vec<_>>());
    let lines = lines(page);
    let mut notes =
        Notes { page, ruled: lines.iter().any(|l| jotted::concludes(page, l)), ..Notes::of(page) };
    notes.decided = jotted::decided(page, &lines);
    notes.concluding = notes.decided;
    for (n, line) in lines.iter().enumerate() {
        if n == 0 {
            head(page, line, draft);
            complete_year(page, draft);
        } else if !(n < 3 && second(page, line, draft)) {
            notes.line(line, draft);
        }
    }
    if let Some(closing) = notes.closing.filter(|_| draft.chairs.is_empty()) {
        parts::seat(draft, closing);
    }
    speakers(draft);
    parts::finish(page, &[], draft, &Coverage::default());
}

/// State while the lines are read.
struct Notes<'a> {
    page: &'a Page<'a>,
    /// Somewhere the notes say where the conclusion begins: before it people report.
    ruled: bool,
    /// It has begun.
    concluding: bool,
    /// There is nothing but what was decided.
    decided: bool,
    /// The heading above is one of tasks: every item is one.
    tasking: bool,
    /// Lines under a label of people.
    people: Option<Part>,
    /// Work has begun: a line of names only is no longer a list of people.
    working: bool,
    /// Who concludes.
    closing: Option<PersonDraft>,
    /// Those whom headings name for the lines below them.
    above: Vec<(Depth, Vec<Tokens>)>,
    /// Who is meant by a name.
    callings: Callings,
    /// By which names those known so far are called, and how many they are.
    callable: (usize, Callable),
}

impl<'a> Notes<'a> {
    fn of(page: &'a Page<'a>) -> Self {
        Self {
            page,
            ruled: false,
            concluding: false,
            decided: false,
            tasking: false,
            people: None,
            working: false,
            closing: None,
            above: vec![],
            callings: Callings::default(),
            callable: (0, Callable::default()),
        }
    }

    fn line(&mut self, at: &Tokens, draft: &mut Draft) {
        let line = self.page.sentence_at(at.start).map_or(0, |s| s.line);
        let at = unmarked(self.page, &jotted::after_marks(self.page, at));
        let jotted = jotted::read(self.page, &at);
        if matches!(jotted, Jotted::Text) && self.heads(&at, line, draft) {
            return;
        }
        match jotted {
            Jotted::People(part, list) => {
                self.people = Some(part).filter(|_| list.is_empty());
                let away = jotted::away_within(self.page, &list);
                present(self.page, part, &(list.start..away.map_or(list.end, |a| a.0)), draft);
                if let Some((_, from)) = away {
                    present(self.page, Part::Away, &(from..list.end), draft);
                }
            }
            Jotted::Conclusion { by, rest } => self.conclusion(&at, by, &rest, draft),
            Jotted::Opinions => {
                (self.concluding, self.working, self.people, self.tasking) = (false, true, None, false);
            }
            Jotted::Text => self.text(&at, draft),
        }
    }

    /// A line that is nothing but units or people heads the lines that stand deeper.
    fn heads(&mut self, at: &Tokens, line: usize, draft: &Draft) -> bool {
        let own = depth(self.page, line);
        let nobody = draft.attendees.is_empty() && draft.chairs.is_empty();
        if !self.working
            && nobody
            && given::only_people(self.page, at)
            && self.page.find(at, &[","]).is_some()
        {
            return false;
        }
        self.above.retain(|(depth, _)| own != PLAIN && *depth < own);
        let found = errand::heading(self.page, at).filter(|_| opens_deeper(self.page, line));
        self.above.extend(found.clone().map(|lead| (own, lead)));
        self.working |= found.is_some();
        found.is_some()
    }

    fn conclusion(&mut self, at: &Tokens, by: Option<PersonDraft>, rest: &Tokens, draft: &mut Draft) {
        (self.concluding, self.working, self.people) = (true, true, None);
        self.tasking = rest.is_empty() && by.is_none() && jotted::tasks(self.page, at);
        if let Some(by) = by {
            let name = by.known_as().map(|name| self.callings.called(draft, name));
            self.closing = Some(by);
            self.state(name, StatementKind::Conclusion, at, draft);
        }
        if rest.is_empty() {
            return;
        }
        let (known, closing) =
            (draft.directives.len(), self.closing.as_ref().and_then(PersonDraft::known_as));
        let name = closing.map(|name| self.callings.called(draft, name));
        self.text(rest, draft);
        if draft.directives.len() > known {
            self.state(name, StatementKind::Request, rest, draft);
        }
    }

    fn text(&mut self, at: &Tokens, draft: &mut Draft) {
        let only_people = given::only_people(self.page, at) || given::mostly_there(self.page, at);
        if let Some(part) = self.people.or(Some(Part::Present)).filter(|_| !self.working && only_people) {
            return present(self.page, part, at, draft);
        }
        if !self.working && given::chair_aside(self.page, at, draft) {
            return;
        }
        self.working = true;
        self.people = None;
        let ticked = ticked_box(self.page, at);
        let at = &(at.start + ticked..at.end);
        if let Some(columns) = columns(self.page, at) {
            return self.task(&columns.errand, columns.due.as_ref(), None, draft);
        }
        let orders = self.concluding || !self.ruled;
        let errand = errand_of(self.page, at);
        let led = self.concluding || !self.above.is_empty();
        let ordered = errand.pointed
            || self.tasking && task_like(self.page, at)
            || jotted::pointed(self.page, at)
            || orders && errand::ordered(self.page, at, &errand, led);
        let said = jotted::spoken(self.page, at).filter(|said| !self.decided || said.name.is_some());
        let said = said.map(|said| Spoken {
            name: said.name.as_deref().map(|n| self.callings.called(draft, n)),
            ..said
        });
        let chairs = said.as_ref().is_some_and(|s| s.name.is_some() && s.name == draft.chair());
        let free =
            (said.is_none() || self.tasking) && (self.concluding || !self.ruled) && errand.along.is_none();
        let charge =
            self.charge(at, draft).filter(|charge| free && (errand.lead.is_empty() || self.calls(charge)));
        if let Some(charge) = charge {
            let errand = Errand { lead: charge.lead, along: None, task: charge.task, pointed: true };
            return self.task(&errand, charge.aside.as_ref(), None, draft);
        }
        match said.filter(|s| chairs || !(ordered && s.assigns)) {
            Some(said) if chairs => self.chair_says(&said, at, draft),
            Some(said) => self.said(said, at, draft),
            None if ordered => {
                if errand::order(self.page, at).is_some() {
                    self.state(None, StatementKind::Request, at, draft);
                }
                self.tasks(at, None, draft);
            }
            None => self.report(at, draft),
        }
    }

    /// Somebody who takes part has to do what stands in the line: it begins with a verb, has a day or stands in a conclusion.
    fn charge(&mut self, at: &Tokens, draft: &Draft) -> Option<Charge> {
        let known = draft.attendees.len() + draft.chairs.len();
        if self.callable.0 != known {
            self.callable = (known, Callable::of(draft));
        }
        let page = self.page;
        let charge = doer::charge(page, at, &self.callable.1).filter(|_| segments(page, at).len() < 2)?;
        let ahead = charge.lead.first().is_some_and(|lead| lead.start < charge.task.start);
        (!ahead || self.calls(&charge)).then_some(())?;
        let due = || crate::deadline::deadline(page, &page.bytes(at), None).is_some();
        (errand::verbal(page, charge.task.start)
            || !ahead && does(page, charge.task.start)
            || self.concluding
            || charge.aside.is_some()
            || due())
        .then_some(charge)
    }

    /// Whether all who have to do it take part.
    fn calls(&self, charge: &Charge) -> bool {
        charge.lead.iter().all(|lead| self.callable.1.calls(self.page, lead))
    }

    fn said(&self, said: Spoken, at: &Tokens, draft: &mut Draft) {
        let kind = if said.asks { StatementKind::Request } else { StatementKind::Assessment };
        self.state(said.name.clone(), kind, at, draft);
        if !said.asks && jotted::turns_to_request(self.page, &said.rest).is_some() {
            self.state(said.name.clone(), StatementKind::Request, &said.rest, draft);
        }
        if said.asks && !said.suggests && self.page.word(said.rest.start.saturating_sub(1)) != "xin" {
            self.tasks(&said.rest, said.name, draft);
        } else if let Some(pointed) = errand::pointed_at(self.page, &said.rest) {
            self.tasks(&pointed, None, draft);
        }
    }

    /// What the chair says is an errand, from where he begins to ask.
    fn chair_says(&self, said: &Spoken, at: &Tokens, draft: &mut Draft) {
        let from = jotted::turns_to_request(self.page, &said.rest);
        let rest = from.unwrap_or(said.rest.start)..said.rest.end;
        let errand = errand::errand(self.page, &rest);
        let asks = said.asks || from.is_some() || errand::ordered(self.page, &rest, &errand, true);
        let kind = if asks { StatementKind::Request } else { StatementKind::Assessment };
        self.state(said.name.clone(), kind, at, draft);
        if asks {
            self.tasks(&rest, said.name.clone(), draft);
        }
    }

    /// A body that reports or asks.
    fn report(&self, at: &Tokens, draft: &mut Draft) {
        let Some((body, asks)) = jotted::speaking_body(self.page, at) else { return };
        let role = self.page.text.extract(&self.page.bytes(&body), Confidence::Likely, "notes.body").value;
        let text = self.page.text.extract(&self.page.bytes(at), Confidence::Likely, "notes.report");
        let kind = if asks { StatementKind::Request } else { StatementKind::Assessment };
        draft.statements.push(StatementDraft { speaker: None, role: Some(role), kind, text });
    }

    fn state(&self, speaker: Option<String>, kind: StatementKind, at: &Tokens, draft: &mut Draft) {
        let text = self.page.text.extract(&self.page.bytes(at), Confidence::Likely, "notes.said");
        draft.statements.push(StatementDraft { speaker, role: None, kind, text });
    }

    /// The errands of a line: cut at “;” and at full stops; after “;” the lead goes on.
    fn tasks(&self, at: &Tokens, speaker: Option<String>, draft: &mut Draft) {
        let mut lead = self.above.last().map(|(_, lead)| lead.clone()).unwrap_or_default();
        for segment in segments(self.page, at) {
            if self.only_due(&segment, draft) {
                continue;
            }
            let mut errand = errand_of(self.page, &segment);
            if errand.lead.is_empty() {
                errand.lead.clone_from(&lead);
            }
            lead.clone_from(&errand.lead);
            self.task(&errand, None, speaker.clone(), draft);
        }
    }

    /// “… Hạn 16/3”: only says until when the errand before is due.
    fn only_due(&self, at: &Tokens, draft: &mut Draft) -> bool {
        let meeting = draft.day();
        let due = due::only(self.page, at)
            .then(|| crate::deadline::deadline(self.page, &self.page.bytes(at), meeting))
            .flatten();
        let last = draft.directives.last_mut().filter(|d| d.deadline.is_none());
        let (Some(due), Some(last)) = (due, last) else { return false };
        last.deadline = Some(Box::new(due));
        true
    }

    fn task(&self, errand: &Errand, due: Option<&Tokens>, speaker: Option<String>, draft: &mut Draft) {
        let task = &errand.task;
        let text = self.page.text.extract(&self.page.bytes(task), Confidence::Likely, "notes.task");
        if !text.value.contains(' ') {
            return;
        }
        let meeting = draft.day();
        let told = due.map(|at| due::in_column(self.page, &self.page.bytes(at), meeting));
        let told = told.filter(|due| due.phrase.value.chars().any(char::is_alphanumeric));
        let due = told.or_else(|| due::told(self.page, task, meeting));
        let mut lead: Vec<_> = errand.lead.iter().flat_map(|at| named(self.page, at, "notes.lead")).collect();
        lead.shrink_to_fit();
        let along = errand.along.clone().or_else(|| errand::along(self.page, task));
        draft.directives.push(DirectiveDraft {
            speaker,
            text,
            kind: DirectiveKind::Task,
            lead,
            coordinating: along.map(|at| named(self.page, &at, "notes.along")).unwrap_or_default(),
            deadline: due.or_else(|| due::bare_day(self.page, task, meeting)).map(Box::new),
            product: crate::task::product(self.page, task).map(Box::new),
        });
    }
}

/// A day without a year is in the only year that full dates of the notes name.
fn complete_year(page: &Page, draft: &mut Draft) {
    let Some(date) = draft.meeting.date.as_mut().filter(|d| d.value.year.is_none()) else { return };
    let all = page.sentences.iter().flat_map(|s| dates(page, &s.bytes));
    let years: BTreeSet<i32> = all.filter_map(|d| d.date?.year).collect();
    if let (1, Some(year)) = (years.len(), years.first()) {
        date.value.year = Some(*year);
        date.confidence = Confidence::Doubtful;
        date.rule = "notes.date-year-of-text".into();
    }
}

#[cfg(test)]
mod tests {
    use crate::{Draft, Knowledge, SourceKind, read};

    fn names(draft: &Draft) -> Vec<&str> {
        draft.attendees.iter().filter_map(|a| a.person.name.as_ref()).map(|n| n.value.as_str()).collect()
    }

    #[test]
    fn a_message_in_running_text_is_read_as_notes() {
        let text = "Em gửi nội dung họp sáng nay 21/5/2024 về dời kho nha, chú Sáu Lành trưởng ban chủ trì, có cô Diệp kế toán, \
            anh Tân tổ xe. Chú Sáu giao cô Diệp in phiếu thu, xong trước 24/5; anh Tân kẻ lại vạch, hạn chót 26-5. Anh Tân nói xe hỏng. \
            Chú Sáu chốt: em Nhí soạn văn bản, trình chú ký.";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.kind, SourceKind::RawNotes);
        assert_eq!(draft.chairs.first().unwrap().name.as_ref().unwrap().value, "Sáu Lành");
        assert_eq!(names(&draft), ["Diệp", "Tân"]);
        let tasks: Vec<&str> = draft.directives.iter().map(|d| d.text.value.as_str()).collect();
        assert_eq!(tasks.len(), 3, "{tasks:?}");
        assert!(draft.directives.iter().all(|d| d.speaker.as_deref() == Some("Sáu Lành")));
    }

    #[test]
    fn items_below_a_line_of_a_meeting_and_nothing_else_are_what_was_decided() {
        let text = "Họp Ban Xây dựng ngày 14.2.2031\n- Thực hiện việc sơn lại kho.\n- Thông qua mẫu gạch.\n\
            - Đề xuất giá vôi đợt sau.\n- Xây dựng quy trình giữ lửa.\n";
        let draft = read(text, &Knowledge::default());
        let tasks: Vec<&str> = draft.directives.iter().map(|d| d.text.value.as_str()).collect();
        assert_eq!(tasks.len(), 3, "{tasks:?}");
        assert_eq!(draft.meeting.host.unwrap().value, "Ban Xây dựng");
    }

    #[test]
    fn a_line_of_units_hands_its_lead_to_the_lines_below() {
        let text = "Họp an toàn 6/11/2025\nChủ trì: a Chuẩn\n2. Việc phải làm\n2.1. Tổ kỹ thuật\n- sửa hết camera, xong trước 15.11\n\
            - kiểm tra cảm biến cửa\n2.2. P. KH\n- trả lời phản ánh. Hạn 20/11\n";
        let draft = read(text, &Knowledge::default());
        let leads: Vec<&str> =
            draft.directives.iter().flat_map(|d| d.lead.first()).map(|l| l.value.as_str()).collect();
        assert_eq!(leads, ["Tổ kỹ thuật", "Tổ kỹ thuật", "P. KH"]);
        assert!(draft.directives.last().unwrap().deadline.is_some());
    }

    #[test]
    fn a_given_name_is_filled_in_while_it_calls_one_person_only() {
        let text = "Họp tổ 6/11/2025\nChủ trì: a Chuẩn\nDự: chị Lê Thu Mai, anh Tân\nÝ kiến\nc Mai: đề nghị mua thêm giấy\n\
            Dự: chị Vũ Mai\nÝ kiến\nc Mai: đề nghị sửa máy in\n";
        let draft = read(text, &Knowledge::default());
        let said: Vec<_> = draft.statements.iter().filter_map(|s| s.speaker.as_deref()).collect();
        assert_eq!(said, ["Lê Thu Mai", "Mai"]);
    }
}
