//! Small change of official Vietnamese: blanks, ends of sentences, lists, capitals, and the gate every text passes.

use thuky_domain::text::{capitalised, fold, line, paragraphs};

/// What stands in place of a missing fact.
pub(crate) const BLANK: &str = "……";

/// Letters that may reach a file: NFC, no control or invisible characters; white space is kept.
pub(crate) fn printable(text: &str) -> String {
    paragraphs(text).replace(['\n', '\t', '\u{2028}', '\u{2029}'], " ")
}

/// A field of one line, without what a list would add after it.
pub(crate) fn one_line(text: &str) -> String {
    line(text)
}

/// The paragraphs of a longer text, none empty.
pub(crate) fn split(text: &str) -> Vec<String> {
    paragraphs(text).split('\n').map(line).filter(|paragraph| !paragraph.is_empty()).collect()
}

/// The text without the punctuation that closed it.
pub(crate) fn unclosed(text: &str) -> String {
    open(&line(text)).to_owned()
}

fn open(line: &str) -> &str {
    line.trim_end_matches(['.', ';', ',', ':', '/', ' '])
}

/// A sentence: a capital first, a full stop last, whatever closed it before.
pub(crate) fn sentence(text: &str) -> String {
    let text = capitalised(&line(text));
    if text.is_empty() || text.ends_with(['?', '!', '…', ':']) {
        return text;
    }
    format!("{}.", open(&text))
}

/// `A, B và C`.
pub(crate) fn listed(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} và {last}", first.join(", ")),
    }
}

/// The non-empty parts with commas.
pub(crate) fn with_commas<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    parts.into_iter().map(unclosed).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The first letter small, for the middle of a sentence; names of bodies and abbreviations keep their capital.
pub(crate) fn lowered(text: &str) -> String {
    if keeps_capital(text) {
        return text.to_owned();
    }
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| format!("{}{}", first.to_lowercase(), letters.as_str()))
}

/// Verbs that may stand before a name: “Giao Sở Tài chính”.
const VERBS: [&str; 10] = ["giao", "trình", "gửi", "mời", "cử", "cùng", "đưa", "với", "yêu", "họp"];

/// Whether a capital at the start is a name's own: the next word has one too, or the first two make a body's name.
fn keeps_capital(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let shouted = first.chars().nth(1).is_some_and(char::is_uppercase);
    let named = second.starts_with(char::is_uppercase) && !VERBS.contains(&first.to_lowercase().as_str());
    shouted || named || is_body(first, second)
}

fn is_body(first: &str, second: &str) -> bool {
    const BODIES: [&str; 14] = [
        "đảng ủy",
        "đảng uỷ",
        "thành ủy",
        "thành uỷ",
        "tỉnh ủy",
        "tỉnh uỷ",
        "ủy ban",
        "uỷ ban",
        "hội đồng",
        "văn phòng",
        "thường trực",
        "chính phủ",
        "công an",
        "chủ tịch",
    ];
    BODIES.contains(&format!("{first} {second}").to_lowercase().as_str())
}

/// Whether a text already says a part, marks and case apart.
pub(crate) fn says(text: &str, part: &str) -> bool {
    let part = fold(part);
    !part.is_empty() && fold(text).contains(&part)
}

/// A count as offices write it: two digits at least.
pub(crate) fn count(number: u32) -> String {
    format!("{number:02}")
}

/// Whether a text is in capitals throughout and so cannot stand inside a sentence.
pub(crate) fn shouts(text: &str) -> bool {
    !text.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_has_one_end() {
        assert_eq!(sentence("đã xong;"), "Đã xong.");
        assert_eq!(sentence("Đã xong./."), "Đã xong.");
        assert_eq!(sentence("và các việc khác…"), "Và các việc khác…");
        assert_eq!(sentence("  "), "");
    }

    #[test]
    fn names_keep_their_capital_inside_a_sentence() {
        assert_eq!(lowered("Tiếp tục rà soát"), "tiếp tục rà soát");
        assert_eq!(lowered("UBND thành phố"), "UBND thành phố");
        assert_eq!(lowered("Ban Dân vận Thành ủy"), "Ban Dân vận Thành ủy");
        assert_eq!(lowered("Ban hành kế hoạch"), "ban hành kế hoạch");
        assert_eq!(lowered("Đảng ủy phường"), "Đảng ủy phường");
        assert_eq!(lowered("Chủ trì xây dựng"), "chủ trì xây dựng");
        assert_eq!(lowered("Lê Văn An"), "Lê Văn An");
        assert_eq!(lowered("Giao Sở Nội vụ"), "giao Sở Nội vụ");
    }

    #[test]
    fn lists_end_with_va() {
        assert_eq!(listed(&["A".into(), "B".into(), "C".into()]), "A, B và C");
    }
}
