//! Frozen papers on the command line: freezing, listing, writing out, comparing, correcting.

use crate::paper::{PaperFacts, is_pdf, request};
use crate::print;
use chrono::NaiveDate;
use clap::Args;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use thuky_domain::{Gap, Paper, PaperId, ParagraphChange, PieceChange, System};
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;

/// The two blanks that are left with a word of their own.
const NUMBER: &str = "paper.number";
const DATE: &str = "paper.date";

/// What is left blank knowingly.
#[derive(Args)]
pub(crate) struct Blanks {
    /// Chốt dù còn chỗ trống về nội dung; các chỗ trống được in ra
    #[arg(long)]
    pub reviewed: bool,
    /// Chốt khi chưa có số: chỗ ghi số để trống
    #[arg(long)]
    pub without_number: bool,
    /// Chốt khi chưa có ngày ban hành: chỗ ghi ngày để trống
    #[arg(long)]
    pub without_date: bool,
}

/// What is frozen, and what is left blank in it.
#[derive(Args)]
pub(crate) struct FreezeFacts {
    #[command(flatten)]
    pub paper: PaperFacts,
    #[command(flatten)]
    pub blanks: Blanks,
    /// Công văn đính chính văn bản đã chốt này
    #[arg(long, value_name = "PAPER")]
    pub corrects: Option<PaperId>,
    /// Tệp sẽ ghi thêm một bản sao: .docx, hoặc .pdf khi máy có LibreOffice hay Word
    #[arg(short, long, value_name = "FILE.docx|FILE.pdf")]
    pub output: Option<PathBuf>,
}

/// Which frozen paper is corrected, why, and what is new about it.
#[derive(Args)]
pub(crate) struct CorrectFacts {
    /// Mã văn bản đã chốt
    pub paper: PaperId,
    /// Lý do đính chính
    #[arg(long)]
    pub reason: String,
    /// Số của bản đính chính
    #[arg(long)]
    pub number: Option<u32>,
    /// Ngày của bản đính chính
    #[arg(long)]
    pub date: Option<NaiveDate>,
    #[command(flatten)]
    pub blanks: Blanks,
}

/// What a frozen paper is compared with.
#[derive(Clone)]
pub(crate) enum Other {
    Frozen(PaperId),
    Now,
    File(PathBuf),
}

impl FromStr for Other {
    type Err = std::convert::Infallible;
    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Ok(match (word, word.parse()) {
            ("now", _) => Self::Now,
            (_, Ok(paper)) => Self::Frozen(paper),
            (file, Err(_)) => Self::File(file.into()),
        })
    }
}

/// Freezes a paper.
pub(crate) fn freeze(
    secretary: &mut Secretary,
    facts: &FreezeFacts,
    system: Option<System>,
    json: bool,
) -> Result<(), Failure> {
    let reason = facts.paper.erratum.reason.clone();
    let corrects = facts.corrects.map(|paper| Corrects { paper, reason });
    let paper = frozen(secretary, request(&facts.paper, system), &facts.blanks, corrects, json)?;
    facts.output.as_ref().map_or(Ok(()), |output| copied(secretary, paper.id, output))
}

/// Freezes a correction; what is asked for is what the corrected paper was asked for with, but for number and date.
pub(crate) fn correct(secretary: &mut Secretary, facts: &CorrectFacts, json: bool) -> Result<(), Failure> {
    let papers = secretary.papers(PapersOf { meeting: None })?;
    let kept = papers.into_iter().find(|line| line.paper.id == facts.paper);
    let kept = kept.ok_or(thuky_store::StoreFault::NotFound)?.request;
    let request = kept.ok_or_else(|| {
        Failure::new(FailureKind::Invalid, "Phiên bản này không dựng lại được văn bản đã chốt.")
    })?;
    let request = PaperRequest { number: facts.number, date: facts.date, ..request };
    let corrects = Corrects { paper: facts.paper, reason: facts.reason.clone() };
    frozen(secretary, request, &facts.blanks, Some(corrects), json).map(drop)
}

fn frozen(
    secretary: &mut Secretary,
    request: PaperRequest,
    blanks: &Blanks,
    corrects: Option<Corrects>,
    json: bool,
) -> Result<Paper, Failure> {
    let gaps = secretary.paper_gaps(request.clone())?;
    let reviewed = gaps.into_iter().filter(|gap| knowingly(gap, blanks)).map(|gap| gap.field).collect();
    let Frozen { paper, .. } = secretary.freeze_paper(Freezing { request, reviewed, corrects })?;
    print::either(&paper, json, print_frozen);
    Ok(paper)
}

fn knowingly(gap: &Gap, blanks: &Blanks) -> bool {
    match gap.field.as_str() {
        NUMBER => blanks.without_number,
        DATE => blanks.without_date,
        _ => blanks.reviewed,
    }
}

fn print_frozen(paper: &Paper) {
    paper.gaps.iter().for_each(|gap| say!("Để trống: {}", gap.sentence));
    say!("Đã chốt {} {}, phiên bản {}", paper.kind.name(), paper.symbol, paper.version);
    say!("SHA-256 của tệp: {}", paper.file);
    say!("{}", paper.id);
}

/// Writes the very bytes of a frozen paper, or the PDF of them.
pub(crate) fn write(secretary: &Secretary, paper: PaperId, output: &Path, json: bool) -> Result<(), Failure> {
    copied(secretary, paper, output)?;
    let written = serde_json::json!({ "file": output });
    print::either(&written, json, |_| say!("Đã ghi {}", output.display()));
    Ok(())
}

fn copied(secretary: &Secretary, paper: PaperId, output: &Path) -> Result<(), Failure> {
    let (_, frozen) = secretary.paper_file(paper)?;
    let bytes = if is_pdf(output) { secretary.converter().pdf(&frozen)? } else { frozen };
    Ok(thuky_store::write_whole(output, &bytes)?)
}

/// A line for each frozen paper, with what differs by now.
pub(crate) fn print_papers(papers: &Vec<FrozenPaper>) {
    for line in papers {
        let paper = &line.paper;
        let date = paper.date.map(|date| date.to_string()).unwrap_or_default();
        let (kind, symbol, version) = (paper.kind.name(), &paper.symbol, paper.version);
        say!("{}  {kind} {symbol}  {date}  phiên bản {version}  {}", paper.id, line.fingerprint);
        line.corrected_by.iter().for_each(|newer| say!("  đã được đính chính bằng {newer}"));
        line.differs.iter().flatten().for_each(|fact| say!("  LỆCH HỒ SƠ: {}", told(fact)));
    }
    say!("{} văn bản đã chốt", papers.len());
}

fn told(fact: &FactDifference) -> String {
    let about = [&fact.part, &fact.of, &fact.field].into_iter().filter(|word| !word.is_empty());
    let about = about.map(String::as_str).collect::<Vec<_>>().join(", ");
    match fact.change {
        FactChange::Added => format!("thêm {about}"),
        FactChange::Removed => format!("bỏ {about}"),
        FactChange::Changed => format!("{about}: “{}” → “{}”", fact.left, fact.right),
    }
}

/// Sets a frozen paper beside another, the record or a file.
pub(crate) fn compare(
    secretary: &mut Secretary,
    paper: PaperId,
    with: &Other,
    json: bool,
) -> Result<(), Failure> {
    let right = match with {
        Other::Frozen(other) => ComparedSide::Frozen { paper: *other },
        Other::Now => ComparedSide::Record { paper },
        Other::File(file) => secretary.intake().side(file)?,
    };
    let comparison = secretary.compare_papers(Comparing { left: ComparedSide::Frozen { paper }, right })?;
    print::either(&comparison, json, print_comparison);
    Ok(())
}

fn print_comparison(comparison: &PaperComparison) {
    say!("Trái: {}\nPhải: {}", comparison.left, comparison.right);
    comparison.left_out.iter().for_each(|what| say!("Không so sánh: {what}"));
    comparison.facts.iter().flatten().for_each(|fact| say!("Dữ kiện: {}", told(fact)));
    let changed = comparison.paragraphs.iter().filter(|paragraph| paragraph.change != ParagraphChange::Same);
    let changed: Vec<_> = changed.collect();
    for paragraph in &changed {
        let words = paragraph.pieces.iter().map(|piece| match piece.change {
            PieceChange::Same => piece.text.clone(),
            PieceChange::Removed => format!("[-{}-]", piece.text),
            PieceChange::Added => format!("{{+{}+}}", piece.text),
        });
        say!("{}", words.collect::<String>());
    }
    say!("{} đoạn khác nhau", changed.len());
}
