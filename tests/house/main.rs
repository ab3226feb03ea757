//! The house rules that a machine can keep: who may depend on whom, what each crate must never know, and which licences go out
//! with the program.

mod licences;
mod parts;

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

fn house() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// What Cargo answers; nothing where a package it needs for that is not on this machine.
fn cargo<'a>(asked: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let mut cargo = Command::new(env!("CARGO"));
    let output = cargo.args(asked).args(["--locked", "--offline"]).current_dir(house()).output().unwrap();
    output.status.success().then(|| String::from_utf8(output.stdout).unwrap())
}

fn metadata<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Option<Value> {
    let told = cargo(["metadata", "--format-version", "1"].into_iter().chain(wanted))?;
    Some(serde_json::from_str(&told).unwrap())
}

fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let metadata = metadata(["--no-deps"]).unwrap();
    let normal = |package: &Value| {
        let list = package["dependencies"].as_array().unwrap().iter();
        list.filter(|dependency| dependency["kind"].is_null())
            .map(|dependency| dependency["name"].as_str().unwrap().to_owned())
            .collect()
    };
    let packages = metadata["packages"].as_array().unwrap().iter();
    packages.map(|package| (package["name"].as_str().unwrap().to_owned(), normal(package))).collect()
}

/// The crates of the house that a crate may stand on.
const MAY_USE: &[(&str, &[&str])] = &[
    ("thuky-domain", &[]),
    ("thuky-reading", &["thuky-domain"]),
    ("thuky-package", &[]),
    ("thuky-sources", &["thuky-package"]),
    ("thuky-store", &["thuky-domain"]),
    ("thuky-papers", &["thuky-domain", "thuky-package"]),
    ("thuky-exchange", &["thuky-domain", "thuky-package"]),
    (
        "thuky-secretary",
        &["thuky-domain", "thuky-reading", "thuky-store", "thuky-papers", "thuky-exchange", "thuky-sources"],
    ),
    ("thuky-cli", &["thuky-domain", "thuky-reading", "thuky-store", "thuky-secretary"]),
    ("thuky", &["thuky-domain", "thuky-store", "thuky-secretary"]),
];

/// The crates from outside that only one crate of the house may know.
const KNOWN_ONLY_TO: &[(&str, &str)] = &[
    ("rusqlite", "thuky-store"),
    ("docx-rs", "thuky-papers"),
    ("rust_xlsxwriter", "thuky-exchange"),
    ("calamine", "thuky-exchange"),
    ("csv", "thuky-exchange"),
    ("pdf-extract", "thuky-sources"),
    ("html5ever", "thuky-sources"),
    ("quick-xml", "thuky-package"),
    ("tauri", "thuky"),
    ("tokio", "thuky"),
];

#[test]
fn crates_depend_in_one_direction() {
    let dependencies = dependencies();
    for (name, may_use) in MAY_USE {
        let of_the_house: BTreeSet<&str> = dependencies[*name]
            .iter()
            .map(String::as_str)
            .filter(|other| other.starts_with("thuky"))
            .collect();
        let allowed: BTreeSet<&str> = may_use.iter().copied().collect();
        assert!(of_the_house.is_subset(&allowed), "{name} uses {of_the_house:?}");
    }
}

#[test]
fn every_crate_of_the_house_has_its_place_in_the_direction() {
    let placed: BTreeSet<&str> = MAY_USE.iter().map(|(name, _)| *name).collect();
    let dependencies = dependencies();
    let found: BTreeSet<&str> =
        dependencies.keys().map(String::as_str).filter(|name| *name != "thuky-tests").collect();
    assert_eq!(found, placed);
}

#[test]
fn what_one_crate_hides_no_other_knows() {
    let dependencies = dependencies();
    for (outside, owner) in KNOWN_ONLY_TO {
        let knowing: Vec<&String> =
            dependencies.iter().filter(|(_, uses)| uses.contains(*outside)).map(|(name, _)| name).collect();
        assert_eq!(knowing, [*owner], "{outside}");
    }
}

/// The licence texts below a folder of the house.
fn texts(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let texts = entries.flat_map(|path| if path.is_dir() { texts(&path) } else { vec![path] });
    texts.filter(|path| path.to_string_lossy().ends_with("LICENSE.txt")).collect()
}

#[test]
fn the_licence_of_the_program_and_those_of_others_go_out_with_it() {
    let settings = std::fs::read(house().join("tauri.conf.json")).unwrap();
    let settings: Value = serde_json::from_slice(&settings).unwrap();
    let files = settings["bundle"]["linux"]["deb"]["files"].as_object().unwrap();
    let going: BTreeSet<&str> = files.values().map(|file| file.as_str().unwrap()).collect();
    assert_eq!(going, BTreeSet::from(["LICENSE", licences::FILE]));
}

#[test]
fn what_was_put_in_by_hand_is_among_the_parts_of_others() {
    let found: BTreeSet<PathBuf> =
        ["ui/src", "src-tauri"].iter().flat_map(|folder| texts(&house().join(folder))).collect();
    let named = parts::PUT_IN.iter().map(|(.., text)| house().join(text));
    assert_eq!(found, named.filter(|path| path != &house().join("LICENSE")).collect());
}
