//! Other programs that open our files. One that is not here is reported, and its test passes.

use std::path::Path;
use std::process::Command;

/// What a Python script with these modules prints of a file; none where Python or a module is missing.
pub fn python(modules: &str, script: &str, file: &Path) -> Option<String> {
    let python = "/usr/bin/python3";
    let there = Command::new(python).args(["-c", &format!("import {modules}")]).output();
    if !there.is_ok_and(|output| output.status.success()) {
        println!("skipped: python3 with {modules} is not here");
        return None;
    }
    let output = Command::new(python)
        .args(["-c", script])
        .arg(file)
        .env("PYTHONIOENCODING", "utf-8")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}

/// The file as LibreOffice Calc saves it in another format; none where it is missing.
pub fn converted(file: &Path, ending: &str) -> Option<Vec<u8>> {
    let plain = file.with_file_name("thu.csv");
    std::fs::write(&plain, "a,b\n1,2\n").unwrap();
    if saved(&plain, "ods").is_none() {
        println!("skipped: LibreOffice Calc is not here");
        return None;
    }
    Some(saved(file, ending).expect("LibreOffice Calc opens the file"))
}

fn saved(file: &Path, ending: &str) -> Option<Vec<u8>> {
    let folder = file.parent()?;
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let out = folder.join("converted");
    // Commas, quotes, UTF-8.
    let filter = if ending == "csv" { "csv:Text - txt - csv (StarCalc):44,34,76" } else { ending };
    let run = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", filter, "--outdir"])
        .arg(&out)
        .arg(file)
        .output();
    run.ok()?;
    std::fs::read(out.join(Path::new(file.file_name()?).with_extension(ending))).ok()
}
