//! The thread of a text: who is speaking, in which mood, paragraph by paragraph.
//!
//! Owns the state that sentences hand on: speaker, mood, lead. It asks `speech` for single sentences and hands
//! requests to `directives`. Headings, sentences that somebody speaks and those that go on without are read beside it.

mod headings;
mod relayed;
mod spoken;
mod unspoken;

use crate::addenda::add;
use crate::asked::{Asked, Order};
use crate::assigning::{assigns, hands_out};
use crate::cues::{CLOSES, opens_conclusion, opens_list};
use crate::depth::{Depth, PLAIN, UNDER, depth, ends_with_colon};
use crate::directives::split;
use crate::draft::{
    Confidence, Draft, Extract, PartialDate, PersonDraft, SourceKind, StatementDraft, StatementKind,
};
use crate::floor::Floor;
use crate::handed::{Handed, Named};
use crate::lines::LineKind;
use crate::narrated::{by_law, nobodys};
use crate::page::{Page, Sentence, Tokens};
use crate::prelude::COUNTS;
use crate::roster::Roster;
use crate::section::{addressees, article, begins_with_items, praises};
use crate::speech::{Speaking, Subject, speaking};

/// State of the thread.
pub struct Thread<'a> {
    page: &'a Page<'a>,
    floor: Floor<'a>,
    meeting: Option<PartialDate>,
    mood: Option<StatementKind>,
    lead: Vec<Extract<String>>,
    /// Leads that headings hand on to the items below them.
    handed: Handed,
    /// Who works along in all items below a heading.
    along: Vec<Extract<String>>,
    line: usize,
    depth: Depth,
    /// A colon has opened a list of requests.
    listing: bool,
    /// The chair sets out the work in it: no item has to do with the one before.
    sets_out: bool,
    /// Those whom that list is for.
    listed: Vec<Extract<String>>,
    kind: SourceKind,
    /// Under a heading of tasks or of the conclusion: what is told there, the chair orders.
    orders: bool,
    /// “Ý kiến đ/c A:” stands alone: the lines below are his.
    held: bool,
    /// Items below this depth tell how things stand.
    telling: Option<Depth>,
    /// Those who get the paper are named: it is over.
    ended: bool,
    /// No line opens the conclusion of whoever the heading names: its first item does.
    unopened: bool,
    /// Who gave the concluding speech.
    pub concluded: Option<String>,
    /// The same as the text presents him there.
    pub concluding: Option<PersonDraft>,
}

impl<'a> Thread<'a> {
    /// A thread before the first speech.
    pub fn new(page: &'a Page<'a>, roster: Roster, draft: &Draft) -> Self {
        let mut thread = Self {
            page,
            floor: Floor::new(page, roster, draft),
            meeting: draft.day(),
            mood: None,
            lead: vec![],
            handed: Handed::default(),
            along: vec![],
            line: usize::MAX,
            depth: PLAIN,
            listing: false,
            sets_out: false,
            listed: vec![],
            kind: draft.kind,
            orders: false,
            held: false,
            telling: None,
            ended: false,
            unopened: draft.kind == SourceKind::ConclusionNotice
                && !page.sentences.iter().any(|s| opens_conclusion(page.text.norm(&s.bytes))),
            concluded: None,
            concluding: None,
        };
        if draft.kind == SourceKind::ConclusionNotice && draft.chairs.is_empty() && begins_with_items(page) {
            thread.open();
            thread.floor.give_unnamed();
        }
        thread
    }

    /// Notices and minutes stay in the mood of asking to the end of the section.
    fn formal(&self) -> bool {
        self.kind != SourceKind::Press
    }

    /// Reads a sentence; whether it found a place.
    pub fn sentence(&mut self, sentence: &Sentence, draft: &mut Draft) -> bool {
        let fresh_line = self.line != sentence.line;
        if fresh_line {
            self.enter(sentence.line);
        }
        self.ended |= self.formal() && addressees(self.page, &sentence.tokens);
        if self.ended {
            return false;
        }
        if self.formal() && CLOSES.is_match(self.page.text.norm(&sentence.bytes)) {
            self.orders &= self.kind == SourceKind::ConclusionNotice;
            (self.mood, self.listing) = (self.mood.filter(|_| self.orders), self.listing && self.orders);
            return false;
        }
        if self.formal()
            && article(self.page, &sentence.tokens).is_some_and(|next| next >= sentence.tokens.end)
        {
            return true;
        }
        if self.orders && add(self.page, sentence, draft.directives.last_mut(), self.meeting) {
            return true;
        }
        if let Some(done) = self.headed(sentence, draft) {
            return done;
        }
        let placed = self.read(sentence, fresh_line, draft);
        if self.opens_unsaid(sentence) {
            self.open_for_chair(sentence, draft);
        }
        self.hand_on();
        placed
    }

    fn read(&mut self, sentence: &Sentence, fresh_line: bool, draft: &mut Draft) -> bool {
        let said = speaking(self.page, &sentence.tokens)
            .filter(|said| !self.assigns(said, sentence) && !self.told_to(said, sentence));
        let first = self.page.first_word(&sentence.tokens);
        if said.is_none() && self.page.any_phrase(first, &["trao đổi tại", "phát biểu tại"]).is_some()
        {
            self.mood = None;
            return false;
        }
        let law = || said.is_none() && by_law(self.page, &sentence.tokens);
        if !self.formal() && (said.as_ref().is_some_and(|said| nobodys(self.page, said)) || law()) {
            self.mood = None;
            return false;
        }
        if self.orders && fresh_line && praises(self.page, sentence) {
            self.telling = Some(if self.depth == PLAIN { UNDER } else { self.depth });
        }
        if self.telling.is_some() && said.as_ref().is_none_or(|s| s.kind != StatementKind::Request) {
            self.state(StatementKind::Assessment, &sentence.bytes, draft);
            return true;
        }
        let item = |said: &Speaking| {
            let praises =
                self.page.any_phrase(said.verb.start, &["ghi nhận", "biểu dương", "đánh giá"]).is_some();
            matches!(said.subject, Some(Subject::Body(_)))
                && !praises
                && !hands_out(self.page, said, sentence)
        };
        if self.listing && said.as_ref().is_none_or(item) && self.goes_on(sentence) {
            return self.continued(sentence, draft);
        }
        if let Some(said) = said {
            return self.spoken(sentence, &said, draft);
        }
        if fresh_line && !self.goes_on(sentence) {
            self.mood = Some(StatementKind::Assessment).filter(|_| self.held);
        }
        self.continued(sentence, draft)
    }

    /// Comes to another line: its depth says which heading it belongs to.
    fn enter(&mut self, line: usize) {
        self.line = line;
        self.depth = self.depth_of(line);
        if self.unopened && !self.orders && self.depth != PLAIN && self.floor.give_concluding() {
            self.open();
        }
        if !self.formal() && self.page.line_kind(line) == Some(LineKind::Body) && !self.listing {
            self.lead.clear();
            self.floor.unnamed = false;
        }
        if (!self.formal() || self.sets_out) && self.listing && self.counted(line) {
            self.lead.clone_from(&self.listed);
        }
        if !self.orders {
            return;
        }
        let above = self.handed.enter(self.depth);
        (self.lead, self.along) = (above.lead, above.along);
        if self.telling.is_none() && self.depth != PLAIN {
            self.mood = Some(StatementKind::Request);
        }
        if self.telling.is_some_and(|told| self.depth <= told) {
            (self.telling, self.mood) = (None, Some(StatementKind::Request));
        }
    }

    /// An item, or a line that begins with “Một là, …”.
    fn counted(&self, line: usize) -> bool {
        let first = self.page.sentence_of(line).map(|s| s.tokens.start);
        self.page.line_kind(line) == Some(LineKind::Item)
            || first.is_some_and(|i| self.page.any_phrase(i, &COUNTS).is_some())
    }

    /// “Các đơn vị quán triệt, yêu cầu …”, “Ban A định hướng …”, “Ban B bàn giao đất, đồng thời yêu cầu …” in what somebody
    /// asks: they are told to, and do not speak.
    fn told_to(&self, said: &Speaking, sentence: &Sentence) -> bool {
        const MANY: [&str; 6] =
            ["các đơn vị", "các địa phương", "các cơ quan", "các sở", "các xã", "các huyện"];
        const WORKS: [&str; 5] = ["làm rõ", "tiếp thu", "giải trình", "kiểm điểm", "quán triệt"];
        let works = self.page.any_phrase(said.verb.start, &WORKS).is_some();
        let asks = |body: &str| works || said.kind == StatementKind::Request && !self.floor.body_leads(body);
        let several = |body: &str| MANY.iter().any(|many| body.to_lowercase().starts_with(many));
        let leads = |asked: &Asked| match &said.subject {
            Some(Subject::Body(body)) => asks(&body.value) || several(&body.value),
            Some(_) => false,
            None => asked.lead.is_some(),
        };
        let told = |asked: Asked| asked.verb <= said.verb.start && leads(&asked);
        let asked = self.mood == Some(StatementKind::Request) && self.floor.speaker.authority;
        let free = !self.formal() || said.subject.is_none();
        asked && free && Asked::whole(self.page, &sentence.tokens).is_some_and(told)
    }

    /// A plain line below a heading belongs to it.
    fn depth_of(&self, line: usize) -> Depth {
        let headed = self.telling.is_some_and(|told| told < UNDER) || self.handed.heads(self.depth);
        match depth(self.page, line) {
            PLAIN if headed => UNDER,
            depth => depth,
        }
    }

    /// What a line named is handed on to the items below it; a paragraph has some below it only behind a colon.
    fn hand_on(&mut self) {
        let opens = self.depth != PLAIN || ends_with_colon(self.page, self.line);
        if self.orders && !self.lead.is_empty() && opens {
            self.handed.keep(self.depth, Named { lead: self.lead.clone(), along: self.along.clone() });
        }
    }

    fn assigns(&self, said: &Speaking, sentence: &Sentence) -> bool {
        let listed = self.depth != PLAIN || self.kind == SourceKind::ConclusionNotice;
        self.orders && assigns(self.page, said, sentence, listed, &self.floor)
    }

    /// Whether the speaker chairs.
    fn chairs(&self) -> bool {
        self.floor.speaker.name.as_ref().is_some_and(|name| self.floor.roster.chairs(name))
    }

    fn start_of(&self, token: usize) -> usize {
        self.page.tokens.get(token).map_or(self.page.text.source.len(), |t| t.start())
    }

    fn directives(&mut self, at: &Tokens, order: Order, draft: &mut Draft) {
        let speaker = self.floor.speaker.name.clone().or_else(|| self.floor.speaker.role.clone());
        let found = split(self.page, at, order, &mut self.lead, self.meeting);
        let label = at.len() <= 4 && self.page.word(at.end - 1) == ":";
        if label || opens_list(self.page, at) || self.floor.petitions(&self.lead) {
            return;
        }
        draft.directives.extend(found.into_iter().map(|mut d| {
            d.speaker.clone_from(&speaker);
            if d.coordinating.is_empty() {
                d.coordinating.clone_from(&self.along);
            }
            d
        }));
    }

    fn state(&self, kind: StatementKind, at: &std::ops::Range<usize>, draft: &mut Draft) {
        let text = self.page.text.extract(at, Confidence::Likely, "statement.governing-verb");
        if text.value.is_empty() || self.floor.unnamed {
            return;
        }
        draft.statements.push(StatementDraft {
            speaker: self.floor.speaker.name.clone(),
            role: self.floor.speaker.role.clone(),
            kind,
            text,
        });
    }
}
