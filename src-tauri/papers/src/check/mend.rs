//! What each change of a corrected copy writes: properties of sections, paragraphs and letters, as XML in its place.

use super::finding::Fix;
use super::splice::{
    Splices, Spot, element, give, place_in, prefix, runs, with_attribute, without_attribute,
};
use crate::docx::OFFICE;
use crate::opened::{OpenedPaper, OpenedParagraph, Section};
use crate::rule_set::{
    HEADER_DISTANCE, MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP, PAGE_HEIGHT, PAGE_WIDTH, RuleSet,
};
use std::collections::BTreeMap;
use thuky_package::PackageFault;

/// Why a part could not be changed.
#[derive(Debug, thiserror::Error)]
pub(super) enum MendFault {
    /// It is not as it was opened.
    #[error(transparent)]
    Part(#[from] PackageFault),
    /// Two changes meet.
    #[error("two changes meet")]
    Meeting,
}

/// A place to give properties: their name and the elements.
type Given = Vec<(&'static str, String)>;

/// The main part with its changes.
pub(super) fn main_mended(
    text: &str,
    paper: &OpenedPaper,
    fixes: &[(Option<usize>, Fix)],
    rules: RuleSet,
) -> Result<String, MendFault> {
    let mut splices = Splices::default();
    let of_pages: Vec<Fix> = fixes.iter().filter(|(place, _)| place.is_none()).map(|(_, fix)| *fix).collect();
    for (place, section) in paper.sections.iter().enumerate() {
        let Some(start) = section.start else { continue };
        mend_section(text, &element(text, start)?, (section, place == 0), &of_pages, rules, &mut splices);
    }
    let mut of_paragraphs: BTreeMap<usize, Vec<Fix>> = BTreeMap::new();
    for (place, fix) in fixes {
        if let Some(place) = place {
            of_paragraphs.entry(*place).or_default().push(*fix);
        }
    }
    for (ordinal, fixes) in of_paragraphs {
        if let Some(paragraph) = paper.paragraphs.get(ordinal.wrapping_sub(1)) {
            mend_paragraph(text, paragraph, &fixes, &mut splices)?;
        }
    }
    splices.applied(text).ok_or(MendFault::Meeting)
}

/// A header or footer with its changes; none where nothing changes.
pub(super) fn heading_mended(
    text: &str,
    paragraphs: &[OpenedParagraph],
    fixes: &[(Option<usize>, Fix)],
) -> Result<Option<String>, MendFault> {
    let wanted: Vec<Fix> = fixes
        .iter()
        .filter_map(|(_, fix)| match fix {
            Fix::NumberCentred => Some(Fix::NumberCentred),
            Fix::NumberSize(size) => Some(Fix::Size(*size)),
            _ => None,
        })
        .collect();
    let numbered: Vec<&OpenedParagraph> =
        paragraphs.iter().filter(|paragraph| paragraph.page_number.is_some()).collect();
    if wanted.is_empty() || numbered.is_empty() {
        return Ok(None);
    }
    let mut splices = Splices::default();
    for paragraph in numbered {
        mend_paragraph(text, paragraph, &wanted, &mut splices)?;
    }
    splices.applied(text).map(Some).ok_or(MendFault::Meeting)
}

fn mend_section(
    text: &str,
    spot: &Spot,
    (section, first): (&Section, bool),
    fixes: &[Fix],
    rules: RuleSet,
    splices: &mut Splices,
) {
    let prefix = prefix(text, spot.tag.start);
    let mut given: Given = vec![];
    let size = size_of_paper(section, fixes);
    let margins = margins(section, fixes, rules);
    for (name, values) in [("pgSz", size), ("pgMar", margins)] {
        if !values.is_empty() {
            given.push((name, retagged(text, spot, prefix, name, &values, &[])));
        }
    }
    let added = fixes.contains(&Fix::NumberAdded);
    if first && added {
        let reference = format!(
            r#"<{prefix}headerReference xmlns:thuky="{OFFICE}" {prefix}type="default" thuky:id="thukyPageNumber"/>"#
        );
        given.push(("headerReference", reference));
    }
    if first && (added || fixes.contains(&Fix::NumberHidden)) {
        given.push(("titlePg", format!("<{prefix}titlePg/>")));
    }
    if spot.whole == spot.tag {
        let all: String = given.iter().map(|(_, element)| element.as_str()).collect();
        splices.put(spot.whole.clone(), format!("<{prefix}sectPr>{all}</{prefix}sectPr>"));
    } else {
        place_in(spot, &given, splices);
    }
}

/// Attributes with their values.
type Values = Vec<(&'static str, String)>;

fn size_of_paper(section: &Section, fixes: &[Fix]) -> Values {
    if !fixes.contains(&Fix::Paper) {
        return vec![];
    }
    let (width, height) = if section.lies() { (PAGE_HEIGHT, PAGE_WIDTH) } else { (PAGE_WIDTH, PAGE_HEIGHT) };
    vec![("w", width.to_string()), ("h", height.to_string())]
}

fn margins(section: &Section, fixes: &[Fix], rules: RuleSet) -> Values {
    let mut values = vec![];
    if fixes.contains(&Fix::Margins) && !section.lies() {
        let within = |size: i32, least: u32, most: i32| {
            let least = i32::try_from(least).unwrap_or_default();
            if rules.is_party() { least } else { size.clamp(least, most) }.to_string()
        };
        values = vec![
            ("top", within(section.top, MARGIN_TOP, 1417)),
            ("right", within(section.right, MARGIN_RIGHT, 1134)),
            ("bottom", within(section.bottom, MARGIN_TOP, 1417)),
            ("left", within(section.left, MARGIN_LEFT, 1984)),
        ];
    }
    if fixes.contains(&Fix::HeaderDistance) {
        values.push(("header", HEADER_DISTANCE.to_string()));
    }
    values
}

/// The element of a name with attributes set: the one that stands there, or a new one.
fn retagged(
    text: &str,
    holder: &Spot,
    prefix: &str,
    name: &str,
    values: &[(&str, String)],
    dropped: &[&str],
) -> String {
    let known = holder.child(name).and_then(|child| text.get(child.tag.clone()));
    let tag = known.map_or_else(|| format!("<{prefix}{name}/>"), str::to_owned);
    let bare = dropped.iter().fold(tag, |tag, name| without_attribute(&tag, &format!("{prefix}{name}")));
    let tag = values
        .iter()
        .fold(bare, |tag, (name, value)| with_attribute(&tag, &format!("{prefix}{name}"), value));
    // Such elements hold nothing: one tag is the whole.
    if tag.ends_with("/>") { tag } else { format!("{}/>", tag.trim_end_matches('>')) }
}

fn mend_paragraph(
    text: &str,
    paragraph: &OpenedParagraph,
    fixes: &[Fix],
    splices: &mut Splices,
) -> Result<(), MendFault> {
    let spot = element(text, paragraph.start)?;
    let prefix = prefix(text, paragraph.start);
    let holder = match spot.child("pPr") {
        Some(child) => element(text, child.whole.start)?,
        None => Spot { children: vec![], ..spot.clone() },
    };
    let given = paragraph_properties(text, &holder, prefix, fixes);
    if !given.is_empty() {
        give(text, &spot, "pPr", &given, splices)?;
    }
    let letters = letter_properties(prefix, fixes);
    if !letters.is_empty() {
        for at in runs(text, paragraph.start)? {
            give(text, &element(text, at)?, "rPr", &letters, splices)?;
        }
    }
    Ok(())
}

fn paragraph_properties(text: &str, holder: &Spot, prefix: &str, fixes: &[Fix]) -> Given {
    let (mut spacing, mut indents, mut given): (Values, Values, Given) = (vec![], vec![], vec![]);
    for fix in fixes {
        match fix {
            Fix::Before(space) => {
                spacing.push(("before", space.to_string()));
                given.push(("contextualSpacing", format!(r#"<{prefix}contextualSpacing {prefix}val="0"/>"#)));
            }
            Fix::SingleLine => spacing.extend([("line", "240".to_owned()), ("lineRule", "auto".to_owned())]),
            Fix::ExactLine(line) => {
                spacing.extend([("line", line.to_string()), ("lineRule", "exact".to_owned())])
            }
            Fix::FirstLine(indent) => {
                indents.extend([("left", "0".to_owned()), ("firstLine", indent.to_string())]);
            }
            Fix::Justified => given.push(("jc", format!(r#"<{prefix}jc {prefix}val="both"/>"#))),
            Fix::NumberCentred => given.push(("jc", format!(r#"<{prefix}jc {prefix}val="center"/>"#))),
            _ => {}
        }
    }
    if !spacing.is_empty() {
        let dropped: &[&str] =
            if spacing.iter().any(|(name, _)| *name == "before") { &["beforeAutospacing"] } else { &[] };
        given.push(("spacing", retagged(text, holder, prefix, "spacing", &spacing, dropped)));
    }
    if !indents.is_empty() {
        let dropped = ["hanging", "start", "firstLineChars", "hangingChars", "leftChars", "startChars"];
        given.push(("ind", retagged(text, holder, prefix, "ind", &indents, &dropped)));
    }
    given
}

fn letter_properties(prefix: &str, fixes: &[Fix]) -> Given {
    let mut given: Given = vec![];
    if fixes.contains(&Fix::Font) {
        let fonts = ["ascii", "hAnsi", "eastAsia", "cs"]
            .map(|slot| format!(r#" {prefix}{slot}="Times New Roman""#))
            .concat();
        given.push(("rFonts", format!("<{prefix}rFonts{fonts}/>")));
    }
    let size = fixes.iter().find_map(|fix| match fix {
        Fix::Size(size) => Some(*size),
        _ => None,
    });
    if let Some(size) = size {
        given.extend(["sz", "szCs"].map(|name| (name, format!(r#"<{prefix}{name} {prefix}val="{size}"/>"#))));
    }
    given
}
