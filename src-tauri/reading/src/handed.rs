//! The lead that headings and introductions hand on to the items below them.
//!
//! Owns the stack by depth of list marks: an item takes the lead of what stands above it, never of its neighbour.

use crate::depth::Depth;
use crate::draft::Extract;

/// Units that a heading names: those who lead and those who work along.
#[derive(Clone, Debug, Default)]
pub struct Named {
    /// Who leads.
    pub lead: Vec<Extract<String>>,
    /// Who works along.
    pub along: Vec<Extract<String>>,
}

/// Leads by depth.
#[derive(Clone, Debug, Default)]
pub struct Handed {
    stack: Vec<(Depth, Named)>,
    /// Depth of the last heading that is nothing but units.
    headed: Option<Depth>,
}

impl Handed {
    /// Comes to a line: forgets what its neighbours had; what stands above it.
    pub fn enter(&mut self, depth: Depth) -> Named {
        self.stack.retain(|(d, _)| *d < depth);
        self.stack.last().map(|(_, named)| named.clone()).unwrap_or_default()
    }

    /// A line at a depth names units for those below it.
    pub fn keep(&mut self, depth: Depth, named: Named) {
        self.stack.retain(|(d, _)| *d < depth);
        self.stack.push((depth, named));
    }

    /// A line is nothing but units.
    pub fn head(&mut self, depth: Depth, named: Named) {
        self.keep(depth, named);
        self.headed = Some(depth);
    }

    /// Whether the line at a depth was nothing but units.
    pub fn heads(&self, depth: Depth) -> bool {
        self.headed == Some(depth) && self.stack.last().is_some_and(|(d, _)| *d == depth)
    }

    /// Whether something above a depth names units.
    pub fn above(&self, depth: Depth) -> bool {
        self.stack.iter().any(|(d, named)| *d < depth && !named.lead.is_empty())
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.stack.clear();
        self.headed = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::{Confidence, TextSpan};

    fn led_by(unit: &str) -> Named {
        let value = unit.to_owned();
        let span = TextSpan { start: 0, end: 0 };
        Named {
            lead: vec![Extract { value, span, confidence: Confidence::Likely, rule: "test".into() }],
            along: vec![],
        }
    }

    #[test]
    fn an_item_takes_the_lead_of_its_heading_and_not_of_its_neighbour() {
        let mut handed = Handed::default();
        handed.head(2, led_by("Sở A"));
        let first = handed.enter(8).lead;
        handed.keep(8, led_by("Phòng B"));
        let second = handed.enter(8).lead;
        assert_eq!(first.first().map(|l| l.value.as_str()), Some("Sở A"));
        assert_eq!(second.first().map(|l| l.value.as_str()), Some("Sở A"));
        assert!(handed.enter(2).lead.is_empty());
    }
}
