//! The parts of a record that every kind of text has: people, speeches, figures, what is left.
//!
//! Owns the shared steps. Their order, and what is special to a kind, is decided by the reader of that kind.

use crate::asked::Asked;
use crate::attendance::{attendees, listed_below, opens_list_below};
use crate::bodies::begins_unit;
use crate::chairing::{chairs, further_chairs};
use crate::concluder::concluder_shown;
use crate::coverage::Coverage;
use crate::cues::opens_conclusion;
use crate::date::dates;
use crate::discourse::Thread;
use crate::documents::documents;
use crate::draft::{AttendeeDraft, Confidence, Doubt, Draft, Extract, PersonDraft, SourceKind};
use crate::figures::figures;
use crate::headlines::name_by_headline;
use crate::heads::session_head;
use crate::in_turn::in_turn;
use crate::lead::lead;
use crate::lines::LineKind;
use crate::meeting::meeting;
use crate::page::{Page, Sentence};
use crate::people::{first_person, person_drafts};
use crate::roster::Roster;
use crate::speech::{Subject, speaking};
use crate::years::{Years, years_of_page};
use std::collections::HashMap;
use thuky_domain::text::fold;

/// Reads documents, captions and the lead; the sentences of the body.
pub fn begin<'p>(page: &'p Page, draft: &mut Draft, covered: &mut Coverage) -> Vec<&'p Sentence> {
    let body: Vec<&Sentence> = page.sentences.iter().filter(|s| page.runs(s.line)).collect();
    draft.documents = documents(page, &body);
    let lead = lead(page);
    let years = Years::of(page, &draft.documents, lead);
    if let Some(sentence) = lead.and_then(|i| page.sentences.get(i)) {
        draft.meeting = meeting(page, sentence, &years);
        name_by_sentence_before(page, lead, draft);
        if !speaks(page, sentence) && !is_task(page, sentence, draft.kind) {
            covered.place(sentence);
        }
    }
    captions(page, draft);
    body
}

/// “Thứ trưởng A vừa chủ trì cuộc họp về B. Cuộc họp diễn ra chiều 2/10”: what is held is told right before its day.
fn name_by_sentence_before(page: &Page, lead: Option<usize>, draft: &mut Draft) {
    let before = lead.and_then(|i| page.sentences.get(i.checked_sub(1)?)).filter(|s| page.runs(s.line));
    let Some(told) = before.map(|s| meeting(page, s, &Years::default())) else { return };
    let own = &mut draft.meeting;
    if own.title.is_none() && told.title.is_some() {
        own.title = told.title;
        own.host = own.host.take().or(told.host);
        own.counterpart = own.counterpart.take().or(told.counterpart);
    }
}

/// “- Kiểm tra cân kho lần 2 (5-9/12).” in minutes is a task with a day, whatever it says of a meeting.
fn is_task(page: &Page, sentence: &Sentence, kind: SourceKind) -> bool {
    let item = page.line_kind(sentence.line) == Some(LineKind::Item);
    item && kind == SourceKind::Minutes && Asked::whole(page, &sentence.tokens).is_some()
}

/// “Tại Hội nghị … sáng 4/2, ông A nhấn mạnh …”, “Sáng 4/2, đến thăm X, ông A đề nghị …”: the lead is a speech as well.
fn speaks(page: &Page, sentence: &Sentence) -> bool {
    let said = speaking(page, &sentence.tokens);
    let asks = said.as_ref().is_some_and(|s| {
        page.any_phrase(s.verb.start, &["đề nghị", "yêu cầu", "nhấn mạnh", "khẳng định"]).is_some()
            || page.any_phrase(s.verb.start, &["chỉ đạo", "giao"]).is_some() && begins_unit(page, s.verb.end)
    });
    let said = said.and_then(|said| said.subject);
    let first = page.after_remark(sentence.tokens.start, sentence.tokens.end);
    let word = (first..sentence.tokens.end).find(|i| page.is_word(*i));
    matches!(said, Some(Subject::Person(_))) && (asks || word.is_some_and(|i| page.word(i) == "tại"))
}

/// Reads figures, years that the page tells, and doubts.
pub fn finish(page: &Page, body: &[&Sentence], draft: &mut Draft, covered: &Coverage) {
    draft.figures = body.iter().filter(|s| covered.takes_figures(s)).flat_map(|s| figures(page, s)).collect();
    years_of_page(page, draft);
    doubts(page, body, draft);
}

/// Without an event in the lead the headline names the meeting.
pub fn headline(page: &Page, draft: &mut Draft, covered: &mut Coverage) {
    let headlines: Vec<&Sentence> =
        page.sentences.iter().filter(|s| page.line_kind(s.line) == Some(LineKind::Headline)).collect();
    name_by_headline(page, &headlines, draft);
    let longest = headlines.iter().max_by_key(|s| s.bytes.len()).filter(|s| s.tokens.len() > 4);
    if let (None, Some(sentence)) = (&draft.meeting.title, longest) {
        draft.meeting.title =
            Some(page.text.extract(&sentence.bytes, Confidence::Doubtful, "meeting.headline"));
    }
    crate::hosts::of_place(page, draft);
    headlines.iter().for_each(|s| covered.place(s));
}

fn captions(page: &Page, draft: &mut Draft) {
    let lines = page.lines.iter().filter(|l| l.kind == LineKind::Caption);
    draft.captions =
        lines.map(|l| page.text.extract(&l.bytes(), Confidence::Likely, "caption.line")).collect();
}

/// Reads the sentences that present people.
pub fn people(page: &Page, body: &[&Sentence], draft: &mut Draft, covered: &mut Coverage) {
    let mut listed = Listed::of(&draft.attendees);
    let mut below = false;
    let unread: Vec<&&Sentence> = body.iter().take(60).filter(|s| !covered.holds_people(s)).collect();
    for sentence in unread {
        let found = chairs(page, sentence);
        if !found.is_empty() && tells_more(&draft.chairs, &found) {
            covered.place(sentence);
            draft.chairs = found;
        }
        if chairs_beside(page, sentence, draft, covered) {
            continue;
        }
        let item = page.line_kind(sentence.line) == Some(LineKind::Item);
        let found = if below && item { listed_below(page, sentence) } else { attendees(page, sentence) };
        below = opens_list_below(page, sentence) || below && item && !found.is_empty();
        if !found.is_empty() {
            covered.place(sentence);
            covered.people(sentence);
            found.into_iter().for_each(|a| listed.admit(&mut draft.attendees, a));
        }
    }
    if draft.chairs.is_empty() {
        let captions = page.sentences.iter().filter(|s| page.line_kind(s.line) == Some(LineKind::Caption));
        draft.chairs = captions.map(|s| chairs(page, s)).find(|found| !found.is_empty()).unwrap_or_default();
    }
    if draft.chairs.is_empty() {
        let headlines = page.sentences.iter().filter(|s| page.line_kind(s.line) == Some(LineKind::Headline));
        let lead = lead(page).and_then(|i| page.sentences.get(i));
        let heads = lead.into_iter().chain(headlines).map(|s| session_head(page, s));
        draft.chairs = heads.into_iter().find(|found| !found.is_empty()).unwrap_or_default();
    }
    fuller_offices(page, draft);
    drop_chairs(draft);
}

/// Whether a sentence names those who chair beside a chair already told, and nobody else.
fn chairs_beside(page: &Page, sentence: &Sentence, draft: &mut Draft, covered: &mut Coverage) -> bool {
    let further = further_chairs(page, sentence);
    if further.is_empty() {
        return false;
    }
    covered.place(sentence);
    covered.people(sentence);
    further.into_iter().for_each(|p| join_chair(&mut draft.chairs, p));
    page.find(&sentence.tokens, &[";"]).is_none()
}

/// Whether these are more who chair than are known, the known among them.
fn tells_more(known: &[PersonDraft], found: &[PersonDraft]) -> bool {
    let named =
        |person: &PersonDraft| found.iter().any(|f| f.name.is_some() && f.known_as() == person.known_as());
    found.len() > known.len() && known.iter().all(named)
}

/// The attendees of a draft by name: a person is listed once, with the longest list of offices.
#[derive(Default)]
pub struct Listed(HashMap<String, usize>);

impl Listed {
    /// Those already in the list.
    pub fn of(attendees: &[AttendeeDraft]) -> Self {
        let named = attendees.iter().enumerate();
        Self(named.filter_map(|(i, a)| Some((a.person.name.as_ref()?.value.clone(), i))).collect())
    }

    /// Adds a group, a new person, or the further offices of a known one.
    pub fn admit(&mut self, attendees: &mut Vec<AttendeeDraft>, new: AttendeeDraft) {
        let name = new.person.known_as().map(str::to_owned);
        let known = name.as_ref().and_then(|n| self.0.get(n)).and_then(|i| attendees.get_mut(*i));
        match known {
            Some(known) if known.person.positions.len() < new.person.positions.len() => {
                known.person = new.person;
            }
            Some(_) => {}
            None => {
                self.0.extend(name.map(|n| (n, attendees.len())));
                attendees.push(new);
            }
        }
    }
}

/// Adds one who chairs, unless already known.
pub fn join_chair(chairs: &mut Vec<PersonDraft>, new: PersonDraft) {
    if !chairs.iter().any(|c| c.known_as() == new.known_as()) {
        chairs.push(new);
    }
}

/// Chairs are no attendees; a longer list of offices told among those present goes to the chair.
fn drop_chairs(draft: &mut Draft) {
    for chair in &mut draft.chairs {
        let mut named = draft.attendees.iter().map(|a| &a.person).filter(|p| p.name.is_some());
        let known = named.find(|p| p.known_as() == chair.known_as());
        if let Some(known) = known.filter(|known| known.positions.len() > chair.positions.len()) {
            chair.positions.clone_from(&known.positions);
            chair.organisation.clone_from(&known.organisation);
        }
    }
    let chairs: Vec<&str> = draft.chairs.iter().filter_map(PersonDraft::known_as).collect();
    draft.attendees.retain(|a| a.person.known_as().is_none_or(|name| !chairs.contains(&name)));
}

/// A chair whose offices are told more fully elsewhere gets those: “Thứ trưởng A”, later “A, Ủy viên …, Thứ trưởng Bộ B”.
fn fuller_offices(page: &Page, draft: &mut Draft) {
    for chair in draft.chairs.iter_mut().take(4) {
        let Some(name) = chair.name.as_ref().map(|n| fold(&n.value)) else { continue };
        let near =
            page.sentences.iter().take(60).filter(|s| fold(page.text.source(&s.bytes)).contains(&name));
        let told = near.filter_map(|s| presented(page, s, &name));
        let fuller =
            told.filter(|p| tells_offices(&chair.positions, &p.positions)).max_by_key(|p| p.positions.len());
        if let Some(fuller) = fuller {
            (chair.positions, chair.organisation) = (fuller.positions, fuller.organisation);
        }
    }
}

/// A person as a sentence presents him.
fn presented(page: &Page, sentence: &Sentence, name: &str) -> Option<PersonDraft> {
    let end = sentence.tokens.end;
    let mut first = first_person(page, &sentence.tokens)?;
    if first > sentence.tokens.start && page.word(first - 1) == "của" {
        let comma = (first..end).find(|i| page.word(*i) == ",")?;
        first = first_person(page, &(comma + 1..end))?;
    }
    let list = crate::people::people(page, &(first..end));
    person_drafts(page, &list.entries).find(|p| p.known_as().is_some_and(|n| fold(n) == name))
}

/// Whether there are more offices, the known ones among them as they are or cut short.
fn tells_offices(known: &[Extract<String>], told: &[Extract<String>]) -> bool {
    let among = |k: &Extract<String>| told.iter().any(|t| fold(&t.value).starts_with(&fold(&k.value)));
    told.len() > known.len() && known.iter().all(among)
}

/// Reads who says what.
pub fn speeches(page: &Page, body: &[&Sentence], draft: &mut Draft, covered: &mut Coverage) {
    let host = draft.meeting.host.as_ref().map(|host| host.value.as_str());
    let mut roster = Roster::new(&draft.chairs, &draft.attendees, host, &page.known);
    body.iter().take(6).filter_map(|s| heard_of(page, s)).for_each(|p| roster.meet(&p, false, false));
    let press = draft.kind == SourceKind::Press;
    let mut thread = Thread::new(page, roster, draft);
    let notice = draft.kind == SourceKind::ConclusionNotice;
    let opens = |s: &Sentence| notice && opens_conclusion(page.text.norm(&s.bytes));
    for sentence in body.iter().filter(|s| !covered.is_placed(s) || opens(s)).copied().collect::<Vec<_>>() {
        let parts = if press { in_turn(page, sentence) } else { vec![sentence.clone()] };
        let placed = parts.iter().filter(|part| thread.sentence(part, draft)).count();
        if placed > 0 {
            covered.place(sentence);
            covered.spoken(sentence);
        }
    }
    let concluded = thread.concluded.take();
    infer_chair(draft, concluded.as_deref(), thread.concluding.take());
    if draft.chairs.is_empty()
        && let Some(person) = concluder_shown(page)
    {
        seat(draft, person);
    }
    fuller_offices(page, draft);
}

/// “Đó là chỉ đạo của đồng chí A, Bí thư … tại …”: who said it, with his office.
fn heard_of(page: &Page, sentence: &Sentence) -> Option<PersonDraft> {
    const SAID: [&str; 6] =
        ["chỉ đạo của", "yêu cầu của", "đề nghị của", "phát biểu của", "khẳng định của", "lưu ý của"];
    let start = page.find(&sentence.tokens, &SAID)?.end;
    let list = crate::people::people(page, &(start..sentence.tokens.end)).entries;
    person_drafts(page, list.get(..1)?).next().filter(|person| person.name.is_some())
}

/// With no word of chairing, the one who concludes is taken for the chair.
fn infer_chair(draft: &mut Draft, concluded: Option<&str>, concluding: Option<PersonDraft>) {
    let (true, Some(name)) = (draft.chairs.is_empty(), concluded) else { return };
    let is = |p: &&PersonDraft| p.known_as() == Some(name);
    let present = draft.attendees.iter().map(|a| &a.person).find(is);
    let Some(person) = present.or(concluding.as_ref().filter(is)).cloned() else { return };
    seat(draft, person);
    if let Some(name) = draft.chairs.iter_mut().find_map(|chair| chair.name.as_mut()) {
        name.confidence = Confidence::Doubtful;
        name.rule = "chair.concluding-speaker".into();
    }
}

/// Takes a person for the chair, as he stands among those present if he does.
pub fn seat(draft: &mut Draft, person: PersonDraft) {
    let present = draft.attendees.iter().map(|a| &a.person);
    let known = present.filter(|p| p.name.is_some()).find(|p| p.known_as() == person.known_as()).cloned();
    draft.chairs.push(known.unwrap_or(person));
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

#[cfg(test)]
mod tests {
    use crate::{Knowledge, read};

    #[test]
    fn the_fuller_offices_of_a_chair_may_be_told_later() {
        let text = "Thứ trưởng Lý Văn Sáu làm việc với Xưởng Dù A\n\nTại buổi làm việc, Quản đốc Xưởng Dù kể về vải mới.\n\n\
                    Thiếu tướng Lý Văn Sáu, Ủy viên Hội đồng Khoa học, Thứ trưởng Bộ Quốc phòng ghi nhận tay nghề thợ.";
        let draft = read(text, &Knowledge::default());
        let offices: Vec<_> =
            draft.chairs.first().unwrap().positions.iter().map(|p| p.value.as_str()).collect();
        assert_eq!(offices, ["Ủy viên Hội đồng Khoa học", "Thứ trưởng Bộ Quốc phòng"]);
    }

    #[test]
    fn the_meeting_may_be_named_right_before_its_day() {
        let text = "Phó Chủ tịch UBND huyện Lý Văn Sáu vừa chủ trì cuộc họp bàn việc giữ lò cổ. Cuộc họp diễn ra chiều 5/3/2031, theo hình \
                    thức trực tiếp kết hợp trực tuyến.";
        let meeting = read(text, &Knowledge::default()).meeting;
        assert_eq!(meeting.title.unwrap().value, "cuộc họp bàn việc giữ lò cổ");
        assert_eq!(meeting.date.unwrap().value.to_string(), "2031-03-05");
    }
}
