//! Word files of an office in the place of a paper's body: slots however Word splits them, lists, hostile files, and
//! results that other programs open.

use crate::opened::Opened;
use crate::robust::{any_text, assert_readable, fill};
use crate::sample::{day, rich};
use proptest::collection::vec;
use proptest::prelude::*;
use thuky_domain::{Office, OfficeId, PaperKind, System};
use thuky_papers::{
    FactSheet, Shape, check_template, example_template, gaps, sample, template_fields, write,
};
use thuky_tests::foreign::Python;
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

#[test]
fn names_split_over_runs_boxes_and_nested_controls_are_filled() {
    let split = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Địa điểm: {đị</w:t></w:r><w:r><w:t>a đi</w:t></w:r><w:r><w:t>ểm}.</w:t></w:r></w:p>";
    let boxed = format!(
        "<w:p><w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r></w:p>",
        paragraph("{LOẠI CUỘC HỌP}")
    );
    let nested = format!(
        "<w:sdt><w:sdtPr><w:alias w:val=\"nhóm\"/></w:sdtPr><w:sdtContent>{}<w:p>{}</w:p></w:sdtContent></w:sdt>",
        control("gio_bat_dau", &paragraph("giờ")),
        control("Giờ kết thúc", "<w:r><w:rPr><w:i/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>"),
    );
    let body = format!("{split}{boxed}{nested}");
    assert_eq!(faults(&docx(&body), PaperKind::Minutes), [""; 0]);
    let paper = filled(docx(&body), &sheet(PaperKind::Minutes));
    let text = paper.text();
    for said in
        ["Địa điểm: Phòng họp số 2, trụ sở UBND thành phố.", "CUỘC LÀM VIỆC", "14 giờ 00", "16 giờ 35"]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!paper.document().contains("w:tag"), "a slot that is filled is no slot any more");
    assert!(paper.document().contains(r#"<w:i/></w:rPr><w:t xml:space="preserve">16 giờ 35"#));
}

#[test]
fn a_row_that_names_a_task_is_repeated_for_each_and_one_of_attendees_too() {
    let row = |cells: &[&str]| {
        let cells: String = cells.iter().map(|text| format!("<w:tc>{}</w:tc>", paragraph(text))).collect();
        format!("<w:tr>{cells}</w:tr>")
    };
    let body = format!(
        "<w:tbl>{}{}</w:tbl><w:tbl>{}</w:tbl>",
        row(&["Việc", "Đơn vị"]),
        row(&["{nhiệm vụ: số thứ tự}. {Nhiệm vụ: nội dung}", "{nhiệm vụ: chủ trì}"]),
        control("nguoi_du", &row(&["{người dự: họ tên}, {người dự: chức vụ}"])),
    );
    let sheet = sheet(PaperKind::Minutes);
    assert_eq!(faults(&docx(&body), sheet.kind), [""; 0]);
    let paper = filled(docx(&body), &sheet);
    let tasks = sheet.directives.iter().filter(|one| one.kind == thuky_domain::DirectiveKind::Task).count();
    assert_eq!(paper.document().matches("<w:tr>").count(), 1 + tasks + sheet.attendees.len());
    let text = paper.text();
    assert!(text.contains("Việc\nĐơn vị\n1. ") && text.contains(&format!("{tasks}. ")), "{text}");
    let empty = FactSheet { directives: vec![], attendees: vec![], ..sheet };
    let nobody = FactSheet { template: Some(docx(&body)), ..empty };
    assert!(Opened::paper(&nobody).text().contains("……. ……\n……\n……, ……"));
    let fields: Vec<String> = gaps(&nobody).into_iter().map(|gap| gap.field).collect();
    assert_eq!(fields, ["directives", "attendees"]);
}

#[test]
fn a_missing_fact_is_a_blank_and_a_gap_and_an_annex_that_is_not_printed_is_told() {
    let mut sheet = sheet(PaperKind::ConclusionNotice);
    sheet.meeting.place.clear();
    sheet.task_annex = true;
    sheet.template = Some(docx(&paragraph("Tại {địa điểm}")));
    assert_eq!(Opened::paper(&sheet).text(), "Tại ……");
    let fields: Vec<String> = gaps(&sheet).into_iter().map(|gap| gap.field).collect();
    assert_eq!(fields, ["meeting.place", "wording.template"]);
}

#[test]
fn whatever_is_wrong_with_a_template_is_named_with_its_place() {
    let cell = format!("<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>", paragraph("{dia diem hop}"));
    for (body, place, said) in [
        (
            paragraph("{ngày họp hành}"),
            "Thân văn bản, đoạn 1 (“{ngày họp hành}”)",
            "Không có trường “{ngày họp hành}”",
        ),
        (paragraph("{kỳ báo cáo}"), "đoạn 1", "Không có trường"),
        (cell, "bảng 1, dòng 1", "{dia diem hop}"),
        (paragraph("Ngày {ngày họp"), "đoạn 1", "không khép ở “{ngày họp”"),
        (paragraph("a") + &paragraph("họp}"), "đoạn 2", "không khép"),
        ("<w:p><w:r><w:t>{ngày</w:t><w:br/><w:t>họp}</w:t></w:r></w:p>".to_owned(), "đoạn 1", "bị ngắt dòng"),
        (paragraph("Diễn biến: {phần diễn biến}"), "đoạn 1", "đứng một mình"),
        (paragraph("{nhiệm vụ: mã}"), "đoạn 1", "dòng của bảng"),
        (control("dia_dem", &paragraph("x")), "đoạn", "“{dia_dem}”"),
        (paragraph("không có gì"), "Tệp", "không có trường nào"),
    ] {
        let found = faults(&docx(&body), PaperKind::Minutes);
        assert!(found.iter().any(|fault| fault.contains(place) && fault.contains(said)), "{said}: {found:?}");
    }
    let mixed = format!(
        "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>",
        paragraph("{nhiệm vụ: mã} {người dự: họ tên}")
    );
    assert!(
        faults(&docx(&mixed), PaperKind::Minutes).iter().any(|fault| fault.contains("không theo cả hai"))
    );
}

#[test]
fn a_name_that_prints_nothing_on_the_sample_is_told_but_no_fault() {
    let check = check_template(&docx(&paragraph("{độ mật}")), &made_up(PaperKind::Minutes, System::State));
    assert!(check.faults.is_empty() && check.notices[0].sentence.contains("trống"), "{check:?}");
}

#[test]
fn what_could_harm_or_fetch_from_outside_is_refused_by_name() {
    let rels = |relation: &str| {
        format!(
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relation}</Relationships>"#
        )
    };
    let outside = |kind: &str| {
        rels(&format!(
            r#"<Relationship Id="a" Type="{OFFICE}/{kind}" Target="http://evil.example/x" TargetMode="External"/>"#
        ))
    };
    let body = paragraph("{ngày họp}");
    let with =
        |name: &str, text: &str| faults(&docx_with(&body, &[(name, text)]), PaperKind::Minutes).join("\n");
    assert!(with("word/vbaProject.bin", "x").contains("macro"));
    assert!(with("word/embeddings/oleObject1.bin", "x").contains("OLE"));
    assert!(with("_xmlsignatures/sig1.xml", "<a/>").contains("ký số"));
    assert!(with("word/_rels/document.xml.rels", &outside("image")).contains("evil.example"));
    assert!(with("word/_rels/settings.xml.rels", &outside("attachedTemplate")).contains("evil.example"));
    assert_eq!(with("word/_rels/document.xml.rels", &outside("hyperlink")), "");
    let field = format!("{body}<w:p><w:r><w:instrText> INCLUDETEXT \"C:\\\\a\" </w:instrText></w:r></w:p>");
    assert!(faults(&docx(&field), PaperKind::Minutes).join("").contains("INCLUDETEXT"));
}

#[test]
fn a_file_that_is_no_word_document_is_refused_and_breaks_nothing() {
    let deep =
        "<w:tbl><w:tr><w:tc>".repeat(165) + &paragraph("{ngày họp}") + &"</w:tc></w:tr></w:tbl>".repeat(165);
    assert_eq!(faults(&docx(&deep), PaperKind::Minutes), [""; 0], "as deep as is read at all");
    let deeper = "<w:a>".repeat(600) + &"</w:a>".repeat(600);
    let entity = "<!DOCTYPE a [<!ENTITY b \"c\">]><w:document/>";
    let macros = MAIN.replace(
        "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
        "vnd.ms-word.document.macroEnabled.main",
    );
    for (name, bytes) in [
        ("empty", vec![]),
        ("text", b"xin ch\xc3\xa0o".to_vec()),
        ("zip", packed([("a.txt", "a")])),
        ("deep", docx(&deeper)),
        ("entity", docx_with("", &[("word/document.xml", entity)])),
        ("open", docx("<w:p>")),
        ("macro", docx_with("<w:p/>", &[("[Content_Types].xml", &macros)])),
        ("cut", docx("<w:p/>")[..300].to_vec()),
    ] {
        assert_eq!(faults(&bytes, PaperKind::Minutes).len(), 1, "{name}");
        let sheet = FactSheet { template: Some(bytes), ..sheet(PaperKind::Minutes) };
        assert!(write(&sheet).is_err(), "{name}");
        assert!(gaps(&sheet).is_empty(), "{name}");
    }
}

#[test]
fn every_part_that_is_not_filled_stays_byte_for_byte() {
    let odd = "<?xml version='1.0'?>\n<a  b = '1'><!-- giữ --></a>";
    let template = docx_with(
        &paragraph("{ngày họp}"),
        &[("customXml/item1.xml", odd), ("word/media/anh.bin", "\u{1}x")],
    );
    let before = Opened::bytes(&template);
    let after = filled(template, &sheet(PaperKind::Minutes));
    assert_eq!(before.parts.keys().collect::<Vec<_>>(), after.parts.keys().collect::<Vec<_>>());
    for (path, bytes) in &before.parts {
        assert_eq!(bytes == &after.parts[path], path != "word/document.xml", "{path}");
    }
}

#[test]
fn what_a_fact_says_is_never_read_as_a_name() {
    let mut sheet = sheet(PaperKind::Minutes);
    sheet.meeting.place = "Phòng {ngày họp} {".into();
    let body = paragraph("{địa điểm}") + &control("dia_diem", &paragraph("x"));
    assert_eq!(filled(docx(&body), &sheet).text(), "Phòng {ngày họp} {\nPhòng {ngày họp} {");
}

#[test]
fn our_styles_and_lists_take_ids_that_the_template_does_not_use() {
    let Some(python) = Python::with("docx") else { return };
    let folder = crate::validity::folder("template-python");
    let file = folder.join("mau.docx");
    let script = "
import docx, sys
d = docx.Document()
p = d.add_paragraph()
for piece in ['Họp ng', 'ày {ng', 'ày h', 'ọp}']:
    p.add_run(piece)
d.add_paragraph('một', style='List Number')
d.add_paragraph('{phần diễn biến}')
d.add_paragraph('{phần kết luận}')
t = d.add_table(rows=2, cols=2)
t.cell(0, 0).text, t.cell(0, 1).text = 'Họ tên', 'Chức vụ'
t.cell(1, 0).text, t.cell(1, 1).text = '{người dự: họ tên}', '{người dự: chức vụ}'
d.sections[0].header.paragraphs[0].text = '{CƠ QUAN BAN HÀNH}'
d.sections[0].footer.paragraphs[0].text = 'Trang của {cơ quan}'
d.save(sys.argv[1])
";
    python.change(script, &file, &[]);
    let template = std::fs::read(&file).unwrap();
    assert_eq!(faults(&template, PaperKind::Minutes), [""; 0]);
    let sheet = FactSheet { template: Some(template.clone()), ..sheet(PaperKind::Minutes) };
    let paper = Opened::paper(&sheet);
    assert!(paper.text().contains("Họp ngày ngày 02 tháng 6 năm 2026"), "{}", paper.text());
    let ids = |part: &str, attribute: &str| {
        let mut ids: Vec<String> =
            part.split(attribute).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect();
        let all = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), all, "{attribute} twice");
        ids
    };
    assert!(ids(paper.part("word/styles.xml"), "w:styleId=\"").len() > 10);
    ids(paper.part("word/numbering.xml"), "w:num w:numId=\"");
    ids(paper.part("word/numbering.xml"), "w:abstractNumId=\"");
    assert!(paper.document().contains("ThuKyBodyText"));
    let header = paper.parts.iter().find(|(path, _)| path.starts_with("word/header")).unwrap().1;
    assert!(String::from_utf8_lossy(header).contains("VĂN PHÒNG ỦY BAN NHÂN DÂN"));
    std::fs::write(folder.join("ra.docx"), write(&sheet).unwrap()).unwrap();
    let read = python.says(
        "import docx,sys; d=docx.Document(sys.argv[1]); print(len(d.tables[0].rows), d.tables[0].cell(1,0).text)",
        &folder.join("ra.docx"),
        &[],
    );
    assert!(read.starts_with(&format!("{} ", sheet.attendees.len() + 1)), "{read}");
    crate::validity::judged(&folder.join("xet.docx"), &sheet);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_in_any_fact_gives_a_well_formed_file(
        texts in vec(any_text(), 1..20),
        kind in prop::sample::select(PaperKind::ALL.to_vec()),
    ) {
        let mut sheet = sheet(kind);
        sheet.following.tasks = crate::follow_up_sample::followed(&sheet);
        fill(&mut sheet, &texts);
        let names: String = template_fields(&made_up(kind, System::State)).iter().map(|field| {
            let name = paragraph(&format!("{{{}}}", field.name));
            let cell = format!("<w:tbl><w:tr><w:tc>{name}</w:tc></w:tr></w:tbl>");
            if field.shape == Shape::Row { cell } else { name + &control(&field.tag, &paragraph("x")) }
        }).collect();
        sheet.template = Some(docx(&names));
        assert_readable(&write(&sheet).unwrap());
    }

    #[test]
    fn any_text_in_a_template_is_walked_through_and_what_comes_out_is_well_formed(pieces in vec("[{}a ̣ngayhop:<&]{0,12}", 1..8)) {
        let escaped = |text: &String| text.replace('&', "&amp;").replace('<', "&lt;");
        let runs: String = pieces.iter().map(|text| format!("<w:r><w:t>{}</w:t></w:r>", escaped(text))).collect();
        let template = docx(&format!("<w:p>{runs}</w:p>"));
        let check = check_template(&template, &made_up(PaperKind::Minutes, System::State));
        prop_assert!(check.faults.iter().all(|found| !found.place.is_empty() && !found.sentence.is_empty()));
        assert_readable(&write(&FactSheet { template: Some(template), ..sheet(PaperKind::Minutes) }).unwrap());
    }
}
