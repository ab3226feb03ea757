//! An old tracker on the command line: what it would become, and taking it in.

use crate::print;
use clap::{Args, Subcommand};
use std::path::PathBuf;
use thuky_domain::Problem;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_secretary::tracker::{Standing, TrackerFact};

/// What can be done with an old tracker.
#[derive(Subcommand)]
pub(crate) enum TrackerDeed {
    /// Chuyển sổ theo dõi cũ (.xlsx, .xls, .ods, .csv) vào; chỉ xem trước khi chưa có --apply
    Import(ImportFacts),
}

/// Which tracker, and how it is taken.
#[derive(Args)]
pub(crate) struct ImportFacts {
    /// Tệp bảng tính
    file: PathBuf,
    /// Tên trang tính; không ghi thì là trang đầu tiên có tiêu đề
    #[arg(long)]
    sheet: Option<String>,
    /// Dòng tiêu đề, từ 1; không ghi thì tự tìm
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    header: Option<u32>,
    /// Cột nào là gì, ví dụ G=lead; dùng được nhiều lần; G= là bỏ cột
    #[arg(long = "map", value_name = "COLUMN=FACT", value_parser = mapped)]
    map: Vec<(usize, Option<TrackerFact>)>,
    /// Ghi vào kho dữ liệu
    #[arg(long)]
    apply: bool,
}

/// `G=lead`: the column by its letters, what it holds by its word on the wire.
fn mapped(word: &str) -> Result<(usize, Option<TrackerFact>), Problem> {
    let problem = |sentence: String| Problem::new("map", sentence);
    let (column, fact) = word.split_once('=').ok_or_else(|| problem("cần dạng G=lead".to_owned()))?;
    let place = place(column).ok_or_else(|| problem(format!("“{column}” không phải là tên cột")))?;
    if fact.is_empty() {
        return Ok((place, None));
    }
    let known = TrackerFact::ALL.iter().find(|known| known.word() == fact);
    let words: Vec<&str> = TrackerFact::ALL.iter().map(|known| known.word()).collect();
    let known = known.ok_or_else(|| problem(format!("chỉ có: {}", words.join(", "))))?;
    Ok((place, Some(*known)))
}

/// The place of a column, from 0, by its one or two letters.
fn place(column: &str) -> Option<usize> {
    let letters = column.to_ascii_uppercase();
    let named = (1..=2).contains(&letters.len()) && letters.bytes().all(|letter| letter.is_ascii_uppercase());
    let place = letters.bytes().map(|letter| usize::from(letter.wrapping_sub(b'A')) + 1);
    named.then(|| place.fold(0, |place, letter| place * 26 + letter) - 1)
}

/// Shows what a tracker would become, or takes it in.
pub(crate) fn import(secretary: &mut Secretary, facts: &ImportFacts, json: bool) -> Result<(), Failure> {
    let reading = reading(secretary, facts)?;
    if !facts.apply {
        let preview = secretary.preview_tracker(reading)?;
        print::either(&preview, json, print_preview);
        return Ok(());
    }
    let taken = secretary.take_tracker(reading)?;
    print::either(&taken, json, |taken| say!("{}", told(&taken.counts, taken.saved.is_some())));
    Ok(())
}

fn reading(secretary: &mut Secretary, facts: &ImportFacts) -> Result<TrackerReading, Failure> {
    let file = secretary.intake().table(&facts.file)?;
    let name = file.name;
    let header = facts.header.map(|row| row as usize - 1);
    let sheets =
        file.sheets.into_iter().filter(|sheet| facts.sheet.as_ref().is_none_or(|name| *name == sheet.name));
    let readings = sheets.map(|sheet| TrackerReading { name: name.clone(), sheet, header, columns: None });
    let mut untitled = None;
    for reading in readings {
        let preview = secretary.preview_tracker(reading.clone())?;
        if preview.header.is_some() {
            return Ok(corrected(reading, preview, &facts.map));
        }
        untitled = Some(reading);
    }
    untitled.ok_or_else(|| Problem::new("sheet", "Tệp không có trang tính này; không có gì được ghi.").into())
}

/// The reading with the columns that were named.
fn corrected(
    reading: TrackerReading,
    preview: TrackerPreview,
    map: &[(usize, Option<TrackerFact>)],
) -> TrackerReading {
    let mut columns = preview.columns;
    for (place, fact) in map {
        columns
            .iter_mut()
            .filter(|column| fact.is_some() && *column == fact)
            .for_each(|column| *column = None);
        if let Some(column) = columns.get_mut(*place) {
            *column = *fact;
        }
    }
    TrackerReading { header: preview.header, columns: Some(columns), ..reading }
}

fn print_preview(preview: &TrackerPreview) {
    let Some(header) = preview.header else {
        return say!("Không tìm thấy dòng tiêu đề; hãy chỉ rõ bằng --header");
    };
    say!("Dòng tiêu đề: {}{}", header + 1, if preview.remembered { " (cột như lần trước)" } else { "" });
    for (title, fact) in preview.titles.iter().zip(&preview.columns) {
        say!("  {:<18} {title}", fact.map_or("(bỏ)", TrackerFact::word));
    }
    for line in &preview.lines {
        say!(
            "{:>5}  {} [{}] {}{}",
            line.number,
            fate(line.fate),
            line.lead,
            line.text,
            standing(line.standing)
        );
        for fault in &line.faults {
            say!("       ! {}: {}", fault.fact.word(), fault.sentence);
        }
    }
    say!("{}", told(&preview.counts, false));
}

const fn fate(fate: TrackerFate) -> &'static str {
    match fate {
        TrackerFate::Task => "thêm",
        TrackerFate::Known => "đã có",
        TrackerFate::LeftOut => "bỏ",
    }
}

const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Done => " (đã xong)",
        Standing::Cancelled => " (hủy)",
        Standing::Open | Standing::Unknown => "",
    }
}

fn told(counts: &TrackerCounts, saved: bool) -> String {
    format!(
        "{} {} nhiệm vụ trong {} cuộc họp mới; {} đã có, {} không đưa vào được, {} ô cần xem",
        if saved { "Đã thêm" } else { "Sẽ thêm" },
        counts.tasks,
        counts.meetings,
        counts.known,
        counts.left_out,
        counts.faults
    )
}
