//! What the lines of a text are: page furniture, captions, list items, body.
//!
//! Owns the marks of web pages and newspapers. Nothing is dropped, only marked.

use crate::caption::{caption, credited};
pub use crate::line::{Line, LineKind};
use crate::normalise::{Bytes, Text, rx};
use crate::opening::{after_opening, tells_day, within};
use crate::table::{cells, heads_table};
use regex::Regex;
use std::sync::LazyLock;

/// Beginnings of what stands below an article.
const END_MATTER: &[&str] = &[
    "nơi nhận",
    "tin khác",
    "tin liên quan",
    "tin mới hơn",
    "tin mới nhất",
    "tin mới",
    "tin nóng",
    "tin cũ hơn",
    "tin cùng chuyên mục",
    "cùng chuyên mục",
    "bài viết liên quan",
    "bài liên quan",
    "tin bài liên quan",
    "các tin khác",
    "các tin liên quan",
    "tin đã đưa",
    "tin nổi bật",
    "xem thêm",
    "đọc thêm",
    "đọc nhiều",
    "tin đọc nhiều",
    "có thể bạn quan tâm",
    "bình luận",
    "ý kiến bạn đọc",
    "chia sẻ bài viết",
    "chia sẻ",
    "tiện ích thông tin",
    "từ khóa",
    "tag",
    "tags",
    "danh mục",
    "liên kết website",
    "thống kê truy cập",
    "video",
    "ảnh hoạt động",
];
/// Beginnings of lines around an article: source, author, buttons of the page.
const FURNITURE: &[&str] = &[
    "ký, ghi rõ họ tên",
    "ký và ghi rõ họ tên",
    "ký, ghi rõ họ và tên",
    "ký, họ tên",
    "ký, đóng dấu",
    "ký tên, đóng dấu",
    "ký, ghi rõ họ tên, đóng dấu",
    "nguồn",
    "theo nguồn",
    "nguồn tin",
    "tác giả",
    "người đăng",
    "biên tập",
    "biên tập viên",
    "bài và ảnh",
    "bài, ảnh",
    "tin, ảnh",
    "tin, bài",
    "tin và ảnh",
    "bài",
    "ảnh",
    "tin",
    "lượt xem",
    "số lượt xem",
    "số lượt người xem",
    "lượt người xem",
    "số người xem",
    "lượt đọc",
    "ngày đăng",
    "đăng ngày",
    "cập nhật",
    "cập nhật ngày",
    "cập nhật lúc",
    "thời gian đăng",
    "thứ tự",
    "mã qr",
    "qr code",
    "qr code fanpage",
    "chúng tôi trên",
    "in trang",
    "tìm kiếm tin tức",
    "tìm kiếm nâng cao",
    "ngày cập nhật",
    "lượt truy cập",
    "hôm nay :",
    "tháng này :",
    "tổng truy cập",
    "in bài",
    "gửi email",
    "gửi bài",
    "email",
    "print",
    "cỡ chữ",
    "đọc bài",
    "nghe bài viết",
    "trang chủ",
    "share",
    "facebook",
    "zalo",
    "twitter",
    "bản quyền",
    "copyright",
    "điện thoại",
    "giấy phép",
    "hotline",
    "đánh giá bài viết",
    "quay lại",
    "về trang trước",
    "xem với cỡ chữ",
    "tương phản",
];
static STAMP: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"^\W*20\d{2}-\d{2}-\d{2}\W*(t?\d{2}:\d{2}.{0,16})?\W*$|^\W*((print|gốc|ngày|đăng|cập nhật|lúc|thứ|chủ nhật)\b.{0,25})?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\W*(,|\||lúc|-)?\W*(\d{1,2}[:hg]\d{2})?(:\d{2})?\W*(am|pm|gmt.{0,4}|gốc|print|\(gmt.{0,4}\)|[|].{0,40}|lượt xem.{0,20})?\W*$",
    )
});
static ITEM: LazyLock<Regex> = LazyLock::new(|| {
    rx(
        r"^\s*([-+•*●▪]|\d{1,2}(?:\.\d{1,2})*[.)/\-]|\d{1,2}(?:\.\d{1,2})+|điều \d{1,2}[.:]|\(?[a-zđ][.)\-]|\([0-9]{1,2}\)|[ivx]{1,5}[.)\-/])\s",
    )
});
static SPEECH_CUE: LazyLock<Regex> =
    LazyLock::new(|| rx(r"(phát biểu kết luận|kết luận (cuộc|hội|buổi|phiên)|yêu cầu|đề nghị)"));

/// Cuts and classifies the lines of a text.
pub fn lines(text: &Text) -> Vec<Line> {
    let mut out: Vec<Line> = split(text).map(|bytes| Line::new(&bytes, first_look(text, &bytes))).collect();
    out.shrink_to_fit();
    mark_tables(text, &mut out);
    mark_end_matter(text, &mut out);
    mark_neighbours(text, &mut out);
    mark_authors(text, &mut out);
    mark_headlines(text, &mut out);
    out
}

fn split(text: &Text) -> impl Iterator<Item = Bytes> {
    let mut at = 0;
    text.norm.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        start..start + line.trim_end_matches(['\n', '\r']).len()
    })
}

fn first_look(text: &Text, at: &Bytes) -> LineKind {
    let line = text.norm(at).trim();
    let words = line.split_whitespace().take(60).count();
    if line.is_empty() {
        LineKind::Blank
    } else if words <= 24 && two_columns(text, at)
        || words <= 40
            && (stamp(line)
                || (words <= 25 && after_opening(line, FURNITURE).is_some() && !sentence_like(line))
                || menu(line))
        || left_over(line)
    {
        LineKind::Debris
    } else if words <= 45 && (caption(line) || credited(line)) {
        LineKind::Caption
    } else if ITEM.is_match(line) {
        LineKind::Item
    } else {
        LineKind::Body
    }
}

/// The two columns of a letterhead or of a signature block, parted by a tab or by wide blanks.
fn two_columns(text: &Text, at: &Bytes) -> bool {
    let source = text.source(at).trim();
    if text.norm(at).contains("chức vụ") {
        return false;
    }
    let wide = source.split("      ").map(str::trim).filter(|c| !c.is_empty());
    let parted = wide.clone().count() == 2
        && wide.clone().all(|c| c.starts_with(char::is_uppercase) && !c.ends_with(['.', ':', ';', ',']));
    parted && !source.starts_with(['-', '+'])
        || text.source(at).contains('\t') && {
            let cells = cells(text, at);
            cells.len() == 2
                && cells.iter().all(|c| !c.is_empty() && !text.source(c).ends_with(['.', ':', ';']))
        }
}

fn stamp(line: &str) -> bool {
    line.len() < 120 && line.bytes().any(|b| b.is_ascii_digit()) && STAMP.is_match(line)
}

/// What the machine of a page leaves in its text: names of files, script, “Theo …” below an article.
fn left_over(line: &str) -> bool {
    let words = line.split_whitespace().take(6).count();
    let file = words == 1 && [".jpg", ".jpeg", ".png", ".webp", ".pdf"].iter().any(|end| line.ends_with(end));
    let word = words == 1 && line.len() > 12 && line.bytes().all(|b| b.is_ascii_lowercase());
    let script = line.contains('{') && line.contains('}') || line.contains("function(");
    let source = words <= 5 && line.starts_with("theo ") && !line.ends_with(['.', ':', ',', ';'])
        || words == 2 && line.starts_with("theo ") && line.contains(".vn");
    file || word || script || source
}

/// In a press report a short paragraph that ends no sentence, between paragraphs that do, stands below a photograph.
pub fn mark_unfinished(text: &Text, lines: &mut [Line]) {
    const ENDS: [char; 9] = ['.', ':', ';', ',', '!', '?', '…', '”', '"'];
    let told: Vec<usize> =
        (0..lines.len()).filter(|i| lines.get(*i).is_some_and(|l| l.kind != LineKind::Blank)).collect();
    let shown = |i: usize, lines: &[Line]| lines.get(i).map_or("", |l| text.source(&l.bytes()).trim());
    let paragraph = |i: usize, lines: &[Line]| {
        lines.get(i).is_some_and(|l| l.kind == LineKind::Body && l.bytes().len() > 150)
            && shown(i, lines).ends_with(['.', '…', '”'])
    };
    let Some(first) = told.iter().position(|i| paragraph(*i, lines)) else { return };
    for n in first + 1..told.len() {
        let (Some(before), Some(here)) = (told.get(n - 1), told.get(n)) else { return };
        let (line, above) = (shown(*here, lines), shown(*before, lines));
        let below = told.get(n + 1).map_or("", |i| shown(*i, lines));
        let body = lines.get(*here).is_some_and(|l| l.kind == LineKind::Body);
        let short = !line.ends_with(ENDS) && has_words(line, 40);
        let list = above.ends_with([':', ';', ',']);
        let goes_on = below.starts_with(char::is_lowercase) || line.starts_with(char::is_lowercase);
        let follows = paragraph(*before, lines)
            || lines.get(*before).is_some_and(|l| matches!(l.kind, LineKind::Caption | LineKind::Debris));
        if body && short && !list && !goes_on && follows {
            set(lines, *here, LineKind::Caption);
        }
    }
}

fn sentence_like(line: &str) -> bool {
    line.ends_with('.') && !has_words(line, 9)
}

/// Whether a line has at most so many words.
fn has_words(line: &str, most: usize) -> bool {
    line.split_whitespace().nth(most).is_none()
}

fn menu(line: &str) -> bool {
    line.matches(" | ").count() >= 2 && !line.ends_with('.')
}

/// “Tin khác”, “Nơi nhận:”: the heading of what stands below.
fn ends_matter(line: &str) -> bool {
    after_opening(line, END_MATTER).is_some_and(|rest| !rest.contains('.') && within(rest, 40))
}

/// The headings of a table and the rows that follow them.
fn mark_tables(text: &Text, lines: &mut [Line]) {
    let mut inside = false;
    for i in 0..lines.len() {
        let Some(line) = lines.get(i) else { break };
        let source = text.source(&line.bytes());
        if !source.contains(['\t', '|']) || source.len() > 2000 {
            inside = false;
            continue;
        }
        let rule = source.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t')) && source.contains('-');
        let head = heads_table(text, &line.bytes());
        let wide = cells(text, &line.bytes()).len() >= 3;
        match (head, inside && wide) {
            (true, _) => {
                inside = true;
                set(lines, i, LineKind::TableHead);
            }
            (_, true) => set(lines, i, if rule { LineKind::TableHead } else { LineKind::Row }),
            _ => inside = false,
        }
    }
}

/// After the marks of end matter in the second half, everything is page furniture.
fn mark_end_matter(text: &Text, lines: &mut [Line]) {
    let half = text.source.len() / 2;
    let mut ended = false;
    for i in 0..lines.len() {
        let Some(line) = lines.get(i) else { break };
        let norm = text.norm(&line.bytes()).trim();
        let mark = norm.len() < 160 && ends_matter(norm);
        ended |= mark && line.bytes().start > half && !speech_follows(text, lines, i);
        if (ended || mark) && line.kind != LineKind::Blank {
            set(lines, i, LineKind::Debris);
        }
    }
}

fn speech_follows(text: &Text, lines: &[Line], i: usize) -> bool {
    lines.iter().skip(i + 1).take(40).any(|line| {
        let norm = text.norm(&line.bytes());
        norm.len() > 500 && SPEECH_CUE.is_match(norm)
    })
}

fn set(lines: &mut [Line], i: usize, kind: LineKind) {
    if let Some(line) = lines.get_mut(i) {
        line.kind = kind;
    }
}

/// A short line without a full stop right after a caption is another caption.
fn mark_neighbours(text: &Text, lines: &mut [Line]) {
    for i in 1..lines.len() {
        let after = lines.get(i - 1).is_some_and(|l| l.kind == LineKind::Caption);
        let short = |l: &Line| {
            let line = text.source(&l.bytes()).trim();
            l.kind == LineKind::Body && !line.ends_with(['.', ':', ';', ',']) && has_words(line, 14)
        };
        if after && lines.get(i).is_some_and(short) {
            set(lines, i, LineKind::Caption);
        }
    }
}

/// A short line of capitalised words after the body is the author.
fn mark_authors(text: &Text, lines: &mut [Line]) {
    let body = |l: &Line| matches!(l.kind, LineKind::Body | LineKind::Item);
    let first = lines.iter().position(|l| body(l) && l.bytes().len() > 150).unwrap_or(lines.len());
    for i in first + 1..lines.len() {
        let author =
            lines.get(i).is_some_and(|l| l.kind == LineKind::Body && by_line(text.source(&l.bytes())));
        if author {
            set(lines, i, LineKind::Debris);
        }
    }
}

fn by_line(line: &str) -> bool {
    const HEADINGS: [&str; 12] = [
        "phần",
        "nội dung",
        "kết luận",
        "diễn biến",
        "thành phần",
        "thảo luận",
        "quyết nghị",
        "nghị quyết",
        "phân công",
        "ý kiến",
        "biểu quyết",
        "chương trình",
    ];
    let words: Vec<&str> = line.split_whitespace().take(8).collect();
    let short = words.len() <= 7 && !line.trim_end_matches([' ', '*']).ends_with([':', '.']);
    let capitals = words.iter().all(|w| w.chars().find(|c| c.is_alphabetic()).is_none_or(char::is_uppercase));
    let heading = || {
        let line = line.trim_start().to_lowercase();
        HEADINGS.iter().any(|heading| line.starts_with(heading))
    };
    short && capitals && !heading()
}

/// Lines before the first long paragraph that do not end a sentence.
fn mark_headlines(text: &Text, lines: &mut [Line]) {
    for i in 0..lines.len() {
        let Some(line) = lines.get(i) else { break };
        let source = text.source(&line.bytes()).trim();
        let ends = source.ends_with(['.', ':', ';', '”', '!', '…']) || tells_day(text.norm(&line.bytes()));
        match line.kind {
            LineKind::Body if ends || source.len() > 260 => break,
            LineKind::Item => break,
            LineKind::Body => set(lines, i, LineKind::Headline),
            _ => {}
        }
    }
}
