//! Elements of a Word file told by their names and attributes: what no page prints, and lines that are drawn.

use thuky_package::Tag;

/// Elements with everything in them that the page does not print.
pub(super) fn unread(name: &str) -> bool {
    const UNREAD: [&str; 19] = [
        "del",
        "delText",
        "delInstrText",
        "moveFrom",
        "Fallback",
        "sdtPr",
        "sdtEndPr",
        "pPrChange",
        "rPrChange",
        "sectPrChange",
        "tblPrChange",
        "tblPrExChange",
        "tblGridChange",
        "trPrChange",
        "tcPrChange",
        "trPr",
        "tblPrEx",
        "rt",
        "rubyPr",
    ];
    UNREAD.contains(&name)
}

/// A preset shape that is a line.
pub(super) fn is_line(shape: &str) -> bool {
    shape == "line" || shape.starts_with("straightConnector")
}

/// 635 EMU are a twip.
pub(super) fn of_emu(emu: i64) -> i32 {
    i32::try_from(emu / 635).unwrap_or(i32::MAX)
}

/// The length of a line drawn in the older language, from `from` and `to`.
pub(super) fn vml_length(tag: &Tag<'_>) -> Option<i32> {
    let at = |name: &str| -> Option<f64> {
        let point = tag.get(name)?;
        point.split(',').next()?.trim().strip_suffix("pt")?.parse().ok()
    };
    let length = (at("to")? - at("from")?).abs() * 20.0;
    #[expect(clippy::cast_possible_truncation, reason = "clamped to what a page can hold")]
    (length.is_finite()).then(|| length.clamp(0.0, 100_000.0) as i32)
}
