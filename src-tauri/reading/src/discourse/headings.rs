//! Headings of minutes and notices in the thread of a text.
//!
//! Owns what a heading changes: mood, lead, and who has the floor. Sentences are read in the thread itself.

use super::Thread;
use crate::directives::named;
use crate::draft::{Draft, StatementKind};
use crate::handed::Named;
use crate::page::{Sentence, Tokens};
use crate::section::{Section, heading_units, section, topic};

impl Thread<'_> {
    /// Headings of minutes and notices; whether the sentence found a place, if it is one.
    pub(super) fn headed(&mut self, sentence: &Sentence, draft: &mut Draft) -> Option<bool> {
        if !self.formal() {
            return None;
        }
        match section(self.page, sentence) {
            Some(Section::Opinions) => {
                self.held = false;
                (self.orders, self.listing, self.mood) = (false, false, None);
                return Some(false);
            }
            Some(Section::Conclusion(rest)) if self.floor.chair() => {
                self.open();
                self.concluded.clone_from(&self.floor.speaker.name);
                let head = sentence.bytes.start..self.start_of(rest.start).min(sentence.bytes.end);
                self.state(StatementKind::Conclusion, &head, draft);
                self.rest(sentence, rest, draft);
                return Some(true);
            }
            Some(Section::Orders(rest)) if !self.orders && self.floor.chair() => {
                self.open();
                self.rest(sentence, rest, draft);
                return Some(false);
            }
            Some(Section::Assessment) if self.orders => {
                (self.telling, self.mood) = (Some(self.depth), Some(StatementKind::Assessment));
                self.state(StatementKind::Assessment, &sentence.bytes, draft);
                return Some(true);
            }
            _ => {}
        }
        self.unit_heading(sentence, draft)
            .or_else(|| (self.orders && topic(self.page, sentence)).then_some(true))
    }

    fn unit_heading(&mut self, sentence: &Sentence, draft: &mut Draft) -> Option<bool> {
        let heading = heading_units(self.page, sentence).filter(|_| self.orders || self.listing)?;
        self.lead = named(self.page, &heading.lead, "directive.heading");
        self.along = named(self.page, &heading.along, "directive.heading");
        self.handed.head(self.depth, Named { lead: self.lead.clone(), along: self.along.clone() });
        self.state(StatementKind::Request, &sentence.bytes, draft);
        Some(true)
    }

    /// Opens the part in which the chair orders.
    pub(super) fn open(&mut self) {
        (self.orders, self.listing, self.mood) = (true, true, Some(StatementKind::Request));
        self.held = false;
        self.lead.clear();
        self.handed.clear();
        self.telling = None;
    }

    /// The text that goes on after a heading in the same line.
    fn rest(&mut self, sentence: &Sentence, rest: Tokens, draft: &mut Draft) {
        if !rest.is_empty() {
            let bytes = self.page.bytes(&rest);
            self.sentence(&Sentence { bytes, tokens: rest, line: sentence.line }, draft);
        }
    }
}
