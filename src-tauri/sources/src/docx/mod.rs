//! Word files, read by a walk over the main part: what is printed becomes text.
//!
//! The main part is found through its relationship, never by a fixed name. Tracked deletions are left out and
//! insertions kept; lists get the labels they print; text in fonts from before Unicode is converted run by run.

mod body;
mod numbering;
mod styles;

use crate::archive::Archive;
use crate::xml::{Part, Piece};
use crate::{Found, SourceFault};
use body::Fonts;
use numbering::Numbering;
use styles::Styles;

/// Reads the bytes of a Word file.
pub(crate) fn read(bytes: &[u8]) -> Result<Found, SourceFault> {
    let mut archive = Archive::open(bytes)?;
    if archive.any(|name| name.ends_with("vbaProject.bin")) {
        return Err(SourceFault::Macros);
    }
    let main = target(&archive.part("_rels/.rels")?, "/officeDocument")?.ok_or(SourceFault::Damaged)?;
    let main = main.trim_start_matches("./").trim_start_matches('/').to_owned();
    let text = archive.part(&main)?;
    let styles = Styles::read(&beside(&mut archive, &main, "/styles")?)?;
    let numbering = Numbering::read(&beside(&mut archive, &main, "/numbering")?)?;
    let (mut found, encoding) = body::read(&text, &styles, numbering.clone(), Fonts::Heeded)?;
    if let Some(encoding) = encoding {
        let (raw, _) = body::read(&text, &styles, numbering, Fonts::Ignored)?;
        found.unconverted = Some((encoding, raw.text));
    }
    Ok(found)
}

/// A part that the main part refers to by the ending of the relationship's type; empty when there is none.
fn beside(archive: &mut Archive<'_>, main: &str, kind: &str) -> Result<String, SourceFault> {
    let (folder, file) = main.rsplit_once('/').unwrap_or(("", main));
    let relations = format!("{folder}/_rels/{file}.rels");
    let relations = relations.trim_start_matches('/');
    if !archive.has(relations) {
        return Ok(String::new());
    }
    let Some(target) = target(&archive.part(relations)?, kind)? else { return Ok(String::new()) };
    let name = match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None => format!("{folder}/{target}").trim_start_matches('/').to_owned(),
    };
    if archive.has(&name) { archive.part(&name) } else { Ok(String::new()) }
}

/// The target of the first relationship whose type ends so.
fn target(relations: &str, kind: &str) -> Result<Option<String>, SourceFault> {
    let mut part = Part::new(relations);
    while let Some(piece) = part.next()? {
        let Piece::Open(tag) = piece else { continue };
        if tag.name() == "Relationship" && tag.get("Type").is_some_and(|found| found.ends_with(kind)) {
            return Ok(tag.get("Target"));
        }
    }
    Ok(None)
}
