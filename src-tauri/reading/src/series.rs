//! A series: a kind of units and the names called under it: “các Sở: A, B”, “UBND các huyện: C, D”, “UBND ba xã E, F và G”.
//!
//! Owns where such a list begins and ends. A single name is measured in `bodies`; lists of any other shape are cut in `units`.

use crate::bodies::{numeral, unit_end};
use crate::lexicon::bodies::{AREAS, BODY, SECTORS, UNIT_NOUNS};
use crate::lexicon::titles::TITLES;
use crate::lexicon::verbs::STRONG;
use crate::onset::does;
use crate::page::{Page, Tokens};
use crate::units::pieces;

/// A kind of units with its names.
#[derive(Clone, Debug)]
pub struct Series {
    /// What goes before each name, “Sở”, “UBND huyện”; nothing where the names are whole: “các đơn vị: Sở A, Sở B”.
    pub head: Option<String>,
    /// The names, two at least.
    pub names: Vec<Tokens>,
}

impl Series {
    /// One past the last name.
    pub fn end(&self) -> usize {
        self.names.last().map_or(0, |name| name.end)
    }
}

/// The series that begins at token `i`.
pub fn series(page: &Page, i: usize, end: usize) -> Option<Series> {
    let body = i + body_before(page, i);
    many(page, body).then_some(())?;
    let noun = body + 1;
    let after = noun + noun_length(page, noun)?;
    let colon = page.word(after) == ":";
    let first = after + usize::from(colon);
    let area = page.any_phrase(noun, &AREAS).is_some();
    let kind = page.any_phrase(noun, &KINDS) == Some(after - noun) && !page.shouted(first);
    if !page.capital(first) || !(colon || area || kind || page.capital(noun)) {
        return None;
    }
    if unit_of_its_own(page, first) {
        let names = if colon { pieces(page, &(first..unit_end(page, &(first..end)))) } else { vec![] };
        return (names.len() > 1).then_some(Series { head: None, names });
    }
    let names = names(page, first, end);
    let plain = page.any_phrase(noun, &PLAIN).is_some();
    let noun = page.source(&(noun..after)).split(',').next().unwrap_or_default();
    let area = AREAS.contains(&noun);
    let capital = || if area { noun.to_owned() } else { thuky_domain::text::capitalised(noun) };
    let head = if body > i { format!("{} {noun}", page.source(&(i..body))) } else { capital() };
    (names.len() > 1).then_some(Series { head: Some(head).filter(|_| !plain), names })
}

/// Kinds each of which has a name of its own, though no colon stands before the names.
const KINDS: [&str; 14] = [
    "sở",
    "phòng",
    "khoa",
    "ban",
    "tổ",
    "bộ",
    "hội",
    "vụ",
    "cục",
    "chi cục",
    "đội",
    "phân xưởng",
    "xí nghiệp",
    "công ty",
];

/// Kinds that are called before names and go with none of them.
const PLAIN: [&str; 6] = ["địa phương", "đơn vị", "cơ quan", "tổ chức", "doanh nghiệp", "lực lượng"];

/// The series in a list of units, each with its first token.
pub fn series_in(page: &Page, at: &Tokens) -> impl DoubleEndedIterator<Item = (usize, Series)> {
    let (start, end) = (at.start, at.end);
    let begins = move |i: &usize| *i == start || parts(page, i - 1);
    at.clone().filter(begins).filter_map(move |i| Some((i, series(page, i, end)?)))
}

/// One past the last series in a list of units; without one, its first token.
pub fn after_series(page: &Page, at: &Tokens) -> usize {
    series_in(page, at).next_back().map_or(at.start, |(_, series)| series.end())
}

/// Whether the mark or word at token `i` may part units.
pub fn parts(page: &Page, i: usize) -> bool {
    matches!(page.word(i), "," | ";" | "và" | "cùng" | "với")
}

/// “UBND”, “Giám đốc”, “Chủ tịch UBND” before the word of number.
fn body_before(page: &Page, i: usize) -> usize {
    let office = TITLES.at(page, i).unwrap_or(0);
    let body = BODY.at(page, i + office).unwrap_or(0);
    [office + body, office].into_iter().find(|n| many(page, i + n)).unwrap_or(0)
}

/// “các”, “ba”, “04”.
fn many(page: &Page, i: usize) -> bool {
    page.word(i) == "các" || numeral(page, i)
}

/// “Sở”, “huyện”, “Ban Quản lý dự án”: the length of the noun that all of them share.
fn noun_length(page: &Page, i: usize) -> Option<usize> {
    let n = page.any_phrase(i, &AREAS).max(BODY.at(page, i)).max(UNIT_NOUNS.at(page, i))?;
    let verb = STRONG.at(page, i + n).filter(|_| page.capital(i + n) && page.capital(i)).unwrap_or(0);
    let more = page.any_phrase(i + n + verb, &["dự án", "khu vực"]).unwrap_or(0);
    let called = page.word(i + n + verb + more) == ":";
    Some(if called { n + verb + more } else { n })
}

/// Names parted by commas and “và”: all but the last have such a mark behind them.
fn names(page: &Page, first: usize, end: usize) -> Vec<Tokens> {
    let mut out: Vec<Tokens> = vec![];
    let mut i = first;
    while let Some(n) = name_length(page, i).filter(|n| i + n <= end) {
        out.push(i..i + n);
        let next = i + n + usize::from(page.word(i + n) == "," && page.word(i + n + 1) == "và");
        if !matches!(page.word(next), "," | "và") || unit_of_its_own(page, next + 1) {
            break;
        }
        i = next + 1;
    }
    out
}

/// “Sở Nội vụ”, “Công an tỉnh”: a body, and no place like “Hội An”.
fn unit_of_its_own(page: &Page, i: usize) -> bool {
    const BODIES: [&str; 6] = ["sở", "ban", "phòng", "bộ", "cục", "vụ"];
    let place = page.capital(i + 1) && !page.shouted(i) && !BODIES.contains(&page.word(i));
    let part = SECTORS.at(page, i).is_some() || STRONG.at(page, i).is_some_and(|n| n > 1);
    !part && (BODY.at(page, i).is_some_and(|n| n > 1 || !place) || TITLES.at(page, i).is_some())
}

/// “Giáo dục và Đào tạo”, “Xây dựng”, “Sơn Hạ”: the length of one name.
fn name_length(page: &Page, i: usize) -> Option<usize> {
    let capitals = (i..).take_while(|j| page.capital(*j)).count();
    if let Some(n) = SECTORS.at(page, i).filter(|_| capitals > 0) {
        return Some(n);
    }
    let linked = |j: usize| matches!(page.word(j), "và" | "cùng") || !page.is_word(j);
    let second = capitals == 1 && !linked(i + 1) && !page.shouted(i);
    let pair = second && (!does(page, i + 1) || STRONG.at(page, i) == Some(2));
    let ampersand = page.word(i + capitals) == "&" && page.shouted(i + capitals + 1);
    let short = capitals + usize::from(pair) + 2 * usize::from(ampersand);
    let mark = (i + short..i + 6).find(|j| linked(*j) || does(page, *j));
    let long = mark.filter(|j| page.word(*j) == "," && page.capital(j + 1)).map(|j| j - i);
    let more = if long.is_none() && pair { name_length(page, i + short).unwrap_or(0) } else { 0 };
    (capitals > 0).then(|| long.unwrap_or(short + more))
}

#[cfg(test)]
mod tests {
    use crate::asked::tests::{pair, told};

    #[test]
    fn each_name_of_a_series_gets_its_kind_and_series_may_be_parted_by_semicolons() {
        let text = " các Sở: Xây dựng, Nội vụ, Giáo dục và Đào tạo; UBND các huyện: Suối Lành, Cần Sa khẩn trương mở kho thóc giống.";
        let leads = [
            "Sở Xây dựng",
            "Sở Nội vụ",
            "Sở Giáo dục và Đào tạo",
            "UBND huyện Suối Lành",
            "UBND huyện Cần Sa",
        ];
        assert_eq!(told(text), [pair(&leads, "khẩn trương mở kho thóc giống")]);
    }

    #[test]
    fn a_series_may_stand_behind_other_units_and_share_a_noun_of_several_words() {
        let text = " Công an quận, các ban quản lý dự án: Cầu cảng, Kè sông và UBND các phường: Bến Gạo, Cầu Vồng dựng rào chắn.";
        let leads = [
            "Công an quận",
            "Ban quản lý dự án Cầu cảng",
            "Ban quản lý dự án Kè sông",
            "UBND phường Bến Gạo",
            "UBND phường Cầu Vồng",
        ];
        assert_eq!(told(text), [pair(&leads, "dựng rào chắn")]);
    }

    #[test]
    fn names_that_are_whole_need_nothing_before_them() {
        let text =
            " các đơn vị: Công an quận, Phòng Y tế trực loa; các địa phương: Bến Gạo, Cầu Vồng dựng rạp.";
        assert_eq!(told(text)[0], pair(&["Công an quận", "Phòng Y tế"], "trực loa"));
        assert_eq!(told(text)[1], pair(&["Bến Gạo", "Cầu Vồng"], "dựng rạp"));
    }

    #[test]
    fn a_place_may_be_called_like_a_number_or_a_body() {
        let text = " UBND các xã: Trạm Gỗ, Ba Suối, Hội Sơn đắp bờ bao.";
        let leads = ["UBND xã Trạm Gỗ", "UBND xã Ba Suối", "UBND xã Hội Sơn"];
        assert_eq!(told(text), [pair(&leads, "đắp bờ bao")]);
    }

    #[test]
    fn tasks_behind_a_colon_are_no_names() {
        let text = " các đội: Rà soát sổ trực, thu đèn bão; kẻ lại vạch bến.";
        assert_eq!(told(text)[0], pair(&["các đội"], "Rà soát sổ trực, thu đèn bão"));
    }
}
