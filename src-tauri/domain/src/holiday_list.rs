//! A list of holidays as offices pass it on: a line a day with day, kind and name, from a sheet or a text file.
//!
//! Owns the reading of such a list, line by line. What is wrong is told of its line; nothing is guessed and nothing kept.

use crate::calendar::written_day;
use crate::holiday::{HolidayKind, MarkedDay};
use crate::problem::Problem;
use crate::text::fold;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A line that cannot be taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LineFault {
    /// Its number, from 1.
    pub line: u32,
    /// The line.
    pub text: String,
    /// What is wrong and what to do, in Vietnamese.
    pub sentence: String,
}

/// Reads a list: columns parted by tab, semicolon or comma. Blank lines, lines that begin with # and headings are passed over.
#[must_use]
pub fn read(text: &str) -> Vec<Result<MarkedDay, LineFault>> {
    let mut seen = BTreeSet::new();
    let mut read = |(number, line): (u32, &str)| {
        let marked = marked(line).and_then(|marked| match seen.insert(marked.day) {
            true => Ok(marked),
            false => Err(Problem::new("day", "Ngày này đã có ở một dòng trên. Hãy bỏ bớt một dòng.")),
        });
        marked.map_err(|Problem { sentence, .. }| LineFault { line: number, text: line.to_owned(), sentence })
    };
    let lines = (1..).zip(text.lines().map(str::trim));
    lines.filter(|(_, line)| !is_passed_over(line)).map(&mut read).collect()
}

fn is_passed_over(line: &str) -> bool {
    let folded = fold(line.trim_start_matches('\u{feff}'));
    folded.is_empty() || folded.starts_with('#') || folded.starts_with("ngay")
}

fn marked(line: &str) -> Result<MarkedDay, Problem> {
    let mut cells = line.splitn(3, ['\t', ';', ',']).map(|cell| cell.trim().trim_matches('"').trim());
    let day = day(cells.next().unwrap_or_default())?;
    let kind = kind(cells.next().unwrap_or_default())?;
    Ok(MarkedDay { day, kind, name: cells.next().unwrap_or_default().to_owned() })
}

fn day(cell: &str) -> Result<NaiveDate, Problem> {
    let sentence = || format!("“{cell}” không phải là một ngày có trong lịch. Hãy ghi như 02/9/2026.");
    let day = written_day(cell).filter(|day| (1900..2200).contains(&day.year()));
    day.ok_or_else(|| Problem::new("day", sentence()))
}

fn kind(cell: &str) -> Result<HolidayKind, Problem> {
    match fold(cell).as_str() {
        "nghi" | "nghi le" | "off" => Ok(HolidayKind::Off),
        "nghi bu" | "bu" | "in-lieu" => Ok(HolidayKind::InLieu),
        "lam bu" | "lam viec" | "di lam" | "make-up" => Ok(HolidayKind::MakeUp),
        "" => Err(Problem::new("kind", "Thiếu cột thứ hai. Hãy ghi nghỉ, nghỉ bù hoặc làm bù.")),
        _ => {
            let sentence = format!("Không hiểu “{cell}”. Cột thứ hai là nghỉ, nghỉ bù hoặc làm bù.");
            Err(Problem::new("kind", sentence))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_sheet_and_of_a_text_file_are_read_alike() {
        let text = "\u{feff}Ngày;Loại;Tên\n\n02/9/2026;Nghỉ;Quốc khánh\n2026-08-22\tlàm bù\tHoán đổi, dịp 02/9\n27/4/2026,nghỉ bù\n";
        let read: Vec<_> = read(text).into_iter().map(Result::unwrap).collect();
        let told: Vec<_> = read.iter().map(|m| (m.day.to_string(), m.kind, m.name.as_str())).collect();
        let (off, make_up, lieu) = (HolidayKind::Off, HolidayKind::MakeUp, HolidayKind::InLieu);
        let known = [
            ("2026-09-02".to_owned(), off, "Quốc khánh"),
            ("2026-08-22".to_owned(), make_up, "Hoán đổi, dịp 02/9"),
            ("2026-04-27".to_owned(), lieu, ""),
        ];
        assert_eq!(told, known);
    }

    #[test]
    fn what_is_wrong_is_told_of_its_line() {
        let text = "31/4/2026;nghỉ;?\n02/9/2026;có lẽ nghỉ;?\n02/9/2026\n02/9/2026;nghỉ\n2026-09-02;nghỉ\n";
        let faults: Vec<_> = read(text).into_iter().filter_map(Result::err).collect();
        assert_eq!(faults.iter().map(|fault| fault.line).collect::<Vec<_>>(), [1, 2, 3, 5]);
        for (fault, part) in faults.iter().zip(["31/4/2026", "có lẽ nghỉ", "Thiếu cột", "đã có"])
        {
            assert!(fault.sentence.contains(part), "{fault:?}");
        }
    }
}
