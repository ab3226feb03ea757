//! Capitals of TCVN3, which has no capitals with tones: they were typed as small letters and set in a capital font,
//! so plain text has “UBND TỉNH”. A word whose other letters are capitals gets its own back.

/// What a word says about its case.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    /// Capitals but for letters with tones.
    Capital,
    /// Could be either: “Và”, “Tế”, “ý”.
    Either,
    /// Anything else.
    Small,
}

/// The text with its capitals back.
pub(super) fn restored(text: &str) -> String {
    text.split_inclusive('\n').map(line).collect()
}

fn line(text: &str) -> String {
    let words: Vec<&str> = text.split_inclusive(|c: char| !c.is_alphanumeric()).collect();
    let said: Vec<Option<Case>> = words.iter().map(|word| case(word)).collect();
    let spoken: Vec<Case> = said.iter().flatten().copied().collect();
    let (mut out, mut at, mut before) = (String::with_capacity(text.len()), 0, None);
    for (word, said) in words.iter().zip(&said) {
        let Some(case) = said else {
            out.push_str(word);
            continue;
        };
        let next = spoken.get(at + 1).copied();
        let raised = raised(*case, before, next);
        at += 1;
        before = Some(if raised { Case::Capital } else { Case::Small });
        if raised { out.push_str(&word.to_uppercase()) } else { out.push_str(word) }
    }
    out
}

fn raised(case: Case, before: Option<Case>, next: Option<Case>) -> bool {
    let alone = before.is_none() && next.is_none();
    let with = |other: Option<Case>| other.is_none_or(|case| case != Case::Small);
    match case {
        Case::Capital => true,
        Case::Small => false,
        Case::Either => {
            let sure = before == Some(Case::Capital) || next == Some(Case::Capital);
            !alone && sure && with(before) && with(next)
        }
    }
}

/// What a word says; nothing when it has no letter.
fn case(word: &str) -> Option<Case> {
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let small = |c: &char| c.is_lowercase();
    let capitals = letters.iter().filter(|c| c.is_uppercase()).count();
    match letters.as_slice() {
        [] => None,
        all if all.iter().any(|c| c.is_ascii() && small(c)) => Some(Case::Small),
        all if all.iter().any(|c| small(c) && bare(*c)) => Some(Case::Small),
        [_, rest @ ..] if rest.iter().any(|c| c.is_uppercase()) => Some(Case::Capital),
        _ if capitals == letters.len() => Some(Case::Capital),
        _ => Some(Case::Either),
    }
}

/// Small letters that TCVN3 has capitals for.
fn bare(c: char) -> bool {
    matches!(c, 'ă' | 'â' | 'đ' | 'ê' | 'ô' | 'ơ' | 'ư')
}
