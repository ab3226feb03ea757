//! Sentences in the thread of a text that say nobody speaks: they go on with what the last speaker told or asked.
//!
//! Owns what becomes of them. Who speaks, and what he asks, is read in the thread itself.

use super::Thread;
use crate::asked::{Asked, Order};
use crate::assigning::evaluates;
use crate::draft::{Draft, StatementKind};
use crate::lexicon::verbs::SUGGESTING;
use crate::lines::LineKind;
use crate::page::Sentence;
use crate::turns::body_orders;
use crate::until::due_of_last;

impl Thread<'_> {
    /// A new paragraph without a verb of speaking goes on with a request if it is a list item or tells a unit to do something.
    pub(super) fn goes_on(&self, sentence: &Sentence) -> bool {
        let item = self.page.line_kind(sentence.line) == Some(LineKind::Item);
        let asked = self.mood == Some(StatementKind::Request) && self.floor.speaker.authority;
        asked && (self.formal() || item || Asked::whole(self.page, &sentence.tokens).is_some())
    }

    /// A sentence without a verb of speaking stays with the speaker of its paragraph.
    pub(super) fn continued(&mut self, sentence: &Sentence, draft: &mut Draft) -> bool {
        let duty = |thread: &Self| thread.chairs() && Asked::duty(thread.page, &sentence.tokens).is_some();
        if self.mood == Some(StatementKind::Assessment) && self.floor.speaker.authority && duty(self) {
            self.mood = Some(StatementKind::Request);
        }
        if (self.formal() || self.mood == Some(StatementKind::Request))
            && due_of_last(self.page, &sentence.tokens, self.meeting, draft)
        {
            return true;
        }
        if self.mood.is_none() && !self.formal() && self.given(sentence, draft) {
            return true;
        }
        let Some(mood) = self.mood else { return false };
        let known = draft.directives.len();
        if mood == StatementKind::Request && self.floor.speaker.authority {
            self.directives(&sentence.tokens, self.order(sentence), draft);
            let ordered = self.orders && draft.directives.len() == known;
            if let Some(verb) = body_orders(self.page, &sentence.tokens).filter(|_| ordered) {
                self.directives(&(verb.end..sentence.tokens.end), Order::Told, draft);
            }
        }
        let told = self.formal() && draft.directives.len() == known && evaluates(self.page, sentence);
        let suggests = SUGGESTING.iter().any(|s| self.page.phrase(sentence.tokens.start, s).is_some());
        let mood = match mood {
            StatementKind::Request if told => StatementKind::Assessment,
            StatementKind::Assessment if suggests => StatementKind::Request,
            mood => mood,
        };
        self.state(mood, &sentence.bytes, draft);
        true
    }

    /// “Sở A được giao …” outside a speech: the word of the chair if he has given tasks before, or what was planned.
    fn given(&mut self, sentence: &Sentence, draft: &mut Draft) -> bool {
        const PLANNED: [&str; 6] =
            ["theo kế hoạch", "theo phân công", "theo đó", "theo kết luận", "theo chỉ đạo", "cụ thể"];
        let goes_on =
            self.floor.speaker.authority && (self.concluded.is_some() || !draft.directives.is_empty());
        let planned = self.page.any_phrase(sentence.tokens.start, &PLANNED).is_some();
        let given = (goes_on || planned) && Asked::given(self.page, &sentence.tokens).is_some();
        if given {
            self.mood = Some(StatementKind::Request).filter(|_| goes_on);
            self.directives(&sentence.tokens, Order::Untold, draft);
        }
        given
    }

    /// Below a heading that names units every item is a task; in a list of conclusions a unit and a verb are one.
    fn order(&self, sentence: &Sentence) -> Order {
        let first = self.page.sentences.partition_point(|s| s.line < sentence.line);
        let opens = |s: &Sentence| s.bytes.start == sentence.bytes.start && self.handed.above(self.depth);
        if self.orders && self.page.sentences.get(first).is_some_and(opens) {
            Order::Told
        } else if self.orders
            || self.listing && self.page.sentences.get(first).is_some_and(|s| self.itemised(s, sentence))
        {
            Order::Listed
        } else {
            Order::Untold
        }
    }

    /// The first sentence of an item in a list that an order opens.
    fn itemised(&self, first: &Sentence, sentence: &Sentence) -> bool {
        first.bytes.start == sentence.bytes.start
            && self.page.line_kind(sentence.line) == Some(LineKind::Item)
    }
}
