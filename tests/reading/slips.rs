//! Corrections over all cases: on a correct text none is offered.

use crate::own;
use thuky_reading::{Knowledge, read};

/// What the cases hold by intent.
const ALLOWED: [(&str, &str, &str); 8] = [
    ("07-thanh-uy-an-toan-giao-thong", "ngày 19/01//2023", "ngày 19/01/2023"),
    ("07-thanh-uy-an-toan-giao-thong", "thônggiảm", "thông giảm"),
    ("07-thanh-uy-an-toan-giao-thong", "ngày 31/6/2023", ""),
    ("07-thanh-uy-an-toan-giao-thong", "huynh.Ngoài", "huynh. Ngoài"),
    ("42-tb-benh-vien-cap-cuu", "chuyển,trong", "chuyển, trong"),
    ("52-bao-tinh-uy-sau-rieng", "phát;chỉ", "phát; chỉ"),
    ("54-bao-cong-doan-cong-ty", "nhân.Ông", "nhân. Ông"),
    (
        "54-bao-cong-doan-cong-ty",
        "“Ban hành quy định về quản lý tài chính công đoàn và Hướng dẫn 77/HD-LĐLĐ của Liên đoàn Lao động tỉnh",
        "“Ban hành quy định về quản lý tài chính công đoàn và Hướng dẫn 77/HD-LĐLĐ của Liên đoàn Lao động tỉnh”",
    ),
];

#[test]
fn corrections_are_offered_for_slips_only() {
    let mut offered = vec![];
    for case in own().into_iter().filter(|c| !c.id.ends_with("-judge")) {
        let corrections = read(&case.text, &Knowledge::default()).corrections;
        offered.extend(corrections.into_iter().map(|c| (case.id.clone(), c.written, c.proposed)));
    }
    let allowed: Vec<(String, String, String)> = ALLOWED
        .iter()
        .map(|(id, written, proposed)| ((*id).into(), (*written).into(), (*proposed).into()))
        .collect();
    assert_eq!(offered, allowed);
}
