//! Taking a Word template in: looked over first; with one fault it is not taken.

use crate::act::wording::next;
use crate::ask::{template, wording};
use crate::chosen_file;
use crate::contract::{Failure, FailureKind, Saved, TemplateFile};
use crate::secretary::Secretary;
use thuky_domain::{Wording, text};

/// Keeps a template as the next version of the wording of its kind.
pub(crate) fn keep(secretary: &mut Secretary, file: &TemplateFile) -> Result<Saved, Failure> {
    let bytes = chosen_file::bytes(&file.content)?;
    let sheet = template::sample(secretary, file.kind, file.system)?;
    if let Some(fault) = thuky_papers::check_template(&bytes, &sheet).faults.into_iter().next() {
        let sentence = format!("Mẫu chưa dùng được. {}: {}", fault.place, fault.sentence);
        return Err(Failure::new(FailureKind::Invalid, sentence));
    }
    let ((), saved) = secretary.act(None, |act, clock| {
        let kept = wording::standing(act.reader(), file.kind, sheet.system)?;
        let template_name = text::shortened(&text::line(&file.name), 200);
        let wording = Wording {
            note: format!("Mẫu Word {template_name}"),
            template: Some(act.keep_blob(&bytes)?),
            template_name,
            ..kept
        };
        next(act, clock, wording)
    })?;
    Ok(saved)
}
