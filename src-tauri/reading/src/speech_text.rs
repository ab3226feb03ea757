//! The reader of a speech: the words of one who chairs or concludes, in the first person.
//!
//! Owns what is special to them: the heading says who speaks where, salutations name who is there, and everything
//! else is said by the speaker. The cutting into tasks is that of all texts.

use crate::asked::Order;
use crate::coverage::Coverage;
use crate::date::{dates, session};
use crate::directives::{named, split};
use crate::draft::{AttendeeDraft, Confidence, Draft, Extract, PersonDraft, StatementDraft, StatementKind};
use crate::lexicon::meetings::MEETINGS;
use crate::lines::LineKind;
use crate::page::{Page, Sentence, Tokens};
use crate::parts;
use crate::people::{Entry, first_person, people, person_draft, person_drafts};
use crate::section::heading_units;
use crate::speech::speaking;
use crate::turns::turns_to_request;
use thuky_domain::text::capitalised;

/// Reads a speech into a draft.
pub fn read(page: &Page, draft: &mut Draft) {
    let mut covered = Coverage::default();
    let body: Vec<&Sentence> = page.sentences.iter().filter(|s| page.runs(s.line)).collect();
    draft.documents = crate::documents::documents(page, &body);
    heading(page, draft);
    parts::headline(page, draft, &mut covered);
    salutations(page, &body, draft, &mut covered);
    let mut speech = Speech { page, asking: false, lead: vec![], line: usize::MAX };
    for sentence in body.iter().copied().filter(|s| !covered.is_placed(s)).collect::<Vec<_>>() {
        speech.sentence(sentence, draft);
        covered.place(sentence);
        covered.spoken(sentence);
    }
    parts::finish(page, &body, draft, &covered);
}

/// Who speaks, at what, when: told before the first sentence of the speech.
fn heading(page: &Page, draft: &mut Draft) {
    let first = page.sentences.iter().position(|s| page.runs(s.line)).unwrap_or(page.sentences.len());
    let head: Vec<&Sentence> = page.sentences.iter().take(first + 1).filter(|s| !salutes(page, s)).collect();
    for sentence in head {
        if draft.chairs.is_empty() && !page.runs(sentence.line) {
            draft.chairs.extend(speaker(page, &sentence.tokens));
        }
        occasion(page, sentence, draft);
    }
    let concludes = page.sentences.iter().take(first).find(|s| page.find(&s.tokens, &["kết luận"]).is_some());
    if let Some(sentence) = concludes {
        said(page, StatementKind::Conclusion, &sentence.tokens, draft);
    }
}

/// “của đồng chí A, Bí thư …”; a name in capitals is written as names are.
fn speaker(page: &Page, at: &Tokens) -> Option<PersonDraft> {
    let start = first_person(page, at)?;
    let list = people(page, &(start..at.end));
    let person = list.entries.iter().find_map(|e| if let Entry::Person(p) = e { Some(p) } else { None })?;
    let shouted = person.name.as_ref().is_some_and(|at| page.shouted(at.start));
    let mut draft = person_draft(page, person);
    let name = draft.name.as_mut()?;
    if shouted {
        let words = name.value.to_lowercase();
        name.value = words.split(' ').map(capitalised).collect::<Vec<_>>().join(" ");
    }
    name.rule = "speech.speaker".into();
    Some(draft)
}

/// “tại Hội nghị …”, “(Ngày 12/7/2025)”.
fn occasion(page: &Page, sentence: &Sentence, draft: &mut Draft) {
    let held = |i: usize| {
        matches!(page.word(i), "mạc" | "tại").then_some(())?;
        let named = page.any_phrase(i + 1, &MEETINGS).or_else(|| page.any_phrase(i + 1, &["buổi", "lễ"]))?;
        Some(i + 1..i + 1 + named)
    };
    let norm = page.text.norm(&sentence.bytes);
    let dated = dates(page, &sentence.bytes).into_iter().find(|d| d.date.is_some());
    if let Some(at) = sentence.tokens.clone().find_map(held).filter(|_| draft.meeting.title.is_none()) {
        let end = dated.as_ref().map_or(sentence.tokens.end, |d| page.token_at(d.bytes.start));
        let title = page.bytes(&(at.start..end.max(at.end)));
        draft.meeting.title = Some(page.text.extract(&title, Confidence::Likely, "speech.occasion"));
    }
    if let Some(dated) = dated.filter(|_| draft.meeting.date.is_none()) {
        let value = |date| page.text.value(date, &dated.bytes, Confidence::Likely, "speech.date");
        draft.meeting.date = dated.date.map(value);
        draft.meeting.session = session(norm).map(|(session, r)| {
            let at = sentence.bytes.start + r.start..sentence.bytes.start + r.end;
            page.text.value(session, &at, Confidence::Likely, "speech.session")
        });
    }
}

fn salutes(page: &Page, sentence: &Sentence) -> bool {
    let start = sentence.tokens.start;
    let start = start + sentence.tokens.clone().take_while(|i| page.is_mark(*i)).count();
    page.any_phrase(start, &["thưa", "kính thưa", "trân trọng kính thưa"]).is_some()
        && sentence.tokens.len() < 60
}

/// “Kính thưa đồng chí B, Chủ tịch …!”: who is addressed by name is there.
fn salutations(page: &Page, body: &[&Sentence], draft: &mut Draft, covered: &mut Coverage) {
    let speaker = draft.chair();
    let mut listed = parts::Listed::default();
    for sentence in body.iter().filter(|s| salutes(page, s)) {
        let Some(start) = first_person(page, &sentence.tokens) else { continue };
        let found = people(page, &(start..sentence.tokens.end)).entries;
        let named = person_drafts(page, &found).filter(|p| p.name.is_some());
        let others: Vec<PersonDraft> = named.filter(|p| p.known_as() != speaker.as_deref()).collect();
        if !others.is_empty() {
            covered.place(sentence);
            covered.people(sentence);
        }
        for person in others {
            listed.admit(&mut draft.attendees, AttendeeDraft { person, ..AttendeeDraft::default() });
        }
    }
}

/// State of a speech while it is read.
struct Speech<'p> {
    page: &'p Page<'p>,
    /// The speaker has begun to ask: what follows may be a task without a word of asking.
    asking: bool,
    lead: Vec<Extract<String>>,
    line: usize,
}

impl Speech<'_> {
    fn sentence(&mut self, sentence: &Sentence, draft: &mut Draft) {
        let item = self.page.line_kind(sentence.line) == Some(LineKind::Item);
        if self.line != sentence.line && !item {
            self.lead.clear();
        }
        self.line = sentence.line;
        if let Some(units) = heading_units(self.page, sentence).filter(|_| self.asking) {
            self.lead = named(self.page, &units.lead, "directive.heading");
            return said(self.page, StatementKind::Request, &sentence.tokens, draft);
        }
        let known = draft.directives.len();
        let order = order(self.page, &sentence.tokens);
        match &order {
            Some(verb) => {
                self.asking = true;
                self.directives(&(verb.end..sentence.tokens.end), Order::Told, draft);
            }
            None if self.asking => self.directives(&sentence.tokens, Order::Untold, draft),
            None => {}
        }
        let asks = order.is_some() || draft.directives.len() > known;
        let kind = if asks { StatementKind::Request } else { StatementKind::Assessment };
        said(self.page, kind, &sentence.tokens, draft);
    }

    fn directives(&mut self, at: &Tokens, order: Order, draft: &mut Draft) {
        let meeting = draft.day();
        let found = split(self.page, at, order, &mut self.lead, meeting);
        let speaker = draft.chair();
        draft.directives.extend(found.into_iter().map(|mut directive| {
            directive.speaker.clone_from(&speaker);
            directive
        }));
    }
}

/// “Tôi đề nghị …”, “đề nghị …”, “… và giao …”: the verb of asking, if it is the speaker's own.
fn order(page: &Page, at: &Tokens) -> Option<Tokens> {
    let found = speaking(page, at)?;
    let own = found.subject.is_none() || page.word(found.verb.start.saturating_sub(1)) == "tôi";
    match found.kind {
        StatementKind::Request if own => Some(found.verb),
        StatementKind::Assessment if own => turns_to_request(page, &found.verb, at.end),
        _ => None,
    }
}

fn said(page: &Page, kind: StatementKind, at: &Tokens, draft: &mut Draft) {
    let text = page.text.extract(&page.bytes(at), Confidence::Likely, "speech.said");
    let chair = draft.chairs.first();
    let speaker = chair.and_then(|c| c.name.as_ref()).map(|n| n.value.clone());
    let role = chair.and_then(|c| c.positions.last()).map(|p| p.value.clone());
    if !text.value.is_empty() {
        draft.statements.push(StatementDraft { speaker, role, kind, text });
    }
}

#[cfg(test)]
mod tests {
    use crate::{Knowledge, SourceKind, StatementKind, read};

    const SPEECH: &str = "PHÁT BIỂU KẾT LUẬN\ncủa đồng chí NGUYỄN VĂN MINH, Bí thư Huyện ủy Suối Tre\n\
        tại Hội nghị sơ kết công tác trồng rừng ven suối năm 2025\n(Sáng 12/7/2025)\n\n\
        Kính thưa đồng chí Lê Thị Hoa, Chủ tịch UBND huyện!\nThưa các đồng chí!\n\
        Sau một buổi làm việc, Hội nghị đã hoàn thành chương trình. Tôi ghi nhận, biểu dương các xã đã nỗ lực vượt khó.\n\
        Tôi đề nghị các cấp ủy tập trung một số nhiệm vụ sau:\n\
        1. Khẩn trương rà soát quy hoạch, hoàn thành trong tháng này.\n\
        2. Tiếp tục giữ vững an ninh trật tự trên địa bàn.\n\
        Tôi giao Văn phòng Huyện ủy tham mưu thông báo kết luận trước ngày 20/7/2025.\n\
        Xin chúc các đồng chí mạnh khỏe.\nXin trân trọng cảm ơn!\n";

    #[test]
    fn the_heading_says_who_speaks_where_and_when() {
        let draft = read(SPEECH, &Knowledge::default());
        assert_eq!(draft.kind, SourceKind::Speech);
        let chair = draft.chairs.first().unwrap();
        assert_eq!(chair.name.as_ref().unwrap().value, "Nguyễn Văn Minh");
        assert_eq!(chair.positions.first().unwrap().value, "Bí thư Huyện ủy Suối Tre");
        assert_eq!(
            draft.meeting.title.unwrap().value,
            "Hội nghị sơ kết công tác trồng rừng ven suối năm 2025"
        );
        assert_eq!(draft.meeting.date.unwrap().value.to_string(), "2025-07-12");
    }

    #[test]
    fn who_is_addressed_by_name_is_there() {
        let draft = read(SPEECH, &Knowledge::default());
        let names: Vec<_> =
            draft.attendees.iter().filter_map(|a| a.person.name.as_ref()).map(|n| &n.value).collect();
        assert_eq!(names, ["Lê Thị Hoa"]);
    }

    #[test]
    fn what_the_speaker_asks_in_the_first_person_are_directives() {
        let draft = read(SPEECH, &Knowledge::default());
        let tasks: Vec<(&str, String)> = draft
            .directives
            .iter()
            .map(|d| {
                (
                    d.text.value.as_str(),
                    d.lead.iter().map(|l| l.value.as_str()).collect::<Vec<_>>().join(", "),
                )
            })
            .collect();
        let told = |start: &str, lead: &str| tasks.iter().any(|(t, l)| t.starts_with(start) && l == lead);
        assert!(told("Khẩn trương rà soát quy hoạch", "các cấp ủy"), "{tasks:?}");
        assert!(told("Tiếp tục giữ vững an ninh", "các cấp ủy"), "{tasks:?}");
        assert!(told("tham mưu thông báo kết luận", "Văn phòng Huyện ủy"), "{tasks:?}");
        assert!(draft.directives.iter().all(|d| d.speaker.as_deref() == Some("Nguyễn Văn Minh")));
        assert!(!tasks.iter().any(|(t, _)| t.contains("chúc") || t.contains("ghi nhận")), "{tasks:?}");
    }

    #[test]
    fn the_rest_is_said_by_the_speaker_too() {
        let draft = read(SPEECH, &Knowledge::default());
        let kinds: Vec<StatementKind> = draft.statements.iter().map(|s| s.kind).collect();
        assert_eq!(kinds.first(), Some(&StatementKind::Conclusion));
        assert!(kinds.contains(&StatementKind::Assessment) && kinds.contains(&StatementKind::Request));
        assert!(draft.statements.iter().all(|s| s.speaker.as_deref() == Some("Nguyễn Văn Minh")));
    }
}
