//! Papers pushed to their limits: hundreds of people and tasks, titles of forty lines, words without end, nothing known at all,
//! pictures of every shape. Each is printed, and the pages are measured.

use crate::follow_up_sample::full;
use crate::kinds_sample::{company, corrected, votes};
use crate::sample::{day, empty, rich};
use crate::validity::{folder, present};
use std::path::{Path, PathBuf};
use std::process::Command;
use thuky_domain::{
    Attendee, AttendeeId, AttendeeRole, MinutesVariant, Misprint, PaperKind, System, VoteId, Warning,
};
use thuky_papers::{FactSheet, FollowedTask, Picture, write};
use uuid::Uuid;

/// A word as long as no word is: an address of the web, a name run together.
const ENDLESS: &str = "https://vanban.example.vn/tra-cuu/ket-luan-cua-thuong-truc-thanh-uy-tai-hoi-nghi-giao-ban-thang-6-nam-2026/toan-van?ban=chinh-thuc";

/// The papers and what each is called.
pub fn extremes() -> Vec<(String, FactSheet)> {
    let mut all = vec![];
    for (word, system) in [("state", System::State), ("party", System::Party)] {
        let papers = [
            ("attendees-500", attended(rich(PaperKind::Minutes, system, day(2026, 6, 3)))),
            ("door-500", attended(full(PaperKind::AttendanceList, system))),
            ("directives-300", directed(rich(PaperKind::ConclusionNotice, system, day(2026, 6, 3)))),
            (
                "annex-300",
                FactSheet { task_annex: true, ..directed(full(PaperKind::ConclusionNotice, system)) },
            ),
            ("title-40", titled(rich(PaperKind::Minutes, system, day(2026, 6, 3)))),
            ("invited-40", titled(full(PaperKind::Invitation, system))),
            ("endless-notice", endless(rich(PaperKind::ConclusionNotice, system, day(2026, 6, 3)))),
            ("endless-annex", endless(full(PaperKind::TaskAnnex, system))),
            ("endless-slip", endless(full(PaperKind::AssignmentSlip, system))),
            ("votes-60", voted(rich(PaperKind::Minutes, system, day(2026, 6, 3)))),
            ("correction-90", misprinted(rich(PaperKind::Correction, system, day(2026, 6, 9)))),
            ("rows-of-pages", rowed(full(PaperKind::ReminderSlip, system))),
            ("photographs", pictured(rich(PaperKind::Minutes, system, day(2026, 6, 3)))),
        ];
        all.extend(papers.map(|(name, sheet)| (format!("{name}-{word}"), sheet)));
        all.extend(PaperKind::ALL.map(|kind| (format!("nothing-{kind:?}-{word}"), empty(kind, system))));
    }
    let mut long = company(PaperKind::Minutes);
    long.office.body =
        "Tổng công ty Đầu tư, Xây dựng và Phát triển hạ tầng khu công nghiệp, đô thị Lam Giang".into();
    all.push(("long-company".to_owned(), long));
    all
}

fn attended(sheet: FactSheet) -> FactSheet {
    let person = |n: u32| Attendee {
        ordinal: n + 100,
        name: format!("Nguyễn Thị Khánh Huyền {n}"),
        honorific: "đồng chí".into(),
        positions: vec!["Ủy viên Ban Chấp hành".into(), "Phó Trưởng ban Kinh tế - Ngân sách".into()],
        role: AttendeeRole::Delegate,
        ..Attendee::blank(AttendeeId(Uuid::from_u128(u128::from(n) + 9000)), crate::sample::meeting_id())
    };
    let attendees = sheet.attendees.iter().cloned().chain((0..500).map(person)).collect();
    FactSheet { attendees, ..sheet }
}

fn directed(sheet: FactSheet) -> FactSheet {
    let tasks = sheet.directives.iter().cycle().take(300).zip(1..);
    let directives = tasks.map(|(task, ordinal)| {
        let mut task = task.clone();
        task.ordinal = ordinal;
        task
    });
    FactSheet { directives: directives.collect(), ..sheet }
}

/// How a text ends that fills more than a page of its column.
const LAST_WORD: &str = "hết-dòng-này";

fn rowed(mut sheet: FactSheet) -> FactSheet {
    let long = format!("{} {LAST_WORD}", "rà soát, sửa đổi, bổ sung quy định ".repeat(120));
    sheet.following.tasks.iter_mut().step_by(3).for_each(|task| task.directive.text.clone_from(&long));
    sheet
}

fn titled(mut sheet: FactSheet) -> FactSheet {
    let long = "rà soát, sửa đổi, bổ sung quy định về phân cấp quản lý tài sản công ".repeat(40);
    sheet.meeting.title = format!("Hội nghị {long}");
    sheet
}

fn endless(mut sheet: FactSheet) -> FactSheet {
    sheet.meeting.place = ENDLESS.into();
    for task in &mut sheet.directives {
        task.text = format!("Công khai tại {ENDLESS} trước ngày báo cáo");
        task.product = ENDLESS.into();
        task.lead = "Sở Nội vụ".into();
    }
    sheet.office.recipients.push(ENDLESS.into());
    sheet
}

fn voted(sheet: FactSheet) -> FactSheet {
    let votes = votes().into_iter().cycle().take(60).zip(1..).map(|(mut vote, ordinal)| {
        (vote.ordinal, vote.id) = (ordinal, VoteId(Uuid::from_u128(u128::from(ordinal))));
        vote
    });
    FactSheet { votes: votes.collect(), minutes: MinutesVariant::Votes, ..sheet }
}

fn misprinted(sheet: FactSheet) -> FactSheet {
    let mut sheet = corrected(sheet.system, sheet);
    let misprints = sheet.erratum.misprints.iter().cycle().take(90).cloned();
    let endless = Misprint { printed: ENDLESS.into(), corrected: ENDLESS.into(), ..Misprint::default() };
    sheet.erratum.misprints = misprints.chain([endless]).collect();
    sheet
}

/// Pictures of every shape, PNG and JPEG.
pub fn pictures() -> Vec<Picture> {
    let picture = |caption: &str, bytes: &[u8], width, height| Picture {
        photograph: None,
        caption: caption.into(),
        bytes: bytes.to_vec(),
        width,
        height,
    };
    vec![
        picture("Quang cảnh cuộc làm việc", include_bytes!("pictures/landscape.jpg"), 1600, 900),
        picture("Đồng chí chủ trì phát biểu kết luận", include_bytes!("pictures/portrait.jpg"), 900, 1200),
        picture("Toàn cảnh hội trường, ảnh rất lớn", include_bytes!("pictures/huge.png"), 9000, 6000),
        picture("Ảnh rất nhỏ", include_bytes!("pictures/tiny.png"), 40, 30),
        picture("Ảnh toàn cảnh khổ ngang", include_bytes!("pictures/panorama.png"), 4000, 500),
        picture("Ảnh khổ đứng, rất cao", include_bytes!("pictures/tower.png"), 300, 3000),
        picture("", include_bytes!("pictures/landscape.jpg"), 1600, 900),
        picture(
            &"Chú thích dài nhiều dòng về người và việc trong ảnh. ".repeat(9),
            include_bytes!("pictures/portrait.jpg"),
            900,
            1200,
        ),
    ]
}

fn pictured(sheet: FactSheet) -> FactSheet {
    FactSheet { photographs: pictures(), ..sheet }
}

/// A word on a page: the page from 1, its box in points, the word.
struct Word {
    page: usize,
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
    text: String,
}

/// A printed paper.
struct Printed {
    pdf: PathBuf,
    words: Vec<Word>,
    /// Width and height of each page in points.
    pages: Vec<(f64, f64)>,
}

impl Printed {
    /// The pages on which these words stand, once for each time.
    fn pages_of(&self, phrase: &str) -> Vec<usize> {
        let phrase: Vec<&str> = phrase.split(' ').collect();
        let stands = |words: &&[Word]| words.iter().map(|word| word.text.as_str()).eq(phrase.iter().copied());
        self.words.windows(phrase.len()).filter(stands).map(|words| words[0].page).collect()
    }

    /// The page of every picture, in order.
    fn pictures(&self) -> Vec<usize> {
        let output = Command::new("pdfimages").arg("-list").arg(&self.pdf).output().unwrap();
        let lines = String::from_utf8_lossy(&output.stdout).into_owned();
        let pictures = lines.lines().skip(2).filter(|line| line.contains(" image "));
        pictures.map(|line| line.split_whitespace().next().unwrap().parse().unwrap()).collect()
    }
}

/// Prints everything in one run of LibreOffice.
fn printed(name: &str, sheets: &[(String, FactSheet)]) -> Vec<Printed> {
    let folder = folder(name);
    let files: Vec<PathBuf> = sheets
        .iter()
        .map(|(name, sheet)| {
            let file = folder.join(format!("{name}.docx"));
            std::fs::write(&file, write(sheet).unwrap()).unwrap();
            file
        })
        .collect();
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let printing = ["--headless", &profile, "--convert-to", "pdf", "--outdir"];
    let output = Command::new("soffice").args(printing).arg(&folder).args(&files).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    files.iter().map(|file| measured(&file.with_extension("pdf"))).collect()
}

/// Every word with its box, as poppler finds them.
fn measured(pdf: &Path) -> Printed {
    let output = Command::new("pdftotext").arg("-bbox").arg(pdf).arg("-").output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let number = |line: &str, name: &str| -> f64 {
        let start = line.find(&format!("{name}=\"")).unwrap() + name.len() + 2;
        line[start..].split('"').next().unwrap().parse().unwrap()
    };
    let mut printed = Printed { pdf: pdf.to_owned(), words: vec![], pages: vec![] };
    for line in text.lines().map(str::trim) {
        if line.starts_with("<page ") {
            printed.pages.push((number(line, "width"), number(line, "height")));
        } else if line.starts_with("<word ") {
            let text = line.split('>').nth(1).unwrap_or_default().trim_end_matches("</word").to_owned();
            let [left, top, right, bottom] = ["xMin", "yMin", "xMax", "yMax"].map(|name| number(line, name));
            printed.words.push(Word { page: printed.pages.len(), left, top, right, bottom, text });
        }
    }
    printed
}

fn can_print() -> bool {
    let can = present("soffice", "--version") && present("pdftotext", "-v");
    if !can {
        println!("skipped: no LibreOffice or no poppler");
    }
    can
}

/// Left and right margin, and the top and bottom of the text with its page number, in points.
const MARGINS: [f64; 4] = [85.0, 42.5, 28.0, 56.0];

#[test]
fn pages_hold_whatever_comes() {
    if !can_print() {
        return;
    }
    let sheets = extremes();
    for ((name, sheet), printed) in sheets.iter().zip(printed("extremes", &sheets)) {
        nothing_stands_outside_the_margins(name, &printed);
        the_title_begins_on_the_first_page(name, sheet, &printed);
        the_signature_never_stands_alone(name, sheet, &printed);
        a_table_has_its_header_on_each_of_its_pages(name, &printed);
        nothing_of_a_long_row_is_lost(name, sheet, &printed);
        captions_stand_by_their_pictures(name, sheet, &printed);
    }
}

fn nothing_stands_outside_the_margins(name: &str, printed: &Printed) {
    let [left, right, top, bottom] = MARGINS;
    assert!(!printed.pages.is_empty(), "{name} is not printed");
    for word in &printed.words {
        let (width, height) = printed.pages[word.page - 1];
        let inside = word.left >= left - 1.0
            && word.right <= width - right + 1.0
            && word.top >= top - 1.0
            && word.bottom <= height - bottom + 2.0;
        let place = [word.left, word.top, word.right, word.bottom];
        assert!(inside, "{name}, page {}: “{}” at {place:?} of {width} x {height}", word.page, word.text);
    }
}

fn the_title_begins_on_the_first_page(name: &str, sheet: &FactSheet, printed: &Printed) {
    let word = match sheet.kind {
        PaperKind::Minutes => "BIÊN BẢN",
        PaperKind::Invitation => "GIẤY MỜI",
        _ => return,
    };
    assert_eq!(
        printed.pages_of(word).first(),
        Some(&1),
        "{name}: the first page holds nothing but the letterhead"
    );
}

/// The close of a State paper ends `./.`; the label of recipients stands beside the signature.
fn the_signature_never_stands_alone(name: &str, sheet: &FactSheet, printed: &Printed) {
    if sheet.system == System::Party || sheet.kind == PaperKind::TaskAnnex || sheet.number.is_none() {
        return;
    }
    let closed = printed.words.iter().rfind(|word| word.text.ends_with("./.")).map(|word| word.page);
    let signed = printed.pages_of("Nơi nhận:").last().copied();
    if let Some(signed) = signed {
        assert_eq!(closed, Some(signed), "{name}: the signature has left the text");
    }
}

fn a_table_has_its_header_on_each_of_its_pages(name: &str, printed: &Printed) {
    let header = match name.split_once("-party").or(name.split_once("-state")) {
        Some(("door-500", _)) => "Họ và tên",
        Some(("votes-60", _)) => "Nội dung biểu quyết",
        Some(("annex-300", _)) => "Cơ quan chủ trì",
        _ => return,
    };
    let pages = printed.pages_of(header);
    let (first, last) = (pages[0], *pages.last().unwrap());
    assert_eq!(pages, (first..=last).collect::<Vec<_>>(), "{name}");
    assert!(last - first > 2, "{name}: the table is long");
}

fn nothing_of_a_long_row_is_lost(name: &str, sheet: &FactSheet, printed: &Printed) {
    let told =
        |task: &&FollowedTask| task.warning != Warning::None && task.directive.text.ends_with(LAST_WORD);
    let told = sheet.following.tasks.iter().filter(told).count();
    assert_eq!(printed.pages_of(LAST_WORD).len(), told, "{name}");
}

fn captions_stand_by_their_pictures(name: &str, sheet: &FactSheet, printed: &Printed) {
    if sheet.photographs.is_empty() {
        return;
    }
    let pictures = printed.pictures();
    assert_eq!(pictures.len(), sheet.photographs.len(), "{name}");
    for (photograph, page) in sheet.photographs.iter().zip(pictures) {
        let opening: Vec<&str> = photograph.caption.split(' ').take(3).collect();
        if photograph.caption.is_empty() {
            continue;
        }
        let caption = printed.pages_of(&opening.join(" "));
        assert!(caption.contains(&page), "{name}: {} is on page {page}", photograph.caption);
    }
}
