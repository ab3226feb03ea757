//! The last step of every reading: abbreviations and given names become the full names that the office, or the text
//! itself, knows.
//!
//! Owns what counts as fitting. A value that was resolved keeps the span of its wording and says so by its rule;
//! where several fit it stays as written, with a doubt that names them. Given order decides, never a hash.

use crate::directory::{Directory, Found};
use crate::draft::{AttendeeDraft, Confidence, Doubt, Draft, Extract, PersonDraft, TextSpan};
use crate::knowledge::Knowledge;
use std::collections::HashSet;

/// Resolves units and people of a draft.
pub fn resolve(knowledge: &Knowledge, draft: &mut Draft) {
    let mut desk =
        Desk { directory: Directory::new(knowledge, draft), doubts: vec![], asked: HashSet::new() };
    desk.units(draft);
    desk.people(draft);
    desk.directory = Directory::new(knowledge, draft);
    desk.speakers(draft);
    desk.leads(draft);
    draft.doubts.append(&mut desk.doubts);
}

struct Desk {
    directory: Directory,
    doubts: Vec<Doubt>,
    /// Wordings that were doubted already.
    asked: HashSet<String>,
}

impl Desk {
    fn units(&mut self, draft: &mut Draft) {
        if self.directory.knows_no_unit() {
            return;
        }
        let directives =
            draft.directives.iter_mut().flat_map(|d| d.lead.iter_mut().chain(&mut d.coordinating));
        let issuers = draft.documents.iter_mut().filter_map(|d| d.issuer.as_mut());
        let bodies = draft.meeting.host.iter_mut().chain(&mut draft.meeting.counterpart);
        directives.chain(issuers).chain(bodies).for_each(|unit| self.unit(unit));
        let people = draft.chairs.iter_mut().chain(draft.attendees.iter_mut().map(|a| &mut a.person));
        let told = people.filter_map(|p| p.organisation.as_mut());
        let spoken =
            draft.statements.iter_mut().filter(|s| s.speaker.is_none()).filter_map(|s| s.role.as_mut());
        for wording in told {
            if let Found::One(full) = self.directory.unit(wording) {
                *wording = full.into();
            }
        }
        for wording in spoken {
            if let Found::One(full) = self.directory.unit(wording) {
                *wording = full;
            }
        }
    }

    fn unit(&mut self, unit: &mut Extract<String>) {
        let found = self.directory.unit(&unit.value);
        self.settle(unit, found, "knowledge.unit");
    }

    /// People presented by a given name; one who thereby is there twice is one.
    fn people(&mut self, draft: &mut Draft) {
        draft.chairs.iter_mut().for_each(|p| self.person(p));
        let mut there: HashSet<String> = draft.chairs.iter().filter_map(full_name).collect();
        there.extend(draft.attendees.iter().filter_map(|a| full_name(&a.person)));
        draft.attendees.retain_mut(|a| {
            let before = full_name(&a.person);
            self.person(&mut a.person);
            before.is_some() || full_name(&a.person).is_none_or(|name| there.insert(name) || away(a))
        });
    }

    fn person(&mut self, person: &mut PersonDraft) {
        let hint = person.positions.first().map(|p| p.value.clone());
        let Some(name) = person.name.as_mut() else { return };
        let found = self.directory.person(&name.value, hint.as_deref());
        self.settle(name, found, "knowledge.given-name");
    }

    fn speakers(&mut self, draft: &mut Draft) {
        let spoken = draft.statements.iter_mut().map(|s| (&mut s.speaker, s.text.span));
        let ordered = draft.directives.iter_mut().map(|d| (&mut d.speaker, d.text.span));
        for (speaker, span) in spoken.chain(ordered) {
            let Some(name) = speaker else { continue };
            match self.directory.person(name, None) {
                Found::One(full) => *name = full,
                Found::Several(names) => self.doubt(name, span, &names),
                Found::None => {}
            }
        }
    }

    fn leads(&mut self, draft: &mut Draft) {
        for lead in draft.directives.iter_mut().flat_map(|d| d.lead.iter_mut().chain(&mut d.coordinating)) {
            let found = self.directory.addressed(&lead.value);
            self.settle(lead, found, "knowledge.given-name");
        }
    }

    fn settle(&mut self, value: &mut Extract<String>, found: Found, rule: &'static str) {
        match found {
            Found::One(full) if full != value.value => {
                (value.value, value.confidence, value.rule) = (full, Confidence::Likely, rule.into());
            }
            Found::Several(names) => {
                value.confidence = Confidence::Doubtful;
                self.doubt(&value.value, value.span, &names);
            }
            Found::One(_) | Found::None => {}
        }
    }

    fn doubt(&mut self, wording: &str, span: TextSpan, names: &[String]) {
        if self.asked.insert(wording.to_owned()) {
            let sentence = format!("“{wording}” có thể là {}; hãy chọn đúng.", names.join(" hoặc "));
            self.doubts.push(Doubt { span, sentence });
        }
    }
}

fn full_name(person: &PersonDraft) -> Option<String> {
    person.known_as().filter(|n| n.contains(' ')).map(str::to_owned)
}

fn away(attendee: &AttendeeDraft) -> bool {
    !attendee.presence.in_the_room()
}

#[cfg(test)]
mod tests {
    use crate::{Confidence, Draft, Knowledge, KnownPerson, KnownUnit, SourceKind, read, read_as};

    fn person(name: &str, position: &str) -> KnownPerson {
        KnownPerson { name: name.into(), positions: vec![position.into()], ..KnownPerson::default() }
    }

    fn unit(name: &str, abbreviations: &[&str]) -> KnownUnit {
        let abbreviations = abbreviations.iter().map(|a| (*a).into()).collect();
        KnownUnit { name: name.into(), abbreviations }
    }

    fn office() -> Knowledge {
        Knowledge {
            people: vec![
                person("Trần Thị Ngọc Hà", "Trưởng phòng Tổ chức"),
                person("Y Bhăm", "Chủ tịch Hội Nông dân tỉnh"),
                person("Lê Ngọc Lan", "Chánh Văn phòng"),
                person("Vũ Thị Lan", "Kế toán trưởng"),
                person("Đỗ Anh Tuấn", "Phó Chánh Văn phòng"),
                person("Mai Anh Tuấn", "Chuyên viên"),
            ],
            units: vec![
                unit("Sở Kế hoạch và Đầu tư", &["Sở KH&ĐT", "SKHĐT"]),
                unit("Ban Tổ chức Tỉnh ủy", &["BTCTU"]),
                unit("Văn phòng Tỉnh ủy", &["VP", "VPTU"]),
            ],
        }
    }

    const NOTES: &str = "Giao ban tuần, sáng 12/5/2025\nDự: đ/c Hà, c Lan (VP), a Tuấn, a Khôi\n\
        KL:\n- VP: chuẩn bị hội trường trc 20/5\n- đ/c Hà: rà soát danh sách trc 15/5\n- a Tuấn: gửi giấy mời trc 14/5\n";

    fn notes(knowledge: &Knowledge) -> Draft {
        read_as(NOTES, SourceKind::RawNotes, knowledge)
    }

    fn names(draft: &Draft) -> Vec<&str> {
        draft.attendees.iter().filter_map(|a| a.person.name.as_ref()).map(|n| n.value.as_str()).collect()
    }

    fn leads(draft: &Draft) -> Vec<&str> {
        draft.directives.iter().flat_map(|d| &d.lead).map(|l| l.value.as_str()).collect()
    }

    #[test]
    fn without_knowledge_names_and_abbreviations_stay_as_written() {
        let draft = notes(&Knowledge::default());
        assert_eq!(names(&draft), ["Hà", "Lan", "Tuấn", "Khôi"]);
        assert_eq!(leads(&draft), ["VP", "đ/c Hà", "a Tuấn"]);
        assert_eq!(draft.doubts, []);
    }

    #[test]
    fn a_given_name_that_fits_one_person_becomes_the_full_name() {
        let draft = notes(&office());
        assert_eq!(names(&draft), ["Trần Thị Ngọc Hà", "Lê Ngọc Lan", "Tuấn", "Khôi"]);
        let name = draft.attendees[0].person.name.as_ref().unwrap();
        assert_eq!((name.confidence, name.rule.as_ref()), (Confidence::Likely, "knowledge.given-name"));
        assert_eq!(&NOTES.chars().skip(name.span.range().start).take(2).collect::<String>(), "Hà");
    }

    #[test]
    fn a_given_name_that_fits_several_stays_with_a_doubt_that_names_them() {
        let draft = notes(&office());
        let doubts: Vec<&str> = draft.doubts.iter().map(|d| d.sentence.as_str()).collect();
        assert!(doubts.iter().any(|d| d.contains("Đỗ Anh Tuấn hoặc Mai Anh Tuấn")), "{doubts:?}");
        assert_eq!(leads(&draft), ["Văn phòng Tỉnh ủy", "Trần Thị Ngọc Hà", "a Tuấn"]);
    }

    #[test]
    fn who_is_there_is_meant_before_who_is_not() {
        let text = NOTES.replace("a Khôi", "đ/c Mai Anh Tuấn (CV)").replace("a Tuấn, ", "");
        let draft = read_as(&text, SourceKind::RawNotes, &office());
        assert_eq!(leads(&draft), ["Văn phòng Tỉnh ủy", "Trần Thị Ngọc Hà", "Mai Anh Tuấn"]);
    }

    #[test]
    fn nobody_is_meant_by_a_given_name_who_must_not_be() {
        let mut knowledge = office();
        knowledge.people[0].full_name_only = true;
        assert_eq!(names(&notes(&knowledge)).first(), Some(&"Hà"));
    }

    const PRESS: &str = "Sáng 12/5/2025, Tỉnh ủy tổ chức Hội nghị sơ kết công tác xây dựng Đảng. Dự hội nghị có: Y Bhăm, \
        Chủ tịch Hội Nông dân tỉnh và đồng chí Phạm Văn Khôi, Phó Bí thư Tỉnh ủy chủ trì. Phát biểu kết luận hội nghị, đồng chí \
        Phạm Văn Khôi, Phó Bí thư Tỉnh ủy yêu cầu BTCTU chủ trì, phối hợp với Sở KH&ĐT rà soát biên chế trước ngày 30/5.";

    #[test]
    fn an_abbreviation_leads_and_works_along_under_its_full_name() {
        let draft = read(PRESS, &office());
        assert_eq!(leads(&draft), ["Ban Tổ chức Tỉnh ủy"]);
        let along = &draft.directives[0].coordinating;
        assert_eq!(along.iter().map(|a| a.value.as_str()).collect::<Vec<_>>(), ["Sở Kế hoạch và Đầu tư"]);
        let shown: String =
            PRESS.chars().skip(along[0].span.range().start).take(along[0].span.range().len()).collect();
        assert_eq!((shown.as_str(), along[0].rule.as_ref()), ("Sở KH&ĐT", "knowledge.unit"));
    }

    #[test]
    fn a_known_name_of_unusual_form_is_a_name() {
        let text = "Dự họp có: Y Bhăm, Nông Đức Ạ.";
        let lead = "Sáng 12/5/2025, Tỉnh ủy họp về công tác cán bộ. ";
        let read_names = |k: &Knowledge| {
            names(&read(&format!("{lead}{text}"), k)).iter().map(|n| n.to_string()).collect::<Vec<_>>()
        };
        assert!(read_names(&office()).contains(&"Y Bhăm".to_owned()));
    }
}
