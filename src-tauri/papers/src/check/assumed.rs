//! Which rules a paper is held against when nobody says: by its title, its number and its date.

use super::component::Component;
use super::dates;
use super::examined::Examined;
use crate::rule_set::RuleSet;
use chrono::NaiveDate;
use thuky_domain::System;

/// The rules that were taken, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assumed {
    /// The rules.
    pub rules: RuleSet,
    /// Why, in Vietnamese.
    pub why: String,
    /// The type of paper, as it names itself; empty for a letter.
    pub kind: String,
    /// The date the paper tells.
    pub date: Option<NaiveDate>,
}

/// Takes what was chosen, else what the paper tells.
pub(super) fn assume(examined: &Examined<'_>, chosen: Option<RuleSet>) -> Assumed {
    let kind = examined.first(Component::PaperType).map(|paragraph| paragraph.text.trim().to_owned());
    let date = date(examined);
    let (rules, why) = match chosen {
        Some(rules) => (rules, "do người dùng chọn".to_owned()),
        None => told(examined, date),
    };
    Assumed { rules, why, kind: kind.unwrap_or_default(), date }
}

fn told(examined: &Examined<'_>, date: Option<NaiveDate>) -> (RuleSet, String) {
    let (system, sign) = system(examined);
    let rules = RuleSet::in_force(system, date);
    let day = match (system, date) {
        (System::State, _) => String::new(),
        (System::Party, Some(day)) => format!(", văn bản ngày {}", day.format("%d/%m/%Y")),
        (System::Party, None) => ", không thấy ngày nên theo hướng dẫn mới nhất".to_owned(),
    };
    (rules, format!("{sign}{day}"))
}

fn system(examined: &Examined<'_>) -> (System, &'static str) {
    if examined.has(Component::PartyTitle) && !examined.has(Component::NationalTitle) {
        return (System::Party, "có tiêu đề Đảng");
    }
    if examined.has(Component::NationalTitle) {
        return (System::State, "có Quốc hiệu");
    }
    let numbered =
        [Component::Number, Component::AnnexNote].into_iter().filter_map(|part| examined.first(part));
    match numbered.filter_map(|paragraph| by_number(&paragraph.text)).next() {
        Some(System::Party) => (System::Party, "số văn bản viết theo lối của Đảng (gạch nối sau số)"),
        Some(System::State) => (System::State, "số văn bản viết theo lối của Nhà nước (gạch chéo sau số)"),
        None => (System::State, "không thấy Quốc hiệu hay tiêu đề Đảng nên theo quy định của Nhà nước"),
    }
}

/// A hyphen right after the number is the Party's, a slash the State's.
fn by_number(text: &str) -> Option<System> {
    let after = text.char_indices().filter(|(_, c)| c.is_ascii_digit()).map(|(at, _)| at + 1);
    after.filter_map(|at| text.get(at..)).find_map(|rest| {
        let sign = rest.chars().next()?;
        let word = rest.chars().nth(1).is_some_and(char::is_uppercase);
        match sign {
            '-' if word => Some(System::Party),
            '/' if word => Some(System::State),
            _ => None,
        }
    })
}

/// The date under the title; else the first day the paper tells in full.
fn date(examined: &Examined<'_>) -> Option<NaiveDate> {
    let head = examined.first(Component::PlaceDate).into_iter();
    let note = examined.of(Component::AnnexNote);
    let text =
        examined.all().filter(|(_, part)| *part == Component::Body).map(|(paragraph, _)| paragraph).take(6);
    head.chain(note).chain(text).find_map(|paragraph| dates::in_words(&paragraph.text))
}
