//! What leaves and what comes in as files of other programs: the register out, a short text.

use crate::print;
use crate::register::Selection;
use crate::word::one_of;
use clap::Args;
use std::path::{Path, PathBuf};
use thuky_domain::MeetingId;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;

/// A file to be written, and which tasks go into it.
#[derive(Args)]
pub(crate) struct ExportFacts {
    /// Tệp sẽ ghi: .xlsx, .csv, .ics (lịch các hạn) hay .json (toàn bộ hồ sơ)
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Mẫu bảng: annex là phụ lục 16 cột, own là mẫu của chương trình
    #[arg(long, default_value = "own", value_parser = one_of(&[ExportLayout::Annex, ExportLayout::Own]))]
    layout: ExportLayout,
    #[command(flatten)]
    selection: Selection,
}

/// Whose tasks are told shortly.
#[derive(Args)]
pub(crate) struct ShortTextFacts {
    /// Đơn vị hoặc người
    who: String,
    /// Chỉ việc của cuộc họp này
    #[arg(long)]
    meeting: Option<MeetingId>,
}

/// Writes the register or the whole record where it is wanted.
pub(crate) fn export(secretary: &Secretary, facts: &ExportFacts, json: bool) -> Result<(), Failure> {
    let (_, bytes) = secretary.export(&request(facts)?)?;
    thuky_store::write_whole(&facts.file, &bytes)?;
    let written = serde_json::json!({ "file": facts.file, "bytes": bytes.len() });
    print::either(&written, json, |_| {
        say!("Đã ghi {}; không gồm cuộc họp có dấu chỉ độ mật", facts.file.display());
    });
    Ok(())
}

fn request(facts: &ExportFacts) -> Result<ExportRequest, Failure> {
    let filter = facts.selection.filter();
    Ok(ExportRequest { format: format_of(&facts.file)?, layout: facts.layout, filter })
}

fn format_of(file: &Path) -> Result<ExportFormat, Failure> {
    let ending = file.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    match ending.as_str() {
        "xlsx" => Ok(ExportFormat::Xlsx),
        "csv" => Ok(ExportFormat::Csv),
        "ics" => Ok(ExportFormat::Ics),
        "json" => Ok(ExportFormat::Json),
        _ => Err(Failure::new(
            FailureKind::Invalid,
            "Tên tệp phải kết thúc bằng .xlsx, .csv, .ics hoặc .json; không có gì được ghi.",
        )),
    }
}

/// Prints the open tasks of one unit or person, ready to be sent.
pub(crate) fn short_text(
    secretary: &mut Secretary,
    facts: &ShortTextFacts,
    json: bool,
) -> Result<(), Failure> {
    let text = secretary.short_text(ShortTextOf { who: facts.who.clone(), meeting: facts.meeting })?;
    print::either(&text, json, |text| say!("{}", text.text));
    Ok(())
}
