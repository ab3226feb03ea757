//! PDF files: those with a text layer are read, scans are told apart.

use crate::package::{docx, odt, office, paragraph};
use thuky_sources::{Note, SourceFault, SourceFormat, read};

/// A PDF that LibreOffice makes of a file; nothing where it is not installed.
fn printed(name: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    office(name, bytes, "pdf")
}

const LONG: &str = "Ủy ban nhân dân tỉnh giao Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan rà soát toàn bộ các dự án chậm tiến độ, báo cáo Chủ tịch Ủy ban nhân dân tỉnh trước ngày 15 tháng 3 năm 2026 để xem xét, quyết định.";

#[test]
fn the_lines_of_a_page_become_paragraphs_again() {
    let paragraphs =
        format!("{}{}{}", paragraph("KẾT LUẬN"), paragraph(LONG), paragraph("- Giao Văn phòng theo dõi."));
    let Some(pdf) = printed("a.docx", &docx(&paragraphs)) else { return };
    let found = read("a.pdf", &pdf).unwrap();
    assert_eq!(found.text, format!("KẾT LUẬN\n{LONG}\n- Giao Văn phòng theo dõi.\n"));
    assert_eq!(found.format, SourceFormat::Pdf);
}

#[test]
fn the_cells_of_a_table_are_parted_by_tabs() {
    let row = |cells: [&str; 3]| {
        let cells = cells
            .map(|text| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>"))
            .concat();
        format!("<table:table-row>{cells}</table:table-row>")
    };
    let table = row(["TT", "Họ và tên", "Chức vụ"]) + &row(["1", "Lê Thị Ánh Tuyết", "Giám đốc"]);
    let body = format!(
        "<text:p>{LONG}</text:p><table:table><table:table-column table:number-columns-repeated=\"3\"/>{table}</table:table>"
    );
    let real = odt("", &body);
    let Some(pdf) = printed("a.odt", &real) else { return };
    let found = read("a.pdf", &pdf).unwrap();
    assert!(
        found.text.ends_with("TT\tHọ và tên\tChức vụ\n1\tLê Thị Ánh Tuyết\tGiám đốc\n"),
        "{}",
        found.text
    );
}

/// A PDF of one page with this stream and Helvetica.
fn page(stream: &str) -> Vec<u8> {
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
            .to_owned(),
        format!("<</Length {}>>stream\n{stream}\nendstream", stream.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
    ];
    let (mut out, mut places) = ("%PDF-1.4\n".to_owned(), vec![]);
    for (at, object) in objects.iter().enumerate() {
        places.push(out.len());
        out += &format!("{} 0 obj\n{object}\nendobj\n", at + 1);
    }
    let start = out.len();
    out += "xref\n0 6\n0000000000 65535 f \n";
    places.iter().for_each(|place| out += &format!("{place:010} 00000 n \n"));
    out += &format!("trailer<</Size 6/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
    out.into_bytes()
}

#[test]
fn a_scan_has_no_text_layer() {
    assert_eq!(read("a.pdf", &page("0 0 m 10 10 l S")), Err(SourceFault::NoTextLayer));
    assert_eq!(
        read("a.pdf", &page("BT /F 8 Tf 400 800 Td (Ky boi: A) Tj ET")),
        Err(SourceFault::NoTextLayer)
    );
}

#[test]
fn the_page_number_is_left_out_and_noted() {
    let stream =
        "BT /F 12 Tf 300 810 Td (- 2 -) Tj ET BT /F 12 Tf 60 700 Td (Ban nhan dan xa bao cao ket qua) Tj ET";
    let found = read("a.pdf", &page(stream)).unwrap();
    assert_eq!(
        (found.text.as_str(), found.notes),
        ("Ban nhan dan xa bao cao ket qua\n", vec![Note::PageNumbers])
    );
}

#[test]
fn a_broken_pdf_is_told_as_damaged() {
    let good = page("BT /F 12 Tf 60 700 Td (Ban nhan dan xa bao cao ket qua) Tj ET");
    assert_eq!(read("a.pdf", b"%PDF-1.7\nrac"), Err(SourceFault::Damaged));
    for cut in [good.len() / 3, good.len() / 2, good.len() - 30] {
        assert!(read("a.pdf", &good[..cut]).is_err() || cut > good.len() / 2);
    }
}
