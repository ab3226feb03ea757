//! Orders in quotes: where they begin and end.
//!
//! Owns the places of the quotes; who says it is known in `floor`.

use crate::page::{Page, Tokens};

/// “…”, A yêu cầu: the order stands in quotes before the verb that ends the sentence.
pub fn quoted_order(page: &Page, at: &Tokens, verb: &Tokens) -> Option<Tokens> {
    let opens = matches!(page.word(at.start), "“" | "\"");
    let close = (at.start + 1..verb.start).rev().find(|i| matches!(page.word(*i), "”" | "\""))?;
    (opens && at.end.saturating_sub(verb.end) <= 1).then_some(at.start + 1..close)
}

/// “Tôi đề nghị …”, ông A nói: the order ends with the closing quote.
pub fn spoken_end(page: &Page, at: &Tokens, verb: &Tokens) -> usize {
    let close = (verb.start..at.end).rev().find(|i| matches!(page.word(*i), "”" | "\""));
    let said = |i: &usize| page.word(verb.start.saturating_sub(1)) == "tôi" && i + 3 < at.end;
    close.filter(said).unwrap_or(at.end)
}
