//! Captions of photographs: one short sentence about who can be seen doing what.
//!
//! Owns their wordings. Which lines are asked is decided in `lines`.

use crate::normalise::rx;
use crate::opening::{after_wording, within};
use regex::Regex;
use std::sync::LazyLock;

/// Beginnings of captions.
const CAPTION: [&str; 22] = [
    "quang cảnh",
    "toàn cảnh",
    "các đại biểu dự",
    "các đại biểu tham dự",
    "các đại biểu tham gia",
    "các đại biểu tại",
    "các đại biểu trao đổi",
    "các đại biểu thảo luận",
    "các đại biểu chụp",
    "các đại biểu biểu quyết",
    "các đại biểu trao",
    "các đại biểu tham quan",
    "các đại biểu thực hiện",
    "đại biểu dự",
    "đại biểu tham dự",
    "đại biểu tham gia",
    "một góc",
    "hình ảnh",
    "ảnh.",
    "ảnh minh họa",
    "(ảnh",
    "ảnh:",
];

/// Beginnings of captions that show somebody, and what they are shown doing.
const SHOWN: [&str; 20] = [
    "đồng chí",
    "các đồng chí",
    "đ/c",
    "ông",
    "bà",
    "gs",
    "pgs",
    "ts",
    "thầy",
    "cô",
    "thứ trưởng",
    "bộ trưởng",
    "bí thư",
    "phó",
    "chủ tịch",
    "giám đốc",
    "hiệu trưởng",
    "tổng giám đốc",
    "đại diện",
    "lãnh đạo",
];
const SPEAKING: [&str; 13] = [
    "phát biểu",
    "phát biểu kết luận",
    "phát biểu chỉ đạo",
    "kết luận",
    "báo cáo",
    "trình bày",
    "thảo luận",
    "trao",
    "tặng hoa",
    "chủ trì",
    "điều hành",
    "trao đổi",
    "phát biểu khai mạc",
];

/// Of those, the ones that tell something unless it is said where.
const TELLING: [&str; 5] = ["báo cáo", "trình bày", "trao đổi", "thảo luận", "kết luận"];

static EVENT: LazyLock<Regex> =
    LazyLock::new(|| rx(r"hội nghị|họp|buổi|phiên|đại hội|hội thảo|tọa đàm|chương trình|với |ý kiến| lễ"));

/// Somebody does more than be named and shown.
static ACTS: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r" (?:giao (?:văn phòng|sở|phòng|các|cho|nhiệm vụ|ubnd|công an|chủ tịch|phó|hội|trung tâm|đơn vị|bộ|cục|vụ|viện|trường|đảng)|mong|cảm ơn|cũng|hứa|phân tích|tiếp thu|chỉ đạo (?:văn|sở|phòng|các|ubnd)|làm rõ|thống nhất|nghe|sẽ|xin|chúc|nhắc|dặn|động viên|giải thích|theo dõi) ",
    )
});

static SPEAKS_MORE: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(đề nghị|yêu cầu|nhấn mạnh|cho biết|cho rằng|khẳng định|ghi nhận|đánh giá|lưu ý|phê bình|chỉ rõ|nêu rõ|kiến nghị|đề xuất|bày tỏ|biểu dương|nhất trí|đồng ý|tán thành|(?:,|và) giao |giao (?:cho|các|sở|phòng|bộ|vụ|cục|chi cục|văn phòng|công an|ubnd|ủy ban|trung tâm|đơn vị|đồng chí|khoa|tổ) |: |báo cáo (kết quả|tình hình)? ?:|\d{1,2}[/-]\d{1,2}|chủ trì (cuộc|hội|buổi|phiên)[^.]*\.? *$)",
    )
});

/// A caption is one short sentence about who can be seen doing what, and announces nothing.
pub fn caption(line: &str) -> bool {
    if line.trim_end().ends_with(':') && after_wording(line, &CAPTION).is_none() {
        return false;
    }
    let inner = line.trim_end_matches(['.', ' ']);
    let shown = inner.split("ảnh:").next().unwrap_or(inner).trim_end_matches(['.', ' ', '(']);
    let inner = if shown.is_empty() { inner } else { shown };
    let one_sentence = !inner.contains(". ");
    one_sentence && (shows(inner) || (speaks(inner) && !inner.contains(';') && !SPEAKS_MORE.is_match(inner)))
}

/// “…: lời nói - Ảnh: A”: a line that ends with who took the photograph.
pub fn credited(line: &str) -> bool {
    if !line.contains("ảnh") {
        return false;
    }
    static CREDIT: LazyLock<Regex> =
        LazyLock::new(|| rx(r"^[^;]{10,220}?[\-.(]\s*ảnh\s*:\s*[^.;,]{2,40}\)?\.?$"));
    CREDIT.is_match(line)
}

/// “Quang cảnh …”, “… chụp ảnh lưu niệm”.
fn shows(line: &str) -> bool {
    let posing = |phrase: &str, longest: usize| {
        line.find(phrase).and_then(|at| line.get(..at)).is_some_and(|before| within(before, longest))
    };
    after_wording(line, &CAPTION).is_some()
        || posing("chụp ảnh lưu niệm", 90)
        || line.starts_with("khung cảnh")
        || line.starts_with("đoàn đại biểu ") && posing("chụp", 74)
}

/// “Đồng chí A, Bí thư B phát biểu tại hội nghị”.
fn speaks(line: &str) -> bool {
    let mut rests = SHOWN.iter().filter_map(|who| line.strip_prefix(who));
    let doing = |rest: &str| {
        SPEAKING.iter().flat_map(|verb| rest.match_indices(verb)).any(|(at, verb)| {
            let before = rest.get(..at).map_or(0, |b| b.chars().count());
            let after = rest.get(at + verb.len()..).unwrap_or("");
            let named = rest.get(..at).is_some_and(|before| !ACTS.is_match(before));
            (3..=160).contains(&before)
                && named
                && (!TELLING.contains(&verb) || after.is_empty() || EVENT.is_match(after))
                && (after.is_empty() || after.starts_with([' ', '\t']) && within(after, 61))
        })
    };
    rests.any(doing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_ends_with_who_took_the_photograph_is_a_caption_with_or_without_a_full_stop() {
        for line in [
            "lãnh đạo xã tân sa phát biểu tại hội nghị. ảnh: lý sáu.",
            "thợ gốm nặn bình bên bếp lò - ảnh: lý sáu",
            "đoàn khảo sát đo mực nước hồ (ảnh: lý sáu).",
        ] {
            assert!(credited(line), "{line}");
        }
        assert!(!credited("hội thi trưng bày ba chục bức ảnh: cảnh chợ, cảnh đồng, cảnh núi."));
    }

    #[test]
    fn a_line_that_tells_what_somebody_decides_is_no_caption() {
        for line in [
            "ông lý văn sáu nhất trí với đề xuất của các đội, giao phòng gốm chủ trì dựng rạp.",
            "bà tạ hạ đồng ý cho đội gốm chủ trì dựng rạp.",
            "ông lý văn sáu phê bình các đội trao cờ muộn.",
        ] {
            assert!(!caption(line), "{line}");
        }
        assert!(caption("ông lý văn sáu, chủ tịch ubnd huyện trao đổi bên lò gốm."));
    }

    #[test]
    fn a_line_that_tells_what_is_reported_handed_over_or_hoped_for_is_no_caption() {
        for line in [
            "ông lý văn sáu giao văn phòng theo dõi, tổng hợp báo cáo ubnd huyện.",
            "bà tạ hạ, trưởng phòng gốm báo cáo tiến độ dựng rạp.",
            "bà tạ hạ, trưởng phòng gốm trình bày phương án chia sạp.",
            "ông lý văn sáu cảm ơn các thợ đã thẳng thắn trao đổi tại hội nghị.",
            "ông lý văn sáu hứa sẽ trả lời bằng kết luận cụ thể.",
        ] {
            assert!(!caption(line), "{line}");
        }
        for line in [
            "bà tạ hạ, trưởng phòng gốm báo cáo tại hội nghị",
            "ông lý văn sáu trao đổi với các thợ",
            "bà tạ hạ phát biểu",
        ] {
            assert!(caption(line), "{line}");
        }
    }

    #[test]
    fn who_gives_a_task_is_no_caption() {
        for order in [
            "Ông Lê Văn Bình giao Sở Men theo dõi, báo cáo hằng tuần.",
            "Chủ tịch UBND tỉnh giao Văn phòng UBND tỉnh đôn đốc, báo cáo hằng tuần.",
            "Đồng chí Lê Văn Bình lưu ý các phòng báo cáo hằng tuần.",
        ] {
            assert!(!caption(&order.to_lowercase()), "{order}");
        }
    }
}
