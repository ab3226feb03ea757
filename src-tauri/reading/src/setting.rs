//! Day and place at the beginning of a lead sentence, and where its clause goes on after them.
//!
//! Owns adverbials and preambles before the clause. The clause itself is read in `meeting`.

use crate::bodies::{begins_unit, unit_end};
use crate::date::Dated;
use crate::draft::{Confidence, MeetingDraft};
use crate::lexicon::bodies::{AREA_ENDS, AREAS};
use crate::lexicon::meetings::MEETINGS;
use crate::page::{Page, Sentence, Tokens};
use crate::people::begins_person;

/// Skips day and place at the beginning; keeps the place.
pub fn opening(page: &Page, sentence: &Sentence, dated: Option<&Dated>, draft: &mut MeetingDraft) -> Tokens {
    let end = sentence.tokens.end;
    let mut i = page.after_remark(sentence.tokens.start, end);
    i += (i..end).take_while(|j| page.is_mark(*j)).count();
    let far = |d: &&Dated| after_preamble(page, i, &(page.token_at(d.bytes.start)..end));
    if page.word(i) == "tại"
        && page.any_phrase(i + 1, &MEETINGS).is_some()
        && let Some(verb) = page.find(&(i + 4..end.min(i + 40)), &["diễn ra", "được tổ chức"])
    {
        let at = page.bytes(&(i + 1..verb.start));
        draft.title = Some(page.text.extract(&at, Confidence::Likely, "meeting.title"));
        return end..end;
    }
    let event = page.any_phrase(i, &MEETINGS).is_some();
    if event && dated.is_some_and(|d| page.token_at(d.bytes.start) > i + 5) {
        return i..end;
    }
    if let Some(dated) = dated.filter(|d| page.token_at(d.bytes.start) < i + 16 || far(d)) {
        i = page.token_at(dated.bytes.end);
    } else if let Some(n) = (i..end.min(i + 6)).find(|j| page.any_phrase(*j, &["nay", "qua"]).is_some()) {
        i = n + 1;
    }
    loop {
        while page.is_mark(i) && i < end || page.any_phrase(i, &["vừa", "qua"]).is_some() {
            i += 1;
        }
        if let Some((place, verb)) = placed(page, i, end) {
            let at = page.bytes(&place);
            draft.place = draft
                .place
                .take()
                .or_else(|| Some(page.text.extract(&at, Confidence::Sure, "meeting.place")));
            i = verb;
            break;
        }
        let Some(comma) = adverbial(page, i, end) else { break };
        let comma = area_goes_on(page, comma, end);
        let event = page.any_phrase(i + 1, &OCCASIONS).is_some();
        if page.word(i) == "tại" && draft.place.is_none() && !event {
            let at = page.bytes(&(i + 1..comma));
            draft.place = Some(page.text.extract(&at, Confidence::Sure, "meeting.place"));
        }
        i = comma + 1;
    }
    i..end
}

/// What a text calls a meeting, and no place.
const OCCASIONS: [&str; 12] = [
    "buổi",
    "cuộc",
    "hội nghị",
    "kỳ họp",
    "phiên họp",
    "đây",
    "đó",
    "chương trình",
    "thông cáo",
    "thông báo",
    "văn bản",
    "kết luận",
];

/// “tại TP. A, tỉnh B, Sở C …”: the comma after the area that the place lies in.
fn area_goes_on(page: &Page, comma: usize, end: usize) -> usize {
    let Some(n) = page.any_phrase(comma + 1, &AREAS).filter(|_| !page.capital(comma + 1)) else {
        return comma;
    };
    let next = (comma + 1 + n..end.min(comma + 8)).find(|i| !page.capital(*i));
    let follows = |i: usize| begins_unit(page, i + 1) || begins_person(page, i + 1, end);
    next.filter(|i| page.word(*i) == "," && *i > comma + 1 + n && follows(*i))
        .map_or(comma, |i| area_goes_on(page, i, end))
}

/// “Thực hiện …, trước mùa lễ …, sáng ngày 5/3, UBND xã họp”: the day stands after a long preamble, before the verb.
fn after_preamble(page: &Page, i: usize, from: &Tokens) -> bool {
    const PREAMBLES: [&str; 18] = [
        "thực hiện",
        "trước",
        "nhằm",
        "để",
        "tiếp tục",
        "nhân",
        "căn cứ",
        "theo",
        "được sự",
        "trong khuôn khổ",
        "sau",
        "triển khai",
        "chuẩn bị",
        "hưởng ứng",
        "với",
        "góp phần",
        "từ",
        "qua",
    ];
    let told = page.any_phrase(i, &PREAMBLES).is_some() || behind_comma(page, i, from.start);
    told && page.find(from, &HOLDS).is_some()
}

/// “…, sáng ngày 5/3”: only the words of a day stand between the day and a comma.
fn behind_comma(page: &Page, start: usize, day: usize) -> bool {
    const DAY: [&str; 8] = ["vào", "sáng", "trưa", "chiều", "tối", "ngày", "hôm", "nay"];
    let before = (start..day).rev().take(5).find(|i| !DAY.contains(&page.word(*i)));
    before.is_some_and(|i| page.word(i) == ",")
}

/// How a meeting is held.
pub const HOLDS: [&str; 8] =
    ["tổ chức", "sinh hoạt", "họp", "làm việc", "chủ trì", "diễn ra", "khai mạc", "tiến hành"];

/// “tại gian 12 chợ B đã diễn ra …”, “tại sân kho UBND xã Ban Vận động tổ chức …”: a place that no comma ends,
/// and where the text goes on.
fn placed(page: &Page, i: usize, end: usize) -> Option<(Tokens, usize)> {
    matches!(page.word(i), "tại" | "ở").then_some(())?;
    let comma = (i..end).find(|j| page.word(*j) == ",").unwrap_or(end);
    let within = i + 2..comma.min(i + 20);
    if let Some(verb) = page.find(&within, &["đã diễn ra", "diễn ra", "đã tiến hành", "tiến hành"])
    {
        return Some((i + 1..verb.start, verb.start));
    }
    let body = i + 1..unit_end(page, &(i + 1..comma));
    if begins_unit(page, body.start) && page.any_phrase(body.end, &["đã chủ trì", "chủ trì"]).is_some()
    {
        return Some((body.clone(), body.end));
    }
    let verb = page.find(&within, &["đã tổ chức", "tổ chức", "họp", "đã họp"])?.start;
    let host = (i + 3..verb).find(|j| {
        page.capital(*j)
            && begins_unit(page, *j)
            && AREA_ENDS.contains(&page.word(j - 1))
            && !page.capital(j - 1)
    })?;
    Some((i + 1..host, host))
}

/// The comma that ends an adverbial at token `i`.
fn adverbial(page: &Page, i: usize, end: usize) -> Option<usize> {
    let starts = page.any_phrase(
        i,
        &[
            "tại",
            "ở",
            "nhân",
            "thực hiện",
            "trong khuôn khổ",
            "tiếp tục",
            "theo",
            "nhằm",
            "để",
            "trong",
            "từ điểm cầu",
            "hồi",
            "vào hồi",
            "lúc",
            "vào lúc",
            "dưới sự chủ trì",
        ],
    );
    let comma = (i..end).find(|j| page.word(*j) == ",")?;
    let under = page.phrase(i, "dưới sự").is_some();
    if under {
        let verb = |j: usize| {
            let near = j..end.min(j + 14);
            page.find(&near, &HOLDS).or_else(|| page.find(&near, &["đã"])).is_some()
        };
        return (i..end).find(|j| {
            page.word(*j) == ","
                && begins_unit(page, j + 1)
                && !begins_person(page, j + 1, end)
                && verb(j + 1)
        });
    }
    (starts.is_some() && comma < i + 25).then_some(comma)
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    #[test]
    fn the_area_that_a_place_lies_in_belongs_to_it() {
        let text = "Sáng 5/3/2024, tại TP. Hạ Sa, tỉnh Tân Sa, Bộ Y tế tổ chức hội nghị sơ kết.";
        let meeting = read(text, &Knowledge::default()).meeting;
        assert_eq!(meeting.place.unwrap().value, "TP. Hạ Sa, tỉnh Tân Sa");
        assert_eq!(meeting.host.unwrap().value, "Bộ Y tế");
    }

    #[test]
    fn an_order_without_a_day_leads_no_report() {
        let text = "Gặp mặt đoàn dự Đại hội\n\nPhó Bí thư Tỉnh ủy đề nghị các đại biểu dự đại hội phát huy trách nhiệm.";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.statements.len(), 1);
    }

    #[test]
    fn a_day_stamped_by_a_machine_gives_the_year() {
        let text = "Hội nghị lần thứ 7\n2031-02-04 08:15:00.0\n\nChiều 4/2, UBND xã Tân Sa họp giao ban.";
        let date = read(text, &Knowledge::default()).meeting.date.unwrap();
        assert_eq!(date.value.to_string(), "2031-02-04");
    }

    #[test]
    fn a_meeting_may_be_named_before_its_day_in_the_sentence_that_speaks() {
        let text = "(TTS) - Tại Hội nghị tổng kết công tác dân vận diễn ra sáng 5/3/2024, ông Lý Văn Sáu nhấn mạnh kết quả.";
        let draft = read(text, &Knowledge::default());
        assert_eq!(draft.meeting.title.unwrap().value, "Hội nghị tổng kết công tác dân vận");
        assert_eq!(draft.statements[0].speaker.as_deref(), Some("Lý Văn Sáu"));
    }

    #[test]
    fn minutes_tell_their_place_in_the_sentence_that_opens_them() {
        for opening in [
            "Vào lúc 14h00 ngày 06/4/2031, tại Hội trường xã đã tiến hành họp giao ban.",
            "Cuộc họp bắt đầu lúc 14 giờ 00 ngày 06 tháng 4 năm 2031 tại Hội trường xã.",
            "Hôm nay, vào hồi 14 giờ ngày 06/4/2031, tại Hội trường xã, chi bộ tổ chức sinh hoạt thường kỳ.",
            "Hôm nay, ngày 06/4/2031, tại Hội trường xã, UBND xã tổ chức họp giao ban.",
        ] {
            let text = format!(
                "UBND XÃ ĐÔNG SA\nBIÊN BẢN\nHọp giao ban tháng 4\n\n{opening}\nChủ trì: Ông Lê Văn Bình\n"
            );
            let meeting = read(&text, &Knowledge::default()).meeting;
            assert_eq!(meeting.place.unwrap().value, "Hội trường xã", "{opening}");
            assert_eq!(meeting.date.unwrap().value.to_string(), "2031-04-06");
        }
    }
}
