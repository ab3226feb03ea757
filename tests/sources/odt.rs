//! OpenDocument texts: the same structure as Word files.

use crate::package::odt;
use thuky_sources::{Note, SourceFault, SourceFormat, read};
use thuky_tests::package::packed;

const LISTS: &str = r#"<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="&#xF0B7;"/></text:list-style>"#;

#[test]
fn paragraphs_lists_and_tables_are_read_and_deletions_left_out() {
    let body = r#"<text:tracked-changes><text:p>đã xóa</text:p></text:tracked-changes><text:p>Trước</text:p><text:h>Kết luận</text:h><text:list text:style-name="L1"><text:list-item><text:p>Giao<text:s text:c="2"/>Sở A</text:p><text:list><text:list-item><text:p>báo cáo</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Giao Sở B</text:p></text:list-item></text:list><text:list text:style-name="L2"><text:list-item><text:p>Gạch</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>TT</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>Họ tên<text:note><text:p>chú thích</text:p></text:note></text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>Chức vụ</text:p></table:table-cell></table:table-row></table:table>"#;
    let found = read("a.odt", &odt(LISTS, body)).unwrap();
    assert_eq!(
        found.text,
        "Trước\n\nKết luận\n1. Giao  Sở A\na) báo cáo\n2. Giao Sở B\n- Gạch\nTT\tHọ tên\t\tChức vụ\n"
    );
    assert_eq!(
        (found.format, found.notes),
        (SourceFormat::Odt, vec![Note::TrackedDeletions, Note::Footnotes])
    );
}

#[test]
fn a_control_nobody_filled_in_is_empty_and_one_that_was_filled_in_is_its_text() {
    let control =
        |set: &str, text: &str| format!("<loext:content-control{set}>{text}</loext:content-control>");
    let empty = control(r#" loext:showing-place-holder="true""#, "<text:span>Chọn</text:span>");
    let body = format!("<text:p>{empty}Đã xong: {}</text:p>", control("", "20/11/2026"));
    assert_eq!(read("a.odt", &odt("", &body)).unwrap().text, "Đã xong: 20/11/2026\n");
}

#[test]
fn one_with_a_password_is_told_as_such() {
    let manifest = "<manifest><encryption-data/></manifest>";
    let kind = "application/vnd.oasis.opendocument.text";
    let locked =
        packed([("mimetype", kind), ("META-INF/manifest.xml", manifest), ("content.xml", "\x01\x02")]);
    assert_eq!(read("a.odt", &locked), Err(SourceFault::Encrypted));
}
