//! What the headline of a report tells of the meeting where the lead tells less.
//!
//! Owns the choice between the two. The first line of notes is read in `headline`.

use crate::draft::{Draft, Extract, SourceKind};
use crate::hosts::acting_body;
use crate::lexicon::meetings::MEETINGS;
use crate::meeting::meeting;
use crate::page::{Page, Sentence};
use crate::years::Years;
use thuky_domain::text::fold;

/// A headline that tells who holds what meeting fills what the lead left out.
pub fn name_by_headline(page: &Page, headlines: &[&Sentence], draft: &mut Draft) {
    let told = headlines.iter().map(|s| meeting(page, s, &Years::default()));
    let Some(told) = told.filter(|m| m.title.is_some()).max_by_key(|m| m.host.is_some()) else {
        return subject_of_headline(page, headlines, draft);
    };
    let (press, own) = (draft.kind == SourceKind::Press, &mut draft.meeting);
    if own.host.is_none() && own.counterpart.is_none() {
        (own.host, own.counterpart) = (told.host, told.counterpart);
    } else if own.host.is_none() && same_body(own.counterpart.as_ref(), told.counterpart.as_ref()) {
        own.host = told.host;
    }
    let headline = told.title.map(|t| Extract { rule: "meeting.headline".into(), ..t });
    let better = |h: &Extract<String>, lead: &Extract<String>| press && names_better(&h.value, &lead.value);
    own.title = match (own.title.take(), headline) {
        (Some(lead), Some(headline)) if better(&headline, &lead) => Some(headline),
        (lead, headline) => lead.or(headline),
    };
}

/// Whether one of two names begins with the other.
fn same_body(a: Option<&Extract<String>>, b: Option<&Extract<String>>) -> bool {
    let (Some(a), Some(b)) = (a, b) else { return false };
    let (a, b) = (fold(&a.value), fold(&b.value));
    a.starts_with(&b) || b.starts_with(&a)
}

/// A headline that begins with a noun of a meeting, where the lead has no more than such a noun, far more, or none at all.
fn names_better(headline: &str, lead: &str) -> bool {
    let (headline, lead) = (headline.to_lowercase(), lead.to_lowercase());
    let mut nouns = MEETINGS.iter().chain(&["giao ban"]);
    let (words, told) = (lead.split(' ').count(), headline.split(' ').count());
    let bare = words <= 5 || words > 45 && told > 9;
    let first = lead.split(' ').take(9).collect::<Vec<_>>().join(" ");
    let meets = ["họp", "làm việc"].iter().chain(nouns.clone()).any(|noun| first.contains(noun));
    (bare || !meets) && nouns.any(|noun| headline.starts_with(noun)) && told > 5
}

/// “UBND tỉnh rà soát …”, “Thường trực HĐND tỉnh: Rà soát …”: with no host so far, whoever the headline tells about.
fn subject_of_headline(page: &Page, headlines: &[&Sentence], draft: &mut Draft) {
    let own = &mut draft.meeting;
    if own.host.is_none() && own.counterpart.is_none() {
        own.host = headlines.iter().find_map(|s| acting_body(page, &s.tokens));
    }
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    #[test]
    fn a_headline_names_the_meeting_that_the_lead_only_calls_a_meeting() {
        let text = "Giao ban chia ca nung gốm mùa hội 2031\n\nNgày 18/2/2031, Công ty A đã tổ chức họp giao ban sáng \
                    dưới sự chủ trì của ông Lý Văn Sáu.";
        let title = read(text, &Knowledge::default()).meeting.title.unwrap();
        assert_eq!(title.value, "Giao ban chia ca nung gốm mùa hội 2031");
    }

    #[test]
    fn a_title_ends_before_the_person_who_acts() {
        let text = "Sáng 4/2/2031, đến thăm và làm việc với Trạm Kiểm lâm A, Bí thư Huyện ủy Lý Văn Sáu đề nghị các trạm trồng cây.";
        assert_eq!(
            read(text, &Knowledge::default()).meeting.title.unwrap().value,
            "làm việc với Trạm Kiểm lâm A"
        );
    }
}
