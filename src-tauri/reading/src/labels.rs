//! The labelled lines of minutes: Thời gian, Địa điểm, Chủ trì, Thư ký, Thành phần, Vắng.
//!
//! Owns the labels and the lists of people under them. Opinions and conclusions are read as speeches.

use crate::absence::away_in_brackets;
use crate::coverage::Coverage;
use crate::date::{clock, dates, session, session_at};
use crate::depth::{CHAPTER, Depth, LETTER, PLAIN, depth, opens_items};
use crate::draft::{Confidence, Draft, TextSpan};
use crate::form::fields;
use crate::label::{Label, label, presents};
use crate::labelled::{ALL, after_kind, away, chairs, present};
use crate::lexicon::bodies::BODY;
use crate::lexicon::meetings::{MEETINGS, PARTS};
use crate::lines::LineKind;
use crate::normalise::{Bytes, rx};
use crate::onset::{does, task_start};
use crate::page::{Page, Sentence, Tokens};
use crate::parts::Listed;
use crate::people::{Entry, first_person, people, person_drafts};
use crate::roll::{group, roll};
use crate::section::{Section, list_mark, section};
use crate::setting::HOLDS;
use crate::table::unheaded;
use regex::Regex;
use std::sync::LazyLock;

static CLOSING: LazyLock<Regex> = LazyLock::new(|| rx(r"(kết thúc|bế mạc)[^.]{0,40}(hồi|lúc|vào|:)"));
/// “Khai mạc lúc 7 giờ, ngày …” without a label.
static OPENING: LazyLock<Regex> = LazyLock::new(|| {
    rx(r"^\W*(khai mạc|bắt đầu|cuộc họp bắt đầu|hội nghị bắt đầu|hôm nay|vào hồi|vào lúc|hồi|ngày \d)")
});

/// Reads the labelled lines among these sentences into the draft.
pub fn labels(page: &Page, sentences: &[Sentence], draft: &mut Draft, covered: &mut Coverage) {
    let listed = Listed::of(&draft.attendees);
    let mut labels = Labels { page, open: None, side: None, form: (None, false), listed, over: false };
    for sentence in sentences {
        if tells_next(page, sentence) {
            labels.over = true;
            let next = page.text.span(&sentence.bytes);
            let date = draft.meeting.date.take();
            draft.meeting.date = date.filter(|d| d.span.start < next.start || d.span.start >= next.end);
        }
        let kind = page.line_kind(sentence.line);
        if !matches!(kind, Some(LineKind::Row | LineKind::TableHead)) {
            labels.sentence(sentence, draft, covered);
        }
    }
}

/// A label whose list goes on in the lines below it.
struct Open {
    label: Label,
    depth: Depth,
    /// People stand in the line of the label already: below it only those who are named or counted follow.
    filled: bool,
}

struct Labels<'p> {
    page: &'p Page<'p>,
    open: Option<Open>,
    /// The side that a line above those listed names.
    side: Option<String>,
    /// The line that was looked at last, and whether it is a form.
    form: (Option<usize>, bool),
    listed: Listed,
    /// Time and place of the next meeting are told from here on.
    over: bool,
}

impl Labels<'_> {
    fn sentence(&mut self, sentence: &Sentence, draft: &mut Draft, covered: &mut Coverage) {
        let page = self.page;
        if self.in_form(sentence, draft) {
            return covered.people(sentence);
        }
        self.leave(sentence);
        if let Some((label, end)) = label(page, sentence) {
            let rest = page.token_at(sentence.bytes.start + end)..sentence.tokens.end;
            return self.labelled(sentence, label, rest, draft, covered);
        }
        let Some(label) = self.open.as_ref().map(|o| o.label) else {
            return unlabelled(page, sentence, draft);
        };
        if label.settles() {
            self.open = None;
            time(page, &sentence.tokens, draft);
            hall(page, &sentence.tokens, draft);
        } else if heads_side(page, sentence) {
            self.side = side(page, &after_mark(page, sentence));
            covered.place(sentence);
        } else if lists(page, sentence, self.open.as_ref().is_some_and(|open| open.filled)) {
            self.entry(sentence, label, draft);
            covered.place(sentence);
            covered.people(sentence);
        } else {
            let last = page.tokens.len() <= sentence.tokens.end
                || sentence.tokens.clone().filter(|i| page.is_word(*i)).count() > 1;
            self.open = self.open.take().filter(|_| !last && section(page, sentence).is_none());
            unlabelled(page, sentence, draft);
        }
    }

    /// A line that begins with a label, and what stands behind it.
    fn labelled(
        &mut self,
        sentence: &Sentence,
        label: Label,
        rest: Tokens,
        draft: &mut Draft,
        covered: &mut Coverage,
    ) {
        let page = self.page;
        covered.place(sentence);
        if presents(page.text.norm(&sentence.bytes)) {
            unlabelled(page, sentence, draft);
        }
        if label == Label::End {
            return closing(page, sentence, draft);
        }
        covered.people(sentence);
        let rest = rest.start
            ..rest.end - usize::from(page.word(rest.end.saturating_sub(1)) == "|" && !rest.is_empty());
        self.take(label, &rest, draft);
        let headed = rest.is_empty() && label == Label::Present;
        self.side = side(page, &after_mark(page, sentence)).filter(|_| headed && names_side(page, sentence));
        self.enter(label, &rest, sentence);
    }

    /// What stands beside a label, unless it is told of the next meeting.
    fn take(&mut self, label: Label, at: &Tokens, draft: &mut Draft) {
        if !(self.over && label.settles()) {
            read(self.page, label, at, draft, &mut self.listed);
        }
    }

    /// A line of the open list, with the side that it or a line above names.
    fn entry(&mut self, sentence: &Sentence, label: Label, draft: &mut Draft) {
        let (page, known) = (self.page, draft.attendees.len());
        let at = after_mark(page, sentence);
        entry(page, label, &at, draft, &mut self.listed);
        let side = kind(page, &at).or_else(|| self.side.clone()).map(String::into_boxed_str);
        let new = draft.attendees.iter_mut().skip(known);
        new.for_each(|a| a.side = a.side.take().or_else(|| side.clone()));
    }

    /// Whether a sentence stands in a form. What is filled in is read once, with the first sentence of the
    /// line; where nobody is, those in the lines below are present.
    fn in_form(&mut self, sentence: &Sentence, draft: &mut Draft) -> bool {
        if self.form.0 != Some(sentence.line) {
            let present = self.open.as_ref().is_some_and(|open| open.label == Label::Present);
            let row = present && unheaded(self.page, sentence.line, draft, &mut self.listed);
            let fields = fields(self.page, sentence.line).filter(|_| !row);
            self.form = (Some(sentence.line), row || fields.is_some());
            let fields = fields.unwrap_or_default();
            if fields.iter().any(|(_, at)| at.is_empty()) {
                self.open = Some(Open { label: Label::Present, depth: PLAIN, filled: true });
            }
            fields.iter().for_each(|(label, at)| self.take(*label, at, draft));
        }
        self.form.1
    }

    /// A line that stands as far out as the label ends its list.
    fn leave(&mut self, sentence: &Sentence) {
        let depth = depth(self.page, sentence.line);
        let ends =
            |open: &Open| depth != PLAIN && (depth < open.depth || depth == open.depth && depth < LETTER);
        let line = self.page.lines.get(sentence.line).map_or("", |l| self.page.text.source(&l.bytes()));
        let headed = line.starts_with('#') && !heads_side(self.page, sentence);
        self.open = self.open.take().filter(|open| !headed && !ends(open));
    }

    fn enter(&mut self, label: Label, rest: &Tokens, sentence: &Sentence) {
        let depth = depth(self.page, sentence.line);
        let own = Open { label, depth, filled: !rest.is_empty() };
        self.open = if label.settles() {
            Some(own).filter(|_| rest.is_empty() && !self.over)
        } else if label.heads_list() || rest.is_empty() {
            Some(own)
        } else {
            self.open.take().or(Some(Open { label: Label::Present, depth, filled: false }))
        };
    }
}

/// “Buổi họp tiếp theo”, “Kế hoạch họp lần sau”: a short line about the next meeting.
pub fn tells_next(page: &Page, sentence: &Sentence) -> bool {
    const NEXT: [&str; 11] = [
        "họp lần tới",
        "lần sau",
        "họp kỳ sau",
        "họp tiếp theo",
        "họp sau",
        "họp lần sau",
        "lần họp sau",
        "lần họp tiếp theo",
        "kỳ họp tới",
        "cuộc họp tới",
        "next meeting",
    ];
    let at = page.find(&sentence.tokens, &NEXT);
    at.is_some_and(|at| sentence.tokens.len() <= 10 || at.start < sentence.tokens.start + 3)
}

/// Beginning and end of the meeting told outside labels.
fn unlabelled(page: &Page, sentence: &Sentence, draft: &mut Draft) {
    let end = page.text.span(&sentence.bytes).end;
    let later = |span: TextSpan| span.start >= end;
    let first = draft.meeting.date.as_ref().is_none_or(|date| date.rule != "label.date" && later(date.span));
    let opens = OPENING.is_match(page.text.norm(&sentence.bytes));
    if first && opens {
        time(page, &sentence.tokens, draft);
        draft.meeting.place = draft.meeting.place.take().filter(|place| !later(place.span));
    }
    if opens && draft.meeting.place.is_none() && sentence.tokens.len() < 45 {
        hall(page, &sentence.tokens, draft);
    }
    closing(page, sentence, draft);
}

/// “7 giờ, ngày 3/8/2031, tại Đình B” under a heading of time and place.
fn hall(page: &Page, within: &Tokens, draft: &mut Draft) {
    const MEETS: [&str; 6] =
        ["chúng tôi", "tiến hành", "đã diễn ra", "diễn ra", "đã tổ chức", "đã tiến hành"];
    let at = page.find(within, &["tại"]).map(|m| m.end..within.end);
    let held = |comma: &usize| page.word(*comma) == "," && page.find(&(*comma..within.end), &HOLDS).is_some();
    let at = at.map(|at| at.start..at.clone().find(held).unwrap_or(at.end));
    let at = at.map(|at| at.start..page.find(&at, &MEETS).map_or(at.end, |m| m.start.max(at.start + 1)));
    let place = at.map(|at| at.start..at.end - usize::from(page.is_mark(at.end - 1)));
    draft.meeting.place = draft.meeting.place.take().or_else(|| text(page, &place?));
}

/// A line that holds people or a group, and no full sentence; a heading in capitals is none.
fn lists(page: &Page, sentence: &Sentence, filled: bool) -> bool {
    let item = page.line_kind(sentence.line) == Some(LineKind::Item);
    let at = after_kind(page, &after_mark(page, sentence));
    let remark = remark(page, &at).map_or(at.end, |r| r.start);
    let end = away_in_brackets(page, &at).map_or(remark, |(brackets, _)| brackets.start);
    let list = people(page, &(at.start..end));
    let people = list.entries.iter().filter(|e| matches!(e, Entry::Person(p) if p.name.is_some())).count();
    let (named, many) = (people > 0 || roll(page, &at).is_some(), people > 4);
    let item = item && !(filled && page.is_word(at.start) && !group(page, at.start));
    let heading = at.clone().all(|i| !page.is_word(i) || page.shouted(i));
    let chapter = depth(page, sentence.line) == CHAPTER || counts(page, &at);
    let headed = matches!(
        section(page, sentence),
        Some(Section::Conclusion(_) | Section::Orders(_) | Section::Opinions)
    );
    let verb = does(page, at.start) && BODY.at(page, at.start).is_none();
    let acts = people == 0 && !group(page, at.start) && (verb || task_start(page, &at).is_some());
    (item && !chapter && !acts || named)
        && !heading
        && !headed
        && (many || at.len() < 40)
        && (list.end + 1 >= end || people == 0)
}

/// “* Đại diện UBND phường:”: the side of those in the lines below.
fn heads_side(page: &Page, sentence: &Sentence) -> bool {
    const MATTERS: [&str; 9] = [
        "mục đích",
        "mục tiêu",
        "nội dung",
        "chương trình",
        "diễn biến",
        "tóm tắt",
        "bối cảnh",
        "tình hình",
        "lý do",
    ];
    let at = after_mark(page, sentence);
    let colon = page.announces(&at);
    let opens = opens_items(page, sentence.line);
    let above = opens && first_person(page, &at).is_none();
    let named = || person_drafts(page, &people(page, &at).entries).any(|p| p.name.is_some());
    let number = CHAPTER < depth(page, sentence.line) && depth(page, sentence.line) <= LETTER;
    let numbered = opens && number && section(page, sentence).is_none() && !named();
    let matter = page.any_phrase(at.start, &MATTERS).is_some();
    let agrees = page.find(&at, &["thống nhất", "nhất trí", "thảo luận", "trao đổi", "quyết định"]).is_some();
    !matter
        && !agrees
        && at.len() <= 16
        && (numbered || (colon || above) && begins_unit_or_group(page, at.start))
}

/// “Đại diện bên A (…):”, “Phía nhà trường:”: a label of people that names a side.
fn names_side(page: &Page, sentence: &Sentence) -> bool {
    page.any_phrase(list_mark(page, &sentence.tokens), &["đại diện", "phía", "về phía"]).is_some()
}

/// “Đại diện UBND phường:”: the side without its mark and the words that only introduce it.
fn side(page: &Page, at: &Tokens) -> Option<String> {
    let first = at.start + page.any_phrase(at.start, &["đại diện", "về phía", "phía"]).unwrap_or(0);
    text(page, &(first..at.end)).map(|side| side.value)
}

/// “Thợ nặn: A, B, C”: the kind of those whose names follow the colon.
fn kind(page: &Page, at: &Tokens) -> Option<String> {
    let colon = after_kind(page, at).start.checked_sub(1).filter(|colon| *colon > at.start)?;
    let all = page.any_phrase(at.start, &ALL).is_some();
    (page.word(colon) == ":" && !all).then(|| side(page, &(at.start..colon))).flatten()
}

fn begins_unit_or_group(page: &Page, i: usize) -> bool {
    crate::bodies::begins_unit(page, i)
        || page.any_phrase(i, &["đại diện", "phía", "về phía", "khách mời", "đại biểu"]).is_some()
}

/// “Tổng số thợ: 9 người” counts and presents nobody.
fn counts(page: &Page, at: &Tokens) -> bool {
    page.any_phrase(at.start, &["tổng số", "số lượng", "sĩ số", "quân số", "số đại biểu"]).is_some()
}

/// “(chủ trì)”, “- Thư ký”: the part that a person of the list takes.
fn remark(page: &Page, at: &Tokens) -> Option<Tokens> {
    let i = at.clone().skip(1).find(|i| {
        let n = page.any_phrase(*i, &PARTS).unwrap_or(0);
        let end = i + n + page.any_phrase(i + n, &MEETINGS).unwrap_or(0);
        n > 0 && page.is_mark(i - 1) && (end..at.end).all(|j| page.is_mark(j))
    })?;
    Some(i - 1..at.end)
}

/// One line of a list of people.
fn entry(page: &Page, label: Label, at: &Tokens, draft: &mut Draft, listed: &mut Listed) {
    let Some(remark) = remark(page, at) else { return read(page, label, at, draft, listed) };
    let taken = page.norm(&remark);
    let role = if taken.contains("chủ t") { Label::Chair } else { Label::Recorder };
    read(page, role, &(at.start..remark.start), draft, listed);
}

fn after_mark(page: &Page, sentence: &Sentence) -> Tokens {
    list_mark(page, &sentence.tokens)..sentence.tokens.end
}

fn read(page: &Page, label: Label, at: &Tokens, draft: &mut Draft, listed: &mut Listed) {
    match label {
        Label::Time => {
            time(page, at, draft);
            if draft.meeting.place.is_none() {
                hall(page, at, draft);
            }
        }
        Label::End => ends(page, &page.bytes(at), draft),
        Label::Place => draft.meeting.place = text(page, at).or_else(|| draft.meeting.place.take()),
        Label::Manner => draft.meeting.place = draft.meeting.place.take().or_else(|| text(page, at)),
        Label::Chair => chairs(page, at, draft),
        Label::Away => draft.attendees.extend(away(page, at)),
        _ => present(page, label, at, draft, listed),
    }
}

/// A value as it stands.
pub fn text(page: &Page, at: &Tokens) -> Option<crate::draft::Extract<String>> {
    let text = page.text.extract(&page.bytes(at), Confidence::Sure, "label.text");
    (!text.value.is_empty()).then_some(text)
}

/// Day, clock and part of the day that a range tells.
pub fn time(page: &Page, at: &Tokens, draft: &mut Draft) {
    let bytes = page.bytes(at);
    let norm = page.text.norm(&bytes);
    let told = draft.meeting.date.as_ref().is_some_and(|date| date.rule == "label.date");
    if let Some(dated) = dates(page, &bytes).into_iter().find(|d| d.date.is_some() && !told) {
        draft.meeting.date =
            dated.date.map(|d| page.text.value(d, &dated.bytes, Confidence::Sure, "label.date"));
    }
    let told = clock(norm);
    let word = session(norm).map(|(s, r)| {
        page.text.value(s, &(bytes.start + r.start..bytes.start + r.end), Confidence::Sure, "label.session")
    });
    if let Some((time, r)) = told {
        let place = bytes.start + r.start..bytes.start + r.end;
        draft.meeting.session = word.or_else(|| {
            session_at(&time).map(|s| page.text.value(s, &place, Confidence::Likely, "label.session-clock"))
        });
        draft.meeting.starts_at = Some(page.text.value(time, &place, Confidence::Sure, "label.clock"));
    } else if word.is_some() {
        draft.meeting.session = word;
    }
}

/// “kết thúc vào hồi 11 giờ 30”.
fn closing(page: &Page, sentence: &Sentence, draft: &mut Draft) {
    if CLOSING.is_match(page.text.norm(&sentence.bytes)) {
        ends(page, &sentence.bytes, draft);
    }
}

/// The time at which the meeting ended.
fn ends(page: &Page, at: &Bytes, draft: &mut Draft) {
    if let Some((time, r)) = clock(page.text.norm(at)) {
        let at = at.start + r.start..at.start + r.end;
        draft.meeting.ends_at = Some(page.text.value(time, &at, Confidence::Likely, "label.closing"));
    }
}
