//! Enumerations as arguments: their words are those of the wire, so no list of them is kept twice.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A value as the contract writes it; empty for what is no word.
pub(crate) fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Takes one of these values by its word.
pub(crate) fn one_of<T>(values: &[T]) -> impl TypedValueParser<Value = T> + use<T>
where
    T: Serialize + DeserializeOwned + Clone + Send + Sync + 'static,
{
    let words: Vec<String> = values.iter().map(word).collect();
    PossibleValuesParser::new(words).try_map(|word| serde_json::from_value::<T>(word.into()))
}
