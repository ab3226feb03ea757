//! Word files: what is printed is read, in the form the reader knows.

use crate::old;
use crate::package::{docx, docx_with, office, paragraph};
use thuky_sources::{LegacyEncoding, Note, SourceFormat, SourceText, read};

fn text(bytes: &[u8]) -> SourceText {
    read("a.docx", bytes).unwrap()
}

fn item(list: u32, level: u32, text: &str) -> String {
    format!(
        r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"#
    )
}

#[test]
fn the_format_is_told_by_the_content_not_by_the_name() {
    assert_eq!(read("tin.txt", &docx(&paragraph("Họp giao ban"))).unwrap().format, SourceFormat::Docx);
}

#[test]
fn insertions_are_kept_and_deletions_instructions_and_fallbacks_left_out() {
    let found = text(&docx(
        r#"<w:p><w:ins><w:r><w:t xml:space="preserve">Giao Sở </w:t></w:r></w:ins><w:del><w:r><w:delText>Tài chính</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:hyperlink><w:r><w:t>Nội vụ</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r><w:sdt><w:sdtContent><w:r><w:t> chủ&#160;trì &amp; phối hợp</w:t></w:r></w:sdtContent></w:sdt><mc:AlternateContent><mc:Choice><w:r><w:drawing><a:blip/></w:drawing></w:r></mc:Choice><mc:Fallback><w:r><w:t>y</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"#,
    ));
    assert_eq!(found.text, "Giao Sở Nội vụ chủ\u{a0}trì & phối hợp\n");
    assert_eq!(found.notes, [Note::Pictures, Note::TrackedDeletions]);
}

#[test]
fn a_control_nobody_filled_in_is_empty_and_one_that_was_filled_in_is_its_text() {
    let control = |set: &str, inside: &str| {
        format!("<w:sdt><w:sdtPr>{set}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>")
    };
    let run = |text: &str| format!("<w:r><w:t>{text}</w:t></w:r>");
    let cell = |inside: &str| format!("<w:tc>{inside}</w:tc>");
    let row = [
        cell(&paragraph("Sở A")),
        control("<w:showingPlcHdr/>", &cell(&paragraph("Chọn ngày"))),
        cell(&format!("<w:p>{}{}</w:p>", control("<w:showingPlcHdr/>", &run("Ghi vào đây")), run("Đã xong"))),
        cell(&format!("<w:p>{}</w:p>", control(r#"<w:showingPlcHdr w:val="0"/>"#, &run("20/11/2026")))),
    ];
    let found = text(&docx(&format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", row.concat())));
    assert_eq!(found.text, "Sở A\t\tĐã xong\t20/11/2026\n");
}

#[test]
fn the_text_of_a_box_stands_on_lines_of_its_own() {
    let inner = paragraph("Trong khung");
    let found = text(&docx(&format!(
        "<w:p><w:r><w:t>Trước </w:t><w:pict><w:txbxContent>{inner}</w:txbxContent></w:pict></w:r><w:r><w:t>sau</w:t></w:r></w:p>"
    )));
    assert_eq!(found.text, "Trong khung\nTrước sau\n");
}

const NUMBERING: &str = r#"<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2."/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>"#;

#[test]
fn list_items_begin_with_the_label_they_print() {
    let items = [
        item(1, 0, "Kinh tế"),
        item(1, 1, "Thu"),
        item(1, 1, "Chi"),
        item(1, 2, "Thường xuyên"),
        item(1, 0, "Xã hội"),
        item(1, 1, "Y tế"),
        item(2, 0, "Giường"),
        item(2, 1, "Thuốc"),
        item(3, 0, "Bắt đầu lại"),
        item(0, 0, "Không số"),
    ];
    let found = text(&docx_with(&items.concat(), "", NUMBERING));
    let wanted = "I. Kinh tế\n1.1. Thu\n1.2. Chi\na) Thường xuyên\nII. Xã hội\n2.1. Y tế\n- Giường\n+ Thuốc\nI. Bắt đầu lại\nKhông số\n";
    assert_eq!(found.text, wanted);
}

#[test]
fn what_libreoffice_makes_of_the_lists_reads_the_same() {
    let items = [
        item(1, 0, "Kinh tế"),
        item(1, 1, "Thu"),
        item(1, 2, "Thuế"),
        item(1, 0, "Xã hội"),
        item(1, 1, "Y tế"),
        item(2, 0, "Giường"),
    ];
    let file = docx_with(&items.concat(), "", &NUMBERING.replace("<w:isLgl/>", ""));
    for into in ["odt", "docx"] {
        let Some(made) = office("a.docx", &file, into) else { return };
        let found = read("a", &made).unwrap();
        assert_eq!(found.text, "I. Kinh tế\nI.1. Thu\na) Thuế\nII. Xã hội\nII.1. Y tế\n- Giường\n", "{into}");
    }
}

#[test]
fn lists_and_headings_may_come_from_styles() {
    let styles = r#"<w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Goc"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Goc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>"#;
    let heading = r#"<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t>Đánh giá</w:t></w:r></w:p>"#;
    let found = text(&docx_with(&(paragraph("Mở đầu") + heading), styles, NUMBERING));
    assert_eq!(found.text, "Mở đầu\n\nI. Đánh giá\n");
}

/// A Word file of a text: lines with tabs as rows of tables, the others as paragraphs.
fn typed(text: &str) -> Vec<u8> {
    let cell = |text: &str| format!("<w:tc><w:tcPr/>{}</w:tc>", paragraph(text));
    let line = |line: &str| match line.replace('&', "&amp;").replace('<', "&lt;") {
        row if row.contains('\t') => {
            format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", row.split('\t').map(cell).collect::<String>())
        }
        plain => paragraph(&plain),
    };
    docx(&text.lines().map(line).collect::<String>())
}

#[test]
fn every_report_of_the_reader_reads_the_same_from_a_word_file() {
    let lines = |text: &str| -> Vec<String> {
        text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    };
    for (name, report) in crate::legacy::cases() {
        assert_eq!(lines(&text(&typed(&report)).text), lines(&report), "{name}");
    }
}

#[test]
fn a_table_of_people_is_read_by_the_reader() {
    let report = include_str!("../reading/cases/21-bb-cong-ty-bang.txt");
    let people = |text: &str| -> Vec<String> {
        let draft = thuky_reading::read(text, &thuky_reading::Knowledge::default());
        draft.attendees.iter().filter_map(|a| a.person.name.as_ref()).map(|name| name.value.clone()).collect()
    };
    let found = people(&text(&typed(report)).text);
    assert!(found.contains(&"Giáp Văn Hưng".to_owned()));
    assert_eq!(found, people(report));
}

#[test]
fn merged_cells_keep_the_columns_and_inner_tables_stay_in_their_cell() {
    let span = r#"<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>C</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr>"#;
    assert_eq!(text(&docx(&format!("<w:tbl>{span}</w:tbl>"))).text, "A\t\tB C\n");
}

#[test]
fn runs_in_fonts_from_before_unicode_are_converted_and_the_others_left_alone() {
    let run = |font: &str, text: &str| {
        format!(
            r#"<w:r><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>"#
        )
    };
    let tcvn = |text: &str| old::write(text, LegacyEncoding::Tcvn3);
    let body = format!(
        "<w:p>{}{}{}</w:p><w:p>{}{}{}</w:p>",
        run(".VnTimeH", &tcvn("thông báo ")),
        run(".VnTime", &tcvn("kết luận của đồng chí ")),
        run("Times New Roman", "Nguyễn Hà"),
        run("VNI-Times", "Giaùm ño"),
        run("VNI-Times", "ác "),
        run(".VnTime", "Đã là Unicode"),
    );
    let found = text(&docx(&body));
    assert_eq!(found.text, "THÔNG BÁO kết luận của đồng chí Nguyễn Hà\nGiám đốc Đã là Unicode\n");
    assert_eq!(found.encoding, Some(LegacyEncoding::Tcvn3));
    assert!(found.before.starts_with("th«ng b¸o kÕt luËn"), "{}", found.before);
}

#[test]
fn the_font_may_come_from_the_style_of_the_document() {
    let styles = r#"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>"#;
    let body = paragraph(&old::write("Ông Trần Văn Đức", LegacyEncoding::Tcvn3));
    assert_eq!(text(&docx_with(&body, styles, "")).text, "Ông Trần Văn Đức\n");
}

#[test]
fn hidden_text_is_not_read() {
    let hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>hiện</w:t></w:r></w:p>";
    let found = text(&docx(hidden));
    assert_eq!((found.text.as_str(), found.notes.as_slice()), ("hiện\n", &[Note::HiddenText][..]));
}
