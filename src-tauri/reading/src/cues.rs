//! The wordings by which a text says who concludes, who directs, and where a list begins and ends.
//!
//! Owns these patterns and words; what they change in the thread of a text is decided in `discourse`.

use crate::lexicon::verbs::{COMPOUNDS, STRONG};
use crate::normalise::rx;
use crate::page::{Page, Tokens};
use regex::Regex;
use std::sync::LazyLock;

/// An introduction that says that somebody concludes.
pub static CONCLUDES: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(phát biểu kết luận|phát biểu kết thúc|phát biểu bế mạc|(?:bế mạc|kết thúc) (?:hội nghị|cuộc họp|buổi làm việc|phiên họp)|kết luận (?:tại )?(?:cuộc|hội nghị|buổi|phiên|nội dung|kỳ họp|hội thảo|chương trình)|^kết luận|kết luận như sau|kết luận:)",
    )
});
/// A sentence that opens a list of conclusions.
pub static LISTS: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(kết luận|chỉ đạo|ý kiến|thống nhất|quyết nghị|giao nhiệm vụ|phân công|nhấn mạnh|lưu ý|yêu cầu|đề nghị)[^.]{0,160}(như sau|sau đây|(nội dung|nhiệm vụ|công việc|vấn đề|việc) sau|cụ thể)\s*:\s*$|(?:ý kiến(?: chỉ đạo| kết luận)?|thống nhất|nhất trí|quyết nghị)\s*:\s*$|(?:kết luận|ý kiến)[^.:]{0,160}như sau\s*\.?\s*$|(?:thống nhất|kết luận,|kết luận và) (?:chỉ đạo|yêu cầu|giao nhiệm vụ|giao)\s*:\s*$",
    )
});
/// “… kết luận như sau:”, “… kết luận:”: whether a sentence opens the conclusion below it.
pub fn opens_conclusion(norm: &str) -> bool {
    LISTS.is_match(norm) || CONCLUDES.is_match(norm) && norm.trim_end().ends_with(':')
}

/// The closing formula of a notice.
pub static CLOSES: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"văn phòng [^.]{0,60}thông báo [^.]*biết,? (và )?(tổ chức )?thực hiện|(trên đây là|thông báo (đến|để|tới|cho)|xin thông báo|thừa lệnh|truyền đạt)[^.]*(biết|thực hiện|triển khai)|^trên đây là|^thông báo này|(kết thúc|bế mạc) (vào )?(hồi|lúc)|nội dung biên bản|^\W*(?:[ivx\d]{1,4}\W+)?(?:ký xác nhận|chữ ký|ký tên)|(thống nhất|cùng) ký tên|^biên bản (này )?(được |đã |kết thúc)",
    )
});
/// An introduction that gives the speaker authority to order.
pub static DIRECTS: LazyLock<Regex> = LazyLock::new(|| {
    rx(r"(phát biểu chỉ đạo|phát biểu kết luận|phát biểu kết thúc|phát biểu bế mạc|chỉ đạo tại|kết luận)")
});
/// Folded offices whose holders may order.
pub static LEADS: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"^(quyen |nguyen |pho )?(bi thu|tong bi thu|chu tich|chu nhiem|(?:p?ct|p?bt|p?t?gd|p?cvp|p?ht)\b|chanh thanh tra|chanh van phong|cuc truong|vu truong|chi cuc truong|tong cuc truong|tong thanh tra|bo truong|thu truong|thu tuong|thong doc|vien truong|chanh an|truong ban|chi huy truong|chi huy pho|tham muu truong|chinh tri vien|lu doan truong|trung doan truong|su doan truong|tieu doan truong|don truong|hat truong|tu lenh|truong doan|hieu truong|giam doc|truong phong|truong khoa|tong giam doc|chinh uy)",
    )
});
/// Who speaks stands after the closing quote.
pub static QUOTED: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r#"[”"],? ?(?:-|,)? ?(.{3,120}?)\s(?:nhắn nhủ|nhắc nhở|dặn dò|kêu gọi|đặt vấn đề|đặt câu hỏi|phân tích|giải thích|nêu|chỉ rõ|nhận định|cam kết|tâm sự|bộc bạch|trăn trở|băn khoăn|kiến nghị|đề xuất|thông tin|đánh giá|quả quyết|kết luận|nói|nhấn mạnh|phát biểu|khẳng định|cho biết|lưu ý|yêu cầu|đề nghị|chia sẻ|bày tỏ|cho hay)"#,
    )
});

/// “kết luận”, “có một số kết luận”: the verb of one who concludes.
pub fn verdict(page: &Page, verb: &Tokens) -> bool {
    const VERDICTS: [&str; 9] = [
        "kết luận",
        "xem xét , kết luận",
        "đã xem xét , kết luận",
        "phát biểu kết luận",
        "có kết luận",
        "có một số kết luận",
        "có ý kiến kết luận",
        "thống nhất kết luận",
        "nhất trí kết luận",
    ];
    page.any_phrase(verb.start, &VERDICTS).is_some()
}

/// “kết luận của A tại cuộc họp …”: the words between “của” and “tại”, “về” or “sau”, without these to the end.
pub fn whose(page: &Page, at: &Tokens, words: &[&str]) -> Option<Tokens> {
    let told = page.find(at, words)?.end;
    let near = if page.word(told) == "số" { told + 18 } else { told + 4 };
    let of = (told..at.end.min(near)).find(|i| page.word(*i) == "của")? + 1;
    Some(of..(of..at.end).find(|i| matches!(page.word(*i), "tại" | "về" | "sau")).unwrap_or(at.end))
}

/// “có ý kiến (chỉ đạo)”: the verb of a letter that orders.
pub fn opinion(page: &Page, verb: &Tokens) -> bool {
    page.phrase(verb.start, "có ý kiến").is_some()
}

/// What a list holds.
pub const TASKS: [&str; 9] = [
    "nhiệm vụ",
    "công việc",
    "nội dung",
    "giải pháp",
    "yêu cầu",
    "việc",
    "vấn đề",
    "phần việc",
    "nhóm nhiệm vụ",
];

/// Links to what follows from what was said.
pub const HENCE: [&str; 6] = ["do đó", "do vậy", "vì vậy", "vì thế", "bởi vậy", "chính vì vậy"];

/// “như sau:”, “sau đây:”, “cụ thể:”, “đó là:”: whether the words before the colon announce a list.
pub fn so(page: &Page, colon: usize) -> bool {
    matches!(page.word(colon - 1), "sau" | "đây" | "thể")
        || page.word(colon - 1) == "là" && page.word(colon.saturating_sub(2)) == "đó"
}

/// “… một số nhiệm vụ:”, “… triển khai:” open a list; what has to be done stands in its items.
pub fn opens_list(page: &Page, at: &Tokens) -> bool {
    const MANY: [&str; 5] = ["một số", "mấy", "một vài", "các", "những"];
    let Some(colon) = at.end.checked_sub(1).filter(|i| *i > at.start && page.word(*i) == ":") else {
        return false;
    };
    let clause = (at.start..colon).rev().take_while(|i| !matches!(page.word(*i), ";" | "." | ":"));
    let many = |i: usize| page.any_phrase(i, &MANY).or_else(|| page.is_number(i).then_some(1));
    let tasks = |i: usize| many(i).is_some_and(|n| page.any_phrase(i + n, &TASKS).is_some());
    let verb = colon.saturating_sub(2);
    let capital = verb > at.start && page.capital(verb) && !page.shouted(verb);
    let name = capital || COMPOUNDS.at(page, verb.saturating_sub(1)).is_some();
    let opening = STRONG.at(page, verb) == Some(2) && !name;
    so(page, colon)
        || opening
        || matches!(page.word(colon - 1), "cần" | "phải")
        || clause.into_iter().any(tasks)
}
