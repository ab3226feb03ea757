//! Words that a sentence gives as those of somebody or of a paper: “Theo ông A, …”, “Thông báo nêu rõ …”.
//!
//! Owns these forms. Subjects with a verb of speaking are read in `speech`.

use crate::asked::Asked;
use crate::draft::StatementKind;
use crate::page::{Page, Tokens};
use crate::speech::{Speaking, Subject, subject};

/// “Theo ông A, các đơn vị cần …”: what follows is his word.
pub fn according_to(page: &Page, at: &Tokens) -> Option<Speaking> {
    let first = at.clone().find(|i| page.is_word(*i)).filter(|i| page.word(*i) == "theo")?;
    let (subject, after) = subject(page, first + 1, at.end)?;
    let owes = || Asked::duty(page, &(after + 1..at.end)).is_some();
    let tells = matches!(subject, Subject::Person(_) | Subject::Given(_))
        || matches!(subject, Subject::Office(_)) && owes();
    let person = tells && page.word(after) == ",";
    let verb = first..after + 1;
    person.then_some(Speaking { subject: Some(subject), verb, kind: StatementKind::Assessment })
}

/// “Thông báo nêu rõ: …”, “Kết luận yêu cầu Sở A …”: the paper asks where somebody is told to do something, else it tells.
pub fn paper_speaks(page: &Page, at: &Tokens) -> Option<Speaking> {
    const PAPERS: [&str; 4] = ["thông báo kết luận", "thông báo", "kết luận", "văn bản"];
    const WHICH: [&str; 5] = ["này", "trên", "nêu trên", "nói trên", "của văn phòng"];
    let first = page.first_word(at);
    let mut i = first + page.any_phrase(first, &PAPERS)?;
    i += page.any_phrase(i, &WHICH).unwrap_or(0);
    i += page.any_phrase(i, &["cũng", "còn"]).unwrap_or(0);
    let said = page.any_phrase(i, &["nêu rõ", "chỉ rõ", "ghi rõ", "nêu", "yêu cầu", "nhấn mạnh", "giao"])?;
    let end = i + said + usize::from(matches!(page.word(i + said), ":" | ","));
    let told = Asked::whole(page, &(end..at.end)).is_some_and(|asked| asked.lead.is_some());
    let asks = matches!(page.word(i), "yêu" | "giao");
    let kind = if told || asks { StatementKind::Request } else { StatementKind::Assessment };
    Some(Speaking { subject: Some(Subject::Paper), verb: i..end, kind })
}
