//! The profile that LibreOffice gets for one file: nothing of the user's, no macros, no links, no way to a network.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What is set apart from the defaults: path, property, value. A proxy where nobody listens answers whatever would still
/// ask the network; a version that does not know a property passes over it.
const SETTINGS: &[(&str, &str, &str)] = &[
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "2"),
    ("/org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
];

/// Writes the profile below a folder.
pub(super) fn write(folder: &Path) -> io::Result<()> {
    let user = place(folder).join("user");
    fs::create_dir_all(&user)?;
    fs::write(user.join("registrymodifications.xcu"), settings())
}

/// The argument that makes LibreOffice use the profile below a folder.
pub(super) fn argument(folder: &Path) -> String {
    format!("-env:UserInstallation={}", file_url(&place(folder)))
}

fn place(folder: &Path) -> PathBuf {
    folder.join("profile")
}

fn settings() -> String {
    let items: String = SETTINGS
        .iter()
        .map(|(path, name, value)| {
            format!(
                "<item oor:path=\"{path}\"><prop oor:name=\"{name}\" oor:op=\"fuse\"><value>{value}</value></prop></item>\n"
            )
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">\n{items}</oor:items>\n"
    )
}

/// A path as a `file:` URL: a user's folder may bear any letters.
fn file_url(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    let rooted = if text.starts_with('/') { text } else { format!("/{text}") };
    let letter = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' => {
            char::from(byte).to_string()
        }
        other => format!("%{other:02X}"),
    };
    format!("file://{}", rooted.bytes().map(letter).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_any_letters_becomes_a_url() {
        assert_eq!(file_url(Path::new("/tmp/Văn bản")), "file:///tmp/V%C4%83n%20b%E1%BA%A3n");
        assert_eq!(file_url(Path::new("C:\\Users\\An")), "file:///C:/Users/An");
    }
}
