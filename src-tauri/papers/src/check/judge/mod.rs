//! Judges: small functions that hold one part of a paper against one rule and tell each place that breaks it.

pub(super) mod annex;
pub(super) mod body;
pub(super) mod date;
pub(super) mod letterhead;
pub(super) mod letters;
pub(super) mod line;
pub(super) mod minutes;
pub(super) mod number;
pub(super) mod outline;
pub(super) mod page;
pub(super) mod page_number;
pub(super) mod recipients;
pub(super) mod signature;
pub(super) mod title;
pub(super) mod writing;
