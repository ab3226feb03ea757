//! The bullets that lists print: one for each depth.

/// The bullet of a depth, from 0, as official papers write them.
pub(crate) const fn bullet(depth: usize) -> &'static str {
    match depth {
        0 => "-",
        1 => "+",
        _ => "•",
    }
}

/// A bullet as it was set: signs that text has stay, those of symbol fonts become the bullet of the depth.
pub(crate) fn plain_bullet(set: &str, depth: usize) -> &str {
    match set.trim() {
        kept @ ("-" | "–" | "+" | "*" | "•" | "●" | "▪") => kept,
        _ => bullet(depth),
    }
}
