//! What stands before lead and verb of a piece of a request: list marks, links, adverbials, the verb of asking.
//!
//! Owns where the piece itself begins. Its lead and verb are read in `asked`.

use crate::asked::staff;
use crate::bodies::begins_unit;
use crate::conditions::{concerning, modal_within, thing_must};
use crate::cues::HENCE;
use crate::lexicon::bodies::SECTORS;
use crate::lexicon::verbs::STRONG;
use crate::matters::{behind_matter, label_colon, names_part};
use crate::narrated::scheme;
use crate::ordering::{asked_again, asking, matter_given};
use crate::page::{Page, Tokens};
use crate::persons::begins_named;
use crate::soon::soon;

/// Skips list marks, connectives and adverbials: “Đồng thời, …”, “Đối với …, …”, “ngay sau hội nghị, …”.
pub fn opening(page: &Page, at: &Tokens) -> usize {
    opening_of(page, at, true)
}

/// The same inside a sentence, where a comma may as well part nouns: only what is known as an adverbial is skipped.
pub fn opening_within(page: &Page, at: &Tokens) -> usize {
    opening_of(page, at, false)
}

/// Words that count the pieces of a list that runs over paragraphs.
pub const COUNTS: [&str; 18] = [
    "một là",
    "hai là",
    "ba là",
    "bốn là",
    "năm là",
    "sáu là",
    "bảy là",
    "tám là",
    "chín là",
    "mười là",
    "thứ nhất",
    "thứ hai",
    "thứ ba",
    "thứ tư",
    "thứ năm",
    "thứ sáu",
    "thứ bảy",
    "thứ tám",
];

/// Links between a piece and what was said before it.
const LINKS: [&str; 24] = [
    "rằng",
    "tiếp đó",
    "tiếp theo",
    "sau đó",
    "nhân đây",
    "cuối cùng",
    "theo đó",
    "trên tinh thần đó",
    "song song đó",
    "đồng thời",
    "bên cạnh đó",
    "cùng với đó",
    "ngoài ra",
    "trước mắt",
    "trong đó",
    "và",
    "cụ thể",
    "mặt khác",
    "song song với đó",
    "trước hết",
    "còn",
    "riêng",
    "nhất là",
    "đặc biệt",
];

fn opening_of(page: &Page, at: &Tokens, free: bool) -> usize {
    let mut i = at.start;
    while i < at.end {
        let listed = page.is_number(i) && matches!(page.word(i + 1), "." | ")" | "-")
            || page.is_word(i) && page.word(i).chars().count() == 1 && page.word(i + 1) == ")";
        if listed {
            i += 2;
        } else if page.is_mark(i) {
            i += 1;
        } else if let Some(n) = link(page, i) {
            i += n;
        } else {
            break;
        }
    }
    adverbial(page, &(i..at.end), free).unwrap_or(i)
}

/// Length of a link at token `i` that is neither a verb nor the beginning of a unit.
fn link(page: &Page, i: usize) -> Option<usize> {
    let verb = STRONG.at(page, i).unwrap_or(0);
    let link = [&LINKS[..], &COUNTS, &HENCE].iter().filter_map(|words| page.any_phrase(i, words)).max();
    link.filter(|n| verb <= *n && (*n > 2 || page.word(i + n) == "," || !begins_unit(page, i)))
}

/// What opens an adverbial of time, ground or matter.
const ADVERBIALS: [&str; 24] = [
    "ngay sau",
    "trên cơ sở",
    "trước mắt",
    "từ nay",
    "trong",
    "đối với",
    "về",
    "để",
    "nhằm",
    "căn cứ vào",
    "với",
    "riêng",
    "sau",
    "cùng với",
    "bên cạnh",
    "khi",
    "nếu",
    "trường hợp",
    "từ",
    "tại",
    "ngay từ",
    "phát huy những",
    "thời gian tới",
    "liên quan",
];

/// What opens an adverbial that says until when or by what; before a verb it belongs to the task.
const DUE: [&str; 13] = [
    "hằng năm",
    "hàng năm",
    "mỗi năm",
    "căn cứ",
    "chậm nhất",
    "muộn nhất",
    "trước ngày",
    "định kỳ",
    "hằng tuần",
    "hằng tháng",
    "hằng quý",
    "hàng tuần",
    "hàng tháng",
];

/// “Hạ Sa cần …”: a place and what it owes.
pub fn place_must(page: &Page, i: usize) -> bool {
    page.capital(i) && page.capital(i + 1) && modal_within(page, i + 2, i + 6).is_some()
}

/// Whether an adverbial may open here.
pub fn opens_adverbial(page: &Page, i: usize) -> bool {
    page.any_phrase(i, &ADVERBIALS).is_some() || page.any_phrase(i, &DUE).is_some()
}

/// The token after the comma of a leading adverbial, if a task follows there.
fn adverbial(page: &Page, at: &Tokens, free: bool) -> Option<usize> {
    let i = at.start;
    let ahead = soon(page, i);
    if ahead > 0 {
        return Some(i + ahead);
    }
    let due = page.any_phrase(i, &DUE).is_some();
    let told = due || page.any_phrase(i, &ADVERBIALS).is_some();
    if is_piece(page, at, told) || !(told || free && !opens_lead(page, i)) {
        return None;
    }
    let label = page.any_phrase(i, &["về", "đối với", "riêng", "trong"]).is_some();
    if !label && (i..at.end.min(i + 9)).any(|j| page.word(j) == ":") {
        return None;
    }
    if let Some(ordered) = behind_matter(page, at) {
        return Some(ordered);
    }
    let colon = label.then(|| label_colon(page, i, at.end)).flatten();
    let near = at.end.min(i + 30);
    let mark = |j: &usize| *j < near && page.word(*j) == "," || colon == Some(*j);
    let marks = (i..near.max(colon.map_or(i, |colon| colon + 1))).filter(mark).filter(|j| j + 1 < at.end);
    marks.take_while(|j| told || !equates(page, &(i..*j))).filter(|j| !in_name(page, *j)).find_map(|j| {
        let next = j + 1;
        let demands = page.phrase(next, "đòi hỏi").map(|n| next + n).filter(|unit| begins_unit(page, *unit));
        if opens_piece(page, next, due) { Some(next) } else { demands }
    })
}

/// A lead or a verb.
fn opens_lead(page: &Page, i: usize) -> bool {
    begins_unit(page, i) || STRONG.at(page, i).is_some() || begins_named(page, i) || staff(page, i).is_some()
}

/// “Việc cấp củi giao Phòng A …”, “Đối với Phòng A, cần …”: the words are of the piece itself, whether or not they tell when.
fn is_piece(page: &Page, at: &Tokens, told: bool) -> bool {
    let i = at.start;
    let matter =
        page.any_phrase(i, &["việc", "công tác", "nội dung", "thời gian dự kiến", "địa điểm"]).is_some()
            || scheme(page, i);
    let acts = page.word(i) == "biết" || !told && modal_within(page, i, at.end.min(i + 4)).is_some();
    let thing = thing_must(page, &(i..at.end)).is_some() || matter_given(page, i).is_some();
    matter || acts || thing || concerning(page, at).is_some_and(|asked| asked.lead.is_some())
}

/// Whether a lead or a verb of a task stands behind the comma of an adverbial, or of one that tells until when.
fn opens_piece(page: &Page, next: usize, due: bool) -> bool {
    let asks = || asking(page, next).is_some();
    let acts = || STRONG.at(page, next).is_some() || asks() || place_must(page, next);
    let told = || if due { begins_named(page, next) || asks() } else { acts() };
    begins_unit(page, next) && !names_part(page, next) || told()
}

/// An order verb at the beginning of a part.
pub fn trigger(page: &Page, i: usize, told: bool) -> (usize, bool) {
    const ORDERS: [&str; 14] = [
        "đề nghị",
        "yêu cầu",
        "giao cho",
        "giao",
        "ủy quyền cho",
        "phân công",
        "lưu ý",
        "giao nhiệm vụ",
        "giao nhiệm vụ cho",
        "giao nhiệm vụ tới",
        "giao nhiệm vụ cụ thể",
        "giao nhiệm vụ cụ thể cho",
        "quán triệt và giao nhiệm vụ tới",
        "quán triệt và giao nhiệm vụ cho",
    ];
    if let Some(unit) = matter_given(page, i).or_else(|| asked_again(page, i)) {
        return (unit, true);
    }
    let order = page.any_phrase(i, &ORDERS).filter(|n| *n < 3 || begins_unit(page, i + n));
    if let Some(n) = order.filter(|n| *n > 3 && !told) {
        return (i + n, true);
    }
    let own = page.phrase(i, "phân công").is_some() && !begins_named(page, i + 2) && !page.capital(i + 2);
    match order.filter(|_| !told && !own && asking(page, i).is_some()) {
        Some(n) => (i + n, true),
        None => (i, told),
    }
}

/// “cấp ủy, chính quyền”: the comma is part of a name.
pub fn in_name(page: &Page, comma: usize) -> bool {
    (comma.saturating_sub(4)..comma).any(|i| SECTORS.at(page, i).is_some_and(|n| i + n > comma + 1))
}

/// “Chiếc cân là công cụ …, giảm …”: a sentence that says what something is, and no adverbial.
fn equates(page: &Page, at: &Tokens) -> bool {
    const NO_VERB: [&str; 6] = ["nhất", "biệt", "cách", "trò", "tức", "gọi"];
    at.clone().skip(1).any(|i| page.word(i) == "là" && !NO_VERB.contains(&page.word(i - 1)))
}

#[cfg(test)]
mod tests {
    use crate::asked::tests::{pair, told};

    #[test]
    fn what_something_is_gives_no_task_behind_its_comma() {
        let text = " Phòng A rà soát. Chiếc cân này là công cụ để quản lý giá, giảm cãi vã.";
        assert_eq!(told(text).len(), 1);
    }

    #[test]
    fn at_the_same_time_begins_a_further_task() {
        let text = " các phòng rà soát đề án. Đồng thời, dự thảo kế hoạch công bố.";
        assert_eq!(told(text)[1], pair(&["các phòng"], "dự thảo kế hoạch công bố"));
    }

    #[test]
    fn inside_a_sentence_a_comma_may_part_nouns() {
        let text = " Phòng A căn cứ quy định về phân cấp; Quy chế làm việc và các kế hoạch của huyện, đảm bảo quyền của dân.";
        assert_eq!(told(text).len(), 1);
    }

    #[test]
    fn a_comma_within_a_name_ends_no_adverbial_and_what_happens_there_is_no_task() {
        let text = " Phòng A rà soát. Năm nay, nhiệm vụ rất nặng nề, đòi hỏi cấp ủy, chính quyền các cấp phải nỗ lực. Tại hội nghị, huyện khen thưởng 5 tập thể.";
        assert_eq!(told(text)[1], pair(&["cấp ủy, chính quyền các cấp"], "phải nỗ lực"));
        assert_eq!(told(text).len(), 2);
    }

    #[test]
    fn bodies_of_any_kind_may_stand_between_a_preposition_and_an_order() {
        for (about, lead) in [
            ("Đối với các nhà thầu: yêu cầu", "các nhà thầu"),
            ("Đối với chủ đầu tư, yêu cầu", "chủ đầu tư"),
            ("Riêng đối với các hợp tác xã: đề nghị", "các hợp tác xã"),
            ("Đối với tư vấn giám sát, yêu cầu", "tư vấn giám sát"),
        ] {
            let told = told(&format!(" Phòng A rà soát. {about} dựng lại hàng rào."));
            assert_eq!(told[1], pair(&[lead], "dựng lại hàng rào"), "{about}");
        }
    }

    #[test]
    fn the_matter_before_a_colon_may_be_explained_in_brackets() {
        for matter in [
            "Về đề xuất thay gạch của thợ cả (lò đã nứt hai mặt, khói vào bếp từ mùa trước, thợ phải nung đêm)",
            "Đối với lò cũ (ba lò ven đê và một lò ở bến)",
            "Về củi",
        ] {
            let told = told(&format!(" Phòng A rà soát. {matter}: rà soát lại giá gạch."));
            assert_eq!(told[1].1, "rà soát lại giá gạch", "{matter}");
        }
    }

    #[test]
    fn what_is_stressed_within_a_task_stays_with_it() {
        let told = told(
            " các xã dọn chợ; trong đó chú trọng rãnh nước. Phòng A khẩn trương treo đèn; trong đó, Phòng B sẵn sàng trông kho.",
        );
        let tasks: Vec<&str> = told.iter().map(|(_, task)| task.as_str()).collect();
        assert_eq!(
            tasks,
            ["dọn chợ; trong đó chú trọng rãnh nước", "khẩn trương treo đèn", "sẵn sàng trông kho"]
        );
    }

    #[test]
    fn bodies_that_a_duty_is_about_lead_without_what_is_said_of_them() {
        let text = " Phòng A rà soát. Đối với các đội có nhạc công mới, cần hoàn thiện danh sách.";
        assert_eq!(told(text)[1], pair(&["các đội"], "cần hoàn thiện danh sách"));
    }
}
