//! A list of staff as rows: who, in what office, in which unit.
//!
//! Owns what its columns mean and how its cells become names. Who is in the directory already is not known here.

use crate::Sheet;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use thuky_domain::honorific;
use thuky_domain::text::{fold, line};
use ts_rs::TS;

/// The people of a list of staff.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Staff {
    /// Those on the list, in their order.
    pub rows: Vec<StaffRow>,
    /// Those below the last number of a numbered list, where the signatures are.
    pub below: Vec<StaffRow>,
}

/// Somebody on a list of staff.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffRow {
    /// Row of the sheet, from 1.
    pub number: u32,
    /// Full name, without honorific.
    pub name: String,
    /// đồng chí, ông, bà; empty where the list has none.
    pub honorific: String,
    /// The office.
    pub title: String,
    /// The unit: of the row itself, else of the heading above it.
    pub unit: String,
    /// What the list says besides: remark, telephone, address of mail.
    pub note: String,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Fact {
    /// The place in the list.
    Number,
    /// The name without its last syllable, where that has a column of its own.
    Family,
    Name,
    Honorific,
    Title,
    Unit,
    Note,
    Telephone,
    Mail,
}

/// What titles of columns begin with, folded. The earlier says more.
const TITLES: [(Fact, &[&str]); 9] = [
    (Fact::Number, &["tt", "stt", "so tt", "so thu tu", "thu tu"]),
    (Fact::Family, &["ho va ten dem", "ho ten dem", "ho va dem", "ho dem", "ho va chu dem", "ho lot"]),
    (Fact::Name, &["ho va ten", "ho ten", "ho, ten", "ten can bo", "ten nhan vien", "ten dang vien", "ten"]),
    (Fact::Honorific, &["danh xung", "xung ho", "ong/ba", "ong, ba"]),
    (Fact::Title, &["chuc vu", "chuc danh", "vi tri", "nhiem vu"]),
    (Fact::Unit, &["don vi", "co quan", "phong", "noi cong tac", "noi lam viec", "to chuc", "bo phan"]),
    (Fact::Telephone, &["dien thoai", "so dien thoai", "so dt", "sdt", "di dong", "so di dong"]),
    (Fact::Mail, &["email", "e-mail", "thu dien tu", "hop thu", "dia chi thu"]),
    (Fact::Note, &["ghi chu"]),
];

/// How far down the titles may stand.
const DEEPEST: usize = 40;

/// The people of a sheet; none where no row of titles names a column of people beside another.
#[must_use]
pub fn read(sheet: &Sheet) -> Option<Staff> {
    let (header, columns) = columns(sheet)?;
    let (mut unit, mut listed) = (String::new(), None);
    let mut rows = vec![];
    for (number, cells) in (1..).zip(&sheet.rows).skip(header + 1) {
        let cells =
            Cells { texts: cells.iter().map(|cell| in_one_line(&cell.shown())).collect(), columns: &columns };
        if let Some(heading) = cells.heading() {
            unit = unit_of(without_mark(heading)).to_owned();
            continue;
        }
        let row = cells.row(number, &unit);
        if row.name.chars().any(char::is_alphabetic) {
            rows.push(row);
            listed = cells.is_numbered().then_some(rows.len()).or(listed);
        }
    }
    let below = rows.split_off(listed.unwrap_or(rows.len()));
    Some(Staff { rows, below })
}

/// The row of titles, and where each fact stands: the first of forty rows that names people and something of them.
fn columns(sheet: &Sheet) -> Option<(usize, HashMap<Fact, usize>)> {
    sheet.rows.iter().take(DEEPEST).enumerate().find_map(|(number, cells)| {
        let mut columns = HashMap::new();
        for (place, cell) in cells.iter().enumerate() {
            if let Some(fact) = titled(&fold(&cell.shown())) {
                columns.entry(fact).or_insert(place);
            }
        }
        let told = columns.keys().filter(|fact| **fact != Fact::Number).count();
        (columns.contains_key(&Fact::Name) && told > 1).then_some((number, columns))
    })
}

fn titled(title: &str) -> Option<Fact> {
    let begins = |opening: &&str| {
        title.strip_prefix(opening).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    TITLES.iter().find(|(_, openings)| openings.iter().any(begins)).map(|(fact, _)| *fact)
}

/// The cells of a row, each in one line.
struct Cells<'c> {
    texts: Vec<String>,
    columns: &'c HashMap<Fact, usize>,
}

impl Cells<'_> {
    fn held(&self, fact: Fact) -> &str {
        self.columns.get(&fact).and_then(|place| self.texts.get(*place)).map_or("", String::as_str)
    }

    fn is_numbered(&self) -> bool {
        self.held(Fact::Number).starts_with(|c: char| c.is_ascii_digit())
    }

    /// What stands alone in its row, but for its mark: a heading, unless it is a name with a number before it.
    fn heading(&self) -> Option<&str> {
        let mark = self.columns.get(&Fact::Number);
        let filled = self.texts.iter().enumerate().filter(|(_, text)| !text.is_empty());
        let mut told = filled.filter(|(place, _)| Some(place) != mark);
        let only = match (told.next(), told.next()) {
            (None, _) => self.held(Fact::Number),
            (Some((place, only)), None) if !self.is_person(place, only) => only,
            _ => return None,
        };
        only.chars().any(char::is_alphabetic).then_some(only)
    }

    /// Whether what stands alone is somebody: by its number, or in a list without numbers by its capitals.
    fn is_person(&self, place: usize, only: &str) -> bool {
        let capitals = || place > 0 && only.split(' ').all(|word| word.starts_with(char::is_uppercase));
        let numbered = self.columns.contains_key(&Fact::Number);
        self.columns.get(&Fact::Name) == Some(&place)
            && if numbered { self.is_numbered() } else { capitals() }
    }

    fn row(&self, number: u32, heading: &str) -> StaffRow {
        let whole = [self.held(Fact::Family), self.held(Fact::Name)].join(" ");
        let (honorific, name) = addressed(whole.trim());
        let unit = match self.held(Fact::Unit) {
            "" => heading,
            unit => unit,
        };
        StaffRow {
            number,
            name: in_small_letters(name),
            honorific: self.honorific().unwrap_or(honorific).to_owned(),
            title: self.held(Fact::Title).to_owned(),
            unit: unit.to_owned(),
            note: self.note(),
        }
    }

    /// As its own column tells it.
    fn honorific(&self) -> Option<&str> {
        let told = self.held(Fact::Honorific);
        (!told.is_empty()).then(|| honorific::courtesy(&fold(told)).unwrap_or(told))
    }

    fn note(&self) -> String {
        let parts = [("", Fact::Note), ("Điện thoại: ", Fact::Telephone), ("Thư điện tử: ", Fact::Mail)];
        let told = parts.into_iter().filter(|(_, fact)| !self.held(*fact).is_empty());
        told.map(|(opening, fact)| format!("{opening}{}", self.held(fact))).collect::<Vec<_>>().join("; ")
    }
}

/// “Đ/c Lý Văn Sáu”: the honorific, and the name behind it.
fn addressed(name: &str) -> (&'static str, &str) {
    let folded = fold(name);
    let (honorific, rest) = honorific::addressed(&folded);
    let before = folded.split(' ').count() - rest.split(' ').count();
    match name.splitn(before + 1, ' ').last() {
        // “Ông Kim” would have one word left.
        Some(rest) if before > 0 && rest.contains(' ') => (honorific, rest),
        _ => ("", name),
    }
}

/// “LÝ VĂN SÁU” as “Lý Văn Sáu”; a name with small letters, an apostrophe or a hyphen stays as it is written.
fn in_small_letters(name: &str) -> String {
    if name.chars().any(|c| c.is_lowercase() || matches!(c, '\'' | '’' | '-')) {
        return name.to_owned();
    }
    let small = |syllable: &str| {
        let mut letters = syllable.chars();
        letters.next().into_iter().chain(letters.flat_map(char::to_lowercase)).collect::<String>()
    };
    name.split(' ').map(small).collect::<Vec<_>>().join(" ")
}

/// The lines of a cell, one after the other.
fn in_one_line(cell: &str) -> String {
    let lines = cell.lines().map(|text| line(text).trim_end_matches([',', ';']).to_owned());
    lines.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

/// “Lãnh đạo UBND xã” heads those who lead UBND xã; “Lãnh đạo xã” names no unit.
fn unit_of(heading: &str) -> &str {
    let led = fold(heading).strip_prefix("lanh dao ").and_then(|_| heading.splitn(3, ' ').nth(2));
    led.map_or(heading, |unit| if unit.starts_with(char::is_uppercase) { unit } else { "" })
}

/// “II. Sở Nội vụ”, “3) Ban Tổ chức”: a heading without its number.
fn without_mark(heading: &str) -> &str {
    match heading.split_once(['.', ')', '/']) {
        Some((mark, rest)) if mark.len() < 5 && mark.chars().all(|c| c.is_ascii_alphanumeric()) => {
            rest.trim()
        }
        _ => heading,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Cell;

    fn sheet(rows: &[&[&str]]) -> Sheet {
        let cells = |row: &&[&str]| row.iter().map(|cell| Cell::text(*cell)).collect();
        Sheet { name: String::new(), rows: rows.iter().map(cells).collect() }
    }

    fn people(rows: &[&[&str]]) -> Vec<(String, String, String)> {
        let rows = read(&sheet(rows)).unwrap().rows;
        rows.into_iter().map(|row| (row.name, row.title, row.unit)).collect()
    }

    fn told(people: &[(String, String, String)]) -> Vec<[&str; 3]> {
        people.iter().map(|(name, title, unit)| [&**name, title, unit]).collect()
    }

    #[test]
    fn titles_are_found_below_the_heading_of_the_list_and_say_what_the_columns_hold() {
        let found = people(&[
            &["DANH SÁCH CÁN BỘ"],
            &[],
            &["TT", "Họ và tên", "Ngày sinh", "Chức vụ, chức danh", "Đơn vị công tác"],
            &["(1)", "(2)", "(3)", "(4)", "(5)"],
            &["1", "Lý Văn Sáu", "02/03/1970", "Giám đốc", "Sở Nội vụ"],
        ]);
        assert_eq!(told(&found), [["Lý Văn Sáu", "Giám đốc", "Sở Nội vụ"]]);
    }

    #[test]
    fn the_unit_may_stand_in_a_heading_above_its_people() {
        let found = people(&[
            &["STT", "Họ tên", "Chức vụ"],
            &["I. Văn phòng"],
            &["1", "Tạ Thị Hạ", "Chánh Văn phòng"],
            &["II. Ban Tổ chức"],
            &["2", "Vi Văn Ba", "Trưởng ban"],
        ]);
        assert_eq!(
            told(&found),
            [["Tạ Thị Hạ", "Chánh Văn phòng", "Văn phòng"], ["Vi Văn Ba", "Trưởng ban", "Ban Tổ chức"]]
        );
    }

    #[test]
    fn what_stands_alone_is_somebody_by_its_number_and_else_a_heading() {
        let found = people(&[
            &["STT", "Họ tên", "Chức vụ"],
            &["I", "Lãnh đạo huyện"],
            &["1", "Tạ Thị Hạ"],
            &["II", "Lãnh đạo UBND xã"],
            &["2", "Lý Văn Sáu"],
            &["", "PHÒNG NỘI VỤ"],
            &["3", "Vi Văn Ba", "Chuyên viên"],
        ]);
        assert_eq!(
            told(&found),
            [
                ["Tạ Thị Hạ", "", ""],
                ["Lý Văn Sáu", "", "UBND xã"],
                ["Vi Văn Ba", "Chuyên viên", "PHÒNG NỘI VỤ"]
            ]
        );
    }

    #[test]
    fn who_signs_below_a_numbered_list_is_told_apart() {
        let rows = sheet(&[
            &["TT", "Họ và tên", "Chức vụ"],
            &["1", "Tạ Thị Hạ", "Kế toán"],
            &["", "NGƯỜI LẬP", "HIỆU TRƯỞNG"],
            &["", "Người lập biểu"],
        ]);
        let Staff { rows, below } = read(&rows).unwrap();
        let names = [&rows, &below].map(|rows| rows.iter().map(|row| &*row.name).collect::<Vec<_>>());
        assert_eq!(names, [["Tạ Thị Hạ"], ["Người Lập"]]);
    }

    #[test]
    fn a_name_in_two_columns_is_one_and_capitals_become_small() {
        let found = people(&[&["Họ và tên đệm", "Tên", "Chức vụ"], &["LÝ VĂN", "SÁU", "Chuyên viên"]]);
        assert_eq!(found[0].0, "Lý Văn Sáu");
    }

    #[test]
    fn a_name_with_an_apostrophe_or_a_hyphen_stays_as_it_is_written() {
        let found = people(&[&["Họ và tên", "Chức vụ"], &["H'LINH NIÊ", "Cán bộ"]]);
        assert_eq!(found[0].0, "H'LINH NIÊ");
    }

    #[test]
    fn an_honorific_before_the_name_is_told_apart_and_a_surname_like_one_is_not() {
        let rows = sheet(&[
            &["Họ và tên", "Chức vụ"],
            &["Đ/c Lý Văn Sáu", "Bí thư"],
            &["Bà Tạ Thị Hạ", "Phó Bí thư"],
            &["Ông Kim", "Ủy viên"],
        ]);
        let rows = read(&rows).unwrap().rows;
        let shown: Vec<_> = rows.iter().map(|row| (&*row.honorific, &*row.name)).collect();
        assert_eq!(shown, [("đồng chí", "Lý Văn Sáu"), ("bà", "Tạ Thị Hạ"), ("", "Ông Kim")]);
    }

    #[test]
    fn telephone_and_mail_go_into_the_note_and_two_offices_in_a_cell_are_one_title() {
        let rows = sheet(&[
            &["Họ và tên", "Chức vụ", "Số điện thoại", "Email", "Ghi chú"],
            &["Vi Văn Ba", "Tỉnh ủy viên,\nGiám đốc", "0900 000 001", "ba@vd.vn", "Tổ trưởng"],
        ]);
        let row = read(&rows).unwrap().rows.remove(0);
        assert_eq!(row.note, "Tổ trưởng; Điện thoại: 0900 000 001; Thư điện tử: ba@vd.vn");
        assert_eq!(row.title, "Tỉnh ủy viên, Giám đốc");
    }

    #[test]
    fn a_table_without_a_column_of_people_is_no_list_of_staff() {
        assert_eq!(read(&sheet(&[&["Nội dung", "Hạn"], &["Rà soát", "05/01/2026"]])), None);
        assert_eq!(read(&sheet(&[&["Tên"], &["Lý Văn Sáu"]])), None);
    }
}
