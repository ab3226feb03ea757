//! The pictures of our blocks in a template: their files, relations and numbers are ones that it does not use.

use super::file::File;
use super::merge::{each, free, highest, shift};
use super::theirs::{beside, relate, tell_type};
use crate::docx::{Built, OFFICE};
use crate::fault::PaperFault;
use std::collections::BTreeMap;
use thuky_package::{Element, Node};

const DRAWING: [(&str, &str); 2] = [
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:r", OFFICE),
];

/// The files of pictures that were brought along, by the id of the relation to each.
pub(super) struct Pictures(BTreeMap<String, String>);

/// Adds the files of our pictures, and turns `nodes` to them.
pub(super) fn bring(nodes: &mut [Node], built: &Built, file: &mut File) -> Result<Pictures, PaperFault> {
    let (mut paths, mut ids) = (BTreeMap::new(), BTreeMap::new());
    for picture in built.pictures() {
        let path = match paths.get(&picture.path) {
            Some(known) => String::clone(known),
            None => add(file, &picture.path, picture.bytes)?,
        };
        let taken = |id: &str| file.relation_lists().any(|list| list.contains(id));
        ids.insert(picture.id.clone(), (free(&picture.id, taken), path.clone()));
        paths.insert(picture.path, path);
    }
    number(nodes, file);
    each(nodes, "w:drawing", &mut |drawing| {
        DRAWING.iter().for_each(|(name, value)| drawing.set(name, value))
    });
    each(nodes, "a:blip", &mut |blip| {
        if let Some((id, _)) = blip.get("r:embed").and_then(|id| ids.get(&id)) {
            blip.set("r:embed", id);
        }
    });
    Ok(Pictures(ids.into_values().collect()))
}

/// Puts a file under a path that is free; gives the path.
fn add(file: &mut File, path: &str, bytes: &[u8]) -> Result<String, PaperFault> {
    let (name, ending) = path.rsplit_once('.').unwrap_or((path, "png"));
    let (folder, name) = name.rsplit_once('/').unwrap_or(("media", name));
    let whole = |name: &str| beside(file.main(), &format!("{folder}/{name}.{ending}"));
    let name =
        free(name, |name| file.parts.iter().any(|(known, _)| known.eq_ignore_ascii_case(&whole(name))));
    let path = whole(&name);
    file.parts.push((path.clone(), bytes.to_vec()));
    tell_type(file, &path, &format!("image/{ending}"))?;
    Ok(path)
}

/// Numbers our pictures after those of the template.
fn number(nodes: &mut [Node], file: &File) {
    let last = file.stories.iter().map(|story| highest(&story.root, "wp:docPr", "id")).max().flatten();
    if let Some(last) = last {
        each(nodes, "wp:docPr", &mut |picture| shift(picture, "id", last));
    }
}

impl Pictures {
    /// Lets each part refer to those of the pictures that have come into it.
    pub(super) fn relate(&self, file: &mut File) -> Result<(), PaperFault> {
        if self.0.is_empty() {
            return Ok(());
        }
        let mut shown = vec![];
        for story in &file.stories {
            embedded(&story.root, &mut |id| shown.push((story.path.clone(), id)));
        }
        for (part, id) in shown {
            if let Some(path) = self.0.get(&id) {
                relate(file, &part, &id, "image", path)?;
            }
        }
        Ok(())
    }
}

/// Every id by which something in an element shows a picture.
fn embedded(element: &Element, see: &mut impl FnMut(String)) {
    if element.name == "a:blip" {
        element.get("r:embed").into_iter().for_each(&mut *see);
    }
    element.elements().for_each(|child| embedded(child, see));
}
