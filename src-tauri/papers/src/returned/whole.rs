//! Papers written again with a record more or less, set against the paper as it is: what may differ beside that record.

use super::align::same;
use crate::printed::Printed;

/// Most records that are tried as struck, or as new: for each the paper is written again.
pub(super) const MOST_TRIED: usize = 100;

/// The paragraphs that tell something: not those without a text, and not the numbers of rows, which close up by themselves.
pub(super) fn telling(printed: &[Printed]) -> impl Iterator<Item = &Printed> {
    printed.iter().filter(|printed| !printed.text.is_empty() && !is_number(printed))
}

/// Whether a paragraph is the number of a row.
pub(super) fn is_number(printed: &Printed) -> bool {
    printed.mark.is_none() && printed.text.chars().all(|c| c.is_ascii_digit())
}

/// Whether two paragraphs say the same. Words of the form may count otherwise: how many there are, the form tells itself.
pub(super) fn alike(one: &Printed, other: &Printed) -> bool {
    let of_form = one.mark.is_none() && other.mark.is_none();
    same(&one.text, &other.text) || of_form && uncounted(&one.text) == uncounted(&other.text)
}

/// A text with every figure as one digit.
fn uncounted(text: &str) -> String {
    let mut told = String::new();
    for letter in text.chars() {
        match letter {
            '0'..='9' if told.ends_with('0') => {}
            '0'..='9' => told.push('0'),
            _ => told.push(letter),
        }
    }
    told
}
