//! PDFs of papers: made by LibreOffice where it is, refused in plain words where it is not, and nothing left behind when the
//! program that makes them fails.

use crate::frozen::Archive;
use crate::{REPORT, kept};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;
use thuky_domain::PaperKind;
use thuky_secretary::contract::{Commands, FailureKind, Nothing, PaperRequest};
use thuky_secretary::{Converter, Program, Secretary};
use thuky_tests::{command_line, founded};

fn minutes(secretary: &mut Secretary) -> Vec<u8> {
    let meeting = kept(secretary, REPORT).meeting.id;
    secretary.paper(&PaperRequest::of(Some(meeting), PaperKind::Minutes)).unwrap().1
}

#[test]
fn a_paper_becomes_a_pdf_where_libreoffice_is() {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    if !secretary.converter_state(Nothing {}).unwrap().found {
        println!("skipped: LibreOffice is not here");
        return;
    }
    let docx = minutes(&mut secretary);
    let pdf = secretary.converter().pdf(&docx).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    let text = thuky_sources::read("bien-ban.pdf", &pdf).unwrap().text;
    assert!(text.contains("Phạm Hữu Nghĩa"), "{text}");
}

#[test]
fn a_machine_without_a_converter_says_so_beforehand() {
    let root = TempDir::new().unwrap();
    let nowhere =
        Converter::through(Program::LibreOffice(root.path().join("soffice")), Duration::from_secs(1));
    let mut secretary = founded(&root.path().join("kho")).unwrap().with_converter(nowhere);
    assert!(!secretary.converter_state(Nothing {}).unwrap().found);
    let failure = secretary.converter().pdf(b"PK").unwrap_err();
    assert_eq!(failure.kind, FailureKind::Missing);
}

/// A program that stands in for the converter, with the folder that it was told to work in.
#[cfg(unix)]
fn stand_in(root: &Path, script: &str) -> (PathBuf, PathBuf) {
    use std::os::unix::fs::PermissionsExt;
    let (program, seen) = (root.join("soffice"), root.join("seen"));
    std::fs::write(&program, format!("#!/bin/sh\npwd > {}\n{script}\n", seen.display())).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    (program, seen)
}

#[cfg(unix)]
#[test]
fn what_is_no_pdf_is_refused_and_nothing_is_left() {
    for script in ["exit 3", "exit 0", "echo no > paper.pdf", "printf '%%PDF-1.7 torn' > paper.pdf"] {
        let root = TempDir::new().unwrap();
        let (program, seen) = stand_in(root.path(), script);
        let failure = Converter::through(Program::LibreOffice(program), Duration::from_secs(20))
            .pdf(b"PK")
            .unwrap_err();
        assert_eq!(failure.kind, FailureKind::Internal, "{script}: {failure}");
        let folder = std::fs::read_to_string(seen).unwrap();
        assert!(!Path::new(folder.trim()).exists(), "{script}");
    }
}

#[cfg(unix)]
#[test]
fn the_pdf_of_a_frozen_paper_is_made_of_the_very_bytes_that_were_frozen() {
    let mut archive = Archive::opened();
    let paper = archive.frozen();
    let frozen = archive.secretary.paper_file(paper.id).unwrap().1;
    archive.moved_to("Hội trường khác");
    let Archive { root, secretary, .. } = archive;
    drop(secretary);
    let (given, pdf) = (root.path().join("given.docx"), root.path().join("chot.pdf"));
    let made = "%PDF-1.7\n%%EOF\n";
    let script = format!("cp paper.docx {}\ncat > paper.pdf <<'E'\n{made}E", given.display());
    stand_in(root.path(), &script);
    let path = format!("{}:{}", root.path().display(), std::env::var("PATH").unwrap());
    let output = command_line()
        .unwrap()
        .env("PATH", path)
        .arg("--data")
        .arg(root.path().join("kho"))
        .args(["paper-file", &paper.id.to_string(), "-o", pdf.to_str().unwrap()])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(
        std::fs::read(given).unwrap() == frozen,
        "other bytes were converted than those that were frozen"
    );
    assert_eq!(std::fs::read_to_string(pdf).unwrap(), made);
}

#[cfg(unix)]
#[test]
fn a_converter_that_hangs_is_ended_with_all_that_it_started() {
    let root = TempDir::new().unwrap();
    let (program, seen) = stand_in(root.path(), "sleep 600 & sleep 600");
    let failure =
        Converter::through(Program::LibreOffice(program), Duration::from_millis(300)).pdf(b"PK").unwrap_err();
    assert!(failure.sentence.contains("bị dừng"), "{failure}");
    let folder = std::fs::read_to_string(seen).unwrap();
    assert!(!Path::new(folder.trim()).exists());
}

#[cfg(unix)]
#[test]
fn the_converter_works_in_a_folder_that_nobody_else_can_open() {
    let root = TempDir::new().unwrap();
    let modes = root.path().join("modes");
    let (program, _) = stand_in(root.path(), &format!("stat -c %a . paper.docx > {}", modes.display()));
    let _ = Converter::through(Program::LibreOffice(program), Duration::from_secs(20)).pdf(b"PK");
    assert_eq!(std::fs::read_to_string(modes).unwrap(), "700\n600\n");
}

#[cfg(unix)]
#[test]
fn word_is_asked_through_powershell_for_a_pdf_of_the_paper_beside_it() {
    let root = TempDir::new().unwrap();
    let asked = root.path().join("asked");
    let script =
        format!("printf '%s\\n' \"$@\" > {}\nprintf '%%PDF-1.7\\n%%%%EOF\\n' > paper.pdf", asked.display());
    let (program, _) = stand_in(root.path(), &script);
    let pdf = Converter::through(Program::Word(program), Duration::from_secs(20)).pdf(b"PK").unwrap();
    assert_eq!(pdf, b"%PDF-1.7\n%%EOF\n");
    let asked = std::fs::read_to_string(asked).unwrap();
    assert!(asked.starts_with("-NoProfile\n-NonInteractive\n-Command\n"), "{asked}");
    for part in ["'paper.docx'), $false, $true", "'paper.pdf'), 17", "AutomationSecurity = 3", "$word.Quit()"]
    {
        assert!(asked.contains(part), "{part} is missing in {asked}");
    }
    assert!(!asked.contains('"'), "a double quote would end the argument: {asked}");
}

#[cfg(unix)]
#[test]
fn a_word_that_hangs_is_ended_though_powershell_did_not_start_it_itself() {
    let root = TempDir::new().unwrap();
    let (word, script) = (root.path().join("word"), "setsid sleep 600 > /dev/null & echo $! > word.pid");
    let script = format!("{script}; cp word.pid {}; sleep 600", word.display());
    let (program, _) = stand_in(root.path(), &script);
    let failure =
        Converter::through(Program::Word(program), Duration::from_millis(500)).pdf(b"PK").unwrap_err();
    assert!(failure.sentence.contains("Word không làm được PDF"), "{failure}");
    let process = std::fs::read_to_string(word).unwrap();
    let running = Path::new("/proc").join(process.trim()).join("cmdline");
    assert!(std::fs::read(running).unwrap_or_default().is_empty(), "the Word still runs");
}
