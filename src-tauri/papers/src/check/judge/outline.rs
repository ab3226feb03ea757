//! The outline: how its markers are written and counted, and how its headings stand.

use super::super::component::Component;
use super::super::demand::aligned;
use super::super::examined::Examined;
use super::super::marker::{Marker, marker};
use super::super::rule::Verdict;
use crate::opened::{Alignment, OpenedParagraph};
use thuky_package::Numeral;

/// The letters points are counted by.
const ALPHABET: &str = "abcdđeghiklmnopqrstuvxy";

/// The markers of the running text, in order.
fn markers<'p>(examined: &Examined<'p>) -> Vec<(&'p OpenedParagraph, Marker)> {
    let outlined = examined.text().filter(|(_, part)| *part != Component::Addressee);
    outlined.filter_map(|(paragraph, _)| Some((paragraph, marker(paragraph)?))).collect()
}

/// The sign after a Roman number.
fn roman_sign(examined: &Examined<'_>, verdict: &mut Verdict, asked: char) {
    for (paragraph, marker) in markers(examined) {
        let Marker::Roman(number, sign) = marker else { continue };
        if sign != asked {
            let roman = Numeral::UpperRoman.write(number);
            verdict.breach(
                examined.place(paragraph),
                format!("“{roman}{sign}”"),
                format!("“{roman}{asked}”"),
            );
        }
    }
}

/// `I.` in State papers.
pub(in super::super) fn roman_dot(examined: &Examined<'_>, verdict: &mut Verdict) {
    roman_sign(examined, verdict, '.');
}

/// `I-` in Party papers.
pub(in super::super) fn roman_hyphen(examined: &Examined<'_>, verdict: &mut Verdict) {
    roman_sign(examined, verdict, '-');
}

/// Roman numbers count I, II, III.
pub(in super::super) fn roman_order(examined: &Examined<'_>, verdict: &mut Verdict) {
    let mut before = 0;
    for (paragraph, marker) in markers(examined) {
        let number = match marker {
            Marker::Roman(number, _) => number,
            Marker::Chapter | Marker::Division => 0,
            _ => continue,
        };
        if number > 1 && number != before + 1 {
            let next = Numeral::UpperRoman.write(before + 1);
            verdict.breach(
                examined.place(paragraph),
                format!("mục {}", Numeral::UpperRoman.write(number)),
                format!("mục {next}"),
            );
        }
        before = number;
    }
}

/// `1.`, with a full stop.
pub(in super::super) fn arabic_sign(examined: &Examined<'_>, verdict: &mut Verdict) {
    for (paragraph, marker) in markers(examined) {
        let Marker::Arabic(number, sign) = marker else { continue };
        if sign != '.' {
            verdict.breach(examined.place(paragraph), format!("“{number}{sign}”"), format!("“{number}.”"));
        }
    }
}

/// `a)`, with a bracket.
pub(in super::super) fn letter_sign(examined: &Examined<'_>, verdict: &mut Verdict) {
    for (paragraph, marker) in markers(examined) {
        let Marker::Letter(letter, sign) = marker else { continue };
        if sign != ')' {
            verdict.breach(examined.place(paragraph), format!("“{letter}{sign}”"), format!("“{letter})”"));
        }
    }
}

/// Points follow the Vietnamese alphabet: a b c d đ e g h.
pub(in super::super) fn letter_order(examined: &Examined<'_>, verdict: &mut Verdict) {
    let mut before: Option<usize> = None;
    for (paragraph, marker) in markers(examined) {
        match marker {
            Marker::Letter(letter, _) => {
                let place = ALPHABET.chars().position(|known| known == letter);
                let asked = before.map_or(0, |before| before + 1);
                if place != Some(asked) && place != Some(0) {
                    let next: String = ALPHABET.chars().nth(asked).into_iter().collect();
                    verdict.breach(
                        examined.place(paragraph),
                        format!("điểm {letter}"),
                        format!("điểm {next}"),
                    );
                }
                before = place.or(Some(asked));
            }
            Marker::Bullet | Marker::Decimal => {}
            _ => before = None,
        }
    }
}

/// `Điều 1.`, with a full stop.
pub(in super::super) fn article_sign(examined: &Examined<'_>, verdict: &mut Verdict) {
    for (paragraph, marker) in markers(examined) {
        let Marker::Article(sign) = marker else { continue };
        let start: String = paragraph.text.trim().chars().take(10).collect();
        if sign != Some('.') {
            verdict.breach(examined.place(paragraph), format!("“{start}…”"), "“Điều 1. …”, dấu chấm sau số");
        } else if !start.starts_with("Điều") && paragraph.label.is_empty() {
            verdict.breach(examined.place(paragraph), format!("“{start}…”"), "“Điều” viết hoa chữ đầu");
        }
    }
}

/// The heading of an article is bold.
pub(in super::super) fn article_bold(examined: &Examined<'_>, verdict: &mut Verdict) {
    for paragraph in examined.of(Component::Article) {
        if !paragraph.printed().next().is_some_and(|run| run.letters.bold) {
            verdict.breach(examined.place(paragraph), "“Điều” không đậm", "“Điều …” đứng, đậm");
        }
    }
}

/// A heading with a Roman number is bold.
pub(in super::super) fn roman_bold(examined: &Examined<'_>, verdict: &mut Verdict) {
    for paragraph in examined.of(Component::Roman) {
        if !paragraph.printed().next().is_some_and(|run| run.letters.bold) {
            verdict.breach(examined.place(paragraph), "tiêu đề mục không đậm", "chữ đứng, đậm");
        }
    }
}

fn centred_bold(examined: &Examined<'_>, verdict: &mut Verdict, component: Component) {
    for paragraph in examined.of(component) {
        let bold = paragraph.printed().all(|run| run.letters.bold);
        if !bold || paragraph.look.alignment != Alignment::Centre {
            let weight = if bold { "đậm" } else { "không đậm" };
            verdict.breach(
                examined.place(paragraph),
                format!("{}, {weight}", aligned(paragraph)),
                "canh giữa, đậm",
            );
        }
    }
}

/// Phần and Chương stand in the middle, bold.
pub(in super::super) fn chapters(examined: &Examined<'_>, verdict: &mut Verdict) {
    centred_bold(examined, verdict, Component::Chapter);
}

/// Mục and Tiểu mục stand in the middle, bold.
pub(in super::super) fn divisions(examined: &Examined<'_>, verdict: &mut Verdict) {
    centred_bold(examined, verdict, Component::Division);
}
