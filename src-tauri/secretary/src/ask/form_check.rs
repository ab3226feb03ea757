//! The form check of any Word file: what it finds, and a copy in which what can be put right is right. Nothing of it
//! is kept; no workspace is needed.

use crate::chosen_file::bytes;
use crate::contract::{
    Failure, FailureKind, FormCorrection, FormFile, FormFinding, FormReport, FormRules, FormSeverity,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use thuky_papers::{
    Confidence, CorrectionFault, Finding, FormCheck, RuleSet, Severity, check_form, corrected,
};

/// Checks a Word file.
///
/// # Errors
/// A file that is no Word document, or cannot be opened; it is untouched.
pub fn form_report(file: &FormFile) -> Result<FormReport, Failure> {
    let check = check_form(&bytes(&file.content)?, file.rules.map(rule_set))?;
    Ok(report(&file.name, check))
}

/// A corrected copy of a Word file; the original is untouched.
///
/// # Errors
/// As for the check; [`FailureKind::Empty`] when nothing can be put right without changing words.
pub(crate) fn form_correction(file: &FormFile) -> Result<FormCorrection, Failure> {
    let copy = corrected(&bytes(&file.content)?, file.rules.map(rule_set))?;
    let file_name = copy_name(&file.name);
    Ok(FormCorrection {
        content: STANDARD.encode(&copy.bytes),
        corrected: copy.rules,
        report: report(&file_name, copy.check),
        file_name,
    })
}

/// The corrected copy as a file: its suggested name, its bytes, and the rules it keeps now.
///
/// # Errors
/// As for the copy.
pub fn form_copy(file: &FormFile) -> Result<(String, Vec<u8>, Vec<String>), Failure> {
    let copy = corrected(&bytes(&file.content)?, file.rules.map(rule_set))?;
    Ok((copy_name(&file.name), copy.bytes, copy.rules))
}

/// `Thông báo.docx` becomes `Thông báo (đã sửa thể thức).docx`.
fn copy_name(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    format!("{stem} (đã sửa thể thức).docx")
}

const fn rule_set(rules: FormRules) -> RuleSet {
    match rules {
        FormRules::Nd30 => RuleSet::StateNd30,
        FormRules::Hd36 => RuleSet::PartyHd36,
        FormRules::Hd05 => RuleSet::PartyHd05,
    }
}

/// The rules as the contract names them.
pub(crate) const fn form_rules(rules: RuleSet) -> FormRules {
    match rules {
        RuleSet::StateNd30 => FormRules::Nd30,
        RuleSet::PartyHd36 => FormRules::Hd36,
        RuleSet::PartyHd05 => FormRules::Hd05,
    }
}

fn report(name: &str, check: FormCheck) -> FormReport {
    FormReport {
        name: name.to_owned(),
        rules: form_rules(check.assumed.rules),
        rule_set: check.assumed.rules.name().to_owned(),
        why: check.assumed.why,
        kind: check.assumed.kind,
        applied: count(check.rules),
        findings: check.findings.into_iter().map(finding).collect(),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn finding(finding: Finding) -> FormFinding {
    FormFinding {
        rule: finding.rule,
        article: finding.article,
        confidence: letter(finding.confidence).to_owned(),
        severity: match finding.severity {
            Severity::Fault => FormSeverity::Fault,
            Severity::Warning => FormSeverity::Warning,
            Severity::Hint => FormSeverity::Hint,
        },
        part: finding.place.part.to_owned(),
        paragraphs: finding.paragraphs.into_iter().map(count).collect(),
        quote: finding.place.quote,
        found: finding.found,
        expected: finding.expected,
        correctable: finding.correctable,
    }
}

const fn letter(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Read => "A",
        Confidence::Agreed => "B",
        Confidence::Single => "C",
        Confidence::Custom => "M",
        Confidence::Open => "X",
    }
}

impl From<CorrectionFault> for Failure {
    fn from(fault: CorrectionFault) -> Self {
        match fault {
            CorrectionFault::Opening(fault) => fault.into(),
            CorrectionFault::Nothing => Self::new(
                FailureKind::Empty,
                "Không có gì sửa được mà không đụng đến câu chữ. Tệp được giữ nguyên; những điều còn lại phải sửa tay.",
            ),
            CorrectionFault::Unsafe(why) => Self::new(
                FailureKind::Internal,
                format!(
                    "Không sửa được tệp này một cách an toàn ({why}). Tệp được giữ nguyên; hãy sửa tay theo danh sách."
                ),
            ),
        }
    }
}
