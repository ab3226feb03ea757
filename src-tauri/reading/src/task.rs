//! Inside one task: the thing to be delivered and the units that work along.
//!
//! Owns what stands after the verb; the cutting into tasks and their lead is in `directives`.

use crate::bodies::{begins_unit, task_start, unit_end};
use crate::directives::named;
use crate::draft::{Confidence, Extract};
use crate::lexicon::verbs::STRONG;
use crate::normalise::rx;
use crate::page::{Page, Tokens};
use regex::Regex;
use std::sync::LazyLock;

static PRODUCT: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"(?:^|\s)(?:ban hành|xây dựng|trình|hoàn thiện|lập|soạn thảo|chuẩn bị|gửi|bổ sung|dự thảo|ký|hoàn chỉnh|xin|cung cấp|có|thẩm định|biên soạn)(?: [^\s,;.]+){0,2}? ((?:dự thảo |bản )?(?:kế hoạch|báo cáo|tờ trình|đề án|dự thảo|quyết định|quy chế|quy định|phương án|hồ sơ|danh mục|danh sách|bộ tiêu chí|biên bản|nghị quyết|chương trình|văn bản|tài liệu|cơ chế|dự toán|dự trù|thuyết minh|hướng dẫn|công văn|đề cương|thông báo|quy trình|kịch bản|bộ tài liệu|cẩm nang|chỉ thị))((?: [^\s,;.“”()]+){0,9})",
    )
});
static PRODUCT_END: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r" (trước|trong|nộp|về việc|để|theo|cho|chào|về|gửi|trình|và báo|chậm|của|đối với|nhằm|phục vụ|tại|ngay|đảm bảo|bảo đảm|hoàn thành|xong|với|số|năm|làm|từ|đến|phù hợp|trên)(?:\s.*)?$",
    )
});

/// The paper or thing to be delivered.
pub fn product(page: &Page, at: &Tokens) -> Option<Extract<String>> {
    let bytes = page.bytes(at);
    let c = PRODUCT.captures(page.text.norm(&bytes))?;
    let (noun, tail) = (c.get(1)?, c.get(2)?);
    let cut = PRODUCT_END.find(tail.as_str()).map_or(tail.len(), |end| end.start());
    Some(page.text.extract(
        &(bytes.start + noun.start()..bytes.start + tail.start() + cut),
        Confidence::Doubtful,
        "directive.product",
    ))
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
