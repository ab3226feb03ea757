//! The labels of minutes, Vietnamese and English, and where they end.
//!
//! Owns their wordings and what each of them tells. What stands after them is read in `labels`.

use crate::depth::{below, opens_items};
use crate::lexicon::meetings::{PARTS, PRESIDIUM};
use crate::lexicon::titles::TITLES;
use crate::normalise::rx;
use crate::opening::after_opening;
use crate::page::{Page, Sentence};
use crate::people::{NameContext, honorifics, name_at};
use crate::section::list_mark;
use regex::Regex;
use std::sync::LazyLock;

/// The words of each label; of two that begin alike the longer stands first.
const WORDS: [(Label, &str); 7] = [
    (Label::Time, "thời gian|ngày họp|ngày giờ|date & time|date|time"),
    (Label::Place, "tại|địa điểm|nơi họp|location|venue"),
    (Label::Manner, "hình thức"),
    (
        Label::Chair,
        "đồng chủ trì|chủ trì|chủ tọa|người chủ trì|chủ tịch đoàn|người điều hành|chairperson|chaired by|chair|host|facilitator",
    ),
    (
        Label::Recorder,
        "thư ký|người ghi biên bản|người ghi|ghi biên bản|người lập|secretary|note taker|minute taker|note by|notes by|noted by|minutes by|recorded by|scribe",
    ),
    (Label::Away, "vắng mặt|vắng|absent|absentees|apologies"),
    (
        Label::Present,
        "thành phần|chúng tôi gồm|chúng tôi, gồm|thành viên|các thành viên|đại biểu|người tham dự|người tham gia|người dự|những người có mặt|những người tham dự|những người tham gia|danh sách thành viên|phía|về phía|đại diện|danh sách tham dự|hiện diện|tham dự|tham gia|cùng dự|dự họp|dự|mời dự|có mặt|khách mời|attendees|participants|present",
    ),
];
static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    let words = WORDS.map(|(_, words)| words).join("|");
    rx(&format!(
        r"^\W*(?:[ivxa-e\d]{{1,4}}[./)-]\s*)?(?:\d[./)]\s*|\d{{1,2}}\s+)?({words})\b(?:[^:.]{{0,60}}:|[^:.]{{0,40}}$)"
    ))
});
/// “Vào hồi 7 giờ …, phường nghề họp với sự có mặt của các ông, bà:” opens a list in the lines below.
static PRESENTS: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"((với )?(sự )?(tham gia|tham dự|có mặt) (của )?(các|những) (thành viên|đại biểu|ông|bà|ông, bà|đồng chí)[^:.;,]{0,40}|\b(chúng tôi|thành phần|tham dự|dự|có mặt)( họp)?,?( gồm| có| gồm có)):\W*$",
    )
});
/// “Đại hội biểu quyết thống nhất Đoàn Chủ tịch gồm 03 đồng chí:” opens a list of those who chair.
/// Times that are none of the meeting.
const LATER: [&str; 5] =
    ["thời gian dự kiến", "thời gian thực hiện", "thời gian hoàn thành", "thời gian qua", "thời gian tới"];
static SEATS: LazyLock<Regex> = LazyLock::new(|| {
    let presidium = PRESIDIUM.join("|");
    rx(&format!(
        r"({presidium})( đại hội| hội nghị)?( gồm| gồm có)?( các)?( \d+)?( đồng chí| ông, bà| người| thành viên)?( sau đây| sau| như sau)?( gồm)?\s*:\W*$"
    ))
});
static CLOSES: LazyLock<Regex> = LazyLock::new(|| rx(r"thời gian (kết thúc|bế mạc)"));

/// What a labelled line tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// When the meeting began.
    Time,
    /// When it ended.
    End,
    /// Where it was.
    Place,
    /// How they met, which tells where if nothing else does.
    Manner,
    /// Who chaired.
    Chair,
    /// Who wrote.
    Recorder,
    /// Who stayed away.
    Away,
    /// Who was there.
    Present,
}

impl Label {
    fn of(word: &str, sentence: &str) -> Self {
        let known = WORDS.iter().find(|(_, words)| words.split('|').any(|known| known == word));
        match known.map_or(Self::Present, |(label, _)| *label) {
            Self::Time if word == "thời gian" && CLOSES.is_match(sentence) => Self::End,
            label => label,
        }
    }

    /// “| THƯ KÝ | TỔ TRƯỞNG |”: two offices side by side stand over signatures.
    fn signs(self, page: &Page, value: usize) -> bool {
        let named = |n: usize| page.capital(value + n) && !page.shouted(value + n);
        let held = page.shouted(value) && TITLES.at(page, value).is_some_and(|n| !named(n));
        self.is_role() && (held || page.any_phrase(value, &PARTS).is_some())
    }

    /// When, where or how they meet.
    pub fn settles(self) -> bool {
        matches!(self, Self::Time | Self::Place | Self::Manner)
    }

    /// Who chairs or who writes: the part of one person or few.
    pub fn is_role(self) -> bool {
        matches!(self, Self::Chair | Self::Recorder)
    }

    /// “THÀNH PHẦN” alone in a line heads a list; “THƯ KÝ” alone stands over a signature.
    pub fn heads_list(self) -> bool {
        matches!(self, Self::Away | Self::Present)
    }
}

/// The label at the beginning of a sentence, and the byte of the sentence where it ends.
pub fn label(page: &Page, sentence: &Sentence) -> Option<(Label, usize)> {
    let norm = page.text.norm(&sentence.bytes);
    if let Some(rest) = after_opening(norm, &["ngày"]).and_then(|rest| rest.trim_start().strip_prefix(':')) {
        return Some((Label::Time, norm.len() - rest.len()));
    }
    if SEATS.is_match(norm) {
        return Some((Label::Chair, norm.len()));
    }
    if presents(norm) {
        return Some((Label::Present, norm.len()));
    }
    let c = LABEL.captures(norm)?;
    let (word, all) = (c.get(1)?.as_str(), c.get(0)?);
    let label = Label::of(word, norm);
    let value = page.token_at(sentence.bytes.start + all.end());
    if word == "dự" && !attends(norm.get(c.get(1)?.end()..)?) {
        return None;
    }
    let side = matches!(word, "phía" | "về phía" | "đại diện");
    if label == Label::Time && LATER.iter().any(|words| norm.contains(words)) {
        return None;
    }
    let listed = || value >= sentence.tokens.end && names_below(page, sentence.line);
    if side && !names(page, value, sentence.tokens.end) && !listed() || word == "hình thức" && !remote(norm)
    {
        return None;
    }
    const SPEAKS: [&str; 6] = ["kết luận", "giao", "yêu cầu", "đề nghị", "chỉ đạo", "phân công"];
    let concludes = label == Label::Chair && SPEAKS.iter().any(|verb| all.as_str().contains(verb));
    let heads = !word.is_ascii() && (label.heads_list() || matches!(word, "thời gian" | "địa điểm"));
    let signs = label.signs(page, value);
    (!signs && (all.as_str().ends_with(':') && !concludes || heads)).then_some((label, all.end()))
}

/// “Dự án: …”, “Dự kiến: …” are no attendance.
fn attends(rest: &str) -> bool {
    let next = rest.split([' ', ':']).find(|word| !word.is_empty());
    next.is_none_or(|word| !["án", "kiến", "toán", "thảo", "báo", "phòng"].contains(&word))
}

/// “Phía khách: chị A (GM)”: a person stands right behind the label of a side.
fn names(page: &Page, value: usize, end: usize) -> bool {
    let first = value + honorifics(page, value);
    first > value && page.capital(first) || name_at(page, first, end, NameContext::Listed).is_some()
}

/// “Đại diện bên A:” above “- Bà B: Giám đốc”.
fn names_below(page: &Page, line: usize) -> bool {
    let Some(next) = below(page, line).filter(|_| opens_items(page, line)) else { return false };
    page.sentence_of(next).is_some_and(|s| names(page, list_mark(page, &s.tokens), s.tokens.end))
}

/// “Hình thức: họp online qua Zoom”: how they met tells where.
fn remote(norm: &str) -> bool {
    ["online", "trực tuyến", "zoom", "meet", "teams", "zalo"].iter().any(|way| norm.contains(way))
}

/// Whether a sentence that tells when they met ends by opening the list of those present.
pub fn presents(norm: &str) -> bool {
    PRESENTS.is_match(norm)
}

/// The label that a cell of a form holds, where what stands beside it, from that token on, is no other office.
pub fn filled_in(page: &Page, norm: &str, beside: usize) -> Option<Label> {
    let word = LABEL.captures(norm)?.get(1).filter(|word| word.as_str() != "dự")?.as_str();
    Some(Label::of(word, norm)).filter(|label| !label.signs(page, beside))
}

#[cfg(test)]
mod tests {
    use crate::{Draft, Knowledge, read};

    fn names(draft: &Draft) -> Vec<&str> {
        draft.attendees.iter().filter_map(|a| a.person.known_as()).collect()
    }

    #[test]
    fn a_presidium_may_be_announced_as_members_who_follow() {
        let text = "BIÊN BẢN HỌP ĐẠI HỘI CỔ ĐÔNG\nHôm nay ngày 24/4/2031, Công ty Gốm A tổ chức Đại hội.\n\nĐại hội bầu Đoàn chủ tọa gồm 02 thành viên sau:\n\
            1. Ông Lê Văn Bình, Chủ tịch Hội quán: Chủ tọa\n2. Ông Hồ Văn Úc, Tổng Giám đốc: Ủy viên\n\nII. Nội dung\n- Thông qua báo cáo.";
        let draft = read(text, &Knowledge::default());
        let chairs: Vec<_> = draft.chairs.iter().filter_map(|c| c.known_as()).collect();
        assert_eq!(chairs, ["Lê Văn Bình", "Hồ Văn Úc"]);
    }

    #[test]
    fn an_office_in_letters_may_stand_before_the_name_of_who_chairs() {
        for office in ["GĐ", "PGĐ", "TGĐ", "CT", "CVP"] {
            let text = format!(
                "BIÊN BẢN HỌP GIAO BAN\nThời gian: 8h30, ngày 05/01/2031\nChủ trì: {office} Lê Văn Bình\n\n\
                 II. KẾT LUẬN CỦA GIÁM ĐỐC:\n- Dọn kho củi trước 15/01\n"
            );
            let draft = read(&text, &Knowledge::default());
            let chair = draft.chairs.first().unwrap();
            assert_eq!(chair.known_as(), Some("Lê Văn Bình"), "{office}");
            assert_eq!(chair.positions.first().map(|p| p.value.as_str()), Some(office));
            assert_eq!(draft.directives.len(), 1, "{office}");
        }
    }

    #[test]
    fn a_table_of_two_columns_may_hold_the_labels() {
        let text = "## BIÊN BẢN HỌP #11\n\n| Mục | Nội dung |\n|---|---|\n| **Ngày họp** | 17/09/2031 |\n\
            | **Địa điểm** | TP. Hạ Sa |\n| **Thành phần tham dự** | Bình (Lead), Cúc (Bếp), Dũng (Kho), **Đại diện thợ nung** |\n\
            | **Chủ trì** | Bình |\n\n### 1. Mục đích\n- Làm rõ thực đơn của quán\n\n- **Chủ trì**: Bình (Đã ký)\n\n\
            | THƯ KÝ | TỔ TRƯỞNG KHO |\n";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.meeting.date.as_ref().unwrap().value.to_string(), "2031-09-17");
        assert_eq!(draft.meeting.place.as_ref().unwrap().value, "TP. Hạ Sa");
        assert_eq!(names(&draft), ["Cúc", "Dũng"]);
        let [chair] = draft.chairs.as_slice() else { panic!("{:?}", draft.chairs) };
        assert_eq!(chair.positions.first().map(|p| p.value.as_str()), Some("Lead"));
        let groups: Vec<_> =
            draft.attendees.iter().filter_map(|a| a.group.as_ref()).map(|g| &g.value).collect();
        assert_eq!(groups, ["Đại diện thợ nung"]);
    }

    #[test]
    fn labels_may_be_english() {
        let text = "# BIÊN BẢN HỌP NHÓM 4\n## VÒNG 5\n\n**Location:** Sân kho\n**Date:** 12/06/2031\n\
            **Attendees:** Lê Văn Bình, Trần Thị Cúc\n**Next meeting date:** 26/06/2031\n";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.meeting.title.as_ref().unwrap().value, "BIÊN BẢN HỌP NHÓM 4 VÒNG 5");
        assert_eq!(draft.meeting.date.as_ref().unwrap().value.to_string(), "2031-06-12");
        assert_eq!(names(&draft), ["Lê Văn Bình", "Trần Thị Cúc"]);
    }

    #[test]
    fn names_joined_by_ampersands_and_those_who_come_along() {
        let text = "BIÊN BẢN HỌP PHƯỜNG GỐM\nThành phần tham dự:\nThợ nặn: Lê Văn Bình & rể, Trần-Thị-Cúc & Phạm-Văn-Dũng, \
            Hồ Văn Em, Ngô Thị Gấm,\nToàn thể thợ men: Thầy Võ Văn Hải, Cô Đỗ Thị Kim\n";
        let draft = read(text, &Knowledge::default());
        let names = names(&draft);
        let told = [
            "Lê Văn Bình",
            "Trần-Thị-Cúc",
            "Phạm-Văn-Dũng",
            "Hồ Văn Em",
            "Ngô Thị Gấm",
            "Võ Văn Hải",
            "Đỗ Thị Kim",
        ];
        assert_eq!(names, told);
        let sides: Vec<_> = draft.attendees.iter().filter_map(|a| a.side.as_deref()).collect();
        assert!(sides.len() >= 5 && sides.iter().all(|side| *side == "Thợ nặn"), "{sides:?}");
    }

    #[test]
    fn given_names_may_have_honorifics() {
        let text = "Biên bản họp nhóm\nThành phần tham dự: anh Bình, Cúc, Dũng\n";
        assert_eq!(names(&read(text, &Knowledge::default())), ["Bình", "Cúc", "Dũng"]);
    }
}
