//! The id of the rule that found a value.
//!
//! Owns the way of keeping it: two bytes instead of a text, since there is one for each value. The ids themselves are written
//! where the rules are.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::ops::Deref;
use std::sync::{PoisonError, RwLock};

/// Id of a rule, such as `directive.task`; reads as the text it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Rule(u16);

/// Every id that was met so far, in the order in which it was: there are as many as the program has rules.
static MET: RwLock<Vec<&'static str>> = RwLock::new(vec![]);

impl Rule {
    /// The rule of an id that was met before.
    fn met(id: &str) -> Option<Self> {
        let met = MET.read().unwrap_or_else(PoisonError::into_inner);
        met.iter().position(|known| *known == id).and_then(|place| u16::try_from(place).ok()).map(Self)
    }

    fn meet(id: &'static str) -> Self {
        let mut met = MET.write().unwrap_or_else(PoisonError::into_inner);
        let place = met.iter().position(|known| *known == id).unwrap_or(met.len());
        if place == met.len() {
            met.push(id);
        }
        Self(u16::try_from(place).unwrap_or(u16::MAX))
    }
}

impl From<&'static str> for Rule {
    fn from(id: &'static str) -> Self {
        Self::met(id).unwrap_or_else(|| Self::meet(id))
    }
}

impl Deref for Rule {
    type Target = str;

    fn deref(&self) -> &'static str {
        let met = MET.read().unwrap_or_else(PoisonError::into_inner);
        met.get(usize::from(self.0)).copied().unwrap_or_default()
    }
}

impl AsRef<str> for Rule {
    fn as_ref(&self) -> &str {
        self
    }
}

impl PartialEq<&str> for Rule {
    fn eq(&self, id: &&str) -> bool {
        **self == **id
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

/// Only the ids of rules that this program has used are known to it.
impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        Self::met(&id).ok_or_else(|| de::Error::custom(format!("no rule is called {id}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_reads_as_its_id_and_an_id_nobody_used_is_none() {
        let rule = Rule::from("test.rule");
        assert_eq!(
            (rule, &*rule, format!("{rule:?}")),
            (Rule::from("test.rule"), "test.rule", "\"test.rule\"".into())
        );
        assert!(rule != Rule::from("test.other") && rule == "test.rule");
        assert_eq!(serde_json::from_str::<Rule>(&serde_json::to_string(&rule).unwrap()).unwrap(), rule);
        assert!(serde_json::from_str::<Rule>("\"test.never\"").is_err());
    }
}
