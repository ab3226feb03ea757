//! Offices: a head from the list and a free tail, and the body inside.
//!
//! Owns where an office ends. Whether it belongs to the name before or after it is decided in `list`.

use super::honorifics;
use super::name::{NameContext, name_at, place_at};
use crate::lexicon::Phrases;
use crate::lexicon::bodies::{AREA_ENDS, BODY, DETERMINERS, GROUP_HEADS, SECTORS};
use crate::lexicon::names::FAMILY;
use crate::lexicon::titles::{BARE, HONORIFIC, HONORIFICS, TITLES};
use crate::onset::{cause, verb_in_name};
use crate::page::{Page, Tokens};
use std::sync::LazyLock;

/// Words at which an office or a list of people ends.
static STOPS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "hứa|lý giải|phê bình|nhắc|nhắn nhủ|dặn|giải thích|cập nhật|đặt câu hỏi|đặt vấn đề|xác nhận|nhìn nhận|thừa nhận|băn khoăn|trăn trở|kêu gọi|chủ trì|đồng chủ trì|cùng chủ trì|đã|dự|tham dự|cùng dự|về dự|đến dự|phát biểu|ghi nhận|đánh giá|đề nghị|yêu cầu|nhấn mạnh|cho biết|cho rằng|khẳng định|kết luận|báo cáo|trình bày|làm|thông tin|điều hành|giao|lưu ý|đề xuất|kiến nghị|chỉ đạo|biểu dương|có|về|tại|cũng|đến|trao|thay mặt|tiếp|nêu|bày tỏ|nói|chia sẻ|mong|mong muốn|hoan nghênh|chúc|đi|tới|cảm ơn|cám ơn|phân tích|chỉ rõ|nhận định|là|thì|để|nhằm|trong|sau|khi|tóm tắt|phổ biến|đọc|triển khai|công bố|điểm lại|khái quát|chủ tọa|quán triệt|thống nhất|nhất trí|cơ bản|tin tưởng|tham gia|cam kết|tuyên bố|ký|khai mạc|giới thiệu|phản ánh|thẳng thắn|vui mừng|trân trọng|đặc biệt|còn|tiếp tục|vừa|ngày|sáng|chiều|cùng|tặng|thăm|khảo sát|kiểm tra|giám sát|họp|tổ chức|gợi ý|phân công|đồng tình|động viên|tiếp thu|mời|được|dẫn đầu|sẽ|phải|cần|thông báo|hướng dẫn|giải trình|làm rõ|đồng thời|trực tiếp|trình|cho|luôn|rất",
    ])
});

/// Length of a word at which an office or list ends.
pub fn stops(page: &Page, i: usize) -> Option<usize> {
    let compound = page
        .any_phrase(
            i,
            &["giao thông", "giao dịch", "giao nhận", "giao ban", "làm chủ", "dự án", "dự toán", "dự báo"],
        )
        .is_some()
        && !page.capital(i + 1);
    let council = i > 0 && page.phrase(i - 1, "hội đồng").is_some();
    if page.capital(i) || compound || council { None } else { STOPS.at(page, i) }
}

/// End of the office that begins at token `i` with a known head.
pub fn office_end(page: &Page, i: usize, end: usize) -> Option<usize> {
    let head = TITLES.at(page, i)?;
    let bare = page.any_phrase(i, &BARE) == Some(head);
    if bare && !page.is_word(i + head) {
        return None;
    }
    let mut j = i + head;
    while j < end.min(i + 40) {
        if let Some(n) = SECTORS.at(page, j).or_else(|| place_at(page, j, end)).or_else(|| cause(page, j)) {
            j += n;
        } else if ends_office(page, j, end) {
            break;
        } else {
            j += 1;
        }
    }
    Some(j.min(end))
}

fn ends_office(page: &Page, j: usize, end: usize) -> bool {
    match page.word(j) {
        "," => !goes_on_after_comma(page, j + 1, end),
        "-" => !goes_on_after_dash(page, j, end),
        "và" => !goes_on_after_and(page, j + 1, end),
        "/" | "&" => false,
        _ if page.is_mark(j) => true,
        "tại" | "trong" if page.capital(j + 1) => false,
        "kiểm" | "tổ" | "giám" | "thanh" | "tham" if page.capital(j) => false,
        _ if verb_in_name(page, j).is_some() => false,
        "nói" if page.word(j - 1) == "tiếng" => false,
        "triển" if matches!(page.word(j - 1), "tác" | "đạo") => false,
        "trình" if matches!(page.word(j - 1), "chương" | "công" | "quy" | "lộ" | "quá") => false,
        _ => {
            stops(page, j).is_some()
                || honorific_here(page, j)
                || name_at(page, j, end, NameContext::AfterOffice).is_some()
        }
    }
}

fn honorific_here(page: &Page, j: usize) -> bool {
    if name_at(page, j, j + 6, NameContext::AfterOffice).is_some() {
        return false;
    }
    let listed = HONORIFICS.at(page, j).is_some();
    listed
        || HONORIFIC.at(page, j).is_some()
            && !page.word(j + 1).is_empty()
            && (page.word(j) == "đồng" || page.word(j) == "đ/c" || page.capital(j + 1))
            && !matches!(page.word(j), "bà" | "ông" | "cô" | "anh" | "chị" if page.capital(j))
}

fn goes_on_after_comma(page: &Page, j: usize, end: usize) -> bool {
    page.capital(j)
        && !page.shouted(j)
        && TITLES.at(page, j).is_none()
        && BODY.at(page, j).is_none()
        && HONORIFIC.at(page, j).is_none()
        && name_at(page, j, end, NameContext::Listed).is_none()
        && !two_capitals(page, j)
}

/// Two capitalised words and then a separator look like a name that no list knows.
fn two_capitals(page: &Page, j: usize) -> bool {
    page.capital(j + 1) && (page.capital(j + 2) || page.is_mark(j + 2))
}

fn goes_on_after_dash(page: &Page, j: usize, end: usize) -> bool {
    let glued = page.touches_next(j.saturating_sub(1)) && page.touches_next(j);
    let next = j + 1;
    glued && page.is_word(next)
        || page.capital(next)
            && TITLES.at(page, next).is_none()
            && name_at(page, next, end, NameContext::Listed).is_none()
            && honorific_free(page, next)
}

fn honorific_free(page: &Page, i: usize) -> bool {
    HONORIFIC.at(page, i).is_none() && HONORIFICS.at(page, i).is_none()
}

fn goes_on_after_and(page: &Page, j: usize, end: usize) -> bool {
    names_before_name(page, j, end)
        || page.capital(j)
            && TITLES.at(page, j).is_none()
            && page.any_phrase(j, &["đoàn công tác", "đoàn khảo sát", "đoàn kiểm tra"]).is_none()
            && honorific_free(page, j)
            && BODY.at(page, j).is_none_or(|n| n == 1 && !page.shouted(j))
            && name_at(page, j, end, NameContext::Listed).is_none()
            && GROUP_HEADS.at(page, j).is_none_or(|_| page.capital(j))
}

/// “… hạ tầng và phát triển đô thị Lê Văn Bình”: small words between “và” and a full name go on with the office.
fn names_before_name(page: &Page, j: usize, end: usize) -> bool {
    let part = |i: usize| {
        let plain = page.is_word(i) || page.is_number(i);
        plain && stops(page, i).is_none() && TITLES.at(page, i).is_none() && honorific_free(page, i)
    };
    let name = |i: &usize| name_at(page, *i, end, NameContext::AfterOffice).is_some_and(|n| n > 2);
    let other = GROUP_HEADS.at(page, j).is_some() || DETERMINERS.contains(&page.word(j));
    let near = j + 1..end.min(j + 10);
    let found = near.into_iter().take_while(|i| part(*i)).find(name);
    !page.capital(j) && !other && part(j) && found.is_some()
}

/// The body inside an office: “Phó Chủ tịch UBND tỉnh” holds “UBND tỉnh”.
pub fn organisation(page: &Page, office: &Tokens) -> Option<String> {
    let head = TITLES.at(page, office.start)?;
    let mut from = office.start + head;
    from += page.phrase(from, "thường trực").filter(|_| from + 2 < office.end).unwrap_or(0);
    from += page.any_phrase(from, &["phụ trách", "kiêm", "chuyên trách"]).unwrap_or(0);
    let within = (office.start + 1..from).rev().find(|i| {
        matches!(
            page.word(*i),
            "ban" | "phòng" | "khoa" | "trạm" | "đoàn" | "tổ" | "văn" | "thanh" | "công" | "trung"
        )
    });
    let heads = page.word(office.start);
    let start = within
        .filter(|_| {
            matches!(heads, "trưởng" | "phó" | "quyền" | "chánh" | "nguyên")
                && page.word(from.saturating_sub(1)) != "trưởng"
        })
        .unwrap_or(from);
    let start = if heads == "ủy" && page.phrase(office.start + 2, "ban").is_some() {
        office.start + 2
    } else {
        start
    };
    let bytes = page.bytes(&(start..office.end));
    let at = page.text.trim(&bytes);
    let text = page.text.source(&at);
    let plain = !page.capital(start) && BODY.at(page, start).is_none() && page.known.unit(start).is_none();
    let standing = page.any_phrase(start, &["thường trực", "ban thường trực"]).is_some();
    let bare = plain || standing || start + 1 >= office.end && !page.capital(start);
    (start < office.end && !text.is_empty() && !bare && !DETERMINERS.contains(&page.word(start)))
        .then(|| thuky_domain::text::one_spaced(text))
}

/// “Chủ tịch UBND các xã: …”: whether places follow the colon at token `i`, not people.
pub fn lists_places(page: &Page, i: usize) -> bool {
    let full_name = FAMILY.contains(page.word(i + 1)) && page.capital(i + 2) && page.capital(i + 3);
    let people = full_name || honorifics(page, i + 1) > 0;
    page.word(i) == ":" && i > 0 && AREA_ENDS.contains(&page.word(i - 1)) && !people
}

/// “Bộ trưởng Bộ X, Lê Văn Bình, Phó Trưởng ban”: a full name between two offices.
pub fn name_between(page: &Page, i: usize, end: usize) -> bool {
    let Some(comma) = office_end(page, i, end).filter(|e| page.word(*e) == ",") else { return false };
    let name = name_at(page, comma + 1, end, NameContext::Listed).filter(|n| *n > 2);
    name.map(|n| comma + 1 + n)
        .is_some_and(|after| page.word(after) == "," && TITLES.at(page, after + 1).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(office: &str) -> Option<String> {
        let page = Page::new(office);
        organisation(&page, &(0..page.tokens.len()))
    }

    #[test]
    fn a_field_in_small_letters_is_no_body() {
        for office in ["Phó Giám đốc sản xuất", "Phó Trưởng ban thường trực", "Phó Hiệu trưởng chuyên môn"]
        {
            assert_eq!(body(office), None, "{office}");
        }
        assert_eq!(body("Trưởng phòng Kế hoạch").as_deref(), Some("phòng Kế hoạch"));
        assert_eq!(body("Bí thư huyện ủy").as_deref(), Some("huyện ủy"));
    }
}
