//! The name proposed for the file of a paper: readable, sortable, and possible on Windows.

use crate::fact_sheet::FactSheet;
use crate::form::symbol;
use crate::wording::one_line;
use thuky_domain::Secrecy;

/// Longest proposed name, in characters, without `.docx`.
const LONGEST: usize = 110;

/// A name such as `Thông báo kết luận 05-TB-TU 2026-06-02 Giao ban tháng 5.docx`. The title of a secret meeting is never
/// part of it.
#[must_use]
pub fn file_name(sheet: &FactSheet) -> String {
    let title =
        if sheet.meeting.secrecy == Secrecy::None { one_line(&sheet.meeting.title) } else { String::new() };
    let parts = [
        sheet.name().to_owned(),
        one_line(&sheet.following.unit),
        symbol::numbered(sheet).unwrap_or_default(),
        sheet.dated().map(|date| date.to_string()).unwrap_or_default(),
        title,
    ];
    let name = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    format!("{}.docx", shortened(&allowed(&name)))
}

/// Without what Windows forbids: `< > : " / \ | ? *`, control characters, and a dot or space at the end. No device name can
/// come out, because the name begins with the type of the paper.
fn allowed(name: &str) -> String {
    let safe: String = name
        .chars()
        .map(|letter| match letter {
            '/' | '\\' | '|' | ':' => '-',
            '<' | '>' | '"' | '?' | '*' => ' ',
            other => other,
        })
        .collect();
    one_line(&safe)
}

/// The letter, as long as the whole stays within what every file system takes for a name.
fn within(bytes: &mut usize, letter: char) -> Option<char> {
    *bytes += letter.len_utf8();
    (*bytes <= 240).then_some(letter)
}

/// Cut at a word, without a trailing dot or space.
fn shortened(name: &str) -> String {
    let mut cut: String = name.chars().take(LONGEST).scan(0, within).collect();
    if cut.len() < name.len()
        && let Some(end) = cut.rfind(' ')
    {
        cut.truncate(end);
    }
    cut.trim_end_matches([' ', '.', ',', ';', '-']).to_owned()
}
