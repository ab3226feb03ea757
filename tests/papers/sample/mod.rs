//! A made-up meeting, rich enough to fill a paper: two sides, ten directives, five documents. Nobody in it exists.

use chrono::NaiveDate;
use thuky_domain::{
    AgendaItem, AgendaItemId, Attendee, AttendeeId, AttendeeRole, CitedDocument, CitedDocumentId, Deadline,
    DeadlineKind, Directive, DirectiveId, DirectiveKind, Figure, FigureId, Meeting, MeetingId, MeetingKind,
    Office, OfficeId, PaperKind, PartialDate, Presence, Session, Signer, Statement, StatementId,
    StatementKind, System,
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
    sheet.attendees = attendees(system);
    sheet.agenda = agenda(system);
    sheet.statements = statements(system);
    sheet.figures = figures();
    sheet.documents = documents(system);
    sheet.directives = directives(system);
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

fn state_office() -> Office {
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

fn party_office() -> Office {
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

struct Person<'a>(&'a str, &'a [&'a str], AttendeeRole, Presence, &'a str, &'a str);

fn attendees(system: System) -> Vec<Attendee> {
    use AttendeeRole::{Chair, Delegate, Guest, Recorder};
    use Presence::{Excused, Present, Substitute};
    let (_, other) = sides(system);
    let chair: &[&str] = match system {
        System::State => &["Phó Bí thư Thành ủy", "Chủ tịch UBND thành phố"],
        System::Party => &["Ủy viên Trung ương Đảng", "Bí thư Thành ủy"],
    };
    let people = [
        Person("Trần Quang Vinh", chair, Chair, Present, "", ""),
        Person("Lê Thị Thu Hà", &["Phó Bí thư Thường trực Thành ủy"], Delegate, Present, "", ""),
        Person(
            "Phạm Đức Long",
            &["Ủy viên Ban Thường vụ", "Chủ tịch Ủy ban MTTQ Việt Nam thành phố"],
            Delegate,
            Present,
            "",
            "",
        ),
        Person(
            "Hoàng Văn Bách",
            &["Ủy viên Ban Thường vụ", "Trưởng Ban Tổ chức Thành ủy"],
            Delegate,
            Present,
            "",
            "",
        ),
        Person(
            "Ngô Thị Phương Mai",
            &["Phó Giám đốc Sở Nội vụ"],
            Delegate,
            Substitute,
            "",
            "Giám đốc Sở Nội vụ",
        ),
        Person("Vũ Minh Khôi", &["Giám đốc Sở Tài chính"], Delegate, Excused, "", "đi công tác"),
        Person("Bùi Thế Dũng", &["Thủ trưởng cơ quan"], Delegate, Present, other, ""),
        Person("Đỗ Ngọc Ánh", &["Phó Thủ trưởng cơ quan"], Delegate, Present, other, ""),
        Person("Trịnh Xuân Sơn", &["Trưởng phòng Dân vận và Dân tộc"], Delegate, Present, other, ""),
        Person("Lý A Páo", &["người có uy tín xã Sơn Hải"], Guest, Present, "", ""),
        Person("Cao Thùy Dương", &["chuyên viên Phòng Tổng hợp, Văn phòng"], Recorder, Present, "", ""),
    ];
    let mut all: Vec<Attendee> = people.iter().enumerate().map(|(n, person)| attendee(n, person)).collect();
    for (wording, side) in [("lãnh đạo một số sở, ngành", ""), ("chuyên viên các phòng", other)]
    {
        let number = all.len();
        let mut group = attendee(number, &Person("", &[], Delegate, Present, side, ""));
        group.honorific.clear();
        group.group = wording.into();
        group.group_size = Some(6);
        all.push(group);
    }
    all
}

fn attendee(number: usize, person: &Person) -> Attendee {
    let number = u32::try_from(number).unwrap();
    Attendee {
        ordinal: number + 1,
        name: person.0.into(),
        honorific: "đồng chí".into(),
        positions: lines(person.1),
        role: person.2,
        presence: person.3,
        side: person.4.into(),
        presence_note: person.5.into(),
        ..Attendee::blank(AttendeeId(uuid(number)), meeting_id())
    }
}

fn agenda(system: System) -> Vec<AgendaItem> {
    let (_, other) = sides(system);
    let item = |ordinal: u32, title: &str, presenter: String, proceedings: &str| AgendaItem {
        id: AgendaItemId(uuid(ordinal)),
        meeting: meeting_id(),
        ordinal,
        title: title.into(),
        presenter,
        proceedings: proceedings.into(),
    };
    vec![
        item(
            1,
            "Báo cáo kết quả công tác dân vận 5 tháng đầu năm",
            format!("Đại diện lãnh đạo {other}"),
            "Báo cáo nêu rõ công tác dân vận được triển khai đồng bộ từ thành phố đến cơ sở; đã xây dựng mới 42 mô hình \
             “Dân vận khéo”, hoàn thành 70% kế hoạch năm.",
        ),
        item(2, "Thảo luận về nhiệm vụ trọng tâm thời gian tới", String::new(), ""),
    ]
}

fn statements(system: System) -> Vec<Statement> {
    let (_, other) = sides(system);
    let said = |ordinal: u32, item: Option<u32>, speaker: &str, kind: StatementKind, text: &str| Statement {
        id: StatementId(uuid(ordinal)),
        meeting: meeting_id(),
        ordinal,
        agenda_item: item.map(|item| AgendaItemId(uuid(item))),
        speaker: speaker.into(),
        role: String::new(),
        kind,
        text: text.into(),
        spans: Default::default(),
    };
    vec![
        said(
            1,
            Some(2),
            "Phạm Đức Long",
            StatementKind::Assessment,
            "Mặt trận và các tổ chức chính trị - xã hội đã phối hợp chặt chẽ trong tuyên truyền, vận động; đề nghị tiếp tục duy \
             trì giao ban định kỳ để nắm tình hình Nhân dân.",
        ),
        said(
            2,
            Some(2),
            "Lê Thị Thu Hà",
            StatementKind::Request,
            &format!("đề nghị {other} quan tâm hơn công tác nắm tình hình ở các khu công nghiệp."),
        ),
        said(
            3,
            Some(2),
            "Bùi Thế Dũng",
            StatementKind::Assessment,
            "Tiếp thu các ý kiến tại cuộc làm việc.\nVề kinh phí mô hình điểm, đơn vị sẽ làm việc với Sở Tài chính.",
        ),
        said(
            4,
            None,
            "Trần Quang Vinh",
            StatementKind::Conclusion,
            "Ghi nhận, đánh giá cao kết quả đã đạt được.",
        ),
    ]
}

fn figures() -> Vec<Figure> {
    let figure = |ordinal: u32, text: &str, sentence: &str| Figure {
        id: FigureId(uuid(ordinal)),
        meeting: meeting_id(),
        ordinal,
        text: text.into(),
        sentence: sentence.into(),
        spans: Default::default(),
    };
    vec![
        figure(1, "42 mô hình", "Đã xây dựng mới 42 mô hình."),
        figure(2, "7/8 vụ việc", "Giải quyết xong 7/8 vụ việc phức tạp, kéo dài."),
    ]
}

fn documents(system: System) -> Vec<CitedDocument> {
    let document =
        |number: u32, kind: &str, symbol: &str, date: (i32, u32, u32), issuer: &str, title: &str| {
            CitedDocument {
                id: CitedDocumentId(uuid(number)),
                type_name: kind.into(),
                number: symbol.into(),
                date: PartialDate::new(Some(date.0), date.1, date.2),
                issuer: issuer.into(),
                title: title.into(),
            }
        };
    let own = match system {
        System::State => document(
            1,
            "Kế hoạch",
            "12/KH-UBND",
            (2026, 1, 15),
            "UBND thành phố",
            "công tác dân vận chính quyền năm 2026",
        ),
        System::Party => {
            document(1, "Chương trình", "12-CTr/TU", (2026, 1, 15), "Thành ủy", "công tác dân vận năm 2026")
        }
    };
    vec![
        own,
        document(
            2,
            "Chỉ thị",
            "18-CT/TW",
            (2022, 10, 26),
            "Ban Bí thư",
            "phát huy vai trò giám sát, phản biện xã hội",
        ),
        document(
            3,
            "Quyết định",
            "446-QĐ/TU",
            (2021, 11, 26),
            "Ban Thường vụ Thành ủy",
            "Quy chế công tác dân vận của hệ thống chính trị",
        ),
        document(4, "Nghị định", "59/2023/NĐ-CP", (2023, 8, 14), "Chính phủ", "thực hiện dân chủ ở cơ sở"),
        document(
            5,
            "Công văn",
            "215/SNV-CCHC",
            (2026, 3, 3),
            "Sở Nội vụ",
            "tiêu chí đánh giá cải cách hành chính",
        ),
    ]
}

struct Task<'a>(&'a str, &'a [&'a str], &'a str, Option<(DeadlineKind, &'a str)>, &'a str);

fn directives(system: System) -> Vec<Directive> {
    use DeadlineKind::{Date, Regular, Waiting};
    let (_, other) = sides(system);
    let tasks = [
        Task(
            other,
            &["Ủy ban MTTQ Việt Nam thành phố", "Liên đoàn Lao động thành phố"],
            "Xây dựng kế hoạch nhân rộng các mô hình “Dân vận khéo” giai đoạn 2026 - 2030",
            Some((Date, "trước ngày 10/9/2026")),
            "Kế hoạch",
        ),
        Task(
            other,
            &[],
            "Chủ động nắm bắt tình hình Nhân dân, kịp thời báo cáo, tham mưu xử lý các vụ việc phát sinh ngay từ cơ sở",
            Some((Regular, "hằng tuần")),
            "",
        ),
        Task(
            "Sở Nội vụ",
            &[other],
            "Bổ sung kết quả trả lời kiến nghị của Nhân dân vào bộ tiêu chí đánh giá cải cách hành chính",
            Some((Date, "trong quý III năm 2026")),
            "dự thảo Quyết định",
        ),
        Task(
            other,
            &["Sở Nội vụ"],
            "Phối hợp với Sở Nội vụ rà soát đội ngũ người có uy tín trong đồng bào dân tộc thiểu số",
            None,
            "",
        ),
        Task(
            "Sở Tài chính",
            &[],
            "Bố trí kinh phí cho các mô hình điểm",
            Some((Waiting, "sau khi kế hoạch được phê duyệt")),
            "",
        ),
        Task(
            "Công an thành phố",
            &["UBND các xã, phường"],
            "Giải quyết dứt điểm vụ việc phức tạp còn lại",
            Some((Date, "")),
            "báo cáo kết quả",
        ),
        Task("", &[], "Các cơ quan, đơn vị tiếp tục thực hiện nghiêm quy chế dân chủ ở cơ sở", None, ""),
        Task(
            other,
            &[],
            "Triển khai thực hiện tốt Chỉ thị số 18-CT/TW, ngày 26/10/2022 của Ban Bí thư, trong đó cần công khai kết quả giám sát",
            None,
            "",
        ),
        Task(
            "UBND các xã, phường",
            &[],
            "Tổ chức đối thoại trực tiếp với Nhân dân ít nhất 02 lần trong năm",
            Some((Date, "xong trước ngày 30/11/2026")),
            "",
        ),
        Task(
            "Báo An Bình",
            &["Cổng thông tin điện tử thành phố"],
            "Mở chuyên mục tuyên truyền gương điển hình",
            Some((Date, "từ tháng 7/2026")),
            "",
        ),
    ];
    tasks.iter().enumerate().map(|(number, task)| directive(number, task)).collect()
}

fn directive(number: usize, task: &Task) -> Directive {
    let number = u32::try_from(number).unwrap();
    let deadline = task.3.map(|(kind, phrase)| Deadline {
        kind,
        date: (kind == DeadlineKind::Date && phrase.is_empty()).then(|| day(2026, 8, 5)),
        days: None,
        phrase: phrase.into(),
    });
    Directive {
        ordinal: number + 1,
        code: format!("01.{}", number + 1),
        kind: if task.0.is_empty() { DirectiveKind::Exhortation } else { DirectiveKind::Task },
        text: task.2.into(),
        speaker: "Trần Quang Vinh".into(),
        lead: task.0.into(),
        coordinating: lines(task.1),
        deadline,
        product: task.4.into(),
        ..Directive::blank(DirectiveId(uuid(number)), meeting_id())
    }
}
