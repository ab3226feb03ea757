//! Papers: the facts gathered for one, and the paper as it would be exported.

use crate::ask::form_check::form_rules;
use crate::ask::{following, logo, wording};
use crate::contract::{Failure, FailureKind, MeetingFile, PaperMark, PaperPreview, PaperRequest};
use crate::secretary::Secretary;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use thuky_domain::{
    Directive, Erratum, Meeting, MeetingId, Office, PaperKind, Photograph, Problem, Signer, Wording,
};
use thuky_papers::{FactSheet, Identity, Mark, Picture};
use thuky_store::{Reader, fingerprint};
use uuid::Uuid;

/// Everything a paper is made of, gathered from the record.
pub(crate) fn fact_sheet(secretary: &Secretary, request: &PaperRequest) -> Result<FactSheet, Failure> {
    if request.meeting.is_none() && !request.kind.without_meeting() {
        return Err(of_no_meeting(request.kind));
    }
    gathered(secretary, request)
}

/// As [`fact_sheet`], also for a paper that is made elsewhere and only takes its number here.
pub(crate) fn gathered(secretary: &Secretary, request: &PaperRequest) -> Result<FactSheet, Failure> {
    let reader = secretary.store.reader();
    let (office, system) = wording::office_of(reader, request.system)?;
    let wording = wording::in_force(reader, request.kind, system)?;
    let template = wording.as_ref().and_then(|wording| wording.template.as_deref());
    let own = wording.as_ref().map(|wording| &wording.recipients).filter(|lines| !lines.is_empty()).cloned();
    let sheet = FactSheet {
        template: template.map(|blob| reader.blob(blob)).transpose()?,
        date: request.date,
        number: request.number,
        signer: signer(&office, request.signer),
        recipients: own.unwrap_or_else(|| office.recipients.clone()),
        wording,
        task_annex: request.task_annex,
        logo: logo::picture(secretary.store.reader(), &office)?,
        minutes: request.minutes,
        notice: request.notice,
        certified: request.certified,
        erratum: erratum(request)?,
        following: following::gathered(secretary, request)?,
        ..FactSheet::blank(request.kind, system, office, Meeting::blank(MeetingId(Uuid::nil())))
    };
    match request.meeting {
        Some(meeting) => of_meeting(secretary, request, meeting, sheet),
        None => Ok(sheet),
    }
}

/// The facts with what the file says of where it comes from, and what it prints, as JSON.
pub(crate) fn identified(
    secretary: &Secretary,
    request: &PaperRequest,
) -> Result<(FactSheet, String), Failure> {
    let mut sheet = fact_sheet(secretary, request)?;
    let fault = |_| Failure::new(FailureKind::Internal, "Không ghi được dấu nhận biết của văn bản.");
    let printed = serde_json::to_string(&thuky_papers::printed(&sheet)).map_err(fault)?;
    let request = written(request).map_err(fault)?;
    let fingerprint = fingerprint(format!("{request}\n{printed}").as_bytes());
    let workspace = secretary.store.id().to_owned();
    sheet.identity = Some(Identity { workspace, request, fingerprint });
    Ok((sheet, printed))
}

/// What was asked for, in few words: what is not said is as it usually is.
fn written(request: &PaperRequest) -> serde_json::Result<String> {
    let mut request = serde_json::to_value(request)?;
    if let Some(fields) = request.as_object_mut() {
        fields.retain(|_, value| !value.is_null() && *value != "");
    }
    serde_json::to_string(&request)
}

fn of_no_meeting(kind: PaperKind) -> Failure {
    let sentence = format!("{} là văn bản của một cuộc họp. Hãy chọn cuộc họp.", kind.name());
    Problem::new("meeting", sentence).into()
}

fn of_meeting(
    secretary: &Secretary,
    request: &PaperRequest,
    meeting: MeetingId,
    sheet: FactSheet,
) -> Result<FactSheet, Failure> {
    let file = super::meeting::file(secretary, meeting)?;
    let photographs = if request.photographs { pictures(secretary.store.reader(), &file)? } else { vec![] };
    Ok(FactSheet {
        attendees: file.attendees,
        agenda: file.agenda,
        statements: file.statements,
        figures: file.figures,
        documents: file.documents.into_iter().map(|cited| cited.document).collect(),
        directives: file.directives.into_iter().map(Directive::as_given).collect(),
        votes: file.votes,
        photographs,
        meeting: file.meeting,
        ..sheet
    })
}

/// What a correction tells; of any other paper nothing.
fn erratum(request: &PaperRequest) -> Result<Erratum, Failure> {
    let told = request.erratum.clone().filter(|_| request.kind == PaperKind::Correction).unwrap_or_default();
    told.check()?;
    Ok(told)
}

fn signer(office: &Office, index: Option<usize>) -> Option<Signer> {
    office.signers.get(index?).cloned()
}

fn pictures(reader: Reader<'_>, file: &MeetingFile) -> Result<Vec<Picture>, Failure> {
    let picture = |photograph: &Photograph| {
        let bytes = reader.blob(&photograph.blob)?;
        Ok(Picture {
            photograph: Some(photograph.id),
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
    let (sheet, _) = identified(secretary, request)?;
    Ok(PaperPreview {
        docx: STANDARD.encode(thuky_papers::write(&sheet)?),
        file_name: thuky_papers::file_name(&sheet),
        gaps: thuky_papers::gaps(&sheet),
        rule_set: sheet.rule_set().name().to_owned(),
        form: form_rules(sheet.rule_set()),
        marks: thuky_papers::bookmarks(&sheet).into_iter().map(marked).collect(),
        wording: sheet.wording.as_ref().map(Wording::told).unwrap_or_default(),
        deviations: sheet.wording.as_ref().map(thuky_papers::deviations).unwrap_or_default(),
    })
}

fn marked((bookmark, mark): (String, Mark)) -> PaperMark {
    PaperMark { bookmark, noun: mark.noun, id: mark.id, field: mark.field.to_owned() }
}
