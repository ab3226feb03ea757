//! Who signs: authority, post, name.

use super::super::anatomy::{is_capital, opening};
use super::super::closing_part::authority;
use super::super::component::Component;
use super::super::examined::Examined;
use super::super::finding::Place;
use super::super::rule::Verdict;

/// How authority is written: in one system, and the sign between letters in the other.
fn authorities(examined: &Examined<'_>, verdict: &mut Verdict, asked: fn(&str) -> Option<&'static str>) {
    for line in examined.of(Component::SignAuthority) {
        let text = line.text.trim();
        let Some(known) = authority(text) else { continue };
        let first = text.split_whitespace().next().unwrap_or_default();
        match asked(known) {
            Some(asked) if first != asked => {
                verdict.breach(examined.place(line), format!("“{first}”"), format!("“{asked}”"));
            }
            None => verdict.breach(
                examined.place(line),
                format!("“{first}”"),
                "T/M, K/T, T/L hoặc Q. (Đảng không ký thừa ủy quyền)",
            ),
            Some(_) => {}
        }
    }
}

/// `TM.` `KT.` `TL.` `TUQ.` `Q.`
pub(in super::super) fn state_authority(examined: &Examined<'_>, verdict: &mut Verdict) {
    authorities(examined, verdict, |known| match known {
        "TM" => Some("TM."),
        "KT" => Some("KT."),
        "TL" => Some("TL."),
        "TUQ" => Some("TUQ."),
        _ => Some("Q."),
    });
}

/// `T/M` `K/T` `T/L` `Q.`
pub(in super::super) fn party_authority(examined: &Examined<'_>, verdict: &mut Verdict) {
    authorities(examined, verdict, |known| match known {
        "TM" => Some("T/M"),
        "KT" => Some("K/T"),
        "TL" => Some("T/L"),
        "TUQ" => None,
        _ => Some("Q."),
    });
}

/// No academic title, rank or form of address before the name.
pub(in super::super) fn bare_name(examined: &Examined<'_>, verdict: &mut Verdict) {
    const TITLES: [&str; 27] = [
        "gs.",
        "gs ",
        "pgs",
        "ts.",
        "ts ",
        "tskh",
        "ths",
        "bs.",
        "bs ",
        "ks.",
        "cn.",
        "ls.",
        "dr.",
        "ncs",
        "giao su ",
        "tien si ",
        "thac si ",
        "ong ",
        "ba ",
        "dong chi ",
        "dai tuong ",
        "thuong tuong ",
        "trung tuong ",
        "thieu tuong ",
        "dai ta ",
        "thuong ta ",
        "trung ta ",
    ];
    for name in examined.of(Component::SignName) {
        let start = opening(name.text.trim());
        // A family name may be Bà or Ông only in other spellings; `ba ` alone is told by what follows.
        let title = TITLES.iter().find(|title| start.starts_with(**title));
        if title.is_some() && name.text.split_whitespace().count() > 2
            || title.is_some_and(|title| title.ends_with('.'))
        {
            let found = format!("“{}”", name.text.trim());
            verdict.breach(
                examined.place(name),
                found,
                "họ tên, không ghi học hàm, học vị, quân hàm, danh xưng",
            );
        }
    }
}

/// The name is in small letters with capitals first.
pub(in super::super) fn small_name(examined: &Examined<'_>, verdict: &mut Verdict) {
    for name in examined.of(Component::SignName).filter(|name| is_capital(name)) {
        verdict.breach(
            examined.place(name),
            format!("“{}”", name.text.trim()),
            "họ tên viết chữ thường, hoa chữ đầu",
        );
    }
}

/// The post without the name of the organisation (Party).
pub(in super::super) fn post_alone(examined: &Examined<'_>, verdict: &mut Verdict) {
    const POSTS: [&str; 4] = ["BÍ THƯ", "PHÓ BÍ THƯ", "CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"];
    for line in examined.of(Component::SignTitle) {
        let text = line.text.trim().to_uppercase();
        let post = POSTS.iter().rev().find(|post| text.starts_with(**post) && text.len() > post.len());
        if let Some(post) = post {
            verdict.breach(examined.place(line), format!("“{}”", line.text.trim()), format!("“{post}”"));
        }
    }
}

/// A paper is signed.
pub(in super::super) fn signed(examined: &Examined<'_>, verdict: &mut Verdict) {
    let who = [Component::SignName, Component::SignTitle, Component::SignPart];
    let someone = who.into_iter().any(|part| examined.has(part));
    if !someone && !examined.is_annex() && !examined.is_list() {
        verdict.breach(
            Place::of("chữ ký"),
            "không có chức vụ, họ tên người ký",
            "chức vụ và họ tên người ký ở cuối văn bản",
        );
    }
}
