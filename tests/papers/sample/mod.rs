//! A made-up meeting, rich enough to fill a paper: two sides, ten directives, five documents. Nobody in it exists.

mod documents;
mod people;
mod proceedings;
mod tasks;

use chrono::NaiveDate;
use thuky_domain::{
    Meeting, MeetingId, MeetingKind, Office, OfficeId, PaperKind, PartialDate, Session, Signer, System,
};
use thuky_papers::FactSheet;
use uuid::Uuid;

fn uuid(number: u32) -> Uuid {
    Uuid::from_u128(u128::from(number) + 1)
}

pub fn meeting_id() -> MeetingId {
    MeetingId(uuid(0))
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// A sheet with nothing but an empty meeting and an empty office.
pub fn empty(kind: PaperKind, system: System) -> FactSheet {
    FactSheet::blank(kind, system, Office::blank(OfficeId(uuid(0)), system), Meeting::blank(meeting_id()))
}

/// The whole sample; the date of the paper decides the Party rule set.
pub fn rich(kind: PaperKind, system: System, date: NaiveDate) -> FactSheet {
    let mut sheet = empty(kind, system);
    sheet.office = if system == System::State { state_office() } else { party_office() };
    sheet.meeting = meeting(system, date);
    sheet.attendees = people::attendees(system);
    sheet.agenda = proceedings::agenda(system);
    sheet.statements = proceedings::statements(system);
    sheet.figures = proceedings::figures();
    sheet.documents = documents::cited(system);
    sheet.directives = tasks::directives(system);
    sheet.date = Some(date);
    sheet.number = Some(7);
    sheet
}

fn signer(authority: &str, title: &str, name: &str) -> Vec<Signer> {
    vec![Signer { authority: authority.into(), title: title.into(), name: name.into() }]
}

fn lines(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

pub fn state_office() -> Office {
    Office {
        superior_body: "Ủy ban nhân dân thành phố An Bình".into(),
        body: "Văn phòng Ủy ban nhân dân".into(),
        place: "An Bình".into(),
        symbol: "VP".into(),
        signers: signer("KT. Chánh Văn phòng", "Phó Chánh Văn phòng", "Đặng Thị Mỹ Hạnh"),
        recipients: lines(&[
            "Thường trực Thành ủy (để báo cáo)",
            "Chủ tịch, các Phó Chủ tịch UBND thành phố",
            "Các sở, ban, ngành thành phố",
            "UBND các xã, phường",
        ]),
        archive: "VT, TH".into(),
        ..Office::blank(OfficeId(uuid(0)), System::State)
    }
}

pub fn party_office() -> Office {
    Office {
        superior_body: "Thành ủy An Bình".into(),
        body: "Văn phòng".into(),
        place: "An Bình".into(),
        symbol: "VPTU".into(),
        signers: signer("T/L Ban Thường vụ", "Chánh Văn phòng", "Đặng Thị Mỹ Hạnh"),
        recipients: lines(&[
            "Thường trực Thành ủy (để báo cáo)",
            "Ban Tuyên giáo và Dân vận Thành ủy",
            "Đảng ủy UBND thành phố",
            "Các xã, phường ủy",
        ]),
        archive: "Văn phòng Thành ủy".into(),
        ..Office::blank(OfficeId(uuid(0)), System::Party)
    }
}

fn meeting(system: System, date: NaiveDate) -> Meeting {
    let (host, other) = sides(system);
    Meeting {
        kind: MeetingKind::WorkingSession,
        title: format!(
            "{host} làm việc với {other} về kết quả công tác dân vận 5 tháng đầu năm và nhiệm vụ trọng tâm thời gian tới"
        ),
        host: host.into(),
        counterpart: other.into(),
        date: date.pred_opt().map(PartialDate::from),
        session: Some(Session::Afternoon),
        starts_at: "14:00".into(),
        ends_at: "16:35".into(),
        place: if system == System::State { "Phòng họp số 2, trụ sở UBND thành phố" } else { "Phòng họp tầng 3, trụ sở Thành ủy" }
            .into(),
        conclusion: "Ghi nhận, đánh giá cao những kết quả đã đạt được từ đầu năm đến nay; công tác tham mưu có nhiều đổi mới, \
            hướng mạnh về cơ sở, bám sát nhiệm vụ chính trị của thành phố.\nBên cạnh kết quả đạt được, việc nắm bắt tình hình \
            Nhân dân ở một số địa bàn còn chậm; việc trả lời kiến nghị của cử tri có nơi còn hình thức"
            .into(),
        ..Meeting::blank(meeting_id())
    }
}

fn sides(system: System) -> (&'static str, &'static str) {
    match system {
        System::State => ("Thường trực UBND thành phố", "Sở Dân tộc và Tôn giáo"),
        System::Party => ("Thường trực Thành ủy", "Ban Tuyên giáo và Dân vận Thành ủy"),
    }
}
