//! Texts that a spreadsheet would run as a formula when it opens a CSV, and the apostrophe that keeps them texts.

/// What begins a formula, also in the wide letters that some spreadsheets take for the narrow ones.
const BEGINS_FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Where a new cell begins for a spreadsheet that does not part cells by commas. Vietnamese Windows parts them by
/// semicolons, and then quotes within a cell hold nothing together.
const PARTS: [char; 4] = [';', '\t', '\r', '\n'];

/// A text with an apostrophe before everything that would run. White space before the formula hides it from nobody but
/// the reader.
pub(crate) fn guarded(text: &str) -> String {
    let guard = |piece| if runs(piece) { format!("'{piece}") } else { String::from(piece) };
    let pieces: String = text.split_inclusive(PARTS).map(guard).collect();
    if text.starts_with(['\t', '\r', '\n']) { format!("'{pieces}") } else { pieces }
}

/// The text again without those apostrophes.
pub(crate) fn unguarded(text: &str) -> String {
    let bare = |piece: &'_ str| piece.strip_prefix('\'').filter(|rest| runs(rest)).map(str::to_owned);
    text.split_inclusive(PARTS).map(|piece| bare(piece).unwrap_or_else(|| piece.to_owned())).collect()
}

/// Quotes that open a cell belong to the CSV, not to the text.
fn runs(piece: &str) -> bool {
    piece.trim_start_matches(|c: char| c.is_whitespace() || c == '"').starts_with(BEGINS_FORMULA)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_stays_a_text_also_behind_white_space_and_in_wide_letters() {
        for text in ["=1+1", " =1+1", "\u{a0}@A1", "＝1+1", "- báo cáo"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        assert_eq!(guarded("\n=1+1"), "'\n'=1+1");
        assert_eq!(guarded("rà soát = đối chiếu"), "rà soát = đối chiếu");
    }

    #[test]
    fn a_formula_stays_a_text_where_semicolons_or_lines_part_the_cells() {
        assert_eq!(guarded("rà soát;=1+1; @A1;\"=1+1\""), "rà soát;'=1+1;' @A1;'\"=1+1\"");
        assert_eq!(guarded("gồm:\n- báo cáo\n- biểu"), "gồm:\n'- báo cáo\n'- biểu");
        assert_eq!(guarded("Sở A; Sở B - Phòng C"), "Sở A; Sở B - Phòng C");
    }

    #[test]
    fn what_was_guarded_is_read_as_it_was() {
        for text in ["=1+1", "rà soát;=1+1; @A1", "gồm:\n- báo cáo", "'đã nêu'; 'sẽ làm'", "Sở A", ""]
        {
            assert_eq!(unguarded(&guarded(text)), text);
        }
    }
}
