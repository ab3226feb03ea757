//! Two texts side by side: which paragraphs belong together, and which words of them changed.
//!
//! Owns the alignment only; what the texts are and where they came from is not known here. Applying the changes to the
//! left text always gives the right one.

use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices, diff_ratio};
use std::ops::Range;
use ts_rs::TS;

/// How like two paragraphs must be to be taken for one that was rewritten.
const ALIKE: f32 = 0.5;
/// How many paragraphs further a rewritten one is looked for.
const REACH: usize = 8;

/// What became of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ParagraphChange {
    /// như nhau
    Same,
    /// sửa
    Changed,
    /// chỉ bên phải có
    Added,
    /// chỉ bên trái có
    Removed,
}

/// What became of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PieceChange {
    /// như nhau
    Same,
    /// bỏ
    Removed,
    /// thêm
    Added,
}

/// Words of a paragraph that share a fate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Piece {
    /// Their fate.
    pub change: PieceChange,
    /// The words, with the spaces between them.
    pub text: String,
}

/// A paragraph of either text, or one of both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparedParagraph {
    /// What became of it.
    pub change: ParagraphChange,
    /// Its words: the left paragraph is what is the same and what was removed, the right one the same and the added.
    pub pieces: Vec<Piece>,
}

/// The paragraphs of two texts, aligned.
#[must_use]
pub fn compared(left: &[&str], right: &[&str]) -> Vec<ComparedParagraph> {
    let operations = capture_diff_slices(Algorithm::Myers, left, right);
    operations.into_iter().flat_map(|operation| block(operation, left, right)).collect()
}

fn block(operation: DiffOp, left: &[&str], right: &[&str]) -> Vec<ComparedParagraph> {
    let (tag, old, new) = operation.as_tag_tuple();
    let (old, new) = (within(left, old), within(right, new));
    match tag {
        DiffTag::Equal => {
            old.iter().map(|text| alone(ParagraphChange::Same, PieceChange::Same, text)).collect()
        }
        _ => rewritten(old, new),
    }
}

fn within<T>(items: &[T], range: Range<usize>) -> &[T] {
    items.get(range).unwrap_or_default()
}

fn alone(change: ParagraphChange, piece: PieceChange, text: &str) -> ComparedParagraph {
    ComparedParagraph { change, pieces: vec![Piece { change: piece, text: text.to_owned() }] }
}

/// Paragraphs that differ: those that are alike stand together, in their order; the others came or went.
fn rewritten(old: &[&str], new: &[&str]) -> Vec<ComparedParagraph> {
    let mut paragraphs = Vec::new();
    let mut next = 0;
    for text in old {
        let Some((ahead, operations)) = likest(text, within(new, next..new.len().min(next + REACH))) else {
            paragraphs.push(alone(ParagraphChange::Removed, PieceChange::Removed, text));
            continue;
        };
        paragraphs.extend(added(within(new, next..next + ahead)));
        let other = new.get(next + ahead).copied().unwrap_or_default();
        paragraphs.push(ComparedParagraph {
            change: ParagraphChange::Changed,
            pieces: pieces(&operations, &words(text), &words(other)),
        });
        next += ahead + 1;
    }
    paragraphs.extend(added(within(new, next..new.len())));
    paragraphs
}

fn added<'t>(texts: &'t [&'t str]) -> impl Iterator<Item = ComparedParagraph> + 't {
    texts.iter().map(|text| alone(ParagraphChange::Added, PieceChange::Added, text))
}

/// The paragraph most like a text, with how the words of one become those of the other.
fn likest(text: &str, among: &[&str]) -> Option<(usize, Vec<DiffOp>)> {
    let old = words(text);
    let told = among.iter().enumerate().map(|(index, other)| {
        let new = words(other);
        let operations = capture_diff_slices(Algorithm::Myers, &old, &new);
        (diff_ratio(&operations, old.len(), new.len()), index, operations)
    });
    let alike = told.filter(|(likeness, _, _)| *likeness >= ALIKE);
    let best = alike.reduce(|best, other| if other.0 > best.0 { other } else { best });
    best.map(|(_, index, operations)| (index, operations))
}

/// Words and what stands between them; joined again they are the text.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = if first.is_alphanumeric() {
            rest.find(|letter: char| !letter.is_alphanumeric() && !is_mark(letter)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (word, after) = rest.split_at(end);
        words.push(word);
        rest = after;
    }
    words
}

fn is_mark(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter)
}

fn pieces(operations: &[DiffOp], old: &[&str], new: &[&str]) -> Vec<Piece> {
    let mut writer = PieceWriter::default();
    for operation in operations {
        let (tag, before, after) = operation.as_tag_tuple();
        let (before, after) = (within(old, before).concat(), within(new, after).concat());
        if tag == DiffTag::Equal { writer.same(before) } else { writer.changed(&before, &after) }
    }
    writer.finished()
}

/// Writes pieces so that words changed in a row stand as one change: a space between two changes belongs to both.
#[derive(Default)]
struct PieceWriter {
    pieces: Vec<Piece>,
    removed: String,
    added: String,
    /// Space after the open change.
    gap: String,
}

impl PieceWriter {
    fn same(&mut self, text: String) {
        let open = !self.removed.is_empty() || !self.added.is_empty();
        if open && text.trim().is_empty() {
            self.gap.push_str(&text);
        } else {
            self.close();
            self.push(PieceChange::Same, text);
        }
    }

    fn changed(&mut self, before: &str, after: &str) {
        let gap = std::mem::take(&mut self.gap);
        self.removed.extend([gap.as_str(), before]);
        self.added.extend([gap.as_str(), after]);
    }

    fn close(&mut self) {
        let (removed, added) = (std::mem::take(&mut self.removed), std::mem::take(&mut self.added));
        let gap = std::mem::take(&mut self.gap);
        self.push(PieceChange::Removed, removed);
        self.push(PieceChange::Added, added);
        self.push(PieceChange::Same, gap);
    }

    fn push(&mut self, change: PieceChange, text: String) {
        match self.pieces.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.change == change => last.text.push_str(&text),
            _ => self.pieces.push(Piece { change, text }),
        }
    }

    fn finished(mut self) -> Vec<Piece> {
        self.close();
        self.pieces
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One side of a comparison, put together again.
    fn side(paragraphs: &[ComparedParagraph], absent: PieceChange, gone: ParagraphChange) -> Vec<String> {
        let kept = paragraphs.iter().filter(|paragraph| paragraph.change != gone);
        let words = |paragraph: &ComparedParagraph| {
            let pieces = paragraph.pieces.iter().filter(|piece| piece.change != absent);
            pieces.map(|piece| piece.text.as_str()).collect()
        };
        kept.map(words).collect()
    }

    fn told(paragraph: &ComparedParagraph) -> String {
        let sign = |piece: &Piece| match piece.change {
            PieceChange::Same => piece.text.clone(),
            PieceChange::Removed => format!("[-{}-]", piece.text),
            PieceChange::Added => format!("[+{}+]", piece.text),
        };
        paragraph.pieces.iter().map(sign).collect()
    }

    #[test]
    fn a_text_compared_with_itself_has_no_change() {
        let text = ["Kết luận", "", "Sở Tài chính trình phương án.", "Sở Tài chính trình phương án."];
        let same = compared(&text, &text);
        assert!(same.iter().all(|paragraph| paragraph.change == ParagraphChange::Same));
        assert_eq!(side(&same, PieceChange::Removed, ParagraphChange::Removed), text);
    }

    #[test]
    fn words_that_changed_are_told_and_their_comma_is_not() {
        let found = compared(
            &["Sở Tài chính báo cáo trước ngày 15/12/2026, trình Thường trực."],
            &["Sở Tài chính báo cáo trước ngày 20/12/2026, trình Ban Thường vụ."],
        );
        assert_eq!(found.len(), 1);
        assert_eq!(
            told(&found[0]),
            "Sở Tài chính báo cáo trước ngày [-15-][+20+]/12/2026, trình [+Ban +]Thường [-trực-][+vụ+]."
        );
    }

    #[test]
    fn a_paragraph_that_came_between_moves_no_other() {
        let left = ["Một việc rất dài", "Hai việc rất ngắn"];
        let right = ["Một việc rất dài hơn", "Chen vào giữa", "Hai việc rất ngắn"];
        let changes: Vec<ParagraphChange> =
            compared(&left, &right).iter().map(|found| found.change).collect();
        use ParagraphChange::*;
        assert_eq!(changes, [Changed, Added, Same]);
    }

    #[test]
    fn applying_the_changes_to_the_left_gives_the_right_whatever_the_texts() {
        let paragraphs =
            ["", " ", "a", "a b", "b a", "a b c d", "a c d", "x", "hạn: 15/12", "hạn  16/12.", "é é"];
        let mut seed = 7_u32;
        let mut any = |most: usize| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 16) as usize % most
        };
        for _ in 0..2_000 {
            let mut text = || (0..any(9)).map(|_| paragraphs[any(paragraphs.len())]).collect::<Vec<_>>();
            let (left, right) = (text(), text());
            let found = compared(&left, &right);
            assert_eq!(side(&found, PieceChange::Added, ParagraphChange::Added), left);
            assert_eq!(side(&found, PieceChange::Removed, ParagraphChange::Removed), right);
        }
    }
}
