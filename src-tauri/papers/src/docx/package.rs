//! The package: which parts, of which type, related how, zipped the same way every time.

use super::Built;
use super::pictures::Pictures;
use super::properties::{APPLICATION, FONTS, core, custom, root_relationships, settings};
use crate::block::Paper;
use crate::fault::PaperFault;
use std::io::{Cursor, Write};
use std::sync::Arc;
use zip::write::SimpleFileOptions;

const WORD_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/// The namespace of a list of what a part refers to.
pub(crate) const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
/// The namespace of what parts are to each other.
pub(crate) const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A part: its path in the package, its content type (none where the extension tells it) and what it holds.
pub(super) struct Part {
    path: String,
    content_type: Option<String>,
    content: Content,
}

enum Content {
    Bytes(Vec<u8>),
    /// A package of this part alone, to be taken over as it is.
    Packed(Arc<[u8]>),
}

impl Part {
    fn new(path: &str, content_type: Option<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.to_owned(), content_type, content: Content::Bytes(bytes.into()) }
    }

    fn word(name: &str, kind: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self::new(&word_path(name), Some(word_type(kind)), bytes)
    }

    fn styles(packed: Arc<[u8]>) -> Self {
        let path = word_path("styles");
        Self { path, content_type: Some(word_type("styles")), content: Content::Packed(packed) }
    }
}

fn word_path(name: &str) -> String {
    format!("word/{name}.xml")
}

/// The content type of a part of a document.
pub(crate) fn word_type(kind: &str) -> String {
    format!("{WORD_TYPE}.{kind}+xml")
}

/// The styles as a package of their own.
pub(super) fn packed_styles(styles: &str) -> Result<Arc<[u8]>, PaperFault> {
    Ok(packed([(word_path("styles").as_str(), styles.as_bytes())].into_iter())?.into())
}

/// All parts, in the order they are stored.
pub(super) fn parts(built: Built, paper: &Paper) -> Result<Vec<Part>, PaperFault> {
    let header = super::header()?;
    let relationships = relationships(&built.pictures);
    let mut parts = vec![
        Part::new("_rels/.rels", None, root_relationships(&paper.properties)),
        Part::word("document", "document.main", built.document),
        Part::styles(built.styles.packed),
        Part::word("numbering", "numbering", built.numbering),
        Part::word("header1", "header", header),
        Part::word("settings", "settings", settings(!super::controls(paper).is_empty())),
        Part::word("fontTable", "fontTable", FONTS),
        Part::new("word/_rels/document.xml.rels", None, relationships),
        Part::new("docProps/core.xml", Some(package_type("core-properties")), core(&paper.properties)),
        Part::new("docProps/app.xml", Some(office_type("extended")), APPLICATION),
    ];
    let own = &paper.properties.own;
    if !own.is_empty() {
        parts.push(Part::new("docProps/custom.xml", Some(office_type("custom")), custom(own)));
    }
    parts.extend(built.pictures.files().map(|(path, bytes)| Part::new(&format!("word/{path}"), None, bytes)));
    parts.insert(0, Part::new("[Content_Types].xml", None, content_types(&parts)));
    Ok(parts)
}

fn package_type(kind: &str) -> String {
    format!("application/vnd.openxmlformats-package.{kind}+xml")
}

fn office_type(kind: &str) -> String {
    format!("application/vnd.openxmlformats-officedocument.{kind}-properties+xml")
}

/// Relationships of the main part.
fn relationships(pictures: &Pictures) -> String {
    let fixed = [
        ("rIdStyles", "styles", "styles.xml"),
        ("rIdNumbering", "numbering", "numbering.xml"),
        ("rIdHeader1", "header", "header1.xml"),
        ("rIdSettings", "settings", "settings.xml"),
        ("rIdFontTable", "fontTable", "fontTable.xml"),
    ];
    let fixed = fixed.map(|(id, kind, target)| relationship(id, kind, target)).concat();
    let pictures: String =
        pictures.related().map(|picture| relationship(&picture.id, "image", &picture.path)).collect();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="{RELATIONSHIPS}">{fixed}{pictures}</Relationships>"#
    )
}

fn relationship(id: &str, kind: &str, target: &str) -> String {
    format!(r#"<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"/>"#)
}

fn content_types(parts: &[Part]) -> String {
    let of_part = |part: &Part| {
        let kind = part.content_type.as_ref()?;
        Some(format!(r#"<Override PartName="/{}" ContentType="{kind}"/>"#, part.path))
    };
    let overrides: String = parts.iter().filter_map(of_part).collect();
    let defaults = [
        ("jpeg", "image/jpeg".to_owned()),
        ("png", "image/png".to_owned()),
        ("rels", package_type("relationships")),
        ("xml", "application/xml".to_owned()),
    ]
    .map(|(extension, kind)| format!(r#"<Default Extension="{extension}" ContentType="{kind}"/>"#))
    .concat();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{defaults}{overrides}</Types>"#
    )
}

/// Zips the parts.
pub(super) fn pack(parts: &[Part]) -> Result<Vec<u8>, PaperFault> {
    let mut package = Package::default();
    for part in parts {
        match &part.content {
            Content::Bytes(bytes) => package.add(&part.path, bytes)?,
            Content::Packed(single) => package.take_over(single)?,
        }
    }
    package.finish()
}

/// Zips parts by their paths.
pub(crate) fn packed<'p>(parts: impl Iterator<Item = (&'p str, &'p [u8])>) -> Result<Vec<u8>, PaperFault> {
    let mut package = Package::default();
    for (path, bytes) in parts {
        package.add(path, bytes)?;
    }
    package.finish()
}

/// Parts below this size, in bytes, are stored as they are: to set a compressor up takes longer than they are worth.
const SMALL: usize = 1024;

/// A package being zipped. Times and modes are fixed, whatever features of the zip crate another crate turns on.
struct Package(zip::ZipWriter<Cursor<Vec<u8>>>);

impl Default for Package {
    fn default() -> Self {
        Self(zip::ZipWriter::new(Cursor::default()))
    }
}

impl Package {
    fn add(&mut self, path: &str, bytes: &[u8]) -> Result<(), PaperFault> {
        let stored = SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Stored)
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(0o644);
        let deflated = stored.compression_method(zip::CompressionMethod::Deflated).compression_level(Some(1));
        let options = if bytes.len() < SMALL { stored } else { deflated };
        self.0.start_file(path, options).map_err(std::io::Error::from)?;
        Ok(self.0.write_all(bytes)?)
    }

    /// Takes over the part of a package that holds no other.
    fn take_over(&mut self, single: &[u8]) -> Result<(), PaperFault> {
        let mut package = zip::ZipArchive::new(Cursor::new(single)).map_err(std::io::Error::from)?;
        let part = package.by_index_raw(0).map_err(std::io::Error::from)?;
        Ok(self.0.raw_copy_file(part).map_err(std::io::Error::from)?)
    }

    fn finish(self) -> Result<Vec<u8>, PaperFault> {
        Ok(self.0.finish().map_err(std::io::Error::from)?.into_inner())
    }
}
