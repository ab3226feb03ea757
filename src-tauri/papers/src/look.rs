//! How each role looks under each rule set: sizes, cut, spacing. Numbers in half-points (sizes) and twips (the rest).
//!
//! State: Nghị định 30/2020/NĐ-CP, Phụ lục I; minutes as in its form 1.9. Party: table of components of
//! Hướng dẫn 36-HD/VPTW, unchanged in Hướng dẫn 05-HD/VPTW.

use crate::block::Role;
use crate::rule_set::RuleSet;

/// Alignment of a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Align {
    #[default]
    Left,
    Centre,
    Both,
}

/// Distance from line to line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Line {
    /// As high as the letters ask.
    #[default]
    Single,
    /// So many 240ths of that.
    Times(u32),
    /// Exactly so many twips.
    Exact(u32),
}

/// Frame of a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Frame {
    #[default]
    None,
    /// A line above: the whole of a [`Role::Rule`].
    Above,
    /// A single red box.
    Box,
    /// A double red box.
    DoubleBox,
}

/// How a role looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Look {
    pub(crate) size: u32,
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    pub(crate) underlined: bool,
    pub(crate) align: Align,
    pub(crate) first_line: u32,
    pub(crate) before: u32,
    pub(crate) after: u32,
    pub(crate) line: Line,
    pub(crate) frame: Frame,
    pub(crate) keep_next: bool,
}

/// First-line indent of the text: 1 cm.
pub(crate) const FIRST_LINE: u32 = 567;
/// Least room between the paragraphs of the text: 6 pt.
pub(crate) const SPACING: u32 = 120;
/// Room left for a signature: about four lines.
const SIGNATURE: u32 = 1400;

impl Look {
    const fn plain(size: u32) -> Self {
        Self {
            size,
            bold: false,
            italic: false,
            underlined: false,
            align: Align::Left,
            first_line: 0,
            before: 0,
            after: 0,
            line: Line::Single,
            frame: Frame::None,
            keep_next: false,
        }
    }

    const fn centred(size: u32) -> Self {
        Self { align: Align::Centre, ..Self::plain(size) }
    }

    const fn title(size: u32) -> Self {
        Self { bold: true, ..Self::centred(size) }
    }

    const fn spaced(self, before: u32, after: u32) -> Self {
        Self { before, after, ..self }
    }

    const fn bold_when(self, bold: bool) -> Self {
        Self { bold, ..self }
    }

    const fn held(self) -> Self {
        Self { keep_next: true, ..self }
    }
}

/// The look of a role.
pub(crate) const fn look(role: Role, rules: RuleSet) -> Look {
    let party = rules.is_party();
    match role {
        Role::NationalTitle => Look::title(26),
        Role::Motto => Look::title(28),
        Role::PartyTitle => Look::title(30),
        Role::SuperiorBody => Look::centred(if party { 28 } else { 26 }),
        Role::IssuingBody => Look::title(if party { 28 } else { 26 }),
        Role::Star => Look::centred(28),
        Role::Number => Look::centred(if party { 28 } else { 26 }).spaced(if party { 0 } else { 60 }, 0),
        Role::PlaceDate => Look { italic: true, ..Look::centred(28) }.spaced(60, 0),
        Role::SecrecyMark => mark(Frame::DoubleBox),
        Role::UrgencyMark => mark(Frame::Box),
        Role::Rule => rule().spaced(80, 0),
        Role::SubjectRule => rule().spaced(80, 160),
        Role::PaperType => Look::title(if party { 32 } else { 28 }).spaced(360, 0).held(),
        Role::Subject => Look::title(28),
        Role::Dashes => Look::centred(28).spaced(0, 240).held(),
        Role::Body | Role::Item | Role::Point | Role::Bullet => text(rules),
        Role::Closing => text(rules).spaced(120, 240).held(),
        Role::Section => Look { bold: true, ..text(rules) }.spaced(180, 60).held(),
        Role::Topic => Look { bold: true, ..text(rules) }.held(),
        Role::SignAuthority => Look::title(28).held(),
        Role::SignTitle => Look::centred(28).bold_when(!party).held(),
        Role::SignName => Look::title(28).spaced(SIGNATURE, 120),
        Role::RecipientsLabel => recipients_label(party).held(),
        Role::Recipient => Look::plain(if party { 24 } else { 22 }),
        Role::AnnexLabel => Look::title(28).held(),
        Role::AnnexTitle => Look { line: text(rules).line, ..Look::title(28) }.spaced(60, 0).held(),
        Role::AnnexNote => Look { italic: true, ..Look::centred(28) }.spaced(0, 120).held(),
        Role::TableHead => Look::title(24).spaced(40, 40),
        Role::TableText => Look::plain(24).spaced(40, 40),
        Role::TableNumber => Look::centred(24).spaced(40, 40),
        Role::TableSign => Look::plain(24).spaced(160, 160),
        Role::TableGroup => Look { bold: true, ..Look::plain(24) }.spaced(40, 40).held(),
        Role::TableSpace => Look { line: Line::Exact(160), ..Look::plain(4) },
        Role::Addressee => Look::centred(28).spaced(60, 120),
        Role::Photograph => Look::centred(28).spaced(240, 60),
        Role::Caption => Look { italic: true, ..Look::centred(26) },
        Role::PageNumber => Look::centred(28),
        Role::LetterSubject if party => Look { italic: true, ..Look::centred(24) }.spaced(120, 0),
        Role::LetterSubject => Look::centred(24).spaced(120, 0),
        Role::AddresseeLine => Look::plain(28).spaced(60, 0),
        Role::Certification => Look::centred(28).spaced(240, 60).held(),
        Role::Logo => Look::centred(28).spaced(0, 60),
        Role::Filler => Look { line: Line::Exact(20), ..Look::plain(4) },
    }
}

/// Text: justified, first line in, at least 6 pt between paragraphs; Party text on exact lines of 18 pt.
const fn text(rules: RuleSet) -> Look {
    let line = if rules.is_party() { Line::Exact(360) } else { Line::Single };
    Look { align: Align::Both, first_line: FIRST_LINE, before: SPACING, line, ..Look::plain(28) }
}

/// A line under a heading: a paragraph of its own, 2 pt high, so that it can neither drift nor touch the text.
const fn rule() -> Look {
    Look { line: Line::Exact(40), frame: Frame::Above, ..Look::centred(4) }.held()
}

/// A mark of secrecy or urgency: 8 mm high with its frame.
const fn mark(frame: Frame) -> Look {
    Look { frame, ..Look::title(26) }.spaced(160, 0)
}

const fn recipients_label(party: bool) -> Look {
    if party {
        Look { underlined: true, ..Look::plain(28) }
    } else {
        Look { bold: true, italic: true, ..Look::plain(24) }
    }
}
