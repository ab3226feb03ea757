//! Who has the floor: the speaker of a stretch, by name or by role, and whether he may order.
//!
//! Owns the change of speakers and their authority. What is said is read in `discourse`.

use crate::concluder::concluding_speaker;
use crate::cues::{LEADS, QUOTED};
use crate::draft::{Draft, Extract};
use crate::page::{Page, Sentence};
use crate::people::{people, person_drafts, stops};
use crate::roster::{AREAS, Roster};
use crate::speech::{Speaking, Subject};

/// Who speaks now.
#[derive(Clone, Debug, Default)]
pub struct Speaker {
    /// The name, when known.
    pub name: Option<String>,
    /// The office or the body.
    pub role: Option<String>,
    /// Whether he may order.
    pub authority: bool,
}

/// What became of the floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Nobody known speaks.
    Nobody,
    /// The same person goes on.
    Kept,
    /// Another speaks now.
    Changed,
}

/// The floor of a meeting.
pub struct Floor<'a> {
    page: &'a Page<'a>,
    /// Everybody known.
    pub roster: Roster,
    host: Option<String>,
    /// The text is nothing but a conclusion, and does not say whose.
    pub unnamed: bool,
    /// Whoever a notice, or a report that relays one, says has concluded.
    concluding: Option<Speaker>,
    /// Who has it now.
    pub speaker: Speaker,
}

impl<'a> Floor<'a> {
    /// Nobody has spoken yet.
    pub fn new(page: &'a Page<'a>, roster: Roster, draft: &Draft) -> Self {
        let host = draft.meeting.host.as_ref().map(|h| h.value.clone());
        let concluding = concluding_speaker(page, draft);
        Self { page, roster, host, unnamed: false, concluding, speaker: Speaker::default() }
    }

    /// Gives the floor to whoever is said to have concluded; whether anybody is.
    pub fn give_concluding(&mut self) -> bool {
        if let Some(speaker) = &self.concluding {
            self.speaker = speaker.clone();
        }
        self.concluding.is_some()
    }

    /// The same where nobody else has spoken since.
    pub fn goes_on_concluding(&mut self) -> bool {
        let known = |s: &Speaker| s.name.is_some() || s.role.is_some();
        let own =
            |s: &Speaker| s.name == self.speaker.name && (s.name.is_some() || s.role == self.speaker.role);
        let free = !known(&self.speaker) || self.concluding.as_ref().is_some_and(own);
        free && self.give_concluding()
    }

    /// The paper that tells the conclusion, or the body whose chairman concluded.
    fn told_for_concluding(&self, subject: &Subject) -> bool {
        match subject {
            Subject::Paper => self.concluding.is_some(),
            Subject::Body(of) | Subject::Office(of) => self.speaks_for(&of.value),
            _ => false,
        }
    }

    /// “UBND tỉnh giao …”, “Chính quyền tỉnh nêu …” where the conclusion of the chairman of that body is told: his words.
    fn speaks_for(&self, body: &str) -> bool {
        let key = crate::roster::key(body).replace("chinh quyen", "uy ban nhan dan");
        let key = ["lanh dao ", "nguoi dung dau "].iter().fold(key, |key, who| key.replace(who, ""));
        let office = self.concluding.as_ref().and_then(|speaker| speaker.role.as_deref());
        let Some(office) = office.map(crate::roster::key) else { return false };
        let fuller = |tail: &str| tail.contains(' ') && format!("{key} ").starts_with(&format!("{tail} "));
        format!("{office} ").contains(&format!(" {key} "))
            || office.match_indices(' ').any(|(at, _)| office.get(at + 1..).is_some_and(fuller))
    }

    /// Gives the floor to the chair, who may order; whether there is one.
    pub fn chair(&mut self) -> bool {
        let named = self.roster.chair().map(|(name, role)| (Some(name), role));
        let chair = named.or_else(|| Some((None, Some(self.roster.chair_office()?))));
        let sits = chair.is_some();
        if let Some((name, role)) = chair {
            self.speaker = Speaker { name, role, authority: true };
        }
        sits
    }

    /// Gives the floor to somebody who may order and is not named.
    pub fn give_unnamed(&mut self) {
        (self.unnamed, self.speaker.authority) = (true, true);
    }

    /// Whether a subject is the one who has the floor.
    pub fn holds(&self, subject: &Subject) -> bool {
        let own = |name: Option<String>| name.is_some() && name == self.speaker.name;
        match subject {
            Subject::Person(person) => own(person.known_as().map(str::to_owned)),
            Subject::Office(office) => own(self.roster.by_office(&office.value)),
            Subject::Given(given) => own(self.roster.called(given)),
            Subject::Chair | Subject::Same => true,
            Subject::Paper => self.concluding.as_ref().is_some_and(|s| s.name == self.speaker.name),
            Subject::Body(body) => {
                let role = self.speaker.role.as_deref().map(thuky_domain::text::fold);
                role.is_some_and(|r| r == thuky_domain::text::fold(&body.value))
            }
        }
    }

    /// Makes the subject the speaker; whether somebody speaks.
    pub fn take(&mut self, said: &Speaking, sentence: &Sentence, directs: bool) -> Taken {
        let before = self.speaker.name.clone();
        self.turn_to(said, sentence);
        let changed = before != self.speaker.name;
        if let Some(name) = self.speaker.name.clone() {
            let same = !changed && self.speaker.authority;
            self.speaker.authority = same || directs || self.authority(&name);
        }
        match (self.speaker.name.is_some() || self.speaker.role.is_some(), changed) {
            (false, _) if self.unnamed => {
                self.speaker.authority = true;
                Taken::Kept
            }
            (false, _) => Taken::Nobody,
            (true, true) => Taken::Changed,
            (true, false) => Taken::Kept,
        }
    }

    fn turn_to(&mut self, said: &Speaking, sentence: &Sentence) {
        match &said.subject {
            Some(subject) if self.told_for_concluding(subject) => {
                self.give_concluding();
            }
            Some(Subject::Paper) => self.speaker = Speaker::default(),
            Some(Subject::Person(person)) => {
                self.roster.meet(person, false, false);
                let name = person.known_as().map(str::to_owned);
                let role = person.positions.last().map(|p| p.value.clone());
                self.speaker = Speaker { role, name, authority: false };
            }
            Some(Subject::Office(office)) => self.office(&office.value),
            Some(Subject::Given(given)) => {
                let name = self.roster.called(given).unwrap_or_else(|| given.clone());
                self.speaker = Speaker { role: None, name: Some(name), authority: false };
            }
            Some(Subject::Chair) => {
                self.chair();
            }
            Some(Subject::Same) if self.speaker.name.is_none() && self.speaker.role.is_none() => {
                self.chair();
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
    }

    /// Who does not chair asks the central body of the one who does, or the area that is not his own: a petition, and no order.
    pub fn petitions(&self, lead: &[Extract<String>]) -> bool {
        const CENTRAL: [&str; 5] = [" bo ", " tong cuc ", " chinh phu", " quoc hoi", " trung uong"];
        if self.speaker.name.is_none() && self.asks_host(lead) {
            return true;
        }
        let Some(name) = self.speaker.name.as_ref().filter(|name| !self.roster.chairs(name)) else {
            return false;
        };
        let Some((chair, _)) = self.roster.chair() else { return false };
        let holds = |name: &str, key: &str| self.roster.offices(name).iter().any(|o| o.ends_with(key));
        let of_chair = |unit: &Extract<String>| {
            let key = format!(" {}", crate::roster::key(&unit.value));
            let central = CENTRAL.iter().any(|central| key.starts_with(central));
            let area = AREAS.iter().any(|area| key == format!(" {area}")) && !holds(name, &key);
            (central || area) && holds(&chair, &key)
        };
        lead.iter().any(of_chair)
    }

    /// “Chi bộ A đề nghị Đảng ủy …”: a branch asks the body that meets.
    fn asks_host(&self, lead: &[Extract<String>]) -> bool {
        let branch = |role: &String| crate::roster::key(role).starts_with("chi ");
        let host = self.host.as_deref().map(crate::roster::key).unwrap_or_default();
        let met = |unit: &Extract<String>| host.starts_with(&crate::roster::key(&unit.value));
        self.speaker.role.as_ref().is_some_and(branch) && lead.iter().any(met)
    }

    fn office(&mut self, office: &str) {
        let current = self.speaker.name.as_ref().filter(|n| {
            let key = crate::roster::key(office);
            self.roster.offices(n).iter().any(|o| *o == key || o.starts_with(&format!("{key} ")))
        });
        let heads = crate::roster::key(office).starts_with("truong doan");
        let leader = || self.roster.chair().filter(|_| heads).map(|(name, _)| name);
        let name = current.cloned().or_else(|| self.roster.by_office(office)).or_else(leader);
        let leads = LEADS.is_match(&thuky_domain::text::fold(office));
        self.speaker = Speaker { authority: name.is_none() && leads, name, role: Some(office.to_owned()) };
    }

    fn authority(&self, name: &str) -> bool {
        let leads = self.roster.offices(name).iter().any(|o| LEADS.is_match(o));
        self.roster.chairs(name) || leads && !self.roster.other_side(name)
    }

    /// Whether a body may order: that which holds the meeting, or one that decides.
    pub fn body_leads(&self, body: &str) -> bool {
        let short = thuky_domain::text::fold(body);
        let key = short.as_str();
        let long = crate::roster::key(body);
        let host = self.host.as_ref().is_some_and(|h| {
            thuky_domain::text::fold(h).contains(key) || crate::roster::key(h).contains(&long)
        });
        host || [
            "doan ",
            "ban thuong vu",
            "ban bi thu",
            "uy ban kiem tra",
            "thuong truc",
            "hoi nghi",
            "ban giam doc",
            "ban giam hieu",
            "ban lanh dao",
            "tap the lanh dao",
            "dai hoi",
            "ubnd tinh",
            "ubnd thanh pho",
            "ubnd tp",
            "uy ban nhan dan tinh",
            "uy ban nhan dan thanh pho",
            "bo ",
            "chu toa",
            "hdnd",
            "hoi dong ",
            "hdqt",
            "hdtv",
            "chi bo",
            "chi uy",
            "ban chap hanh",
            "bch ",
            "cuoc hop",
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
        let list = people(self.page, &at);
        let first = list.entries.get(..1).unwrap_or_default();
        let person = person_drafts(self.page, first).next();
        let Some(person) = person else { return };
        self.roster.meet(&person, false, false);
        let role = person.positions.last().map(|p| p.value.clone());
        let name =
            person.name.map(|n| n.value).or_else(|| role.as_deref().and_then(|r| self.roster.by_office(r)));
        self.speaker = Speaker { name, role, authority: false };
    }
}
