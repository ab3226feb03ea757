//! The register for other programs: the lines a filter asks for with everything that a table tells of them.
//!
//! Tasks of marked meetings are not in the register, so they never leave by these ways.

use crate::ask::meeting::cited;
use crate::ask::{everything, grouped, mine, office, register};
use crate::contract::*;
use crate::secretary::Secretary;
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use thuky_domain::text::fold;
use thuky_domain::*;
use thuky_exchange::{RegisterFacts, TaskFacts};
use thuky_store::Reader;

/// A file that leaves: its suggested name and its bytes.
pub(crate) fn file(secretary: &Secretary, request: &ExportRequest) -> Result<(String, Vec<u8>), Failure> {
    let day = request.filter.day.unwrap_or_else(|| secretary.clock.today());
    let (facts, layout) = (|| facts(secretary, &request.filter), request.layout);
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
    let reader = secretary.store.reader();
    of.meeting.map_or(Ok(()), |meeting| unmarked(reader, meeting))?;
    let mine = mine::list(secretary, &MineOf { who: who.clone(), closed: false, limit: u32::MAX })?;
    let lines = mine.tasks.into_iter().map(|task| task.line);
    let lines = lines.filter(|line| of.meeting.is_none_or(|meeting| meeting == line.directive.meeting));
    let mut told = told(reader, mine.day, lines)?;
    told.tasks.sort_by_key(|task| (Reverse(task.warning), task.last_day.is_none(), task.last_day));
    Ok(ShortText {
        tasks: u32::try_from(told.tasks.len()).unwrap_or(u32::MAX),
        text: thuky_exchange::short_text(&who, &told),
    })
}

/// The facts of the tasks that a filter asks for, on all its pages.
fn facts(secretary: &Secretary, filter: &RegisterFilter) -> Result<RegisterFacts, Failure> {
    let reader = secretary.store.reader();
    filter.meeting.map_or(Ok(()), |meeting| unmarked(reader, meeting))?;
    let whole = RegisterFilter { offset: 0, limit: u32::MAX, per_group: 0, ..filter.clone() };
    let register = register::list(secretary, &whole)?;
    let facts = told(reader, register.day, register.lines)?;
    Ok(RegisterFacts { selection: selection(filter), ..facts })
}

/// The facts of lines of the register.
fn told(
    reader: Reader<'_>,
    day: NaiveDate,
    lines: impl IntoIterator<Item = RegisterLine>,
) -> Result<RegisterFacts, Failure> {
    let mut givers: HashMap<MeetingId, Giver> = HashMap::new();
    let mut tasks = Vec::new();
    for line in lines {
        let giver = match givers.entry(line.directive.meeting) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(Giver::of(reader, &line)?),
        };
        tasks.push(giver.task(line));
    }
    let office = office::profile(reader)?.map(|office| office.body).unwrap_or_default();
    Ok(RegisterFacts { office, day, selection: String::new(), tasks })
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

/// What a meeting adds to the lines of its tasks.
struct Giver {
    /// The day on which the paper of its conclusion was issued, as the meeting tells it.
    issued: Option<NaiveDate>,
    /// That paper.
    notice: Option<CitedDocument>,
    steps: HashMap<DirectiveId, Vec<Progress>>,
}

impl Giver {
    /// The giver of a line.
    fn of(reader: Reader<'_>, line: &RegisterLine) -> Result<Self, Failure> {
        let id = line.directive.meeting;
        let issued = reader.find_narrow::<Meeting>(id.0)?.and_then(|meeting| meeting.issued);
        let met = line.meeting_date.and_then(PartialDate::full);
        let cited = cited(reader, id)?.into_iter().map(|cited| cited.document);
        let notice = cited.filter(is_notice).find(|document| is_own(document, issued, met));
        let steps = grouped(reader.of_meeting(id.0)?, |step: &Progress| step.directive);
        Ok(Self { issued, notice, steps })
    }

    fn task(&mut self, line: RegisterLine) -> TaskFacts {
        let notice = self.notice.as_ref();
        TaskFacts {
            meeting: line.meeting_title,
            met: line.meeting_date,
            notice: notice.map(|notice| notice.number.clone()).unwrap_or_default(),
            issued: self.issued.or_else(|| notice.and_then(issue)),
            status: line.status,
            warning: line.warning,
            reported: line.reported,
            last_day: line.last_day,
            days_over: line.days_over,
            progress: self.steps.remove(&line.directive.id).unwrap_or_default(),
            directive: line.directive,
        }
    }
}

fn is_notice(document: &CitedDocument) -> bool {
    let kind = fold(&document.type_name);
    kind.starts_with("thong bao") || kind.starts_with("ket luan")
}

/// Whether a notice is the paper that gave the tasks: the one of the meeting's day of issue; while that is not known, one
/// that is no older than the meeting, which can only be its own.
fn is_own(document: &CitedDocument, issued: Option<NaiveDate>, met: Option<NaiveDate>) -> bool {
    match (issue(document), issued, met) {
        (Some(day), Some(issued), _) => day == issued,
        (Some(day), None, Some(met)) => day >= met,
        _ => false,
    }
}

fn issue(document: &CitedDocument) -> Option<NaiveDate> {
    document.date?.full()
}

/// What was asked for, in words.
fn selection(filter: &RegisterFilter) -> String {
    let unit = (!filter.unit.is_empty()).then(|| format!("đơn vị: {}", filter.unit));
    let words = (!filter.words.is_empty()).then(|| format!("có chữ: {}", filter.words));
    let lead = (!filter.lead.is_empty()).then(|| format!("chủ trì: {}", filter.lead));
    let follower = (!filter.follower.is_empty()).then(|| format!("theo dõi: {}", filter.follower));
    let field = (!filter.field.is_empty()).then(|| format!("lĩnh vực: {}", filter.field));
    let some = !filter.statuses.is_empty()
        || filter.reported
        || filter.meeting.is_some()
        || filter.from.is_some()
        || filter.to.is_some();
    let some = some.then(|| "chỉ một phần của sổ, theo lựa chọn khi xuất".to_owned());
    [unit, lead, follower, field, words, some].into_iter().flatten().collect::<Vec<_>>().join("; ")
}
