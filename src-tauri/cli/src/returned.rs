//! Word files that were edited after their export, on the command line: what they say otherwise, and taking it in.

use crate::print;
use clap::Args;
use serde::Serialize;
use std::path::PathBuf;
use std::str::FromStr;
use thuky_domain::MeetingId;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;

/// The changes to be taken, by number from 1.
#[derive(Clone)]
pub(crate) enum Chosen {
    All,
    These(Vec<usize>),
}

impl FromStr for Chosen {
    type Err = std::num::ParseIntError;
    fn from_str(words: &str) -> Result<Self, Self::Err> {
        match words {
            "all" => Ok(Self::All),
            words => {
                words.split(',').map(|word| word.trim().parse()).collect::<Result<_, _>>().map(Self::These)
            }
        }
    }
}

/// A file and what is taken of it.
#[derive(Args)]
pub(crate) struct ReturnedFacts {
    /// Tệp .docx đã sửa
    pub file: PathBuf,
    /// Mã cuộc họp, khi tệp không còn dấu nhận biết
    #[arg(long)]
    pub meeting: Option<MeetingId>,
    /// Không nhận các thay đổi theo dõi (track changes) này, theo số từ 1
    #[arg(long, value_delimiter = ',')]
    pub reject: Vec<u32>,
    /// Đưa vào hồ sơ, trong một thao tác: số các chỗ sửa, hoặc all cho mọi chỗ nhận được và không trái với hồ sơ
    #[arg(long, value_name = "N,M|all")]
    pub apply: Option<Chosen>,
}

#[derive(Serialize)]
struct Taken {
    paper: ReturnedPaper,
    taken: u32,
}

/// Reads the file against the record and takes what was chosen.
pub(crate) fn run(secretary: &mut Secretary, facts: &ReturnedFacts, json: bool) -> Result<(), Failure> {
    let reading = reading(facts)?;
    let paper = secretary.read_returned(reading.clone())?;
    let accepted = facts.apply.as_ref().map(|chosen| accepted(&paper, chosen)).transpose()?;
    let accepted = accepted.unwrap_or_default();
    let taken = if accepted.is_empty() {
        Taken { paper, taken: 0 }
    } else {
        let done = secretary.accept_returned(ReturnedAcceptance { reading, accepted })?;
        Taken { paper: done.paper, taken: done.taken }
    };
    print::either(&taken, json, print_taken);
    Ok(())
}

fn reading(facts: &ReturnedFacts) -> Result<ReturnedReading, Failure> {
    let rejected = facts.reject.iter().map(|number| number.saturating_sub(1)).collect();
    let file = thuky_secretary::returned_at(&facts.file)?;
    Ok(ReturnedReading { file, meeting: facts.meeting, rejected })
}

fn accepted(paper: &ReturnedPaper, chosen: &Chosen) -> Result<Vec<AcceptedChange>, Failure> {
    let accepted = |change: &ReturnedChange| AcceptedChange {
        key: change.key.clone(),
        before: change.before.clone(),
        after: change.after.clone(),
        adds: change.adds.clone(),
    };
    match chosen {
        Chosen::All => {
            let plain = paper.changes.iter().filter(|change| change.acceptable && !change.conflict);
            Ok(plain.map(accepted).collect())
        }
        Chosen::These(numbers) => numbers
            .iter()
            .map(|number| {
                let change = number.checked_sub(1).and_then(|place| paper.changes.get(place));
                change.map(accepted).ok_or_else(|| no_such(*number))
            })
            .collect(),
    }
}

fn no_such(number: usize) -> Failure {
    Failure::new(FailureKind::Invalid, format!("Không có chỗ sửa số {number} trong tệp này. Chưa ghi gì."))
}

fn print_taken(taken: &Taken) {
    let paper = &taken.paper;
    say!("{}: {}", paper.name, paper.kind.name());
    paper.notes.iter().for_each(|note| say!("  Lưu ý: {note}"));
    paper.changes.iter().enumerate().for_each(|(place, change)| print_change(place + 1, change));
    for (place, revision) in paper.revisions.iter().enumerate() {
        let deed = if revision.inserted { "thêm" } else { "bỏ" };
        let standing = if revision.rejected { " (không nhận)" } else { "" };
        say!("  theo dõi {}: {} {deed} “{}”{standing}", place + 1, revision.author, revision.text);
    }
    for comment in &paper.comments {
        say!("  ghi chú của {}: {} (ở “{}”)", comment.author, comment.text, comment.on);
    }
    match taken.taken {
        0 if paper.changes.is_empty() => say!("Tệp và hồ sơ nói như nhau"),
        0 => say!("Chưa ghi gì; thêm --apply để đưa vào hồ sơ"),
        taken => say!("Đã đưa vào hồ sơ {taken} chỗ sửa"),
    }
}

fn print_change(number: usize, change: &ReturnedChange) {
    let conflict = if change.conflict { " [HỒ SƠ CŨNG ĐÃ ĐỔI]" } else { "" };
    let sure = if change.by_text { " [tìm theo nội dung]" } else { "" };
    say!("  {number}. {}{conflict}{sure}", change.name);
    say!("     hồ sơ: {}", change.before);
    say!("     tệp:   {}", change.after);
    if !change.adds.is_empty() {
        say!("     đọc là: {}", change.adds);
    }
    if !change.acceptable {
        say!("     không nhận được: {}", change.reason);
    }
}
