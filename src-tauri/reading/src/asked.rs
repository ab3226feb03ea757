//! One piece of a request: where its lead stands and where its verb phrase begins.
//!
//! Owns the grammar `trigger? lead? verb phrase` of a single part. The cutting into parts, and what is made of them,
//! is in `directives`.

use crate::bodies::{begins_unit, unit_end};
use crate::conditions::{concerning, conditional, in_case, passive, spoken_of, thing_must, threatens};
use crate::given::by_given_name;
use crate::lexicon::bodies::{BODY, DETERMINERS, SECTORS, STAFF};
use crate::lexicon::verbs::{AGREEING, COMPOUNDS, DOING, STATIVE, STRONG};
use crate::narrated::{describes, tells_past, tells_state};
use crate::onset::{does, does_outside_name};
use crate::page::{Page, Tokens};
use crate::persons::{begins_named, persons};
use crate::predicate::{behind_place, by_example, crosses_clause, given, names_alone, unit_then_task};
use crate::prelude::opening;
use crate::series::after_series;
use crate::soon::soon;
use crate::unlisted::{named_by_doing, place_then_task, sets_about, whoever};

/// Whether an order verb stands right before the stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// “đề nghị …”: what follows is lead and task, whatever its words.
    Told,
    /// An item in a list of tasks: a unit and whatever it does is one.
    Listed,
    /// A sentence that goes on: only what looks like a task is one.
    Untold,
}

/// A piece of a request: its lead, if it names one, and its verb phrase.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Who has to do it, when named.
    pub lead: Option<Tokens>,
    /// Where the verb phrase begins.
    pub verb: usize,
}

impl Asked {
    /// The reading of a whole sentence that has no order verb.
    pub fn whole(page: &Page, at: &Tokens) -> Option<Self> {
        let (start, asked) = Self::untold(page, at)?;
        let describes = (start..at.end).any(|i| matches!(page.word(i), "luôn" | "đã"));
        (!describes || asked.lead.is_none()).then_some(())?;
        (asked.lead.is_some() || start > at.start || STRONG.at(page, start).is_some()).then_some(asked)
    }

    /// “các địa phương cần …”: a unit and a modal.
    pub fn duty(page: &Page, at: &Tokens) -> Option<Self> {
        const DUTIES: [&str; 9] = [
            "cần",
            "phải",
            "cần phải",
            "có trách nhiệm",
            "có nhiệm vụ",
            "chịu trách nhiệm",
            "không được",
            "tuyệt đối không",
            "không để",
        ];
        let (_, asked) = Self::untold(page, at)?;
        let praised = page.any_phrase(asked.verb, &["có trách nhiệm cao", "có trách nhiệm hơn"]).is_some();
        let owes = page.any_phrase(asked.verb, &DUTIES).is_some() && !praised || asked.passive(page);
        (asked.lead.is_some() && owes).then_some(asked)
    }

    /// “Sở A được giao …”, “Việc … do Sở A chủ trì”: somebody is given it, whoever speaks.
    pub fn given(page: &Page, at: &Tokens) -> Option<Self> {
        const OVER: [&str; 5] = ["từ năm", "từ tháng", "trước đây", "trước đó", "trong năm qua"];
        page.find(at, &["được", "do"])?;
        let (_, asked) = Self::untold(page, at)?;
        let given = at.start..asked.verb.max(asked.lead.as_ref().map_or(at.start, |lead| lead.end));
        let over = page.find(at, &OVER).or_else(|| page.find(&given, &["đã", "đang", "vừa"]));
        (asked.passive(page) && over.is_none()).then_some(asked)
    }

    /// Where a sentence begins behind what opens it, and its reading.
    fn untold(page: &Page, at: &Tokens) -> Option<(usize, Self)> {
        let start = opening(page, at);
        Some((start, piece(page, &(start..at.end), Order::Untold)?))
    }

    /// Whether the lead stands before a passive of giving, or behind “do”.
    fn passive(&self, page: &Page) -> bool {
        self.lead.as_ref().is_some_and(|lead| page.word(lead.end) == "được" || lead.start > self.verb)
    }
}

/// A part of a running list by the wider list of verbs: verb first, or after a unit that ends in a name.
pub fn further(page: &Page, at: &Tokens) -> Option<Asked> {
    let start = at.start;
    if DOING.at(page, start).is_some() && !page.capital(start) {
        return Some(Asked { lead: None, verb: start });
    }
    let bounded = |i: &usize| page.capital(i - 1) || page.is_number(i - 1) || unit_end(page, at) == *i;
    begins_unit(page, start).then_some(())?;
    let mut verbs = (start + 1..at.end.min(start + 16)).filter(|i| does_outside_name(page, *i));
    let first = verbs.clone().next();
    let bound = verbs.find(bounded);
    let kind = || bodies_do(page, at, first?);
    let place = || Some(unit_end(page, at)).filter(|i| i + 2 < at.end && behind_place(page, start, *i));
    let verb = bound.or_else(kind).or_else(place)?;
    (!crosses_clause(page, &(start..verb))).then_some(Asked { lead: Some(start..verb), verb })
}

/// “các trường mầm non nhắc …”: a kind of bodies with words that say which, and the first verb.
fn bodies_do(page: &Page, at: &Tokens, verb: usize) -> Option<usize> {
    let noun = at.start + page.any_phrase(at.start, &["các"]).unwrap_or(0);
    let which = noun + BODY.at(page, noun)?..verb;
    let plain = which.len() <= 3 && which.clone().all(|i| page.is_word(i)) && at.end > verb + 3;
    plain.then_some(verb)
}

/// Reads lead and verb phrase of a part.
pub fn piece(page: &Page, at: &Tokens, order: Order) -> Option<Asked> {
    let start = at.start + usize::from(matches!(page.word(at.start), "cho" | "rằng"));
    let at = &(start + soon(page, start)..at.end);
    let told = || spoken_of(page, at) || tells_state(page, at) || tells_past(page, at) || describes(page, at);
    let unasked = order == Order::Untold && told() || order != Order::Told && threatens(page, at);
    if at.is_empty() || unasked {
        return None;
    }
    if order != Order::Told && AGREEING.at(page, at.start).is_some() {
        return None;
    }
    if let Some(asked) = told_at_once(page, at, order) {
        return Some(asked);
    }
    if order != Order::Told && stands(page, at) {
        return None;
    }
    if verb_first(page, at.start, order) {
        return Some(Asked { lead: None, verb: at.start });
    }
    by_its_form(page, at, order).or_else(|| by_its_lead(page, at, order))
}

/// Who is told without being a unit: staff, a given name, the one in charge of a matter.
fn told_at_once(page: &Page, at: &Tokens, order: Order) -> Option<Asked> {
    let heard = order != Order::Untold;
    let staff = staff(page, at.start).map(|n| at.start + n).filter(|_| heard);
    staff
        .map(|verb| Asked { lead: Some(at.start..verb), verb })
        .or_else(|| by_given_name(page, at).filter(|_| heard))
        .or_else(|| topical(page, at, order))
}

/// Whether the task begins with its verb, and nobody is named by that word.
fn verb_first(page: &Page, start: usize, order: Order) -> bool {
    const NOUNS: [&str; 6] = ["họp", "hợp", "thông", "báo", "dự", "kê"];
    let standing = page.phrase(start, "thường trực").is_some() && begins_unit(page, start + 2);
    let drafts = page.phrase(start, "dự thảo").is_some();
    let listed = || {
        let letters = page.shouted(start) && page.shouted(start + 1) && page.word(start + 2) == "-";
        let noun = NOUNS.contains(&page.word(start)) && !drafts || letters;
        let verb = page.capital(start) && DOING.at(page, start).is_some() && !noun;
        order == Order::Listed && verb && BODY.at(page, start).is_none()
    };
    const RULES: [&str; 4] = ["quy định về", "quy định tại", "quy định của", "quy định hiện hành"];
    let rule = page.any_phrase(start, &RULES).is_some() && !page.capital(start);
    let noun = COMPOUNDS.at(page, start).is_some_and(|n| STRONG.at(page, start).is_none_or(|verb| verb <= n));
    (STRONG.at(page, start).is_some() || listed())
        && !standing
        && !noun
        && !rule
        && !(page.capital(start) && (names_a_unit(page, start) || named_by_doing(page, start, order)))
}

/// A task that its form tells: passive, behind a label, on a condition, concerning somebody.
fn by_its_form(page: &Page, at: &Tokens, order: Order) -> Option<Asked> {
    let condition = || conditional(page, at).or_else(|| in_case(page, at));
    let agent = || whoever(page, at).filter(|asked| order == Order::Told && sets_about(page, asked.verb));
    passive(page, at)
        .or_else(|| given(page, at))
        .or_else(|| behind_label(page, at))
        .or_else(|| condition().map(|verb| Asked { lead: None, verb }))
        .or_else(agent)
        .or_else(|| concerning(page, at))
        .or_else(|| thing_must(page, at))
}

/// The task behind a label, led by who stands there if anybody does, else by who stands in the label.
fn behind_label(page: &Page, at: &Tokens) -> Option<Asked> {
    let asked = labelled(page, at)?;
    let tasks = asked.verb..at.end;
    let each = page.any_phrase(at.start, &DETERMINERS).is_some()
        && page.capital(tasks.start)
        && begins_unit(page, tasks.start);
    let each = each.then(|| unit_then_task(page, &tasks, Order::Listed)).flatten();
    each.or_else(|| concerning(page, &tasks)).filter(|within| within.lead.is_some()).or(Some(asked))
}

/// A task that begins with whoever leads it.
fn by_its_lead(page: &Page, at: &Tokens, order: Order) -> Option<Asked> {
    let start = at.start;
    if begins_named(page, start) {
        return named_then_task(page, at, order);
    }
    let leads = page.phrase(start, "lãnh đạo").is_some() && STRONG.at(page, start + 2).is_some();
    if leads && order == Order::Untold {
        return Some(Asked { lead: None, verb: start });
    }
    if begins_unit(page, start) {
        return by_example(page, at).or_else(|| unit_then_task(page, at, order));
    }
    if let Some(verb) = place_then_task(page, at, order) {
        return Some(Asked { lead: Some(start..verb), verb });
    }
    let told = order == Order::Told && page.is_word(start);
    told.then(|| whoever(page, at).unwrap_or(Asked { lead: None, verb: start }))
}

/// “Chuyên môn: thầy Bình lên lịch …”, “Tổ chức - Hành chính: xem xét …”: a matter before the colon, or a part of a name.
fn topical(page: &Page, at: &Tokens, order: Order) -> Option<Asked> {
    const WHEN: [&str; 6] = ["tuần", "ngày", "tháng", "thứ", "sáng", "chiều"];
    let longest = if WHEN.contains(&page.word(at.start)) { 24 } else { 9 };
    let colon = page.colon(at, longest)?;
    let (label, right) = (at.start..colon, colon + 1..at.end);
    if order == Order::Untold || right.len() < 3 || begins_named(page, label.start) {
        return None;
    }
    if SECTORS.at(page, label.start) == Some(label.len()) && page.capital(label.start) {
        return Some(Asked { lead: Some(label), verb: right.start });
    }
    let matter = !begins_unit(page, label.start) || page.word(label.start) == "cơ";
    if begins_named(page, right.start) {
        named_then_task(page, &right, order)
    } else if let Some(n) = staff(page, right.start).filter(|_| matter) {
        Some(Asked { lead: Some(right.start..right.start + n), verb: right.start + n })
    } else {
        (matter && begins_unit(page, right.start)).then(|| unit_then_task(page, &right, order)).flatten()
    }
}

/// “Bảo vệ khóa cửa sau”: those of the house who are called by what they are.
pub fn staff(page: &Page, i: usize) -> Option<usize> {
    let n = page.any_phrase(i, &STAFF)?;
    (does(page, i + n) && !page.capital(i + n) && BODY.at(page, i + n).is_none()).then_some(n)
}

/// “… đã …”, “… luôn …” right after the first words: how things stand.
fn stands(page: &Page, at: &Tokens) -> bool {
    let near = at.start..at.end.min(at.start + 9);
    let past = near.clone().find(|i| matches!(page.word(*i), "đã" | "luôn") && !page.capital(*i));
    past.is_some_and(|past| {
        past < at.start + 5 || begins_unit(page, at.start) && plain(page, near.start..past)
    })
}

/// Neither a mark nor a modal.
fn plain(page: &Page, mut at: Tokens) -> bool {
    at.all(|i| !page.is_mark(i) && !matches!(page.word(i), "cần" | "phải" | "được" | "mà"))
}

/// “Phòng A: …”, “Cô B: …”: who stands before the colon, the task after it.
fn labelled(page: &Page, at: &Tokens) -> Option<Asked> {
    let near = at.start..at.end.min(at.start + 40);
    near.clone().find(|i| page.word(*i) == ":")?;
    let called = after_series(page, &near);
    let colon = (called..at.end.min(called + 14)).find(|i| page.word(*i) == ":")?;
    let lead = at.start..colon;
    let whole = begins_named(page, at.start) && colon < at.start + 9
        || begins_unit(page, at.start) && (unit_end(page, &lead) >= colon || names_alone(page, &lead));
    let clear = !lead.clone().any(|i| matches!(page.word(i), "," | ";") && !begins_unit(page, i + 1));
    (whole && clear && colon + 2 < at.end && !lead.is_empty())
        .then_some(Asked { lead: Some(lead), verb: colon + 1 })
}

fn named_then_task(page: &Page, at: &Tokens, order: Order) -> Option<Asked> {
    let (name, mut i) = persons(page, at)?;
    i += usize::from(matches!(page.word(i), "," | ":" | "-"));
    let doing = does(page, i) || page.word(i) == "được";
    let told = order == Order::Told || order == Order::Listed && !STATIVE.contains(&page.word(i));
    (i < at.end && (doing || told && page.is_word(i)))
        .then_some(Asked { lead: Some(at.start..name), verb: i })
}

/// “Tổ chức đảng …”, “Phòng …” at the beginning of a sentence.
fn names_a_unit(page: &Page, i: usize) -> bool {
    page.capital(i + 1) && !page.shouted(i + 1)
        || page.phrase(i, "thường trực").is_some() && page.capital(i + 2)
}

#[cfg(test)]
pub mod tests {
    use crate::{Knowledge, read};

    const LEAD: &str = "Sáng 5/3/2024, UBND quận Tân Sa họp. Ông Lý Văn Sáu, Chủ tịch UBND quận chủ trì.\n\n";

    /// What is read of the order of a chair that goes on with this text.
    pub fn draft(text: &str) -> crate::Draft {
        read(&format!("{LEAD}Kết luận cuộc họp, ông Lý Văn Sáu yêu cầu{text}"), &Knowledge::default())
    }

    /// The leads and texts of what a chair asks of others.
    pub fn told(text: &str) -> Vec<(Vec<String>, String)> {
        let draft = draft(text);
        let leads = |d: &crate::DirectiveDraft| d.lead.iter().map(|l| l.value.clone()).collect();
        draft.directives.iter().map(|d| (leads(d), d.text.value.clone())).collect()
    }

    /// Lead and text.
    pub fn pair(lead: &[&str], text: &str) -> (Vec<String>, String) {
        (lead.iter().map(|l| (*l).to_owned()).collect(), text.to_owned())
    }

    #[test]
    fn items_below_an_order_are_tasks_of_whoever_stands_first_in_them() {
        let text = ":\n1. Thư viện, Nhà hát quận, các câu lạc bộ và các đội trực hè.\n2. Hội viên cần siêng tập hát, thuộc lời ca.\n3. Giao nhiệm vụ cụ thể các nhân viên Tổ may áo tứ thân.";
        let leads: Vec<Vec<String>> = told(text).into_iter().map(|(lead, _)| lead).collect();
        assert_eq!(leads[1], ["Hội viên"]);
        assert_eq!(leads[2], ["các nhân viên Tổ"]);
    }

    #[test]
    fn a_link_leaves_the_lead_to_the_sentence_before_and_a_body_called_by_what_it_does_takes_it() {
        let text = " Phòng Văn hóa treo cờ. Song song đó, chú trọng tập múa. Cuối cùng, cần dọn sân. Trong đó, Thanh tra quận kiểm tra giờ trực.";
        let leads: Vec<Vec<String>> = told(text).into_iter().map(|(lead, _)| lead).collect();
        assert_eq!(leads, [["Phòng Văn hóa"], ["Phòng Văn hóa"], ["Phòng Văn hóa"], ["Thanh tra quận"]]);
    }

    #[test]
    fn a_condition_before_the_verb_stays_with_the_task() {
        let text =
            " các phường dựng rạp; nếu trời đổ mưa, phải phủ bạt ngay; tại cổng chợ hoa cần có biển chỉ lối.";
        let texts: Vec<String> = told(text).into_iter().map(|(_, text)| text).collect();
        assert_eq!(texts[1], "nếu trời đổ mưa, phải phủ bạt ngay");
        assert_eq!(texts[2], "tại cổng chợ hoa cần có biển chỉ lối");
    }

    #[test]
    fn those_whom_it_is_about_lead() {
        let text = " Phòng Văn hóa treo cờ. Đối với các đội phải chuẩn bị thang tre, dây chão.";
        assert_eq!(told(text)[1], pair(&["các đội"], "phải chuẩn bị thang tre, dây chão"));
    }

    #[test]
    fn what_is_spoken_of_is_no_task() {
        let text = " Phòng Văn hóa treo cờ. Hội nghị thường niên được xác định là dịp so tài. Thực hiện chấm tranh là một khâu vui.";
        assert_eq!(told(text).len(), 1);
    }

    #[test]
    fn tasks_may_stand_behind_a_colon_inside_the_order() {
        let text =
            " các xã tập trung một số nhiệm vụ: Hội đồng thi cấy các xã tổ chức bốc thăm; kiểm tra mạ.";
        let lead = ["Hội đồng thi cấy các xã"];
        assert_eq!(told(text), [pair(&lead, "tổ chức bốc thăm"), pair(&lead, "kiểm tra mạ")]);
    }

    #[test]
    fn a_pair_of_verbs_that_begins_like_a_noun_is_a_verb() {
        let text =
            " Đảng ủy xã và các chi bộ giữ nghề gốm; lãnh đạo, chỉ đạo mở lớp nặn; lãnh đạo xã trông lò.";
        let lead = ["Đảng ủy xã", "các chi bộ"];
        assert_eq!(told(text)[1], pair(&lead, "lãnh đạo, chỉ đạo mở lớp nặn"));
        assert_eq!(told(text)[2].0, ["lãnh đạo xã"]);
        let items = ":\n- Lãnh đạo, chỉ đạo mở lớp nặn.\n- Lãnh đạo các phường trông lò.";
        assert_eq!(told(items)[0], pair(&[], "Lãnh đạo, chỉ đạo mở lớp nặn"));
        assert_eq!(told(items)[1].0, ["Lãnh đạo các phường"]);
    }

    #[test]
    fn each_of_a_kind_that_is_told_its_task_behind_a_colon_leads_it() {
        let text = " các phòng: Phòng Gốm rà soát lò; Phòng Men chuẩn bị tro; các đội: bổ sung củi.";
        let leads: Vec<String> = told(text).into_iter().flat_map(|(lead, _)| lead).collect();
        assert_eq!(leads, ["Phòng Gốm", "Phòng Men", "các đội"]);
    }

    #[test]
    fn a_standing_body_is_told_and_its_name_is_no_verb() {
        let text =
            " Thường trực Quận đoàn, các Chi đoàn chủ động xây dựng sân chơi; lãnh đạo triển khai hội trại.";
        let lead = ["Thường trực Quận đoàn", "các Chi đoàn"];
        let second = pair(&lead, "lãnh đạo triển khai hội trại");
        assert_eq!(told(text), [pair(&lead, "chủ động xây dựng sân chơi"), second]);
    }

    #[test]
    fn numbers_in_brackets_count_tasks_and_to_draft_is_one() {
        let text = ": (1) Phòng Văn hóa treo cờ; (2) Công an quận dẹp xe.";
        assert_eq!(told(text)[0], pair(&["Phòng Văn hóa"], "treo cờ"));
        let text = " Phòng Văn hóa:\n- Dự thảo thư mời các hội.\n- Treo cờ.";
        assert_eq!(told(text)[0], pair(&["Phòng Văn hóa"], "Dự thảo thư mời các hội"));
    }
}
