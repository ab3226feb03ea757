//! Who meets, as the name of the meeting tells: “phiên họp lần thứ 6 của Ban Chỉ đạo A”, “buổi làm việc với Viện B”.
//!
//! Owns the reading of a title, and of the words that count meetings. Hosts that stand in the lead sentence are read in
//! `meeting` and `convened`.

use crate::bodies::unit_end;
use crate::draft::{Confidence, Draft, Extract};
use crate::lexicon::bodies::BODY;
use crate::lexicon::meetings::{MEETINGS, WORKS_WITH};
use crate::lexicon::titles::TITLES;
use crate::lexicon::verbs::{COMPOUNDS, STRONG};
use crate::page::{Page, Tokens};
use thuky_domain::text::fold;

/// Words that tell about the meeting and are no part of a body's name.
const AFTER: [&str; 30] = [
    "về",
    "v/v",
    "nhằm",
    "để",
    "trực tuyến",
    "tháng",
    "quý",
    "năm",
    "tuần",
    "ngày",
    "lần",
    "thường kỳ",
    "kiểm điểm",
    "đánh giá",
    "triển khai",
    "sơ kết",
    "tổng kết",
    "do",
    "dưới sự",
    "cho ý kiến",
    "thảo luận",
    "xét",
    "tại",
    "với",
    "mở rộng",
    "sáng",
    "chiều",
    "bàn",
    "rà soát",
    "giải quyết",
];

/// Heads of bodies that meet in their own house.
const OFFICES: [&str; 18] = [
    "ubnd",
    "hđnd",
    "ủy ban",
    "sở",
    "thanh tra",
    "cục",
    "chi cục",
    "tổng cục",
    "bộ",
    "công an",
    "tỉnh ủy",
    "thành ủy",
    "huyện ủy",
    "thị ủy",
    "quận ủy",
    "đảng ủy",
    "tòa án",
    "viện kiểm sát",
];

/// Fills in host and counterpart that are not known yet.
pub fn from_title(page: &Page, draft: &mut Draft) {
    let Some(title) = draft.meeting.title.as_ref() else { return };
    let at = page.token_at_char(title.span.start)..page.token_at_char(title.span.end);
    if draft.meeting.counterpart.is_none()
        && let Some(met) = page.find(&at, &WORKS_WITH)
        && let Some(unit) = unit(page, met.end, at.end)
    {
        draft.meeting.counterpart =
            Some(page.text.extract(&page.bytes(&unit), Confidence::Doubtful, "meeting.counterpart-of-title"));
    }
    if draft.meeting.host.is_none() {
        draft.meeting.host = of_title(page, &at);
    }
}

/// The host as the title has it, if that is the fuller name.
pub fn fuller_name(page: &Page, draft: &mut Draft) {
    let (Some(title), Some(told)) = (&draft.meeting.title, &draft.meeting.host) else { return };
    let host = of_title(page, &(page.token_at_char(title.span.start)..page.token_at_char(title.span.end)));
    let longer = |host: &Extract<String>| goes_on(&host.value, &told.value);
    draft.meeting.host = host.filter(longer).or_else(|| draft.meeting.host.take());
}

/// Whether a name goes on where a shorter one ends: “Ban A thành phố B”, “Ban A”.
pub fn goes_on(name: &str, shorter: &str) -> bool {
    fold(name).strip_prefix(&fold(shorter)).is_some_and(|rest| rest.starts_with(' '))
}

fn of_title(page: &Page, title: &Tokens) -> Option<Extract<String>> {
    let lines = title.clone().skip(1).filter(|i| page.opens_line(*i) && !page.shouted(i + 1));
    let unit = held_by(page, title).or_else(|| lines.filter_map(|i| unit(page, i, title.end)).next())?;
    Some(page.text.extract(&page.bytes(&unit), Confidence::Doubtful, "meeting.host-of-title"))
}

/// The body right after the word of the meeting and its number.
fn held_by(page: &Page, at: &Tokens) -> Option<Tokens> {
    let event = at.clone().find_map(|i| Some(i + event(page, i)?))?;
    let mut i = after_count(page, event);
    i += usize::from(page.word(i) == "của");
    unit(page, i, at.end)
}

/// “phiên họp”, “họp”: the number of words.
pub fn event(page: &Page, i: usize) -> Option<usize> {
    page.any_phrase(i, &MEETINGS).or_else(|| page.phrase(i, "họp"))
}

/// “lần thứ 3”, “thứ hai”, “thường kỳ”: the token after the words that tell which of several meetings it is.
pub fn after_count(page: &Page, mut i: usize) -> usize {
    const COUNT: [&str; 14] = [
        "lần",
        "thứ",
        "nhất",
        "hai",
        "ba",
        "tư",
        "năm",
        "sáu",
        "bảy",
        "tám",
        "chín",
        "mười",
        "bất thường",
        "thường kỳ",
    ];
    let number = |i: usize| (page.is_number(i) || page.word(i) == ",").then_some(1);
    while let Some(n) = page.any_phrase(i, &COUNT).or_else(|| number(i)) {
        i += n;
    }
    i
}

/// A body with a name; it ends where the meeting is told about.
pub fn unit(page: &Page, i: usize, end: usize) -> Option<Tokens> {
    let standing = page.any_phrase(i, &["thường trực"]).unwrap_or(0);
    let named = page.capital(i) && BODY.at(page, i + standing).is_some();
    let stop = (i + 1..end).find(|j| ends(page, *j)).unwrap_or(end);
    (named && stop > i + 1 && stop - i <= 20).then_some(i..stop)
}

/// “tại Thanh tra tỉnh, ông A chủ trì …”: with no host so far, the body in whose house the meeting was held.
pub fn of_place(page: &Page, draft: &mut Draft) {
    let own = &mut draft.meeting;
    let Some(place) = own.place.as_ref().filter(|_| own.host.is_none() && own.counterpart.is_none()) else {
        return;
    };
    let at = page.token_at_char(place.span.start)..page.token_at_char(place.span.end);
    let housed = page.capital(at.start) && houses(page, at.start);
    own.host =
        housed.then(|| page.text.extract(&page.bytes(&at), Confidence::Doubtful, "meeting.host-of-place"));
}

/// Whether a body that has a house of its own begins at token `i`.
pub fn houses(page: &Page, i: usize) -> bool {
    page.any_phrase(i, &OFFICES).is_some()
}

/// “UBND tỉnh rà soát …”, “UBND tỉnh: Tổ chức …”: the body that begins a line, before its verb.
pub fn acting_body(page: &Page, at: &Tokens) -> Option<Extract<String>> {
    let named =
        page.capital(at.start) && BODY.at(page, at.start).is_some() && TITLES.at(page, at.start).is_none();
    let end = named.then(|| unit_end(page, at)).filter(|end| *end > at.start + 1)?;
    let verb = end + usize::from(page.word(end) == ":");
    let acts = STRONG.at(page, verb).is_some() && (verb > end || !page.capital(verb));
    let acts = acts && COMPOUNDS.at(page, verb - 1).is_none();
    let body = page.bytes(&(at.start..end));
    acts.then(|| page.text.extract(&body, Confidence::Doubtful, "meeting.host-of-headline"))
}

fn ends(page: &Page, j: usize) -> bool {
    let joined = match page.word(j) {
        "," => page.capital(j + 1) || page.word(j + 1) == "chống",
        "-" | "&" => true,
        _ => false,
    };
    page.is_mark(j) && !joined || page.any_phrase(j, &AFTER).is_some()
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    #[test]
    fn the_heading_of_a_notice_tells_who_met() {
        let text = "THÔNG BÁO\nKết luận của Viện trưởng Lê Văn Bình tại phiên họp lần thứ 6 của Ban Chỉ đạo phòng, \
            chống mối kho thóc về vôi bột\nSáng 3/5/2031, Viện trưởng Lê Văn Bình đã chủ trì phiên họp.";
        let draft = read(&text.replace("\\\n", "\n"), &Knowledge::default());
        assert_eq!(draft.meeting.host.unwrap().value, "Ban Chỉ đạo phòng, chống mối kho thóc");
    }

    #[test]
    fn the_heading_of_a_notice_tells_whom_the_chair_met() {
        let text = "Thông báo kết luận của Bộ trưởng Lê Văn Bình tại buổi làm việc với Viện Cây A\n\n\
            Ngày 3/5/2031, Bộ trưởng Lê Văn Bình đã có buổi làm việc về giống lê.";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.meeting.counterpart.unwrap().value, "Viện Cây A");
        assert_eq!(draft.chairs.first().and_then(|c| c.known_as()), Some("Lê Văn Bình"));
    }

    #[test]
    fn the_heading_may_have_the_fuller_name_of_who_met() {
        let text = "THÔNG BÁO\nKết luận của Viện trưởng Lê Văn Bình tại phiên họp lần thứ 6 của Ban Chỉ đạo kho thóc phòng, \
            chống mối về vôi bột\nSáng 3/5/2031, Viện trưởng Lê Văn Bình chủ trì phiên họp thứ 6 của Ban Chỉ đạo kho thóc.";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.meeting.host.unwrap().value, "Ban Chỉ đạo kho thóc phòng, chống mối");
    }

    #[test]
    fn a_line_of_its_own_in_the_heading_may_name_who_met() {
        let text = "BIÊN BẢN BUỔI HỌP KÍN\nHội Thợ Gốm Làng A\n\nĐịa điểm: Lò nung B\nNgày giờ: 4/2/2031";
        assert_eq!(read(text, &Knowledge::default()).meeting.host.unwrap().value, "Hội Thợ Gốm Làng A");
        let text = "# TRƯỜNG MẦM NON A - TỔ BẾP\n\n# BIÊN BẢN HỌP TỔ CHUYÊN MÔN\n## PHẦN 2: CHỌN GẠO\n\n1. **Thời gian:** 9 giờ, ngày \
            5/6/2031\n";
        let meeting = read(text, &Knowledge::default()).meeting;
        assert_eq!(meeting.host.unwrap().value, "TRƯỜNG MẦM NON A - TỔ BẾP");
        assert_eq!(meeting.title.unwrap().value, "BIÊN BẢN HỌP TỔ CHUYÊN MÔN PHẦN 2: CHỌN GẠO");
    }

    #[test]
    fn bodies_that_meet_others_end_before_them() {
        let text = "BIÊN BẢN\nHọp Thường trực Ban Sao, Ban Mây – Gió với các thợ cả về men gốm\n\n\
            Thời gian: 8h30 ngày 11/4/2031";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.meeting.host.unwrap().value, "Thường trực Ban Sao, Ban Mây – Gió");
    }

    #[test]
    fn a_board_has_the_words_that_say_which_in_its_name() {
        for board in
            ["Hội đồng trường", "Hội đồng thi đua - khen thưởng", "Hội đồng kỷ luật", "Hội đồng tuyển sinh"]
        {
            let text = format!(
                "BIÊN BẢN\nPhiên họp thứ ba {board}, năm học 2031 - 2032\n\nThời gian: 8h30 ngày 11/4/2031\n"
            );
            assert_eq!(read(&text, &Knowledge::default()).meeting.host.unwrap().value, board);
        }
    }
}
