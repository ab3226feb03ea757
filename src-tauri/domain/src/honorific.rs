//! Words of courtesy that stand before a name, in the ways people write them.

/// A way of writing, folded and with the space behind it, and the word that papers use. None may begin the name of a unit,
/// as “chi” does (Chi cục).
const HONORIFICS: [(&str, &str); 7] = [
    ("dong chi ", "đồng chí"),
    ("d/c ", "đồng chí"),
    ("d/c. ", "đồng chí"),
    ("d/c: ", "đồng chí"),
    ("dc. ", "đồng chí"),
    ("ong ", "ông"),
    ("ba ", "bà"),
];

/// The courtesy before a folded name, as papers write it, and the name behind it; empty and the name itself for most.
#[must_use]
pub fn addressed(name: &str) -> (&'static str, &str) {
    let found = HONORIFICS.iter().find_map(|(written, word)| Some((*word, name.strip_prefix(written)?)));
    found.unwrap_or(("", name))
}

/// The word that papers use for a courtesy that stands alone, folded; none for one that is not known.
#[must_use]
pub fn courtesy(written: &str) -> Option<&'static str> {
    HONORIFICS.iter().find(|(known, _)| known.trim_end() == written).map(|(_, word)| *word)
}
