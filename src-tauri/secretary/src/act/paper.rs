//! Freezing a paper: its facts and its file are kept for good. What is frozen is corrected by another frozen paper.

use crate::act::number;
use crate::ask;
use crate::ask::number::{Wanted, policy};
use crate::clock::Clock;
use crate::contract::{Corrects, Failure, FailureKind, Freezing, Frozen, PaperRequest};
use crate::facts::Facts;
use crate::label;
use crate::secretary::Secretary;
use thuky_domain::{Gap, Paper, PaperId, PaperKind, PartialDate, Problem, text};
use thuky_papers::FactSheet;
use thuky_store::{Act, Reader};

/// Freezes a paper as it would be exported now.
pub(crate) fn freeze(secretary: &mut Secretary, freezing: Freezing) -> Result<Frozen, Failure> {
    let Freezing { request, reviewed, corrects } = freezing;
    let (sheet, _) = ask::paper::identified(secretary, &request)?;
    let gaps = thuky_papers::gaps(&sheet);
    refuse_unseen(&gaps, &reviewed)?;
    let docx = thuky_papers::write(&sheet)?;
    let facts = Facts::of(&request, &sheet)?.canonical()?;
    let by = secretary.actor.clone();
    let (paper, saved) = secretary.act(None, |act, clock| {
        let (head, head_hash) = act.reader().head()?;
        let at = clock.now().to_rfc3339();
        let blank =
            Paper { gaps, head, head_hash, at, by, ..of_sheet(PaperId(clock.new_id()), &request, &sheet) };
        let paper = in_its_place(act.reader(), blank, corrects)?;
        let paper = Paper { file: act.keep_blob(&docx)?, facts: act.keep_blob(&facts)?, ..paper };
        keep(act, &paper)?;
        use_number(act, clock, &paper, &sheet)?;
        Ok(paper)
    })?;
    Ok(Frozen { paper, saved })
}

/// What is left blank is left blank knowingly, or nothing is frozen.
fn refuse_unseen(gaps: &[Gap], reviewed: &[String]) -> Result<(), Failure> {
    let unseen: Vec<&str> =
        gaps.iter().filter(|gap| !reviewed.contains(&gap.field)).map(|gap| gap.sentence.as_str()).collect();
    if unseen.is_empty() {
        return Ok(());
    }
    let sentence = format!(
        "Văn bản còn chỗ trống, chưa chốt: {} Hãy ghi cho đủ, hoặc xác nhận để trống những chỗ này.",
        unseen.join(" ")
    );
    Err(Problem::new("reviewed", sentence).into())
}

/// What the sheet says of the paper.
fn of_sheet(id: PaperId, request: &PaperRequest, sheet: &FactSheet) -> Paper {
    Paper {
        id,
        meeting: request.meeting,
        kind: sheet.kind,
        system: sheet.system,
        rule_set: sheet.rule_set().name().to_owned(),
        unit: text::line(&request.unit),
        number: sheet.number,
        symbol: thuky_papers::numbered(sheet).unwrap_or_default(),
        date: sheet.date,
        signer: sheet.signer.as_ref().map(|signer| signer.name.clone()).unwrap_or_default(),
        subject: text::line(&thuky_papers::subject(sheet)),
        file_name: thuky_papers::file_name(sheet),
        file: String::new(),
        facts: String::new(),
        gaps: vec![],
        head: 0,
        head_hash: String::new(),
        at: String::new(),
        by: String::new(),
        version: 1,
        corrects: None,
        reason: String::new(),
    }
}

/// As a first version, or as the one after what it corrects.
fn in_its_place(reader: Reader<'_>, paper: Paper, corrects: Option<Corrects>) -> Result<Paper, Failure> {
    let Some(Corrects { paper: corrected, reason }) = corrects else {
        refuse_again(reader, &paper)?;
        return Ok(paper);
    };
    let corrected: Paper = reader.get(corrected.0)?;
    if let Some(newer) = reader.with_text::<Paper>("corrects", &corrected.id.to_string())?.first() {
        let sentence =
            format!("{} đã có bản đính chính ({}). Hãy đính chính bản đó.", told(&corrected), told(newer));
        return Err(Problem::new("corrects", sentence).into());
    }
    if paper.kind != PaperKind::Correction && !same_form(&paper, &first_of(reader, corrected.clone())?) {
        return Err(Problem::new("corrects", "Bản đính chính phải cùng loại, cùng cuộc họp và cùng đơn vị nhận với bản đã chốt. Hãy chọn lại văn bản.").into());
    }
    let version = corrected.version + 1;
    let meeting = paper.meeting.or(corrected.meeting);
    Ok(Paper { meeting, version, corrects: Some(corrected.id), reason: text::line(&reason), ..paper })
}

/// The first version of a chain of corrections.
fn first_of(reader: Reader<'_>, mut paper: Paper) -> Result<Paper, Failure> {
    while let Some(corrected) = paper.corrects {
        paper = reader.get(corrected.0)?;
    }
    Ok(paper)
}

/// An error of content is made good by a paper of equal form, one of form by a letter (NĐ 30/2020, Điều 18).
pub(crate) fn same_form(paper: &Paper, corrected: &Paper) -> bool {
    (paper.kind, paper.meeting, &paper.unit) == (corrected.kind, corrected.meeting, &corrected.unit)
}

/// The same paper of a meeting is frozen once; after that it is corrected.
fn refuse_again(reader: Reader<'_>, paper: &Paper) -> Result<(), Failure> {
    let Some(meeting) = paper.meeting.filter(|_| paper.kind != PaperKind::Correction) else { return Ok(()) };
    let others = reader.of_meeting::<Paper>(meeting.0)?;
    match others.iter().rfind(|other| same_form(paper, other)) {
        None => Ok(()),
        Some(other) => Err(Failure::new(
            FailureKind::Frozen,
            format!(
                "{} đã chốt lúc {}. Nếu có sai sót, hãy đính chính bản đã chốt.",
                told(other),
                moment(&other.at)
            ),
        )),
    }
}

/// “Biên bản 05-BB/TU, phiên bản 2”.
pub(crate) fn told(paper: &Paper) -> String {
    let symbol = if paper.symbol.is_empty() { String::new() } else { format!(" {}", paper.symbol) };
    format!("{}{symbol}, phiên bản {}", paper.kind.name(), paper.version)
}

fn moment(at: &str) -> String {
    let read = chrono::DateTime::parse_from_rfc3339(at);
    read.map_or_else(
        |_| at.to_owned(),
        |at| format!("{} {}", at.format("%H:%M"), PartialDate::from(at.date_naive()).short()),
    )
}

fn keep(act: &mut Act<'_>, paper: &Paper) -> Result<(), Failure> {
    paper.check()?;
    if let Some(corrected) = paper.corrects {
        let corrected: Paper = act.reader().get(corrected.0)?;
        if corrected.file == paper.file {
            return Err(Problem::new("corrects", "Bản mới giống hệt bản đã chốt nên không có gì để đính chính. Hãy sửa hồ sơ, số hoặc ngày trước.").into());
        }
    }
    let deed = if paper.corrects.is_some() { "Đính chính" } else { "Chốt" };
    act.name(label::act(deed, &paper.clone().into()));
    Ok(act.put(paper)?)
}

/// The number that the paper prints is used for it, where the office keeps a number book.
fn use_number(act: &mut Act<'_>, clock: &dyn Clock, paper: &Paper, sheet: &FactSheet) -> Result<(), Failure> {
    if paper.number.is_none() || policy(act.reader())?.kept_from.is_none() {
        return Ok(());
    }
    let wanted = Wanted::of(sheet, &paper.unit)?;
    number::use_in(act, clock, &wanted, paper.number, Some(paper.id)).map(drop)
}

/// What is told when somebody wants to change or remove a frozen paper.
pub(crate) fn only_frozen() -> Failure {
    Failure::new(
        FailureKind::Frozen,
        "Văn bản đã chốt không sửa và không bỏ được. Nếu có sai sót, hãy đính chính bằng một bản mới, kèm lý do.",
    )
}
