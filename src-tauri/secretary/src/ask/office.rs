//! The office's own profile, and the custom that it sets.

use crate::contract::Failure;
use thuky_domain::{Custom, Holiday, Office, OfficeId, System};
use thuky_store::Reader;
use uuid::Uuid;

/// The office, once founded.
pub(crate) fn profile(reader: Reader<'_>) -> Result<Option<Office>, Failure> {
    Ok(reader.all::<Office>()?.pop())
}

/// An office that has not introduced itself: its letterhead prints as blanks.
pub(crate) fn unfounded(system: System) -> Office {
    Office::blank(OfficeId(Uuid::nil()), system)
}

/// How the office counts days and when it warns.
pub(crate) fn custom(reader: Reader<'_>) -> Result<Custom, Failure> {
    let noted = reader.all::<Holiday>()?;
    Ok(profile(reader)?.map(|office| Custom::of(&office, &noted)).unwrap_or_default())
}
