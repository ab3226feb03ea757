//! Widths of text in Times New Roman, to fit letterheads and lines without trusting a word processor.
//!
//! The advances are those of the metric-compatible Liberation Serif, in 1/2048 of the size. A Vietnamese letter is
//! as wide as its base letter, except for the horn of Ơ and Ư. Kerning and characters outside Vietnamese are not known.

use unicode_normalization::UnicodeNormalization;

/// Cut of the typeface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Face {
    Regular,
    Bold,
    Italic,
}

/// Width of a text in twips; `size` is in half-points.
pub(crate) fn width(text: &str, face: Face, size: u32) -> u32 {
    let mut base = ' ';
    let mut units = 0;
    for letter in text.nfd() {
        units += if letter == HORN { horn(base, face) } else { advance(letter, face) };
        base = letter;
    }
    units * size * 10 / 2048
}

/// The combining horn of Ơ and Ư.
const HORN: char = '\u{31b}';

fn advance(letter: char, face: Face) -> u32 {
    let widths = match face {
        Face::Regular => &REGULAR,
        Face::Bold => &BOLD,
        Face::Italic => &ITALIC,
    };
    let printable = match letter {
        '…' => return if face == Face::Italic { 1821 } else { 2048 },
        'Đ' => 'D',
        'đ' => 'd',
        '–' => '0',
        '“' | '”' => '(',
        _ if unicode_normalization::char::is_combining_mark(letter) => return 0,
        other => other,
    };
    let place = (printable as usize).checked_sub(' ' as usize);
    place.and_then(|place| widths.get(place)).map_or(1024, |units| u32::from(*units))
}

fn horn(base: char, face: Face) -> u32 {
    match (base, face) {
        ('o', Face::Regular) => 59,
        ('o', Face::Bold) => 110,
        ('o', Face::Italic) => 69,
        ('O', Face::Bold) => 114,
        ('U', Face::Regular) => 110,
        ('U', Face::Bold) => 151,
        ('U', Face::Italic) => 293,
        ('u', _) => 90,
        _ => 0,
    }
}

/// How a centred text breaks inside a room: equal indents on both sides that balance its lines, and the widest line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Balance {
    /// Indent on each side, in twips.
    pub(crate) indent: u32,
    /// Widest line, in twips.
    pub(crate) widest: u32,
    /// How many lines there are.
    pub(crate) lines: usize,
}

/// Slack for the rounding of other word processors, in twips.
const SLACK: u32 = 100;

/// Balances a centred text in a room (twips).
pub(crate) fn balance(text: &str, face: Face, size: u32, room: u32) -> Balance {
    let words: Vec<u32> = text.split(' ').map(|word| width(word, face, size)).collect();
    let space = width(" ", face, size);
    let lines = break_lines(&words, space, room);
    let narrowest = (0..room / 20)
        .map(|step| room - 20 * step)
        .take_while(|room| break_lines(&words, space, *room).len() == lines.len())
        .last()
        .unwrap_or(room);
    let widest = break_lines(&words, space, narrowest).into_iter().max().unwrap_or_default().min(room);
    let indent = if lines.len() > 1 { room.saturating_sub(widest + SLACK) / 2 } else { 0 };
    Balance { indent, widest, lines: lines.len() }
}

/// The widest line of a text as it breaks in a room (twips).
pub(crate) fn broken(text: &str, face: Face, size: u32, room: u32) -> u32 {
    let words: Vec<u32> = text.split(' ').map(|word| width(word, face, size)).collect();
    break_lines(&words, width(" ", face, size), room).into_iter().max().unwrap_or_default()
}

/// Greedy line breaking: the width of every line.
fn break_lines(words: &[u32], space: u32, room: u32) -> Vec<u32> {
    let mut lines: Vec<u32> = vec![];
    for word in words {
        match lines.last_mut() {
            Some(line) if *line + space + word <= room => *line += space + word,
            _ => lines.push(*word),
        }
    }
    lines
}

/// Advances of U+0020 to U+007E, regular.
const REGULAR: [u16; 95] = [
    512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479,
    1251, 1139, 1479, 1479, 682, 797, 1479, 1251, 1821, 1479, 1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479,
    1933, 1479, 1479, 1251, 682, 569, 682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682, 1024, 1024, 569,
    569, 1024, 569, 1593, 1024, 1024, 1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410,
    983, 1108,
];

/// Advances of U+0020 to U+007E, bold.
const BOLD: [u16; 95] = [
    512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479,
    1366, 1251, 1593, 1593, 797, 1024, 1593, 1366, 1933, 1479, 1593, 1251, 1593, 1479, 1139, 1366, 1479,
    1479, 2048, 1479, 1479, 1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682, 1024,
    1139, 569, 682, 1139, 569, 1706, 1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024,
    909, 807, 451, 807, 1065,
];

/// Advances of U+0020 to U+007E, italic.
const ITALIC: [u16; 95] = [
    512, 682, 860, 1024, 1024, 1706, 1593, 438, 682, 682, 1024, 1382, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1382, 1382, 1382, 1024, 1884, 1251, 1251, 1366, 1479,
    1251, 1251, 1479, 1479, 682, 909, 1366, 1139, 1706, 1366, 1479, 1251, 1479, 1251, 1024, 1139, 1479, 1251,
    1706, 1251, 1139, 1139, 797, 569, 797, 864, 1024, 682, 1024, 1024, 909, 1024, 909, 569, 1024, 1024, 569,
    569, 909, 569, 1479, 1024, 1024, 1024, 1024, 797, 797, 569, 1024, 909, 1366, 909, 909, 797, 819, 563,
    819, 1108,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_national_title_is_as_wide_as_measured_on_paper() {
        let title = width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Face::Bold, 26);
        assert!(title.abs_diff(5424) < 15, "{title}");
        let motto = width("Độc lập - Tự do - Hạnh phúc", Face::Bold, 28);
        assert!(motto.abs_diff(3428) < 15, "{motto}");
        let city = width("UBND THÀNH PHỐ HẢI PHÒNG", Face::Regular, 24);
        assert!(city.abs_diff(3493) < 15, "{city}");
    }

    #[test]
    fn two_lines_are_balanced() {
        let fit = balance("một hai ba bốn năm sáu bảy tám", Face::Bold, 28, 2400);
        assert!(fit.indent > 100 && fit.widest < 2200, "{fit:?}");
        assert_eq!(balance("một", Face::Bold, 28, 2400).indent, 0);
    }
}
