//! The program of this machine that makes a PDF out of a Word file: LibreOffice, or on Windows without it, Word.
//!
//! It is a stranger that reads our own papers. It works in a private folder that goes afterwards, apart from what the user
//! has open in it (LibreOffice with a profile made for the one file, Word as a process of its own), without macros, and no
//! longer than a limit; what it leaves counts only when it is a PDF.

mod find;
mod profile;
mod run;
mod word;

use crate::contract::{Failure, FailureKind};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a conversion may take: the first one of an old machine, with a profile to set up.
const PATIENCE: Duration = Duration::from_secs(120);
/// The largest PDF taken, in bytes.
const LARGEST_PDF: u64 = 256 << 20;
/// What the Word file is called while it is converted.
const PAPER: &str = "paper.docx";
/// What the converter calls what it makes of it.
const MADE: &str = "paper.pdf";

/// A program that can make PDFs, and where it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Program {
    /// LibreOffice, by its own program.
    LibreOffice(PathBuf),
    /// Word, through the PowerShell that stands here.
    Word(PathBuf),
}

impl Program {
    fn path(&self) -> &Path {
        match self {
            Self::LibreOffice(path) | Self::Word(path) => path,
        }
    }

    const fn name(&self) -> &'static str {
        match self {
            Self::LibreOffice(_) => "LibreOffice",
            Self::Word(_) => "Word",
        }
    }
}

/// Makes PDFs out of Word files.
#[derive(Clone, Debug)]
pub struct Converter {
    program: Option<Program>,
    patience: Duration,
}

impl Default for Converter {
    /// What this machine has, looked for when it is needed: LibreOffice before Word, which cannot be shut off as well from
    /// what is the user's.
    fn default() -> Self {
        Self { program: None, patience: PATIENCE }
    }
}

impl Converter {
    /// A certain program, waited for no longer than told.
    #[must_use]
    pub const fn through(program: Program, patience: Duration) -> Self {
        Self { program: Some(program), patience }
    }

    /// The program that would be run; none when it is not on this machine.
    #[must_use]
    pub fn program(&self) -> Option<Program> {
        self.program.clone().or_else(find::program).filter(|program| program.path().is_file())
    }

    /// The PDF of a Word file, given and taken as bytes.
    ///
    /// # Errors
    /// [`FailureKind::Missing`] when no converter is here; [`FailureKind::Internal`] when it was stopped or made no PDF.
    /// Nothing is left behind either way.
    pub fn pdf(&self, docx: &[u8]) -> Result<Vec<u8>, Failure> {
        let program = self.program().ok_or_else(missing)?;
        let failed = |why: &str| failed(&program, why);
        let folder = private_folder().map_err(|error| failed(&error.to_string()))?;
        thuky_store::write_whole(&folder.path().join(PAPER), docx)?;
        profile::write(folder.path()).map_err(|error| failed(&error.to_string()))?;
        run::convert(&program, folder.path(), self.patience)?;
        made(&folder.path().join(MADE)).ok_or_else(|| failed("không có tệp PDF hợp lệ"))
    }
}

fn private_folder() -> std::io::Result<tempfile::TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("thuky-pdf-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.tempdir()
}

/// What was made, when it is a whole PDF.
fn made(path: &Path) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path).ok()?.take(LARGEST_PDF + 1).read_to_end(&mut bytes).ok()?;
    let tail = bytes.get(bytes.len().saturating_sub(1024)..).unwrap_or_default();
    let whole = bytes.starts_with(b"%PDF-") && tail.windows(5).any(|end| end == b"%%EOF");
    (whole && bytes.len() as u64 <= LARGEST_PDF).then_some(bytes)
}

fn missing() -> Failure {
    Failure::new(
        FailureKind::Missing,
        "Máy này không có LibreOffice hay Word để đổi ra PDF; không có gì được ghi. Hãy xuất Word, mở trên máy có Word rồi chọn Tệp › Lưu dưới dạng › PDF.",
    )
}

fn failed(program: &Program, why: &str) -> Failure {
    let program = program.name();
    Failure::new(
        FailureKind::Internal,
        format!(
            "{program} không làm được PDF ({why}); không có gì được ghi. Hãy xuất Word, mở bằng Word rồi chọn Tệp › Lưu dưới dạng › PDF."
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_pdf_counts_as_made() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(MADE);
        assert_eq!(made(&path), None);
        for (bytes, counts) in [
            (&b"%PDF-1.7\n1 0 obj\n%%EOF\n"[..], true),
            (b"%PDF-1.7\n1 0 obj", false),
            (b"<html>%%EOF", false),
        ] {
            fs::write(&path, bytes).unwrap();
            assert_eq!(made(&path).is_some(), counts, "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_machine_without_a_converter_is_told_what_to_do() {
        let nowhere = Program::LibreOffice(PathBuf::from("/nowhere/soffice"));
        let failure = Converter::through(nowhere, PATIENCE).pdf(b"PK").unwrap_err();
        assert_eq!(failure.kind, FailureKind::Missing);
        assert!(failure.sentence.contains("Lưu dưới dạng"), "{failure}");
    }
}
