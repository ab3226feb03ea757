//! Lists of what is to be done in minutes that name no chair: “Việc cần làm:”, “Phân công:”, “Action items”.
//!
//! Owns the items and the owner in brackets at their end. The headings are known in `section`; where somebody chairs,
//! what stands below them is read as his words in `discourse`.

use crate::coverage::Coverage;
use crate::date::dates;
use crate::deadline::deadline;
use crate::depth::{CHAPTER, PLAIN, depth};
use crate::directives::named;
use crate::draft::{Confidence, DeadlineDraft, DirectiveDraft, DirectiveKind, Draft, PartialDate};
use crate::errand::errand;
use crate::given::parts_names;
use crate::lexicon::verbs::STATIVE;
use crate::lines::LineKind;
use crate::page::{Page, Sentence, Tokens};
use crate::section::{Section, list_mark, section};
use crate::table::due_in;
use std::collections::HashSet;
use thuky_domain::text::fold;

/// Reads the lists into the draft.
pub fn actions(page: &Page, draft: &mut Draft, covered: &mut Coverage) {
    let chaired = !draft.chairs.is_empty();
    let items: Vec<Item<'_>> =
        items(page).into_iter().filter(|item| !chaired || item.boxed && item.headed).collect();
    let known: HashSet<String> = items.iter().filter(|i| i.headed).flat_map(|i| i.owners(page)).collect();
    for item in items {
        if item.headed || item.owners(page).any(|owner| known.contains(&owner)) {
            draft.directives.push(item.directive(page, draft));
            covered.place(item.sentence);
        }
    }
}

/// An item of a list.
struct Item<'p> {
    sentence: &'p Sentence,
    /// A heading of tasks stands above it.
    headed: bool,
    /// A box to tick stands before it.
    boxed: bool,
    task: Tokens,
    owner: Vec<Tokens>,
    aside: Tokens,
    /// The heading above says until when.
    until: Option<Tokens>,
}

/// What the lines above the items say of them.
#[derive(Clone, Default)]
struct Above {
    headed: bool,
    owner: Option<Tokens>,
    until: Option<Tokens>,
}

impl Item<'_> {
    fn owners(&self, page: &Page) -> impl Iterator<Item = String> {
        self.owner.iter().map(|at| fold(page.source(at)))
    }

    fn directive(&self, page: &Page, draft: &Draft) -> DirectiveDraft {
        let read = |at: &Tokens| deadline(page, &page.bytes(at), draft.day());
        let until = || self.until.as_ref().map(|at| over_all(page, at, draft.day()));
        DirectiveDraft {
            speaker: None,
            text: page.text.extract(&page.bytes(&self.task), Confidence::Likely, "action.item"),
            kind: DirectiveKind::Task,
            lead: self.owner.iter().flat_map(|at| named(page, at, "action.owner")).collect(),
            coordinating: vec![],
            deadline: read(&self.task).or_else(|| read(&self.aside)).or_else(until).map(Box::new),
            product: crate::task::product(page, &self.task).map(Box::new),
        }
    }
}

/// “Đợt 3 (15/09 - 21/09/2031):”: the last day that the heading names, for every item below it.
fn over_all(page: &Page, at: &Tokens, meeting: Option<PartialDate>) -> DeadlineDraft {
    let mut due = due_in(page, &page.bytes(at), meeting);
    (due.phrase.confidence, due.phrase.rule) = (Confidence::Doubtful, "action.heading-due".into());
    due
}

/// The bulleted items of a text with what stands above them.
fn items<'p>(page: &'p Page) -> Vec<Item<'p>> {
    let (mut out, mut above) = (vec![], Above::default());
    for (n, sentence) in page.sentences.iter().enumerate() {
        let first = n == 0 || page.sentences.get(n - 1).is_none_or(|s| s.line != sentence.line);
        if !first || matches!(page.line_kind(sentence.line), Some(LineKind::Row | LineKind::TableHead)) {
            continue;
        }
        let own = depth(page, sentence.line);
        if heads(page, sentence) {
            above = Above { headed: true, ..Above::default() };
        } else if own > CHAPTER + 3 {
            out.extend(item(page, sentence, &above));
        } else if let Some(label) = label(page, sentence).filter(|_| above.headed && own == PLAIN) {
            let dated = !dates(page, &page.bytes(&label)).is_empty();
            let until = if dated { Some(label.clone()) } else { above.until.take() };
            above = Above { headed: true, owner: Some(label).filter(|_| !dated), until };
        } else {
            above = Above::default();
        }
    }
    out
}

/// “**Lê Văn Bình:**”, “### Đợt 3 (15/09 - 21/09):”: a short line that ends with a colon, without its marks.
fn label(page: &Page, sentence: &Sentence) -> Option<Tokens> {
    let at = &sentence.tokens;
    let start = at.clone().find(|i| !page.is_mark(*i))?;
    let end = at.clone().rev().find(|i| page.word(*i) != "*")?;
    (page.word(end) == ":" && end > start && at.len() <= 24).then_some(start..end)
}

/// “Việc cần làm:”, “IV. VIỆC TỔ A TRIỂN KHAI”: a short line.
fn heads(page: &Page, sentence: &Sentence) -> bool {
    let start = list_mark(page, &sentence.tokens);
    let told = matches!(section(page, sentence), Some(Section::Orders(_)));
    let chapter = page.shouted(start) && page.word(start) == "việc" && depth(page, sentence.line) != PLAIN;
    (told || chapter) && sentence.tokens.len() <= 14
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
    let aside = open.map_or(close..close, |open| open + 1..close - 1);
    let owner = owners(page, &aside);
    let task = at.start..open.filter(|_| owner.is_some()).unwrap_or(close);
    let named = errand(page, &task);
    let before = owner.is_none() && !named.lead.is_empty() && named.task.start > task.start;
    let (task, owner) = if before { (named.task, Some(named.lead)) } else { (task, owner) };
    let told = task.len() > 1 && page.word(close - 1) != ":" && !STATIVE.contains(&page.word(task.start));
    let owner = called.or(owner).or_else(|| above.owner.clone().map(|label| vec![label])).unwrap_or_default();
    let (headed, until) = (above.headed, above.until.clone());
    told.then_some(Item { sentence, headed, boxed, task, owner, aside, until })
}

/// “(IT + Admin)”, “(Phụ trách: IT, Thời gian: …)”.
fn owners(page: &Page, at: &Tokens) -> Option<Vec<Tokens>> {
    let label = page.any_phrase(at.start, &["phụ trách", "người phụ trách", "owner"]);
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
}
