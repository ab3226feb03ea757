//! `Nơi nhận` and `Kính gửi`.

use super::super::component::Component;
use super::super::examined::Examined;
use super::super::finding::Place;
use super::super::rule::Verdict;
use crate::opened::OpenedParagraph;
use crate::rule_set::RuleSet;
use thuky_domain::text::{fold, shortened};

/// A signed paper says where it goes.
pub(in super::super) fn present(examined: &Examined<'_>, verdict: &mut Verdict) {
    let closed = !examined.is_annex() && !examined.is_list();
    if closed && !examined.has(Component::RecipientsLabel) {
        verdict.breach(
            Place::of(Component::RecipientsLabel.name()),
            "không có",
            "“Nơi nhận:” ở góc trái, cuối văn bản",
        );
    }
}

/// The label.
pub(in super::super) fn label(examined: &Examined<'_>, verdict: &mut Verdict) {
    let Some(label) = examined.first(Component::RecipientsLabel) else { return };
    if label.text.trim() != "Nơi nhận:" {
        verdict.breach(examined.place(label), format!("“{}”", label.text.trim()), "“Nơi nhận:”");
    }
}

fn lines<'p>(examined: &Examined<'p>) -> Vec<&'p OpenedParagraph> {
    examined.of(Component::Recipient).collect()
}

/// Each line begins with a dash.
pub(in super::super) fn dashes(examined: &Examined<'_>, verdict: &mut Verdict) {
    for line in lines(examined) {
        if !line.text.trim_start().starts_with("- ") && line.label != "-" {
            let quote = shortened(&line.text, 40);
            verdict.breach(
                examined.place(line),
                format!("“{quote}”"),
                format!("“- {}”", quote.trim_start_matches(['-', '–', ' '])),
            );
        }
    }
}

/// Each line ends with its sign, the last with a full stop.
pub(in super::super) fn ends(examined: &Examined<'_>, verdict: &mut Verdict) {
    let between = if examined.rules == RuleSet::PartyHd36 { ',' } else { ';' };
    let lines = lines(examined);
    for (place, line) in lines.iter().enumerate() {
        let asked = if place + 1 == lines.len() { '.' } else { between };
        if !line.text.trim_end().ends_with(asked) {
            let end: String = line.text.trim_end().chars().last().into_iter().collect();
            verdict.breach(
                examined.place(line),
                format!("kết thúc bằng “{end}”"),
                format!("kết thúc bằng “{asked}”"),
            );
        }
    }
}

/// The last line says where the paper is filed.
fn filed(examined: &Examined<'_>, verdict: &mut Verdict, right: fn(&str) -> bool, expected: &str) {
    let lines = lines(examined);
    let Some(last) = lines.last() else { return };
    let text = last.text.trim().trim_start_matches(['-', '–', ' ']);
    if !right(text) {
        verdict.breach(examined.place(last), format!("“{}”", shortened(last.text.trim(), 50)), expected);
    }
}

/// `- Lưu: VT, …`
pub(in super::super) fn state_filed(examined: &Examined<'_>, verdict: &mut Verdict) {
    filed(examined, verdict, |text| text.starts_with("Lưu:"), "dòng cuối “- Lưu: VT, <đơn vị soạn thảo>.”");
}

/// `- Lưu Văn phòng …`, without a colon.
pub(in super::super) fn party_filed(examined: &Examined<'_>, verdict: &mut Verdict) {
    let right =
        |text: &str| text.starts_with("Lưu ") && !text.starts_with("Lưu :") && !text.starts_with("Lưu VT");
    filed(examined, verdict, right, "dòng cuối “- Lưu <nơi lưu>.”, không có dấu hai chấm");
}

/// `Kính gửi:` with a colon.
pub(in super::super) fn addressed(examined: &Examined<'_>, verdict: &mut Verdict) {
    for line in examined.of(Component::Addressee) {
        let text = line.text.trim();
        if !text.starts_with("Kính gửi:") && !text.starts_with("Kính trình:") {
            verdict.breach(examined.place(line), format!("“{}”", shortened(text, 30)), "“Kính gửi:”");
        }
    }
}

/// What is addressed goes to those addressed first: `Như trên`.
pub(in super::super) fn as_above(examined: &Examined<'_>, verdict: &mut Verdict) {
    let lines = lines(examined);
    let (Some(_), Some(first)) = (examined.first(Component::Addressee), lines.first()) else { return };
    if !fold(&first.text).contains("nhu tren") {
        verdict.breach(
            examined.place(first),
            format!("“{}”", shortened(&first.text, 40)),
            "dòng đầu “- Như trên”",
        );
    }
}

/// `Kính trình` in a submission (Party, from 2026; sources differ on how it is set).
pub(in super::super) fn submitted(examined: &Examined<'_>, verdict: &mut Verdict) {
    let submission =
        examined.first(Component::PaperType).is_some_and(|line| fold(&line.text).starts_with("to trinh"));
    for line in examined.of(Component::Addressee).filter(|_| submission) {
        if !line.text.trim().starts_with("Kính trình") {
            verdict.breach(examined.place(line), format!("“{}”", shortened(&line.text, 30)), "“Kính trình”");
        }
    }
}
