//! Sentences under a heading of tasks that sound as if somebody spoke, and give a task.
//!
//! Owns those forms; who has the floor is known in `discourse`.

use crate::asked::Asked;
use crate::bodies::{begins_unit, unit_end};
use crate::cues::{HENCE, LISTS};
use crate::floor::Floor;
use crate::onset::{does, task_start};
use crate::page::{Page, Sentence, Tokens};
use crate::persons::begins_named;
use crate::prelude::opening;
use crate::quoted::quoted_order;
use crate::soon::SOON;
use crate::speech::{Speaking, Subject};

/// Under a heading of tasks, whoever is not the one who concludes is told what to do: “Cô A: soạn giáo án”,
/// “Ông B trực tiếp chỉ đạo …”.
pub fn assigns(page: &Page, said: &Speaking, sentence: &Sentence, listed: bool, floor: &Floor) -> bool {
    let Some(subject) = &said.subject else { return led_before(page, said, sentence) };
    if matches!(subject, Subject::Body(_)) && hands_out(page, said, sentence) {
        return false;
    }
    let labelled = page.word(said.verb.start) == ":" && matches!(subject, Subject::Person(_));
    labelled || listed && !floor.holds(subject)
}

/// “HĐQT thống nhất giao …”, “Chi bộ phân công đ/c …”: the body that meets gives a task to somebody, or opens a list.
pub fn hands_out(page: &Page, said: &Speaking, sentence: &Sentence) -> bool {
    const HANDS: [&str; 5] = ["thống nhất giao", "quyết định giao", "quyết nghị giao", "giao", "ủy quyền"];
    let to = said.verb.end;
    let somebody = begins_named(page, to) || begins_unit(page, to);
    let hands = page.any_phrase(said.verb.start, &HANDS).is_some() && somebody;
    let lists = LISTS.is_match(page.text.norm(&sentence.bytes));
    matches!(said.subject, Some(Subject::Body(_))) && (hands || lists)
}

/// “Chi ủy viên … gặp gỡ, yêu cầu …”, “Quán triệt …; phân công …”: a task stands before the verb of asking.
fn led_before(page: &Page, said: &Speaking, sentence: &Sentence) -> bool {
    Asked::whole(page, &sentence.tokens).is_some_and(|asked| asked.verb < said.verb.start)
}

/// “… nhấn mạnh các xã phải …”, “… việc khó, do đó các xã phải …”, “"Các xã phải …", A nhấn mạnh”: where somebody's duty is
/// told by whoever stresses it.
pub fn owed(page: &Page, said: &Speaking, sentence: &Sentence) -> Option<Tokens> {
    const STRESSES: [&str; 11] = [
        "nhận định",
        "lưu ý",
        "nhắc nhở",
        "theo",
        "nhấn mạnh",
        "nêu rõ",
        "khẳng định",
        "cho rằng",
        "chỉ rõ",
        "quán triệt",
        "thống nhất",
    ];
    let lead = |at: &Tokens| Asked::duty(page, at)?.lead.map(|lead| lead.start);
    if let Some(quoted) = quoted_order(page, &sentence.tokens, &said.verb).filter(|at| lead(at).is_some()) {
        return Some(quoted);
    }
    page.any_phrase(said.verb.start, &STRESSES)?;
    let told = said.verb.end..sentence.tokens.end;
    let later = told.clone().filter(|i| concludes(page, *i)).take(8);
    let mut later = later.map(|i| i + 1..told.end).peekable();
    let first = later.peek().map_or(told.end, |at| at.start);
    if let Some(modal) = modal_at(page, opening(page, &told)) {
        return Some(modal..told.end);
    }
    let at_once = lead(&told).is_some_and(|lead| lead < first);
    if at_once { Some(told) } else { later.find(|at| lead(at).is_some()) }
}

/// “nhấn mạnh cần tiếp tục …”: a duty that names nobody.
fn modal_at(page: &Page, i: usize) -> Option<usize> {
    let i = i + page.any_phrase(i, &SOON).unwrap_or(0);
    let modal = page.any_phrase(i, &["cần phải", "cần", "phải"]);
    modal.filter(|n| does(page, i + n)).map(|_| i)
}

/// A semicolon, or a comma before “do đó”: what follows may be what is to be done.
fn concludes(page: &Page, mark: usize) -> bool {
    page.word(mark) == ";" || page.word(mark) == "," && page.any_phrase(mark + 1, &HENCE).is_some()
}

/// A whole sentence in a list of conclusions that gives no task tells how things stand.
pub fn evaluates(page: &Page, sentence: &Sentence) -> bool {
    sentence.tokens.len() > 8 && !page.announces(&sentence.tokens)
}

/// “Đối với các doanh nghiệp, bà đề nghị …”: the units before the order, for tasks that name none.
pub fn addressed(page: &Page, at: &Tokens) -> Option<Tokens> {
    let start = at.start + page.any_phrase(at.start, &["đối với", "về phía", "riêng đối với", "riêng"])?;
    let name = start..(start..at.end).find(|i| !page.capital(*i)).unwrap_or(at.end);
    if name.len() > 1 && matches!(page.word(name.end), "," | "với") && !begins_unit(page, start) {
        return Some(name);
    }
    let comma = (start..at.end).find(|i| page.word(*i) == ",")?;
    let units = start..comma;
    let state = units.clone().any(|i| matches!(page.word(i), "chưa" | "đang"));
    let plain = units.len() <= 12 && !state && task_start(page, &units).is_none();
    (begins_unit(page, start) && (plain || unit_end(page, &units) >= comma)).then_some(units)
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    const NOTICE: &str = "Thông báo số 8 – kết luận của Thường trực Huyện ủy về mùa lò gốm\n\n";

    /// Leads and texts of what a notice of these paragraphs asks.
    fn noticed(text: &str) -> Vec<(String, String)> {
        let draft = read(&format!("{NOTICE}{text}"), &Knowledge::default());
        let lead = |d: &crate::DirectiveDraft| d.lead.first().map(|l| l.value.clone()).unwrap_or_default();
        draft.directives.iter().map(|d| (lead(d), d.text.value.clone())).collect()
    }

    #[test]
    fn who_owes_and_then_assigns_others_keeps_both_tasks() {
        for assigns in ["phân công hội viên giúp thợ già", "giao mỗi đội gác một đêm"] {
            let text = format!(
                "Yêu cầu Phòng Gốm dọn kho.\n\nHội Làng nghề và các chi hội phải “nói đi đôi với làm”, giữ lửa lò; {assigns}."
            );
            let told = noticed(&text);
            assert_eq!(told[1].0, "Hội Làng nghề", "{assigns}");
            assert!(told[1].1.starts_with("phải “nói"), "{assigns}");
            assert_eq!(told.len(), 3, "{assigns}");
        }
    }

    #[test]
    fn a_body_cut_short_with_a_stop_asks_and_so_does_one_behind_a_link() {
        for body in ["UBND TP. Tân Sa", "Cụ thể, UBND TP. Tân Sa", "Cụ thể, UBND thành phố"] {
            let told =
                noticed(&format!("{body} yêu cầu Sở Gốm chỉ đạo các lò hoàn thiện sổ; nghiên cứu mở kho."));
            let leads: Vec<_> = told.iter().map(|(lead, _)| lead.as_str()).collect();
            assert_eq!(leads, ["Sở Gốm", "Sở Gốm"], "{body}");
        }
    }

    #[test]
    fn what_is_agreed_ends_at_the_semicolon_and_what_is_concluded_behind_a_colon_is_asked() {
        let chair = "Chủ tịch UBND huyện kết luận như sau:\n\n";
        for agreed in ["Thông qua Báo cáo mùa lò", "Thống nhất chủ trương mở chợ", "Thông qua Đề án gom củi"]
        {
            let told = noticed(&format!("{chair}1. {agreed}; các phòng hoàn thành sổ lò trước 05/7/2031."));
            assert_eq!(
                told,
                [("các phòng".to_owned(), "hoàn thành sổ lò trước 05/7/2031".to_owned())],
                "{agreed}"
            );
        }
        for units in ["các xã, thị trấn", "Các bệnh viện", "Trưởng các khoa"] {
            let told = noticed(&format!("Thường trực Huyện ủy kết luận: {units} bố trí thêm bình bọt."));
            assert_eq!(told, [(units.to_owned(), "bố trí thêm bình bọt".to_owned())], "{units}");
        }
    }

    #[test]
    fn what_the_chair_finds_others_owe_is_asked() {
        let lead = "Sáng 5/3/2031, UBND quận Tân Sa họp. Ông Lý Văn Sáu, Chủ tịch UBND quận chủ trì.\n\n";
        for said in ["Ông Lý Văn Sáu nhận định", "Theo ông Sáu,", "Ông Lý Văn Sáu nhấn mạnh"]
        {
            let text = format!("{lead}{said} các bệnh viện cần tăng cường gác cổng.");
            let told = read(&text, &Knowledge::default()).directives;
            assert_eq!(told.len(), 1, "{said}");
            assert_eq!(told[0].lead[0].value, "các bệnh viện", "{said}");
        }
    }
}
