//! The parts of others that the program is built from, as Cargo, npm and the house's own sources tell them.

use crate::licences::apart;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Something that others made and that goes out with the program.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    pub name: String,
    pub version: String,
    /// An SPDX expression, as its authors wrote it.
    pub licence: String,
    /// Where its source is found.
    pub source: String,
    pub authors: String,
    pub texts: Vec<String>,
}

/// What was put in by hand: name, licence, source, and its text within the house.
pub const PUT_IN: [(&str, &str, &str, &str); 4] = [
    ("Inter", "OFL-1.1", "https://github.com/rsms/inter", "ui/src/styles/inter/LICENSE.txt"),
    ("Lucide", "ISC AND MIT", "https://github.com/lucide-icons/lucide", "ui/src/parts/icons.LICENSE.txt"),
    // Linked into the program for Windows by webview2-com-sys, whose package leaves the text out.
    (
        "Microsoft Edge WebView2 SDK",
        "BSD-3-Clause",
        "https://www.nuget.org/packages/Microsoft.Web.WebView2",
        "src-tauri/desktop/webview2.LICENSE.txt",
    ),
    // Under the same licence as Thư Ký.
    ("Rust standard library", "MIT OR Apache-2.0", "https://github.com/rust-lang/rust", "LICENSE"),
];

/// The licences of packages that carry no text, each with a package whose text is then taken.
const STAND_IN: [(&str, &str); 4] = [
    ("MIT", "tokio"),
    ("Apache-2.0 OR MIT", "anyhow"),
    ("MPL-2.0", "cssparser"),
    ("BSD-3-Clause", "alloc-no-stdlib"),
];

/// All parts in the order of their names; nothing where a package is not on this machine.
pub fn all() -> Option<Vec<Part>> {
    let parts: BTreeSet<Part> = put_in().chain(crates()?).chain(packages()?).collect();
    Some(with_texts(parts.into_iter().collect()))
}

fn put_in() -> impl Iterator<Item = Part> {
    PUT_IN.iter().map(|&(name, licence, source, text)| Part {
        name: name.to_owned(),
        version: String::new(),
        licence: licence.to_owned(),
        source: source.to_owned(),
        authors: String::new(),
        texts: vec![std::fs::read_to_string(crate::house().join(text)).unwrap()],
    })
}

/// The crates that the program and the command line are built from, for Linux and for Windows.
fn crates() -> Option<Vec<Part>> {
    let targets = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc"];
    let each = |option: &'static str| targets.into_iter().flat_map(move |target| [option, target]);
    let tree = ["tree", "-p", "thuky", "-p", "thuky-cli", "--edges", "normal", "--prefix", "none"];
    let linked = crate::cargo(tree.into_iter().chain(each("--target")))?;
    let linked: BTreeSet<(&str, &str)> =
        linked.lines().filter_map(|line| line.split_once(" v")).map(version).collect();
    let metadata = crate::metadata(each("--filter-platform"))?;
    let packages = metadata["packages"].as_array().unwrap().iter().filter(|package| {
        linked.contains(&(word(package, "name"), word(package, "version"))) && !package["source"].is_null()
    });
    let folder = |package| Path::new(word(package, "manifest_path")).parent().unwrap();
    Some(packages.map(|package| part(package, folder(package), "https://crates.io/crates/")).collect())
}

/// A name and a version, without the marks that `cargo tree` puts after it.
fn version<'a>((name, rest): (&'a str, &'a str)) -> (&'a str, &'a str) {
    (name, rest.split(' ').next().unwrap_or(rest))
}

/// The npm packages that the page is built from, whether all of each is in it or not.
fn packages() -> Option<Vec<Part>> {
    let page = crate::house().join("ui");
    let lock: Value =
        serde_json::from_slice(&std::fs::read(page.join("package-lock.json")).unwrap()).unwrap();
    let locked = lock["packages"].as_object().unwrap().iter();
    let used = locked.filter(|(path, package)| {
        !path.is_empty() && package["dev"].is_null() && package["devOptional"].is_null()
    });
    let read = |(path, package): (&String, &Value)| {
        let manifest = std::fs::read(page.join(path).join("package.json")).ok()?;
        let manifest: Value = serde_json::from_slice(&manifest).unwrap();
        let whole = || part(&manifest, &page.join(path), "https://www.npmjs.com/package/");
        (manifest["version"] == package["version"]).then(whole)
    };
    used.map(read).collect()
}

/// A crate or an npm package, told by its manifest and the texts in its folder.
fn part(manifest: &Value, folder: &Path, registry: &str) -> Part {
    let name = word(manifest, "name");
    Part {
        name: name.to_owned(),
        version: word(manifest, "version").to_owned(),
        licence: word(manifest, "license").to_owned(),
        source: format!("{registry}{name}"),
        authors: authors(manifest),
        texts: texts(folder),
    }
}

fn word<'a>(of: &'a Value, field: &str) -> &'a str {
    of[field].as_str().unwrap_or_default()
}

/// Cargo lists the authors; npm has one, by name or with an address beside it.
fn authors(manifest: &Value) -> String {
    let (many, one) = (manifest["authors"].as_array(), &manifest["author"]);
    let names = many.into_iter().flatten().chain([one, &one["name"]]).filter_map(Value::as_str);
    names.collect::<Vec<&str>>().join(", ")
}

/// The files of a package that tell its rights, in the order of their names.
fn texts(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: BTreeSet<PathBuf> = entries.filter(|path| tells_rights(path)).collect();
    files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect()
}

fn tells_rights(path: &Path) -> bool {
    let name = path.file_name().unwrap().to_string_lossy().to_lowercase();
    let known = ["license", "licence", "copying", "copyright", "notice", "unlicense"];
    path.is_file() && known.iter().any(|word| name.starts_with(word)) && !name.ends_with(".spdx")
}

/// The parts, those without a text given the one that stands in for it.
fn with_texts(mut parts: Vec<Part>) -> Vec<Part> {
    let lent: BTreeMap<String, Vec<String>> =
        parts.iter().map(|part| (part.name.clone(), part.texts.clone())).collect();
    for part in parts.iter_mut().filter(|part| part.texts.is_empty()) {
        let lender = STAND_IN.iter().find(|(licence, _)| *licence == part.licence);
        let texts = lender.and_then(|(_, lender)| lent.get(*lender)).into_iter().flatten();
        let authors = if part.authors.is_empty() { &part.name } else { &part.authors };
        part.texts = texts.map(|text| format!("Copyright © {authors}\n\n{}", apart(text).1)).collect();
    }
    parts
}
