//! Tasks under a condition, in the passive, or about something: forms in which neither unit nor verb stands first.
//!
//! Owns those forms. The plain forms are read in `asked`.

use crate::asked::Asked;
use crate::bodies::{begins_unit, unit_end};
use crate::hosts::houses;
use crate::lexicon::bodies::{BODY, DETERMINERS, UNIT_NOUNS};
use crate::lexicon::meetings::MEETINGS;
use crate::lexicon::verbs::{STATIVE, STRONG};
use crate::onset::{does, task_start};
use crate::page::{Page, Tokens};
use crate::section::list_mark;

/// “Việc ban hành … phải được Phòng A hoàn tất …”: who does it stands after the modal.
pub fn passive(page: &Page, at: &Tokens) -> Option<Asked> {
    let modal =
        page.find(&(at.start..at.end.min(at.start + 25)), &["phải được", "cần được", "sẽ do", "do"])?;
    let units = modal.end..at.end;
    let task = task_start(page, &units).filter(|t| *t > modal.end && *t <= modal.end + 20)?;
    let matter = page.any_phrase(at.start, &["việc", "công tác", "nội dung"]);
    let verb = at.start + matter.filter(|n| does(page, at.start + n)).unwrap_or(0);
    (matter.is_some() && begins_unit(page, modal.end)).then_some(Asked { lead: Some(modal.end..task), verb })
}

/// “Sản phẩm nào không đạt thì kiên quyết thu hồi …”: the verb after the condition.
pub fn conditional(page: &Page, at: &Tokens) -> Option<usize> {
    let limit = at.end.min(at.start + 14);
    let then = (at.start + 2..limit).find(|i| page.word(*i) == "thì")?;
    let asks = page.find(&(at.start..then), &["nào", "nếu", "khi", "ai", "trường hợp"]).is_some();
    (asks && STRONG.at(page, then + 1).is_some()).then_some(then + 1)
}

/// “trường hợp độ ẩm vượt 14% phải phơi lại …”: the modal after the condition.
pub fn in_case(page: &Page, at: &Tokens) -> Option<usize> {
    page.any_phrase(at.start, &["nếu", "trường hợp", "trong trường hợp"])?;
    let modal = modal_within(page, at.start, at.end.min(at.start + 16))?;
    (!(at.start..modal).any(|i| page.is_mark(i) && page.word(i) != "%")).then_some(modal)
}

/// “các bản vẽ gửi thợ phải rõ nét”, “Quá trình làm phải công khai”: things, and how they have to be.
pub fn thing_must(page: &Page, at: &Tokens) -> Option<Asked> {
    const THINGS: [&str; 9] =
        ["các", "những", "mỗi", "từng", "quá trình", "công tác", "kế hoạch", "phương án", "chương trình"];
    let n = page.any_phrase(at.start, &THINGS)?;
    let modal = modal_within(page, at.start + n + 1, at.end.min(at.start + 12))?;
    let clear = !(at.start..modal).any(|i| page.is_mark(i) || matches!(page.word(i), "mà" | "nào" | "đã"));
    (clear && !begins_unit(page, at.start)).then_some(Asked { lead: None, verb: at.start })
}

/// “đối với các Sở phải …”, “từ tháng 10 phải …”, “tại Bộ phận A cần có …”: who or what it is about stands before the
/// modal.
pub fn concerning(page: &Page, at: &Tokens) -> Option<Asked> {
    const ABOUT: [&str; 5] = ["đối với", "từ tháng", "từ ngày", "từ nay", "từ năm"];
    const WITHIN: [&str; 5] = ["tại", "ở", "trong tình hình", "trong điều kiện", "trong bối cảnh"];
    let limit = at.end.min(at.start + 20);
    if let Some(n) = page.any_phrase(at.start, &ABOUT) {
        let Some(modal) = modal_within(page, at.start, limit) else {
            return of_one(page, at, at.start + n);
        };
        let about = at.start + n..modal;
        let plain = page.word(at.start) == "đối" && begins_unit(page, about.start);
        let parted = about.clone().any(|i| page.is_mark(i));
        let lead =
            if parted { ordered_about(page, &(at.start..modal)) } else { Some(about).filter(|_| plain) };
        return Some(Asked { lead, verb: modal });
    }
    let n = page.any_phrase(at.start, &WITHIN)?;
    let modal = modal_within(page, at.start, limit)?;
    let clear = !(at.start..modal).any(|i| page.is_mark(i) && page.word(i) != "-");
    clear.then_some(Asked { lead: None, verb: if n > 1 { modal } else { at.start } })
}

/// “đối với Ban A phát trống cho các đội”: a single unit and what it does, with no other behind a comma.
fn of_one(page: &Page, at: &Tokens, start: usize) -> Option<Asked> {
    let verb = unit_end(page, &(start..at.end));
    let one = begins_unit(page, start) && page.any_phrase(start, &DETERMINERS).is_none();
    let acts = does(page, verb) && !page.capital(verb) && !STATIVE.contains(&page.word(verb));
    let another = |i: usize| begins_unit(page, i) || STRONG.at(page, i).is_some();
    let others = at.clone().any(|i| page.word(i) == "," && another(i + 1));
    (page.word(at.start) == "đối" && one && acts && !others)
        .then_some(Asked { lead: Some(start..verb), verb })
}

/// “phải”, “cần” in a stretch, and not the noun “nhu cầu”, “cần thiết”.
pub fn modal_within(page: &Page, start: usize, end: usize) -> Option<usize> {
    (start..end).find(|i| {
        matches!(page.word(*i), "phải" | "cần")
            && !matches!(page.word(i.saturating_sub(1)), "nhu" | "hậu")
            && page.word(i + 1) != "thiết"
    })
}

/// “Đơn vị nào chậm sẽ bị cắt vốn”: what comes of a neglect is nobody's task, unless a duty is told first.
pub fn threatens(page: &Page, at: &Tokens) -> bool {
    let comes = page.find(at, &["sẽ bị"]).map(|found| found.start);
    comes.is_some_and(|comes| modal_within(page, at.start, comes).is_none())
}

/// “Hội nghị giao ban được xác định là …”, “Thực hiện … là một nội dung”: the words are spoken of, nobody is told to act.
pub fn spoken_of(page: &Page, at: &Tokens) -> bool {
    const NAMES: [&str; 9] = [
        "là một",
        "là nội dung",
        "là nhiệm vụ",
        "là cơ sở",
        "là dịp",
        "là điều kiện",
        "là yêu cầu",
        "là việc làm",
        "được xác định là",
    ];
    let event = page.any_phrase(at.start, &MEETINGS).is_some();
    let named = page.find(at, &NAMES).map(|m| m.start);
    let clause = named.and_then(|m| (at.start..m).find(|i| matches!(page.word(*i), ";" | "xác" | "rằng")));
    event || named.is_some() && clause.is_none() && !begins_unit(page, at.start)
}

/// Where the text of a task begins that has a condition before its verb: “nếu phát hiện …, phải …”, “trên cơ sở …, tập
/// trung …”.
pub fn with_condition(page: &Page, part: &Tokens, verb: usize) -> usize {
    const CONDITIONS: [&str; 7] =
        ["nếu", "khi", "trường hợp", "trên cơ sở", "căn cứ", "bằng các", "trong trường hợp"];
    let first = page.first_word(&(part.start..verb));
    let told = page.any_phrase(first, &CONDITIONS).is_some() || about_matters(page, first);
    if told { first } else { verb }
}

/// “đối với các vụ việc kéo dài, phải …”: what the task is about, and nobody who has to do it.
fn about_matters(page: &Page, i: usize) -> bool {
    const MATTERS: [&str; 12] = [
        "vụ",
        "dự án",
        "trường hợp",
        "công trình",
        "hồ sơ",
        "hạng mục",
        "nội dung",
        "nhiệm vụ",
        "kiến nghị",
        "khu vực",
        "vấn đề",
        "tồn tại",
    ];
    let Some(about) = page.any_phrase(i, &["đối với", "riêng đối với"]).map(|n| i + n) else {
        return false;
    };
    let noun = about + page.any_phrase(about, &DETERMINERS).unwrap_or(0);
    page.any_phrase(noun, &MATTERS).is_some() && !page.capital(noun)
}

/// “Sở A”, “Phòng B”: a body with a name that is told to do something more often than something is done to it.
pub fn can_act(page: &Page, i: usize) -> bool {
    page.capital(i)
        && (houses(page, i) || page.any_phrase(i, &["phòng", "ban", "văn phòng", "khoa"]).is_some())
}

/// “Đối với các xã chưa nộp, yêu cầu …”: the bodies before the order.
pub fn ordered_about(page: &Page, at: &Tokens) -> Option<Tokens> {
    const ABOUT: [&str; 8] =
        ["đối với", "riêng đối với", "còn đối với", "với", "riêng với", "còn với", "riêng", "về phía"];
    let mark = list_mark(page, at);
    let start = mark + page.any_phrase(mark, &ABOUT)?;
    let head = start + page.any_phrase(start, &DETERMINERS).unwrap_or(0);
    let body = BODY.at(page, head).or_else(|| UNIT_NOUNS.at(page, head)).is_some();
    let state = (head..at.end).find(|i| matches!(page.word(*i), "có" | "chưa" | "còn" | "đã" | "," | ":"));
    let within = start..state.unwrap_or(at.end);
    (body && begins_unit(page, start)).then(|| start..unit_end(page, &within))
}

#[cfg(test)]
mod tests {
    use crate::asked::tests::{pair, told};

    #[test]
    fn whom_it_is_about_may_act_without_a_modal() {
        let text = " các đơn vị: Đối với Phòng Văn hóa huyện phát trống cho các đội; mở lớp múa lân.";
        let lead = ["Phòng Văn hóa huyện"];
        assert_eq!(told(text)[0], pair(&lead, "phát trống cho các đội"));
        assert_eq!(told(text)[1], pair(&lead, "mở lớp múa lân"));
    }

    #[test]
    fn things_that_must_be_so_have_no_lead() {
        let text = " Phòng A rà soát; các bản vẽ gửi xưởng mộc phải rõ nét, đủ số đo.";
        assert_eq!(told(text)[1].1, "các bản vẽ gửi xưởng mộc phải rõ nét, đủ số đo");
    }

    #[test]
    fn a_case_before_the_modal_stays_with_the_task() {
        let text = " Phòng A cân thóc giống; trường hợp độ ẩm của mẻ vượt 14% phải phơi thêm hai nắng.";
        let case = "trường hợp độ ẩm của mẻ vượt 14% phải phơi thêm hai nắng";
        assert_eq!(told(text)[1], pair(&["Phòng A"], case));
    }

    #[test]
    fn what_comes_of_a_neglect_is_no_task_and_a_duty_before_it_is() {
        let text = " Phòng Văn hóa treo cờ. Đến 30/6, đội nào chậm sẽ bị cắt thưởng. Những trường hợp cố tình lấn chợ, không chấp hành quy định \
                    sẽ bị xử phạt. Các đội phải dựng rạp, nếu chậm sẽ bị nhắc nhở.";
        let texts: Vec<String> = told(text).into_iter().map(|(_, text)| text).collect();
        assert_eq!(texts, ["treo cờ", "phải dựng rạp, nếu chậm sẽ bị nhắc nhở"]);
    }

    #[test]
    fn the_matters_a_duty_is_about_stay_with_the_task() {
        let text = " các phường tìm nguyên nhân; đối với các vụ tranh chấp sạp kéo dài, phải có cách giải quyết từng vụ; cố gắng hòa giải ở \
                    chợ.";
        let lead = ["các phường"];
        assert_eq!(
            told(text)[1],
            pair(&lead, "đối với các vụ tranh chấp sạp kéo dài, phải có cách giải quyết từng vụ")
        );
        assert_eq!(told(text)[2], pair(&lead, "cố gắng hòa giải ở chợ"));
    }

    #[test]
    fn a_body_that_a_task_is_about_leads_it_and_what_is_only_spoken_of_does_not() {
        use crate::asked::tests::{pair, told};
        for before in ["Đối với", "Về phía", "Còn đối với", "Riêng đối với"] {
            let text = format!(":\n1. {before} Phòng Gốm, cần sửa lò.\n2. Đối với các lò cũ, cần dỡ bỏ.");
            assert_eq!(told(&text)[0], pair(&["Phòng Gốm"], "cần sửa lò"), "{before}");
            assert_eq!(told(&text)[1].0, Vec::<String>::new(), "{before}");
        }
    }
}
