//! The matter that a piece of a request is about, told before it.
//!
//! Owns where such words end, and the nouns in them that look like somebody who is told. The piece itself is read in `prelude` and `asked`.

use crate::bodies::begins_unit;
use crate::lexicon::verbs::AGREEING;
use crate::ordering::asking;
use crate::page::{Page, Tokens};

/// “Đối với kiến nghị của ông A, trú tại xóm B, xã C về việc cấp đất: giao Phòng D …”: behind the colon of a matter, however long,
/// stands who is told to settle it.
pub fn behind_matter(page: &Page, at: &Tokens) -> Option<usize> {
    page.any_phrase(at.start, &["đối với", "về", "liên quan đến", "liên quan"])?;
    let near = at.start..at.end.min(at.start + 70);
    let colon = near.clone().find(|i| page.word(*i) == ":")?;
    let clear = !(near.start..colon).any(|i| matches!(page.word(i), ";" | "."));
    let next = colon + 1;
    let agreed = AGREEING.at(page, next).is_some();
    let told = agreed || asking(page, next).is_some() || begins_unit(page, next) && page.capital(next);
    (clear && told).then_some(next)
}

/// “Về lò nung (đã nứt hai mặt từ mùa trước): …”: the colon behind a short matter, whatever stands in brackets.
pub fn label_colon(page: &Page, mut i: usize, end: usize) -> Option<usize> {
    let mut words = 0;
    while i < end && words < 12 && !matches!(page.word(i), ":" | ";" | ".") {
        (i, words) = page.closing(i, end).map_or((i + 1, words + 1), |close| (close + 1, words));
    }
    (page.word(i) == ":").then_some(i)
}

/// “rõ cơ quan thực hiện, cơ quan phối hợp, rõ hạn”: what is to be made clear, and nobody who is told.
pub fn names_part(page: &Page, i: usize) -> bool {
    const PARTS: [&str; 6] = [
        "cơ quan chủ trì",
        "cơ quan phối hợp",
        "cơ quan thực hiện",
        "đơn vị chủ trì ,",
        "đơn vị phối hợp",
        "người thực hiện",
    ];
    page.any_phrase(i, &PARTS).is_some()
}

#[cfg(test)]
mod tests {
    use crate::asked::tests::told;

    #[test]
    fn who_takes_what_part_may_be_a_thing_to_make_clear() {
        for clear in [
            "rõ cơ quan thực hiện, cơ quan phối hợp, rõ hạn",
            "rõ việc, rõ đơn vị chủ trì, đơn vị phối hợp, rõ hạn",
        ] {
            let tasks = told(&format!(" Phòng A rà soát. Tinh thần chung là {clear}."));
            assert_eq!(tasks.len(), 1, "{clear}");
        }
    }

    #[test]
    fn a_rule_in_a_list_of_grounds_is_no_task() {
        for rule in ["quy định về phân cấp", "quy định tại Nghị định số 5/2031/NĐ-CP", "quy định của ngành"]
        {
            let tasks =
                told(&format!(" Phòng A căn cứ Luật Chợ; {rule}; Quy chế làm việc để phân công tổ lò."));
            assert_eq!(tasks.len(), 1, "{rule}");
        }
    }

    #[test]
    fn by_what_means_things_get_better_is_told_and_not_asked() {
        for means in ["Thông qua hội chợ, tạo thêm đầu ra cho thợ", "Nhờ đường mới, giảm giá chở củi"]
        {
            assert_eq!(told(&format!(" Phòng A rà soát. {means}.")).len(), 1, "{means}");
        }
    }
}
