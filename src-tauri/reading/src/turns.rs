//! Where a speaker passes from telling to asking, inside one sentence.
//!
//! Owns the joints: a mark or “đồng thời”, and a verb of asking behind it.

use crate::bodies::begins_unit;
use crate::page::{Page, Tokens};
use crate::speech::asking;

/// Where the request begins inside a sentence that starts by assessing: “…; đồng thời đề nghị …”.
pub fn turns_to_request(page: &Page, verb: &Tokens, end: usize) -> Option<Tokens> {
    (verb.end + 1..end).find_map(|i| {
        let fresh =
            matches!(page.word(i - 1), "," | ";" | "và" | "thời" | "đó" | "cũng" | ":" | "ra" | "“" | "tôi");
        let order =
            page.any_phrase(i, &["đề nghị", "yêu cầu", "giao", "giao cho", "phân công", "lưu ý"]).is_some();
        let directs = page.phrase(i, "chỉ đạo").is_some()
            && begins_unit(page, i + 2)
            && matches!(page.word(i - 1), ";" | "và" | "thời");
        let order = order || directs;
        let enumerated = page.word(i - 1) == "," && page.word(i + 2) == ",";
        asking(page, i)
            .filter(|n| fresh && order && !enumerated && page.word(i + n) != "của")
            .map(|n| i..i + n)
    })
}

/// Where one without authority passes from telling to suggesting: “cho rằng …, đề xuất …”.
pub fn turns_to_suggestion(page: &Page, verb: &Tokens, end: usize) -> Option<Tokens> {
    (verb.end + 1..end).find_map(|i| {
        let fresh = matches!(page.word(i - 1), "," | ";" | "và" | "thời");
        let n = page.any_phrase(i, &["đề xuất", "kiến nghị", "mong muốn", "xin"])?;
        (fresh && !matches!(page.word(i + n), "," | "của")).then_some(i..i + n)
    })
}
