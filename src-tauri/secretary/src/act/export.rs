//! Writing a paper to a file: remembered, and never over a file that somebody has edited.

use crate::ask::paper;
use crate::chosen_file::{name, whole};
use crate::contract::{Failure, FailureKind, PaperRequest};
use crate::secretary::Secretary;
use std::path::Path;
use thuky_papers::returned::{self, Returned};
use thuky_store::{Export, fingerprint, write_whole};

/// Writes the paper there and remembers what was written.
pub(crate) fn write(secretary: &mut Secretary, request: &PaperRequest, path: &Path) -> Result<(), Failure> {
    let (sheet, printed) = paper::identified(secretary, request)?;
    let bytes = thuky_papers::write(&sheet)?;
    untouched(secretary, path, &bytes)?;
    write_whole(path, &bytes)?;
    let identity = sheet.identity.as_ref();
    let place = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let export = Export {
        sha256: fingerprint(&bytes),
        path: place.to_string_lossy().into_owned(),
        fingerprint: identity.map(|identity| identity.fingerprint.clone()).unwrap_or_default(),
        meeting: request.meeting.map(|meeting| meeting.0),
        request: identity.map(|identity| identity.request.clone()).unwrap_or_default(),
        printed,
        at: secretary.clock.now().to_rfc3339(),
        head: String::new(),
    };
    secretary.act(None, |act, _| Ok(act.remember_export(&export)?)).map(|_| ())
}

/// Refuses to write over a file that is not, byte for byte, one that we wrote.
fn untouched(secretary: &Secretary, path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if !path.exists() {
        return Ok(());
    }
    let found = whole(path)?;
    if found == bytes || secretary.store.reader().export_of(&fingerprint(&found))?.is_some() {
        return Ok(());
    }
    let name = name(path);
    let ours = |returned: Returned| {
        returned.identity.is_some_and(|identity| identity.workspace == secretary.store.id())
    };
    if returned::read(&found).is_ok_and(ours) {
        return Err(edited(&name));
    }
    Err(Failure::new(
        FailureKind::Unwritable,
        format!(
            "“{name}” đã có sẵn và không phải bản do chương trình vừa xuất; chương trình không ghi đè. Tệp còn nguyên; hãy lưu bằng tên khác."
        ),
    ))
}

fn edited(name: &str) -> Failure {
    Failure::new(
        FailureKind::Edited,
        format!(
            "“{name}” đã được sửa sau khi xuất; chương trình không ghi đè. Tệp còn nguyên; hãy đọc các chỗ sửa vào hồ sơ, hoặc lưu bằng tên khác."
        ),
    )
}
