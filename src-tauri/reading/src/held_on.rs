//! Of several days that a sentence tells, the one on which the meeting was held.
//!
//! Owns the choice. Which dates belong to papers is known in `meeting`.

use crate::date::{Dated, dates};
use crate::draft::{Confidence, Draft, PartialDate};
use crate::hosts::event;
use crate::lexicon::meetings::MEETINGS;
use crate::normalise::rx;
use crate::page::{Page, Sentence};
use regex::Regex;
use std::sync::LazyLock;

/// “Chiều 3/5, thông cáo về cuộc họp ngày 24/4 …”: what is made known later is of the day that stands behind the meeting.
pub fn announced(page: &Page, sentence: &Sentence, first: Option<&Dated>) -> Option<Dated> {
    const MAKES_KNOWN: [&str; 4] = ["thông cáo", "thông báo", "công bố", "phát đi"];
    let first = first?;
    page.find(&(page.token_at(first.bytes.end)..sentence.tokens.end), &MAKES_KNOWN)?;
    let later = dates(page, &(first.bytes.end..sentence.bytes.end));
    later.into_iter().find(|dated| {
        let before = page.text.norm(&(first.bytes.end..dated.bytes.start)).trim_end();
        let before = before.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '–' | ' '));
        let before = before.strip_suffix("ngày").unwrap_or(before).trim_end();
        dated.date.is_some() && MEETINGS.iter().any(|meeting| before.ends_with(meeting))
    })
}

static SEVERAL: LazyLock<Regex> = LazyLock::new(|| rx(r"(\d{1,2})(?: và|\s*,|\s*[-–])\s*(?:ngày )?$"));

/// “Ngày 18 và 19 tháng 9”: the first day.
pub fn first_of(page: &Page, sentence: &Sentence, dated: Dated) -> Dated {
    let before = page.text.norm(&(sentence.bytes.start..dated.bytes.start));
    let earlier = SEVERAL.captures(before).and_then(|c| c.get(1));
    let day = earlier.as_ref().and_then(|m| m.as_str().parse::<u32>().ok());
    let told = dated.date.zip(day).filter(|(date, day)| *day < date.day);
    let first = told.and_then(|(date, day)| PartialDate::new(date.year, date.month, day));
    match (first, earlier) {
        (Some(date), Some(m)) => {
            Dated { bytes: sentence.bytes.start + m.start()..dated.bytes.end, date: Some(date), ..dated }
        }
        _ => dated,
    }
}

/// “Tại hội nghị ngày 10/5/2031, sau khi nghe …, A kết luận:”, “… tại cuộc họp giao ban (ngày 10/5/2031)”: with no day so far,
/// the one right behind the word of the meeting.
pub fn day_of_event(page: &Page, draft: &mut Draft) {
    const APART: [&str; 8] = ["về", "vụ", "từ", "trước", "sau", "nghe", "đánh giá", "triển khai"];
    if draft.meeting.date.is_some() {
        return;
    }
    let held = |i: usize| event(page, i).or_else(|| page.any_phrase(i, &["buổi", "phiên", "giao ban"]));
    let near = |s: &Sentence, day: &Dated| {
        let at = page.token_at(day.bytes.start);
        let between = |event: usize| event..at;
        let event = (at.saturating_sub(12).max(s.tokens.start)..at)
            .find(|i| page.word(i.saturating_sub(1)) == "tại" && held(*i).is_some());
        event.is_some_and(|event| page.find(&between(event), &APART).is_none())
    };
    let told = page.sentences.iter().take(20).find_map(|s| {
        let full = |day: &Dated| day.date.is_some_and(|date| date.year.is_some());
        dates(page, &s.bytes).into_iter().find(|day| full(day) && near(s, day))
    });
    draft.meeting.date = told.and_then(|day| {
        Some(page.text.value(day.date?, &day.bytes, Confidence::Likely, "notice.day-of-event"))
    });
}

#[cfg(test)]
mod tests {
    use crate::notice::tests::{leads, told};
    use crate::{Knowledge, read};

    #[test]
    fn what_is_made_known_later_is_of_the_day_that_stands_behind_the_meeting() {
        for (text, day) in [
            (
                "Chiều 3/5/2031, thông cáo nêu một số việc đã bàn tại cuộc họp ngày 24-25/4/2031, Hội Làm vườn A cho biết hội sẽ giữ giống.",
                "2031-04-24",
            ),
            (
                "Ngày 3/5/2031, Hội Làm vườn A công bố kết quả phiên họp ngày 24/4/2031 về giữ giống.",
                "2031-04-24",
            ),
            ("Chiều 3/5/2031, Hội Làm vườn A họp, thông báo lịch chợ hoa ngày 9/5/2031.", "2031-05-03"),
        ] {
            let draft = read(text, &Knowledge::default());
            assert_eq!(draft.meeting.date.unwrap().value.to_string(), day, "{text}");
        }
    }

    #[test]
    fn the_day_of_a_meeting_may_stand_behind_its_word_in_the_sentence_that_opens_the_conclusion() {
        for (sentence, day) in [
            (
                "Tại hội nghị ngày 10/5/2031, sau khi nghe Đội Củi báo cáo, Ban Thường vụ Đảng ủy xã kết luận:",
                Some("2031-05-10"),
            ),
            (
                "Sau khi nghe Đội Củi báo cáo tại cuộc họp chiều 10/5/2031, Chủ tịch xã kết luận như sau:",
                Some("2031-05-10"),
            ),
            ("Tại buổi tiếp thợ định kỳ ngày 10/5/2031, Chủ tịch xã kết luận:", Some("2031-05-10")),
            ("Tại hội nghị về vụ cháy lò ngày 10/5/2031, Chủ tịch xã kết luận:", None),
            ("Xét đề nghị của Đội Củi ngày 10/5/2031, Chủ tịch xã kết luận:", None),
        ] {
            let draft = told(&format!("THÔNG BÁO\nKết luận về củi\n\n{sentence}\n1. Giao Phòng B gác kho."));
            assert_eq!(draft.meeting.date.map(|d| d.value.to_string()).as_deref(), day, "{sentence}");
            assert_eq!(draft.directives.len(), 1, "{sentence}");
        }
    }

    #[test]
    fn the_line_that_opens_the_conclusion_may_tell_the_day() {
        for at in ["Tại cuộc họp ngày 6/4/2031", "Tại phiên họp ngày 6/4/2031 của nhà trường"]
        {
            let draft = told(&format!(
                "Thông báo kết luận của Ban Giám hiệu\n{at}, Ban Giám hiệu thống nhất kết luận một số nội dung sau:\n- Tổ Men đo cửa lò trước 25/4."
            ));
            let day = draft.meeting.date.as_ref().unwrap().value.to_string();
            assert_eq!(day, "2031-04-06", "{at}");
            assert_eq!(leads(&draft), ["Tổ Men"], "{at}");
        }
    }

    #[test]
    fn the_heading_may_tell_the_day_behind_the_meeting_and_not_that_of_a_paper() {
        for (head, day) in [
            ("Kết luận của Giám đốc tại cuộc họp ngày 6/4/2031", Some("2031-04-06")),
            ("Ý kiến chỉ đạo của Giám đốc tại buổi tiếp công dân định kỳ ngày 6/4/2031", Some("2031-04-06")),
            ("Kết luận của Giám đốc về Kế hoạch số 5/KH-LG ngày 6/4/2031", None),
        ] {
            let draft = told(&format!(
                "THÔNG BÁO\n{head}\nSau khi nghe các phòng báo cáo, Giám đốc kết luận như sau:\n1. Phòng Men đo cửa lò."
            ));
            assert_eq!(draft.meeting.date.map(|d| d.value.to_string()).as_deref(), day, "{head}");
        }
    }
}
