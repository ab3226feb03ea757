//! When something is to be done, told before who has to do it and without a comma: “thời gian tới Ban A cần …”.
//!
//! Owns these words and periods. What else stands before a piece of a request is read in `prelude`.

use crate::bodies::begins_unit;
use crate::page::Page;

/// When, told without a comma behind.
pub const SOON: [&str; 16] = [
    "thời gian tới",
    "trong thời gian tới",
    "tới đây",
    "trước mắt",
    "từ nay đến cuối năm",
    "từ nay",
    "nhiệm kỳ tới",
    "trong nhiệm kỳ tới",
    "nhiệm kỳ mới",
    "trong nhiệm kỳ mới",
    "trong năm tới",
    "năm học tới",
    "trong năm học tới",
    "trong năm học mới",
    "giai đoạn tới",
    "trong giai đoạn tới",
];

/// “thời gian tới Ban A cần …”: when, without a comma before who.
pub fn soon(page: &Page, i: usize) -> usize {
    let told = page.any_phrase(i, &SOON).or_else(|| period(page, i));
    let aims = |n: &usize| page.word(i) == "năm" && page.any_phrase(i + n, &AIMS).is_some();
    told.filter(|n| begins_unit(page, i + n) || aims(n)).unwrap_or(0)
}

/// What somebody sets out to do in a year to come: “Năm 2027 phấn đấu …”.
const AIMS: [&str; 6] = ["phấn đấu", "tập trung", "tiếp tục", "đẩy mạnh", "quyết tâm", "tăng cường"];

/// “trong 6 tháng cuối năm 2024”, “trong năm nay”, “từ ngày 3 đến ngày 9/5/2024”: its length.
fn period(page: &Page, i: usize) -> Option<usize> {
    const LEFT: [&str; 3] = ["tháng cuối năm", "tháng còn lại của năm", "tháng còn lại"];
    let number = i + usize::from(page.word(i) == "trong");
    let left = page.any_phrase(number + 1, &LEFT).filter(|_| page.is_number(number)).map(|n| number + 1 + n);
    let year = || {
        let told = page.word(number) == "năm"
            && (page.is_number(number + 1) || matches!(page.word(number + 1), "nay" | "này" | "tới"));
        told.then_some(number + 2)
    };
    let until = || {
        let from = i + page.any_phrase(i, &["từ ngày", "từ"])?;
        let to = (from..from + 5).find(|j| page.word(*j) == "đến").filter(|_| page.is_number(from))?;
        Some(to + page.any_phrase(to, &["đến hết ngày", "đến ngày", "đến hết", "đến"])?)
    };
    let end = left.or_else(year).or_else(until)?;
    let dated =
        |j: &usize| page.is_number(*j) || matches!(page.word(*j), "/" | "tháng" | "năm" | "nay" | "này");
    Some((end..end + 6).find(|j| !dated(j)).unwrap_or(end) - i)
}

#[cfg(test)]
mod tests {
    use crate::asked::tests::{pair, told};

    #[test]
    fn a_period_may_stand_before_who_has_to_do_it_without_a_comma() {
        let text = " Phòng A rà soát. Trong 5 tháng cuối năm 2031 các xã cần nâng chất tay nghề của thợ trẻ; \
                    từ ngày 3 đến ngày 9/4/2031 các địa phương phải sắp xếp lịch nung.";
        let tasks = told(text);
        assert_eq!(tasks[1], pair(&["các xã"], "cần nâng chất tay nghề của thợ trẻ"));
        assert_eq!(tasks[2], pair(&["các địa phương"], "phải sắp xếp lịch nung"));
    }

    #[test]
    fn who_has_to_do_it_stands_behind_how_often_or_in_which_year() {
        let text = " Phòng A rà soát. Hằng năm, các thôn cần vét mương; mỗi năm, Hội Làm vườn phải thay đất; năm 2031 các đội cần luyện tay.";
        let leads: Vec<Vec<String>> = told(text).into_iter().map(|(lead, _)| lead).collect();
        assert_eq!(leads, [["Phòng A"], ["các thôn"], ["Hội Làm vườn"], ["các đội"]]);
        for when in ["trong nhiệm kỳ tới", "năm học tới", "trong giai đoạn tới", "thời gian tới"]
        {
            assert_eq!(told(&format!(" {when} Chi bộ cần giữ nghề.")), [pair(&["Chi bộ"], "cần giữ nghề")]);
        }
        let text = " trong năm 2031 Nhà hát cần: Giữ lịch diễn; Tập vở mới.";
        assert_eq!(told(text), [pair(&["Nhà hát"], "Giữ lịch diễn"), pair(&["Nhà hát"], "Tập vở mới")]);
    }

    #[test]
    fn when_it_is_ahead_stands_behind_the_verb_of_asking() {
        let text = " trong thời gian tới, các đội tiếp tục tuần tra; mở đợt cao điểm.";
        assert_eq!(told(text)[0], pair(&["các đội"], "tiếp tục tuần tra"));
        assert_eq!(told(text)[1], pair(&["các đội"], "mở đợt cao điểm"));
    }
}
