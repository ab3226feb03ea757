//! Where a speaker passes from telling to asking, inside one sentence.
//!
//! Owns the joints: a mark or “đồng thời” and a verb of asking behind it, a colon and tasks behind it, and whom those are
//! for. The grammar of a task is in `asked`.

use crate::asked::{Asked, Order, piece};
use crate::bodies::{begins_unit, unit_end};
use crate::cues::{TASKS, so, verdict};
use crate::directives::{leads, only_units};
use crate::draft::{Extract, StatementKind};
use crate::lexicon::verbs::{ORDERING, STRONG};
use crate::ordering::{asking, hands_to};
use crate::page::{Page, Sentence, Tokens};
use crate::prelude::{opening, place_must};
use crate::speech::Speaking;

/// The verb by which a speaker orders or suggests, if he does in this sentence.
pub fn order_verb(page: &Page, said: &Speaking, end: usize, authority: bool) -> Option<Tokens> {
    let verb = if said.kind == StatementKind::Request {
        Some(said.verb.clone())
    } else {
        let suggested = || turns_to_suggestion(page, &said.verb, end).filter(|_| !authority);
        turns_to_request(page, &said.verb, end).or_else(suggested)
    }?;
    let caution = page.phrase(verb.start, "lưu ý").is_some();
    caution.then(|| turns_to_request(page, &verb, end)).flatten().or(Some(verb))
}

/// “yêu cầu các xã thực hiện một số nhiệm vụ sau:”: those whom the list below is for.
pub fn listed_for(page: &Page, said: &Speaking, sentence: &Sentence) -> Vec<Extract<String>> {
    let verb = order_verb(page, said, sentence.tokens.end.saturating_sub(1), true);
    verb.map(|verb| listed_behind(page, &verb, sentence)).unwrap_or_default()
}

/// The same where the verb that orders is known.
pub fn listed_behind(page: &Page, verb: &Tokens, sentence: &Sentence) -> Vec<Extract<String>> {
    let told = verb.end..sentence.tokens.end.saturating_sub(1);
    let asked = piece(page, &told, Order::Told).and_then(|asked| asked.lead);
    let lead = asked.or_else(|| only_units(page, &told).then_some(told));
    lead.map(|lead| leads(page, &lead).0).unwrap_or_default()
}

/// “nhấn mạnh một số nhiệm vụ như sau: tiếp tục …; rà soát …”: the tasks behind the colon.
pub fn tasks_after_colon(page: &Page, said: &Speaking, sentence: &Sentence) -> Option<Tokens> {
    const HANDS: [&str; 13] = [
        "nêu",
        "nêu rõ",
        "chỉ rõ",
        "đưa ra",
        "đề ra",
        "triển khai",
        "phổ biến",
        "phân công",
        "quán triệt",
        "nhấn mạnh",
        "lưu ý",
        "gợi mở",
        "định hướng",
    ];
    let end = sentence.tokens.end;
    let hands = page.any_phrase(said.verb.start, &HANDS).is_some();
    let colons = (said.verb.end..end.saturating_sub(3)).filter(|i| page.word(*i) == ":");
    colons.take(2).find_map(|colon| {
        let told = said.verb.end..colon;
        let ends = hands || so(page, colon);
        let past = page.find(&told, &["đã", "kết quả", "đạt được"]).is_some();
        let listed = colon + 1..end;
        let tasks = page.find(&told, &TASKS).is_some();
        let does = STRONG.at(page, colon + 1).is_some() || begins_unit(page, colon + 1);
        let ruled = verdict(page, &said.verb) && does;
        let first = opening(page, &listed)..end;
        ((ends && tasks || ruled) && !past && piece(page, &first, Order::Untold).is_some()).then_some(listed)
    })
}

/// “…: các phòng cần tập trung một số nhiệm vụ sau:”: who has the duty that the list before `tasks` spells out.
pub fn duty_before(page: &Page, said: &Speaking, tasks: &Tokens) -> Vec<Extract<String>> {
    let before = said.verb.end..tasks.start - 1;
    let told = || (said.kind == StatementKind::Request).then(|| piece(page, &before, Order::Told)).flatten();
    let lead = Asked::duty(page, &before).or_else(told).and_then(|asked| asked.lead);
    lead.map(|lead| leads(page, &lead).0).unwrap_or_default()
}

/// Where the request begins inside a sentence that starts by assessing: “…; đồng thời đề nghị …”.
pub fn turns_to_request(page: &Page, verb: &Tokens, end: usize) -> Option<Tokens> {
    (verb.end + 1..end).find_map(|i| {
        let n = asking(page, i)?;
        let fresh =
            matches!(page.word(i - 1), "," | ";" | "và" | "thời" | "đó" | "cũng" | ":" | "ra" | "“" | "tôi");
        let directs = || {
            page.phrase(i, "chỉ đạo").is_some()
                && matches!(page.word(i - 1), ";" | "và" | "thời")
                && (begins_unit(page, opening(page, &(i + 2..end))) || place_must(page, i + 2))
        };
        let enumerated = page.word(i - 1) == "," && page.word(i + 2) == ",";
        let own = !enumerated && page.word(i + n) != "của";
        let order = own && (page.any_phrase(i, &ORDERING).is_some() || directs());
        let begins = order && hands_to(page, i) && (fresh || unmarked(page, i, end));
        let examples = || page.find(&(verb.end..i), &["như :"]).is_some();
        (begins && !examples()).then_some(i..i + n)
    })
}

/// “yêu cầu các phòng …, đồng thời đề nghị Hội A …”, “… và giao Sở B …”: cut where whoever orders turns to others.
pub fn turned_to(page: &Page, at: Tokens) -> Vec<Tokens> {
    let turns = |i: usize| {
        let joint = i + page.any_phrase(i, &[", đồng thời", "và"])?;
        let later = page.any_phrase(joint, &["trong thời gian tới", "thời gian tới", "tới đây"]).unwrap_or(0);
        let next = joint + later + usize::from(page.word(joint + later) == ",");
        let verb = page.any_phrase(next, &["đề nghị", "yêu cầu", "giao", "giao cho"])?;
        let own = page.word(i) == "," || later > 0 || page.word(next) == "giao";
        (own && asking(page, next).is_some() && begins_unit(page, next + verb)).then_some(next - i)
    };
    page.pieces(&at, |_, i| turns(i))
}

/// “Sở A đã báo cáo, UBND tỉnh yêu cầu Sở A trả lời …”: behind a comma a body orders a unit; the verb.
pub fn body_orders(page: &Page, at: &Tokens) -> Option<Tokens> {
    const ORDERS: [&str; 4] = ["yêu cầu", "đề nghị", "giao", "thống nhất giao"];
    let after_comma = at.clone().skip(1).filter(|i| page.word(i - 1) == "," && begins_unit(page, *i));
    after_comma.into_iter().find_map(|i| {
        let verb = unit_end(page, &(i..at.end));
        let end = verb + page.any_phrase(verb, &ORDERS)?;
        begins_unit(page, end).then_some(verb..end)
    })
}

/// Where one without authority passes from telling to suggesting: “cho rằng …, đề xuất …”.
pub fn turns_to_suggestion(page: &Page, verb: &Tokens, end: usize) -> Option<Tokens> {
    (verb.end + 1..end).find_map(|i| {
        let fresh = matches!(page.word(i - 1), "," | ";" | "và" | "thời");
        let n = page.any_phrase(i, &["đề xuất", "kiến nghị", "mong muốn", "xin", "gợi ý"])?;
        (fresh && !matches!(page.word(i + n), "," | "của")).then_some(i..i + n)
    })
}

/// “… thành công yêu cầu Phòng A khẩn trương …”: no mark stands before the order, a unit and its task after it.
fn unmarked(page: &Page, i: usize, end: usize) -> bool {
    const NOUN: [&str; 8] = ["từ", "nhu", "trước", "mọi", "cao", "đúng", "nội", "là"];
    let plain = page.any_phrase(i, &["yêu cầu", "đề nghị"]).filter(|_| !NOUN.contains(&page.word(i - 1)));
    let asked = plain.filter(|n| begins_unit(page, i + n)).and_then(|n| {
        let near = (i + n..end).find(|j| matches!(page.word(*j), "," | ";")).unwrap_or(end);
        piece(page, &(i + n..near), Order::Untold)
    });
    asked.is_some_and(|asked| asked.lead.is_some())
}

#[cfg(test)]
pub mod tests {
    use crate::{Draft, Knowledge, StatementKind, read};

    const LEAD: &str = "Sáng 5/3/2024, UBND huyện Tân Sa họp giao ban. Ông Lý Văn Sáu chủ trì cuộc họp.\n\n";

    /// What is read of a district's meeting whose chair is told, and that goes on with this text.
    pub fn draft(text: &str) -> Draft {
        read(&format!("{LEAD}{text}"), &Knowledge::default())
    }

    /// The kinds of what is said, in order.
    pub fn kinds(draft: &Draft) -> Vec<StatementKind> {
        draft.statements.iter().map(|s| s.kind).collect()
    }

    #[test]
    fn tasks_behind_a_colon_are_told_by_who_stresses_them() {
        let draft = draft(
            "Ông Lý Văn Sáu nhấn mạnh một số nhiệm vụ như sau: tiếp tục rà soát hồ sơ; các xã sớm báo cáo.",
        );
        assert_eq!(draft.directives.len(), 2);
        assert_eq!(kinds(&draft), [StatementKind::Conclusion, StatementKind::Request]);
    }

    #[test]
    fn whoever_orders_may_turn_to_others_in_one_sentence() {
        let leads = |text: &str| {
            let leads = draft(text).directives.into_iter().map(|d| d.lead[0].value.clone());
            leads.collect::<Vec<_>>()
        };
        let office = "Ông Lý Văn Sáu yêu cầu Phòng Văn hóa treo cờ";
        for joint in [
            ", đồng thời đề nghị Hội Làm vườn",
            " và giao Hội Làm vườn",
            " và trong thời gian tới đề nghị Hội Làm vườn",
            ", đồng thời yêu cầu Hội Làm vườn",
        ] {
            assert_eq!(leads(&format!("{office}{joint} bày chậu cảnh.")), ["Phòng Văn hóa", "Hội Làm vườn"]);
        }
        assert_eq!(leads(&format!("{office} và đề nghị cấp trên cho thêm đèn.")), ["Phòng Văn hóa"]);
        let own = format!("{office}. Phòng Y tế khẩn trương rửa kho, đồng thời yêu cầu nhà thầu khử mùi.");
        assert_eq!(leads(&own), ["Phòng Văn hóa", "Phòng Y tế"]);
    }

    #[test]
    fn whoever_may_order_tells_the_tasks_behind_a_colon_though_another_chairs() {
        let text = "Phát biểu chỉ đạo tại cuộc họp, bà Tạ Hạ, Trưởng Ban Dân vận Huyện ủy biểu dương các thôn. Bà gợi mở một số việc để \
                    các hội tập trung thực hiện, đó là: tiếp tục dạy nghề gốm; quan tâm giữ lò cổ; rà soát thợ già.";
        let told = draft(text).directives;
        assert_eq!(told.len(), 3);
        assert!(told.iter().all(|d| d.speaker.as_deref() == Some("Tạ Hạ")));
    }

    #[test]
    fn who_speaks_for_others_may_name_them_before_the_verb() {
        for proxy in ["thay mặt Ban Giám đốc", "thay mặt UBND huyện Tân Sa", "thay mặt lãnh đạo huyện"]
        {
            let told = draft(&format!("Ông Lý Văn Sáu {proxy} tiếp thu ý kiến và đề nghị các thôn dọn chợ."));
            assert_eq!(told.directives.len(), 1, "{proxy}");
            assert_eq!(told.statements[0].speaker.as_deref(), Some("Lý Văn Sáu"));
        }
    }

    #[test]
    fn an_office_cut_short_may_order() {
        for office in ["PCT UBND huyện", "CT UBND huyện", "PBT Huyện ủy", "Chánh Thanh tra huyện"]
        {
            let told = draft(&format!("Bà Tạ Hạ, {office} yêu cầu các thôn dọn chợ."));
            assert_eq!(told.directives.len(), 1, "{office}");
        }
    }

    #[test]
    fn what_somebody_may_order_and_hopes_for_is_a_task_where_it_is_a_duty() {
        let hoped = "Phát biểu chỉ đạo, ông Lý Văn Sáu mong rằng thời gian tới Hội Làm vườn cần giữ giống hoa; tiếp tục dạy nghề.";
        let told = draft(hoped).directives;
        assert_eq!(told.len(), 2);
        assert_eq!(told[0].lead[0].value, "Hội Làm vườn");
        assert!(draft("Ông Lý Văn Sáu mong muốn Hội Làm vườn ngày càng lớn mạnh.").directives.is_empty());
    }

    #[test]
    fn a_body_that_is_told_to_ask_others_does_not_speak() {
        let asked = "Ông Lý Văn Sáu yêu cầu các thôn dọn chợ.";
        for task in [
            "Ban Tuyên giáo định hướng việc đưa tin",
            "Hội Làm vườn kêu gọi hội viên giữ giống hoa",
            "Phòng Y tế phân công người trực",
        ] {
            let told = draft(&format!("{asked} {task}. Bí thư các chi bộ trực tiếp làm việc với thợ."));
            assert_eq!(told.directives.len(), 3, "{task}");
            assert!(told.directives.iter().all(|d| d.speaker.as_deref() == Some("Lý Văn Sáu")));
        }
        let meeting = draft(&format!("{asked} Hội nghị giao Phòng Y tế trực trạm."));
        assert_eq!(meeting.directives.len(), 2);
    }

    #[test]
    fn units_that_are_told_to_ask_others_do_not_speak() {
        let text = "Ông Lý Văn Sáu yêu cầu Phòng Văn hóa treo cờ.\n\nCác đơn vị quán triệt, yêu cầu cán bộ đi bộ đến chợ.";
        let told = draft(text).directives;
        assert_eq!(told.len(), 2);
        assert_eq!(told[1].lead[0].value, "Các đơn vị");
    }

    #[test]
    fn lines_that_count_are_items_of_the_list() {
        let text = "Kết luận cuộc họp, ông Lý Văn Sáu yêu cầu các phòng, các đội thực hiện một số nhiệm vụ sau:\nMột là, rà soát hồ sơ.\nHai là, Công an huyện tuần tra.\nBa là, tổng hợp ý kiến dân.";
        let leads: Vec<usize> = draft(text).directives.iter().map(|d| d.lead.len()).collect();
        assert_eq!(leads, [2, 1, 2]);
    }

    #[test]
    fn an_order_may_stand_without_a_mark_before_it() {
        let text = "Ông Lý Văn Sáu đánh giá cao kết quả để hội thao thành công yêu cầu Phòng Văn hóa khẩn trương xây dựng kịch bản.";
        assert_eq!(kinds(&draft(text)), [StatementKind::Assessment, StatementKind::Request]);
    }

    #[test]
    fn examples_behind_a_colon_are_no_orders() {
        let text = "Ông Lý Văn Sáu nhấn mạnh các mảng việc như: Việc thi cử; Giao nhiệm vụ về đào tạo.";
        assert!(draft(text).directives.is_empty());
    }

    #[test]
    fn those_whom_a_list_is_for_lead_its_items() {
        let text = "Kết luận cuộc họp, ông Lý Văn Sáu yêu cầu Ban chỉ đạo huyện, các xã thực hiện một số nhiệm vụ sau:\n- Tuyên truyền trên loa.\n- Phòng Y tế phun hóa chất.\n- Rà soát hộ nghèo.";
        let leads: Vec<String> = draft(text)
            .directives
            .iter()
            .map(|d| d.lead.iter().map(|l| l.value.as_str()).collect::<Vec<_>>().join(" + "))
            .collect();
        assert_eq!(leads, ["Ban chỉ đạo huyện + các xã", "Phòng Y tế", "Ban chỉ đạo huyện + các xã"]);
    }

    #[test]
    fn what_follows_according_to_somebody_is_his_word() {
        let draft = draft(
            "Theo ông Lý Văn Sáu, các đơn vị cần chủ động hơn. Thời gian tới, huyện sẽ kiểm tra các chợ.",
        );
        assert_eq!(draft.statements[0].speaker.as_deref(), Some("Lý Văn Sáu"));
        assert_eq!(draft.directives.len(), 1);
    }

    #[test]
    fn who_concludes_is_taken_for_the_chair_though_no_list_names_him() {
        let text = "Sáng 5/3/2024, UBND xã Tân Sa họp.\n\nKết luận cuộc họp, ông Lý Văn Sáu, Chủ tịch UBND xã yêu cầu các huyện phòng, chống dịch.";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.chairs[0].known_as(), Some("Lý Văn Sáu"));
        assert_eq!(draft.directives[0].lead[0].value, "các huyện");
    }

    #[test]
    fn a_duty_before_a_list_leads_what_the_list_names() {
        let text = "Ông Lý Văn Sáu nhấn mạnh: Trong thời gian tới, các phòng cần tập trung một số nhiệm vụ sau: Rà soát chỉ tiêu; Công an huyện tuần tra.";
        let leads: Vec<String> =
            draft(text).directives.iter().flat_map(|d| &d.lead).map(|l| l.value.clone()).collect();
        assert_eq!(leads, ["các phòng", "Công an huyện"]);
    }

    #[test]
    fn the_lead_of_a_report_may_ask_and_says_who_may() {
        let asks = "Sáng 5/3/2024, đến thăm và làm việc với Trạm Kiểm lâm Cửa Sa, Bí thư Huyện ủy Lý Văn Sáu đề nghị các trạm tăng cường trồng cây. Các trạm luôn chăm tốt vườn ươm.";
        assert_eq!(read(asks, &Knowledge::default()).directives.len(), 1);
        let told = "Cần thêm giải pháp\nĐó là chỉ đạo của đồng chí Lý Văn Sáu, Bí thư Huyện ủy tại Hội nghị sơ kết sáng 5/3/2024.\n\
            Phát biểu tại Hội nghị, đồng chí Lý Văn Sáu ghi nhận kết quả. Đồng chí đề nghị các cấp Hội tập trung hỗ trợ hộ nghèo.";
        assert_eq!(read(told, &Knowledge::default()).directives.len(), 1);
    }

    #[test]
    fn one_who_concludes_a_supervision_may_stand_without_a_comma() {
        let text = "Kết luận tại buổi giám sát ông Lý Văn Sáu – Chủ tịch HĐND huyện đề nghị Bệnh viện huyện cần sớm hoàn thiện mái hiên.";
        assert_eq!(draft(text).directives[0].lead[0].value, "Bệnh viện huyện");
    }

    #[test]
    fn a_colon_behind_a_unit_hands_it_to_the_items_below() {
        let text = "UBND tỉnh có ý kiến như sau:\n1. Về bến đò, UBND huyện Tân Sa đã có báo cáo, UBND tỉnh yêu cầu UBND huyện Tân Sa trả lời chủ đò.\n\
            2. Ủy ban nhân dân tỉnh giao Sở B:\n- Rà soát hồ sơ.\nNơi nhận:\n- Các Bộ: A, B, C.";
        let told = read(text, &Knowledge::default()).directives;
        let leads: Vec<&str> = told.iter().flat_map(|d| &d.lead).map(|l| l.value.as_str()).collect();
        assert_eq!(leads, ["UBND huyện Tân Sa", "Sở B"]);
    }

    #[test]
    fn a_duty_that_the_chair_names_after_praise_is_a_task() {
        let text = "Ông Lý Văn Sáu đánh giá cao kết quả. Tuy nhiên ông Sáu cũng nhấn mạnh tồn tại. Các xã cần tập trung thu gom rác.";
        assert_eq!(draft(text).directives.len(), 1);
    }

    #[test]
    fn who_asks_the_body_of_the_chair_gives_no_order() {
        let text = "Sáng 5/3/2024, Bộ trưởng Bộ Xây dựng Lý Văn Sáu chủ trì buổi làm việc với tỉnh Tân Sa.\n\n\
            Chủ tịch UBND tỉnh Hồ Văn Tám đề nghị Bộ Xây dựng hỗ trợ tỉnh lập quy hoạch.\nBộ trưởng Lý Văn Sáu đề nghị tỉnh hoàn thiện quy hoạch.";
        let told = read(text, &Knowledge::default()).directives;
        let leads: Vec<&str> = told.iter().flat_map(|d| &d.lead).map(|l| l.value.as_str()).collect();
        assert_eq!(leads, ["tỉnh"]);
    }

    #[test]
    fn demands_that_a_sentence_counts_behind_a_colon_are_tasks() {
        let text = "Tại đây, ông Lý Văn Sáu nêu 3 yêu cầu: một là, rà soát các chợ; hai là, dọn sân; ba là, treo đèn.";
        assert_eq!(draft(text).directives.len(), 3);
        assert!(
            draft("Ông Lý Văn Sáu nêu kết quả các nhiệm vụ: một là, dựng được rạp.").directives.is_empty()
        );
    }

    #[test]
    fn whoever_does_something_before_an_order_gives_it() {
        for deed in [
            "đặt mục tiêu xong trước mùa lễ",
            "chia sẻ khó khăn với thợ",
            "quyết định khen ba đội",
            "đặt câu hỏi vì sao chậm",
        ] {
            let told = draft(&format!("Ông Lý Văn Sáu {deed}, yêu cầu các đội dựng rạp.")).directives;
            assert_eq!(told[0].speaker.as_deref(), Some("Lý Văn Sáu"), "{deed}");
        }
    }
}
