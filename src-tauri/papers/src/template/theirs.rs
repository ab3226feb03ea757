//! The parts of a template that ours are added to, and the lists in which its package tells of new ones.

use super::file::{File, TRANSITIONAL};
use crate::docx::{OFFICE, RELATIONSHIPS, word_type};
use crate::fault::PaperFault;
use thuky_package::{Element, Node, PackageFault};

/// A part of the template that ours is added to; new when the template has none.
pub(super) struct Theirs {
    path: String,
    pub(super) root: Element,
    fresh: bool,
}

/// The part of a kind, such as `styles`.
pub(super) fn part(file: &File, kind: &str) -> Result<Theirs, PaperFault> {
    if let Some(path) = file.beside(&format!("/{kind}")) {
        let root = Element::read(file.text(path)).map_err(PaperFault::from)?;
        return Ok(Theirs { path: path.to_owned(), root, fresh: false });
    }
    let path = beside(file.main(), &format!("thuky-{kind}.xml"));
    let root = Element::new(&format!("w:{kind}"), &format!(" xmlns:w=\"{TRANSITIONAL}\""));
    Ok(Theirs { path, root, fresh: true })
}

impl Theirs {
    /// Writes the part back, and names it in the package when it is new.
    pub(super) fn keep(self, file: &mut File, kind: &str) -> Result<(), PaperFault> {
        file.put(&self.path, self.root.written());
        if !self.fresh {
            return Ok(());
        }
        let main = file.main().to_owned();
        relate(file, &main, &relation_id(kind), kind, &self.path)?;
        tell_type(file, &self.path, &word_type(kind))
    }
}

/// By what the main part refers to a new part of a kind.
pub(super) fn relation_id(kind: &str) -> String {
    format!("rIdThuKy{kind}")
}

/// The path of a part by its path from the folder of another.
pub(super) fn beside(path: &str, name: &str) -> String {
    path.rsplit_once('/').map_or_else(|| name.to_owned(), |(folder, _)| format!("{folder}/{name}"))
}

/// Lets a part refer to another.
pub(super) fn relate(file: &mut File, from: &str, id: &str, kind: &str, to: &str) -> Result<(), PaperFault> {
    let name = from.rsplit_once('/').map_or(from, |(_, name)| name);
    let list = beside(from, &format!("_rels/{name}.rels"));
    if file.text(&list).is_empty() {
        file.put(&list, Element::new("Relationships", &format!(" xmlns=\"{RELATIONSHIPS}\"")).written());
    }
    add(file, &list, "Relationship", &format!(r#" Id="{id}" Type="{OFFICE}/{kind}" Target="/{to}""#))
}

/// Tells what a new part is.
pub(super) fn tell_type(file: &mut File, path: &str, kind: &str) -> Result<(), PaperFault> {
    let told = format!(r#" PartName="/{path}" ContentType="{kind}""#);
    add(file, "[Content_Types].xml", "Override", &told)
}

/// Adds an element to a list of the package.
fn add(file: &mut File, path: &str, name: &str, attributes: &str) -> Result<(), PaperFault> {
    let read: Result<Element, PackageFault> = Element::read(file.text(path));
    let mut list = read?;
    list.children.push(Node::Element(Element::new(name, attributes)));
    file.put(path, list.written());
    Ok(())
}
