//! Taking an old tracker in: meetings, tasks and their progress in one act, so that one undo takes it back whole.
//!
//! A row that is here already is not added again. The rows are kept as the source of their meeting, so that what has
//! no place in a task is not lost.

use crate::act::{citation, progress, record};
use crate::ask::office;
use crate::ask::tracker::{Plan, PlannedRow, plan, task};
use crate::clock::Clock;
use crate::contract::*;
use crate::secretary::Secretary;
use chrono::Datelike;
use std::collections::HashSet;
use thuky_domain::text::fold;
use thuky_domain::*;
use thuky_exchange::tracker::{TrackerRow, signature};
use thuky_store::{Act, Reader};

/// Takes a tracker in.
pub(crate) fn take(secretary: &mut Secretary, reading: &TrackerReading) -> Result<TrackerTaken, Failure> {
    let reader = secretary.store.reader();
    let plan = plan(reader, reading)?.ok_or_else(untitled)?;
    let counts = plan.counts(reader)?;
    if counts.tasks == 0 {
        return Ok(TrackerTaken { counts, saved: None });
    }
    let titles = signature(&reading.sheet, plan.header);
    let columns = serde_json::to_string(&plan.columns).unwrap_or_default();
    let ((), saved) = secretary.act(None, |act, clock| {
        act.name(format!("Chuyển sổ theo dõi cũ: {} nhiệm vụ", counts.tasks));
        act.remember_columns(&titles, &columns)?;
        let (codes, custom) = (codes(act.reader())?, office::custom(act.reader())?);
        let host = office::profile(act.reader())?.map(|office| office.body).unwrap_or_default();
        let mut taking = Taking { act, clock, reading, plan: &plan, custom, host, codes, conclusion: None };
        plan.by_meeting().into_iter().try_for_each(|rows| taking.meeting(&rows))
    })?;
    Ok(TrackerTaken { counts, saved: Some(saved) })
}

fn untitled() -> Failure {
    Failure::new(
        FailureKind::Invalid,
        "Không tìm thấy dòng tiêu đề của sổ; không có gì được ghi. Hãy chỉ rõ dòng tiêu đề và cột nội dung.",
    )
}

/// The codes that tasks bear already.
fn codes(reader: Reader<'_>) -> Result<HashSet<String>, Failure> {
    Ok(reader.texts::<Directive>("code")?.into_iter().map(|(_, code)| code).collect())
}

/// A tracker on its way into the record.
struct Taking<'t, 'a, 'c> {
    act: &'t mut Act<'a>,
    clock: &'c dyn Clock,
    reading: &'t TrackerReading,
    plan: &'t Plan,
    custom: Custom,
    /// The office itself, which held the meetings.
    host: String,
    codes: HashSet<String>,
    /// Number of the last new meeting's conclusion.
    conclusion: Option<u32>,
}

/// Where the tasks of a meeting go on: number of the conclusion, last number in it, last place.
struct Places {
    conclusion: u32,
    number: u32,
    ordinal: u32,
}

impl Taking<'_, '_, '_> {
    /// The rows of one meeting.
    fn meeting(&mut self, rows: &[&PlannedRow]) -> Result<(), Failure> {
        let Some(first) = rows.first() else { return Ok(()) };
        let meeting = self.place(first).map_err(|failure| of_row(first.row.number, failure))?;
        let (source, spans) = kept(self, meeting, rows);
        self.act.put(&source)?;
        let mut places = self.places(meeting)?;
        for (planned, spans) in rows.iter().zip(spans) {
            places.ordinal += 1;
            let code = self.code(&planned.row.code, &mut places);
            let ordinal = places.ordinal;
            let task = Directive { meeting, ordinal, code, spans, ..task::directive(planned) };
            self.task(task, &planned.row).map_err(|failure| of_row(planned.row.number, failure))?;
        }
        Ok(())
    }

    /// The meeting of a row: the one that is here, unless it lies in the trash, else a new one.
    fn place(&mut self, planned: &PlannedRow) -> Result<MeetingId, Failure> {
        let id = match self.act.reader().find::<Meeting>(planned.meeting.0)? {
            Some(kept) if !kept.trashed => return Ok(kept.id),
            Some(_) => MeetingId(self.clock.new_id()),
            None => planned.meeting,
        };
        let row = &planned.row;
        let conference = fold(&planned.meeting_title).contains("hoi nghi");
        let meeting = Meeting {
            title: planned.meeting_title.clone(),
            kind: if conference { MeetingKind::Conference } else { MeetingKind::Meeting },
            host: self.host.clone(),
            issued: row.issued,
            ..Meeting::blank(id)
        };
        let year = self.clock.today().year();
        record::put_sent(self.act, meeting.into(), year)?;
        if !row.notice.is_empty() {
            citation::put_in(self.act, notice(self.clock, id, row))?;
        }
        Ok(id)
    }

    /// Where the tasks of a meeting go on. The first new meeting asks for its number in the year, the others follow.
    fn places(&mut self, meeting: MeetingId) -> Result<Places, Failure> {
        let there: Vec<Directive> = self.act.reader().of_meeting(meeting.0)?;
        let ordinal = there.last().map_or(0, |last| last.ordinal);
        let (conclusion, number) = match self.conclusion.filter(|_| there.is_empty()) {
            Some(last) => (last + 1, 0),
            None => record::numbered(self.act.reader(), meeting, self.clock.today().year())?,
        };
        if there.is_empty() {
            self.conclusion = Some(conclusion);
        }
        Ok(Places { conclusion, number, ordinal })
    }

    /// The code it had, unless another task bears it; then the next that none bears.
    fn code(&mut self, had: &str, places: &mut Places) -> String {
        let mut code = had.to_owned();
        while code.is_empty() || !self.codes.insert(code.clone()) {
            places.number += 1;
            code = format!("{:02}.{}", places.conclusion, places.number);
        }
        code
    }

    /// A task with its steps; both are tidy as they were read and were checked when they were planned.
    fn task(&mut self, directive: Directive, row: &TrackerRow) -> Result<(), Failure> {
        let steps = task::steps(&directive, row, self.clock.today());
        self.act.put(&directive)?;
        for step in steps {
            let step = Progress { id: ProgressId(self.clock.new_id()), ..step };
            progress::add_in(self.act, &self.custom, &directive, step)?;
        }
        Ok(())
    }
}

/// The failure with the row it is about.
fn of_row(number: u32, failure: Failure) -> Failure {
    Failure {
        sentence: format!("Dòng {number}: {} Không có gì được ghi.", failure.sentence), ..failure
    }
}

/// The paper that gave the tasks, cited by their meeting.
fn notice(clock: &dyn Clock, meeting: MeetingId, row: &TrackerRow) -> Cited {
    let is_conclusion = fold(&row.notice).contains("kl");
    let document = CitedDocument {
        id: CitedDocumentId(clock.new_id()),
        type_name: if is_conclusion { "Kết luận" } else { "Thông báo" }.to_owned(),
        number: row.notice.clone(),
        date: row.issued.map(Into::into),
        issuer: String::new(),
        title: String::new(),
    };
    let citation = Citation {
        id: CitationId(clock.new_id()),
        meeting,
        ordinal: 0,
        document: document.id,
        doubt: String::new(),
        spans: Spans::new(),
    };
    Cited { citation, document }
}

/// The rows as the source of their meeting, and where each fact of a task stands in it.
fn kept(taking: &Taking<'_, '_, '_>, meeting: MeetingId, rows: &[&PlannedRow]) -> (Source, Vec<Spans>) {
    let mut text = taking.plan.titles.join("\t");
    let mut end = TextSpan::whole(&text).end;
    let mut all = Vec::new();
    for planned in rows {
        text.push('\n');
        end += 1;
        let mut spans = Spans::new();
        for (place, cell) in cells(taking.reading, planned).into_iter().enumerate() {
            if place > 0 {
                text.push('\t');
                end += 1;
            }
            let start = end;
            end += TextSpan::whole(&cell).end;
            text.push_str(&cell);
            let field = taking.plan.columns.get(place).copied().flatten().and_then(task::field_of);
            if let Some(field) = field.filter(|_| start < end) {
                spans.insert(field.to_owned(), TextSpan { start, end });
            }
        }
        all.push(spans);
    }
    let source = Source {
        id: SourceId(taking.clock.new_id()),
        meeting,
        kind: SourceKind::RawNotes,
        name: taking.plan.name.clone(),
        text,
        unplaced: vec![],
        debris: vec![],
    };
    (source, all)
}

fn cells(reading: &TrackerReading, planned: &PlannedRow) -> Vec<String> {
    let place = (planned.row.number as usize).saturating_sub(1);
    let cells = reading.sheet.rows.get(place).map(Vec::as_slice).unwrap_or_default();
    cells.iter().map(|cell| text::line(&cell.shown())).collect()
}
