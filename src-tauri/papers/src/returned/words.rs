//! Words of two texts set against each other: what was replaced by what, and what two hands made of one text.

/// Largest table of words against words; beyond it the texts differ as a whole between their common ends.
const LARGEST_TABLE: usize = 4_000_000;

/// A stretch of words that two texts share, or in which they differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// As the first text has it.
    pub before: String,
    /// As the second text has it.
    pub after: String,
    /// Whether both have it.
    pub same: bool,
}

/// A stretch of tokens replaced: where in the first text, and by which tokens of the second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hunk {
    pub from: usize,
    pub to: usize,
    pub after: String,
}

/// Words, spaces and marks, which together are the text.
pub(super) fn tokens(text: &str) -> Vec<&str> {
    let (mut tokens, mut start) = (vec![], 0);
    let mut letters = text.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let end = at + c.len_utf8();
        let goes_on = letters.peek().is_some_and(|(_, next)| c.is_alphanumeric() && next.is_alphanumeric());
        if !goes_on {
            tokens.extend(text.get(start..end));
            start = end;
        }
    }
    tokens
}

/// Where the two differ, in places of the first text's tokens.
pub(super) fn hunks(before: &[&str], after: &[&str]) -> Vec<Hunk> {
    let mut hunks: Vec<Hunk> = vec![];
    let (mut at, mut other) = (0, 0);
    let end = [(before.len(), after.len())];
    for (one, two) in common(before, after).into_iter().chain(end) {
        if one > at || two > other {
            hunks.push(Hunk { from: at, to: one, after: slice(after, other, two).concat() });
        }
        (at, other) = (one + 1, two + 1);
    }
    hunks
}

fn slice<'t, 's>(tokens: &'s [&'t str], from: usize, to: usize) -> &'s [&'t str] {
    tokens.get(from..to).unwrap_or_default()
}

/// The places of the tokens both have, in order: a longest common row.
pub(super) fn common(before: &[&str], after: &[&str]) -> Vec<(usize, usize)> {
    let start = before.iter().zip(after).take_while(|(one, two)| one == two).count();
    let (rest, other) = (before.get(start..).unwrap_or_default(), after.get(start..).unwrap_or_default());
    let tail = rest.iter().rev().zip(other.iter().rev()).take_while(|(one, two)| one == two).count();
    let middle = (slice(rest, 0, rest.len() - tail), slice(other, 0, other.len() - tail));
    let head = (0..start).map(|place| (place, place));
    let inner = longest(middle.0, middle.1).into_iter().map(|(one, two)| (start + one, start + two));
    let last = (0..tail).map(|place| (before.len() - tail + place, after.len() - tail + place));
    head.chain(inner).chain(last).collect()
}

/// The longest common row by the table of its lengths.
pub(super) fn longest<T: PartialEq>(before: &[T], after: &[T]) -> Vec<(usize, usize)> {
    let width = after.len() + 1;
    if before.is_empty() || after.is_empty() || (before.len() + 1).saturating_mul(width) > LARGEST_TABLE {
        return vec![];
    }
    let mut table = vec![0_u32; (before.len() + 1) * width];
    let length = |table: &[u32], one: usize, two: usize| table.get(one * width + two).copied().unwrap_or(0);
    for (one, left) in before.iter().enumerate().rev() {
        for (two, right) in after.iter().enumerate().rev() {
            let best = if left == right {
                length(&table, one + 1, two + 1) + 1
            } else {
                length(&table, one + 1, two).max(length(&table, one, two + 1))
            };
            table.get_mut(one * width + two).into_iter().for_each(|cell| *cell = best);
        }
    }
    let (mut row, mut one, mut two) = (vec![], 0, 0);
    while let (Some(left), Some(right)) = (before.get(one), after.get(two)) {
        if left == right {
            row.push((one, two));
            (one, two) = (one + 1, two + 1);
        } else if length(&table, one + 1, two) >= length(&table, one, two + 1) {
            one += 1;
        } else {
            two += 1;
        }
    }
    row
}

/// The two texts as shared and differing stretches, for the eye.
#[must_use]
pub fn differences(before: &str, after: &str) -> Vec<Difference> {
    let (one, two) = (tokens(before), tokens(after));
    let (mut found, mut at): (Vec<Difference>, usize) = (vec![], 0);
    let shared = |found: &mut Vec<Difference>, from: usize, to: usize| {
        let text = slice(&one, from, to).concat();
        if !text.is_empty() {
            found.push(Difference { before: text.clone(), after: text, same: true });
        }
    };
    for hunk in hunks(&one, &two) {
        shared(&mut found, at, hunk.from);
        let before = slice(&one, hunk.from, hunk.to).concat();
        found.push(Difference { before, after: hunk.after, same: false });
        at = hunk.to;
    }
    shared(&mut found, at, one.len());
    found
}

/// How much two texts have in common, in hundredths of the longer one's words.
pub(super) fn likeness(one: &str, other: &str) -> usize {
    let (one, other) = (words(one), words(other));
    let most = one.len().max(other.len());
    (common(&one, &other).len() * 100).checked_div(most).unwrap_or(0)
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

/// What two hands made of one text, when they touched different words of it; none when they touched the same.
pub(super) fn merged(base: &str, one: &str, other: &str) -> Option<String> {
    let tokens_of_base = tokens(base);
    let mine = hunks(&tokens_of_base, &tokens(one));
    let theirs = hunks(&tokens_of_base, &tokens(other));
    let mut all: Vec<&Hunk> = mine.iter().chain(theirs.iter().filter(|hunk| !mine.contains(hunk))).collect();
    all.sort_by_key(|hunk| (hunk.from, hunk.to));
    if all.windows(2).any(|pair| matches!(pair, [first, second] if touch(first, second))) {
        return None;
    }
    let (mut text, mut at) = (String::new(), 0);
    for hunk in all {
        text.push_str(&slice(&tokens_of_base, at, hunk.from).concat());
        text.push_str(&hunk.after);
        at = hunk.to;
    }
    text.push_str(&slice(&tokens_of_base, at, tokens_of_base.len()).concat());
    Some(text)
}

/// Whether two changes overlap or stand side by side without a word between them.
const fn touch(first: &Hunk, second: &Hunk) -> bool {
    second.from <= first.to
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_the_text() {
        let text = "Giao Sở Nội vụ: rà soát 3/4; xong.";
        assert_eq!(tokens(text).concat(), text);
        assert_eq!(tokens("rà soát 3/4."), ["rà", " ", "soát", " ", "3", "/", "4", "."]);
    }

    #[test]
    fn differences_put_each_text_together_again() {
        let (before, after) =
            ("Giao Sở Nội vụ rà soát định mức", "Giao Sở Tài chính chủ trì rà soát lại định mức.");
        let found = differences(before, after);
        assert_eq!(found.iter().map(|part| part.before.as_str()).collect::<String>(), before);
        assert_eq!(found.iter().map(|part| part.after.as_str()).collect::<String>(), after);
        assert!(found.iter().any(|part| part.same && part.before.contains("rà soát")));
    }

    #[test]
    fn two_hands_on_different_words_are_joined_and_on_the_same_words_are_not() {
        let base = "Sở Nội vụ rà soát định mức trước ngày 30/6/2026";
        let one = "Sở Tài chính rà soát định mức trước ngày 30/6/2026";
        let other = "Sở Nội vụ rà soát định mức trước ngày 15/7/2026";
        let both = "Sở Tài chính rà soát định mức trước ngày 15/7/2026";
        assert_eq!(merged(base, one, other).as_deref(), Some(both));
        assert_eq!(merged(base, one, "Sở Y tế rà soát định mức trước ngày 30/6/2026"), None);
        assert_eq!(merged(base, one, one).as_deref(), Some(one));
        assert_eq!(merged(base, base, other).as_deref(), Some(other));
    }
}
