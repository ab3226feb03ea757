//! A made-up tracker of 185 rows in sixteen columns, with the defects that such trackers really have: dated tasks
//! without a date, done ones without evidence or day, bodies where people should stand, wrong years.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};

pub const ROWS: u32 = 185;
/// The row of the titles, from 0; a headline and a blank row stand above.
pub const HEADER: u32 = 2;

pub const TITLES: [&str; 16] = [
    "STT",
    "Số hội nghị",
    "Số TB/KL",
    "Ngày ban hành",
    "Chủ trì theo dõi",
    "Ngành/lĩnh vực",
    "Cơ quan/đơn vị trình",
    "Lĩnh vực chi tiết",
    "Nội dung kết luận/Văn bản trình",
    "Loại thời hạn",
    "Hạn xử lý",
    "Tiến độ",
    "Kết quả thực hiện/Minh chứng",
    "Văn bản triển khai",
    "Mã nhiệm vụ",
    "Ngày cập nhật gần nhất",
];

/// The tracker as an Excel workbook: conferences stand in merged cells, days are days.
pub fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Phụ lục 2").unwrap();
    sheet.merge_range(0, 0, 0, 15, "PHỤ LỤC THEO DÕI NĂM 2026", &Format::new()).unwrap();
    for (title, column) in TITLES.iter().zip(0..) {
        sheet.write_string(HEADER, column, *title).unwrap();
    }
    for n in 0..ROWS {
        row(sheet, n);
    }
    for conference in 0..ROWS.div_ceil(10) {
        let (first, last) = (conference * 10, (conference * 10 + 9).min(ROWS - 1));
        let (top, bottom) = (HEADER + 1 + first, HEADER + 1 + last);
        let name = format!("Hội nghị Ban Thường vụ lần {}", conference + 1);
        sheet.merge_range(top, 1, bottom, 1, &name, &Format::new()).unwrap();
    }
    book.save_to_buffer().unwrap()
}

fn row(sheet: &mut Worksheet, n: u32) {
    let at = HEADER + 1 + n;
    let conference = n / 10 + 1;
    let mut text = |column: u16, text: &str| {
        sheet.write_string(at, column, text).unwrap();
    };
    text(2, &format!("{}-TB/TU", 100 + conference));
    text(4, if n % 18 == 4 { "Văn phòng Tỉnh ủy" } else { "Trần Văn Lâm" });
    text(5, "Nội chính");
    text(6, if n.is_multiple_of(2) { "Sở Xây dựng" } else { "Sở Nội vụ" });
    text(8, &format!("rà soát, báo cáo việc thứ {}", n + 1));
    text(9, if n < 110 { "Có hạn cụ thể" } else { "Nhiệm vụ thường xuyên" });
    text(14, &format!("NV-{:03}", n + 1));
    let done = n < 146;
    text(11, if done { "Hoàn thành" } else { "Đang thực hiện" });
    if (78..146).contains(&n) {
        text(12, &format!("Báo cáo số {}-BC/SXD ngày 20/10/2026", n + 1));
    }
    sheet.write_number(at, 0, f64::from(n + 1)).unwrap();
    day(sheet, at, 3, 2026, 10, 1);
    if n < 146 && n != 100 {
        day(sheet, at, 15, 2026, 10, 25);
    }
    deadline(sheet, at, n);
}

/// Of 110 dated rows 65 have no date; two have last year's; one is no day of the calendar.
fn deadline(sheet: &mut Worksheet, at: u32, n: u32) {
    match n {
        65 | 66 => day(sheet, at, 10, 2025, 11, 20),
        67 => {
            sheet.write_string(at, 10, "31/11/2026").unwrap();
        }
        68 => {
            sheet.write_string(at, 10, "trước ngày 20/11/2026").unwrap();
        }
        69..110 => day(sheet, at, 10, 2026, 11, 20),
        _ => {}
    }
}

fn day(sheet: &mut Worksheet, at: u32, column: u16, year: u16, month: u8, day: u8) {
    let day = ExcelDateTime::from_ymd(year, month, day).unwrap();
    let format = Format::new().set_num_format("dd/mm/yyyy;@");
    sheet.write_datetime_with_format(at, column, &day, &format).unwrap();
}
