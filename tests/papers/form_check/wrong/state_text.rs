//! State papers that are wrong in one way each: subject, text, signature, recipients, annexes, minutes.

use super::super::edit::{body, styled};
use super::{Case, bases};

const NUMBERING: &str = "word/numbering.xml";
const FIRST: &str = "Chiều ngày 02 tháng 6 năm 2026";
const DATE: &str = "An Bình, ngày 03 tháng 6 năm 2026";
const NATIONAL: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const SUBJECT: &str = "Kết luận của Chủ tịch UBND";

pub(super) const CASES: &[Case] = &[
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
