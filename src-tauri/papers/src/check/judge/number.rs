//! Number and symbol: `Số: 05/TB-UBND` in State papers, `Số 05-TB/TU` in Party papers.

use super::super::component::Component;
use super::super::examined::Examined;
use super::super::finding::Place;
use super::super::paper_type::is_code;
use super::super::rule::Verdict;
use crate::opened::OpenedParagraph;
use thuky_domain::System;

/// A number line taken apart.
struct Number<'t> {
    paragraph: &'t OpenedParagraph,
    /// What stands between `Số` and the number.
    lead: &'t str,
    digits: &'t str,
    /// The sign after the number.
    sign: Option<char>,
    /// What follows that sign.
    symbol: &'t str,
}

fn parts<'t>(examined: &Examined<'t>) -> Option<Number<'t>> {
    let paragraph = examined.first(Component::Number)?;
    let text = paragraph.text.trim();
    let rest = text.get(text.char_indices().nth(2).map_or(text.len(), |(at, _)| at)..)?;
    let is_open = |c: char| matches!(c, '.' | '…' | '_' | ' ' | '\u{a0}' | '\t');
    let begin =
        rest.find(|c: char| c.is_ascii_digit() || matches!(c, '/' | '-' | '…' | '_')).unwrap_or(rest.len());
    let (lead, numbered) = rest.split_at(begin);
    let end = numbered.find(|c: char| !c.is_ascii_digit()).unwrap_or(numbered.len());
    let (digits, after) = numbered.split_at(end);
    let after = after.trim_start_matches(is_open);
    let sign = after.chars().next().filter(|c| matches!(c, '/' | '-' | '–' | '\\'));
    let symbol = sign.map_or(after, |sign| after.get(sign.len_utf8()..).unwrap_or_default());
    Some(Number { paragraph, lead, digits, sign, symbol })
}

fn system(examined: &Examined<'_>) -> System {
    if examined.rules.is_party() { System::Party } else { System::State }
}

/// A paper of a type that is numbered has its line.
pub(in super::super) fn present(examined: &Examined<'_>, verdict: &mut Verdict) {
    if !examined.has(Component::Number) && !examined.is_annex() && !examined.is_list() {
        let expected =
            if examined.rules.is_party() { "“Số 05-TB/TU”" } else { "“Số: 05/TB-UBND”" };
        verdict.breach(
            Place::of(Component::Number.name()),
            "không có",
            format!("dòng số, ký hiệu, như {expected}"),
        );
    }
}

/// A colon after `Số` in State papers, none in Party papers.
pub(in super::super) fn colon(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(number) = parts(examined) else { return };
    let has = number.lead.trim_start().starts_with(':');
    match system(examined) {
        System::State if !has => {
            verdict.breach(examined.place(number.paragraph), "“Số” không có dấu hai chấm", "“Số:”")
        }
        System::Party if has => {
            verdict.breach(examined.place(number.paragraph), "“Số:”", "“Số” không có dấu hai chấm")
        }
        _ => {}
    }
}

/// A zero before numbers up to 9, none before others.
pub(in super::super) fn zero(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(number) = parts(examined) else { return };
    let Ok(value) = number.digits.parse::<u32>() else { return };
    let asked = format!("{value:02}");
    if number.digits != asked {
        verdict.breach(
            examined.place(number.paragraph),
            format!("số {}", number.digits),
            format!("số {asked}"),
        );
    }
}

/// `/` then `-` in State papers, `-` then `/` in Party papers.
pub(in super::super) fn signs(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(number) = parts(examined) else { return };
    let (first, form) = match system(examined) {
        System::State => ('/', "“số/TÊN LOẠI-CƠ QUAN”, như 05/TB-UBND"),
        System::Party => ('-', "“số-TÊN LOẠI/CƠ QUAN”, như 05-TB/TU"),
    };
    let second_wrong = match system(examined) {
        System::State => number.symbol.contains(['/', '–']),
        System::Party => {
            number.symbol.chars().filter(|c| *c == '/').count() != 1 || number.symbol.contains('–')
        }
    };
    if number.sign != Some(first) || second_wrong {
        verdict.breach(examined.place(number.paragraph), format!("“{}”", number.paragraph.text.trim()), form);
    }
}

/// No space within the symbol.
pub(in super::super) fn spaces(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(number) = parts(examined) else { return };
    let symbol = number.symbol;
    if symbol.trim_end().contains(char::is_whitespace) || symbol.starts_with(char::is_whitespace) {
        let closed: String = symbol.split_whitespace().collect();
        verdict.breach(
            examined.place(number.paragraph),
            format!("“{symbol}”"),
            format!("“{closed}”, không cách"),
        );
    }
}

/// The groups of the symbol.
fn groups<'t>(number: &Number<'t>) -> impl Iterator<Item = &'t str> {
    number.symbol.split(['-', '/', '–']).map(str::trim).filter(|group| !group.is_empty())
}

/// The symbol is in capitals, but for the codes that are not.
pub(in super::super) fn capitals(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(number) = parts(examined) else { return };
    let small = |group: &&str| {
        group.chars().any(char::is_lowercase)
            && !is_code(group)
            && !matches!(*group, "TTg" | "ThU" | "QĐi" | "TrU")
    };
    if let Some(group) = groups(&number).find(small) {
        verdict.breach(
            examined.place(number.paragraph),
            format!("“{group}”"),
            format!("“{}”", group.to_uppercase()),
        );
    }
}

/// The code in the number is that of the type.
pub(in super::super) fn code(examined: &Examined<'_>, verdict: &mut Verdict) {
    let (Some(number), Some(kind)) = (parts(examined), examined.kind) else { return };
    let asked: Vec<&str> = match system(examined) {
        System::State => kind.state.into_iter().collect(),
        System::Party => kind.party.to_vec(),
    };
    let (Some(usual), Some(found)) = (asked.first(), groups(&number).next()) else { return };
    let known = asked.contains(&found) || found.eq_ignore_ascii_case(usual);
    if !known && found.chars().any(char::is_alphabetic) {
        verdict.breach(
            examined.place(number.paragraph),
            format!("ký hiệu tên loại “{found}”"),
            format!("“{usual}”"),
        );
    }
}
