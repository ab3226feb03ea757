//! People whom minutes among colleagues call by their given names only: “Có mặt: Bình, Cúc, Dũng”, “Hoa (BA)”.
//!
//! Owns such lists, and the way from a given name to the full name that stands elsewhere in the same minutes.

use crate::draft::{Confidence, Draft, PersonDraft};
use crate::given::{bare_name, parts_names};
use crate::page::{Page, Tokens};
use crate::people::{NameContext, honorifics, name_at};
use std::collections::HashMap;

/// The people of a list that holds nothing but given names, some with a short role in brackets.
pub fn short_names(page: &Page, at: &Tokens) -> Option<Vec<PersonDraft>> {
    let stop = usize::from(at.end > at.start && page.word(at.end - 1) == ".");
    let pieces = page.pieces(&(at.start..at.end - stop), |_, i| parts_names(page, i));
    let pieces: Vec<Tokens> = pieces.into_iter().filter(|piece| !piece.is_empty()).collect();
    let alone = |piece: &&Tokens| piece.len() == 1 || page.word(piece.start + 1) == "(";
    let single =
        pieces.iter().filter(alone).filter(|piece| bare_name(page, piece.start, piece.start + 1)).count();
    let full = pieces.iter().filter(|piece| full_name(page, piece).is_some()).count();
    let several = single > 0 && single + full > 1 && (single + full) * 2 > pieces.len();
    let found: Option<Vec<PersonDraft>> = pieces.iter().map(|piece| one(page, piece, several)).collect();
    found.filter(|found| !found.is_empty())
}

/// “Lê Thị Hoa”, “Lê Thị Hoa (BA)”.
fn full_name(page: &Page, at: &Tokens) -> Option<usize> {
    let length =
        name_at(page, at.start, at.end, NameContext::Listed).filter(|_| honorifics(page, at.start) == 0)?;
    (length == at.len() || page.word(at.start + length) == "(").then_some(length)
}

/// “Hoa”, “Hoa (BA)”; among several given names “Thu Hoa” too.
fn one(page: &Page, at: &Tokens, several: bool) -> Option<PersonDraft> {
    const NOBODY: [&str; 8] = ["không", "chưa", "đủ", "có", "toàn", "tất", "cả", "nhóm"];
    let titled = honorifics(page, at.start);
    if several && titled > 0 && titled < at.len() {
        let honorific = Some(page.source(&(at.start..at.start + titled)).into());
        return one(page, &(at.start + titled..at.end), several)
            .map(|person| PersonDraft { honorific, ..person });
    }
    let open = at.clone().find(|i| page.word(*i) == "(").unwrap_or(at.end);
    let role = page.closing(open, at.end).map(|close| open + 1..close);
    let signed = |role: &Tokens| matches!(page.norm(role), "đã ký" | "ký" | "có mặt");
    let ends = role.as_ref().map_or(open, |role| role.end + 1) == at.end;
    let name = at.start..open;
    let given = name.len() == 1 && bare_name(page, at.start, open) && (several || role.is_some());
    let double = several
        && honorifics(page, at.start) == 0
        && name.len() == 2
        && name.clone().all(|i| page.capital(i) && !page.shouted(i) && page.is_word(i));
    let full = several && full_name(page, at).is_some();
    (ends && (given || double || full) && !NOBODY.contains(&page.word(at.start))).then(|| PersonDraft {
        name: Some(page.text.extract(&page.bytes(&name), Confidence::Doubtful, "people.given-name")),
        positions: role
            .filter(|role| !signed(role))
            .map(|at| page.text.extract(&page.bytes(&at), Confidence::Likely, "people.short-role"))
            .into_iter()
            .collect(),
        ..PersonDraft::default()
    })
}

/// A chair or recorder called by the given name gets the full name of the only one who bears it; whoever is listed
/// twice so is listed once.
pub fn full_names(draft: &mut Draft) {
    let full = bearers(draft);
    let told = |person: &PersonDraft| full.get(person.known_as()?).cloned().flatten();
    for chair in &mut draft.chairs {
        if let (Some(bearer), Some(name)) = (told(chair), chair.name.as_mut()) {
            name.value = bearer;
        }
    }
    let recorders: Vec<String> =
        draft.attendees.iter().filter(|a| a.recorder).filter_map(|a| told(&a.person)).collect();
    draft.attendees.retain(|a| told(&a.person).is_none());
    for attendee in &mut draft.attendees {
        attendee.recorder |=
            attendee.person.known_as().is_some_and(|name| recorders.iter().any(|r| r == name));
    }
}

/// Given names with the only full name that ends in them.
fn bearers(draft: &Draft) -> HashMap<String, Option<String>> {
    let mut out: HashMap<String, Option<String>> = HashMap::new();
    let people = draft.chairs.iter().chain(draft.attendees.iter().map(|a| &a.person));
    let full = people.filter_map(PersonDraft::known_as).filter(|name| name.split(' ').count() > 2);
    for name in full {
        let given = name.rsplit(' ').next().unwrap_or(name).to_owned();
        let known = out.entry(given).or_insert_with(|| Some(name.to_owned()));
        *known = known.take().filter(|other| other == name);
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::{Draft, Knowledge, read};

    fn names(draft: &Draft) -> Vec<&str> {
        draft.attendees.iter().filter_map(|a| a.person.known_as()).collect()
    }

    #[test]
    fn a_list_of_given_names_under_a_label_is_people() {
        let draft = read(
            "Biên bản họp nhóm - 04/02/2031\nThành phần tham dự: Bình, Cúc, Dũng\nVắng mặt: Không\n",
            &Knowledge::default(),
        );
        assert_eq!(names(&draft), ["Bình", "Cúc", "Dũng"]);
        assert_eq!(draft.meeting.date.map(|d| d.value.to_string()).as_deref(), Some("2031-02-04"));
    }

    #[test]
    fn full_names_and_given_names_may_stand_in_one_list() {
        let text =
            "Biên bản họp nhóm\nThành viên tham gia: Nguyễn Văn An (Leader), Trần Bình, Lê Thị Cúc, Dũng\n";
        let draft = read(text, &Knowledge::default());
        assert_eq!(names(&draft), ["Nguyễn Văn An", "Trần Bình", "Lê Thị Cúc", "Dũng"]);
    }

    #[test]
    fn a_chair_called_by_the_given_name_is_the_only_one_of_the_list_who_bears_it() {
        let text = "# Biên bản họp tuần 11\n**Ngày:** 08/03/2031\n**Người chủ trì:** Bình (TK)\n**Thư ký:** Cúc (TQ)\n\n\
            | # | Trạng thái | Họ và tên | Vai trò |\n|---|---|---|---|\n| 1 | Có mặt | Lê Văn Bình | Trưởng kho |\n\
            | 2 | Có mặt | Trần Thị Cúc | Thủ quỹ |\n";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.chairs.first().and_then(|c| c.known_as()), Some("Lê Văn Bình"));
        assert_eq!(names(&draft), ["Trần Thị Cúc"]);
        assert_eq!(draft.meeting.date.map(|d| d.value.to_string()).as_deref(), Some("2031-03-08"));
    }
}
