//! Who convenes: the body before the verb of a lead sentence.
//!
//! Owns where its name begins and ends. Bodies told elsewhere in the sentence are read in `convened`.

use crate::bodies::{begins_unit, unit_end};
use crate::draft::{Confidence, MeetingDraft};
use crate::lexicon::titles::TITLES;
use crate::meeting::event;
use crate::page::{Page, Tokens};
use crate::people::{begins_person, honorifics};
use crate::prelude::in_name;
use crate::syllable::is_syllable;

/// The host before the verb, unless it is a person.
pub fn host(page: &Page, at: &Tokens, draft: &mut MeetingDraft) {
    const VERBS: [&str; 12] =
        ["đã", "có", "buổi", "cuộc", "tổ", "chức", "đến", "tới", "vừa", "phối", "sẽ", "chương"];
    let Tokens { start, mut end } = visiting(page, at);
    let solemn = page.find(&(start..end), &["long trọng", "trang trọng", "khẩn trương"]);
    end = solemn.map_or(end, |m| m.start);
    let organising = |i: usize| page.word(i) == "chức" && page.capital(i - 1);
    let verb = |i: &usize| {
        let told = VERBS.contains(&page.word(*i)) || page.phrase(*i, "tiến hành").is_some();
        told && !page.capital(*i) && !organising(*i)
    };
    end = (start + 1..end).find(verb).unwrap_or(end);
    end = without_remark(page, start, end);
    let led = |i: &usize| {
        page.word(*i) == "do" && (honorifics(page, i + 1) > 0 || TITLES.at(page, i + 1).is_some())
    };
    end = (start..end).find(led).unwrap_or(end);
    let long = end.saturating_sub(start) > 36;
    if (begins_unit(page, start) || brand(page, start))
        && !begins_person(page, start, end)
        && end > start
        && !long
    {
        draft.host = Some(page.text.extract(&page.bytes(&(start..end)), Confidence::Likely, "meeting.host"));
    }
}

/// “Đoàn công tác của Ban A do …”: the body from which a delegation comes, or for which an event is held.
fn visiting(page: &Page, at: &Tokens) -> Tokens {
    let ends = |i: usize| page.word(i) == "do" || matches!(page.word(i), "," | "-") && !in_name(page, i);
    let (mut start, mut end) = (at.start, at.end);
    if page.phrase(start, "đoàn công tác").is_some()
        || page.word(start) == "đoàn" && (2..4).any(|n| page.word(start + n) == "của")
    {
        start = (start..end).find(|i| page.word(*i) == "của").map_or(start, |i| i + 1);
        end = (start..end).find(|i| ends(*i)).unwrap_or(end);
    }
    if let Some(n) = event(page, start).filter(|n| page.capital(start + n) && page.word(start) != "đoàn") {
        start += n;
        end = unit_end(page, &(start..end));
    }
    let delegation = page.any_phrase(start, &["đoàn cán bộ", "đoàn công tác"]);
    if let Some(n) = delegation.filter(|n| begins_unit(page, start + n)) {
        start += n;
        end = (start..end).find(|i| ends(*i) || page.word(*i) == "(").unwrap_or(end);
    }
    start..end
}

/// “Agribank Chi nhánh A”, “VNPT B”: a name that is no Vietnamese word begins that of a house.
pub fn brand(page: &Page, i: usize) -> bool {
    let foreign = !is_syllable(page.word(i)) && page.word(i).chars().all(char::is_alphabetic);
    page.capital(i) && page.is_word(i) && foreign && page.word(i).len() > 2
}

/// “Ban Tổ chức … (1996 - 2031)”, “Tập đoàn A (A Group)”: the name without marks and a remark in brackets at its end.
fn without_remark(page: &Page, start: usize, mut end: usize) -> usize {
    while end > start + 1 && page.is_mark(end - 1) {
        let open = (start + 1..end).rev().find(|i| page.word(*i) == "(");
        end = open.filter(|_| page.word(end - 1) == ")").unwrap_or(end - 1);
    }
    end
}
