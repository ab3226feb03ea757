//! Lists of units: “các Sở: A, B”, “UBND ba xã A, B và C”, “các phòng; UBND các xã”.
//!
//! Owns how a list of units is split. Where a single name ends is known in `bodies`.

use crate::asked::begins_named;
use crate::bodies::{begins_unit, counted_areas, whole};
use crate::lexicon::bodies::{AREAS, BODY, DETERMINERS, SECTORS, UNIT_NOUNS};
use crate::page::{Page, Tokens};

/// Splits a list of units: at commas and “và” before the beginning of another unit; “các Sở: A, B” gives each its head.
pub fn units(page: &Page, at: &Tokens) -> Vec<Unit> {
    if let Some(list) = of_places(page, at).or_else(|| distributed(page, at)) {
        return list;
    }
    let joint =
        at.clone().skip(1).find(|i| separates(page, i - 1) && of_places(page, &(*i..at.end)).is_some());
    let places = joint.and_then(|i| of_places(page, &(i..at.end))).unwrap_or_default();
    let plain = pieces(page, &(at.start..joint.map_or(at.end, |i| i - 1)));
    let plain = plain.into_iter().filter(|p| !p.is_empty()).map(|tokens| Unit { head: None, tokens });
    plain.chain(places).collect()
}

/// A unit of a list; `head` stands before the colon of a distributed list.
#[derive(Clone, Debug)]
pub struct Unit {
    /// The head given to each, “Sở”.
    pub head: Option<String>,
    /// Its tokens.
    pub tokens: Tokens,
}

/// “UBND các tỉnh: A, B”, “UBND ba huyện A, B và C”: the body and the kind of place go to each name.
fn of_places(page: &Page, at: &Tokens) -> Option<Vec<Unit>> {
    let body = at.start + BODY.at(page, at.start)?;
    let kind = body + page.phrase(body, "các").or_else(|| counted_areas(page, body).then_some(1))?;
    let names = kind + page.any_phrase(kind, &AREAS)?;
    let start = names + usize::from(page.word(names) == ":");
    let head = format!("{} {}", page.source(&(at.start..body)), page.source(&(kind..names)));
    let places = page.pieces(&(start..at.end), |_, i| matches!(page.word(i), "," | "và").then_some(1));
    let out: Vec<Unit> = places.into_iter().map(|tokens| Unit { head: Some(head.clone()), tokens }).collect();
    let named = out.iter().all(|u| {
        !u.tokens.is_empty()
            && u.tokens.clone().all(|i| page.capital(i))
            && !begins_unit(page, u.tokens.start)
    });
    (named && out.len() > 1).then_some(out)
}

fn distributed(page: &Page, at: &Tokens) -> Option<Vec<Unit>> {
    let n = page.any_phrase(at.start, &DETERMINERS)?;
    let head = at.start + n;
    let length = BODY.at(page, head)?;
    let colon = head + length;
    let listed = page.word(colon) == ":" || (page.capital(head) && page.capital(colon));
    let start = if page.word(colon) == ":" { colon + 1 } else { colon };
    let of_one = start == colon && BODY.at(page, start).is_some() && page.shouted(start);
    if !listed || of_one || start >= at.end || !page.capital(start) {
        return None;
    }
    let name = page.source(&(head..colon)).to_owned();
    let head = thuky_domain::text::capitalised(&name);
    let mut out = vec![];
    let mut first = start;
    let mut i = start;
    while i <= at.end {
        if let Some(n) = SECTORS.at(page, i).filter(|n| i + n <= at.end) {
            i += n;
            continue;
        }
        let separator = page.word(i) == "," || (page.word(i) == "và" || page.word(i) == "cùng");
        if i == at.end || separator {
            out.push(Unit { head: (!begins_unit(page, first)).then(|| head.clone()), tokens: first..i });
            first = i + 1;
        }
        i += 1;
    }
    out.retain(|u| !u.tokens.is_empty());
    (out.len() > 1).then_some(out)
}

fn pieces(page: &Page, at: &Tokens) -> Vec<Tokens> {
    let mut out = vec![];
    let (mut first, mut i) = (at.start, at.start);
    while i < at.end {
        if let Some(n) = whole(page, i).filter(|n| i + n <= at.end) {
            i += n;
        } else if separates(page, i)
            && (begins_unit(page, i + 1) || begins_named(page, i + 1) || capital_pair(page, i))
            && !of_same_kind(page, first, i)
            || of_two_names(page, &(first..at.end), i)
        {
            out.push(first..i);
            first = i + 1;
            i += 1;
        } else {
            i += 1;
        }
    }
    out.push(first..at.end);
    out
}

/// “Bình & Cúc”, “Bình & cả nhóm”: one name before the mark, at most two words after it.
fn of_two_names(page: &Page, at: &Tokens, mark: usize) -> bool {
    let apart = page.word(mark) == "&" && !page.touches_next(mark);
    let short = mark == at.start + 1 && at.end.saturating_sub(mark + 1) <= 2;
    apart && short && page.capital(at.start) && (page.capital(mark + 1) || page.word(mark + 1) == "cả")
}

/// “các sở, đơn vị, địa phương”, “Trưởng các phòng, bộ phận”: one word of number for several kinds without names.
fn of_same_kind(page: &Page, first: usize, separator: usize) -> bool {
    let next = separator + 1;
    let many = (first..separator.min(first + 4)).any(|i| matches!(page.word(i), "các" | "những"));
    let bare = UNIT_NOUNS.at(page, next).is_some_and(|n| !page.capital(next + n)) && !page.capital(next);
    let plain = !(first + 1..separator).any(|i| page.capital(i));
    many && bare && plain && page.word(separator) == ","
}

fn separates(page: &Page, i: usize) -> bool {
    matches!(page.word(i), "," | ";" | "và" | "cùng" | "với")
}

fn capital_pair(page: &Page, i: usize) -> bool {
    page.word(i) == "," && page.capital(i + 1)
}

#[cfg(test)]
mod tests {
    use crate::asked::tests::{pair, told};

    #[test]
    fn a_number_of_areas_gives_its_body_to_each_of_them() {
        let text = " các phòng và UBND ba xã Suối Lành, Cần Sa, Đất Mới khẩn trương hoàn thiện đề án.";
        let leads = ["các phòng", "UBND xã Suối Lành", "UBND xã Cần Sa", "UBND xã Đất Mới"];
        assert_eq!(told(text), [pair(&leads, "khẩn trương hoàn thiện đề án")]);
    }

    #[test]
    fn the_boards_of_one_body_and_a_group_of_tasks_are_no_list_of_names() {
        let text = " các Ban HĐND huyện và các bộ phận tạp vụ rà soát các nhóm nhiệm vụ.";
        let leads = ["các Ban HĐND huyện", "các bộ phận tạp vụ"];
        assert_eq!(told(text), [pair(&leads, "rà soát các nhóm nhiệm vụ")]);
    }

    #[test]
    fn kinds_under_one_word_of_number_are_one_lead_and_two_people_are_two() {
        let text = " các sở, đơn vị, địa phương rà soát hồ sơ; cô Lê Thị Cúc và thầy Bình vẽ mẫu.";
        assert_eq!(told(text)[0].0, ["các sở, đơn vị, địa phương"]);
        assert_eq!(told(text)[1].0, ["cô Lê Thị Cúc", "thầy Bình"]);
    }
}
