//! How the parts of a package refer to each other: no part is found by a fixed name but the first list of relations.

use crate::archive::Archive;
use crate::fault::PackageFault;
use crate::xml::{Part, Piece};

/// A reference from one part to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// Its id within the part that refers.
    pub id: String,
    /// The address of its type; only the ending tells.
    pub kind: String,
    /// The name of the part meant, from the root of the package; an outside address as it stands.
    pub target: String,
}

/// What a part refers to; the package itself where the name is empty. Nothing where it has no list.
///
/// # Errors
/// A list that is damaged or hostile.
pub fn relations(archive: &mut Archive<'_>, name: &str) -> Result<Vec<Relation>, PackageFault> {
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
    let list = from_root(folder, &format!("_rels/{file}.rels"));
    if !archive.has(&list) {
        return Ok(vec![]);
    }
    let text = archive.part(&list)?;
    let mut part = Part::new(&text);
    let mut found = vec![];
    while let Some(piece) = part.piece()? {
        let Piece::Open(tag) = piece else { continue };
        let target = tag.get("Target").filter(|_| tag.name() == "Relationship");
        if let Some(target) = target {
            let (id, kind) = (tag.get("Id").unwrap_or_default(), tag.get("Type").unwrap_or_default());
            found.push(Relation { id, kind, target: from_root(folder, &target) });
        }
    }
    Ok(found)
}

/// The name of the part that the package is about.
///
/// # Errors
/// A package that is damaged, hostile, or names no such part.
pub fn main_part(archive: &mut Archive<'_>) -> Result<String, PackageFault> {
    let found =
        relations(archive, "")?.into_iter().find(|relation| relation.kind.ends_with("/officeDocument"));
    Ok(found.ok_or(PackageFault::Damaged)?.target)
}

/// The text of the first part of a kind that a part refers to; empty when there is none.
///
/// # Errors
/// A part or a list that is damaged or hostile.
pub fn beside(archive: &mut Archive<'_>, name: &str, kind: &str) -> Result<String, PackageFault> {
    let found = relations(archive, name)?.into_iter().find(|relation| relation.kind.ends_with(kind));
    match found {
        Some(relation) if archive.has(&relation.target) => archive.part(&relation.target),
        _ => Ok(String::new()),
    }
}

fn from_root(folder: &str, target: &str) -> String {
    let target = target.trim_start_matches("./");
    match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None if folder.is_empty() => target.to_owned(),
        None => format!("{folder}/{target}"),
    }
}
