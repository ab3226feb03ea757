//! Pages as people see them: LibreOffice prints every variant; page count and text are kept as golden files.
//!
//! `UPDATE_GOLDEN=1` rewrites the golden files; look at the difference before keeping it.

use crate::look::variants;
use crate::validity::{folder, present};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use thuky_papers::{FactSheet, write};

#[test]
fn printed_pages_are_those_people_have_looked_at() {
    if !present("soffice", "--version") || !present("pdftotext", "-v") {
        println!("skipped: no LibreOffice or no poppler");
        return;
    }
    let folder = folder("pages");
    for (name, sheet) in printed() {
        std::fs::write(folder.join(format!("{name}.docx")), write(&sheet).unwrap()).unwrap();
    }
    print_all(&folder);
    for (name, _) in printed() {
        let pdf = folder.join(format!("{name}.pdf"));
        assert_only_serif(&pdf);
        compare(&name, &outline(&pdf));
    }
}

fn golden_files() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("papers/golden")
}

#[test]
fn every_golden_file_is_that_of_a_paper_which_is_printed() {
    let kept = std::fs::read_dir(golden_files()).unwrap();
    let kept: BTreeSet<String> = kept.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    let printed: BTreeSet<String> = printed().into_iter().map(|(name, _)| format!("{name}.txt")).collect();
    assert_eq!(kept, printed);
}

fn printed() -> Vec<(String, FactSheet)> {
    let of_a_meeting = variants().into_iter().map(|(name, sheet)| (name.to_owned(), sheet));
    let kinds = crate::kinds_sample::variants();
    of_a_meeting.chain(crate::follow_up_sample::variants()).chain(kinds).collect()
}

fn print_all(folder: &Path) {
    let files: Vec<_> = printed().iter().map(|(name, _)| folder.join(format!("{name}.docx"))).collect();
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let output = Command::new("soffice")
        .args(["--headless", &profile, "--convert-to", "pdf", "--outdir"])
        .arg(folder)
        .args(files)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Times New Roman, in its metric-compatible stand-in, and no other typeface.
fn assert_only_serif(pdf: &Path) {
    let fonts = run("pdffonts", &[pdf.to_str().unwrap()]);
    assert!(fonts.lines().count() > 2, "{} has no typeface: {fonts}", pdf.display());
    for font in fonts.lines().skip(2) {
        assert!(font.contains("LiberationSerif") || font.contains("TimesNewRoman"), "{font}");
    }
}

/// The words of every page, a line for a line, without the spaces of the layout.
fn outline(pdf: &Path) -> String {
    let text = run("pdftotext", &["-layout", pdf.to_str().unwrap(), "-"]);
    let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
    let page = |(index, page): (usize, &&str)| {
        let lines = page.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
        format!("== trang {} / {}\n{}\n", index + 1, pages.len(), lines.join("\n"))
    };
    pages.iter().enumerate().map(page).collect()
}

fn run(program: &str, arguments: &[&str]) -> String {
    String::from_utf8_lossy(&Command::new(program).args(arguments).output().unwrap().stdout).into_owned()
}

fn compare(name: &str, outline: &str) {
    let golden = golden_files().join(format!("{name}.txt"));
    if std::env::var("UPDATE_GOLDEN").is_ok() {
        std::fs::write(&golden, outline).unwrap();
        return;
    }
    let kept = std::fs::read_to_string(&golden).unwrap_or_default();
    assert!(kept == outline, "{name} prints differently from its golden file; it now reads:\n{outline}");
}
