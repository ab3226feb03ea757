//! A letter that invites to a meeting, read like the labelled lines of minutes before anybody has come.
//!
//! Owns how it is known, and that whoever it names is invited and nobody present. Its labels are read in `labels`.

use crate::draft::{Confidence, Draft, Extract, Presence};
use crate::opening::{after_opening, within};
use crate::page::Page;
use crate::section::list_mark;

/// “GIẤY MỜI”, “THƯ MỜI HỌP” in a line of its own near the top.
pub fn invites(page: &Page) -> bool {
    const HEADS: [&str; 4] = ["giấy mời", "thư mời", "giấy triệu tập", "lời mời họp"];
    let lines = page.lines.iter().map(|l| page.text.norm(&l.bytes()).trim()).filter(|l| !l.is_empty());
    lines.take(15).any(|line| {
        after_opening(line, &HEADS).is_some_and(|rest| within(rest, 40) && !rest.contains(['.', ',']))
    })
}

/// Nobody has come yet, and what the meeting is about is its title.
pub fn settle(page: &Page, draft: &mut Draft) {
    let present = draft.attendees.iter_mut().filter(|who| who.presence == Presence::Present);
    present.for_each(|who| who.presence = Presence::Invited);
    draft.meeting.title = about(page, draft).or_else(|| draft.meeting.title.take());
}

const ABOUT: [&str; 5] = ["nội dung", "nội dung họp", "nội dung cuộc họp", "v/v", "về việc"];

/// “Nội dung: bàn …”, “V/v: …”.
fn about(page: &Page, draft: &Draft) -> Option<Extract<String>> {
    let named = draft.meeting.title.as_ref().is_some_and(|title| title.rule == "meeting.heading");
    let told = page.sentences.iter().take(40).filter(|_| !named).find_map(|sentence| {
        let first = list_mark(page, &sentence.tokens);
        let label = first + page.any_phrase(first, &ABOUT)?;
        let rest = label + 1..sentence.tokens.end;
        (page.word(label) == ":" && !rest.is_empty()).then(|| page.bytes(&rest))
    });
    told.map(|at| page.text.extract(&at, Confidence::Likely, "invitation.about"))
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, Presence, SourceKind, read};

    #[test]
    fn whoever_a_letter_invites_is_not_yet_present() {
        let text = "PHƯỜNG GỐM\n\nGIẤY MỜI\n\nPhường Gốm trân trọng kính mời các ông, bà dự họp:\n1. Nội dung: Chia lò nung mùa mưa.\n\
            2. Thành phần:\n- Ông Lê Văn Bình, Trưởng phường - Chủ trì\n- Bà Trần Thị Cúc, Thủ quỹ\n\
            3. Thời gian: 14 giờ 00, ngày 12/8/2031\n4. Địa điểm: Nhà lò\n\
            Đề nghị các ông, bà tham dự đúng giờ./.\n";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.kind, SourceKind::Minutes);
        assert_eq!(draft.meeting.title.unwrap().value, "Chia lò nung mùa mưa");
        assert_eq!(draft.meeting.date.unwrap().value.to_string(), "2031-08-12");
        assert_eq!(draft.chairs.first().and_then(|c| c.known_as()), Some("Lê Văn Bình"));
        let told: Vec<_> = draft.attendees.iter().map(|a| (a.person.known_as(), a.presence)).collect();
        assert_eq!(told, [(Some("Trần Thị Cúc"), Presence::Invited)]);
        assert!(draft.directives.is_empty(), "{:?}", draft.directives);
    }
}
