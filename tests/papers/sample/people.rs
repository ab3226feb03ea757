//! Who was there, on both sides: present, in place of another, excused, groups without names.

use super::{lines, meeting_id, sides, uuid};
use thuky_domain::{Attendee, AttendeeId, AttendeeRole, Presence, System};

struct Person<'a>(&'a str, &'a [&'a str], AttendeeRole, Presence, &'a str, &'a str);

pub fn attendees(system: System) -> Vec<Attendee> {
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
