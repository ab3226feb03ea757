//! What a meeting is called, the parts that people take in it, and what stands above its tasks.
//!
//! Owns the words that every grammar takes for these; what one of them takes beyond these stands beside it.

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

/// Nouns of what is no meeting and where somebody speaks all the same.
pub const VISITS: [&str; 16] = [
    "cuộc giám sát",
    "buổi giám sát",
    "cuộc kiểm tra",
    "buổi kiểm tra",
    "chuyến kiểm tra",
    "buổi khảo sát",
    "cuộc khảo sát",
    "chuyến khảo sát",
    "chuyến thị sát",
    "buổi thị sát",
    "buổi tiếp xúc",
    "buổi gặp",
    "cuộc gặp",
    "buổi đối thoại",
    "cuộc đối thoại",
    "buổi lễ",
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

/// Those who chair together.
pub const PRESIDIUM: [&str; 4] = ["đoàn chủ tịch", "chủ tịch đoàn", "đoàn chủ tọa", "chủ tọa đoàn"];

/// Headings that stand above tasks and hold nothing else, in minutes and in notes.
pub const TASK_HEADS: [&str; 48] = [
    "action",
    "action item",
    "action items",
    "action tiếp theo",
    "actions",
    "các công việc",
    "các task",
    "các việc",
    "công việc",
    "công việc chung",
    "công việc cần làm",
    "công việc tiếp theo",
    "công việc tuần này",
    "công việc tuần tới",
    "cần làm",
    "giao việc",
    "hướng xử lý",
    "kế hoạch tiếp theo",
    "kế hoạch tuần này",
    "kế hoạch tuần tới",
    "next action",
    "next step",
    "next steps",
    "nhiệm vụ",
    "nhiệm vụ tiếp theo",
    "nhiệm vụ tuần tới",
    "phân công",
    "phân công nhiệm vụ",
    "phân công việc",
    "phân việc",
    "sẽ làm",
    "task",
    "task sắp tới",
    "tasks",
    "to - do",
    "to do",
    "to do list",
    "todo",
    "việc",
    "việc cần làm",
    "việc cần làm ngay",
    "việc phải làm",
    "việc sắp tới",
    "việc sẽ làm",
    "việc tiếp theo",
    "việc tuần này",
    "việc tuần sau",
    "việc tuần tới",
];
