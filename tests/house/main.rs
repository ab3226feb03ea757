//! The house rules that a machine can keep: who may depend on whom, what each crate must never know, and which licences go out
//! with the program.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
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
fn licences(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let texts = entries.flat_map(|path| if path.is_dir() { licences(&path) } else { vec![path] });
    texts.filter(|path| path.to_string_lossy().ends_with("LICENSE.txt")).collect()
}

#[test]
fn the_licence_of_the_program_and_of_all_that_was_put_into_it_goes_out_with_it() {
    let house = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let settings: Value =
        serde_json::from_slice(&std::fs::read(house.join("tauri.conf.json")).unwrap()).unwrap();
    let files = settings["bundle"]["linux"]["deb"]["files"].as_object().unwrap();
    let going: BTreeSet<PathBuf> = files.values().map(|file| house.join(file.as_str().unwrap())).collect();
    let own = [house.join("LICENSE")];
    assert_eq!(going, licences(&house.join("ui/src")).into_iter().chain(own).collect());
}
