//! Votes on the command line: one is added to a meeting, and all are shown with what does not add up.

use crate::print;
use crate::word::one_of;
use clap::Args;
use thuky_domain::{MeetingId, Vote, VoteId, VoteMethod};
use thuky_secretary::contract::*;
use thuky_secretary::{Clock, Secretary};

/// A vote as it was told.
#[derive(Args)]
pub(crate) struct VoteFacts {
    /// Mã cuộc họp
    pub meeting: MeetingId,
    /// Nội dung biểu quyết; không ghi gì là xem các lần biểu quyết
    pub matter: Option<String>,
    /// Hình thức: giơ tay hoặc bỏ phiếu kín
    #[arg(long, default_value = "show-of-hands", value_parser = one_of(&VoteMethod::ALL))]
    pub method: VoteMethod,
    /// Số người có mặt biểu quyết
    #[arg(long, default_value_t = 0)]
    pub present: u32,
    /// Số tán thành
    #[arg(long, default_value_t = 0)]
    pub in_favour: u32,
    /// Số không tán thành
    #[arg(long, default_value_t = 0)]
    pub against: u32,
    /// Số không có ý kiến
    #[arg(long, default_value_t = 0)]
    pub abstained: u32,
}

/// Adds the vote that is given; shows the votes of the meeting.
pub(crate) fn run(
    secretary: &mut Secretary,
    clock: &impl Clock,
    facts: &VoteFacts,
    json: bool,
) -> Result<(), Failure> {
    if let Some(matter) = &facts.matter {
        let vote = Vote {
            matter: matter.clone(),
            method: facts.method,
            present: facts.present,
            in_favour: facts.in_favour,
            against: facts.against,
            abstained: facts.abstained,
            ..Vote::blank(VoteId(clock.new_id()), facts.meeting)
        };
        secretary.put_record(Put { record: vote.into(), strand: None })?;
    }
    let file = secretary.meeting(MeetingRef { meeting: facts.meeting })?;
    if json {
        print::json(&file.votes)
    } else {
        votes(&file)
    }
    Ok(())
}

/// Every vote of a meeting, with what does not add up.
pub(crate) fn votes(file: &MeetingFile) {
    for vote in &file.votes {
        let share = vote.share(vote.in_favour).map(|share| format!(" ({share})")).unwrap_or_default();
        say!(
            "  {}. {}: có mặt {}, tán thành {}{share}, không tán thành {}, không có ý kiến {} ({})",
            vote.ordinal,
            vote.matter,
            vote.present,
            vote.in_favour,
            vote.against,
            vote.abstained,
            vote.method.word()
        );
        for remark in file.vote_remarks.get(&vote.id.to_string()).into_iter().flatten() {
            say!("     ! {remark}");
        }
    }
}
