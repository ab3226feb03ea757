//! The package of a template: every part as it is, and those with text as trees.

use super::finding::TemplateFinding;
use crate::fault::PaperFault;
use std::collections::BTreeMap;
use thuky_package::{Archive, Element, PackageFault, Relation, main_part, relations};

/// The content type of a document that is neither a Word template nor one with macros.
const DOCUMENT: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
/// The namespace of what Word writes.
pub(super) const TRANSITIONAL: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A part with text.
pub(super) struct Story {
    pub(super) path: String,
    /// What people call it.
    pub(super) name: String,
    pub(super) root: Element,
}

/// A template, opened.
pub(super) struct File {
    /// The parts that stay as they are, in the order of the archive.
    pub(super) parts: Vec<(String, Vec<u8>)>,
    /// The main part first.
    pub(super) stories: Vec<Story>,
    /// What the main part refers to.
    pub(super) relations: Vec<Relation>,
}

impl File {
    /// Opens a template: the bytes of a DOCX.
    pub(super) fn open(bytes: &[u8]) -> Result<Self, PackageFault> {
        let mut archive = Archive::open(bytes)?;
        let main = main_part(&mut archive)?;
        let relations = relations(&mut archive, &main)?;
        let stories = stories(&mut archive, &main, &relations)?;
        let mut parts = vec![];
        for name in archive.names() {
            parts.push((name.clone(), archive.bytes(&name)?));
        }
        let file = Self { parts, stories, relations };
        if file.text("[Content_Types].xml").contains(DOCUMENT) {
            Ok(file)
        } else {
            Err(PackageFault::Damaged)
        }
    }

    /// The text of a part; empty when there is none.
    pub(super) fn text(&self, path: &str) -> &str {
        let part = self.parts.iter().find(|(name, _)| name == path);
        part.and_then(|(_, bytes)| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Puts a part in the place of the one of that name, or last.
    pub(super) fn put(&mut self, path: &str, text: String) {
        match self.parts.iter_mut().find(|(name, _)| name == path) {
            Some((_, bytes)) => *bytes = text.into_bytes(),
            None => self.parts.push((path.to_owned(), text.into_bytes())),
        }
    }

    /// The path of the main part.
    pub(super) fn main(&self) -> &str {
        self.stories.first().map_or("word/document.xml", |story| story.path.as_str())
    }

    /// The lists of what the parts refer to.
    pub(super) fn relation_lists(&self) -> impl Iterator<Item = &str> {
        let lists = self.parts.iter().filter(|(name, _)| name.ends_with(".rels"));
        lists.filter_map(|(_, bytes)| std::str::from_utf8(bytes).ok())
    }

    /// The name of the part of a kind that the main part refers to.
    pub(super) fn beside(&self, kind: &str) -> Option<&str> {
        self.relations.iter().find(|found| found.kind.ends_with(kind)).map(|found| found.target.as_str())
    }

    /// Width of the text of the last section, in twips.
    pub(super) fn width(&self) -> Option<u32> {
        let section = self.stories.first()?.root.child("w:body")?.child("w:sectPr")?;
        let number =
            |element: &str, attribute: &str| section.child(element)?.get(attribute)?.parse::<u32>().ok();
        let sides = number("w:pgMar", "w:left")?.checked_add(number("w:pgMar", "w:right")?)?;
        number("w:pgSz", "w:w")?.checked_sub(sides).filter(|width| (3000..20_000).contains(width))
    }

    /// The file with its parts as they now are; one in which nothing was filled stays byte for byte.
    pub(super) fn pack(mut self) -> Result<Vec<u8>, PaperFault> {
        for story in std::mem::take(&mut self.stories) {
            if Element::read(self.text(&story.path)).as_ref() != Ok(&story.root) {
                self.put(&story.path, story.root.written());
            }
        }
        crate::docx::packed(self.parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))
    }

    /// What must not be in a template: macros, things embedded, what is fetched from elsewhere.
    pub(super) fn dangers(&self) -> Vec<TemplateFinding> {
        let named = self.parts.iter().filter_map(|(name, _)| danger(name).map(|what| finding(name, what)));
        let fetched = self.parts.iter().filter(|(name, _)| name.ends_with(".rels"));
        let fetched = fetched.flat_map(|(name, _)| outside(name, self.text(name)));
        let fields = self.stories.iter().flat_map(fetching_fields);
        named.chain(fetched).chain(fields).collect()
    }
}

fn finding(place: &str, sentence: impl Into<String>) -> TemplateFinding {
    TemplateFinding { place: place.to_owned(), sentence: sentence.into() }
}

fn danger(name: &str) -> Option<&'static str> {
    let lower = name.to_lowercase();
    let found: &[(&str, &str)] = &[
        ("vbaproject", "Mẫu có macro. Hãy lưu lại dạng .docx không có macro."),
        ("/activex/", "Mẫu có điều khiển ActiveX. Hãy xóa khỏi tệp."),
        ("/embeddings/", "Mẫu có đối tượng nhúng (OLE). Hãy xóa hoặc thay bằng ảnh."),
        ("_xmlsignatures/", "Mẫu đã được ký số; điền vào sẽ làm hỏng chữ ký. Hãy dùng bản chưa ký."),
        ("/afchunk", "Mẫu kèm tệp khác bên trong. Hãy mở bằng Word và lưu lại."),
    ];
    found.iter().find(|(part, _)| lower.contains(part)).map(|(_, sentence)| *sentence)
}

/// References that leave the file. A link that a person has to click is none of them.
fn outside(name: &str, text: &str) -> Vec<TemplateFinding> {
    let Ok(list) = Element::read(text) else {
        return vec![finding(name, "Danh sách liên kết không đọc được.")];
    };
    let external =
        list.elements().filter(|relation| relation.get("TargetMode").as_deref() == Some("External"));
    let fetched =
        external.filter(|relation| !relation.get("Type").unwrap_or_default().ends_with("/hyperlink"));
    fetched
        .map(|relation| {
            let target = thuky_domain::text::shortened(&relation.get("Target").unwrap_or_default(), 80);
            finding(
                name,
                format!("Mẫu lấy nội dung từ ngoài: {target}. Hãy ngắt liên kết (Break Link) rồi lưu lại."),
            )
        })
        .collect()
}

/// Fields that read other files or run programs when Word opens the paper.
fn fetching_fields(story: &Story) -> Vec<TemplateFinding> {
    const FETCHING: [&str; 7] =
        ["INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DDE", "DDEAUTO", "MACROBUTTON", "IMPORT"];
    let mut codes = vec![];
    collect_codes(&story.root, &mut codes);
    let fetching = codes.iter().filter_map(|code| code.split_whitespace().next().map(str::to_uppercase));
    let fetching = fetching.filter(|word| FETCHING.contains(&word.as_str()));
    fetching
        .map(|word| {
            finding(&story.name, format!("Trường {word} lấy dữ liệu từ ngoài. Hãy thay bằng chữ thường."))
        })
        .collect()
}

fn collect_codes(element: &Element, codes: &mut Vec<String>) {
    match element.name.as_str() {
        "w:instrText" => codes.push(element.text()),
        "w:fldSimple" => codes.extend(element.get("w:instr")),
        _ => {}
    }
    element.elements().for_each(|child| collect_codes(child, codes));
}

/// The main part, the headers and the footers.
fn stories(
    archive: &mut Archive<'_>,
    main: &str,
    relations: &[Relation],
) -> Result<Vec<Story>, PackageFault> {
    let mut named = vec![(main.to_owned(), "Thân văn bản".to_owned())];
    for (ending, name) in [("/header", "Đầu trang"), ("/footer", "Chân trang")] {
        let found = relations.iter().filter(|relation| relation.kind.ends_with(ending));
        named.extend(
            found.enumerate().map(|(place, found)| (found.target.clone(), format!("{name} {}", place + 1))),
        );
    }
    let mut read: BTreeMap<String, ()> = BTreeMap::new();
    let mut stories = vec![];
    for (path, name) in named {
        if read.insert(path.clone(), ()).is_none() {
            let root = Element::read(&archive.part(&path)?)?;
            stories.push(Story { path, name, root });
        }
    }
    let transitional =
        stories.first().is_some_and(|story| story.root.get("xmlns:w").as_deref() == Some(TRANSITIONAL));
    if transitional { Ok(stories) } else { Err(PackageFault::Damaged) }
}
