//! How a paragraph is set: what one layer of a Word file says of it, and what comes out. Measures are in twips.

use super::value::twips;
use thuky_package::Tag;

/// Where the lines of a paragraph stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Alignment {
    /// At the left.
    #[default]
    Left,
    /// In the middle.
    Centre,
    /// At the right.
    Right,
    /// At both sides.
    Both,
}

/// Distance from line to line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineHeight {
    /// In 240ths of what the letters ask.
    Times(u32),
    /// Exactly so much.
    Exact(u32),
    /// At least so much.
    AtLeast(u32),
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParagraphLook {
    /// Where its lines stand.
    pub alignment: Alignment,
    /// Indent at the left.
    pub left: i32,
    /// Indent at the right.
    pub right: i32,
    /// Of the first line against the others; negative where it hangs.
    pub first_line: i32,
    /// Space above.
    pub before: u32,
    /// Space below.
    pub after: u32,
    /// Distance from line to line.
    pub line: LineHeight,
    /// Stands on the page of the next paragraph.
    pub keep_next: bool,
    /// No space between it and its like.
    pub contextual: bool,
    /// A line above.
    pub line_above: bool,
    /// A line below.
    pub line_below: bool,
    /// Lines at both sides: with those above and below, a box.
    pub line_beside: bool,
    /// A tab stop that centres.
    pub centre_stop: bool,
}

/// What one layer says; what it leaves open is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ParagraphLayer {
    alignment: Option<Alignment>,
    left: Option<i32>,
    right: Option<i32>,
    first_line: Option<i32>,
    before: Option<u32>,
    after: Option<u32>,
    line: Option<LineHeight>,
    keep_next: Option<bool>,
    contextual: Option<bool>,
    line_above: Option<bool>,
    line_below: Option<bool>,
    line_beside: Option<bool>,
    centre_stop: Option<bool>,
    /// The paragraph style.
    pub style: Option<String>,
    /// The list, by its number.
    pub list: Option<String>,
    /// The level in the list.
    pub level: Option<usize>,
}

impl ParagraphLayer {
    /// Takes a property of a paragraph; others are passed over.
    pub fn take(&mut self, name: &str, tag: &Tag<'_>) {
        match name {
            "pStyle" => self.style = tag.word(),
            "numId" => self.list = tag.word(),
            "ilvl" => self.level = tag.number("val").map(|level| level as usize),
            "jc" => self.alignment = tag.get("val").map(|word| alignment(&word)).or(self.alignment),
            "ind" => self.take_indents(tag),
            "spacing" => self.take_spacing(tag),
            "keepNext" => self.keep_next = Some(tag.is_on()),
            "contextualSpacing" => self.contextual = Some(tag.is_on()),
            // A frame that is centred across the page, as old templates set the page number.
            "framePr" if tag.get("xAlign").as_deref() == Some("center") => {
                self.alignment = Some(Alignment::Centre);
            }
            _ => {}
        }
    }

    /// Takes a line around the paragraph.
    pub fn take_border(&mut self, side: &str, tag: &Tag<'_>) {
        let drawn = Some(!matches!(tag.get("val").as_deref(), Some("nil" | "none") | None));
        match side {
            "top" => self.line_above = drawn,
            "bottom" => self.line_below = drawn,
            "left" | "right" => self.line_beside = drawn,
            _ => {}
        }
    }

    /// Takes a tab stop.
    pub fn take_stop(&mut self, tag: &Tag<'_>) {
        if tag.get("val").as_deref() == Some("center") {
            self.centre_stop = Some(true);
        }
    }

    fn take_indents(&mut self, tag: &Tag<'_>) {
        let side = |name: &str, other: &str| twips(tag, name).or_else(|| twips(tag, other));
        self.left = side("left", "start").or(self.left);
        self.right = side("right", "end").or(self.right);
        let hanging = twips(tag, "hanging").map(|hanging| -hanging);
        self.first_line = hanging.or_else(|| twips(tag, "firstLine")).or(self.first_line);
    }

    fn take_spacing(&mut self, tag: &Tag<'_>) {
        let space = |own: &str, by_itself: &str| {
            if tag.switch(by_itself) == Some(true) {
                return Some(BY_ITSELF);
            }
            twips(tag, own).and_then(|space| u32::try_from(space).ok())
        };
        self.before = space("before", "beforeAutospacing").or(self.before);
        self.after = space("after", "afterAutospacing").or(self.after);
        if let Some(line) = twips(tag, "line") {
            let line = line.unsigned_abs();
            self.line = Some(match tag.get("lineRule").as_deref() {
                Some("exact") => LineHeight::Exact(line),
                Some("atLeast") => LineHeight::AtLeast(line),
                _ => LineHeight::Times(line),
            });
        }
    }

    /// Lays a nearer layer over this one.
    pub fn under(mut self, nearer: &Self) -> Self {
        fn over<T: Clone>(mine: &mut Option<T>, theirs: &Option<T>) {
            if theirs.is_some() {
                mine.clone_from(theirs);
            }
        }
        over(&mut self.alignment, &nearer.alignment);
        over(&mut self.left, &nearer.left);
        over(&mut self.right, &nearer.right);
        over(&mut self.first_line, &nearer.first_line);
        over(&mut self.before, &nearer.before);
        over(&mut self.after, &nearer.after);
        over(&mut self.line, &nearer.line);
        over(&mut self.keep_next, &nearer.keep_next);
        over(&mut self.contextual, &nearer.contextual);
        over(&mut self.line_above, &nearer.line_above);
        over(&mut self.line_below, &nearer.line_below);
        over(&mut self.line_beside, &nearer.line_beside);
        over(&mut self.centre_stop, &nearer.centre_stop);
        over(&mut self.style, &nearer.style);
        over(&mut self.list, &nearer.list);
        over(&mut self.level, &nearer.level);
        self
    }

    /// What comes out of all layers.
    pub fn resolved(&self) -> ParagraphLook {
        ParagraphLook {
            alignment: self.alignment.unwrap_or_default(),
            left: self.left.unwrap_or_default(),
            right: self.right.unwrap_or_default(),
            first_line: self.first_line.unwrap_or_default(),
            before: self.before.unwrap_or_default(),
            after: self.after.unwrap_or_default(),
            line: self.line.unwrap_or(LineHeight::Times(240)),
            keep_next: self.keep_next.unwrap_or_default(),
            contextual: self.contextual.unwrap_or_default(),
            line_above: self.line_above.unwrap_or_default(),
            line_below: self.line_below.unwrap_or_default(),
            line_beside: self.line_beside.unwrap_or_default(),
            centre_stop: self.centre_stop.unwrap_or_default(),
        }
    }
}

/// The space Word leaves where a paragraph leaves it to Word: 14 points.
const BY_ITSELF: u32 = 280;

fn alignment(word: &str) -> Alignment {
    match word {
        "center" => Alignment::Centre,
        "right" | "end" => Alignment::Right,
        "both" | "distribute" => Alignment::Both,
        _ => Alignment::Left,
    }
}
