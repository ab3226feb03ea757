//! What a meeting is called.
//!
//! Owns the nouns that every grammar takes for a meeting; what one of them takes beyond these stands beside it.

/// Nouns of a meeting.
pub const MEETINGS: [&str; 10] = [
    "hội nghị",
    "cuộc họp",
    "phiên họp",
    "buổi họp",
    "buổi làm việc",
    "cuộc làm việc",
    "kỳ họp",
    "đại hội",
    "hội thảo",
    "tọa đàm",
];
