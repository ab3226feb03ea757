//! The register for other programs: the lines a filter asks for with everything that a table tells of them.
//!
//! Tasks of marked meetings are not in the register, so they never leave by these ways.

use crate::ask::{everything, grouped, office, register};
use crate::contract::*;
use crate::secretary::Secretary;
use chrono::NaiveDate;
use std::collections::HashMap;
use thuky_domain::text::fold;
use thuky_domain::*;
use thuky_exchange::{Layout, RegisterFacts, TaskFacts};
use thuky_store::Reader;

/// A file that leaves: its suggested name and its bytes.
pub(crate) fn file(secretary: &Secretary, request: &ExportRequest) -> Result<(String, Vec<u8>), Failure> {
    let layout = match request.layout {
        ExportLayout::Annex => Layout::Annex,
        ExportLayout::Own => Layout::Own,
    };
    let day = request.filter.day.unwrap_or_else(|| secretary.clock.today());
    let facts = || facts(secretary, &request.filter);
    let (name, ending, bytes) = match request.format {
        ExportFormat::Xlsx => ("so-theo-doi", "xlsx", thuky_exchange::xlsx(&facts()?, layout)?),
        ExportFormat::Csv => ("so-theo-doi", "csv", thuky_exchange::csv(&facts()?, layout)?),
        ExportFormat::Ics => ("han-nhiem-vu", "ics", thuky_exchange::ics(&facts()?)),
        ExportFormat::Json => ("ho-so", "json", everything::json(secretary, day)?),
    };
    Ok((format!("{name}-{day}.{ending}"), bytes))
}

/// The open tasks of one unit or person as a short text.
pub(crate) fn short_text(secretary: &Secretary, of: &ShortTextOf) -> Result<ShortText, Failure> {
    let who = text::line(&of.who);
    if who.is_empty() {
        return Err(Problem::new("who", "Chưa rõ của ai. Hãy chọn một đơn vị hoặc một người.").into());
    }
    let wanted = fold(&who);
    let mut facts = facts(secretary, &RegisterFilter { meeting: of.meeting, ..RegisterFilter::default() })?;
    facts.tasks.retain(|task| !task.status.is_closed() && concerns(&task.directive, &wanted));
    Ok(ShortText {
        tasks: u32::try_from(facts.tasks.len()).unwrap_or(u32::MAX),
        text: thuky_exchange::short_text(&who, &facts),
    })
}

fn concerns(task: &Directive, who: &str) -> bool {
    [&task.lead, &task.follower].into_iter().chain(&task.coordinating).any(|name| fold(name) == who)
}

/// The facts of the tasks that a filter asks for, on all its pages.
fn facts(secretary: &Secretary, filter: &RegisterFilter) -> Result<RegisterFacts, Failure> {
    let reader = secretary.store.reader();
    filter.meeting.map_or(Ok(()), |meeting| unmarked(reader, meeting))?;
    let whole = RegisterFilter { offset: 0, limit: u32::MAX, per_group: 0, ..filter.clone() };
    let register = register::list(secretary, &whole)?;
    let mut progress = grouped(reader.all()?, |step: &Progress| step.directive);
    let (notices, meetings) = (notices(reader)?, days_of_issue(reader)?);
    let tasks = register.lines.into_iter().map(|line| {
        let steps = progress.remove(&line.directive.id).unwrap_or_default();
        let issued = meetings.get(&line.directive.meeting).copied();
        let notice = own_notice(&notices, &line, issued);
        task(line, notice, issued, steps)
    });
    let tasks = tasks.collect();
    let office = office::profile(reader)?.map(|office| office.body).unwrap_or_default();
    Ok(RegisterFacts { office, day: register.day, selection: selection(filter), tasks })
}

/// A marked meeting leaves by none of these ways.
fn unmarked(reader: Reader<'_>, meeting: MeetingId) -> Result<(), Failure> {
    let meeting: Meeting = reader.get(meeting.0)?;
    if meeting.secrecy == Secrecy::None {
        return Ok(());
    }
    Err(Failure::new(
        FailureKind::Invalid,
        "Cuộc họp này có dấu chỉ độ mật nên không được xuất ra tệp hay gửi qua Zalo. Dữ liệu còn nguyên; hãy gửi theo chế độ mật.",
    ))
}

fn task(
    line: RegisterLine,
    notice: Option<&CitedDocument>,
    issued: Option<NaiveDate>,
    progress: Vec<Progress>,
) -> TaskFacts {
    TaskFacts {
        meeting: line.meeting_title,
        met: line.meeting_date,
        notice: notice.map(|notice| notice.number.clone()).unwrap_or_default(),
        issued: issued.or_else(|| notice.and_then(issue)),
        status: line.status,
        warning: line.warning,
        reported: line.reported,
        last_day: line.last_day,
        days_over: line.days_over,
        directive: line.directive,
        progress,
    }
}

/// The notices and conclusions that each meeting cites.
fn notices(reader: Reader<'_>) -> Result<HashMap<MeetingId, Vec<CitedDocument>>, Failure> {
    let documents: HashMap<CitedDocumentId, CitedDocument> =
        reader.all::<CitedDocument>()?.into_iter().map(|document| (document.id, document)).collect();
    let mut notices: HashMap<MeetingId, Vec<CitedDocument>> = HashMap::new();
    for citation in reader.all::<Citation>()? {
        if let Some(document) = documents.get(&citation.document).filter(|document| is_notice(document)) {
            notices.entry(citation.meeting).or_default().push(document.clone());
        }
    }
    Ok(notices)
}

fn is_notice(document: &CitedDocument) -> bool {
    let kind = fold(&document.type_name);
    kind.starts_with("thong bao") || kind.starts_with("ket luan")
}

/// The paper that gave the task: the one of the meeting's day of issue; while that is not known, one that is no older
/// than the meeting, which can only be its own.
fn own_notice<'n>(
    notices: &'n HashMap<MeetingId, Vec<CitedDocument>>,
    line: &RegisterLine,
    issued: Option<NaiveDate>,
) -> Option<&'n CitedDocument> {
    let met = line.meeting_date.and_then(PartialDate::full);
    let own = |document: &&CitedDocument| match (issue(document), issued, met) {
        (Some(day), Some(issued), _) => day == issued,
        (Some(day), None, Some(met)) => day >= met,
        _ => false,
    };
    notices.get(&line.directive.meeting)?.iter().find(own)
}

fn issue(document: &CitedDocument) -> Option<NaiveDate> {
    document.date?.full()
}

/// The days on which the papers of the meetings were issued.
fn days_of_issue(reader: Reader<'_>) -> Result<HashMap<MeetingId, NaiveDate>, Failure> {
    let meetings = reader.all::<Meeting>()?.into_iter();
    Ok(meetings.filter_map(|meeting| Some((meeting.id, meeting.issued?))).collect())
}

/// What was asked for, in words.
fn selection(filter: &RegisterFilter) -> String {
    let unit = (!filter.unit.is_empty()).then(|| format!("đơn vị: {}", filter.unit));
    let words = (!filter.words.is_empty()).then(|| format!("có chữ: {}", filter.words));
    let lead = (!filter.lead.is_empty()).then(|| format!("chủ trì: {}", filter.lead));
    let follower = (!filter.follower.is_empty()).then(|| format!("theo dõi: {}", filter.follower));
    let some = !filter.statuses.is_empty()
        || filter.reported
        || filter.meeting.is_some()
        || filter.from.is_some()
        || filter.to.is_some();
    let some = some.then(|| "chỉ một phần của sổ, theo lựa chọn khi xuất".to_owned());
    [unit, lead, follower, words, some].into_iter().flatten().collect::<Vec<_>>().join("; ")
}
