//! Two papers side by side: a frozen one, one as the record would make it now, or a file that somebody edited.

use crate::act::paper::told;
use crate::ask::frozen;
use crate::ask::paper::fact_sheet;
use crate::chosen_file;
use crate::contract::{ComparedSide, Comparing, Failure, FailureKind, PaperComparison};
use crate::facts::{Facts, differences};
use crate::secretary::Secretary;
use thuky_domain::{Paper, PaperId, compared};

/// One side, read.
struct Side {
    name: String,
    lines: Vec<String>,
    facts: Option<Facts>,
    left_out: Vec<String>,
}

/// The two sides compared.
pub(crate) fn of(secretary: &Secretary, comparing: &Comparing) -> Result<PaperComparison, Failure> {
    let left = side(secretary, &comparing.left)?;
    let right = side(secretary, &comparing.right)?;
    let facts = left.facts.as_ref().zip(right.facts.as_ref());
    let facts = facts.map(|(left, right)| differences(left, right));
    Ok(PaperComparison {
        facts,
        paragraphs: compared(&borrowed(&left.lines), &borrowed(&right.lines)),
        left: left.name,
        right: right.name,
        left_out: left.left_out.into_iter().chain(right.left_out).collect(),
    })
}

fn borrowed(lines: &[String]) -> Vec<&str> {
    lines.iter().map(String::as_str).collect()
}

fn side(secretary: &Secretary, side: &ComparedSide) -> Result<Side, Failure> {
    match side {
        ComparedSide::Frozen { paper } => as_frozen(secretary, *paper),
        ComparedSide::Record { paper } => as_recorded(secretary, *paper),
        ComparedSide::File { name, content } => of_file(secretary, name, content),
    }
}

fn as_frozen(secretary: &Secretary, id: PaperId) -> Result<Side, Failure> {
    let reader = secretary.store.reader();
    let paper: Paper = reader.get(id.0)?;
    Ok(Side {
        name: told(&paper),
        lines: lines(&reader.blob(&paper.file)?)?,
        facts: Some(frozen::facts(secretary, &paper)?),
        left_out: vec![],
    })
}

fn as_recorded(secretary: &Secretary, id: PaperId) -> Result<Side, Failure> {
    let paper: Paper = secretary.store.reader().get(id.0)?;
    let request = frozen::facts(secretary, &paper)?.request().ok_or_else(unasked)?;
    let sheet = fact_sheet(secretary, &request)?;
    Ok(Side {
        name: "Hồ sơ hiện nay".to_owned(),
        lines: lines(&thuky_papers::write(&sheet)?)?,
        facts: Some(Facts::of(&request, &sheet)?),
        left_out: vec![],
    })
}

fn unasked() -> Failure {
    Failure::new(
        FailureKind::Invalid,
        "Phiên bản này không dựng lại được văn bản như khi chốt. Văn bản đã chốt còn nguyên; hãy mở bản đã chốt.",
    )
}

/// A stranger's file is read in a process of its own.
fn of_file(secretary: &Secretary, name: &str, content: &str) -> Result<Side, Failure> {
    let taken = secretary.intake().bytes(name, &chosen_file::bytes(content)?)?;
    Ok(Side { name: name.to_owned(), lines: told_lines(&taken.text), facts: None, left_out: taken.left_out })
}

/// The paragraphs of a DOCX of our own.
pub(crate) fn lines(docx: &[u8]) -> Result<Vec<String>, Failure> {
    Ok(told_lines(&thuky_sources::read("", docx)?.text))
}

/// Lines that say something; a table row is one line.
fn told_lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
