//! Those who stayed away: “Vắng: A (ốm), B (không lý do)”.
//!
//! Owns the list of absent people with the reason of each.

use crate::draft::{AttendeeDraft, Confidence, Presence};
use crate::lexicon::names::FAMILY;
use crate::page::{Page, Tokens};
use crate::people::{honorifics, people, person_drafts};

/// The absent people of a range.
pub fn absent(page: &Page, at: &Tokens) -> Vec<AttendeeDraft> {
    chunks(page, at).iter().filter_map(|chunk| one(page, chunk)).collect()
}

/// Cut at “;”, and at “,” and “và” before another person, never inside parentheses.
fn chunks(page: &Page, at: &Tokens) -> Vec<Tokens> {
    page.pieces(at, |_, i| match page.word(i) {
        ";" => Some(1),
        "," | "và" => begins(page, i + 1).then_some(1),
        _ => None,
    })
}

fn begins(page: &Page, i: usize) -> bool {
    honorifics(page, i) > 0 || page.capital(i) && page.capital(i + 1) && FAMILY.contains(page.word(i))
}

fn one(page: &Page, at: &Tokens) -> Option<AttendeeDraft> {
    let open = at.clone().find(|i| page.word(*i) == "(");
    let close = open.and_then(|o| page.closing(o, at.end)).unwrap_or(at.end);
    let note = open
        .map(|o| page.text.extract(&page.bytes(&(o + 1..close)), Confidence::Likely, "absence.reason").value);
    let list = people(page, &(at.start..open.unwrap_or(at.end)));
    let person = person_drafts(page, &list.entries).find(|p| p.name.is_some())?;
    let presence = presence(note.as_deref());
    Some(AttendeeDraft {
        person,
        presence,
        presence_note: note.filter(|n| !n.is_empty()).map(Into::into),
        ..AttendeeDraft::default()
    })
}

/// “A vắng do đi công tác”: the people before the word, with the reason after it.
pub fn stayed_away(page: &Page, names: &Tokens, reason: &Tokens) -> Vec<AttendeeDraft> {
    let note = page.text.extract(&page.bytes(reason), Confidence::Likely, "absence.reason").value;
    let away = presence(Some(&note));
    let note = Some(note).filter(|note| !note.is_empty());
    let found = people(page, names).entries;
    person_drafts(page, &found)
        .filter(|person| person.name.is_some())
        .map(|person| AttendeeDraft {
            person,
            presence: away,
            presence_note: note.as_deref().map(Into::into),
            ..AttendeeDraft::default()
        })
        .collect()
}

/// “; vắng 02: …”: where the absent of a list begin.
pub fn away_from(page: &Page, at: &Tokens) -> Option<usize> {
    (at.start + 1..at.end).find(|i| page.word(*i) == "vắng" && page.is_mark(i - 1))
}

/// “(đ/c A vắng do đi công tác)” among those who are there: the brackets, and the word before the reason.
pub fn away_in_brackets(page: &Page, at: &Tokens) -> Option<(Tokens, usize)> {
    let open = at.clone().find(|i| page.word(*i) == "(")?;
    let close = page.closing(open, at.end)?;
    let away = (open + 2..close).find(|i| page.word(*i) == "vắng")?;
    Some((open..close + 1, away))
}

/// “vắng 02 đồng chí: …”, “vắng: 02 (A, B)”: the names after the count.
pub fn after_count(page: &Page, vang: usize, end: usize) -> Tokens {
    let colon = page.colon(&(vang..end), 7);
    let first = colon.map_or(vang + 1, |i| i + 1);
    let counted = first + usize::from(page.is_number(first));
    match page.closing(counted, end) {
        Some(close) if counted > first => counted + 1..close,
        _ => first..end,
    }
}

/// A reason excuses, unless it is that there is none; without a word about it nobody is excused.
pub fn presence(note: Option<&str>) -> Presence {
    let told = note.unwrap_or("").trim().to_lowercase();
    let unexcused =
        ["không phép", "không lý do", "không có lý do", "k phép", "k lý do"].iter().any(|w| told.contains(w));
    if !told.is_empty() && !unexcused { Presence::Excused } else { Presence::Absent }
}

#[cfg(test)]
mod tests {
    use crate::{AttendeeDraft, Draft, Knowledge, Presence, SourceKind, read_as};

    fn minutes(people: &str) -> Draft {
        let text =
            format!("BIÊN BẢN\nHọp giao ban\nThời gian: 8 giờ 00 ngày 05/3/2026\nThành phần:\n+ {people}\n");
        read_as(&text, SourceKind::Minutes, &Knowledge::default())
    }

    fn told(attendee: &AttendeeDraft) -> (&str, Presence) {
        (attendee.person.name.as_ref().map_or("", |name| &name.value), attendee.presence)
    }

    #[test]
    fn who_is_away_in_brackets_is_not_there() {
        let draft = minutes(
            "Các đ/c Phó Giám đốc Nhà hát: Tạ Thị Hạ, Lý Văn Sáu (đ/c Phó Giám đốc Lê Văn Bình vắng do đi lưu diễn)",
        );
        let people: Vec<_> = draft.attendees.iter().map(told).collect();
        assert!(people.contains(&("Lê Văn Bình", Presence::Excused)), "{people:?}");
        assert!(people.contains(&("Lý Văn Sáu", Presence::Present)), "{people:?}");
    }

    #[test]
    fn places_after_a_plural_unit_are_not_people() {
        let draft = minutes(
            "ông Lý Văn Sáu, Giám đốc Nhà hát; Chủ tịch UBND các xã: Phú Sa, An Bạc, Long Gốm; Trưởng các phòng",
        );
        let names: Vec<&str> =
            draft.attendees.iter().map(|a| told(a).0).filter(|name| !name.is_empty()).collect();
        assert_eq!(names, ["Lý Văn Sáu"]);
    }

    #[test]
    fn to_be_away_is_no_reason_in_a_table_either() {
        let table = "| STT | Họ và tên | Vai trò | Trạng thái |\n|---|---|---|---|\n\
            | 1 | Lê Văn Bình | Trống cái | Vắng mặt |\n| 2 | Trần Thị Cúc | Trống cái | Vắng có phép |\n";
        let text = format!("Biên bản họp đội trống\nNgày: 08/12/2031\n\n{table}");
        let draft = read_as(&text, SourceKind::Minutes, &Knowledge::default());
        let people: Vec<_> = draft.attendees.iter().map(told).collect();
        assert_eq!(people, [("Lê Văn Bình", Presence::Absent), ("Trần Thị Cúc", Presence::Excused)]);
    }

    #[test]
    fn those_away_behind_a_count_of_those_present_are_not_there() {
        let draft = minutes("7/9 thợ; vắng: đ/c Tạ Hạ (ốm), đ/c Lý Sáu (đi xa)");
        let people: Vec<_> = draft.attendees.iter().filter(|a| a.group.is_none()).map(told).collect();
        assert_eq!(people, [("Tạ Hạ", Presence::Excused), ("Lý Sáu", Presence::Excused)]);
    }
}
