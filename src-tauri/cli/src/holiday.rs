//! The working days of the office on the command line: a year of marked days, and a list taken over.

use crate::{input, print};
use chrono::{Datelike, NaiveDate};
use clap::Subcommand;
use std::path::PathBuf;
use thuky_domain::{MarkedDay, PartialDate};
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;

/// What can be done with the working days of the office.
#[derive(Subcommand)]
pub(crate) enum HolidayDeed {
    /// Nhập danh sách ngày nghỉ, nghỉ bù, làm bù; không ghi gì nếu thiếu --apply
    Import {
        /// Tệp mỗi dòng một ngày (ngày; nghỉ, nghỉ bù hoặc làm bù; tên), hoặc - để đọc từ đầu vào chuẩn
        file: PathBuf,
        /// Ghi những dòng đọc được
        #[arg(long)]
        apply: bool,
    },
}

/// Takes a list over when one is given and it is to be applied; shows what there is.
pub(crate) fn run(
    secretary: &mut Secretary,
    year: Option<i32>,
    deed: Option<&HolidayDeed>,
    json: bool,
) -> Result<(), Failure> {
    let Some(HolidayDeed::Import { file, apply }) = deed else {
        let today = secretary.status(Nothing {})?.today;
        let days = secretary.holidays(YearRef { year: year.unwrap_or_else(|| today.year()) })?;
        print::either(&days, json, print_year);
        return Ok(());
    };
    let list = HolidayText { text: input::text(file)?.text };
    let import = secretary.read_holidays(list.clone())?;
    print::either(&import, json, print_import);
    if *apply {
        secretary.keep_holidays(list)?;
    }
    Ok(())
}

fn print_year(year: &HolidayYear) {
    for line in &year.days {
        let noted = if line.noted.is_some() { "  (cơ quan ghi)" } else { "" };
        say!("{}{noted}", told(&line.marked));
    }
    let forecast = if year.decided { "" } else { ", dự tính theo luật" };
    say!("Năm {}: {} ngày làm việc{forecast}", year.year, year.working_days);
}

fn print_import(import: &HolidayImport) {
    import.days.iter().for_each(|marked| say!("{}", told(marked)));
    for fault in &import.faults {
        say!("Dòng {}: {} [{}]", fault.line, fault.sentence, fault.text);
    }
    say!("{} ngày sẽ ghi, {} ngày đã có, {} dòng lỗi", import.days.len(), import.known, import.faults.len());
}

fn told(marked: &MarkedDay) -> String {
    format!(
        "{:<7} {:<10} {:<8} {}",
        weekday(marked.day),
        PartialDate::from(marked.day).short(),
        marked.kind.word(),
        marked.name
    )
}

fn weekday(day: NaiveDate) -> &'static str {
    const WORDS: [&str; 7] = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "CN"];
    WORDS[day.weekday().num_days_from_monday() as usize]
}
