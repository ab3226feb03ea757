//! Party papers that are wrong in one way each.

use super::super::edit::styled;
use super::{Case, bases};

const HEADER: &str = "word/header1.xml";
const NUMBERING: &str = "word/numbering.xml";

pub(super) const CASES: &[Case] = &[
    ("other margins", "notice-hd05", |d| d.say(r#"w:bottom="1134""#, r#"w:bottom="1417""#), "PT-PG-1"),
    ("paper of another size", "notice-hd05", |d| d.say(r#"w:h="16838""#, r#"w:h="15840""#), "PT-PG-2"),
    (
        "another typeface",
        "notice-hd05",
        |d| d.letters("- Lưu Văn phòng", r#"<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>"#),
        "PT-PG-2.font",
    ),
    (
        "small page number",
        "notice-hd05",
        |d| d.put(HEADER, "<w:r>", r#"<w:r><w:rPr><w:sz w:val="26"/></w:rPr>"#),
        "PT-PG-3.size",
    ),
    (
        "page number too low",
        "notice-hd05",
        |d| d.say(r#"w:header="567""#, r#"w:header="720""#),
        "PT-PG-3.distance",
    ),
    ("number on the first page", "notice-hd05", |d| d.say("<w:titlePg/>", ""), "PT-PG-3.first"),
    (
        "Party title misspelt",
        "notice-hd05",
        |d| d.say("ĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM."),
        "PT-01",
    ),
    (
        "Party title too small",
        "minutes-hd36",
        |d| d.letters("ĐẢNG CỘNG SẢN", r#"<w:sz w:val="28"/>"#),
        "PT-01.size",
    ),
    ("no line under the title", "minutes-hd05", |d| d.without(r#"<w:pStyle w:val="Rule"/>"#), "PT-01.line"),
    (
        "a motto",
        "minutes-hd05",
        |d| d.after("ĐẢNG CỘNG SẢN", &styled("Motto", "", "", "Độc lập - Tự do - Hạnh phúc")),
        "PT-01.motto",
    ),
    ("superior body bold", "notice-hd05", |d| d.letters("THÀNH ỦY AN BÌNH", "<w:b/>"), "PT-02.style"),
    (
        "issuing body too small",
        "notice-hd05",
        |d| d.letters(">VĂN PHÒNG<", r#"<w:sz w:val="26"/>"#),
        "PT-03.size",
    ),
    ("no star", "notice-hd05", |d| d.without(r#"<w:pStyle w:val="Star"/>"#), "PT-04"),
    ("three stars", "notice-hd05", |d| d.say(">*<", ">***<"), "PT-04"),
    ("number with a colon", "notice-hd05", |d| d.say("Số 07", "Số: 07"), "PT-05.colon"),
    ("number without zero", "notice-hd05", |d| d.say("Số 07", "Số 7"), "PT-05.zero"),
    ("number in the State's way", "notice-hd05", |d| d.say("07-TB/VPTU", "07/TB-VPTU"), "PT-05.sign"),
    ("code of another type", "notice-hd36", |d| d.say("07-TB/VPTU", "07-KL/VPTU"), "PT-05.code"),
    ("date without comma", "notice-hd05", |d| d.say("An Bình, ngày 03", "An Bình ngày 03"), "PT-06.comma"),
    (
        "zero before June",
        "notice-hd05",
        |d| d.say("An Bình, ngày 03 tháng 6", "An Bình, ngày 03 tháng 06"),
        "PT-06.zero",
    ),
    ("type too small", "notice-hd05", |d| d.letters(">THÔNG BÁO<", r#"<w:sz w:val="28"/>"#), "PT-07.size"),
    ("subject with a capital", "notice-hd05", |d| d.say(">kết luận của", ">Kết luận của"), "PT-08.case"),
    ("six hyphens", "notice-hd05", |d| d.say(">-----<", ">------<"), "PT-09"),
    ("no hyphens", "notice-hd36", |d| d.without(r#"<w:pStyle w:val="Dashes"/>"#), "PT-09"),
    (
        "basis without dash",
        "notice-hd05",
        |d| d.after("Dashes", &bases("Căn cứ Quy chế làm việc;", "- Căn cứ Chương trình công tác.", "")),
        "PT-11",
    ),
    (
        "basis slanted",
        "notice-hd05",
        |d| {
            d.after(
                "Dashes",
                &bases("- Căn cứ Quy chế làm việc;", "- Căn cứ Chương trình công tác.", "<w:i/>"),
            )
        },
        "PT-11.style",
    ),
    (
        "last basis with a comma",
        "notice-hd05",
        |d| d.after("Dashes", &bases("- Căn cứ Quy chế làm việc;", "- Căn cứ Chương trình công tác,", "")),
        "PT-12",
    ),
    (
        "single lines",
        "notice-hd05",
        |d| d.set("Bên cạnh kết quả", r#"<w:spacing w:line="240" w:lineRule="auto"/>"#),
        "PT-13.line",
    ),
    (
        "lines of 24 points",
        "notice-hd05",
        |d| d.set("Bên cạnh kết quả", r#"<w:spacing w:line="480" w:lineRule="exact"/>"#),
        "PT-13.line",
    ),
    (
        "text too small",
        "notice-hd05",
        |d| d.letters("Bên cạnh kết quả", r#"<w:sz w:val="26"/>"#),
        "PT-13.size",
    ),
    ("ending of the State", "notice-hd05", |d| d.say("biết, thực hiện.", "biết, thực hiện./."), "PT-14"),
    (
        "Roman numbers with a full stop",
        "notice-hd05",
        |d| d.put(NUMBERING, r#"w:val="%1-""#, r#"w:val="%1.""#),
        "PT-15.roman",
    ),
    ("authority in the State's way", "notice-hd05", |d| d.say("T/L BAN", "TL. BAN"), "PT-16"),
    ("post bold", "notice-hd05", |d| d.letters(">CHÁNH VĂN PHÒNG<", "<w:b/>"), "PT-17.style"),
    (
        "post with its organisation",
        "notice-hd05",
        |d| d.say(">CHÁNH VĂN PHÒNG<", ">CHÁNH VĂN PHÒNG THÀNH ỦY<"),
        "PT-17",
    ),
    (
        "name with a form of address",
        "notice-hd05",
        |d| d.say("Đặng Thị Mỹ Hạnh", "Đồng chí Đặng Thị Mỹ Hạnh"),
        "PT-18",
    ),
    (
        "recipients' label not underlined",
        "notice-hd05",
        |d| d.letters("Nơi nhận:", r#"<w:u w:val="none"/>"#),
        "PT-19.style",
    ),
    (
        "recipients too large",
        "notice-hd05",
        |d| d.letters("- Các xã, phường ủy", r#"<w:sz w:val="28"/>"#),
        "PT-19.list-size",
    ),
    (
        "semicolons before 2026",
        "notice-hd36",
        |d| d.say("- Các xã, phường ủy,", "- Các xã, phường ủy;"),
        "PT-20.end",
    ),
    (
        "commas from 2026 on",
        "notice-hd05",
        |d| d.say("- Các xã, phường ủy;", "- Các xã, phường ủy,"),
        "PT-20.end",
    ),
    ("filed with a colon", "notice-hd05", |d| d.say("- Lưu Văn phòng", "- Lưu: Văn phòng"), "PT-20.filed"),
    (
        "minutes with a part of the State",
        "minutes-hd05",
        |d| d.say("NGƯỜI GHI BIÊN BẢN", "THƯ KÝ"),
        "BB-PT-1",
    ),
    ("minutes without the place", "minutes-hd05", |d| d.say("Địa điểm:", "Nơi họp:"), "BB-PT-5"),
];
