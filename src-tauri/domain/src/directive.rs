//! Directives: the conclusion of the chair, split into single instructions.

use crate::deadline::Deadline;
use crate::id::{DirectiveId, MeetingId};
use crate::milestone::Milestone;
use crate::problem::{Problem, bounded};
use crate::source::Spans;
use crate::text::fold;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Kind of directive. Only tasks are followed up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DirectiveKind {
    /// nhiệm vụ giao
    #[default]
    Task,
    /// lời động viên, yêu cầu chung
    Exhortation,
    /// đánh giá
    Assessment,
}

/// Who was named for a task when it was given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Given {
    /// Who had to do it.
    pub lead: String,
    /// Who worked along.
    pub coordinating: Vec<String>,
}

/// How pressing a task is among its like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Priority {
    /// thường
    #[default]
    Normal,
    /// ưu tiên
    High,
    /// trọng tâm, cấp bách
    Top,
}

/// A directive (ý kiến chỉ đạo).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Directive {
    /// Identity.
    pub id: DirectiveId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Order in the conclusion, from 1.
    pub ordinal: u32,
    /// Origin code such as `03.2`: second directive of the third conclusion of the year; given once, never changed.
    pub code: String,
    /// Kind.
    pub kind: DirectiveKind,
    /// What is to be done, beginning with the verb.
    pub text: String,
    /// Who gave it.
    pub speaker: String,
    /// The one unit or person who has to do it; empty while unclear.
    pub lead: String,
    /// Who works along.
    pub coordinating: Vec<String>,
    /// By when; none while nobody has said.
    pub deadline: Option<Deadline>,
    /// The paper or thing to be delivered.
    pub product: String,
    /// Who decides on the result.
    pub authority: String,
    /// Who keeps an eye on it in the secretariat.
    pub follower: String,
    /// How pressing it is.
    #[serde(default)]
    pub priority: Priority,
    /// The field of work it belongs to, in the office's own words; empty for none.
    #[serde(default)]
    pub field: String,
    /// What has to be reached on the way.
    #[serde(default)]
    pub milestones: Vec<Milestone>,
    /// Places in the source.
    pub spans: Spans,
    /// The task it was split from. Such a part is followed up and stands in no minutes.
    #[serde(default)]
    pub origin: Option<DirectiveId>,
    /// Who was named at the meeting, where following up has changed that since: minutes go on naming them.
    #[serde(default)]
    pub given: Option<Given>,
}

/// The two numbers of a code, `03.2` as 3 and 2; none of a code that an office brought along.
#[must_use]
pub fn code_numbers(code: &str) -> Option<(u32, u32)> {
    let (conclusion, number) = code.split_once('.')?;
    Some((conclusion.parse().ok()?, number.parse().ok()?))
}

impl Directive {
    /// A task with nothing filled in.
    #[must_use]
    pub fn blank(id: DirectiveId, meeting: MeetingId) -> Self {
        let text = String::new;
        Self {
            id,
            meeting,
            ordinal: 0,
            code: text(),
            kind: DirectiveKind::Task,
            text: text(),
            speaker: text(),
            lead: text(),
            coordinating: vec![],
            deadline: None,
            product: text(),
            authority: text(),
            follower: text(),
            priority: Priority::default(),
            field: text(),
            milestones: vec![],
            spans: Spans::new(),
            origin: None,
            given: None,
        }
    }

    /// Whether a unit leads it; names that differ only in marks or case are one.
    #[must_use]
    pub fn is_led_by(&self, unit: &str) -> bool {
        !self.lead.is_empty() && fold(&self.lead) == fold(unit)
    }

    /// Whether a unit leads it or works along in it.
    #[must_use]
    pub fn involves(&self, unit: &str) -> bool {
        self.is_led_by(unit) || self.coordinating.iter().any(|name| fold(name) == fold(unit))
    }

    /// The directive with another lead. A unit that worked along changes places with the one that led.
    #[must_use]
    pub fn led_by(self, lead: &str) -> Self {
        let mut task = self.remembering();
        let before = std::mem::replace(&mut task.lead, lead.to_owned());
        if let Some(place) = task.coordinating.iter().position(|unit| fold(unit) == fold(lead)) {
            task.coordinating.remove(place);
            if !before.is_empty() {
                task.coordinating.insert(place, before);
            }
        }
        task
    }

    /// The directive with the units of another working along, each once.
    #[must_use]
    pub fn joined_by(self, other: &Self) -> Self {
        let mut task = self.remembering();
        for unit in std::iter::once(&other.lead).chain(&other.coordinating) {
            let known = |named: &String| fold(named) == fold(unit);
            if !unit.is_empty() && !known(&task.lead) && !task.coordinating.iter().any(known) {
                task.coordinating.push(unit.clone());
            }
        }
        task
    }

    /// The directive as it was given at the meeting.
    #[must_use]
    pub fn as_given(mut self) -> Self {
        if let Some(given) = self.given.take() {
            (self.lead, self.coordinating) = (given.lead, given.coordinating);
        }
        self
    }

    fn remembering(mut self) -> Self {
        let now = || Given { lead: self.lead.clone(), coordinating: self.coordinating.clone() };
        self.given = Some(self.given.clone().unwrap_or_else(now));
        self
    }

    /// The rules of a directive.
    ///
    /// # Errors
    /// The first broken rule.
    pub fn check(&self) -> Result<(), Problem> {
        if !self.lead.is_empty() && self.coordinating.iter().any(|unit| fold(unit) == fold(&self.lead)) {
            return Err(Problem::new(
                "coordinating",
                format!("{} đã là cơ quan chủ trì, không thể vừa chủ trì vừa phối hợp.", self.lead),
            ));
        }
        bounded("text", &self.text, 20_000)?;
        for (field, text) in [
            ("lead", &self.lead),
            ("product", &self.product),
            ("authority", &self.authority),
            ("follower", &self.follower),
            ("field", &self.field),
        ] {
            bounded(field, text, 500)?;
        }
        self.milestones.iter().try_for_each(Milestone::check)?;
        self.coordinating.iter().try_for_each(|unit| bounded("coordinating", unit, 500))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn task(lead: &str, coordinating: &[&str]) -> Directive {
        let coordinating = coordinating.iter().map(ToString::to_string).collect();
        let blank = Directive::blank(Uuid::from_u128(1).into(), Uuid::from_u128(2).into());
        Directive { lead: lead.into(), coordinating, ..blank }
    }

    #[test]
    fn a_unit_that_worked_along_and_leads_now_changes_places_with_the_one_that_led() {
        let turned = task("Sở A", &["Sở B", "Sở C"]).led_by("Sở B");
        assert_eq!(
            (turned.lead.as_str(), turned.coordinating.as_slice()),
            ("Sở B", &["Sở A".into(), "Sở C".into()][..])
        );
        assert_eq!(turned.check(), Ok(()));
        let outside = task("Sở A", &["Sở B"]).led_by("Sở D");
        assert_eq!((outside.lead.as_str(), outside.coordinating.len()), ("Sở D", 1));
    }

    #[test]
    fn what_was_given_stays_known_however_often_the_lead_changes() {
        let given = task("Sở A", &["Sở B"]);
        let turned = given.clone().led_by("Sở B").led_by("Sở C").joined_by(&task("Sở D", &["sở c"]));
        assert_eq!(turned.coordinating, ["Sở A", "Sở D"]);
        assert_eq!(turned.as_given(), given);
    }
}
