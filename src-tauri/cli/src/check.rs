//! The form check on the command line: one finding a line, and a corrected copy where one is asked for.

use crate::print;
use crate::word::one_of;
use clap::Args;
use serde::Serialize;
use std::path::{Path, PathBuf};
use thuky_secretary::contract::*;
use thuky_secretary::{form_at, form_copy, form_report};

/// What is checked, against what, and where a corrected copy goes.
#[derive(Args)]
pub(crate) struct CheckFacts {
    /// Tệp Word (.docx)
    pub file: PathBuf,
    /// Bộ quy tắc; không ghi thì theo tiêu đề và ngày của văn bản
    #[arg(long, value_parser = one_of(&FormRules::ALL))]
    pub rule_set: Option<FormRules>,
    /// Ghi bản đã sửa những gì sửa được mà không đụng đến câu chữ; tệp gốc giữ nguyên
    #[arg(long, value_name = "OUT.docx")]
    pub fix: Option<PathBuf>,
}

/// The check, and what a corrected copy put right.
#[derive(Serialize)]
struct Checked {
    #[serde(flatten)]
    report: FormReport,
    corrected: Vec<String>,
}

/// Checks a file; a fault makes the command fail.
pub(crate) fn run(facts: &CheckFacts, json: bool) -> Result<(), Failure> {
    let file = form_at(&facts.file, facts.rule_set)?;
    let report = form_report(&file)?;
    let corrected = facts.fix.as_ref().map(|output| correct(&file, output)).transpose()?.unwrap_or_default();
    let faults = report.findings.iter().filter(|finding| finding.severity == FormSeverity::Fault).count();
    print::either(&Checked { report, corrected }, json, |checked| lines(checked, facts));
    match faults {
        0 => Ok(()),
        _ => Err(Failure::new(FailureKind::Invalid, format!("Văn bản có {faults} lỗi thể thức."))),
    }
}

fn correct(file: &FormFile, output: &Path) -> Result<Vec<String>, Failure> {
    let (_, bytes, rules) = form_copy(file)?;
    thuky_store::write_whole(output, &bytes)?;
    Ok(rules)
}

/// Rule, place, found, expected, apart by tabs.
fn lines(checked: &Checked, facts: &CheckFacts) {
    let report = &checked.report;
    for finding in &report.findings {
        say!("{}\t{}\t{}\t{}", finding.rule, place(finding), finding.found, finding.expected);
    }
    say!(
        "Theo {} ({}); {} quy tắc, {} điều cần xem.",
        report.rule_set,
        report.why,
        report.applied,
        report.findings.len()
    );
    if let Some(output) = &facts.fix {
        say!("Đã ghi bản sửa {} quy tắc: {}", checked.corrected.len(), output.display());
    }
}

fn place(finding: &FormFinding) -> String {
    let part = match (finding.severity, finding.part.as_str()) {
        (FormSeverity::Hint, part) => format!("{part} (gợi ý)"),
        (_, part) => part.to_owned(),
    };
    match finding.paragraphs.as_slice() {
        [] => part,
        [one] => format!("đoạn {one}, {part}: {}", finding.quote),
        [first, rest @ ..] => format!("đoạn {first} và {} đoạn nữa, {part}: {}", rest.len(), finding.quote),
    }
}
