//! What others made that goes out with the program, and the licence texts that ask to go with it.
//!
//! Owns `ui/src/office/licences.txt`, which the packages carry and the window shows: every crate that the program or the command
//! line is linked from on Linux or Windows, every npm package that the page is built from, and what was put in by hand. Equal
//! texts stand once. `UPDATE_LICENCES=1` rewrites it. Which licences are allowed is the matter of `deny.toml`.

use crate::parts::{self, Part};
use std::collections::BTreeMap;
use std::fmt::Write;

pub const FILE: &str = "ui/src/office/licences.txt";

#[test]
fn the_licences_that_go_out_are_those_of_what_the_program_is_built_from() {
    let Some(parts) = parts::all() else {
        return println!("skipped: needs `cargo fetch` and `npm --prefix ui ci`");
    };
    let bare: Vec<&String> =
        parts.iter().filter(|part| part.texts.is_empty()).map(|part| &part.name).collect();
    assert!(bare.is_empty(), "without a licence text: {bare:?}");
    let now = told(&parts);
    let file = crate::house().join(FILE);
    if std::env::var_os("UPDATE_LICENCES").is_some() {
        std::fs::write(&file, &now).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    let stale = now.lines().zip(kept.lines()).find(|(now, kept)| now != kept);
    assert!(now == kept, "{FILE} is stale, UPDATE_LICENCES=1 rewrites it: {stale:?}");
}

const HEAD: &str = "PHẦN MỀM CỦA BÊN THỨ BA TRONG THƯ KÝ

Thư Ký được dựng từ những phần kể dưới đây, mỗi phần theo giấy phép riêng; lời của
từng giấy phép ở phía sau. Nơi tác giả cho chọn, Thư Ký dùng theo Apache-2.0, không có
thì theo MIT. Các gói của crates.io và npm giữ nguyên như tác giả phát hành; mã nguồn
lấy được ở địa chỉ ghi bên cạnh.

What others made and Thư Ký is built from, each under its own licence; the texts follow
the list. Where an author leaves the choice, it is used under Apache-2.0, else under
MIT. The packages of crates.io and npm are as their authors published them; their
source is found at the address given.
";

/// The whole file: the list of parts, then each text once with those whose it is.
fn told(parts: &[Part]) -> String {
    let mut file = HEAD.to_owned();
    for part in parts {
        file.push('\n');
        file.push_str(&line(part));
    }
    let mut texts = BTreeMap::<String, (String, Vec<String>)>::new();
    for part in parts {
        for text in &part.texts {
            let (rights, body) = apart(text);
            let (_, whose) = texts.entry(folded(&body)).or_insert_with(|| (body, vec![]));
            whose.push(owner(part, &rights));
        }
    }
    for (body, mut whose) in texts.into_values() {
        whose.dedup();
        write!(file, "\n\n{}\n{}\n\n{body}", "-".repeat(80), whose.join("\n")).unwrap();
    }
    file.push('\n');
    file
}

fn line(part: &Part) -> String {
    let licence = format!("({})", part.licence);
    let mut words = vec![&part.name, &part.version, &licence, &part.source];
    words.retain(|word| !["", "()"].contains(&word.as_str()));
    words.into_iter().map(String::as_str).collect::<Vec<&str>>().join(" ")
}

fn owner(part: &Part, rights: &[&str]) -> String {
    let rights: Vec<&str> = rights.iter().map(|line| line.trim()).collect();
    if rights.is_empty() { part.name.clone() } else { format!("{}: {}", part.name, rights.join("; ")) }
}

/// A text without what differs between equal ones: how it is broken into lines.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}

/// The lines that name the holders of the rights, and the text without them. They stand at its head, or at the foot in the
/// appendix of Apache-2.0; a text that names some elsewhere too, as of what it holds of others, stays whole.
pub fn apart(text: &str) -> (Vec<&str>, String) {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let named: Vec<usize> = (0..lines.len()).filter(|&at| names_a_holder(lines[at])).collect();
    let (Some(&first), Some(&last)) = (named.first(), named.last()) else {
        return (vec![], trimmed(&lines));
    };
    let at_an_end = last < 10 || first + 20 > lines.len();
    if !at_an_end || last - first >= named.len() {
        return (vec![], trimmed(&lines));
    }
    let around = [trimmed(&lines[..first]), trimmed(&lines[last + 1..])];
    (lines[first..=last].to_vec(), around.join("\n\n").trim_matches('\n').to_owned())
}

fn names_a_holder(line: &str) -> bool {
    let after = line.trim_start().strip_prefix("Copyright ");
    after.is_some_and(|rest| rest.contains(['©', '1', '2']) || rest.to_lowercase().starts_with("(c)"))
}

fn trimmed(lines: &[&str]) -> String {
    lines.join("\n").trim_matches('\n').to_owned()
}
