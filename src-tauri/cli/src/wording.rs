//! The office's own wording of papers on the command line: look, change, take an older version up again.

use crate::print;
use clap::{Args, Subcommand};
use thuky_domain::wording::{hundredths, written};
use thuky_domain::{PartialDate, Problem, Wording};
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;

/// What can be done with the wording of a kind.
#[derive(Subcommand)]
pub(crate) enum WordingDeed {
    /// Đặt câu chữ; những gì không ghi thì giữ như bản đang dùng
    Set(WordingFacts),
    /// Dùng lại một bản cũ, thành bản mới
    Restore {
        /// Số của bản
        version: u32,
    },
    /// Trở về câu chữ thường dùng, thành bản mới
    Reset,
}

/// What of a wording is set.
#[derive(Args)]
pub(crate) struct WordingFacts {
    /// Câu: tên=lời, ví dụ "close={Loại cuộc họp} bế mạc hồi {giờ kết thúc}"; lời trống thì dùng câu thường dùng
    #[arg(long, value_name = "CÂU=LỜI")]
    phrase: Vec<String>,
    /// Giá trị trang: tên=số, ví dụ left=30 (mm), size=13 (pt); số trống thì dùng giá trị thường dùng
    #[arg(long, value_name = "TÊN=SỐ")]
    page: Vec<String>,
    /// Thứ tự các phần, cách nhau bằng dấu phẩy; để trống là thứ tự thường dùng
    #[arg(long)]
    order: Option<String>,
    /// Các phần không in, cách nhau bằng dấu phẩy; để trống là in đủ
    #[arg(long)]
    leave_out: Option<String>,
    /// Nơi nhận riêng của loại văn bản này; dùng được nhiều lần
    #[arg(long)]
    recipient: Vec<String>,
    /// Vì sao đổi
    #[arg(long, default_value = "")]
    note: String,
}

/// Changes the wording as asked, then shows the one in force.
pub(crate) fn run(
    secretary: &mut Secretary,
    of: WordingOf,
    deed: Option<&WordingDeed>,
    json: bool,
) -> Result<(), Failure> {
    if let Some(deed) = deed {
        let wording = wanted(secretary.wording(of)?, deed)?;
        secretary.keep_wording(wording)?;
    }
    print::either(&secretary.wording(of)?, json, show);
    Ok(())
}

fn wanted(file: WordingFile, deed: &WordingDeed) -> Result<Wording, Failure> {
    match deed {
        WordingDeed::Set(facts) => set(file.wording, facts),
        WordingDeed::Reset => Ok(Wording::usual(file.wording.kind, file.wording.system)),
        WordingDeed::Restore { version } => {
            let older = file.versions.into_iter().find(|wording| wording.version == *version);
            let missing = || Failure::new(FailureKind::NotFound, format!("Không có bản {version}."));
            let older = older.ok_or_else(missing)?;
            Ok(Wording { note: format!("Dùng lại bản {version}"), ..older })
        }
    }
}

fn set(mut wording: Wording, facts: &WordingFacts) -> Result<Wording, Failure> {
    for pair in &facts.phrase {
        let (key, words) = parted(pair)?;
        wording.phrases.remove(key);
        wording.phrases.extend((!words.is_empty()).then(|| (key.to_owned(), words.to_owned())));
    }
    for pair in &facts.page {
        let (key, number) = parted(pair)?;
        wording.page.remove(key);
        wording.page.extend(value(key, number)?);
    }
    if let Some(order) = &facts.order {
        wording.order = listed(order);
    }
    if let Some(left) = &facts.leave_out {
        wording.left_out = listed(left);
    }
    if !facts.recipient.is_empty() {
        wording.recipients.clone_from(&facts.recipient);
    }
    Ok(Wording { note: facts.note.clone(), ..wording })
}

fn parted(pair: &str) -> Result<(&str, &str), Failure> {
    let sentence = || Failure::new(FailureKind::Invalid, format!("“{pair}” không có dạng tên=giá trị."));
    pair.split_once('=').map(|(key, value)| (key.trim(), value.trim())).ok_or_else(sentence)
}

fn value(key: &str, number: &str) -> Result<Option<(String, u32)>, Failure> {
    if number.is_empty() {
        return Ok(None);
    }
    let wrong = || Problem::new(&format!("page.{key}"), format!("“{number}” không phải là một số."));
    Ok(Some((key.to_owned(), hundredths(number).ok_or_else(wrong)?)))
}

fn listed(words: &str) -> Vec<String> {
    words.split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
}

fn show(file: &WordingFile) {
    let wording = &file.wording;
    say!("{}: {}. Mẫu: {}", wording.kind.name(), wording.told(), file.article);
    for phrase in &file.phrases {
        let own = wording.phrases.get(&phrase.key);
        let mark = if own.is_some() { "*" } else { " " };
        say!("{mark} {:<14} {}", phrase.key, own.unwrap_or(&phrase.usual));
    }
    for part in &file.parts {
        let left = if wording.left_out.contains(&part.key) { "  (không in)" } else { "" };
        say!("  phần {:<14} {}{left}", part.key, part.title);
    }
    for measure in &file.measures {
        let value = wording.page.get(&measure.key).copied().unwrap_or(measure.usual);
        say!("  trang {:<13} {}: {} {}", measure.key, measure.title, written(value), measure.unit);
    }
    file.deviations.iter().for_each(|told| say!("Khác quy định: {} [{}]", told.sentence, told.article));
    for version in &file.versions {
        say!("Bản {} ngày {} {}", version.version, PartialDate::from(version.day).short(), version.note);
    }
}
