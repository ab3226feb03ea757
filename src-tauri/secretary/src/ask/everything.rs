//! The whole record as one JSON document, for other programs and for keeping.
//!
//! Marked meetings and the trash stay here. Photographs are named, their bytes are in the backup; frozen papers are whole.

use crate::ask::{frozen, grouped, meeting, office, workspace};
use crate::contract::{Directory, Failure, FailureKind, MeetingFile};
use crate::facts::Facts;
use crate::secretary::Secretary;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use serde::Serialize;
use thuky_domain::{Holiday, Meeting, MeetingId, Number, Office, Paper, Progress, Secrecy, View, Wording};

/// The shape of the document; a reader refuses what it does not know.
const SHAPE: &str = "thu-ky-1";

#[derive(Serialize)]
struct Everything {
    format: &'static str,
    as_of: NaiveDate,
    without: &'static str,
    office: Option<Office>,
    directory: Directory,
    holidays: Vec<Holiday>,
    views: Vec<View>,
    numbers: Vec<Number>,
    wordings: Vec<Wording>,
    meetings: Vec<Whole>,
    /// Those across meetings; a meeting has its own.
    papers: Vec<WholePaper>,
}

#[derive(Serialize)]
struct Whole {
    /// With the parts of split tasks, which minutes do not tell.
    #[serde(flatten)]
    file: MeetingFile,
    progress: Vec<Progress>,
    papers: Vec<WholePaper>,
}

/// A frozen paper with what its two fingerprints are of.
#[derive(Serialize)]
struct WholePaper {
    #[serde(flatten)]
    paper: Paper,
    facts_kept: Facts,
    /// In base64.
    docx: String,
}

/// Everything as JSON.
pub(crate) fn json(secretary: &Secretary, day: NaiveDate) -> Result<Vec<u8>, Failure> {
    let reader = secretary.store.reader();
    let custom = office::custom(reader)?;
    let mut progress = grouped(reader.all()?, |step: &Progress| step.meeting);
    let mut papers = grouped(reader.all()?, |paper: &Paper| paper.meeting);
    let across = whole_papers(secretary, papers.remove(&None).unwrap_or_default())?;
    let mut whole = |id: MeetingId| -> Result<Whole, Failure> {
        let progress = progress.remove(&id).unwrap_or_default();
        let papers = papers.remove(&Some(id)).unwrap_or_default();
        let papers = whole_papers(secretary, papers)?;
        let directives = reader.of_meeting(id.0)?;
        let file = MeetingFile { directives, ..meeting::whole(reader, id, &custom)? };
        Ok(Whole { file, progress, papers })
    };
    let meetings = reader.all_narrow::<Meeting>()?.into_iter().filter(Meeting::is_listed);
    let meetings = meetings.map(|meeting| whole(meeting.id));
    let everything = Everything {
        format: SHAPE,
        as_of: day,
        without: "marked meetings, the trash, the bytes of photographs",
        meetings: meetings.collect::<Result<_, _>>()?,
        papers: across,
        office: office::profile(reader)?,
        directory: workspace::directory(secretary)?,
        holidays: reader.all()?,
        views: reader.all()?,
        numbers: reader
            .all()?
            .into_iter()
            .filter(|number: &Number| number.secrecy == Secrecy::None)
            .collect(),
        wordings: reader.all()?,
    };
    let fault = |error| Failure::new(FailureKind::Internal, format!("Không ghi được hồ sơ ({error})."));
    serde_json::to_vec_pretty(&everything).map_err(fault)
}

fn whole_papers(secretary: &Secretary, papers: Vec<Paper>) -> Result<Vec<WholePaper>, Failure> {
    let whole = |paper: Paper| {
        let facts_kept = frozen::facts(secretary, &paper)?;
        let docx = STANDARD.encode(secretary.store.reader().blob(&paper.file)?);
        Ok(WholePaper { paper, facts_kept, docx })
    };
    papers.into_iter().map(whole).collect()
}
