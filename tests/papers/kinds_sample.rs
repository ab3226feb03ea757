//! The variants of papers that are no other sample's: minutes short, voted and certified, `Kết luận`, corrections, papers of a
//! company and of a school, and every kind under the Party's rules of before. Nobody in them exists.

use crate::follow_up_sample::{KINDS, full};
use crate::sample::{day, rich};
use thuky_domain::{
    Directive, Erratum, Meeting, MeetingKind, MinutesVariant, Misprint, NoticeVariant, Office, OfficeKind,
    PaperKind, Signer, Statement, System, Vote, VoteId, VoteMethod,
};
use thuky_papers::{FactSheet, Picture};
use uuid::Uuid;

/// A logo as high as wide.
pub const LOGO: &[u8] = include_bytes!("pictures/logo.png");
/// A logo four times as wide as high.
pub const WIDE_LOGO: &[u8] = include_bytes!("pictures/wide-logo.jpg");

/// Every variant with nothing missing.
pub fn variants() -> Vec<(String, FactSheet)> {
    let sets = [("state", System::State), ("hd36", System::Party), ("hd05", System::Party)];
    let mut all: Vec<(String, FactSheet)> =
        sets.into_iter().flat_map(|(word, system)| of_rule_set(word, system)).collect();
    all.extend(KINDS.map(|kind| (format!("{}-hd36", slug(kind)), before(full(kind, System::Party)))));
    all.extend(of_own_letterhead("company", &PaperKind::ALL, company));
    all.extend(of_own_letterhead("school", &[PaperKind::Minutes, PaperKind::ConclusionNotice], school));
    all
}

fn slug(kind: PaperKind) -> String {
    serde_json::to_value(kind).unwrap().as_str().unwrap().to_owned()
}

/// The day the rules of before were still in force.
fn before(sheet: FactSheet) -> FactSheet {
    FactSheet { date: Some(day(2026, 5, 26)), ..sheet }
}

fn of_rule_set(word: &str, system: System) -> Vec<(String, FactSheet)> {
    let dated = |sheet: FactSheet| if word == "hd36" { before(sheet) } else { sheet };
    let minutes = |variant| FactSheet {
        minutes: variant,
        votes: votes(),
        ..rich(PaperKind::Minutes, system, day(2026, 6, 3))
    };
    let mut all = vec![
        (format!("voted-{word}"), FactSheet { certified: true, ..minutes(MinutesVariant::Full) }),
        (format!("short-{word}"), FactSheet { votes: vec![], ..minutes(MinutesVariant::Short) }),
        (format!("votes-{word}"), minutes(MinutesVariant::Votes)),
        (
            format!("correction-{word}"),
            corrected(system, rich(PaperKind::Correction, system, day(2026, 6, 9))),
        ),
    ];
    if system == System::Party {
        let notice = NoticeVariant::Conclusion;
        let sheet = FactSheet { notice, task_annex: true, ..full(PaperKind::ConclusionNotice, system) };
        all.push((format!("conclusion-{word}"), sheet));
    }
    all.into_iter().map(|(name, sheet)| (name, dated(sheet))).collect()
}

/// Three votes whose figures add up; sixteen are in the room of the sample.
pub fn votes() -> Vec<Vote> {
    let vote = |ordinal: u32, matter: &str, method, [in_favour, against, abstained]: [u32; 3]| Vote {
        ordinal,
        matter: matter.into(),
        method,
        present: 13,
        in_favour,
        against,
        abstained,
        ..Vote::blank(VoteId(Uuid::from_u128(u128::from(ordinal))), crate::sample::meeting_id())
    };
    vec![
        vote(
            1,
            "thông qua Kế hoạch nhân rộng các mô hình “Dân vận khéo” giai đoạn 2026 - 2030",
            VoteMethod::ShowOfHands,
            [13, 0, 0],
        ),
        vote(2, "thông qua dự thảo Quy chế phối hợp công tác dân vận", VoteMethod::ShowOfHands, [11, 1, 1]),
        vote(3, "đề nghị khen thưởng 05 tập thể, 12 cá nhân", VoteMethod::Ballot, [12, 1, 0]),
    ]
}

/// What is wrong in the notice that the sample issued, told in two passages.
pub fn corrected(system: System, sheet: FactSheet) -> FactSheet {
    let number = if system == System::State { "07/TB-VP" } else { "07-TB/VPTU" };
    let misprint = |place: &str, printed: &str, corrected: &str| Misprint {
        place: place.into(),
        printed: printed.into(),
        corrected: corrected.into(),
    };
    let erratum = Erratum {
        type_name: "Thông báo".into(),
        number: number.into(),
        date: Some(day(2026, 6, 3)),
        subject: "kết luận tại cuộc làm việc về kết quả công tác dân vận 5 tháng đầu năm".into(),
        misprints: vec![
            misprint("dòng 5 từ trên xuống, trang 1", "ngày 02 tháng 5 năm 2026", "ngày 02 tháng 6 năm 2026"),
            misprint("điểm b mục 2, trang 2", "Chỉ thị số 18-CT/TU", "Chỉ thị số 18-CT/TW"),
        ],
        reason: "sơ suất trong khâu soạn thảo".into(),
        addressees: vec![],
    };
    FactSheet { erratum, ..sheet }
}

/// Papers of a body with a letterhead of its own, and minutes that tally.
fn of_own_letterhead(
    word: &str,
    kinds: &[PaperKind],
    make: fn(PaperKind) -> FactSheet,
) -> Vec<(String, FactSheet)> {
    let tallied = FactSheet { minutes: MinutesVariant::Votes, ..make(PaperKind::Minutes) };
    let kinds = kinds.iter().map(|kind| (format!("{}-{word}", slug(*kind)), make(*kind)));
    kinds.chain([(format!("votes-{word}"), tallied)]).collect()
}

fn logo(bytes: &[u8], width: u32, height: u32) -> Option<Picture> {
    Some(Picture { photograph: None, caption: "Logo".into(), bytes: bytes.to_vec(), width, height })
}

fn signer(authority: &str, title: &str, name: &str) -> Vec<Signer> {
    vec![Signer { authority: authority.into(), title: title.into(), name: name.into() }]
}

/// A company without a superior body.
pub fn company(kind: PaperKind) -> FactSheet {
    let mut sheet = own(kind, OfficeKind::Company);
    sheet.logo = logo(LOGO, 360, 360);
    sheet.office = Office {
        superior_body: String::new(),
        body: "Công ty Cổ phần Thủy sản Lam Giang".into(),
        place: "Lam Giang".into(),
        symbol: "TSLG".into(),
        signers: signer("", "Tổng Giám đốc", "Hoàng Thị Minh Châu"),
        recipients: ["Hội đồng quản trị (để báo cáo)", "Các phòng, ban, nhà máy"].map(str::to_owned).to_vec(),
        archive: "VT, KH".into(),
        ..sheet.office
    };
    sheet
}

/// A school under its superior body.
pub fn school(kind: PaperKind) -> FactSheet {
    let mut sheet = own(kind, OfficeKind::School);
    sheet.logo = logo(WIDE_LOGO, 1200, 300);
    sheet.office = Office {
        superior_body: "Sở Giáo dục và Đào tạo An Bình".into(),
        body: "Trường Trung học phổ thông Lam Giang".into(),
        place: "An Bình".into(),
        symbol: "THPTLG".into(),
        signers: signer("", "Hiệu trưởng", "Hoàng Thị Minh Châu"),
        recipients: ["Các tổ chuyên môn", "Website nhà trường"].map(str::to_owned).to_vec(),
        archive: String::new(),
        ..sheet.office
    };
    sheet
}

/// The sample with words such as a company or a school would use.
fn own(kind: PaperKind, office: OfficeKind) -> FactSheet {
    let mut sheet = corrected(System::State, full(kind, System::State));
    sheet.office.kind = office;
    sheet.erratum.number = "07/TB-TSLG".into();
    sheet.votes = votes();
    if !kind.across_meetings() {
        sheet.meeting = Meeting {
            kind: MeetingKind::Meeting,
            title: "Họp giao ban sản xuất, kinh doanh tháng 6 năm 2026".into(),
            host: "Ban điều hành".into(),
            counterpart: String::new(),
            place: "Phòng họp tầng 2".into(),
            ..sheet.meeting
        };
    }
    sheet.attendees.retain(|attendee| attendee.side.is_empty());
    for attendee in &mut sheet.attendees {
        attendee.honorific = if attendee.is_group() { "" } else { "ông" }.into();
        attendee.presence_note.clear();
        attendee.positions = attendee.positions.iter().take(1).map(|_| "Trưởng phòng".to_owned()).collect();
    }
    sheet.directives.iter_mut().for_each(plainly);
    sheet.following.tasks.iter_mut().for_each(|task| plainly(&mut task.directive));
    for (item, title) in sheet.agenda.iter_mut().zip(["Kết quả sản xuất tháng 5", "Kế hoạch tháng 6"])
    {
        (item.title, item.presenter, item.proceedings) =
            (title.into(), "Phòng Kế hoạch".into(), String::new());
    }
    sheet.meeting.conclusion = "Sản lượng đạt kế hoạch; chi phí điện còn cao".into();
    sheet.documents.clear();
    sheet.figures.clear();
    sheet.statements.iter_mut().for_each(|said: &mut Statement| said.role.clear());
    sheet.following.unit = if sheet.following.unit.is_empty() { "" } else { "Phòng Kế hoạch" }.into();
    sheet
}

fn plainly(directive: &mut Directive) {
    directive.text = "Rà soát chi phí điện, nước của từng phân xưởng và đề xuất biện pháp tiết kiệm".into();
    if !directive.lead.is_empty() {
        directive.lead = "Phòng Kế hoạch".into();
    }
    directive.coordinating =
        if directive.coordinating.is_empty() { vec![] } else { vec!["Phòng Tài chính".into()] };
    directive.authority = if directive.authority.is_empty() { "" } else { "Ban điều hành" }.into();
}
