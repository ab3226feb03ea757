//! What an old tracker would become: which meetings, which tasks, and which rows are here already.
//!
//! Ids are made of what a row says, so the same row is the same task whenever it comes again.

pub(crate) mod task;

use crate::contract::*;
use crate::secretary::Secretary;
use std::collections::{HashMap, HashSet};
use thuky_domain::text::{fold, line};
use thuky_domain::*;
use thuky_exchange::tracker::{self, Columns, TrackerRow};
use thuky_store::Reader;
use uuid::Uuid;

/// The name space of ids that are made of the rows of a tracker.
const ROWS: Uuid = Uuid::from_u128(0x6d0f_6b0e_9c1b_4c57_8f3a_51a7_0e2c_77d4);

/// A tracker as it is taken.
pub(crate) struct Plan {
    pub name: String,
    pub header: usize,
    pub titles: Vec<String>,
    pub columns: Columns,
    pub remembered: bool,
    pub rows: Vec<PlannedRow>,
    headings: u32,
}

/// A row with what becomes of it.
pub(crate) struct PlannedRow {
    pub row: TrackerRow,
    pub directive: DirectiveId,
    pub meeting: MeetingId,
    pub meeting_title: String,
    pub fate: TrackerFate,
}

/// What a tracker would become. Stores nothing.
pub(crate) fn preview(secretary: &Secretary, reading: &TrackerReading) -> Result<TrackerPreview, Failure> {
    let reader = secretary.store.reader();
    let Some(plan) = plan(reader, reading)? else {
        return Ok(TrackerPreview {
            header: None,
            titles: vec![],
            columns: vec![],
            remembered: false,
            lines: vec![],
            counts: TrackerCounts::default(),
        });
    };
    let counts = plan.counts(reader)?;
    Ok(TrackerPreview {
        header: Some(plan.header),
        titles: plan.titles,
        columns: plan.columns,
        remembered: plan.remembered,
        lines: plan.rows.into_iter().map(told).collect(),
        counts,
    })
}

/// Settles how a sheet is taken; none when no row of it looks like titles.
pub(crate) fn plan(reader: Reader<'_>, reading: &TrackerReading) -> Result<Option<Plan>, Failure> {
    let sheet = &reading.sheet;
    let Some(header) = reading.header.or_else(|| tracker::header(sheet)) else { return Ok(None) };
    let remembered = remembered(reader, &tracker::signature(sheet, header))?;
    let chosen = reading.columns.clone();
    let was_remembered = chosen.is_none() && remembered.is_some();
    let columns = chosen.or(remembered).unwrap_or_else(|| tracker::guessed(sheet, header));
    let read = tracker::read(sheet, header, &columns);
    let name = line(&reading.name);
    let present = present(reader)?;
    let rows = read.rows.into_iter().map(|row| planned(reader, row, &name, &present));
    Ok(Some(Plan {
        header,
        titles: tracker::titles(sheet, header),
        columns,
        remembered: was_remembered,
        rows: rows.collect::<Result<_, _>>()?,
        headings: read.headings,
        name,
    }))
}

fn remembered(reader: Reader<'_>, titles: &str) -> Result<Option<Columns>, Failure> {
    let kept = reader.remembered_columns(titles)?;
    Ok(kept.and_then(|columns| serde_json::from_str(&columns).ok()))
}

/// The code and words of every task in the record: a row that bears both tells of it, as when our own register comes back.
fn present(reader: Reader<'_>) -> Result<HashSet<(String, String)>, Failure> {
    let tasks = reader.with_text::<Directive>("kind", "task")?.into_iter();
    let coded = tasks.filter(|task| !task.code.is_empty());
    Ok(coded.map(|task| (task.code, fold(&task.text))).collect())
}

fn planned(
    reader: Reader<'_>,
    row: TrackerRow,
    name: &str,
    present: &HashSet<(String, String)>,
) -> Result<PlannedRow, Failure> {
    let directive = DirectiveId(named_id(&row.identity()));
    let meeting_title = meeting_title(&row, name);
    let day = row.issued.map(|day| day.to_string()).unwrap_or_default();
    let meeting =
        MeetingId(named_id(&format!("{}\u{1F}{}\u{1F}{day}", fold(&meeting_title), fold(&row.notice))));
    let mut planned = PlannedRow { row, directive, meeting, meeting_title, fate: TrackerFate::Task };
    planned.row.faults.extend(task::fault(&planned));
    if !planned.row.taken() {
        planned.fate = TrackerFate::LeftOut;
    } else if is_present(&planned.row, present) || reader.find_narrow::<Directive>(directive.0)?.is_some() {
        planned.fate = TrackerFate::Known;
    }
    Ok(planned)
}

fn is_present(row: &TrackerRow, present: &HashSet<(String, String)>) -> bool {
    present.contains(&(row.code.clone(), fold(&row.text)))
}

fn named_id(words: &str) -> Uuid {
    Uuid::new_v5(&ROWS, words.as_bytes())
}

/// What the meeting of a row is called: its conference, else its paper, else the tracker itself.
fn meeting_title(row: &TrackerRow, name: &str) -> String {
    let (conference, notice) = (&row.conference, &row.notice);
    let is_number = conference.starts_with(|letter: char| letter.is_ascii_digit());
    match (conference.is_empty(), notice.is_empty()) {
        (false, _) if is_number => format!("Hội nghị số {conference}"),
        (false, _) => conference.clone(),
        (true, false) => format!("Kết luận tại văn bản số {notice}"),
        (true, true) => format!("Sổ theo dõi cũ: {name}"),
    }
}

impl Plan {
    /// The counts of the lines.
    pub fn counts(&self, reader: Reader<'_>) -> Result<TrackerCounts, Failure> {
        let mut counts = TrackerCounts { headings: self.headings, ..TrackerCounts::default() };
        let mut meetings = HashSet::new();
        for planned in &self.rows {
            counts.faults += u32::try_from(planned.row.faults.len()).unwrap_or(u32::MAX);
            match planned.fate {
                TrackerFate::Known => counts.known += 1,
                TrackerFate::LeftOut => counts.left_out += 1,
                TrackerFate::Task => {
                    counts.tasks += 1;
                    meetings.insert(planned.meeting);
                }
            }
        }
        for meeting in meetings {
            let kept = reader.find_narrow::<Meeting>(meeting.0)?;
            counts.meetings += u32::from(kept.is_none_or(|kept| kept.trashed));
        }
        Ok(counts)
    }

    /// The rows that become tasks, by meeting, in the order of the sheet.
    pub fn by_meeting(&self) -> Vec<Vec<&PlannedRow>> {
        let mut places: HashMap<MeetingId, usize> = HashMap::new();
        let mut groups: Vec<Vec<&PlannedRow>> = Vec::new();
        for planned in self.rows.iter().filter(|planned| planned.fate == TrackerFate::Task) {
            let place = *places.entry(planned.meeting).or_insert(groups.len());
            match groups.get_mut(place) {
                Some(group) => group.push(planned),
                None => groups.push(vec![planned]),
            }
        }
        groups
    }
}

fn told(planned: PlannedRow) -> TrackerLine {
    let PlannedRow { row, meeting_title, fate, .. } = planned;
    TrackerLine {
        number: row.number,
        fate,
        meeting: meeting_title,
        text: row.text,
        lead: row.lead,
        follower: row.follower,
        deadline: row.deadline,
        standing: row.standing,
        updated: row.updated,
        result: row.result,
        faults: row.faults,
    }
}
