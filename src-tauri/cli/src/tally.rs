//! Tallies on the command line: the sheet of a period as lines whose sums can be checked by eye.

use crate::board::told_at;
use crate::register::day;
use thuky_domain::{Age, Status, Tally};
use thuky_secretary::contract::{TallyLine, TallySheet};

/// The sheet of a period.
pub(crate) fn sheet(sheet: &TallySheet) {
    say!("Nhiệm vụ giao {}, {}", period(sheet), told_at(sheet.day, &sheet.at));
    for one in Status::ALL {
        say!("  {:<24} {:>6}", one.word(), sheet.whole.count(one));
    }
    say!("  {:<24} {:>6}   {}", "cộng", sheet.whole.total, on_time(&sheet.whole));
    lines("Theo đơn vị chủ trì", "chưa rõ chủ trì", &sheet.units);
    lines("Theo lĩnh vực", "chưa ghi lĩnh vực", &sheet.fields);
    lines("Theo loại cuộc họp", "chưa rõ", &sheet.kinds);
    say!("Việc chưa xong theo thời gian từ khi giao");
    for line in &sheet.ages {
        say!("  {:<24} {:>6}   quá hạn {}", age(line.age), line.open, line.overdue);
    }
    let outside = sheet.outside;
    say!("Ngoài kỳ: trước {}, sau {}, không rõ ngày giao {}", outside.before, outside.after, outside.undated);
}

fn period(sheet: &TallySheet) -> String {
    match (sheet.from, sheet.to) {
        (None, None) => "từ trước đến nay".to_owned(),
        (Some(from), None) => format!("từ {}", day(Some(from))),
        (None, Some(to)) => format!("đến {}", day(Some(to))),
        (Some(from), Some(to)) => format!("từ {} đến {}", day(Some(from)), day(Some(to))),
    }
}

fn lines(title: &str, unnamed: &str, lines: &[TallyLine]) {
    say!("{title}");
    for line in lines {
        let name = if line.name.is_empty() { unnamed } else { &line.name };
        say!("  {name:<24} {:>6}   {}", line.tally.total, on_time(&line.tally));
    }
}

/// “đúng hạn 66,7% (4/6)”.
fn on_time(tally: &Tally) -> String {
    tally.on_time.map_or_else(
        || "chưa có việc nào đến hạn đánh giá".to_owned(),
        |share| {
            let in_time = tally.count(Status::DoneOnTime);
            format!("đúng hạn {},{}% ({in_time}/{})", share / 10, share % 10, tally.judged)
        },
    )
}

const fn age(age: Age) -> &'static str {
    match age {
        Age::Month => "không quá 30 ngày",
        Age::Quarter => "31–90 ngày",
        Age::HalfYear => "91–180 ngày",
        Age::Year => "181–365 ngày",
        Age::Older => "trên 365 ngày",
        Age::Unknown => "không rõ ngày giao",
    }
}
