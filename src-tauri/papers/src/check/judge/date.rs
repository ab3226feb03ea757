//! Place and date: `An Bình, ngày 05 tháng 6 năm 2026`.

use super::super::component::Component;
use super::super::dates::{self, written};
use super::super::examined::Examined;
use super::super::finding::Place;
use super::super::rule::Verdict;
use crate::opened::OpenedParagraph;

/// The line is there, but in minutes and lists.
pub(in super::super) fn present(examined: &Examined<'_>, verdict: &mut Verdict) {
    let undated = examined.is_minutes() || examined.is_list() || examined.is_annex();
    if !undated && !examined.has(Component::PlaceDate) {
        let expected = "dòng địa danh, thời gian, như “An Bình, ngày 05 tháng 6 năm 2026”";
        verdict.breach(Place::of(Component::PlaceDate.name()), "không có", expected);
    }
}

/// Minutes have no such line.
pub(in super::super) fn absent_in_minutes(examined: &Examined<'_>, verdict: &mut Verdict) {
    if let Some(line) = examined.first(Component::PlaceDate).filter(|_| examined.is_minutes()) {
        let found = format!("“{}”", line.text.trim());
        verdict.breach(examined.place(line), found, "biên bản không có dòng địa danh, thời gian ở đầu trang");
    }
}

fn line<'p>(examined: &Examined<'p>) -> Option<&'p OpenedParagraph> {
    examined.first(Component::PlaceDate)
}

/// The date is in words.
pub(in super::super) fn in_words(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(line) = line(examined).filter(|line| written(&line.text).is_none()) else { return };
    verdict.breach(
        examined.place(line),
        format!("“{}”", line.text.trim()),
        "“ngày … tháng … năm …” viết đầy đủ",
    );
}

/// A comma after the place.
pub(in super::super) fn comma(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(line) = line(examined) else { return };
    let Some((place, _)) = line.text.split_once("ngày") else { return };
    if !place.trim_end().ends_with(',') && !place.trim().is_empty() {
        verdict.breach(
            examined.place(line),
            format!("“{} ngày”", place.trim()),
            format!("“{}, ngày”", place.trim()),
        );
    }
}

/// A zero before days up to 9 and before months 1 and 2 only.
pub(in super::super) fn zeros(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(line) = line(examined) else { return };
    let Some(date) = written(&line.text) else { return };
    let (day, month) = (date.day.parse().ok(), date.month.parse().ok());
    let asked_day = day.map_or_else(String::new, dates::day);
    let asked_month = month.map_or_else(String::new, dates::month);
    if date.day != asked_day || date.month != asked_month {
        let found = format!("“ngày {} tháng {}”", date.day, date.month);
        verdict.breach(examined.place(line), found, format!("“ngày {asked_day} tháng {asked_month}”"));
    }
}

/// The day is one of the calendar.
pub(in super::super) fn real(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(line) = line(examined) else { return };
    let told = written(&line.text).filter(|date| ![date.day, date.month, date.year].contains(&""));
    if told.is_some() && dates::in_words(&line.text).is_none() {
        verdict.breach(examined.place(line), format!("“{}”", line.text.trim()), "một ngày có trong lịch");
    }
}

/// The number stands under the name of the body, the date under the title, in one row.
pub(in super::super) fn sides(examined: &Examined<'_>, verdict: &mut Verdict) {
    let (Some(number), Some(date)) = (examined.first(Component::Number), line(examined)) else { return };
    let (Some(left), Some(right)) = (number.cell, date.cell) else { return };
    if left.table == right.table && left.column >= right.column {
        verdict.breach(
            examined.place(date),
            "địa danh, thời gian không ở bên phải số, ký hiệu",
            "số bên trái, địa danh và thời gian bên phải",
        );
    }
}
