//! What the form check tells: rule, place, found, expected, and whether it can be put right by itself.

use super::component::Component;
use super::rule::{Breach, Confidence, Severity};
use crate::opened::OpenedParagraph;
use thuky_domain::text::shortened;

/// Characters of a quote.
const QUOTE: usize = 60;

/// Where something was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The paragraph of the main part, from 1; none for pages, or for what is missing.
    pub paragraph: Option<usize>,
    /// What part of the paper it is, in Vietnamese.
    pub part: &'static str,
    /// Its first words.
    pub quote: String,
}

impl Place {
    /// A paragraph.
    pub(super) fn at(paragraph: &OpenedParagraph, component: Component) -> Self {
        Self {
            paragraph: Some(paragraph.ordinal),
            part: component.name(),
            quote: shortened(&format!("{} {}", paragraph.label, paragraph.text), QUOTE),
        }
    }

    /// A part of the paper as a whole.
    pub(super) fn of(part: &'static str) -> Self {
        Self { part, ..Self::default() }
    }
}

/// A change that touches no word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fix {
    /// A4.
    Paper,
    /// The margins of the rule set.
    Margins,
    /// The header 10 mm below the edge.
    HeaderDistance,
    /// Times New Roman.
    Font,
    /// Letters of this size, in half-points.
    Size(u32),
    /// At least so much space above, in twips.
    Before(u32),
    /// Single spacing.
    SingleLine,
    /// Exactly so much from line to line.
    ExactLine(u32),
    /// The first line so far in.
    FirstLine(i32),
    /// Lines that end at both sides.
    Justified,
    /// No number on the first page.
    NumberHidden,
    /// The page number in the middle.
    NumberCentred,
    /// The page number in letters of this size.
    NumberSize(u32),
    /// A page number where there is none.
    NumberAdded,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule, such as `nd30-ST-07.zero`.
    pub rule: String,
    /// Its source and the place in it.
    pub article: String,
    /// How sure the rule is known.
    pub confidence: Confidence,
    /// How much it matters.
    pub severity: Severity,
    /// Where it was found, or where it was found first.
    pub place: Place,
    /// The paragraphs where the same was found, in order.
    pub paragraphs: Vec<usize>,
    /// What stands there.
    pub found: String,
    /// What should stand there.
    pub expected: String,
    /// Whether a corrected copy puts it right.
    pub correctable: bool,
    pub(crate) fixes: Vec<(Option<usize>, Fix)>,
}

impl Finding {
    /// The same, found in another place.
    pub(super) fn also(&mut self, breach: Breach) {
        self.paragraphs.extend(breach.place.paragraph);
        self.fixes.extend(breach.fix.map(|fix| (breach.place.paragraph, fix)));
    }
}
