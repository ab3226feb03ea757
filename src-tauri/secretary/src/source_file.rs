//! Taking in what a secretary has: files and pasted text become text to read; why not becomes a sentence.
//!
//! The formats and encodings are those of `thuky-sources`. What can do harm is read by this same program in a process
//! of its own.

use crate::chosen_file;
use crate::contract::{ComparedSide, Conversion, Failure, FailureKind, Pasted, TableFile, TextToRead};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use thuky_exchange::{Sheet, TableFault};
use thuky_sources::limited::{Limits, answer_of, read, serve, serve_as};
use thuky_sources::{Hostility, Note, OtherKind, SourceFault, SourceText, from_html, from_text};

pub use thuky_sources::LARGEST_FILE;

/// The first argument that makes the program read the sheets of a table.
const TABLE: &str = "--read-table";

/// Reads one source or one table and ends, when the program was started to do just that; else does nothing. To be
/// called before anything else in `main`.
#[must_use]
pub fn serve_sources() -> Option<ExitCode> {
    serve().or_else(|| serve_as(TABLE, |_| table()))
}

fn table() -> Result<Vec<Sheet>, TableFault> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(LARGEST_FILE + 1).read_to_end(&mut bytes);
    read.map_err(|_| TableFault::Damaged)?;
    thuky_exchange::read(&bytes)
}

/// Takes texts in. Knows the program that reads files within limits.
#[derive(Clone, Debug)]
pub struct Intake {
    program: PathBuf,
}

impl Default for Intake {
    /// The running program reads: its `main` calls [`serve_sources`] first.
    fn default() -> Self {
        Self { program: std::env::current_exe().unwrap_or_default() }
    }
}

impl Intake {
    /// Another program reads.
    #[must_use]
    pub const fn through(program: PathBuf) -> Self {
        Self { program }
    }

    /// Takes the sheets of a spreadsheet in; what they hold is read in a process of its own.
    ///
    /// # Errors
    /// As for a file.
    pub fn table(&self, path: &Path) -> Result<TableFile, Failure> {
        let (name, bytes) = (chosen_file::name(path), chosen_file::whole(path)?);
        Ok(TableFile { sheets: self.sheets(&name, &bytes)??, name })
    }

    /// The sheets in the bytes of a file, or what keeps it from being a table.
    pub(crate) fn sheets(&self, name: &str, bytes: &[u8]) -> Result<Result<Vec<Sheet>, TableFault>, Failure> {
        Ok(answer_of(&self.program, TABLE, name, bytes, Limits::default())?)
    }

    /// Takes a file in.
    ///
    /// # Errors
    /// [`FailureKind::Unreadable`], [`FailureKind::TooLarge`], [`FailureKind::Empty`], [`FailureKind::Encoding`],
    /// [`FailureKind::Foreign`] or [`FailureKind::Damaged`]; the file is untouched.
    pub fn file(&self, path: &Path) -> Result<TextToRead, Failure> {
        self.bytes(&chosen_file::name(path), &chosen_file::whole(path)?)
    }

    /// A file as one side of a comparison; it is read when it is compared.
    ///
    /// # Errors
    /// [`FailureKind::Unreadable`].
    pub fn side(&self, path: &Path) -> Result<ComparedSide, Failure> {
        Ok(ComparedSide::File { name: chosen_file::name(path), content: chosen_file::content(path)? })
    }

    /// Takes the bytes of a file in.
    ///
    /// # Errors
    /// As for a file.
    pub fn bytes(&self, name: &str, bytes: &[u8]) -> Result<TextToRead, Failure> {
        Ok(text_to_read(name, self.source(name, bytes)?))
    }

    /// What the bytes of a file say, as they are read.
    pub(crate) fn source(&self, name: &str, bytes: &[u8]) -> Result<SourceText, Failure> {
        Ok(read(&self.program, name, bytes, Limits::default())?)
    }
}

/// Takes what was pasted in: the rich text with its structure, or the plain text when that says nothing.
///
/// # Errors
/// [`FailureKind::Empty`] or [`FailureKind::TooLarge`].
pub(crate) fn pasted(pasted: &Pasted) -> Result<TextToRead, Failure> {
    let rich = (!pasted.html.trim().is_empty()).then(|| from_html(&pasted.html)).and_then(Result::ok);
    let found = rich.map_or_else(|| from_text(&pasted.text), Ok)?;
    Ok(text_to_read("", found))
}

fn text_to_read(name: &str, found: SourceText) -> TextToRead {
    let SourceText { text, encoding, before, notes, .. } = found;
    TextToRead {
        text,
        name: name.to_owned(),
        kind: None,
        conversion: encoding.map(|encoding| Conversion { encoding: encoding.name().to_owned(), before }),
        left_out: notes.into_iter().map(|note| left_out(note).to_owned()).collect(),
    }
}

const fn left_out(note: Note) -> &'static str {
    match note {
        Note::Pictures => "ảnh",
        Note::TrackedDeletions => "phần đã gạch bỏ khi theo dõi thay đổi",
        Note::Comments => "ghi chú bên lề",
        Note::Footnotes => "chú thích cuối trang",
        Note::HiddenText => "chữ ẩn",
        Note::PageNumbers => "số trang",
    }
}

impl From<SourceFault> for Failure {
    fn from(fault: SourceFault) -> Self {
        Self::new(kind(&fault), sentence(&fault))
    }
}

const fn kind(fault: &SourceFault) -> FailureKind {
    match fault {
        SourceFault::TooLarge { .. } | SourceFault::OutOfMemory | SourceFault::Timeout => {
            FailureKind::TooLarge
        }
        SourceFault::Hostile(Hostility::Text) => FailureKind::TooLarge,
        SourceFault::Empty | SourceFault::NoTextLayer => FailureKind::Empty,
        SourceFault::NotText | SourceFault::EncodingUnknown { .. } => FailureKind::Encoding,
        SourceFault::Damaged | SourceFault::Hostile(_) => FailureKind::Damaged,
        SourceFault::Encrypted
        | SourceFault::LegacyWord
        | SourceFault::OtherKind(_)
        | SourceFault::Macros => FailureKind::Foreign,
        SourceFault::NotStarted(_) => FailureKind::Internal,
    }
}

fn sentence(fault: &SourceFault) -> String {
    match fault {
        SourceFault::TooLarge { limit } => format!(
            "Văn bản lớn hơn {} MB nên không được đọc. Tệp được giữ nguyên; hãy tách lấy phần cần đọc.",
            limit / 1024 / 1024
        ),
        SourceFault::EncodingUnknown { at } => format!(
            "Tệp không dùng Unicode (từ byte thứ {}) và cũng không nhận ra là TCVN3, VNI, VISCII hay Windows-1258. Tệp được giữ nguyên; hãy mở bằng Word hay Notepad và lưu lại dạng UTF-8.",
            at + 1
        ),
        SourceFault::OtherKind(kind) => format!("{} Tệp được giữ nguyên.", other(*kind)),
        SourceFault::NotStarted(why) => format!(
            "Không khởi động được phần đọc tệp của chương trình ({why}). Tệp được giữ nguyên; hãy chép và dán nội dung."
        ),
        plain => unchanging(plain).to_owned(),
    }
}

/// The sentences that tell no figure.
const fn unchanging(fault: &SourceFault) -> &'static str {
    match fault {
        SourceFault::Empty => "Văn bản trống, không có gì để đọc.",
        SourceFault::NotText => {
            "Tệp không phải văn bản (có byte không phải chữ), nên không được đọc. Tệp được giữ nguyên."
        }
        SourceFault::Encrypted => thuky_papers::LOCKED,
        SourceFault::LegacyWord => {
            "Tệp là Word đời cũ (.doc). Tệp được giữ nguyên; hãy mở bằng Word và lưu lại dạng .docx."
        }
        SourceFault::Macros => {
            "Tệp Word có macro (.docm) nên không được đọc. Tệp được giữ nguyên; hãy mở bằng Word và lưu lại dạng .docx."
        }
        SourceFault::NoTextLayer => {
            "Tệp PDF là bản quét: các trang là ảnh, không có chữ để đọc. Tệp được giữ nguyên; hãy dùng bản có chữ, hoặc chép lại nội dung."
        }
        SourceFault::Timeout => {
            "Đọc tệp quá lâu nên đã dừng. Tệp và dữ liệu còn nguyên; hãy tách lấy phần cần đọc, hoặc chép và dán nội dung."
        }
        SourceFault::OutOfMemory => {
            "Đọc tệp cần quá nhiều bộ nhớ nên đã dừng. Tệp và dữ liệu còn nguyên; hãy tách lấy phần cần đọc, hoặc chép và dán nội dung."
        }
        SourceFault::Hostile(_) => {
            "Tệp được tạo khác thường, có thể gây hại cho máy, nên không được đọc. Tệp và dữ liệu còn nguyên; nếu tin nơi gửi, hãy mở bằng chương trình đã tạo ra nó rồi chép và dán nội dung."
        }
        _ => {
            "Tệp bị hỏng hoặc chưa tải về hết nên không đọc được. Tệp được giữ nguyên; hãy lấy lại bản khác, hoặc mở bằng chương trình đã tạo ra nó và lưu lại."
        }
    }
}

const fn other(kind: OtherKind) -> &'static str {
    match kind {
        OtherKind::Rtf => "Tệp là RTF, chưa đọc được; hãy mở bằng Word và lưu lại dạng .docx.",
        OtherKind::Spreadsheet => "Tệp là bảng tính, không phải văn bản; hãy chép và dán phần cần đọc.",
        OtherKind::Presentation => {
            "Tệp là bản trình chiếu, không phải văn bản; hãy chép và dán phần cần đọc."
        }
        OtherKind::Picture => "Tệp là ảnh, không có chữ để đọc.",
        OtherKind::Archive => "Tệp là tệp nén; hãy giải nén rồi mở văn bản bên trong.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_says_what_became_of_the_file_and_what_to_do() {
        let faults = [
            SourceFault::TooLarge { limit: LARGEST_FILE },
            SourceFault::EncodingUnknown { at: 3 },
            SourceFault::Encrypted,
            SourceFault::LegacyWord,
            SourceFault::Macros,
            SourceFault::Damaged,
            SourceFault::Hostile(Hostility::Bomb),
            SourceFault::NoTextLayer,
            SourceFault::Timeout,
            SourceFault::OutOfMemory,
            SourceFault::NotStarted("x".into()),
            SourceFault::OtherKind(OtherKind::Rtf),
        ];
        for fault in faults {
            let sentence = sentence(&fault);
            assert!(sentence.contains("nguyên") && sentence.contains("hãy"), "{sentence}");
        }
    }
}
