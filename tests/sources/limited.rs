//! Reading in a process of its own: it answers as reading in place does, and its end is told, whatever it was.

use crate::package::{docx, paragraph};
use std::path::PathBuf;
use std::time::Duration;
use thuky_sources::limited::{Limits, read};
use thuky_sources::{Hostility, SourceFault};
use thuky_tests::command_line;

fn program() -> PathBuf {
    command_line().unwrap().get_program().into()
}

#[test]
fn a_file_is_read_as_it_is_in_place() {
    let file = docx(&paragraph("Nội dung cuộc họp"));
    let found = read(&program(), "bien-ban.docx", &file, Limits::default());
    assert_eq!(found, thuky_sources::read("bien-ban.docx", &file));
    assert_eq!(found.unwrap().text, "Nội dung cuộc họp\n");
}

#[test]
fn faults_come_back_as_they_are() {
    let file = docx(&paragraph("&la;"));
    let fault = read(&program(), "a.docx", &file, Limits::default()).unwrap_err();
    assert_eq!(fault, SourceFault::Hostile(Hostility::Entities));
}

#[test]
fn plain_text_needs_no_process() {
    assert_eq!(read("/khong/co".as_ref(), "a.txt", "chữ".as_bytes(), Limits::default()).unwrap().text, "chữ");
    let fault = read("/khong/co".as_ref(), "a.docx", &docx(""), Limits::default()).unwrap_err();
    assert!(matches!(fault, SourceFault::NotStarted(_)));
}

#[cfg(unix)]
#[test]
fn a_file_that_needs_more_memory_than_allowed_is_told_so() {
    let file = docx(&paragraph(&"A b c d ".repeat(4 << 20)));
    let limits = Limits { memory: 16 << 20, ..Limits::default() };
    assert_eq!(read(&program(), "a.docx", &file, limits), Err(SourceFault::OutOfMemory));
}

#[test]
fn a_file_that_takes_too_long_is_told_so() {
    let file = docx(&paragraph("x").repeat(200_000));
    let limits = Limits { time: Duration::ZERO, ..Limits::default() };
    assert_eq!(read(&program(), "a.docx", &file, limits), Err(SourceFault::Timeout));
}

#[cfg(unix)]
#[test]
fn a_program_that_breaks_down_is_told_so() {
    let fault = read("/bin/false".as_ref(), "a.docx", &docx(""), Limits::default()).unwrap_err();
    assert_eq!(fault, SourceFault::Hostile(Hostility::Crash));
}
