//! What the tags of a page mean: block, list, table, and what is not shown. Conditional comments of Word are comments
//! like any other; the markers of its lists, which it sets as text, become labels.

use super::table::Tables;
use crate::bullet::{bullet, plain_bullet};
use crate::layout::Layout;
use crate::{Found, Hostility, Note, SourceFault};
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Tag, TagKind, TokenSinkResult};
use std::collections::BTreeSet;
use thuky_package::Numeral;

const MOST_TAGS: usize = 500_000;
const DEEPEST: usize = 256;

/// A list that is open.
struct List {
    /// How its numbers are written and the next one; none for bullets.
    numbers: Option<(Numeral, u32)>,
}

/// The marker of a list item as Word sets it.
struct Marker {
    spans: usize,
    text: String,
}

/// What has been read of a page.
#[derive(Default)]
pub(super) struct Page {
    layout: Layout,
    tables: Tables,
    lists: Vec<List>,
    notes: BTreeSet<Note>,
    /// The element that is not read, and how many of its name are open in it.
    skipped: Option<(String, usize)>,
    marker: Option<Marker>,
    /// Depth of the paragraph in Word's lists.
    level: usize,
    /// Open elements whose white space counts.
    verbatim: usize,
    tags: usize,
    fault: Option<Hostility>,
}

fn attribute<'t>(tag: &'t Tag, name: &str) -> Option<&'t str> {
    tag.attrs.iter().find(|a| &*a.name.local == name).map(|a| &*a.value)
}

fn block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "li"
            | "ul"
            | "ol"
            | "dl"
            | "dt"
            | "dd"
            | "pre"
            | "blockquote"
            | "section"
            | "article"
            | "aside"
            | "header"
            | "footer"
            | "main"
            | "nav"
            | "figure"
            | "figcaption"
            | "address"
            | "form"
            | "fieldset"
            | "hr"
            | "table"
            | "caption"
            | "tbody"
            | "thead"
            | "tfoot"
            | "tr"
            | "td"
            | "th"
            | "body"
            | "html"
            | "center"
            | "details"
            | "summary"
            | "option"
    )
}

fn heading(name: &str) -> bool {
    matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

/// Elements whose content the page does not show, or that are no text.
fn unread(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "title"
            | "template"
            | "noscript"
            | "iframe"
            | "object"
            | "svg"
            | "math"
            | "select"
            | "textarea"
            | "button"
            | "audio"
            | "video"
            | "xml"
            | "del"
    )
}

/// How the tokenizer must read what follows a tag.
fn raw(name: &str) -> TokenSinkResult<()> {
    match name {
        "script" => TokenSinkResult::RawData(RawKind::ScriptData),
        "style" | "noscript" | "iframe" => TokenSinkResult::RawData(RawKind::Rawtext),
        "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
        _ => TokenSinkResult::Continue,
    }
}

impl Page {
    /// The text, once all tokens are taken.
    pub fn finish(self) -> Result<Found, SourceFault> {
        match self.fault {
            Some(hostility) => Err(SourceFault::Hostile(hostility)),
            None => Ok(Found { text: self.layout.finish(), notes: self.notes, ..Found::default() }),
        }
    }

    pub fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        self.tags += 1;
        if self.tags > MOST_TAGS {
            self.fault = Some(Hostility::Elements);
        }
        if self.fault.is_some() {
            return TokenSinkResult::Continue;
        }
        let name = &*tag.name;
        match (&mut self.skipped, tag.kind) {
            (Some((skipped, open)), kind) => {
                if skipped.as_str() == name {
                    *open = if kind == TagKind::StartTag { *open + 1 } else { *open - 1 };
                }
                self.skipped = self.skipped.take().filter(|(_, open)| *open > 0);
                TokenSinkResult::Continue
            }
            (None, TagKind::StartTag) => self.open(name, tag),
            (None, TagKind::EndTag) => {
                self.close(name);
                TokenSinkResult::Continue
            }
        }
    }

    fn open(&mut self, name: &str, tag: &Tag) -> TokenSinkResult<()> {
        let style = attribute(tag, "style").unwrap_or_default().to_lowercase().replace(' ', "");
        let hidden = style.contains("display:none") || style.contains("mso-hide:all");
        let empty = matches!(name, "br" | "hr" | "img" | "input" | "meta" | "link" | "col" | "wbr");
        if (unread(name) || hidden) && !empty && !tag.self_closing {
            self.notes.extend((name == "del").then_some(Note::TrackedDeletions));
            self.skipped = Some((name.to_owned(), 1));
            return raw(name);
        }
        if block(name) {
            self.layout.end_line();
        }
        self.open_shown(name, tag, &style);
        TokenSinkResult::Continue
    }

    fn open_shown(&mut self, name: &str, tag: &Tag, style: &str) {
        match name {
            "br" => self.layout.text("\n"),
            "img" => drop(self.notes.insert(Note::Pictures)),
            "ul" => self.lists.push(List { numbers: None }),
            "ol" => self.lists.push(List { numbers: Some(numbers(tag, style)) }),
            "li" => self.item(tag),
            "pre" => self.verbatim += 1,
            "table" => self.tables.begin(),
            "tr" => self.tables.row(&mut self.layout),
            "td" | "th" => self.tables.cell(&mut self.layout, span(tag, "colspan"), span(tag, "rowspan")),
            "span" => self.span(style),
            name if heading(name) => self.layout.gap(),
            _ => {}
        }
        if let Some((_, behind)) = style.split_once("mso-list:").filter(|_| name != "span") {
            let level = behind.split_once("level").and_then(|(_, digits)| digits.chars().next());
            self.level =
                level.and_then(|digit| digit.to_digit(10)).map_or(0, |n| n.saturating_sub(1) as usize);
        }
        if self.lists.len() > DEEPEST || self.tables.depth() > DEEPEST {
            self.fault = Some(Hostility::Depth);
        }
    }

    fn item(&mut self, tag: &Tag) {
        let depth = self.lists.iter().filter(|list| list.numbers.is_none()).count().saturating_sub(1);
        let label = match self.lists.last_mut().and_then(|list| list.numbers.as_mut()) {
            Some((numeral, next)) => {
                let number = attribute(tag, "value").and_then(|value| value.parse().ok()).unwrap_or(*next);
                *next = number.saturating_add(1);
                match numeral {
                    Numeral::LowerLetter => format!("{})", numeral.write(number)),
                    _ => format!("{}.", numeral.write(number)),
                }
            }
            None => bullet(depth).to_owned(),
        };
        self.layout.begin_line();
        self.layout.label(&label);
    }

    /// A span of Word's that holds the marker of a list item, or one inside it.
    fn span(&mut self, style: &str) {
        match &mut self.marker {
            Some(marker) => marker.spans += 1,
            None if style.contains("mso-list:ignore") => {
                self.marker = Some(Marker { spans: 1, text: String::new() });
            }
            None => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "span" => self.close_span(),
            "ul" | "ol" => drop(self.lists.pop()),
            "pre" => self.verbatim = self.verbatim.saturating_sub(1),
            _ => {}
        }
        if block(name) {
            self.marker = None;
            self.layout.end_line();
        }
        match name {
            "tr" => self.tables.end_row(&mut self.layout),
            "table" => self.tables.end(&mut self.layout),
            _ => {}
        }
    }

    fn close_span(&mut self) {
        let Some(marker) = &mut self.marker else { return };
        marker.spans -= 1;
        if marker.spans == 0 {
            let set = self.marker.take().map(|marker| marker.text).unwrap_or_default();
            if self.layout.open_text().is_empty() {
                self.layout.text("");
            }
            self.layout.label(marker_label(set.trim(), self.level));
        }
    }

    pub fn text(&mut self, text: &str) {
        if self.skipped.is_some() {
            return;
        }
        if let Some(marker) = &mut self.marker {
            marker.text.push_str(text);
        } else if self.verbatim > 0 {
            self.layout.text(text);
        } else {
            self.flow(text);
        }
    }

    /// White space counts once, and not at the beginning of a line.
    fn flow(&mut self, text: &str) {
        let blank = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{C}');
        let line = self.layout.open_text();
        let mut after_blank = line.is_empty() || line.ends_with([' ', '\n']);
        if line.is_empty() && text.chars().all(blank) {
            return;
        }
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            if !blank(c) {
                out.push(if c == '\u{A0}' { ' ' } else { c });
            } else if !after_blank {
                out.push(' ');
            }
            after_blank = blank(c);
        }
        self.layout.text(&out);
    }
}

/// Numbers stay as they are set; a sign of a symbol font becomes the bullet of its depth.
fn marker_label(set: &str, level: usize) -> &str {
    let number = set.ends_with(['.', ')', ':', '/']) || set.chars().all(|c| c.is_ascii_digit());
    if number && set.contains(char::is_alphanumeric) { set } else { plain_bullet(set, level) }
}

fn numbers(tag: &Tag, style: &str) -> (Numeral, u32) {
    let by_style = [
        ("lower-alpha", "a"),
        ("lower-latin", "a"),
        ("upper-alpha", "A"),
        ("upper-latin", "A"),
        ("lower-roman", "i"),
        ("upper-roman", "I"),
    ];
    let styled = by_style.iter().find(|(word, _)| style.contains(word)).map(|(_, sign)| *sign);
    let sign = attribute(tag, "type").or(styled).unwrap_or("1");
    let start = attribute(tag, "start").and_then(|start| start.parse().ok()).unwrap_or(1);
    (Numeral::of(sign), start)
}

fn span(tag: &Tag, name: &str) -> usize {
    attribute(tag, name).and_then(|value| value.parse().ok()).unwrap_or(1)
}
