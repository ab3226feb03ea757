//! Whoever is told to do something though no list knows them: places and bodies in capitals, kinds, houses called by what
//! they do.
//!
//! Owns those forms. The order in which forms are tried is decided in `asked`.

use crate::asked::{Asked, Order};
use crate::bodies::{begins_unit, unit_end};
use crate::conditions::modal_within;
use crate::lexicon::bodies::{AREAS, BODY};
use crate::lexicon::verbs::{STATIVE, STRONG};
use crate::onset::{does, task_start};
use crate::page::{Page, Tokens};

/// “Hạ Sa cần …”, “QLTT phải …”, “giao Cảnh sát X chủ trì …”: whoever stands in capitals before a modal, or told, before a verb.
pub fn place_then_task(page: &Page, at: &Tokens, order: Order) -> Option<usize> {
    let start = at.start;
    const BEFORE: [&str; 6] = ["về", "đối", "trong", "theo", "tại", "từ"];
    let named = page.capital(start)
        && !BEFORE.contains(&page.word(start))
        && (order != Order::Untold || page.capital(start + 1));
    let modal = modal_within(page, start + 1, at.end.min(start + 4));
    let verb = || {
        let verb = task_start(page, at).filter(|verb| *verb > start && *verb <= start + 12)?;
        let joint = |i: usize| {
            matches!(page.word(i), "," | "và") && (page.capital(i + 1) || begins_unit(page, i + 1))
        };
        let listed = (start..verb).rfind(|i| joint(*i));
        let plain = |i: usize| {
            page.is_word(i) && !STATIVE.contains(&page.word(i)) || joins_letters(page, i) && i > start
        };
        let name = (start..verb).all(|i| joint(i) || plain(i) || listed.is_some_and(|joint| i > joint + 1));
        let letters = order == Order::Listed && (start..verb).any(|i| joins_letters(page, i));
        let known = listed.is_some() || page.capital(verb - 1);
        ((order == Order::Told || letters) && name && known).then_some(verb)
    };
    modal.filter(|_| named || page.shouted(start)).or_else(|| verb().filter(|_| named))
}

/// “TC-KT”: the hyphen between letters that stand for a name.
fn joins_letters(page: &Page, i: usize) -> bool {
    page.word(i) == "-" && page.shouted(i - 1) && page.shouted(i + 1) && page.touches_next(i - 1)
}

/// “cần rà soát”, “phải chủ động”: a modal and a verb that somebody does, not how a thing has to be.
pub fn sets_about(page: &Page, modal: usize) -> bool {
    matches!(page.word(modal), "cần" | "phải") && STRONG.at(page, modal + 1).is_some()
}

/// “yêu cầu các điểm thi rà soát …”: a kind of which no list knows that it can be told, before a verb, unless it is a thing.
pub fn whoever(page: &Page, at: &Tokens) -> Option<Asked> {
    const THINGS: [&str; 20] = [
        "nhiệm vụ",
        "nội dung",
        "công việc",
        "dự án",
        "công trình",
        "chỉ tiêu",
        "giải pháp",
        "văn bản",
        "hồ sơ",
        "thủ tục",
        "biện pháp",
        "hoạt động",
        "mục tiêu",
        "vấn đề",
        "kế hoạch",
        "báo cáo",
        "hạng mục",
        "khó khăn",
        "quy định",
        "tiêu chí",
    ];
    let noun = at.start + page.any_phrase(at.start, &["các", "mỗi", "từng", "những", "toàn thể"])?;
    let verb = task_start(page, &(noun..at.end)).filter(|verb| (noun + 1..noun + 5).contains(verb))?;
    let plain = (noun..verb).all(|i| page.is_word(i) && !STATIVE.contains(&page.word(i)));
    let thing = page.any_phrase(noun, &THINGS).is_some() || page.capital(verb);
    (plain && !thing).then_some(Asked { lead: Some(at.start..verb), verb })
}

/// “giao Thanh tra Sở …”, “đề nghị Kiểm toán tỉnh …”: a body that is called by what it does.
pub fn named_by_doing(page: &Page, i: usize, order: Order) -> bool {
    let Some(next) = BODY.at(page, i).filter(|n| *n > 1).map(|n| i + n) else { return false };
    let area = page.any_phrase(next, &AREAS);
    let house =
        || BODY.at(page, next).filter(|_| page.capital(next)).map(|_| unit_end(page, &(i..i + 12)) - next);
    let inside = i > 0 && matches!(page.word(i - 1), ";" | ",") && page.capital(i);
    let several = || (inside && begins_unit(page, next)).then(|| unit_end(page, &(next..i + 16)) - next);
    let whole = area.or_else(|| page.phrase(next, "chính phủ")).or_else(house).or_else(several);
    order == Order::Told && (page.capital(next) || area.is_some())
        || whole.is_some_and(|n| does(page, next + n))
}

#[cfg(test)]
mod tests {
    use crate::asked::tests::{pair, told};

    #[test]
    fn whoever_stands_between_the_order_and_the_verb_is_told_unless_it_is_a_thing() {
        for who in ["các điểm thi", "các bếp ăn", "mỗi lò gốm", "toàn thể nghệ nhân"] {
            for task in ["rà soát đèn quạt", "cần rà soát đèn quạt", "phải chủ động giữ lửa"]
            {
                assert_eq!(told(&format!(" {who} {task}.")), [pair(&[who], task)]);
            }
        }
        for thing in ["các nhiệm vụ", "các công trình", "các hồ sơ", "những khó khăn"] {
            assert_eq!(told(&format!(" {thing} hoàn thành đúng hẹn."))[0].0, [] as [&str; 0], "{thing}");
        }
        assert_eq!(told(" các nhiệm vụ triển khai đúng hẹn.")[0].0, [] as [&str; 0]);
        assert_eq!(told(" các bản vẽ gửi thợ phải rõ nét.")[0].0, [] as [&str; 0]);
    }

    #[test]
    fn an_inspectorate_of_a_house_is_told_wherever_it_stands() {
        for house in ["Thanh tra Sở", "Thanh tra Bộ", "Kiểm toán Nhà nước", "Thanh tra Chính phủ"]
        {
            let text = format!(" Phòng A dọn kho. {house} tăng cường kiểm tra giờ trực; rà soát sổ.");
            let leads: Vec<String> = told(&text).into_iter().flat_map(|(lead, _)| lead).collect();
            assert_eq!(leads, ["Phòng A", house, house], "{house}");
        }
        let text = " Phòng A dọn kho; Thanh tra các bộ, ngành bám sát sổ; thanh tra các đội.";
        assert_eq!(told(text)[1], pair(&["Thanh tra các bộ, ngành"], "bám sát sổ"));
        let text = " Phòng A dọn kho. Thanh tra giờ trực các đội.";
        assert_eq!(told(text)[1].0, ["Phòng A"]);
    }

    #[test]
    fn letters_that_stand_for_a_unit_are_told_in_a_list_and_behind_an_order() {
        for unit in ["VP-TK", "TC-KT", "CB ĐC-XD", "TT-VH"] {
            assert_eq!(told(&format!(":\n- {unit} rà soát sổ lò."))[0], pair(&[unit], "rà soát sổ lò"));
        }
        let text = ":\n- Giao CB TC-KT lập dự toán củi.\n- Tổ hòa giải tiến hành gặp hai nhà.";
        assert_eq!(told(text)[0], pair(&["CB TC-KT"], "lập dự toán củi"));
        assert_eq!(told(text)[1], pair(&["Tổ hòa giải"], "tiến hành gặp hai nhà"));
    }

    #[test]
    fn a_place_or_a_body_in_capitals_is_told_though_no_list_knows_it() {
        let text = " Cung Thiếu nhi QT mở cửa sân sau; để bớt kẹt xe, Tân Sa cần kẻ lại vạch.";
        assert_eq!(told(text)[0].0, ["Cung Thiếu nhi QT"]);
        let text = " Phòng A rà soát. Để bớt kẹt xe, Tân Sa cần kẻ lại vạch.";
        assert_eq!(told(text)[1], pair(&["Tân Sa"], "cần kẻ lại vạch"));
    }
}
