//! Who heads those that visit or meet others, where nobody is said to chair.
//!
//! Owns the forms: “do A làm trưởng đoàn”, “A, Bí thư Tỉnh ủy làm việc với …”. Words of chairing are read in `chairing`.

use crate::bodies::begins_unit;
use crate::chairing::{before, named_or_only, only_named};
use crate::concluder::whose_conclusion;
use crate::draft::PersonDraft;
use crate::lexicon::titles::TITLES;
use crate::lexicon::verbs::{ASKING, ASSESSING};
use crate::page::{Page, Sentence, Tokens};
use crate::people::{honorifics, people, person_drafts};

/// “do A, c1 làm trưởng đoàn”.
pub fn delegation_head(page: &Page, at: &Tokens) -> Vec<PersonDraft> {
    if let Some(n) = page.any_phrase(at.start, &["trưởng đoàn"]) {
        let is = (at.start + n..at.end.min(at.start + n + 5)).find(|i| matches!(page.word(*i), "là" | ":"));
        return is.map(|i| named_or_only(page, &people(page, &(i + 1..at.end)).entries)).unwrap_or_default();
    }
    let Some(heads) = page.find(at, &["làm trưởng đoàn", "trưởng đoàn công tác làm", "dẫn đầu"])
    else {
        return vec![];
    };
    let by = (at.start..heads.start).rev().find(|i| page.word(*i) == "do").map(|i| i + 1);
    let delegation = page.word(heads.end - 1) != "đầu" || page.word(heads.end) == "đoàn";
    let first = by.or_else(|| (delegation && honorifics(page, at.start) > 0).then_some(at.start));
    let list = first.map(|first| people(page, &(first..heads.start)).entries);
    list.map(|entries| named_or_only(page, &entries)).unwrap_or_default()
}

/// “A, Bí thư Tỉnh ủy làm việc với …”: with no word of chairing, the one person who meets the others.
pub fn session_head(page: &Page, sentence: &Sentence) -> Vec<PersonDraft> {
    const MEETS: [&str; 8] = [
        "làm việc với",
        "làm việc cùng",
        "làm việc tại",
        "đối thoại với",
        "họp với",
        "kiểm tra",
        "khảo sát",
        "thị sát",
    ];
    let Some(verb) = page.find(&sentence.tokens, &MEETS) else {
        return whose_conclusion(page, sentence);
    };
    let ahead = sentence.tokens.start..verb.start;
    if page.find(&ahead, &["giữa"]).is_some() {
        return vec![];
    }
    let visited = |i: usize| matches!(page.word(i - 1), "ghé" | "thăm" | "đến" | "tới" | "tại");
    let subject = ahead.clone().any(|i| begins_unit(page, i) && (i == ahead.start || !visited(i)));
    let mut found = only_named(before(page, &ahead));
    found.retain(|person| !within_name(page, &ahead, person));
    if found.is_empty() && !subject { only_named(behind(page, &verb, &sentence.tokens)) } else { found }
}

/// “Ban quản trị chung cư An Bình họp với …”: two syllables that look like a name behind a word in small letters are
/// those of a place.
fn within_name(page: &Page, at: &Tokens, person: &PersonDraft) -> bool {
    let plain = person.honorific.is_none() && person.positions.is_empty();
    let short = person.name.as_ref().filter(|name| name.value.split(' ').count() == 2);
    let start = short.map(|name| page.token_at_char(name.span.start));
    let behind = |i: usize| i > at.start && page.is_word(i - 1) && !page.capital(i - 1);
    plain && start.is_some_and(behind)
}

/// “Làm việc với Sở A, Chủ tịch UBND tỉnh B đề nghị …”: the subject behind the clause that begins with the verb.
fn behind(page: &Page, verb: &Tokens, at: &Tokens) -> Vec<PersonDraft> {
    let person =
        |i: &usize| page.word(*i) == "," && (honorifics(page, i + 1) > 0 || TITLES.at(page, i + 1).is_some());
    let Some(comma) = (verb.end..at.end.min(verb.end + 40)).find(person) else { return vec![] };
    let list = people(page, &(comma + 1..at.end));
    let speaks = ASKING.at(page, list.end).or_else(|| ASSESSING.at(page, list.end)).is_some();
    let speaks = speaks || page.any_phrase(list.end, &["đã", "cũng", "phát biểu"]).is_some();
    if speaks { person_drafts(page, &list.entries).collect() } else { vec![] }
}

#[cfg(test)]
mod tests {
    use crate::chairing::tests::{chaired, head};

    #[test]
    fn the_head_of_a_delegation_chairs() {
        let sau = Some("Lý Văn Sáu".to_owned());
        assert_eq!(head("Trưởng đoàn kiểm tra là đồng chí Lý Văn Sáu – PCT UBND phường."), sau);
        assert_eq!(head("Đồng chí Lý Văn Sáu – Trưởng phòng làm trưởng đoàn."), sau);
    }

    #[test]
    fn to_come_first_in_something_is_to_head_no_delegation() {
        assert_eq!(head("Đồng chí Lý Văn Sáu yêu cầu các đội phấn đấu dẫn đầu toàn tỉnh về nghề gốm."), None);
        assert_eq!(head("Ông Lý Văn Sáu dẫn đầu đoàn khảo sát lò gốm.").as_deref(), Some("Lý Văn Sáu"));
        assert_eq!(head("Đoàn khảo sát do ông Lý Văn Sáu dẫn đầu.").as_deref(), Some("Lý Văn Sáu"));
    }

    #[test]
    fn whoever_works_with_others_chairs_by_the_headline_or_behind_the_clause() {
        let text = "Cục trưởng Lý Văn Sáu làm việc với Bảo tàng Gốm A\n\nTại buổi làm việc, Giám đốc Bảo tàng kể việc sưu tầm.";
        assert_eq!(chaired(text), ["Lý Văn Sáu"]);
        let text = "Chiều 6-4-2031, ghé xưởng và làm việc với thợ chạm, thợ tiện Hợp tác xã A, Chủ tịch Hội Nghề mộc Lý Văn Sáu đề nghị \
                    các tổ giữ lại mẫu cũ.";
        assert_eq!(chaired(text), ["Lý Văn Sáu"]);
    }

    #[test]
    fn the_house_where_somebody_meets_others_is_nobody() {
        let text = "Sáng 11/8/2031, tại UBND phường An Phú, đồng chí Lý Văn Sáu, Phó Chủ tịch UBND thành phố đã có buổi làm việc với các \
                    phường về chợ hoa.";
        assert_eq!(chaired(text), ["Lý Văn Sáu"]);
        assert_eq!(chaired(&text.replace("UBND phường An Phú", "xã Lê Lợi")), ["Lý Văn Sáu"]);
    }

    #[test]
    fn the_office_of_whose_word_is_taken_up_is_not_that_of_who_takes_it_up() {
        let text = "Sáng 5/3/2031, Hội Làm vườn A tổ chức tọa đàm. Chủ tịch Hội Tạ Thị Hạ chủ trì tọa đàm.\n\nTiếp thu ý kiến của Phó Chủ tịch \
                    UBND tỉnh, Chủ tịch Hội Tạ Thị Hạ đề nghị các đội giữ giống.";
        let chairs = crate::read(text, &crate::Knowledge::default()).chairs;
        assert_eq!(
            chairs[0].positions.iter().map(|p| p.value.as_str()).collect::<Vec<_>>(),
            ["Chủ tịch Hội"]
        );
    }

    #[test]
    fn whoever_inspects_with_others_heads_them() {
        let text = "Sáng 5/3/2031, ông Lý Văn Sáu, Phó Chủ tịch UBND thành phố, cùng các ngành kiểm tra việc phòng cháy tại chợ hoa.\n\nÔng Sáu yêu \
                    cầu Ban Quản lý chợ bổ sung bình bọt.";
        assert_eq!(chaired(text), ["Lý Văn Sáu"]);
        assert_eq!(crate::read(text, &crate::Knowledge::default()).directives.len(), 1);
    }
}
