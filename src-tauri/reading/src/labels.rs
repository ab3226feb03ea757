//! The labelled lines of minutes: Thời gian, Địa điểm, Chủ trì, Thư ký, Thành phần, Vắng.
//!
//! Owns the labels and the lists of people under them. Opinions and conclusions are read as speeches.

use crate::coverage::Coverage;
use crate::date::{clock, dates, session, session_at};
use crate::draft::{AttendeeDraft, Confidence, Draft, Presence};
use crate::lines::LineKind;
use crate::normalise::rx;
use crate::page::{Page, Sentence, Tokens};
use crate::people::{Entry, people, person_draft};
use regex::Regex;
use std::sync::LazyLock;

static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"^\W*(?:[ivx\d]{1,4}[.)]\s*)?(?:\d[.)]\s*)?(thời gian|địa điểm|chủ trì|chủ tọa|người chủ trì|chủ tịch đoàn|thư ký|người ghi biên bản|thành phần|đại biểu|có mặt|vắng|vắng mặt|khách mời)\b[^:.]{0,60}:",
    )
});
static CLOSING: LazyLock<Regex> = LazyLock::new(|| rx(r"(kết thúc|bế mạc)[^.]{0,40}(hồi|lúc|vào)"));

/// Reads the labelled lines into the draft.
pub fn labels(page: &Page, draft: &mut Draft, covered: &mut Coverage) {
    let mut open: Option<&str> = None;
    for sentence in &page.sentences {
        let norm = page.text.norm(&sentence.bytes);
        let label = LABEL.captures(norm).and_then(|c| Some((c.get(1)?.as_str(), c.get(0)?.end())));
        let item = page.lines.get(sentence.line).is_some_and(|l| l.kind == LineKind::Item);
        if let Some((label, end)) = label {
            let rest = page.token_at(sentence.bytes.start + end)..sentence.tokens.end;
            read(page, label, &rest, draft);
            covered.place(sentence);
            covered.people(sentence);
            open = Some(label).filter(|l| !matches!(*l, "thời gian" | "địa điểm"));
        } else if let Some(label) = open.filter(|_| item && listed(page, sentence)) {
            read(page, label, &after_mark(page, sentence), draft);
            covered.place(sentence);
            covered.people(sentence);
        } else {
            open = open.filter(|_| page.tokens.len() > sentence.tokens.end && sentence.tokens.len() <= 2);
            closing(page, sentence, draft);
        }
    }
}

/// A list item that holds people or a group, and no full sentence.
fn listed(page: &Page, sentence: &Sentence) -> bool {
    let at = after_mark(page, sentence);
    at.len() < 40 && people(page, &at).end >= at.end.saturating_sub(1)
}

fn after_mark(page: &Page, sentence: &Sentence) -> Tokens {
    let numbered = usize::from(page.is_number(sentence.tokens.start));
    let marks = sentence.tokens.clone().skip(numbered).take_while(|i| page.is_mark(*i)).count();
    sentence.tokens.start + numbered + marks..sentence.tokens.end
}

fn read(page: &Page, label: &str, at: &Tokens, draft: &mut Draft) {
    match label {
        "thời gian" => time(page, at, draft),
        "địa điểm" => draft.meeting.place = draft.meeting.place.take().or_else(|| text(page, at)),
        "chủ trì" | "chủ tọa" | "người chủ trì" | "chủ tịch đoàn" => {
            let found = people(page, at).entries;
            draft.chairs.extend(
                found.iter().filter_map(|e| {
                    if let Entry::Person(p) = e { Some(person_draft(page, p)) } else { None }
                }),
            );
        }
        _ => draft.attendees.extend(people(page, at).entries.iter().map(|e| attendee(page, e, label))),
    }
}

fn text(page: &Page, at: &Tokens) -> Option<crate::draft::Extract<String>> {
    let text = page.text.extract(&page.bytes(at), Confidence::Sure, "label.text");
    (!text.value.is_empty()).then_some(text)
}

fn time(page: &Page, at: &Tokens, draft: &mut Draft) {
    let bytes = page.bytes(at);
    let norm = page.text.norm(&bytes);
    if let Some(dated) = dates(page, &bytes).into_iter().find(|d| d.date.is_some()) {
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

fn attendee(page: &Page, entry: &Entry, label: &str) -> AttendeeDraft {
    let presence = if label.starts_with("vắng") { Presence::Excused } else { Presence::Present };
    let recorder = matches!(label, "thư ký" | "người ghi biên bản");
    let (person, group) = match entry {
        Entry::Person(p) => (person_draft(page, p), None),
        Entry::Group(at) => (Default::default(), text(page, at)),
    };
    AttendeeDraft { person, group, presence, recorder, ..AttendeeDraft::default() }
}

/// “kết thúc vào hồi 11 giờ 30”.
fn closing(page: &Page, sentence: &Sentence, draft: &mut Draft) {
    let norm = page.text.norm(&sentence.bytes);
    let told = CLOSING.is_match(norm).then(|| clock(norm)).flatten();
    if let Some((time, r)) = told {
        let at = sentence.bytes.start + r.start..sentence.bytes.start + r.end;
        draft.meeting.ends_at = Some(page.text.value(time, &at, Confidence::Likely, "label.closing"));
    }
}
