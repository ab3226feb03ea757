//! What a meeting is called, and the parts that people take in it.
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

/// Whom somebody meets stands after these.
pub const WORKS_WITH: [&str; 2] = ["làm việc với", "làm việc cùng"];

/// Parts that people take, told beside their names.
pub const PARTS: [&str; 8] = [
    "chủ trì",
    "chủ trì cuộc họp",
    "chủ tọa",
    "chủ tọa đoàn",
    "thư ký",
    "làm thư ký",
    "ghi biên bản",
    "người ghi biên bản",
];
