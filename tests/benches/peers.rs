//! Our minutes next to what an office could use instead, on the same content in one run: docxtemplater, docx (npm) and
//! python-docx. Aim: 3 pages within 1 ms, 50 within 14 ms and three times as fast as the fastest of them.
//!
//! Needs the scripts of `shared/tools/bench-docx`, set up in a folder as their README says (its Rust part is not used):
//! `PEERS=FOLDER cargo bench -p thuky-tests --bench peers`. Ours numbers the tasks, where the others draw a table of them.

#[path = "../papers/sample/mod.rs"]
#[expect(dead_code, reason = "the bench takes its facts from the content of the peers")]
mod sample;

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use thuky_domain::{Attendee, AttendeeId, Deadline, Directive, DirectiveId, PaperKind, System};
use thuky_papers::{FactSheet, write};
use thuky_tests::shared;
use uuid::Uuid;

/// How often each paper is written.
const ROUNDS: usize = 25;

fn main() {
    let (Some(scripts), Some(folder)) = (shared("tools/bench-docx"), std::env::var_os("PEERS")) else {
        return println!("skipped: see the head of this file for what it needs");
    };
    let folder = PathBuf::from(folder);
    let python = folder.join("venv/bin/python");
    let python_docx = scripts.join("peer_python_docx.py");
    said(Command::new(&python).arg(&python_docx).arg("--template").arg(folder.join("template.docx")));
    for [paragraphs, rows, people] in [["22", "8", "8"], ["400", "300", "80"]] {
        let content = folder.join("content.json");
        said(
            Command::new("python3")
                .arg(scripts.join("gen_content.py"))
                .arg(&content)
                .args([paragraphs, rows, people]),
        );
        println!("{paragraphs} paragraphs, {rows} tasks, {people} people");
        println!("  ours           {}", ours(&content));
        for (peer, script) in
            [("docxtemplater", "peer_docxtemplater.mjs"), ("docx (npm)   ", "peer_docx_js.mjs")]
        {
            println!(
                "  {peer}  {}",
                theirs("node".as_ref(), &folder.join("npm-bench").join(script), &folder)
            );
        }
        println!("  python-docx    {}", theirs(&python, &python_docx, &folder));
    }
}

/// What a program prints.
fn said(command: &mut Command) -> String {
    let run = command.output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap().trim().to_owned()
}

fn theirs(program: &Path, script: &Path, folder: &Path) -> String {
    let mut run = Command::new(program);
    run.arg(script).arg(folder.join("content.json")).arg(folder.join("peer.docx")).arg(ROUNDS.to_string());
    said(run.env("TEMPLATE", folder.join("template.docx")))
}

fn ours(content: &Path) -> String {
    let content: Value = serde_json::from_slice(&std::fs::read(content).unwrap()).unwrap();
    let sheet = sheet(&content);
    let mut times: Vec<f64> = (0..ROUNDS).map(|_| milliseconds(&sheet)).collect();
    times.sort_by(f64::total_cmp);
    format!("warm in process: min {:.1} ms, median {:.1} ms", times[0], times[ROUNDS / 2])
}

fn milliseconds(sheet: &FactSheet) -> f64 {
    let begun = Instant::now();
    write(sheet).unwrap();
    begun.elapsed().as_secs_f64() * 1000.0
}

/// The facts of a content.
fn sheet(content: &Value) -> FactSheet {
    let list = |field: &str| content[field].as_array().unwrap().iter().enumerate();
    let mut sheet = sample::empty(PaperKind::Minutes, System::State);
    sheet.office.superior_body = word(&content["agency_up"]);
    sheet.office.body = word(&content["agency"]);
    sheet.meeting.title = word(&content["subject"]);
    sheet.meeting.proceedings =
        list("paragraphs").map(|(_, text)| word(text)).collect::<Vec<String>>().join("\n");
    sheet.attendees = list("attendees").map(attendee).collect();
    sheet.directives = list("tasks").map(directive).collect();
    sheet
}

fn word(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn id(number: usize) -> Uuid {
    Uuid::from_u128(number as u128 + 1)
}

fn attendee((number, told): (usize, &Value)) -> Attendee {
    let told = word(told);
    let (name, unit) = told.trim_end_matches(';').split_once(", ").unwrap();
    Attendee {
        name: name.trim_start_matches("Đồng chí ").to_owned(),
        honorific: "đồng chí".to_owned(),
        positions: vec![unit.to_owned()],
        ..Attendee::blank(AttendeeId(id(number)), sample::meeting_id())
    }
}

fn directive((number, row): (usize, &Value)) -> Directive {
    let phrase = format!("trước ngày {}", word(&row[3]));
    Directive {
        code: format!("01.{}", number + 1),
        text: word(&row[1]),
        lead: word(&row[2]),
        deadline: Some(Deadline { phrase, ..Deadline::default() }),
        ..Directive::blank(DirectiveId(id(number)), sample::meeting_id())
    }
}
