//! The office's own profile, and the custom that it sets.

use crate::contract::Failure;
use thuky_domain::{Custom, Holiday, Office};
use thuky_store::Reader;

/// The office, once founded.
pub(crate) fn profile(reader: Reader<'_>) -> Result<Option<Office>, Failure> {
    Ok(reader.all::<Office>()?.pop())
}

/// How the office counts days and when it warns.
pub(crate) fn custom(reader: Reader<'_>) -> Result<Custom, Failure> {
    let noted = reader.all::<Holiday>()?;
    Ok(profile(reader)?.map(|office| Custom::of(&office, &noted)).unwrap_or_default())
}
