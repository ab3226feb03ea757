//! Tasks of minutes that are told outside a speech: lists under “Việc cần làm:”, “Phân công:”, “Action items”, and what a line
//! points at: “=> A sẽ …”, “Chốt: B gửi …”.
//!
//! Owns the items, and the headings, owners and days above them. The headings are known in `section`, who has to do it in
//! `doer`, what a line points at in `pointed`; where somebody chairs, the rest is read as his words in `discourse`.

use crate::coverage::Coverage;
use crate::cues::opens_conclusion;
use crate::date::dates;
use crate::depth::{CHAPTER, Depth, PLAIN, depth, opens_deeper, opens_items};
use crate::directives::named;
use crate::doer::{self, Callable, Charge, OWNER};
use crate::draft::{Confidence, DeadlineDraft, DirectiveDraft, DirectiveKind, Draft, PartialDate};
use crate::due;
use crate::errand::{along, errand};
use crate::given::parts_names;
use crate::lexicon::verbs::STATIVE;
use crate::lines::LineKind;
use crate::page::{Page, Sentence, Tokens};
use crate::pointed::Pointed;
use crate::section::list_mark;
use crate::table::due_in;
use std::collections::HashSet;
use thuky_domain::text::fold;

mod above;

use above::{heads, inside, label, past};

/// Reads the lists into the draft.
pub fn actions(page: &Page, draft: &mut Draft, covered: &mut Coverage) {
    let chaired = !draft.chairs.is_empty();
    let callable = Callable::of(draft);
    let mut list = List { page, callable: &callable, chaired, above: Above::default(), items: vec![] };
    list.read(covered);
    let items = list.items;
    let known: HashSet<String> = items.iter().filter(|i| i.headed).flat_map(|i| i.owners(page)).collect();
    for item in items {
        let own = || item.headed || item.owners(page).any(|owner| known.contains(&owner));
        if item.charged || if chaired { item.boxed && item.headed } else { own() } {
            draft.directives.push(item.directive(page, draft));
            covered.place(item.sentence);
            due_behind(page, item.sentence).into_iter().for_each(|due| covered.place(due));
        }
    }
}

/// An item of a list.
struct Item<'p> {
    sentence: &'p Sentence,
    /// First token behind mark and box.
    from: usize,
    /// A heading of tasks stands above it.
    headed: bool,
    /// A box to tick stands before it.
    boxed: bool,
    /// Its own words say who has to do it.
    charged: bool,
    task: Tokens,
    owner: Vec<Tokens>,
    aside: Option<Tokens>,
    /// The heading above says until when.
    until: Option<Tokens>,
}

impl Item<'_> {
    fn owners(&self, page: &Page) -> impl Iterator<Item = String> {
        self.owner.iter().map(|at| fold(page.source(at)))
    }

    fn directive(&self, page: &Page, draft: &Draft) -> DirectiveDraft {
        let read = |at: &Tokens| due::told(page, at, draft.day()).or_else(|| ahead(page, at, draft.day()));
        let beside = || {
            self.aside
                .as_ref()
                .map(|at| read(at).unwrap_or_else(|| due_in(page, &page.bytes(at), draft.day())))
        };
        let until = || self.until.as_ref().map(|at| over_all(page, at, draft.day()));
        DirectiveDraft {
            speaker: draft.chair().filter(|_| self.charged),
            text: page.text.extract(&page.bytes(&self.task), Confidence::Likely, "action.item"),
            kind: DirectiveKind::Task,
            lead: self.owner.iter().flat_map(|at| named(page, at, "action.owner")).collect(),
            coordinating: along(page, &self.task)
                .map(|at| named(page, &at, "action.along"))
                .unwrap_or_default(),
            deadline: read(&self.task).or_else(beside).or_else(until).map(Box::new),
            product: crate::task::product(page, &self.task).map(Box::new),
        }
    }
}

/// What the lines above the items say of them.
#[derive(Clone, Default)]
struct Above {
    headed: bool,
    /// The heading is that of the conclusion: only what is somebody's is a task there.
    ruling: bool,
    /// The heading is one of what was done.
    past: bool,
    depth: Depth,
    owner: Option<Tokens>,
    /// The owner is somebody known or a unit, and no other label.
    sure: bool,
    until: Option<Tokens>,
}

/// The lines in the course of being read.
struct List<'p, 'c> {
    page: &'p Page<'p>,
    callable: &'c Callable,
    chaired: bool,
    above: Above,
    items: Vec<Item<'p>>,
}

impl<'p> List<'p, '_> {
    fn read(&mut self, covered: &Coverage) {
        let page = self.page;
        for (n, sentence) in page.sentences.iter().enumerate() {
            let first = n == 0 || page.sentences.get(n - 1).is_none_or(|s| s.line != sentence.line);
            let row = matches!(page.line_kind(sentence.line), Some(LineKind::Row | LineKind::TableHead));
            if row || covered.holds_people(sentence) {
                continue;
            }
            let own = depth(page, sentence.line);
            let free = !self.above.headed && own > CHAPTER + 3 && self.pointed(sentence, first);
            if !(free || first && self.line(sentence)) {
                self.pointed(sentence, first);
            }
        }
    }

    /// The first sentence of a line: whether it is a heading or an item.
    fn line(&mut self, sentence: &'p Sentence) -> bool {
        let (page, own) = (self.page, depth(self.page, sentence.line));
        if let Some(ruling) = heads(page, sentence) {
            self.above = Above { headed: true, ruling, depth: own, ..Above::default() };
            return true;
        }
        let listed = own > CHAPTER + 3;
        let below = self.above.headed && own > self.above.depth && !opens_deeper(page, sentence.line);
        if listed || below || self.above.headed && own == PLAIN {
            if let Some(item) =
                self.item(sentence, listed).filter(|_| listed || !self.heads_owner(sentence, own))
            {
                self.push(item);
                return true;
            }
            if listed || below {
                return false;
            }
        }
        if self.above.headed && opens_conclusion(page.text.norm(&sentence.bytes)) {
            return false;
        }
        if let Some(label) = self.owner_above(sentence, own) {
            let dated = !dates(page, &page.bytes(&label)).is_empty();
            let until = if dated { Some(label.clone()) } else { self.above.until.take() };
            let sure = !dated && doer::who(page, &label, self.callable).is_some();
            self.above = Above { owner: Some(label).filter(|_| !dated), sure, until, ..self.above.clone() };
            return true;
        }
        self.above = Above { past: past(page, sentence), ..Above::default() };
        false
    }

    /// “**Lê Văn Bình:**”, “Team Content” above their items.
    fn owner_above(&self, sentence: &Sentence, own: Depth) -> Option<Tokens> {
        let page = self.page;
        let headed =
            self.above.headed && (own == PLAIN || own > self.above.depth && self.above.depth > PLAIN);
        let bare = || {
            let at = inside(page, &(list_mark(page, &sentence.tokens)..sentence.tokens.end))?;
            (opens_items(page, sentence.line) && doer::who(page, &at, self.callable).is_some()).then_some(at)
        };
        headed.then(|| label(page, sentence).filter(|_| own == PLAIN).or_else(bare)).flatten()
    }

    /// An item that is somebody's may hold several tasks.
    fn push(&mut self, item: Item<'p>) {
        if !item.charged {
            return self.items.push(item);
        }
        let charge = Charge { lead: item.owner.clone(), task: item.task.clone(), aside: item.aside.clone() };
        let parted = doer::parted(self.page, charge, self.callable);
        let with = |c: Charge| Item {
            task: c.task,
            owner: c.lead,
            aside: c.aside,
            until: item.until.clone(),
            ..item
        };
        self.items.extend(parted.into_iter().map(with));
    }

    fn heads_owner(&self, sentence: &Sentence, own: Depth) -> bool {
        opens_items(self.page, sentence.line) && self.owner_above(sentence, own).is_some()
    }

    fn item(&self, sentence: &'p Sentence, listed: bool) -> Option<Item<'p>> {
        let page = self.page;
        let mut item = item(page, sentence, &self.above)?;
        let whole = item.from..end_of_item(page, sentence);
        let charge = doer::charge(page, &whole, self.callable).filter(|_| self.above.headed);
        if let Some(Charge { lead, task, aside }) = charge {
            item = Item { task, owner: lead, aside, charged: true, ..item };
        }
        item.charged |= self.above.sure && listed;
        item.aside = item.aside.or_else(|| due_behind(page, sentence).map(|due| due.tokens.clone()));
        let told = item.charged
            || !self.above.ruling
                && (listed || self.above.depth == PLAIN && depth(page, sentence.line) != PLAIN);
        let owned = !item.owner.is_empty() && !self.above.past;
        (told && (item.headed || owned)).then_some(item)
    }

    fn pointed(&mut self, sentence: &'p Sentence, first: bool) -> bool {
        let pointed = Pointed {
            page: self.page,
            callable: self.callable,
            planned: !self.above.past && first,
            free: !self.chaired,
        };
        let Some(Charge { lead, task, aside }) = pointed.read(sentence) else { return false };
        self.push(Item {
            sentence,
            from: task.start,
            headed: false,
            boxed: false,
            charged: true,
            task,
            owner: lead,
            aside: aside.or_else(|| due_behind(self.page, sentence).map(|due| due.tokens.clone())),
            until: None,
        });
        true
    }
}

/// “… Hạn: 9/12.”: what stands behind the full stop of the task tells no more than its day.
fn due_behind<'p>(page: &'p Page, sentence: &Sentence) -> Option<&'p Sentence> {
    behind(page, sentence).filter(|s| due::only(page, &s.tokens))
}

/// The next sentence of the same line.
fn behind<'p>(page: &'p Page, sentence: &Sentence) -> Option<&'p Sentence> {
    let next = page.sentences.partition_point(|s| s.tokens.start < sentence.tokens.end);
    page.sentences.get(next).filter(|s| s.line == sentence.line)
}

/// “… cho các thành viên. [Bình]”: who stands in brackets behind the full stop belongs to the item.
fn end_of_item(page: &Page, sentence: &Sentence) -> usize {
    let bracketed = behind(page, sentence)
        .filter(|s| s.tokens.len() <= 10 && matches!(page.word(s.tokens.start), "[" | "("));
    bracketed.map_or(sentence.tokens.end, |s| s.tokens.end)
}

/// “… chốt danh sách 10/3”: a day after the meeting that closes the task, behind a verb of handing in or “ngày”.
fn ahead(page: &Page, at: &Tokens, meeting: Option<PartialDate>) -> Option<DeadlineDraft> {
    const HANDS: [&str; 12] =
        ["chốt", "nộp", "gửi", "báo", "trình", "trả", "giao", "thu", "xong", "họp", "ngày", "lấy"];
    let due = due::bare_day(page, at, meeting)?;
    let days = due.date.and_then(PartialDate::full).zip(meeting.and_then(PartialDate::full));
    let last = at.end.saturating_sub(9).max(at.start)..at.end;
    (days.is_some_and(|(day, meeting)| day > meeting) && page.find(&last, &HANDS).is_some()).then_some(due)
}

/// “Đợt 3 (15/09 - 21/09/2031):”: the last day that the heading names, for every item below it.
fn over_all(page: &Page, at: &Tokens, meeting: Option<PartialDate>) -> DeadlineDraft {
    let mut due = due_in(page, &page.bytes(at), meeting);
    (due.phrase.confidence, due.phrase.rule) = (Confidence::Doubtful, "action.heading-due".into());
    due
}

fn item<'p>(page: &'p Page, sentence: &'p Sentence, above: &Above) -> Option<Item<'p>> {
    let start = list_mark(page, &sentence.tokens);
    let ticked = page.word(start) == "x" && page.word(start + 1) == "]";
    let before = page.word(start.saturating_sub(1));
    let boxed = ticked || before == "]";
    let close = (start + 1..start + 5).find(|i| before == "[" && !ticked && page.word(*i) == "]");
    let from = close.map_or(start, |close| close + 1);
    let called = close.map(|close| std::iter::once(start..close).collect());
    let at = from + if ticked { 2 } else { 0 }..sentence.tokens.end;
    let close = at.end - usize::from(matches!(page.word(at.end - 1), "." | ";"));
    let open = (at.start + 1..close).rev().find(|i| page.closing(*i, close) == Some(close - 1));
    let aside = open.map(|open| open + 1..close - 1);
    let owner = aside.as_ref().and_then(|aside| owners(page, aside));
    let task = at.start..open.filter(|_| owner.is_some()).unwrap_or(close);
    let named = errand(page, &task);
    let before = owner.is_none() && !named.lead.is_empty() && named.task.start > task.start;
    let (task, owner) = if before { (named.task, Some(named.lead)) } else { (task, owner) };
    let told = task.len() > 1 && page.word(close - 1) != ":" && !STATIVE.contains(&page.word(task.start));
    let owner = called.or(owner).or_else(|| above.owner.clone().map(|label| vec![label])).unwrap_or_default();
    let (headed, until) = (above.headed, above.until.clone());
    told.then_some(Item {
        sentence,
        from: at.start,
        headed,
        boxed,
        charged: false,
        task,
        owner,
        aside,
        until,
    })
}

/// “(IT + Admin)”, “(Phụ trách: IT, Thời gian: …)”.
fn owners(page: &Page, at: &Tokens) -> Option<Vec<Tokens>> {
    let label = page.any_phrase(at.start, &OWNER);
    let label = label.filter(|n| page.word(at.start + n) == ":");
    let end = label.and_then(|_| at.clone().find(|i| page.word(*i) == ",")).unwrap_or(at.end);
    let inner = label.map_or(at.start, |n| at.start + n + 1)..end;
    let parts = page.pieces(&inner, |_, i| parts_names(page, i));
    let name = |part: &Tokens| {
        (1..=3).contains(&part.len()) && part.clone().all(|i| page.is_word(i)) && page.capital(part.start)
    };
    parts.iter().all(name).then_some(parts)
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    #[test]
    fn boxes_to_tick_stand_below_names_and_a_week() {
        let text = "BIÊN BẢN HỌP ĐỘI KỊCH\nNgày: 14/09/2031\n## 4. CÔNG VIỆC TIẾP THEO\n### Đợt 3 (15/09 - 21/09/2031):\n\n\
            **Lê Văn Bình:**\n- [ ] Khâu phông màn\n- [x] Thuê đèn rọi\n\n**Cả đội:**\n- [ ] Tổng duyệt trước 18/09/2031\n\n\
            ## 5. KẾT LUẬN\nAi cũng vui.\n";
        let draft = read(text, &Knowledge::default());
        let due = |d: &crate::DirectiveDraft| d.deadline.as_ref().unwrap().date.unwrap().to_string();
        let tasks: Vec<(&str, &str, String)> = draft
            .directives
            .iter()
            .map(|d| (d.text.value.as_str(), d.lead[0].value.as_str(), due(d)))
            .collect();
        assert_eq!(tasks[0], ("Khâu phông màn", "Lê Văn Bình", "2031-09-21".to_owned()));
        assert_eq!(tasks[1], ("Thuê đèn rọi", "Lê Văn Bình", "2031-09-21".to_owned()));
        assert_eq!(tasks[2], ("Tổng duyệt trước 18/09/2031", "Cả đội", "2031-09-18".to_owned()));
        assert_eq!(tasks.len(), 3);
    }

    #[test]
    fn items_below_a_heading_of_tasks_are_tasks_of_the_owner_in_brackets() {
        let text = "BIÊN BẢN HỌP QUÁN CHAY\nNgày họp: 09/11/2031\n1. THỰC ĐƠN\n- Đã nấu thử\nViệc cần làm:\n\
            - Chép công thức (Bếp)\n- Nếm lại món nấm (Bếp + Quầy), xong trước 15/11/2031\n- Đặt khăn giấy (Quầy)\n\
            2. GHẾ NGỒI\n- Sơn ghế cũ (Bếp)\n- Thuê thêm (theo mùa)\n";
        let draft = read(text, &Knowledge::default());
        let tasks: Vec<(&str, usize)> =
            draft.directives.iter().map(|d| (d.text.value.as_str(), d.lead.len())).collect();
        assert_eq!(tasks.len(), 4, "{tasks:?}");
        assert_eq!(tasks[0], ("Chép công thức", 1));
        assert_eq!(tasks[3], ("Sơn ghế cũ", 1));
    }

    #[test]
    fn an_owner_stands_above_the_items_or_before_each_of_them_whoever_chairs() {
        let text = "BIÊN BẢN HỌP ĐỘI DIỀU\nThời gian: 20:00, 06/02/2031\nChủ trì: Lê Văn Bình\nTHÀNH VIÊN THAM DỰ\n\
            1. Lê Văn Bình – 31045 – Trưởng nhóm\n2. Trần Thị Thu Cúc – 31077\n3. Phạm Văn Dũng – 31101\n\
            PHÂN CÔNG CÔNG VIỆC\nThu Cúc\n- Vẽ mẫu cánh diều\nDũng và Cúc: chẻ tre, hạn: thứ 6\n\
            Buổi họp tiếp theo: 20:00 ngày 13/02/2031\n";
        let draft = read(text, &Knowledge::default());
        let led: Vec<(&str, usize)> =
            draft.directives.iter().map(|d| (d.text.value.as_str(), d.lead.len())).collect();
        assert_eq!(led, [("Vẽ mẫu cánh diều", 1), ("chẻ tre, hạn: thứ 6", 2)]);
        let due = draft.directives[1].deadline.as_ref().unwrap();
        assert_eq!(
            (due.phrase.value.as_str(), due.date.unwrap().to_string().as_str()),
            ("thứ 6", "2031-02-07")
        );
        assert_eq!(draft.meeting.date.unwrap().value.to_string(), "2031-02-06");
    }
}
