//! The first line of notes: what, when, where, and who chairs.
//!
//! Owns the forms of that line: “Họp X chiều 5/9/2023 - phòng Y”, “X họp (12/10, 17h, P.201)”.

use crate::bodies::begins_unit;
use crate::date::{Dated, clock, dates, session, session_at};
use crate::draft::{Confidence, Draft, PartialDate};
use crate::given::{self, Part, chair_aside, person};
use crate::jotted;
use crate::normalise::{Bytes, rx};
use crate::page::{Page, Tokens};
use regex::Regex;
use std::sync::LazyLock;

static DOTTED: LazyLock<Regex> =
    LazyLock::new(|| rx(r"(?:^|\s)(\d{1,2})[.](\d{1,2})(?:[.](\d{4}|\d{2}))?(?:\s|$|[,;()])"));

/// Reads the first line.
pub fn head(page: &Page, at: &Tokens, draft: &mut Draft) {
    let bytes = page.bytes(at);
    let norm = page.text.norm(&bytes);
    let dated = dates(page, &bytes).into_iter().next().or_else(|| dotted(page, &bytes));
    let word = session(norm).map(|(s, r)| (s, bytes.start + r.start..bytes.start + r.end));
    let told = clock(&norm.replace('/', "|")).map(|(t, r)| (t, bytes.start + r.start..bytes.start + r.end));
    let starts = [
        dated.as_ref().map(|d| d.bytes.start),
        word.as_ref().map(|w| w.1.start),
        told.as_ref().map(|t| t.1.start),
        norm.find('(').map(|i| bytes.start + i),
    ];
    let end = starts.into_iter().flatten().min().unwrap_or(bytes.end);
    let title = title(page, &(at.start..page.token_at(end).min(at.end)));
    host(page, &title, draft);
    let shown = page.text.extract(&page.bytes(&title), Confidence::Likely, "notes.title");
    draft.meeting.title = Some(shown).filter(|t| !t.value.is_empty());
    let after = page.token_at(dated.as_ref().map_or(end, |d| d.bytes.end))..at.end;
    match chat(page, at) {
        Some((title, people)) => told_in_passing(page, &title, &people, draft),
        None => asides(page, &after, draft),
    }
    draft.meeting.date = dated
        .and_then(|d| d.date.map(|date| page.text.value(date, &d.bytes, Confidence::Likely, "notes.date")));
    draft.meeting.session =
        word.map(|(s, at)| page.text.value(s, &at, Confidence::Sure, "notes.session")).or_else(|| {
            let (time, at) = told.as_ref()?;
            session_at(time).map(|s| page.text.value(s, at, Confidence::Likely, "notes.session-clock"))
        });
    draft.meeting.starts_at = told.map(|(t, at)| page.text.value(t, &at, Confidence::Likely, "notes.clock"));
}

/// A second line that tells the day which the first left out: “T5, 06.11.25, 13h45, phòng điều độ”.
pub fn second(page: &Page, at: &Tokens, draft: &mut Draft) -> bool {
    let bytes = page.bytes(at);
    let item =
        page.is_number(at.start) && matches!(page.word(at.start + 1), "." | ")") || page.is_mark(at.start);
    let dated = || dates(page, &bytes).into_iter().next().or_else(|| dotted(page, &bytes));
    let wanted = draft.meeting.date.is_none() && at.len() <= 40 && !item;
    let Some(dated) = wanted.then(dated).flatten() else { return false };
    let first = draft.meeting.title.take();
    let host = draft.meeting.host.take();
    head(page, at, draft);
    let weekdays = page.token_at(dated.bytes.start) <= at.start + 4;
    let both = first.as_ref().filter(|_| weekdays || draft.meeting.title.is_none()).cloned();
    if let Some(title) = both {
        draft.meeting.title = Some(title);
    } else if let Some(unit) = first.filter(|_| draft.meeting.host.is_none()) {
        draft.meeting.host = Some(unit);
    }
    draft.meeting.host = host.or_else(|| draft.meeting.host.take());
    true
}

/// “22.8”: with a dot, at the head of notes and in a column of days only.
pub fn dotted(page: &Page, at: &Bytes) -> Option<Dated> {
    let c = DOTTED.captures(page.text.norm(at))?;
    let (day, month) = (c.get(1)?, c.get(2)?);
    let year = c.get(3).and_then(|y| Some((y.end(), y.as_str().parse::<i32>().ok()?)));
    let full = year.map(|(_, year)| if year < 100 { 2000 + year } else { year });
    let date = PartialDate::new(full, month.as_str().parse().ok()?, day.as_str().parse().ok()?)?;
    let end = year.map_or(month.end(), |(end, _)| end);
    Some(Dated { bytes: at.start + day.start()..at.start + end, date: Some(date), malformed: false })
}

fn title(page: &Page, at: &Tokens) -> Tokens {
    let mut last = at.end;
    while last > at.start + 1 && (page.is_mark(last - 1) || jotted::weekday(page.word(last - 1))) {
        last -= 1;
    }
    at.start..last
}

/// “HTX A – họp …”, “Họp BTC lễ hội”: who meets.
fn host(page: &Page, at: &Tokens, draft: &mut Draft) {
    let names_body = |i: usize| begins_unit(page, i) || page.shouted(i);
    let Some(meets) = (at.start..at.end).find(|i| page.word(*i) == "họp") else { return };
    let committee = page.shouted(meets + 1)
        && page.word(meets + 1).starts_with(['b', 'h'])
        && page.word(meets + 1).len() <= 5;
    let mut unit = if meets > at.start && names_body(at.start) { at.start..meets } else { meets + 1..at.end };
    while unit.end > unit.start && page.is_mark(unit.end - 1) {
        unit.end -= 1;
    }
    let board = page.capital(meets + 1)
        && crate::lexicon::bodies::BODY.at(page, meets + 1).is_some()
        && (2..=6).contains(&unit.len());
    if !unit.is_empty() && (unit.start == at.start || meets == at.start && (committee || board)) {
        let host = page.text.extract(&page.bytes(&unit), Confidence::Doubtful, "notes.host");
        draft.meeting.host = Some(host);
    }
}

/// “Em gửi nội dung họp sáng nay 21/5 về dời chợ nha, chú Sáu chủ trì, có cô Lan”: what was met about, and the people.
fn chat(page: &Page, at: &Tokens) -> Option<(Tokens, Tokens)> {
    let meets = page.find(at, &["họp", "giao ban", "gặp"]).filter(|m| m.start > at.start + 2)?;
    let people =
        (meets.end..at.end).find(|i| page.word(*i) == "," && person(page, &(i + 1..at.end)).is_some())?;
    let about = page.find(&(meets.end..people), &["về", "bàn"]).map_or(meets.start, |m| m.start);
    let closing = ["nha", "nhé", "ạ", "nhe", "nè"].contains(&page.word(people - 1));
    Some((about..people - usize::from(closing), people + 1..at.end))
}

fn told_in_passing(page: &Page, title: &Tokens, people: &Tokens, draft: &mut Draft) {
    draft.meeting.title = Some(page.text.extract(&page.bytes(title), Confidence::Likely, "notes.title"));
    let away = jotted::away_within(page, people);
    given::present(page, Part::Present, &(people.start..away.map_or(people.end, |a| a.0)), draft);
    if let Some((_, from)) = away {
        given::present(page, Part::Away, &(from..people.end), draft);
    }
}

/// What stands after the day: the place, or who chairs.
fn asides(page: &Page, at: &Tokens, draft: &mut Draft) {
    let mut first = at.start;
    for i in at.start..=at.end {
        if i < at.end && !matches!(page.word(i), "," | "-" | "(" | ")" | ";") {
            continue;
        }
        let piece = first..i;
        first = i + 1;
        if piece.is_empty() || chair_aside(page, &piece, draft) {
            continue;
        }
        let norm = page.norm(&piece);
        let timed = clock(norm).is_some() || session(norm).is_some() || page.is_number(piece.start);
        let other = page.any_phrase(piece.start, &["với", "về", "bàn", "v/v"]).is_some();
        let told = piece.clone().any(|i| page.is_word(i)) && !other;
        if draft.meeting.place.is_none() && told && !timed && piece.len() < 12 {
            let place = page.word(piece.start) == "tại";
            let at = piece.start + usize::from(place)..piece.end;
            draft.meeting.place =
                Some(page.text.extract(&page.bytes(&at), Confidence::Likely, "notes.place"));
        }
    }
}
