//! A paper as a list of blocks: what is printed, in which role, before any file format.
//!
//! Texts pass the gate here, once: a [`Run`] cannot hold a character that would break a file.

use crate::mark::Mark;
use crate::page::Sheet;
use crate::rule_set::RuleSet;
use crate::wording::printable;
use chrono::NaiveDate;
use thuky_domain::Answer;

/// What a paragraph is on the page; each role is a named style in Word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Role {
    NationalTitle,
    Motto,
    PartyTitle,
    SuperiorBody,
    IssuingBody,
    Star,
    Number,
    PlaceDate,
    SecrecyMark,
    UrgencyMark,
    Rule,
    SubjectRule,
    PaperType,
    Subject,
    Dashes,
    Body,
    Closing,
    Section,
    Topic,
    Item,
    Point,
    Bullet,
    SignAuthority,
    SignTitle,
    SignName,
    RecipientsLabel,
    Recipient,
    AnnexLabel,
    AnnexTitle,
    AnnexNote,
    TableHead,
    TableText,
    TableNumber,
    TableGroup,
    TableSign,
    TableSpace,
    Addressee,
    Photograph,
    Caption,
    PageNumber,
    Filler,
    LetterSubject,
    AddresseeLine,
    Certification,
    Logo,
}

/// Automatic number before a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marker {
    /// `I.` or `I-`
    Roman,
    /// `1.`
    Arabic,
    /// `a)`, in the order of the Vietnamese alphabet; counted from 0.
    Letter(usize),
    /// `- `
    Dash,
}

/// Text in one look, on top of the style of its paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) text: String,
    /// On a line of its own below the text; may be empty.
    pub(crate) below: String,
    /// In half-points, where it had to be fitted.
    pub(crate) size: Option<u32>,
    /// In place of text.
    pub(crate) picture: Option<Box<Photo>>,
}

impl Run {
    pub(crate) fn new(text: &str) -> Self {
        Self { text: printable(text), ..Self::default() }
    }
}

/// Whether a paragraph must stand on the page of the next one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Keep {
    #[default]
    Free,
    WithNext,
}

/// A place that somebody else fills in. Until then its paragraph prints the invitation to do so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Control {
    /// What it is for those who read the file back.
    pub(crate) tag: String,
    /// What it is for those who fill it in.
    pub(crate) title: String,
    pub(crate) answer: Answer,
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Paragraph {
    pub(crate) role: Role,
    pub(crate) run: Run,
    pub(crate) marker: Option<Marker>,
    /// Equal indents on both sides, in twips, where they were measured.
    pub(crate) sides: Option<u32>,
    pub(crate) keep: Keep,
    /// The field of the record that it prints.
    pub(crate) mark: Option<Mark>,
    /// In whose place its text stands.
    pub(crate) control: Option<Control>,
}

impl Paragraph {
    pub(crate) fn new(role: Role, text: &str) -> Self {
        Self {
            role,
            run: Run::new(text),
            marker: None,
            sides: None,
            keep: Keep::Free,
            mark: None,
            control: None,
        }
    }

    pub(crate) const fn marked(mut self, marker: Marker) -> Self {
        self.marker = Some(marker);
        self
    }

    /// As the print of a field.
    pub(crate) fn printing(mut self, mark: impl Into<Option<Mark>>) -> Self {
        self.mark = mark.into();
        self
    }

    /// To be filled in.
    pub(crate) fn inviting(role: Role, control: Control) -> Self {
        let invitation = Self::new(role, control.answer.invitation());
        Self { control: Some(control), ..invitation }
    }

    /// With words on a line of their own below it.
    pub(crate) fn above(mut self, words: &str) -> Self {
        self.run.below = printable(words);
        self
    }

    pub(crate) fn pictured(mut self, picture: Photo) -> Self {
        self.run.picture = Some(Box::new(picture));
        self
    }

    pub(crate) const fn sized(mut self, half_points: u32) -> Self {
        self.run.size = Some(half_points);
        self
    }

    pub(crate) const fn indented(mut self, sides: u32) -> Self {
        self.sides = Some(sides);
        self
    }

    pub(crate) const fn kept(mut self) -> Self {
        self.keep = Keep::WithNext;
        self
    }
}

/// One cell: its paragraphs, at least one.
pub(crate) type Cell = Vec<Paragraph>;

/// Whether the lines of a table are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lines {
    /// A table for the layout only.
    None,
    /// Every cell has its frame; the first row is the header and stands again on each page.
    All,
}

/// A table; rows never break across pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    /// Widths of the columns, in twips.
    pub(crate) columns: Vec<u32>,
    pub(crate) rows: Vec<Vec<Cell>>,
    pub(crate) lines: Lines,
}

/// A picture fitted to the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Photo {
    pub(crate) bytes: Vec<u8>,
    /// Printed width in EMU.
    pub(crate) width: u32,
    /// Printed height in EMU.
    pub(crate) height: u32,
    /// Read out for those who cannot see it.
    pub(crate) description: String,
}

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    Paragraph(Paragraph),
    Table(Table),
}

impl Block {
    /// Its paragraphs, in the order of the file.
    pub(crate) fn paragraphs(&self) -> Vec<&Paragraph> {
        match self {
            Self::Paragraph(paragraph) => vec![paragraph],
            Self::Table(table) => table.rows.iter().flatten().flatten().collect(),
        }
    }
}

impl From<Paragraph> for Block {
    fn from(paragraph: Paragraph) -> Self {
        Self::Paragraph(paragraph)
    }
}

/// What the file says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Properties {
    pub(crate) title: String,
    pub(crate) subject: String,
    pub(crate) creator: String,
    pub(crate) date: Option<NaiveDate>,
    /// The office's own wording it was made with; empty for the usual one.
    pub(crate) wording: String,
    /// What the program puts into it by name, so that it knows the file again.
    pub(crate) own: Vec<(String, String)>,
}

/// How pages lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    Portrait,
    Landscape,
}

/// Pages that lie alike and are numbered from 1: the paper itself, or one of its annexes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) page: Page,
    pub(crate) blocks: Vec<Block>,
}

/// A whole paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Paper {
    pub(crate) rules: RuleSet,
    pub(crate) sheet: Sheet,
    pub(crate) body: Part,
    pub(crate) annexes: Vec<Part>,
    pub(crate) properties: Properties,
}

impl Paper {
    /// The paper itself and its annexes.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &Part> {
        [&self.body].into_iter().chain(&self.annexes)
    }

    /// All paragraphs, in the order of the file.
    pub(crate) fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.parts().flat_map(|part| &part.blocks).flat_map(Block::paragraphs)
    }
}
