//! Inside one task: the thing to be delivered and the units that work along.
//!
//! Owns what stands after the verb; the cutting into tasks and their lead is in `directives`.

use crate::bodies::{begins_unit, task_start, unit_end};
use crate::directives::named;
use crate::draft::{Confidence, Extract};
use crate::lexicon::papers::{MAKING, PAPER_ENDS, PAPERS};
use crate::lexicon::verbs::STRONG;
use crate::page::{Page, Tokens};

/// The paper or thing to be delivered: “lập danh sách khách mời”, “có báo cáo bằng văn bản”.
pub fn product(page: &Page, at: &Tokens) -> Option<Extract<String>> {
    let noun = at.clone().find(|i| PAPERS.at(page, *i).is_some() && made(page, at.start, *i))?;
    let head = noun + PAPERS.at(page, noun)?;
    let limit = at.end.min(head + 9);
    let end = (head..limit.max(head)).find(|i| ends_paper(page, *i)).unwrap_or(limit);
    let from = noun - usize::from(noun > at.start && matches!(page.word(noun - 1), "dự" | "bản" | "bộ"));
    Some(page.text.extract(&page.bytes(&(from..end.max(head))), Confidence::Doubtful, "directive.product"))
}

/// A verb of making stands at most three words before the noun, in the same clause.
fn made(page: &Page, start: usize, noun: usize) -> bool {
    let governs =
        |i: usize| MAKING.at(page, i).is_some_and(|n| i + n <= noun && (i + n..noun).all(|j| plain(page, j)));
    (noun.saturating_sub(4).max(start)..noun).any(governs)
}

fn plain(page: &Page, i: usize) -> bool {
    (page.is_word(i) || page.is_number(i))
        && !matches!(page.word(i), "theo" | "đúng" | "các" | "về" | "với" | "cho" | "trong" | "tại" | "và")
}

fn ends_paper(page: &Page, i: usize) -> bool {
    let named = matches!((page.word(i.saturating_sub(1)), page.word(i)), ("chữ", "ký") | ("ký", "số"));
    page.is_mark(i) && page.word(i) != "-" || !named && !page.capital(i) && PAPER_ENDS.at(page, i).is_some()
}

/// Units that work along: after “phối hợp (với)”, “cùng”, or between “chủ trì,” and “phối hợp”.
pub fn coordinating(page: &Page, at: &Tokens) -> Vec<Extract<String>> {
    let mut out = vec![];
    for i in at.clone() {
        let noun = i > at.start
            && matches!(
                page.word(i - 1),
                "tác" | "chương" | "trình" | "chế" | "sự" | "hoạch" | "quy" | "quan"
            );
        if let Some(n) = page.any_phrase(i, &["phối hợp"]).filter(|_| !noun && out.is_empty()) {
            let link = page
                .any_phrase(
                    i + n,
                    &[
                        "chặt chẽ với",
                        "chặt chẽ cùng",
                        "tốt với",
                        "hiệu quả với",
                        "với",
                        "cùng với",
                        "cùng",
                        "chặt chẽ , hiệu quả với",
                        "giữa",
                        "đồng bộ với",
                    ],
                )
                .unwrap_or(0);
            out.extend(listed(page, &(i + n + link..at.end)));
        } else if page.any_phrase(i, &["cùng với", "cùng"]).is_some()
            && i > at.start
            && matches!(page.word(i - 1), "," | "trì")
            && out.is_empty()
        {
            let n = page.any_phrase(i, &["cùng với", "cùng"]).unwrap_or(1);
            out.extend(listed(page, &(i + n..at.end)));
        } else if page.phrase(i, "chủ trì ,").is_some()
            && begins_unit(page, i + 3)
            && STRONG.at(page, i + 3).is_none()
        {
            let joint = (i + 3..at.end.min(i + 40)).find(|j| page.phrase(*j, "phối hợp").is_some());
            out.extend(joint.map(|j| named(page, &(i + 3..j), "directive.coordinating")).unwrap_or_default());
        }
    }
    out
}

fn listed(page: &Page, at: &Tokens) -> Vec<Extract<String>> {
    if at.is_empty() || !(begins_unit(page, at.start) || page.capital(at.start)) {
        return vec![];
    }
    let grammar = unit_end(page, at).max(at.start);
    let end = task_start(page, at).filter(|t| *t <= grammar + 14).unwrap_or(grammar);
    let stop = (at.start..end)
        .find(|i| {
            page.any_phrase(*i, &["để", "trong việc", "nhằm", "trong", "làm", ";"]).is_some()
                && !page.capital(*i)
        })
        .unwrap_or(end);
    let mut stop = stop;
    while stop > at.start && (page.is_mark(stop - 1) || page.word(stop - 1) == "và") {
        stop -= 1;
    }
    named(page, &(at.start..stop), "directive.coordinating")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Option<String> {
        let page = Page::new(text);
        product(&page, &(0..page.tokens.len())).map(|p| p.value)
    }

    #[test]
    fn the_paper_that_is_made_or_handed_in_is_the_product() {
        assert_eq!(told("lập danh sách khách mời, gửi phòng A").as_deref(), Some("danh sách khách mời"));
        assert_eq!(told("tham mưu tờ trình trình Giám đốc Sở").as_deref(), Some("tờ trình"));
    }

    #[test]
    fn a_paper_that_is_only_followed_is_none() {
        assert_eq!(told("làm đúng quy định và báo lại"), None);
    }
}
