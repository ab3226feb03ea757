//! The words of the letterhead.

use super::super::component::Component;
use super::super::examined::Examined;
use super::super::finding::Place;
use super::super::rule::Verdict;
use crate::opened::OpenedParagraph;
use thuky_domain::text::{fold, one_spaced};

const NATIONAL_TITLE: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const PARTY_TITLE: &str = "ĐẢNG CỘNG SẢN VIỆT NAM";
const MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";

/// The words of a line with one spelling of the tone of `hoà`.
fn words(paragraph: &OpenedParagraph) -> String {
    one_spaced(&paragraph.text).replace("HOÀ", "HÒA").replace("Hoà", "Hòa").replace("hoà", "hòa")
}

fn title(examined: &Examined<'_>, verdict: &mut Verdict, component: Component, exact: &str) {
    let Some(paragraph) = examined.first(component) else {
        if !examined.is_annex() {
            verdict.breach(Place::of(component.name()), "không có", format!("“{exact}”"));
        }
        return;
    };
    if words(paragraph).to_uppercase() != exact {
        verdict.breach(
            examined.place(paragraph),
            format!("“{}”", paragraph.text.trim()),
            format!("“{exact}”"),
        );
    }
}

/// The national title.
pub(in super::super) fn national_title(examined: &Examined<'_>, verdict: &mut Verdict) {
    title(examined, verdict, Component::NationalTitle, NATIONAL_TITLE);
}

/// The Party title.
pub(in super::super) fn party_title(examined: &Examined<'_>, verdict: &mut Verdict) {
    title(examined, verdict, Component::PartyTitle, PARTY_TITLE);
}

/// The motto: its words, its capitals, its hyphens with spaces.
pub(in super::super) fn motto(examined: &Examined<'_>, verdict: &mut Verdict) {
    match examined.first(Component::Motto) {
        Some(paragraph) if paragraph.text.trim() != MOTTO => {
            verdict.breach(
                examined.place(paragraph),
                format!("“{}”", paragraph.text.trim()),
                format!("“{MOTTO}”"),
            );
        }
        None if examined.has(Component::NationalTitle) => {
            verdict.breach(Place::of(Component::Motto.name()), "không có", format!("“{MOTTO}”"));
        }
        _ => {}
    }
}

/// Party papers have no motto.
pub(in super::super) fn no_motto(examined: &Examined<'_>, verdict: &mut Verdict) {
    if let Some(paragraph) =
        examined.first(Component::Motto).filter(|_| !examined.has(Component::NationalTitle))
    {
        let found = format!("“{}”", paragraph.text.trim());
        verdict.breach(examined.place(paragraph), found, "văn bản của Đảng không có tiêu ngữ");
    }
}

/// Never the titles of both systems in one paper.
pub(in super::super) fn one_system(examined: &Examined<'_>, verdict: &mut Verdict) {
    if let (Some(_), Some(party)) =
        (examined.first(Component::NationalTitle), examined.first(Component::PartyTitle))
    {
        verdict.breach(examined.place(party), "có cả Quốc hiệu và tiêu đề Đảng", "chỉ một trong hai");
    }
}

/// The body that issues the paper is named.
pub(in super::super) fn body_named(examined: &Examined<'_>, verdict: &mut Verdict) {
    if !examined.has(Component::IssuingBody) && !examined.is_annex() {
        verdict.breach(
            Place::of(Component::IssuingBody.name()),
            "không có",
            "tên cơ quan ban hành ở góc trái, dòng đầu",
        );
    }
}

/// The star under the name of the body (Party).
pub(in super::super) fn star(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(body) = examined.of(Component::IssuingBody).last() else { return };
    match examined.first(Component::Star) {
        None => {
            let line = examined.has(Component::BodyLine);
            let found = if line { "đường kẻ" } else { "không có dấu sao" };
            verdict.breach(examined.place(body), found, "dấu sao (*) dưới tên cơ quan");
        }
        Some(star) if star.text.trim() != "*" => {
            verdict.breach(examined.place(star), format!("“{}”", star.text.trim()), "“*”");
        }
        Some(_) => {}
    }
}

/// The two sides stand in a table, not apart by tabs or spaces.
pub(in super::super) fn in_table(examined: &Examined<'_>, verdict: &mut Verdict) {
    let titles =
        [Component::NationalTitle, Component::PartyTitle].into_iter().filter_map(|part| examined.first(part));
    for paragraph in titles.filter(|paragraph| paragraph.cell.is_none() && !paragraph.boxed) {
        let before = fold(&paragraph.text);
        let found = if before.starts_with("cong hoa") || before.starts_with("dang") {
            "tiêu đề không nằm trong bảng hai cột"
        } else {
            "hai bên đầu trang cách nhau bằng tab hoặc dấu cách"
        };
        verdict.breach(examined.place(paragraph), found, "bảng không viền hai cột");
    }
}
