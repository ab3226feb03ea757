//! State papers that are wrong in one way each: pages, letterhead, type.

use super::Case;
use thuky_tests::package::DOCUMENT;

const HEADER: &str = "word/header1.xml";
const FIRST: &str = "Chiều ngày 02 tháng 6 năm 2026";
const DATE: &str = "An Bình, ngày 03 tháng 6 năm 2026";
const NATIONAL: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

pub(super) const CASES: &[Case] = &[
    (
        "paper of another size",
        "notice-state",
        |d| d.say(r#"w:w="11906" w:h="16838""#, r#"w:w="11906" w:h="15840""#),
        "ST-PG-1",
    ),
    ("narrow margin", "notice-state", |d| d.say(r#"w:top="1134""#, r#"w:top="850""#), "ST-PG-2"),
    (
        "another typeface",
        "notice-state",
        |d| d.letters(FIRST, r#"<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>"#),
        "ST-PG-3",
    ),
    (
        "coloured letters",
        "notice-state",
        |d| d.letters(FIRST, r#"<w:color w:val="0070C0"/>"#),
        "ST-PG-3.colour",
    ),
    (
        "letters from before Unicode",
        "notice-state",
        |d| d.letters(FIRST, r#"<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>"#),
        "ST-PG-3.encoding",
    ),
    (
        "letters and marks apart",
        "notice-state",
        |d| d.say("chủ trì cuộc làm việc", "chu\u{309} trì cuộc làm việc"),
        "ST-PG-3.nfc",
    ),
    (
        "no page number",
        "notice-state",
        |d| d.say(r#"<w:headerReference w:type="default" r:id="rIdHeader1"/>"#, ""),
        "ST-PG-4",
    ),
    (
        "page number below",
        "notice-state",
        |d| d.say("w:headerReference", "w:footerReference").put_all(HEADER, "w:hdr", "w:ftr"),
        "ST-PG-4.top",
    ),
    (
        "page number at the right",
        "notice-state",
        |d| d.put(HEADER, "</w:pPr>", r#"<w:jc w:val="right"/></w:pPr>"#),
        "ST-PG-4.align",
    ),
    (
        "small page number",
        "notice-state",
        |d| d.put(HEADER, "<w:r>", r#"<w:r><w:rPr><w:sz w:val="22"/></w:rPr>"#),
        "ST-PG-4.size",
    ),
    (
        "slanted page number",
        "notice-state",
        |d| d.put(HEADER, "<w:r>", "<w:r><w:rPr><w:i/></w:rPr>"),
        "ST-PG-4.style",
    ),
    ("number on the first page", "notice-state", |d| d.say("<w:titlePg/>", ""), "ST-PG-4.first"),
    (
        "annex counted on",
        "annexed-state",
        |d| d.put_all(DOCUMENT, r#"<w:pgNumType w:start="1"/>"#, ""),
        "ST-PG-5",
    ),
    (
        "national title misspelt",
        "notice-state",
        |d| d.say(NATIONAL, "CỘNG HÒA XÃ HỘI CHỦ NGĨA VIỆT NAM"),
        "ST-01",
    ),
    (
        "national title in small letters",
        "notice-state",
        |d| d.say(NATIONAL, "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        "ST-01.case",
    ),
    (
        "national title too large",
        "notice-state",
        |d| d.letters(NATIONAL, r#"<w:sz w:val="30"/>"#),
        "ST-01.size",
    ),
    (
        "national title not bold",
        "notice-state",
        |d| d.letters(NATIONAL, r#"<w:b w:val="0"/>"#),
        "ST-01.style",
    ),
    (
        "national title at the left",
        "notice-state",
        |d| d.set(NATIONAL, r#"<w:jc w:val="left"/>"#),
        "ST-01.align",
    ),
    (
        "motto with long dashes",
        "notice-state",
        |d| d.say("Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc"),
        "ST-02",
    ),
    (
        "motto too small",
        "notice-state",
        |d| d.letters("Độc lập - Tự do", r#"<w:sz w:val="24"/>"#),
        "ST-02.size",
    ),
    ("motto slanted", "notice-state", |d| d.letters("Độc lập - Tự do", "<w:i/>"), "ST-02.style"),
    ("no line under the motto", "notice-state", |d| d.without(r#"<w:ind w:left="952""#), "ST-03"),
    (
        "short line under the motto",
        "notice-state",
        |d| d.say(r#"<w:ind w:left="952" w:right="952"/>"#, r#"<w:ind w:left="1900" w:right="1900"/>"#),
        "ST-03.length",
    ),
    (
        "superior body bold",
        "notice-state",
        |d| d.letters("ỦY BAN NHÂN DÂN THÀNH PHỐ", "<w:b/>"),
        "ST-04.style",
    ),
    (
        "superior body in small letters",
        "notice-state",
        |d| d.say("ỦY BAN NHÂN DÂN THÀNH PHỐ AN BÌNH", "Ủy ban nhân dân thành phố An Bình"),
        "ST-04.case",
    ),
    (
        "issuing body not bold",
        "notice-state",
        |d| d.letters("VĂN PHÒNG ỦY BAN", r#"<w:b w:val="0"/>"#),
        "ST-05.style",
    ),
    (
        "issuing body too large",
        "notice-state",
        |d| d.letters("VĂN PHÒNG ỦY BAN", r#"<w:sz w:val="28"/>"#),
        "ST-05.size",
    ),
    ("no line under the body", "notice-state", |d| d.without(r#"<w:ind w:left="1342""#), "ST-06"),
    (
        "long line under the body",
        "notice-state",
        |d| d.say(r#"<w:ind w:left="1342" w:right="1342"/>"#, r#"<w:ind w:left="300" w:right="300"/>"#),
        "ST-06.length",
    ),
    ("no number", "notice-state", |d| d.say("Số: 07/TB-VP", ""), "ST-07"),
    ("number without colon", "notice-state", |d| d.say("Số: 07", "Số 07"), "ST-07.colon"),
    ("number without zero", "notice-state", |d| d.say("Số: 07", "Số: 7"), "ST-07.zero"),
    ("number in the Party's way", "notice-state", |d| d.say("07/TB-VP", "07-TB/VP"), "ST-07.sign"),
    ("spaces in the symbol", "notice-state", |d| d.say("07/TB-VP", "07/TB - VP"), "ST-07.space"),
    ("small letters in the symbol", "notice-state", |d| d.say("07/TB-VP", "07/TB-Vp"), "ST-07.case"),
    ("code of another type", "notice-state", |d| d.say("07/TB-VP", "07/BB-VP"), "ST-07.code"),
    ("number too large", "notice-state", |d| d.letters("Số: 07", r#"<w:sz w:val="28"/>"#), "ST-07.size"),
    ("no place and date", "notice-state", |d| d.say(DATE, ""), "ST-08"),
    ("date in figures", "notice-state", |d| d.say(DATE, "An Bình, 03/6/2026"), "ST-08.words"),
    (
        "no comma after the place",
        "notice-state",
        |d| d.say("An Bình, ngày 03", "An Bình ngày 03"),
        "ST-08.comma",
    ),
    ("date upright", "notice-state", |d| d.letters(DATE, r#"<w:i w:val="0"/>"#), "ST-08.style"),
    (
        "zero before June",
        "notice-state",
        |d| d.say("An Bình, ngày 03 tháng 6", "An Bình, ngày 03 tháng 06"),
        "ST-09",
    ),
    (
        "no zero before the day",
        "notice-state",
        |d| d.say("An Bình, ngày 03 tháng 6", "An Bình, ngày 3 tháng 6"),
        "ST-09",
    ),
    (
        "a day no calendar has",
        "notice-state",
        |d| d.say("An Bình, ngày 03 tháng 6", "An Bình, ngày 31 tháng 6"),
        "ST-09.real",
    ),
    ("type in small letters", "notice-state", |d| d.say(">THÔNG BÁO<", ">Thông báo<"), "ST-11.case"),
    ("type not bold", "notice-state", |d| d.letters(">THÔNG BÁO<", r#"<w:b w:val="0"/>"#), "ST-11.style"),
    ("type too large", "notice-state", |d| d.letters(">THÔNG BÁO<", r#"<w:sz w:val="32"/>"#), "ST-11.size"),
    ("type at the left", "notice-state", |d| d.set(">THÔNG BÁO<", r#"<w:jc w:val="left"/>"#), "ST-11.align"),
];
