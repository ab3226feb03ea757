//! How a line begins: one of a list of wordings, as whole words.
//!
//! Owns the comparing of beginnings by hand: lists of dozens of wordings cost far more to compile into a pattern than to
//! go through.

/// What follows the first of these wordings at the beginning of a line; marks and blanks before it do not count.
pub fn after_opening<'l>(line: &'l str, wordings: &[&str]) -> Option<&'l str> {
    let line = line.trim_start_matches(|c: char| !(c.is_alphanumeric() || c == '_'));
    wordings.iter().filter_map(|wording| after(line, wording)).find(|rest| !goes_on(rest))
}

/// What follows the first of these wordings at the very beginning, be it inside a word or not.
pub fn after_wording<'l>(line: &'l str, wordings: &[&str]) -> Option<&'l str> {
    wordings.iter().find_map(|wording| after(line, wording))
}

/// Blanks of the wording stand for any run of blanks.
fn after<'l>(line: &'l str, wording: &str) -> Option<&'l str> {
    let mut rest = line;
    for (n, word) in wording.split(' ').enumerate() {
        if n > 0 {
            let trimmed = rest.trim_start_matches([' ', '\t']);
            if trimmed.len() == rest.len() {
                return None;
            }
            rest = trimmed;
        }
        rest = rest.strip_prefix(word)?;
    }
    Some(rest)
}

fn goes_on(rest: &str) -> bool {
    rest.chars().next().is_some_and(|c| c.is_alphanumeric() || c == '_')
}

/// Whether a text has at most so many characters.
pub fn within(text: &str, longest: usize) -> bool {
    text.chars().nth(longest).is_none()
}

/// “Chiều ngày 23/2/2031, …”: a sentence that tells the day at once, with or without its full stop.
pub fn tells_day(line: &str) -> bool {
    const DAYS: [&str; 6] = ["vào sáng", "vào chiều", "sáng", "chiều", "tối", "ngày"];
    let Some(rest) = after_opening(line, &DAYS).filter(|_| !within(line, 70)) else { return false };
    let rest = after_wording(rest.trim_start(), &["ngày"]).unwrap_or(rest).trim_start();
    let day = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let month = day.trim_start_matches([' ', '/', '-', '.']);
    day.len() < rest.len()
        && (month.starts_with("tháng")
            || month.len() < day.len() && month.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_tells_the_day_at_once_is_a_sentence() {
        let about = ", Phường Gốm A tổ chức hội thi nặn tượng cho thợ trẻ và học trò nghề".to_lowercase();
        for day in ["vào chiều ngày 23/2/2031", "ngày 23 tháng 2 năm 2031", "sáng 23-2"] {
            assert!(tells_day(&format!("{day}{about}")), "{day}");
        }
        assert!(!tells_day(&format!("ngày hội{about}")));
        assert!(!tells_day("chiều 23/2"));
    }

    #[test]
    fn a_line_begins_with_whole_words_whatever_marks_and_blanks_stand_there() {
        assert_eq!(after_opening("- nơi  nhận: abc", &["nơi nhận"]), Some(": abc"));
        assert_eq!(after_opening("tin khácnữa", &["tin khác"]), None);
        assert_eq!(after_opening("tin khác nữa", &["tin", "tin khác"]), Some(" khác nữa"));
    }
}
