//! Documents that are wrong in one known way: the check names exactly that.

use super::edit::{Edited, body, styled};
use crate::follow_up_sample::full;
use crate::look::{picture, variants};
use crate::validity::trial;
use thuky_domain::{PaperKind, System};
use thuky_papers::{FactSheet, check_form, write};

/// What is wrong, in which paper, how it was made, which rule tells it.
type Case = (&'static str, &'static str, fn(Edited) -> Edited, &'static str);

const HEADER: &str = "word/header1.xml";
const DOCUMENT: &str = "word/document.xml";
const NUMBERING: &str = "word/numbering.xml";
const FIRST: &str = "Chiều ngày 02 tháng 6 năm 2026";
const DATE: &str = "An Bình, ngày 03 tháng 6 năm 2026";
const NATIONAL: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const SUBJECT: &str = "Kết luận của Chủ tịch UBND";

/// Papers of the State.
const STATE: &[Case] = &[
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
    ("subject not bold", "notice-state", |d| d.letters(SUBJECT, r#"<w:b w:val="0"/>"#), "ST-12.style"),
    ("subject at the left", "notice-state", |d| d.set(SUBJECT, r#"<w:jc w:val="left"/>"#), "ST-12.align"),
    ("no line under the subject", "notice-state", |d| d.without("SubjectRule"), "ST-13"),
    (
        "long line under the subject",
        "notice-state",
        |d| d.say(r#"<w:ind w:left="3250" w:right="3250"/>"#, r#"<w:ind w:left="900" w:right="900"/>"#),
        "ST-13.length",
    ),
    (
        "basis without semicolon",
        "notice-state",
        |d| {
            d.after(
                "SubjectRule",
                &bases("Căn cứ Quy chế làm việc.", "Căn cứ Chương trình công tác.", "<w:i/>"),
            )
        },
        "ST-15",
    ),
    (
        "basis upright",
        "notice-state",
        |d| d.after("SubjectRule", &bases("Căn cứ Quy chế làm việc;", "Căn cứ Chương trình công tác.", "")),
        "ST-15.style",
    ),
    ("text at the left", "notice-state", |d| d.set(FIRST, r#"<w:jc w:val="left"/>"#), "ST-16.align"),
    ("first line not in", "notice-state", |d| d.set(FIRST, r#"<w:ind w:firstLine="0"/>"#), "ST-16.indent"),
    (
        "no space between paragraphs",
        "notice-state",
        |d| d.set("Về phía Sở Dân tộc", r#"<w:spacing w:before="0"/>"#),
        "ST-16.gap",
    ),
    (
        "double lines",
        "notice-state",
        |d| d.set(FIRST, r#"<w:spacing w:line="480" w:lineRule="auto"/>"#),
        "ST-16.line",
    ),
    ("text too small", "notice-state", |d| d.letters(FIRST, r#"<w:sz w:val="24"/>"#), "ST-16.size"),
    ("two sizes of text", "notice-state", |d| d.letters(FIRST, r#"<w:sz w:val="26"/>"#), "ST-16.one"),
    (
        "chapter at the left",
        "notice-state",
        |d| d.after(FIRST, &styled("BodyText", "", "<w:b/>", "Chương I")),
        "ST-17",
    ),
    (
        "division not bold",
        "notice-state",
        |d| d.after(FIRST, &styled("BodyText", r#"<w:jc w:val="center"/>"#, "", "Mục 1")),
        "ST-18",
    ),
    (
        "article with a colon",
        "notice-state",
        |d| d.after(FIRST, &styled("BodyText", "", "<w:b/>", "Điều 1: Phạm vi")),
        "ST-19",
    ),
    ("article not bold", "notice-state", |d| d.after(FIRST, &body("Điều 1. Phạm vi")), "ST-19.style"),
    (
        "Roman numbers with a hyphen",
        "notice-state",
        |d| d.put(NUMBERING, r#"w:val="%1.""#, r#"w:val="%1-""#),
        "ST-20.roman",
    ),
    (
        "Roman numbers that skip",
        "notice-state",
        |d| {
            d.put(
                NUMBERING,
                r#"<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>"#,
                r#"<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/>"#,
            )
        },
        "ST-20.order",
    ),
    ("heading in small letters", "notice-state", |d| d.say("ĐÁNH GIÁ CHUNG", "Đánh giá chung"), "ST-20.case"),
    (
        "heading not bold",
        "notice-state",
        |d| d.letters("ĐÁNH GIÁ CHUNG", r#"<w:b w:val="0"/>"#),
        "ST-20.style",
    ),
    (
        "Arabic numbers with a bracket",
        "notice-state",
        |d| d.put(NUMBERING, r#"w:val="%2.""#, r#"w:val="%2)""#),
        "ST-20.arabic",
    ),
    (
        "letters with a full stop",
        "notice-state",
        |d| d.put(NUMBERING, r#"w:val="%1)""#, r#"w:val="%1.""#),
        "ST-20.letter",
    ),
    (
        "points that begin with b",
        "notice-state",
        |d| d.put(NUMBERING, r#"<w:startOverride w:val="1"/>"#, r#"<w:startOverride w:val="2"/>"#),
        "ST-20.alphabet",
    ),
    ("no mark at the end", "notice-state", |d| d.say("biết, thực hiện./.", "biết, thực hiện."), "ST-21"),
    ("authority in the Party's way", "notice-state", |d| d.say("KT. CHÁNH", "K/T CHÁNH"), "ST-22"),
    (
        "post in small letters",
        "notice-state",
        |d| d.say("PHÓ CHÁNH VĂN PHÒNG", "Phó Chánh Văn phòng"),
        "ST-23.case",
    ),
    (
        "post not bold",
        "notice-state",
        |d| d.letters("PHÓ CHÁNH VĂN PHÒNG", r#"<w:b w:val="0"/>"#),
        "ST-23.style",
    ),
    ("name with a title", "notice-state", |d| d.say("Đặng Thị Mỹ Hạnh", "TS. Đặng Thị Mỹ Hạnh"), "ST-24"),
    ("name in capitals", "notice-state", |d| d.say("Đặng Thị Mỹ Hạnh", "ĐẶNG THỊ MỸ HẠNH"), "ST-24.case"),
    (
        "name not bold",
        "notice-state",
        |d| d.letters("Đặng Thị Mỹ Hạnh", r#"<w:b w:val="0"/>"#),
        "ST-24.style",
    ),
    ("recipients without colon", "notice-state", |d| d.say("Nơi nhận:", "Nơi nhận"), "ST-27.words"),
    (
        "recipients' label upright",
        "notice-state",
        |d| d.letters("Nơi nhận:", r#"<w:i w:val="0"/>"#),
        "ST-27.style",
    ),
    ("recipient without dash", "notice-state", |d| d.say("- UBND các xã", "UBND các xã"), "ST-28"),
    (
        "recipient without semicolon",
        "notice-state",
        |d| d.say("- UBND các xã, phường;", "- UBND các xã, phường"),
        "ST-28.end",
    ),
    ("filed nowhere", "notice-state", |d| d.say("- Lưu: VT, TH.", "- VT, TH."), "ST-28.filed"),
    (
        "recipients too large",
        "notice-state",
        |d| d.letters("- UBND các xã", r#"<w:sz w:val="26"/>"#),
        "ST-28.size",
    ),
    ("addressee without colon", "assignment-slip-state", |d| d.say("Kính gửi: ", "Kính gửi "), "ST-29"),
    (
        "addressed to another",
        "assignment-slip-state",
        |d| d.say("- Như trên;", "- Sở Nội vụ;"),
        "ST-29.first",
    ),
    ("annex with an Arabic number", "annexed-state", |d| d.say("Phụ lục II", "Phụ lục 2"), "ST-30"),
    (
        "annex label not bold",
        "annexed-state",
        |d| d.letters("Phụ lục II", r#"<w:b w:val="0"/>"#),
        "ST-30.style",
    ),
    ("annex that goes with nothing", "task-annex-state", |d| d.without("(Kèm theo"), "ST-30.note"),
    (
        "annex title in small letters",
        "annexed-state",
        |d| d.say("DANH MỤC NHIỆM VỤ", "Danh mục nhiệm vụ"),
        "ST-30.title-case",
    ),
    (
        "mark of urgency in other words",
        "notice-state-marked",
        |d| d.say("THƯỢNG KHẨN", "Thượng khẩn"),
        "ST-31",
    ),
    (
        "mark of urgency without frame",
        "notice-state-marked",
        |d| d.set("THƯỢNG KHẨN", r#"<w:pBdr><w:left w:val="nil"/></w:pBdr>"#),
        "ST-31.frame",
    ),
    ("mark of secrecy in other words", "notice-state-marked", |d| d.say("TỐI MẬT", "Tối mật"), "ST-32"),
    (
        "minutes with place and date",
        "minutes-state",
        |d| d.after(r#"<w:ind w:left="952""#, &styled("PlaceDate", "", "", DATE)),
        "BB-ST-2",
    ),
    ("minutes without the place", "minutes-state", |d| d.say("Địa điểm:", "Nơi họp:"), "BB-ST-4"),
    (
        "minutes in another order",
        "minutes-state",
        |d| {
            d.say("Thời gian bắt đầu:", "Nội dung và thời gian:")
                .say("Địa điểm: ", "Thời gian bắt đầu và địa điểm: ")
                .after("Thời gian bắt đầu và", &body("Địa điểm: như trên."))
        },
        "BB-ST-4.order",
    ),
    ("minutes that do not end", "minutes-state", |d| d.say("kết thúc vào", "dừng lúc"), "BB-ST-5"),
    ("minutes without a chair's signature", "minutes-state", |d| d.say("CHỦ TỌA", "CHỦ TRÌ"), "BB-ST-6"),
    (
        "article cited in small letters",
        "notice-state",
        |d| d.say("thực hiện./.", "thực hiện theo điều 5 của Quy chế./."),
        "VH-9.article",
    ),
    (
        "clause cited with a capital",
        "notice-state",
        |d| d.say("thực hiện./.", "thực hiện theo Khoản 2 Điều 5 của Quy chế./."),
        "VH-9.clause",
    ),
    (
        "both titles",
        "notice-state",
        |d| {
            d.after(NATIONAL, &styled("NationalTitle", "", r#"<w:sz w:val="24"/>"#, "ĐẢNG CỘNG SẢN VIỆT NAM"))
        },
        "TITLE",
    ),
    (
        "an empty paragraph for space",
        "notice-state",
        |d| d.after(FIRST, "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr></w:p>"),
        "SET-blank",
    ),
    (
        "set in by spaces",
        "notice-state",
        |d| d.say("Về phía Sở Dân tộc", "     Về phía Sở Dân tộc"),
        "SET-space",
    ),
    (
        "space before a comma",
        "notice-state",
        |d| d.say("biết, thực hiện./.", "biết , thực hiện./."),
        "SET-sign",
    ),
    ("years that run backwards", "notice-state", |d| d.say("2026 - 2030", "2030 - 2026"), "SET-range"),
];

fn bases(first: &str, second: &str, letters: &str) -> String {
    [first, second].map(|text| styled("BodyText", "", letters, text)).concat()
}

/// Papers of the Party.
const PARTY: &[Case] = &[
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

/// A State notice with both of its annexes.
fn annexed() -> FactSheet {
    let sheet = full(PaperKind::ConclusionNotice, System::State);
    FactSheet { task_annex: true, photographs: vec![picture("Quang cảnh")], ..sheet }
}

fn good(name: &str) -> FactSheet {
    let named = variants().into_iter().map(|(name, sheet)| (name.to_owned(), sheet)).chain(trial());
    let slip = ("assignment-slip-state".to_owned(), full(PaperKind::AssignmentSlip, System::State));
    let annexed = ("annexed-state".to_owned(), annexed());
    named.chain([slip, annexed]).find(|(known, _)| known == name).unwrap_or_else(|| panic!("no {name}")).1
}

#[test]
fn a_document_that_is_wrong_in_one_way_is_told_that_and_nothing_else() {
    let mut missed = vec![];
    let cases: Vec<&Case> = STATE.iter().chain(PARTY).collect();
    assert!(cases.len() >= 40);
    for (what, base, make_wrong, rule) in &cases {
        let wrong = make_wrong(Edited::of(&write(&good(base)).unwrap())).bytes();
        let check = check_form(&wrong, None).unwrap();
        let mut told: Vec<String> = check.findings.iter().map(|finding| finding.rule.clone()).collect();
        told.dedup();
        let asked = format!("{}-{rule}", check.assumed.rules.id());
        if told != [asked.as_str()] {
            let said: Vec<String> = check
                .findings
                .iter()
                .map(|finding| format!("{} {} / {}", finding.rule, finding.found, finding.expected))
                .collect();
            missed.push(format!("{what} ({base}): {rule}, but told {said:?}"));
        }
    }
    println!("{} documents, each wrong in one way", cases.len());
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}
