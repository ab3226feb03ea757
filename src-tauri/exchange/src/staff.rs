//! A list of staff as rows: who, in what office, in which unit.
//!
//! Owns what its columns mean and how its cells become names. Who is in the directory already is not known here.

use crate::Sheet;
use std::collections::HashMap;
use thuky_domain::text::{fold, line};

/// Somebody on a list of staff.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StaffRow {
    /// Row of the sheet, from 1.
    pub number: u32,
    /// Full name, without honorific.
    pub name: String,
    /// đồng chí, ông, bà; empty where the list has none.
    pub honorific: String,
    /// The office as the list has it.
    pub title: String,
    /// The unit: of the row itself, else of the heading above it.
    pub unit: String,
    /// What the list says besides: remark, telephone, address of mail.
    pub note: String,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Fact {
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
const TITLES: [(Fact, &[&str]); 8] = [
    (Fact::Family, &["ho va ten dem", "ho ten dem", "ho va dem", "ho dem", "ho va chu dem", "ho lot"]),
    (Fact::Name, &["ho va ten", "ho ten", "ho, ten", "ten can bo", "ten nhan vien", "ten dang vien", "ten"]),
    (Fact::Honorific, &["danh xung", "xung ho", "ong/ba", "ong, ba"]),
    (Fact::Title, &["chuc vu", "chuc danh", "vi tri", "nhiem vu"]),
    (Fact::Unit, &["don vi", "co quan", "phong", "noi cong tac", "noi lam viec", "to chuc", "bo phan"]),
    (Fact::Telephone, &["dien thoai", "so dien thoai", "so dt", "sdt", "di dong", "so di dong"]),
    (Fact::Mail, &["email", "e-mail", "thu dien tu", "hop thu", "dia chi thu"]),
    (Fact::Note, &["ghi chu"]),
];

/// How papers address somebody, by the ways of writing it, folded.
const HONORIFICS: [(&str, &str); 7] = [
    ("dong chi ", "đồng chí"),
    ("d/c ", "đồng chí"),
    ("d/c. ", "đồng chí"),
    ("dc. ", "đồng chí"),
    ("ong ", "ông"),
    ("ba ", "bà"),
    ("d/c: ", "đồng chí"),
];

/// How far down the titles may stand.
const DEEPEST: usize = 40;

/// The people of a sheet; none where no row of titles names a column of people beside another.
#[must_use]
pub fn read(sheet: &Sheet) -> Option<Vec<StaffRow>> {
    let (header, columns) = columns(sheet)?;
    let mut unit = String::new();
    let mut rows = vec![];
    for (number, cells) in (1..).zip(&sheet.rows).skip(header + 1) {
        let texts: Vec<String> = cells.iter().map(|cell| in_one_line(&cell.shown())).collect();
        if let Some(heading) = heading(&texts, columns.get(&Fact::Name).copied()) {
            unit = without_mark(heading).to_owned();
            continue;
        }
        let held = |fact| columns.get(&fact).and_then(|place| texts.get(*place)).map_or("", String::as_str);
        let row = row(number, held, &unit);
        rows.extend(row.name.chars().any(char::is_alphabetic).then_some(row));
    }
    Some(rows)
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
        (columns.contains_key(&Fact::Name) && columns.len() > 1).then_some((number, columns))
    })
}

/// What stands alone in its row: a heading, unless it stands in a column of names that others stand before.
fn heading(texts: &[String], names: Option<usize>) -> Option<&str> {
    let mut filled = texts.iter().enumerate().filter(|(_, text)| !text.is_empty());
    let ((place, only), None) = (filled.next()?, filled.next()) else { return None };
    let is_name = place > 0 && Some(place) == names;
    (!is_name && only.chars().any(char::is_alphabetic)).then_some(only)
}

fn titled(title: &str) -> Option<Fact> {
    let begins = |opening: &&str| {
        title.strip_prefix(opening).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    TITLES.iter().find(|(_, openings)| openings.iter().any(begins)).map(|(fact, _)| *fact)
}

fn row<'t>(number: u32, held: impl Fn(Fact) -> &'t str, heading: &str) -> StaffRow {
    let whole = [held(Fact::Family), held(Fact::Name)].join(" ");
    let (honorific, name) = addressed(whole.trim());
    let unit = match held(Fact::Unit) {
        "" => heading,
        unit => unit,
    };
    let told = held(Fact::Honorific);
    let known = HONORIFICS.iter().find(|(written, _)| written.trim_end() == fold(told));
    let further = [("", Fact::Note), ("Điện thoại: ", Fact::Telephone), ("Thư điện tử: ", Fact::Mail)];
    let notes = further.into_iter().filter(|(_, fact)| !held(*fact).is_empty());
    StaffRow {
        number,
        name: in_small_letters(name),
        honorific: known
            .map_or(if told.is_empty() { honorific } else { told }, |(_, known)| known)
            .to_owned(),
        title: held(Fact::Title).to_owned(),
        unit: unit.to_owned(),
        note: notes.map(|(opening, fact)| format!("{opening}{}", held(fact))).collect::<Vec<_>>().join("; "),
    }
}

/// “Đ/c Lý Văn Sáu”: the honorific, and the name behind it.
fn addressed(name: &str) -> (&'static str, &str) {
    let folded = fold(name);
    let found = HONORIFICS.iter().find(|(written, _)| folded.starts_with(written));
    let Some((written, honorific)) = found else { return ("", name) };
    let rest = name.char_indices().nth(written.chars().count()).map_or("", |(at, _)| &name[at..]);
    // “Bà Huyện Thanh”, “Ông Ích Khiêm”: a surname is followed by two names at least, an honorific as well.
    if rest.split(' ').count() > 1 { (honorific, rest.trim_start()) } else { ("", name) }
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
        let rows = read(&sheet(rows)).unwrap();
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
    fn a_name_that_stands_alone_behind_the_first_column_is_somebody() {
        let found = people(&[&["STT", "Họ tên", "Chức vụ"], &["", "Tạ Thị Hạ"]]);
        assert_eq!(told(&found), [["Tạ Thị Hạ", "", ""]]);
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
        let rows = read(&rows).unwrap();
        let shown: Vec<_> = rows.iter().map(|row| (&*row.honorific, &*row.name)).collect();
        assert_eq!(shown, [("đồng chí", "Lý Văn Sáu"), ("bà", "Tạ Thị Hạ"), ("", "Ông Kim")]);
    }

    #[test]
    fn telephone_and_mail_go_into_the_note_and_two_offices_in_a_cell_are_one_title() {
        let rows = sheet(&[
            &["Họ và tên", "Chức vụ", "Số điện thoại", "Email", "Ghi chú"],
            &["Vi Văn Ba", "Tỉnh ủy viên,\nGiám đốc", "0900 000 001", "ba@vd.vn", "Tổ trưởng"],
        ]);
        let row = read(&rows).unwrap().remove(0);
        assert_eq!(row.note, "Tổ trưởng; Điện thoại: 0900 000 001; Thư điện tử: ba@vd.vn");
        assert_eq!(row.title, "Tỉnh ủy viên, Giám đốc");
    }

    #[test]
    fn a_table_without_a_column_of_people_is_no_list_of_staff() {
        assert_eq!(read(&sheet(&[&["Nội dung", "Hạn"], &["Rà soát", "05/01/2026"]])), None);
        assert_eq!(read(&sheet(&[&["Tên"], &["Lý Văn Sáu"]])), None);
    }
}
