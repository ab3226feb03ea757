//! Holds a paper against what a rule asks of the letters of a component; everything else has a judge of its own.

use super::anatomy::is_capital;
use super::component::Component;
use super::examined::Examined;
use super::finding::Fix;
use super::rule::{Cut, Demand, Verdict};
use crate::opened::{Alignment, Letters, OpenedParagraph};

/// Tells every breach of a demand.
pub(super) fn apply(demand: &Demand, examined: &Examined<'_>, verdict: &mut Verdict) {
    match *demand {
        Demand::Size(component, from, to) => size(examined, component, from..=to, verdict),
        Demand::Cut(component, cut) => cut_of(examined, component, cut, verdict),
        Demand::Capitals(component) => capitals(examined, component, verdict),
        Demand::Centred(component) => centred(examined, component, verdict),
        Demand::Judge(judge) => judge(examined, verdict),
    }
}

/// A size for people: half-points become points.
pub(super) fn points(size: u32) -> String {
    if size.is_multiple_of(2) { (size / 2).to_string() } else { format!("{},5", size / 2) }
}

/// A span of sizes for people.
pub(super) fn span(sizes: &std::ops::RangeInclusive<u32>) -> String {
    let (from, to) = (points(*sizes.start()), points(*sizes.end()));
    if from == to { format!("cỡ chữ {from}") } else { format!("cỡ chữ {from}–{to}") }
}

fn size(
    examined: &Examined<'_>,
    component: Component,
    sizes: std::ops::RangeInclusive<u32>,
    verdict: &mut Verdict,
) {
    for paragraph in examined.of(component) {
        let wrong = paragraph.printed().find(|run| !sizes.contains(&run.letters.size));
        if let Some(run) = wrong {
            let nearest = run.letters.size.clamp(*sizes.start(), *sizes.end());
            let found = format!("cỡ chữ {}", points(run.letters.size));
            verdict.mendable(Fix::Size(nearest), examined.place(paragraph), found, span(&sizes));
        }
    }
}

fn cut_of(examined: &Examined<'_>, component: Component, cut: Cut, verdict: &mut Verdict) {
    for paragraph in examined.of(component) {
        let differs = |letters: &Letters| Cut(letters.bold, letters.italic, letters.underlined) != cut;
        if let Some(run) = paragraph.printed().find(|run| differs(&run.letters)) {
            let letters = &run.letters;
            let found = cut_name(Cut(letters.bold, letters.italic, letters.underlined));
            verdict.breach(
                examined.place(paragraph),
                format!("chữ {found}"),
                format!("chữ {}", cut_name(cut)),
            );
        }
    }
}

fn cut_name(Cut(bold, italic, underlined): Cut) -> String {
    let slant = if italic { "nghiêng" } else { "đứng" };
    let weight = if bold { ", đậm" } else { ", không đậm" };
    let line = if underlined { ", gạch chân" } else { "" };
    format!("{slant}{weight}{line}")
}

fn capitals(examined: &Examined<'_>, component: Component, verdict: &mut Verdict) {
    for paragraph in examined.of(component).filter(|paragraph| !is_capital(paragraph)) {
        let words = paragraph.text.trim();
        if words.chars().any(char::is_alphabetic) {
            verdict.breach(
                examined.place(paragraph),
                format!("“{words}”"),
                format!("“{}”", words.to_uppercase()),
            );
        }
    }
}

fn centred(examined: &Examined<'_>, component: Component, verdict: &mut Verdict) {
    for paragraph in examined.of(component).filter(|paragraph| !is_centred(paragraph)) {
        verdict.breach(examined.place(paragraph), aligned(paragraph), "đặt canh giữa");
    }
}

fn is_centred(paragraph: &OpenedParagraph) -> bool {
    paragraph.look.alignment == Alignment::Centre
}

/// How a paragraph stands, for people.
pub(super) const fn aligned(paragraph: &OpenedParagraph) -> &'static str {
    match paragraph.look.alignment {
        Alignment::Left => "canh trái",
        Alignment::Centre => "canh giữa",
        Alignment::Right => "canh phải",
        Alignment::Both => "canh đều hai bên",
    }
}
