//! The thread of a text: who is speaking, in which mood, paragraph by paragraph.
//!
//! Owns the state that sentences hand on: speaker, mood, lead. It asks `speech` for single sentences and hands
//! requests to `directives`.

use crate::asked::{Asked, Order, addressed};
use crate::cues::{CLOSES, CONCLUDES, DIRECTS, LEADS, LISTS, QUOTED};
use crate::directives::split;
use crate::draft::Confidence;
use crate::draft::{Draft, Extract, PartialDate, SourceKind, StatementDraft, StatementKind};
use crate::lines::LineKind;
use crate::page::{Page, Sentence, Tokens};
use crate::people::stops;
use crate::roster::Roster;
use crate::section::{Section, heading_units, section};
use crate::speech::{Speaking, Subject, speaking, turns_to_request, turns_to_suggestion};

/// Who speaks now.
#[derive(Clone, Debug, Default)]
struct Speaker {
    name: Option<String>,
    role: Option<String>,
    authority: bool,
}

/// State of the thread.
pub struct Thread<'a> {
    page: &'a Page,
    roster: Roster,
    meeting: Option<PartialDate>,
    host: Option<String>,
    speaker: Speaker,
    mood: Option<StatementKind>,
    lead: Vec<Extract<String>>,
    line: usize,
    /// A colon has opened a list of requests.
    listing: bool,
    /// A conclusion notice stays in the mood of asking to its end.
    notice: bool,
    /// Under a heading of tasks or of the conclusion: what is told there, the chair orders.
    orders: bool,
    /// Who gave the concluding speech.
    pub concluded: Option<String>,
}

impl<'a> Thread<'a> {
    /// A thread before the first speech.
    pub fn new(page: &'a Page, roster: Roster, draft: &Draft) -> Self {
        Self {
            page,
            roster,
            meeting: draft.meeting.date.as_ref().map(|d| d.value),
            host: draft.meeting.host.as_ref().map(|h| h.value.clone()),
            speaker: Speaker::default(),
            mood: None,
            lead: vec![],
            line: usize::MAX,
            listing: false,
            notice: matches!(draft.kind, SourceKind::ConclusionNotice | SourceKind::Minutes),
            orders: false,
            concluded: None,
        }
    }

    /// Reads a sentence; whether it found a place.
    pub fn sentence(&mut self, sentence: &Sentence, draft: &mut Draft) -> bool {
        let fresh_line = self.line != sentence.line;
        self.line = sentence.line;
        if self.notice && CLOSES.is_match(self.page.text.norm(&sentence.bytes)) {
            return false;
        }
        if let Some(done) = self.headed(sentence, draft) {
            return done;
        }
        let said = speaking(self.page, &sentence.tokens).filter(|said| !self.assigns(said));
        let body = said.as_ref().is_none_or(|s| matches!(s.subject, Some(Subject::Body(_))));
        let praises = said.as_ref().is_some_and(|s| {
            self.page.any_phrase(s.verb.start, &["ghi nhận", "biểu dương", "đánh giá"]).is_some()
        });
        if self.listing && body && !praises && self.goes_on(sentence) {
            return self.continued(sentence, draft);
        }
        if let Some(said) = said {
            return self.spoken(sentence, &said, draft);
        }
        if fresh_line && !self.goes_on(sentence) {
            self.mood = None;
        }
        self.continued(sentence, draft)
    }

    /// Headings of minutes and notices; whether the sentence found a place, if it is one.
    fn headed(&mut self, sentence: &Sentence, draft: &mut Draft) -> Option<bool> {
        if !self.notice {
            return None;
        }
        if let Some(units) = heading_units(self.page, sentence).filter(|_| self.orders || self.listing) {
            self.lead = crate::directives::named(self.page, &units, "directive.heading");
            self.state(StatementKind::Request, &sentence.bytes, draft);
            return Some(true);
        }
        let (rest, concludes) = match section(self.page, sentence)? {
            Section::Opinions => {
                (self.orders, self.listing, self.mood) = (false, false, None);
                return Some(false);
            }
            Section::Conclusion(rest) => (rest, true),
            Section::Orders(rest) => (rest, false),
        };
        let (name, role) = self.roster.chair()?;
        self.speaker = Speaker { name: Some(name), role, authority: true };
        (self.orders, self.listing, self.mood) = (true, true, Some(StatementKind::Request));
        self.lead.clear();
        let head = sentence.bytes.start..self.start_of(rest.start).min(sentence.bytes.end);
        if concludes {
            self.concluded.clone_from(&self.speaker.name);
            self.state(StatementKind::Conclusion, &head, draft);
        }
        if !rest.is_empty() {
            let bytes = self.page.bytes(&rest);
            self.sentence(&Sentence { bytes, tokens: rest, line: sentence.line }, draft);
        }
        Some(concludes)
    }

    /// “Cô A: soạn giáo án” under a heading of tasks names who has to do it, not who speaks.
    fn assigns(&self, said: &Speaking) -> bool {
        let named = matches!(&said.subject, Some(Subject::Person(_)));
        self.orders && named && self.page.word(said.verb.start) == ":"
    }

    /// A new paragraph without a verb of speaking goes on with a request if it is a list item or tells a unit to do something.
    fn goes_on(&self, sentence: &Sentence) -> bool {
        let item = self.page.lines.get(sentence.line).is_some_and(|l| l.kind == LineKind::Item);
        let asked = self.mood == Some(StatementKind::Request) && self.speaker.authority;
        asked && (self.notice || item || Asked::whole(self.page, &sentence.tokens).is_some())
    }

    fn spoken(&mut self, sentence: &Sentence, said: &Speaking, draft: &mut Draft) -> bool {
        let intro = self.page.text.norm(&(sentence.bytes.start..self.start_of(said.verb.end)));
        let listed = self.page.word(sentence.tokens.end.saturating_sub(1)) == ":";
        let verdict = self.page.phrase(said.verb.start, "kết luận").is_some();
        let opens_list = listed && (verdict || LISTS.is_match(self.page.text.norm(&sentence.bytes)));
        let concludes = CONCLUDES.is_match(intro) || opens_list || verdict && self.notice;
        let known = self.take_speaker(said, sentence, DIRECTS.is_match(intro));
        if !known {
            return false;
        }
        if concludes {
            self.concluded = self.speaker.name.clone().or_else(|| self.concluded.clone());
            self.state(
                StatementKind::Conclusion,
                &(sentence.bytes.start..self.start_of(said.verb.start)),
                draft,
            );
        }
        if opens_list {
            (self.mood, self.listing, self.speaker.authority) = (Some(StatementKind::Request), true, true);
            return true;
        }
        self.mood = Some(said.kind);
        let order = if said.kind == StatementKind::Request {
            Some(said.verb.clone())
        } else {
            let suggested = || {
                turns_to_suggestion(self.page, &said.verb, sentence.tokens.end)
                    .filter(|_| !self.speaker.authority)
            };
            turns_to_request(self.page, &said.verb, sentence.tokens.end).or_else(suggested)
        };
        match order {
            Some(verb) => {
                let caution = self.page.phrase(verb.start, "lưu ý").is_some();
                let verb = turns_to_request(self.page, &verb, sentence.tokens.end)
                    .filter(|_| caution)
                    .unwrap_or(verb);
                self.assessed_before(sentence, said, &verb, draft);
                self.request(sentence, &verb, draft);
            }
            None => self.assessed(sentence, said, draft),
        }
        true
    }

    fn start_of(&self, token: usize) -> usize {
        self.page.tokens.get(token).map_or(self.page.text.source.len(), |t| t.start())
    }

    /// What stands before the request is an assessment, unless it is only the speaker's introduction.
    fn assessed_before(&mut self, sentence: &Sentence, said: &Speaking, verb: &Tokens, draft: &mut Draft) {
        if said.kind == StatementKind::Assessment {
            let at = sentence.bytes.start..self.start_of(verb.start);
            self.state(StatementKind::Assessment, &at, draft);
        }
    }

    fn assessed(&mut self, sentence: &Sentence, said: &Speaking, draft: &mut Draft) {
        let spoken = self.start_of(said.verb.end)..sentence.bytes.end;
        let duty = self.speaker.name.as_ref().is_some_and(|name| self.roster.chairs(name))
            && self
                .page
                .any_phrase(
                    said.verb.start,
                    &["nhấn mạnh", "khẳng định", "cho rằng", "chỉ rõ", "quán triệt", "thống nhất"],
                )
                .is_some()
            && Asked::duty(self.page, &(said.verb.end..sentence.tokens.end)).is_some();
        self.state(StatementKind::Assessment, &sentence.bytes, draft);
        if duty {
            self.mood = Some(StatementKind::Request);
            let tokens = self.page.token_at(spoken.start)..sentence.tokens.end;
            self.directives(&tokens, Order::Untold, draft);
        }
    }

    fn request(&mut self, sentence: &Sentence, verb: &Tokens, draft: &mut Draft) {
        if let Some(units) = addressed(self.page, &(sentence.tokens.start..verb.start)) {
            self.lead = crate::directives::named(self.page, &units, "directive.addressed");
        }
        let at = self.start_of(verb.start)..sentence.bytes.end;
        self.mood = Some(StatementKind::Request);
        self.state(StatementKind::Request, &at, draft);
        let suggests = crate::lexicon::verbs::SUGGESTING.contains(&self.page.norm(verb));
        self.listing = self.page.word(sentence.tokens.end.saturating_sub(1)) == ":";
        if let Some(quoted) =
            self.quoted_order(sentence, verb).filter(|_| self.speaker.authority && !suggests)
        {
            self.state(StatementKind::Request, &self.page.bytes(&quoted), draft);
            return self.directives(&quoted, Order::Told, draft);
        }
        if self.speaker.authority && !suggests {
            let close = verb
                .clone()
                .chain(verb.end..sentence.tokens.end)
                .rev()
                .find(|i| matches!(self.page.word(*i), "”" | "\""))
                .filter(|i| {
                    self.page.word(verb.start.saturating_sub(1)) == "tôi" && i + 3 < sentence.tokens.end
                });
            self.directives(&(verb.end..close.unwrap_or(sentence.tokens.end)), Order::Told, draft);
        } else if !self.speaker.authority || suggests {
            self.mood = Some(StatementKind::Assessment);
        }
    }

    /// “…”, A yêu cầu: the order stands in quotes before the verb that ends the sentence.
    fn quoted_order(&self, sentence: &Sentence, verb: &Tokens) -> Option<Tokens> {
        let at = &sentence.tokens;
        let opens = matches!(self.page.word(at.start), "“" | "\"");
        let close = (at.start + 1..verb.start).rev().find(|i| matches!(self.page.word(*i), "”" | "\""))?;
        (opens && at.end.saturating_sub(verb.end) <= 1).then_some(at.start + 1..close)
    }

    /// A sentence without a verb of speaking stays with the speaker of its paragraph.
    fn continued(&mut self, sentence: &Sentence, draft: &mut Draft) -> bool {
        let Some(mood) = self.mood else { return false };
        let known = draft.directives.len();
        if mood == StatementKind::Request && self.speaker.authority {
            self.directives(&sentence.tokens, Order::Untold, draft);
        }
        let told = self.notice && draft.directives.len() == known && self.evaluates(sentence);
        let mood = if told && mood == StatementKind::Request { StatementKind::Assessment } else { mood };
        self.state(mood, &sentence.bytes, draft);
        true
    }

    /// A whole sentence in a list of conclusions that gives no task tells how things stand.
    fn evaluates(&self, sentence: &Sentence) -> bool {
        let last = self.page.word(sentence.tokens.end.saturating_sub(1));
        sentence.tokens.len() > 8 && last != ":"
    }

    fn directives(&mut self, at: &Tokens, order: Order, draft: &mut Draft) {
        let speaker = self.speaker.name.clone().or_else(|| self.speaker.role.clone());
        let found = split(self.page, at, order, &mut self.lead, self.meeting);
        draft.directives.extend(found.into_iter().map(|mut d| {
            d.speaker.clone_from(&speaker);
            d
        }));
    }

    fn state(&self, kind: StatementKind, at: &std::ops::Range<usize>, draft: &mut Draft) {
        let text = self.page.text.extract(at, Confidence::Likely, "statement.governing-verb");
        if text.value.is_empty() {
            return;
        }
        draft.statements.push(StatementDraft {
            speaker: self.speaker.name.clone(),
            role: self.speaker.role.clone(),
            kind,
            text,
        });
    }

    /// Makes the subject the speaker; whether somebody speaks.
    fn take_speaker(&mut self, said: &Speaking, sentence: &Sentence, directs: bool) -> bool {
        let before = self.speaker.name.clone();
        match &said.subject {
            Some(Subject::Person(person)) => {
                self.roster.meet(person, false, false);
                let name = person.name.as_ref().map(|n| n.value.clone());
                let role = person.positions.last().map(|p| p.value.clone());
                self.speaker = Speaker { role, name, authority: false };
            }
            Some(Subject::Office(office)) => self.office(&office.value),
            Some(Subject::Given(given)) => {
                if let Some(name) = self.roster.called(given) {
                    self.speaker = Speaker { role: None, name: Some(name), authority: false };
                }
            }
            Some(Subject::Chair) => {
                if let Some((name, role)) = self.roster.chair() {
                    self.speaker = Speaker { name: Some(name), role, authority: true };
                }
            }
            Some(Subject::Same) => {}
            Some(Subject::Body(body)) => {
                self.speaker = Speaker {
                    name: None,
                    role: Some(body.value.clone()),
                    authority: self.body_leads(&body.value),
                }
            }
            None => self.quoted(sentence),
        }
        let changed = before != self.speaker.name;
        if changed {
            self.lead.clear();
        }
        if let Some(name) = self.speaker.name.clone() {
            let same = !changed && self.speaker.authority;
            self.speaker.authority = same || directs || self.authority(&name);
        }
        self.speaker.name.is_some() || self.speaker.role.is_some()
    }

    fn office(&mut self, office: &str) {
        let current = self.speaker.name.as_ref().filter(|n| {
            let key = crate::roster::key(office);
            self.roster.offices(n).iter().any(|o| *o == key || o.starts_with(&format!("{key} ")))
        });
        let name = current.cloned().or_else(|| self.roster.by_office(office));
        let leads = LEADS.is_match(&thuky_domain::text::fold(office));
        self.speaker = Speaker { authority: name.is_none() && leads, name, role: Some(office.to_owned()) };
    }

    fn authority(&self, name: &str) -> bool {
        let leads = self.roster.offices(name).iter().any(|o| LEADS.is_match(o));
        self.roster.chairs(name) || leads && !self.roster.other_side(name)
    }

    fn body_leads(&self, body: &str) -> bool {
        let short = thuky_domain::text::fold(body);
        let key = short.as_str();
        let host = self.host.as_ref().is_some_and(|h| thuky_domain::text::fold(h).contains(key));
        host || [
            "doan ",
            "ban thuong vu",
            "thuong truc",
            "hoi nghi",
            "ubnd tinh",
            "ubnd thanh pho",
            "bo ",
            "chu toa",
            "hdnd",
        ]
        .iter()
        .any(|w| key.starts_with(w))
    }

    /// “Tôi đề nghị …”, A nói: the speaker stands after the closing quote.
    fn quoted(&mut self, sentence: &Sentence) {
        let norm = self.page.text.norm(&sentence.bytes);
        let Some(close) = norm.rfind(['”', '"']).filter(|at| *at > 3) else { return };
        let Some(m) = QUOTED.captures(norm.get(close..).unwrap_or("")).and_then(|c| c.get(1)) else { return };
        let base = sentence.bytes.start + close;
        let mut at = self.page.token_at(base + m.start())..self.page.token_at(base + m.end());
        at.end = (at.start..at.end).find(|i| stops(self.page, *i).is_some()).unwrap_or(at.end);
        let list = crate::people::people(self.page, &at);
        let person = list.entries.first().and_then(|e| {
            if let crate::people::Entry::Person(p) = e {
                Some(crate::people::person_draft(self.page, p))
            } else {
                None
            }
        });
        let Some(person) = person else { return };
        self.roster.meet(&person, false, false);
        let role = person.positions.last().map(|p| p.value.clone());
        let name =
            person.name.map(|n| n.value).or_else(|| role.as_deref().and_then(|r| self.roster.by_office(r)));
        self.speaker = Speaker { name, role, authority: false };
    }
}
