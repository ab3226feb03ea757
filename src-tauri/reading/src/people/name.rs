//! Where a personal name stands and how many syllables it has.
//!
//! Owns what sets a name off from a place, a patron or an office. Whose name it is is not known here.

use crate::lexicon::bodies::BODY;
use crate::lexicon::names::{AREA, FAMILY, NAMED_AFTER, PLACES};
use crate::lexicon::titles::TITLES;
use crate::page::Page;

/// What stands before the place where a name is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameContext {
    /// An honorific: any capitalised run of two or more is a name.
    Addressed,
    /// The beginning of an entry of a list, or of a sentence.
    Listed,
    /// An office: the run may be the area or the patron of the office instead.
    AfterOffice,
}

/// Length in tokens of the name at token `i`.
pub fn name_at(page: &Page, i: usize, end: usize, context: NameContext) -> Option<usize> {
    if let Some(n) = page.known.name(i).filter(|n| i + n <= end) {
        return Some(n);
    }
    if let Some(n) = hyphened(page, i, end) {
        return Some(n);
    }
    let length = run(page, i, end);
    if context == NameContext::AfterOffice && family_and_not_address(page, i) && length > 2 {
        return (length <= 5).then_some(length);
    }
    let family = FAMILY.contains(page.word(i));
    let place = PLACES.at(page, i);
    let office = TITLES.at(page, i).is_some_and(|n| n > 1);
    let plausible = !office
        && (2..=5).contains(&length)
        && place.is_none_or(|n| length > n && context != NameContext::AfterOffice);
    let named = match context {
        NameContext::Addressed => {
            BODY.at(page, i).is_none_or(|n| family && n == 1) && TITLES.at(page, i).is_none()
        }
        NameContext::Listed => family,
        NameContext::AfterOffice => family && named_place(page, i, length).is_none(),
    };
    (plausible && named).then_some(length)
}

/// “Thứ trưởng Ông Thị B”, “đồng chí Ông Văn A”: right after an office or an honorific a capital “Ông” before no other family name is the family name.
pub(super) fn family_and_not_address(page: &Page, i: usize) -> bool {
    page.word(i) == "ông" && page.capital(i) && page.capital(i + 1) && !FAMILY.contains(page.word(i + 1))
}

/// “Lê-Văn-Bình”, as many write who live abroad: a family name and syllables most of which hang on hyphens.
fn hyphened(page: &Page, i: usize, end: usize) -> Option<usize> {
    let syllable = |j: usize| j < end && page.is_word(j) && page.capital(j) && !page.shouted(j);
    if !FAMILY.contains(page.word(i)) || !syllable(i) || PLACES.at(page, i).is_some() {
        return None;
    }
    let (mut j, mut syllables, mut hyphens) = (i + 1, 1, 0);
    loop {
        let hyphen = page.word(j) == "-" && (page.touches_next(j - 1) || page.touches_next(j));
        let next = j + usize::from(hyphen);
        if !syllable(next) {
            break;
        }
        (j, syllables, hyphens) = (next + 1, syllables + 1, hyphens + usize::from(hyphen));
    }
    ((2..=5).contains(&syllables) && hyphens > 0 && hyphens + 2 >= syllables).then_some(j - i)
}

/// Capitalised words that follow each other with nothing but blanks between.
fn run(page: &Page, i: usize, end: usize) -> usize {
    let shouted = page.shouted(i);
    let mut length = 0;
    while i + length < end && length < 6 {
        let j = i + length;
        let word = page.is_word(j) && page.capital(j) && !page.word(j).contains(['/', '.']);
        let style =
            page.tokens.get(j).is_some_and(|t| t.shouted() == shouted || page.word(j).chars().count() == 1);
        let labelled = page.phrase(j, "chức vụ").is_some() || matches!(page.word(j), "khóa" | "khoá");
        let other = length >= 2
            && (labelled || TITLES.at(page, j).is_some() || BODY.at(page, j).is_some_and(|n| n > 1));
        if !(word && style || length == 1 && middle(page, j)) || other {
            break;
        }
        length += 1;
    }
    length
}

/// “Trần thị Cúc”, “Tôn thất Bình”: the second syllable of a full name in a small letter.
fn middle(page: &Page, j: usize) -> bool {
    let small = matches!(page.word(j), "thị" | "văn" | "thất" | "nữ") && !page.capital(j);
    let family =
        j.checked_sub(1).is_some_and(|i| FAMILY.contains(page.word(i)) && PLACES.at(page, i).is_none());
    small && family && page.is_word(j + 1) && page.capital(j + 1) && !page.shouted(j + 1)
}

/// Capitalised words after an office that name its area or patron: their number.
pub fn place_at(page: &Page, i: usize, end: usize) -> Option<usize> {
    let known = PLACES.at(page, i).filter(|_| page.capital(i));
    let family = |i: usize| FAMILY.contains(page.word(i));
    let mistakable = |place: &usize| family(i) || *place == 2 && family(i + 1) && family(i + 2);
    known.or_else(|| named_place(page, i, run(page, i, end)).filter(mistakable))
}

/// “Cảng hàng hóa Tân | Lâm Hạ”, “Bệnh viện đa khoa | Sa Lộc”: two capitals that go on with the name of a place.
fn ends_place(page: &Page, i: usize) -> bool {
    let capital = |i: usize| page.is_word(i) && page.capital(i) && !page.shouted(i);
    let alone = i > 1 && capital(i - 1) && !capital(i - 2);
    let own_word = |i: usize| BODY.at(page, i).is_some() || TITLES.at(page, i).is_some();
    alone && !own_word(i - 1) || i > 1 && page.phrase(i - 2, "đa khoa").is_some()
}

/// “Trường Đại học A | Lâm Sơn | Trần Đức Long”: in a run too long for a name, the syllables before the family name.
fn before_name(page: &Page, i: usize, length: usize) -> Option<usize> {
    const TAILS: [usize; 3] = [3, 4, 2];
    let places = TAILS.iter().filter_map(|tail| length.checked_sub(*tail)).filter(|n| (2..=3).contains(n));
    let family =
        |n: &usize| FAMILY.contains(page.word(i + n)) && !matches!(page.word(i + n - 1), "thị" | "văn");
    places.into_iter().find(family).filter(|_| length >= 5)
}

fn named_place(page: &Page, i: usize, length: usize) -> Option<usize> {
    let before = i.checked_sub(1).map(|b| page.word(b))?;
    let area = AREA.contains(&before) && page.word(i) != "khối";
    let middle = |i: usize| matches!(page.word(i), "thị" | "văn");
    let two_then_name = length >= 4 && FAMILY.contains(page.word(i + 2)) && !middle(i + 1) && !middle(i + 2);
    if length == 2 && ends_place(page, i) {
        return Some(2);
    }
    if let Some(place) = before_name(page, i, length).filter(|_| !TITLES.ends_before(page, i)) {
        return Some(place);
    }
    let countryside = before == "thôn" && i > 1 && page.word(i - 2) == "nông";
    if countryside {
        return None;
    }
    if NAMED_AFTER.contains(&before) {
        return (length >= 2).then_some(if length >= 5 && FAMILY.contains(page.word(i + 2)) {
            2
        } else {
            length
        });
    }
    (area && (length == 2 || two_then_name)).then_some(2)
}
