//! The shape of a Vietnamese syllable: onset, rhyme, tone.
//!
//! Owns the spelling rules; it knows no word. What has the shape need not be a word of the language.

use crate::token::is_letter;
use fnv::FnvHashSet;
use std::sync::LazyLock;

/// Vowels with their five marked forms: grave, hook, tilde, acute, dot.
const VOWELS: [&str; 12] = [
    "aàảãáạ",
    "ăằẳẵắặ",
    "âầẩẫấậ",
    "eèẻẽéẹ",
    "êềểễếệ",
    "iìỉĩíị",
    "oòỏõóọ",
    "ôồổỗốộ",
    "ơờởỡớợ",
    "uùủũúụ",
    "ưừửữứự",
    "yỳỷỹýỵ",
];
const ONSETS: [&str; 26] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k",
    "l", "m", "n", "p", "r", "s", "t", "v",
];
static RHYMES: LazyLock<FnvHashSet<&'static str>> = LazyLock::new(|| {
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
     e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu \
     o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ooc oong \
     ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
     u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uên uơ uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uynh uyt uyu \
     ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu"
        .split_whitespace()
        .collect()
});

/// Whether a lower-case word in NFC could be a Vietnamese syllable.
#[must_use]
pub fn is_syllable(word: &str) -> bool {
    let Some((bare, tone)) = without_tone(word) else { return false };
    let whole = rhymes(&bare, tone, "");
    let cut = |onset: &str| {
        bare.strip_prefix(onset).is_some_and(|rest| spelled(onset, rest) && rhymes(rest, tone, onset))
    };
    whole
        || ONSETS.iter().any(|onset| cut(onset))
        || bare.strip_prefix('x').is_some_and(|r| rhymes(r, tone, "x"))
}

/// Whether a word has a letter that only Vietnamese writes.
#[must_use]
pub fn is_marked(word: &str) -> bool {
    word.chars().any(|c| !c.is_ascii() && is_letter(c))
}

/// The letters without tone, and the number of the tone; none for two tones.
fn without_tone(word: &str) -> Option<(String, usize)> {
    let (mut bare, mut tone) = (String::with_capacity(word.len()), 0);
    for c in word.chars() {
        let vowel = VOWELS
            .iter()
            .filter(|_| !c.is_ascii())
            .find_map(|row| Some((row.chars().next()?, row.chars().position(|v| v == c)?)));
        let (letter, mark) = vowel.unwrap_or((c, 0));
        if mark > 0 && tone > 0 {
            return None;
        }
        tone = tone.max(mark);
        bare.push(letter);
    }
    Some((bare, tone))
}

/// Stops take only the acute and the dot; “q” writes “u” where others write “o”.
fn rhymes(rest: &str, tone: usize, onset: &str) -> bool {
    let stopped = rest.ends_with(['c', 'p', 't']) || rest.ends_with("ch");
    let known = RHYMES.contains(rest) || onset == "gi" && RHYMES.contains(format!("i{rest}").as_str());
    let rounded = onset == "qu" && (RHYMES.contains(format!("u{rest}").as_str()) || rest == "yn");
    (known || rounded) && (!stopped || tone >= 4)
}

/// Front vowels take “k”, “gh”, “ngh”; the others “c”, “g”, “ng”.
fn spelled(onset: &str, rest: &str) -> bool {
    let front = rest.starts_with(['e', 'ê', 'i', 'y']);
    match onset {
        "k" | "gh" | "ngh" => front,
        "c" | "ng" => !front,
        "g" => !rest.starts_with(['e', 'ê', 'y']),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_language_have_the_shape_of_syllables() {
        let words = "nghiêng quốc quyết khuỷu giếng gì giữa ngoài khuyến đường xã được ở ý yêu quý uỷ hoà thuở quần quanh huyện \
                     triển phường nghỉ kỳ quả những phó chủ tịch thuế nước việc hoặc suốt hướng người rượu xoong quên";
        for word in words.split(' ') {
            assert!(is_syllable(word), "{word}");
        }
    }

    #[test]
    fn joined_words_and_foreign_ones_have_not() {
        for word in "đốcgiải cuảcác ubnd internet vàcác kà ghà viet logistics đắk krông".split(' ')
        {
            assert!(!is_syllable(word), "{word}");
        }
    }
}
