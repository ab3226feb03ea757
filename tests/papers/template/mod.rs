//! Word files of an office in the place of a paper's body: the example and the list of names that an office begins with,
//! and the making of templates for the other tests.

mod annexed;
mod filled;
mod refused;

use crate::opened::Opened;
use crate::sample::{day, rich};
use thuky_domain::{Office, OfficeId, PaperKind, System};
use thuky_papers::{FactSheet, Shape, check_template, example_template, sample, template_fields};
use thuky_tests::package::packed;
use uuid::Uuid;

const MAIN: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn sheet(kind: PaperKind) -> FactSheet {
    rich(kind, System::State, day(2026, 6, 3))
}

fn made_up(kind: PaperKind, system: System) -> FactSheet {
    sample(kind, system, Office::blank(OfficeId(Uuid::nil()), system))
}

/// The least DOCX with a body, and more parts.
fn docx_with(body: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let types = format!(
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/word/document.xml" ContentType="{MAIN}"/></Types>"#
    );
    let root = format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>"#
    );
    let document = format!(
        r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>"#
    );
    let rels = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>"#;
    let mut parts = vec![
        ("[Content_Types].xml", types.as_str()),
        ("_rels/.rels", &root),
        ("word/document.xml", &document),
        ("word/_rels/document.xml.rels", rels),
    ];
    parts.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    parts.extend(more);
    packed(parts)
}

fn docx(body: &str) -> Vec<u8> {
    docx_with(body, &[])
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn control(tag: &str, content: &str) -> String {
    format!(
        r#"<w:sdt><w:sdtPr><w:tag w:val="{tag}"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"#
    )
}

fn filled(template: Vec<u8>, sheet: &FactSheet) -> Opened {
    Opened::paper(&FactSheet { template: Some(template), ..sheet.clone() })
}

fn faults(template: &[u8], kind: PaperKind) -> Vec<String> {
    let check = check_template(template, &made_up(kind, System::State));
    check.faults.into_iter().map(|found| format!("{}: {}", found.place, found.sentence)).collect()
}

/// Papers by template, for the judges of any paper.
pub fn trial() -> Vec<(String, FactSheet)> {
    let mut sheets = vec![];
    for kind in PaperKind::ALL {
        for system in [System::State, System::Party] {
            let sheet = rich(kind, system, day(2026, 6, 3));
            let template = Some(example_template(&made_up(kind, system)).unwrap());
            sheets.push((format!("template-{kind:?}-{system:?}"), FactSheet { template, ..sheet }));
        }
    }
    let whole = docx(&format!("{}{}", paragraph("{toàn bộ nội dung}"), "<w:sectPr/>"));
    sheets
        .push(("template-bare".to_owned(), FactSheet { template: Some(whole), ..sheet(PaperKind::Minutes) }));
    sheets.extend(annexed::trial());
    sheets
}

#[test]
fn the_example_of_every_kind_is_a_template_without_a_fault_that_uses_names_of_its_list() {
    for kind in PaperKind::ALL {
        for system in [System::State, System::Party] {
            let sheet = made_up(kind, system);
            let check = check_template(&example_template(&sheet).unwrap(), &sheet);
            assert_eq!((check.faults, check.notices), (vec![], vec![]), "{kind:?} {system:?}");
            assert!(check.used.len() >= 5, "{kind:?}: {:?}", check.used);
        }
    }
}

#[test]
fn the_example_gives_what_the_paper_itself_says() {
    for kind in
        [PaperKind::Minutes, PaperKind::ConclusionNotice, PaperKind::Invitation, PaperKind::FollowUpReport]
    {
        for system in [System::State, System::Party] {
            let sheet = rich(kind, system, day(2026, 6, 3));
            let usual: Vec<String> = lines(&Opened::paper(&sheet));
            let example = example_template(&made_up(kind, system)).unwrap();
            assert_eq!(lines(&filled(example, &sheet)), usual, "{kind:?} {system:?}");
        }
    }
}

/// Lines that say something, with plain spaces.
fn lines(paper: &Opened) -> Vec<String> {
    let said = paper.paragraphs().into_iter().map(|paragraph| paragraph.text.replace('\u{a0}', " "));
    said.filter(|text| !text.is_empty() && text != "-----").collect()
}

#[test]
fn every_name_of_the_list_can_be_used_as_it_stands_there() {
    for kind in PaperKind::ALL {
        let sheet = made_up(kind, System::State);
        for field in template_fields(&sheet) {
            let name = paragraph(&format!("{{{}}}", field.name));
            let row = |inner: &str| format!("<w:tbl><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>");
            let body = if field.shape == Shape::Row { row(&name) } else { name };
            assert_eq!(faults(&docx(&body), kind), [""; 0], "{kind:?} {}", field.name);
            let inner = control(&field.tag, &paragraph("bấm để nhập"));
            let body = if field.shape == Shape::Row { row(&inner) } else { inner };
            assert_eq!(faults(&docx(&body), kind), [""; 0], "{kind:?} {}", field.tag);
        }
    }
}
