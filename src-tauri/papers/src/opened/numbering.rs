//! The lists of an opened paper: what the check keeps of their levels, and the labels as they read.

use super::look::ParagraphLayer;
use thuky_package::{Label, Lists, PackageFault};

/// All lists, and where the paragraphs of their levels stand.
pub(super) type Numbering = Lists<ParagraphLayer>;

/// Reads the part; an empty one has no lists.
pub(super) fn read(text: &str) -> Result<Numbering, PackageFault> {
    Lists::read(text, |look: &mut ParagraphLayer, name, tag| {
        if name == "ind" {
            look.take(name, tag);
        }
    })
}

/// A label as it reads: a sign of a symbol font is a dot.
pub(super) fn plain(label: Label<'_>) -> String {
    match label {
        Label::Number(text) => text,
        Label::Bullet(set) if set.chars().all(is_plain) => set.to_owned(),
        Label::Bullet(_) => "•".to_owned(),
    }
}

/// Not a sign of a symbol font.
const fn is_plain(c: char) -> bool {
    !matches!(c, '\u{e000}'..='\u{f8ff}')
}
