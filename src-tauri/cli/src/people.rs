//! People of the directory on the command line: a list of staff taken in, or looked at first.

use crate::print;
use clap::Subcommand;
use std::path::{Path, PathBuf};
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;

/// What can be done with the people of the directory.
#[derive(Subcommand)]
pub(crate) enum PeopleDeed {
    /// Nhập danh sách cán bộ (.xlsx, .xls, .ods, .csv) vào danh bạ; ai đã có thì không thêm lần nữa
    Import {
        /// Tệp bảng tính có dòng tiêu đề: Họ và tên, Chức vụ, Đơn vị …
        file: PathBuf,
        /// Chỉ xem trước, không ghi gì
        #[arg(long)]
        preview: bool,
    },
}

/// Does it.
pub(crate) fn run(secretary: &mut Secretary, deed: &PeopleDeed, json: bool) -> Result<(), Failure> {
    let PeopleDeed::Import { file, preview } = deed;
    let staff = staff(secretary, file)?;
    if *preview {
        print::either(&staff, json, print_preview);
        return Ok(());
    }
    let taken = secretary.take_staff(StaffToTake { lines: staff.lines.clone() })?;
    print::either(&taken, json, |taken| {
        staff.lines.iter().filter(|line| !line.remark.is_empty()).for_each(print_line);
        say!("Đã thêm {} người, {} chức vụ, {} đơn vị", taken.people, taken.positions, taken.units);
    });
    Ok(())
}

fn staff(secretary: &Secretary, file: &Path) -> Result<StaffPreview, Failure> {
    secretary.preview_staff(&secretary.intake().table(file)?)
}

fn print_preview(staff: &StaffPreview) {
    staff.lines.iter().for_each(print_line);
}

fn print_line(line: &StaffLine) {
    let row = &line.row;
    say!("{:>5}  {:<10} {} [{}]", row.number, fate(line.fate), row.name, row.title);
    if !line.remark.is_empty() {
        say!("       ! {}", line.remark);
    }
}

const fn fate(fate: StaffFate) -> &'static str {
    match fate {
        StaffFate::New => "thêm",
        StaffFate::Joined => "thêm c.vụ",
        StaffFate::Known => "đã có",
        StaffFate::Namesake => "cùng tên",
        StaffFate::LeftOut => "bỏ",
    }
}
