//! Citing a document: the document is one record, however many meetings cite it.

use crate::act::order;
use crate::act::tidy::tidied;
use crate::contract::{Cited, Failure, Saved};
use crate::label;
use crate::secretary::Secretary;
use thuky_domain::CitedDocument;
use thuky_store::Act;

/// Adds or changes a citing together with its document.
pub(crate) fn put(secretary: &mut Secretary, cited: Cited) -> Result<Saved, Failure> {
    let ((), saved) = secretary.act(None, |act, _| {
        act.name(label::act("Ghi", &cited.document.clone().into()));
        put_in(act, cited)
    })?;
    Ok(saved)
}

/// Writes a citing inside an act. A new document that is already there under another id is cited, not added again.
pub(crate) fn put_in(act: &mut Act<'_>, cited: Cited) -> Result<(), Failure> {
    let document = tidied(cited.document)?;
    let mut citation = tidied(cited.citation)?;
    document.check()?;
    citation.check()?;
    citation.document = keep_document(act, &document)?;
    let citation = order::placed(act.reader(), citation)?;
    Ok(act.put(&citation)?)
}

fn keep_document(
    act: &mut Act<'_>,
    document: &CitedDocument,
) -> Result<thuky_domain::CitedDocumentId, Failure> {
    let known = act.reader().find::<CitedDocument>(document.id.0)?.is_some();
    let like = act.reader().with_text::<CitedDocument>("likeness", &document.likeness())?;
    match like.into_iter().find(|_| !known) {
        Some(same) => Ok(same.id),
        None => {
            act.put(document)?;
            Ok(document.id)
        }
    }
}
