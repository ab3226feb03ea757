//! Verbs of asking and ordering, told from nouns and deeds of the same sound.
//!
//! Owns the look at what stands around such a verb. Whose it is, is known in `speech` and `discourse`.

use crate::bodies::begins_unit;
use crate::conditions::modal_within;
use crate::cues::HENCE;
use crate::lexicon::verbs::ASKING;
use crate::onset::does;
use crate::page::Page;
use crate::persons::begins_named;
use crate::prelude::opening;

/// What follows “giao” where it is no order: “giao thông”, “giao lưu”.
const COMPOUND: [&str; 20] = [
    "thông", "lưu", "dịch", "ban", "tiếp", "thừa", "hữu", "diện", "đất", "hàng", "mùa", "nhận", "kết",
    "chậm", "trễ", "đủ", "máy", "khoán", "nộp", "lại",
];
/// What stands before a noun that sounds like an order: “theo yêu cầu”, “các đề nghị”.
const GOVERNING: [&str; 19] = [
    "ký", "thừa", "theo", "các", "những", "số", "sự", "ý", "kiến", "ứng", "với", "văn", "được", "ban",
    "nhiều", "hồ", "đơn", "công", "tác",
];

/// Whether an order verb stands at token `i`, and not the noun of the same sound.
pub fn asking(page: &Page, i: usize) -> Option<usize> {
    let n = ASKING.at(page, i)?;
    let governed = i > 0 && GOVERNING.contains(&page.word(i - 1));
    let successful = i > 1 && page.phrase(i - 2, "thành công").is_some();
    ((!governed || successful) && !noun_or_deed(page, i, i + n)).then_some(n)
}

/// “giao thông”, “yêu cầu của …”, “trực tiếp chỉ đạo …”: what the words behind such a verb make of it.
fn noun_or_deed(page: &Page, i: usize, end: usize) -> bool {
    let next = page.word(end);
    match page.word(i) {
        "giao" => {
            let vague = matches!(next, "cụ" | "rõ")
                && !(end..end + 4).any(|j| begins_unit(page, j) || page.word(j) == "cho");
            end == i + 1 && !page.capital(end) && (COMPOUND.contains(&next) || vague)
        }
        "yêu" => matches!(next, "đặt" | "nhiệm" | "của" | "phát" | "về" | "đổi"),
        "chỉ" if page.phrase(i, "chỉ thị").is_some() => page.capital(i) || !names_somebody(page, end),
        "chỉ" => next == "của" || does_itself(page, i, end),
        "đề" => next == "của" || for_honours(page, end),
        "nhấn" | "đặt" | "nêu" => !names_somebody(page, end) && !does(page, end),
        "nhắc" | "dặn" => page.phrase(i, "nhắc nhở").is_none() && !names_somebody(page, end),
        _ => false,
    }
}

/// “nhắc các khoa …”, “dặn ông A …”: who is told stands right behind.
fn names_somebody(page: &Page, i: usize) -> bool {
    begins_unit(page, i) || begins_named(page, i)
}

/// “trực tiếp chỉ đạo …”, “chỉ đạo, kiểm tra …”: what somebody has to do in person, and no order.
fn does_itself(page: &Page, i: usize, end: usize) -> bool {
    let paired = page.word(end) == "," && does(page, end + 1);
    paired || i > 1 && page.phrase(i - 2, "trực tiếp").is_some()
}

/// “đề nghị Chủ tịch nước tặng Huân chương …”: a petition for honours, and no order.
fn for_honours(page: &Page, i: usize) -> bool {
    const HONOURS: [&str; 6] =
        ["tặng bằng khen", "tặng giấy khen", "tặng thưởng", "tặng huân chương", "tặng cờ", "truy tặng"];
    let clause = (i..i + 16).take_while(|j| !page.is_mark(*j));
    begins_unit(page, i) && clause.into_iter().any(|j| page.any_phrase(j, &HONOURS).is_some())
}

/// “lưu ý” asks when a unit or a task follows; before a noun it points out.
pub fn asks(page: &Page, i: usize) -> bool {
    if (i..i + 6).any(|j| matches!(page.word(j), "chưa" | "đã" | "còn" | "vẫn")) {
        return false;
    }
    if page.word(i) != "," {
        return page.is_mark(i) || begins_unit(page, i) || does(page, i);
    }
    let end = (i + 1..i + 60).find(|j| matches!(page.word(*j), "." | ";" | "")).unwrap_or(i + 60);
    let next = opening(page, &(i + 1..end));
    let hence = (i..end).any(|j| page.any_phrase(j, &HENCE).is_some());
    let told = begins_unit(page, next) || does(page, next) || modal_within(page, i, end).is_some();
    told && !hence
}

/// “phân công Sở A …” gives a task; “phân công rõ trách nhiệm” is one.
pub fn hands_to(page: &Page, i: usize) -> bool {
    let Some(n) = page.phrase(i, "phân công") else { return true };
    let own = matches!(page.word(i + n), "rõ" | "một" | "nhiệm" | "trách" | "cụ" | "công" | "cán" | "hợp");
    !own || begins_unit(page, i + n)
}

/// “Việc cấp phép mỏ giao Sở A …”, “Các nội dung khác giao Văn phòng …”: the one to whom the matter before is given.
pub fn matter_given(page: &Page, i: usize) -> Option<usize> {
    const MATTERS: [&str; 9] = [
        "việc",
        "các nội dung",
        "nội dung",
        "những nội dung",
        "các việc",
        "kinh phí",
        "nguồn kinh phí",
        "các công việc",
        "phần việc",
    ];
    let from = i + page.any_phrase(i, &MATTERS)?;
    let near = (from..from + 24).take_while(|j| !matches!(page.word(*j), "." | ";" | ":" | ""));
    let given = |j: usize| page.any_phrase(j, &["giao cho", "giao"]).map(|n| j + n);
    near.into_iter()
        .filter(|j| asking(page, *j).is_some())
        .filter_map(given)
        .find(|unit| begins_unit(page, *unit))
}

/// “Tiếp tục giao Sở A …”, “đồng ý giao …”: the one to whom something is given behind such words.
pub fn asked_again(page: &Page, i: usize) -> Option<usize> {
    const BEFORE: [&str; 7] =
        ["tiếp tục", "nhất trí", "đồng ý", "chính thức", "tạm", "đồng thời", "thống nhất và"];
    let order = i + page.any_phrase(i, &BEFORE)?;
    let unit = order + page.any_phrase(order, &["giao cho", "giao", "yêu cầu", "đề nghị"])?;
    (begins_unit(page, unit) || begins_named(page, unit)).then_some(unit)
}

#[cfg(test)]
mod tests {

    #[test]
    fn whoever_is_told_to_direct_in_person_does_not_speak() {
        let text = "Sáng 5/3/2024, UBND huyện Tân Sa họp. Ông Lý Văn Sáu, Chủ tịch UBND huyện chủ trì.\n\nÔng Lý Văn Sáu giao Phòng A \
                    dựng rạp. Bà Tạ Hạ, Phó Chủ tịch UBND huyện trực tiếp chỉ đạo việc này. Các Phó Chủ tịch chỉ đạo, \
                    kiểm tra các thôn. Phòng B cần treo đèn.";
        let told = crate::read(text, &crate::Knowledge::default());
        assert_eq!(told.directives.len(), 4);
        assert!(told.directives.iter().all(|d| d.speaker.as_deref() == Some("Lý Văn Sáu")));
    }

    /// Lead and task of what a sentence asks, behind one that gives the floor.
    fn asked(text: &str) -> Vec<(Vec<String>, String)> {
        let text = format!(
            "Sáng 5/3/2024, UBND huyện Tân Sa họp. Ông Lý Văn Sáu, Chủ tịch UBND huyện chủ trì.\n\n{text}"
        );
        let told = crate::read(&text, &crate::Knowledge::default()).directives;
        let leads = |d: &crate::DirectiveDraft| d.lead.iter().map(|l| l.value.clone()).collect();
        told.iter().map(|d| (leads(d), d.text.value.clone())).collect()
    }

    #[test]
    fn whoever_reminds_agrees_to_hand_over_or_stresses_a_demand_orders() {
        for verb in [
            "nhắc",
            "dặn",
            "đồng ý giao",
            "nhất trí giao",
            "thống nhất chủ trương giao",
            "nhấn mạnh yêu cầu",
            "đặt ra yêu cầu",
        ] {
            let told = asked(&format!("Ông Lý Văn Sáu {verb} các đội khẩn trương dựng rạp trước chợ."));
            let task = "khẩn trương dựng rạp trước chợ".to_owned();
            assert_eq!(told, [(vec!["các đội".to_owned()], task)], "{verb}");
        }
        for text in [
            "Ông Lý Văn Sáu nhấn mạnh yêu cầu “đủ củi, đủ tro”.",
            "Ông Lý Văn Sáu nhắc tới lò cổ của làng.",
            "Hội nghị kết thúc bằng lễ ký giao ước thi đua giữa các đội.",
        ] {
            assert!(asked(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn what_is_pointed_out_behind_a_comma_asks_only_where_somebody_is_told_to_act() {
        for (text, kind) in [
            ("Ông Lý Văn Sáu lưu ý, từ ngày 1/5, khách sẽ rất đông.", crate::StatementKind::Assessment),
            ("Ông Lý Văn Sáu lưu ý, các đội dựng rạp trước.", crate::StatementKind::Request),
            (
                "Ông Lý Văn Sáu lưu ý, mùa này mưa nhiều, do đó các đội phải trữ củi.",
                crate::StatementKind::Assessment,
            ),
            ("Ông Lý Văn Sáu lưu ý, mùa này cần có củi khô.", crate::StatementKind::Request),
        ] {
            let page = crate::page::Page::new(text);
            assert_eq!(
                crate::speech::speaking(&page, &page.sentences[0].tokens).unwrap().kind,
                kind,
                "{text}"
            );
        }
    }

    #[test]
    fn a_matter_may_stand_before_the_one_to_whom_it_is_given_and_an_order_may_be_given_again() {
        use crate::asked::tests::{pair, told};
        let text = ":\n1. Việc cấp củi giao Phòng Gốm hướng dẫn.\n2. Các nội dung khác giao Văn phòng tổng hợp, trình Chủ tịch.\n\
                    3. Tiếp tục giao Công an xã làm rõ vụ vỡ lọ.\n4. Đồng ý giao cho Đội Củi trông kho.\n5. Tiếp tục giao đất cho thợ.";
        let told = told(text);
        assert_eq!(told[0], pair(&["Phòng Gốm"], "hướng dẫn"));
        assert_eq!(told[1], pair(&["Văn phòng"], "tổng hợp, trình Chủ tịch"));
        assert_eq!(told[2], pair(&["Công an xã"], "làm rõ vụ vỡ lọ"));
        assert_eq!(told[3], pair(&["Đội Củi"], "trông kho"));
        assert_eq!(told[4], pair(&[], "Tiếp tục giao đất cho thợ"));
    }

    #[test]
    fn things_that_are_given_clearly_are_given_to_nobody() {
        let told = |text: &str| {
            let text = format!(
                "Sáng 5/3/2024, UBND huyện Tân Sa họp. Ông Lý Văn Sáu, Chủ tịch UBND huyện chủ trì.\n\nÔng Lý Văn Sáu giao {text}."
            );
            crate::read(&text, &crate::Knowledge::default()).directives.len()
        };
        assert_eq!(told("cụ thể các mốc xây lò"), 0);
        assert_eq!(told("rõ người, rõ việc"), 0);
        assert_eq!(told("cụ thể cho Phòng A đo lò"), 1);
    }
}
