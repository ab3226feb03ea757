//! Frozen papers: their list, their bytes, and what the record tells otherwise by now.

use crate::act::paper::same_form;
use crate::ask::comparison::lines;
use crate::ask::form_check::form_rules;
use crate::ask::paper::fact_sheet;
use crate::contract::{FactDifference, Failure, FrozenPaper, PaperPreview, PaperRequest};
use crate::facts::{Facts, differences};
use crate::secretary::Secretary;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::collections::HashMap;
use thuky_domain::{MeetingId, Paper, PaperId};
use thuky_papers::{FactSheet, RuleSet};

/// The frozen papers of a meeting, looked at against the record; of all meetings, not looked at.
pub(crate) fn list(secretary: &Secretary, meeting: Option<MeetingId>) -> Result<Vec<FrozenPaper>, Failure> {
    let reader = secretary.store.reader();
    let papers: Vec<Paper> = match meeting {
        Some(meeting) => reader.of_meeting(meeting.0)?,
        None => reader.all()?,
    };
    let correcting: HashMap<PaperId, PaperId> =
        papers.iter().filter_map(|paper| Some((paper.corrects?, paper.id))).collect();
    let replaced =
        |paper: &Paper| papers.iter().any(|other| same_form(other, paper) && other.version > paper.version);
    let line = |paper: &Paper| {
        let facts = facts(secretary, paper)?;
        let corrected_by = correcting.get(&paper.id).copied();
        let request = facts.request();
        let looked_at = request.as_ref().filter(|_| meeting.is_some() && !replaced(paper));
        let differs = looked_at.map(|request| drifted(secretary, paper, facts, request)).transpose()?;
        let fingerprint = paper.fingerprint().to_owned();
        Ok(FrozenPaper { fingerprint, corrected_by, request, differs, paper: paper.clone() })
    };
    papers.iter().map(line).collect()
}

/// The facts a paper was frozen with.
pub(crate) fn facts(secretary: &Secretary, paper: &Paper) -> Result<Facts, Failure> {
    Facts::kept(&secretary.store.reader().blob(&paper.facts)?)
}

/// The facts of the meeting that are other than they were, where the paper would read otherwise for it. What a paper of
/// follow-up told was told as of its moment: it does not become wrong.
fn drifted(
    secretary: &Secretary,
    paper: &Paper,
    kept: Facts,
    request: &PaperRequest,
) -> Result<Vec<FactDifference>, Failure> {
    if paper.kind.without_meeting() {
        return Ok(vec![]);
    }
    let sheet = fact_sheet(secretary, request)?;
    let differs = differences(&kept.of_the_meeting(), &Facts::of(request, &sheet)?.of_the_meeting());
    Ok(if differs.is_empty() || reads_the_same(secretary, paper, &sheet)? { vec![] } else { differs })
}

fn reads_the_same(secretary: &Secretary, paper: &Paper, sheet: &FactSheet) -> Result<bool, Failure> {
    let frozen = secretary.store.reader().blob(&paper.file)?;
    Ok(lines(&frozen)? == lines(&thuky_papers::write(sheet)?)?)
}

/// The bytes of a frozen paper, with the name they had.
pub(crate) fn file(secretary: &Secretary, paper: PaperId) -> Result<(String, Vec<u8>), Failure> {
    let reader = secretary.store.reader();
    let paper: Paper = reader.get(paper.0)?;
    Ok((paper.file_name, reader.blob(&paper.file)?))
}

/// A frozen paper to look at.
pub(crate) fn shown(secretary: &Secretary, paper: PaperId) -> Result<PaperPreview, Failure> {
    let reader = secretary.store.reader();
    let paper: Paper = reader.get(paper.0)?;
    Ok(PaperPreview {
        docx: STANDARD.encode(reader.blob(&paper.file)?),
        file_name: paper.file_name,
        gaps: paper.gaps,
        rule_set: paper.rule_set,
        form: form_rules(RuleSet::in_force(paper.system, paper.date)),
        marks: vec![],
        wording: String::new(),
        deviations: vec![],
    })
}
