//! What units have to do: where their list ends and the verb phrase behind it begins.
//!
//! Owns the grammar `units adverbial? (modal | duty | verb)`. What may stand before the units, and the forms without units, are
//! read in `asked`.

use crate::asked::{Asked, Order};
use crate::bodies::{begins_unit, clipped_head, unit_end};
use crate::lexicon::bodies::{BODY, DETERMINERS};
use crate::lexicon::verbs::{COMPOUNDS, DOING, SETTING_OUT, STATIVE, STRONG};
use crate::onset::{does, task_start};
use crate::page::{Page, Tokens};
use crate::persons::begins_named;
use crate::term::term;

/// Units and their verb phrase.
pub fn unit_then_task(page: &Page, at: &Tokens, order: Order) -> Option<Asked> {
    let grammar = page.after_remark(unit_end(page, at), at.end);
    if let Some(verb) = behind_head(page, &(grammar..at.end)) {
        return Some(Asked { lead: Some(at.start..grammar), verb });
    }
    let lexicon = task_start(page, at).filter(|t| {
        *t <= grammar + 10
            || (ends_lead(page, grammar) || lists_units(page, grammar..*t)) && *t <= grammar + 25
    });
    let marked = lexicon.filter(|t| !crosses_clause(page, &(at.start..*t)));
    let parted = |task: usize| order != Order::Untold && (grammar..task).any(|i| page.word(i) == ",");
    let marked = marked.filter(|t| !(parted(*t) && doing(page, at, grammar)));
    let lower = |i: usize| page.is_word(i) && !page.capital(i);
    let doubled = |task: usize| {
        grammar + 1 == task && DOING.at(page, grammar).is_some() && grammar > 0 && lower(grammar - 1)
    };
    let plain = |task: usize| {
        let acts = acts(page, grammar) || doubled(task) && !page.capital(grammar);
        let acts = acts || behind_name(page, at.start, grammar);
        order != Order::Untold && grammar < task && acts
    };
    let marked = marked.filter(|t| !plain(*t));
    let marked =
        marked.map(|t| if grammar < t && behind_place(page, at.start, grammar) { grammar } else { t });
    let named = order == Order::Told
        && page.any_phrase(grammar, &["là đầu mối", "là cơ quan", "là đơn vị"]).is_some();
    let agrees = page.any_phrase(grammar, &["nhất trí", "đồng ý", "tán thành", "ghi nhận", "biểu dương"]);
    let of_one_mind = page.phrase(grammar, "thống nhất").is_some()
        && (page.is_number(grammar + 2) || page.word(grammar + 2) == "cao");
    if order != Order::Told && (agrees.is_some() || of_one_mind) {
        return None;
    }
    let verb = match (marked, order) {
        _ if named => grammar,
        (None, Order::Listed) if grammar > at.start && acts(page, grammar) => grammar,
        (Some(task), _) => task,
        (None, Order::Told) if grammar > at.start && grammar < at.end => grammar,
        (None, Order::Listed) if doing(page, at, grammar) => grammar,
        _ => return None,
    };
    let announced = order == Order::Untold && goes_on_already(page, &(grammar..verb));
    let orders = |i: usize| page.any_phrase(i, &["yêu cầu", "đề nghị"]).map(|n| i + n);
    let ordered = (at.start + 1..verb).filter_map(orders).find(|i| *i < verb && begins_unit(page, *i));
    let lead = ordered.unwrap_or(at.start)..verb;
    let verb = behind_term(page, verb, at.end);
    (!announced).then(|| Asked { lead: (!lead.is_empty()).then_some(lead), verb })
}

/// “Hạt Kiểm lâm, trực tiếp là đồng chí Hạt trưởng chỉ đạo …”: the verb behind whoever answers for a unit.
fn behind_head(page: &Page, at: &Tokens) -> Option<usize> {
    const THAT_IS: [&str; 6] = [
        "trực tiếp là",
        "mà trực tiếp là",
        "trước hết là",
        "nòng cốt là",
        "đứng đầu là",
        "người đứng đầu là",
    ];
    let start = at.start + usize::from(page.word(at.start) == ",");
    let head = start + page.any_phrase(start, &THAT_IS)?;
    let verb = task_start(page, &(head..at.end.min(head + 14)))?;
    let whole = (head..verb).all(|i| !page.is_mark(i) || i + 1 == verb);
    whole.then_some(verb)
}

/// “các đơn vị như Báo A, Đài B, cần …”: those named as examples lead.
pub fn by_example(page: &Page, at: &Tokens) -> Option<Asked> {
    let near = at.start + 1..at.end.min(at.start + 8);
    let named = near.clone().find(|i| page.word(*i) == "như" && begins_unit(page, i + 1))? + 1;
    let end = unit_end(page, &(named..at.end));
    let verb = end + usize::from(page.word(end) == ",");
    let plain = (at.start..named).all(|i| page.is_word(i));
    (plain && does(page, verb) && !page.capital(verb)).then_some(Asked { lead: Some(named..end), verb })
}

/// “Ban Bảo dưỡng sửa chữa”: a name with a verb in it that stands alone before a colon.
pub fn names_alone(page: &Page, at: &Tokens) -> bool {
    let named = page.capital(at.start) && page.capital(at.start + 1) && !page.capital(at.start + 2);
    let acts =
        |i| SETTING_OUT.at(page, i).or_else(|| page.any_phrase(i, &["thực hiện", "triển khai"])).is_some();
    named && (3..8).contains(&at.len()) && at.clone().all(|i| page.is_word(i) && !acts(i))
}

/// “sẽ trao”, “đang sửa”, “đi kiểm tra”, “còn chậm báo cáo”: what is ahead or goes on, by the words between units and verb.
fn goes_on_already(page: &Page, between: &Tokens) -> bool {
    let owes = matches!(page.word(between.end), "cần" | "phải");
    let told = |i: usize| page.word(i) == "sẽ" || !owes && page.word(i) == "đang" && !page.capital(i);
    let late = matches!(page.word(between.end - 1), "chậm" | "thiếu" | "đi") && !owes;
    late || between.clone().any(told)
}

/// “các huyện ngay sau cuộc họp này mở kho”: the verb behind the words that say until when.
fn behind_term(page: &Page, verb: usize, end: usize) -> usize {
    let term = (page.word(verb) == "ngay").then(|| term(page, &(verb..end))).flatten();
    let next = term.filter(|term| term.tokens.start == verb).map(|term| term.tokens.end);
    next.filter(|i| does(page, *i)).unwrap_or(verb)
}

/// “Sở A được giao nhiệm vụ dựng …”, “B được phân công …”: units, and the verb behind the passive of giving; “các đội được
/// phân công …” are whoever was told before.
pub fn given(page: &Page, at: &Tokens) -> Option<Asked> {
    const GIVEN: [&str; 10] = [
        "được đề nghị",
        "được nhắc",
        "được giao",
        "được giao nhiệm vụ",
        "được giao trách nhiệm",
        "được phân công",
        "được phân công nhiệm vụ",
        "được ủy quyền",
        "được yêu cầu",
        "được chỉ định",
    ];
    const MATTERS: [&str; 7] = ["vụ", "việc", "tiêu", "hoạch", "vốn", "quyền", "nhiệm"];
    let near = at.start + 1..at.end.min(at.start + 24);
    let passive =
        near.filter(|i| page.word(*i) == "được").find_map(|i| Some(i..i + page.any_phrase(i, &GIVEN)?))?;
    let matter = MATTERS.contains(&page.word(passive.start - 1));
    let lead = at.start..passive.start;
    let role = page.any_phrase(passive.end, &["làm chủ đầu tư", "quản lý", "giữ chức"]).is_some();
    let named = page.capital(at.start) || begins_named(page, at.start);
    let body = begins_unit(page, at.start) || named && page.capital(passive.start - 1);
    let clear = body && !matter && !crosses_clause(page, &lead);
    let whoever = page.any_phrase(at.start, &DETERMINERS).is_some()
        && passive.len() < 4
        && !lead.clone().skip(1).any(|i| page.capital(i));
    let lead = at.start..if whoever { passive.end } else { passive.start };
    (clear && does(page, passive.end) && !role).then_some(Asked { lead: Some(lead), verb: passive.end })
}

/// “Sở Tài chính tính …”: a verb of doing behind a whole name, and no part of it.
fn behind_name(page: &Page, start: usize, i: usize) -> bool {
    let beyond_head = i > start + BODY.at(page, start).unwrap_or(1);
    let inside = STRONG.at(page, i).or_else(|| COMPOUNDS.at(page, i)).is_some();
    let acts = !page.capital(i) && DOING.at(page, i).is_some() && !inside;
    beyond_head && acts && !page.capital(i - 1) && !begins_unit(page, i)
}

/// “Công an huyện Đông Sa tạm giữ …”: behind the name of a place whatever is written small is what they do.
pub fn behind_place(page: &Page, start: usize, i: usize) -> bool {
    const LINKS: [&str; 16] = [
        "theo", "căn", "khi", "với", "cùng", "trước", "từ", "hằng", "hàng", "nhiệm", "khóa", "giai", "chậm",
        "muộn", "đến", "sẽ",
    ];
    let small = page.is_word(i) && !page.capital(i) && !begins_unit(page, i);
    let place = i > start + 2 && page.capital(i - 1) && page.capital(i - 2);
    small && place && !STATIVE.contains(&page.word(i)) && !LINKS.contains(&page.word(i))
}

/// “Trạm y tế, Công an phường, các tổ dân phố và …”: every comma parts units.
fn lists_units(page: &Page, mut at: Tokens) -> bool {
    let commas = at.clone().filter(|i| page.is_mark(*i)).count();
    commas > 1 && at.all(|i| !page.is_mark(i) || page.word(i) == "," && begins_unit(page, i + 1))
}

/// A verb of doing in small letters right after the name of a unit: “BCH công trường tăng ca bù tiến độ”.
fn acts(page: &Page, i: usize) -> bool {
    !page.capital(i) && DOING.at(page, i).is_some_and(|n| n > 1 && COMPOUNDS.at(page, i).is_none())
}

/// Whether a lower-case word that tells no state follows the unit.
fn doing(page: &Page, at: &Tokens, verb: usize) -> bool {
    let follows = verb > at.start && verb + 2 < at.end && page.is_word(verb) && !page.capital(verb);
    follows && !STATIVE.contains(&page.word(verb))
}

/// A lead holds no verb of being, no quote and no full stop.
pub fn crosses_clause(page: &Page, at: &Tokens) -> bool {
    at.clone().any(|i| {
        let names = page.word(i) == "là" && i < at.start + 6 && begins_unit(page, i + 1);
        let clipped = page.word(i) == "." && i > 0 && clipped_head(page, i - 1).is_some();
        let counts = page.word(i) == "có" && page.is_number(i + 1);
        counts
            || !names
                && !clipped
                && matches!(
                    page.word(i),
                    "là" | "đã" | "“" | "." | "được" | "do" | "như" | "mà" | "khi" | "nhưng"
                )
                && !page.capital(i)
    }) && page.find(at, &["được giao"]).is_none()
}

/// Words that say when and how.
const ADVERBIALS: [&str; 41] = [
    "sau phiên họp",
    "sau kỳ họp",
    "sau khi",
    "trong phạm vi",
    "theo quy định",
    "sau hội nghị",
    "sau cuộc họp",
    "sau buổi",
    "đầu tháng",
    "giữa tháng",
    "cuối tháng",
    "đầu quý",
    "cuối quý",
    "cuối tuần",
    "trong vòng",
    "trong tuần",
    "trong quý",
    "trong ngày",
    "trước ngày",
    "chậm nhất",
    "muộn nhất",
    "đến hết",
    "định kỳ",
    "theo lĩnh vực",
    "theo phạm vi",
    "theo thẩm quyền",
    "trong công tác",
    "trong việc",
    "trong khâu",
    "trong thời gian",
    "trong tháng",
    "theo chức",
    "trên cơ sở",
    "thời gian tới",
    "trong năm",
    "theo nhiệm vụ",
    "trong quá trình",
    "căn cứ",
    "ngay sau",
    "từ nay",
    "với vai trò",
];

/// “… trong thời gian tới”, “… theo chức năng, nhiệm vụ” say when and how, not who.
pub fn ends_lead(page: &Page, i: usize) -> bool {
    matches!(page.word(i), ":" | "(") || page.any_phrase(i, &ADVERBIALS).is_some()
}

#[cfg(test)]
mod tests {
    use crate::asked::tests::{pair, told};
    use crate::{Knowledge, read};

    #[test]
    fn who_is_given_something_in_the_passive_leads_with_the_verb_behind_it() {
        let text = " giữ lịch diễn. Đội kèn Sông Thơm được giao nhiệm vụ mở màn; Phòng Y tế được phân công trực trạm nước.";
        assert_eq!(told(text)[1], pair(&["Đội kèn Sông Thơm"], "mở màn"));
        assert_eq!(told(text)[2], pair(&["Phòng Y tế"], "trực trạm nước"));
    }

    #[test]
    fn those_who_were_given_something_before_are_called_so() {
        let text = " Phòng A treo đèn; các đội được phân công chủ động tập dượt.";
        assert_eq!(told(text)[1], pair(&["các đội được phân công"], "chủ động tập dượt"));
    }

    #[test]
    fn behind_the_name_of_a_place_stands_what_is_done_there() {
        let text = " Công an phường Cầu Vồng tạm giữ hai xe ba gác; UBND phường Bến Gạo trám lại mặt đê.";
        assert_eq!(told(text)[0], pair(&["Công an phường Cầu Vồng"], "tạm giữ hai xe ba gác"));
        assert_eq!(told(text)[1], pair(&["UBND phường Bến Gạo"], "trám lại mặt đê"));
    }

    #[test]
    fn words_that_say_until_when_stand_in_neither_the_lead_nor_the_verb() {
        let text =
            " các đội ngay sau cuộc họp này mở kho đèn; chủ cơ sở trong vòng 15 ngày phải trả lại vỉa hè.";
        assert_eq!(told(text)[0], pair(&["các đội"], "mở kho đèn"));
        assert_eq!(told(text)[1], pair(&["chủ cơ sở"], "phải trả lại vỉa hè"));
    }

    #[test]
    fn of_how_many_a_board_consists_is_no_task() {
        let text = " Phòng A dọn kho.\n\nTheo quy ước của làng, Ban Hòa giải phường có 23 thành viên, họp định kỳ vào thứ Hai hằng tuần.";
        assert_eq!(told(text).len(), 1);
    }

    #[test]
    fn what_somebody_was_given_long_ago_is_no_task() {
        let text = "Sáng 5/3/2024, UBND quận Tân Sa họp. Ông Lý Văn Sáu, Chủ tịch UBND quận chủ trì.\n\n\
            Theo đó, Đội kèn Sông Thơm được giao mở màn từ năm 2020. Phòng Y tế đã được phân công trực trạm nước.";
        assert!(read(text, &Knowledge::default()).directives.is_empty());
    }

    #[test]
    fn what_stands_in_brackets_behind_a_unit_is_no_task() {
        for remark in ["đội 2 phối hợp", "bộ phận kiểm tra kho", "tầng 3"] {
            for task in ["khẩn trương dựng rào", "dựng rào"] {
                assert_eq!(told(&format!(" Phòng A ({remark}) {task}.")), [pair(&["Phòng A"], task)]);
            }
        }
    }

    #[test]
    fn whoever_answers_for_a_unit_stands_between_it_and_its_task() {
        for head in [
            ", trực tiếp là đồng chí Hạt trưởng",
            " mà trực tiếp là Chủ tịch UBND phường",
            ", nòng cốt là bà Tạ Thị Hạ,",
        ] {
            let task = "rà soát bình bọt ở các lò";
            assert_eq!(
                told(&format!(" Phòng Văn hóa{head} {task}.")),
                [pair(&["Phòng Văn hóa"], task)],
                "{head}"
            );
        }
    }

    #[test]
    fn what_is_planned_for_somebody_is_a_task_without_a_speech() {
        let text = "Sáng 5/3/2024, UBND quận Tân Sa họp. Ông Lý Văn Sáu, Chủ tịch UBND quận chủ trì.\n\n\
            Theo phân công, Đội kèn Sông Thơm được giao mở màn hội thả đèn.";
        let told = read(text, &Knowledge::default()).directives;
        assert_eq!(told.len(), 1);
        assert_eq!(
            (told[0].lead[0].value.as_str(), told[0].text.value.as_str()),
            ("Đội kèn Sông Thơm", "mở màn hội thả đèn")
        );
    }

    #[test]
    fn those_named_as_examples_lead() {
        let text = " Phòng Văn hóa treo cờ. Về truyền tin, các đơn vị như Báo Tân Sa, Đài Tân Sa, cần chú trọng tin bài.";
        assert_eq!(told(text)[1], pair(&["Báo Tân Sa", "Đài Tân Sa"], "cần chú trọng tin bài"));
    }

    #[test]
    fn a_name_with_a_verb_in_it_before_a_colon_leads_what_stands_behind() {
        for unit in ["Ban Vận hành", "Ban Bảo dưỡng sửa chữa", "Phòng Đào tạo", "Ban Xây dựng"]
        {
            let text = format!(":\n\n{unit}: Chốt giá sạp, ký hợp đồng trước 10/4.");
            assert_eq!(told(&text), [pair(&[unit], "Chốt giá sạp, ký hợp đồng trước 10/4")], "{unit}");
        }
        let text =
            " thời gian tới, Ban Thường vụ Quận đoàn cần tập trung: Rà soát sân chơi; chú trọng dạy múa.";
        assert_eq!(told(text)[1], pair(&["Ban Thường vụ Quận đoàn"], "chú trọng dạy múa"));
    }
}
