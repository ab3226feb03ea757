//! The reader of press reports.
//!
//! Owns the order of reading: furniture, documents, lead, people, speeches, figures, and what is left.

use crate::attendance::{attendees, chairs, further_chairs};
use crate::coverage::Coverage;
use crate::date::dates;
use crate::discourse::Thread;
use crate::documents::documents;
use crate::draft::{AttendeeDraft, Confidence, Doubt, Draft, PersonDraft, SourceKind};
use crate::figures::figures;
use crate::kind::heading_title;
use crate::labels::labels;
use crate::lines::LineKind;
use crate::meeting::{lead, meeting};
use crate::page::{Page, Sentence};
use crate::roster::Roster;
use crate::years::Years;

/// Reads a press report into a draft.
pub fn read(page: &Page, draft: &mut Draft) {
    let body: Vec<&Sentence> = page.sentences.iter().filter(|s| readable(page, s)).collect();
    let mut covered = Coverage::default();
    draft.documents = documents(page, &body);
    let lead = lead(page);
    let years = Years::of(page, &draft.documents, lead);
    if let Some(sentence) = lead.and_then(|i| page.sentences.get(i)) {
        draft.meeting = meeting(page, sentence, &years);
        covered.place(sentence);
    }
    if let (SourceKind::ConclusionNotice | SourceKind::Minutes, Some(at)) = (draft.kind, heading_title(page))
    {
        draft.meeting.title = Some(page.text.extract(&at, Confidence::Likely, "meeting.notice-subject"));
    }
    headline(page, draft, &mut covered);
    captions(page, draft);
    if draft.kind == SourceKind::Minutes {
        labels(page, draft, &mut covered);
    }
    people(page, &body, draft, &mut covered);
    speeches(page, &body, draft, &mut covered);
    draft.figures = body.iter().filter(|s| covered.takes_figures(s)).flat_map(|s| figures(page, s)).collect();
    doubts(page, &body, draft);
    covered.finish(page, draft);
}

fn readable(page: &Page, sentence: &Sentence) -> bool {
    page.lines.get(sentence.line).is_some_and(|l| matches!(l.kind, LineKind::Body | LineKind::Item))
}

/// Without an event in the lead the headline names the meeting.
fn headline(page: &Page, draft: &mut Draft, covered: &mut Coverage) {
    let headlines: Vec<&Sentence> = page
        .sentences
        .iter()
        .filter(|s| page.lines.get(s.line).is_some_and(|l| l.kind == LineKind::Headline))
        .collect();
    let longest = headlines.iter().max_by_key(|s| s.bytes.len());
    if let (None, Some(sentence)) = (&draft.meeting.title, longest) {
        draft.meeting.title =
            Some(page.text.extract(&sentence.bytes, Confidence::Doubtful, "meeting.headline"));
    }
    headlines.iter().for_each(|s| covered.place(s));
}

fn captions(page: &Page, draft: &mut Draft) {
    let lines = page.lines.iter().filter(|l| l.kind == LineKind::Caption);
    draft.captions = lines.map(|l| page.text.extract(&l.bytes, Confidence::Likely, "caption.line")).collect();
}

fn people(page: &Page, body: &[&Sentence], draft: &mut Draft, covered: &mut Coverage) {
    let unread: Vec<&&Sentence> = body.iter().take(60).filter(|s| !covered.holds_people(s)).collect();
    for sentence in unread {
        if draft.chairs.is_empty() {
            let found = chairs(page, sentence);
            if !found.is_empty() {
                covered.place(sentence);
                draft.chairs = found;
            }
        }
        let further = further_chairs(page, sentence);
        if !further.is_empty() {
            covered.place(sentence);
            covered.people(sentence);
            further.into_iter().for_each(|p| join_chair(&mut draft.chairs, p));
            continue;
        }
        let found = attendees(page, sentence);
        if !found.is_empty() {
            covered.place(sentence);
            covered.people(sentence);
            found.into_iter().for_each(|a| admit(&mut draft.attendees, a));
        }
    }
    drop_chairs(draft);
}

/// A person is listed once, with the longest list of offices.
fn admit(attendees: &mut Vec<AttendeeDraft>, new: AttendeeDraft) {
    let name = |a: &AttendeeDraft| a.person.name.as_ref().map(|n| n.value.clone());
    let known = name(&new).and_then(|n| attendees.iter_mut().find(|a| name(a).as_ref() == Some(&n)));
    match known {
        Some(known) if known.person.positions.len() < new.person.positions.len() => known.person = new.person,
        Some(_) => {}
        None => attendees.push(new),
    }
}

fn join_chair(chairs: &mut Vec<PersonDraft>, new: PersonDraft) {
    let name = |p: &PersonDraft| p.name.as_ref().map(|n| n.value.clone());
    if !chairs.iter().any(|c| name(c) == name(&new)) {
        chairs.push(new);
    }
}

fn drop_chairs(draft: &mut Draft) {
    let chairs: Vec<String> =
        draft.chairs.iter().filter_map(|c| c.name.as_ref().map(|n| n.value.clone())).collect();
    draft.attendees.retain(|a| a.person.name.as_ref().is_none_or(|n| !chairs.contains(&n.value)));
}

fn speeches(page: &Page, body: &[&Sentence], draft: &mut Draft, covered: &mut Coverage) {
    let roster = Roster::new(&draft.chairs, &draft.attendees);
    let mut thread = Thread::new(page, roster, draft);
    for sentence in body.iter().filter(|s| !covered.is_placed(s)).copied().collect::<Vec<_>>() {
        if thread.sentence(sentence, draft) {
            covered.place(sentence);
            covered.spoken(sentence);
        }
    }
    let concluded = thread.concluded.take();
    infer_chair(draft, concluded.as_deref());
}

/// With no word of chairing, the one who concludes is taken for the chair.
fn infer_chair(draft: &mut Draft, concluded: Option<&str>) {
    let (true, Some(name)) = (draft.chairs.is_empty(), concluded) else { return };
    let is = |p: &PersonDraft| p.name.as_ref().is_some_and(|n| n.value == name);
    let mut chair = draft.attendees.iter().find(|a| is(&a.person)).map(|a| a.person.clone());
    if let Some(name) = chair.as_mut().and_then(|person| person.name.as_mut()) {
        name.confidence = Confidence::Doubtful;
        name.rule = "chair.concluding-speaker".into();
    }
    draft.chairs.extend(chair);
    drop_chairs(draft);
}

fn doubts(page: &Page, body: &[&Sentence], draft: &mut Draft) {
    for dated in body.iter().flat_map(|s| dates(page, &s.bytes)) {
        let shown = page.text.source(&dated.bytes);
        let sentence = if dated.date.is_none() {
            format!("“{shown}” không phải là một ngày có trong lịch.")
        } else if dated.malformed {
            format!("Ngày viết là “{shown}”, nghi có lỗi gõ; hãy kiểm tra.")
        } else if crate::date::weekday_contradicts(page, &dated) {
            format!("Thứ trong tuần không khớp với ngày “{shown}”.")
        } else {
            continue;
        };
        draft.doubts.push(Doubt { span: page.text.span(&dated.bytes), sentence });
    }
}
