//! Inside one task: the thing to be delivered and the units that work along.
//!
//! Owns what stands after the verb; the cutting into tasks and their lead is in `directives`.

use crate::bodies::{begins_unit, unit_end};
use crate::directives::named;
use crate::draft::{Confidence, Extract};
use crate::lexicon::papers::{MAKING, PAPER_ENDS, PAPERS};
use crate::lexicon::verbs::{COMPOUNDS, DOING, STRONG};
use crate::onset::task_start;
use crate::page::{Page, Tokens};
use crate::persons::begins_named;

/// The paper or thing to be delivered: “lập danh sách khách mời”, “có báo cáo bằng văn bản”.
pub fn product(page: &Page, at: &Tokens) -> Option<Extract<String>> {
    let paper = |i: usize| {
        PAPERS.at(page, i).is_some_and(|n| page.word(i + n) != "này")
            && !matches!(page.word(i.saturating_sub(1)), "thực" | "quyền")
    };
    let noun = at.clone().find(|i| paper(*i) && made(page, at.start, *i))?;
    let head = noun + PAPERS.at(page, noun)?;
    let limit = at.end.min(head + 14);
    let end = (head..limit.max(head)).find(|i| ends_paper(page, *i)).unwrap_or(limit);
    let from = noun - usize::from(noun > at.start && matches!(page.word(noun - 1), "dự" | "bản" | "bộ"));
    Some(page.text.extract(&page.bytes(&(from..end.max(head))), Confidence::Doubtful, "directive.product"))
}

/// Pairs of words of which the second elsewhere ends the name of a paper.
const INNER: [(&str, &str); 10] = [
    ("chữ", "ký"),
    ("ký", "số"),
    ("đổi", "số"),
    ("việc", "làm"),
    ("đầu", "năm"),
    ("giữa", "năm"),
    ("cuối", "năm"),
    ("ngắn", "hạn"),
    ("trung", "hạn"),
    ("dài", "hạn"),
];

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
    let named = INNER.contains(&(page.word(i.saturating_sub(1)), page.word(i)))
        || COMPOUNDS.at(page, i.saturating_sub(1)).is_some();
    page.is_mark(i) && !matches!(page.word(i), "-" | "&")
        || !named && !page.capital(i) && PAPER_ENDS.at(page, i).is_some()
}

/// “Buổi nấu thử … do cô A thực hiện”, “… (bà B phụ trách, xong trước 5/6)”: who does it, told at the end.
pub fn done_by(page: &Page, at: &Tokens) -> Option<Tokens> {
    by_word(page, at).or_else(|| in_brackets(page, at))
}

fn in_brackets(page: &Page, at: &Tokens) -> Option<Tokens> {
    const DOES: [&str; 5] = ["phụ trách", "chịu trách nhiệm", "chủ trì", "thực hiện", "đảm nhận"];
    let open = at.clone().skip(2).rev().find(|i| page.word(*i) == "(")? + 1;
    let verb = (open + 1..at.end.min(open + 12)).find(|i| page.any_phrase(*i, &DOES).is_some())?;
    let told = page.any_phrase(verb, &DOES).map(|n| page.word(verb + n))?;
    let clear = !(open..verb).any(|i| page.is_mark(i) && page.word(i) != ",");
    let closes = matches!(told, ")" | "," | ";");
    (clear && closes && (begins_named(page, open) || begins_unit(page, open))).then_some(open..verb)
}

fn by_word(page: &Page, at: &Tokens) -> Option<Tokens> {
    const DOES: [&str; 8] = [
        "thực hiện",
        "phụ trách",
        "đảm nhận",
        "đảm nhiệm",
        "chịu trách nhiệm",
        "chủ trì",
        "chủ trì thực hiện",
        "trực tiếp thực hiện",
    ];
    let by = at.clone().skip(2).rev().find(|i| page.word(*i) == "do")? + 1;
    let verb = (by + 1..at.end.min(by + 14)).find(|i| page.any_phrase(*i, &DOES).is_some())?;
    let end = verb + page.any_phrase(verb, &DOES)?;
    let last = !(end..at.end).any(|i| page.is_word(i));
    let clear = !(by..verb).any(|i| page.is_mark(i) && page.word(i) != ",");
    (last && clear && (begins_named(page, by) || begins_unit(page, by))).then_some(by..verb)
}

/// Units that work along: after “phối hợp (với)”, “cùng”, or between “chủ trì,” and “phối hợp”.
pub fn coordinating(page: &Page, at: &Tokens) -> Vec<Extract<String>> {
    let mut out = vec![];
    for i in at.clone() {
        if let Some(partners) = with_partners(page, at, i) {
            let more = listed(page, &(partners..at.end)).into_iter();
            let new: Vec<_> = more
                .filter(|unit| !out.iter().any(|known: &Extract<String>| known.value == unit.value))
                .collect();
            out.extend(new);
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

/// How one works along, told before “với”.
const HOW: [&str; 17] = [
    "chặt chẽ",
    "tốt",
    "hiệu quả",
    "có hiệu quả",
    "thường xuyên",
    "đồng bộ",
    "kịp thời",
    "nhịp nhàng",
    "tích cực",
    "thống nhất",
    "liên tục",
    "chủ động",
    "mật thiết",
    "trực tiếp",
    "nhanh chóng",
    ",",
    "và",
];

/// “phối hợp chặt chẽ với”, “kết hợp với”, “có sự phối hợp của”: the token at which partners are named behind one of these.
fn with_partners(page: &Page, at: &Tokens, i: usize) -> Option<usize> {
    const SHARED: [&str; 6] = [
        "có sự phối hợp của",
        "với sự phối hợp của",
        "có sự tham gia của",
        "với sự tham gia của",
        "với sự hỗ trợ của",
        "có sự hỗ trợ của",
    ];
    const NOUNS: [&str; 8] = ["tác", "chương", "trình", "chế", "sự", "hoạch", "quy", "quan"];
    if let Some(n) = page.any_phrase(i, &SHARED) {
        return Some(i + n);
    }
    let noun = i > at.start && NOUNS.contains(&page.word(i - 1));
    let joined = page.any_phrase(i, &["kết hợp", "liên kết"]);
    let verb = i + joined.or_else(|| page.any_phrase(i, &["phối hợp", "phối kết hợp"])).filter(|_| !noun)?;
    let mut link = verb;
    while let Some(n) = page.any_phrase(link, &HOW) {
        link += n;
    }
    let with = page.any_phrase(link, &["với", "cùng với", "cùng", "giữa"]).map(|n| link + n);
    match joined {
        Some(_) => with.filter(|body| begins_unit(page, *body)),
        None => with.or(Some(verb)),
    }
}

fn listed(page: &Page, at: &Tokens) -> Vec<Extract<String>> {
    const OTHERS: [&str; 3] = ["chuyên môn", "gia đình", "cha mẹ học sinh"];
    let others = page.any_phrase(at.start, &OTHERS).is_some();
    if at.is_empty() || !(begins_unit(page, at.start) || page.capital(at.start) || others) {
        return vec![];
    }
    let grammar = unit_end(page, at).max(at.start);
    let acts = grammar > at.start && !page.capital(grammar) && DOING.at(page, grammar).is_some();
    let near = if acts { 0 } else { 14 };
    let task = task_start(page, at).filter(|t| *t <= grammar + near && !verbs_joined(page, grammar, *t));
    let end = task.unwrap_or(grammar);
    let stop = (grammar.min(end)..end)
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

/// “chắt lọc, tiếp thu”: a few words in small letters and a comma before a verb are verbs too.
fn verbs_joined(page: &Page, from: usize, verb: usize) -> bool {
    let words = from..verb.saturating_sub(1);
    let small = |i: usize| page.is_word(i) && !page.capital(i);
    (1..=3).contains(&words.len()) && page.word(words.end) == "," && words.clone().all(small)
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
    fn who_does_it_may_be_told_at_the_end() {
        let page = Page::new("Buổi nấu thử vào ca 3 tại bếp nhỏ do cô Lê Bình thực hiện.");
        let by = done_by(&page, &(0..page.tokens.len())).map(|at| page.source(&at).to_owned());
        assert_eq!(by.as_deref(), Some("cô Lê Bình"));
    }

    #[test]
    fn units_that_work_along_may_stand_behind_their_kind() {
        let page = Page::new("phối hợp các Sở: Văn hóa và Thể thao, Tư pháp họp bàn phương án");
        let along = coordinating(&page, &(0..page.tokens.len()));
        let names: Vec<&str> = along.iter().map(|u| u.value.as_str()).collect();
        assert_eq!(names, ["Sở Văn hóa và Thể thao", "Sở Tư pháp"]);
    }

    #[test]
    fn those_with_whom_a_union_or_a_school_works_are_no_units_and_work_along() {
        for other in ["chuyên môn", "gia đình", "cha mẹ học sinh"] {
            let page = Page::new(&format!("sớm phối hợp với {other} tổ chức hội thi"));
            let along = coordinating(&page, &(0..page.tokens.len()));
            assert_eq!(along.iter().map(|u| u.value.as_str()).collect::<Vec<_>>(), [other]);
        }
    }

    #[test]
    fn an_authority_that_works_along_ends_before_the_verb() {
        let page = Page::new("phối hợp với chính quyền tổ chức tốt ngày hội, hoàn thành trong quý I");
        let along = coordinating(&page, &(0..page.tokens.len()));
        assert_eq!(along.iter().map(|u| u.value.as_str()).collect::<Vec<_>>(), ["chính quyền"]);
    }

    #[test]
    fn a_paper_that_is_only_followed_is_none() {
        assert_eq!(told("làm đúng quy định và báo lại"), None);
    }

    #[test]
    fn the_name_of_a_paper_goes_on_over_words_that_elsewhere_end_it() {
        assert_eq!(told("lập hồ sơ công trình sai phép").as_deref(), Some("hồ sơ công trình sai phép"));
        assert_eq!(told("xây dựng kế hoạch trung hạn, gửi phòng A").as_deref(), Some("kế hoạch trung hạn"));
        assert_eq!(told("chuẩn bị báo cáo cuối năm").as_deref(), Some("báo cáo cuối năm"));
        assert_eq!(told("lập tờ trình Sở GD&ĐT trước 5/6").as_deref(), Some("tờ trình Sở GD&ĐT"));
        assert_eq!(told("gửi thực đơn lên nhóm"), None);
    }

    #[test]
    fn who_does_it_may_stand_in_brackets_with_a_verb() {
        for (task, who) in [
            ("sửa nhà xe (đ/c Dũng phụ trách, xong trước 30/4)", Some("đ/c Dũng")),
            ("sửa nhà xe (bà Lê Thị Mận chịu trách nhiệm)", Some("bà Lê Thị Mận")),
            ("sửa nhà xe (Tổ Mộc thực hiện; xong trong tuần)", Some("Tổ Mộc")),
            ("sửa nhà xe (đ/c Dũng đã xem)", None),
        ] {
            let page = Page::new(task);
            let by = done_by(&page, &(0..page.tokens.len())).map(|at| page.source(&at).to_owned());
            assert_eq!(by.as_deref(), who, "{task}");
        }
    }

    #[test]
    fn those_with_whom_a_task_is_joined_work_along() {
        for joined in ["kết hợp với Viện Gốm, các hội nghề", "liên kết với Viện Gốm và các hội nghề"]
        {
            let page = Page::new(&format!("lập sổ thợ già {joined} biên soạn sách nghề"));
            let along = coordinating(&page, &(0..page.tokens.len()));
            let names: Vec<&str> = along.iter().map(|u| u.value.as_str()).collect();
            assert_eq!(names, ["Viện Gốm", "các hội nghề"], "{joined}");
        }
        let page = Page::new("kết hợp giữa học và làm, kết hợp với thực hành tại lò");
        assert!(coordinating(&page, &(0..page.tokens.len())).is_empty());
    }

    fn along(task: &str) -> Vec<String> {
        let page = Page::new(task);
        coordinating(&page, &(0..page.tokens.len())).into_iter().map(|unit| unit.value).collect()
    }

    #[test]
    fn how_they_work_along_may_stand_before_those_who_do() {
        for how in
            ["thường xuyên với", "đồng bộ, hiệu quả với", "chặt chẽ và kịp thời cùng", "cùng với", "giữa"]
        {
            assert_eq!(along(&format!("phối hợp {how} Phòng Gốm rà soát lò")), ["Phòng Gốm"], "{how}");
        }
        assert_eq!(along("kết hợp với Phòng Gốm rà soát lò"), ["Phòng Gốm"]);
        assert_eq!(along("họp trực tiếp kết hợp trực tuyến tại lò"), Vec::<String>::new());
        assert_eq!(
            along("lập quy chế trông lò, có sự phối hợp của Phòng Gốm trong việc đếm củi"),
            ["Phòng Gốm"]
        );
    }

    #[test]
    fn those_who_work_along_end_before_whatever_verbs_follow() {
        assert_eq!(along("phối hợp các Ban xây dựng phương án nung thử"), ["các Ban"]);
        assert_eq!(
            along("phối hợp với Văn phòng UBND xã gọt giũa, hoàn thiện lời chúc"),
            ["Văn phòng UBND xã"]
        );
        let both = "phối hợp với nhà đầu tư, đơn vị tư vấn điều chỉnh bản vẽ, phối hợp Phòng Gốm rà soát men";
        assert_eq!(along(both), ["nhà đầu tư", "đơn vị tư vấn", "Phòng Gốm"]);
        let institute = "phối hợp Viện Nghiên cứu phát triển đô thị đặt hàng mẫu gạch";
        assert_eq!(along(institute), ["Viện Nghiên cứu phát triển đô thị"]);
        assert_eq!(along("cùng các đồng chí Phó Trưởng ban kiểm tra lò"), Vec::<String>::new());
        assert_eq!(
            along("trực, cùng các đồng chí Phó Trưởng ban kiểm tra lò"),
            ["các đồng chí Phó Trưởng ban"]
        );
    }

    #[test]
    fn the_paper_at_hand_is_not_what_is_to_be_made() {
        assert_eq!(told("theo dõi từ ngày ban hành Thông báo này"), None);
    }
}
