//! What a template becomes: names filled however Word splits them, rows repeated, everything else as it was.

use super::{control, docx, docx_with, faults, filled, made_up, paragraph, sheet};
use crate::opened::Opened;
use crate::robust::{any_text, assert_readable, fill};
use proptest::collection::vec;
use proptest::prelude::*;
use thuky_domain::{PaperKind, System};
use thuky_papers::{FactSheet, Shape, gaps, template_fields, write};
use thuky_tests::foreign::Python;

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
fn a_missing_fact_is_a_blank_and_a_gap() {
    let mut sheet = sheet(PaperKind::ConclusionNotice);
    sheet.meeting.place.clear();
    sheet.template = Some(docx(&paragraph("Tại {địa điểm}")));
    assert_eq!(Opened::paper(&sheet).text(), "Tại ……");
    let fields: Vec<String> = gaps(&sheet).into_iter().map(|gap| gap.field).collect();
    assert_eq!(fields, ["meeting.place"]);
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
    crate::validity::judged(&folder.join("xet.docx"), &write(&sheet).unwrap());
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
}
