//! Papers: the facts gathered for one, and the paper as it would be exported.

use crate::ask::office;
use crate::contract::{Failure, MeetingFile, PaperPreview, PaperRequest};
use crate::secretary::Secretary;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use thuky_domain::{Directive, Office, OfficeId, Photograph, Signer};
use thuky_papers::{FactSheet, Picture, RuleSet};
use thuky_store::Reader;

/// Everything a paper is made of, gathered from the record.
pub(crate) fn fact_sheet(secretary: &Secretary, request: &PaperRequest) -> Result<FactSheet, Failure> {
    let office = office::profile(secretary.store.reader())?.unwrap_or_else(|| unfounded(request));
    let file = super::meeting::file(secretary, request.meeting)?;
    let photographs = if request.photographs { pictures(secretary.store.reader(), &file)? } else { vec![] };
    Ok(FactSheet {
        attendees: file.attendees,
        agenda: file.agenda,
        statements: file.statements,
        figures: file.figures,
        documents: file.documents.into_iter().map(|cited| cited.document).collect(),
        directives: file.directives.into_iter().map(Directive::as_given).collect(),
        photographs,
        date: request.date,
        number: request.number,
        signer: signer(&office, request.signer),
        recipients: office.recipients.clone(),
        ..FactSheet::blank(request.kind, request.system.unwrap_or(office.system), office, file.meeting)
    })
}

/// Before the office has introduced itself its letterhead prints as blanks.
fn unfounded(request: &PaperRequest) -> Office {
    Office::blank(OfficeId(request.meeting.0), request.system.unwrap_or_default())
}

fn signer(office: &Office, index: Option<usize>) -> Option<Signer> {
    office.signers.get(index?).cloned()
}

fn pictures(reader: Reader<'_>, file: &MeetingFile) -> Result<Vec<Picture>, Failure> {
    let picture = |photograph: &Photograph| {
        let bytes = reader.blob(&photograph.blob)?;
        Ok(Picture {
            caption: photograph.caption.clone(),
            bytes,
            width: photograph.width,
            height: photograph.height,
        })
    };
    file.photographs.iter().map(picture).collect()
}

/// The paper as it would be exported.
pub(crate) fn preview(secretary: &Secretary, request: &PaperRequest) -> Result<PaperPreview, Failure> {
    let sheet = fact_sheet(secretary, request)?;
    Ok(PaperPreview {
        docx: STANDARD.encode(thuky_papers::write(&sheet)?),
        file_name: thuky_papers::file_name(&sheet),
        gaps: thuky_papers::gaps(&sheet),
        rule_set: rule_set(sheet.rule_set()).to_owned(),
    })
}

const fn rule_set(rules: RuleSet) -> &'static str {
    match rules {
        RuleSet::StateNd30 => "Nghị định 30/2020/NĐ-CP",
        RuleSet::PartyHd36 => "Hướng dẫn 36-HD/VPTW",
        RuleSet::PartyHd05 => "Hướng dẫn 05-HD/VPTW",
    }
}
