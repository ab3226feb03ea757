//! The office's profile on the command line: what it is, of which kind, under which logo.

use crate::print;
use crate::word::{one_of, word};
use clap::Args;
use std::io::Read;
use std::path::{Path, PathBuf};
use thuky_domain::{Office, OfficeKind};
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;

/// What of the profile is set.
#[derive(Args)]
pub(crate) struct OfficeFacts {
    /// Loại cơ quan: cơ quan nhà nước hoặc đảng, doanh nghiệp, trường học
    #[arg(long, value_parser = one_of(&OfficeKind::ALL))]
    pub kind: Option<OfficeKind>,
    /// Logo in trên đầu văn bản của doanh nghiệp, trường học (PNG, JPEG)
    #[arg(long, value_name = "FILE", conflicts_with = "no_logo")]
    pub logo: Option<PathBuf>,
    /// Bỏ logo
    #[arg(long)]
    pub no_logo: bool,
}

/// More than the secretary takes as a logo, so that it can say so.
const LARGEST: u64 = 4 * 1024 * 1024;

/// Sets what is given and shows the profile.
pub(crate) fn run(secretary: &mut Secretary, facts: &OfficeFacts, json: bool) -> Result<(), Failure> {
    let mut office = profile(secretary)?;
    if facts.kind.is_some() || facts.no_logo {
        let kind = facts.kind.unwrap_or(office.kind);
        let logo = office.logo.take().filter(|_| !facts.no_logo);
        secretary.put_record(Put { record: Office { kind, logo, ..office }.into(), strand: None })?;
    }
    if let Some(file) = &facts.logo {
        secretary.set_logo(&bytes(file)?)?;
    }
    print::either(&profile(secretary)?, json, print);
    Ok(())
}

/// The profile of the office that keeps the workspace.
pub(crate) fn profile(secretary: &mut Secretary) -> Result<Office, Failure> {
    let missing = || Failure::new(FailureKind::NotFound, "Kho dữ liệu này chưa có hồ sơ cơ quan.");
    secretary.status(Nothing {})?.office.ok_or_else(missing)
}

fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = std::fs::File::open(file).and_then(|open| open.take(LARGEST).read_to_end(&mut bytes));
    let fault = |error| Failure::new(FailureKind::Unreadable, format!("Không đọc được ảnh ({error})."));
    read.map(|_| bytes).map_err(fault)
}

fn print(office: &Office) {
    say!("{}\n{}\n{}, {}", office.superior_body, office.body, office.place, office.symbol);
    let logo = office.logo.as_ref().map(|logo| format!(", logo: {}", logo.written())).unwrap_or_default();
    say!("{}, {}{logo}", word(&office.system), word(&office.kind));
}
