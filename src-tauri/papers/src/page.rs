//! The values of the page that the rules leave to an office: margins, size of the text, indent, spacing.
//!
//! `assets/forms/page.txt` has the usual value, the range of the rule and its article. A value outside the range is a
//! deviation that is told; one that no printed page can have is refused.

use crate::block::Role;
use crate::look::{Line, Look, SPACING, look};
use crate::rule_set::{PAGE_HEIGHT, PAGE_WIDTH, RuleSet};
use crate::usual::{Section, sections, word};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use thuky_domain::wording::{hundredths, written};
use thuky_domain::{Deviation, Problem, System, Wording};

/// A value of the page, in hundredths of its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Its key in a wording.
    pub key: &'static str,
    /// What it is, for people.
    pub title: &'static str,
    /// `mm`, `pt` or `dòng`.
    pub unit: &'static str,
    /// The usual value.
    pub usual: u32,
    /// Lowest value of the rule.
    pub lowest: u32,
    /// Highest value of the rule; none where it has none.
    pub highest: Option<u32>,
    /// The article.
    pub article: &'static str,
}

/// The values that a system has.
#[must_use]
pub fn measures(system: System) -> &'static [Measure] {
    match system {
        System::State => &STATE,
        System::Party => &PARTY,
    }
}

static STATE: LazyLock<Vec<Measure>> = LazyLock::new(|| read(System::State));
static PARTY: LazyLock<Vec<Measure>> = LazyLock::new(|| read(System::Party));

fn read(system: System) -> Vec<Measure> {
    let text = include_str!("../../../assets/forms/page.txt");
    sections(text).iter().filter_map(|section| measure(section, system)).collect()
}

fn measure(section: &Section, system: System) -> Option<Measure> {
    let mut head = section.head.split(": ");
    let (key, title, unit) = (head.next()?, head.next()?, head.next()?);
    let mut value = section.get(word(system))?.split('|').map(str::trim);
    let (usual, range, article) = (value.next()?, value.next()?, value.next()?);
    let (lowest, highest) = range.split_once('-')?;
    let lowest = hundredths(lowest)?;
    Some(Measure {
        key,
        title,
        unit,
        usual: hundredths(usual)?,
        lowest,
        highest: hundredths(highest),
        article,
    })
}

impl Measure {
    /// Values that a printed page can have at all: half the usual one to more than twice.
    const fn possible(&self, value: u32) -> bool {
        value >= self.usual / 2 && value <= self.usual * 5 / 2
    }

    fn allowed(&self, value: u32) -> bool {
        value >= self.lowest && self.highest.is_none_or(|highest| value <= highest)
    }

    /// What the rule has: `20 đến 25 mm`.
    fn range(&self) -> String {
        let lowest = written(self.lowest);
        match self.highest {
            Some(highest) if highest == self.lowest => format!("{lowest} {}", self.unit),
            Some(highest) => format!("{lowest} đến {} {}", written(highest), self.unit),
            None => format!("ít nhất {lowest} {}", self.unit),
        }
    }

    fn told(&self, value: u32) -> String {
        format!("{} {} {}", self.title, written(value), self.unit)
    }
}

/// Why the values of a page cannot be kept.
pub(crate) fn refused(wording: &Wording) -> Vec<Problem> {
    let known = measures(wording.system);
    let problem = |(key, value): (&String, &u32)| {
        let field = format!("page.{key}");
        match known.iter().find(|measure| measure.key == key) {
            None => Some(Problem::new(&field, format!("Trang giấy không có giá trị “{key}”."))),
            Some(measure) if !measure.possible(*value) => {
                let sentence =
                    format!("{} không in được; quy định là {}.", measure.told(*value), measure.range());
                Some(Problem::new(&field, sentence))
            }
            Some(_) => None,
        }
    };
    wording.page.iter().filter_map(problem).collect()
}

/// Where the values of a page depart from the rule.
pub(crate) fn deviations(wording: &Wording) -> Vec<Deviation> {
    let departing = measures(wording.system).iter().filter_map(|measure| {
        let value = *wording.page.get(measure.key)?;
        (!measure.allowed(value)).then(|| Deviation {
            field: format!("page.{}", measure.key),
            sentence: format!("{}; quy định là {}.", measure.told(value), measure.range()),
            article: measure.article.to_owned(),
        })
    });
    departing.collect()
}

/// The page of one paper, in twips; sizes in half-points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sheet {
    pub(crate) top: u32,
    pub(crate) bottom: u32,
    pub(crate) left: u32,
    pub(crate) right: u32,
    size: u32,
    pub(crate) first_line: u32,
    spacing: u32,
    line: Line,
}

impl Sheet {
    /// The usual page of a rule set.
    pub(crate) fn usual(rules: RuleSet) -> Self {
        Self::of(&BTreeMap::new(), if rules.is_party() { System::Party } else { System::State })
    }

    /// The page that an office has chosen.
    pub(crate) fn of(page: &BTreeMap<String, u32>, system: System) -> Self {
        let measure = |key: &str| measures(system).iter().find(|measure| measure.key == key);
        let value = |key: &str| page.get(key).copied().or_else(|| measure(key).map(|measure| measure.usual));
        let twips = |key: &str| (value(key).unwrap_or_default() * 144 + 127) / 254;
        let points = |key: &str| value(key).unwrap_or_default() / 5;
        let line = match (value("exact-line"), value("line")) {
            (Some(exact), _) => Line::Exact(exact / 5),
            (None, Some(lines)) if lines != 100 => Line::Times(lines * 240 / 100),
            _ => Line::Single,
        };
        Self {
            top: twips("top"),
            bottom: twips("bottom"),
            left: twips("left"),
            right: twips("right"),
            size: value("size").unwrap_or_default() / 50,
            first_line: twips("first-line"),
            spacing: points("spacing"),
            line,
        }
    }

    /// The same page with room for text of another width, between equal margins.
    pub(crate) const fn wide(self, width: u32) -> Self {
        let sides = PAGE_WIDTH.saturating_sub(width);
        Self { left: sides / 2, right: sides - sides / 2, ..self }
    }

    /// Width of the text of a page that stands.
    pub(crate) const fn width(&self) -> u32 {
        PAGE_WIDTH.saturating_sub(self.left + self.right)
    }

    /// Width of the text of a page that lies.
    pub(crate) const fn lying_width(&self) -> u32 {
        PAGE_HEIGHT.saturating_sub(self.left + self.right)
    }

    /// The look of a role: that of the rules, with the office's values where it is running text.
    pub(crate) fn look(&self, role: Role, rules: RuleSet) -> Look {
        let look = look(role, rules);
        let running =
            [Role::Body, Role::Item, Role::Point, Role::Bullet, Role::Closing, Role::Section, Role::Topic];
        if !running.contains(&role) {
            return look;
        }
        let before = if look.before == SPACING { self.spacing } else { look.before };
        Look { size: self.size, first_line: self.first_line, before, line: self.line, ..look }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule_set::{LANDSCAPE_WIDTH, MARGIN_LEFT, MARGIN_RIGHT, TEXT_WIDTH};

    #[test]
    fn the_usual_page_is_the_one_of_the_rules() {
        for rules in [RuleSet::StateNd30, RuleSet::PartyHd36, RuleSet::PartyHd05] {
            let sheet = Sheet::usual(rules);
            assert_eq!((sheet.left, sheet.right, sheet.top), (MARGIN_LEFT, MARGIN_RIGHT, 1134));
            assert_eq!((sheet.width(), sheet.lying_width()), (TEXT_WIDTH, LANDSCAPE_WIDTH));
            for role in [Role::Body, Role::Closing, Role::Section, Role::Topic, Role::Motto] {
                assert_eq!(sheet.look(role, rules), look(role, rules), "{role:?} {rules:?}");
            }
        }
    }
}
