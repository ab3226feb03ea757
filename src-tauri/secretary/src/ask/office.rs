//! The office's own profile, and the custom that it sets.

use crate::contract::Failure;
use thuky_domain::{BeforeDay, Office};
use thuky_store::Reader;

/// The office, once founded.
pub(crate) fn profile(reader: Reader<'_>) -> Result<Option<Office>, Failure> {
    Ok(reader.all::<Office>()?.pop())
}

/// How the office reads “trước ngày X”.
pub(crate) fn before_day(reader: Reader<'_>) -> Result<BeforeDay, Failure> {
    Ok(profile(reader)?.map(|office| office.before_day).unwrap_or_default())
}
