//! Orders in quotes: where they begin and end.
//!
//! Owns the places of the quotes; who says it is known in `floor`.

use crate::page::{Page, Tokens};

/// “…”, A yêu cầu: the order stands in quotes before the verb that ends the sentence.
pub fn quoted_order(page: &Page, at: &Tokens, verb: &Tokens) -> Option<Tokens> {
    let opens = matches!(page.word(at.start), "“" | "\"");
    let close = (at.start + 1..verb.start).rev().find(|i| matches!(page.word(*i), "”" | "\""))?;
    let goes_on = in_quote(page, at).end == close;
    let said_last = at.end.saturating_sub(verb.end) <= 1;
    (said_last && (opens || goes_on)).then_some(at.start + usize::from(opens)..close)
}

/// “… Cán bộ phải đi sát dân”, ông A nhắn nhủ: the last sentence of a quote without who said it.
pub fn in_quote(page: &Page, at: &Tokens) -> Tokens {
    let quote = |i: &usize| matches!(page.word(*i), "“" | "”" | "\"");
    let mut quotes = at.clone().filter(quote);
    let close = quotes.next().filter(|i| page.word(*i) != "“" && *i > at.start && page.word(i + 1) == ",");
    close.filter(|_| quotes.next().is_none()).map_or(at.clone(), |close| at.start..close)
}

/// “Tôi đề nghị …”, ông A nói: the order ends with the closing quote.
pub fn spoken_end(page: &Page, at: &Tokens, verb: &Tokens) -> usize {
    let close = (verb.start..at.end).rev().find(|i| matches!(page.word(*i), "”" | "\""));
    let said = |i: &usize| page.word(verb.start.saturating_sub(1)) == "tôi" && i + 3 < at.end;
    close.filter(said).unwrap_or(at.end)
}

#[cfg(test)]
mod tests {
    use crate::StatementKind;
    use crate::turns::tests::draft;

    #[test]
    fn whoever_is_spoken_of_in_a_quote_does_not_speak() {
        for quote in [
            "“Người dân đánh giá chợ qua việc nhỏ”",
            "\"Các đội đề nghị bớt thuế, chúng tôi sẽ xem\"",
            "“Hội Gốm đề xuất mua tro. Tôi đồng ý”",
        ] {
            for said in ["ông Lý Văn Sáu nói", "ông Lý Văn Sáu nhắn nhủ", "ông Lý Văn Sáu giải thích"]
            {
                let told = draft(&format!("{quote}, {said}.")).statements;
                assert!(told.iter().all(|s| s.speaker.as_deref() == Some("Lý Văn Sáu")), "{quote}, {said}");
                assert_eq!(told[0].kind, StatementKind::Assessment);
            }
        }
    }

    #[test]
    fn a_duty_that_ends_a_quote_is_a_task_without_who_said_it() {
        let text = "Ông Lý Văn Sáu yêu cầu các đội dọn chợ.\n\n“Khách nhìn vào là biết. Cán bộ phải đi từng sạp”, ông Lý Văn Sáu \
                    nhắn nhủ.";
        let told = draft(text).directives;
        assert_eq!(told.len(), 2);
        assert_eq!(told[1].text.value, "phải đi từng sạp");
    }
}
