//! The usual wording of each kind of paper, as `assets/forms` has it: phrases, parts, the rule they come from.
//!
//! Read once. What an office has put in their place is in [`thuky_domain::Wording`]; nothing here fills a phrase.

use std::sync::LazyLock;
use thuky_domain::{PaperKind, System};

/// A phrase that an office may word in its own way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Its key in a wording.
    pub key: &'static str,
    /// What it is, for people.
    pub title: &'static str,
    /// The usual words, with named facts in braces.
    pub usual: &'static str,
    /// Facts that only this phrase knows.
    pub own: Vec<&'static str>,
}

/// A part of a paper that can be moved; its key is the key in a wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormPart {
    /// Its key.
    pub key: &'static str,
    /// What it is, for people.
    pub title: &'static str,
    /// Whether it may be left out.
    pub optional: bool,
}

/// The usual wording of a kind under a system.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsualForm {
    /// The article or form it comes from.
    pub article: &'static str,
    /// The parts in their usual order.
    pub parts: Vec<FormPart>,
    /// The phrases in the order of the page.
    pub phrases: Vec<Phrase>,
}

impl UsualForm {
    /// The usual words of a phrase; empty where there is no such phrase.
    #[must_use]
    pub fn phrase(&self, key: &str) -> &'static str {
        self.phrases.iter().find(|phrase| phrase.key == key).map_or("", |phrase| phrase.usual)
    }
}

/// The usual wording of a kind under a system.
#[must_use]
pub fn usual(kind: PaperKind, system: System) -> &'static UsualForm {
    static NONE: LazyLock<UsualForm> = LazyLock::new(UsualForm::default);
    FORMS.iter().find(|(known, of, _)| (*known, *of) == (kind, system)).map_or(&NONE, |(_, _, form)| form)
}

static FORMS: LazyLock<Vec<(PaperKind, System, UsualForm)>> = LazyLock::new(|| {
    let both = |kind| [(kind, System::State), (kind, System::Party)];
    PaperKind::ALL
        .into_iter()
        .flat_map(both)
        .map(|(kind, system)| (kind, system, read(text(kind), system)))
        .collect()
});

/// The file of a kind.
const fn text(kind: PaperKind) -> &'static str {
    match kind {
        PaperKind::Minutes => include_str!("../../../assets/forms/minutes.txt"),
        PaperKind::ConclusionNotice => include_str!("../../../assets/forms/conclusion-notice.txt"),
        PaperKind::Excerpt => include_str!("../../../assets/forms/excerpt.txt"),
        PaperKind::Invitation => include_str!("../../../assets/forms/invitation.txt"),
        PaperKind::AttendanceList => include_str!("../../../assets/forms/attendance-list.txt"),
        PaperKind::AssignmentSlip => include_str!("../../../assets/forms/assignment-slip.txt"),
        PaperKind::TaskAnnex => include_str!("../../../assets/forms/task-annex.txt"),
        PaperKind::ReminderSlip => include_str!("../../../assets/forms/reminder-slip.txt"),
        PaperKind::FollowUpReport => include_str!("../../../assets/forms/follow-up-report.txt"),
        PaperKind::Correction => include_str!("../../../assets/forms/correction.txt"),
    }
}

/// The word of a system in the files.
pub(crate) const fn word(system: System) -> &'static str {
    match system {
        System::State => "state",
        System::Party => "party",
    }
}

/// A section of a file: what stands in its brackets (nothing before the first) and its lines `key = value`.
pub(crate) struct Section {
    pub(crate) head: &'static str,
    pub(crate) lines: Vec<(&'static str, &'static str)>,
}

impl Section {
    /// The value of a line.
    pub(crate) fn get(&self, key: &str) -> Option<&'static str> {
        self.lines.iter().find(|(known, _)| *known == key).map(|(_, value)| *value)
    }
}

/// The sections of a file, comments and empty lines left out.
pub(crate) fn sections(text: &'static str) -> Vec<Section> {
    let mut sections = vec![Section { head: "", lines: vec![] }];
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(head) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            sections.push(Section { head, lines: vec![] });
        } else if let (Some(section), Some((key, value))) = (sections.last_mut(), line.split_once('=')) {
            section.lines.push((key.trim(), value.trim()));
        }
    }
    sections
}

fn read(text: &'static str, system: System) -> UsualForm {
    let mut form = UsualForm::default();
    for section in sections(text) {
        match section.head {
            "" => form.article = section.get(word(system)).unwrap_or_default(),
            "parts" => form.parts = section.lines.iter().map(|line| part(*line)).collect(),
            head => form.phrases.extend(phrase(head, &section, system)),
        }
    }
    form
}

fn part((key, title): (&'static str, &'static str)) -> FormPart {
    let optional = key.ends_with('?');
    FormPart { key: key.trim_end_matches('?'), title, optional }
}

fn phrase(head: &'static str, section: &Section, system: System) -> Option<Phrase> {
    let (key, title) = head.split_once(": ")?;
    let usual = section.get("both").or_else(|| section.get(word(system)))?;
    let own = section.get("with").unwrap_or_default().split(", ").filter(|name| !name.is_empty()).collect();
    Some(Phrase { key, title, usual, own })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_parts_and_its_article_in_both_systems() {
        for (kind, system, form) in FORMS.iter() {
            assert!(!form.parts.is_empty() && !form.article.is_empty(), "{kind:?} {system:?}");
            assert!(form.phrases.iter().all(|phrase| !phrase.usual.is_empty()), "{kind:?} {system:?}");
        }
    }

    #[test]
    fn a_phrase_of_both_systems_and_one_of_each_are_read() {
        let minutes = usual(PaperKind::Minutes, System::Party);
        assert_eq!(minutes.phrase("attendance"), "Thành phần dự:");
        assert_eq!(minutes.phrase("guests"), "Khách mời:");
        assert!(minutes.parts.iter().any(|part| part.key == "proceedings" && part.optional));
        assert!(minutes.article.starts_with("Hướng dẫn"));
    }
}
