//! Reply forms that came back as files: spreadsheets and Word documents become the rows of one table.
//!
//! Both are read in a process of its own, as every file of strangers.

use crate::chosen_file;
use crate::contract::{Failure, FailureKind, ReplyFile};
use crate::source_file::Intake;
use std::path::Path;
use thuky_domain::{Grid, ReplyForm, ReplyTable, RowNumbers};
use thuky_exchange::{Sheet, TableFault};
use thuky_sources::SourceText;

impl Intake {
    /// Takes in a reply form as the page sends it.
    ///
    /// # Errors
    /// As for its bytes; [`FailureKind::Invalid`] when it is no base64.
    pub(crate) fn reply_sent(&self, file: &ReplyFile) -> Result<ReplyTable, Failure> {
        self.reply(&file.name, &chosen_file::bytes(&file.content)?)
    }

    /// Takes in the file of a reply form.
    ///
    /// # Errors
    /// As for its bytes; [`FailureKind::Unreadable`].
    pub fn reply_at(&self, path: &Path) -> Result<ReplyTable, Failure> {
        self.reply(&chosen_file::name(path), &chosen_file::whole(path)?)
    }

    /// Takes in the bytes of a reply form.
    ///
    /// # Errors
    /// As for any file; [`FailureKind::Foreign`] when there is no reply form in it.
    pub fn reply(&self, name: &str, bytes: &[u8]) -> Result<ReplyTable, Failure> {
        let found = match self.sheets(name, bytes)? {
            Ok(sheets) => {
                let grids: Vec<Grid> = sheets.iter().map(grid).collect();
                ReplyTable::found(&grids, RowNumbers::OfSheet)
            }
            Err(TableFault::NotATable | TableFault::Encoding) => {
                let found = self.source(name, bytes)?;
                ReplyTable::found(&[lines(&found.text), seal(&found)], RowNumbers::OfTable)
            }
            Err(fault) => return Err(fault.into()),
        };
        found.ok_or_else(no_form)
    }
}

fn grid(sheet: &Sheet) -> Grid {
    sheet.rows.iter().map(|cells| cells.iter().map(thuky_exchange::Cell::shown).collect()).collect()
}

fn lines(text: &str) -> Grid {
    text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// The seal that nobody sees, as a sheet of its own.
fn seal(found: &SourceText) -> Grid {
    let own = found.properties.iter().filter(|(name, _)| name.starts_with(ReplyForm::SEAL));
    own.map(|(_, line)| vec![line.clone()]).collect()
}

fn no_form() -> Failure {
    Failure::new(
        FailureKind::Foreign,
        "Không tìm thấy bảng của phiếu trả lời trong tệp này. Không có gì được ghi; hãy chọn đúng tệp phiếu mà đơn vị gửi lại.",
    )
}
