//! The annexes of a paper by template: sections of their own after the template, which stays as it is.

use super::{OFFICE, control, docx, docx_with, filled, paragraph, sheet};
use crate::kinds_sample::company;
use crate::look::{PNG, picture};
use crate::opened::{Opened, Paragraph, each_tag, value};
use crate::validity::{folder, present};
use std::collections::BTreeSet;
use std::process::Command;
use thuky_domain::{PaperKind, System};
use thuky_papers::{FactSheet, gaps, write};
use thuky_tests::foreign::converted;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const HEADS: &str = r#"<w:headerReference w:type="default" r:id="rIdKhac"/><w:footerReference w:type="default" r:id="rIdChan"/>"#;
const SECTION: &str = r#"<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1021" w:bottom="1304" w:left="1588" w:header="567" w:footer="567" w:gutter="0"/>"#;

/// A drawing under an id and a number that our own pictures would have.
const DRAWING: &str = r#"<w:p><w:r><w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:inline><wp:extent cx="90000" cy="90000"/><wp:docPr id="1" name="Dấu"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Dấu"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdPicture1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="90000" cy="90000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"#;

/// A template with styles, a list, a header, a footer and a picture of its own, some of them under ids that are ours.
fn own_template(body: &str, heads: &str) -> Vec<u8> {
    let part = |name: &str, inner: &str| {
        format!(r#"<w:{name} xmlns:w="{WORD}" xmlns:r="{OFFICE}">{inner}</w:{name}>"#)
    };
    let list = r#"<w:pPr><w:pStyle w:val="TableText"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>"#;
    let listed = paragraph("Căn cứ").replace("<w:p>", &format!("<w:p>{list}"));
    let document = part(
        "document",
        &format!("<w:body>{listed}{DRAWING}{body}<w:sectPr>{heads}{SECTION}<w:titlePg/></w:sectPr></w:body>"),
    );
    let styles = part(
        "styles",
        r#"<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="36"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:ind w:firstLine="900"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="TableText"><w:name w:val="Chữ trong bảng"/><w:rPr><w:color w:val="00AA00"/></w:rPr></w:style>"#,
    );
    let numbering = part(
        "numbering",
        r#"<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>"#,
    );
    let relation = |id: &str, kind: &str, target: &str| {
        format!(r#"<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"/>"#)
    };
    let rels = [
        relation("rIdStyles", "styles", "styles.xml"),
        relation("rId2", "numbering", "numbering.xml"),
        relation("rIdKhac", "header", "header7.xml"),
        relation("rIdChan", "footer", "footer3.xml"),
        relation("rIdPicture1", "image", "media/picture1.png"),
    ]
    .concat();
    let rels = format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rels}</Relationships>"#
    );
    let overrides = [("document.main", "document"), ("styles", "styles"), ("numbering", "numbering"), ("header", "header7"), ("footer", "footer3")].map(|(kind, name)| format!(r#"<Override PartName="/word/{name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>"#)).concat();
    let types = format!(
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>{overrides}</Types>"#
    );
    let header = part("hdr", &paragraph("Tên phần mềm mẫu"));
    let footer = part(
        "ftr",
        r#"<w:p><w:r><w:t xml:space="preserve">Trang </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>"#,
    );
    let made = docx_with(
        "",
        &[
            ("[Content_Types].xml", &types),
            ("word/document.xml", &document),
            ("word/_rels/document.xml.rels", &rels),
            ("word/styles.xml", &styles),
            ("word/numbering.xml", &numbering),
            ("word/header7.xml", &header),
            ("word/footer3.xml", &footer),
        ],
    );
    let mut parts = thuky_tests::package::parts(&made);
    parts.push(("word/media/picture1.png".to_owned(), PNG.to_vec()));
    thuky_tests::package::packed(parts)
}

/// A notice with its list of tasks and a photograph annexed.
fn notice(template: Vec<u8>) -> FactSheet {
    FactSheet {
        task_annex: true,
        photographs: vec![picture("Quang cảnh")],
        template: Some(template),
        ..crate::follow_up_sample::full(PaperKind::ConclusionNotice, System::State)
    }
}

fn template() -> Vec<u8> {
    own_template(&(paragraph("{toàn bộ nội dung}") + &paragraph("Hết {ngày họp}")), HEADS)
}

/// Papers with annexes by template, for the judges of any paper.
pub fn trial() -> Vec<(String, FactSheet)> {
    let bare = docx(&control("toan_bo_noi_dung", &paragraph("x")));
    let headed = own_template(&paragraph("{phần đầu trang}"), HEADS);
    let company = FactSheet { template: Some(headed), ..company(PaperKind::Minutes) };
    vec![
        ("template-annexed".to_owned(), notice(template())),
        ("template-annexed-bare".to_owned(), notice(bare)),
        (
            "template-logo".to_owned(),
            FactSheet { photographs: vec![picture("Một"), picture("Hai")], ..company },
        ),
    ]
}

/// The sections of a document, each with its settings as written.
fn sections(paper: &Opened) -> Vec<&str> {
    let ends = paper.document().split("<w:sectPr").skip(1);
    ends.map(|rest| rest.split("</w:sectPr>").next().unwrap()).collect()
}

#[test]
fn annexes_are_sections_after_that_of_the_template_and_share_its_header() {
    let paper = Opened::paper(&notice(template()));
    let sections = sections(&paper);
    assert_eq!(sections.len(), 3);
    assert_eq!(sections[0], format!(">{HEADS}{SECTION}<w:titlePg/>"), "the template's own, as it was");
    assert!(sections[1].contains("landscape") && sections[2].contains(r#"w:w="11906""#), "{sections:?}");
    for annex in &sections[1..] {
        assert!(annex.contains(r#"<w:pgNumType w:start="1"/>"#) && !annex.contains("Reference"), "{annex}");
    }
    let last = paper.document().find("Hết ngày 02").unwrap();
    let ends = paper.document()[..last].rfind("<w:sectPr").unwrap();
    assert_eq!(
        paper.document()[ends..last].matches("<w:p>").count(),
        0,
        "the template's last paragraph ends it"
    );
    let texts: Vec<Paragraph> = paper.paragraphs();
    let at = |text: &str| texts.iter().position(|one| one.text == text).unwrap();
    assert!(at("Phụ lục I") < at("DANH MỤC NHIỆM VỤ") && at("DANH MỤC NHIỆM VỤ") < at("Phụ lục II"));
}

#[test]
fn the_annexes_of_a_template_without_header_and_footer_bear_the_number_of_the_page() {
    let bare = docx(&paragraph("{ngày họp}"));
    let paper = Opened::paper(&notice(bare.clone()));
    let sections = sections(&paper);
    let headed: Vec<bool> = sections.iter().map(|section| section.contains("w:headerReference")).collect();
    assert_eq!(headed, [false, true, false], "the last section shows what the one before it shows");
    let header = paper.part("word/thuky-header.xml");
    assert!(header.contains("PAGE") && header.contains(r#"<w:pStyle w:val="PageNumber"/>"#), "{header}");
    assert!(paper.part("word/thuky-styles.xml").contains("PageNumber"));
    let plain = FactSheet { task_annex: false, photographs: vec![], ..notice(bare) };
    assert!(!Opened::paper(&plain).parts.contains_key("word/thuky-header.xml"));
}

#[test]
fn a_paper_without_annexes_keeps_the_section_of_its_template_where_it_was() {
    let sheet = FactSheet { template: Some(template()), ..sheet(PaperKind::ConclusionNotice) };
    let paper = Opened::paper(&sheet);
    assert_eq!(sections(&paper).len(), 1);
    assert!(paper.document().ends_with("<w:titlePg/></w:sectPr></w:body></w:document>"));
    assert!(!paper.parts.keys().any(|path| path.starts_with("word/media/ThuKy")));
}

#[test]
fn a_template_that_ends_in_a_table_or_a_section_gets_a_line_of_no_height_for_its_end() {
    let table = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>";
    let section = "<w:p><w:pPr><w:sectPr><w:type w:val=\"continuous\"/></w:sectPr></w:pPr></w:p>";
    for (body, count) in [(table, 3), (section, 4)] {
        let paper = Opened::paper(&notice(docx(&(paragraph("{ngày họp}") + body))));
        assert_eq!(sections(&paper).len(), count, "{body}");
        assert!(paper.document().contains(r#"w:line="20" w:lineRule="exact"/><w:sectPr/></w:pPr></w:p>"#));
    }
}

#[test]
fn styles_lists_pictures_and_parts_of_the_template_are_as_they_were() {
    let template = template();
    let (before, after) = (Opened::bytes(&template), Opened::paper(&notice(template)));
    let ours = [
        "[Content_Types].xml",
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "word/styles.xml",
        "word/numbering.xml",
    ];
    for (path, bytes) in &before.parts {
        assert_eq!(bytes == &after.parts[path], !ours.contains(&path.as_str()), "{path}");
    }
    for path in &ours[2..] {
        let inner = before.part(path).rsplit_once("</").unwrap().0;
        let start = inner.find('<').unwrap();
        let kept: Vec<&str> = inner[start..].split_inclusive("/>").collect();
        assert!(kept.iter().all(|piece| after.part(path).contains(piece)), "{path}: {}", after.part(path));
    }
    assert!(
        after.in_style("TableText").iter().all(|text| text == "Căn cứ"),
        "the style of that id is the template's"
    );
    assert!(after.in_style("ThuKyTableText").len() > 10);
}

#[test]
fn a_picture_of_ours_has_a_file_a_relation_and_a_number_of_its_own() {
    for (name, sheet) in trial() {
        let paper = Opened::paper(&sheet);
        let (mut embedded, mut numbers) = (vec![], vec![]);
        each_tag(paper.document(), |tag, _| match tag {
            Some(tag) if tag.name().as_ref() == b"a:blip" => embedded.push(value(tag, "r:embed")),
            Some(tag) if tag.name().as_ref() == b"wp:docPr" => numbers.push(value(tag, "id")),
            _ => {}
        });
        assert_eq!(numbers.len(), numbers.iter().collect::<BTreeSet<_>>().len(), "{name}: {numbers:?}");
        assert!(!embedded.is_empty(), "{name}");
        let rels = paper.part("word/_rels/document.xml.rels");
        for id in embedded {
            assert_eq!(rels.matches(&format!("Id=\"{id}\"")).count(), 1, "{name} {id}: {rels}");
        }
        let mut targets = vec![];
        each_tag(rels, |tag, _| {
            targets.extend(
                tag.and_then(|tag| tag.try_get_attribute("Target").unwrap())
                    .map(|found| String::from_utf8(found.value.into_owned()).unwrap()),
            )
        });
        for target in targets {
            let path = target.strip_prefix('/').map_or(format!("word/{target}"), str::to_owned);
            assert!(paper.parts.contains_key(&path), "{name}: {target}");
        }
    }
}

#[test]
fn a_logo_in_the_header_of_a_template_is_a_picture_of_that_header() {
    let sheet = company(PaperKind::Minutes);
    let header = format!(r#"<w:hdr xmlns:w="{WORD}">{}</w:hdr>"#, paragraph("{phần đầu trang}"));
    let mut parts = thuky_tests::package::parts(&template());
    parts.iter_mut().find(|(path, _)| path == "word/header7.xml").unwrap().1 = header.into_bytes();
    let paper = filled(thuky_tests::package::packed(parts), &sheet);
    let rels = paper.part("word/_rels/header7.xml.rels");
    let id = paper.part("word/header7.xml").split("r:embed=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(rels.contains(&format!("Id=\"{id}\"")), "{rels}");
    assert!(!paper.part("word/_rels/document.xml.rels").contains(id));
}

#[test]
fn nothing_is_missing_from_a_paper_whose_annexes_are_printed() {
    let told = |sheet: &FactSheet| gaps(sheet).into_iter().map(|gap| gap.field).collect::<Vec<_>>();
    let sheet = notice(docx(&paragraph("{ngày họp}")));
    assert!(!told(&sheet).contains(&"wording.template".to_owned()));
    let without = FactSheet { directives: vec![], ..sheet };
    assert_eq!(told(&without), ["directives"], "what an annex lacks is told too");
}

#[test]
fn libreoffice_lays_the_annexes_out_on_pages_of_their_own() {
    if !present("soffice", "--version") || !present("pdfinfo", "-v") {
        println!("skipped: no LibreOffice or no poppler");
        return;
    }
    let folder = folder("template-annexed");
    let pages = |name: &str, sheet: &FactSheet| {
        let file = folder.join(format!("{name}.docx"));
        std::fs::write(&file, write(sheet).unwrap()).unwrap();
        let pdf = converted(&file, "pdf").unwrap();
        let said = Command::new("pdfinfo").args(["-l", "99"]).arg(pdf).output().unwrap().stdout;
        let said = String::from_utf8_lossy(&said).into_owned();
        let sizes = said.lines().filter(|line| line.starts_with("Page ") && line.contains("size:"));
        sizes.map(lies).collect::<String>()
    };
    for (name, sheet) in trial() {
        let plain = FactSheet { task_annex: false, photographs: vec![], ..sheet.clone() };
        let body = pages(&format!("{name}-plain"), &plain);
        let annexed = pages(&name, &sheet);
        let lying = annexed.matches('L').count();
        assert_eq!(lying > 0, sheet.task_annex, "{name}");
        assert_eq!(annexed, format!("{body}{}P", "L".repeat(lying)), "{name}");
        assert!(!body.contains('L'), "{name}: {body}");
    }
}

/// `L` for a page that lies, `P` for one that stands: `Page    1 size: 595.3 x 841.9 pts (A4)`.
fn lies(line: &str) -> char {
    let sizes: Vec<f64> = line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    if sizes[1] > sizes[2] { 'L' } else { 'P' }
}
