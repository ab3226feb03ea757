//! People: names, offices and lists of both.
//!
//! Owns the grammar of a person and of a list of people. What part the people took is decided by who asks.

mod group;
mod holder;
mod list;
mod name;
mod office;

pub use list::people;
pub use name::{NameContext, name_at};
pub use office::{lists_places, name_between, office_end, organisation, stops};

use crate::draft::{Confidence, Extract, PersonDraft};
use crate::lexicon::bodies::AREA_ENDS;
use crate::lexicon::names::FAMILY;
use crate::lexicon::titles::{HONORIFIC, HONORIFICS, TITLES};
use crate::page::{Page, Tokens};

/// A person in the text.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// The name, when given.
    pub name: Option<Tokens>,
    /// The honorific as shown.
    pub honorific: Option<String>,
    /// Offices in order.
    pub offices: Vec<Tokens>,
    /// Everything from honorific to last office.
    pub all: Tokens,
}

/// An entry of a list of people.
#[derive(Clone, Debug)]
pub enum Entry {
    /// A person, named or known by office only.
    Person(Person),
    /// An unnamed group.
    Group(Tokens),
}

impl Entry {
    /// The offices of a person.
    pub fn offices(&self) -> Option<&[Tokens]> {
        if let Self::Person(person) = self { Some(&person.offices) } else { None }
    }
}

/// Length of the honorifics at token `i`, several in a row and their full stops included.
pub fn honorifics(page: &Page, i: usize) -> usize {
    let mut j = i + clipped_honorific(page, i);
    while let Some(n) = HONORIFIC
        .at(page, j)
        .filter(|_| j == i || !name::family_and_not_address(page, j) && !short_of_family(page, j))
    {
        j += n;
        j += usize::from(page.word(j) == "." && page.touches_next(j - 1));
    }
    j += usize::from(j > i && labelled(page, j));
    j - i
}

/// “đồng chí Ông Văn A”: two syllables behind a second address make no full name, so it is the family name.
fn short_of_family(page: &Page, i: usize) -> bool {
    page.word(i) == "ông" && page.capital(i) && page.capital(i + 2) && !page.capital(i + 3)
}

/// “đồng chí”, “ông”: how anybody is addressed, and no rank or degree.
fn plain_address(page: &Page, i: usize) -> bool {
    matches!(page.word(i), "đồng" | "đ/c" | "ông" | "bà")
}

/// “Ông: A”, a form filled in: the colon before a name.
fn labelled(page: &Page, j: usize) -> bool {
    let addressed = ["ông", "bà", "chí", "đ/c"].contains(&page.word(j - 1));
    let named = FAMILY.contains(page.word(j + 1));
    addressed && page.word(j) == ":" && named && page.capital(j + 1) && page.capital(j + 2)
}

/// “Ô. A”, “- B. C”: ông and bà cut short, with their full stop.
fn clipped_honorific(page: &Page, i: usize) -> usize {
    let after_mark = i > 0 && page.is_mark(i - 1) && page.word(i - 1) != ".";
    let clipped = page.word(i) == "ô" || page.word(i) == "b" && after_mark;
    let named = page.word(i + 1) == "." && page.touches_next(i) && page.capital(i + 2) && page.capital(i + 3);
    if clipped && named { 2 } else { 0 }
}

/// Whether a singular honorific, a title or a name begins at token `i`.
pub fn begins_person(page: &Page, i: usize, end: usize) -> bool {
    honorifics(page, i) > 0
        || TITLES.at(page, i).is_some()
        || name_at(page, i, end, NameContext::Listed).is_some()
}

/// Where the first person of a range begins.
pub fn first_person(page: &Page, at: &Tokens) -> Option<usize> {
    at.clone().find(|i| {
        let area = *i > at.start && AREA_ENDS.contains(&page.word(i - 1)) && !page.capital(i - 1);
        let fresh = *i == at.start || !(page.capital(i - 1) || area) || page.is_mark(i - 1);
        HONORIFICS.at(page, *i).is_some() || fresh && begins_person(page, *i, at.end)
    })
}

/// The drafts of the people of a list.
pub fn person_drafts(page: &Page, entries: &[Entry]) -> impl Iterator<Item = PersonDraft> {
    let people = entries.iter().filter_map(|e| if let Entry::Person(p) = e { Some(p) } else { None });
    people.map(|person| person_draft(page, person))
}

/// Bodies whose members are told as “trong Ban …: A, B”.
const MEMBERS: [&str; 5] = ["ban thường vụ", "ban chấp hành", "btv", "bch", "thường vụ"];

/// The draft of a person.
pub fn person_draft(page: &Page, person: &Person) -> PersonDraft {
    let again =
        |i: usize, at: &Tokens| person.offices.iter().skip(i + 1).any(|o| page.norm(o) == page.norm(at));
    let offices = person.offices.iter().enumerate().filter(|(i, at)| !again(*i, at));
    PersonDraft {
        name: person
            .name
            .as_ref()
            .map(|at| page.text.extract(&page.bytes(at), Confidence::Sure, "people.name")),
        honorific: person.honorific.as_deref().map(Into::into),
        organisation: person.offices.last().and_then(|at| organisation(page, at)).map(Into::into),
        positions: offices.map(|(_, at)| position(page, at)).collect(),
    }
}

/// An office as it is told; of the body of which somebody is a member the membership.
fn position(page: &Page, at: &Tokens) -> Extract<String> {
    let mut told = page.text.extract(&page.bytes(at), Confidence::Likely, "people.office");
    if TITLES.at(page, at.start).is_none() && page.any_phrase(at.start, &MEMBERS).is_some() {
        told.value = format!("Ủy viên {}", told.value);
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let page = Page::new(text);
        let list = people(&page, &(0..page.tokens.len()));
        person_drafts(&page, &list.entries)
            .filter_map(|p| {
                let offices: Vec<&str> = p.positions.iter().map(|o| o.value.as_str()).collect();
                Some(format!("{}: {}", p.known_as()?, offices.join(" / ")))
            })
            .collect()
    }

    #[test]
    fn the_first_office_after_a_name_is_the_persons_own_though_it_names_many() {
        let text =
            "ông Lý Văn Sáu - Phó Chủ tịch Hiệp hội các làng nghề; bà Tạ Thị Hạ, phó bí thư, trưởng BCĐ";
        assert_eq!(
            told(text),
            ["Lý Văn Sáu: Phó Chủ tịch Hiệp hội các làng nghề", "Tạ Thị Hạ: phó bí thư / trưởng BCĐ"]
        );
    }

    #[test]
    fn a_steering_board_is_not_cut_at_its_verb() {
        let text = "đồng chí Lý Văn Sáu, HUV, Trưởng Ban chỉ đạo thi cấp huyện chủ trì cuộc họp";
        assert_eq!(told(text), ["Lý Văn Sáu: HUV / Trưởng Ban chỉ đạo thi cấp huyện"]);
    }

    #[test]
    fn those_within_a_standing_board_are_its_members() {
        let text = "các đồng chí trong Ban Thường vụ Huyện ủy: Lý Văn Sáu, Trưởng Công an huyện; Tạ Thị Hạ";
        assert_eq!(
            told(text),
            [
                "Lý Văn Sáu: Ủy viên Ban Thường vụ Huyện ủy / Trưởng Công an huyện",
                "Tạ Thị Hạ: Ủy viên Ban Thường vụ Huyện ủy"
            ]
        );
    }

    #[test]
    fn a_dash_may_stand_between_an_office_and_its_name() {
        let text = "Phó Chủ tịch HĐND thị xã - Lý Văn Sáu chủ trì cuộc họp";
        assert_eq!(told(text), ["Lý Văn Sáu: Phó Chủ tịch HĐND thị xã"]);
    }

    #[test]
    fn the_end_of_a_place_is_no_person() {
        let text = "ông Lý Văn Sáu, Bí thư Đảng ủy, Giám đốc Cảng hàng hóa Tân Lâm Hạ; bà Tạ Thị Hạ, Phó Trưởng phòng - \
            Bệnh viện đa khoa Sa Lộc; Giám đốc Sở Lê Hoa; Chủ tịch UBND huyện Vân Sơn Đỗ Lan";
        assert_eq!(
            told(text),
            [
                "Lý Văn Sáu: Bí thư Đảng ủy / Giám đốc Cảng hàng hóa Tân Lâm Hạ",
                "Tạ Thị Hạ: Phó Trưởng phòng - Bệnh viện đa khoa Sa Lộc",
                "Lê Hoa: Giám đốc Sở",
                "Đỗ Lan: Chủ tịch UBND huyện Vân Sơn"
            ]
        );
    }

    #[test]
    fn a_delegation_behind_an_office_is_no_part_of_it() {
        let text = "đồng chí Lý Văn Sáu, Bí thư Tỉnh ủy, Trưởng Đoàn ĐBQH tỉnh và Đoàn công tác của tỉnh đã làm việc";
        assert_eq!(told(text), ["Lý Văn Sáu: Bí thư Tỉnh ủy / Trưởng Đoàn ĐBQH tỉnh"]);
    }

    #[test]
    fn an_office_told_of_several_and_again_of_one_is_listed_once() {
        let text = "các Phó Chủ tịch Hội Diều Lý Văn Sáu, Tạ Thị Hạ - Ủy viên Ban Chấp hành, Phó Chủ tịch Hội Diều chủ trì";
        let once =
            ["Lý Văn Sáu: Phó Chủ tịch Hội Diều", "Tạ Thị Hạ: Ủy viên Ban Chấp hành / Phó Chủ tịch Hội Diều"];
        assert_eq!(told(text), once);
    }

    #[test]
    fn an_address_before_the_family_name_that_sounds_like_one_is_none() {
        assert_eq!(told("đồng chí Ông Thị Hạ, Chủ tịch UBND phường"), ["Ông Thị Hạ: Chủ tịch UBND phường"]);
        assert_eq!(told("Đồng chí Ông Văn Sáu - Bí thư Chi bộ"), ["Ông Văn Sáu: Bí thư Chi bộ"]);
    }

    #[test]
    fn a_board_that_is_called_by_what_it_carries_out_keeps_its_name() {
        let text = "đồng chí Lý Văn Sáu, Chủ tịch UBND tỉnh, Tổ trưởng Tổ công tác triển khai Đề án chợ hoa tỉnh chủ trì cuộc họp";
        assert_eq!(
            told(text),
            ["Lý Văn Sáu: Chủ tịch UBND tỉnh / Tổ trưởng Tổ công tác triển khai Đề án chợ hoa tỉnh"]
        );
        let text = "Tổng Kiểm toán Nhà nước Lý Văn Sáu; Phó Trưởng Ban Chỉ đạo triển khai Luật Chợ Tạ Thị Hạ";
        assert_eq!(told(text)[0], "Lý Văn Sáu: Tổng Kiểm toán Nhà nước");
    }

    #[test]
    fn the_heads_of_many_houses_are_no_office_of_whoever_stands_before_them() {
        let text = "Phó Chủ tịch UBND huyện Lý Văn Sáu, trưởng các phòng, ban huyện, Chủ tịch UBND các xã";
        assert_eq!(told(text), ["Lý Văn Sáu: Phó Chủ tịch UBND huyện"]);
        let text = "đồng chí Tạ Thị Hạ, Giám đốc các nhà hát huyện; ông Lý Văn Sáu - Phó Chủ tịch Hiệp hội các làng nghề";
        assert_eq!(told(text)[1], "Lý Văn Sáu: Phó Chủ tịch Hiệp hội các làng nghề");
    }

    #[test]
    fn of_one_who_is_addressed_alone_the_last_capitals_are_the_area() {
        for area in ["huyện Kim Sơn Hạ", "xã Lê Minh Sa", "phường Phan Văn Lạc"] {
            let text =
                format!("đồng chí Lý Văn Sáu, Phó Bí thư, Chủ tịch UBND {area} đã chủ trì buổi làm việc");
            assert_eq!(told(&text), [format!("Lý Văn Sáu: Phó Bí thư / Chủ tịch UBND {area}")]);
        }
        let two = "đồng chí Lý Văn Sáu, Bí thư Huyện ủy, Chủ tịch UBND huyện Tạ Thị Hạ; đại diện các hội";
        assert_eq!(told(two), ["Lý Văn Sáu: Bí thư Huyện ủy", "Tạ Thị Hạ: Chủ tịch UBND huyện"]);
    }

    #[test]
    fn a_bloc_is_no_place_that_takes_a_family_name() {
        let text = "Bí thư Đảng ủy Khối Lý Xuân Sáu, Phó Bí thư Đảng ủy Khối Đinh Văn Hạ chủ trì";
        assert_eq!(told(text), ["Lý Xuân Sáu: Bí thư Đảng ủy Khối", "Đinh Văn Hạ: Phó Bí thư Đảng ủy Khối"]);
    }

    #[test]
    fn a_place_that_looks_like_a_name_goes_with_the_school_or_company_before_it() {
        let text = "ông Lý Văn Sáu, Hiệu trưởng Trường Kỹ thuật Lâm Sơn; Tổng Giám đốc Công ty Cấp nước Hà Vân Tạ Thị Hạ; \
            Chủ tịch Công ty Dệt may Lam Giang Đỗ Văn Lan";
        assert_eq!(
            told(text),
            [
                "Lý Văn Sáu: Hiệu trưởng Trường Kỹ thuật Lâm Sơn",
                "Tạ Thị Hạ: Tổng Giám đốc Công ty Cấp nước Hà Vân",
                "Đỗ Văn Lan: Chủ tịch Công ty Dệt may Lam Giang"
            ]
        );
    }

    #[test]
    fn small_words_behind_and_go_on_with_an_office_before_a_full_name() {
        for (office, name) in [
            ("Giám đốc Ban Quản lý dự án bảo tồn nghề và phát triển chợ gốm", "Lý Văn Sáu"),
            ("Trưởng ban chỉ đạo Tổng kiểm kê lò và nhà xưởng năm 2031", "Tạ Thị Hạ"),
            ("Trưởng phòng Kỹ thuật lò và an toàn cháy nổ", "Đỗ Thị Lan"),
        ] {
            assert_eq!(told(&format!("{office} {name} cho rằng chợ đã chật")), [format!("{name}: {office}")]);
        }
        assert_eq!(told("Giám đốc Nhà hát Lý Văn Sáu và lãnh đạo các đội"), ["Lý Văn Sáu: Giám đốc Nhà hát"]);
    }

    #[test]
    fn an_office_that_a_counted_number_hold_is_of_nobody_named() {
        for group in [
            "cùng bí thư 38 xã, phường đoàn",
            "và chủ tịch 12 xã ven sông",
            "cùng hiệu trưởng 9 trường tiểu học",
        ] {
            let text =
                format!("anh Lý Văn Sáu - Phó Bí thư; chị Tạ Thị Hạ – Chủ tịch Hội đồng Đội tỉnh {group}");
            assert_eq!(told(&text)[1], "Tạ Thị Hạ: Chủ tịch Hội đồng Đội tỉnh", "{group}");
        }
    }
}
