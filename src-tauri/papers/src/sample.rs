//! A made-up meeting in which nothing is missing: what a wording and a template are tried on before any real one.

use crate::fact_sheet::FactSheet;
use crate::followed::{AsOf, FollowedTask, Following};
use chrono::NaiveDate;
use thuky_domain::*;
use uuid::Uuid;

const TITLE: &str = "họp đánh giá kết quả cải cách hành chính quý III";
const UNIT: &str = "Sở Nội vụ";

/// The sample as a paper of a kind, under the letterhead of an office.
#[must_use]
pub fn sample(kind: PaperKind, system: System, office: Office) -> FactSheet {
    let day = NaiveDate::from_ymd_opt(2026, 10, 5);
    FactSheet {
        attendees: attendees(),
        agenda: vec![agenda_item()],
        statements: vec![statement()],
        directives: directives(),
        date: day,
        number: Some(7),
        following: following(kind, day),
        erratum: erratum(day),
        ..FactSheet::blank(kind, system, whole(office), meeting(day))
    }
}

fn id<T: From<Uuid>>(number: u128) -> T {
    T::from(Uuid::from_u128(number))
}

/// The office with what it has not yet said about itself filled in, so that only the template can leave a blank.
fn whole(office: Office) -> Office {
    let or = |text: String, usual: &str| if text.trim().is_empty() { usual.to_owned() } else { text };
    let signer =
        || Signer {
            authority: String::new(), title: "Chánh Văn phòng".into(), name: "Lê Thị Minh".into()
        };
    Office {
        superior_body: or(office.superior_body, "UBND thành phố An Bình"),
        body: or(office.body, "Văn phòng"),
        place: or(office.place, "An Bình"),
        symbol: or(office.symbol, "VP"),
        archive: or(office.archive, "VT"),
        signers: if office.signers.is_empty() { vec![signer()] } else { office.signers },
        recipients: if office.recipients.is_empty() { vec!["Như trên".into()] } else { office.recipients },
        ..office
    }
}

fn meeting(day: Option<NaiveDate>) -> Meeting {
    Meeting {
        title: TITLE.into(),
        date: day.map(PartialDate::from),
        session: Some(Session::Morning),
        starts_at: "08:00".into(),
        ends_at: "10:30".into(),
        place: "Phòng họp số 1".into(),
        conclusion: "Ghi nhận kết quả các đơn vị đã đạt được".into(),
        ..Meeting::blank(id(1))
    }
}

fn erratum(day: Option<NaiveDate>) -> Erratum {
    let misprint = Misprint {
        place: "mục 2".into(),
        printed: "trước ngày 15/10/2026".into(),
        corrected: "trước ngày 15/11/2026".into(),
    };
    Erratum {
        addressees: vec![UNIT.into()],
        type_name: "Thông báo".into(),
        number: "07/TB-VP".into(),
        date: day,
        subject: "kết luận về cải cách hành chính".into(),
        misprints: vec![misprint],
        ..Erratum::default()
    }
}

fn attendees() -> Vec<Attendee> {
    let person = |ordinal: u32, role, name: &str, title: &str| Attendee {
        ordinal,
        role,
        honorific: "đồng chí".into(),
        name: name.into(),
        positions: vec![title.into()],
        presence: Presence::Present,
        ..Attendee::blank(id(u128::from(ordinal) + 10), id(1))
    };
    vec![
        person(1, AttendeeRole::Chair, "Trần Quốc Hưng", "Phó Chủ tịch UBND thành phố"),
        person(2, AttendeeRole::Recorder, "Phạm Thu Hà", "Chuyên viên Văn phòng"),
        person(3, AttendeeRole::Delegate, "Vũ Văn Lâm", "Giám đốc Sở Nội vụ"),
        person(4, AttendeeRole::Guest, "Đỗ Thị Lan", "Phó Trưởng ban Pháp chế"),
    ]
}

fn agenda_item() -> AgendaItem {
    AgendaItem {
        id: id(20),
        meeting: id(1),
        ordinal: 1,
        title: "Kết quả cải cách hành chính quý III".into(),
        presenter: UNIT.into(),
        proceedings: "Sở Nội vụ báo cáo kết quả và khó khăn của các đơn vị".into(),
    }
}

fn statement() -> Statement {
    Statement {
        id: id(30),
        meeting: id(1),
        ordinal: 1,
        agenda_item: None,
        speaker: "Vũ Văn Lâm".into(),
        text: "đề nghị bổ sung trang thiết bị cho bộ phận một cửa".into(),
        role: String::new(),
        kind: StatementKind::Request,
        spans: Spans::default(),
    }
}

fn directives() -> Vec<Directive> {
    let deadline = Deadline { date: NaiveDate::from_ymd_opt(2026, 11, 15), ..Deadline::default() };
    let task = |ordinal: u32, lead: &str, text: &str| Directive {
        ordinal,
        code: format!("01.{ordinal}"),
        kind: DirectiveKind::Task,
        lead: lead.into(),
        text: text.into(),
        coordinating: vec!["Sở Tài chính".into()],
        product: "báo cáo".into(),
        authority: "UBND thành phố".into(),
        follower: "Phạm Thu Hà".into(),
        deadline: Some(deadline.clone()),
        ..Directive::blank(id(u128::from(ordinal) + 40), id(1))
    };
    vec![
        task(1, UNIT, "rà soát thủ tục hành chính đã quá thời hạn giải quyết"),
        task(2, "Sở Khoa học và Công nghệ", "hoàn thành kết nối dữ liệu của bộ phận một cửa"),
    ]
}

/// The tasks as they stand a month later; only papers of follow-up tell them.
fn following(kind: PaperKind, day: Option<NaiveDate>) -> Following {
    let as_of = NaiveDate::from_ymd_opt(2026, 11, 20);
    let followed = |directive: Directive| FollowedTask {
        directive,
        meeting_title: TITLE.into(),
        meeting_date: day.map(PartialDate::from),
        status: Status::Overdue,
        warning: Warning::Red,
        last_day: NaiveDate::from_ymd_opt(2026, 11, 15),
        days_over: Some(5),
        reported: false,
        result: String::new(),
    };
    let tasks = if kind.across_meetings() { directives() } else { vec![] };
    Following {
        unit: if kind == PaperKind::FollowUpReport { String::new() } else { UNIT.into() },
        from: day,
        to: as_of,
        as_of: as_of.map(|day| AsOf { day, time: None }),
        tasks: tasks.into_iter().map(followed).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_missing_in_the_sample() {
        for kind in PaperKind::ALL {
            for system in [System::State, System::Party] {
                let sheet = sample(kind, system, Office::blank(id(9), system));
                assert_eq!(crate::gaps(&sheet), vec![], "{kind:?} {system:?}");
            }
        }
    }
}
