//! What stands before lead and verb of a piece of a request: list marks, links, adverbials, the verb of asking.
//!
//! Owns where the piece itself begins. Its lead and verb are read in `asked`.

use crate::asked::{begins_named, staff};
use crate::bodies::begins_unit;
use crate::conditions::{concerning, modal_within};
use crate::lexicon::verbs::STRONG;
use crate::page::{Page, Tokens};
use crate::speech::asking;

/// Skips list marks, connectives and adverbials: “Đồng thời, …”, “Đối với …, …”, “ngay sau hội nghị, …”.
pub fn opening(page: &Page, at: &Tokens) -> usize {
    const LINKS: [&str; 22] = [
        "đồng thời",
        "bên cạnh đó",
        "cùng với đó",
        "ngoài ra",
        "trước mắt",
        "trong đó",
        "và",
        "cụ thể",
        "mặt khác",
        "song song với đó",
        "trước hết",
        "một là",
        "hai là",
        "ba là",
        "bốn là",
        "thứ nhất",
        "thứ hai",
        "thứ ba",
        "còn",
        "riêng",
        "nhất là",
        "đặc biệt",
    ];
    let mut i = at.start;
    while i < at.end {
        let listed = page.is_number(i) && matches!(page.word(i + 1), "." | ")" | "-")
            || page.is_word(i) && page.word(i).chars().count() == 1 && page.word(i + 1) == ")";
        let link =
            page.any_phrase(i, &LINKS).filter(|n| n > &2 || page.word(i + n) == "," || !begins_unit(page, i));
        if listed {
            i += 2;
        } else if page.is_mark(i) {
            i += 1;
        } else if let Some(n) = link {
            i += n;
        } else {
            break;
        }
    }
    adverbial(page, &(i..at.end)).unwrap_or(i)
}

/// The token after the comma of a leading adverbial, if a task follows there.
fn adverbial(page: &Page, at: &Tokens) -> Option<usize> {
    let i = at.start;
    let own = begins_unit(page, i)
        || STRONG.at(page, i).is_some()
        || begins_named(page, i)
        || staff(page, i).is_some();
    let told = page
        .any_phrase(
            i,
            &[
                "ngay sau",
                "trên cơ sở",
                "trước mắt",
                "từ nay",
                "trong",
                "đối với",
                "về",
                "để",
                "nhằm",
                "căn cứ vào",
                "với",
                "riêng",
                "sau",
                "cùng với",
                "bên cạnh",
                "khi",
                "nếu",
                "trường hợp",
                "từ",
                "tại",
                "ngay từ",
                "phát huy những",
                "thời gian tới",
                "liên quan",
            ],
        )
        .is_some();
    let matter = page.any_phrase(i, &["việc", "công tác", "nội dung"]).is_some();
    let acts = page.word(i) == "biết" || !told && modal_within(page, i, at.end.min(i + 4)).is_some();
    if own && !told || matter || acts || concerning(page, at).is_some_and(|asked| asked.lead.is_some()) {
        return None;
    }
    let label = page.any_phrase(i, &["về", "đối với", "riêng", "trong"]).is_some();
    if !label && (i..at.end.min(i + 9)).any(|j| page.word(j) == ":") {
        return None;
    }
    let commas = (i..at.end.min(i + 30)).filter(|j| {
        (page.word(*j) == "," || label && page.word(*j) == ":" && *j < i + 12) && *j + 1 < at.end
    });
    commas
        .map(|j| j + 1)
        .find(|j| begins_unit(page, *j) || STRONG.at(page, *j).is_some() || asking(page, *j).is_some())
}

/// An order verb at the beginning of a part.
pub fn trigger(page: &Page, i: usize, told: bool) -> (usize, bool) {
    const ORDERS: [&str; 14] = [
        "đề nghị",
        "yêu cầu",
        "giao cho",
        "giao",
        "ủy quyền cho",
        "phân công",
        "lưu ý",
        "giao nhiệm vụ",
        "giao nhiệm vụ cho",
        "giao nhiệm vụ tới",
        "giao nhiệm vụ cụ thể",
        "giao nhiệm vụ cụ thể cho",
        "quán triệt và giao nhiệm vụ tới",
        "quán triệt và giao nhiệm vụ cho",
    ];
    let order = page.any_phrase(i, &ORDERS).filter(|n| *n < 3 || begins_unit(page, i + n));
    if let Some(n) = order.filter(|n| *n > 3 && !told) {
        return (i + n, true);
    }
    let own = page.phrase(i, "phân công").is_some() && !begins_named(page, i + 2) && !page.capital(i + 2);
    match order.filter(|_| !told && !own && asking(page, i).is_some()) {
        Some(n) => (i + n, true),
        None => (i, told),
    }
}

/// “thời gian tới Ban A cần …”: when, without a comma before who.
pub fn soon(page: &Page, i: usize) -> usize {
    const SOON: [&str; 6] =
        ["thời gian tới", "trong thời gian tới", "tới đây", "trước mắt", "từ nay đến cuối năm", "từ nay"];
    page.any_phrase(i, &SOON).filter(|n| begins_unit(page, i + n)).unwrap_or(0)
}
