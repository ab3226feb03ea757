//! The office's own wording of papers: the one in force, its versions, the form it may change, a trial on a made-up meeting.

use crate::ask::office;
use crate::contract::*;
use crate::secretary::Secretary;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use thuky_domain::{Office, PaperKind, System, Wording};
use thuky_papers::{FormPart, Measure, Phrase};
use thuky_store::Reader;

/// Every version of the wording of a kind, the newest first.
pub(crate) fn versions(reader: Reader<'_>, kind: PaperKind, system: System) -> Result<Vec<Wording>, Failure> {
    let mut versions: Vec<Wording> = reader.all()?;
    versions.retain(|wording| (wording.kind, wording.system) == (kind, system));
    versions.sort_by_key(|wording| std::cmp::Reverse(wording.version));
    Ok(versions)
}

/// The wording in force, if the office has one of its own.
pub(crate) fn in_force(
    reader: Reader<'_>,
    kind: PaperKind,
    system: System,
) -> Result<Option<Wording>, Failure> {
    Ok(versions(reader, kind, system)?.into_iter().next())
}

/// The wording that papers are made with: the office's own, else the usual one.
pub(crate) fn standing(reader: Reader<'_>, kind: PaperKind, system: System) -> Result<Wording, Failure> {
    Ok(in_force(reader, kind, system)?.unwrap_or_else(|| Wording::usual(kind, system)))
}

/// The office, or one that has not introduced itself.
pub(crate) fn office_of(reader: Reader<'_>, system: Option<System>) -> Result<(Office, System), Failure> {
    let office = office::profile(reader)?.unwrap_or_else(|| office::unfounded(system.unwrap_or_default()));
    let system = system.unwrap_or(office.system);
    Ok((office, system))
}

/// The wording of a kind, and everything for changing it.
pub(crate) fn file(secretary: &Secretary, of: WordingOf) -> Result<WordingFile, Failure> {
    let reader = secretary.store.reader();
    let (office, system) = office_of(reader, of.system)?;
    let versions = versions(reader, of.kind, system)?;
    let wording = versions.first().cloned().unwrap_or_else(|| Wording::usual(of.kind, system));
    let form = thuky_papers::usual(of.kind, system);
    let facts = thuky_papers::facts(&thuky_papers::sample(of.kind, system, office));
    Ok(WordingFile {
        deviations: thuky_papers::deviations(&wording),
        wording,
        versions,
        article: form.article.to_owned(),
        phrases: form.phrases.iter().map(phrase).collect(),
        parts: form.parts.iter().map(part).collect(),
        measures: thuky_papers::measures(system).iter().map(measure).collect(),
        facts: facts.into_iter().map(|(name, example)| FactLine { name: name.to_owned(), example }).collect(),
    })
}

fn phrase(phrase: &Phrase) -> PhraseLine {
    PhraseLine {
        key: phrase.key.to_owned(),
        title: phrase.title.to_owned(),
        usual: phrase.usual.to_owned(),
        facts: phrase.own.iter().map(|name| (*name).to_owned()).collect(),
    }
}

fn part(part: &FormPart) -> PartLine {
    PartLine { key: part.key.to_owned(), title: part.title.to_owned(), optional: part.optional }
}

fn measure(measure: &Measure) -> MeasureLine {
    MeasureLine {
        key: measure.key.to_owned(),
        title: measure.title.to_owned(),
        unit: measure.unit.to_owned(),
        usual: measure.usual,
        lowest: measure.lowest,
        highest: measure.highest,
        article: measure.article.to_owned(),
    }
}

/// The made-up meeting in a wording that need not be kept; what would be refused is told instead.
pub(crate) fn trial(secretary: &Secretary, wording: Wording) -> Result<WordingTrial, Failure> {
    let refused = thuky_papers::refused(&wording);
    let deviations = thuky_papers::deviations(&wording);
    if !refused.is_empty() {
        return Ok(WordingTrial { docx: String::new(), refused, deviations });
    }
    let reader = secretary.store.reader();
    let (office, system) = office_of(reader, Some(wording.system))?;
    let mut sheet = thuky_papers::sample(wording.kind, system, office);
    sheet.template = wording.template.as_deref().map(|blob| reader.blob(blob)).transpose()?;
    sheet.wording = Some(wording);
    Ok(WordingTrial { docx: STANDARD.encode(thuky_papers::write(&sheet)?), refused, deviations })
}
