//! Word templates: one looked over on a made-up meeting, the names it may use, the file to begin with.

use crate::ask::wording::{in_force, office_of};
use crate::chosen_file::bytes;
use crate::contract::*;
use crate::secretary::Secretary;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use thuky_domain::{PaperKind, System};
use thuky_papers::{FactSheet, Finding, Shape, TemplateField, TemplateFinding};

/// The made-up meeting on which templates of a kind are tried.
pub(crate) fn sample(
    secretary: &Secretary,
    kind: PaperKind,
    system: Option<System>,
) -> Result<FactSheet, Failure> {
    let (office, system) = office_of(secretary.store.reader(), system)?;
    Ok(thuky_papers::sample(kind, system, office))
}

/// Looks a template over; keeps nothing.
pub(crate) fn check(secretary: &Secretary, file: &TemplateFile) -> Result<TemplateReport, Failure> {
    let (bytes, sheet) = (bytes(&file.content)?, sample(secretary, file.kind, file.system)?);
    let check = thuky_papers::check_template(&bytes, &sheet);
    let lines = |found: Vec<TemplateFinding>| found.into_iter().map(line).collect::<Vec<_>>();
    let (faults, mut notices, used) = (lines(check.faults), lines(check.notices), check.used);
    if !faults.is_empty() {
        return Ok(TemplateReport { faults, notices, used, docx: String::new() });
    }
    let rules = sheet.rule_set();
    let paper = thuky_papers::write(&FactSheet { template: Some(bytes), ..sheet })?;
    let form = thuky_papers::check_form(&paper, Some(rules))?;
    notices.extend(form.findings.into_iter().map(of_form));
    Ok(TemplateReport { faults, notices, used, docx: STANDARD.encode(paper) })
}

/// A finding of the form check on the made-up paper: to be known, no reason to refuse the template.
fn of_form(found: Finding) -> FindingLine {
    let Finding { place, found, expected, article, .. } = found;
    let quote = if place.quote.is_empty() { String::new() } else { format!(" (“{}”)", place.quote) };
    FindingLine {
        place: format!("Thể thức, {}{quote}", place.part.to_lowercase()),
        sentence: format!("{found}; quy định: {expected} ({article})."),
    }
}

fn line(found: TemplateFinding) -> FindingLine {
    FindingLine { place: found.place, sentence: found.sentence }
}

/// The names that templates of a kind may use.
pub(crate) fn fields(secretary: &Secretary, of: WordingOf) -> Result<Vec<TemplateFieldLine>, Failure> {
    let sheet = sample(secretary, of.kind, of.system)?;
    Ok(thuky_papers::template_fields(&sheet).into_iter().map(field).collect())
}

fn field(field: TemplateField) -> TemplateFieldLine {
    let shape = match field.shape {
        Shape::Words => FieldShape::Words,
        Shape::Blocks => FieldShape::Blocks,
        Shape::Row => FieldShape::Row,
    };
    TemplateFieldLine { name: field.name, tag: field.tag, shape, example: field.example }
}

/// The file to begin with, or the one in force, with its name.
pub(crate) fn file(secretary: &Secretary, of: &TemplateOf) -> Result<(String, Vec<u8>), Failure> {
    let sheet = sample(secretary, of.kind, of.system)?;
    if of.origin == TemplateOrigin::Example {
        let name = format!("Mẫu {}.docx", of.kind.name().to_lowercase());
        return Ok((name, thuky_papers::example_template(&sheet)?));
    }
    let reader = secretary.store.reader();
    let kept = in_force(reader, of.kind, sheet.system)?;
    let template = kept.and_then(|wording| Some((wording.template_name, wording.template?)));
    let missing = || Failure::new(FailureKind::NotFound, "Loại văn bản này chưa dùng mẫu Word nào.");
    let (name, blob) = template.ok_or_else(missing)?;
    Ok((name, reader.blob(&blob)?))
}
