//! The reply form of a unit: its open tasks, and nothing of others.

use crate::ask::{office, register};
use crate::contract::{Failure, FailureKind, RegisterFilter, RegisterLine, ReplyFormRequest, ReplyFormat};
use crate::secretary::Secretary;
use thuky_domain::{Office, PartialDate, ReplyForm, ReplyLine, RowCode, System, text};

/// The form of a unit as a file, with its suggested name.
pub(crate) fn file(secretary: &Secretary, request: &ReplyFormRequest) -> Result<(String, Vec<u8>), Failure> {
    let office = office::profile(secretary.store.reader())?;
    let form = form(secretary, office.as_ref(), &request.unit)?;
    let (ending, bytes) = match request.format {
        ReplyFormat::Xlsx => ("xlsx", thuky_exchange::write_reply_form(&form)?),
        ReplyFormat::Docx => (
            "docx",
            thuky_papers::write_reply_form(
                &form,
                &office.unwrap_or_else(|| office::unfounded(System::default())),
            )?,
        ),
    };
    Ok((format!("Phiếu trả lời {} {}.{ending}", in_a_name(&form.unit), form.day), bytes))
}

/// Without what file systems do not take.
fn in_a_name(unit: &str) -> String {
    let allowed =
        |letter: char| if letter.is_alphanumeric() || " .,()-".contains(letter) { letter } else { '-' };
    unit.chars().take(60).map(allowed).collect()
}

fn form(secretary: &Secretary, office: Option<&Office>, unit: &str) -> Result<ReplyForm, Failure> {
    let filter = RegisterFilter { lead: unit.to_owned(), limit: u32::MAX, ..RegisterFilter::default() };
    let mut lines = if unit.trim().is_empty() { vec![] } else { register::list(secretary, &filter)?.lines };
    lines.retain(|line| !line.status.is_closed());
    lines.sort_by_key(|line| (line.last_day.is_none(), line.last_day, line.directive.code.clone()));
    let none = || {
        Failure::new(FailureKind::Empty, format!("{unit} không có nhiệm vụ nào đang theo dõi để lập phiếu."))
    };
    Ok(ReplyForm {
        office: office.map(|office| office.id),
        body: office.map(|office| office.body.clone()).unwrap_or_default(),
        unit: lines.first().ok_or_else(none)?.directive.lead.clone(),
        day: secretary.clock.today(),
        lines: lines.iter().map(line).collect(),
    })
}

fn line(line: &RegisterLine) -> ReplyLine {
    let day = line.meeting_date.map(|day| format!(", {}", day.short())).unwrap_or_default();
    ReplyLine {
        code: RowCode::of(line.directive.id),
        task: text::capitalised(&text::line(&line.directive.text)),
        meeting: format!("{}{day}", line.meeting_title),
        deadline: deadline(line),
    }
}

/// By when, as a form tells it: the last day in time where there is one, else the words.
pub(crate) fn deadline(line: &RegisterLine) -> String {
    let words = || line.directive.deadline.as_ref().map(thuky_domain::Deadline::written).unwrap_or_default();
    line.last_day.map_or_else(words, |day| PartialDate::from(day).short())
}
