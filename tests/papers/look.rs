//! Writes every variant to a folder for people to look at: set `PAPERS_LOOK` to the folder.

use crate::sample::{day, rich};
use thuky_domain::{PaperKind, PhotographId, Secrecy, System, Urgency};
use thuky_papers::{FactSheet, Picture};
use uuid::Uuid;

/// The six variants: two papers under three rule sets.
pub fn variants() -> Vec<(&'static str, FactSheet)> {
    let (before, after) = (day(2026, 5, 26), day(2026, 6, 3));
    vec![
        ("minutes-state", rich(PaperKind::Minutes, System::State, after)),
        ("minutes-hd36", rich(PaperKind::Minutes, System::Party, before)),
        ("minutes-hd05", rich(PaperKind::Minutes, System::Party, after)),
        ("notice-state", rich(PaperKind::ConclusionNotice, System::State, after)),
        ("notice-hd36", rich(PaperKind::ConclusionNotice, System::Party, before)),
        ("notice-hd05", rich(PaperKind::ConclusionNotice, System::Party, after)),
    ]
}

/// A PNG of one colour, so that no picture file has to be kept.
pub fn picture(caption: &str) -> Picture {
    let id = caption.bytes().fold(1_u128, |id, byte| id.wrapping_mul(31).wrapping_add(byte.into()));
    let photograph = Some(PhotographId(Uuid::from_u128(id)));
    Picture { photograph, caption: caption.into(), bytes: PNG.to_vec(), width: 1200, height: 800 }
}

/// A valid PNG of 1 x 1 pixel.
pub const PNG: [u8; 67] = [
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0,
    0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 0x0a, b'I', b'D', b'A', b'T', 0x78, 0x9c, 0x63,
    0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xcd, 0x72, 0xb6, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42,
    0x60, 0x82,
];

#[test]
fn papers_are_written_out_for_people_to_look_at() {
    let Ok(folder) = std::env::var("PAPERS_LOOK") else {
        println!("skipped: PAPERS_LOOK names no folder");
        return;
    };
    let folder = std::path::PathBuf::from(folder);
    std::fs::create_dir_all(&folder).unwrap();
    let mut all = variants();
    for (name, mut sheet) in [("marked-state", all[3].1.clone()), ("marked-hd05", all[5].1.clone())] {
        sheet.meeting.secrecy = Secrecy::TopSecret;
        sheet.meeting.urgency = Urgency::Express;
        sheet.photographs =
            vec![picture("Quang cảnh cuộc làm việc"), picture("Đồng chí chủ trì phát biểu kết luận")];
        all.push((name, sheet));
    }
    let mut long = all[3].1.clone();
    long.office.superior_body = "Ủy ban nhân dân Thành phố Hồ Chí Minh".into();
    long.office.body = "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông".into();
    long.office.place = "Thành phố Hồ Chí Minh".into();
    long.office.symbol = "BQLDAĐTXDCTGT".into();
    all.push(("long-state", long));
    let mut chairs = all[2].1.clone();
    chairs.attendees[1].role = thuky_domain::AttendeeRole::Chair;
    chairs.directives[1].speaker = chairs.attendees[1].name.clone();
    all.push(("chairs-hd05", chairs));
    all.push(("empty-notice", crate::sample::empty(PaperKind::ConclusionNotice, System::State)));
    all.push(("empty-minutes", crate::sample::empty(PaperKind::Minutes, System::Party)));
    let mut annexed = crate::follow_up_sample::full(PaperKind::ConclusionNotice, System::State);
    annexed.task_annex = true;
    annexed.directives = annexed.directives.iter().cycle().take(60).cloned().collect();
    all.push(("annexed-state", annexed));
    for kind in crate::follow_up_sample::KINDS {
        all.push((kind.name(), crate::sample::empty(kind, System::State)));
    }
    let all = all.into_iter().map(|(name, sheet)| (name.to_owned(), sheet));
    let kinds = crate::kinds_sample::variants().into_iter().chain(crate::extremes::extremes());
    for (name, sheet) in all.chain(crate::follow_up_sample::variants()).chain(kinds) {
        std::fs::write(folder.join(format!("{name}.docx")), thuky_papers::write(&sheet).unwrap()).unwrap();
    }
}
