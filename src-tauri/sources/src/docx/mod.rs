//! Word files, read by a walk over the main part: what is printed becomes text.
//!
//! The main part is found through its relationship, never by a fixed name. Tracked deletions and controls that
//! nobody filled in are left out and insertions kept; lists get the labels they print; text in fonts from before
//! Unicode is converted run by run.

mod body;
mod styles;

use crate::{Found, SourceFault};
use body::Fonts;
use styles::Styles;
use thuky_package::{Archive, Lists, beside, main_part, properties};

/// Reads the bytes of a Word file.
pub(crate) fn read(bytes: &[u8]) -> Result<Found, SourceFault> {
    let mut archive = Archive::open(bytes)?;
    if archive.any(|name| name.ends_with("vbaProject.bin")) {
        return Err(SourceFault::Macros);
    }
    let main = main_part(&mut archive)?;
    let text = archive.part(&main)?;
    let styles = Styles::read(&beside(&mut archive, &main, "/styles")?)?;
    let lists = Lists::read(&beside(&mut archive, &main, "/numbering")?, |(), _, _| {})?;
    let (mut found, encoding) = body::read(&text, &styles, lists.clone(), Fonts::Heeded)?;
    if let Some(encoding) = encoding {
        let (raw, _) = body::read(&text, &styles, lists, Fonts::Ignored)?;
        found.unconverted = Some((encoding, raw.text));
    }
    // The pages are read whatever stands beside them.
    found.properties = properties(&mut archive).unwrap_or_default();
    Ok(found)
}
