//! A list of staff against the directory: who is new, who is known, and whose name somebody else bears.

use crate::ask::workspace;
use crate::contract::*;
use crate::secretary::Secretary;
use chrono::NaiveDate;
use std::collections::HashMap;
use thuky_domain::text::fold;
use thuky_domain::*;
use thuky_exchange::staff::{self, Staff, StaffRow};
use uuid::Uuid;

/// Reads the first sheet that lists people. Stores nothing.
pub(crate) fn preview(secretary: &Secretary, file: &TableFile) -> Result<StaffPreview, Failure> {
    let Staff { rows, below } = file.sheets.iter().find_map(staff::read).ok_or_else(untitled)?;
    let directory = workspace::directory(secretary)?;
    let roll = Roll::of(&directory, secretary.clock.today());
    let mut met = HashMap::new();
    let listed = rows.into_iter().map(|row| once(roll.line(row), &mut met));
    let below = below.into_iter().map(|row| left_out(row, BELOW.to_owned()));
    Ok(StaffPreview { name: file.name.clone(), lines: listed.chain(below).collect() })
}

/// Why somebody without a number behind the last one is left out.
const BELOW: &str = "Đứng sau người cuối cùng có số thứ tự, như phần ký tên.";

fn left_out(row: StaffRow, remark: String) -> StaffLine {
    StaffLine { row, fate: StaffFate::LeftOut, remark, ..StaffLine::default() }
}

fn untitled() -> Failure {
    Failure::new(
        FailureKind::Invalid,
        "Không tìm thấy danh sách người trong tệp; không có gì được ghi. Hãy đặt một dòng tiêu đề có cột “Họ và tên” và cột “Chức vụ” hoặc “Đơn vị”.",
    )
}

/// Who stands twice on a list with one title is taken once; with another title people say who it is.
fn once(mut line: StaffLine, met: &mut HashMap<String, (u32, Vec<String>)>) -> StaffLine {
    let (first, titles) = met.entry(fold(&line.row.name)).or_insert_with(|| (line.row.number, vec![]));
    let title = fold(&line.row.title);
    if titles.contains(&title) {
        line.fate = StaffFate::LeftOut;
        line.remark = format!("Trùng với dòng {first}, nên chỉ đưa vào một lần.");
    } else if !titles.is_empty() && line.is_taken() {
        line.fate = StaffFate::Namesake;
        line.remark = format!("Dòng {first} có người cùng tên. Là người khác thì hãy chọn đưa vào.");
    }
    titles.push(title);
    line
}

/// The directory as it stands on a day.
pub(crate) struct Roll<'d> {
    /// Who bears a name, by the name folded.
    people: HashMap<String, Vec<&'d PersonEntry>>,
    units: &'d [Unit],
    day: NaiveDate,
}

impl<'d> Roll<'d> {
    pub fn of(directory: &'d Directory, day: NaiveDate) -> Self {
        let mut people: HashMap<String, Vec<&PersonEntry>> = HashMap::new();
        for entry in &directory.people {
            people.entry(fold(&entry.person.name)).or_default().push(entry);
        }
        Self { people, units: &directory.units, day }
    }

    /// A row of the list with what becomes of it.
    fn line(&self, row: StaffRow) -> StaffLine {
        let unit = named(self.units, &row.unit).map_or(row.unit.clone(), |known| known.name.clone());
        let row = StaffRow { title: whole_title(&row.title, &unit), unit, ..row };
        match person(&row, PersonId(Uuid::nil())).check() {
            Ok(()) => self.known(row),
            Err(problem) => left_out(row, problem.sentence),
        }
    }

    /// Whether the directory has the person, and the position.
    pub fn known(&self, row: StaffRow) -> StaffLine {
        let bearers = self.people.get(&fold(&row.name)).map(Vec::as_slice).unwrap_or_default();
        let person = if let [only] = bearers { Some(only.person.id) } else { None };
        let is_held = |position: &&Position| position.held_on(self.day);
        let held = |entry: &&PersonEntry| {
            entry.positions.iter().filter(is_held).map(|position| fold(&position.title)).collect()
        };
        let (title, held): (String, Vec<Vec<String>>) =
            (fold(&row.title), bearers.iter().map(held).collect());
        let fate = match held.as_slice() {
            [] => StaffFate::New,
            held if held.iter().flatten().any(|other| *other == title) => StaffFate::Known,
            [_] if title.is_empty() => StaffFate::Known,
            [titles] if titles.is_empty() => StaffFate::Joined,
            _ => StaffFate::Namesake,
        };
        let remark = if fate == StaffFate::Namesake { namesake(bearers) } else { String::new() };
        StaffLine { row, fate, person, remark }
    }
}

/// The person that a row tells of.
pub(crate) fn person(row: &StaffRow, id: PersonId) -> Person {
    Person { id, name: row.name.clone(), honorific: row.honorific.clone(), note: row.note.clone() }
}

/// The unit of a name or an abbreviation.
pub(crate) fn named<'u>(units: &'u [Unit], name: &str) -> Option<&'u Unit> {
    let name = fold(name);
    units.iter().find(|unit| !name.is_empty() && unit.names().any(|written| fold(written) == name))
}

fn namesake(bearers: &[&PersonEntry]) -> String {
    let titles = bearers.iter().flat_map(|entry| &entry.positions).map(|position| &*position.title);
    let titles = titles.take(3).collect::<Vec<_>>().join("; ");
    format!("Danh bạ đã có người cùng tên ({titles}). Cùng một người hay là người khác?")
}

/// Titles that say nothing of where, folded; each may stand behind “phó”.
const BARE: [&str; 28] = [
    "giam doc",
    "tong giam doc",
    "chu tich",
    "bi thu",
    "chu nhiem",
    "truong phong",
    "truong ban",
    "truong khoa",
    "truong bo mon",
    "truong tram",
    "to truong",
    "doi truong",
    "cuc truong",
    "vu truong",
    "chi cuc truong",
    "vien truong",
    "hieu truong",
    "chanh van phong",
    "chanh thanh tra",
    "chuyen vien",
    "chuyen vien chinh",
    "chuyen vien cao cap",
    "can bo",
    "nhan vien",
    "ke toan",
    "ke toan truong",
    "van thu",
    "thu quy",
];

/// “Trưởng phòng” of “Phòng Nội vụ” is “Trưởng phòng Nội vụ”, “Giám đốc” of “Sở Nội vụ” “Giám đốc Sở Nội vụ”; a title that
/// says where already stays, and so does one whose unit is in capitals, which hide how it is written.
fn whole_title(title: &str, unit: &str) -> String {
    let folded = fold(title);
    let bare = BARE.contains(&folded.strip_prefix("pho ").unwrap_or(&folded));
    if !bare || !unit.contains(char::is_lowercase) {
        return title.to_owned();
    }
    let (titles, units): (Vec<&str>, Vec<&str>) = (title.split(' ').collect(), unit.split(' ').collect());
    let most = titles.len().min(units.len());
    let shared = |n: &usize| {
        let (end, start) = (titles.iter().rev().take(*n).rev(), units.iter().take(*n));
        end.zip(start).all(|(title, unit)| fold(title) == fold(unit))
    };
    let shared = (1..=most).rev().find(shared).unwrap_or(0);
    titles.into_iter().chain(units.into_iter().skip(shared)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_written_with_its_unit_once() {
        let whole = [
            ("Trưởng phòng", "Phòng Nội vụ", "Trưởng phòng Nội vụ"),
            ("Chánh Văn phòng", "Văn phòng Thành ủy", "Chánh Văn phòng Thành ủy"),
            ("Giám đốc", "Sở Nội vụ", "Giám đốc Sở Nội vụ"),
            ("Giám đốc Sở Nội vụ", "Sở Nội vụ", "Giám đốc Sở Nội vụ"),
            ("Thành ủy viên, Giám đốc", "Sở Nội vụ", "Thành ủy viên, Giám đốc"),
            ("Phó Trưởng phòng", "Phòng Nội vụ", "Phó Trưởng phòng Nội vụ"),
            ("Bí thư Huyện ủy", "Thường trực Huyện ủy", "Bí thư Huyện ủy"),
            ("Chuyên viên", "", "Chuyên viên"),
            ("Chuyên viên", "PHÒNG NỘI VỤ", "Chuyên viên"),
        ];
        for (title, unit, expected) in whole {
            assert_eq!(whole_title(title, unit), expected);
        }
    }
}
