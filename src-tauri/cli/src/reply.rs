//! Reply forms on the command line: out for one unit, back from any number of files.

use crate::print;
use serde::Serialize;
use std::path::{Path, PathBuf};
use thuky_domain::Reply;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;

/// Whether what was read is also kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keeping {
    Preview,
    Apply,
}

/// What came back, and what was kept of it.
#[derive(Serialize)]
struct Taken {
    files: Vec<ReplyPreview>,
    kept: Option<RepliesKept>,
}

/// Writes the form of a unit; the ending of the file says of which kind.
pub(crate) fn form(secretary: &Secretary, unit: &str, output: &Path, json: bool) -> Result<(), Failure> {
    let word = output.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("docx"));
    let format = if word { ReplyFormat::Docx } else { ReplyFormat::Xlsx };
    let (name, bytes) = secretary.reply_form(&ReplyFormRequest { unit: unit.to_owned(), format })?;
    thuky_store::write_whole(output, &bytes)?;
    let written = serde_json::json!({ "file": output, "name": name });
    print::either(&written, json, |_| say!("Đã ghi {}", output.display()));
    Ok(())
}

/// Reads files against the record; keeps what is new in them, and nothing that is in conflict, when asked to.
pub(crate) fn read(
    secretary: &mut Secretary,
    files: &[PathBuf],
    keeping: Keeping,
    json: bool,
) -> Result<(), Failure> {
    let files: Vec<ReplyPreview> =
        files.iter().map(|file| preview(secretary, file)).collect::<Result<_, _>>()?;
    let replies = new_replies(&files);
    let keep = keeping == Keeping::Apply && !replies.is_empty();
    let kept = keep.then(|| secretary.keep_replies(RepliesToKeep { replies })).transpose()?;
    print::either(&Taken { files, kept }, json, print_taken);
    Ok(())
}

fn preview(secretary: &Secretary, file: &Path) -> Result<ReplyPreview, Failure> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    secretary.preview_reply(&name, secretary.intake().reply_at(file))
}

fn new_replies(files: &[ReplyPreview]) -> Vec<Reply> {
    let new = files.iter().flat_map(|file| &file.rows).filter(|row| row.standing == ReplyStanding::New);
    new.filter_map(|row| row.reply.clone()).collect()
}

fn print_taken(taken: &Taken) {
    for file in &taken.files {
        say!("{}: {}", file.name, file.unit);
        file.failure.iter().for_each(|failure| say!("  KHÔNG ĐỌC ĐƯỢC: {}", failure.sentence));
        file.notes.iter().for_each(|note| say!("  Lưu ý: {note}"));
        file.rows.iter().for_each(print_row);
    }
    match &taken.kept {
        Some(kept) => say!("Đã ghi {} báo cáo, {} đã có từ trước", kept.added, kept.known),
        None => say!("Chưa ghi gì; thêm --apply để ghi các dòng mới"),
    }
}

fn print_row(row: &ReplyPreviewRow) {
    say!("  dòng {} {} {}: {}", row.place, row.code, standing(row.standing), row.task);
    row.reasons.iter().for_each(|reason| say!("    {reason}"));
    for field in &row.fields {
        let before = if field.differs { format!(" (đang ghi: {})", field.recorded) } else { String::new() };
        say!("    {}: {}{before}", field.field.heading(), field.replied);
    }
}

const fn standing(standing: ReplyStanding) -> &'static str {
    match standing {
        ReplyStanding::New => "mới",
        ReplyStanding::Conflict => "cần xem",
        ReplyStanding::Refused => "không nhận",
        ReplyStanding::Known => "đã ghi",
        ReplyStanding::Unanswered => "chưa trả lời",
    }
}
