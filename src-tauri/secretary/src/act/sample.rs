//! “Dùng thử”: a made-up office with its meetings, read by the program itself.

use crate::act::{draft, office};
use crate::ask;
use crate::contract::{Failure, FailureKind, Saved, TextToRead};
use crate::secretary::Secretary;
use thuky_domain::Office;

const OFFICE: &str = include_str!("../../../../assets/sample/office.json");
const REPORTS: &[&str] = &[
    include_str!("../../../../assets/sample/working-session.txt"),
    include_str!("../../../../assets/sample/conference.txt"),
    include_str!("../../../../assets/sample/briefing.txt"),
];

/// Fills an empty workspace with the sample office.
pub(crate) fn load(secretary: &mut Secretary) -> Result<Saved, Failure> {
    let fault = |error: serde_json::Error| {
        Failure::new(FailureKind::Internal, format!("Dữ liệu mẫu không đọc được ({error})."))
    };
    let office: Office = serde_json::from_str(OFFICE).map_err(fault)?;
    office::keep(secretary, office)?;
    for report in REPORTS {
        let text = TextToRead::pasted(report);
        let read = ask::draft::read(secretary, text)?;
        draft::keep(secretary, read)?;
    }
    let ((), saved) = secretary.act(None, |_, _| Ok(()))?;
    Ok(saved)
}
