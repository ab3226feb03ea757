//! Of several days that a sentence tells, the one on which the meeting was held.
//!
//! Owns the choice. Which dates belong to papers is known in `meeting`.

use crate::date::{Dated, dates};
use crate::draft::PartialDate;
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

#[cfg(test)]
mod tests {
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
}
