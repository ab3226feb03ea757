//! Headings inside minutes and notices: “Kết luận của chủ trì”, “Phân công nhiệm vụ:”, “Ý kiến thảo luận”.
//!
//! Owns what a heading opens. What follows it is read in `discourse`.

use crate::bodies::{begins_unit, unit_end};
use crate::lines::LineKind;
use crate::normalise::rx;
use crate::page::{Page, Sentence, Tokens};
use regex::Regex;
use std::sync::LazyLock;

/// What a heading opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Section {
    /// The chair concludes; tokens after the heading, if the text goes on in the same line.
    Conclusion(Tokens),
    /// The chair gives tasks.
    Orders(Tokens),
    /// Members speak.
    Opinions,
}

static HEAD: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"^\W*(?:[ivx\d]{1,4}(?:\.\d{1,2})*[.)-]?\s*)?(?:(kết luận|ý kiến kết luận|nội dung kết luận)|(phân công(?: nhiệm vụ| công việc)?|giao nhiệm vụ|nhiệm vụ thời gian tới|phân việc|triển khai nhiệm vụ)|((?:các )?ý kiến|thảo luận|nội dung|diễn biến))\b([^:.;,]{0,60})(:|$)",
    )
});

/// The section that a sentence opens as a heading.
pub fn section(page: &Page, sentence: &Sentence) -> Option<Section> {
    let c = HEAD.captures(page.text.norm(&sentence.bytes))?;
    let rest = page.token_at(sentence.bytes.start + c.get(0)?.end())..sentence.tokens.end;
    let speaks =
        c.get(4).is_some_and(|m| ["như sau", "cuộc họp", "hội nghị"].iter().any(|w| m.as_str().contains(w)));
    if c.get(1).is_some() {
        return (!speaks).then_some(Section::Conclusion(rest));
    }
    if c.get(2).is_some() {
        return Some(Section::Orders(rest));
    }
    rest.is_empty().then_some(Section::Opinions)
}

/// “2- Văn phòng X”, “4. UBND các huyện:”: an item that is nothing but units heads the items below it.
pub fn heading_units(page: &Page, sentence: &Sentence) -> Option<Tokens> {
    let at = &sentence.tokens;
    let item = page.lines.get(sentence.line).is_some_and(|l| l.kind == LineKind::Item);
    let marked = usize::from(page.is_number(at.start) || page.word(at.start + 1) == ")");
    let marks = (at.start + marked..at.end).take_while(|i| page.is_mark(*i)).count();
    let mut start = at.start + marked + marks;
    start += page.any_phrase(start, &["giao cho", "giao", "đề nghị", "yêu cầu"]).unwrap_or(0);
    let end = at.end - usize::from(page.word(at.end.saturating_sub(1)) == ":");
    let whole = begins_unit(page, start) && unit_end(page, &(start..end)) >= end;
    let followed = page
        .sentences
        .get(page.sentences.partition_point(|s| s.bytes.start <= sentence.bytes.start))
        .and_then(|next| page.lines.get(next.line))
        .is_some_and(|l| l.kind == LineKind::Item);
    (item && whole && followed && start < end && end - start < 30).then_some(start..end)
}
